import type { TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'
import type { Example } from '../example.ts'

const TIADA = '00000000-0000-4000-8000-000000000000'
const { siti, budi, kabid, kadis, lain, bkd } = ORANG
const BUKTI = [{ jenis: 'Surat keterangan', nomor: '800/12/2026' }]
const BARIS = [{ hasil: 'Draf perbup', target: 1, realisasi: 1, satuan: 'dokumen' }]

/** Returns examples of the routes about presence: reports, corrections, signals, findings, outages, apel, pings. */
export async function presensiExamples(luwes: TestApp): Promise<Record<string, Example>> {
  await luwes.feed('simpeg', 'wfa.ditetapkan', [
    ...['2026-11-16', '2026-11-17', '2026-11-18'].map((tanggal) => ({
      nip: siti,
      tanggal,
      jenis: 'rumah',
      nomorSurat: '800/1/2026',
    })),
    { nip: siti, tanggal: '2026-11-12', jenis: 'rumah', nomorSurat: '800/1/2026' },
  ])
  await luwes.feed('presensi', 'presensi.terekam', [
    tap('contoh-1', siti, 'masuk', '2026-11-12T07:20:00+07:00', { mock: true }),
  ])
  const post = async (as: string, path: string, body: object) => {
    const { status, body: answer, text } = await luwes.ask('POST', path, { as, body })
    if (status !== 201) throw new Error(`${path}: ${text}`)
    return String(answer.id)
  }
  const laporan = await post(siti, '/v1/laporan', { tanggal: '2026-11-16', baris: BARIS })
  const koreksi = { tanggal: '2026-11-17', jenis: 'izin', alasan: 'Sakit', bukti: BUKTI }
  const diajukan = await post(budi, '/v1/presensi/koreksi', koreksi)
  const gangguan = {
    dari: '2026-11-17T07:15:00+07:00',
    alasan: 'Server pusat data mati',
    terapkan: true,
  }
  const terbuka = await post(bkd, '/v1/presensi/gangguan', gangguan)
  const berlaku = await post(bkd, '/v1/presensi/gangguan', {
    ...gangguan,
    sampai: '2026-11-17T08:05:00+07:00',
  })
  const apel = { tanggal: '2026-11-23', nama: 'Apel Senin', mulai: '07:15', selesai: '07:45' }
  const apelId = await post(bkd, '/v1/presensi/apel', apel)
  const tandaId = '11111111-1111-4111-8111-111111111111'
  for (const [id, kode, status] of [
    [tandaId, 'tanda.lokasi-palsu', 'baru'],
    [tandaId.replaceAll('1', '2'), 'tanda.luar-area', 'terbukti'],
    [tandaId.replaceAll('1', '3'), 'tanda.luring', 'diklarifikasi'],
  ] as const)
    await luwes.rows(
      `INSERT INTO tanda (id, nip, tanggal, kode, bukti, tap, status, akhir, pada)
        VALUES (?, ?, '2026-11-12', ?, '{}', '[]', ?, 0, ?)`,
      id,
      siti,
      kode,
      status,
      luwes.now(),
    )
  await luwes.rows(
    `INSERT INTO ping (id, nip, tanggal, dikirim, batas) VALUES ('ping-1', ?, '2026-11-18', ?, ?)`,
    siti,
    luwes.now(),
    luwes.now() + 300_000,
  )
  const receipt = await luwes.ask('POST', '/v1/presensi/tap', { as: lain, body: { arah: 'masuk' } })
  const tanda = (step: string, id = tandaId) => `/v1/presensi/tanda/${id}/${step}`
  return {
    'GET /v1/hari-ini': {
      path: '/v1/hari-ini?unit=kominfo',
      as: kadis,
      status: 200,
      notYours: { path: '/v1/hari-ini?unit=lain', as: kadis },
      malformed: [{ path: '/v1/hari-ini?unit=' }, { path: '/v1/hari-ini?hari=2026-11-18' }],
    },
    'GET /v1/presensi/kunci': { path: '/v1/presensi/kunci', as: siti, status: 200 },
    'POST /v1/presensi/tanda-terima': {
      path: '/v1/presensi/tanda-terima',
      as: siti,
      status: 200,
      body: { tanda: receipt.body.tanda },
      malformed: [{ body: {} }, { body: { tanda: 7 } }],
    },
    'POST /v1/laporan': {
      path: '/v1/laporan',
      as: siti,
      status: 201,
      body: { tanggal: '2026-11-17', baris: BARIS },
      malformed: [
        { body: {} },
        { body: { tanggal: '2026-11-17', baris: [] } },
        { body: { tanggal: '2026-11-31', baris: BARIS } },
        { body: { tanggal: '2026-11-17', baris: [{ ...BARIS[0], realisasi: -1 }] } },
      ],
    },
    'GET /v1/laporan': {
      path: '/v1/laporan?bulan=2026-11',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/laporan' }, { path: '/v1/laporan?bulan=2026-13' }],
    },
    'GET /v1/laporan/progres': {
      path: '/v1/laporan/progres?bulan=2026-11',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/laporan/progres' }, { path: '/v1/laporan/progres?bulan=2026-13' }],
    },
    'GET /v1/laporan/kotak-masuk': {
      path: '/v1/laporan/kotak-masuk',
      as: kabid,
      status: 200,
      malformed: [{ path: '/v1/laporan/kotak-masuk?after=x' }],
    },
    'POST /v1/laporan/{id}/keputusan': {
      path: `/v1/laporan/${laporan}/keputusan`,
      as: kabid,
      status: 200,
      body: { keputusan: 'terima' },
      notYours: { path: `/v1/laporan/${laporan}/keputusan`, as: lain },
      unknown: `/v1/laporan/${TIADA}/keputusan`,
      malformed: [{ body: {} }, { body: { keputusan: 'lupa' } }],
    },
    'POST /v1/presensi/koreksi': {
      path: '/v1/presensi/koreksi',
      as: siti,
      status: 201,
      body: {
        tanggal: '2026-11-17',
        jenis: 'tap-masuk',
        pukul: '07:25',
        alasan: 'HP mati',
        bukti: BUKTI,
      },
      malformed: [
        { body: {} },
        { body: { ...koreksi, bukti: [] } },
        { body: { ...koreksi, pukul: '07:25' } },
        { body: { ...koreksi, jenis: 'tap-masuk' } },
        { body: { ...koreksi, jenis: 'tap-masuk', pukul: '25:00' } },
      ],
    },
    'GET /v1/presensi/koreksi': {
      path: '/v1/presensi/koreksi?bulan=2026-11',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/presensi/koreksi' }],
    },
    'GET /v1/presensi/koreksi/kotak-masuk': {
      path: '/v1/presensi/koreksi/kotak-masuk',
      as: kabid,
      status: 200,
      malformed: [{ path: '/v1/presensi/koreksi/kotak-masuk?after=x' }],
    },
    'POST /v1/presensi/koreksi/{id}/keputusan': {
      path: `/v1/presensi/koreksi/${diajukan}/keputusan`,
      as: kabid,
      status: 200,
      body: { keputusan: 'setuju' },
      notYours: { path: `/v1/presensi/koreksi/${diajukan}/keputusan`, as: lain },
      unknown: `/v1/presensi/koreksi/${TIADA}/keputusan`,
      malformed: [{ body: {} }, { body: { keputusan: 'kabulkan' } }],
    },
    'GET /v1/presensi/penetapan': { path: '/v1/presensi/penetapan', as: kabid, status: 200 },
    'POST /v1/presensi/penetapan': {
      path: '/v1/presensi/penetapan',
      as: kabid,
      status: 200,
      body: { nip: siti, tanggal: '2026-11-16', putusan: 'hadir', alasan: 'Hasilnya ada' },
      notYours: { path: '/v1/presensi/penetapan', as: lain },
      malformed: [
        { body: {} },
        { body: { nip: '1', tanggal: '2026-11-16', putusan: 'hadir', alasan: 'a' } },
      ],
    },
    'GET /v1/presensi/tanda': {
      path: '/v1/presensi/tanda?bulan=2026-11',
      as: siti,
      status: 200,
      malformed: [{ path: '/v1/presensi/tanda?bulan=november' }],
    },
    'GET /v1/presensi/tanda/kotak-masuk': {
      path: '/v1/presensi/tanda/kotak-masuk',
      as: kabid,
      status: 200,
      malformed: [{ path: '/v1/presensi/tanda/kotak-masuk?after=x' }],
    },
    'POST /v1/presensi/tanda/{id}/klarifikasi': {
      path: tanda('klarifikasi'),
      as: siti,
      status: 200,
      body: { isi: 'Aplikasi peta saya yang memalsukan' },
      notYours: { path: tanda('klarifikasi'), as: kabid },
      unknown: tanda('klarifikasi', TIADA),
      malformed: [{ body: {} }, { body: { isi: '' } }],
    },
    'POST /v1/presensi/tanda/{id}/banding': {
      path: tanda('banding', tandaId.replaceAll('1', '2')),
      as: siti,
      status: 200,
      body: { isi: 'Saya di rumah orang tua' },
      notYours: { path: tanda('banding', tandaId.replaceAll('1', '2')), as: kabid },
      unknown: tanda('banding', TIADA),
      malformed: [{ body: {} }],
    },
    'POST /v1/presensi/tanda/{id}/keputusan': {
      path: tanda('keputusan', tandaId.replaceAll('1', '3')),
      as: kabid,
      status: 200,
      body: { keputusan: 'tidak-terbukti', alasan: 'Jaringan memang putus' },
      notYours: { path: tanda('keputusan', tandaId.replaceAll('1', '3')), as: lain },
      unknown: tanda('keputusan', TIADA),
      malformed: [{ body: {} }, { body: { keputusan: 'mungkin', alasan: 'a' } }],
    },
    'GET /v1/presensi/gangguan': { path: '/v1/presensi/gangguan', as: siti, status: 200 },
    'POST /v1/presensi/gangguan': {
      path: '/v1/presensi/gangguan',
      as: bkd,
      status: 200,
      body: { ...gangguan, terapkan: false },
      notYours: { path: '/v1/presensi/gangguan', as: siti },
      malformed: [
        { body: {} },
        { body: { ...gangguan, dari: 'tadi pagi' } },
        { body: { ...gangguan, sampai: '2026-11-16T07:15:00+07:00' } },
        { body: { ...gangguan, unit: [] } },
      ],
    },
    'POST /v1/presensi/gangguan/{id}/tutup': {
      path: `/v1/presensi/gangguan/${terbuka}/tutup`,
      as: bkd,
      status: 200,
      body: { sampai: '2026-11-17T08:05:00+07:00' },
      notYours: { path: `/v1/presensi/gangguan/${terbuka}/tutup`, as: kabid },
      unknown: `/v1/presensi/gangguan/${TIADA}/tutup`,
      malformed: [{ body: {} }],
    },
    'POST /v1/presensi/gangguan/{id}/batal': {
      path: `/v1/presensi/gangguan/${berlaku}/batal`,
      as: bkd,
      status: 200,
      body: { alasan: 'Ternyata tidak' },
      notYours: { path: `/v1/presensi/gangguan/${berlaku}/batal`, as: kabid },
      unknown: `/v1/presensi/gangguan/${TIADA}/batal`,
      malformed: [{ body: {} }],
    },
    'GET /v1/presensi/apel': { path: '/v1/presensi/apel', as: siti, status: 200 },
    'POST /v1/presensi/apel': {
      path: '/v1/presensi/apel',
      as: bkd,
      status: 201,
      body: { ...apel, tanggal: '2026-11-30' },
      notYours: { path: '/v1/presensi/apel', as: siti },
      malformed: [
        { body: {} },
        { body: { ...apel, mulai: '08:00' } },
        { body: { ...apel, mulai: '7' } },
      ],
    },
    'POST /v1/presensi/apel/{id}/batal': {
      path: `/v1/presensi/apel/${apelId}/batal`,
      as: bkd,
      status: 200,
      body: { alasan: 'Hujan' },
      notYours: { path: `/v1/presensi/apel/${apelId}/batal`, as: siti },
      unknown: `/v1/presensi/apel/${TIADA}/batal`,
      malformed: [{ body: {} }],
    },
    'GET /v1/presensi/ping': { path: '/v1/presensi/ping', as: siti, status: 200 },
    'POST /v1/presensi/ping/{id}/jawab': {
      path: '/v1/presensi/ping/ping-1/jawab',
      as: siti,
      status: 200,
      unknown: `/v1/presensi/ping/${TIADA}/jawab`,
      malformed: [{ body: 7 }],
    },
  }
}
