import { type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { casesAmong } from '../pegawai/pegawai.ts'
import { recordFields } from '../pegawai/riwayat.ts'
import { kebijakan } from '../tables.ts'
import { criteriaAmong } from '../wfa/kelayakan.ts'
import { type Kebijakan, refuseUnless } from './kebijakan.ts'

/** The change of which people are told next: one at a time, the oldest first. */
export function changeToTell(db: Db) {
  return db.drizzle
    .select()
    .from(kebijakan)
    .where(sql`${kebijakan.diumumkanSampai} IS NOT NULL`)
    .orderBy(kebijakan.revisi)
    .limit(1)
}

/** Changes that were adopted and begin, or were withdrawn, no longer ago than some day and moment. */
export function changesOfLate(db: Db, sejak: LocalDate, pada: Instant) {
  return db.drizzle
    .select()
    .from(kebijakan)
    .where(
      sql`(${kebijakan.status} = 'ditetapkan' AND ${kebijakan.sejak} >= ${sejak})
        OR (${kebijakan.status} = 'dicabut' AND ${kebijakan.dicabutPada} >= ${pada})`,
    )
    .orderBy(kebijakan.sejak, kebijakan.id)
    .limit(MOST)
}

/** The most changes that one person is shown. */
const MOST = 20

/** People in service after one of them, in the order of NIPs, as a choice. */
function peopleAfter(after: string, limit: number): SQL {
  return sql`SELECT nip FROM pegawai WHERE aktif = 1 AND nip > ${after} ORDER BY nip LIMIT ${limit}`
}

/** What says whether a change concerns some people on a day: their records, cases and signed criteria. */
function concernsOf(db: Db, nips: SQL, day: LocalDate) {
  return [
    db.drizzle.all<{ fakta: string }>(sql`
      SELECT json_object(${recordFields(day, day)}) AS fakta FROM pegawai p
      WHERE p.nip IN (${nips}) ORDER BY p.nip`),
    casesAmong(db, nips),
    criteriaAmong(db, nips),
  ] as const
}

/** The same of one person. */
export function concernsOfOne(db: Db, nip: string, dari: LocalDate, sampai: LocalDate) {
  const own = sql`SELECT ${nip}`
  return [
    db.drizzle.all<{ fakta: string }>(sql`
      SELECT json_object(${recordFields(dari, sampai)}) AS fakta FROM pegawai p WHERE p.nip = ${nip}`),
    casesAmong(db, own),
    criteriaAmong(db, own),
  ] as const
}

/** The same of the next people who are to be told. */
export function concernsAfter(db: Db, after: string, limit: number, day: LocalDate) {
  return concernsOf(db, peopleAfter(after, limit), day)
}

/** Notes how far people were told; `null` once all were. */
export function toldUpTo(id: string, sampai: string | null, told: number): Statement {
  return {
    sql: 'UPDATE kebijakan SET diumumkan_sampai = ?2, diberitahu = diberitahu + ?3 WHERE id = ?1',
    args: [id, sampai, told],
  }
}

/** Refuses the group that it stands in unless people were told exactly so far, of that very version: see `hasMoved`. */
export function mustBeToldUpTo({
  id,
  versi,
  diumumkanSampai,
}: Pick<Kebijakan, 'id' | 'versi' | 'diumumkanSampai'>): Statement {
  return refuseUnless(
    'EXISTS (SELECT 1 FROM kebijakan WHERE id = ?1 AND versi = ?2 AND diumumkan_sampai = ?3)',
    [id, versi, diumumkanSampai],
  )
}
