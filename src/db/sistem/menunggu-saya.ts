import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'

/**
 * Returns own requests that were returned and not revised yet, with their first day, if that is in
 * the future. For the plus before a status see `peringatanFacts`.
 */
export function returnedOf(db: Db, nip: Nip, today: LocalDate) {
  return db.drizzle.all<{ hari: LocalDate }>(sql`
    SELECT min(h.tanggal) AS hari FROM pengajuan r JOIN pengajuan_hari h ON h.pengajuan_id = r.id
    WHERE r.nip = ${nip} AND +r.status = 'dikembalikan'
      AND NOT EXISTS (SELECT 1 FROM pengajuan b WHERE b.perbaikan_dari = r.id)
    GROUP BY r.id HAVING min(h.tanggal) >= ${today}`)
}

/** Returns own signals that nobody has explained yet. */
export function unexplainedOf(db: Db, nip: Nip) {
  return db.drizzle.all<{ id: string }>(sql`
    SELECT id FROM tanda WHERE nip = ${nip} AND +status = 'baru'`)
}

/** Returns days of a range for which the person has a pending correction. */
export function correctionsPending(db: Db, nip: Nip, from: LocalDate) {
  return db.drizzle.all<{ tanggal: LocalDate }>(sql`
    SELECT DISTINCT tanggal FROM koreksi
    WHERE nip = ${nip} AND tanggal >= ${from} AND status IN ('diajukan', 'direkomendasikan')`)
}

/**
 * Returns surveys that are open on a day and that the person has not answered, with their last day.
 */
export function surveysOpen(db: Db, nip: Nip, today: LocalDate) {
  return db.drizzle.all<{ sampai: LocalDate }>(sql`
    SELECT s.sampai FROM survei s WHERE ${today} BETWEEN s.dari AND s.sampai
      AND NOT EXISTS (SELECT 1 FROM survei_jawaban j WHERE j.survei_id = s.id AND j.nip = ${nip})`)
}
