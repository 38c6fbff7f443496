import { STATUS_HARI, type StatusHari } from '../presensi/hari.ts'
import { membersIn } from '../shared/members.ts'
import { PREDIKAT, type Predikat } from './predikat.ts'

/** The totals of the WFA days, or of the office days, of a unit's month. */
export interface SisiKerja {
  /** Days with presence. */
  readonly hari: number
  readonly hariTerlambat: number
  readonly menitTerlambat: number
  /** Days that required a report, and how many reports came on time and late. */
  readonly laporanDiminta: number
  readonly laporanTepat: number
  readonly laporanTerlambat: number
  /**
   * Results reached, weighted by each person's days of this kind: the sum in hundredths, and its
   * days.
   */
  readonly capaian: number
  readonly hariCapaian: number
  /** Complaints, in proportion to each person's days of this kind, in hundredths. */
  readonly keluhan: number
}

/** The totals of a unit's month. They are sums only, so that units can be added up. */
export interface RekapUnit {
  readonly pegawai: number
  /** People whose duty and position allow work elsewhere. */
  readonly berhak: number
  /** Days of people by their verdict. */
  readonly status: Readonly<Record<StatusHari, number>>
  readonly wfa: SisiKerja
  readonly kantor: SisiKerja
  readonly predikat: Readonly<Record<Predikat | 'belum', number>>
  readonly pengajuan: {
    /** People who asked for days of the month. */
    readonly pegawai: number
    readonly diajukan: number
    readonly disetujui: number
    /** Days granted. */
    readonly hari: number
  }
  /**
   * People who asked for WFA days or got some by a letter, a roster, a directive or a scheme. `dari`
   * counts them and everybody who is eligible by the law.
   */
  readonly peserta: { readonly pegawai: number; readonly dari: number }
  /** Working days on which services need a minimum of people, and the days on which they had it. */
  readonly layanan: { readonly hari: number; readonly terjaga: number }
  /** Decisions on requests, and how many were in time. */
  readonly keputusan: { readonly semua: number; readonly tepat: number }
  readonly keluhan: number
  /** People with a computed month, and the sums of their scores in hundredths and of money in rupiah. */
  readonly nilai: {
    readonly pegawai: number
    readonly disiplin: number
    readonly dinilai: number
    readonly produktivitas: number
    readonly usulan: number
  }
  readonly hadirTanpaHasil: number
  readonly stagnasi: number
  /** WFA days of people whose kecamatan is known, and the kilometres of their return trips. */
  readonly perjalanan: { readonly hari: number; readonly km: number }
  /** Days worked by WFA and in the office, by weekday: 1 is Monday. */
  readonly pekan: Readonly<Record<HariPekan, { readonly wfa: number; readonly kantor: number }>>
}

/** The weekdays, 1 for Monday. */
export const HARI_PEKAN = [1, 2, 3, 4, 5, 6, 7] as const

/** A weekday, 1 for Monday. */
export type HariPekan = (typeof HARI_PEKAN)[number]

const NO_SIDE: SisiKerja = {
  hari: 0,
  hariTerlambat: 0,
  menitTerlambat: 0,
  laporanDiminta: 0,
  laporanTepat: 0,
  laporanTerlambat: 0,
  capaian: 0,
  hariCapaian: 0,
  keluhan: 0,
}

/** An empty month. */
export const REKAP_KOSONG: RekapUnit = {
  pegawai: 0,
  berhak: 0,
  // Safe because every status is there, and so is every predicate.
  status: Object.fromEntries(STATUS_HARI.map((one) => [one, 0])) as Record<StatusHari, number>,
  wfa: NO_SIDE,
  kantor: NO_SIDE,
  // Safe because every predicate is there.
  predikat: Object.fromEntries([...PREDIKAT, 'belum'].map((one) => [one, 0])) as Record<
    Predikat | 'belum',
    number
  >,
  pengajuan: { pegawai: 0, diajukan: 0, disetujui: 0, hari: 0 },
  peserta: { pegawai: 0, dari: 0 },
  layanan: { hari: 0, terjaga: 0 },
  keputusan: { semua: 0, tepat: 0 },
  keluhan: 0,
  nilai: { pegawai: 0, disiplin: 0, dinilai: 0, produktivitas: 0, usulan: 0 },
  hadirTanpaHasil: 0,
  stagnasi: 0,
  perjalanan: { hari: 0, km: 0 },
  // Safe because every weekday is there.
  pekan: Object.fromEntries(
    HARI_PEKAN.map((one) => [one, { wfa: 0, kantor: 0 }]),
  ) as RekapUnit['pekan'],
}

