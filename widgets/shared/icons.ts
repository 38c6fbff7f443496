import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit'

const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`

/** A mark that all is well. */
export const iconOk = icon(svg`<circle cx="12" cy="12" r="9" /><path d="m8 12.5 2.7 2.7L16 9.5" />`)
/** A mark to mind something. */
export const iconWarn = icon(svg`<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01" />`)
/** A mark that something stands in the way. */
export const iconBad = icon(svg`<circle cx="12" cy="12" r="9" /><path d="m9 9 6 6m0-6-6 6" />`)
/** A mark of information. */
export const iconInfo = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5M12 8h.01" />`)
/** Something that waits. */
export const iconClock = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`)
/** A house: work from home. */
export const iconHome = icon(svg`<path d="m3.5 11 8.5-7 8.5 7M6 9.5V20h12V9.5M10 20v-5.5h4V20" />`)
/** A public building: an office. */
export const iconOffice = icon(svg`<path d="M3 20h18M4 9l8-5 8 5zM6 12v5m4-5v5m4-5v5m4-5v5" />`)
/** A pin on a map: a place. */
export const iconPlace = icon(
  svg`<path d="M12 21s7-6.1 7-11a7 7 0 0 0-14 0c0 4.9 7 11 7 11z" /><circle cx="12" cy="10" r="2.5" />`,
)
/** An arrow back. */
export const iconLeft = icon(svg`<path d="m14.5 6-6 6 6 6" />`)
/** An arrow on. */
export const iconRight = icon(svg`<path d="m9.5 6 6 6-6 6" />`)
