import { isWorkday, type Kalender } from '../../shared/calendar.ts'
import { addDays, type LocalDate, weekday } from '../../shared/local-date.ts'
import { type Instant, instantAt, localDate, minuteOn, type Zona } from '../../shared/local-time.ts'
import { isTapTime } from '../jam-presensi.ts'
import type { PolicyPresensi } from '../policy.ts'
import { SETTLED_MS } from './jam-mesin.ts'

/** How long a machine may be silent on a working morning before it is reported. */
const SILENT_MS = 3_600_000
const NOON = 12 * 60
/** How many days back machines may still complete a day. */
const DAYS_BACK = 7

/** The state of a machine: in contact, silent, or never connected. */
export const KEADAAN_MESIN = ['terhubung', 'diam', 'belum'] as const

/** See `KEADAAN_MESIN`. */
export type KeadaanMesin = (typeof KEADAAN_MESIN)[number]

/** A machine polls every half minute; after this time it is not just late. */
const LATE_MS = 300_000

/** Returns the state of a machine by its last contact. */
export function stateOf(terakhir: Instant | null, now: Instant): KeadaanMesin {
  if (terakhir === null) return 'belum'
  return now - terakhir <= LATE_MS ? 'terhubung' : 'diam'
}

/** A machine and its last contact. */
export interface MesinDidengar {
  readonly zona: Zona
  /** The pattern of its unit; `null` if unknown. */
  readonly pola: 'reg5' | 'reg6' | 'sif' | null
  /** `null` for a machine that never connected. */
  readonly terakhir: Instant | null
  readonly tenangSejak: Instant | null
  readonly menunggu: boolean
}

/**
 * Returns since when a machine has been silent for an hour of a working morning, when people want
 * to use it. `null` if it is not silent. A machine that never connected is not silent.
 */
export function silentSince(
  { zona, pola, terakhir }: MesinDidengar,
  now: Instant,
  kalender: Pick<Kalender, 'libur'>,
  presensi: PolicyPresensi,
): Instant | null {
  if (terakhir === null || now - terakhir < SILENT_MS) return null
  const today = localDate(now, zona)
  const morning = isTapTime(presensi, today, now, zona) && minuteOn(today, now, zona) < NOON
  return morning && worksOn(pola, kalender, today) ? terakhir : null
}

function worksOn(
  pola: MesinDidengar['pola'],
  kalender: Pick<Kalender, 'libur'>,
  date: LocalDate,
): boolean {
  if (pola === 'sif' || isWorkday(kalender, date)) return true
  const holiday = kalender.libur.some(({ tanggal }) => tanggal === date)
  return pola === 'reg6' && weekday(date) === 6 && !holiday
}

/**
 * Returns the days for which all machines of an office have sent their taps. Each was in contact
 * after the day's end, has sent its backlog long ago, and has no waiting line.
 */
export function completeDays(machines: readonly MesinDidengar[], now: Instant): LocalDate[] {
  const [first] = machines
  if (!first || !machines.every(hasCaughtUp)) return []
  const today = localDate(now, first.zona)
  const heard = Math.min(...machines.map(({ terakhir }) => terakhir ?? 0))
  const days = Array.from({ length: DAYS_BACK }, (_, back) => addDays(today, back - DAYS_BACK))
  return days.filter((day) => heard >= instantAt(addDays(day, 1), 0, first.zona))
}

function hasCaughtUp({ terakhir, tenangSejak, menunggu }: MesinDidengar): boolean {
  if (terakhir === null || tenangSejak === null || menunggu) return false
  return terakhir - tenangSejak >= SETTLED_MS
}
