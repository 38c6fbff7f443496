import type { SsoSettings } from '../../adapters/sso.ts'
import type { Fetch } from '../../adapters/sso-documents.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'

/** The subject of a check: the reason of a refusal, a warning about roles, or the person. */
export type Kode = SebabTolak | 'peran' | 'orang'

/** One check of a token: the finding, and what to set if it is wrong. */
export interface Langkah {
  readonly kode: Kode
  readonly keadaan: 'baik' | 'salah' | 'perhatian' | 'dilewati'
  readonly pesan: string
  readonly saran?: string
}

/** Returns a check without a problem. */
export const fine = (kode: Kode, pesan: string): Langkah => ({ kode, keadaan: 'baik', pesan })

/** Returns a check that found why a sign-in would be refused. */
export const bad = (kode: Kode, pesan: string, saran: string): Langkah => ({
  kode,
  keadaan: 'salah',
  pesan,
  saran,
})

/** Returns a check with a finding that refuses nobody. */
export const odd = (kode: Kode, pesan: string, saran: string): Langkah => ({
  kode,
  keadaan: 'perhatian',
  pesan,
  saran,
})

/** Returns a check that makes no sense after an earlier failure. */
export const skipped = (kode: Kode): Langkah => ({
  kode,
  keadaan: 'dilewati',
  pesan: 'Belum diperiksa: perbaiki yang di atas lebih dahulu.',
})

/** What a token is checked against. */
export interface TokenCheck {
  readonly sso: SsoSettings
  /**
   * Returns the name of a setting for an issuer, by its place in SSO_ISSUER: `SSO_AUDIENCE` or
   * `SSO_AUDIENCE_2`.
   */
  readonly settingFor: (name: string, issuer: number) => string
  readonly get: Fetch
  readonly now: () => Instant
  /** Returns the person of the token in the database; `null` when no database can be asked. */
  readonly known: ((token: string) => Promise<Result<unknown, SebabTolak>>) | null
}
