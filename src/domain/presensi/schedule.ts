import { ownHoursOn } from '../pegawai/jam-pegawai.ts'
import type { JamPegawai, PolaKerja } from '../pegawai/pegawai.ts'
import { holidayOn, isRamadan, type Kalender } from '../shared/calendar.ts'
import { type LocalDate, weekday } from '../shared/local-date.ts'
import { type Instant, type Minute, minute, minuteOn, type Zona } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { JamDiminta } from '../wfa/facts.ts'
import type { JamKerja, Pekan, PolicyPresensi } from './policy.ts'

/** One day's hours in minutes since local midnight; the break is inside and is not worked. */
export interface Jam {
  readonly mulai: Minute
  readonly selesai: Minute
  readonly istirahat: readonly [Minute, Minute]
  /** The core hours, the only ones that are checked, when the other hours are free. */
  readonly inti?: readonly [Minute, Minute]
}

/** A shift of a roster, named after the day it begins; it may end on the next (R9). */
export interface Sif {
  readonly tanggal: LocalDate
  readonly mulai: Instant
  readonly selesai: Instant
  /** Whether it replaces the ordinary hours of its date; shift workers have no others (R83). */
  readonly menggantikan?: boolean | undefined
}

/** The kinds of duty: the ordinary hours, a shift instead of them, and one in addition. */
export const JENIS_TUGAS = ['kantor', 'sif', 'piket'] as const

/** One kind of duty. */
export type JenisTugas = (typeof JENIS_TUGAS)[number]

/** A duty that the schedule sets for a day. */
export interface TugasJadwal {
  readonly jenis: JenisTugas
  readonly jam: Jam
  readonly dasar: string
  /** The source of the hours: the week of the unit, a roster, a request, or the person's record. */
  readonly asal: 'pola' | 'sif' | 'permohonan' | 'pegawai'
}

/** Own hours by an approved request: other hours, or free ones around core hours. */
export interface JamSendiri {
  readonly jenis: 'sif' | 'dinamis'
  readonly jam: JamDiminta
  /** The core hours of the edition, for free hours. */
  readonly inti: JamDiminta | null
  readonly dasar: string
}

/** The facts that decide the hours of a day. */
export interface JadwalFacts {
  readonly tanggal: LocalDate
  /** The time zone of the unit kerja, wherever the person works that day (R1). */
  readonly zona: Zona
  readonly pola: PolaKerja
  readonly kalender: Kalender
  /** The person's shifts around the day; empty without a roster. */
  readonly sif?: readonly Sif[] | undefined
  readonly jamSendiri?: JamSendiri | null | undefined
  /** The person's own hours, if their record has some (R81). */
  readonly jamKerja?: JamPegawai | undefined
  /** Whether only the person's own hours count: the office sets those of PPPK paruh waktu (R81). */
  readonly paruhWaktu?: boolean | undefined
}

/** The schedule of a day, with its sentence and article. */
export type JadwalHari =
  | (Pick<TugasJadwal, 'jam' | 'dasar' | 'asal'> & {
      readonly jenis: 'kerja'
      /** The duties of the day: the ordinary hours first, then shifts in order of time. */
      readonly tugas: readonly [TugasJadwal, ...TugasJadwal[]]
    })
  | { readonly jenis: 'libur'; readonly pesan: Text; readonly dasar: string }
  | { readonly jenis: 'tanpa-jadwal'; readonly pesan: Text; readonly dasar: string }

/**
 * Returns the duties that a day expects, or why it expects none (R2-R4, R9, R83).
 *
 * Hours are local to the time zone of the unit kerja. A shift is a duty on any day, even on a
 * holiday: whoever is on it works. It replaces the ordinary hours for people who work in shifts, or
 * when it says so. Otherwise it is a picket in addition to them. A date of a roster without a shift
 * is a day off.
 */
