import { KRITERIA_TUGAS } from '../../src/domain/wfa/kriteria.ts'
import type { TestApp } from '../support/app.ts'
import { logoutTokenOf } from '../support/logout.ts'
import { ORANG } from '../support/people.ts'
import type { Example } from './example.ts'
import { kinerjaExamples } from './kinerja/routes.ts'
import { kebijakanExamples } from './kinerja/routes-kebijakan.ts'
import { operatorExamples } from './pegawai/routes-operator.ts'
import { presensiExamples } from './presensi/routes.ts'
import { mesinExamples } from './presensi/routes-mesin.ts'
import { privasiExamples } from './sistem/routes.ts'
import { webhookExamples } from './webhook/routes.ts'
import { rolloutExamples } from './wfa/routes-rollout.ts'
import { steeringExamples } from './wfa/routes-steering.ts'

/** An application for leave. */
const CUTI = {
  jenis: 'alasan-penting',
  dari: '2026-12-01',
  sampai: '2026-12-18',
  alasan: 'Ibu dirawat inap.',
  bukti: [{ jenis: 'Surat rawat inap', nomor: 'RS-1/2026' }],
}

/** An operation as the OpenAPI document tells of it. */
export interface Operation {
  /** Its name in the contract. */
  readonly id: string
  readonly key: string
  readonly method: string
  readonly path: string
  readonly open: boolean
  readonly hasBody: boolean
  readonly query: readonly string[]
  readonly statuses: readonly number[]
}

const TIADA = '00000000-0000-4000-8000-000000000000'
const LOKET = {
  kode: 'L1',
  nama: 'Loket',
  hari: [1, 2],
  mulai: '08:00',
  selesai: '12:00',
  minimum: 1,
}
const KRITERIA = Object.fromEntries(KRITERIA_TUGAS.map((key) => [key, true]))
const RENCANA = [{ hasil: 'Draf perbup', target: 1, satuan: 'dokumen' }]

/** Returns every operation of the document, so that a new route is tried without being named here. */
export async function operationsOf(luwes: TestApp): Promise<Operation[]> {
  const { body } = await luwes.ask('GET', '/openapi.json')
  // Safe because OpenAPI fixes this shape, and the battery fails on any other.
  const paths = body.paths as Record<string, Record<string, Record<string, unknown>>>
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, told]) => {
      const parameters = [told.parameters ?? []].flat() as { in: string; name: string }[]
      return {
        id: String(told.operationId),
        key: `${method.toUpperCase()} ${path}`,
        method: method.toUpperCase(),
        path,
        open: Array.isArray(told.security) && told.security.length === 0,
        hasBody: told.requestBody !== undefined,
        query: parameters.filter((one) => one.in === 'query').map(({ name }) => name),
        statuses: Object.keys(told.responses ?? {}).map(Number),
      }
    }),
  )
}

