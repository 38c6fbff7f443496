import { sql } from 'drizzle-orm'
import { weekOf } from '../../domain/shared/local-date.ts'
import type { Pengajuan } from '../../domain/wfa/pengajuan.ts'
import type { PenjagaHari } from '../../domain/wfa/penjaga.ts'
import type { Db, Statement } from '../engine/client.ts'
import { besideOf } from '../pegawai/riwayat.ts'

// Kinds by time alone leave a person on site. Kinds by location, and special conditions, hold a place of
// the quota. People count in the unit of the day (R75), wherever they were when they asked.

/** Whether a day holds a place of the unit's quota. */
const TERKUOTA = "(berlokasi = 1 OR jenis IN ('keadaan-khusus', 'merawat-orang-tua'))"

/** Whether a day takes a person off the unit's site. */
const OFF_SITE = "jenis NOT IN ('sif', 'dinamis')"

/** Who else of a person's unit is off site on each of some days: WFA, leave, duty elsewhere. */
export function othersAway(db: Db, nip: string, days: readonly string[]) {
  const asked = JSON.stringify(days)
  const there = sql`k.nip <> ${nip} AND h.tanggal BETWEEN k.dari AND k.sampai
    AND h.tanggal IN (SELECT value FROM json_each(${asked}))`
  return db.drizzle.all<{ tanggal: string; nip: string }>(sql`
    WITH ${besideOf(nip, ...spanOf(days))}
    SELECT h.tanggal, h.nip FROM rekan k JOIN pengajuan_hari h ON h.nip = k.nip AND h.hidup = 1
    WHERE ${there} AND h.${sql.raw(OFF_SITE)}
    UNION
    SELECT h.tanggal, h.nip FROM rekan k JOIN wfa_ditetapkan h ON h.nip = k.nip
    WHERE ${there} AND h.${sql.raw(OFF_SITE)}
    UNION
    SELECT d.value, c.nip FROM rekan k JOIN cuti c ON c.nip = k.nip AND c.batal = 0
      JOIN json_each(${asked}) d ON d.value BETWEEN c.dari AND c.sampai
    WHERE k.nip <> ${nip} AND d.value BETWEEN k.dari AND k.sampai`)
}

/** Why somebody is off site on a day. */
export type SebabPergi = 'wfa' | 'cuti' | 'dinas'

/** Somebody of a person's unit who is off site on a day, by name. */
export interface RekanPergi {
  readonly tanggal: string
  readonly nip: string
  readonly nama: string
  readonly sebab: SebabPergi
}

/** The same people as `othersAway` on some days, each once, with their names and why; by name. */
export function namesAway(db: Db, nip: string, days: readonly string[]) {
  const asked = JSON.stringify(days)
  const there = sql`k.nip <> ${nip} AND h.tanggal BETWEEN k.dari AND k.sampai
    AND h.tanggal IN (SELECT value FROM json_each(${asked}))`
  return db.drizzle.all<RekanPergi>(sql`
    WITH ${besideOf(nip, ...spanOf(days))}, pergi (tanggal, nip, sebab) AS (
      SELECT h.tanggal, h.nip, 'wfa' FROM rekan k JOIN pengajuan_hari h ON h.nip = k.nip AND h.hidup = 1
      WHERE ${there} AND h.${sql.raw(OFF_SITE)}
      UNION
      SELECT h.tanggal, h.nip, 'wfa' FROM rekan k JOIN wfa_ditetapkan h ON h.nip = k.nip
      WHERE ${there} AND h.${sql.raw(OFF_SITE)}
      UNION
      SELECT d.value, c.nip, iif(c.data ->> 'jenis' LIKE 'dinas%', 'dinas', 'cuti')
      FROM rekan k JOIN cuti c ON c.nip = k.nip AND c.batal = 0
        JOIN json_each(${asked}) d ON d.value BETWEEN c.dari AND c.sampai
      WHERE k.nip <> ${nip} AND d.value BETWEEN k.dari AND k.sampai)
    SELECT g.tanggal, g.nip, p.nama, min(g.sebab) AS sebab
    FROM pergi g JOIN pegawai p ON p.nip = g.nip GROUP BY g.tanggal, g.nip ORDER BY p.nama, g.nip`)
}

