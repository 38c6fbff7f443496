import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { expiredBackups, isBackupDue } from '../../../src/cli/backup/rotation.ts'
import { addDays, daysBetween, monthOf, weekOf } from '../../../src/domain/shared/local-date.ts'

describe('which backups are kept', () => {
  it('is 7 days, 4 weeks and 12 months of two years of nightly backups', () => {
    const days = daysBetween('2025-01-01', '2026-12-31')
    const expired = new Set(expiredBackups(days))
    expect(days.filter((day) => !expired.has(day))).toEqual([
      '2026-01-31',
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2026-05-31',
      '2026-06-30',
      '2026-07-31',
      '2026-08-31',
      '2026-09-30',
      '2026-10-31',
      '2026-11-30',
      '2026-12-13',
      '2026-12-20',
      ...daysBetween('2026-12-25', '2026-12-31'),
    ])
  })

  it('is the same when it is cleared every night as when it is cleared once', () => {
    let kept: string[] = []
    const days = daysBetween('2025-01-01', '2026-12-31')
    for (const day of days) {
      kept.push(day)
      const expired = new Set(expiredBackups(kept))
      kept = kept.filter((one) => !expired.has(one))
    }
    const expired = new Set(expiredBackups(days))
    expect(kept).toEqual(days.filter((day) => !expired.has(day)))
  })

  it('never drops one of the newest seven, nor the newest of a month or week that counts', () => {
    const day = fc.integer({ min: 0, max: 800 }).map((n) => addDays('2025-01-01', n))
    fc.assert(
      fc.property(fc.uniqueArray(day, { maxLength: 60 }), (days) => {
        const expired = expiredBackups(days)
        const newest = days.toSorted().reverse()
        for (const [spanOf, most] of [
          [(one: string) => one, 7],
          [weekOf, 4],
          [monthOf, 12],
        ] as const) {
          const spans = [...new Set(newest.map(spanOf))].slice(0, most)
          for (const span of spans) {
            expect(expired).not.toContain(newest.find((one) => spanOf(one) === span))
          }
        }
      }),
    )
  })
})

describe('when a backup is due', () => {
  const today = '2026-11-18'
  it.each([
    ['at its time', '01:30', '01:30', '2026-11-17', true],
    ['before its time', '01:30', '01:29', '2026-11-17', false],
    ['after today had one', '01:30', '23:00', today, false],
    ['at the first start of all', '01:30', '10:00', null, true],
    [
      'in the rush of the morning, when the machine was off at night',
      '01:30',
      '07:25',
      null,
      false,
    ],
    ['after the rush, when the machine was off at night', '01:30', '09:00', '2026-11-16', true],
    ['in the rush, where the operator wants it there', '06:30', '07:00', '2026-11-17', true],
  ])('%s', (_when, at, time, newest, due) => {
    expect(isBackupDue({ at, today, time, newest })).toBe(due)
  })
})
