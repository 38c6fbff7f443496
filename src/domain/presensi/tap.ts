import type { LocalDate } from '../shared/local-date.ts'
import { type Instant, localDate, type Zona } from '../shared/local-time.ts'

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
  /** Radius of the position's uncertainty in metres. */
  readonly accuracy?: number | undefined
  /** Whether the phone admitted a faked position. */
  readonly mock?: boolean | undefined
  readonly device?: string | undefined
  readonly metode?: 'sidik-jari' | 'wajah' | 'gps' | 'qr' | 'manual' | undefined
  readonly kantor?: string | undefined
}

/** The work date that a tap belongs to: the local day in the zone of the unit kerja (R1). */
export function workDateOf(tap: Tap, zona: Zona): LocalDate {
  return localDate(tap.at, zona)
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
export function countedTaps(taps: readonly Tap[], midpoint: Instant): TapDihitung {
  const timesOf = (side: 'masuk' | 'pulang') =>
    taps.filter((tap) => sideOf(tap, midpoint) === side).map(({ at }) => at)
  const masuk = timesOf('masuk')
  const pulang = timesOf('pulang')
  return {
    masuk: masuk.length > 0 ? Math.min(...masuk) : null,
    pulang: pulang.length > 0 ? Math.max(...pulang) : null,
  }
}

function sideOf({ arah, at }: Tap, midpoint: Instant): 'masuk' | 'pulang' {
  if (arah !== 'auto') return arah
  return at < midpoint ? 'masuk' : 'pulang'
}
