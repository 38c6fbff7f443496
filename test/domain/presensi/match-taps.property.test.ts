import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { matchTaps } from '../../../src/domain/presensi/match-taps.ts'
import type { Sif } from '../../../src/domain/presensi/schedule.ts'
import type { Arah, Tap } from '../../../src/domain/presensi/tap.ts'
import { dutiesAround } from '../../../src/domain/presensi/tugas.ts'
import { addDays } from '../../../src/domain/shared/local-date.ts'
import { localDate } from '../../../src/domain/shared/local-time.ts'
import { dayFacts, KALENDER, moment, POLICY, tap, verdict } from '../../regulation/situations.ts'
import { runs } from '../../support/runs.ts'

const ZONA = 'Asia/Jakarta'
const MIDDLE = '2026-11-11'
const START = moment('2026-11-09', '00:00')
const HOUR = 3_600_000

/**
 * Shifts apart from each other, of four to 24 hours, over four days; some begin where the last one
 * ends.
 */
const anyShifts = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 3, 9, 15), fc.constantFrom(4, 6, 7, 8, 12, 24)), {
    maxLength: 8,
  })
  .map((parts): Sif[] => {
    let at = START
    return parts.flatMap(([gap, hours]) => {
      const mulai = at + gap * HOUR
      at = mulai + hours * HOUR
      return at > START + 96 * HOUR ? [] : [{ tanggal: localDate(mulai, ZONA), mulai, selesai: at }]
    })
  })

const anyPola = fc.constantFrom('reg5' as const, 'sif' as const)

const anyTaps = fc.array(
  fc.record({
    arah: fc.constantFrom<Arah[]>('masuk', 'pulang', 'auto'),
    minute: fc.integer({ min: 0, max: 5 * 1_440 }),
  }),
  { maxLength: 12 },
)

const shift = ([tanggal, begin, day, end]: [string, string, string, string]): Sif => ({
  tanggal,
  mulai: moment(tanggal, begin),
  selesai: moment(day, end),
})

/**
 * Office hours and a long shift end where a third duty begins; the tap at that moment serves two of
 * them.
 */
const THREE_DUTIES = [
  'reg5',
  [
    shift(['2026-11-10', '16:00', '2026-11-11', '16:00']),
    shift(['2026-11-11', '16:00', '2026-11-11', '20:00']),
  ],
  [
    { arah: 'masuk', minute: 3_810 },
    { arah: 'auto', minute: 3_871 },
    { arah: 'pulang', minute: 3_871 },
  ],
  21,
] satisfies ['reg5', Sif[], { arah: Arah; minute: number }[], number]

const tapsOf = (list: readonly { readonly arah: Arah; readonly minute: number }[]): Tap[] =>
  list.map(({ arah, minute }, place) => ({
    ...tap(arah, START + minute * 60_000),
    id: `t${place}`,
  }))

const RULES = {
  sif: POLICY.presensi.sif.value,
  pencocokan: POLICY.presensi.pencocokan.value,
  jendela: null,
}

const matches = (pola: 'reg5' | 'sif', sif: readonly Sif[], taps: readonly Tap[]) => {
  const facts = dayFacts(MIDDLE, { pola, sif, kalender: KALENDER })
  const beside = dutiesAround(facts, POLICY.presensi)
  const own = dutiesAround(dayFacts(addDays(MIDDLE, 1), { pola, sif }), POLICY.presensi)
  const duties = [...beside, ...own.filter(({ tanggal }) => tanggal === MIDDLE)]
  return matchTaps(taps, duties, RULES)
}

/** Returns each tap with what it counts for, a line each. */
const told = (all: ReturnType<typeof matches>) =>
  all
    .map(({ tap: one, peran, alasan }) => [
      one.id,
      alasan,
      ...peran.map(({ tugas, sisi }) => `${tugas.jadwal.mulai} ${sisi}`),
    ])
    .map((row) => row.join())
    .sort()

const points = (day: { readonly potongan: readonly { readonly poin: number }[] }) =>
  day.potongan.reduce((sum, { poin }) => sum + poin, 0)

