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
import type {
  JenisKoreksi,
  Penetapan,
  StatusKoreksi,
  StatusLaporan,
} from '../../domain/presensi/facts.ts'
import type { Hari, KodePotongan, LaporanRingkas, StatusTanda } from '../../domain/presensi/hari.ts'
import type { IsiLaporan } from '../../domain/presensi/laporan.ts'
import type { OrangHari } from '../../domain/presensi/orang.ts'
import type { Bukti } from '../../domain/wfa/facts.ts'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

/** Taps as received, from the e-presensi app or the widget. Never edited. */
export const tap = sqliteTable(
  'tap',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    arah: text().notNull(),
    at: integer().notNull(),
    diterima: integer().notNull(),
    sumber: text().notNull(),
    data: text({ mode: 'json' }).$type<Readonly<Record<string, unknown>>>().notNull(),
  },
  (t) => [index('tap_nip_at').on(t.nip, t.at)],
)

/** Holidays and cuti bersama that bkd entered, besides those that Luwes ships. */
export const hariLibur = sqliteTable('hari_libur', {
  tanggal: text().primaryKey(),
  jenis: text().notNull(),
  nama: text().notNull(),
  dasar: text().notNull(),
})

/** Years that an officer declared complete; otherwise none of their days is judged. */
export const kalenderLengkap = sqliteTable('kalender_lengkap', {
  tahun: text().primaryKey(),
  oleh: text().notNull(),
  pada: integer().notNull(),
})

/** Ramadan spans as decided, entered by bkd. */
export const ramadan = sqliteTable('ramadan', {
  dari: text().primaryKey(),
  sampai: text().notNull(),
  dasar: text().notNull(),
})

/** Sources of taps: when each first and last sent something, to know which ones to wait for. */
export const sumberPresensi = sqliteTable('sumber_presensi', {
  sumber: text().primaryKey(),
  pertama: integer().notNull(),
  terakhir: integer().notNull(),
})

/** Days for which a source has sent everything. */
export const kelengkapan = sqliteTable(
  'kelengkapan',
  {
    sumber: text().notNull(),
    tanggal: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.sumber, t.tanggal] })],
)

/**
 * Reports of WFA days against the plan, one per person and day; the steps of each are in `langkah`.
 */
export const laporan = sqliteTable(
  'laporan',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    tanggal: text().notNull(),
    isi: text({ mode: 'json' }).$type<IsiLaporan>().notNull(),
    status: text().$type<StatusLaporan>().notNull(),
    diajukanPada: integer('diajukan_pada').notNull(),
    /** When the last version came, if it was returned and revised. */
    dikirimPada: integer('dikirim_pada').notNull(),
    dikembalikanPada: integer('dikembalikan_pada'),
  },
  (t) => [
    uniqueIndex('laporan_hari').on(t.nip, t.tanggal),
    index('laporan_status').on(t.status, t.dikirimPada),
  ],
)

/** What people did on their days, as written in e-kinerja. */
export const progres = sqliteTable(
  'progres',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    /** The code of the result that it serves; empty for none. */
    kode: text().notNull(),
    uraian: text().notNull(),
    kuantitas: real(),
    satuan: text(),
    /** When it first came. */
    pada: integer().notNull(),
    diperbaruiPada: integer('diperbarui_pada').notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tanggal, t.kode, t.uraian] })],
)

/** Corrections of days, with proof: letters by name and number, never files. */
export const koreksi = sqliteTable(
  'koreksi',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    tanggal: text().notNull(),
    jenis: text().$type<JenisKoreksi>().notNull(),
    /** When the missing tap was made; empty for an excuse or duty. */
    at: integer(),
    /** The part of the day that an excuse covers, 'HH:MM'; empty for the whole day. */
    dari: text(),
    sampai: text(),
    alasan: text().notNull(),
    bukti: text({ mode: 'json' }).$type<readonly Bukti[]>().notNull(),
    status: text().$type<StatusKoreksi>().notNull(),
    diajukanPada: integer('diajukan_pada').notNull(),
    /** When it was announced that nobody decided in time. */
    kedaluwarsaPada: integer('kedaluwarsa_pada'),
  },
  (t) => [
    index('koreksi_hari').on(t.nip, t.tanggal),
    index('koreksi_status').on(t.status, t.diajukanPada),
    uniqueIndex('koreksi_satu')
      .on(t.nip, t.tanggal, t.jenis)
      .where(sql`status IN ('diajukan', 'direkomendasikan')`),
  ],
)

/** Findings of authorised people about days that the facts leave open; the newest counts. */
export const penetapan = sqliteTable(
  'penetapan',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    pada: integer().notNull(),
    putusan: text().$type<Penetapan['putusan']>().notNull(),
    alasan: text().notNull(),
    oleh: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nip, t.tanggal, t.pada] }),
    index('penetapan_oleh').on(t.oleh, t.pada),
  ],
)

/** Integrity signals, one per person, day and kind: for people to review. */
export const tanda = sqliteTable(
  'tanda',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    tanggal: text().notNull(),
    kode: text().notNull(),
    bukti: text({ mode: 'json' }).$type<Readonly<Record<string, number>>>().notNull(),
    /** The taps that show the signal. */
    tap: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
    status: text().$type<StatusTanda>().notNull(),
    /** Whether bkd has decided the appeal, so that nobody decides again. */
    akhir: integer({ mode: 'boolean' }).notNull(),
    pada: integer().notNull(),
  },
  (t) => [
    uniqueIndex('tanda_hari').on(t.nip, t.tanggal, t.kode),
    index('tanda_status').on(t.status, t.pada),
  ],
)

