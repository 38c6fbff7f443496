import type { SsoSettings } from '../../adapters/sso.ts'
import type { Fetch } from '../../adapters/sso-documents.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Result } from '../../domain/shared/result.ts'
import type { SebabTolak } from '../../domain/sistem/sebab-tolak.ts'

/** What a check is about: the reason of a refusal, a warning about roles, or the person. */
export type Kode = SebabTolak | 'peran' | 'orang'

/** One check of a token: what was found, and what to set where it is wrong. */
export interface Langkah {
  readonly kode: Kode
  readonly keadaan: 'baik' | 'salah' | 'perhatian' | 'dilewati'
  readonly pesan: string
  readonly saran?: string
}

/** Returns a check that found nothing wrong. */
export const fine = (kode: Kode, pesan: string): Langkah => ({ kode, keadaan: 'baik', pesan })

/** Returns a check that found why a sign-in would be refused. */
export const bad = (kode: Kode, pesan: string, saran: string): Langkah => ({
  kode,
  keadaan: 'salah',
  pesan,
  saran,
})

/** Returns a check that found something that refuses nobody. */
export const odd = (kode: Kode, pesan: string, saran: string): Langkah => ({
  kode,
  keadaan: 'perhatian',
  pesan,
  saran,
})

/** Returns a check that makes no sense while an earlier one is wrong. */
export const skipped = (kode: Kode): Langkah => ({
  kode,
  keadaan: 'dilewati',
  pesan: 'Belum diperiksa: perbaiki yang di atas lebih dahulu.',
})

/** What a token is held against. */
export interface TokenCheck {
  readonly sso: SsoSettings
  /** The name of a setting for an issuer, by its place in SSO_ISSUER: `SSO_AUDIENCE` or `SSO_AUDIENCE_2`. */
  readonly settingFor: (name: string, issuer: number) => string
  readonly get: Fetch
  readonly now: () => Instant
  /** The person that the token stands for, as the database knows them; `null` where no database can be asked. */
  readonly known: ((token: string) => Promise<Result<unknown, SebabTolak>>) | null
}
