import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

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

/** Directives of bkd or sekda: units work from home, or must come, on given days. */
export const arahan = sqliteTable('arahan', {
  id: text().primaryKey(),
  jenis: text().$type<'rumah' | 'masuk'>().notNull(),
  alasan: text().notNull(),
  dasar: text().notNull(),
  oleh: text().notNull(),
  pada: integer().notNull(),
  dibatalkanOleh: text('dibatalkan_oleh'),
  dibatalkanPada: integer('dibatalkan_pada'),
})

/** The unit-days that a directive covers; `hidup` is 0 once it is undone. */
export const arahanHari = sqliteTable(
  'arahan_hari',
  {
    arahanId: text('arahan_id').notNull(),
    unitKerja: text('unit_kerja').notNull(),
    tanggal: text().notNull(),
    hidup: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.arahanId, t.unitKerja, t.tanggal] }),
    index('arahan_hari_unit').on(t.unitKerja, t.tanggal, t.hidup),
  ],
)

/** A unit's planned weeks: who works elsewhere by which pattern; its days count once published. */
export const roster = sqliteTable(
  'roster',
  {
    id: text().primaryKey(),
    unitKerja: text('unit_kerja').notNull(),
    dari: text().notNull(),
    sampai: text().notNull(),
    pola: text({ mode: 'json' }).$type<readonly unknown[]>().notNull(),
    status: text().$type<'rancangan' | 'terbit' | 'batal'>().notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [index('roster_unit').on(t.unitKerja, t.dari)],
)

/** Rollout waves: pilot units with dates and what decides about going on. */
export const gelombang = sqliteTable('gelombang', {
  id: text().primaryKey(),
  nama: text().notNull(),
  unit: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  dari: text().notNull(),
  sampai: text(),
  kriteriaMasuk: text('kriteria_masuk').notNull(),
  kriteriaKeluar: text('kriteria_keluar').notNull(),
  oleh: text().notNull(),
  pada: integer().notNull(),
})

/** Readiness surveys. */
export const survei = sqliteTable('survei', {
  id: text().primaryKey(),
  judul: text().notNull(),
  pertanyaan: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  dari: text().notNull(),
  sampai: text().notNull(),
  oleh: text().notNull(),
  pada: integer().notNull(),
})

/** Answers to a survey, one a person; told only as sums of five and more. */
export const surveiJawaban = sqliteTable(
  'survei_jawaban',
  {
    surveiId: text('survei_id').notNull(),
    nip: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    jawaban: text({ mode: 'json' }).$type<readonly number[]>().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.surveiId, t.nip] })],
)