describe('the matching of taps', () => {
  it('names every tap once, with a reason, and counts it for one duty, or for two that hand over', () => {
    fc.assert(
      fc.property(anyPola, anyShifts, anyTaps, (pola, sif, list) => {
        const taps = tapsOf(list)
        const found = matches(pola, sif, taps)
        expect(found.map(({ tap: one }) => one.id).sort()).toEqual(taps.map(({ id }) => id).sort())
        for (const { tap: one, peran, alasan } of found) {
          expect(peran.length).toBe(
            alasan === 'serah-terima'
              ? 2
              : ['sebelum-tugas', 'di-luar-jendela'].includes(alasan)
                ? 0
                : 1,
          )
          for (const { tugas, sisi } of peran) {
            if (one.arah !== 'auto') expect(sisi).toBe(one.arah)
            // R86: an out tap comes after the beginning of its duty.
            if (sisi === 'pulang') expect(one.at).toBeGreaterThanOrEqual(tugas.jadwal.mulai)
          }
        }
      }),
    )
  })

  it('does not change with the order in which taps arrive', () => {
    fc.assert(
      fc.property(
        anyPola,
        anyShifts,
        anyTaps,
        fc.infiniteStream(fc.nat()),
        (pola, sif, list, dice) => {
          const taps = tapsOf(list)
          const shuffled = taps
            .map((one) => ({ one, at: dice.next().value }))
            .sort((a, b) => a.at - b.at)
            .map(({ one }) => one)
          expect(told(matches(pola, sif, shuffled))).toEqual(told(matches(pola, sif, taps)))
        },
      ),
    )
  })

  it('does not change with the order of two taps of one moment, of which one moves to the next duty', () => {
    const sif = [
      shift(['2026-11-09', '09:00', '2026-11-09', '17:00']),
      shift(['2026-11-09', '17:00', '2026-11-10', '01:00']),
      shift(['2026-11-10', '10:00', '2026-11-11', '10:00']),
    ]
    const taps = tapsOf([0, 2_010, 3_297, 3_297].map((minute) => ({ arah: 'masuk', minute })))
    const found = told(matches('reg5', sif, taps))
    expect(found.filter((line) => line.includes('bergeser'))).toHaveLength(1)
    expect(told(matches('reg5', sif, taps.toReversed()))).toEqual(found)
  })

  it('gives each tap to the same duty whichever day of the span is judged', () => {
    fc.assert(
      fc.property(anyPola, anyShifts, anyTaps, (pola, sif, list) => {
        const taps = tapsOf(list)
        const days = [0, 1, 2, 3, 4].map((by) => addDays('2026-11-09', by))
        const counted = days.flatMap((date) =>
          (verdict(date, { pola, sif, taps, saat: '2026-12-20 08:00' }).tugas ?? []).flatMap(
            (one) => [
              one.masuk === null ? [] : [`masuk ${one.masuk}`],
              one.pulang === null ? [] : [`pulang ${one.pulang}`],
            ],
          ),
        )
        const all = counted.flat()
        // Nothing distinguishes several taps of one moment, so the test uses distinct moments only.
        const moments = taps.map(({ at }) => at)
        if (new Set(moments).size === moments.length) expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('makes no day worse with one more tap inside a duty, unless it proves lateness or an early leave', () => {
    fc.assert(
      fc.property(anyPola, anyShifts, anyTaps, fc.nat(), (pola, sif, list, dice) => {
        const taps = tapsOf(list)
        const before = verdict(MIDDLE, { pola, sif, taps, saat: '2026-12-20 08:00' })
        const duties = before.tugas ?? []
        const duty = duties[dice % Math.max(1, duties.length)]
        if (!duty) return
        const at = duty.mulai + (dice % Math.max(1, (duty.selesai - duty.mulai) / 60_000)) * 60_000
        for (const arah of ['masuk', 'pulang', 'auto'] as const) {
          const more = [...taps, { ...tap(arah, at), id: 'more' }]
          const after = verdict(MIDDLE, { pola, sif, taps: more, saat: '2026-12-20 08:00' })
          const proves =
            after.terlambat > before.terlambat || after.pulangCepat > before.pulangCepat
          if (!proves) expect(points(after)).toBeLessThanOrEqual(points(before))
          expect(points(after)).toBeLessThanOrEqual(POLICY.presensi.tanpaKeterangan.value)
        }
      }),
      { numRuns: runs(300), examples: [THREE_DUTIES] },
    )
  })
})