/** Places taken on each of some days in a person's unit of that day; days without any are left out. */
export function placesTaken(db: Db, nip: string, days: readonly string[]) {
  const there = sql`h.tanggal BETWEEN k.dari AND k.sampai AND ${sql.raw(TERKUOTA)}
    AND h.tanggal IN (SELECT value FROM json_each(${JSON.stringify(days)}))`
  return db.drizzle.all<{ tanggal: string; terpakai: number }>(sql`
    WITH ${besideOf(nip, ...spanOf(days))}
    SELECT tanggal, count(*) AS terpakai FROM (
      SELECT h.nip, h.tanggal FROM rekan k JOIN pengajuan_hari h ON h.nip = k.nip AND h.hidup = 1
      WHERE ${there}
      UNION
      SELECT h.nip, h.tanggal FROM rekan k JOIN wfa_ditetapkan h ON h.nip = k.nip WHERE ${there}
    ) GROUP BY tanggal`)
}

/** The first and the last of some days. */
function spanOf(days: readonly string[]): [first: string, last: string] {
  const sorted = [...days].sort()
  const first = sorted[0] ?? ''
  return [first, sorted.at(-1) ?? first]
}

/** Who belongs to a unit on a day, as a piece of SQL with the table `r`. */
const member = (unit: string, day: string) =>
  `r.unit_kerja = ${unit} AND ${day} BETWEEN r.dari AND r.sampai`

/** Those who hold a place of a unit on a day, by request or by letter, as a piece of SQL. */
export function placesOf(unit: string, day: string): string {
  return `SELECT h.nip FROM riwayat_pegawai r JOIN pengajuan_hari h ON h.nip = r.nip
      WHERE ${member(unit, day)} AND h.tanggal = ${day} AND h.hidup = 1 AND ${TERKUOTA}
    UNION
    SELECT w.nip FROM riwayat_pegawai r JOIN wfa_ditetapkan w ON w.nip = r.nip
      WHERE ${member(unit, day)} AND w.tanggal = ${day} AND ${TERKUOTA}`
}

/**
 * Returns SQL that selects the people of a unit who are on site on a day.
 *
 * Leaves out one person and the people that a scheme keeps at home. Selects nobody when a directive
 * sends the unit home.
 */
export function onSiteOf(unit: string, day: string, but: string, scheme: string): string {
  return `SELECT r.nip FROM riwayat_pegawai r
    WHERE ${member(unit, day)} AND r.nip <> ${but}
      AND r.nip NOT IN (SELECT value FROM json_each(${scheme}))
      AND NOT EXISTS (SELECT 1 FROM pengajuan_hari h WHERE h.nip = r.nip AND h.tanggal = ${day}
        AND h.hidup = 1 AND h.${OFF_SITE})
      AND NOT EXISTS (SELECT 1 FROM wfa_ditetapkan w WHERE w.nip = r.nip AND w.tanggal = ${day}
        AND w.${OFF_SITE})
      AND NOT EXISTS (SELECT 1 FROM cuti c WHERE c.nip = r.nip AND c.batal = 0
        AND ${day} BETWEEN c.dari AND c.sampai)
      AND (SELECT a.jenis FROM arahan_hari x JOIN arahan a ON a.id = x.arahan_id
        WHERE x.unit_kerja = ${unit} AND x.tanggal = ${day} AND x.hidup = 1
        ORDER BY a.pada DESC, a.rowid DESC LIMIT 1) IS NOT 'rumah'`
}

