import { type SQL, sql } from 'drizzle-orm'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai, RumahSandi, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { Kabar } from '../../domain/pegawai/riwayat.ts'
import { TANPA_TANGGAL } from '../../domain/pegawai/tanpa-tanggal.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { riwayatPegawai, riwayatUnit, TANPA_AKHIR } from '../tables.ts'

/** The two histories: the subject of a message, and its table. */
const TABLES = {
  pegawai: { name: 'riwayat_pegawai', key: 'nip' },
  unit: { name: 'riwayat_unit', key: 'kode' },
} as const

/** Which history. */
export type JenisRiwayat = keyof typeof TABLES

/** A stored message: `kunci` is the NIP or the code of the unit. */
export interface KabarTersimpan<Data> extends Kabar<Data> {
  readonly kunci: string
}

/** Returns all messages about some people. */
export function messagesAbout(db: Db, nips: readonly Nip[]) {
  const { nip: kunci, pada, hari, sejak, data } = riwayatPegawai
  return db.drizzle
    .select({ kunci, pada, hari, sejak, data })
    .from(riwayatPegawai)
    .where(sql`${kunci} IN (SELECT value FROM json_each(${JSON.stringify(nips)}))`)
}

/** Returns every stored message about some units. */
export function messagesAboutUnits(db: Db, codes: readonly string[]) {
  const { kode: kunci, pada, hari, sejak, data } = riwayatUnit
  return db.drizzle
    .select({ kunci, pada, hari, sejak, data })
    .from(riwayatUnit)
    .where(sql`${kunci} IN (SELECT value FROM json_each(${JSON.stringify(codes)}))`)
}

/** Converts a row of `messagesAbout` or `messagesAboutUnits`. */
export function messageFrom<Data>(row: {
  readonly kunci: string
  readonly pada: Instant
  readonly hari: LocalDate
  readonly sejak: string
  readonly data: Data
}): KabarTersimpan<Data> {
  return { ...row, sejak: row.sejak === '' ? null : row.sejak }
}

/** The days on which a stored message holds; none when `dari` is `null`. */
export interface MasaKabar extends Pick<KabarTersimpan<unknown>, 'kunci' | 'pada' | 'sejak'> {
  readonly dari: LocalDate | null
  readonly sampai: LocalDate | null
}

/**
 * Stores messages, notes the days on which they and older ones hold, and deletes those that say
 * nothing more.
 *
 * `kenal` has the messages about each that were known when the days were computed. When there are
 * others by now, a NOT NULL column is NULL, and the whole group is undone. Their number does not
 * tell: a message may come and another be deleted.
 */
export function keepMessages<Data>(
  jenis: JenisRiwayat,
  kabar: readonly KabarTersimpan<Data>[],
  masa: readonly MasaKabar[],
  lewat: readonly Pick<MasaKabar, 'kunci' | 'pada' | 'sejak'>[],
  kenal: ReadonlyMap<string, readonly Pick<MasaKabar, 'pada' | 'sejak'>[]>,
): Statement[] {
  const { name, key } = TABLES[jenis]
  const rows = kabar.map(({ sejak, ...row }) => ({
    ...row,
    sejak: sejak ?? '',
    kenal: namesOf(kenal.get(row.kunci) ?? []),
  }))
  const own = jenis === 'pegawai'
  const places = JSON.stringify(
    masa.map((row) => [row.kunci, row.pada, row.sejak ?? '', row.dari, row.sampai ?? TANPA_AKHIR]),
  )
  const gone = JSON.stringify(lewat.map(({ kunci, pada, sejak }) => [kunci, pada, sejak ?? '']))
  return [
    {
      sql: `INSERT INTO ${name} (${key}, pada, sejak, hari, data, ${own ? 'unit_kerja, atasan_nip, ' : ''}sampai)
        SELECT CASE WHEN (SELECT json_group_array(json_array(pada, sejak)) FROM (
            SELECT pada, sejak FROM ${name} lama WHERE lama.${key} = value ->> 'kunci'
            ORDER BY pada, sejak)) = value ->> 'kenal' THEN value ->> 'kunci' END,
          value ->> 'pada', value ->> 'sejak', value ->> 'hari', value -> 'data',
          ${own ? "value ->> '$.data.unitKerja', value ->> '$.data.atasanNip', " : ''}'${TANPA_AKHIR}'
        FROM json_each(?1) WHERE true
        ON CONFLICT (${key}, pada, sejak) DO UPDATE SET data = excluded.data,
          hari = excluded.hari${own ? ', unit_kerja = excluded.unit_kerja, atasan_nip = excluded.atasan_nip' : ''}`,
      args: [JSON.stringify(rows)],
    },
    {
      sql: `UPDATE ${name} SET dari = v ->> 3, sampai = v ->> 4
        FROM (SELECT value AS v FROM json_each(?1)) AS baru
        WHERE ${key} = v ->> 0 AND pada = v ->> 1 AND sejak = v ->> 2`,
      args: [places],
    },
    ...(lewat.length === 0
      ? []
      : [
          {
            sql: `DELETE FROM ${name} WHERE (${key}, pada, sejak) IN (
              SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?1))`,
            args: [gone],
          },
        ]),
  ]
}

