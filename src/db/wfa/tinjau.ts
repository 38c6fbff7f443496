import { type SQL, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Temuan } from '../../domain/wfa/tinjau.ts'
import type { Db, Statement } from '../engine/client.ts'
import { recordFields } from '../pegawai/riwayat.ts'
import {
  antreanTinjau,
  hukumanDisiplin,
  kebijakan,
  kriteriaTugas,
  peninjauan,
  TANPA_AKHIR,
} from '../tables.ts'

/** Selects the people of some NIPs, or of some units from a day on. */
const WHO = {
  pegawai: 'SELECT value AS nip FROM json_each(?1)',
  unit: `SELECT r.nip FROM json_each(?1) k JOIN riwayat_pegawai r ON r.unit_kerja = k.value
    WHERE r.sampai >= ?2 AND r.dari IS NOT NULL`,
} as const

/**
 * Marks the granted days of some people or units to be checked against the law again, if there are
 * any from a day on. Requested days count as well: they may be granted at this moment, by what was
 * known before.
 */
export function markForReview(
  jenis: keyof typeof WHO,
  keys: readonly string[],
  today: LocalDate,
  pada: Instant,
): Statement {
  return {
    sql: `INSERT INTO antrean_tinjau (nip, pada) SELECT DISTINCT o.nip, ?3 FROM (${WHO[jenis]}) o
      WHERE EXISTS (SELECT 1 FROM pengajuan_hari h
        WHERE h.nip = o.nip AND h.hidup = 1 AND h.tanggal >= ?2)
      ON CONFLICT (nip) DO UPDATE SET pada = excluded.pada`,
    args: [JSON.stringify(keys), today, pada],
  }
}

/**
 * Marks the days of a request that is granted now to be checked against the law again. It does so
 * when a change of the law was decided after the filing and begins on one of the days or before.
 */
export function markUnderNewLaw(
  { nip, diajukanPada }: { readonly nip: Nip; readonly diajukanPada: Instant },
  lastDay: LocalDate,
  pada: Instant,
): Statement {
  return {
    sql: `INSERT INTO antrean_tinjau (nip, pada) SELECT ?1, ?4 WHERE EXISTS (
        SELECT 1 FROM kebijakan WHERE status IN ('ditetapkan', 'dicabut') AND sejak <= ?3
          AND coalesce(dicabut_pada, ditetapkan_pada) >= ?2)
      ON CONFLICT (nip) DO UPDATE SET pada = excluded.pada`,
    args: [nip, diajukanPada, lastDay, pada],
  }
}

/** Returns people who wait for a check, longest first. */
export function waitingForReview(db: Db, limit: number) {
  return db.drizzle
    .select()
    .from(antreanTinjau)
    .orderBy(antreanTinjau.pada, antreanTinjau.nip)
    .limit(limit)
}

/** Takes people off the list, except those who were added again meanwhile. */
export function dropReviewed(
  rows: readonly { readonly nip: Nip; readonly pada: Instant }[],
): Statement {
  return {
    sql: `DELETE FROM antrean_tinjau WHERE (nip, pada) IN (
      SELECT value ->> 'nip', value ->> 'pada' FROM json_each(?1))`,
    args: [JSON.stringify(rows)],
  }
}

const among = (nips: readonly Nip[]) => sql`(SELECT value FROM json_each(${JSON.stringify(nips)}))`

/** Selects requests of some people with a granted day from a day on. */
export function grantedAhead(nips: readonly Nip[], today: LocalDate): SQL {
  return sql`SELECT DISTINCT pengajuan_id FROM pengajuan_hari
    WHERE nip IN ${among(nips)} AND hidup = 1 AND tanggal >= ${today} AND status = 'disetujui'`
}

/**
 * Returns the facts for checking granted days of some people: their records, cases, criteria, and
 * previous findings.
 */
export function factsForReview(db: Db, nips: readonly Nip[], today: LocalDate) {
  return [
    db.drizzle.all<{ fakta: string }>(sql`
      SELECT json_object(${recordFields(today, TANPA_AKHIR)}) AS fakta FROM pegawai p
      WHERE p.nip IN ${among(nips)}`),
    db.drizzle
      .select({ nip: hukumanDisiplin.nip, data: hukumanDisiplin.data })
      .from(hukumanDisiplin)
      .where(sql`${hukumanDisiplin.nip} IN ${among(nips)}`),
    db.drizzle
      .select()
      .from(kriteriaTugas)
      .where(sql`${kriteriaTugas.nip} IN ${among(nips)}`),
    db.drizzle
      .select()
      .from(peninjauan)
      .where(sql`${peninjauan.nip} IN ${among(nips)}`),
  ] as const
}

/**
 * Returns the days that some people hold, with the time of the request: 0 for those by letter or
 * roster.
 */
