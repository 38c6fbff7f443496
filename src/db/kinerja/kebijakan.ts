import { desc, eq, sql } from 'drizzle-orm'
import type { IsiKebijakan, StatusKebijakan } from '../../domain/kebijakan.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type ConstraintFailure, type Db, type Statement, statement } from '../engine/client.ts'
import { kebijakan } from '../tables.ts'

/** A stored change of the law. */
export type Kebijakan = typeof kebijakan.$inferSelect

/** Returns the revision of the adopted law: it grows with every adoption and withdrawal. */
export function lawRevision(db: Db) {
  return db.drizzle.all<{ revisi: number }>(
    sql`SELECT coalesce(max(revisi), 0) AS revisi FROM kebijakan`,
  )
}

/** Returns the changes in force or to come, unless the law is still at a known revision. */
export function adoptedSince(db: Db, known: number) {
  return db.drizzle
    .select({
      id: kebijakan.id,
      judul: kebijakan.judul,
      sejak: kebijakan.sejak,
      dokumen: kebijakan.dokumen,
      perubahan: kebijakan.perubahan,
    })
    .from(kebijakan)
    .where(
      sql`${kebijakan.status} = 'ditetapkan' AND (SELECT coalesce(max(revisi), 0) FROM kebijakan) <> ${known}`,
    )
    .orderBy(kebijakan.sejak)
}

/** The most changes in a list. */
const MOST = 50

/** Returns all changes, latest first. */
export function allKebijakan(db: Db) {
  return db.drizzle
    .select()
    .from(kebijakan)
    .orderBy(desc(kebijakan.diubahPada), desc(kebijakan.id))
    .limit(MOST)
}

export function kebijakanById(db: Db, id: string) {
  return db.drizzle.select().from(kebijakan).where(eq(kebijakan.id, id))
}

/** Keeps a new draft. */
export function insertDraft(db: Db, draft: typeof kebijakan.$inferInsert): Statement {
  return statement(db.drizzle.insert(kebijakan).values(draft))
}

/** The expected state of a change for a statement. */
export interface Syarat {
  readonly id: string
  readonly versi: number
  readonly status: readonly StatusKebijakan[]
}

/**
 * Refuses its group unless a change is still in the expected state: see `hasMoved`. It is the first
 * of its group.
 */
export function mustStillBe({ id, versi, status }: Syarat): Statement {
  return refuseUnless(
    `EXISTS (SELECT 1 FROM kebijakan WHERE id = ?1 AND versi = ?2
      AND status IN (SELECT value FROM json_each(?3)))`,
    [id, versi, JSON.stringify(status)],
  )
}

/**
 * Refuses the group when a change may no longer become law. Another one was adopted or withdrawn
 * since the law was read, its day has come, or a month on or after it is closed.
 */
export function mustBeFree(sejak: LocalDate, today: LocalDate, revisi: number): Statement {
  return refuseUnless(
    `?1 > ?2 AND (SELECT coalesce(max(revisi), 0) FROM kebijakan) = ?3
      AND NOT EXISTS (SELECT 1 FROM bulan_tutup WHERE bulan >= substr(?1, 1, 7))`,
    [sejak, today, revisi],
  )
}

/** Refuses the group unless the adopted law is still at a revision. */
export function lawMustBe(revisi: number): Statement {
  return refuseUnless('(SELECT coalesce(max(revisi), 0) FROM kebijakan) = ?1', [revisi])
}

/** Returns a row whose required id is missing unless a condition holds. */
export function refuseUnless(condition: string, args: Statement['args']): Statement {
  return {
    sql: `INSERT INTO kebijakan (id, status, versi, judul, sejak, perubahan, diubah_oleh, diubah_pada)
      SELECT NULL, '', 0, '', '', '{}', '', 0 WHERE NOT (${condition})`,
    args,
  }
}

/** Returns whether a group was refused because a change, or the law, was no longer as expected. */
export function hasMoved({ columns }: ConstraintFailure): boolean {
  return columns.some((column) => column.startsWith('kebijakan.'))
}

/** Rewrites a draft; a proposal becomes a draft again. */
export function rewriteDraft(
  id: string,
  { judul, sejak, dokumen, perubahan }: IsiKebijakan,
  oleh: string,
  pada: Instant,
): Statement {
  return {
    sql: `UPDATE kebijakan SET status = 'rancangan', versi = versi + 1, judul = ?2, sejak = ?3,
      dokumen = ?4, perubahan = ?5, diubah_oleh = ?6, diubah_pada = ?7,
      diusulkan_oleh = NULL, diusulkan_pada = NULL, alasan = NULL WHERE id = ?1`,
    args: [
      id,
      judul,
      sejak,
      dokumen && JSON.stringify(dokumen),
      JSON.stringify(perubahan),
      oleh,
      pada,
    ],
  }
}

/** Forgets a draft. */
export function deleteDraft(id: string): Statement {
  return { sql: 'DELETE FROM kebijakan WHERE id = ?1', args: [id] }
}

/** Proposes a draft. */
export function propose(id: string, oleh: string, pada: Instant): Statement {
  return {
    sql: `UPDATE kebijakan SET status = 'diusulkan', versi = versi + 1, diusulkan_oleh = ?2,
      diusulkan_pada = ?3, alasan = NULL WHERE id = ?1`,
    args: [id, oleh, pada],
  }
}

/** Returns a proposal to its author. */
export function returnProposal(id: string, alasan: string): Statement {
  return {
    sql: `UPDATE kebijakan SET status = 'rancangan', versi = versi + 1, alasan = ?2,
      diusulkan_oleh = NULL, diusulkan_pada = NULL WHERE id = ?1`,
    args: [id, alasan],
  }
}

/** Makes a proposal law; the people concerned must still be told. */
export function adopt(
  id: string,
  oleh: string,
  pada: Instant,
  sebagai: Kebijakan['ditetapkanSebagai'],
): Statement {
  return {
    sql: `UPDATE kebijakan SET status = 'ditetapkan', versi = versi + 1, ditetapkan_oleh = ?2,
      ditetapkan_pada = ?3, ditetapkan_sebagai = ?4, diumumkan_sampai = '', diberitahu = 0,
      revisi = (SELECT coalesce(max(revisi), 0) + 1 FROM kebijakan) WHERE id = ?1`,
    args: [id, oleh, pada, sebagai],
  }
}

/** Withdraws an adopted change that has not begun; the people concerned must be told. */
export function withdraw(id: string, oleh: string, pada: Instant, alasan: string): Statement {
  return {
    sql: `UPDATE kebijakan SET status = 'dicabut', versi = versi + 1, dicabut_oleh = ?2, dicabut_pada = ?3,
      alasan = ?4, diumumkan_sampai = '', diberitahu = 0, revisi = (SELECT coalesce(max(revisi), 0) + 1 FROM kebijakan) WHERE id = ?1`,
    args: [id, oleh, pada, alasan],
  }
}

/** Marks the granted days from a day on to be checked against the law again. */
export function queueGranted(sejak: LocalDate, pada: Instant): Statement {
  return {
    sql: `INSERT INTO antrean_tinjau (nip, pada) SELECT DISTINCT nip, ?2 FROM pengajuan_hari
      WHERE hidup = 1 AND tanggal >= ?1 AND status = 'disetujui'
      ON CONFLICT (nip) DO UPDATE SET pada = excluded.pada`,
    args: [sejak, pada],
  }
}