export function scheduleOn(policy: PolicyPresensi, facts: JadwalFacts): JadwalHari {
  const { tanggal, pola, sif = [] } = facts
  const shifts = sif.filter((one) => one.tanggal === tanggal).sort((a, b) => a.mulai - b.mulai)
  const [first, ...others] = shifts.map((one) => shiftDuty(policy, facts, one))
  if (!first) {
    if (pola !== 'sif' || sif.length === 0) return ordinaryOn(policy, facts)
    return { jenis: 'libur', pesan: NO_SHIFT, dasar: policy.sif.basis }
  }
  const replaced = pola === 'sif' || shifts.some(({ menggantikan }) => menggantikan)
  const plan = replaced ? null : ordinaryOn(policy, facts)
  return plan?.jenis === 'kerja'
    ? workingDay(plan.tugas[0], first, ...others)
    : workingDay(first, ...others)
}

/** Returns a working day with its duties; the first sets its hours. */
function workingDay(first: TugasJadwal, ...others: readonly TugasJadwal[]): JadwalHari {
  const { jam, dasar, asal } = first
  return { jenis: 'kerja', jam, dasar, asal, tugas: [first, ...others] }
}

function shiftDuty({ sif }: PolicyPresensi, { pola, zona }: JadwalFacts, shift: Sif): TugasJadwal {
  const jenis = pola === 'sif' || shift.menggantikan ? 'sif' : 'piket'
  return { jenis, jam: jamOf(shift, zona, sif.value.istirahat ?? 0), dasar: sif.basis, asal: 'sif' }
}

/** Returns a working day with its ordinary hours. */
function workday(jam: Jam, dasar: string, asal: TugasJadwal['asal']): JadwalHari {
  return workingDay({ jenis: 'kantor', jam, dasar, asal })
}

/**
 * Returns the ordinary hours of a day. Ramadan has hours of its own, and both have hours of their
 * own for Friday. A holiday and a cuti bersama are days off for five-day and six-day units; a sif
 * ignores both. The answer is `tanpa-jadwal` for a pattern without a week in the edition, and for a
 * sif unit without a roster. A person's own hours replace the week of the unit on working days;
 * part-time PPPK have no others (R81).
 */
function ordinaryOn(policy: PolicyPresensi, facts: JadwalFacts): JadwalHari {
  const { tanggal, pola, kalender } = facts
  if (facts.jamKerja || facts.paruhWaktu) return ownSchedule(policy, facts)
  const clause = isRamadan(kalender, tanggal) ? policy.jadwalRamadan : policy.jadwal
  const week = clause.value[pola]
  const basis = clause.dasarPola?.[pola] ?? clause.basis
  const holiday = holidayOn(kalender, tanggal)
  if (pola !== 'sif' && holiday) {
    return { jenis: 'libur', pesan: holidayText(holiday), dasar: holiday.dasar }
  }
  if (pola !== 'sif' && (week ? !hoursOn(week, tanggal) : weekday(tanggal) === 7)) {
    return { jenis: 'libur', pesan: WEEKEND, dasar: basis }
  }
  const hours = week && hoursOn(week, tanggal)
  if (!hours) return { jenis: 'tanpa-jadwal', pesan: NO_SCHEDULE[pola], dasar: basis }
  const jam = inMinutes(hours)
  const own = facts.jamSendiri
  return own ? workday(ownHours(jam, own), own.dasar, 'permohonan') : workday(jam, basis, 'pola')
}

/**
 * Returns the hours of a day from the person's own record, when it has some or must have some
 * (R81).
 */
function ownSchedule(policy: PolicyPresensi, facts: JadwalFacts): JadwalHari {
  const { tanggal, pola, kalender, jamKerja } = facts
  const holiday = holidayOn(kalender, tanggal)
  if (holiday) return { jenis: 'libur', pesan: holidayText(holiday), dasar: holiday.dasar }
  if (!jamKerja) return { jenis: 'tanpa-jadwal', pesan: NO_OWN_HOURS, dasar: PART_TIME }
  const week = policy.jadwal.value[pola === 'sif' ? 'reg5' : pola] ?? {}
  const hours = ownHoursOn(jamKerja, tanggal, (date) => hoursOn(week, date) !== undefined)
  if (!hours) return { jenis: 'libur', pesan: NOT_OWN_DAY, dasar: OWN_HOURS }
  const { mulai, selesai, istirahat = [mulai, mulai] } = hours
  const [from, to] = istirahat
  const jam: Jam = {
    mulai: minute(mulai),
    selesai: minute(selesai),
    istirahat: [minute(from), minute(to)],
  }
  const wanted = facts.jamSendiri
  if (!wanted) return workday(jam, OWN_HOURS, 'pegawai')
  return workday(ownHours(jam, wanted), wanted.dasar, 'permohonan')
}

