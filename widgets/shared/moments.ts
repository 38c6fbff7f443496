import type { LocalDate } from './dates.ts'
import { formatDate, type Lang } from './format.ts'
import { formatTime } from './times.ts'
import { atHome } from './zone.ts'

/** A moment: 'Kamis, 19 November 2026 pukul 07.30 WIB'. */
export function formatMoment(at: string, lang: Lang): string {
  const joint = lang === 'id' ? 'pukul' : 'at'
  return `${formatDate(atHome(at).slice(0, 10), lang)} ${joint} ${formatTime(at, lang)}`
}

/** Days in a row of words: 'Kamis, 19 November 2026 dan Jumat, 20 November 2026'. */
export function formatDates(dates: readonly LocalDate[], lang: Lang): string {
  const names = dates.map((date) => formatDate(date, lang))
  const last = names.pop() ?? ''
  const and = lang === 'id' ? 'dan' : 'and'
  return names.length > 0 ? `${names.join('; ')} ${and} ${last}` : last
}
