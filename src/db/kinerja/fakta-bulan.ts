import { sql } from 'drizzle-orm'
import type { ArahIndikator, Dampak } from '../../domain/kinerja/capaian.ts'
import type { Nilai } from '../../domain/kinerja/predikat.ts'
import type { KabarHukuman } from '../../domain/pegawai/hukuman.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { KodePotongan, StatusHari } from '../../domain/presensi/hari.ts'
import type { LocalDate, Month } from '../../domain/shared/local-date.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { Db } from '../engine/client.ts'

/** Whose months are asked for: so many people after one of them, or those named. */
export type Siapa =
  | { readonly after: string; readonly limit: number }
  | { readonly nips: readonly Nip[] }

/** A month whose facts are gathered: its days that are over, as of a moment. */
export interface BulanDiminta {
  readonly bulan: Month
  /** The days that are over, both ends included; `sampai` lies before `dari` while none is. */
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly kini: Instant
  /** Whether the unit's mean budget absorption is wanted. */
  readonly serapan: boolean
  /** Whether closed months of which something was found later are settled in this one (R57). */
  readonly susulan: boolean
}

/** One judged day that a month must say something about: what was taken, or that it is open. */
export type HariBerarti = readonly [
  tanggal: LocalDate,
  status: StatusHari,
  rancangan: 0 | 1,
  potongan: readonly (readonly [KodePotongan, number])[],
]

/** All facts of one person's month. */
export interface FaktaBulan {
  readonly unit: string
  readonly dasar: number | null
  readonly risiko: number | null
  /** Whether the person is still in service. */
  readonly aktif: 0 | 1
  /** Judged days, those of them that stand as they are, and the sum of their versions. */
  readonly dinilai: readonly [jumlah: number, tetap: number, versi: number]
  readonly hari: readonly HariBerarti[]
  /** The rating; `null` while none came. */
  readonly nilai: Nilai | null
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

/** A person's facts as one JSON text, and the fingerprint of those that the stored month came from. */
export interface BarisFakta {
  readonly nip: Nip
  readonly fakta: string
  readonly masukan: string | null
}

/** The facts of some people's month, by NIP: one row a person whose unit is known. */
export function monthFacts(db: Db, siapa: Siapa, asked: BulanDiminta) {
  const { bulan, dari, sampai, kini } = asked
  const ofMonth = sql`nip = p.nip AND bulan = ${bulan}`
  const days = sql`putusan_hari WHERE nip = p.nip AND tanggal BETWEEN ${dari} AND ${sampai}`
  return db.drizzle.all<BarisFakta>(sql`
    SELECT p.nip, json_object(
      'unit', coalesce((SELECT unit_kerja FROM ${days} ORDER BY tanggal DESC LIMIT 1), p.unit_kerja),
      'dasar', p.data -> 'tppDasar', 'risiko', p.data -> 'risikoLapangan', 'aktif', p.aktif,
      'dinilai', (SELECT json_array(count(*),
        coalesce(sum(tinjau_pada IS NULL OR tinjau_pada > ${kini}), 0), coalesce(sum(versi), 0)) FROM ${days}),
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
      'hukuman', (SELECT json_group_array(json(data)) FROM hukuman_disiplin WHERE nip = p.nip),
      'dipulihkan', (SELECT json_group_array(json_object('kode', kode, 'hari', json(dipulihkan)))
        FROM sanggahan WHERE ${ofMonth} AND status = 'diterima'),
      'serapan', ${asked.serapan ? absorptionOf(bulan) : sql`NULL`},
      'susulan', ${
        asked.susulan
          ? sql`(SELECT json_group_array(bulan) FROM susulan WHERE nip = p.nip AND bulan < ${bulan})`
          : sql`json('[]')`
      }) AS fakta,
      (SELECT masukan FROM kinerja_bulan WHERE ${ofMonth}) AS masukan
    FROM ${chosen(siapa, dari, sampai)} p ORDER BY p.nip`)
}

/** The mean budget absorption that was told for people of the unit, in hundredths of a percent point. */
function absorptionOf(bulan: Month) {
  return sql`(SELECT CAST(round(avg(min(100, max(0, n.data ->> 'serapanAnggaran'))) * 100) AS INTEGER)
    FROM pegawai c JOIN penilaian n ON n.nip = c.nip AND n.bulan = ${bulan}
    WHERE c.unit_kerja = p.unit_kerja AND n.data ->> 'serapanAnggaran' IS NOT NULL)`
}

/** People in service, and those who were judged on a day of the month before they left. */
function inMonth(dari: LocalDate, sampai: LocalDate) {
  return sql`(aktif = 1 OR EXISTS (SELECT 1 FROM putusan_hari h
    WHERE h.nip = pegawai.nip AND h.tanggal BETWEEN ${dari} AND ${sampai}))
    AND EXISTS (SELECT 1 FROM unit_kerja u WHERE u.kode = pegawai.unit_kerja)`
}

function chosen(siapa: Siapa, dari: LocalDate, sampai: LocalDate) {
  const columns = sql`SELECT nip, unit_kerja, aktif, data FROM pegawai WHERE ${inMonth(dari, sampai)}`
  if ('nips' in siapa) {
    const nips = JSON.stringify(siapa.nips)
    return sql`(${columns} AND nip IN (SELECT value FROM json_each(${nips})))`
  }
  return sql`(${columns} AND nip > ${siapa.after} ORDER BY nip LIMIT ${siapa.limit})`
}

/** How many people have a month. */
export function countMonths(db: Db, dari: LocalDate, sampai: LocalDate) {
  return db.drizzle.all<{ jumlah: number }>(
    sql`SELECT count(*) AS jumlah FROM pegawai WHERE ${inMonth(dari, sampai)}`,
  )
}

/** Reads the facts of a month that came as one JSON text. */
export function monthFrom({ fakta }: BarisFakta): FaktaBulan {
  // Safe because monthFacts, whose rows alone are read so, builds exactly this shape.
  return JSON.parse(fakta) as FaktaBulan
}
