import { and, asc, eq, type SQL, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Pengajuan, Riwayat, StatusPengajuan } from '../../domain/wfa/pengajuan.ts'
import { isLive } from '../../domain/wfa/pengajuan.ts'
import type { PenjagaHari } from '../../domain/wfa/penjaga.ts'
import type { Peninjauan } from '../../domain/wfa/tinjau.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import type { PageEnd } from '../engine/page.ts'
import { decidersOf, standsInFor } from '../pegawai/rantai.ts'
import { recordFields } from '../pegawai/riwayat.ts'
import {
  keputusan,
  panggilan,
  pegawai,
  pengajuan,
  pengajuanHari,
  peninjauan,
  unitKerja,
} from '../tables.ts'
import { insertDay } from './pengajuan-hari.ts'

/** Returns days that a person holds, by live requests or by letter. */
export function daysHeld(db: Db, nip: string) {
  return db.drizzle.all<{ tanggal: string; berlokasi: number; jenis: string }>(sql`
    SELECT tanggal, berlokasi, jenis FROM pengajuan_hari WHERE nip = ${nip} AND hidup = 1
    UNION SELECT tanggal, berlokasi, jenis FROM wfa_ditetapkan WHERE nip = ${nip}`)
}

/**
 * Returns the state of a request that a person filed themselves, and whether another already
 * revises it.
 */
export function statusOfOwn(db: Db, nip: string, id: string) {
  return db.drizzle.all<{ status: StatusPengajuan; diperbaiki: number }>(sql`
    SELECT status, EXISTS (SELECT 1 FROM pengajuan p WHERE p.perbaikan_dari = ${id}) AS diperbaiki
    FROM pengajuan WHERE id = ${id} AND nip = ${nip}`)
}

/** Files a request: the request, its first history row, and each day under its guard. */
export function insertPengajuan(
  db: Db,
  request: Pengajuan,
  edisi: string,
  guards: ReadonlyMap<string, PenjagaHari>,
): Statement[] {
  const { hari, riwayat, ...row } = request
  return [
    statement(db.drizzle.insert(pengajuan).values({ ...row, edisi })),
    ...riwayat.map((step, urut) => insertKeputusan(db, request.id, urut, step)),
    ...hari.flatMap(({ tanggal }) => {
      const guard = guards.get(tanggal)
      return guard ? [insertDay(request, tanggal, guard)] : []
    }),
  ]
}

function insertKeputusan(db: Db, pengajuanId: string, urut: number, step: Riwayat): Statement {
  return statement(db.drizzle.insert(keputusan).values({ pengajuanId, urut, ...step }))
}

/**
 * Saves a decision: the new states, whose turn it is, and the next rows of the history.
 *
 * Two simultaneous decisions take the same number in the history, and the second fails on its
 * primary key.
 */
export function saveDecision(
  db: Db,
  before: Pengajuan,
  after: Pengajuan,
  steps: readonly Riwayat[],
): Statement[] {
  const changed = after.hari.filter(
    (day) => before.hari.find(({ tanggal }) => tanggal === day.tanggal)?.status !== day.status,
  )
  const { status, konfirmasi, giliranSejak, eskalasi, diingatkanPada } = after
  const { perekomendasi, penyetuju } = after
  const row = { status, konfirmasi, giliranSejak, eskalasi, diingatkanPada }
  return [
    ...steps.map((step, n) => insertKeputusan(db, after.id, before.riwayat.length + n, step)),
    statement(
      db.drizzle
        .update(pengajuan)
        .set({ ...row, perekomendasi, penyetuju })
        .where(eq(pengajuan.id, after.id)),
    ),
    ...changed.map(({ tanggal, status }) =>
      statement(
        db.drizzle
          .update(pengajuanHari)
          .set({ status, hidup: isLive(status) ? 1 : 0 })
          .where(and(eq(pengajuanHari.pengajuanId, after.id), eq(pengajuanHari.tanggal, tanggal))),
      ),
    ),
  ]
}

/** Returns open requests, oldest first, after the end of a page. */
export function stillOpen(limit: number, end: PageEnd | null): SQL {
  const rest = end ? sql`AND (diajukan_pada, id) > (${end.pada}, ${end.id})` : sql``
  return sql`SELECT id FROM pengajuan WHERE status IN ('diajukan', 'direkomendasikan') ${rest}
    ORDER BY diajukan_pada, id LIMIT ${limit}`
}

/**
 * Marks that the present decider was reminded. Refused as a whole when they were reminded
 * meanwhile, or the turn has passed on: a NOT NULL column is then NULL.
 */
