import { and, desc, eq, gte, isNull } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { apel } from '../tables.ts'

/** Returns valid days of apel from a day on, latest first. */
export function apelSince(db: Db, since: LocalDate, limit: number) {
  return db.drizzle
    .select()
    .from(apel)
    .where(and(gte(apel.tanggal, since), isNull(apel.dibatalkanPada)))
    .orderBy(desc(apel.tanggal), apel.mulai)
    .limit(limit)
}

export function apelById(db: Db, id: string) {
  return db.drizzle.select().from(apel).where(eq(apel.id, id))
}

/** Stores a day of apel. */
export function insertApel(db: Db, row: typeof apel.$inferInsert): Statement {
  return statement(db.drizzle.insert(apel).values(row))
}

/** Withdraws a day of apel. */
export function cancelApel(db: Db, id: string, pada: Instant): Statement {
  return statement(db.drizzle.update(apel).set({ dibatalkanPada: pada }).where(eq(apel.id, id)))
}
