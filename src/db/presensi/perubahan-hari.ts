import { sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { addDays, type LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { type Db, type Statement, statement } from '../engine/client.ts'
import { notYetAfter } from '../pegawai/hari-pertama.ts'
import { type DayRange, REACH } from './fakta-hari.ts'

/** Returns the number of the last change of facts about past days, in one row; 0 before the first. */
export function lastChange(db: Db) {
  return db.drizzle.all<{ terakhir: number }>(
    sql`SELECT coalesce(max(urut), 0) AS terakhir FROM perubahan_hari`,
  )
}

/** How many changes are kept: far more than come in while a group of people is judged. */
const KEPT_CHANGES = 10_000

/** Deletes changes that nobody who judges can still ask for. */
export function forgetChanges(): Statement {
  return {
    sql: `DELETE FROM perubahan_hari
      WHERE urut <= (SELECT max(urut) FROM perubahan_hari) - ?1`,
    args: [KEPT_CHANGES],
  }
}

/** Notes that facts about some days changed, for those who judge them for the first time now. */
function noteChange({ dari, sampai }: DayRange): Statement {
  return { sql: 'INSERT INTO perubahan_hari (dari, sampai) VALUES (?1, ?2)', args: [dari, sampai] }
}

/** Returns the span from the first to the last of some days; `null` without days. */
function spanOver(days: readonly LocalDate[]): DayRange | null {
  const sorted = [...days].sort()
  const [dari] = sorted
  const sampai = sorted.at(-1)
  return dari === undefined || sampai === undefined ? null : { dari, sampai }
}

/** Marks stored verdicts due, and notes the change for those that are not stored yet. */
function markAll(statement: Statement, span: DayRange | null): readonly Statement[] {
  return span === null ? [] : [statement, noteChange(span)]
}

/** Makes verdicts due whose edition was replaced since. */
export function markOtherEditions(
  since: LocalDate,
  until: LocalDate,
  edisi: LocalDate,
): readonly Statement[] {
  return markAll(
    {
      sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE tanggal BETWEEN ?1 AND ?2 AND edisi <> ?3`,
      args: [since, until, edisi],
    },
    { dari: since, sampai: until },
  )
}

/** Makes the stored verdicts of everybody's days in a span due. */
export function markSpanDue({ dari, sampai }: DayRange): readonly Statement[] {
  return markAll(
    {
      sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE tanggal BETWEEN ?1 AND ?2`,
      args: [dari, sampai],
    },
    { dari, sampai },
  )
}

/** Makes those stored verdicts of some days due on which the unit does not use Luwes yet. */
export function markNotYetDue(db: Db, days: readonly LocalDate[]): readonly Statement[] {
  const query = sql`WITH RECURSIVE ${notYetAfter(days[0] ?? '')}
    UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
    WHERE (nip, tanggal) IN (SELECT h.nip, h.tanggal FROM json_each(${JSON.stringify(days)}) d
      JOIN belum x ON d.value BETWEEN x.dari AND x.sampai
      JOIN putusan_hari h ON h.tanggal = d.value AND h.unit_kerja = x.unit)`
  return markAll(statement({ toSQL: () => db.drizzle.run(query).getQuery() }), spanOver(days))
}

/** Makes the stored verdicts of some people's days due, because a new fact about them came in. */
export function markDue(nips: readonly Nip[], { dari, sampai }: DayRange): readonly Statement[] {
  return markAll(
    {
      sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE nip IN (SELECT value FROM json_each(?1)) AND tanggal BETWEEN ?2 AND ?3`,
      args: [JSON.stringify(nips), dari, sampai],
    },
    { dari, sampai },
  )
}

/** A span of a person's days. */
export interface HariOrang extends DayRange {
  readonly nip: Nip
}

/** Makes exactly the stored verdicts of some spans of people's days due. */
export function markSpansDue(spans: readonly HariOrang[]): readonly Statement[] {
  return markAll(
    {
      sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE (nip, tanggal) IN (SELECT h.nip, h.tanggal FROM json_each(?1) s JOIN putusan_hari h
        ON h.nip = s.value ->> 0 AND h.tanggal BETWEEN s.value ->> 1 AND s.value ->> 2)`,
      args: [JSON.stringify(spans.map(({ nip, dari, sampai }) => [nip, dari, sampai]))],
    },
    spanOver(spans.flatMap((span) => [span.dari, span.sampai])),
  )
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
): readonly Statement[] {
  const whose = units === null ? '' : 'AND unit_kerja IN (SELECT value FROM json_each(?2))'
  return markAll(
    {
      sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
      WHERE tanggal IN (SELECT value FROM json_each(?1)) ${whose}`,
      args: [JSON.stringify(days), ...(units === null ? [] : [JSON.stringify(units)])],
    },
    spanOver(days),
  )
}

/**
 * Makes the stored verdicts of some people's days with changed duties due, and those of adjacent
 * days.
 */
export function markDutiesDue(
  nips: readonly Nip[],
  { dari, sampai }: DayRange,
): readonly Statement[] {
  return markDue(nips, { dari: addDays(dari, -REACH), sampai: addDays(sampai, REACH) })
}

/** Marks verdicts under a leave, as it was before the change, and of adjacent days, as due. */
export function markDueOfLeave(ids: readonly string[]): readonly Statement[] {
  const args = [JSON.stringify(ids)]
  const leaves = 'cuti c WHERE c.id IN (SELECT value FROM json_each(?1))'
  return [
    {
      sql: `UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1
        FROM (SELECT c.nip, c.dari, c.sampai FROM ${leaves}) c
        WHERE putusan_hari.nip = c.nip
          AND tanggal BETWEEN date(c.dari, '-${REACH} days') AND date(c.sampai, '+${REACH} days')`,
      args,
    },
    {
      sql: `INSERT INTO perubahan_hari (dari, sampai)
        SELECT date(c.dari, '-${REACH} days'), date(c.sampai, '+${REACH} days') FROM ${leaves}`,
      args,
    },
  ]
}
