import type { Catalogue } from '../../shared/words.ts'

/** Texts of the table of units. */
export const messages = {
  perUnit: { id: 'Per unit kerja', en: 'By unit' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  hadir: { id: 'Hadir', en: 'In' },
} as const satisfies Catalogue
