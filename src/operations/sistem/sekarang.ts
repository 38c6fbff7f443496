import type { Kalender } from '../../domain/shared/calendar.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'

/** The known facts about the moment of an examination. */
export interface KeadaanSekarang {
  readonly now: Instant
  readonly zona: Zona
  readonly kalender: Kalender
}

/** When a source last sent something. */
export interface KabarTerakhir {
  readonly sumber: string
  readonly terakhir: Instant
}