export function heldInOrder(db: Db, nips: readonly Nip[]) {
  return db.drizzle.all<{
    nip: string
    tanggal: string
    berlokasi: number
    jenis: string
    pengajuanId: string | null
    diajukanPada: number
  }>(sql`
    SELECT h.nip, h.tanggal, h.berlokasi, h.jenis, h.pengajuan_id AS pengajuanId,
      p.diajukan_pada AS diajukanPada
    FROM pengajuan_hari h JOIN pengajuan p ON p.id = h.pengajuan_id
    WHERE h.nip IN ${among(nips)} AND h.hidup = 1
    UNION ALL
    SELECT nip, tanggal, berlokasi, jenis, NULL, 0 FROM wfa_ditetapkan WHERE nip IN ${among(nips)}`)
}

/** Returns who holds a day of a request in the same unit, and requested it later. */
export function filedLater(db: Db, id: string) {
  return db.drizzle.all<{ tanggal: string; nip: string; terkuota: 0 | 1 }>(sql`
    SELECT h.tanggal, h.nip, (h.berlokasi = 1 OR h.jenis IN ('keadaan-khusus', 'merawat-orang-tua')) AS terkuota
    FROM pengajuan p JOIN pengajuan_hari o ON o.pengajuan_id = p.id AND o.hidup = 1
    JOIN (SELECT x.*, q.diajukan_pada FROM pengajuan_hari x JOIN pengajuan q ON q.id = x.pengajuan_id
      WHERE x.hidup = 1) h ON h.unit_kerja = o.unit_kerja AND h.tanggal = o.tanggal
    WHERE p.id = ${id} AND (h.diajukan_pada, h.pengajuan_id) > (p.diajukan_pada, p.id)`)
}

/**
 * Returns adopted changes of the law, with the time of the last decision: adopted, or withdrawn.
 */
export function lawChanges(db: Db) {
  return db.drizzle
    .select({
      sejak: kebijakan.sejak,
      perubahan: kebijakan.perubahan,
      pada: sql<number>`coalesce(${kebijakan.dicabutPada}, ${kebijakan.ditetapkanPada})`,
    })
    .from(kebijakan)
    .where(sql`${kebijakan.status} IN ('ditetapkan', 'dicabut')`)
}

/**
 * Refuses its group when another run took one of some people off the list: a NOT NULL column is
 * then NULL.
 */
export function mustStillWait(rows: readonly { readonly nip: Nip }[]): Statement {
  return {
    sql: `INSERT INTO antrean_tinjau (nip, pada) SELECT value ->> 'nip', NULL FROM json_each(?1)
      WHERE value ->> 'nip' NOT IN (SELECT nip FROM antrean_tinjau)`,
    args: [JSON.stringify(rows)],
  }
}

/**
 * Stores that granted days would be refused now; an earlier finding about the request is replaced.
 * Refused as a whole when one of the days is no longer granted: a NOT NULL column is then NULL.
 */
export function putReview(
  { id, nip }: { readonly id: string; readonly nip: Nip },
  { hari, aturan }: Temuan,
  sejak: Instant,
): Statement {
  return {
    sql: `INSERT INTO peninjauan (pengajuan_id, nip, sejak, hari, aturan)
      SELECT ?1, CASE WHEN NOT EXISTS (SELECT 1 FROM json_each(?4) d WHERE NOT EXISTS (
        SELECT 1 FROM pengajuan_hari h WHERE h.pengajuan_id = ?1 AND h.tanggal = d.value
          AND h.status = 'disetujui')) THEN ?2 END, ?3, ?4, ?5 WHERE true
      ON CONFLICT (pengajuan_id) DO UPDATE SET sejak = excluded.sejak, hari = excluded.hari,
        aturan = excluded.aturan, dipertahankan_pada = NULL`,
    args: [id, nip, sejak, JSON.stringify(hari), JSON.stringify(aturan)],
  }
}

/** Deletes the finding about a request: its days would be granted now. */
export function dropReview(id: string): Statement {
  return { sql: 'DELETE FROM peninjauan WHERE pengajuan_id = ?1', args: [id] }
}

/** Deletes the findings about a request, or all of them, once no granted day is in the future. */
export function dropSettledReviews(today: LocalDate, id: string | null = null): Statement {
  return {
    sql: `DELETE FROM peninjauan WHERE (?2 IS NULL OR pengajuan_id = ?2)
      AND NOT EXISTS (SELECT 1 FROM json_each(peninjauan.hari) d JOIN pengajuan_hari h
        ON h.pengajuan_id = peninjauan.pengajuan_id AND h.tanggal = d.value
        WHERE h.status = 'disetujui' AND h.tanggal >= ?1)`,
    args: [today, id],
  }
}

/**
 * Notes that the deciders keep the days despite the finding. Refused as a whole when nothing waits
 * for them any more: a NOT NULL column is then NULL.
 */
export function keepReviewed(id: string, pada: Instant): Statement {
  return {
    sql: `INSERT INTO peninjauan (pengajuan_id, nip, sejak, hari, aturan)
      SELECT ?1, (SELECT nip FROM peninjauan WHERE pengajuan_id = ?1 AND dipertahankan_pada IS NULL),
        0, '[]', '[]'
      ON CONFLICT (pengajuan_id) DO UPDATE SET dipertahankan_pada = ?2`,
    args: [id, pada],
  }
}
