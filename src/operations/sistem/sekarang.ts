import type { Kalender } from '../../domain/shared/calendar.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'

/** What is known of the moment at which a deployment is examined. */
export interface Sekarang {
  readonly now: Instant
  readonly zona: Zona
  readonly kalender: Kalender
}

/** When a source was last heard of. */
export interface Terdengar {
  readonly sumber: string
  readonly terakhir: Instant
}
