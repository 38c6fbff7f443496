import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHopeless, nextAttempt, retryAfterOf } from '../../../src/domain/webhook/retry.ts'

const SECOND = 1_000
const DAY = 24 * 3_600 * SECOND

describe('when a delivery is tried again', () => {
  it('is never earlier than planned nor a fifth later, and never before the receiver asks', () => {
    const planned = [5, 300, 1_800, 7_200, 18_000, 36_000, 36_000].map((delay) => delay * SECOND)
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 7 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.option(fc.integer({ min: 0, max: 2 * DAY })),
        (attempts, chance, asked) => {
          const wait = (nextAttempt(attempts, 1_000, chance, asked) ?? 0) - 1_000
          const delay = planned[attempts - 1] ?? 0
          expect(wait).toBeGreaterThanOrEqual(Math.max(delay, Math.min(asked ?? 0, DAY)))
          expect(wait).toBeLessThanOrEqual(Math.max(delay * 1.2, Math.min(asked ?? 0, DAY)))
        },
      ),
    )
  })

  it('ends after the eighth attempt', () => {
    expect(nextAttempt(7, 0, 0, null)).toBe(36_000 * SECOND)
    expect(nextAttempt(8, 0, 0, null)).toBeNull()
  })

  it.each([
    [null, null],
    ['120', 120 * SECOND],
    [' 5 ', 5 * SECOND],
    ['Wed, 18 Nov 2026 01:10:00 GMT', 600 * SECOND],
    ['Wed, 18 Nov 2026 00:10:00 GMT', 0],
    ['nanti', null],
  ])('reads Retry-After %s as %s', (header, expected) => {
    const now = Date.parse('2026-11-18T01:00:00Z')
    expect(retryAfterOf(header, now)).toBe(expected)
  })

  it('finds a receiver hopeless only after 5 days of failing', () => {
    expect(isHopeless(null, 9 * DAY)).toBe(false)
    expect(isHopeless(0, 5 * DAY - 1)).toBe(false)
    expect(isHopeless(0, 5 * DAY)).toBe(true)
  })
})