/** Returns what tells some messages about somebody from others, as SQL writes it. */
function namesOf(messages: readonly Pick<MasaKabar, 'pada' | 'sejak'>[]): string {
  const names = messages.map(({ pada, sejak }) => [pada, sejak ?? ''] as const)
  return JSON.stringify(names.sort(([a, from], [b, since]) => a - b || (from < since ? -1 : 1)))
}

/** Returns the record of a day, else the next that begins, else the newest message. */
function recordToday(table: string, key: string): string {
  return `(SELECT r.rowid FROM ${table} r WHERE r.${key} = k.kunci
    ORDER BY coalesce(?2 BETWEEN r.dari AND r.sampai, 0) DESC, coalesce(r.dari > ?2, 0) DESC,
      CASE WHEN r.dari > ?2 THEN r.dari END, r.pada DESC, r.sejak DESC LIMIT 1)`
}

/** A home from a message; `null` when the message names none. */
export interface RumahKabar {
  readonly nip: Nip
  readonly pada: Instant
  readonly sandi: RumahSandi | null
}

/**
 * Updates some people to their records of today. Only here is the home stored, sealed: the newest
 * message sets it.
 */
export function putPeopleToday(
  nips: readonly Nip[],
  today: LocalDate,
  rumah: readonly RumahKabar[] = [],
): Statement {
  const newest = TANPA_TANGGAL.map((field) => `'${field}', n.data -> '${field}'`).join(', ')
  const holds = 'coalesce(?2 BETWEEN r.dari AND r.sampai, 0)'
  const told = "j.value IS NOT NULL AND (p.nip IS NULL OR j.value ->> 'pada' >= p.diperbarui_pada)"
  return {
    sql: `INSERT INTO pegawai (nip, nama, unit_kerja, atasan_nip, aktif, data, diperbarui_pada)
      SELECT k.kunci, n.data ->> 'nama', r.unit_kerja, r.atasan_nip, ${holds},
        json_set(json_patch(r.data, json_object(${newest},
          'rumah', json(CASE WHEN NOT (${told}) THEN p.data -> 'rumah' END),
          'rumahSandi', json(CASE WHEN ${told} THEN j.value -> 'sandi' ELSE p.data -> 'rumahSandi' END))),
          '$.aktif', json(iif(${holds}, 'true', 'false'))), n.pada
      FROM (SELECT DISTINCT value AS kunci FROM json_each(?1)) k
      JOIN riwayat_pegawai r ON r.rowid = ${recordToday('riwayat_pegawai', 'nip')}
      JOIN riwayat_pegawai n ON n.rowid = (SELECT x.rowid FROM riwayat_pegawai x
        WHERE x.nip = k.kunci ORDER BY x.pada DESC, x.sejak DESC LIMIT 1)
      LEFT JOIN pegawai p ON p.nip = k.kunci
      LEFT JOIN json_each(?3) j ON j.value ->> 'nip' = k.kunci
      WHERE true ON CONFLICT (nip) DO UPDATE SET nama = excluded.nama,
        unit_kerja = excluded.unit_kerja, atasan_nip = excluded.atasan_nip, aktif = excluded.aktif,
        data = excluded.data, diperbarui_pada = excluded.diperbarui_pada`,
    args: [JSON.stringify(nips), today, JSON.stringify(rumah)],
  }
}