/** The day's place in the unit's quota: others who hold the day. */
const DALAM_KUOTA = `CASE WHEN ?6 IS NULL OR (
    SELECT count(*) FROM (${placesOf('?3', '?4')}) WHERE nip <> ?2
  ) < ?6 THEN 1 END`

/** The person's days of a span, by request or by letter, the day itself and mandated ones left out. */
const held = (from: string, to: string, days = 'TRUE') => `SELECT count(DISTINCT tanggal) FROM (
      SELECT tanggal, jenis FROM pengajuan_hari
      WHERE nip = ?2 AND hidup = 1 AND tanggal BETWEEN ${from} AND ${to}
        AND ((?8 = 1 AND berlokasi = 1) OR (?8 = 0 AND jenis = ?9))
      UNION
      SELECT tanggal, jenis FROM wfa_ditetapkan
      WHERE nip = ?2 AND tanggal BETWEEN ${from} AND ${to}
        AND ((?8 = 1 AND berlokasi = 1) OR (?8 = 0 AND jenis = ?9)))
    WHERE tanggal <> ?4 AND ${days}`

/** Whether a day held fills a week: the duty of field staff at another place does not (R113). */
const FILLS_A_WEEK = "(?15 = 0 OR jenis <> 'lokasi-lain')"

const DALAM_MINGGUAN = `CASE WHEN ?7 IS NULL OR (
    ${held('?5', "date(?5, '+6 days')", FILLS_A_WEEK)} AND tanggal NOT IN (SELECT value FROM json_each(?10))
  ) < ?7 - json_array_length(?10) THEN 1 END`

const DALAM_BULANAN = `CASE WHEN ?11 IS NULL OR (
    ${held("date(?4, 'start of month')", "date(?4, 'start of month', '+1 month', '-1 day')")}
  ) < ?11 THEN 1 END`

const DALAM_TAHUNAN = `CASE WHEN ?12 IS NULL OR (
    ${held("date(?4, 'start of year')", "date(?4, 'start of year', '+1 year', '-1 day')")}
  ) < ?12 THEN 1 END`

/** The floor: others of the unit who are on site. */
const DALAM_MINIMUM = `CASE WHEN ?13 IS NULL OR (
    SELECT count(*) FROM (${onSiteOf('?3', '?4', '?2', '?14')})) >= ?13 THEN 1 END`

/** The day, unless a letter gave it meanwhile. */
const BEBAS = `CASE WHEN NOT EXISTS (
    SELECT 1 FROM wfa_ditetapkan WHERE nip = ?2 AND tanggal = ?4) THEN ?4 END`

/**
 * One day of a request. The counts are taken inside the INSERT: where no room is left they give
 * NULL, which the column refuses, and the whole group is undone. The day itself is not counted: held
 * already, it is refused as held twice, by the index or by the letter that gave it.
 */
export function insertDay({ id, nip }: Pengajuan, tanggal: string, guard: PenjagaHari): Statement {
  return {
    sql: `INSERT INTO pengajuan_hari (pengajuan_id, nip, unit_kerja, tanggal, pekan, status, hidup,
        berlokasi, jenis, dalam_kuota, dalam_batas_mingguan, dalam_bulanan, dalam_tahunan, dalam_minimum)
      VALUES (?1, ?2, ?3, ${BEBAS}, ?5, 'diajukan', 1, ?8, ?9, ${DALAM_KUOTA}, ${DALAM_MINGGUAN},
        ${DALAM_BULANAN}, ${DALAM_TAHUNAN}, ${DALAM_MINIMUM})`,
    args: [
      id,
      nip,
      guard.unit,
      tanggal,
      weekOf(tanggal),
      guard.kuota,
      guard.mingguan,
      guard.berlokasi,
      guard.jenis,
      JSON.stringify(guard.wajib),
      guard.bulanan,
      guard.tahunan,
      guard.minimum,
      JSON.stringify(guard.skema),
      guard.lapangan,
    ],
  }
}
