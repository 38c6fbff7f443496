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
 * Pegawai as they are today: the record of `riwayat_pegawai` that holds on this day, and the newest
 * undated fields. Somebody who is not employed today is not `aktif`. Nothing about another day is
 * read here.
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

/** The last day of a record without a later one. */
export const TANPA_AKHIR = '9999-12-31'

/**
 * Messages of SIMPEG about people, one row each, stored as received. `dari` and `sampai` are the
 * days on which the record holds during employment, by `employmentOf`. There is no `dari` when it
 * never holds.
 */
export const riwayatPegawai = sqliteTable(
  'riwayat_pegawai',
  {
    nip: text().notNull(),
    /** When SIMPEG wrote it. */
    pada: integer().notNull(),
    /** `berlakuSejak` as sent; empty if it was not. */
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

/** Messages of SIMPEG about unit kerja, stored and dated like `riwayat_pegawai`. */
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
 * The operators of units: who looks after a unit's data, from when to when, by letter. An
 * operator's rights are checked against these rows each time, so an ended appointment gives no
 * right.
 */
export const operatorUnit = sqliteTable(
  'operator_unit',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    /** Whether it includes the units below. */
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

/** Messages of SIMPEG about disciplinary cases: one row per case and state, stored as received. */
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
    /** Whether it replaces the ordinary hours; older ones always did. */
    menggantikan: integer({ mode: 'boolean' }).notNull().default(true),
    /** Whether it was withdrawn. The row stays, so that an older message does not restore it. */
    batal: integer({ mode: 'boolean' }).notNull().default(false),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tanggal, t.mulai] })],
)

/** WFA days decided outside Luwes: a roster by letter, or days before go-live. */
export const wfaDitetapkan = sqliteTable(
  'wfa_ditetapkan',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    jenis: text().notNull(),
    /** Whether the kind is flexible by location, so that the day counts in quota and weekly limit. */
    berlokasi: integer({ mode: 'boolean' }).notNull(),
    nomorSurat: text('nomor_surat').notNull(),
    /** The roster that published it; empty for a letter from elsewhere. */
    rosterId: text('roster_id'),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tanggal] })],
)

/** Delegations of an office to somebody else (Plh, Plt), by letter and dates. */
export const delegasi = sqliteTable(
  'delegasi',
  {
    id: text().primaryKey(),
    jenis: text().$type<'plh' | 'plt'>().notNull(),
    dariNip: text('dari_nip').notNull(),
    keNip: text('ke_nip').notNull(),
    dari: text().notNull(),
    sampai: text().notNull(),
    nomorSurat: text('nomor_surat').notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
    dicabutPada: integer('dicabut_pada'),
  },
  (t) => [index('delegasi_ke').on(t.keNip, t.dari), index('delegasi_dari').on(t.dariNip, t.dari)],
)
