import { sql } from 'drizzle-orm'
import {
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { HasilBulan } from '../../domain/kinerja/bulan.ts'
import type { Pengecualian } from '../../domain/kinerja/halangan.ts'
import type { JenisPemakaian } from '../../domain/kinerja/hemat.ts'
import type { IsiPeringatan } from '../../domain/kinerja/peringatan/index.ts'
import type { StatusPeringatan } from '../../domain/kinerja/peringatan/tindak-lanjut.ts'
import type { Predikat } from '../../domain/kinerja/predikat.ts'
import type { RekapUnit } from '../../domain/kinerja/rekap.ts'
import type { StatusSanggahan } from '../../domain/kinerja/sanggahan.ts'
import type { Refusal } from '../../domain/shared/rule.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'

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
  (t) => [
    primaryKey({ columns: [t.nip, t.bulan] }),
    index('sasaran_bulan').on(t.bulan, t.diperbaruiPada),
  ],
)

/** What was reached of a KRA. */
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
  (t) => [
    primaryKey({ columns: [t.nip, t.bulan, t.kode] }),
    index('realisasi_bulan').on(t.bulan, t.diperbaruiPada),
  ],
)

/** Results that a unit is to reach in a month (R101), as e-kinerja set them. */
export const sasaranUnit = sqliteTable(
  'sasaran_unit',
  {
    unitKerja: text('unit_kerja').notNull(),
    bulan: text().notNull(),
    sasaran: text({ mode: 'json' }).$type<readonly unknown[]>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.bulan, t.unitKerja] })],
)

/** What a unit reached of a target. */
export const realisasiUnit = sqliteTable(
  'realisasi_unit',
  {
    unitKerja: text('unit_kerja').notNull(),
    bulan: text().notNull(),
    kode: text().notNull(),
    realisasi: real().notNull(),
    bukti: text({ mode: 'json' }).$type<readonly string[]>(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.bulan, t.unitKerja, t.kode] })],
)

/**
 * The public's feedback on a unit's services in a month (R102): complaints, and the satisfaction
 * index.
 */
export const layananDiukur = sqliteTable(
  'layanan_diukur',
  {
    unitKerja: text('unit_kerja').notNull(),
    bulan: text().notNull(),
    aduan: integer().notNull(),
    aduanTuntas: integer('aduan_tuntas').notNull(),
    /** From 25 to 100; empty without a survey. */
    skm: real(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.bulan, t.unitKerja] })],
)

/** The month's rating by the assessor in e-kinerja. */
export const penilaian = sqliteTable(
  'penilaian',
  {
    nip: text().notNull(),
    bulan: text().notNull(),
    hasilKerja: text('hasil_kerja').notNull(),
    perilakuKerja: text('perilaku_kerja').notNull(),
    /** Empty when an office without a NIP rates: `data` names it. */
    penilaiNip: text('penilai_nip'),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nip, t.bulan] }),
    index('penilaian_bulan').on(t.bulan, t.diperbaruiPada),
  ],
)

/**
 * Months as computed, with their calculation and their basis. The columns are summed up by exports,
 * warnings and dashboards; `hasil` is the whole.
 */
export const kinerjaBulan = sqliteTable(
  'kinerja_bulan',
  {
    nip: text().notNull(),
    bulan: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    hasil: text({ mode: 'json' }).$type<HasilBulan>().notNull(),
    disiplin: integer().notNull(),
    produktivitas: integer(),
    predikat: text().$type<Predikat>(),
    capaian: integer(),
    usulan: integer(),
    /** The edition, and fingerprints of the calendar and of all facts, behind this result. */
    edisi: text().notNull(),
    kalender: text().notNull(),
    masukan: text().notNull(),
    dihitungPada: integer('dihitung_pada').notNull(),
    /** When the result last changed: the time for objections begins here. */
    berubahPada: integer('berubah_pada').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nip, t.bulan] }),
    index('kinerja_bulan_unit').on(t.bulan, t.unitKerja),
  ],
)

