import type { LocalDate } from './dates.ts'
import { formatDay, type Lang } from './format.ts'

/**
 * Returns a span of days: '12–14 November 2026' or '28 Oktober – 2 November 2026'. It is not in
 * format.ts, which every widget loads first: only some need spans.
 */
export function formatDays(from: LocalDate, to: LocalDate, lang: Lang): string {
  const first = formatDay(from, lang)
  const last = formatDay(to, lang)
  if (from === to) return last
  if (from.slice(0, 7) === to.slice(0, 7)) return `${Number(from.slice(8, 10))}–${last}`
  return `${from.slice(0, 4) === to.slice(0, 4) ? first.slice(0, -5) : first} – ${last}`
}
