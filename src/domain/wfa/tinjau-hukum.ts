import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import { refusalsOf } from '../shared/rule.ts'
import { type FilingFacts, judgeFiling, type WfaEditions } from './judge-filing.ts'
import { type Temuan, temuanOf } from './tinjau.ts'

/**
 * A change of the law that was adopted or withdrawn: its clauses, its first day, and the time of
 * the decision.
 */
export interface HukumBerubah {
  readonly klausa: readonly string[]
  readonly sejak: LocalDate
  readonly pada: Instant
}

/**
 * The clauses by which granted days are checked against a newer law: those about the days and their
 * number. Those about the person are always checked (`findRefusedDays`). Those about filing a request
 * (notice, proof, plan, place) no longer matter once it was filed.
 */
export const RECHECKED = [
  'wfa.kebijakan-tidak-ada',
  'wfa.hari-terbuka',
  'wfa.hari-skema',
  'wfa.sekali-setahun',
  'wfa.jam-inti',
  'wfa.jam-mingguan',
  'wfa.batas-mingguan',
  'wfa.batas-nasional',
  'wfa.batas-bulanan',
  'wfa.batas-tahunan',
  'wfa.kuota',
  'wfa.minimum-kantor',
] as const

/** The rules through which a clause outside the rules takes effect. */
const THROUGH: Readonly<Record<string, readonly string[]>> = {
  'ketentuan.hari-wajib': ['wfa.hari-skema', 'wfa.batas-mingguan'],
}

/** Clauses whose facts are those of the whole unit. */
const OF_UNIT: readonly string[] = ['wfa.kuota', 'wfa.minimum-kantor']

/**
 * Returns the rules by which a day is checked again, because a change since the filing sets them.
 */
export function rulesToRecheck(
  changes: readonly HukumBerubah[],
  diajukanPada: Instant,
  tanggal: LocalDate,
): string[] {
  const set = changes
    .filter(({ pada, sejak }) => pada >= diajukanPada && sejak <= tanggal)
    .flatMap(({ klausa }) => klausa.flatMap((kode) => THROUGH[kode] ?? [kode]))
  return RECHECKED.filter((kode) => set.includes(kode))
}

/** Returns whether some rules need the facts of the whole unit. */
export function askOfUnit(kode: readonly string[]): boolean {
  return kode.some((one) => OF_UNIT.includes(one))
}

/** A granted day, the days requested before it, and the rules by which it is checked again. */
export interface HariDitinjau {
  readonly tanggal: LocalDate
  readonly facts: FilingFacts
  readonly aturan: readonly string[]
}

/** Checks granted days against a newer law, each with the days and places that came before it. */
export function brokenBy(days: readonly HariDitinjau[], editions: WfaEditions): Temuan {
  const judged = days.map(({ tanggal, facts, aturan }) => ({
    tanggal,
    refusals: refusalsOf(judgeFiling(facts, editions).aturan).filter(({ code }) =>
      aturan.includes(code),
    ),
  }))
  return temuanOf(judged)
}

/** Merges two findings about the same days. */
export function together(one: Temuan, other: Temuan): Temuan {
  const known = new Set(one.aturan.map(({ kode }) => kode))
  return {
    hari: [...new Set([...one.hari, ...other.hari])].sort(),
    aturan: [...one.aturan, ...other.aturan.filter(({ kode }) => !known.has(kode))],
  }
}

/** Returns the part of a finding that another lacks: new days or rules. */
export function newIn(found: Temuan, before: Temuan): Temuan {
  const aturan = found.aturan.filter(({ kode }) => !before.aturan.some((one) => one.kode === kode))
  const hari = found.hari.filter((day) => !before.hari.includes(day))
  if (aturan.length === 0 && hari.length === 0) return { hari: [], aturan: [] }
  return {
    hari: aturan.length > 0 ? found.hari : hari,
    aturan: aturan.length > 0 ? aturan : found.aturan,
  }
}
