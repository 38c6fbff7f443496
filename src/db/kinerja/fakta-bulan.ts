import { type SQL, sql } from 'drizzle-orm'
import type { ArahIndikator, Dampak } from '../../domain/kinerja/capaian.ts'
import type { Nilai } from '../../domain/kinerja/predikat.ts'
import type { KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { Cuti, JamPegawai, PolaKerja } from '../../domain/pegawai/pegawai.ts'
import type { KodePotongan, StatusHari } from '../../domain/presensi/hari.ts'
import type { Sif } from '../../domain/presensi/schedule.ts'
import {
  daysOfMonth,
  isWithin,
  type LocalDate,
  type Month,
} from '../../domain/shared/local-date.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'
import { isNotYet, notYetAfter } from '../pegawai/hari-pertama.ts'

/** A number of people after one of them. */
export interface HalamanPegawai {
  readonly after: string
  readonly limit: number
}

/** Named people. */
interface PegawaiTertentu {
  readonly nips: readonly Nip[]
}

/** A month whose facts are gathered: its past days, as of a moment. */
export interface BulanDiminta {
  readonly bulan: Month
  /** The past days, both ends included; `sampai` is before `dari` while there are none. */
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly kini: Instant
  /** Whether the unit's mean budget absorption is wanted. */
  readonly serapan: boolean
  /** Whether later changes of closed months are settled in this one (R57). */
  readonly susulan: boolean
}

/** A judged day that matters for the month: its deductions, or that it is open. */
export type HariBerarti = readonly [
  tanggal: LocalDate,
  status: StatusHari,
  rancangan: 0 | 1,
  potongan: readonly (readonly [KodePotongan, number])[],
]

/** The days of a month with one record of a person and one of their unit. */
export interface CatatanFakta {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  /** The first day of the person's record. */
  readonly sejak: LocalDate
  readonly unitKerja: string
  readonly namaUnit: string
  readonly pola: PolaKerja
  readonly zona: Zona | null
  readonly jabatan: string
  readonly dasar: number | null
  readonly risiko: number | null
  readonly jam: JamPegawai | null
  /**
   * Other fields of the record that verdicts depend on: status, kind of position, eselon and task.
   */
  readonly lain: readonly (string | null)[]
}

/** All facts of one person's month. */
export interface FaktaBulan {
  readonly unit: string
  /** In order of time; empty when it only settles closed months of somebody who has left. */
  readonly catatan: readonly CatatanFakta[]
  readonly cuti: readonly Pick<Cuti, 'jenis' | 'dari' | 'sampai'>[]
  readonly sif: readonly Sif[]
  /** The number of judged days, and how many of them are final. */
  readonly dinilai: readonly [jumlah: number, tetap: number]
  readonly hari: readonly HariBerarti[]
  /** The rating; `null` if there is none, and for each part that nobody gave. */
  readonly nilai: { readonly [Part in keyof Nilai]: Nilai[Part] | null } | null
  readonly kra: readonly {
    readonly kode: string
    readonly target: number
    readonly arah: ArahIndikator | null
    readonly bobot: number
  }[]
  readonly realisasi: readonly {
    readonly kode: string
    readonly realisasi: number
    readonly bukti: 0 | 1
    readonly dampak: Dampak | null
  }[]
  readonly hukuman: readonly KabarHukuman[]
  readonly dipulihkan: readonly {
    readonly kode: KodePotongan
    readonly hari: readonly LocalDate[]
  }[]
  readonly serapan: number | null
  readonly susulan: readonly Month[]
}

/** A person's facts as JSON text, and the fingerprint of those behind the stored month. */
export interface BarisFakta {
  readonly nip: Nip
  readonly fakta: string
  readonly masukan: string | null
}

/** A person of a page; without facts while a past day lacks a valid verdict. */
export type BarisTerperiksa = Pick<BarisFakta, 'nip' | 'masukan'> & {
  readonly fakta: string | null
}

/**
 * Returns the facts of named people's month, by NIP: one row for each person who has the month, or
 * whose closed months it settles.
 */
export function monthFacts(db: Db, siapa: PegawaiTertentu, asked: BulanDiminta) {
  return db.drizzle.all<BarisFakta>(monthSql(siapa, asked, factsFields(asked)))
}

/**
 * Returns the same of a page of people, but no facts of those whose days must be judged first:
 * their facts are gathered after that.
 */
export function judgedMonthFacts(db: Db, siapa: HalamanPegawai, asked: BulanDiminta) {
  const facts = sql`iif(${lacksVerdicts(asked)}, NULL, ${factsFields(asked)})`
  return db.drizzle.all<BarisTerperiksa>(monthSql(siapa, asked, facts))
}

/** Returns facts of each person `p` of some; `p.dinilai` counts their verdicts, and the final ones. */
function monthSql(siapa: HalamanPegawai | PegawaiTertentu, asked: BulanDiminta, fakta: SQL): SQL {
  const { bulan, kini } = asked
  return sql`WITH RECURSIVE ${notYetAfter(edgesOf(bulan).awal)},
    orang AS MATERIALIZED (SELECT p.nip, (SELECT json_array(count(*),
        coalesce(sum(tinjau_pada IS NULL OR tinjau_pada > ${kini}), 0)) FROM ${daysIn(asked)}) AS dinilai
      FROM ${peopleWithMonth(siapa, asked)} p)
    SELECT p.nip, ${fakta} AS fakta,
      (SELECT masukan FROM kinerja_bulan WHERE nip = p.nip AND bulan = ${bulan}) AS masukan
    FROM orang p ORDER BY p.nip`
}

/** Returns the stored verdicts of a person's past days. */
function daysIn({ dari, sampai }: BulanDiminta): SQL {
  return sql`putusan_hari WHERE nip = p.nip AND tanggal BETWEEN ${dari} AND ${sampai}`
}

/**
 * Returns whether a past day lacks a valid verdict, although the person was employed in a unit that
 * used Luwes. The records are not read of a person who has a final verdict of every day.
 */
function lacksVerdicts({ bulan, dari, sampai }: BulanDiminta): SQL {
  const days = daysOfMonth(bulan).filter((day) => isWithin(day, dari, sampai))
  const employed = sql`SELECT count(*) FROM riwayat_pegawai r
    JOIN riwayat_unit u ON u.kode = r.unit_kerja
    JOIN json_each(${JSON.stringify(days)}) d
      ON d.value BETWEEN max(r.dari, u.dari) AND min(r.sampai, u.sampai)
    WHERE r.nip = p.nip AND NOT ${isNotYet(sql`r.unit_kerja`, sql`d.value`)}`
  return sql`p.dinilai ->> 1 < ${days.length}
    AND p.dinilai ->> 1 < max(p.dinilai ->> 0, (${employed}))`
}

/** Returns a person's facts as a JSON object. For the plus before a status see `peringatanFacts`. */
function factsFields(asked: BulanDiminta): SQL {
  const { bulan, sampai } = asked
  const ofMonth = sql`nip = p.nip AND bulan = ${bulan}`
  const days = daysIn(asked)
  const { awal, akhir } = edgesOf(bulan)
  const unit = sql`coalesce((SELECT unit_kerja FROM ${days} ORDER BY tanggal DESC LIMIT 1),
    (SELECT unit_kerja FROM riwayat_pegawai WHERE nip = p.nip AND dari <= ${akhir} AND sampai >= ${awal}
      ORDER BY dari <= ${sampai} DESC, dari DESC LIMIT 1),
    (SELECT unit_kerja FROM kinerja_bulan WHERE nip = p.nip AND bulan < ${bulan} ORDER BY bulan DESC LIMIT 1),
    (SELECT unit_kerja FROM riwayat_pegawai WHERE nip = p.nip ORDER BY dari DESC LIMIT 1))`
  return sql`json_object(
      'unit', ${unit},
      'catatan', (${recordsIn(bulan)}),
      'cuti', (SELECT json_group_array(json(isi)) FROM (SELECT json_object('jenis', data -> 'jenis',
        'dari', dari, 'sampai', sampai) AS isi FROM cuti
        WHERE nip = p.nip AND dari <= ${akhir} AND sampai >= ${awal} AND batal = 0 ORDER BY dari, id)),
      'sif', (SELECT json_group_array(json_object('tanggal', tanggal, 'mulai', mulai, 'selesai', selesai))
        FROM jadwal_sif WHERE nip = p.nip AND tanggal BETWEEN ${awal} AND ${akhir} AND batal = 0),
      'dinilai', json(p.dinilai),
      'hari', (SELECT json_group_array(json_array(tanggal, status, rancangan, json(potongan))) FROM ${days}
        AND (potongan <> '[]' OR status IN ('menunggu', 'belum-terverifikasi'))),
      'nilai', (SELECT json_object('hasilKerja', hasil_kerja, 'perilakuKerja', perilaku_kerja,
        'kompetensi', data -> 'kompetensi', 'kualitasPerencanaan', data -> 'kualitasPerencanaan',
        'serapanAnggaran', data -> 'serapanAnggaran') FROM penilaian WHERE ${ofMonth}),
      'kra', json(coalesce((SELECT json_group_array(json_object('kode', value ->> 'kode',
        'target', value -> 'target', 'arah', value ->> 'arah', 'bobot', value -> 'bobot'))
        FROM sasaran, json_each(sasaran.kra) WHERE sasaran.nip = p.nip AND sasaran.bulan = ${bulan}), '[]')),
      'realisasi', (SELECT json_group_array(json_object('kode', kode, 'realisasi', json(realisasi),
        'bukti', data -> 'bukti' IS NOT NULL, 'dampak', data -> 'dampak')) FROM realisasi WHERE ${ofMonth}),
      'hukuman', (SELECT json_group_array(json(data)) FROM (
        SELECT data FROM hukuman_disiplin WHERE nip = p.nip ORDER BY id, keadaan)),
      'dipulihkan', (SELECT json_group_array(json(isi)) FROM (
        SELECT json_object('kode', kode, 'hari', json(dipulihkan)) AS isi
        FROM sanggahan WHERE ${ofMonth} AND +status = 'diterima' ORDER BY isi)),
      'serapan', ${asked.serapan ? absorptionOf(bulan, unit) : sql`NULL`},
      'susulan', ${
        asked.susulan
          ? sql`(SELECT json_group_array(bulan) FROM susulan WHERE nip = p.nip AND bulan < ${bulan})`
          : sql`json('[]')`
      })`
}

/** Returns the first and the last day of a month. */
function edgesOf(bulan: Month) {
  const days = daysOfMonth(bulan)
  return { awal: days[0] ?? '', akhir: days.at(-1) ?? '' }
}

/** Returns a person's records within a month, each combined with the records of its unit. */
function recordsIn(bulan: Month): SQL {
  const { awal, akhir } = edgesOf(bulan)
  return sql`SELECT json_group_array(json(isi)) FROM (SELECT json_object(
      'dari', max(r.dari, u.dari, ${awal}), 'sampai', min(r.sampai, u.sampai, ${akhir}), 'sejak', r.dari,
      'unitKerja', r.unit_kerja, 'namaUnit', u.data -> 'nama', 'pola', u.data -> 'pola',
      'zona', u.data -> 'zona', 'jabatan', r.data -> 'jabatan', 'dasar', r.data -> 'tppDasar',
      'risiko', r.data -> 'risikoLapangan', 'jam', r.data -> 'jamKerja',
      'lain', json_array(r.data -> 'status', r.data -> 'jenisJabatan', r.data -> 'eselon',
        r.data -> 'tugas')) AS isi
    FROM riwayat_pegawai r JOIN riwayat_unit u ON u.kode = r.unit_kerja
      AND u.dari <= min(r.sampai, ${akhir}) AND u.sampai >= max(r.dari, ${awal})
    WHERE r.nip = p.nip AND r.dari <= ${akhir} AND r.sampai >= ${awal} ORDER BY r.dari, u.dari)`
}

/**
 * Returns the mean budget absorption reported for people of a unit in a month, in hundredths of a
 * percent point.
 */
function absorptionOf(bulan: Month, unit: SQL): SQL {
  const { awal, akhir } = edgesOf(bulan)
  return sql`(SELECT CAST(round(avg(min(100, max(0, n.data ->> 'serapanAnggaran'))) * 100) AS INTEGER)
    FROM penilaian n WHERE n.bulan = ${bulan} AND n.data ->> 'serapanAnggaran' IS NOT NULL
      AND n.nip IN (SELECT c.nip FROM riwayat_pegawai c
        WHERE c.unit_kerja = ${unit} AND c.dari <= ${akhir} AND c.sampai >= ${awal}))`
}

/**
 * Returns the records of people who are employed on a day of a month on which their unit is known
 * and uses Luwes.
 */
function employedRecords(bulan: Month): SQL {
  const { awal, akhir } = edgesOf(bulan)
  const days = JSON.stringify(daysOfMonth(bulan))
  return sql`riwayat_pegawai r WHERE r.dari <= ${akhir} AND r.sampai >= ${awal}
    AND EXISTS (SELECT 1 FROM riwayat_unit u WHERE u.kode = r.unit_kerja)
    AND EXISTS (SELECT 1 FROM json_each(${days}) d WHERE d.value BETWEEN r.dari AND r.sampai
      AND NOT ${isNotYet(sql`r.unit_kerja`, sql`d.value`)})`
}

/**
 * Returns those who have the month. With late changes, also those who have left but still have
 * something to settle.
 */
function peopleWithMonth(
  siapa: HalamanPegawai | PegawaiTertentu,
  { bulan, susulan }: BulanDiminta,
): SQL {
  const among = (nip: SQL) =>
    'nips' in siapa
      ? sql`${nip} IN (SELECT value FROM json_each(${JSON.stringify(siapa.nips)}))`
      : sql`${nip} > ${siapa.after}`
  const left = sql`UNION SELECT nip FROM susulan WHERE bulan < ${bulan} AND ${among(sql`nip`)}`
  return sql`(SELECT DISTINCT r.nip FROM ${employedRecords(bulan)} AND ${among(sql`r.nip`)}
    ${susulan ? left : sql``} ${'nips' in siapa ? sql`` : sql`ORDER BY 1 LIMIT ${siapa.limit}`})`
}

/** Returns how many people have a month. */
export function countMonths(db: Db, bulan: Month) {
  return db.drizzle.all<{ jumlah: number }>(
    sql`WITH RECURSIVE ${notYetAfter(`${bulan}-01`)}
      SELECT count(DISTINCT r.nip) AS jumlah FROM ${employedRecords(bulan)}`,
  )
}

/** Returns how many people have a month without a rating. */
export function countUnrated(db: Db, bulan: Month) {
  return db.drizzle.all<{ jumlah: number }>(
    sql`WITH RECURSIVE ${notYetAfter(`${bulan}-01`)}
      SELECT count(DISTINCT r.nip) AS jumlah FROM ${employedRecords(bulan)}
        AND NOT EXISTS (SELECT 1 FROM penilaian n WHERE n.nip = r.nip AND n.bulan = ${bulan})`,
  )
}

/** Reads the facts of a month from their JSON text. */
export function monthFrom({ fakta }: BarisFakta): FaktaBulan {
  // Safe because only rows of monthFacts are read here, and it builds exactly this shape.
  return JSON.parse(fakta) as FaktaBulan
}
