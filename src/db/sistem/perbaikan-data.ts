import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { langkah, pegawai, perbaikanData } from '../tables.ts'

/** A stored request to correct data. */
export type PerbaikanDataRow = typeof perbaikanData.$inferSelect

/** A step in the history of a request: made, passed on to the source, answered. */
export interface LangkahPerbaikanData {
  readonly pada: Instant
  readonly langkah: string
  readonly isi: string | null
}

/** Stores a request to correct data. */
export function insertPerbaikanData(db: Db, row: PerbaikanDataRow): Statement {
  return statement(db.drizzle.insert(perbaikanData).values(row))
}

/** The steps of a request as JSON, in order. */
const HISTORY: SQL<string> = sql<string>`(SELECT json_group_array(json_object('pada', l.pada,
  'langkah', l.langkah, 'isi', l.isi)) FROM (SELECT * FROM langkah WHERE perkara = perbaikan_data.id
  ORDER BY urut) l)`

function selectRows(db: Db, which: SQL | undefined, limit: number) {
  return db.drizzle
    .select({ perbaikan: perbaikanData, nama: pegawai.nama, riwayat: HISTORY })
    .from(perbaikanData)
    .leftJoin(pegawai, eq(pegawai.nip, perbaikanData.nip))
    .where(and(which))
    .orderBy(
      desc(sql`${perbaikanData.status} IN ('diajukan', 'diteruskan')`),
      perbaikanData.diajukanPada,
    )
    .limit(limit)
}

export function perbaikanDataById(db: Db, id: string) {
  return selectRows(db, eq(perbaikanData.id, id), 1)
}

/** Returns the requests of one person: open ones first. */
export function perbaikanDataOf(db: Db, nip: string, limit: number) {
  return selectRows(db, eq(perbaikanData.nip, nip), limit)
}

/** Returns open requests before answered ones, oldest first. */
export function listedPerbaikanData(db: Db, limit: number) {
  return selectRows(db, undefined, limit)
}

/** Returns how many open requests were made before a moment, and when the oldest of them was. */
export function perbaikanDataWaiting(db: Db, before: Instant) {
  return db.drizzle.all<{ banyak: number; tertua: Instant | null }>(sql`
    SELECT count(*) AS banyak, min(diajukan_pada) AS tertua FROM perbaikan_data
    WHERE status IN ('diajukan', 'diteruskan') AND diajukan_pada < ${before}`)
}

/** Settles an open request, or notes that its source was asked; one row if it was still open. */
export function answerPerbaikanData(
  id: string,
  answer: Pick<PerbaikanDataRow, 'status' | 'jawaban' | 'oleh' | 'selesaiPada'>,
): Statement {
  const { status, jawaban, oleh, selesaiPada } = answer
  return {
    sql: `UPDATE perbaikan_data SET status = ?2, jawaban = ?3, oleh = ?4, selesai_pada = ?5
      WHERE id = ?1 AND status IN ('diajukan', 'diteruskan') RETURNING id`,
    args: [id, status, jawaban, oleh, selesaiPada],
  }
}

/** Adds a step to the history of a request. */
export function noteStep(
  db: Db,
  perkara: string,
  step: LangkahPerbaikanData & { readonly urut: number; readonly oleh: string },
): Statement {
  return statement(db.drizzle.insert(langkah).values({ perkara, atasNama: null, ...step }))
}
