import type { LocalDate } from './dates.ts'
import { formatDate, formatDay, type Lang } from './format.ts'
import { formatTime } from './times.ts'
import { atHome } from './zone.ts'

/** Returns a moment: 'Kamis, 19 November 2026 pukul 07.30 WIB'. */
export function formatMoment(at: string, lang: Lang): string {
  const joint = lang === 'id' ? 'pukul' : 'at'
  return `${formatDate(atHome(at).slice(0, 10), lang)} ${joint} ${formatTime(at, lang)}`
}

/** Returns a moment without its weekday: '19 November 2026 pukul 07.30 WIB'. */
export function formatMomentShort(at: string, lang: Lang): string {
  const joint = lang === 'id' ? 'pukul' : 'at'
  return `${formatDay(atHome(at).slice(0, 10), lang)} ${joint} ${formatTime(at, lang)}`
}

/** Returns days in a row of words: 'Kamis, 19 November 2026 dan Jumat, 20 November 2026'. */
export function formatDates(dates: readonly LocalDate[], lang: Lang): string {
  const names = dates.map((date) => formatDate(date, lang))
  const last = names.pop() ?? ''
  const and = lang === 'id' ? 'dan' : 'and'
  return names.length > 0 ? `${names.join('; ')} ${and} ${last}` : last
}

/**
 * Writes out the dates in a sentence of the server: 'sampai 2026-11-19' becomes 'sampai 19 November
 * 2026'.
 */
export function withDates(sentence: string, lang: Lang): string {
  return sentence.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (date) => formatDay(date, lang))
}
