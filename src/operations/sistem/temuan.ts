import type { Text } from '../../domain/shared/text.ts'

/** The state of a part: fine, worth knowing, needs attention soon, or not working. */
export type Keadaan = 'baik' | 'catatan' | 'peringatan' | 'rusak'

/** The finding about one part: a stable code, its state, a plain sentence, and what to do. */
export interface Temuan {
  readonly kode: string
  readonly keadaan: Keadaan
  readonly pesan: Text
  /** What to do; none if it is fine. */
  readonly saran: Text | null
}

/** Returns a finding for a part that is fine. */
export function baik(kode: string, id: string, en: string): Temuan {
  return { kode, keadaan: 'baik', pesan: { id, en }, saran: null }
}

/** Returns a finding for a part that is not fine, or has a note, with what to do. */
export function masalah(
  kode: string,
  keadaan: Exclude<Keadaan, 'baik'>,
  pesan: Text,
  saran: Text,
): Temuan {
  return { kode, keadaan, pesan, saran }
}

const ORDER: readonly Keadaan[] = ['baik', 'catatan', 'peringatan', 'rusak']

/** Returns the state of the whole: that of its worst part. */
export function worst(found: readonly Temuan[]): Keadaan {
  return found.reduce<Keadaan>(
    (bad, { keadaan }) => (ORDER.indexOf(keadaan) > ORDER.indexOf(bad) ? keadaan : bad),
    'baik',
  )
}