/** Adds up the months of several units. A figure that is missing from an old sum counts as 0. */
export function sumRekap(all: readonly RekapUnit[]): RekapUnit {
  // Safe because numbers of one shape are added, and the shape is that of the first.
  return all.reduce((sum, one) => addUp(sum, one) as RekapUnit, REKAP_KOSONG)
}

function addUp(one: unknown, other: unknown): unknown {
  if (typeof one !== 'object' || one === null) return Number(one) + Number(other ?? 0)
  const right = membersIn(other)
  return Object.fromEntries(
    Object.entries(one).map(([key, part]) => [key, addUp(part, right[key])]),
  )
}

/** The people and days below which a comparison says nothing, for units and for the whole. */
export const TERLALU_SEDIKIT = { hari: 30, pegawai: 5 } as const

/** Returns a part of a whole in hundredths of a percent point; `null` when the whole is 0. */
export function share(part: number, whole: number): number | null {
  return whole > 0 ? Math.round((part * 10_000) / whole) : null
}

/** The sums from which the measures of a month are computed. */
export interface JumlahBulan
  extends Pick<RekapUnit, 'peserta' | 'layanan' | 'keputusan' | 'nilai'> {
  readonly status: Pick<
    RekapUnit['status'],
    'hadir' | 'hadir-wfa' | 'dinas-luar' | 'tanpa-keterangan' | 'belum-terverifikasi'
  >
  readonly wfa: Pick<SisiKerja, 'laporanDiminta' | 'laporanTepat' | 'laporanTerlambat'>
}

/** The measures of a month, in the order in which they are told. */
export const UKURAN = [
  'kehadiran',
  'partisipasi',
  'laporan',
  'layananTerjaga',
  'keputusanTepat',
  'disiplin',
  'produktivitas',
] as const

/** A measure of a month. */
export type Ukuran = (typeof UKURAN)[number]

/** The measures of a month, in hundredths; `null` when unknown. */
export type UkuranBulan = Readonly<Record<Ukuran, number | null>>

/** Returns the measures of a month from its sums. */
export function measuresOf(sum: JumlahBulan): UkuranBulan {
  const { peserta, layanan, keputusan, nilai } = sum
  return {
    kehadiran: presenceOf(sum),
    partisipasi: share(peserta.pegawai, peserta.dari),
    laporan: reportsOf(sum),
    layananTerjaga: share(layanan.terjaga, layanan.hari),
    keputusanTepat: share(keputusan.tepat, keputusan.semua),
    disiplin: nilai.pegawai > 0 ? Math.round(nilai.disiplin / nilai.pegawai) : null,
    produktivitas: nilai.dinilai > 0 ? Math.round(nilai.produktivitas / nilai.dinilai) : null,
  }
}

/** Returns the days that people worked: in the office, by WFA, or on duty elsewhere. */
export function daysWorked({ status }: Pick<JumlahBulan, 'status'>): number {
  return status.hadir + status['hadir-wfa'] + status['dinas-luar']
}

/** Returns the share of days with presence among the days that required it. */
export function presenceOf({ status }: Pick<JumlahBulan, 'status'>): number | null {
  const present = daysWorked({ status })
  return share(present, present + status['tanpa-keterangan'] + status['belum-terverifikasi'])
}

/** Returns the share of reports received among those required. */
export function reportsOf({ wfa }: Pick<JumlahBulan, 'wfa'>): number | null {
  return share(wfa.laporanTepat + wfa.laporanTerlambat, wfa.laporanDiminta)
}

/** The results of WFA days and office days of a month, side by side. */
export interface Perbandingan {
  readonly hari: number
  /** Shares in hundredths of a percent point, minutes in hundredths; `null` when unknown. */
  readonly terlambat: number | null
  readonly menitTerlambat: number | null
  readonly laporan: number | null
  readonly laporanTepat: number | null
  readonly capaian: number | null
  /** Complaints per hundred days, in hundredths. */
  readonly keluhan: number | null
}

/** Returns one side of the comparison, from its sums. */
export function perbandinganOf(side: SisiKerja): Perbandingan {
  const { hari, hariTerlambat, menitTerlambat, laporanDiminta, hariCapaian } = side
  return {
    hari,
    terlambat: share(hariTerlambat, hari),
    menitTerlambat: hari > 0 ? Math.round((menitTerlambat * 100) / hari) : null,
    laporan: share(side.laporanTepat + side.laporanTerlambat, laporanDiminta),
    laporanTepat: share(side.laporanTepat, laporanDiminta),
    capaian: hariCapaian > 0 ? Math.round(side.capaian / hariCapaian) : null,
    keluhan: hari > 0 ? Math.round((side.keluhan * 100) / hari) : null,
  }
}
