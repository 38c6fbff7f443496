import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { Zona } from '../../domain/shared/local-time.ts'
import type { Bukti, JamDiminta, Lokasi, Rencana } from '../../domain/wfa/facts.ts'
import type { Halangan } from '../../domain/wfa/halangan.ts'
import type { JenisWfa } from '../../domain/wfa/jenis.ts'
import type { CaraKriteria, JawabanKriteria } from '../../domain/wfa/kriteria.ts'
import type { Riwayat, StatusPengajuan } from '../../domain/wfa/pengajuan.ts'
import type { CutiDimohon } from '../../domain/wfa/permohonan-cuti.ts'
import type { IsiSurat, TandaTangan } from '../../domain/wfa/surat.ts'

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

/** WFA requests. The state is that of their days, stored with them for lists. */
export const pengajuan = sqliteTable(
  'pengajuan',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    zona: text().$type<Zona>().notNull(),
    jenis: text().$type<JenisWfa>().notNull(),
    status: text().$type<StatusPengajuan>().notNull(),
    lokasi: text({ mode: 'json' }).$type<Lokasi | null>(),
    alasan: text().notNull(),
    rencana: text({ mode: 'json' }).$type<readonly Rencana[]>().notNull(),
    /** Hours of a request by time (sif, dinamis), local to the zone. */
    jam: text({ mode: 'json' }).$type<JamDiminta | null>(),
    /** Proof, if the kind needs it: letters by name and number, never files. */
    bukti: text({ mode: 'json' }).$type<readonly Bukti[] | null>(),
    /**
     * Whether bkd must confirm before the approver decides: 'menunggu', 'diberikan', or not at all.
     */
    konfirmasi: text().$type<'menunggu' | 'diberikan'>(),
    /**
     * Since when it has been the present decider's turn; reminders and escalation count from it.
     */
    giliranSejak: integer('giliran_sejak').notNull(),
    /** How often it was escalated, and when somebody was last reminded. */
    eskalasi: integer().notNull(),
    diingatkanPada: integer('diingatkan_pada'),
    /** The returned request that this one revises. */
    perbaikanDari: text('perbaikan_dari'),
    /** Who recommends and who approves, fixed by the chain when the request was filed. */
    perekomendasi: text(),
    penyetuju: text(),
    /** The edition (its first day) that judged the request. */
    edisi: text().notNull(),
    diajukanPada: integer('diajukan_pada').notNull(),
  },
  (t) => [
    index('pengajuan_nip').on(t.nip, t.diajukanPada),
    index('pengajuan_perekomendasi').on(t.perekomendasi, t.status),
    index('pengajuan_penyetuju').on(t.penyetuju, t.status),
    index('pengajuan_status').on(t.status, t.diajukanPada),
    // A returned request is revised once, even by two simultaneous answers to it.
    uniqueIndex('pengajuan_perbaikan').on(t.perbaikanDari),
  ],
)

/**
 * The days of requests. The table guarantees what two requests could break together. The unique
 * index allows one live request per person and day. For the unit's quota, its floor and the limits,
 * the INSERT fills a column with a number while there is room. Otherwise it fills NULL, which
 * fails.
 */
export const pengajuanHari = sqliteTable(
  'pengajuan_hari',
  {
    pengajuanId: text('pengajuan_id').notNull(),
    nip: text().notNull(),
    unitKerja: text('unit_kerja').notNull(),
    tanggal: text().notNull(),
    /** The Monday of the day's ISO week. */
    pekan: text().notNull(),
    status: text().$type<StatusPengajuan>().notNull(),
    /** 1 while the day holds its place (diajukan, direkomendasikan, disetujui), else 0. */
    hidup: integer().notNull(),
    /**
     * Whether the kind is flexible by location, so that the day counts in quota and weekly limit.
     */
    berlokasi: integer({ mode: 'boolean' }).notNull(),
    jenis: text().$type<JenisWfa>().notNull(),
    dalamKuota: integer('dalam_kuota').notNull(),
    dalamBatasMingguan: integer('dalam_batas_mingguan').notNull(),
    dalamBulanan: integer('dalam_bulanan').notNull(),
    dalamTahunan: integer('dalam_tahunan').notNull(),
    dalamMinimum: integer('dalam_minimum').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pengajuanId, t.tanggal] }),
    uniqueIndex('pengajuan_hari_satu_hidup').on(t.nip, t.tanggal).where(sql`hidup = 1`),
    index('pengajuan_hari_unit').on(t.unitKerja, t.tanggal, t.hidup),
    index('pengajuan_hari_pekan').on(t.nip, t.pekan, t.hidup),
  ],
)

/** Every decision on a request, in order: the request's history. Never edited. */
export const keputusan = sqliteTable(
  'keputusan',
  {
    pengajuanId: text('pengajuan_id').notNull(),
    urut: integer().notNull(),
    pada: integer().notNull(),
    oleh: text().notNull(),
    /** The office holder, if a deputy decided (Plh, Plt); empty if they decided themselves. */
    atasNama: text('atas_nama'),
    keputusan: text().$type<Riwayat['keputusan']>().notNull(),
    alasan: text(),
    hari: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.pengajuanId, t.urut] }),
    index('keputusan_oleh').on(t.oleh, t.pada),
  ],
)

