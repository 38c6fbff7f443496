import type { Text } from '../../domain/shared/text.ts'

/** How a part stands: well, worth knowing, to be looked into soon, or not working. */
export type Keadaan = 'baik' | 'catatan' | 'peringatan' | 'rusak'

/** What was found of one part: a stable code, how it stands, a plain sentence, and what to do. */
export interface Temuan {
  readonly kode: string
  readonly keadaan: Keadaan
  readonly pesan: Text
  /** What to do; none where it is well. */
  readonly saran: Text | null
}

/** Returns a part that is well. */
export function baik(kode: string, id: string, en: string): Temuan {
  return { kode, keadaan: 'baik', pesan: { id, en }, saran: null }
}

/** Returns a part that is not, or of which something should be known, with what to do. */
export function temuan(
  kode: string,
  keadaan: Exclude<Keadaan, 'baik'>,
  pesan: Text,
  saran: Text,
): Temuan {
  return { kode, keadaan, pesan, saran }
}

const ORDER: readonly Keadaan[] = ['baik', 'catatan', 'peringatan', 'rusak']

/** Returns how the whole stands: as its worst part. */
export function worst(found: readonly Temuan[]): Keadaan {
  return found.reduce<Keadaan>(
    (bad, { keadaan }) => (ORDER.indexOf(keadaan) > ORDER.indexOf(bad) ? keadaan : bad),
    'baik',
  )
}
