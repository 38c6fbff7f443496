import { type SQL, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Moda } from '../../domain/presensi/hari.ts'
import type {
  KeadaanHariIni,
  Kelompok,
  Lingkup,
  RencanaHari,
} from '../../domain/presensi/hari-ini.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { standsInFor } from '../pegawai/rantai.ts'

/** The version of everything that the glance at today depends on. */
export interface VersiHariIni {
  readonly tap: number | null
  readonly langkah: number | null
  readonly pada: number | null
  readonly basi: number
}

/**
 * Returns the version of taps, reports and plans of a day, from the ends of four indexes: the same
 * answer means that nothing has changed.
 */
export function versionToday(db: Db, tanggal: LocalDate) {
  return db.drizzle.all<VersiHariIni>(sql`
    SELECT (SELECT max(rowid) FROM tap) AS tap, (SELECT max(rowid) FROM langkah) AS langkah,
      (SELECT max(pada) FROM rencana_hari WHERE tanggal = ${tanggal}) AS pada,
      (SELECT coalesce(sum(versi), 0) FROM rencana_hari
        WHERE tanggal = ${tanggal} AND versi <> dihitung) AS basi`)
}

/** The facts about a reader that decide whose day they may see. */
export interface TempatPembaca {
  readonly memimpinUnit: 0 | 1
  readonly punyaBawahan: 0 | 1
}

/** Selects the offices of a person today, their own and those in which they deputise. */
function offices(nip: Nip, today: LocalDate): SQL {
  return sql`(SELECT ${nip} UNION ${standsInFor(nip, today)})`
}

/**
 * Returns whether somebody heads a unit or one above it, and whether they have subordinates; one
 * row.
 */
export function placeToday(db: Db, nip: Nip, unit: string | null, today: LocalDate) {
  return db.drizzle.all<TempatPembaca>(sql`
    WITH RECURSIVE naik (kode, tingkat) AS (SELECT ${unit}, 0
      UNION SELECT u.induk, naik.tingkat + 1 FROM naik JOIN unit_kerja u ON u.kode = naik.kode
      WHERE u.induk IS NOT NULL AND naik.tingkat < 20)
    SELECT EXISTS (SELECT 1 FROM naik JOIN unit_kerja u ON u.kode = naik.kode
        WHERE u.kepala_nip IN ${offices(nip, today)}) AS memimpinUnit,
      EXISTS (SELECT 1 FROM pegawai WHERE atasan_nip IN ${offices(nip, today)} AND aktif = 1)
        AS punyaBawahan`)
}

/** Returns the units that somebody heads today, by their own office first, then by name. */
export function headedToday(db: Db, nip: Nip, today: LocalDate) {
  return db.drizzle.all<{ kode: string; nama: string }>(sql`
    SELECT kode, nama FROM unit_kerja WHERE kepala_nip IN ${offices(nip, today)}
    ORDER BY kepala_nip = ${nip} DESC, nama`)
}

/** All people of a scope, or only those directly in the selected unit. */
type Bagian = 'semua' | 'sendiri'

/**
 * Returns the units of a scope, under the name `turun`, each with its branch. That is the unit
 * directly below the selected one, and '' for that one itself.
 */
function unitsOf(lingkup: Lingkup, bagian: Bagian): SQL {
  const from =
    'kode' in lingkup
      ? sql`SELECT ${lingkup.kode}, ''`
      : sql`SELECT kode, CASE WHEN (SELECT count(*) FROM unit_kerja WHERE induk IS NULL) = 1
          THEN '' ELSE kode END FROM unit_kerja WHERE induk IS NULL`
  if (bagian === 'sendiri' || lingkup.jenis === 'unit-saja')
    return sql`turun (kode, cabang) AS (${from})`
  return sql`turun (kode, cabang) AS (${from}
    UNION SELECT u.kode, CASE WHEN t.cabang = '' THEN u.kode ELSE t.cabang END
    FROM unit_kerja u JOIN turun t ON u.induk = t.kode)`
}

/**
 * Returns a table `orang (nip, nama, unit, cabang)` of the people in view, for a statement that
 * begins with it.
 */
