import { sql } from 'drizzle-orm'
import { isNip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { DatabaseAway, type Db, type Statement } from '../engine/client.ts'
import type { WriteGroup } from '../engine/statement.ts'

/** A look of somebody at the data of another person, or of everybody: `*`. */
export interface Lihat {
  readonly subjek: string
  /** A NIP, or the name of an application that asks for itself. */
  readonly oleh: string
  readonly jenis: string
  readonly tanggal: LocalDate
  readonly pada: Instant
}

function note(looks: readonly Lihat[]): Statement {
  return {
    sql: `INSERT INTO dilihat (subjek, tanggal, oleh, jenis, pertama, terakhir)
      SELECT v ->> 'subjek', v ->> 'tanggal', v ->> 'oleh', v ->> 'jenis', v ->> 'pada', v ->> 'pada'
      FROM (SELECT value AS v FROM json_each(?1)) WHERE true
      ON CONFLICT (subjek, tanggal, oleh, jenis) DO UPDATE SET terakhir = excluded.terakhir`,
    args: [JSON.stringify(looks)],
  }
}

/** For how long repeated looks of one person at a kind of data count as one. */
const LOOK_MS = 15 * 60_000

/** Returns the key of a look. An application, which asks all the time, is noted once a day. */
function keyOf({ subjek, tanggal, oleh, jenis, pada }: Lihat): string {
  return `${subjek} ${tanggal} ${oleh} ${jenis} ${isNip(oleh) ? Math.floor(pada / LOOK_MS) : ''}`
}

/** The most looks that an isolate remembers. */
const MOST_KNOWN = 20_000

/**
 * Creates the log of looks: one row per person, day, viewer and kind; one write per answer.
 *
 * An isolate notes the same look again only after a quarter of an hour.
 *
 * @throws {DatabaseAway} When a look cannot be stored, so that nothing is shown without a note.
 */
export function createLookLog(write: WriteGroup): (looks: readonly Lihat[]) => Promise<void> {
  const known = new Set<string>()
  return async (looks) => {
    const fresh = looks.filter((look) => !known.has(keyOf(look)))
    if (fresh.length === 0) return
    const answer = await write([note(fresh)])
    if (answer.kind === 'away') throw new DatabaseAway(answer.message, answer)
    if (answer.kind !== 'written') throw new Error(`looks cannot be noted: ${answer.kind}`)
    if (known.size >= MOST_KNOWN) known.clear()
    for (const look of fresh) known.add(keyOf(look))
  }
}

/** Returns who looked at somebody's data, with their name, newest first. */
export function looksAt(
  db: Db,
  nip: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) {
  return db.drizzle.all<Lihat & { nama: string | null; pertama: Instant; terakhir: Instant }>(sql`
    SELECT d.tanggal, d.oleh, p.nama, d.jenis, d.pertama, d.terakhir, d.subjek
    FROM dilihat d LEFT JOIN pegawai p ON p.nip = d.oleh
    WHERE d.subjek IN (${nip}, '*')
    ORDER BY d.tanggal DESC, d.terakhir DESC, d.rowid DESC LIMIT ${limit} OFFSET ${offset}`)
}
