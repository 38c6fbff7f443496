import {
  calendarEntered,
  putComplete,
  putHoliday,
  putRamadan,
  takeComplete,
} from '../../db/presensi/kalender.ts'
import { markUnitsDue } from '../../db/presensi/putusan.ts'
import { readAs } from '../../db/sistem/sesi.ts'
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
import { daysBetween, daysOfYear, type LocalDate, yearOf } from '../../domain/shared/local-date.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import { calendarFrom } from '../shared/calendar.ts'
import type { Problem } from '../shared/problem.ts'
import { duringTaps } from '../shared/tap-hours.ts'

/** Kalender: tells a caller the holidays, the spans of Ramadan, and the years that are complete. */
export async function listKalender(deps: Deps, caller: Caller): Promise<Result<Kalender, Problem>> {
  const read = await readAs(deps.db, caller, [calendarEntered(deps.db)])
  return read.ok ? ok(calendarFrom(deps, read.value[0])) : read
}

/** Reads the calendar: what the law ships and what bkd entered. */
export async function readKalender(deps: Deps): Promise<Kalender> {
  const [calendar] = await deps.db.read([calendarEntered(deps.db)])
  return calendarFrom(deps, calendar)
}

/** What bkd enters into the calendar. */
export interface Masukan {
  readonly libur: readonly HariMasukan[]
  readonly ramadan: readonly Ramadan[]
  /** Years whose days off are all entered, and years of which that was said wrongly. */
  readonly lengkap: readonly string[]
  readonly belumLengkap: readonly string[]
  /** Why it must change how today is judged while people tap. */
  readonly paksa?: string | undefined
}

/** No year is without one: what is said of it before any is entered is a slip. */
function hasDaysOff(libur: readonly HariMasukan[], year: string): boolean {
  return libur.some(({ tanggal, jenis }) => yearOf(tanggal) === year && jenis !== 'hari-kerja')
}

/** The days whose verdicts what is entered may change. */
function daysChanged(
  { kalender }: Pick<Deps, 'kalender'>,
  before: Kalender,
  { libur, ramadan, lengkap, belumLengkap }: Omit<Masukan, 'paksa'>,
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
 * Kalender: enters holidays, spans of Ramadan and the years that are complete, for bkd, with an audit row.
 * The days that it changes are judged again.
 */
export async function enterKalender(
  deps: Deps,
  caller: Caller,
  { paksa, ...masukan }: Masukan,
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
  const held = duringTaps(deps, days, now, paksa)
  if (held) return err(held)
  await deps.db.write([
    markUnitsDue(null, days),
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
  return ok(await readKalender(deps))
}

const NO_DAYS_OFF = (year: string) => ({
  id: `Belum ada satu pun hari libur ${year}. Masukkan dahulu, lalu nyatakan lengkap.`,
  en: `There is no day off in ${year} yet. Enter them first, then say that they are complete.`,
})
