import { desc, eq, sql } from 'drizzle-orm'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { survei, surveiJawaban } from '../tables.ts'

/** Returns the newest surveys first, limited in number. */
export function newestSurveys(db: Db, limit: number) {
  return db.drizzle.select().from(survei).orderBy(desc(survei.dari), desc(survei.id)).limit(limit)
}

export function surveyById(db: Db, id: string) {
  return db.drizzle.select().from(survei).where(eq(survei.id, id))
}

/** Returns which surveys somebody has answered, without their answers. */
export function answeredBy(db: Db, nip: string) {
  return db.drizzle
    .select({ surveiId: surveiJawaban.surveiId })
    .from(surveiJawaban)
    .where(eq(surveiJawaban.nip, nip))
}

/** Opens a survey. */
export function insertSurvey(db: Db, row: typeof survei.$inferInsert): Statement {
  return statement(db.drizzle.insert(survei).values(row))
}

/** Stores a person's answers with their present unit; fails when they answered before. */
export function insertAnswers(db: Db, row: typeof surveiJawaban.$inferInsert): Statement {
  return statement(db.drizzle.insert(surveiJawaban).values(row))
}

/**
 * Returns units, with the people who belonged to them on a day of a survey, and those who answered
 * it in them.
 */
export function peopleOfUnits(db: Db, id: string) {
  return db.drizzle.all<{
    unitKerja: string
    namaUnit: string
    pegawai: number
    terjawab: number
  }>(sql`
    SELECT u.kode AS unitKerja, u.nama AS namaUnit,
      (SELECT count(DISTINCT r.nip) FROM survei s JOIN riwayat_pegawai r ON r.unit_kerja = u.kode
        AND r.dari <= s.sampai AND r.sampai >= s.dari WHERE s.id = ${id}) AS pegawai,
      (SELECT count(*) FROM survei_jawaban j WHERE j.survei_id = ${id} AND j.unit_kerja = u.kode) AS terjawab
    FROM unit_kerja u ORDER BY u.kode`)
}

/**
 * Returns the sum of each question's answers in each unit; answers of persons never leave the
 * database.
 */
export function sumsOfUnits(db: Db, id: string) {
  return db.drizzle.all<{ unitKerja: string; nomor: number; jumlah: number }>(sql`
    SELECT j.unit_kerja AS unitKerja, e.key AS nomor, sum(e.value) AS jumlah
    FROM survei_jawaban j, json_each(j.jawaban) e WHERE j.survei_id = ${id}
    GROUP BY j.unit_kerja, e.key`)
}
