import { type LocalDate, type Month, weekday } from './dates.ts'
import type { Zona } from './wire.ts'

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
const ZONES: Readonly<Record<string, string>> = {
  '+07:00': 'WIB',
  '+08:00': 'WITA',
  '+09:00': 'WIT',
}

const OFFSET_HOURS: Readonly<Record<Zona, number>> = {
  'Asia/Jakarta': 7,
  'Asia/Makassar': 8,
  'Asia/Jayapura': 9,
}
let homeHours = 7

/** Sets the zone in which moments given in UTC are shown: that of the signed-in person's unit. */
export function useZone(zone: Zona): void {
  homeHours = OFFSET_HOURS[zone] ?? 7
}

/** A moment with an offset of Indonesia: one given in UTC is moved to the zone of `useZone`. */
function atHome(at: string): string {
  if (!at.endsWith('Z')) return at
  const moved = new Date(Date.parse(at) + homeHours * 3_600_000).toISOString()
  return `${moved.slice(0, 19)}+0${homeHours}:00`
}

const pick = (words: Readonly<Record<Lang, string>>, lang: Lang, index: number): string =>
  words[lang].split(' ')[index] ?? ''

/** The name of an ISO weekday (1 is Monday): 'Senin'. */
export function dayName(day: number, lang: Lang): string {
  return pick(DAYS, lang, day - 1)
}

/** A month with its year: 'November 2026'. */
export function formatMonth(month: Month, lang: Lang): string {
  const [year = '', number = '1'] = month.split('-')
  return `${pick(MONTHS, lang, Number(number) - 1)} ${year}`
}

/** A day in full: 'Kamis, 19 November 2026'. */
export function formatDate(date: LocalDate, lang: Lang): string {
  const day = dayName(weekday(date), lang)
  return `${day}, ${Number(date.slice(8, 10))} ${formatMonth(date.slice(0, 7), lang)}`
}

/** A day in short, where the year is plain: 'Kam, 19 Nov'. */
export function formatDateShort(date: LocalDate, lang: Lang): string {
  const month = pick(MONTHS, lang, Number(date.slice(5, 7)) - 1).slice(0, 3)
  return `${dayName(weekday(date), lang).slice(0, 3)}, ${Number(date.slice(8, 10))} ${month}`
}

/** Days in a row of words: 'Kamis, 19 November 2026 dan Jumat, 20 November 2026'. */
export function formatDates(dates: readonly LocalDate[], lang: Lang): string {
  const names = dates.map((date) => formatDate(date, lang))
  const last = names.pop() ?? ''
  const and = lang === 'id' ? 'dan' : 'and'
  return names.length > 0 ? `${names.join('; ')} ${and} ${last}` : last
}

/** The time of day of an RFC 3339 text in its own offset: '07.30 WIB' ('07:30 WIB' in English). */
export function formatTime(at: string, lang: Lang): string {
  const match = /T(\d\d):(\d\d)(?::[\d.]+)?([+-]\d\d:\d\d)?$/.exec(atHome(at))
  if (!match) return ''
  const [, hours, minutes, offset = ''] = match
  const zone = ZONES[offset] ?? offset
  return `${hours}${lang === 'id' ? '.' : ':'}${minutes} ${zone}`.trim()
}

/** A moment's own time, and the clock of the place where the device is, where that is another zone. */
export function formatTimeHere(at: string, lang: Lang, offsetHere = deviceOffset(at)): string {
  const time = formatTime(at, lang)
  const here = formatTime(inOffset(at, offsetHere), lang)
  return ZONES[offsetHere] === undefined || here === time ? time : `${time} (${here})`
}

/** The offset of the device's own clock at a moment, as RFC 3339 writes it. */
function deviceOffset(at: string): string {
  const minutes = -new Date(at).getTimezoneOffset()
  const part = (value: number) => String(Math.abs(value)).padStart(2, '0')
  return `${minutes < 0 ? '-' : '+'}${part(Math.trunc(minutes / 60))}:${part(minutes % 60)}`
}

function inOffset(at: string, offset: string): string {
  const minutes = Number(offset.slice(0, 3)) * 60 + Number(`${offset[0]}${offset.slice(4)}`)
  const shifted = new Date(Date.parse(at) + minutes * 60_000)
  return `${shifted.toISOString().slice(0, 19)}${offset}`
}

/** A span of one day: '07.30–16.00 WIB'. */
export function formatSpan(from: string, to: string, lang: Lang): string {
  return `${formatTime(from, lang).replace(/ .*/, '')}–${formatTime(to, lang)}`
}

/** A moment: 'Kamis, 19 November 2026 pukul 07.30 WIB'. */
export function formatMoment(at: string, lang: Lang): string {
  const joint = lang === 'id' ? 'pukul' : 'at'
  return `${formatDate(atHome(at).slice(0, 10), lang)} ${joint} ${formatTime(at, lang)}`
}

/** Thousands in groups: '4.865.000' ('4,865,000' in English). */
export function formatNumber(value: number, lang: Lang): string {
  const [whole = '', fraction] = String(Math.abs(value)).split('.')
  const [group, point] = lang === 'id' ? ['.', ','] : [',', '.']
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group)
  return `${value < 0 ? '−' : ''}${grouped}${fraction ? `${point}${fraction}` : ''}`
}

/** Whole rupiah: 'Rp4.865.000', '−Rp50.000'. */
export function formatRupiah(value: number, lang: Lang): string {
  return `${value < 0 ? '−' : ''}Rp${formatNumber(Math.abs(value), lang)}`
}

/** Points in hundredths, always with two decimals so that they stand in a column: '−3,00'. */
export function formatPoints(value: number, lang: Lang): string {
  const cents = String(Math.abs(value) % 100).padStart(2, '0')
  const whole = formatNumber(Math.trunc(Math.abs(value) / 100), lang)
  return `${value < 0 ? '−' : ''}${whole}${lang === 'id' ? ',' : '.'}${cents}`
}

/** Hundredths with two decimals, or none when they are nought: 125 is '1,25', 10000 is '100'. */
export function formatHundredths(value: number, lang: Lang): string {
  return formatPoints(value, lang).replace(/[.,]00$/, '')
}

/** Minutes in words: '1 jam 5 menit'. */
export function formatMinutes(minutes: number, lang: Lang): string {
  const [hour, minute] = lang === 'id' ? ['jam', 'menit'] : ['h', 'min']
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours && `${hours} ${hour}`, (rest || !hours) && `${rest} ${minute}`]
    .filter(Boolean)
    .join(' ')
}
