import { eq, inArray } from 'drizzle-orm'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { penanda } from '../tables.ts'

/** Returns how far a job has come, by its name; no row while it never ran. */
export function markOf(db: Db, nama: string) {
  return db.drizzle.select({ nilai: penanda.nilai }).from(penanda).where(eq(penanda.nama, nama))
}

/** Returns the marks of several jobs, by their names; none of one that never ran. */
export function marksOf(db: Db, names: readonly string[]) {
  return db.drizzle
    .select({ nama: penanda.nama, nilai: penanda.nilai })
    .from(penanda)
    .where(inArray(penanda.nama, [...names]))
}

/** Sends a job back to a place, where it had come further or never ran. */
export function pullMark(nama: string, nilai: number): Statement {
  return {
    sql: `INSERT INTO penanda (nama, nilai) VALUES (?1, ?2)
      ON CONFLICT (nama) DO UPDATE SET nilai = min(nilai, excluded.nilai)`,
    args: [nama, nilai],
  }
}

/** Notes how far a job has come from a place, or that it is done (`null`); nothing where it was sent back meanwhile. */
export function moveMark(nama: string, dari: number, ke: number | null): Statement {
  return ke === null
    ? { sql: 'DELETE FROM penanda WHERE nama = ?1 AND nilai = ?2', args: [nama, dari] }
    : {
        sql: 'UPDATE penanda SET nilai = ?3 WHERE nama = ?1 AND nilai = ?2',
        args: [nama, dari, ke],
      }
}

/** Notes how far a job has come. */
export function putMark(db: Db, nama: string, nilai: number): Statement {
  return statement(
    db.drizzle
      .insert(penanda)
      .values({ nama, nilai })
      .onConflictDoUpdate({ target: penanda.nama, set: { nilai } }),
  )
}
