import { type Instant, type Minute, minuteOn } from '../shared/local-time.ts'
import type { Harapan } from './expect-day.ts'
import type { DayFacts } from './facts.ts'
import type { PolicyPresensi } from './policy.ts'

/** A ping of a WFA day: when it was sent, and answered. */
export interface Ping {
  readonly dikirim: Instant
  readonly dijawab: Instant | null
  /** When a message about it first reached the person outside the portal; `null` if none did. */
  readonly tersampaiPada: Instant | null
}

/**
 * Returns whether a ping may be sent at a moment (R42, E54). The edition requires it, and the
 * person works elsewhere within their hours and outside the break. The day must not have had all
 * its pings yet.
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
  // There must be time for an answer before the break or the end of the day.
  const until = now + ping.value.menit
  const inside = now >= jam.mulai && until <= jam.selesai
  return inside && (until <= breakStart || now >= breakEnd)
}

/**
 * The state of a ping at a moment (E53): answered in time, answered late, awaited, or unanswered.
 * Or no message about it reached the person in time, so that silence means nothing.
 */
export type KeadaanPing =
  | 'dijawab'
  | 'terlambat'
  | 'ditunggu'
  | 'tidak-dijawab'
  | 'tidak-tersampaikan'

/** Returns the state of a ping: the answer must come within the given minutes. */
export function answerState(ping: Ping, kini: Instant, menit: number): KeadaanPing {
  const { dikirim, dijawab } = ping
  const due = dikirim + menit * 60_000
  if (dijawab !== null && dijawab < due) return 'dijawab'
  if (dijawab === null && kini < due) return 'ditunggu'
  if (!isTold(ping, due)) return 'tidak-tersampaikan'
  return dijawab === null ? 'tidak-dijawab' : 'terlambat'
}

/** Returns whether a message about a ping reached the person in time to answer. */
function isTold({ tersampaiPada }: Ping, due: Instant): boolean {
  return tersampaiPada !== null && tersampaiPada < due
}

/** A ping with the deadline that held when it was sent. */
export interface PingBerbatas extends Ping {
  readonly batas: Instant
}

/**
 * Counts the pings that went unanswered and those answered late (R42, R63). A ping that reached
 * nobody in time does not count. Neither does one from before messages were sent, because its
 * delivery is unknown.
 */
export function countPings(
  pings: readonly PingBerbatas[],
  kini: Instant,
): { readonly tanpaJawaban: number; readonly terlambat: number } {
  const states = pings.map((ping) => answerState(ping, kini, (ping.batas - ping.dikirim) / 60_000))
  const count = (state: KeadaanPing) => states.filter((one) => one === state).length
  return { tanpaJawaban: count('tidak-dijawab'), terlambat: count('terlambat') }
}
