import { type LocalDate, type Month, weekday } from './dates.ts'

/** The languages of the widgets. */
export type Lang = 'id' | 'en'

const MONTHS = {
  id: 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember',
  en: 'January February March April May June July August September October November December',
}
const DAYS = {
  id: 'Senin Selasa Rabu Kamis Jumat Sabtu Minggu',
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday',
}
const pick = (words: Readonly<Record<Lang, string>>, lang: Lang, index: number): string =>
  words[lang].split(' ')[index] ?? ''

/** Returns the name of an ISO weekday (1 is Monday): 'Senin'. */
export function dayName(day: number, lang: Lang): string {
  return pick(DAYS, lang, day - 1)
}

/** Returns a month with its year: 'November 2026'. */
export function formatMonth(month: Month, lang: Lang): string {
  const [year = '', number = '1'] = month.split('-')
  return `${pick(MONTHS, lang, Number(number) - 1)} ${year}`
}

/** Returns a day in full: 'Kamis, 19 November 2026'. */
export function formatDate(date: LocalDate, lang: Lang): string {
  const day = dayName(weekday(date), lang)
  return `${day}, ${formatDay(date, lang)}`
}

/** Returns a day in a sentence, without its weekday: '19 November 2026'. */
export function formatDay(date: LocalDate, lang: Lang): string {
  return `${Number(date.slice(8, 10))} ${formatMonth(date.slice(0, 7), lang)}`
}

/** Returns a day in short, when the year is known: 'Kam, 19 Nov'. */
export function formatDateShort(date: LocalDate, lang: Lang): string {
  const month = pick(MONTHS, lang, Number(date.slice(5, 7)) - 1).slice(0, 3)
  return `${dayName(weekday(date), lang).slice(0, 3)}, ${Number(date.slice(8, 10))} ${month}`
}
