import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import { scheduleOn } from '../../domain/presensi/schedule.ts'
import type { LocalDate } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt } from '../../domain/shared/local-time.ts'
import type { Pengajuan } from '../../domain/wfa/pengajuan.ts'
import type { Decision } from './gather-decision.ts'

/** When a recalled person must be at the office, and on which day. */
export interface Arrival {
  readonly tanggal: LocalDate
  readonly harusTiba: Instant
}

/**
 * Returns when a recalled person must arrive (R25): after the travel time of the law, counted from
 * now. It is not before that day's work begins. For a pattern without hours, the day begins at
 * midnight.
 */
export function arrivalOf(
  { editions }: Deps,
  { orang, kalender }: Pick<Decision, 'orang' | 'kalender'>,
  { zona }: Pengajuan,
  [tanggal]: readonly LocalDate[],
  now: Instant,
): Arrival | null {
  if (tanggal === undefined) return null
  const { ketentuan, presensi } = policyOn(editions, tanggal)
  const pola = orang?.pada(tanggal).unit.pola ?? 'reg5'
  const schedule = scheduleOn(presensi, { tanggal, zona, pola, kalender })
  const begins = instantAt(tanggal, schedule.jenis === 'kerja' ? schedule.jam.mulai : 0, zona)
  return { tanggal, harusTiba: Math.max(now + ketentuan.waktuTempuh.value * 60_000, begins) }
}
