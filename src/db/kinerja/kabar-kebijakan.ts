import { type SQL, sql } from 'drizzle-orm'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { casesAmong } from '../pegawai/pegawai.ts'
import { recordFields } from '../pegawai/riwayat.ts'
import { kebijakan } from '../tables.ts'
import { criteriaAmong } from '../wfa/kelayakan.ts'
import { type Kebijakan, refuseUnless } from './kebijakan.ts'

/** Returns the next change that people must be told of: one at a time, oldest first. */
export function changeToTell(db: Db) {
  return db.drizzle
    .select()
    .from(kebijakan)
    .where(sql`${kebijakan.diumumkanSampai} IS NOT NULL`)
    .orderBy(kebijakan.revisi)
    .limit(1)
}

/** Returns changes that were adopted and begin after a day, or were withdrawn after a moment. */
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

/**
 * The state of granted requests under an adopted future change: how many are checked against it,
 * and how many wait for a decision. Also the number of days set by rosters and letters under it;
 * the roster marks those that break it.
 */
export interface TinjauanKebijakan {
  readonly id: string
  readonly diperiksa: number
  readonly ditinjau: number
  readonly ditetapkan: number
}

/** Returns this state of each adopted change that begins on a day or later, or of one of them. */
export function reviewsUnder(db: Db, today: LocalDate, id: string | null = null) {
  return db.drizzle.all<TinjauanKebijakan>(sql`
    SELECT k.id,
      (SELECT count(DISTINCT h.pengajuan_id) FROM antrean_tinjau a JOIN pengajuan_hari h ON h.nip = a.nip
        WHERE h.hidup = 1 AND h.status = 'disetujui' AND h.tanggal >= k.sejak) AS diperiksa,
      (SELECT count(*) FROM peninjauan p WHERE p.dipertahankan_pada IS NULL
        AND EXISTS (SELECT 1 FROM json_each(p.hari) d WHERE d.value >= k.sejak)
        AND EXISTS (SELECT 1 FROM json_each(p.aturan) r
          WHERE r.value ->> 'kode' IN (SELECT key FROM json_each(k.perubahan)))) AS ditinjau,
      (SELECT count(*) FROM wfa_ditetapkan w WHERE w.tanggal >= k.sejak AND w.berlokasi = 1) AS ditetapkan
    FROM kebijakan k
    WHERE k.status = 'ditetapkan' AND k.sejak >= ${today} AND (${id} IS NULL OR k.id = ${id})`)
}

/** Returns the people of some units with a granted day from a day on. */
export function grantedIn(db: Db, units: readonly string[], sejak: LocalDate) {
  return db.drizzle.all<{ nip: string }>(sql`
    SELECT DISTINCT nip FROM pengajuan_hari
    WHERE unit_kerja IN (SELECT value FROM json_each(${JSON.stringify(units)}))
      AND tanggal >= ${sejak} AND hidup = 1 AND status = 'disetujui' ORDER BY nip`)
}

/** Selects people in service after one of them, in the order of NIPs. */
function peopleAfter(after: string, limit: number): SQL {
  return sql`SELECT nip FROM pegawai WHERE aktif = 1 AND nip > ${after} ORDER BY nip LIMIT ${limit}`
}

/**
 * Returns the facts that tell whether a change concerns some people on a day: their records, cases
 * and signed criteria.
 */
function concernsOf(db: Db, nips: SQL, day: LocalDate) {
  return [
    db.drizzle.all<{ fakta: string }>(sql`
      SELECT json_object(${recordFields(day, day)}) AS fakta FROM pegawai p
      WHERE p.nip IN (${nips}) ORDER BY p.nip`),
    casesAmong(db, nips),
    criteriaAmong(db, nips),
  ] as const
}

/** Returns these facts of one person. */
export function concernsOfOne(db: Db, nip: string, dari: LocalDate, sampai: LocalDate) {
  const own = sql`SELECT ${nip}`
  return [
    db.drizzle.all<{ fakta: string }>(sql`
      SELECT json_object(${recordFields(dari, sampai)}) AS fakta FROM pegawai p WHERE p.nip = ${nip}`),
    casesAmong(db, own),
    criteriaAmong(db, own),
  ] as const
}

/** Returns these facts of the next people to be told. */
export function concernsAfter(db: Db, after: string, limit: number, day: LocalDate) {
  return concernsOf(db, peopleAfter(after, limit), day)
}

/** Stores how far people were told; `null` once all were. */
export function noteProgress(id: string, sampai: string | null, told: number): Statement {
  return {
    sql: 'UPDATE kebijakan SET diumumkan_sampai = ?2, diberitahu = diberitahu + ?3 WHERE id = ?1',
    args: [id, sampai, told],
  }
}

/** Refuses its group unless people were told exactly this far, for this version: see `hasMoved`. */
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
