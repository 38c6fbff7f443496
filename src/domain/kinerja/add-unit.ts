import type { Nip } from '../pegawai/nip.ts'
import type { HukumanDisiplin, Pegawai, UnitKerja } from '../pegawai/pegawai.ts'
import type { Moda, StatusHari } from '../presensi/hari.ts'
import { addWorkdays, isWorkday, type Kalender, knowsDay } from '../shared/calendar.ts'
import { type LocalDate, weekday } from '../shared/local-date.ts'
import { eligibleOf } from '../wfa/kelayakan.ts'
import type { KetentuanWfa } from '../wfa/ketentuan.ts'
import type { PolicyWfa } from '../wfa/rules/index.ts'
import { commuteKm } from './kecamatan.ts'
import type { PolicyKinerja } from './policy.ts'
import type { Predikat } from './predikat.ts'
import { HARI_PEKAN, REKAP_KOSONG, type RekapUnit, type SisiKerja } from './rekap.ts'

/** The days of a unit's people with the same date, kind and verdict. */
export interface HariKelompok {
  readonly tanggal: LocalDate
  readonly moda: Moda
  readonly status: StatusHari
  readonly jumlah: number
  readonly terlambat: number
  readonly menitTerlambat: number
  readonly laporan: number
  readonly tepat: number
  readonly lambat: number
}

/** What a person's month adds to that of the unit. */
export interface OrangBulan {
  /** The person as described by the month's last record in the unit. */
  readonly data: Pegawai
  /** Whether the month's last record names this unit, so that the person is counted here. */
  readonly akhir: boolean
  readonly predikat: Predikat | null
  readonly disiplin: number | null
  readonly produktivitas: number | null
  readonly capaian: number | null
  readonly usulan: number | null
  /** Whether any day of the month was a WFA day, whatever set it and however it ended. */
  readonly wfa: boolean
  readonly hariWfa: number
  readonly hariKantor: number
  readonly keluhan: number
}

/** The facts from which a unit's month is summed up. */
export interface FaktaUnitBulan {
  readonly unit: UnitKerja
  readonly kalender: Kalender
  readonly hari: readonly HariKelompok[]
  readonly orang: readonly OrangBulan[]
  readonly kasus: readonly HukumanDisiplin[]
  /** Requests with a day of the month: whose, and how many days were granted. */
  readonly pengajuan: readonly { readonly nip: Nip; readonly hari: number }[]
  /** Decisions: the day since which each was waited for, and the day on which it was made. */
  readonly keputusan: readonly { readonly sejak: LocalDate; readonly pada: LocalDate }[]
  /** Service windows: their weekdays, and the minimum of people. */
  readonly layanan: readonly { readonly hari: readonly number[]; readonly minimum: number }[]
  readonly peringatan: readonly { readonly kode: string; readonly jumlah: number }[]
}

interface Hukum {
  readonly wfa: PolicyWfa
  readonly ketentuan: KetentuanWfa
  readonly kinerja: PolicyKinerja
}

/** Sums up the month of a unit (R70). */
export function addUnit(facts: FaktaUnitBulan, policy: Hukum): RekapUnit {
  const { hari, orang, pengajuan, peringatan } = facts
  const counted = orang.filter(({ akhir }) => akhir)
  const colleagues = counted.map(({ data }) => data)
  const last =
    hari
      .map(({ tanggal }) => tanggal)
      .sort()
      .at(-1) ?? '9999-12-31'
  const count = (kode: string) =>
    peringatan.reduce((sum, one) => sum + (one.kode === kode ? one.jumlah : 0), 0)
  const eligible = new Set(eligibleOf(colleagues, facts.kasus, facts.unit, policy.wfa)(last))
  // Letters, rosters, directives and schemes also set WFA days that nobody asked for.
  const partakers = new Set([
    ...pengajuan.map(({ nip }) => nip),
    ...orang.flatMap(({ wfa, data }) => (wfa ? [data.nip] : [])),
  ])
  return {
    pegawai: counted.length,
    berhak: eligible.size,
    peserta: {
      pegawai: partakers.size,
      dari: eligible.size + [...partakers].filter((nip) => !eligible.has(nip)).length,
    },
    status: statuses(hari),
    wfa: side(facts, 'hadir-wfa', 'hariWfa'),
    kantor: side(facts, 'hadir', 'hariKantor'),
    predikat: predicates(counted),
    pengajuan: {
      pegawai: new Set(pengajuan.map(({ nip }) => nip)).size,
      diajukan: pengajuan.length,
      disetujui: pengajuan.filter((one) => one.hari > 0).length,
      hari: pengajuan.reduce((sum, one) => sum + one.hari, 0),
    },
    layanan: floors(facts),
    keputusan: decisions(facts, policy.ketentuan.tenggatKeputusan.value),
    keluhan: orang.reduce((sum, one) => sum + one.keluhan, 0),
    nilai: scores(orang),
    hadirTanpaHasil: count('peringatan.hadir-tanpa-hasil'),
    stagnasi: count('peringatan.stagnasi'),
    perjalanan: commutes(facts, policy.kinerja.penghematan.value.jalan),
    pekan: weekdays(hari),
  }
}

