import { type SQL, sql } from 'drizzle-orm'
import type { HariKelompok, OrangBulan } from '../../domain/kinerja/add-unit.ts'
import type { PemakaianTerukur } from '../../domain/kinerja/hemat.ts'
import type { RekapUnit } from '../../domain/kinerja/rekap.ts'
import type { KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db, Statement } from '../engine/client.ts'
import { unitsBelow } from '../pegawai/rantai.ts'

/** The past days of a month. */
export interface Rentang {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly hari: readonly LocalDate[]
}

/** The unit that a row of several units belongs to. */
interface Milik {
  readonly unitKerja: string
}

/** A decision on a request for days of the month, and since when it was waited for. */
export interface KeputusanBulan {
  readonly unitKerja: string
  readonly sejak: Instant
  readonly pada: Instant
}

const list = (values: readonly string[]) =>
  sql`(SELECT value FROM json_each(${JSON.stringify(values)}))`

/** Returns the facts from which the months of some units are summed up, in one round trip. */
export function factsOfUnits(
  db: Db,
  units: readonly string[],
  bulan: Month,
  { dari, sampai, hari }: Rentang,
) {
  const own = list(units)
  const asked = sql`riwayat_pegawai r JOIN pengajuan_hari h ON h.nip = r.nip
      AND h.tanggal BETWEEN r.dari AND r.sampai
    WHERE r.unit_kerja IN ${own} AND h.tanggal BETWEEN ${`${bulan}-01`} AND ${`${bulan}-31`}`
  return [
    db.drizzle.all<{ kode: string; data: string }>(sql`SELECT k.value AS kode, (SELECT u.data
      FROM riwayat_unit u WHERE u.kode = k.value AND u.dari <= ${sampai} ORDER BY u.dari DESC LIMIT 1)
      AS data FROM json_each(${JSON.stringify(units)}) k WHERE data IS NOT NULL`),
    db.drizzle.all<HariKelompok & Milik>(sql`
      SELECT h.unit_kerja AS unitKerja, h.tanggal, h.moda, h.status, count(*) AS jumlah,
        sum(h.terlambat > 0) AS terlambat, sum(h.terlambat) AS menitTerlambat,
        count(h.laporan) AS laporan, coalesce(sum(h.laporan = 'tepat'), 0) AS tepat,
        coalesce(sum(h.laporan = 'terlambat'), 0) AS lambat
      FROM json_each(${JSON.stringify(units)}) k CROSS JOIN json_each(${JSON.stringify(hari)}) t
        CROSS JOIN putusan_hari h ON h.tanggal = t.value AND h.unit_kerja = k.value
      GROUP BY h.unit_kerja, h.tanggal, h.moda, h.status`),
    peopleOf(db, own, bulan, dari, sampai),
    db.drizzle.all<{ unitKerja: string; nip: Nip; hari: number }>(sql`
      SELECT r.unit_kerja AS unitKerja, h.nip, sum(h.status = 'disetujui') AS hari
      FROM ${asked} GROUP BY r.unit_kerja, h.pengajuan_id`),
    db.drizzle.all<KeputusanBulan>(sql`
      SELECT d.unit_kerja AS unitKerja, k.pada, coalesce((SELECT x.pada FROM keputusan x
        WHERE x.pengajuan_id = k.pengajuan_id AND x.urut = k.urut - 1), d.diajukan_pada) AS sejak
      FROM (SELECT DISTINCT h.pengajuan_id AS id FROM unit_kerja u CROSS JOIN pengajuan_hari h
          ON h.unit_kerja = u.kode AND h.tanggal BETWEEN ${`${bulan}-01`} AND ${`${bulan}-31`}) m
        CROSS JOIN pengajuan d ON d.id = m.id AND d.unit_kerja IN ${own}
        CROSS JOIN keputusan k ON k.pengajuan_id = d.id
          AND k.keputusan IN ('rekomendasi', 'setuju', 'tolak', 'kembalikan')`),
    db.drizzle.all<{ unitKerja: string; hari: string; minimum: number }>(
      sql`SELECT unit_kerja AS unitKerja, hari, minimum FROM layanan WHERE unit_kerja IN ${own}`,
    ),
    db.drizzle.all<{ unitKerja: string; kode: string; jumlah: number }>(sql`
      SELECT unit_kerja AS unitKerja, kode, count(*) AS jumlah FROM peringatan
      WHERE kode IN ('peringatan.hadir-tanpa-hasil', 'peringatan.stagnasi')
        AND kunci = ${bulan} AND unit_kerja IN ${own} GROUP BY unit_kerja, kode`),
  ] as const
}

/**
 * Returns the people of some units in a range, one row for each unit that they belonged to. Figures
 * that a person has once per month (scores, complaints) are in the row of the unit of their last
 * record.
 */