function peopleOf({ lingkup, nip, tanggal }: Pandangan, bagian: Bagian): SQL {
  if (lingkup.jenis === 'bawahan') {
    return sql`orang AS (SELECT p.nip, p.nama, p.unit_kerja AS unit, '' AS cabang
      FROM pegawai p WHERE p.atasan_nip IN ${offices(nip, tanggal)} AND p.aktif = 1)`
  }
  const own = bagian === 'sendiri' ? sql`WHERE t.cabang = ''` : sql``
  return sql`RECURSIVE ${unitsOf(lingkup, bagian)}, orang AS (
    SELECT p.nip, p.nama, p.unit_kerja AS unit, t.cabang
    FROM turun t CROSS JOIN pegawai p ON p.unit_kerja = t.kode AND p.aktif = 1 ${own})`
}

/** A view: the day, the moment, the reader and the scope. */
export interface Pandangan {
  readonly lingkup: Lingkup
  readonly nip: Nip
  readonly tanggal: LocalDate
  readonly kini: Instant
}

/**
 * Returns the state of each person of a scope, under the name `keadaan`. The arrival is the first
 * tap in of the day, or the first without a direction before the middle of the duty. Any other tap
 * only shows that they were seen.
 */
function states(view: Pandangan, bagian: Bagian): SQL {
  const { tanggal, kini } = view
  const arrival = sql`min(CASE WHEN t.arah = 'masuk' OR (t.arah = 'auto' AND t.at <= h.tengah)
    THEN t.at END)`
  return sql`${peopleOf(view, bagian)}, dilihat_hari AS (
      SELECT o.nip, o.nama, o.unit, o.cabang, h.moda, h.buka, h.mulai, h.batas,
        coalesce(h.masuk, ${arrival}) AS masuk, count(t.id) AS tap,
        h.lapor = 1 AND NOT EXISTS (SELECT 1 FROM laporan l WHERE l.nip = o.nip
          AND l.tanggal = ${tanggal} AND l.status <> 'dikembalikan') AS tanpa_laporan
      FROM orang o
        LEFT JOIN rencana_hari h ON h.nip = o.nip AND h.tanggal = ${tanggal}
        LEFT JOIN tap t ON t.nip = h.nip AND t.at BETWEEN h.awal AND h.tutup
          AND CASE t.arah WHEN 'masuk' THEN 1 WHEN 'auto' THEN t.at >= h.buka
            ELSE t.at >= h.mulai END
      GROUP BY o.nip),
    keadaan AS (SELECT *, CASE
        WHEN moda IS NULL THEN 'belum-dihitung'
        WHEN moda NOT IN ('kantor', 'wfa') THEN 'tidak-hadir'
        WHEN mulai IS NULL THEN 'tanpa-jadwal'
        WHEN masuk > batas THEN 'terlambat'
        WHEN masuk IS NOT NULL OR tap > 0 THEN 'hadir'
        WHEN ${kini} < buka THEN 'belum-mulai'
        ELSE 'belum-terlihat' END AS keadaan FROM dilihat_hari)`
}

/** A group of people in one branch. */
export type KelompokCabang = Kelompok & { readonly cabang: string }

/** Returns the number of people by branch, kind of day and state, one row each. */
export function groupsToday(db: Db, view: Pandangan) {
  return db.drizzle.all<KelompokCabang>(sql`WITH ${states(view, 'semua')}
    SELECT cabang, moda, keadaan, count(*) AS orang, coalesce(sum(tanpa_laporan), 0) AS tanpaLaporan
    FROM keadaan GROUP BY cabang, moda, keadaan`)
}

/** How one person stands. */
export interface OrangHariIni {
  readonly nip: Nip
  readonly nama: string
  readonly unit: string
  readonly moda: Moda | null
  readonly keadaan: KeadaanHariIni
  readonly mulai: Instant | null
  readonly masuk: Instant | null
  readonly tanpaLaporan: 0 | 1
}

/**
 * Returns the state of each person directly in the selected unit, or of each subordinate, by name.
 */
export function peopleInView(db: Db, view: Pandangan, limit: number) {
  return db.drizzle.all<OrangHariIni>(sql`WITH ${states(view, 'sendiri')}
    SELECT nip, nama, unit, moda, keadaan, mulai, masuk, coalesce(tanpa_laporan, 0) AS tanpaLaporan
    FROM keadaan ORDER BY nama, nip LIMIT ${limit}`)
}

/** Returns the names of the selected unit and its branches; empty when it is not a unit. */
export function branchesToday(db: Db, { lingkup }: Pandangan) {
  if (lingkup.jenis === 'bawahan') return noNames(db)
  return db.drizzle.all<{ kode: string; nama: string; sendiri: 0 | 1 }>(sql`
    WITH RECURSIVE ${unitsOf(lingkup, 'semua')}
    SELECT DISTINCT u.kode, u.nama, t.cabang = '' AS sendiri FROM turun t
    JOIN unit_kerja u ON u.kode = CASE WHEN t.cabang = '' THEN t.kode ELSE t.cabang END
    ORDER BY u.nama`)
}

