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

/** What was found about a request. */
export interface Peninjauan extends Temuan {
  readonly sejak: Instant
  /** When the deciders kept the days all the same; `null` while it waits for them. */
  readonly dipertahankanPada: Instant | null
}

/**
 * Holds granted days against the rules about the person once more, each by its own edition, position and
 * unit (R80), and the days of another unit against the rules about that unit, where the person may work
 * elsewhere at all. Returns the days that would be refused, none where all would be granted.
 */
export function refusedNow(
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

/** Returns whether a finding says no more than what is known and was told before: no rule and no day is new. */
export function isKnown(found: Temuan, before: Temuan | null): boolean {
  if (!before) return false
  const codes = new Set(before.aturan.map(({ kode }) => kode))
  return (
    found.aturan.every(({ kode }) => codes.has(kode)) &&
    found.hari.every((day) => before.hari.includes(day))
  )
}
