import { metresOutside, positionOf, type Signal } from './signal.ts'

/** Luar area: certainly outside the place where the day expects the person, its uncertainty taken off (R30, R31, E52). */
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
} as const satisfies Signal
