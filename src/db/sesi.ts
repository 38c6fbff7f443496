import { sql } from 'drizzle-orm'
import type { AsalSesi } from '../domain/pegawai/access.ts'
import type { Instant } from '../domain/shared/local-time.ts'
import type { ConstraintFailed, Db, Statement } from './client.ts'

/** How long the end of a sign-in is remembered: no token that began before it lives as long. */
const REMEMBERED_MS = 7 * 86_400_000

/** The person is in service, and nobody ended the sign-in that their session stems from. */
const HOLDS = `EXISTS (SELECT 1 FROM pegawai WHERE nip = ?1 AND aktif = 1)
  AND NOT EXISTS (SELECT 1 FROM sesi_dicabut
    WHERE kunci IN (SELECT value FROM json_each(?2)) AND sampai >= ?3)`

/** Whether a session still holds: one row of 1 or 0. */
export function sessionHolds(db: Db, nip: string, asal: AsalSesi | null) {
  const kunci = JSON.stringify(asal?.kunci ?? [])
  return db.drizzle.all<{ berlaku: 0 | 1 }>(sql`
    SELECT EXISTS (SELECT 1 FROM pegawai WHERE nip = ${nip} AND aktif = 1)
      AND NOT EXISTS (SELECT 1 FROM sesi_dicabut
        WHERE kunci IN (SELECT value FROM json_each(${kunci})) AND sampai >= ${asal?.sejak ?? 0})
      AS berlaku`)
}

/** Refuses the whole group that it stands in, unless the session still holds; see `isSessionOver`. */
export function sessionMustHold(nip: string, asal: AsalSesi | null): Statement {
  return {
    sql: `INSERT INTO sesi_dicabut (kunci, sampai, dicatat) SELECT NULL, 0, 0 WHERE NOT (${HOLDS})`,
    args: [nip, JSON.stringify(asal?.kunci ?? []), asal?.sejak ?? 0],
  }
}

/** Whether a group was refused because the session no longer held. */
export function isSessionOver({ columns }: ConstraintFailed): boolean {
  return columns.includes('sesi_dicabut.kunci')
}

/** Ends sign-ins, and forgets ends that no token is old enough to ask about. */
export function endSignIns(
  ended: readonly { readonly kunci: string; readonly sampai: Instant }[],
  pada: Instant,
): Statement[] {
  return [
    {
      sql: `INSERT INTO sesi_dicabut (kunci, sampai, dicatat)
        SELECT value ->> 'kunci', value ->> 'sampai', ?2 FROM json_each(?1) WHERE true
        ON CONFLICT (kunci) DO UPDATE SET
          sampai = max(sampai, excluded.sampai), dicatat = excluded.dicatat`,
      args: [JSON.stringify(ended), pada],
    },
    { sql: 'DELETE FROM sesi_dicabut WHERE dicatat < ?1', args: [pada - REMEMBERED_MS] },
  ]
}
