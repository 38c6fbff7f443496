import { type SQL, sql } from 'drizzle-orm'
import type {
  BulanLalu,
  HariPresensi,
  KeluaranBulan,
} from '../../domain/kinerja/peringatan/peringatan.ts'
import type { KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Pegawai, StatusPegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { addDays, daysBetween, type LocalDate, type Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'
import { isNotYet, notYetAfter } from '../pegawai/hari-pertama.ts'
import { decidersOf } from '../pegawai/rantai.ts'

/** The moments that warnings are based on. */
export interface Saat {
  readonly hariIni: LocalDate
  readonly kini: Instant
  /** Twelve weeks and four weeks before today. */
  readonly pekan12: LocalDate
  readonly pekan4: LocalDate
  /** The month and the week (its Monday) of yesterday; the year of the day before it, and the first day counted. */
  readonly bulanIni: Month
  readonly pekanIni: LocalDate
  readonly tahun: string
  readonly tahunSejak: LocalDate
  /** What has waited since before this moment is overdue. */
  readonly batasTunggu: Instant
}

type HariRingkas = readonly [
  tanggal: HariPresensi['tanggal'],
  moda: HariPresensi['moda'],
  status: HariPresensi['status'],
  terlambat: number,
  pulangCepat: number,
  rancangan: 0 | 1,
  laporan: HariPresensi['laporan'],
  sementara: 0 | 1,
]

/** A day of a year that may count: an absence, or net minutes late and early. */
type HariTahunRingkas = readonly [
  tanggal: LocalDate,
  status: HariPresensi['status'],
  rancangan: 0 | 1,
  sementara: 0 | 1,
  terlambat: number,
  pulangCepat: number,
]

/** The facts for warnings about a person, as the database returns them. */
export interface FaktaOrangPeringatan {
  readonly nip: Nip
  readonly unit: string
  readonly hari: readonly HariRingkas[]
  readonly status: StatusPegawai
  /** Days of this and the previous year that may count on the ladder. */
  readonly tahun: readonly HariTahunRingkas[]
  /** Deductions that granted objections took back: the code and the day. */
  readonly dipulihkan: readonly (readonly [kode: string, tanggal: LocalDate])[]
  readonly ping: readonly (readonly [
    dikirim: Instant,
    batas: Instant,
    dijawab: Instant | null,
    tersampaiPada: Instant | null,
  ])[]
  readonly luarArea: readonly LocalDate[]
  readonly bulan: readonly BulanLalu[]
  readonly keluaran: readonly KeluaranBulan[]
  readonly tertunda: readonly [pengajuan: number, laporan: number, kasus: number]
  readonly malam: readonly LocalDate[]
  readonly cutiTerakhir: LocalDate | null
  readonly sejak: LocalDate | null
  readonly terbuka: readonly PeringatanDiberi[]
}

/** An open warning: its id, and the length of its history. */
export interface PeringatanDiberi {
  readonly id: string
  readonly kode: string
  readonly kunci: string
  readonly status: 'baru' | 'gugur'
  readonly langkah: number
}

function peringatanGiven(subjek: SQL) {
  return sql`(SELECT json_group_array(json_object('id', id, 'kode', kode, 'kunci', kunci, 'status', status,
    'langkah', (SELECT count(*) FROM langkah WHERE perkara = w.id))) FROM peringatan w
    WHERE w.subjek = ${subjek} AND w.status IN ('baru', 'gugur'))`
}

/**
 * Returns the facts of some active people, by NIP, each as JSON text.
 *
 * A plus before a status keeps SQLite from using the index on the status. It takes that index for
 * the best one, whatever it holds, and would read all rows of a status for each person.
 */
export function peringatanFacts(
  db: Db,
  { hariIni, kini, pekan12, pekan4, batasTunggu, bulanIni, tahunSejak }: Saat,
  offset: number,
  limit: number,
) {
  const first = `${bulanIni}-01`
  const past = sql`tanggal >= ${first} AND tanggal < ${hariIni}`
  // Employed, in a unit that uses Luwes.
  const counts = (hari: SQL) => sql`EXISTS (SELECT 1 FROM riwayat_pegawai r
    WHERE r.nip = p.nip AND ${hari} BETWEEN r.dari AND r.sampai
      AND NOT ${isNotYet(sql`r.unit_kerja`, hari)})`
  const day = counts(sql`tanggal`)
  const since = Date.parse(`${pekan4}T00:00:00Z`)
  const days = sql`putusan_hari WHERE nip = p.nip`
  const reported = sql`nip = p.nip AND tanggal BETWEEN b.bulan || '-01' AND b.bulan || '-31'`
  const minuteOf = (column: string) =>
    sql`((${sql.raw(column)} / 60000 + CASE u.zona WHEN 'Asia/Makassar' THEN 480
      WHEN 'Asia/Jayapura' THEN 540 ELSE 420 END) % 1440)`
  const lateAt = (column: string) => sql`(${minuteOf(column)} >= 1260 OR ${minuteOf(column)} < 240)`
  const dayOf = (column: string) => sql`date(${sql.raw(column)} / 1000 + 25200, 'unixepoch')`
  return db.drizzle.all<{ fakta: string }>(sql`WITH RECURSIVE ${notYetAfter(tahunSejak)}
    SELECT json_object('nip', p.nip, 'unit', p.unit_kerja, 'status', p.data ->> 'status',
      'hari', (SELECT json_group_array(json_array(tanggal, moda, status, terlambat, pulang_cepat,
        rancangan, CASE WHEN laporan <> 'belum' OR putusan ->> '$.laporan.batas' <= ${kini}
          THEN laporan END, sementara)) FROM ${days} AND tanggal BETWEEN ${pekan12} AND ${hariIni}
        AND tanggal < ${hariIni} AND status <> 'libur'),
      'tahun', (SELECT json_group_array(json_array(tanggal, status, rancangan, sementara,
        coalesce(putusan ->> '$.bersih.terlambat', terlambat),
        coalesce(putusan ->> '$.bersih.pulangCepat', pulang_cepat)))
        FROM ${days} AND tanggal >= ${tahunSejak} AND tanggal < ${hariIni}
        AND (status = 'tanpa-keterangan' OR terlambat + pulang_cepat > 0)),
      'dipulihkan', (SELECT json_group_array(json_array(s.kode, d.value)) FROM sanggahan s,
        json_each(s.dipulihkan) d WHERE s.nip = p.nip AND +s.status = 'diterima'),
      'ping', (SELECT json_group_array(json_array(dikirim, batas, dijawab, tersampai_pada))
        FROM ping WHERE nip = p.nip AND ${past} AND ${day}),
      'luarArea', (SELECT json_group_array(tanggal) FROM tanda WHERE nip = p.nip
        AND ${past} AND ${day} AND kode = 'tanda.luar-area' AND status <> 'tidak-terbukti'),
      'bulan', (SELECT json_group_array(json_object('bulan', bulan, 'predikat', predikat,
        'disiplin', disiplin, 'capaian', capaian)) FROM (SELECT bulan, predikat, disiplin, capaian
        FROM kinerja_bulan WHERE nip = p.nip AND bulan < ${bulanIni} ORDER BY bulan DESC LIMIT 3)),
      'keluaran', (SELECT json_group_array(json_object('bulan', b.bulan,
        'kegiatan', (SELECT coalesce(sum(json_array_length(isi, '$.baris')), 0) FROM laporan
          WHERE ${reported} AND ${day}),
        'diterima', (SELECT count(*) FROM laporan WHERE ${reported} AND +status = 'diterima' AND ${day}),
        'keluhan', (SELECT coalesce(sum(data ->> '$.dampak.keluhan'), 0) FROM realisasi
          WHERE nip = p.nip AND bulan = b.bulan)))
        FROM (SELECT ${bulanIni} AS bulan UNION SELECT strftime('%Y-%m', ${first}, '-1 month')) b),
      'tertunda', json_array(
        (SELECT count(*) FROM pengajuan WHERE perekomendasi = p.nip AND status = 'diajukan'
          AND giliran_sejak < ${batasTunggu}) + (SELECT count(*) FROM pengajuan
          WHERE penyetuju = p.nip AND status = 'direkomendasikan' AND giliran_sejak < ${batasTunggu}),
        (SELECT count(*) FROM pegawai b CROSS JOIN laporan l ON l.nip = b.nip
          WHERE b.atasan_nip = p.nip AND +l.status = 'diajukan' AND l.dikirim_pada < ${batasTunggu}),
        (SELECT count(DISTINCT b.nip) FROM pegawai b CROSS JOIN peringatan w ON w.subjek = b.nip
          WHERE b.atasan_nip = p.nip AND b.nip <> p.nip AND b.aktif = 1
            AND b.data ->> 'status' NOT IN ('PPPK', 'PPPK-PW')
            AND +w.status = 'baru' AND w.muncul_pada < ${batasTunggu}
            AND (w.kode = 'peringatan.berturut'
              OR (w.kode = 'peringatan.disiplin' AND w.isi ->> '$.angka.ambang' IS NOT NULL)))),
      'malam', CASE WHEN u.data ->> 'pola' = 'sif' THEN json('[]') ELSE (
        SELECT json_group_array(DISTINCT hari) FILTER (WHERE ${counts(sql`hari`)}) FROM (
          SELECT ${dayOf('at')} AS hari FROM tap WHERE nip = p.nip AND at >= ${since} AND ${lateAt('at')}
          UNION SELECT ${dayOf('dikirim_pada')} FROM laporan WHERE nip = p.nip
            AND tanggal >= ${pekan4} AND ${lateAt('dikirim_pada')})) END,
      'cutiTerakhir', (SELECT max(min(sampai, ${hariIni})) FROM cuti WHERE nip = p.nip AND batal = 0
        AND dari <= ${hariIni} AND data ->> 'jenis' = 'tahunan'),
      'sejak', (SELECT tanggal FROM ${days} ORDER BY tanggal LIMIT 1),
      'terbuka', ${peringatanGiven(sql`p.nip`)}) AS fakta
    FROM (SELECT nip, unit_kerja, data FROM pegawai WHERE aktif = 1 ORDER BY nip LIMIT ${limit} OFFSET ${offset}) p
      JOIN unit_kerja u ON u.kode = p.unit_kerja ORDER BY p.nip`)
}

/** Reads the facts of a person from their JSON text. */
export function peringatanFrom({ fakta }: { readonly fakta: string }): FaktaOrangPeringatan {
  // Safe because only rows of peringatanFacts are read here, and it builds exactly this shape.
  return JSON.parse(fakta) as FaktaOrangPeringatan
}

/** Returns some open warnings about people who have left: they are obsolete (R76). */
export function peringatanOfGone(db: Db, limit: number) {
  return db.drizzle.all<{
    id: string
    kode: string
    nip: Nip
    unitKerja: string
    langkah: number
  }>(sql`
    SELECT w.id, w.kode, w.nip, w.unit_kerja AS unitKerja,
      (SELECT count(*) FROM langkah WHERE perkara = w.id) AS langkah
    FROM peringatan w JOIN pegawai p ON p.nip = w.nip
    WHERE w.status = 'baru' AND p.aktif = 0 ORDER BY w.id LIMIT ${limit}`)
}

/** The facts for warnings about a unit, as the database returns them. */
export interface FaktaUnitPeringatan {
  readonly unit: UnitKerja
  /** The people of the unit, each with the days on which the record holds. */
  readonly orang: readonly {
    readonly data: Pegawai
    readonly dari: LocalDate
    readonly sampai: LocalDate
  }[]
  readonly hukuman: readonly KabarHukuman[]
  /** People present, people not judged yet, and people with a granted day elsewhere, by day. */
  readonly hadir: readonly { readonly tanggal: LocalDate; readonly jumlah: number }[]
  readonly belum: readonly { readonly tanggal: LocalDate; readonly jumlah: number }[]
  readonly wfa: readonly { readonly tanggal: LocalDate; readonly jumlah: number }[]
  readonly layanan: readonly { readonly hari: readonly number[]; readonly minimum: number }[]
  readonly terbuka: readonly PeringatanDiberi[]
}

/** Returns the facts of some units and their last week, each as JSON text. */
export function unitPeringatanFacts(
  db: Db,
  { pekanIni, hariIni }: Saat,
  after: string,
  limit: number,
) {
  const week = sql`tanggal >= ${pekanIni} AND tanggal < ${hariIni}`
  // Day by day, because the index leads from a day to its units, not the reverse.
  const days = JSON.stringify(daysBetween(pekanIni, addDays(hariIni, -1)))
  const countsWith = (
    status: string,
  ) => sql`(SELECT json_group_array(json_object('tanggal', tanggal, 'jumlah', n)) FROM (
    SELECT h.tanggal, count(*) AS n FROM json_each(${days}) d CROSS JOIN putusan_hari h
      ON h.tanggal = d.value AND h.unit_kerja = u.kode WHERE h.status = ${status} GROUP BY 1))`
  // Everybody who belonged to the unit on a day of the week, by the record of that day.
  const records = sql`riwayat_pegawai r WHERE r.unit_kerja = u.kode AND r.dari < ${hariIni}
    AND r.sampai >= ${pekanIni}`
  return db.drizzle.all<{ kode: string; fakta: string }>(sql`
    SELECT u.kode, json_object('unit', json(u.data),
      'orang', (SELECT json_group_array(json_object('data', json(r.data), 'dari', r.dari,
        'sampai', r.sampai)) FROM ${records}),
      'hukuman', (SELECT json_group_array(json(data)) FROM hukuman_disiplin
        WHERE nip IN (SELECT r.nip FROM ${records})),
      'hadir', ${countsWith('hadir')}, 'belum', ${countsWith('menunggu')},
      'wfa', (SELECT json_group_array(json_object('tanggal', tanggal, 'jumlah', n)) FROM (
        SELECT tanggal, count(DISTINCT nip) AS n FROM (
          SELECT nip, tanggal FROM pengajuan_hari WHERE unit_kerja = u.kode AND ${week}
            AND hidup = 1 AND status = 'disetujui' AND berlokasi = 1
          UNION SELECT d.nip, d.tanggal FROM wfa_ditetapkan d JOIN riwayat_pegawai r
            ON r.nip = d.nip AND d.tanggal BETWEEN r.dari AND r.sampai
            WHERE r.unit_kerja = u.kode AND d.tanggal >= ${pekanIni} AND d.tanggal < ${hariIni}
            AND d.berlokasi = 1) GROUP BY tanggal)),
      'layanan', (SELECT json_group_array(json_object('hari', json(hari), 'minimum', minimum))
        FROM layanan WHERE unit_kerja = u.kode),
      'terbuka', ${peringatanGiven(sql`u.kode`)}) AS fakta
    FROM unit_kerja u WHERE u.kode > ${after} ORDER BY u.kode LIMIT ${limit}`)
}

/**
 * Counts, per person, the granted requests under review since before a moment (R80): for the
 * atasan, or for the kepala if there is nobody between.
 */
export function reviewsLate(db: Db, before: Instant, today: LocalDate) {
  const waiting = sql`SELECT nip FROM peninjauan WHERE dipertahankan_pada IS NULL AND sejak < ${before}`
  return db.drizzle.all<{ nip: Nip; jumlah: number }>(sql`
    SELECT coalesce(d.perekomendasi, d.penyetuju) AS nip, count(*) AS jumlah
    FROM peninjauan t JOIN (${decidersOf(waiting, today)}) d ON d.nip = t.nip
    WHERE t.dipertahankan_pada IS NULL AND t.sejak < ${before}
      AND coalesce(d.perekomendasi, d.penyetuju) IS NOT NULL GROUP BY 1`)
}

/**
 * Counts, per person, the requests that were taken from them since a moment because they were late
 * (R21).
 */
export function turnsLost(db: Db, since: Instant) {
  return db.drizzle.all<{ nip: Nip; jumlah: number }>(sql`
    SELECT data ->> 'pejabat' AS nip, count(*) AS jumlah FROM audit
    WHERE tindakan = 'wfa.eskalasi' AND pada >= ${since} GROUP BY data ->> 'pejabat'`)
}

/** Reads the facts of a unit from their JSON text. */
export function unitPeringatanFrom({ fakta }: { readonly fakta: string }): FaktaUnitPeringatan {
  // Safe because only rows of unitPeringatanFacts are read here, and it builds exactly this shape.
  return JSON.parse(fakta) as FaktaUnitPeringatan
}
