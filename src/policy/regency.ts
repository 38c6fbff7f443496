import type { Editions } from '../domain/edition.ts'
import type { KalenderTahun } from '../domain/shared/calendar.ts'

/** The law of a regency, and the shipped years of its calendar; bkd adds to them. */
export interface Regency {
  readonly editions: Editions
  readonly kalender: readonly KalenderTahun[]
}
