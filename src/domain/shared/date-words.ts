import type { LocalDate, Month } from './local-date.ts'
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

/** A day as people read it: '22 November 2026'. */
export function dateInWords(date: LocalDate): Text {
  const [year, month = 1, day] = date.split('-').map(Number)
  return { id: `${day} ${ID[month - 1]} ${year}`, en: `${day} ${EN[month - 1]} ${year}` }
}

/** A month as people read it: 'November 2026'. */
export function monthInWords(month: Month): Text {
  const [year, number = 1] = month.split('-').map(Number)
  return { id: `${ID[number - 1]} ${year}`, en: `${EN[number - 1]} ${year}` }
}
