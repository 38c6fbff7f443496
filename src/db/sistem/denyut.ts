import type { Sumber } from '../../domain/events.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import type { WriteGroup } from '../engine/statement.ts'

/** The senders of signs of life, and their rows. */
export const DENYUT = {
  /** The supervisor on a machine of one's own, with its report about the machine. */
  penjaga: 1,
  /** `luwes doctor` and GET /v1/status, to test a write. */
  doctor: 2,
  /** The scheduled jobs, with the names of those that failed. */
  cron: 3,
  /** GET /health, to test a write. */
  kesehatan: 4,
  /** The last delivery of each source with a wrong signature. */
  'tolak-simpeg': 11,
  'tolak-presensi': 12,
  'tolak-kinerja': 13,
} as const satisfies Readonly<Record<string, number>>

/** A sender of signs of life. */
export type Denyut = keyof typeof DENYUT

/** Returns the row for refused deliveries of a source. */
export function rejectionRow(sumber: Sumber): Denyut {
  return `tolak-${sumber}`
}

/** Writes a sign of life over the previous one, with its data. */
export function beat(denyut: Denyut, pada: Instant, data: unknown = null): Statement {
  return {
    sql: `INSERT INTO denyut (id, pada, data) VALUES (?1, ?2, ?3)
      ON CONFLICT (id) DO UPDATE SET pada = excluded.pada, data = excluded.data`,
    args: [DENYUT[denyut], pada, data === null ? null : JSON.stringify(data)],
  }
}

/** The last sign of life of each sender, with its data. */
export interface Beats {
  readonly of: (denyut: Denyut) => { readonly pada: Instant; readonly data: unknown } | null
}

/** Reads the signs of life from rows of `beats`. */
export function readBeats(
  rows: readonly { readonly id: number; readonly pada: Instant; readonly data: string | null }[],
): Beats {
  return {
    of: (denyut) => {
      const row = rows.find(({ id }) => id === DENYUT[denyut])
      if (!row) return null
      return { pada: row.pada, data: row.data === null ? null : JSON.parse(row.data) }
    },
  }
}

/** A success that is not older than this also answers later checks, in milliseconds. */
const FRESH_MS = 2_000

/**
 * Makes the check whether a database accepts writes: with a write of its own, at most one every 2 s
 * per isolate while they succeed. Never rejects.
 */
export function createWriteProbe(db: Db, now: () => Instant): () => Promise<boolean> {
  let last = Number.NEGATIVE_INFINITY
  return async () => {
    const asked = now()
    if (asked - last < FRESH_MS) return true
    const taken = await db.write([beat('kesehatan', asked)]).then(
      ({ ok }) => ok,
      () => false,
    )
    if (taken) last = asked
    return taken
  }
}

/** How often a source that is refused again and again is noted, in milliseconds. */
const NOTED_EVERY_MS = 60_000

/**
 * Makes the recorder of deliveries refused for their signature: at most one write per source and
 * minute of an isolate, whatever is sent.
 */
export function createRejectionLog(
  write: WriteGroup,
  background: (work: Promise<unknown>) => void,
  now: () => Instant,
): (sumber: Sumber) => void {
  const noted = new Map<Sumber, Instant>()
  return (sumber) => {
    const pada = now()
    if (pada - (noted.get(sumber) ?? Number.NEGATIVE_INFINITY) < NOTED_EVERY_MS) return
    noted.set(sumber, pada)
    background(write([beat(rejectionRow(sumber), pada)]))
  }
}
