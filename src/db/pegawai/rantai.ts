import { type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { type UnitUpward, upward } from './pegawai.ts'

/** Selects the ids of requests that wait for a decision. */
const OPEN = sql`SELECT id FROM pengajuan WHERE status IN ('diajukan', 'direkomendasikan')`

/** Selects the NIPs of office holders whose deputy somebody is on a day (Plh, Plt). */
export function standsInFor(nip: string, today: LocalDate): SQL {
  return sql`SELECT dari_nip FROM delegasi
    WHERE ke_nip = ${nip} AND dicabut_pada IS NULL AND ${today} BETWEEN dari AND sampai`
}

/** An office in which somebody deputises: its holder, how, and the holder's position. */
export interface Office {
  readonly nip: string
  readonly jenis: 'plh' | 'plt'
  readonly jabatan: string | null
}

/** Returns the offices in which somebody deputises on a day, as rows. */
export function officesOf(db: Db, nip: string, today: LocalDate) {
  return db.drizzle.all<Office>(sql`
    SELECT d.dari_nip AS nip, d.jenis, p.data ->> 'jabatan' AS jabatan
    FROM delegasi d LEFT JOIN pegawai p ON p.nip = d.dari_nip
    WHERE d.ke_nip = ${nip} AND d.dicabut_pada IS NULL AND ${today} BETWEEN d.dari AND d.sampai`)
}

/**
 * Returns the office of the sekda, who heads the root unit, if somebody deputises there on a day.
 */
export function rootOfficesOf(db: Db, nip: string, today: LocalDate) {
  return db.drizzle.all<Pick<Office, 'nip' | 'jenis'>>(sql`
    SELECT DISTINCT d.dari_nip AS nip, d.jenis FROM delegasi d
    JOIN unit_kerja u ON u.kepala_nip = d.dari_nip AND u.induk IS NULL
    WHERE d.ke_nip = ${nip} AND d.dicabut_pada IS NULL AND ${today} BETWEEN d.dari AND d.sampai`)
}

/**
 * Returns whether an office holder can decide on somebody's request: they are active, or have an
 * active deputy other than the applicant.
 */
function isPresent(nip: SQL, applicant: SQL, today: LocalDate): SQL {
  return sql`(EXISTS (SELECT 1 FROM pegawai h WHERE h.nip = ${nip} AND h.aktif = 1) OR EXISTS (
    SELECT 1 FROM delegasi d JOIN pegawai h ON h.nip = d.ke_nip AND h.aktif = 1
    WHERE d.dari_nip = ${nip} AND d.ke_nip <> ${applicant} AND d.dicabut_pada IS NULL
      AND ${today} BETWEEN d.dari AND d.sampai))`
}

/**
 * Returns the units from a person's own up to the root, lowest first; a kepala who cannot decide is
 * left out.
 */
export function placesToday(db: Db, nip: string, today: LocalDate) {
  return db.drizzle.all<UnitUpward>(sql`${upward(nip)}
    SELECT u.kode, u.induk, CASE WHEN ${isPresent(sql`u.kepala_nip`, sql`${nip}`, today)}
      THEN u.kepala_nip END AS kepalaNip
    FROM naik JOIN unit_kerja u ON u.kode = naik.kode ORDER BY naik.tingkat`)
}

/** Returns a person's atasan, if they can decide. */
export function atasanToday(db: Db, nip: string, today: LocalDate) {
  return db.drizzle.all<{ nip: string }>(sql`
    SELECT p.atasan_nip AS nip FROM pegawai p
    WHERE p.nip = ${nip} AND ${isPresent(sql`p.atasan_nip`, sql`p.nip`, today)}`)
}

/**
 * Returns the present chains of some requests by SIMPEG, under the name `rantai`. They equal the
 * result of `decisionChain` for the same facts, plus the levels of past escalations.
 *
 * A decider who left is skipped, unless the office has a deputy. `lanjut` tells whether there is a
 * next level.
 */
function chains(ids: SQL, today: LocalDate): SQL {
  return chainsFrom(
    sql`SELECT r.id, r.nip, r.status, r.eskalasi, p.unit_kerja, p.atasan_nip
      FROM pengajuan r JOIN pegawai p ON p.nip = r.nip WHERE r.id IN (${ids})`,
    today,
  )
}

/**
 * Returns the same for any rows with the columns of `asal`. Each step is MATERIALIZED. Otherwise
 * SQLite would expand and plan a step again for each use, and most are used several times.
 */
function chainsFrom(asal: SQL, today: LocalDate): SQL {
  return sql`RECURSIVE
    asal AS MATERIALIZED (${asal}),
    naik (id, kode, tingkat) AS MATERIALIZED (
      SELECT id, unit_kerja, 0 FROM asal UNION
      SELECT n.id, u.induk, n.tingkat + 1 FROM naik n JOIN unit_kerja u ON u.kode = n.kode
      WHERE u.induk IS NOT NULL AND n.tingkat < 20),
    kepala AS MATERIALIZED (
      SELECT n.id, u.kepala_nip AS nip, min(n.tingkat) AS tingkat
      FROM naik n JOIN asal a ON a.id = n.id JOIN unit_kerja u ON u.kode = n.kode
      WHERE ${isPresent(sql`u.kepala_nip`, sql`a.nip`, today)} GROUP BY n.id, u.kepala_nip),
    tangga AS MATERIALIZED (
      SELECT k.id, k.nip, row_number() OVER (PARTITION BY k.id ORDER BY k.tingkat) - 1 AS ke
      FROM kepala k JOIN asal a ON a.id = k.id WHERE k.nip <> a.nip),
    garis AS MATERIALIZED (
      SELECT a.id, a.status, a.eskalasi,
        (SELECT max(ke) FROM tangga t WHERE t.id = a.id) AS terakhir,
        CASE WHEN a.atasan_nip = a.nip OR NOT ${isPresent(sql`a.atasan_nip`, sql`a.nip`, today)}
          OR a.atasan_nip IS (SELECT nip FROM tangga t WHERE t.id = a.id AND ke = 0)
          OR a.nip = (SELECT nip FROM kepala k WHERE k.id = a.id ORDER BY tingkat LIMIT 1)
          THEN NULL ELSE a.atasan_nip END AS perekomendasi
      FROM asal a),
    langkah AS MATERIALIZED (
      SELECT g.*, min(terakhir, max(0, eskalasi -
        (status = 'diajukan' AND perekomendasi IS NOT NULL))) AS ke FROM garis g),
    rantai AS MATERIALIZED (
      SELECT l.id, (SELECT nip FROM tangga t WHERE t.id = l.id AND t.ke = l.ke) AS penyetuju,
        CASE WHEN l.status = 'diajukan' AND l.eskalasi > 0 THEN NULL
          ELSE l.perekomendasi END AS perekomendasi,
        CASE WHEN l.status = 'diajukan' AND l.perekomendasi IS NOT NULL AND l.eskalasi = 0 THEN 1
          ELSE coalesce(l.ke < l.terakhir, 0) END AS lanjut
      FROM langkah l)`
}

/**
 * Who is responsible for somebody today: their atasan, else the nearest kepala; `null` if only bkd
 * is left.
 */
export interface AtasanHari {
  readonly nip: string
  readonly atasan: string | null
}

/**
 * Returns who is responsible for some people today (R27): never themselves, and nobody who left
 * without a deputy.
 */
export function superiorsToday(db: Db, nips: SQL, today: LocalDate) {
  return db.drizzle.all<AtasanHari>(sql`
    SELECT nip, coalesce(perekomendasi, penyetuju) AS atasan FROM (${decidersOf(nips, today)})`)
}

/**
 * Selects the atasan and the nearest kepala of some people, who are not themselves and can decide
 * today.
 */
export function decidersOf(nips: SQL, today: LocalDate): SQL {
  const asal = sql`SELECT nip AS id, nip, 'diajukan' AS status, 0 AS eskalasi, unit_kerja, atasan_nip
    FROM pegawai WHERE nip IN (${nips})`
  return sql`WITH ${chainsFrom(asal, today)} SELECT id AS nip, perekomendasi, penyetuju FROM rantai`
}

/** Returns who is responsible for one person today. */
export function superiorOf(db: Db, nip: string, today: LocalDate) {
  return superiorsToday(db, sql`SELECT ${nip}`, today)
}

/**
 * Selects the NIPs of people that somebody is responsible for today, by their own office or as
 * deputy.
 */
export function peopleBelow(nip: string, today: LocalDate): SQL {
  const offices = sql`(SELECT ${nip} UNION ${standsInFor(nip, today)})`
  return sql`SELECT nip FROM pegawai WHERE atasan_nip IN ${offices} OR unit_kerja IN (
    WITH RECURSIVE turun (kode) AS (
      SELECT kode FROM unit_kerja WHERE kepala_nip IN ${offices}
      UNION SELECT u.kode FROM unit_kerja u JOIN turun t ON u.induk = t.kode)
    SELECT kode FROM turun)`
}

/** Returns the codes of a unit and of every unit below it; a loop in the hierarchy ends. */
export function unitsBelow(kode: string): SQL {
  return sql`WITH RECURSIVE turun (kode) AS (
      SELECT ${kode} UNION SELECT u.kode FROM unit_kerja u JOIN turun t ON u.induk = t.kode)
    SELECT kode FROM turun`
}

/**
 * Returns the present deciders of some requests by SIMPEG, and whether there is a next level up.
 */
export function chainsToday(db: Db, ids: SQL, today: LocalDate) {
  return db.drizzle.all<{
    id: string
    perekomendasi: string | null
    penyetuju: string | null
    lanjut: number
  }>(sql`WITH ${chains(ids, today)} SELECT id, perekomendasi, penyetuju, lanjut FROM rantai`)
}

/**
 * Updates the deciders of open requests, all or the chosen ones, to SIMPEG of today. It belongs in
 * the batch of whatever may have changed them. A person who takes over a turn has the full time for
 * it.
 */
export function refreshChains(db: Db, today: LocalDate, pada: Instant, ids: SQL = OPEN): Statement {
  const query = sql`WITH ${chains(ids, today)}
    UPDATE pengajuan SET perekomendasi = baru.perekomendasi, penyetuju = baru.penyetuju,
      giliran_sejak = CASE WHEN status = 'diajukan' AND baru.perekomendasi IS NOT NULL
        AND baru.perekomendasi IS pengajuan.perekomendasi THEN giliran_sejak ELSE ${pada} END,
      diingatkan_pada = CASE WHEN status = 'diajukan' AND baru.perekomendasi IS NOT NULL
        AND baru.perekomendasi IS pengajuan.perekomendasi THEN diingatkan_pada END
    FROM rantai AS baru WHERE baru.id = pengajuan.id
      AND (baru.perekomendasi IS NOT pengajuan.perekomendasi
        OR baru.penyetuju IS NOT pengajuan.penyetuju)`
  return statement({ toSQL: () => db.drizzle.run(query).getQuery() })
}
