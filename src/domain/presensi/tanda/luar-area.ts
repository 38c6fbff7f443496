import { metresOutside, type PolaTanda, positionOf } from './pola.ts'

/**
 * Luar area: outside the place where the day expects the person, even after subtracting the
 * uncertainty (R30, R31, E52).
 */
export const luarArea = {
  code: 'tanda.luar-area',
  message: {
    id: 'Presensi dilakukan di luar tempat kerja hari itu.',
    en: 'The tap was made outside the place of work of that day.',
  },
  detect: ({ tap, moda, tempat, dikecualikan }) => {
    if (dikecualikan || (moda !== 'kantor' && moda !== 'wfa') || !positionOf(tap)) return null
    const meter = metresOutside(tap, tempat)
    return meter > 0 ? { meter } : null
  },
} as const satisfies PolaTanda
