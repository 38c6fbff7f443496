import type { TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'
const { bkd, siti, wita } = ORANG

/** Returns examples of the routes about operators, and of those that they share with bkd. */
export async function operatorExamples(luwes: TestApp): Promise<Record<string, Example>> {
  const operator = {
    nip: wita,
    unitKerja: 'wita',
    bawahan: true,
    dari: '2027-01-04',
    sampai: '2027-06-30',
    nomorSurat: '800/9/2026',
  }
  const appointed = await luwes.ask('POST', '/v1/operator', { as: bkd, body: operator })
  if (appointed.status !== 201) throw new Error(appointed.text)
  const cabut = `/v1/operator/${appointed.body.id}/cabut`
  const sif = '/v1/jadwal-sif?unit=kominfo&dari=2026-11-01&sampai=2026-11-30'
  const kesiapan = `/v1/wfa/kesiapan-unit?nip=${siti}`
  const butir = [
    {
      nip: siti,
      tanggal: '2026-12-05',
      mulai: '2026-12-05T19:00:00+07:00',
      selesai: '2026-12-06T06:00:00+07:00',
    },
  ]
  const periksa = { laptop: true, internet: true, alasan: 'Diperiksa di kantor' }
  return {
    'GET /v1/operator': {
      path: '/v1/operator',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/operator', as: siti },
    },
    'POST /v1/operator': {
      path: '/v1/operator',
      as: bkd,
      status: 201,
      body: { ...operator, dari: '2027-07-01', sampai: '2027-12-31' },
      notYours: { path: '/v1/operator', as: siti },
      malformed: [
        { body: {} },
        { body: { ...operator, sampai: '2027-01-03' } },
        { body: { ...operator, bawahan: 'ya' } },
        { body: { ...operator, nip: '1' } },
      ],
    },
    'POST /v1/operator/{id}/cabut': {
      path: cabut,
      as: bkd,
      status: 200,
      body: { alasan: 'Pindah tugas' },
      notYours: { path: cabut, as: siti },
      unknown: `/v1/operator/${TIADA}/cabut`,
      malformed: [{ body: {} }, { body: { alasan: ' ' } }],
    },
    'GET /v1/pegawai': {
      path: '/v1/pegawai?cari=siti',
      as: bkd,
      status: 200,
      malformed: [{ path: '/v1/pegawai' }, { path: '/v1/pegawai?cari=s' }],
    },
    'GET /v1/jadwal-sif': {
      path: sif,
      as: bkd,
      status: 200,
      notYours: { path: sif, as: siti },
      malformed: [
        { path: '/v1/jadwal-sif' },
        { path: '/v1/jadwal-sif?unit=kominfo&dari=2026-11-30&sampai=2026-11-01' },
        { path: '/v1/jadwal-sif?unit=kominfo&dari=2026-01-01&sampai=2026-11-01' },
      ],
    },
    'POST /v1/impor': {
      path: '/v1/impor',
      as: bkd,
      status: 200,
      body: { jenis: 'jadwal-sif.ditetapkan', butir },
      notYours: { path: '/v1/impor', as: siti },
      malformed: [
        { body: {} },
        { body: { jenis: 'pegawai.diperbarui', butir } },
        { body: { jenis: 'jadwal-sif.ditetapkan', butir: [] } },
        {
          body: { jenis: 'jadwal-sif.ditetapkan', butir: Array.from({ length: 501 }, () => ({})) },
        },
      ],
    },
    'GET /v1/wfa/kesiapan-unit': {
      path: '/v1/wfa/kesiapan-unit?unit=kominfo',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/wfa/kesiapan-unit?unit=kominfo', as: siti },
      malformed: [{ path: '/v1/wfa/kesiapan-unit' }],
    },
    'PUT /v1/wfa/kesiapan-unit': {
      path: kesiapan,
      as: bkd,
      status: 200,
      body: periksa,
      notYours: { path: kesiapan, as: siti },
      malformed: [{ body: {} }, { body: { ...periksa, laptop: 'ya' } }],
    },
  }
}
