import { isOnTheWall, type PolaTanda, positionOf } from './pola.ts'

/**
 * Koordinat sama: the same coordinate to six decimals for many people on a day, or for one person
 * on many days (R34, R94, E51).
 */
export const koordinatSama = {
  code: 'tanda.koordinat-sama',
  message: {
    id: 'Koordinat yang sama persis muncul berulang kali.',
    en: 'The very same coordinate comes again and again.',
  },
  detect: ({ tap, orangSetitik, hariSetitik }, ambang) => {
    if (!positionOf(tap) || isOnTheWall(tap)) return null
    const often = orangSetitik >= ambang.orangSetitik || hariSetitik >= ambang.hariSetitik
    return often ? { orang: orangSetitik, hari: hariSetitik } : null
  },
} as const satisfies PolaTanda