function statuses(hari: readonly HariKelompok[]): RekapUnit['status'] {
  const found = { ...REKAP_KOSONG.status }
  for (const { status, jumlah } of hari) found[status] += jumlah
  return found
}

/** Returns the days worked by WFA and in the office, by weekday. */
function weekdays(hari: readonly HariKelompok[]): RekapUnit['pekan'] {
  const count = (day: number, status: StatusHari) =>
    hari
      .filter((one) => one.status === status && weekday(one.tanggal) === day)
      .reduce((sum, { jumlah }) => sum + jumlah, 0)
  // Safe because every weekday is there.
  return Object.fromEntries(
    HARI_PEKAN.map((day) => [day, { wfa: count(day, 'hadir-wfa'), kantor: count(day, 'hadir') }]),
  ) as RekapUnit['pekan']
}

/** Returns the totals of the WFA days, or of the office days. */
function side(
  { hari, orang }: FaktaUnitBulan,
  status: StatusHari,
  days: 'hariWfa' | 'hariKantor',
): SisiKerja {
  const own = hari.filter((one) => one.status === status)
  const total = (of: (one: HariKelompok) => number) => own.reduce((sum, one) => sum + of(one), 0)
  const reported = hari.filter(({ moda }) => (moda === 'wfa') === (days === 'hariWfa'))
  const report = (of: (one: HariKelompok) => number) =>
    reported.reduce((sum, one) => sum + of(one), 0)
  let capaian = 0
  let hariCapaian = 0
  let keluhan = 0
  for (const one of orang) {
    if (one.capaian !== null) {
      capaian += one.capaian * one[days]
      hariCapaian += one[days]
    }
    const all = one.hariWfa + one.hariKantor
    if (all > 0) keluhan += Math.round((one.keluhan * 100 * one[days]) / all)
  }
  return {
    hari: total(({ jumlah }) => jumlah),
    hariTerlambat: total(({ terlambat }) => terlambat),
    menitTerlambat: total(({ menitTerlambat }) => menitTerlambat),
    laporanDiminta: report(({ laporan }) => laporan),
    laporanTepat: report(({ tepat }) => tepat),
    laporanTerlambat: report(({ lambat }) => lambat),
    capaian,
    hariCapaian,
    keluhan,
  }
}

function predicates(orang: readonly OrangBulan[]): RekapUnit['predikat'] {
  const found = { ...REKAP_KOSONG.predikat }
  for (const { predikat } of orang) found[predikat ?? 'belum'] += 1
  return found
}

/**
 * Returns the working days on which service windows need staff, and the days on which they had
 * enough.
 */
function floors({ hari, layanan, kalender }: FaktaUnitBulan): RekapUnit['layanan'] {
  const byDay = Map.groupBy(hari, ({ tanggal }) => tanggal)
  let days = 0
  let kept = 0
  for (const [tanggal, groups] of byDay) {
    const open = layanan.filter((one) => one.hari.includes(weekday(tanggal)))
    const minimum = Math.max(0, ...open.map((one) => one.minimum))
    if (minimum === 0 || !knowsDay(kalender, tanggal) || !isWorkday(kalender, tanggal)) continue
    const there = groups
      .filter(({ status }) => status === 'hadir')
      .reduce((sum, { jumlah }) => sum + jumlah, 0)
    days += 1
    if (there >= minimum) kept += 1
  }
  return { hari: days, terjaga: kept }
}

function decisions(
  { keputusan, kalender }: FaktaUnitBulan,
  workdays: number,
): RekapUnit['keputusan'] {
  const timely = keputusan.filter(
    ({ sejak, pada }) => pada <= addWorkdays(kalender, sejak, workdays),
  )
  return { semua: keputusan.length, tepat: timely.length }
}

function scores(orang: readonly OrangBulan[]): RekapUnit['nilai'] {
  const sum = (of: (one: OrangBulan) => number | null) =>
    orang.reduce((total, one) => total + (of(one) ?? 0), 0)
  return {
    pegawai: orang.filter(({ disiplin }) => disiplin !== null).length,
    disiplin: sum(({ disiplin }) => disiplin),
    dinilai: orang.filter(({ produktivitas }) => produktivitas !== null).length,
    produktivitas: sum(({ produktivitas }) => produktivitas),
    usulan: sum(({ usulan }) => usulan),
  }
}

function commutes({ orang, unit }: FaktaUnitBulan, jalan: number): RekapUnit['perjalanan'] {
  const [office] = unit.kantor
  let days = 0
  let km = 0
  for (const { data, hariWfa } of orang) {
    if (!data.rumah || !office || hariWfa === 0) continue
    days += hariWfa
    km += commuteKm(data.rumah, office, jalan) * hariWfa
  }
  return { hari: days, km }
}
