import { metresBetween } from '../../shared/distance.ts'
import { type PolaTanda, positionOf } from './pola.ts'

/**
 * Kecepatan: two taps farther apart than anybody can travel in the time between them (R34, E50).
 */
export const kecepatan = {
  code: 'tanda.kecepatan',
  message: {
    id: 'Dua presensi berjauhan dalam waktu terlalu singkat.',
    en: 'Two taps far apart in too short a time.',
  },
  detect: ({ tap, sebelum }, ambang) => {
    const here = positionOf(tap)
    const there = sebelum && positionOf(sebelum)
    if (!here || !there || !sebelum) return null
    const uncertain = (tap.accuracy ?? 0) + (sebelum.accuracy ?? 0)
    const metres = Math.max(0, metresBetween(here, there) - uncertain)
    const hours = Math.max(1_000, Math.abs(tap.at - sebelum.at)) / 3_600_000
    const kmJam = Math.round(metres / 1_000 / hours)
    return kmJam > ambang.kecepatan ? { kmJam, km: Math.round(metres / 100) / 10 } : null
  },
} as const satisfies PolaTanda
