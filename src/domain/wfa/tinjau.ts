import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import { type Refusal, refusalsOf } from '../shared/rule.ts'
import { type Halangan, halanganOf } from './halangan.ts'
import {
  judgePerson,
  judgeUnit,
  type PersonFiling,
  type UnitFiling,
  type WfaEditions,
} from './judge-filing.ts'

/** Granted days that the law would refuse now, and the rules that refuse them (R80). */
export interface Temuan {
  readonly hari: readonly LocalDate[]
  readonly aturan: readonly Halangan[]
}

/** A finding about a request. */
export interface Peninjauan extends Temuan {
  readonly sejak: Instant
  /** When the deciders kept the days despite the finding; `null` while it waits for them. */
  readonly dipertahankanPada: Instant | null
}

/**
 * Checks granted days again against the rules about the person, each by its own edition, position
 * and unit (R80). Days in another unit are also checked against the rules about that unit, if the
 * person may work elsewhere at all. Returns the days that would be refused; empty when all would be
 * granted.
 */
export function findRefusedDays(
  filing: PersonFiling,
  editions: WfaEditions,
  lain: UnitFiling | null = null,
): Temuan {
  const judged = filing.hariDiminta.map((day) => {
    const own = refusalsOf(judgePerson({ ...filing, hariDiminta: [day] }, editions))
    const moved = lain?.hariDiminta.includes(day) ? lain : null
    const refusals =
      own.length > 0 || !moved
        ? own
        : refusalsOf(judgeUnit({ ...moved, hariDiminta: [day] }, editions))
    return { tanggal: day, refusals }
  })
  return temuanOf(judged)
}

/** Returns the finding about days that were checked again: those refused, and each rule once. */
export function temuanOf(
  judged: readonly { readonly tanggal: LocalDate; readonly refusals: readonly Refusal[] }[],
): Temuan {
  const refused = judged.filter(({ refusals }) => refusals.length > 0)
  const byCode = new Map(
    refused.flatMap(({ refusals }) => refusals.map((one) => [one.code, halanganOf(one)])),
  )
  return { hari: refused.map(({ tanggal }) => tanggal), aturan: [...byCode.values()] }
}

/**
 * Returns whether a finding adds nothing to what was reported before: no new rule and no new day.
 */
export function isKnown(found: Temuan, before: Temuan | null): boolean {
  if (!before) return false
  const codes = new Set(before.aturan.map(({ kode }) => kode))
  return (
    found.aturan.every(({ kode }) => codes.has(kode)) &&
    found.hari.every((day) => before.hari.includes(day))
  )
}
