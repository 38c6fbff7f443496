import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { BULAN, E39, october } from './october.ts'

const { siti, budi, bkd, kabid, kadis, wita } = ORANG

/** What a closed month still takes in, and what comes of it in the month after (R57). */
describe('a delivery about a closed month', () => {
  let luwes: TestApp
  const post = (path: string) =>
    luwes.ask('POST', `/v1/kinerja/${path}`, {
      as: bkd,
      body: path.endsWith('tutup') ? TANPA_NILAI : {},
    })
  const read = async (nip: string, bulan: string) =>
    (await luwes.ask('GET', `/v1/kinerja/${bulan}?nip=${nip}`, { as: bkd })).body
  const adjustments = async (nip: string, bulan: string) =>
    (await read(nip, bulan)).baris.filter(
      ({ kode }: { kode: string }) => kode === 'kinerja.penyesuaian',
    )
  const closed = () => luwes.rows('SELECT * FROM kinerja_bulan WHERE bulan = ? ORDER BY nip', BULAN)
  const rate = (nip: string, bulan: string, hasilKerja = 'sesuai') =>
    luwes.feed('kinerja', 'kinerja.dinilai', [
      {
        nip,
        bulan,
        hasilKerja,
        perilakuKerja: 'sesuai',
        penilaiNip: nip === kabid ? kadis : kabid,
      },
    ])
  /** The month is computed from what the cron has judged by then. */
  const compute = async (bulan: string, time: string) => {
    luwes.setNow(time)
    await judgeDays(luwes.deps)
    expect((await post(`${bulan}/hitung`)).status).toBe(200)
  }
  const leave = {
    id: 'cuti-13',
    nip: siti,
    jenis: 'sakit',
    dari: '2026-10-13',
    sampai: '2026-10-13',
  }
  let frozen: Awaited<ReturnType<typeof closed>>

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [...october(siti, E39), ...october(budi)])
    for (const nip of [siti, budi, kabid]) await rate(nip, BULAN)
    expect((await post(`${BULAN}/tutup`)).body.status).toBe('ditutup')
    frozen = await closed()
    luwes.setNow('2026-11-10T08:00:00+07:00')
  })
  afterAll(() => luwes.stop())

  it('brings no tap into it: each is rejected and named, the good ones beside it are kept', async () => {
    const items = [
      tap('susulan-1', siti, 'masuk', '2026-10-13T07:20:00+07:00'),
      tap('baru-1', siti, 'masuk', '2026-11-10T07:20:00+07:00'),
      tap('susulan-2', wita, 'masuk', '2026-10-31T23:30:00+08:00'),
    ]
    const { status, body } = await luwes.deliver('presensi', 'presensi.terekam', items)
    expect([status, body.accepted, body.duplicates]).toEqual([202, 1, 0])
    expect(body.rejected).toMatchObject([
      { index: 0, code: 'bulan-ditutup', message: { id: expect.stringMatching(/ditutup/) } },
      { index: 2, code: 'bulan-ditutup' },
    ])
    const kept = await luwes.rows("SELECT id FROM tap WHERE id LIKE 'susulan-%'")
    expect(kept).toEqual([])
  })

  it('knows a tap that it holds already: that one is a duplicate, not late', async () => {
    const [held] = october(siti)
    const { body } = await luwes.deliver('presensi', 'presensi.terekam', [held])
    expect(body).toMatchObject({ accepted: 0, duplicates: 1, rejected: [] })
  })

  it('gives nobody a WFA day in it', async () => {
    const day = { nip: siti, jenis: 'rumah', nomorSurat: '800/1' }
    const { body } = await luwes.deliver('simpeg', 'wfa.ditetapkan', [
      { ...day, tanggal: '2026-10-13' },
      { ...day, tanggal: '2026-11-12' },
    ])
    expect(body).toMatchObject({ accepted: 1, rejected: [{ index: 0, code: 'bulan-ditutup' }] })
    expect(await luwes.rows('SELECT tanggal FROM wfa_ditetapkan')).toEqual([
      { tanggal: '2026-11-12' },
    ])
  })

  it('with a leave, a rating or a sanction is taken in, and moves no byte of the closed month', async () => {
    await luwes.feed('simpeg', 'cuti.disetujui', [leave])
    await rate(budi, BULAN, 'di-bawah')
    await luwes.feed('simpeg', 'hukuman-disiplin.diputuskan', [
      { id: 'hd', nip: kabid, tingkat: 'sedang', dari: '2026-10-01', sampai: '2027-03-31' },
    ])
    for (const nip of [siti, budi, kabid]) await rate(nip, '2026-11')
    await compute('2026-11', '2026-12-02T08:00:00+07:00')
    expect(await closed()).toEqual(frozen)
  })

  it('is settled by a line of the next month, to the rupiah, for each kind of finding', async () => {
    // The absence was 3 points of the 40 % that discipline is of 5,000,000.
    expect(await adjustments(siti, '2026-11')).toMatchObject([
      {
        rupiah: 60_000,
        poin: 0,
        pesan: {
          id: 'Penyesuaian Oktober 2026 yang sudah ditutup: semula Rp4.865.000, seharusnya Rp4.925.000.',
        },
      },
    ])
    // Butuh Perbaikan is worth 75 % of the 60 % that results are.
    expect(await adjustments(budi, '2026-11')).toMatchObject([{ rupiah: -750_000 }])
    // 22 days of absence left 3,680,000; the sanction cuts a quarter of it.
    expect(await adjustments(kabid, '2026-11')).toMatchObject([{ rupiah: -920_000 }])
    for (const nip of [siti, budi, kabid]) {
      const { baris, tpp } = await read(nip, '2026-11')
      const sum = baris.reduce((all: number, one: { rupiah: number }) => all + one.rupiah, 0)
      expect(sum).toBe(tpp.usulan)
    }
  })

  it('that is taken back before the next month is closed settles nothing', async () => {
    await luwes.feed('simpeg', 'cuti.dibatalkan', [{ id: leave.id, nip: siti }])
    await compute('2026-11', '2026-12-03T08:00:00+07:00')
    expect(await adjustments(siti, '2026-11')).toEqual([])
    expect(await adjustments(budi, '2026-11')).toHaveLength(1)
  })

  it('that is taken back after it settles the difference in the month after that, once', async () => {
    expect((await post('2026-11/tutup')).body.status).toBe('ditutup')
    const november = await read(budi, '2026-11')
    await rate(budi, BULAN)
    await luwes.feed('simpeg', 'cuti.disetujui', [leave])
    await compute('2026-12', '2027-01-04T08:00:00+07:00')
    expect(await read(budi, '2026-11')).toEqual(november)
    for (const nip of [siti, budi, kabid]) await rate(nip, '2026-12')
    await compute('2026-12', '2027-01-05T08:00:00+07:00')
    // What November took from Budi comes back: October is again what it was.
    expect(await adjustments(budi, '2026-12')).toMatchObject([{ rupiah: 750_000 }])
    expect(await adjustments(siti, '2026-12')).toMatchObject([{ rupiah: 60_000 }])
    expect(await adjustments(kabid, '2026-12')).toEqual([])
    expect(await closed()).toEqual(frozen)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
