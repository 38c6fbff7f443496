import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, localDate, type Minute, minute, type Zona } from '../shared/local-time.ts'
import type { JendelaTap, PolicyPresensi } from './policy.ts'
import type { Sif } from './schedule.ts'

/** The side of the day that a tap claims; `auto` leaves it to the schedule. */
export type Arah = 'masuk' | 'pulang' | 'auto'

/** A sign of life as an e-presensi app or the widget sent it. Kept as it came, never edited. */
export interface Tap {
  readonly id: string
  readonly arah: Arah
  /** When it happened. */
  readonly at: Instant
  /** When it reached the app that sent it on. */
  readonly receivedAt?: Instant | undefined
  readonly lat?: number | undefined
  readonly lon?: number | undefined
  /** Metres to the nearest office, in the place of the coordinates once these were taken out. */
  readonly jarak?: number | null | undefined
  /** Radius of the position's uncertainty in metres. */
  readonly accuracy?: number | undefined
  /** Whether the phone admitted a faked position. */
  readonly mock?: boolean | undefined
  readonly device?: string | undefined
  readonly metode?: 'sidik-jari' | 'wajah' | 'gps' | 'qr' | 'manual' | undefined
  readonly kantor?: string | undefined
  /** The time that the device gave, where the server's counts instead. */
  readonly jamPerangkat?: Instant | undefined
  /** Made while there was no connection, and sent later. */
  readonly luring?: boolean | undefined
}

/** The taps of a work date: what decides to which one a tap belongs. */
export interface TapDays {
  readonly zona: Zona
  readonly sif?: readonly Sif[] | undefined
}

const MINUTE = 60_000

/**
 * The work date that a tap belongs to: that of the shift in whose window it falls (R9), else the
 * local day in the zone of the unit kerja (R1).
 *
 * Where the windows of two shifts hold it, the nearer beginning takes a `masuk`, the nearer end a
 * `pulang`. A tap outside every window of a day that has a shift counts for no day: `null`.
 */
export function workDateOf(
  tap: Pick<Tap, 'arah' | 'at'>,
  { zona, sif = [] }: TapDays,
  window: PolicyPresensi['sif']['value'],
): LocalDate | null {
  const date = localDate(tap.at, zona)
  if (sif.length === 0) return date
  const [nearest] = sif
    .filter(
      ({ mulai, selesai }) =>
        tap.at >= mulai - window.sebelum * MINUTE && tap.at <= selesai + window.sesudah * MINUTE,
    )
    .sort((a, b) => distance(tap, a) - distance(tap, b))
  if (nearest) return nearest.tanggal
  return sif.some(({ tanggal }) => tanggal === date) ? null : date
}

function distance({ arah, at }: Pick<Tap, 'arah' | 'at'>, { mulai, selesai }: Sif): number {
  if (arah === 'masuk') return Math.abs(at - mulai)
  if (arah === 'pulang') return Math.abs(at - selesai)
  return Math.min(Math.abs(at - mulai), Math.abs(at - selesai))
}

/**
 * The taps of an ordinary day that were made when taps of their side count; an `auto` tap takes the side
 * of the window that it falls into. Seconds are dropped.
 */
export function tapsInWindows(
  taps: readonly Pick<Tap, 'arah' | 'at'>[],
  { masuk, pulang }: JendelaTap,
  on: (at: Instant) => Minute,
): Pick<Tap, 'arah' | 'at'>[] {
  const within = ([from, to]: JendelaTap['masuk'], at: Instant) =>
    on(at) >= minute(from) && on(at) <= minute(to)
  return taps.flatMap(({ arah, at }): Pick<Tap, 'arah' | 'at'>[] => {
    if (arah !== 'pulang' && within(masuk, at)) return [{ arah: 'masuk', at }]
    return arah !== 'masuk' && within(pulang, at) ? [{ arah: 'pulang', at }] : []
  })
}

/** The two taps that count on a work date, `null` where there is none. */
export interface TapDihitung {
  readonly masuk: Instant | null
  readonly pulang: Instant | null
}

/**
 * First in, last out (R36): the earliest `masuk` and the latest `pulang`.
 *
 * An `auto` tap before `midpoint` is a `masuk`, from then on a `pulang`. The order in which taps
 * arrive, and a tap that arrives twice, change nothing.
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
