import { and, eq } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { StatusLaporan } from '../../domain/presensi/facts.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { laporan } from '../tables.ts'

/** A person's report of a day, if there is one. */
export function reportOfDay(db: Db, nip: Nip, tanggal: LocalDate) {
  return db.drizzle
    .select()
    .from(laporan)
    .where(and(eq(laporan.nip, nip), eq(laporan.tanggal, tanggal)))
}

/** Files the first report of a day; fails on its index where another came first. */
export function insertReport(db: Db, row: typeof laporan.$inferInsert): Statement {
  return statement(db.drizzle.insert(laporan).values(row))
}

/** Puts a new version in the place of a report that waits, or was returned. */
export function resendReport(
  db: Db,
  id: string,
  { isi, dikirimPada }: Pick<typeof laporan.$inferInsert, 'isi' | 'dikirimPada'>,
): Statement {
  return statement(
    db.drizzle
      .update(laporan)
      .set({ isi, dikirimPada, status: 'diajukan' })
      .where(eq(laporan.id, id)),
  )
}

/** Notes what the atasan decided on a report. */
export function settleReport(db: Db, id: string, status: StatusLaporan, pada: Instant): Statement {
  const returned = status === 'dikembalikan' ? { dikembalikanPada: pada } : {}
  return statement(
    db.drizzle
      .update(laporan)
      .set({ status, ...returned })
      .where(eq(laporan.id, id)),
  )
}
