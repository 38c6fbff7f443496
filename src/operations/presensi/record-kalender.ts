import {
  calendarEntered,
  putComplete,
  putHoliday,
  putRamadan,
  takeComplete,
} from '../../db/presensi/kalender.ts'
import { markUnitsDue } from '../../db/presensi/perubahan-hari.ts'
import { readAs, writeAs } from '../../db/sistem/sesi.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import {
  type HariMasukan,
  type Kalender,
  knowsYear,
  type Ramadan,
} from '../../domain/shared/calendar.ts'
import {
  addDays,
  daysBetween,
  daysOfYear,
  type LocalDate,
  yearOf,
} from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Problem } from '../shared/problem.ts'
import { duringTaps } from '../shared/tap-hours.ts'
import { readKalender } from './read-kalender.ts'

/** An entry of bkd in the calendar. */
export interface KalenderDraft {
  readonly libur: readonly HariMasukan[]
  readonly ramadan: readonly Ramadan[]
  /** Years with all days off entered, and years wrongly declared complete. */
  readonly lengkap: readonly string[]
  readonly belumLengkap: readonly string[]
  /** The reason to change how today is judged while people tap. */
  readonly paksa?: string | undefined
}

/**
 * Returns whether a year has a day off. Every year has one, so none means that none was entered
 * yet.
 */
function hasDaysOff(libur: readonly HariMasukan[], year: string): boolean {
  return libur.some(({ tanggal, jenis }) => yearOf(tanggal) === year && jenis !== 'hari-kerja')
}

/** Returns the days whose verdicts the entries may change. */
function daysChanged(
  { kalender }: Pick<Deps, 'kalender'>,
  before: Kalender,
  { libur, ramadan, lengkap, belumLengkap }: Omit<KalenderDraft, 'paksa'>,
): LocalDate[] {
  const ships = (year: string) => kalender.some(({ tahun }) => tahun === year)
  const years = [
    ...lengkap.filter((year) => !knowsYear(before, year)),
    ...belumLengkap.filter((year) => knowsYear(before, year) && !ships(year)),
  ]
  return [
    ...libur.map(({ tanggal }) => tanggal),
    ...ramadan.flatMap(({ dari, sampai }) => daysBetween(dari, sampai)),
    ...years.flatMap(daysOfYear),
  ]
}

/**
 * Records holidays, spans of Ramadan and complete years, for bkd. The changed days are judged
 * again.
 */
export async function recordKalender(
  deps: Deps,
  caller: Caller,
  { paksa, ...masukan }: KalenderDraft,
): Promise<Result<Kalender, Problem>> {
  if (!caller.peran.includes('bkd')) return err({ kind: 'bukan-wewenang' })
  const read = await readAs(deps.db, caller, [calendarEntered(deps.db)])
  if (!read.ok) return read
  const [calendar] = read.value
  const now = deps.now()
  const { libur, ramadan, lengkap, belumLengkap } = masukan
  const before = calendarFrom(deps, calendar)
  const empty = lengkap.find((year) => !hasDaysOff([...before.libur, ...libur], year))
  if (empty !== undefined) return err({ kind: 'bentrok', message: NO_DAYS_OFF(empty) })
  const days = daysChanged(deps, before, masukan)
  const wrong = duringTaps(deps, days, now, paksa)
  if (wrong) return err(wrong)
  const written = await writeAs(deps.db, caller, [
    // When a day becomes a day off, or no longer is one, its taps may count for adjacent days.
    ...markUnitsDue(null, withBeside(days)),
    ...libur.map((day) => putHoliday(deps.db, day)),
    ...ramadan.map((span) => putRamadan(deps.db, span)),
    ...(lengkap.length > 0 ? [putComplete(lengkap, caller.nip, now)] : []),
    ...(belumLengkap.length > 0 ? [takeComplete(belumLengkap)] : []),
    record(deps.db, {
      pada: now,
      oleh: caller.nip,
      tindakan: 'kalender.isi',
      entitas: 'kalender',
      data: {
        ...masukan,
        alasan: paksa ?? null,
        edisi: editionOn(deps.editions, localDate(now, deps.zona)).since,
      },
    }),
  ])
  if (!written.ok) return written
  return ok(await readKalender(deps))
}

function withBeside(days: readonly LocalDate[]): LocalDate[] {
  return [...new Set(days.flatMap((day) => [addDays(day, -1), day, addDays(day, 1)]))]
}

const NO_DAYS_OFF = (year: string) => ({
  id: `Belum ada satu pun hari libur ${year}. Masukkan dahulu, lalu nyatakan lengkap.`,
  en: `There is no day off in ${year} yet. Enter them first, then say that they are complete.`,
})
