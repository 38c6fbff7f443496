import type { Moda } from '../hari.ts'
import type { AmbangTanda } from '../policy.ts'
import type { Tap } from '../tap.ts'
import { isPositionKnown, type PolaTanda, positionOf } from './pola.ts'

/** Tanpa posisi: a tap of a personal device without the position that the duty requires (R96). */
export const tanpaPosisi = {
  code: 'tanda.tanpa-posisi',
  message: {
    id: 'Presensi tidak menyertakan posisi, padahal tempat kerja hari itu memintanya.',
    en: 'The tap came without a position, though the place of work of that day asks for one.',
  },
  detect: ({ tap, moda, tempat }, ambang) => {
    if (tempat.length === 0 || !isAsked(tap, moda, ambang)) return null
    return positionOf(tap) || isPositionKnown(tap) ? null : { tanpaPosisi: 1 }
  },
} as const satisfies PolaTanda

/**
 * Returns whether a duty requires the position of a tap. On a WFA day it does for every tap of a
 * personal device. At the office it does for methods of personal devices, and for taps of the
 * widget. An app with face recognition may be on the wall of an office, where its place is known.
 * So may an app that sends taps without a method.
 */
function isAsked(
  { metode, kantor, widget }: Tap,
  moda: Moda,
  { posisiKantor }: AmbangTanda,
): boolean {
  if (moda === 'wfa') return metode === undefined || metode === 'gps' || isOwnFace(metode, kantor)
  if (moda !== 'kantor') return false
  return metode === 'gps' || (widget === true && posisiKantor)
}

function isOwnFace(metode: Tap['metode'], kantor: string | undefined): boolean {
  return metode === 'wajah' && kantor === undefined
}
