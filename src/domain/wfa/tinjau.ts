import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import { refusalsOf } from '../shared/rule.ts'
import type { Text } from '../shared/text.ts'
import {
  judgePerson,
  judgeUnit,
  type PersonFiling,
  type UnitFiling,
  type WfaEditions,
} from './judge-filing.ts'

/** A rule that refuses a granted day, with the sentence and the article. */
export interface AturanMenolak {
  readonly kode: string
  readonly pesan: Text
  readonly dasar: string
}

/** Granted days that the law would refuse now, and the rules that refuse them (R80). */
export interface Temuan {
  readonly hari: readonly LocalDate[]
  readonly aturan: readonly AturanMenolak[]
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
    if (own.length > 0 || !moved) return { day, refusals: own }
    return { day, refusals: refusalsOf(judgeUnit({ ...moved, hariDiminta: [day] }, editions)) }
  })
  const byCode = new Map(
    judged.flatMap(({ refusals }) =>
      refusals.map(({ code, message, basis }) => [
        code,
        { kode: code, pesan: message, dasar: basis },
      ]),
    ),
  )
  return {
    hari: judged.filter(({ refusals }) => refusals.length > 0).map(({ day }) => day),
    aturan: [...byCode.values()],
  }
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
