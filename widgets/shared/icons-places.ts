import { svg } from 'lit'
import { icon } from './icons.ts'

// Not in icons.ts, which every widget loads first: only two widgets show places.

/** A house: work from home. */
export const iconHome = icon(svg`<path d="m3.5 11 8.5-7 8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20" />`)
/** A public building: an office. */
export const iconOffice = icon(svg`<path d="M3 20h18M4 9l8-5 8 5zM6 12v5m4-5v5m4-5v5m4-5v5" />`)
/** A pin on a map: a place. */
export const iconPlace = icon(
  svg`<path d="M12 21s7-6.1 7-11a7 7 0 0 0-14 0c0 4.9 7 11 7 11z" /><circle cx="12" cy="10" r="2.5" />`,
)
