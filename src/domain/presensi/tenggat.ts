import { addWorkdays, countedFrom, type Kalender } from '../shared/calendar.ts'
import { addDays, addMonths, type LocalDate, monthOf } from '../shared/local-date.ts'
import { type Instant, instantAt, localDate, type Zona } from '../shared/local-time.ts'
import type { DayFacts, KoreksiHari, LaporanHari } from './facts.ts'
import type { Jadwal } from './hari.ts'
import type { PolicyPresensi } from './policy.ts'

/** The moments at which time alone changes a day. */
export interface TenggatHari {
  /** The day is over: midnight, or the end of the window of a shift, if that is later. */
  readonly akhir: Instant
  /** All sources have reported, or their time is over. */
  readonly lengkap: Instant
  /** When the report is due; `null` if none is. */
  readonly laporan: Instant | null
  /** The last day on which a correction may be requested (R38), and its end. */
  readonly koreksiSampai: LocalDate
  readonly koreksi: Instant
  /**
   * Until when a day without its report may be settled: at least until the day after the report was
   * due.
   */
  readonly penetapan: Instant
  /** Pending corrections expire (R39). */
  readonly kedaluwarsa: readonly Instant[]
}

type Facts = Pick<DayFacts, 'tanggal' | 'zona' | 'kalender' | 'koreksi' | 'laporan' | 'lengkapPada'>

/** Returns the deadlines of a day with the given hours. */
export function deadlinesOf(
  facts: Facts,
  policy: PolicyPresensi,
  jadwal: Jadwal | null,
  needsReport: boolean,
): TenggatHari {
  const { tanggal, zona, kalender, koreksi = [] } = facts
  const midnight = instantAt(addDays(tanggal, 1), 0, zona)
  const windowEnd = jadwal ? jadwal.selesai + policy.sif.value.sesudah * 60_000 : midnight
  const akhir = Math.max(midnight, windowEnd)
  const reported = facts.lengkapPada ?? akhir + policy.kelengkapan.value * 60_000
  const koreksiSampai = correctableUntil(tanggal, kalender, policy)
  const koreksiHabis = instantAt(addDays(koreksiSampai, 1), 0, zona)
  const laporan = needsReport ? reportDue(facts, policy) : null
  return {
    akhir,
    lengkap: Math.max(akhir, reported),
    laporan,
    koreksiSampai,
    koreksi: koreksiHabis,
    penetapan: Math.max(koreksiHabis, laporan === null ? 0 : midnightAfter(laporan, zona)),
    kedaluwarsa: koreksi.filter(isPending).map((one) => expiryOf(one, zona, kalender, policy)),
  }
}

/**
 * Returns the last day on which a day may be corrected. It is some working days later, and before a
 * day of the next month. Both count from the day on which it could be judged.
 */
export function correctableUntil(
  tanggal: LocalDate,
  kalender: Kalender,
  { koreksi }: Pick<PolicyPresensi, 'koreksi'>,
): LocalDate {
  const { hariKerja, tanggal: day } = koreksi.value
  const since = countedFrom(kalender, tanggal)
  const workdays = addWorkdays(kalender, since, hariKerja)
  const nextMonth = `${monthOf(addMonths(`${monthOf(since)}-01`, 1))}-01`
  const last = addDays(nextMonth, day - 2)
  const [earlier = last] = [workdays, last].sort()
  return earlier
}

/**
 * Returns when the report of a day is due: at a minute of the next working day, later for a
 * returned one.
 */
function reportDue(
  { tanggal, zona, kalender, laporan }: Facts,
  { laporanHarian }: PolicyPresensi,
): Instant | null {
  if (!laporanHarian) return null
  const after = (date: LocalDate) =>
    instantAt(addWorkdays(kalender, date, 1), laporanHarian.value.batas, zona)
  const returned = laporan?.dikembalikanPada
  const first = after(countedFrom(kalender, tanggal))
  return returned ? Math.max(first, after(localDate(returned, zona))) : first
}

function midnightAfter(moment: Instant, zona: Zona): Instant {
  return instantAt(addDays(localDate(moment, zona), 1), 0, zona)
}

/** Returns whether a correction waits for a decision. */
export function isPending({ status }: Pick<KoreksiHari, 'status'>): boolean {
  return status === 'diajukan' || status === 'direkomendasikan'
}

/** Returns when a pending correction expires: the midnight after its last working day (R39, E58). */
export function expiryOf(
  { diajukanPada }: Pick<KoreksiHari, 'diajukanPada'>,
  zona: Zona,
  kalender: Kalender,
  { kedaluwarsa }: Pick<PolicyPresensi, 'kedaluwarsa'>,
): Instant {
  const last = addWorkdays(kalender, localDate(diajukanPada, zona), kedaluwarsa.value)
  return instantAt(addDays(last, 1), 0, zona)
}

/** The state of a report: neither required nor given, received, awaited, or missing. */
export type KeadaanLaporan = 'bebas' | 'ada' | 'ditunggu' | 'tidak-ada'

/**
 * Returns the state of a day's report at a moment. A returned one is awaited until it comes again.
 * One that came late counts once the atasan has accepted it.
 */
export function reportState(
  due: Instant | null,
  laporan: LaporanHari | null | undefined,
  kini: Instant,
): KeadaanLaporan {
  if (due === null) return laporan && laporan.status !== 'dikembalikan' ? 'ada' : 'bebas'
  if (laporan?.status === 'diterima') return 'ada'
  if (laporan?.status === 'diajukan' && laporan.dikirimPada < due) return 'ada'
  return kini < due ? 'ditunggu' : 'tidak-ada'
}
