import { and, eq, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { ping } from '../tables.ts'

/** Returns some active people at random: each with the given chance per thousand. */
export function peopleByLot(db: Db, perMille: number, limit: number) {
  return db.drizzle.all<{ nip: Nip }>(sql`SELECT nip FROM pegawai
    WHERE aktif = 1 AND abs(random() % 1000) < ${perMille} LIMIT ${limit}`)
}

/** Returns the pings of some people on a day. */
export function pingsOn(db: Db, nips: readonly Nip[], tanggal: LocalDate) {
  return db.drizzle
    .select()
    .from(ping)
    .where(
      and(
        sql`${ping.nip} IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`,
        eq(ping.tanggal, tanggal),
      ),
    )
}

/** Sends a ping. */
export function insertPing(db: Db, row: typeof ping.$inferInsert): Statement {
  return statement(db.drizzle.insert(ping).values(row))
}

export function pingById(db: Db, nip: Nip, id: string) {
  return db.drizzle
    .select()
    .from(ping)
    .where(and(eq(ping.id, id), eq(ping.nip, nip)))
}

/** Stores when a ping was first answered; a later answer changes nothing. */
export function answerPing(db: Db, id: string, pada: Instant): Statement {
  return statement(
    db.drizzle
      .update(ping)
      .set({ dijawab: pada })
      .where(and(eq(ping.id, id), sql`${ping.dijawab} IS NULL`)),
  )
}
