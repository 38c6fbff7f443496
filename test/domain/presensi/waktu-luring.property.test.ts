import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type KlaimLuring, offlineTime } from '../../../src/domain/presensi/waktu-luring.ts'
import { moment, POLICY } from '../../regulation/situations.ts'

const RULE = POLICY.presensi.luring.value
const NOW = moment('2026-11-18', '09:40')
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const TOLERANCE = RULE.selisihDetik * 1_000
const MAX_AGE = RULE.jam * HOUR
const OLDEST = NOW - MAX_AGE

const of = (claim: KlaimLuring) => offlineTime(claim, NOW, RULE)

/**
 * The events on an honest device: a ticket signed some time ago, a tap some time after it, and a
 * clock with any error.
 */
const anyTruth = fc
  .record({
    before: fc.integer({ min: 0, max: MAX_AGE }),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    off: fc.integer({ min: -48 * 3_600, max: 48 * 3_600 }),
  })
  .map(({ before, share, off }) => {
    const pada = NOW - before
    const umur = Math.floor(before * share)
    const truth = pada + umur
    return { pada, umur, truth, at: truth + off * 1_000, selisih: off }
  })

describe('the time of an offline tap (R95)', () => {
  it('is the moment itself where a ticket vouches for it, however wrong the clock of the device is', () => {
    fc.assert(
      fc.property(anyTruth, ({ pada, umur, truth, at, selisih }) => {
        expect(of({ at, selisih, tiket: { pada, umur } })).toEqual({ at: truth, waktu: 'tiket' })
      }),
    )
  })

  it('is never vouched for where the clock was moved back or forward after the ticket', () => {
    const anyMove = fc
      .tuple(fc.boolean(), fc.integer({ min: TOLERANCE + 1, max: 24 * HOUR }))
      .map(([back, by]) => (back ? -by : by))
    fc.assert(
      fc.property(anyTruth, anyMove, ({ pada, umur, at, selisih }, moved) => {
        const found = of({ at: at + moved, selisih, tiket: { pada, umur } })
        expect(found.waktu).not.toBe('tiket')
      }),
    )
  })

  it('is never vouched for where the device slept, so that its counting clock stood still', () => {
    const anySleep = fc.integer({ min: TOLERANCE + 1, max: MAX_AGE })
    fc.assert(
      fc.property(anyTruth, anySleep, ({ pada, umur, at, selisih }, slept) => {
        // What was counted is less than what went by.
        const counted = umur - slept
        fc.pre(counted >= 0)
        expect(of({ at, selisih, tiket: { pada, umur: counted } }).waktu).not.toBe('tiket')
      }),
    )
  })

  it('is the server’s where the claim lies before the ticket: at its time the person was online', () => {
    const anyEarlier = fc.integer({ min: TOLERANCE + 1, max: 24 * HOUR })
    fc.assert(
      fc.property(anyTruth, anyEarlier, ({ pada, umur, selisih }, earlier) => {
        const at = pada + selisih * 1_000 - earlier
        expect(of({ at, selisih, tiket: { pada, umur } })).toEqual({ at: NOW, waktu: 'server' })
      }),
    )
  })

  it('never lies ahead, nor further back than the law allows, nor before a ticket that is believed', () => {
    const anyClaim = fc.record({
      at: fc.integer({ min: NOW - 72 * HOUR, max: NOW + 72 * HOUR }),
      selisih: fc.option(fc.integer({ min: -7_200, max: 7_200 }), { nil: undefined }),
      tiket: fc.option(
        fc.record({
          pada: fc.integer({ min: NOW - 72 * HOUR, max: NOW + HOUR }),
          umur: fc.double({ min: -HOUR, max: 72 * HOUR, noNaN: true }),
        }),
        { nil: undefined },
      ),
    })
    fc.assert(
      fc.property(anyClaim, (claim) => {
        const { at, waktu } = of(claim)
        expect(at).toBeLessThanOrEqual(NOW)
        expect(at).toBeGreaterThanOrEqual(NOW - MAX_AGE)
        if (waktu === 'server') expect(at).toBe(NOW)
        if (waktu === 'menunggu') expect(at).toBe(claim.at)
        if (waktu === 'tiket') expect(at).toBeGreaterThanOrEqual(claim.tiket?.pada ?? NOW)
      }),
    )
  })

  const seven = moment('2026-11-18', '07:28:10')
  it.each<[string, Partial<KlaimLuring>, number, string]>([
    ['E49: with a clock known to be 8 s off waits as it is', { selisih: 8 }, seven, 'menunggu'],
    ['E49: of a clock that nobody knows counts when it arrives', {}, NOW, 'server'],
    [
      'with a ticket that is not ours, or of another, waits',
      { selisih: 8, tiket: null },
      seven,
      'menunggu',
    ],
    [
      'with a ticket of more than twelve hours ago waits',
      { selisih: 0, tiket: { pada: NOW - MAX_AGE - 1, umur: 1 } },
      seven,
      'menunggu',
    ],
    [
      'of a clock 121 s off without a ticket counts when it arrives',
      { selisih: 121 },
      NOW,
      'server',
    ],
    ['of a clock just 120 s off waits', { selisih: RULE.selisihDetik }, seven, 'menunggu'],
    ['of this very moment waits', { at: NOW, selisih: 0 }, NOW, 'menunggu'],
    ['of a moment ahead counts when it arrives', { at: NOW + 1, selisih: 0 }, NOW, 'server'],
    ['of just twelve hours ago waits', { at: OLDEST, selisih: 0 }, OLDEST, 'menunggu'],
    [
      'with a ticket of just twelve hours ago is vouched for',
      { at: OLDEST, tiket: { pada: OLDEST, umur: 0 } },
      OLDEST,
      'tiket',
    ],
    [
      'with a ticket of this very moment is vouched for',
      { at: NOW, tiket: { pada: NOW, umur: 0 } },
      NOW,
      'tiket',
    ],
    [
      'with a ticket that is yet to come waits',
      { selisih: 0, tiket: { pada: NOW + 1, umur: seven - NOW - 1 } },
      seven,
      'menunggu',
    ],
    [
      'with a ticket younger than the tap waits',
      { selisih: 0, tiket: { pada: seven + 1_000, umur: -1_000 } },
      seven,
      'menunggu',
    ],
    [
      'with a ticket and a clock that differ by just 120 s is vouched for',
      { at: seven + TOLERANCE, tiket: { pada: seven - MINUTE, umur: MINUTE } },
      seven,
      'tiket',
    ],
    [
      'with a ticket that leads ahead is not vouched for',
      { at: NOW - MINUTE, selisih: 0, tiket: { pada: seven, umur: NOW - seven + 1 } },
      NOW - MINUTE,
      'menunggu',
    ],
    [
      'of just 120 s before its ticket waits',
      { selisih: 0, tiket: { pada: seven + TOLERANCE, umur: HOUR } },
      seven,
      'menunggu',
    ],
    [
      'of more than 120 s before its ticket counts when it arrives',
      { selisih: 0, tiket: { pada: seven + TOLERANCE + 1, umur: HOUR } },
      NOW,
      'server',
    ],
  ])('%s', (_, claim, at, waktu) => {
    expect(of({ at: seven, ...claim })).toEqual({ at, waktu })
  })
})
