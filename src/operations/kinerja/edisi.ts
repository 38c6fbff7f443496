import type { Edition, Perkada } from '../../domain/edition.ts'
import { KLAUSA, unsetClauses } from '../../domain/klausa.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'

/** An edition of the law as a line of a list. */
export interface EdisiRingkas {
  readonly sejak: LocalDate
  /** The last day before the next edition; `null` for the latest. */
  readonly sampai: LocalDate | null
  readonly berlaku: boolean
  readonly perkada: readonly Perkada[]
  /** How many clauses there are, and how many of them no Perkada sets yet. */
  readonly klausa: number
  readonly belum: number
}

/** Returns an edition as a line of a list. */
export function ringkasOf(
  { since, policy, perkada = [] }: Edition,
  next: Edition | undefined,
  berlaku: boolean,
): EdisiRingkas {
  return {
    sejak: since,
    sampai: next ? addDays(next.since, -1) : null,
    berlaku,
    perkada,
    klausa: KLAUSA.size,
    belum: unsetClauses(policy).length,
  }
}