/** Updates some units to their records of today. */
export function putUnitsToday(codes: readonly string[], today: LocalDate): Statement {
  return {
    sql: `INSERT INTO unit_kerja (kode, nama, induk, kepala_nip, zona, data, diperbarui_pada)
      SELECT k.kunci, r.data ->> 'nama', r.data ->> 'induk', r.data ->> 'kepalaNip', r.data ->> 'zona',
        r.data, r.pada
      FROM (SELECT DISTINCT value AS kunci FROM json_each(?1)) k
      JOIN riwayat_unit r ON r.rowid = ${recordToday('riwayat_unit', 'kode')}
      WHERE true ON CONFLICT (kode) DO UPDATE SET nama = excluded.nama, induk = excluded.induk,
        kepala_nip = excluded.kepala_nip, zona = excluded.zona, data = excluded.data,
        diperbarui_pada = excluded.diperbarui_pada`,
    args: [JSON.stringify(codes), today],
  }
}

/** Returns who belonged to some units in some spans of days, and from when to when. */
export function peopleInUnits(
  db: Db,
  spans: readonly { readonly unit: string; readonly dari: LocalDate; readonly sampai: LocalDate }[],
) {
  const rows = JSON.stringify(spans.map(({ unit, dari, sampai }) => [unit, dari, sampai]))
  return db.drizzle.all<{ nip: Nip; dari: LocalDate; sampai: LocalDate }>(sql`
    SELECT r.nip, max(r.dari, s.value ->> 1) AS dari, min(r.sampai, s.value ->> 2) AS sampai
    FROM json_each(${rows}) s JOIN riwayat_pegawai r ON r.unit_kerja = s.value ->> 0
      AND r.dari <= s.value ->> 2 AND r.sampai >= s.value ->> 1`)
}

/**
 * Returns the atasan of everybody above some people, each with the first day; at most 20 levels.
 */
export function atasanAbove(
  db: Db,
  atasan: readonly { readonly nip: Nip; readonly sejak: LocalDate | null }[],
  today: LocalDate,
) {
  const from = JSON.stringify(atasan.map(({ nip, sejak }) => [nip, sejak ?? today]))
  return db.drizzle.all<{ nip: Nip; atasan: Nip }>(sql`
    WITH RECURSIVE naik (nip, hari, tingkat) AS (
      SELECT value ->> 0, value ->> 1, 0 FROM json_each(${from})
      UNION SELECT r.atasan_nip, n.hari, n.tingkat + 1
      FROM naik n JOIN riwayat_pegawai r ON r.nip = n.nip AND n.hari BETWEEN r.dari AND r.sampai
      WHERE r.atasan_nip IS NOT NULL AND n.tingkat < 20)
    SELECT DISTINCT n.nip, r.atasan_nip AS atasan
    FROM naik n JOIN riwayat_pegawai r ON r.nip = n.nip AND n.hari BETWEEN r.dari AND r.sampai
    WHERE r.atasan_nip IS NOT NULL`)
}

/** A record with the days on which it holds, both ends included. */
export interface CatatanTersimpan<Data> {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly data: Data
}

/** A person as SIMPEG last described them, with the records of a range of days. */
export interface RiwayatTersimpan {
  readonly pegawai: Pegawai
  /** The records of the days of employment, and of the units that they name. */
  readonly riwayat: readonly CatatanTersimpan<Pegawai>[]
  readonly unit: readonly CatatanTersimpan<UnitKerja>[]
}

/** Returns SQL for the units that a person `p` belongs to in a range of days, by their messages. */
export function unitsWithin(dari: LocalDate | SQL, sampai: LocalDate | SQL): SQL {
  return sql`(SELECT p.unit_kerja UNION SELECT unit_kerja FROM riwayat_pegawai
    WHERE nip = p.nip AND dari <= ${sampai} AND sampai >= ${dari})`
}

/** Returns the fields of `RiwayatTersimpan` of a person `p`, for a JSON object. */
export function recordFields(dari: LocalDate | SQL, sampai: LocalDate | SQL): SQL {
  const holding = sql`dari <= ${sampai} AND sampai >= ${dari}`
  return sql`'pegawai', json(p.data),
    'riwayat', (SELECT json_group_array(json(isi)) FROM (SELECT json_object('dari', dari,
      'sampai', sampai, 'data', json(data)) AS isi FROM riwayat_pegawai
      WHERE nip = p.nip AND ${holding} ORDER BY dari)),
    'unit', (SELECT json_group_array(json(isi)) FROM (SELECT json_object('dari', dari,
      'sampai', sampai, 'data', json(data)) AS isi FROM riwayat_unit
      WHERE kode IN ${unitsWithin(dari, sampai)} AND ${holding} ORDER BY kode, dari))`
}

