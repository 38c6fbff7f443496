import { sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Db } from '../engine/client.ts'

/**
 * Returns counts of the whole deployment, in one row, from ends of indexes instead of counting
 * rows.
 */
export function totals(db: Db, today: LocalDate) {
  return db.drizzle.all<{
    taps: number
    keputusan: number
    kejadian: number
    menunggu: number
    tanpaSegel: number
    antre: number
    terlama: number | null
    gagal: number
    penerimaMati: number
    putusan: string
    sumber: string
  }>(sql`SELECT
    coalesce((SELECT max(rowid) FROM tap), 0) AS taps,
    coalesce((SELECT max(rowid) FROM keputusan), 0) AS keputusan,
    coalesce((SELECT max(urut) FROM kejadian), 0) AS kejadian,
    (SELECT count(*) FROM pengajuan WHERE status IN ('diajukan', 'direkomendasikan')) AS menunggu,
    coalesce((SELECT max(urut) FROM audit), 0)
      - coalesce((SELECT max(urut) FROM audit_segel), 0) AS tanpaSegel,
    (SELECT count(*) FROM pengiriman WHERE status = 'menunggu') AS antre,
    (SELECT min(k.pada) FROM pengiriman p JOIN kejadian k ON k.urut = p.urut
      WHERE p.status = 'menunggu') AS terlama,
    (SELECT count(*) FROM pengiriman WHERE selesai IS NOT NULL AND status = 'gagal') AS gagal,
    (SELECT count(*) FROM webhook_keluar WHERE state <> 'aktif') AS penerimaMati,
    (SELECT json_group_array(json_array(status, n)) FROM (
      SELECT status, count(*) AS n FROM putusan_hari WHERE tanggal = ${today} GROUP BY status)) AS putusan,
    (SELECT json_group_array(json_array(nama, terakhir)) FROM (SELECT
      iif(sumber LIKE 'mesin:%', 'mesin', sumber) AS nama, max(terakhir) AS terakhir
      FROM sumber_presensi GROUP BY 1)) AS sumber`)
}

/** Reads pairs from their JSON text. */
export function pairsFrom(json: string): readonly (readonly [string, number])[] {
  // Safe because `totals` builds exactly these pairs.
  return JSON.parse(json) as readonly (readonly [string, number])[]
}
