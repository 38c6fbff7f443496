import { and, desc, eq, isNotNull, lte, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Hari, LaporanRingkas } from '../../domain/presensi/hari.ts'
import type { OrangHari } from '../../domain/presensi/orang.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { putusanHari } from '../tables.ts'
import type { DayRange } from './fakta-hari.ts'
import type { HariOrang } from './perubahan-hari.ts'

/** A verdict to be stored. */
export interface Putusan {
  readonly nip: Nip
  readonly unitKerja: string
  readonly hari: Hari
  /** How the report of the day counts; `null` if none is required. */
  readonly laporan: LaporanRingkas | null
  readonly orang: OrangHari
  /** The edition (its first day) that judged the day. */
  readonly edisi: LocalDate
  readonly dinilaiPada: Instant
}

/** Returns the last day with a stored verdict; no row if there is none. */
export function lastDayJudged(db: Db) {
  return db.drizzle
    .select({ tanggal: putusanHari.tanggal })
    .from(putusanHari)
    .orderBy(desc(putusanHari.tanggal))
    .limit(1)
}

/** Returns due verdicts of one day: the earliest that has any. */
export function verdictsDue(db: Db, now: Instant, limit: number) {
  const due = and(isNotNull(putusanHari.tinjauPada), lte(putusanHari.tinjauPada, now))
  const { nip, tanggal, versi, putusan } = putusanHari
  return db.drizzle
    .select({ nip, tanggal, versi, putusan })
    .from(putusanHari)
    .where(
      and(
        due,
        eq(
          tanggal,
          sql`(SELECT min(tanggal) FROM putusan_hari WHERE tinjau_pada IS NOT NULL AND tinjau_pada <= ${now})`,
        ),
      ),
    )
    .orderBy(nip)
    .limit(limit)
}

/** Postpones verdicts of a day. */
export function postponeVerdicts(
  nips: readonly Nip[],
  tanggal: LocalDate,
  until: Instant,
): Statement {
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = ?3
      WHERE tanggal = ?2 AND nip IN (SELECT value FROM json_each(?1))`,
    args: [JSON.stringify(nips), tanggal, until],
  }
}

/** Returns which of some people's days have a verdict, and that verdict where it is due. */
export function verdictsIn(
  db: Db,
  nips: readonly Nip[],
  { dari, sampai }: DayRange,
  kini: Instant,
) {
  const { nip, tanggal, versi, putusan, tinjauPada } = putusanHari
  const due = sql<Hari | null>`iif(${tinjauPada} <= ${kini}, ${putusan}, NULL)`.mapWith(JSON.parse)
  return db.drizzle
    .select({ nip, tanggal, versi, due })
    .from(putusanHari)
    .where(
      and(
        sql`${nip} IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`,
        sql`${tanggal} BETWEEN ${dari} AND ${sampai}`,
      ),
    )
}

const COLUMNS = {
  nip: 'nip',
  tanggal: 'tanggal',
  unit_kerja: 'unitKerja',
  moda: 'moda',
  status: 'status',
  sementara: 'sementara',
  terlambat: 'terlambat',
  pulang_cepat: 'pulangCepat',
  menit_kerja: 'menitKerja',
  poin: 'poin',
  potongan: 'potongan',
  rancangan: 'rancangan',
  laporan: 'laporan',
  putusan: 'putusan',
  orang: 'orang',
  edisi: 'edisi',
  dinilai_pada: 'dinilaiPada',
  tinjau_pada: 'tinjauPada',
} as const

/** Returns a verdict as one JSON object of its columns. */
function asRow({ nip, unitKerja, hari, laporan, orang, edisi, dinilaiPada }: Putusan) {
  const { tanggal, moda, status, terlambat, pulangCepat, menitKerja, tinjauPada } = hari
  return {
    nip,
    tanggal,
    unitKerja,
    moda,
    status,
    terlambat,
    pulangCepat,
    menitKerja,
    sementara: hari.sementara ? 1 : 0,
    poin: hari.potongan.reduce((sum, one) => sum + one.poin, 0),
    potongan: hari.potongan.map(({ kode, poin }) => [kode, poin]),
    rancangan: hari.rancangan === null ? 0 : 1,
    laporan,
    putusan: hari,
    orang,
    edisi,
    dinilaiPada,
    tinjauPada,
  }
}

const value = (field: string) => `json_extract(value, '$.${field}')`

/**
 * Stores first verdicts of days; refused as a whole when one of them is already stored.
 *
 * A verdict is due at once if facts about its day have changed since they were read. It is due as
 * well if changes of that time are deleted already.
 *
 * @param terakhir - The last change that was known when the facts were read: see `lastChange`.
 */
export function storeVerdicts(rows: readonly Putusan[], terakhir: number): Statement {
  const values = Object.entries(COLUMNS).map(([column, field]) =>
    column === 'tinjau_pada'
      ? `CASE WHEN EXISTS (SELECT 1 FROM perubahan_hari p WHERE p.urut > ?2
          AND ${value('tanggal')} BETWEEN p.dari AND p.sampai)
          OR ?2 < (SELECT min(urut) FROM perubahan_hari) - 1 THEN 0 ELSE ${value(field)} END`
      : value(field),
  )
  return {
    sql: `INSERT INTO putusan_hari (${Object.keys(COLUMNS).join(', ')}, versi)
      SELECT ${values.join(', ')}, 0 FROM json_each(?1)`,
    args: [JSON.stringify(rows.map(asRow)), terakhir],
  }
}

/** The key columns of a verdict: they stay when its day is judged again. */
const KEPT: readonly string[] = ['nip', 'tanggal']

/** A stored verdict, as it was read: facts about its day raise `versi`. */
export interface PutusanTersimpan {
  readonly nip: Nip
  readonly tanggal: LocalDate
  readonly versi: number
}

/**
 * Refuses a write as a whole when a fact about one of the due verdicts came in since they were
 * read. A NOT NULL column is then NULL. Stands in every write that replaces or deletes them.
 */
export function refuseChanged(due: readonly PutusanTersimpan[]): Statement {
  const read = due.map(({ nip, tanggal, versi }) => ({ nip, tanggal, versi }))
  return {
    sql: `UPDATE putusan_hari SET status = NULL
      FROM (SELECT value AS v FROM json_each(?1)) AS baca
      WHERE nip = v ->> 'nip' AND tanggal = v ->> 'tanggal' AND versi <> v ->> 'versi'`,
    args: [JSON.stringify(read)],
  }
}

/** Replaces due verdicts. */
export function replaceVerdicts(rows: readonly Putusan[]): Statement {
  const changed = Object.entries(COLUMNS).filter(([column]) => !KEPT.includes(column))
  const set = changed.map(([column, field]) => `${column} = v -> '${field}' ->> '$'`)
  return {
    sql: `UPDATE putusan_hari SET ${set.join(', ')}
      FROM (SELECT value AS v FROM json_each(?1)) AS baru
      WHERE nip = v ->> 'nip' AND tanggal = v ->> 'tanggal'`,
    args: [JSON.stringify(rows.map(asRow))],
  }
}

/** Deletes verdicts, because their days are not judged after all. */
export function takeVerdicts(
  rows: readonly { readonly nip: Nip; readonly hari: Pick<Hari, 'tanggal'> }[],
): Statement {
  const days = rows.map(({ nip, hari }) => ({ nip, tanggal: hari.tanggal }))
  return {
    sql: `DELETE FROM putusan_hari WHERE (nip, tanggal) IN (
      SELECT value ->> 'nip', value ->> 'tanggal' FROM json_each(?1))`,
    args: [JSON.stringify(days)],
  }
}

/** Takes days off the due list when nothing can be judged any more. */
export function leaveUnjudged(nips: readonly Nip[], tanggal: LocalDate): Statement {
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = NULL
      WHERE nip IN (SELECT value FROM json_each(?1)) AND tanggal = ?2`,
    args: [JSON.stringify(nips), tanggal],
  }
}