/** Returns a person during a range of days, as JSON text. */
export function personThrough(
  db: Db,
  nip: string | SQL,
  dari: LocalDate | SQL,
  sampai: LocalDate | SQL,
) {
  return db.drizzle.all<{ fakta: string }>(sql`
    SELECT json_object(${recordFields(dari, sampai)}) AS fakta FROM pegawai p WHERE p.nip = ${nip}`)
}

/**
 * Returns everybody who belongs to some units in a range of days, during that range, each as JSON
 * text, by name.
 */
export function peopleThrough(
  db: Db,
  units: readonly string[],
  dari: LocalDate,
  sampai: LocalDate,
) {
  return db.drizzle.all<{ fakta: string }>(sql`
    SELECT json_object(${recordFields(dari, sampai)}) AS fakta FROM pegawai p
    WHERE p.nip IN (${membersOf(units, dari, sampai)}) ORDER BY p.nama, p.nip`)
}

/** Selects the NIPs of everybody who belongs to some units on a day of a range. */
export function membersOf(units: readonly string[], dari: LocalDate, sampai: LocalDate): SQL {
  return sql`SELECT m.nip FROM json_each(${JSON.stringify(units)}) k
    JOIN riwayat_pegawai m ON m.unit_kerja = k.value AND m.dari <= ${sampai} AND m.sampai >= ${dari}`
}

/** Returns the records of a unit in a range of days, in order of time. */
export function unitThrough(db: Db, kode: string, dari: LocalDate, sampai: LocalDate) {
  return db.drizzle
    .select({
      dari: riwayatUnit.dari,
      sampai: riwayatUnit.sampai,
      data: riwayatUnit.data,
    })
    .from(riwayatUnit)
    .where(
      sql`${riwayatUnit.kode} = ${kode} AND ${riwayatUnit.dari} <= ${sampai}
        AND ${riwayatUnit.sampai} >= ${dari}`,
    )
    .orderBy(riwayatUnit.dari)
}

/** Reads a row of `personThrough` or `peopleThrough`. */
export function historyFrom({ fakta }: { readonly fakta: string }): RiwayatTersimpan {
  // Safe because only rows of recordFields are read here, and it builds exactly this shape.
  return JSON.parse(fakta) as RiwayatTersimpan
}

/**
 * Returns a table `rekan (nip, unit, data, dari, sampai)` of everybody in the unit of a person,
 * including the person. It has the days of a range on which both belong to it.
 */
export function besideOf(nip: string | SQL, dari: LocalDate, sampai: LocalDate): SQL {
  return sql`rekan AS (SELECT r.nip, r.unit_kerja AS unit, r.data,
      max(r.dari, s.dari, ${dari}) AS dari, min(r.sampai, s.sampai, ${sampai}) AS sampai
    FROM riwayat_pegawai s JOIN riwayat_pegawai r ON r.unit_kerja = s.unit_kerja
      AND r.dari <= s.sampai AND r.sampai >= s.dari
    WHERE s.nip = ${nip} AND s.dari <= ${sampai} AND s.sampai >= ${dari}
      AND r.dari <= ${sampai} AND r.sampai >= ${dari})`
}

/** Returns SQL for the unit of a person on a day; NULL when they are not employed. */
function unitOn(nip: SQL, hari: SQL): SQL {
  return sql`(SELECT h.unit_kerja FROM riwayat_pegawai h
    WHERE h.nip = ${nip} AND ${hari} BETWEEN h.dari AND h.sampai)`
}

/** Returns SQL for the zone of a person's unit on a day; NULL when the unit names none. */
export function zoneOn(nip: SQL, hari: SQL): SQL {
  return sql`(SELECT hu.data ->> 'zona' FROM riwayat_unit hu WHERE hu.kode = ${unitOn(nip, hari)}
    AND ${hari} BETWEEN hu.dari AND hu.sampai)`
}

/**
 * Returns those with a record that begins or ends between two days, the first excluded: their
 * present record differs.
 */
export function changedSince(db: Db, jenis: JenisRiwayat, after: LocalDate, today: LocalDate) {
  const { name, key } = TABLES[jenis]
  return db.drizzle.all<{ kunci: string }>(sql`
    SELECT DISTINCT ${sql.raw(key)} AS kunci FROM ${sql.raw(name)}
    WHERE (dari > ${after} AND dari <= ${today}) OR (sampai >= ${after} AND sampai < ${today})`)
}
