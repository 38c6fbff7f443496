import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'
import { isNotYet, notYetAfter } from '../pegawai/hari-pertama.ts'

/**
 * Returns the NIPs of people without a verdict for a day, in order, after one of them. They are
 * employed on it, in a unit that is known and uses Luwes.
 */
export function unjudgedOn(db: Db, tanggal: LocalDate, after: Nip, limit: number) {
  return db.drizzle.all<{ nip: Nip }>(sql`WITH RECURSIVE ${notYetAfter(tanggal)}
    SELECT r.nip FROM riwayat_pegawai r
    WHERE r.nip > ${after} AND ${tanggal} BETWEEN r.dari AND r.sampai
      AND EXISTS (SELECT 1 FROM riwayat_unit u WHERE u.kode = r.unit_kerja)
      AND NOT ${isNotYet(sql`r.unit_kerja`, sql`${tanggal}`)}
      AND NOT EXISTS (SELECT 1 FROM putusan_hari h WHERE h.nip = r.nip AND h.tanggal = ${tanggal})
    ORDER BY r.nip LIMIT ${limit}`)
}
