import type { Instant } from '../shared/local-time.ts'
import type { PolicyPresensi } from './policy.ts'

/** How the time of a tap that was made offline was found. */
export const WAKTU_LURING = ['tiket', 'menunggu', 'server'] as const

/**
 * How the time of a tap that was made offline was found: vouched for by a time ticket; told by the device alone,
 * so that the atasan decides; or the server's, in the place of a claim that cannot be.
 */
export type WaktuLuring = (typeof WAKTU_LURING)[number]

/** What a device claims of a tap that it made offline. */
export interface KlaimLuring {
  /** The time of its clock at the tap. */
  readonly at: Instant
  /** Seconds by which that clock was ahead of the server's when it last learnt of it. */
  readonly selisih?: number | undefined
  /** The ticket that came with it, once it was found to be ours, of this person and this device. */
  readonly tiket?: UmurTiket | null | undefined
}

/** A valid time ticket with its age at the tap. */
export interface UmurTiket {
  /** When Luwes signed it. */
  readonly pada: Instant
  /** Milliseconds from its arrival to the tap, by a clock of the device that nobody can set. */
  readonly umur: number
}

/** The time that counts for a tap, and how it was found. */
export interface WaktuTap {
  readonly at: Instant
  readonly waktu: WaktuLuring
}

/**
 * Returns the time that counts for a tap that was made offline (R41, R95, E49).
 *
 * A ticket vouches for the tap where its own time and its age lead to a moment that was, and where the clock of the
 * device passed as much time since then: a device that slept, or whose clock was set, shows it by the difference.
 * The moment is then the server's own, whatever the device's clock says. A claim without such a ticket stands as
 * it is where the clock was lately known to be right, and waits for the atasan. The server's time counts for a claim
 * that lies ahead, is too old, is of a clock that nobody knows, or lies before a ticket that came with it: at that
 * ticket's time the person was seen online.
 */
export function offlineTime(
  { at, selisih, tiket }: KlaimLuring,
  now: Instant,
  { selisihDetik, jam }: PolicyPresensi['luring']['value'],
): WaktuTap {
  const tolerance = selisihDetik * 1_000
  const oldest = now - jam * 3_600_000
  const told = at - (selisih ?? 0) * 1_000
  if (tiket && tiket.pada >= oldest && tiket.pada <= now) {
    const proven = Math.round(tiket.pada + tiket.umur)
    const agrees = tiket.umur >= 0 && Math.abs(told - proven) <= tolerance
    if (agrees && proven <= now) return { at: proven, waktu: 'tiket' }
    if (told < tiket.pada - tolerance) return { at: now, waktu: 'server' }
  }
  const known = selisih !== undefined && Math.abs(selisih) <= selisihDetik
  if (known && at <= now && at >= oldest) return { at, waktu: 'menunggu' }
  return { at: now, waktu: 'server' }
}
