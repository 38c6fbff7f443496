import { eq, inArray } from 'drizzle-orm'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { penanda } from '../tables.ts'

/** Returns the progress of a job, by its name; no row if it never ran. */
export function markOf(db: Db, nama: string) {
  return db.drizzle.select({ nilai: penanda.nilai }).from(penanda).where(eq(penanda.nama, nama))
}

/** Returns the marks of several jobs, by name; none for a job that never ran. */
export function marksOf(db: Db, names: readonly string[]) {
  return db.drizzle
    .select({ nama: penanda.nama, nilai: penanda.nilai })
    .from(penanda)
    .where(inArray(penanda.nama, [...names]))
}

/** Sends a job back to a position, if it was further or never ran. */
export function pullMark(nama: string, nilai: number): Statement {
  return {
    sql: `INSERT INTO penanda (nama, nilai) VALUES (?1, ?2)
      ON CONFLICT (nama) DO UPDATE SET nilai = min(nilai, excluded.nilai)`,
    args: [nama, nilai],
  }
}

/**
 * Moves the mark of a job from a position, or notes that it is done (`null`); changes nothing when
 * it was sent back meanwhile.
 */
export function moveMark(nama: string, dari: number, ke: number | null): Statement {
  return ke === null
    ? { sql: 'DELETE FROM penanda WHERE nama = ?1 AND nilai = ?2', args: [nama, dari] }
    : {
        sql: 'UPDATE penanda SET nilai = ?3 WHERE nama = ?1 AND nilai = ?2',
        args: [nama, dari, ke],
      }
}

/** Stores the progress of a job. */
export function putMark(db: Db, nama: string, nilai: number): Statement {
  return statement(
    db.drizzle
      .insert(penanda)
      .values({ nama, nilai })
      .onConflictDoUpdate({ target: penanda.nama, set: { nilai } }),
  )
}
