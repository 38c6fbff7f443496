import { type Instant, toRfc3339, type Zona } from '../../domain/shared/local-time.ts'

/** An event as it was announced. */
interface Told {
  readonly kejadian: string
  readonly jenis: string
  readonly pada: Instant
  /** The payload as JSON text. */
  readonly data: string
}

/** An event as receivers and pullers read it. */
export interface EventWire {
  readonly id: string
  readonly type: string
  readonly timestamp: string
  readonly data: unknown
}

/** An event on the wire; the same id here and in every delivery of it. */
export function eventWire({ kejadian, jenis, pada, data }: Told, zona: Zona): EventWire {
  return { id: kejadian, type: jenis, timestamp: toRfc3339(pada, zona), data: JSON.parse(data) }
}

/** The body of a delivery: the same bytes in every attempt. */
export function eventBody(event: Told, zona: Zona): string {
  return JSON.stringify(eventWire(event, zona))
}
