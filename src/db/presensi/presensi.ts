import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'

/** NIPs of the people who are employed on a day and whose unit is known, in order, after one of them. */
export function employedOn(db: Db, tanggal: LocalDate, after: Nip, limit: number) {
  return db.drizzle.all<{ nip: Nip }>(sql`SELECT r.nip FROM riwayat_pegawai r
    WHERE r.nip > ${after} AND ${tanggal} BETWEEN r.dari AND r.sampai
      AND EXISTS (SELECT 1 FROM riwayat_unit u WHERE u.kode = r.unit_kerja)
    ORDER BY r.nip LIMIT ${limit}`)
}
