import type { Cuti, JamPegawai, PolaKerja } from '../pegawai/pegawai.ts'
import type { PolicyPresensi } from '../presensi/policy.ts'
import { type Sif, scheduleOn } from '../presensi/schedule.ts'
import type { Kalender } from '../shared/calendar.ts'
import {
  addDays,
  daysOfMonth,
  isWithin,
  type LocalDate,
  type Month,
  monthOf,
} from '../shared/local-date.ts'
import type { Zona } from '../shared/local-time.ts'

/** The kinds of leave. Duty travel is not leave: it is work elsewhere. */
export const JENIS_CUTI = [
  'tahunan',
  'besar',
  'sakit',
  'melahirkan',
  'alasan-penting',
  'cltn',
  'tugas-belajar',
] as const satisfies readonly Exclude<Cuti['jenis'], 'dinas-luar'>[]

/** A kind of leave. */
export type JenisCuti = Exclude<Cuti['jenis'], 'dinas-luar'>

/** The days of a month with one record of the person and one of their unit, both ends included. */
export interface CatatanBulan {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  /** The first day of the person's record; often before the month. */
  readonly sejak: LocalDate
  readonly unitKerja: string
  /** The name of the unit. */
  readonly namaUnit: string
  readonly jabatan: string
  /** The TPP base in whole rupiah; `null` while SIMPEG has not sent it. */
  readonly tppDasar: number | null
  readonly risikoLapangan: number
  readonly pola: PolaKerja
  readonly zona: Zona
  readonly jamKerja: JamPegawai | undefined
}

/** The part of a month that a person serves, in working days of their own schedule. */
export interface MasaBulan {
  readonly hariKerja: number
  readonly dijalani: number
  /** Whether the first working day of the month is served. */
  readonly sejakAwal: boolean
  /** The working days of each kind of leave. */
  readonly cuti: readonly { readonly jenis: JenisCuti; readonly hari: readonly LocalDate[] }[]
}

/** The facts that decide how much of a month a person serves. */
export interface MasaFacts {
  readonly bulan: Month
  /** In the order of time; at least one. */
  readonly catatan: readonly CatatanBulan[]
  readonly cuti: readonly Pick<Cuti, 'jenis' | 'dari' | 'sampai'>[]
  /** The person's shifts of the month. */
  readonly sif: readonly Sif[]
  readonly kalender: Kalender
  readonly presensiOn: (tanggal: LocalDate) => PolicyPresensi
}

/** A person's month: how much of it is served, and the record that sets its base. */
export interface MasaDijalani {
  /** `null` when the whole month is served without leave. */
  readonly masa: MasaBulan | null
  readonly dasar: CatatanBulan | undefined
}

/**
 * Returns how much of a month a person serves, and the record of the first working day served (R77,
 * R98). Working days follow the person's own schedule: shifts, the week of the unit, own hours.
 */
export function serviceIn(facts: MasaFacts): MasaDijalani {
  const { bulan, catatan, cuti } = facts
  const [first] = catatan
  // Almost every month is like this, so a short path saves time.
  if (cuti.length === 0 && isWhole(bulan, catatan))
    return { masa: null, dasar: catatan.length === 1 ? first : firstServedRecord(facts) }
  const days = daysOfMonth(bulan)
  const working = workingDays(facts, days)
  const served = working.filter((day) => isServed(facts, day))
  const dasar = served[0] === undefined ? first : recordOf(catatan, served[0])
  const masa = {
    hariKerja: working.length,
    dijalani: served.length,
    sejakAwal: served[0] === working[0],
    cuti: leaveDays(cuti, served),
  }
  const whole = masa.dijalani === masa.hariKerja && masa.cuti.length === 0
  return { masa: whole ? null : masa, dasar }
}

