import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../shared/local-time.ts'

/** The longest shift, in milliseconds (R88). */
const LONGEST = 24 * 3_600_000

/** A shift as its roster names it. */
export interface SifDiminta {
  readonly tanggal: LocalDate
  readonly mulai: Instant
  readonly selesai: Instant
}

/**
 * Returns whether a shift is possible (R88): it has minutes, at most 24 hours, and carries the date
 * of its first day.
 */
export function isPossibleShift({ tanggal, mulai, selesai }: SifDiminta, zona: Zona): boolean {
  const length = selesai - mulai
  return length >= 60_000 && length <= LONGEST && localDate(mulai, zona) === tanggal
}

/** Returns whether two shifts of a person overlap; one may begin when the other ends. */
export function isOverlapping(
  a: Pick<SifDiminta, 'mulai' | 'selesai'>,
  b: Pick<SifDiminta, 'mulai' | 'selesai'>,
): boolean {
  return a.mulai < b.selesai && b.mulai < a.selesai
}
