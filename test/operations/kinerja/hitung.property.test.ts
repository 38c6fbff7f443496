import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { runOf } from '../../../src/db/kinerja/bulan.ts'
import { continueRun } from '../../../src/operations/kinerja/continue-run.ts'
import { continueRuns } from '../../../src/operations/kinerja/continue-runs.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap } from '../../support/people.ts'
import { BULAN } from './october.ts'

const { bkd, kabid } = ORANG

/** People beyond those of the stories, so that chunks of every size have a remainder. */
const LAIN = Array.from({ length: 14 }, (_, n) => orang(600 + n, 'kominfo', { atasanNip: kabid }))

/** What somebody's month was: minutes late or missing on some days, and a rating or none. */
const bulanOrang = fc.record({
  terlambat: fc.array(fc.tuple(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 0, max: 240 })), {
    maxLength: 12,
  }),
  hasilKerja: fc.constantFrom('di-atas', 'sesuai', 'di-bawah', null),
  realisasi: fc.option(fc.integer({ min: 0, max: 150 }), { nil: null }),
})

const clock = (minutes: number) => {
  const all = 7 * 60 + 30 + minutes
  return `${String(Math.floor(all / 60)).padStart(2, '0')}:${String(all % 60).padStart(2, '0')}`
}

describe('computing a month', () => {
  let luwes: TestApp
  let round = 0
  const stored = () =>
    luwes.rows(
      'SELECT nip, hasil, edisi, kalender, masukan FROM kinerja_bulan WHERE bulan = ? ORDER BY nip',
      BULAN,
    )
  /** Computes again from the first person on, in chunks of a given size, a few per invocation. */
  const compute = async (chunk: number, chunks: number) => {
    await luwes.rows('DELETE FROM kinerja_bulan')
    await luwes.rows('DELETE FROM penghitungan')
    await luwes.rows(
      `INSERT INTO penghitungan (bulan, tujuan, status, jumlah, dihitung, tanpa_nilai, sampai, oleh, mulai_pada, halangan)
       SELECT ?, 'hitung', 'berjalan', count(*), 0, 0, '', ?, ?, '[]' FROM pegawai WHERE aktif = 1`,
      BULAN,
      bkd,
      luwes.now(),
    )
    for (let left = 60; left > 0; left -= 1) {
      const [[run]] = await luwes.deps.db.read([...runOf(luwes.deps.db, BULAN)])
      if (!run) throw new Error('the run is gone')
      if (run.status !== 'berjalan') return run
      await continueRun(luwes.deps, run, { chunk, chunks })
    }
    throw new Error('the run never ends')
  }

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await luwes.feed('simpeg', 'pegawai.diperbarui', LAIN)
  })
  afterAll(() => luwes.stop())

  it('gives the same bytes whatever the chunks, and again, and its lines add up', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(bulanOrang, { minLength: LAIN.length, maxLength: LAIN.length }),
        fc.integer({ min: 1, max: 30 }),
        fc.integer({ min: 1, max: 4 }),
        async (months, chunk, chunks) => {
          round += 1
          luwes.setNow(new Date(Date.parse('2026-11-02T01:00:00Z') + round * 60_000).toISOString())
          await feed(months)
          const run = await compute(500, 25)
          const before = await stored()
          expect(run).toMatchObject({ dihitung: before.length, jumlah: before.length })
          const again = await compute(chunk, chunks)
          expect(again).toMatchObject({ dihitung: before.length, tanpaNilai: run.tanpaNilai })
          expect(await stored()).toEqual(before)
          for (const { hasil } of before) expectWhole(JSON.parse(String(hasil)))
        },
      ),
      { numRuns: 8 },
    )
  }, 120_000)

  it('is gone on with by the cron, from where it stopped', async () => {
    await compute(500, 25)
    const before = await stored()
    await luwes.rows('DELETE FROM kinerja_bulan')
    await luwes.rows(
      "UPDATE penghitungan SET status = 'berjalan', sampai = '', dihitung = 0, tanpa_nilai = 0, selesai_pada = NULL",
    )
    const [[run]] = await luwes.deps.db.read([...runOf(luwes.deps.db, BULAN)])
    if (!run) throw new Error('the run is gone')
    await continueRun(luwes.deps, run, { chunk: 4, chunks: 2 })
    expect(await stored()).toHaveLength(8)
    expect(await continueRuns(luwes.deps)).toEqual({ runs: 1 })
    expect(await stored()).toEqual(before)
    expect(await continueRuns(luwes.deps)).toEqual({ runs: 0 })
  })

  it('by two at once computes nobody twice', async () => {
    await luwes.rows('DELETE FROM kinerja_bulan')
    await luwes.rows(
      "UPDATE penghitungan SET status = 'berjalan', sampai = '', dihitung = 0, tanpa_nilai = 0, selesai_pada = NULL",
    )
    const [[run]] = await luwes.deps.db.read([...runOf(luwes.deps.db, BULAN)])
    if (!run) throw new Error('the run is gone')
    await Promise.all([1, 2, 3].map(() => continueRun(luwes.deps, run, { chunk: 3, chunks: 25 })))
    await continueRuns(luwes.deps)
    const [[done]] = await luwes.deps.db.read([...runOf(luwes.deps.db, BULAN)])
    expect(done).toMatchObject({ status: 'selesai', dihitung: (await stored()).length })
  })

  async function feed(
    months: readonly (typeof bulanOrang extends fc.Arbitrary<infer One> ? One : never)[],
  ) {
    const taps = months.flatMap(({ terlambat }, n) =>
      terlambat.map(([day, minutes], index) => {
        const date = `${BULAN}-${String(day).padStart(2, '0')}`
        const nip = LAIN[n]?.nip ?? ''
        return tap(`${round}-${nip}-${index}`, nip, 'masuk', `${date}T${clock(minutes)}:00+07:00`)
      }),
    )
    if (taps.length > 0) await luwes.feed('presensi', 'presensi.terekam', taps)
    const rated = months.flatMap(({ hasilKerja }, n) =>
      hasilKerja
        ? [
            {
              nip: LAIN[n]?.nip,
              bulan: BULAN,
              hasilKerja,
              perilakuKerja: 'sesuai',
              penilaiNip: kabid,
            },
          ]
        : [],
    )
    if (rated.length > 0) await luwes.feed('kinerja', 'kinerja.dinilai', rated)
    const kra = [
      {
        kode: 'KRA-1',
        hasil: 'Layanan',
        indikator: 'Berkas',
        satuan: 'berkas',
        target: 100,
        bobot: 100,
      },
    ]
    await luwes.feed(
      'kinerja',
      'sasaran.ditetapkan',
      LAIN.map(({ nip }) => ({ nip, bulan: BULAN, kra })),
    )
    const told = months.flatMap(({ realisasi }, n) =>
      realisasi === null ? [] : [{ nip: LAIN[n]?.nip, bulan: BULAN, kode: 'KRA-1', realisasi }],
    )
    if (told.length > 0) await luwes.feed('kinerja', 'sasaran.terealisasi', told)
  }
})

interface StoredMonth {
  readonly disiplin: number
  readonly tpp: { readonly usulan: number | null }
  readonly baris: readonly {
    readonly kode: string
    readonly poin: number
    readonly rupiah: number | null
  }[]
}

/** Expects the parts of a month to make the whole: its rupiah, and its discipline. */
function expectWhole({ disiplin, tpp, baris }: StoredMonth) {
  if (tpp.usulan === null) expect(baris.every(({ rupiah }) => rupiah === null)).toBe(true)
  else expect(baris.reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0)).toBe(tpp.usulan)
  const taken = baris
    .filter(({ kode }) => /^(presensi\.|kinerja\.(sanggahan|disiplin-minimum))/.test(kode))
    .reduce((sum, { poin }) => sum + poin, 0)
  expect(disiplin).toBe(10_000 - taken)
}
