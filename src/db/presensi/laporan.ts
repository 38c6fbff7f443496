import { and, eq, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { StatusLaporan } from '../../domain/presensi/facts.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { laporan } from '../tables.ts'

/** Returns a person's report of a day, if there is one. */
export function reportOfDay(db: Db, nip: Nip, tanggal: LocalDate) {
  return db.drizzle
    .select()
    .from(laporan)
    .where(and(eq(laporan.nip, nip), eq(laporan.tanggal, tanggal)))
}

/** A past WFA day of a person, with its report; `status` is `belum` if there is none. */
export interface LaporanTerakhir {
  readonly tanggal: LocalDate
  readonly status: StatusLaporan | 'belum'
  /** When it first came; `null` if it did not. */
  readonly diajukanPada: Instant | null
}

/** Returns the last WFA days of a person before a day, newest first, with their reports. */
export function lastReports(db: Db, nip: Nip, today: LocalDate, limit: number) {
  return db.drizzle.all<LaporanTerakhir>(sql`
    SELECT h.tanggal, coalesce(l.status, 'belum') AS status, l.diajukan_pada AS diajukanPada
    FROM (SELECT tanggal FROM pengajuan_hari
        WHERE nip = ${nip} AND status = 'disetujui' AND berlokasi = 1 AND tanggal < ${today}
      UNION SELECT tanggal FROM wfa_ditetapkan
        WHERE nip = ${nip} AND berlokasi = 1 AND tanggal < ${today}) h
    LEFT JOIN laporan l ON l.nip = ${nip} AND l.tanggal = h.tanggal
    ORDER BY h.tanggal DESC LIMIT ${limit}`)
}

/** Stores the first report of a day; fails on its index when another came first. */
export function insertReport(db: Db, row: typeof laporan.$inferInsert): Statement {
  return statement(db.drizzle.insert(laporan).values(row))
}

/**
 * Replaces a report that waits or was returned by a new version. Refused as a whole when the atasan
 * decided on it meanwhile: a NOT NULL column is then NULL.
 */
export function resendReport(
  { id, status }: Pick<typeof laporan.$inferSelect, 'id' | 'status'>,
  { isi, dikirimPada }: Pick<typeof laporan.$inferInsert, 'isi' | 'dikirimPada'>,
): Statement {
  return {
    sql: `UPDATE laporan SET isi = ?3, dikirim_pada = ?4,
      status = CASE WHEN status = ?2 THEN 'diajukan' END WHERE id = ?1`,
    args: [id, status, JSON.stringify(isi), dikirimPada],
  }
}

/** Stores the atasan's decision on a report. */
export function settleReport(db: Db, id: string, status: StatusLaporan, pada: Instant): Statement {
  const returned = status === 'dikembalikan' ? { dikembalikanPada: pada } : {}
  return statement(
    db.drizzle
      .update(laporan)
      .set({ status, ...returned })
      .where(eq(laporan.id, id)),
  )
}
