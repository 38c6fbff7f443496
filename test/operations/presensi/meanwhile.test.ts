import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'

const { siti, bkd } = ORANG
const DAY = '2026-11-17'
const at = (clock: string) => `${DAY}T${clock}:00+07:00`

/** Facts about a day, each with what its verdict is then. */
const FACTS: readonly (readonly [
  what: string,
  tell: (luwes: TestApp) => Promise<unknown>,
  verdict: object,
])[] = [
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

const RUNS: readonly (readonly [what: string, judge: (luwes: TestApp) => Promise<unknown>])[] = [
  ['the cron', ({ deps }) => judgeDays(deps)],
  [
    'the run of a month',
    (luwes) => luwes.ask('POST', '/v1/kinerja/2026-11/hitung', { as: bkd, body: {} }),
  ],
]

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

  /** Judges, and has something done once, after the facts are read and before verdicts are stored. */
  async function judgeWhile(judge: (luwes: TestApp) => Promise<unknown>, tell: () => unknown) {
    const { db } = luwes.deps
    let told = 0
    const write: typeof db.write = async (statements) => {
      if (told === 0 && statements.some(({ sql }) => sql.includes('INSERT INTO putusan_hari'))) {
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

  describe.each(RUNS)('by %s', (_, judge) => {
    it.each(FACTS)('is not lost: %s', async (_what, tell, verdict) => {
      await judgeWhile(judge, () => tell(luwes))
      // What the run of a month leaves due, the next cron judges.
      await judgeDays(luwes.deps)
      expect(await stored()).toMatchObject(verdict)
      expect(luwes.faults).toEqual([])
    })

    it('has no day judged twice that it is not about', async () => {
      await judgeWhile(judge, () =>
        luwes.feed('presensi', 'presensi.terekam', [
          tap('s-3', siti, 'masuk', '2026-11-12T07:20:00+07:00'),
        ]),
      )
      expect((await stored())?.tinjau).not.toBe(0)
    })
  })
})
