import { sql } from 'drizzle-orm'
import type { LocalDate } from '../domain/shared/local-date.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import type { Db, Statement } from './client.ts'
import type { WriteGroup } from './statement.ts'

/** That somebody looked at a kind of data of another person; `*` stands for everybody's. */
export interface Lihat {
  readonly subjek: string
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

const keyOf = ({ subjek, tanggal, oleh, jenis }: Lihat) => `${subjek} ${tanggal} ${oleh} ${jenis}`

/** The most looks of a day that an isolate remembers to have noted. */
const MOST_KNOWN = 20_000

/**
 * Makes the note-taker of who looks at whom: one row a person, day, viewer and kind. Written beside the
 * answer and never waited for; what an isolate has noted today it does not note again, and what could not
 * be written is noted the next time.
 */
export function createLookLog(
  write: WriteGroup,
  background: (work: Promise<unknown>) => void,
): (looks: readonly Lihat[]) => void {
  const known = new Set<string>()
  return (looks) => {
    const fresh = looks.filter((look) => !known.has(keyOf(look)))
    if (fresh.length === 0) return
    if (known.size >= MOST_KNOWN) known.clear()
    const keys = fresh.map(keyOf)
    for (const key of keys) known.add(key)
    background(
      write([note(fresh)]).then(({ kind }) => {
        if (kind !== 'written') for (const key of keys) known.delete(key)
      }),
    )
  }
}

/** Who looked at somebody's data, with their name, newest first. */
export function looksAt(db: Db, nip: string, limit: number) {
  return db.drizzle.all<Lihat & { nama: string | null; pertama: Instant; terakhir: Instant }>(sql`
    SELECT d.tanggal, d.oleh, p.nama, d.jenis, d.pertama, d.terakhir, d.subjek
    FROM dilihat d LEFT JOIN pegawai p ON p.nip = d.oleh
    WHERE d.subjek IN (${nip}, '*') ORDER BY d.tanggal DESC, d.terakhir DESC LIMIT ${limit}`)
}