export function markReminded(
  { id, giliranSejak, diingatkanPada }: Pengajuan,
  pada: Instant,
): Statement {
  return {
    sql: `UPDATE pengajuan SET diingatkan_pada = ?3, giliran_sejak =
        CASE WHEN diingatkan_pada IS ?4 AND giliran_sejak = ?2 THEN giliran_sejak END
      WHERE id = ?1`,
    args: [id, giliranSejak, pada, diingatkanPada],
  }
}

/** Recalls a person on a day; fails on its primary key when they are already recalled on it. */
export function recall(db: Db, row: typeof panggilan.$inferInsert): Statement {
  return statement(db.drizzle.insert(panggilan).values(row))
}

/** Selects one request by id, for `pengajuanQueries`. */
export function oneById(id: string): SQL {
  return sql`SELECT id FROM pengajuan WHERE id = ${id}`
}

/** A choice of requests: SQL that selects their ids. */
export type Pilihan = SQL

/** Selects some requests by id, for `pengajuanQueries`. */
export function someById(ids: readonly string[]): SQL {
  return sql`SELECT id FROM pengajuan WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
}

/** Selects the NIPs of the applicants of some requests. */
export function applicantsOf(ids: SQL): SQL {
  return sql`SELECT nip FROM pengajuan WHERE id IN (${ids})`
}

/**
 * Returns the applicants of some requests during the days of these, each as JSON text; read by
 * `historyFrom`.
 */
export function applicantsThrough(db: Db, ids: SQL) {
  return db.drizzle.all<{ fakta: string }>(sql`
    SELECT json_object(${recordFields(sql`m.awal`, sql`m.akhir`)}) AS fakta
    FROM (SELECT nip, min(tanggal) AS awal, max(tanggal) AS akhir FROM pengajuan_hari
      WHERE pengajuan_id IN (${ids}) GROUP BY nip) m JOIN pegawai p ON p.nip = m.nip`)
}

/** Returns a person's requests, newest first, after the end of a page. */
export function ofApplicant(nip: string, limit: number, end: PageEnd | null): SQL {
  const rest = end ? sql`AND (diajukan_pada, id) < (${end.pada}, ${end.id})` : sql``
  return sql`SELECT id FROM pengajuan WHERE nip = ${nip} ${rest}
    ORDER BY diajukan_pada DESC, id DESC LIMIT ${limit}`
}

/**
 * Selects requests that wait for a person's decision, oldest first, including those of offices in
 * which they deputise. Granted days that the law would refuse now are included (R80). For bkd, so
 * are those without an approver, and those that it must confirm.
 */
export function waitingFor(
  { nip, bkd }: { readonly nip: string; readonly bkd: boolean },
  today: string,
  limit: number,
  end: PageEnd | null,
): SQL {
  const rest = end ? sql`AND (diajukan_pada, id) > (${end.pada}, ${end.id})` : sql``
  const offices = sql`SELECT ${nip} UNION ${standsInFor(nip, today)}`
  const ofBkd = bkd
    ? sql`OR (penyetuju IS NULL AND approver AND status <> 'disetujui') OR konfirmasi = 'menunggu'`
    : sql``
  // Granted days under review go to whoever would decide on them today.
  const review = sql`SELECT t.pengajuan_id FROM peninjauan t
    JOIN (${decidersOf(sql`SELECT nip FROM peninjauan WHERE dipertahankan_pada IS NULL`, today)}) d
      ON d.nip = t.nip
    WHERE t.dipertahankan_pada IS NULL AND (d.perekomendasi IN kantor
      OR d.penyetuju IN kantor ${bkd ? sql`OR d.penyetuju IS NULL` : sql``})`
  return sql`WITH kantor (nip) AS MATERIALIZED (${offices}), ditinjau AS MATERIALIZED (${review})
    SELECT id FROM (
      SELECT *, (status = 'direkomendasikan' OR perekomendasi IS NULL)
        AND konfirmasi IS NOT 'menunggu' AS approver
      FROM pengajuan WHERE status IN ('diajukan', 'direkomendasikan') OR id IN ditinjau)
    WHERE nip <> ${nip} AND ((status = 'diajukan' AND perekomendasi IN kantor)
      OR (approver AND status <> 'disetujui' AND penyetuju IN kantor)
      OR id IN ditinjau ${ofBkd}) ${rest}
    ORDER BY diajukan_pada, id LIMIT ${limit}`
}

/**
 * Selects approved requests with future days, oldest first. Their deciders, at the approval or
 * today, may include a person or the offices in which they deputise.
 */
export function approvedAhead(
  { nip, bkd }: { readonly nip: string; readonly bkd: boolean },
  today: string,
  limit: number,
  end: PageEnd | null,
): SQL {
  const rest = end ? sql`AND (diajukan_pada, id) > (${end.pada}, ${end.id})` : sql``
  const offices = sql`(SELECT ${nip} UNION ${standsInFor(nip, today)})`
  // Found by decider and applicant: there are many approved requests over the years.
  const among = sql`SELECT id FROM pengajuan WHERE perekomendasi IN ${offices} AND status = 'disetujui'
    UNION SELECT id FROM pengajuan WHERE penyetuju IN ${offices} AND status = 'disetujui'
    UNION SELECT g.id FROM pegawai p CROSS JOIN pengajuan g ON g.nip = p.nip
      WHERE p.atasan_nip IN ${offices}
        OR p.unit_kerja IN (SELECT kode FROM unit_kerja WHERE kepala_nip IN ${offices})
    ${bkd ? sql`UNION SELECT id FROM pengajuan WHERE penyetuju IS NULL AND status = 'disetujui'` : sql``}`
  return sql`SELECT id FROM pengajuan WHERE id IN (${among}) AND +status = 'disetujui' AND nip <> ${nip}
      AND EXISTS (SELECT 1 FROM pengajuan_hari h WHERE h.pengajuan_id = pengajuan.id
        AND h.status = 'disetujui' AND h.tanggal >= ${today}) ${rest}
    ORDER BY diajukan_pada, id LIMIT ${limit}`
}

/**
 * Returns three queries that together give the chosen requests: themselves, their days, their
 * history.
 */
export function pengajuanQueries(db: Db, ids: SQL) {
  return [
    db.drizzle
      .select({ pengajuan, nama: pegawai.nama, namaUnit: unitKerja.nama, peninjauan })
      .from(pengajuan)
      .leftJoin(
        peninjauan,
        sql`${peninjauan.pengajuanId} = ${pengajuan.id} AND ${peninjauan.dipertahankanPada} IS NULL`,
      )
      .leftJoin(pegawai, eq(pegawai.nip, pengajuan.nip))
      .leftJoin(unitKerja, eq(unitKerja.kode, pengajuan.unitKerja))
      .where(sql`${pengajuan.id} IN (${ids})`)
      .orderBy(asc(pengajuan.diajukanPada), asc(pengajuan.id)),
    db.drizzle
      .select()
      .from(pengajuanHari)
      .where(sql`${pengajuanHari.pengajuanId} IN (${ids})`)
      .orderBy(asc(pengajuanHari.tanggal)),
    db.drizzle
      .select()
      .from(keputusan)
      .where(sql`${keputusan.pengajuanId} IN (${ids})`)
      .orderBy(asc(keputusan.urut)),
  ] as const
}

type Answers = readonly [
  readonly {
    pengajuan: typeof pengajuan.$inferSelect
    nama: string | null
    namaUnit: string | null
    peninjauan: typeof peninjauan.$inferSelect | null
  }[],
  readonly (typeof pengajuanHari.$inferSelect)[],
  readonly (typeof keputusan.$inferSelect)[],
]

/** A request with the names for people, and the law's objections to granted days. */
export interface PengajuanBernama extends Pengajuan {
  readonly nama: string
  readonly namaUnit: string
  /** What the deciders must keep or revoke (R80); `null` if there is nothing. */
  readonly perluDitinjau: Pick<Peninjauan, 'sejak' | 'hari' | 'aturan'> | null
}

/** Assembles the answers of `pengajuanQueries`, oldest request first. */
export function assemble([rows, days, history]: Answers): PengajuanBernama[] {
  return rows.map(({ pengajuan: { edisi: _, ...row }, nama, namaUnit, peninjauan: found }) => {
    const own = <Row extends { readonly pengajuanId: string }>(all: readonly Row[]) =>
      all.filter(({ pengajuanId }) => pengajuanId === row.id)
    return {
      ...row,
      nama: nama ?? '',
      namaUnit: namaUnit ?? '',
      perluDitinjau: found && { sejak: found.sejak, hari: found.hari, aturan: found.aturan },
      hari: own(days).map(({ tanggal, status }) => ({ tanggal, status })),
      riwayat: own(history).map(({ pengajuanId: _id, urut: _urut, ...step }) => step),
    }
  })
}
