import type { SebabTolak } from '../../domain/pegawai/sebab-tolak.ts'

/** What a check is about: the reason of a refusal, a warning about roles, or the person. */
export type Kode = SebabTolak | 'peran' | 'orang'

/** One check of a token: what was found, and what to set where it is wrong. */
export interface Langkah {
  readonly kode: Kode
  readonly keadaan: 'baik' | 'salah' | 'perhatian' | 'dilewati'
  readonly pesan: string
  readonly saran?: string
}

/** A check that found nothing wrong. */
export const fine = (kode: Kode, pesan: string): Langkah => ({ kode, keadaan: 'baik', pesan })

/** A check that found why a sign-in would be refused. */
export const bad = (kode: Kode, pesan: string, saran: string): Langkah => ({
  kode,
  keadaan: 'salah',
  pesan,
  saran,
})

/** A check that found something that refuses nobody. */
export const odd = (kode: Kode, pesan: string, saran: string): Langkah => ({
  kode,
  keadaan: 'perhatian',
  pesan,
  saran,
})

/** A check that makes no sense while an earlier one is wrong. */
export const skipped = (kode: Kode): Langkah => ({
  kode,
  keadaan: 'dilewati',
  pesan: 'Belum diperiksa: perbaiki yang di atas lebih dahulu.',
})
