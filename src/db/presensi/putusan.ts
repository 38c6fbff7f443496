import { and, desc, eq, isNotNull, lte, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Hari, LaporanRingkas } from '../../domain/presensi/hari.ts'
import type { OrangHari } from '../../domain/presensi/orang.ts'
import { addDays, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { notYetAfter } from '../pegawai/hari-pertama.ts'
import { putusanHari } from '../tables.ts'
import { type DayRange, REACH } from './fakta-hari.ts'

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

/** Stores verdicts of days; refused as a whole when one of them is already stored. */
export function storeVerdicts(rows: readonly Putusan[]): Statement {
  return {
    sql: `INSERT INTO putusan_hari (${Object.keys(COLUMNS).join(', ')}, versi)
      SELECT ${Object.values(COLUMNS).map(value).join(', ')}, 0 FROM json_each(?1)`,
    args: [JSON.stringify(rows.map(asRow))],
  }
}

/** The key columns of a verdict: they stay when its day is judged again. */
const KEPT: readonly string[] = ['nip', 'tanggal']

/**
 * Replaces the due verdicts.
 *
 * Fails as a whole when a fact about one of the days came in meanwhile: a NOT NULL column is then
 * NULL.
 */
export function replaceVerdicts(
  rows: readonly (Putusan & { readonly versi: number })[],
): Statement {
  const changed = Object.entries(COLUMNS).filter(([column]) => !KEPT.includes(column))
  const set = changed.map(([column, field]) =>
    column === 'status'
      ? `status = CASE WHEN versi = v ->> 'versi' THEN v ->> 'status' END`
      : `${column} = v -> '${field}' ->> '$'`,
  )
  return {
    sql: `UPDATE putusan_hari SET ${set.join(', ')}
      FROM (SELECT value AS v FROM json_each(?1)) AS baru
      WHERE nip = v ->> 'nip' AND tanggal = v ->> 'tanggal'`,
    args: [JSON.stringify(rows.map((row) => ({ ...asRow(row), versi: row.versi })))],
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

/** Makes verdicts due whose edition was replaced since. */
export function markOtherEditions(since: LocalDate, until: LocalDate, edisi: LocalDate): Statement {
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE tanggal BETWEEN ?1 AND ?2 AND edisi <> ?3`,
    args: [since, until, edisi],
  }
}

/** Makes the stored verdicts of everybody's days in a span due. */
export function markSpanDue({ dari, sampai }: DayRange): Statement {
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE tanggal BETWEEN ?1 AND ?2`,
    args: [dari, sampai],
  }
}

/** Makes those stored verdicts of some days due on which the unit does not use Luwes yet. */
export function markNotYetDue(db: Db, days: readonly LocalDate[]): Statement {
  const query = sql`WITH RECURSIVE ${notYetAfter(days[0] ?? '')}
    UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
    WHERE (nip, tanggal) IN (SELECT h.nip, h.tanggal FROM json_each(${JSON.stringify(days)}) d
      JOIN belum x ON d.value BETWEEN x.dari AND x.sampai
      JOIN putusan_hari h ON h.tanggal = d.value AND h.unit_kerja = x.unit)`
  return statement({ toSQL: () => db.drizzle.run(query).getQuery() })
}

/** Makes the stored verdicts of some people's days due, because a new fact about them came in. */
export function markDue(nips: readonly Nip[], { dari, sampai }: DayRange): Statement {
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE nip IN (SELECT value FROM json_each(?1)) AND tanggal BETWEEN ?2 AND ?3`,
    args: [JSON.stringify(nips), dari, sampai],
  }
}

/** A span of a person's days. */
export interface HariOrang extends DayRange {
  readonly nip: Nip
}

/** Makes exactly the stored verdicts of some spans of people's days due. */
export function markSpansDue(spans: readonly HariOrang[]): Statement {
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE (nip, tanggal) IN (SELECT h.nip, h.tanggal FROM json_each(?1) s JOIN putusan_hari h
        ON h.nip = s.value ->> 0 AND h.tanggal BETWEEN s.value ->> 1 AND s.value ->> 2)`,
    args: [JSON.stringify(spans.map(({ nip, dari, sampai }) => [nip, dari, sampai]))],
  }
}

/**
 * Tells people, and those responsible for them, how many judged days of some spans are judged
 * again.
 */
export function announceRejudged(
  spans: readonly HariOrang[],
  sumber: 'pegawai' | 'unit-kerja',
  pada: Instant,
  newId: () => string,
): Statement {
  const ids = new Map(spans.map(({ nip }) => [nip, newId()]))
  const rows = spans.map(({ nip, dari, sampai }) => [nip, dari, sampai, ids.get(nip)])
  return {
    sql: `INSERT INTO kejadian (id, jenis, entitas, pada, data)
      SELECT id, 'presensi.dinilai-ulang', nip || '/' || min(tanggal), ?2,
        json_object('nip', nip, 'atasanNip', (SELECT atasan_nip FROM pegawai p WHERE p.nip = h.nip),
          'dari', min(tanggal), 'sampai', max(tanggal), 'hari', count(*), 'sumber', ?3)
      FROM (SELECT DISTINCT s.value ->> 3 AS id, h.nip AS nip, h.tanggal AS tanggal
        FROM json_each(?1) s JOIN putusan_hari h
          ON h.nip = s.value ->> 0 AND h.tanggal BETWEEN s.value ->> 1 AND s.value ->> 2) h
      GROUP BY id, nip`,
    args: [JSON.stringify(rows), pada, sumber],
    announces: true,
  }
}

/** Makes the stored verdicts of the people of some units, or of all, due on some days. */
export function markUnitsDue(
  units: readonly string[] | null,
  days: readonly LocalDate[],
): Statement {
  const whose = units === null ? '' : 'AND unit_kerja IN (SELECT value FROM json_each(?2))'
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE tanggal IN (SELECT value FROM json_each(?1)) ${whose}`,
    args: [JSON.stringify(days), ...(units === null ? [] : [JSON.stringify(units)])],
  }
}

/**
 * Makes the stored verdicts of some people's days with changed duties due, and those of adjacent
 * days.
 */
export function markDutiesDue(nips: readonly Nip[], { dari, sampai }: DayRange): Statement {
  return markDue(nips, { dari: addDays(dari, -REACH), sampai: addDays(sampai, REACH) })
}

/** Marks verdicts under a leave, as it was before the change, and of adjacent days, as due. */
export function markDueOfLeave(ids: readonly string[]): Statement {
  return {
    sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      FROM (SELECT c.nip, c.dari, c.sampai FROM cuti c WHERE c.id IN (SELECT value FROM json_each(?1))) c
      WHERE putusan_hari.nip = c.nip
        AND tanggal BETWEEN date(c.dari, '-${REACH} days') AND date(c.sampai, '+${REACH} days')`,
    args: [JSON.stringify(ids)],
  }
}