function noNames(db: Db) {
  return db.drizzle.all<{ kode: string; nama: string; sendiri: 0 | 1 }>(
    sql`SELECT '' AS kode, '' AS nama, 0 AS sendiri WHERE false`,
  )
}

/** Returns people of a scope whose plan of the day is missing or stale. */
export function staleInView(db: Db, view: Pandangan, limit: number) {
  return db.drizzle.all<{ nip: Nip }>(sql`WITH ${peopleOf(view, 'semua')}
    SELECT o.nip FROM orang o
    LEFT JOIN rencana_hari h ON h.nip = o.nip AND h.tanggal = ${view.tanggal}
    WHERE h.nip IS NULL OR h.versi <> h.dihitung LIMIT ${limit}`)
}

/** Creates plan rows to be derived for a day: for named people, or for everybody in service. */
export function awaitPlans(nips: readonly Nip[] | null, tanggal: LocalDate): Statement {
  const whose = nips === null ? '' : 'AND nip IN (SELECT value FROM json_each(?2))'
  return {
    sql: `INSERT INTO rencana_hari (nip, tanggal, unit_kerja)
      SELECT nip, ?1, unit_kerja FROM pegawai WHERE aktif = 1 ${whose}
      ON CONFLICT (nip, tanggal) DO NOTHING`,
    args: [tanggal, ...(nips === null ? [] : [JSON.stringify(nips)])],
  }
}

/** Returns people whose plan of a day must be derived. */
export function plansDue(db: Db, tanggal: LocalDate, limit: number) {
  return db.drizzle.all<{ nip: Nip }>(sql`SELECT nip FROM rencana_hari
    WHERE tanggal = ${tanggal} AND versi <> dihitung ORDER BY nip LIMIT ${limit}`)
}

/** Returns the versions of the plans of some people. */
export function planVersions(db: Db, nips: readonly Nip[], tanggal: LocalDate) {
  return db.drizzle.all<{ nip: Nip; versi: number }>(sql`SELECT nip, versi FROM rencana_hari
    WHERE tanggal = ${tanggal} AND nip IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`)
}

/** A plan to be stored, with the version of the facts behind it. */
export interface RencanaOrang extends RencanaHari {
  readonly nip: Nip
  readonly unitKerja: string
  readonly versi: number
}

/** Stores plans; one whose facts have changed since stays stale. */
export function storePlans(
  plans: readonly RencanaOrang[],
  tanggal: LocalDate,
  pada: Instant,
): Statement {
  const rows = plans.map(({ jam, lapor, ...plan }) => ({ ...plan, ...jam, lapor: lapor ? 1 : 0 }))
  const columns = [
    'moda',
    ...['awal', 'buka', 'mulai', 'tengah', 'batas', 'tutup', 'masuk'],
    'lapor',
  ]
  // An INSERT that always conflicts: it finds each row by its key, whatever the query planner
  // chooses.
  return {
    sql: `INSERT INTO rencana_hari (nip, tanggal, unit_kerja, dihitung, pada, ${columns.join(', ')})
      SELECT v ->> 'nip', ?2, v ->> 'unitKerja', v ->> 'versi', ?3,
        ${columns.map((name) => `v ->> '${name}'`).join(', ')}
      FROM (SELECT value AS v FROM json_each(?1)) WHERE true
      ON CONFLICT (nip, tanggal) DO UPDATE SET
        unit_kerja = excluded.unit_kerja, dihitung = excluded.dihitung, pada = excluded.pada,
        ${columns.map((name) => `${name} = excluded.${name}`).join(', ')}`,
    args: [JSON.stringify(rows), tanggal, pada],
  }
}

/** Takes people off the waiting list whose day cannot be planned. */
export function leaveUnplanned(nips: readonly Nip[], tanggal: LocalDate): Statement {
  return {
    sql: `UPDATE rencana_hari SET dihitung = versi
      WHERE tanggal = ?2 AND nip IN (SELECT value FROM json_each(?1))`,
    args: [JSON.stringify(nips), tanggal],
  }
}

/** Deletes the plans of earlier days. */
export function forgetPlans(before: LocalDate): Statement {
  return { sql: 'DELETE FROM rencana_hari WHERE tanggal < ?1', args: [before] }
}
