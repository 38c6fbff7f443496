import { and, desc, eq } from 'drizzle-orm'
import type { Db, Statement } from '../engine/client.ts'
import { pemakaian } from '../tables.ts'

/** The stored consumption of an office in a month. */
export type Pemakaian = Omit<typeof pemakaian.$inferSelect, 'oleh' | 'pada'>

/** Stores consumption; an entry for the same office, kind and month is replaced. */
export function putUse(rows: readonly Pemakaian[], oleh: string, pada: number): Statement {
  return {
    sql: `INSERT INTO pemakaian (unit_kerja, kantor, jenis, bulan, jumlah, rupiah, sumber, acuan, oleh, pada)
      SELECT v ->> 'unitKerja', v ->> 'kantor', v ->> 'jenis', v ->> 'bulan', v ->> 'jumlah',
        v ->> 'rupiah', v ->> 'sumber', v ->> 'acuan', ?2, ?3
      FROM (SELECT value AS v FROM json_each(?1)) WHERE true
      ON CONFLICT (unit_kerja, kantor, jenis, bulan) DO UPDATE SET jumlah = excluded.jumlah,
        rupiah = excluded.rupiah, sumber = excluded.sumber, acuan = excluded.acuan,
        oleh = excluded.oleh, pada = excluded.pada`,
    args: [JSON.stringify(rows), oleh, pada],
  }
}

/** Returns the consumption of a unit's offices, newest month first. */
export function useOf(db: Db, unit: string) {
  return db.drizzle
    .select()
    .from(pemakaian)
    .where(and(eq(pemakaian.unitKerja, unit)))
    .orderBy(desc(pemakaian.bulan), pemakaian.kantor, pemakaian.jenis)
    .limit(500)
}
