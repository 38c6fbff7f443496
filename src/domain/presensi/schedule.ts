import type { PolaKerja } from '../pegawai/pegawai.ts'
import { holidayOn, isRamadan, type Kalender } from '../shared/calendar.ts'
import { type LocalDate, weekday } from '../shared/local-date.ts'
import { type Minute, minute } from '../shared/local-time.ts'
import type { Text } from '../shared/text.ts'
import type { JamKerja, Pekan, PolicyPresensi } from './policy.ts'

/** One day's hours in minutes since local midnight; the break lies inside and is not worked. */
export interface Jam {
  readonly mulai: Minute
  readonly selesai: Minute
  readonly istirahat: readonly [Minute, Minute]
}

/** What the schedule says about a day, with the sentence and the article to show for it. */
export type JadwalHari =
  | { readonly jenis: 'kerja'; readonly jam: Jam; readonly dasar: string }
  | { readonly jenis: 'libur'; readonly pesan: Text; readonly dasar: string }
  | { readonly jenis: 'tanpa-jadwal'; readonly pesan: Text; readonly dasar: string }

/**
 * The hours that a pattern of work expects on a day, or why it expects none (R2-R4).
 *
 * Hours are local to the zone of the unit kerja. Ramadan has hours of its own, and Friday of both.
 * A holiday and a cuti bersama are days off for five-day and six-day units; a sif knows neither
 * weekend nor holiday. A pattern for which the edition has no week answers `tanpa-jadwal`.
 */
export function scheduleOn(
  policy: PolicyPresensi,
  calendar: Kalender,
  pola: PolaKerja,
  date: LocalDate,
): JadwalHari {
  const clause = isRamadan(calendar, date) ? policy.jadwalRamadan : policy.jadwal
  const week = clause.value[pola]
  const holiday = holidayOn(calendar, date)
  if (pola !== 'sif' && holiday) {
    return { jenis: 'libur', pesan: holidayText(holiday), dasar: holiday.dasar }
  }
  if (pola !== 'sif' && (week ? !hoursOn(week, date) : weekday(date) === 7)) {
    return { jenis: 'libur', pesan: WEEKEND, dasar: clause.basis }
  }
  const hours = week && hoursOn(week, date)
  if (!hours) return { jenis: 'tanpa-jadwal', pesan: NO_SCHEDULE[pola], dasar: clause.basis }
  return { jenis: 'kerja', jam: inMinutes(hours), dasar: clause.basis }
}

/** Minutes worked inside a day's hours between two times; the break does not count. */
export function workedMinutes(jam: Jam, from: Minute, to: Minute): number {
  const [breakStart, breakEnd] = jam.istirahat
  const start = Math.max(from, jam.mulai)
  const end = Math.min(to, jam.selesai)
  return overlap(start, end, jam.mulai, jam.selesai) - overlap(start, end, breakStart, breakEnd)
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

function holidayText({ jenis, nama }: { readonly jenis: string; readonly nama: string }): Text {
  return jenis === 'cuti-bersama'
    ? { id: `Cuti bersama: ${nama}.`, en: `Collective leave: ${nama}.` }
    : { id: `Hari libur: ${nama}.`, en: `Public holiday: ${nama}.` }
}

const WEEKEND: Text = { id: 'Bukan hari kerja.', en: 'Not a working day.' }

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
