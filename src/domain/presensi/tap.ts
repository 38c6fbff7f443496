import type { LocalDate } from '../shared/local-date.ts'
import type { Instant } from '../shared/local-time.ts'
import type { UmurTiket, WaktuLuring } from './waktu-luring.ts'

/** The side of the day that a tap claims; `auto` leaves it to the schedule. */
export type Arah = 'masuk' | 'pulang' | 'auto'

/** A sign of life as an e-presensi app or the widget sent it. Stored as received, never edited. */
export interface Tap {
  readonly id: string
  readonly arah: Arah
  /** When it happened. */
  readonly at: Instant
  /** When it reached the app that passed it on. */
  readonly receivedAt?: Instant | undefined
  readonly lat?: number | undefined
  readonly lon?: number | undefined
  /** Metres to the nearest office; replaces the coordinates once they are erased. */
  readonly jarak?: number | null | undefined
  /** Radius of the position's uncertainty in metres. */
  readonly accuracy?: number | undefined
  /** Whether the phone reported a fake position. */
  readonly mock?: boolean | undefined
  readonly device?: string | undefined
  /** Whether it was made in `luwes-presensi`, by a person for themselves. */
  readonly widget?: boolean | undefined
  readonly metode?: 'sidik-jari' | 'wajah' | 'gps' | 'qr' | 'manual' | undefined
  readonly kantor?: string | undefined
  /** The time of the device, when the server's time counts instead. */
  readonly jamPerangkat?: Instant | undefined
  /** Made offline, and sent later. */
  readonly luring?: boolean | undefined
  /** How the time of an offline tap of the widget was found; unknown for other taps. */
  readonly waktu?: WaktuLuring | undefined
  /** The time ticket that came with it. */
  readonly tiket?: UmurTiket | null | undefined
  /** The only date that it may count for: that of its correction. */
  readonly untuk?: LocalDate | undefined
}

/**
 * How long after midnight a tap may still be the last of the day before, in milliseconds, with a
 * margin (R85).
 */
export const NIGHT_MS = 6 * 3_600_000

/** The two taps that count for a duty or a date; `null` if missing. */
export interface TapDihitung {
  readonly masuk: Instant | null
  readonly pulang: Instant | null
}

/**
 * Returns the two taps of a date without duties: the earliest `masuk` and the latest `pulang`.
 *
 * An `auto` tap before `midpoint` is a `masuk`, after it a `pulang`. The order of arrival and
 * repeated taps change nothing.
 */
export function countedTaps(
  taps: readonly Pick<Tap, 'arah' | 'at'>[],
  midpoint: Instant,
): TapDihitung {
  let masuk = Number.POSITIVE_INFINITY
  let pulang = Number.NEGATIVE_INFINITY
  for (const { arah, at } of taps) {
    const isIn = arah === 'auto' ? at < midpoint : arah === 'masuk'
    if (isIn) masuk = Math.min(masuk, at)
    else pulang = Math.max(pulang, at)
  }
  return {
    masuk: Number.isFinite(masuk) ? masuk : null,
    pulang: Number.isFinite(pulang) ? pulang : null,
  }
}