function peopleOf(db: Db, own: SQL, bulan: Month, dari: LocalDate, sampai: LocalDate) {
  const within = sql`r.dari <= ${sampai} AND r.sampai >= ${dari}`
  return db.drizzle.all<
    Omit<OrangBulan, 'data' | 'akhir' | 'wfa'> &
      Milik & { data: string; akhir: 0 | 1; wfa: 0 | 1; hukuman: string }
  >(sql`
    WITH anggota AS (SELECT r.nip, r.unit_kerja, max(r.dari) AS dari FROM riwayat_pegawai r
        WHERE r.unit_kerja IN ${own} AND ${within} GROUP BY r.nip, r.unit_kerja),
      orang AS MATERIALIZED (SELECT a.*, a.dari = (SELECT max(r.dari) FROM riwayat_pegawai r
        WHERE r.nip = a.nip AND ${within}) AS akhir,
        (SELECT json_array(coalesce(max(h.moda = 'wfa'), 0), coalesce(sum(h.status = 'hadir-wfa'), 0),
          coalesce(sum(h.status = 'hadir'), 0)) FROM putusan_hari h WHERE h.nip = a.nip
          AND h.unit_kerja = a.unit_kerja AND h.tanggal BETWEEN ${dari} AND ${sampai}) AS hari
        FROM anggota a)
    SELECT a.unit_kerja AS unitKerja, a.akhir, json_patch(r.data, json_object(
        'predikatTerakhir', p.data -> 'predikatTerakhir', 'kotakTalenta', p.data -> 'kotakTalenta',
        'rumah', p.data -> 'rumah', 'rumahSandi', p.data -> 'rumahSandi')) AS data,
      iif(a.akhir, k.predikat, NULL) AS predikat,
      iif(a.akhir, k.disiplin, NULL) AS disiplin,
      iif(a.akhir, k.produktivitas, NULL) AS produktivitas,
      k.capaian, iif(a.akhir, k.usulan, NULL) AS usulan,
      a.hari ->> 0 AS wfa, a.hari ->> 1 AS hariWfa, a.hari ->> 2 AS hariKantor,
      iif(a.akhir, coalesce((SELECT sum(r.data ->> '$.dampak.keluhan') FROM realisasi r
        WHERE r.nip = a.nip AND r.bulan = ${bulan}), 0), 0) AS keluhan,
      (SELECT json_group_array(json(data)) FROM hukuman_disiplin h WHERE h.nip = a.nip) AS hukuman
    FROM orang a JOIN riwayat_pegawai r ON r.nip = a.nip AND r.dari = a.dari
      JOIN pegawai p ON p.nip = a.nip
      LEFT JOIN kinerja_bulan k ON k.nip = a.nip AND k.bulan = ${bulan}`)
}

/** Reads the description of a unit, a person or their cases. */
export function parseDescription<What extends UnitKerja | Pegawai | readonly KabarHukuman[]>(
  json: string,
): What {
  // Safe because only columns that hold what the schemas let in are read so.
  return JSON.parse(json) as What
}

/**
 * Returns units whose month was not summed up since a moment, nor since it was last computed; in
 * order.
 */
export function unitsToAdd(db: Db, bulan: Month, since: Instant, limit: number) {
  return db.drizzle.all<{ kode: string }>(sql`
    SELECT u.kode FROM unit_kerja u LEFT JOIN rekap_unit r ON r.bulan = ${bulan} AND r.unit_kerja = u.kode
    WHERE r.pada IS NULL OR r.pada < max(${since}, coalesce((SELECT selesai_pada FROM penghitungan
      WHERE bulan = ${bulan}), 0)) ORDER BY u.kode LIMIT ${limit}`)
}

/** Returns months with stored sums that lack a newer figure, newest first. */
export function monthsBehind(db: Db, limit: number) {
  return db.drizzle.all<{ bulan: Month }>(sql`SELECT DISTINCT bulan FROM rekap_unit
    WHERE isi ->> '$.peserta' IS NULL AND unit_kerja IN (SELECT kode FROM unit_kerja) ORDER BY bulan DESC LIMIT ${limit}`)
}

/** Stores the sums of some units' months. */
export function keepSums(
  bulan: Month,
  rows: readonly { readonly unitKerja: string; readonly isi: RekapUnit }[],
  pada: Instant,
): Statement {
  return {
    sql: `INSERT INTO rekap_unit (bulan, unit_kerja, isi, pada)
      SELECT ?2, value ->> 'unitKerja', value -> 'isi', ?3 FROM json_each(?1) WHERE true
      ON CONFLICT (bulan, unit_kerja) DO UPDATE SET isi = excluded.isi, pada = excluded.pada`,
    args: [JSON.stringify(rows), bulan, pada],
  }
}

/** Returns the sums of units' months, with their names: a unit and all below it, or all. */
export function sumsOf(db: Db, bulan: Month, unit: string | null) {
  const own = unit === null ? sql`1` : sql`r.unit_kerja IN (${unitsBelow(unit)})`
  return db.drizzle.all<{ unitKerja: string; nama: string; isi: string; pada: Instant }>(sql`
    SELECT r.unit_kerja AS unitKerja, coalesce(u.nama, '') AS nama, r.isi, r.pada
    FROM rekap_unit r LEFT JOIN unit_kerja u ON u.kode = r.unit_kerja
    WHERE r.bulan = ${bulan} AND ${own} ORDER BY r.unit_kerja`)
}

/** Reads the sums of a unit from their JSON text. */
export function sumFrom({ isi }: { readonly isi: string }): RekapUnit {
  // Safe because keepSums, which alone fills the column, writes exactly this shape.
  return JSON.parse(isi) as RekapUnit
}

/**
 * Returns the consumption of offices in a month and the mean month of their baseline, by kind; only
 * for offices that have both.
 */
export function measuredUse(db: Db, bulan: Month, unit: string | null) {
  const own = unit === null ? sql`1` : sql`n.unit_kerja IN (${unitsBelow(unit)})`
  return db.drizzle.all<PemakaianTerukur>(sql`
    SELECT n.jenis, CAST(round(sum(a.rupiah)) AS INTEGER) AS acuan, sum(n.rupiah) AS bulanIni
    FROM pemakaian n JOIN (SELECT unit_kerja, kantor, jenis, avg(rupiah) AS rupiah FROM pemakaian
      WHERE acuan = 1 GROUP BY unit_kerja, kantor, jenis) a
      ON a.unit_kerja = n.unit_kerja AND a.kantor = n.kantor AND a.jenis = n.jenis
    WHERE n.bulan = ${bulan} AND n.acuan = 0 AND ${own} GROUP BY n.jenis ORDER BY n.jenis`)
}
