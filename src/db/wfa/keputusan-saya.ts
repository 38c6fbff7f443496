import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'

/** Somebody's decision: about a request, or a matter of somebody's presence. */
export interface KeputusanSaya {
  readonly id: string
  readonly jenis: 'pengajuan' | 'laporan' | 'koreksi' | 'tanda' | 'hari'
  readonly nip: Nip
  readonly nama: string
  readonly pada: Instant
  readonly keputusan: string
  readonly alasan: string | null
  readonly atasNama: Nip | null
  /** The days concerned, as a JSON list. */
  readonly hari: string
}

/** The end of a page of decisions. */
export interface AkhirKeputusan {
  readonly pada: Instant
  readonly id: string
}

const MATTERS = ['laporan', 'koreksi', 'tanda'] as const

/** Returns a person's decisions about others, newest first, after the end of a page. */
export function decisionsBy(db: Db, nip: Nip, limit: number, end: AkhirKeputusan | null) {
  const since = end ? sql`AND s.pada <= ${end.pada}` : sql``
  const rest = end ? sql`WHERE (semua.pada, semua.id) < (${end.pada}, ${end.id})` : sql``
  // Each list is limited separately, so that none is read further than the page needs.
  const newest = sql`ORDER BY s.pada DESC LIMIT ${limit * 2}`
  const matters = MATTERS.map(
    (table) => sql`
    UNION ALL SELECT * FROM (
      SELECT x.id || '-' || s.urut, ${table}, x.nip, s.pada, s.langkah, s.isi, s.atas_nama,
        json_array(x.tanggal)
      FROM langkah s JOIN ${sql.raw(table)} x ON x.id = s.perkara
      WHERE s.oleh = ${nip} AND x.nip <> ${nip} ${since} ${newest})`,
  )
  return db.drizzle.all<KeputusanSaya>(sql`
    WITH semua (id, jenis, nip, pada, keputusan, alasan, atas_nama, hari) AS (
      SELECT * FROM (
        SELECT x.id || '-' || s.urut, 'pengajuan', x.nip, s.pada, s.keputusan, s.alasan, s.atas_nama, s.hari
        FROM keputusan s JOIN pengajuan x ON x.id = s.pengajuan_id
        WHERE s.oleh = ${nip} AND x.nip <> ${nip} ${since} ${newest})
      ${sql.join(matters, sql``)}
      UNION ALL SELECT * FROM (
        SELECT s.nip || '-' || s.tanggal || '-' || s.pada, 'hari', s.nip, s.pada, s.putusan, s.alasan,
          NULL, json_array(s.tanggal)
        FROM penetapan s WHERE s.oleh = ${nip} AND s.nip <> ${nip} ${since} ${newest}))
    SELECT semua.id, semua.jenis, semua.nip, coalesce(p.nama, '') AS nama, semua.pada, semua.keputusan,
      semua.alasan, semua.atas_nama AS atasNama, semua.hari
    FROM semua LEFT JOIN pegawai p ON p.nip = semua.nip ${rest}
    ORDER BY semua.pada DESC, semua.id DESC LIMIT ${limit}`)
}