/** Returns whether records hold on every day of their month. */
function isWhole(bulan: Month, catatan: readonly CatatanBulan[]): boolean {
  const gap = catatan.some(({ dari }, at) => {
    const before = catatan[at - 1]
    return dari !== (before ? addDays(before.sampai, 1) : `${bulan}-01`)
  })
  const last = catatan.at(-1)
  return !gap && last !== undefined && monthOf(addDays(last.sampai, 1)) !== bulan
}

/** Returns the record of the first working day of a month that is served as a whole. */
function firstServedRecord(facts: MasaFacts): CatatanBulan | undefined {
  const { bulan, catatan } = facts
  for (let day = `${bulan}-01`; monthOf(day) === bulan; day = addDays(day, 1))
    if (isWorking(facts, day)) return recordOf(catatan, day)
  return catatan[0]
}

/** Returns whether a person is employed on a day of the month. */
export function isServed({ catatan }: Pick<MasaFacts, 'catatan'>, day: LocalDate): boolean {
  return catatan.some(({ dari, sampai }) => isWithin(day, dari, sampai))
}

/**
 * Returns the record of a day. Outside employment it is the next record that begins, or else the
 * last one.
 */
function recordOf(catatan: readonly CatatanBulan[], day: LocalDate): CatatanBulan | undefined {
  return catatan.find(({ sampai }) => day <= sampai) ?? catatan.at(-1)
}

/**
 * Returns the working days of a month. No roster is written for somebody who does not work yet. So
 * when the unserved days of a shift worker have no shift, all days count.
 */
function workingDays(facts: MasaFacts, days: readonly LocalDate[]): readonly LocalDate[] {
  const working = days.filter((day) => isWorking(facts, day))
  const others = days.filter((day) => !isServed(facts, day))
  const unknown =
    others.length > 0 &&
    others.every((day) => recordOf(facts.catatan, day)?.pola === 'sif') &&
    !others.some((day) => working.includes(day))
  return unknown ? days : working
}

function isWorking({ catatan, sif, kalender, presensiOn }: MasaFacts, tanggal: LocalDate): boolean {
  const record = recordOf(catatan, tanggal)
  if (!record) return false
  const { pola, zona, jamKerja } = record
  const facts = { tanggal, zona, pola, kalender, sif, jamKerja }
  return scheduleOn(presensiOn(tanggal), facts).jenis !== 'libur'
}

/**
 * Returns the working days of each kind of leave. A day counts once: as duty, or else as the leave
 * named first.
 */
function leaveDays(cuti: MasaFacts['cuti'], served: readonly LocalDate[]): MasaBulan['cuti'] {
  const duty = cuti.filter(({ jenis }) => jenis === 'dinas-luar')
  const leave = [...duty, ...cuti.filter((one) => !duty.includes(one))]
  const taken = served.flatMap((hari) => {
    const jenis = leave.find(({ dari, sampai }) => isWithin(hari, dari, sampai))?.jenis
    return jenis === undefined || jenis === 'dinas-luar' ? [] : [{ jenis, hari }]
  })
  return [...Map.groupBy(taken, ({ jenis }) => jenis)]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([jenis, days]) => ({ jenis, hari: days.map(({ hari }) => hari) }))
}

/** A part of a month in one unit and position. */
export type BagianBulan = Pick<
  CatatanBulan,
  'dari' | 'sampai' | 'unitKerja' | 'namaUnit' | 'jabatan'
>

/** Splits a month into parts: successive records in one unit and position are one part. */
export function partsOf(catatan: readonly CatatanBulan[]): BagianBulan[] {
  const parts: BagianBulan[] = []
  for (const { dari, sampai, unitKerja, namaUnit, jabatan } of catatan) {
    const last = parts.at(-1)
    const goesOn =
      last?.unitKerja === unitKerja && last.jabatan === jabatan && addDays(last.sampai, 1) === dari
    if (goesOn) parts[parts.length - 1] = { ...last, sampai, namaUnit }
    else parts.push({ dari, sampai, unitKerja, namaUnit, jabatan })
  }
  return parts
}