/** The run that computes a month, or computes and closes it, with its progress. One per month. */
export const penghitungan = sqliteTable('penghitungan', {
  bulan: text().primaryKey(),
  tujuan: text().$type<'hitung' | 'tutup'>().notNull(),
  status: text().$type<'berjalan' | 'selesai' | 'tertahan'>().notNull(),
  /** The last person computed; empty at the beginning. */
  sampai: text().notNull(),
  dihitung: integer().notNull(),
  jumlah: integer().notNull(),
  tanpaNilai: integer('tanpa_nilai').notNull(),
  oleh: text().notNull(),
  mulaiPada: integer('mulai_pada').notNull(),
  selesaiPada: integer('selesai_pada'),
  /** Why a month that was to be closed stays open. */
  halangan: text({ mode: 'json' }).$type<readonly Refusal[]>(),
  /** What the officer set aside to close it, each with the reason. */
  pengecualian: text({ mode: 'json' }).$type<readonly Pengecualian[]>(),
})

/** Closed months: they never change again. */
export const bulanTutup = sqliteTable('bulan_tutup', {
  bulan: text().primaryKey(),
  oleh: text().notNull(),
  pegawai: integer().notNull(),
  ditutupPada: integer('ditutup_pada').notNull(),
  /** What was set aside to close it, each with the reason. */
  pengecualian: text({ mode: 'json' }).$type<readonly Pengecualian[]>(),
})

/** Objections to a line of a month; the steps of each are in `langkah`. */
export const sanggahan = sqliteTable(
  'sanggahan',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    bulan: text().notNull(),
    /** The code of the line. */
    kode: text().notNull(),
    alasan: text().notNull(),
    bukti: text({ mode: 'json' }).$type<readonly Bukti[]>().notNull(),
    status: text().$type<StatusSanggahan>().notNull(),
    /** The days whose deduction of this code it took back. */
    dipulihkan: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    diajukanPada: integer('diajukan_pada').notNull(),
  },
  (t) => [
    index('sanggahan_pegawai').on(t.nip, t.bulan),
    index('sanggahan_status').on(t.status, t.diajukanPada),
    uniqueIndex('sanggahan_satu').on(t.nip, t.bulan, t.kode).where(sql`status = 'diajukan'`),
  ],
)

/** Closed months of people with a later change (R57). */
export const susulan = sqliteTable(
  'susulan',
  {
    nip: text().notNull(),
    bulan: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.bulan] })],
)

/** Early warnings about a person or a unit; the steps of each are in `langkah`. */
export const peringatan = sqliteTable(
  'peringatan',
  {
    id: text().primaryKey(),
    kode: text().notNull(),
    /** The subject: a NIP, or the code of a unit. */
    subjek: text().notNull(),
    /** The person, if it is about one. */
    nip: text(),
    unitKerja: text('unit_kerja').notNull(),
    /** What tells one warning from the next: a year and a level, a month. */
    kunci: text().notNull(),
    isi: text({ mode: 'json' }).$type<IsiPeringatan>().notNull(),
    status: text().$type<StatusPeringatan>().notNull(),
    munculPada: integer('muncul_pada').notNull(),
    /** From when on others than the person see it. */
    terbukaPada: integer('terbuka_pada').notNull(),
  },
  (t) => [
    uniqueIndex('peringatan_satu').on(t.subjek, t.kode, t.kunci),
    index('peringatan_status').on(t.status, t.munculPada),
  ],
)

/** The sums of a unit's month, for the dashboard: derived, and computed again when old. */
export const rekapUnit = sqliteTable(
  'rekap_unit',
  {
    bulan: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    isi: text({ mode: 'json' }).$type<RekapUnit>().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.bulan, t.unitKerja] })],
)

/**
 * The consumption of an office in a month, by its meter or its bill; the months before flexible
 * work are the baseline.
 */
export const pemakaian = sqliteTable(
  'pemakaian',
  {
    unitKerja: text('unit_kerja').notNull(),
    kantor: text().notNull(),
    jenis: text().$type<JenisPemakaian>().notNull(),
    bulan: text().notNull(),
    /** In the unit of the kind (kWh, m3), if known. */
    jumlah: real(),
    rupiah: integer().notNull(),
    sumber: text().$type<'meter' | 'tagihan'>().notNull(),
    acuan: integer({ mode: 'boolean' }).notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitKerja, t.kantor, t.jenis, t.bulan] })],
)

/**
 * Entries of officers for the monthly report (R118), by unit and month; `''` is the whole regency.
 * An entry that holds until changed is read from the newest month that is not later.
 */
export const isianLaporan = sqliteTable(
  'isian_laporan',
  {
    unitKerja: text('unit_kerja').notNull(),
    kode: text().notNull(),
    bulan: text().notNull(),
    nilai: text({ mode: 'json' }).$type<string | number>().notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitKerja, t.kode, t.bulan] })],
)