/** Returns the net minutes of a day's hours. */
export function netOf(jam: Jam): number {
  return workedMinutes(jam, jam.mulai, jam.selesai)
}

/** Returns the minutes worked within a day's hours between two times, without the break. */
export function workedMinutes(
  { mulai, selesai, istirahat: [breakStart, breakEnd] }: Omit<Jam, 'inti'>,
  from: Minute,
  to: Minute,
): number {
  const start = Math.max(from, mulai)
  const end = Math.min(to, selesai)
  return overlap(start, end, mulai, selesai) - overlap(start, end, breakStart, breakEnd)
}

function overlap(from: Minute, to: Minute, start: Minute, end: Minute): number {
  return Math.max(0, Math.min(to, end) - Math.max(from, start))
}

function hoursOn(week: Pekan, date: LocalDate): JamKerja | undefined {
  // Safe because weekday() answers 1 to 7, the keys of a week.
  return week[weekday(date) as keyof Pekan]
}

function inMinutes({ mulai, selesai, istirahat: [from, to] }: JamKerja): Jam {
  return { mulai: minute(mulai), selesai: minute(selesai), istirahat: [minute(from), minute(to)] }
}

/** Returns a shift in minutes of its first day, with the edition's break in the middle. */
function jamOf({ tanggal, mulai, selesai }: Sif, zona: Zona, istirahat: number): Jam {
  const start = minuteOn(tanggal, mulai, zona)
  const end = minuteOn(tanggal, selesai, zona)
  const rest = Math.min(istirahat, end - start)
  const from = start + Math.floor((end - start - rest) / 2)
  return { mulai: start, selesai: end, istirahat: [from, from + rest] }
}

function ownHours({ istirahat }: Jam, { jenis, jam, inti }: JamSendiri): Jam {
  const own = { mulai: minute(jam.mulai), selesai: minute(jam.selesai), istirahat }
  if (jenis === 'sif' || !inti) return own
  return { ...own, inti: [minute(inti.mulai), minute(inti.selesai)] }
}

function holidayText({ jenis, nama }: { readonly jenis: string; readonly nama: string }): Text {
  return jenis === 'cuti-bersama'
    ? { id: `Cuti bersama: ${nama}.`, en: `Collective leave: ${nama}.` }
    : { id: `Hari libur: ${nama}.`, en: `Public holiday: ${nama}.` }
}

const OWN_HOURS = 'Jam kerja pegawai menurut SIMPEG'
const PART_TIME = 'Kepmen PANRB 16/2025 diktum keempat belas'
const NO_OWN_HOURS: Text = {
  id: 'Jam kerja belum ada: jam kerja PPPK paruh waktu ditetapkan PPK dan belum dikirim SIMPEG, jadi hari ini belum dinilai.',
  en: 'No hours yet: the office sets those of part-time PPPK, and SIMPEG has not sent them, so this day is not judged.',
}
const NOT_OWN_DAY: Text = {
  id: 'Bukan hari kerja menurut jam kerja pegawai.',
  en: 'Not a working day by the hours of the person.',
}

const WEEKEND: Text = { id: 'Bukan hari kerja.', en: 'Not a working day.' }
const NO_SHIFT: Text = {
  id: 'Tidak ada sif pada hari ini menurut jadwal.',
  en: 'No shift on this day by the roster.',
}

const NO_SCHEDULE: Readonly<Record<PolaKerja, Text>> = {
  reg5: {
    id: 'Jadwal lima hari kerja belum ditetapkan, jadi hari ini belum dinilai.',
    en: 'The five-day schedule is not set yet, so this day is not judged.',
  },
  reg6: {
    id: 'Jadwal enam hari kerja belum ditetapkan, jadi hari ini belum dinilai.',
    en: 'The six-day schedule is not set yet, so this day is not judged.',
  },
  sif: {
    id: 'Jadwal sif belum ditetapkan, jadi hari ini belum dinilai.',
    en: 'The shift roster is not set yet, so this day is not judged.',
  },
}
