import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { PengajuanSegera, TungguPagi, Wakil } from '../../domain/webhook/ringkasan.ts'
import type { Db } from '../engine/client.ts'
import { decidersOf } from '../pegawai/rantai.ts'

/** Whose turn a request `r` is, and its first live day. */
const GILIRAN = sql`CASE WHEN status = 'diajukan' AND perekomendasi IS NOT NULL THEN perekomendasi
  WHEN konfirmasi = 'menunggu' THEN NULL ELSE penyetuju END`
const HARI = sql`(SELECT min(tanggal) FROM pengajuan_hari h WHERE h.pengajuan_id = r.id AND h.hidup = 1)`

/** Returns pending WFA requests, by whose turn it is; `null` for bkd. */
export function requestsWaiting(db: Db) {
  return db.drizzle.all<TungguPagi>(sql`
    SELECT giliran AS nip, 'pengajuan' AS jenis, count(*) AS jumlah, min(hari) AS hari FROM (
      SELECT ${GILIRAN} AS giliran, ${HARI} AS hari FROM pengajuan r WHERE status IN ('diajukan', 'direkomendasikan')) GROUP BY giliran`)
}

/**
 * Returns WFA requests whose turn began after a moment, with their first day and whose turn it is.
 */
export function requestsSince(db: Db, since: Instant) {
  return db.drizzle.all<PengajuanSegera>(sql`
    SELECT id, ${GILIRAN} AS nip, giliran_sejak AS sejak, ${HARI} AS hari FROM pengajuan r
    WHERE status IN ('diajukan', 'direkomendasikan') AND giliran_sejak > ${since}`)
}

/**
 * Returns days before one that lack something and may be corrected until a day of a range, without
 * a requested correction.
 */
export function correctionsEnding(db: Db, since: LocalDate, today: LocalDate, until: LocalDate) {
  return db.drizzle.all<{ nip: Nip; tanggal: LocalDate; sampai: LocalDate }>(sql`
    SELECT d.nip, d.tanggal, d.putusan ->> '$.koreksiSampai' AS sampai FROM putusan_hari d
    WHERE d.tanggal >= ${since} AND d.tanggal < ${today} AND (d.rancangan = 1 OR d.poin > 0)
      AND d.putusan ->> '$.koreksiSampai' BETWEEN ${today} AND ${until}
      AND (d.rancangan = 1 OR EXISTS (SELECT 1 FROM json_each(d.potongan) p WHERE p.value ->> '$[0]' IN
        ('presensi.tanpa-masuk', 'presensi.tanpa-pulang', 'presensi.tanpa-keterangan')))
      AND NOT EXISTS (SELECT 1 FROM koreksi k WHERE k.nip = d.nip AND k.tanggal = d.tanggal
        AND k.status IN ('diajukan', 'direkomendasikan'))
    ORDER BY d.tanggal, d.nip`)
}

/**
 * Returns pending matters of people's presence, by who is responsible for them today; `null` for
 * bkd.
 */
export function mattersWaiting(db: Db, today: LocalDate, since: LocalDate) {
  const waiting = sql`
    SELECT nip, 'koreksi' AS jenis, status = 'diajukan' AND kedaluwarsa_pada IS NULL AS atasan
      FROM koreksi WHERE status IN ('diajukan', 'direkomendasikan')
    UNION ALL SELECT nip, 'laporan', 1 FROM laporan WHERE status = 'diajukan'
    UNION ALL SELECT nip, 'klarifikasi', status = 'diklarifikasi'
      FROM tanda WHERE status IN ('diklarifikasi', 'banding') AND akhir = 0
    UNION ALL SELECT nip, 'hari', 1 FROM putusan_hari WHERE tanggal >= ${since}
      AND (status = 'belum-terverifikasi' OR rancangan = 1)
    UNION ALL SELECT nip, 'tinjau', 1 FROM peninjauan WHERE dipertahankan_pada IS NULL
    UNION ALL SELECT nip, 'sanggahan', 0 FROM sanggahan WHERE status = 'diajukan'`
  return db.drizzle.all<TungguPagi>(sql`
    WITH tunggu (nip, jenis, atasan) AS MATERIALIZED (${waiting}),
      garis AS MATERIALIZED (${decidersOf(sql`SELECT nip FROM tunggu WHERE atasan = 1`, today)})
    SELECT iif(t.atasan = 1, coalesce(g.perekomendasi, g.penyetuju), NULL) AS nip, t.jenis,
      count(*) AS jumlah, NULL AS hari
    FROM tunggu t LEFT JOIN garis g ON g.nip = t.nip GROUP BY 1, 2`)
}

/** Returns the deputies of a day, with the office holders. */
export function standInsOn(db: Db, today: LocalDate) {
  return db.drizzle.all<Wakil>(sql`
    SELECT dari_nip AS dari, ke_nip AS ke FROM delegasi
    WHERE dicabut_pada IS NULL AND ${today} BETWEEN dari AND sampai ORDER BY dari`)
}

/** Returns those of bkd whose request for the digest of bkd is still valid. */
export function bkdToTell(db: Db, now: Instant) {
  return db.drizzle.all<{ nip: Nip }>(
    sql`SELECT nip FROM pilihan_pesan WHERE bkd_sampai > ${now} ORDER BY nip`,
  )
}
