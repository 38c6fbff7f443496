import { asc, eq, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { CatatanUnit, RentangGelombang } from '../../domain/wfa/gelombang.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { gelombang } from '../tables.ts'

/** Returns all waves, in the order in which they begin. */
export function allWaves(db: Db) {
  return db.drizzle.select().from(gelombang).orderBy(asc(gelombang.dari), asc(gelombang.id))
}

/**
 * Returns the days on which waves cover units: the named units and, on each day, the units below
 * them on that day. The plus removes the type of a column, so that the index on `data ->> 'induk'`
 * is used.
 */
export function waveSpans(db: Db) {
  return db.drizzle.all<RentangGelombang>(sql`
    WITH RECURSIVE tahap (unit, dari, sampai) AS (
      SELECT n.value, g.dari, coalesce(g.sampai, '9999-12-31') FROM gelombang g, json_each(g.unit) n
      UNION SELECT u.kode, max(u.dari, t.dari), min(u.sampai, t.sampai)
        FROM tahap t JOIN riwayat_unit u ON u.data ->> 'induk' = +t.unit
          AND u.dari <= t.sampai AND u.sampai >= t.dari)
    SELECT unit, dari, sampai FROM tahap`)
}

/** Opens a wave. */
export function insertWave(db: Db, wave: typeof gelombang.$inferInsert): Statement {
  return statement(db.drizzle.insert(gelombang).values(wave))
}

/** Sets the last day of a wave. */
export function endWave(db: Db, id: string, sampai: LocalDate): Statement {
  return statement(db.drizzle.update(gelombang).set({ sampai }).where(eq(gelombang.id, id)))
}

/** Returns those of some codes that are codes of units kerja. */
export function unitsKnown(db: Db, codes: readonly string[]) {
  return db.drizzle.all<{ kode: string }>(
    sql`SELECT kode FROM unit_kerja WHERE kode IN (SELECT value FROM json_each(${JSON.stringify(codes)}))`,
  )
}

/** Returns every unit with people between two days, and their results while they belonged to it. */
export function recordsOfUnits(db: Db, from: LocalDate, to: LocalDate) {
  return db.drizzle.all<CatatanUnit>(sql`
    WITH orang AS (SELECT unit_kerja, count(DISTINCT nip) AS pegawai FROM riwayat_pegawai
        WHERE dari <= ${to} AND sampai >= ${from} GROUP BY unit_kerja),
      dinilai AS (
        SELECT unit_kerja, count(*) AS hari, sum(terlambat) AS menit FROM putusan_hari
        WHERE tanggal BETWEEN ${from} AND ${to} AND status IN ('hadir', 'hadir-wfa')
        GROUP BY unit_kerja),
      wfa AS (
        SELECT r.unit_kerja, count(*) AS hari FROM (
          SELECT nip, tanggal FROM pengajuan_hari
          WHERE status = 'disetujui' AND berlokasi = 1 AND tanggal BETWEEN ${from} AND ${to}
          UNION
          SELECT nip, tanggal FROM wfa_ditetapkan
          WHERE berlokasi = 1 AND tanggal BETWEEN ${from} AND ${to}) h
        JOIN riwayat_pegawai r ON r.nip = h.nip AND h.tanggal BETWEEN r.dari AND r.sampai
        GROUP BY r.unit_kerja)
    SELECT o.unit_kerja AS unitKerja, o.pegawai, coalesce(w.hari, 0) AS hariWfa,
      coalesce(d.hari, 0) AS hariOrang, coalesce(d.menit, 0) AS menitTerlambat
    FROM orang o LEFT JOIN dinilai d ON d.unit_kerja = o.unit_kerja
      LEFT JOIN wfa w ON w.unit_kerja = o.unit_kerja`)
}
