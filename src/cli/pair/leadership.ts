import { type Remote, runBatch, runIndexed } from '../../db/engine/hrana.ts'
import type { SebabTutup } from '../../operations/sistem/mesin.ts'

const LIMIT = 5_000

/**
 * A position in the replication log of a primary. Frame numbers start again with each log. So a
 * position counts only together with the time at which the primary last wrote its epoch, which it
 * does in each log.
 */
export interface Letak {
  readonly indeks: number
  readonly sejak: number
}

/**
 * Writes into the database the epoch in which it may be written, and why nobody may, if so; returns
 * the moment.
 *
 * @throws When the database does not answer, or refuses it.
 */
export async function keepLeadership(
  database: Remote,
  epoch: number,
  tutup: SebabTutup | null,
): Promise<number> {
  const sejak = Date.now()
  const [outcome] = await runBatch(
    database,
    [
      {
        sql: `INSERT INTO kepemimpinan (id, epoch, tutup, sejak) VALUES (1, ?1, ?2, ?3)
          ON CONFLICT (id) DO UPDATE SET epoch = excluded.epoch, tutup = excluded.tutup,
            sejak = max(excluded.sejak, kepemimpinan.sejak + 1)
          RETURNING sejak`,
        args: [epoch, tutup, sejak],
      },
    ],
    LIMIT,
  )
  if (!outcome?.ok) throw new Error(`kepemimpinan: ${outcome?.message}`)
  return Number(outcome.result.rows[0]?.[0])
}

/**
 * Returns the position of a database in the log, for a replica once it has the frame `since`.
 * `null` if it does not answer in time, or has no epoch yet.
 */
export async function placeOf(
  database: Remote,
  limit: number,
  since?: number,
): Promise<Letak | null> {
  try {
    const asked = [{ sql: 'SELECT sejak FROM kepemimpinan', args: [] }]
    const { outcomes, indeks } = await runIndexed(database, asked, limit, since)
    const sejak = outcomes[0]?.ok ? outcomes[0].result.rows[0]?.[0] : undefined
    return indeks === null || typeof sejak !== 'number' ? null : { indeks, sejak }
  } catch {
    return null
  }
}

/** Waits until a replica has the log up to a position; false if it does not in time. */
export async function reaches(replica: Remote, letak: Letak, limit: number): Promise<boolean> {
  const until = Date.now() + limit
  for (;;) {
    const left = until - Date.now()
    if (left <= 0) return false
    const place = await placeOf(replica, left, letak.indeks)
    if (place && place.sejak >= letak.sejak && place.indeks >= letak.indeks) return true
    // It belongs to another log, which the replica has not begun to read: its numbers mean nothing
    // yet.
    await new Promise((resolve) => setTimeout(resolve, Math.min(50, left)))
  }
}
