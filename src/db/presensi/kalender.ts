import { type SQL, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { HariMasukan, Ramadan } from '../../domain/shared/calendar.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { hariLibur, ramadan } from '../tables.ts'

/** The stored entries of bkd in the calendar. */
export interface KalenderTersimpan {
  readonly libur: readonly HariMasukan[]
  readonly ramadan: readonly Ramadan[]
  /** The years that an officer declared complete, and when. */
  readonly lengkap: readonly { readonly tahun: string; readonly pada: Instant }[]
}

/** The members of a JSON object with bkd's entries in the calendar. */
export const CALENDAR_FIELDS: SQL = sql`
  'libur', (SELECT json_group_array(json_object('tanggal', tanggal, 'jenis', jenis, 'nama', nama,
    'dasar', dasar)) FROM hari_libur),
  'ramadan', (SELECT json_group_array(json_object('dari', dari, 'sampai', sampai, 'dasar', dasar))
    FROM ramadan),
  'lengkap', (SELECT json_group_array(json_object('tahun', tahun, 'pada', pada)) FROM kalender_lengkap)`

/** Returns all entries of bkd in the calendar, as JSON text in one row. */
export function calendarEntered(db: Db) {
  return db.drizzle.all<{ fakta: string }>(sql`SELECT json_object(${CALENDAR_FIELDS}) AS fakta`)
}

/**
 * Reads the entries of bkd from their JSON text.
 *
 * @throws When there is no row.
 */
export function entriesFrom([row]: readonly { readonly fakta: string }[]): KalenderTersimpan {
  if (!row) throw new Error('no calendar')
  // Safe because only rows of calendarEntered are read here, and it builds exactly this shape.
  return JSON.parse(row.fakta) as KalenderTersimpan
}

/** Stores a holiday; an existing one on that day is replaced. */
export function putHoliday(db: Db, day: HariMasukan): Statement {
  return statement(
    db.drizzle
      .insert(hariLibur)
      .values(day)
      .onConflictDoUpdate({ target: hariLibur.tanggal, set: day }),
  )
}

/** Stores a span of Ramadan; one that begins on the same day is replaced. */
export function putRamadan(
  db: Db,
  span: { dari: string; sampai: string; dasar: string },
): Statement {
  return statement(
    db.drizzle.insert(ramadan).values(span).onConflictDoUpdate({ target: ramadan.dari, set: span }),
  )
}

/** Stores that an officer declared years complete; the first declaration counts. */
export function putComplete(years: readonly string[], oleh: Nip, pada: Instant): Statement {
  return {
    sql: `INSERT INTO kalender_lengkap (tahun, oleh, pada)
      SELECT value, ?2, ?3 FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
    args: [JSON.stringify(years), oleh, pada],
  }
}

/** Withdraws the declaration that years are complete. */
export function takeComplete(years: readonly string[]): Statement {
  return {
    sql: 'DELETE FROM kalender_lengkap WHERE tahun IN (SELECT value FROM json_each(?1))',
    args: [JSON.stringify(years)],
  }
}

/** Returns the cheapest query that only a migrated database answers. */
export function anyRow(db: Db) {
  return db.drizzle.select({ tanggal: hariLibur.tanggal }).from(hariLibur).limit(1)
}
