import type { LocalDate } from '../shared/local-date.ts'
import { localDate } from '../shared/local-time.ts'
import type { Harapan } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import { type AlasanTap, matchTaps, pairFor, type TapCocok } from './match-taps.ts'
import type { PolicyPresensi } from './policy.ts'
import type { Tap, TapDihitung } from './tap.ts'
import { dutiesAround, type Tugas } from './tugas.ts'

/** A duty of a day with its taps. */
export interface TugasBertap extends TapDihitung {
  readonly tugas: Tugas
}

/** The taps of a day, each matched. */
export interface PlacedTaps {
  readonly duties: readonly TugasBertap[]
  /**
   * All taps of the day, including those that count for no duty; without those proven fake (R35).
   */
  readonly ofDay: readonly Tap[]
  /** The taps that count for no duty, with the reason. */
  readonly outside: readonly { readonly tap: Tap; readonly alasan: AlasanTap }[]
}

type Facts = Pick<
  DayFacts,
  | 'tanggal'
  | 'zona'
  | 'pola'
  | 'kalender'
  | 'sif'
  | 'jamKerja'
  | 'paruhWaktu'
  | 'cuti'
  | 'tetangga'
  | 'taps'
  | 'gugur'
>

/**
 * Matches the taps around a day to its duties, or to it as the date on which they were made (R84,
 * R87).
 */
export function placeTaps(
  facts: Facts,
  { tugas }: Pick<Harapan, 'tugas'>,
  policy: PolicyPresensi,
): PlacedTaps {
  const matches = matchesAround(facts, tugas, policy)
  const here = matches.filter((match) => dateOf(match, facts) === facts.tanggal)
  return {
    duties: tugas.map((one) => ({ tugas: one, ...pairFor(one, matches) })),
    ofDay: here.map(({ tap }) => tap),
    outside: here.filter(({ peran }) => peran.length === 0),
  }
}

/** Returns the working date of a tap, by the duties around a day. */
export function workDateOf(
  tap: Tap,
  facts: Omit<Facts, 'taps' | 'gugur'>,
  harapan: Pick<Harapan, 'tugas'>,
  policy: PolicyPresensi,
): LocalDate {
  const [match] = matchesAround({ ...facts, taps: [tap], gugur: undefined }, harapan.tugas, policy)
  return match ? dateOf(match, facts) : localDate(tap.at, facts.zona)
}

function matchesAround(
  facts: Facts,
  own: readonly Tugas[],
  policy: PolicyPresensi,
): TapCocok<Tap>[] {
  const taps = facts.taps.filter(({ id }) => !facts.gugur?.has(id))
  return matchTaps(taps, [...dutiesAround(facts, policy), ...own], {
    sif: policy.sif.value,
    pencocokan: policy.pencocokan.value,
    jendela: policy.jendela?.value ?? null,
  })
}

/**
 * Returns the date of the duty that a tap counts for; at a hand-over the day's own. Without a duty
 * it is the date of its moment.
 */
function dateOf(
  { tap, peran }: TapCocok<Tap>,
  { tanggal, zona }: { readonly tanggal: LocalDate; readonly zona: DayFacts['zona'] },
): LocalDate {
  const own = peran.find((one) => one.tugas.tanggal === tanggal) ?? peran[0]
  return own?.tugas.tanggal ?? localDate(tap.at, zona)
}
