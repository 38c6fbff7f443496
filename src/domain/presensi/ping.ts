import { type Instant, type Minute, minuteOn } from '../shared/local-time.ts'
import type { Harapan } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import type { PolicyPresensi } from './policy.ts'

/** A ping of a WFA day: when it was sent, and answered. */
export interface Ping {
  readonly dikirim: Instant
  readonly dijawab: Instant | null
}

/**
 * Whether a ping may be sent at a moment (R42, E54): the edition orders it, the person works elsewhere
 * inside their hours and outside the break, and the day has not had its number.
 */
export function mayPing(
  { tanggal, zona, kini }: Pick<DayFacts, 'tanggal' | 'zona' | 'kini'>,
  { moda, jam }: Pick<Harapan, 'moda' | 'jam'>,
  sent: readonly Ping[],
  { ping }: PolicyPresensi,
): boolean {
  if (!ping || moda !== 'wfa' || !jam || sent.length >= ping.value.sehari) return false
  if (
    sent.some(
      (one) => one.dijawab === null && answerState(one, kini, ping.value.menit) === 'ditunggu',
    )
  ) {
    return false
  }
  const now: Minute = minuteOn(tanggal, kini, zona)
  const [breakStart, breakEnd] = jam.istirahat
  // An answer must still fit in before the break or the end of the day.
  const until = now + ping.value.menit
  const inside = now >= jam.mulai && until <= jam.selesai
  return inside && (until <= breakStart || now >= breakEnd)
}

/** What became of a ping by a moment: answered in time, late, awaited, or not at all (E53). */
export type KeadaanPing = 'dijawab' | 'terlambat' | 'ditunggu' | 'tidak-dijawab'

/** What became of a ping: the answer must come in less than so many minutes. */
export function answerState({ dikirim, dijawab }: Ping, kini: Instant, menit: number): KeadaanPing {
  const due = dikirim + menit * 60_000
  if (dijawab !== null) return dijawab < due ? 'dijawab' : 'terlambat'
  return kini < due ? 'ditunggu' : 'tidak-dijawab'
}
