import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

/** Results that a person is to reach in a month (KRA), as e-kinerja set them. */
export const sasaran = sqliteTable(
  'sasaran',
  {
    nip: text().notNull(),
    bulan: text().notNull(),
    kra: text({ mode: 'json' }).$type<readonly unknown[]>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.bulan] })],
)

/** What was realised of a KRA. */
export const realisasi = sqliteTable(
  'realisasi',
  {
    nip: text().notNull(),
    bulan: text().notNull(),
    kode: text().notNull(),
    realisasi: text({ mode: 'json' }).$type<unknown>().notNull(),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.bulan, t.kode] })],
)

/** The month's rating by the assessor in e-kinerja. */
export const penilaian = sqliteTable(
  'penilaian',
  {
    nip: text().notNull(),
    bulan: text().notNull(),
    hasilKerja: text('hasil_kerja').notNull(),
    perilakuKerja: text('perilaku_kerja').notNull(),
    penilaiNip: text('penilai_nip').notNull(),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.bulan] })],
)

/** Months as computed, with their working and the edition. */
export const kinerjaBulan = sqliteTable(
  'kinerja_bulan',
  {
    nip: text().notNull(),
    bulan: text().notNull(),
    status: text().notNull(),
    hasil: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    edisi: text().notNull(),
    dihitungPada: integer('dihitung_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.bulan] })],
)
