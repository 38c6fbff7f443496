import type { SebabTolak } from '../../domain/pegawai/sebab-tolak.ts'
import type { Refusal } from '../../domain/shared/rule.ts'
import type { InputIssue } from '../../domain/shared/schema.ts'
import type { Text } from '../../domain/shared/text.ts'

/** Why an operation did not do what was asked. The hallway gives each its status. */
export type Problem =
  /** The input is malformed (400). */
  | {
      readonly kind: 'salah-isi'
      readonly issues: readonly [InputIssue, ...InputIssue[]]
      readonly sebab?: SebabTolak
    }
  /** Nobody we know is signed in (401). The answer never says why; `sebab` is for the log. */
  | { readonly kind: 'belum-masuk'; readonly sebab?: SebabTolak }
  /** Who proved their account is nobody that SIMPEG has sent (403). */
  | { readonly kind: 'belum-dikenal'; readonly sebab: SebabTolak }
  /** Not theirs to see or do (403). */
  | { readonly kind: 'bukan-wewenang'; readonly message?: Text }
  /** There is no such thing (404); where rules say why there will never be one, they are told. */
  | {
      readonly kind: 'tidak-ada'
      readonly message: Text
      readonly refusals?: readonly Refusal[]
    }
  /** It does not fit the state of things, or a key that was used for something else (409). */
  | { readonly kind: 'bentrok'; readonly message: Text }
  /** Rules refuse it (422). */
  | { readonly kind: 'ditolak'; readonly refusals: readonly Refusal[] }

/** The problem of rules that refuse. */
export function refused(refusals: readonly Refusal[]): Problem {
  return { kind: 'ditolak', refusals }
}
