import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forgetChanges } from '../../../src/db/presensi/perubahan-hari.ts'
import { type JudgingRun, judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, tap } from '../../support/people.ts'

const { siti, bkd } = ORANG
const DAY = '2026-11-17'
const at = (clock: string) => `${DAY}T${clock}:00+07:00`

/** Facts about a day, each with what its verdict is then. */
type Fact = readonly [what: string, tell: (luwes: TestApp) => Promise<unknown>, verdict: object]
const FACTS: readonly [Fact, ...Fact[]] = [
  [
    'leave that SIMPEG tells',
    (luwes) => {
      const leave = { jenis: 'tahunan', dari: DAY, sampai: DAY }
      return luwes.feed('simpeg', 'cuti.disetujui', [{ id: 'c-1', nip: siti, ...leave }])
    },
    { status: 'cuti' },
  ],
  [
    'an outage that bkd declares',
    (luwes) =>
      luwes.ask('POST', '/v1/presensi/gangguan', {
        as: bkd,
        body: { dari: at('07:15'), sampai: at('08:05'), alasan: 'Server mati', terapkan: true },
      }),
    { status: 'hadir', terlambat: 0 },
  ],
  [
    'a holiday that bkd enters',
    (luwes) =>
      luwes.ask('POST', '/v1/kalender', {
        as: bkd,
        body: {
          libur: [{ tanggal: DAY, jenis: 'libur', nama: 'Hari jadi', dasar: 'SK Bupati' }],
        },
      }),
    { status: 'libur' },
  ],
  [
    'an earlier tap that a machine sends late',
    (luwes) => luwes.feed('presensi', 'presensi.terekam', [tap('s-0', siti, 'masuk', at('07:20'))]),
    { status: 'hadir', terlambat: 0 },
  ],
]

const runMonth = (luwes: TestApp) =>
  luwes.ask('POST', '/v1/kinerja/2026-11/hitung', { as: bkd, body: {} })

const RUNS: readonly (readonly [what: string, judge: (luwes: TestApp) => Promise<unknown>])[] = [
  ['the cron', ({ deps }) => judgeDays(deps)],
  ['the run of a month', runMonth],
]

/**
 * Judges, and has something done once, after the facts are read and before verdicts are stored.
 *
 * @param stores - Part of the statement that stores them.
 */
async function judgeWhile(
  luwes: TestApp,
  judge: (luwes: TestApp) => Promise<unknown>,
  stores: string,
  tell: () => unknown,
) {
  const { db } = luwes.deps
  let told = 0
  const write: typeof db.write = async (statements) => {
    if (told === 0 && statements.some(({ sql }) => sql.includes(stores))) {
      told += 1
      await tell()
    }
    return db.write(statements)
  }
  Object.assign(luwes.deps, { db: { ...db, write } })
  await judge(luwes)
  Object.assign(luwes.deps, { db })
  expect(told).toBe(1)
}

const FIRST = 'INSERT INTO putusan_hari'

describe('a fact that comes in while its day is judged for the first time', () => {
  let luwes: TestApp
  beforeEach(async () => {
    luwes = await startApp()
    luwes.setNow(at('20:00'))
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('s-1', siti, 'masuk', at('08:12')),
      tap('s-2', siti, 'pulang', at('16:05')),
    ])
    luwes.setNow('2026-11-18T13:00:00+07:00')
  })
  afterEach(() => luwes.stop())

  const stored = async () =>
    (
      await luwes.rows(
        'SELECT status, terlambat, tinjau_pada AS tinjau FROM putusan_hari WHERE nip = ? AND tanggal = ?',
        siti,
        DAY,
      )
    )[0]

  describe.each(RUNS)('by %s', (_, judge) => {
    it.each(FACTS)('is not lost: %s', async (_what, tell, verdict) => {
      await judgeWhile(luwes, judge, FIRST, () => tell(luwes))
      // What the run of a month leaves due, the next cron judges.
      await judgeDays(luwes.deps)
      expect(await stored()).toMatchObject(verdict)
      expect(luwes.faults).toEqual([])
    })
  })

  const tapOfAnotherDay = () =>
    luwes.feed('presensi', 'presensi.terekam', [
      tap('s-3', siti, 'masuk', '2026-11-12T07:20:00+07:00'),
    ])

  it('has no day judged again by the cron that it is not about', async () => {
    const runs: JudgingRun[] = []
    const judge = async ({ deps }: TestApp) => runs.push(await judgeDays(deps))
    await judgeWhile(luwes, judge, FIRST, tapOfAnotherDay)
    expect(runs).toMatchObject([{ reviewed: 0 }])
  })

  it('has no day left due by the run of a month that it is not about', async () => {
    await judgeWhile(luwes, runMonth, FIRST, tapOfAnotherDay)
    expect((await stored())?.tinjau).not.toBe(0)
  })

  it('is not lost where so many others came in that it is forgotten already', async () => {
    const [, tell, verdict] = FACTS[0]
    await judgeWhile(
      luwes,
      ({ deps }) => judgeDays(deps),
      FIRST,
      async () => {
        await tell(luwes)
        await luwes.rows(`INSERT INTO perubahan_hari (dari, sampai)
        SELECT '2026-01-05', '2026-01-05' FROM generate_series(1, 10001)`)
        await luwes.deps.db.write([forgetChanges()])
        expect(await luwes.rows('SELECT count(*) AS n FROM perubahan_hari')).toEqual([
          { n: 10_000 },
        ])
      },
    )
    expect(await stored()).toMatchObject(verdict)
  })
})

describe('a fact that comes in while its day is judged again', () => {
  const nip = nipKe(32)
  let luwes: TestApp
  beforeEach(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T06:00:00+07:00')
    await tell({})
    luwes.setNow(at('20:00'))
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('s-1', nip, 'masuk', at('07:12')),
      tap('s-2', nip, 'pulang', at('16:05')),
    ])
    luwes.setNow('2026-11-18T13:00:00+07:00')
    await judgeDays(luwes.deps)
    // So long after the day that no run looks for it as one that nobody judged.
    luwes.setNow('2026-11-30T09:00:00+07:00')
  })
  afterEach(() => luwes.stop())

  const tell = (what: object) =>
    luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(32, 'kominfo', { atasanNip: ORANG.kabid, ...what }),
    ])
  const stored = () =>
    luwes.rows(
      `SELECT status, tinjau_pada AS tinjau FROM putusan_hari WHERE nip = ? AND tanggal = ?`,
      nip,
      DAY,
    )

  describe.each(RUNS)('by %s', (_, judge) => {
    it('is not lost: an employment that did not end after all', async () => {
      await tell({ aktif: false, berlakuSejak: DAY })
      await judgeWhile(luwes, judge, 'UPDATE putusan_hari', () =>
        tell({ aktif: true, berlakuSejak: DAY }),
      )
      await judgeDays(luwes.deps)
      expect(await stored()).toEqual([{ status: 'hadir', tinjau: null }])
      expect(luwes.faults).toEqual([])
    })
  })
})
