import type { Pengajuan, Text } from './contract.ts'
import { type Catalogue, plainText } from './words.ts'

/** The kinds of flexible work, in the words of the field. */
export const KINDS = {
  rumah: { id: 'Rumah', en: 'Home' },
  'kantor-lain': { id: 'Kantor lain', en: 'Another office' },
  'lokasi-lain': { id: 'Lokasi lain', en: 'Another place' },
  sif: { id: 'Kerja sif', en: 'Shift work' },
  dinamis: { id: 'Kerja dinamis', en: 'Dynamic hours' },
  'keadaan-khusus': { id: 'Keadaan khusus', en: 'Special condition' },
  'merawat-orang-tua': { id: 'Merawat orang tua', en: 'Care of a parent' },
  'ulang-tahun-ibu': { id: 'Ulang tahun ibu', en: "Mother's birthday" },
} as const satisfies Record<Pengajuan['jenis'], Text>

/** Returns the words for a kind; an unknown one is shown as plain text. */
export function kindText(kind: string): Text {
  const known: Catalogue = KINDS
  return known[kind] ?? plainText(kind)
}