/** Files a request of Siti and computes a month, then gives an example of every route. */
export async function examplesOf(luwes: TestApp): Promise<Record<string, Example>> {
  const ajuan = (hari: string) => ({
    jenis: 'rumah',
    hari: [hari],
    alasan: 'Menulis naskah',
    rencana: RENCANA,
  })
  const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', {
    as: ORANG.siti,
    body: ajuan('2026-11-23'),
  })
  const delegasi = {
    jenis: 'plh',
    dariNip: ORANG.kalain,
    keNip: ORANG.lain,
    nomorSurat: '800/7/2026',
  }
  const didelegasikan = await luwes.ask('POST', '/v1/delegasi', {
    as: ORANG.bkd,
    body: { ...delegasi, dari: '2026-12-01', sampai: '2026-12-02' },
  })
  const id = filed.body.id
  const { siti, kabid, kadis, lain, bkd } = ORANG
  const granted = await luwes.ask('POST', '/v1/wfa/pengajuan', {
    as: siti,
    body: ajuan('2026-12-01'),
  })
  const disetujui = granted.body.id
  for (const [as, keputusan] of [
    [kabid, 'rekomendasi'],
    [kadis, 'setuju'],
  ] as const)
    await luwes.ask('POST', `/v1/wfa/pengajuan/${disetujui}/keputusan`, { as, body: { keputusan } })
  return {
    ...(await rolloutExamples(luwes)),
    ...(await presensiExamples(luwes)),
    ...(await mesinExamples(luwes)),
    ...(await operatorExamples(luwes)),
    ...(await privasiExamples(luwes)),
    ...(await kinerjaExamples(luwes)),
    ...(await kebijakanExamples(luwes)),
    'POST /v1/sesi': {
      path: '/v1/sesi',
      as: siti,
      status: 201,
      body: { token: await luwes.tokenOf(siti) },
      malformed: [{ body: {} }, { body: { token: 7 } }, { body: [] }, { body: null }],
    },
    'POST /v1/sesi/logout-backchannel': {
      path: '/v1/sesi/logout-backchannel',
      as: siti,
      status: 200,
      body: { logout_token: await logoutTokenOf(luwes, { sid: 'keluar' }) },
      malformed: [{ body: {} }, { body: { logout_token: 7 } }, { body: { logout_token: 'a.b.c' } }],
    },
    'GET /v1/saya': {
      path: '/v1/saya',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/saya?perangkat=x' }, { path: '/v1/saya?perangkat=bukan%20nama' }],
    },
    'POST /v1/wfa/periksa': {
      path: '/v1/wfa/periksa',
      as: siti,
      status: 200,
      body: { jenis: 'rumah', hari: ['2026-11-24'] },
      malformed: [
        { body: {} },
        { body: { jenis: 'bulan', hari: ['2026-11-24'] } },
        { body: { jenis: 'rumah', hari: ['2026-02-30'] } },
        { body: { jenis: 'rumah', hari: '2026-11-24' } },
        { body: { jenis: 'rumah', hari: [] } },
      ],
    },
    'POST /v1/wfa/pengajuan': {
      path: '/v1/wfa/pengajuan',
      as: siti,
      status: 201,
      body: ajuan('2026-11-25'),
      malformed: [{ body: {} }, { body: { ...ajuan('2026-13-01') } }],
    },
    'GET /v1/wfa/pengajuan': {
      path: '/v1/wfa/pengajuan',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/wfa/pengajuan?after=kemarin' }],
    },
    'GET /v1/wfa/berlaku': {
      path: '/v1/wfa/berlaku',
      as: kadis,
      status: 200,
      malformed: [{ path: '/v1/wfa/berlaku?after=kemarin' }],
    },
    'GET /v1/wfa/pengajuan/{id}': {
      path: `/v1/wfa/pengajuan/${id}`,
      as: siti,
      status: 200,
      notYours: { path: `/v1/wfa/pengajuan/${id}`, as: lain },
      unknown: `/v1/wfa/pengajuan/${TIADA}`,
      malformed: [{ path: `/v1/wfa/pengajuan/${'x'.repeat(101)}` }],
    },
    'GET /v1/wfa/kotak-masuk': {
      path: '/v1/wfa/kotak-masuk',
      as: kabid,
      status: 200,
      malformed: [{ path: '/v1/wfa/kotak-masuk?after=x' }],
    },
    'GET /v1/wfa/hari': {
      path: '/v1/wfa/hari',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/wfa/hari?jenis=bulan' }, { path: '/v1/wfa/hari?nip=1' }],
    },
    'GET /v1/wfa/keputusan': {
      path: '/v1/wfa/keputusan',
      as: kabid,
      status: 200,
      malformed: [{ path: '/v1/wfa/keputusan?after=kemarin' }],
    },
    'GET /v1/wfa/pengajuan/{id}/pertimbangan': {
      path: `/v1/wfa/pengajuan/${id}/pertimbangan`,
      as: kabid,
      status: 200,
      notYours: { path: `/v1/wfa/pengajuan/${id}/pertimbangan`, as: lain },
      unknown: `/v1/wfa/pengajuan/${TIADA}/pertimbangan`,
    },
    'POST /v1/wfa/keputusan': {
      path: '/v1/wfa/keputusan',
      as: lain,
      status: 200,
      body: { keputusan: 'rekomendasi', pengajuan: [{ id }, { id: TIADA }] },
      malformed: [
        { body: {} },
        { body: { keputusan: 'hapus', pengajuan: [{ id }] } },
        { body: { keputusan: 'setuju', pengajuan: [] } },
        { body: { keputusan: 'setuju', pengajuan: [{ id }, { id }] } },
        { body: { keputusan: 'setuju', pengajuan: [{ id, mendesak: true }] } },
      ],
    },
    'POST /v1/wfa/pengajuan/{id}/keputusan': {
      path: `/v1/wfa/pengajuan/${id}/keputusan`,
      as: kabid,
      status: 200,
      body: { keputusan: 'rekomendasi' },
      notYours: { path: `/v1/wfa/pengajuan/${id}/keputusan`, as: lain },
      unknown: `/v1/wfa/pengajuan/${TIADA}/keputusan`,
      malformed: [{ body: {} }, { body: { keputusan: 'hapus' } }],
    },
    'GET /v1/wfa/pengajuan/{id}/surat-tugas': {
      path: `/v1/wfa/pengajuan/${disetujui}/surat-tugas`,
      as: siti,
      status: 200,
      type: 'text/html',
      notYours: { path: `/v1/wfa/pengajuan/${disetujui}/surat-tugas`, as: lain },
      unknown: `/v1/wfa/pengajuan/${TIADA}/surat-tugas`,
    },
    'GET /v1/wfa/pengajuan/{id}/surat-tugas/tautan': {
      path: `/v1/wfa/pengajuan/${disetujui}/surat-tugas/tautan`,
      as: siti,
      status: 200,
      notYours: { path: `/v1/wfa/pengajuan/${disetujui}/surat-tugas/tautan`, as: lain },
      unknown: `/v1/wfa/pengajuan/${TIADA}/surat-tugas/tautan`,
    },
    'GET /v1/wfa/permohonan-cuti': { path: '/v1/wfa/permohonan-cuti', as: siti, status: 200 },
    'POST /v1/wfa/permohonan-cuti': {
      path: '/v1/wfa/permohonan-cuti',
      as: siti,
      status: 201,
      body: CUTI,
      malformed: [{ body: {} }, { body: { ...CUTI, sampai: '2026-11-01' } }],
    },
    'GET /v1/wfa/kriteria': {
      path: `/v1/wfa/kriteria?nip=${siti}`,
      as: kabid,
      status: 200,
      notYours: { path: `/v1/wfa/kriteria?nip=${siti}`, as: lain },
      malformed: [{ path: '/v1/wfa/kriteria' }, { path: '/v1/wfa/kriteria?nip=12' }],
    },
    'PUT /v1/wfa/kriteria': {
      path: `/v1/wfa/kriteria?nip=${siti}`,
      as: kabid,
      status: 200,
      body: { jawaban: KRITERIA },
      notYours: { path: `/v1/wfa/kriteria?nip=${siti}`, as: siti },
      malformed: [{ body: {} }, { body: { jawaban: { 'dengan-tik': true } } }],
    },
    'GET /v1/wfa/kesiapan': { path: '/v1/wfa/kesiapan', as: siti, status: 200 },
    'PUT /v1/wfa/kesiapan': {
      path: '/v1/wfa/kesiapan',
      as: siti,
      status: 200,
      body: { laptop: true, internet: true, kbps: 20_000, latensiMs: 35 },
      malformed: [{ body: { laptop: 'ya' } }, { body: { laptop: true, internet: true, kbps: -1 } }],
    },
    'GET /v1/wfa/layanan': {
      path: '/v1/wfa/layanan?unit=lain',
      as: siti,
      status: 200,
      unknown: '/v1/wfa/layanan?unit=tiada',
      malformed: [{ path: '/v1/wfa/layanan' }],
    },
    'PUT /v1/wfa/layanan': {
      path: '/v1/wfa/layanan?unit=lain',
      as: bkd,
      status: 200,
      body: { layanan: [LOKET] },
      notYours: { path: '/v1/wfa/layanan?unit=lain', as: siti },
      unknown: '/v1/wfa/layanan?unit=tiada',
      malformed: [
        { body: { layanan: [{ ...LOKET, mulai: '24:00' }] } },
        { body: { layanan: [{ ...LOKET, mulai: '13:00' }] } },
        { body: { layanan: [LOKET, LOKET] } },
      ],
    },
    'POST /v1/presensi/tap': {
      path: '/v1/presensi/tap',
      as: siti,
      status: 201,
      body: { arah: 'masuk' },
      malformed: [
        { body: {} },
        { body: { arah: 'masuk', lat: 91 } },
        { body: { arah: 'masuk', at: '2026-02-30T07:00:00+07:00' } },
        { body: { arah: 'masuk', perangkat: 'x' } },
        { body: { arah: 'masuk', luring: true, tiket: { isi: '1.a', umur: -1 } } },
      ],
    },
    'GET /v1/presensi/hari': {
      path: '/v1/presensi/hari?bulan=2026-11',
      as: siti,
      status: 200,
      notYours: { path: `/v1/presensi/hari?bulan=2026-11&nip=${siti}`, as: lain },
      malformed: [
        { path: '/v1/presensi/hari' },
        { path: '/v1/presensi/hari?bulan=2026-13' },
        { path: '/v1/presensi/hari?bulan=2026-11&nip=123' },
      ],
    },
    'GET /v1/delegasi': { path: '/v1/delegasi', as: siti, status: 200 },
    'POST /v1/delegasi': {
      path: '/v1/delegasi',
      as: bkd,
      status: 201,
      body: { ...delegasi, dari: '2026-11-19', sampai: '2026-11-20' },
      notYours: { path: '/v1/delegasi', as: siti },
      malformed: [
        { body: {} },
        { body: { ...delegasi, dari: '2026-11-20', sampai: '2026-11-19' } },
        { body: { ...delegasi, dari: '2026-11-19', sampai: '2026-11-20', keNip: '12' } },
      ],
    },
    'POST /v1/delegasi/{id}/cabut': {
      path: `/v1/delegasi/${didelegasikan.body.id}/cabut`,
      as: bkd,
      status: 200,
      body: { alasan: 'Pejabat sudah kembali' },
      notYours: { path: `/v1/delegasi/${didelegasikan.body.id}/cabut`, as: siti },
      unknown: `/v1/delegasi/${TIADA}/cabut`,
      malformed: [{ body: {} }, { body: { alasan: ' ' } }],
    },
    'GET /v1/audit': {
      path: '/v1/audit',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/audit', as: siti },
      malformed: [{ path: '/v1/audit?after=-1' }, { path: '/v1/audit?after=x' }],
    },
    ...(await steeringExamples(luwes)),
    ...(await webhookExamples(luwes)),
    'GET /v1/unit-kerja': { path: '/v1/unit-kerja', as: siti, status: 200 },
    'GET /v1/unit-kerja/hari-pertama': {
      path: '/v1/unit-kerja/hari-pertama',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/unit-kerja/hari-pertama', as: siti },
    },
    'PUT /v1/unit-kerja/hari-pertama': {
      path: '/v1/unit-kerja/hari-pertama?unit=wita',
      as: bkd,
      status: 200,
      body: { mulai: null },
      notYours: { path: '/v1/unit-kerja/hari-pertama?unit=wita', as: siti },
      unknown: '/v1/unit-kerja/hari-pertama?unit=tidak-ada',
      malformed: [{ body: {} }, { body: { mulai: '2027-02-29' } }],
    },
    'GET /v1/kalender': { path: '/v1/kalender', as: siti, status: 200 },
    'POST /v1/kalender': {
      path: '/v1/kalender',
      as: bkd,
      status: 200,
      body: { ramadan: [{ dari: '2027-02-08', sampai: '2027-03-09', dasar: 'KMA' }] },
      notYours: { path: '/v1/kalender', as: siti },
      malformed: [
        { body: { libur: [{ tanggal: '2027-02-29', jenis: 'libur', nama: 'x', dasar: 'x' }] } },
        { body: { ramadan: [{ dari: '2027-03-09', sampai: '2027-02-08', dasar: 'KMA' }] } },
      ],
    },
    'GET /v1/status': {
      path: '/v1/status',
      as: bkd,
      status: 200,
      notYours: { path: '/v1/status', as: siti },
    },
    'GET /health': { path: '/health', as: siti, status: 200 },
  }
}