/**
 * Granted requests with days that the law would refuse now (R80), and whether somebody kept them.
 */
export const peninjauan = sqliteTable('peninjauan', {
  pengajuanId: text('pengajuan_id').primaryKey(),
  nip: text().notNull(),
  /** When it was found. */
  sejak: integer().notNull(),
  hari: text({ mode: 'json' }).$type<readonly string[]>().notNull(),
  /** The rules that refuse. */
  aturan: text({ mode: 'json' }).$type<readonly Halangan[]>().notNull(),
  /** When the deciders kept the days despite the finding; empty while it waits for them. */
  dipertahankanPada: integer('dipertahankan_pada'),
})

/** People whose granted days must be checked against the law again, and since when. */
export const antreanTinjau = sqliteTable('antrean_tinjau', {
  nip: text().primaryKey(),
  pada: integer().notNull(),
})

/**
 * The six task criteria of a position, declared once by the atasan; valid until the position
 * changes.
 */
export const kriteriaTugas = sqliteTable(
  'kriteria_tugas',
  {
    nip: text().notNull(),
    tmtJabatan: text('tmt_jabatan').notNull(),
    jawaban: text({ mode: 'json' }).$type<JawabanKriteria>().notNull(),
    /** How they were declared: one by one, or all by granting a request. */
    cara: text().$type<CaraKriteria>().notNull().default('dengan-rekomendasi'),
    oleh: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tmtJabatan] })],
)

/** A person's declaration about laptop and internet, with the widget's measurements. */
export const kesiapan = sqliteTable('kesiapan', {
  nip: text().primaryKey(),
  laptop: integer({ mode: 'boolean' }).notNull(),
  internet: integer({ mode: 'boolean' }).notNull(),
  /** Measured by the widget: kilobits per second and milliseconds; empty if not measured. */
  kbps: integer(),
  latensiMs: integer('latensi_ms'),
  pada: integer().notNull(),
})

/** Applications for leave that were sent to SIMPEG, which alone grants them. */
export const permohonanCuti = sqliteTable(
  'permohonan_cuti',
  {
    id: text().primaryKey(),
    nip: text().notNull(),
    jenis: text().$type<CutiDimohon>().notNull(),
    dari: text().notNull(),
    sampai: text().notNull(),
    alasan: text().notNull(),
    bukti: text({ mode: 'json' }).$type<readonly Bukti[]>().notNull(),
    diajukanPada: integer('diajukan_pada').notNull(),
  },
  (t) => [uniqueIndex('permohonan_cuti_hari').on(t.nip, t.dari)],
)

/** A unit's service windows: their weekdays, their minutes, and the fewest people on site. */
export const layanan = sqliteTable(
  'layanan',
  {
    unitKerja: text('unit_kerja').notNull(),
    kode: text().notNull(),
    nama: text().notNull(),
    /** ISO weekdays, 1 is Monday. */
    hari: text({ mode: 'json' }).$type<readonly number[]>().notNull(),
    mulai: integer().notNull(),
    selesai: integer().notNull(),
    minimum: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unitKerja, t.kode] })],
)

/** Recalls to the office from an approved WFA day: the time to arrive, and the reason. */
export const panggilan = sqliteTable(
  'panggilan',
  {
    nip: text().notNull(),
    tanggal: text().notNull(),
    pengajuanId: text('pengajuan_id').notNull(),
    harusTiba: integer('harus_tiba').notNull(),
    alasan: text().notNull(),
    oleh: text().notNull(),
    pada: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.nip, t.tanggal] })],
)

/** Letters of assignment: one per request, found by the code that anybody may check. */
export const surat = sqliteTable(
  'surat',
  {
    kode: text().primaryKey(),
    pengajuanId: text('pengajuan_id').notNull().unique(),
    unitKerja: text('unit_kerja').notNull(),
    tahun: integer().notNull(),
    urut: integer().notNull(),
    nomor: text().notNull(),
    /** The end of the letter's address: anybody with the address may read it. */
    kunci: text().notNull().default(''),
    terbitPada: integer('terbit_pada').notNull(),
    /**
     * The content of the letter when it was issued: the person, the days, the place and the signer.
     */
    isi: text({ mode: 'json' }).$type<IsiSurat>().notNull(),
    /** How the e-office system signed it; empty until it reports that. */
    tandaTangan: text('tanda_tangan', { mode: 'json' }).$type<TandaTangan>(),
  },
  (t) => [uniqueIndex('surat_nomor').on(t.unitKerja, t.tahun, t.urut)],
)

// Moments are UTC milliseconds, working days `YYYY-MM-DD` text in the zone of the unit kerja.

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

/** The unit-days of a directive; `hidup` is 0 once it has ended. */
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

/** Rollout waves: pilot units with dates and the criteria to continue. */
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

/** Answers to a survey, one per person; shown only as sums of five and more. */
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
