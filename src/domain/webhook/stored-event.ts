import { type Instant, toRfc3339, type Zona } from '../shared/local-time.ts'

/** An event as the outbox stores it. */
export interface Kejadian {
  readonly id: string
  readonly jenis: string
  readonly pada: Instant
  /** The payload as JSON text. */
  readonly data: string
}

/**
 * Maps an event to the wire; its id is the same here and in every delivery.
 *
 * It is here, not in http, because a separate lane sends deliveries, and `GET /v1/events` must show
 * exactly the same.
 */
export function eventToWire({ id, jenis, pada, data }: Kejadian, zona: Zona) {
  const payload: unknown = JSON.parse(data)
  return { id, type: jenis, timestamp: toRfc3339(pada, zona), data: payload }
}

/** Returns the body of a delivery: the same bytes in every attempt. */
export function eventBody(event: Kejadian, zona: Zona): string {
  return JSON.stringify(eventToWire(event, zona))
}
