import { warn } from '../../../src/operations/kinerja/warn.ts'
import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'
const { siti, kabid, lain, bkd } = ORANG
const BULAN = '/v1/kinerja/2026-10'
const LAPORAN = '/v1/laporan-bulanan?bulan=2026-10'
const PEMAKAIAN = {
  unitKerja: 'kominfo',
  kantor: 'Kantor Bupati',
  jenis: 'listrik',
  bulan: '2026-09',
  jumlah: 1_200.5,
  rupiah: 1_800_000,
  sumber: 'tagihan',
  acuan: true,
}

/** Returns examples of the routes about months, warnings and the dashboard. */
export async function kinerjaExamples(luwes: TestApp): Promise<Record<string, Example>> {
  await luwes.feed('kinerja', 'kinerja.dinilai', [
    {
      nip: siti,
      bulan: '2026-10',
      hasilKerja: 'di-bawah',
      perilakuKerja: 'sesuai',
      penilaiNip: kabid,
    },
  ])
  const computed = await luwes.ask('POST', `${BULAN}/hitung`, { as: bkd, body: {} })
  if (computed.status !== 200) throw new Error(computed.text)
  const object = (kode: string) =>
    luwes.ask('POST', `${BULAN}/sanggahan`, { as: siti, body: { kode, alasan: 'Sudah dinilai' } })
  const filed = await object('kinerja.predikat')
  if (filed.status !== 201) throw new Error(filed.text)
  await warn(luwes.deps)
  await luwes.rows('UPDATE peringatan SET terbuka_pada = 0')
  const seen = await luwes.ask('GET', '/v1/peringatan', { as: bkd })
  const warning = seen.body.data.find(({ nip }: { nip: string }) => nip === siti)
  if (!warning) throw new Error('nobody is warned')
  const objection = `${BULAN}/sanggahan/${filed.body.id}/keputusan`
  const followUp = `/v1/peringatan/${warning.id}/tindak-lanjut`
  return {
    'GET /v1/kinerja/{bulan}': {
      path: BULAN,
      as: siti,
      status: 200,
      notYours: { path: `${BULAN}?nip=${siti}`, as: lain },
      unknown: '/v1/kinerja/2026-08',
      malformed: [{ path: '/v1/kinerja/2026-00' }, { path: `${BULAN}?nip=abc` }],
    },
    'POST /v1/kinerja/{bulan}/hitung': {
      path: `${BULAN}/hitung`,
      as: bkd,
      status: 200,
      body: {},
      notYours: { path: `${BULAN}/hitung`, as: siti },
      malformed: [{ path: '/v1/kinerja/oktober/hitung', body: {} }, { body: 'x' }],
    },
    'GET /v1/kinerja/{bulan}/hitung': {
      path: `${BULAN}/hitung`,
      as: bkd,
      status: 200,
      notYours: { path: `${BULAN}/hitung`, as: siti },
      malformed: [{ path: '/v1/kinerja/oktober/hitung' }],
    },
    'POST /v1/kinerja/{bulan}/tutup': {
      path: '/v1/kinerja/2026-09/tutup',
      as: bkd,
      status: 200,
      body: TANPA_NILAI,
      notYours: { path: '/v1/kinerja/2026-09/tutup', as: siti },
      malformed: [
        { path: '/v1/kinerja/2026-9/tutup', body: {} },
        { body: { paksa: true } },
        { body: { pengecualian: [{ kode: 'kinerja.hari-terbuka', alasan: 'x' }] } },
        { body: { pengecualian: [{ kode: 'kinerja.belum-dinilai', alasan: ' ' }] } },
        {
          body: { pengecualian: [...TANPA_NILAI.pengecualian, ...TANPA_NILAI.pengecualian] },
        },
      ],
    },
    'GET /v1/kinerja/{bulan}/tutup': {
      path: `${BULAN}/tutup`,
      as: bkd,
      status: 200,
      notYours: { path: `${BULAN}/tutup`, as: siti },
      malformed: [{ path: '/v1/kinerja/oktober/tutup' }],
    },
    'GET /v1/kinerja/{bulan}/ekspor': {
      path: `${BULAN}/ekspor?format=csv&bentuk=tpp`,
      as: bkd,
      status: 200,
      type: 'text/csv',
      notYours: { path: `${BULAN}/ekspor`, as: siti },
      unknown: '/v1/kinerja/2026-08/ekspor',
      malformed: [{ path: `${BULAN}/ekspor?format=xls` }, { path: `${BULAN}/ekspor?bentuk=gaji` }],
    },
    'POST /v1/kinerja/{bulan}/sanggahan': {
      path: `${BULAN}/sanggahan`,
      as: siti,
      status: 201,
      body: { kode: 'kinerja.tpp-dasar', alasan: 'TPP dasar jabatan saya lebih tinggi' },
      unknown: '/v1/kinerja/2026-08/sanggahan',
      malformed: [{ body: {} }, { body: { kode: 'kinerja.tpp-dasar', alasan: ' ' } }],
    },
    'GET /v1/kinerja/{bulan}/sanggahan': {
      path: `${BULAN}/sanggahan?semua=ya`,
      as: bkd,
      status: 200,
      notYours: { path: `${BULAN}/sanggahan?semua=ya`, as: siti },
      malformed: [
        { path: `${BULAN}/sanggahan?semua=entah` },
        { path: `${BULAN}/sanggahan?after=x` },
      ],
    },
    'POST /v1/kinerja/{bulan}/sanggahan/{id}/keputusan': {
      path: objection,
      as: bkd,
      status: 200,
      body: { keputusan: 'tolak', alasan: 'Penilaian sudah benar' },
      notYours: { path: objection, as: kabid },
      unknown: `${BULAN}/sanggahan/${TIADA}/keputusan`,
      malformed: [{ body: {} }, { body: { keputusan: 'mungkin', alasan: 'x' } }],
    },
    'GET /v1/peringatan': {
      path: '/v1/peringatan',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/peringatan?after=kemarin' }],
    },
    'POST /v1/peringatan/{id}/tindak-lanjut': {
      path: followUp,
      as: bkd,
      status: 200,
      body: { tindakLanjut: 'dibina', alasan: 'Dibahas dengan atasan' },
      notYours: { path: followUp, as: siti },
      unknown: `/v1/peringatan/${TIADA}/tindak-lanjut`,
      malformed: [
        { body: {} },
        { body: { tindakLanjut: 'dilimpahkan', alasan: 'Berulang' } },
        { body: { tindakLanjut: 'dibina', alasan: 'x', nomorPerkara: '800/1' } },
      ],
    },
    'GET /v1/dasbor': {
      path: '/v1/dasbor?bulan=2026-10',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/dasbor?bulan=2026-10', as: siti },
      malformed: [{ path: '/v1/dasbor' }, { path: '/v1/dasbor?bulan=2026-13' }],
    },
    'GET /v1/dasbor/garis': {
      path: '/v1/dasbor/garis?bulan=2026-10',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/dasbor/garis?bulan=2026-10', as: siti },
      malformed: [{ path: '/v1/dasbor/garis' }],
    },
    'GET /v1/dasbor/pegawai': {
      path: '/v1/dasbor/pegawai?bulan=2026-10&unit=kominfo',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/dasbor/pegawai?bulan=2026-10&unit=kominfo', as: siti },
      malformed: [
        { path: '/v1/dasbor/pegawai?bulan=2026-10' },
        { path: '/v1/dasbor/pegawai?bulan=2026-10&unit=kominfo&after=x' },
      ],
    },
    'GET /v1/dasbor/pemakaian': {
      path: '/v1/dasbor/pemakaian?unit=kominfo',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/dasbor/pemakaian?unit=kominfo', as: siti },
      malformed: [{ path: '/v1/dasbor/pemakaian' }],
    },
    'POST /v1/dasbor/pemakaian': {
      path: '/v1/dasbor/pemakaian',
      as: bkd,
      status: 200,
      body: { data: [PEMAKAIAN] },
      notYours: { path: '/v1/dasbor/pemakaian', as: siti },
      malformed: [
        { body: { data: [] } },
        { body: { data: [{ ...PEMAKAIAN, rupiah: -1 }] } },
        { body: { data: [{ ...PEMAKAIAN, jenis: 'solar' }] } },
      ],
    },
    'GET /v1/wfa/surat-tugas': {
      path: '/v1/wfa/surat-tugas?bulan=2026-12&unit=kominfo',
      as: bkd,
      status: 200,
      type: 'text/html',
      notYours: { path: '/v1/wfa/surat-tugas?bulan=2026-12&unit=kominfo', as: siti },
      unknown: '/v1/wfa/surat-tugas?bulan=2026-12&unit=tiada',
      malformed: [
        { path: '/v1/wfa/surat-tugas?bulan=2026-12' },
        { path: '/v1/wfa/surat-tugas?bulan=2026-12&unit=kominfo&after=x' },
      ],
    },
    'GET /v1/laporan-bulanan': {
      path: LAPORAN,
      as: bkd,
      status: 200,
      notYours: { path: LAPORAN, as: siti },
      unknown: `${LAPORAN}&unit=tiada`,
      malformed: [{ path: '/v1/laporan-bulanan' }, { path: '/v1/laporan-bulanan?bulan=2026-13' }],
    },
    'POST /v1/laporan-bulanan': {
      path: '/v1/laporan-bulanan',
      as: bkd,
      status: 200,
      body: { bulan: '2026-10', isian: [{ kode: 'rapat.hibrida', nilai: 4 }] },
      notYours: { path: '/v1/laporan-bulanan', as: siti },
      malformed: [
        { body: { bulan: '2026-10', isian: [] } },
        { body: { bulan: '2026-10', isian: [{ kode: 'rapat.lain', nilai: 4 }] } },
        { body: { bulan: '2026-10', isian: [{ kode: 'rapat.hibrida', nilai: 'empat' }] } },
        { body: { bulan: '2026-10', isian: [{ kode: 'kendala.uraian', nilai: 4 }] } },
        { body: { bulan: '2026-10', isian: [{ kode: 'sah.tanggal', nilai: 'besok' }] } },
      ],
    },
    'GET /v1/laporan-bulanan/cetak': {
      path: '/v1/laporan-bulanan/cetak?bulan=2026-10',
      as: bkd,
      status: 200,
      type: 'text/html',
      notYours: { path: '/v1/laporan-bulanan/cetak?bulan=2026-10', as: siti },
      unknown: '/v1/laporan-bulanan/cetak?bulan=2026-10&unit=tiada',
      malformed: [{ path: '/v1/laporan-bulanan/cetak' }],
    },
  }
}
