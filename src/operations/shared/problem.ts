import type { Refusal } from '../../domain/shared/rule.ts'
import type { InputIssue } from '../../domain/shared/schema.ts'
import type { Text } from '../../domain/shared/text.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'

/** Why an operation did not do its work. The hallway gives each its status. */
export type Problem =
  /** The input is malformed (400). */
  | {
      readonly kind: 'salah-isi'
      readonly issues: readonly [InputIssue, ...InputIssue[]]
      readonly sebab?: SebabTolak
    }
  /** Nobody known is signed in (401). The answer never says why; `sebab` is for the log. */
  | { readonly kind: 'belum-masuk'; readonly sebab?: SebabTolak }
  /** The account is proven, but SIMPEG has not sent its person (403). */
  | { readonly kind: 'belum-dikenal'; readonly sebab: SebabTolak }
  /** The caller may not see or do this (403). */
  | { readonly kind: 'bukan-wewenang'; readonly message?: Text }
  /** It does not exist (404), with the rules if it never will. */
  | {
      readonly kind: 'tidak-ada'
      readonly message: Text
      readonly refusals?: readonly Refusal[]
    }
  /** It does not fit the present state, or the key was used for something else (409). */
  | { readonly kind: 'bentrok'; readonly message: Text }
  /** Rules refuse it (422). */
  | { readonly kind: 'ditolak'; readonly refusals: readonly Refusal[] }

/** Returns the problem of rules that refuse. */
export function refused(refusals: readonly Refusal[]): Problem {
  return { kind: 'ditolak', refusals }
}

/** The message for a unit that SIMPEG has not sent. */
export const NO_SUCH_UNIT = {
  id: 'Unit kerja ini tidak dikenal dari SIMPEG.',
  en: 'SIMPEG has sent no such unit.',
}

/** The message for a unit that is asked for its service windows or monthly report, and is none. */
export const UNIT_NOT_FOUND = {
  id: 'Unit kerja tidak ditemukan.',
  en: 'There is no such unit kerja.',
}

/** The message for a body that is no JSON. */
export const NOT_JSON = {
  id: 'Isi bukan JSON yang sah. Periksa, lalu kirim lagi.',
  en: 'The body is not valid JSON. Check it and send it again.',
}
