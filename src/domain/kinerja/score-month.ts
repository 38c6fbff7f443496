import type { Nip } from '../pegawai/nip.ts'
import type { HukumanDisiplin } from '../pegawai/pegawai.ts'
import type { Hari } from '../presensi/hari.ts'
import { type Month, monthOf } from '../shared/local-date.ts'
import type { Baris, BulanKinerja, Line } from './bulan.ts'
import { sanctionCut } from './discipline.ts'
import {
  baseLine,
  deductionLines,
  floorLines,
  openLines,
  productivityLine,
  sanctionLines,
} from './lines.ts'
import type { PolicyKinerja } from './policy.ts'
import { type Nilai, predikatOf } from './predikat.ts'
import {
  type Exact,
  exactCut,
  exactRupiah,
  exactShare,
  proposedTpp,
  roundCumulatively,
} from './tpp.ts'

/** All that decides a month's score. */
export interface MonthFacts {
  readonly bulan: Month
  readonly nip: Nip
  /** The judged days; days of other months are ignored. */
  readonly hari: readonly Hari[]
  /** The month's rating; `null` while none came. */
  readonly nilai: Nilai | null
  /** The TPP base in whole rupiah; `null` while SIMPEG has not sent it. */
  readonly tppDasar: number | null
  readonly hukuman: readonly HukumanDisiplin[]
}

/**
 * A month's discipline, productivity and proposed TPP, with the working line by line (R50-R56).
 *
 * `policy` is the edition that the month is scored by. Discipline is 100 less the points of the
 * days, never below 0. Without a rating there is no predicate, no productivity and no proposal,
 * without a base no proposal. WFA and office days weigh the same.
 */
export function scoreMonth(facts: MonthFacts, policy: PolicyKinerja): BulanKinerja {
  const { bulan, nip, tppDasar } = facts
  const days = facts.hari.filter(({ tanggal }) => monthOf(tanggal) === bulan)
  const deductions = deductionLines(days)
  const points = deductions.reduce((sum, { poin }) => sum + poin, 0)
  const disiplin = Math.max(0, 10_000 - points)
  const predikat = facts.nilai && predikatOf(facts.nilai)
  const produktivitas = predikat && policy.produktivitas.value[predikat]
  const cut = sanctionCut(facts.hukuman, bulan, policy)

  const discipline = [...deductions, ...openLines(days, policy), ...floorLines(points, policy)]
  const productivity = productivityLine(predikat, produktivitas, policy)
  const sanction = sanctionLines(cut, policy)
  const lines = [baseLine(tppDasar, policy), ...discipline, productivity, ...sanction]
  const score = { bulan, nip, status: 'sementara', disiplin, produktivitas, predikat } as const
  if (tppDasar === null || produktivitas === null) {
    return { ...score, tpp: { dasar: tppDasar, usulan: null }, baris: withRupiah(lines, null) }
  }

  const usulan = proposedTpp({ dasar: tppDasar, disiplin, produktivitas, potongan: cut }, policy)
  const parts = exactParts(tppDasar, discipline, productivity, policy)
  const whole = parts.reduce((sum, part) => sum + part, 0n)
  const rupiah = roundCumulatively([...parts, -exactCut(whole, cut)])
  return { ...score, tpp: { dasar: tppDasar, usulan }, baris: withRupiah(lines, rupiah) }
}

/** What the base, each line of discipline and the line of productivity are worth. */
function exactParts(
  tppDasar: number,
  discipline: readonly Line[],
  productivity: Line,
  { bobot }: PolicyKinerja,
): Exact[] {
  return [
    exactRupiah(tppDasar),
    ...discipline.map(({ poin }) => -exactShare(tppDasar, bobot.value.disiplin, poin)),
    -exactShare(tppDasar, bobot.value.produktivitas, productivity.poin),
  ]
}

function withRupiah(lines: readonly Line[], rupiah: readonly number[] | null): Baris[] {
  return lines.map((line, index) => ({ ...line, rupiah: rupiah?.[index] ?? null }))
}
