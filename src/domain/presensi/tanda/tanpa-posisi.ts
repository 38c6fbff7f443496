import type { Moda } from '../hari.ts'
import type { Tap } from '../tap.ts'
import { isPositionKnown, positionOf, type Signal } from './signal.ts'

/** Tanpa posisi: by a person's own device, without the position that the duty asks for (R96). */
export const tanpaPosisi = {
  code: 'tanda.tanpa-posisi',
  message: {
    id: 'Presensi tidak menyertakan posisi, padahal tempat kerja hari itu memintanya.',
    en: 'The tap came without a position, though the place of work of that day asks for one.',
  },
  detect: ({ tap, moda, tempat }) => {
    if (tempat.length === 0 || !isAsked(tap, moda)) return null
    return positionOf(tap) || isPositionKnown(tap) ? null : { tanpaPosisi: 1 }
  },
} as const satisfies Signal

/**
 * Whether a duty asks a tap for its position: on a WFA day of each that a person's own device made, at the office
 * of one whose method it is. What hangs on a wall tells by itself where it is.
 */
function isAsked({ metode, kantor }: Tap, moda: Moda): boolean {
  if (metode === 'gps') return moda === 'wfa' || moda === 'kantor'
  const own = metode === undefined || (metode === 'wajah' && kantor === undefined)
  return own && moda === 'wfa'
}
