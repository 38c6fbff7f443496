import type { PolicyKinerja } from './kinerja/policy.ts'
import type { PolicyPresensi } from './presensi/policy.ts'
import { type DatedItem, inForceOn } from './shared/dated.ts'
import type { LocalDate } from './shared/local-date.ts'
import type { KetentuanWfa } from './wfa/ketentuan.ts'
import type { PolicyWfa } from './wfa/rules/index.ts'

/** All that the law of a regency sets, clause by clause. */
export interface Policy {
  readonly wfa: PolicyWfa
  readonly ketentuan: KetentuanWfa
  readonly presensi: PolicyPresensi
  readonly kinerja: PolicyKinerja
}

/** The law as it stands from a day on. An edition in force is never edited: a new one is appended. */
export interface Edition extends DatedItem {
  readonly policy: Policy
  /**
   * The regulations adopted by officers that still set a clause of it, latest first. Empty when
   * code sets every clause.
   */
  readonly perkada?: readonly Perkada[]
}

/** A regulation of the regency that officers adopted as law with a date. */
export interface Perkada {
  readonly id: string
  readonly judul: string
  readonly dokumen: Dokumen
  /** The first day on which it is in force. */
  readonly sejak: LocalDate
  /** The codes of the clauses that it still sets. */
  readonly klausa: readonly string[]
}

/** The document that sets clauses: its kind, number and year in words, and its date. */
export interface Dokumen {
  readonly nomor: string
  readonly tanggal: LocalDate
}

/** The editions of a regency, oldest first. */
export type Editions = readonly [Edition, ...Edition[]]

/** Returns the edition in force on a day; a day before the first edition is judged by the first. */
export function editionOn(editions: Editions, date: LocalDate): Edition {
  return inForceOn(editions, date)
}

/** Returns the policy in force on a day. */
export function policyOn(editions: Editions, date: LocalDate): Policy {
  return editionOn(editions, date).policy
}
