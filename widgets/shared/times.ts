import type { Lang } from './format.ts'
import { atHome } from './zone.ts'

const ZONES: Readonly<Record<string, string>> = {
  '+07:00': 'WIB',
  '+08:00': 'WITA',
  '+09:00': 'WIT',
}

/**
 * Returns the time of day of an RFC 3339 text in its own offset: '07.30 WIB' ('07:30 WIB' in
 * English).
 */
export function formatTime(at: string, lang: Lang): string {
  const match = /T(\d\d):(\d\d)(?::[\d.]+)?([+-]\d\d:\d\d)?$/.exec(atHome(at))
  if (!match) return ''
  const [, hours, minutes, offset = ''] = match
  const zone = ZONES[offset] ?? offset
  return `${hours}${lang === 'id' ? '.' : ':'}${minutes} ${zone}`.trim()
}

/** Returns a moment's own time, and the local time of the device when its zone differs. */
export function formatTimeHere(at: string, lang: Lang, offsetHere = deviceOffset(at)): string {
  const time = formatTime(at, lang)
  const here = formatTime(inOffset(at, offsetHere), lang)
  return ZONES[offsetHere] === undefined || here === time ? time : `${time} / ${here}`
}

/** Returns the offset of the device's own clock at a moment, in the form of RFC 3339. */
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

/** Returns a span of one day: '07.30–16.00 WIB'. */
export function formatSpan(from: string, to: string, lang: Lang): string {
  return `${formatTime(from, lang).replace(/ .*/, '')}–${formatTime(to, lang)}`
}

/** Returns minutes in words: '1 jam 5 menit'. */
export function formatMinutes(minutes: number, lang: Lang): string {
  const [hour, minute] = lang === 'id' ? ['jam', 'menit'] : ['h', 'min']
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours && `${hours} ${hour}`, (rest || !hours) && `${rest} ${minute}`]
    .filter(Boolean)
    .join(' ')
}
