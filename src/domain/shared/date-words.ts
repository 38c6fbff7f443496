import { type LocalDate, type Month, monthOf, weekday } from './local-date.ts'
import type { Text } from './text.ts'

const ID = [
  'Januari',
  'Februari',
  'Maret',
  'April',
  'Mei',
  'Juni',
  'Juli',
  'Agustus',
  'September',
  'Oktober',
  'November',
  'Desember',
]
const EN = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The weekdays from Monday on. */
export const HARI = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const

/** Returns a day in words: '22 November 2026'. */
export function dateInWords(date: LocalDate): Text {
  const [year, month = 1, day] = date.split('-').map(Number)
  return { id: `${day} ${ID[month - 1]} ${year}`, en: `${day} ${EN[month - 1]} ${year}` }
}

/** Returns a month in words: 'November 2026'. */
export function monthInWords(month: Month): Text {
  const [year, number = 1] = month.split('-').map(Number)
  return { id: `${ID[number - 1]} ${year}`, en: `${EN[number - 1]} ${year}` }
}

/** Returns a day as letters write it: 'Kamis, 19 November 2026'. */
export function dayInWords(date: LocalDate): string {
  return `${HARI[weekday(date) - 1]}, ${dateInWords(date).id}`
}

/** Returns a span of days: '12–14 November 2026' or '28 Oktober – 2 November 2026'. */
export function spanInWords(dari: LocalDate, sampai: LocalDate): Text {
  const from = dateInWords(dari)
  const to = dateInWords(sampai)
  if (dari === sampai) return to
  if (monthOf(dari) === monthOf(sampai)) {
    return { id: `${dayOf(dari)}–${to.id}`, en: `${dayOf(dari)}–${to.en}` }
  }
  const sameYear = dari.slice(0, 4) === sampai.slice(0, 4)
  const short = (date: string) => (sameYear ? date.slice(0, -5) : date)
  return { id: `${short(from.id)} – ${to.id}`, en: `${short(from.en)} – ${to.en}` }
}

/** Returns days in a list, by month: '30 Oktober 2026; 5 dan 12 November 2026'. */
export function datesInWords(dates: readonly LocalDate[]): Text {
  const months = [...Map.groupBy(dates, monthOf)].map(([month, days]) => {
    const numbers = days.map(dayOf)
    const { id, en } = monthInWords(month)
    return { id: `${enumerate(numbers, 'dan')} ${id}`, en: `${enumerate(numbers, 'and')} ${en}` }
  })
  return { id: months.map(({ id }) => id).join('; '), en: months.map(({ en }) => en).join('; ') }
}

const dayOf = (date: LocalDate): number => Number(date.slice(8))

function enumerate(numbers: readonly number[], and: string): string {
  const last = numbers.at(-1)
  return numbers.length > 1 ? `${numbers.slice(0, -1).join(', ')} ${and} ${last}` : `${last}`
}
