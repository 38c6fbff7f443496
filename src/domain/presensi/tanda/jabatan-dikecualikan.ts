import { metresOutside, type PolaTanda, positionOf } from './pola.ts'

/**
 * Jabatan dikecualikan: a tap from elsewhere on a scheme day from which the position, the duty or
 * the unit is exempt (E57).
 */
export const jabatanDikecualikan = {
  code: 'wfa.jabatan-dikecualikan',
  message: {
    id: 'Hadir dari luar kantor pada hari WFH, padahal jabatan, tugas, atau unit ini dikecualikan.',
    en: 'Present from elsewhere on a WFH day from which this position, duty or unit is exempt.',
  },
  detect: ({ tap, tempat, dikecualikan }) => {
    if (!dikecualikan || !positionOf(tap)) return null
    const meter = metresOutside(tap, tempat)
    return meter > 0 ? { meter } : null
  },
} as const satisfies PolaTanda
