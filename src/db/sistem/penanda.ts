import { eq, inArray } from 'drizzle-orm'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { penanda } from '../tables.ts'

/** How far a job has come, by its name; no row while it never ran. */
export function markOf(db: Db, nama: string) {
  return db.drizzle.select({ nilai: penanda.nilai }).from(penanda).where(eq(penanda.nama, nama))
}

/** The marks of several jobs, by their names; none of one that never ran. */
export function marksOf(db: Db, names: readonly string[]) {
  return db.drizzle
    .select({ nama: penanda.nama, nilai: penanda.nilai })
    .from(penanda)
    .where(inArray(penanda.nama, [...names]))
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
