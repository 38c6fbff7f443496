import { sql } from 'drizzle-orm'
import { weekOf } from '../../domain/shared/local-date.ts'
import type { Pengajuan } from '../../domain/wfa/pengajuan.ts'
import type { PenjagaHari } from '../../domain/wfa/penjaga.ts'
import type { Db, Statement } from '../engine/client.ts'
import { besideOf } from '../pegawai/riwayat.ts'

// Kinds by time alone leave a person on site. Kinds by location, and special conditions, take a
// place of the quota. People count in the unit of the day (R75), wherever they were when they
// requested it.

/** Whether a day takes a place of the unit's quota. */
export const TERKUOTA = "(berlokasi = 1 OR jenis IN ('keadaan-khusus', 'merawat-orang-tua'))"

/** Whether a day takes a person off the unit's site. */
export const OFF_SITE = "jenis NOT IN ('sif', 'dinamis')"

/** Why somebody is off site on a day. */
export type SebabPergi = 'wfa' | 'cuti' | 'dinas'

/** A colleague in a person's unit who is off site on a day, by name. */
export interface RekanPergi {
  readonly tanggal: string
  readonly nip: string
  readonly nama: string
  readonly sebab: SebabPergi
}

/**
 * Returns the people of `unitAround` who are off site on some days, each once, with their names and
 * the reason; by name.
 */
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

function spanOf(days: readonly string[]): [first: string, last: string] {
  const sorted = [...days].sort()
  const first = sorted[0] ?? ''
  return [first, sorted.at(-1) ?? first]
}

/** Returns SQL for who belongs to a unit on a day, with the table `r`. */
const member = (unit: string, day: string) =>
  `r.unit_kerja = ${unit} AND ${day} BETWEEN r.dari AND r.sampai`

/** Returns SQL for those who take a place of a unit on a day, by request or by letter. */
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
export function onSiteOf(unit: string, day: string, but: string, scheme: string | null): string {
  const kept = scheme ? `AND r.nip NOT IN (SELECT value FROM json_each(${scheme}))` : ''
  return `SELECT r.nip FROM riwayat_pegawai r
    WHERE ${member(unit, day)} AND r.nip <> ${but}
      ${kept}
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

/** The day, unless a letter granted it meanwhile. */
const BEBAS = `CASE WHEN NOT EXISTS (
    SELECT 1 FROM wfa_ditetapkan WHERE nip = ?2 AND tanggal = ?4) THEN ?4 END`

/** Adds a value to the arguments of a statement, and returns its placeholder. */
type Binder = (value: Statement['args'][number]) => string

/** Returns the check of the unit's quota for the day: others who hold the day. */
function inQuota({ kuota }: PenjagaHari, bind: Binder): string {
  if (kuota === null) return '1'
  return `CASE WHEN (SELECT count(*) FROM (${placesOf('?3', '?4')}) WHERE nip <> ?2
    ) < ${bind(kuota)} THEN 1 END`
}

/** Returns the person's other days of a span, by request or by letter. */
function countHeld({ berlokasi }: PenjagaHari, from: string, to: string): string {
  const counted = `nip = ?2 AND tanggal BETWEEN ${from} AND ${to}
        AND ${berlokasi ? 'berlokasi = 1' : 'jenis = ?7'}`
  return `SELECT count(DISTINCT tanggal) FROM (
      SELECT tanggal, jenis FROM pengajuan_hari WHERE ${counted} AND hidup = 1
      UNION SELECT tanggal, jenis FROM wfa_ditetapkan WHERE ${counted})
    WHERE tanggal <> ?4`
}

/**
 * Returns the person's days of the week, including mandated ones, without those outside the weekly
 * limit (R113).
 */
function inWeek(guard: PenjagaHari, bind: Binder): string {
  const { mingguan, wajib, lapangan } = guard
  if (mingguan === null) return '1'
  const fills = lapangan ? " AND jenis <> 'lokasi-lain'" : ''
  const mandated =
    wajib.length > 0
      ? ` AND tanggal NOT IN (SELECT value FROM json_each(${bind(JSON.stringify(wajib))}))`
      : ''
  return `CASE WHEN (${countHeld(guard, '?5', "date(?5, '+6 days')")}${fills}${mandated}
    ) < ${bind(mingguan - wajib.length)} THEN 1 END`
}

/** Returns the person's days of the month or of the year. */
function inSpan(
  guard: PenjagaHari,
  bind: Binder,
  most: number | null,
  span: 'month' | 'year',
): string {
  if (most === null) return '1'
  const to = `date(?4, 'start of ${span}', '+1 ${span}', '-1 day')`
  return `CASE WHEN (${countHeld(guard, `date(?4, 'start of ${span}')`, to)}
    ) < ${bind(most)} THEN 1 END`
}

/** Returns the check of the floor: others of the unit who are on site. */
function onSite({ minimum, skema }: PenjagaHari, bind: Binder): string {
  if (minimum === null) return '1'
  const scheme = skema.length > 0 ? bind(JSON.stringify(skema)) : null
  return `CASE WHEN (SELECT count(*) FROM (
      ${onSiteOf('?3', '?4', '?2', scheme)})) >= ${bind(minimum)} THEN 1 END`
}

/**
 * Returns the insertion of one day of a request. The counts are computed inside the INSERT. Without
 * room they give NULL, which the column refuses, and the whole group is undone. The day itself is
 * not counted. If it is already held, the index or its letter refuses it.
 *
 * Limits that are not set are left out, because the database parses each statement every time.
 */
export function insertDay({ id, nip }: Pengajuan, tanggal: string, guard: PenjagaHari): Statement {
  const { unit, berlokasi, jenis, bulanan, tahunan } = guard
  const args: Statement['args'][number][] = [
    id,
    nip,
    unit,
    tanggal,
    weekOf(tanggal),
    berlokasi ? 1 : 0,
    jenis,
  ]
  const bind: Binder = (value) => `?${args.push(value)}`
  const guards = [
    inQuota(guard, bind),
    inWeek(guard, bind),
    inSpan(guard, bind, bulanan, 'month'),
    inSpan(guard, bind, tahunan, 'year'),
    onSite(guard, bind),
  ]
  return {
    sql: `INSERT INTO pengajuan_hari (pengajuan_id, nip, unit_kerja, tanggal, pekan, status, hidup,
        berlokasi, jenis, dalam_kuota, dalam_batas_mingguan, dalam_bulanan, dalam_tahunan, dalam_minimum)
      VALUES (?1, ?2, ?3, ${BEBAS}, ?5, 'diajukan', 1, ?6, ?7, ${guards.join(', ')})`,
    args,
  }
}