/**
 * Notes the closed months of changed verdicts (R57), and a month that is being closed.
 *
 * @param byRun - Whether the run that computes a month judged them itself, before it read the
 * person. A month that is being closed is then noted only if the person was computed already.
 */
export function noteLate(
  rows: readonly { readonly nip: Nip; readonly hari: Pick<Hari, 'tanggal'> }[],
  pada: Instant,
  byRun = false,
): Statement {
  const months = rows.map(({ nip, hari }) => ({ nip, bulan: hari.tanggal.slice(0, 7) }))
  return noteMonths(months, pada, byRun ? "AND sampai >= v.value ->> 'nip'" : '')
}

/**
 * Notes closed months of people with another new fact.
 *
 * In a month that is being closed everybody is noted. Its run may already have read the person
 * without having written it.
 */
export function noteLateMonths(
  months: readonly { readonly nip: Nip; readonly bulan: Month }[],
  pada: Instant,
): Statement {
  return noteMonths(months, pada, '')
}

function noteMonths(
  months: readonly { readonly nip: Nip; readonly bulan: Month }[],
  pada: Instant,
  whose: string,
): Statement {
  return {
    sql: `INSERT INTO susulan (nip, bulan, pada)
      SELECT DISTINCT v.value ->> 'nip', v.value ->> 'bulan', ?2 FROM json_each(?1) v
      WHERE EXISTS (SELECT 1 FROM bulan_tutup WHERE bulan = v.value ->> 'bulan')
        OR EXISTS (SELECT 1 FROM penghitungan WHERE bulan = v.value ->> 'bulan'
          AND tujuan = 'tutup' AND status = 'berjalan' ${whose})
      ON CONFLICT DO NOTHING`,
    args: [JSON.stringify(months), pada],
  }
}

/** Notes closed months that some spans of people's days touch. */
export function noteLateSpans(spans: readonly HariOrang[], pada: Instant): Statement {
  return {
    sql: `INSERT INTO susulan (nip, bulan, pada)
      SELECT DISTINCT s.value ->> 0, b.bulan, ?2 FROM json_each(?1) s
      JOIN (SELECT bulan FROM bulan_tutup
        UNION SELECT bulan FROM penghitungan WHERE tujuan = 'tutup' AND status = 'berjalan') b
        ON b.bulan BETWEEN substr(s.value ->> 1, 1, 7) AND substr(s.value ->> 2, 1, 7)
      WHERE true
      ON CONFLICT DO NOTHING`,
    args: [JSON.stringify(spans.map(({ nip, dari, sampai }) => [nip, dari, sampai])), pada],
  }
}
