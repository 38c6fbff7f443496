import type { Hari } from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'

/** Whether a day still needs its report, or its report came back. */
function isOpen({ laporan }: Hari): boolean {
  return laporan?.status === 'belum' || laporan?.status === 'dikembalikan'
}

/**
 * The days to report on: first those whose time is running, the nearest deadline first, then those
 * that are overdue, the newest first. A day that is open to be changed is among them.
 */
export function dueDays(
  days: readonly Hari[],
  today: LocalDate,
  now: number,
  open: LocalDate | '',
): readonly Hari[] {
  const due = days.filter((day) => day.tanggal <= today && (isOpen(day) || day.tanggal === open))
  const running = due.filter(({ laporan }) => laporan && Date.parse(laporan.batas) > now)
  const over = due.filter((day) => !running.includes(day))
  const byDate = (a: Hari, b: Hari) => (a.tanggal < b.tanggal ? -1 : 1)
  return [...running.toSorted(byDate), ...over.toSorted(byDate).reverse()]
}
