import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warn } from '../../../src/operations/kinerja/warn.ts'
import { detectTanda } from '../../../src/operations/presensi/detect-tanda.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { judgeDaysOf } from '../../../src/operations/presensi/judge-days-of.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { tapsOf } from '../kinerja/mornings.ts'

const { siti, budi, kabid, bkd, integrator } = ORANG
/** Monday 16 November 2026. */
const FIRST = '2026-11-16'
const masaPakai = { dari: FIRST, sampai: null }

describe('a regency that uses Luwes from 16 November 2026 on', () => {
  let luwes: TestApp
  const ask = (as: string, path: string) => luwes.ask('GET', path, { as })
  const daysOf = async (as: string, bulan: string) =>
    (await ask(as, `/v1/presensi/hari?bulan=${bulan}`)).body
  const verdicts = () =>
    luwes.rows('SELECT nip, tanggal FROM putusan_hari WHERE tanggal < ?', FIRST)

  beforeAll(async () => {
    luwes = await startApp({ masaPakai })
    luwes.setNow('2026-11-30T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      ...tapsOf(siti, FIRST, '2026-11-27'),
      // A day of the old system, late and with a forged position.
      tap('old-1', siti, 'masuk', '2026-11-10T09:20:00+07:00', { mock: true }),
      tap('old-2', siti, 'pulang', '2026-11-10T16:05:00+07:00'),
    ])
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: siti, tanggal: '2026-11-12', jenis: 'rumah', nomorSurat: '800/7/2026' },
    ])
  })
  afterAll(() => luwes.stop())

  it('E76: shows the days before as history alone: taps and letters, no verdict, no points', async () => {
    const october = await daysOf(siti, '2026-10')
    expect(october).toMatchObject({ hari: [], riwayat: [], mulai: FIRST, mutu: { menunggu: [] } })
    const { hari, riwayat } = await daysOf(siti, '2026-11')
    expect(hari[0].tanggal).toBe(FIRST)
    expect(riwayat).toMatchObject([
      {
        tanggal: '2026-11-10',
        masuk: '2026-11-10T09:20:00+07:00',
        pesan: { id: expect.stringContaining('16 November 2026') },
      },
      { tanggal: '2026-11-12', moda: 'wfa', catatan: [{ id: expect.stringContaining('800/7') }] },
    ])
    expect(JSON.stringify(riwayat)).not.toMatch(/poin|potongan|terlambat|status/)
  })

  it('judges the days from it on as ever', async () => {
    const { hari } = await daysOf(siti, '2026-11')
    const worked = hari.filter(({ status }: { status: string }) => status === 'hadir')
    expect(worked).toHaveLength(10)
    const { hari: absent } = await daysOf(budi, '2026-11')
    expect(absent[0]).toMatchObject({ tanggal: FIRST, status: 'tanpa-keterangan', alasan: null })
  })

  it('stores no verdict and keeps no signal of a day before', async () => {
    luwes.setNow('2026-11-19T00:05:00+07:00')
    await detectTanda(luwes.deps)
    await judgeDays(luwes.deps)
    const range = { dari: '2026-11-02', sampai: '2026-11-18' }
    await judgeDaysOf(luwes.deps, [siti, budi], range, luwes.now())
    expect(await verdicts()).toEqual([])
    const first = await luwes.rows('SELECT min(tanggal) AS first FROM putusan_hari')
    expect(first).toEqual([{ first: FIRST }])
    expect(await luwes.rows('SELECT kode FROM tanda WHERE tanggal < ?', FIRST)).toEqual([])
    luwes.setNow('2026-11-30T08:00:00+07:00')
  })

  it('answers a tap with what it is: kept as history', async () => {
    const { body } = await luwes.deliver('presensi', 'presensi.terekam', [
      tap('old-3', budi, 'masuk', '2026-11-11T09:20:00+07:00'),
    ])
    expect(body.accepted).toBe(1)
    await judgeDays(luwes.deps)
    expect(await verdicts()).toEqual([])
    expect((await daysOf(budi, '2026-11')).riwayat).toHaveLength(1)
  })

  it.each([
    [
      'a correction',
      '/v1/presensi/koreksi',
      {
        tanggal: '2026-11-13',
        jenis: 'tap-masuk',
        pukul: '07:20',
        alasan: 'Lupa',
        bukti: [{ jenis: 'surat', nomor: '1' }],
      },
    ],
    [
      'a report',
      '/v1/laporan',
      { tanggal: '2026-11-12', baris: [{ hasil: 'Draf', realisasi: 1, satuan: 'dokumen' }] },
    ],
  ])('takes %s of a day before for nothing, and says so', async (_what, path, body) => {
    luwes.setNow('2026-11-16T08:00:00+07:00')
    const { status, text } = await luwes.ask('POST', path, { as: siti, body })
    luwes.setNow('2026-11-30T08:00:00+07:00')
    expect([status, text]).toEqual([
      expect.toSatisfy((one) => one === 409 || one === 422),
      expect.stringContaining('16 November 2026'),
    ])
  })

  it('finds nothing of a day before', async () => {
    const body = { nip: siti, tanggal: '2026-11-10', putusan: 'tanpa-keterangan', alasan: 'x' }
    const { status, text } = await luwes.ask('POST', '/v1/presensi/penetapan', { as: kabid, body })
    expect([status, text]).toEqual([409, expect.stringContaining('16 November 2026')])
  })

  it('computes a month from the first day on, and nobody loses anything for the days before', async () => {
    luwes.setNow('2026-12-04T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', tapsOf(siti, '2026-11-30', '2026-11-30'))
    await luwes.feed('kinerja', 'kinerja.dinilai', [
      {
        nip: siti,
        bulan: '2026-11',
        hasilKerja: 'sesuai',
        perilakuKerja: 'sesuai',
        penilaiNip: kabid,
      },
    ])
    const run = await luwes.ask('POST', '/v1/kinerja/2026-11/hitung', { as: bkd, body: {} })
    expect(run.body).toMatchObject({ status: 'selesai' })
    const { body } = await ask(siti, '/v1/kinerja/2026-11')
    expect(body).toMatchObject({
      disiplin: 10_000,
      tpp: { dasar: 5_000_000, usulan: 5_000_000 },
    })
    const days = body.baris.flatMap(({ hari = [] }: { hari?: string[] }) => hari)
    expect(days.filter((day: string) => day < FIRST)).toEqual([])
    const { body: other } = await ask(budi, '/v1/kinerja/2026-11')
    const absent = other.baris.find(
      ({ kode }: { kode: string }) => kode === 'presensi.tanpa-keterangan',
    )
    // 16 to 20, 23 to 27 and 30 November.
    expect([absent.jumlah, absent.hari[0]]).toEqual([11, FIRST])
    expect(await verdicts()).toEqual([])
    const file = await ask(bkd, '/v1/kinerja/2026-11/ekspor?bentuk=tpp&format=json')
    expect(file.body).toMatchObject({ bulan: '2026-11', mulai: FIRST })
  })

  it.each(['hitung', 'tutup'])(
    'refuses to %s a month before, and says since when it is used',
    async (verb) => {
      const { status, body } = await luwes.ask('POST', `/v1/kinerja/2026-10/${verb}`, {
        as: bkd,
        body: {},
      })
      expect([status, body.refusals]).toMatchObject([
        422,
        [
          {
            code: 'kinerja.sebelum-dipakai',
            message: { id: expect.stringContaining('16 November 2026') },
          },
        ],
      ])
      expect((await ask(siti, '/v1/kinerja/2026-10')).body.detail).toContain('16 November 2026')
    },
  )

  it('warns of nothing that lies before, and counts it on no ladder', async () => {
    luwes.setNow('2026-11-18T00:05:00+07:00')
    await luwes.rows('DELETE FROM putusan_hari')
    await luwes.rows('DELETE FROM peringatan')
    await judgeDays(luwes.deps)
    await judgeDaysOf(luwes.deps, [budi], { dari: '2026-11-02', sampai: '2026-11-17' }, luwes.now())
    await luwes.rows('UPDATE putusan_hari SET sementara = 0')
    await warn(luwes.deps)
    // Two days of absence: one before the first step of the year, and below any run.
    const found = await luwes.rows('SELECT kode, isi FROM peringatan WHERE nip = ?', budi)
    for (const { isi } of found) expect(String(isi)).not.toMatch(/2026-11-(0\d|1[0-5])/)
    const [ladder] = found.filter(({ kode }) => kode === 'peringatan.disiplin')
    expect(JSON.parse(String(ladder?.isi)).angka).toMatchObject({ hari: 2 })
    expect(found.map(({ kode }) => kode)).not.toContain('peringatan.berturut')
  })

  it('tells of the first day on the dashboard, in the roster and to the e-presensi app', async () => {
    luwes.setNow('2026-12-04T08:00:00+07:00')
    expect((await ask(bkd, '/v1/dasbor?bulan=2026-11')).body.mulai).toBe(FIRST)
    expect((await ask(bkd, '/v1/dasbor?bulan=2026-12')).body.mulai).toBeNull()
    const october = (await ask(bkd, '/v1/dasbor?bulan=2026-10')).body
    expect([october.mulai, october.kehadiran]).toEqual([FIRST, null])
    const { body } = await ask(bkd, '/v1/wfa/roster?unit=kominfo&dari=2026-11-13&sampai=2026-11-16')
    expect(body.hari.map((day: { catatan: object | null }) => day.catatan === null)).toEqual([
      false,
      false,
      false,
      true,
    ])
    luwes.setNow('2026-11-13T08:00:00+07:00')
    expect((await ask(siti, '/v1/saya')).body.hariIni).toMatchObject({
      tanggal: '2026-11-13',
      jadwal: null,
      alasan: 'hari.sebelum-dipakai',
    })
  })

  it('plans no roster and takes no request for a day before', async () => {
    luwes.setNow('2026-11-04T08:00:00+07:00')
    const body = {
      jenis: 'rumah',
      hari: ['2026-11-12'],
      alasan: 'Menulis',
      rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
    }
    const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', { as: budi, body })
    expect(filed.body.refusals).toMatchObject([{ code: 'wfa.sebelum-dipakai' }])
    const roster = {
      unit: 'kominfo',
      dari: '2026-11-09',
      sampai: '2026-11-20',
      terbitkan: false,
      pola: [{ nip: budi, hari: [4] }],
    }
    const planned = await luwes.ask('POST', '/v1/wfa/roster', { as: ORANG.kadis, body: roster })
    expect(
      planned.body.hari.map(({ tanggal, kode }: { tanggal: string; kode: string | null }) => [
        tanggal,
        kode,
      ]),
    ).toEqual([
      ['2026-11-12', 'wfa.sebelum-dipakai'],
      ['2026-11-19', null],
    ])
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('a regency that says its first day only later', () => {
  let luwes: TestApp
  const stored = () =>
    luwes
      .rows('SELECT DISTINCT tanggal FROM putusan_hari ORDER BY 1')
      .then((rows) => rows.map(({ tanggal }) => tanggal))
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('is warned by doctor and status, and every day is judged until then', async () => {
    luwes.setNow('2026-11-18T20:00:00+07:00')
    await judgeDaysOf(luwes.deps, [budi], { dari: '2026-11-12', sampai: '2026-11-17' }, luwes.now())
    expect(await stored()).toHaveLength(6)
    const { body } = await luwes.ask('GET', '/v1/status', { as: integrator })
    expect(body.pemeriksaan).toContainEqual(
      expect.objectContaining({ kode: 'hari-pertama', keadaan: 'peringatan' }),
    )
  })

  it('has what was judged before it taken back, and told to receivers, once', async () => {
    Object.assign(luwes.deps, { masaPakai })
    await luwes.rows('DELETE FROM kejadian')
    await judgeDays(luwes.deps)
    expect((await stored())[0]).toBe(FIRST)
    const events = await luwes.rows(
      "SELECT entitas FROM kejadian WHERE jenis = 'presensi.dinilai' AND entitas BETWEEN ? AND ?",
      `${budi}/2026-11-01`,
      `${budi}/2026-11-15`,
    )
    expect(events).toHaveLength(4)
    expect((await judgeDays(luwes.deps)).reviewed).toBe(0)
    const { body } = await luwes.ask('GET', '/v1/status', { as: integrator })
    expect(body.pemeriksaan).toContainEqual(
      expect.objectContaining({ kode: 'hari-pertama', keadaan: 'baik' }),
    )
  })

  it('settles a closed month, for nobody is to lose by days before', async () => {
    Object.assign(luwes.deps, { masaPakai: { dari: null, sampai: null } })
    luwes.setNow('2026-12-04T08:00:00+07:00')
    await judgeDays(luwes.deps)
    const close = (bulan: string) =>
      luwes.ask('POST', `/v1/kinerja/${bulan}/tutup`, { as: bkd, body: TANPA_NILAI })
    const rating = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai', penilaiNip: kabid }
    await luwes.feed('kinerja', 'kinerja.dinilai', [
      { nip: budi, bulan: '2026-11', ...rating },
      { nip: budi, bulan: '2026-12', ...rating },
    ])
    expect((await close('2026-11')).body.status).toBe('ditutup')
    const before = (await luwes.ask('GET', '/v1/kinerja/2026-11', { as: budi })).body
    Object.assign(luwes.deps, { masaPakai })
    await judgeDays(luwes.deps)
    await luwes.ask('POST', '/v1/kinerja/2026-12/hitung', { as: bkd, body: {} })
    const after = (await luwes.ask('GET', '/v1/kinerja/2026-12', { as: budi })).body
    const line = after.baris.find(({ kode }: { kode: string }) => kode === 'kinerja.penyesuaian')
    // Ten working days from the 2nd to the 13th, three points each, of a discipline that weighs 40 %.
    expect(line.rupiah).toBe((5_000_000 * 0.4 * 30) / 100)
    expect((await luwes.ask('GET', '/v1/kinerja/2026-11', { as: budi })).body).toEqual(before)
  })
})
