import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Cuti, Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

/** Unit kerja as they are today: the record of `riwayat_unit` that holds on this day. */
export const unitKerja = sqliteTable(
  'unit_kerja',
  {
    kode: text().primaryKey(),
    nama: text().notNull(),
    induk: text(),
    kepalaNip: text('kepala_nip'),
    zona: text(),
    data: text({ mode: 'json' }).$type<UnitKerja>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [index('unit_kerja_kepala').on(t.kepalaNip), index('unit_kerja_induk').on(t.induk)],
)

/**
 * Pegawai as they are today: the record of `riwayat_pegawai` that holds on this day, with what has no date
 * as it was last told. Who is not employed today is not `aktif`. Nothing about another day is read here.
 */
export const pegawai = sqliteTable(
  'pegawai',
  {
    nip: text().primaryKey(),
    nama: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    atasanNip: text('atasan_nip'),
    aktif: integer({ mode: 'boolean' }).notNull(),
    data: text({ mode: 'json' }).$type<Pegawai>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [index('pegawai_unit').on(t.unitKerja), index('pegawai_atasan').on(t.atasanNip)],
)

/** The last day of a record that no later one ends. */
export const TANPA_AKHIR = '9999-12-31'

/**
 * What SIMPEG said of people: one row a message, kept as it came. `dari` and `sampai` are the days on which
 * its record holds while the person is employed, as `employmentOf` finds them; no `dari` where it holds on
 * none.
 */
export const riwayatPegawai = sqliteTable(
  'riwayat_pegawai',
  {
    nip: text().notNull(),
    /** When SIMPEG wrote it. */
    pada: integer().notNull(),
    /** `berlakuSejak` as it was sent; empty where it was not. */
    sejak: text().notNull(),
    /** The local day of `pada`. */
    hari: text().notNull(),
    data: text({ mode: 'json' }).$type<Pegawai>().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    atasanNip: text('atasan_nip'),
    dari: text(),
    sampai: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nip, t.pada, t.sejak] }),
    index('riwayat_pegawai_hari').on(t.nip, t.dari),
    index('riwayat_pegawai_unit').on(t.unitKerja, t.dari),
  ],
)

/** What SIMPEG said of unit kerja, kept and dated like `riwayat_pegawai`. */
export const riwayatUnit = sqliteTable(
  'riwayat_unit',
  {
    kode: text().notNull(),
    pada: integer().notNull(),
    sejak: text().notNull(),
    hari: text().notNull(),
    data: text({ mode: 'json' }).$type<UnitKerja>().notNull(),
    dari: text(),
    sampai: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.kode, t.pada, t.sejak] }),
    index('riwayat_unit_hari').on(t.kode, t.dari),
    index('riwayat_unit_induk').on(sql`data ->> 'induk'`),
  ],
)

/** First days of use of units that start later than the regency (R78), with who entered them. */
export const hariPertama = sqliteTable('hari_pertama', {
  unitKerja: text('unit_kerja').primaryKey(),
  mulai: text().notNull(),
  oleh: text().notNull(),
  pada: integer().notNull(),
})

/**
 * Who looks after a unit's data as its operator, from when to when, by letter. What an operator may do is
 * asked of these rows each time, so that an appointment that ended gives no right.
 */
export const operatorUnit = sqliteTable(
  'operator_unit',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    /** Whether the units below belong to it. */
    bawahan: integer({ mode: 'boolean' }).notNull(),
    dari: text().notNull(),
    sampai: text().notNull(),
    nomorSurat: text('nomor_surat').notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
    dicabutPada: integer('dicabut_pada'),
  },
  (t) => [index('operator_unit_nip').on(t.nip, t.dari)],
)

/** Approved leave and duty away from the office; `batal` keeps a cancelled one as a fact. */
export const cuti = sqliteTable(
  'cuti',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    dari: text().notNull(),
    sampai: text().notNull(),
    batal: integer({ mode: 'boolean' }).notNull(),
    data: text({ mode: 'json' }).$type<Cuti>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [index('cuti_nip').on(t.nip, t.dari)],
)

/** What SIMPEG said about disciplinary cases: one row a case and state, kept as it came. */
export const hukumanDisiplin = sqliteTable(
  'hukuman_disiplin',
  {
    id: text().notNull(),
    keadaan: text().notNull(),
    nip: text().notNull(),
    data: text({ mode: 'json' }).$type<KabarHukuman>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.id, t.keadaan] }), index('hukuman_disiplin_nip').on(t.nip)],
)

/** Shifts (sif) of a person, each named after the day it starts; a day may have several. */
export const jadwalSif = sqliteTable(
  'jadwal_sif',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    mulai: integer().notNull(),
    selesai: integer().notNull(),
    /** Whether it takes the place of the ordinary hours; those of before it could be said always did. */
    menggantikan: integer({ mode: 'boolean' }).notNull().default(true),
    /** Whether it was taken back. The row stays, so that an older word does not bring it back. */
    batal: integer({ mode: 'boolean' }).notNull().default(false),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tanggal, t.mulai] })],
)

/** WFA days decided outside Luwes: a roster by letter, days before go-live. */
export const wfaDitetapkan = sqliteTable(
  'wfa_ditetapkan',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    jenis: text().notNull(),
    /** Whether the kind is flexible by location, so that the day counts in quota and weekly limit. */
    berlokasi: integer({ mode: 'boolean' }).notNull(),
    nomorSurat: text('nomor_surat').notNull(),
    /** The roster that published it; none for a letter from elsewhere. */
    rosterId: text('roster_id'),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tanggal] })],
)
