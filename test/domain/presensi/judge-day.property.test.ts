import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Hari } from '../../../src/domain/presensi/hari.ts'
import type { Tap } from '../../../src/domain/presensi/tap.ts'
import type { Zona } from '../../../src/domain/shared/local-time.ts'
import { hariToWire } from '../../../src/http/presensi/wire-hari.ts'
import { moment, tap, verdict } from '../../regulation/situations.ts'

const MIDNIGHT = (date: string, zona: Zona) => moment(date, '00:00', zona)

/** Taps of any direction at any second of a day, as seconds since local midnight. */
const anyTaps = fc.array(
  fc.record({
    arah: fc.constantFrom('masuk', 'pulang', 'auto'),
    second: fc.integer({ min: 0, max: 86_399 }),
  }),
  { maxLength: 8 },
)

const anyDay = fc.constantFrom('2026-10-08', '2026-10-09', '2026-03-05', '2026-03-06', '2026-12-24')

const tapsOn = (
  date: string,
  zona: Zona,
  taps: readonly { readonly arah: Tap['arah']; readonly second: number }[],
) => taps.map(({ arah, second }) => tap(arah, MIDNIGHT(date, zona) + second * 1_000))

/** Returns a verdict without what names its zone. */
const bare = (day: Hari, zona: Zona) => {
  const { masuk, pulang, jadwal, potongan, tugas, catatan, ...rest } = hariToWire(day, zona)
  const clock = (text: string | null | undefined) => text?.slice(0, 19)
  const cuts = (all: typeof potongan) => all.map(({ pesan: _, ...one }) => one)
  return {
    ...rest,
    notes: catatan.length,
    potongan: cuts(potongan),
    tugas: tugas.map((one) => ({
      ...one,
      mulai: clock(one.mulai),
      selesai: clock(one.selesai),
      masuk: clock(one.masuk),
      pulang: clock(one.pulang),
      potongan: cuts(one.potongan),
    })),
    times: [masuk, pulang, jadwal?.mulai, jadwal?.selesai].map(clock),
  }
}

describe('a verdict', () => {
  it('does not change with the order of taps or with a tap that comes twice', () => {
    fc.assert(
      fc.property(anyDay, anyTaps, fc.boolean(), (date, list, selesai) => {
        const taps = tapsOn(date, 'Asia/Jakarta', list)
        const plain = verdict(date, { taps, selesai })
        expect(verdict(date, { taps: taps.toReversed(), selesai })).toEqual(plain)
        expect(verdict(date, { taps: [...taps, ...taps], selesai })).toEqual(plain)
      }),
    )
  })

  it('does not change with a check-in after the first or a check-out before the last', () => {
    // A tap in counts from six hours before the earliest start. Notes tell of taps that do not count.
    const first = fc.integer({ min: 7_200, max: 43_199 })
    const judged = (date: string, taps: readonly Tap[]) => ({
      ...verdict(date, { taps }),
      catatan: 0,
    })
    fc.assert(
      fc.property(anyDay, first, fc.nat(43_199), fc.nat(), (date, first, last, extra) => {
        const out = 43_200 + last
        const taps = tapsOn(date, 'Asia/Jakarta', [
          { arah: 'masuk', second: first },
          { arah: 'pulang', second: out },
        ])
        const second = first + (extra % (out - first))
        const more = tapsOn(date, 'Asia/Jakarta', [
          { arah: 'masuk', second },
          { arah: 'pulang', second },
        ])
        expect(judged(date, [...taps, ...more])).toEqual(judged(date, taps))
      }),
    )
  })

  it('is the same in every zone for the same local times', () => {
    fc.assert(
      fc.property(
        anyDay,
        anyTaps,
        fc.constantFrom('Asia/Makassar' as const, 'Asia/Jayapura' as const),
        (date, list, zona) => {
          const here = verdict(date, { taps: tapsOn(date, 'Asia/Jakarta', list) })
          const there = verdict(date, { taps: tapsOn(date, zona, list), zona })
          expect(bare(there, zona)).toEqual(bare(here, 'Asia/Jakarta'))
        },
      ),
    )
  })

  it('costs a WFA day with both taps what it costs an office day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: 7_200, max: 86_399 }),
        fc.nat(86_399),
        (date, masuk, pulang) => {
          const taps = tapsOn(date, 'Asia/Jakarta', [
            { arah: 'masuk', second: masuk },
            { arah: 'pulang', second: pulang },
          ])
          expect(verdict(date, { taps, wfa: {} }).potongan).toEqual(
            verdict(date, { taps }).potongan,
          )
        },
      ),
    )
  })

  it('never counts more minutes than the day has, and points only for what it shows', () => {
    fc.assert(
      fc.property(anyDay, anyTaps, fc.boolean(), (date, list, selesai) => {
        const day = verdict(date, { taps: tapsOn(date, 'Asia/Jakarta', list), selesai })
        expect(day.menitKerja).toBeGreaterThanOrEqual(0)
        expect(day.menitKerja).toBeLessThanOrEqual(450)
        expect(day.potongan.every(({ poin }) => poin > 0)).toBe(true)
        if (day.status === 'libur') expect(day.potongan).toEqual([])
      }),
    )
  })
})