/** The steps of reports, corrections and signals, in order: who did what and why. Never edited. */
export const langkah = sqliteTable(
  'langkah',
  {
    perkara: text().notNull(),
    urut: integer().notNull(),
    pada: integer().notNull(),
    oleh: text().notNull(),
    atasNama: text('atas_nama'),
    langkah: text().notNull(),
    isi: text(),
  },
  (t) => [primaryKey({ columns: [t.perkara, t.urut] }), index('langkah_oleh').on(t.oleh, t.pada)],
)

/** Outages: suspected because of missing taps, or declared by bkd for some units or all. */
export const gangguan = sqliteTable(
  'gangguan',
  {
    id: text().primaryKey(),
    status: text().$type<'diduga' | 'berlaku' | 'batal'>().notNull(),
    dari: integer().notNull(),
    /** None while it lasts. */
    sampai: integer(),
    /** Units by code; none for all. */
    unit: text({ mode: 'json' }).$type<readonly string[]>(),
    alasan: text().notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [index('gangguan_dari').on(t.dari)],
)

/** Days of apel and upacara, in minutes of the day in the zone of each unit. */
export const apel = sqliteTable(
  'apel',
  {
    id: text().primaryKey(),
    tanggal: text().notNull(),
    nama: text().notNull(),
    mulai: integer().notNull(),
    selesai: integer().notNull(),
    unit: text({ mode: 'json' }).$type<readonly string[]>(),
    oleh: text().notNull(),
    pada: integer().notNull(),
    dibatalkanPada: integer('dibatalkan_pada'),
  },
  (t) => [index('apel_tanggal').on(t.tanggal)],
)

/** Pings of WFA days: when sent, due and answered. Never a place. */
export const ping = sqliteTable(
  'ping',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    tanggal: text().notNull(),
    dikirim: integer().notNull(),
    batas: integer().notNull(),
    dijawab: integer(),
    /** When a message about it first reached the person outside the portal; `null` if none did. */
    tersampaiPada: integer('tersampai_pada'),
  },
  (t) => [index('ping_nip').on(t.nip, t.tanggal)],
)

/**
 * Years whose taps and texts of verdicts are in a separate file, which only their machine can read.
 */
export const arsipTahun = sqliteTable('arsip_tahun', {
  tahun: text().primaryKey(),
  keadaan: text().$type<'memindahkan' | 'selesai' | 'mengembalikan'>().notNull(),
  /** The taps that are only there were made from this moment to before the other. */
  dari: integer().notNull(),
  sampai: integer().notNull(),
  /** How many taps and verdicts the file has, and its SHA-256. */
  tap: integer().notNull(),
  putusan: integer().notNull(),
  sidik: text().notNull(),
  mulaiPada: integer('mulai_pada').notNull(),
  selesaiPada: integer('selesai_pada'),
})

/**
 * Verdicts of days, derived from the facts, with the edition that judged them. The columns are
 * summed up by months and dashboards; `putusan` is the whole.
 */
export const putusanHari = sqliteTable(
  'putusan_hari',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    moda: text().notNull(),
    status: text().notNull(),
    sementara: integer({ mode: 'boolean' }).notNull(),
    terlambat: integer().notNull(),
    pulangCepat: integer('pulang_cepat').notNull(),
    menitKerja: integer('menit_kerja').notNull(),
    /** Points taken, in hundredths. */
    poin: integer().notNull(),
    /** The deductions as `[code, points]` each; and whether the day is the draft of an absence. */
    potongan: text({ mode: 'json' })
      .$type<readonly (readonly [KodePotongan, number])[]>()
      .notNull()
      .default([]),
    rancangan: integer({ mode: 'boolean' }).notNull().default(false),
    /** The state of the report of a WFA day; empty if none is required. */
    laporan: text().$type<LaporanRingkas>(),
    putusan: text({ mode: 'json' }).$type<Hari>().notNull(),
    /** The person and the unit behind the verdict. */
    orang: text({ mode: 'json' }).$type<OrangHari>().notNull(),
    edisi: text().notNull(),
    dinilaiPada: integer('dinilai_pada').notNull(),
    /** When it is judged again; 0 for at once, empty for never. */
    tinjauPada: integer('tinjau_pada'),
    /** Counts what made it due, so that a run never misses what came while it judged. */
    versi: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.nip, t.tanggal] }),
    index('putusan_hari_tanggal').on(t.tanggal, t.unitKerja),
    index('putusan_hari_tinjau').on(t.tinjauPada),
    /** Only few days: those that a month waits for before it is closed. */
    index('putusan_hari_belum').on(t.tanggal).where(sql`status = 'belum-terverifikasi'`),
  ],
)

/**
 * The spans of days whose facts changed lately, in their order. A day without a verdict has no
 * `versi` to count what comes in while it is judged.
 */
export const perubahanHari = sqliteTable('perubahan_hari', {
  urut: integer().primaryKey({ autoIncrement: true }),
  dari: text().notNull(),
  sampai: text().notNull(),
})
