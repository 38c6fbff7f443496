import { sql } from 'drizzle-orm'
import { weekOf } from '../domain/shared/local-date.ts'
import type { Pengajuan } from '../domain/wfa/pengajuan.ts'
import type { PenjagaHari } from '../domain/wfa/penjaga.ts'
import type { Db, Statement } from './client.ts'

// Kinds by time alone leave a person on site.

/** How many others of a person's unit are off site on each of some days: WFA, leave, duty elsewhere. */
export function othersAway(db: Db, nip: string, days: readonly string[]) {
  const asked = JSON.stringify(days)
  const others = sql`SELECT nip FROM pegawai WHERE aktif = 1 AND nip <> ${nip}
    AND unit_kerja = (SELECT unit_kerja FROM pegawai WHERE nip = ${nip})`
  return db.drizzle.all<{ tanggal: string; pergi: number }>(sql`
    SELECT tanggal, count(*) AS pergi FROM (
      SELECT nip, tanggal FROM pengajuan_hari
      WHERE nip IN (${others}) AND hidup = 1 AND jenis NOT IN ('sif', 'dinamis')
        AND tanggal IN (SELECT value FROM json_each(${asked}))
      UNION
      SELECT nip, tanggal FROM wfa_ditetapkan
      WHERE nip IN (${others}) AND jenis NOT IN ('sif', 'dinamis')
        AND tanggal IN (SELECT value FROM json_each(${asked}))
      UNION
      SELECT c.nip, d.value FROM cuti c JOIN json_each(${asked}) d ON d.value BETWEEN c.dari AND c.sampai
      WHERE c.nip IN (${others}) AND c.batal = 0
    ) GROUP BY tanggal`)
}

/** The day's place in the unit's quota: others who hold the day, by request or by letter. */
const DALAM_KUOTA = `CASE WHEN ?6 IS NULL OR (
    SELECT count(*) FROM (
      SELECT nip FROM pengajuan_hari
      WHERE unit_kerja = ?3 AND tanggal = ?4 AND hidup = 1 AND berlokasi = 1
      UNION
      SELECT w.nip FROM wfa_ditetapkan w JOIN pegawai p ON p.nip = w.nip
      WHERE p.unit_kerja = ?3 AND w.tanggal = ?4 AND w.berlokasi = 1)
    WHERE nip <> ?2
  ) < ?6 THEN 1 END`

/** The person's days of a span, by request or by letter, the day itself and mandated ones left out. */
const held = (from: string, to: string) => `SELECT count(*) FROM (
      SELECT tanggal FROM pengajuan_hari
      WHERE nip = ?2 AND hidup = 1 AND tanggal BETWEEN ${from} AND ${to}
        AND ((?8 = 1 AND berlokasi = 1) OR (?8 = 0 AND jenis = ?9))
      UNION
      SELECT tanggal FROM wfa_ditetapkan
      WHERE nip = ?2 AND tanggal BETWEEN ${from} AND ${to}
        AND ((?8 = 1 AND berlokasi = 1) OR (?8 = 0 AND jenis = ?9)))
    WHERE tanggal <> ?4`

const DALAM_MINGGUAN = `CASE WHEN ?7 IS NULL OR (
    ${held('?5', "date(?5, '+6 days')")} AND tanggal NOT IN (SELECT value FROM json_each(?10))
  ) < ?7 - json_array_length(?10) THEN 1 END`

const DALAM_BULANAN = `CASE WHEN ?11 IS NULL OR (
    ${held("date(?4, 'start of month')", "date(?4, 'start of month', '+1 month', '-1 day')")}
  ) < ?11 THEN 1 END`

const DALAM_TAHUNAN = `CASE WHEN ?12 IS NULL OR (
    ${held("date(?4, 'start of year')", "date(?4, 'start of year', '+1 year', '-1 day')")}
  ) < ?12 THEN 1 END`

/** The floor: others of the unit who are neither away by a kind off site, nor on leave or duty. */
const DALAM_MINIMUM = `CASE WHEN ?13 IS NULL OR (
    SELECT count(*) FROM pegawai p
    WHERE p.unit_kerja = ?3 AND p.aktif = 1 AND p.nip <> ?2
      AND NOT EXISTS (SELECT 1 FROM pengajuan_hari h WHERE h.nip = p.nip AND h.tanggal = ?4
        AND h.hidup = 1 AND h.jenis NOT IN ('sif', 'dinamis'))
      AND NOT EXISTS (SELECT 1 FROM wfa_ditetapkan w WHERE w.nip = p.nip AND w.tanggal = ?4
        AND w.jenis NOT IN ('sif', 'dinamis'))
      AND NOT EXISTS (SELECT 1 FROM cuti c WHERE c.nip = p.nip AND c.batal = 0
        AND ?4 BETWEEN c.dari AND c.sampai)
  ) >= ?13 THEN 1 END`

/**
 * One day of a request. The counts are taken inside the INSERT: where no room is left they give
 * NULL, which the column refuses, and the whole group is undone. The day itself is not counted: held
 * already, it is refused as held twice, by the index.
 */
export function insertDay(
  { id, nip, unitKerja: unit }: Pengajuan,
  tanggal: string,
  guard: PenjagaHari,
): Statement {
  return {
    sql: `INSERT INTO pengajuan_hari (pengajuan_id, nip, unit_kerja, tanggal, pekan, status, hidup,
        berlokasi, jenis, dalam_kuota, dalam_batas_mingguan, dalam_bulanan, dalam_tahunan, dalam_minimum)
      VALUES (?1, ?2, ?3, ?4, ?5, 'diajukan', 1, ?8, ?9, ${DALAM_KUOTA}, ${DALAM_MINGGUAN},
        ${DALAM_BULANAN}, ${DALAM_TAHUNAN}, ${DALAM_MINIMUM})`,
    args: [
      ...[id, nip, unit, tanggal, weekOf(tanggal), guard.kuota, guard.mingguan, guard.berlokasi],
      ...[guard.jenis, JSON.stringify(guard.wajib), guard.bulanan, guard.tahunan, guard.minimum],
    ],
  }
}
