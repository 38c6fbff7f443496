import type { Text } from '../shared/text.ts'

/** The result of an attempt as a code: the answer itself is never stored. */
export type Catatan =
  | 'diterima'
  | 'tidak-ada-lagi'
  | 'terlalu-sering'
  | 'ditolak-penerima'
  | 'penerima-gangguan'
  | 'pengalihan'
  | 'waktu-habis'
  | 'tidak-terhubung'
  | 'alamat-ditolak'

/** One attempt to send: the result, its duration, and how long the receiver asks us to wait. */
export interface Upaya {
  readonly status: number | null
  readonly ms: number
  readonly catatan: Catatan
  /** Milliseconds of a Retry-After; `null` if none applies. */
  readonly retryAfter: number | null
}

/** Returns the result of an attempt by its HTTP status. */
export function catatanOf(status: number): Catatan {
  if (status >= 200 && status < 300) return 'diterima'
  if (status >= 300 && status < 400) return 'pengalihan'
  if (status === 410) return 'tidak-ada-lagi'
  if (status === 429) return 'terlalu-sering'
  return status >= 500 ? 'penerima-gangguan' : 'ditolak-penerima'
}

/**
 * Returns whether an attempt shows that the receiver is in trouble, not only that it rejects one
 * event.
 */
export function isTrouble(catatan: Catatan): boolean {
  return catatan !== 'diterima' && catatan !== 'ditolak-penerima'
}

/** Why nothing more is sent to a receiver. */
export const SEBAB_NONAKTIF = [
  'diminta',
  'tidak-ada-lagi',
  'gagal-5-hari',
  'rahasia-tidak-terbaca',
] as const

/** Why a receiver is inactive. */
export type SebabNonaktif = (typeof SEBAB_NONAKTIF)[number]

/** The texts for people about attempts. */
export const CATATAN_TEXTS: Readonly<Record<Catatan, Text>> = {
  diterima: { id: 'Diterima.', en: 'Accepted.' },
  'tidak-ada-lagi': {
    id: 'Penerima menjawab 410: tidak ada lagi. Pengiriman dihentikan.',
    en: 'The receiver answered 410: gone. Sending has stopped.',
  },
  'terlalu-sering': {
    id: 'Penerima meminta jeda. Luwes mencoba lagi sesudahnya.',
    en: 'The receiver asks for a pause. Luwes tries again afterwards.',
  },
  'ditolak-penerima': {
    id: 'Penerima menolak kejadian ini. Periksa log penerima.',
    en: 'The receiver refused this event. Look into its log.',
  },
  'penerima-gangguan': {
    id: 'Penerima sedang terganggu. Luwes mencoba lagi.',
    en: 'The receiver is in trouble. Luwes tries again.',
  },
  pengalihan: {
    id: 'Penerima mengalihkan ke alamat lain. Isi alamat yang akhir.',
    en: 'The receiver redirects. Enter the final address.',
  },
  'waktu-habis': {
    id: 'Penerima tidak menjawab dalam 15 detik. Jawab dahulu, olah kemudian.',
    en: 'The receiver did not answer in 15 seconds. Answer first, work afterwards.',
  },
  'tidak-terhubung': {
    id: 'Penerima tidak dapat dihubungi. Periksa nama, sertifikat, dan firewall.',
    en: 'The receiver cannot be reached. Check its name, certificate and firewall.',
  },
  'alamat-ditolak': {
    id: 'Alamat ini tidak diizinkan. Lihat WEBHOOK_ALLOW_HOSTS.',
    en: 'This address is not allowed. See WEBHOOK_ALLOW_HOSTS.',
  },
}
