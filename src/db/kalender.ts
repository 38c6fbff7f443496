import type { HariMasukan } from '../domain/shared/calendar.ts'
import { type Db, type Statement, statement } from './client.ts'
import { hariLibur, ramadan } from './tables.ts'

/** All holidays that bkd entered. */
export function holidaysEntered(db: Db) {
  return db.drizzle.select().from(hariLibur)
}

/** All spans of Ramadan that bkd entered. */
export function ramadanEntered(db: Db) {
  return db.drizzle.select().from(ramadan)
}

/** Enters a holiday; one already there on that day is replaced. */
export function putHoliday(db: Db, day: HariMasukan): Statement {
  return statement(
    db.drizzle
      .insert(hariLibur)
      .values(day)
      .onConflictDoUpdate({ target: hariLibur.tanggal, set: day }),
  )
}

/** Enters a span of Ramadan; one that begins on the same day is replaced. */
export function putRamadan(
  db: Db,
  span: { dari: string; sampai: string; dasar: string },
): Statement {
  return statement(
    db.drizzle.insert(ramadan).values(span).onConflictDoUpdate({ target: ramadan.dari, set: span }),
  )
}

/** The cheapest question that only a migrated database answers. */
export function anyRow(db: Db) {
  return db.drizzle.select({ tanggal: hariLibur.tanggal }).from(hariLibur).limit(1)
}
