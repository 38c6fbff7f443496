import type { Instant } from '../shared/local-time.ts'
import type { PolicyPresensi } from './policy.ts'

/** How the time of an offline tap was found. */
export const WAKTU_LURING = ['tiket', 'menunggu', 'server'] as const

/**
 * How the time of an offline tap was found. Proven by a time ticket, or told by the device alone
 * (the atasan decides). Or the server's time, in place of an impossible claim.
 */
export type WaktuLuring = (typeof WAKTU_LURING)[number]

/** The claim of a device about an offline tap. */
export interface KlaimLuring {
  /** The time of its clock at the tap. */
  readonly at: Instant
  /** The seconds by which that clock was ahead of the server's at the last comparison. */
  readonly selisih?: number | undefined
  /** The ticket that came with it, verified as ours, for this person and this device. */
  readonly tiket?: UmurTiket | null | undefined
}

/** A valid time ticket and its age at the tap. */
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
 * Returns the time that counts for an offline tap (R41, R95, E49).
 *
 * A ticket proves the tap when its own time plus its age is a moment in the past. The clock of the
 * device must have advanced by the same time. The difference reveals a device that slept, or whose
 * clock was set. The moment is then the server's own, whatever the device's clock says. A claim
 * without such a ticket stands when the clock was recently known to be right, and waits for the
 * atasan. The server's time counts for a claim in the future, a claim that is too old, and one by
 * an unknown clock. It also counts for a claim before its own ticket: at that ticket's time the
 * person was online.
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
