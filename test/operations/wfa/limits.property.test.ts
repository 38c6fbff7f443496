import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindPengajuan } from '../../../src/operations/wfa/remind-pengajuan.ts'
import { START, startApp, type TestApp } from '../../support/app.ts'
import {
  expectInDiagram,
  expectWithinLimits,
  isOverCap,
  momentOf,
  requestsOf,
} from './limits-held.ts'
import { anyStep, takerOf } from './limits-steps.ts'
import { clearUnit, feedUnit } from './limits-unit.ts'

const OVER = 'a day over its cap, by letters'

/** How many things happen at once. */
const AT_ONCE = 8

// A limit binds what Luwes grants: requests and rosters. Decisions from outside stand whatever they
// break, because somebody had the power to take them. They are letters, leave and duty of SIMPEG,
// directives that send a unit home, and mandated days of a scheme. They still count, so that
// nothing more is granted beside them. A decider weighs keadaan khusus, which may exceed the cap by
// one, never the floor.
describe('whatever is asked for, planned, decided here and outside, by anybody, at once', () => {
  let luwes: TestApp

  beforeAll(async () => {
    luwes = await startApp()
    await feedUnit(luwes)
  })
  afterAll(() => luwes.stop())

  it('no day is over its cap, no window under its floor, nobody over a limit, no state outside the diagram', async () => {
    const take = takerOf(luwes)
    const seen = new Map<string, number>()
    const note = (what: string) => seen.set(what, (seen.get(what) ?? 0) + 1)
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 24, maxLength: 48 }), async (steps) => {
        await clearUnit(luwes)
        let before = await momentOf(luwes)
        for (let at = 0; at < steps.length; at += AT_ONCE) {
          await Promise.all(steps.slice(at, at + AT_ONCE).map(take))
          const after = await momentOf(luwes)
          expectWithinLimits(before, after)
          if (isOverCap(after)) note(OVER)
          before = after
        }
        for (const day of ['2026-11-24', '2026-11-27', '2026-11-30']) {
          luwes.setNow(`${day}T08:00:00+07:00`)
          await remindPengajuan(luwes.deps)
        }
        luwes.setNow(START)
        for (const request of await requestsOf(luwes)) {
          expectInDiagram(request)
          for (const { status } of request.hari) note(status)
        }
        for (const { status } of await luwes.rows('SELECT status FROM roster')) note(`${status}`)
      }),
      // A counterexample is reported before the test times out, however small it is by then.
      { numRuns: 20, plugins: [fc.interruptAfterTimeLimit(150_000, { failOnInterrupt: true })] },
    )
    // Or nothing was tried.
    for (const what of ['disetujui', 'ditolak', 'dibatalkan', 'kedaluwarsa', 'terbit', OVER])
      expect([what, seen.get(what) ?? 0]).toEqual([what, expect.toSatisfy((n) => n > 0)])
    expect(luwes.faults).toEqual([])
  }, 180_000)
})
