import { desc, eq, sql } from 'drizzle-orm'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { pegawai, perbaikanData } from '../tables.ts'

/** A request to mend data as it is stored. */
export type PerbaikanRow = typeof perbaikanData.$inferSelect

/** Keeps a request to mend data. */
export function insertPerbaikan(db: Db, row: PerbaikanRow): Statement {
  return statement(db.drizzle.insert(perbaikanData).values(row))
}

/** One request, by its id. */
export function perbaikanById(db: Db, id: string) {
  return db.drizzle.select().from(perbaikanData).where(eq(perbaikanData.id, id))
}

/** Requests that wait before those that are answered, the oldest first. */
export function listedPerbaikan(db: Db, limit: number) {
  return db.drizzle
    .select({ perbaikan: perbaikanData, nama: pegawai.nama })
    .from(perbaikanData)
    .leftJoin(pegawai, eq(pegawai.nip, perbaikanData.nip))
    .orderBy(desc(sql`${perbaikanData.status} = 'diajukan'`), perbaikanData.diajukanPada)
    .limit(limit)
}

/** Answers a request that waits; one row where it still did. */
export function answerPerbaikan(
  id: string,
  answer: Pick<PerbaikanRow, 'status' | 'jawaban' | 'oleh' | 'selesaiPada'>,
): Statement {
  const { status, jawaban, oleh, selesaiPada } = answer
  return {
    sql: `UPDATE perbaikan_data SET status = ?2, jawaban = ?3, oleh = ?4, selesai_pada = ?5
      WHERE id = ?1 AND status = 'diajukan' RETURNING id`,
    args: [id, status, jawaban, oleh, selesaiPada],
  }
}
