import { html, type SVGTemplateResult, svg, type TemplateResult } from 'lit'

/** Returns a line icon: decoration beside a word. */
export const icon = (shape: SVGTemplateResult): TemplateResult =>
  html`<svg viewBox="0 0 24 24" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${shape}</svg>`

/** A mark for a good state. */
export const iconOk = icon(svg`<circle cx="12" cy="12" r="9" /><path d="m8 12.5 2.7 2.7L16 9.5" />`)
/** A mark for a warning. */
export const iconWarn = icon(svg`<path d="M12 4 2.8 19.5h18.4zM12 10v4.5M12 17h.01" />`)
/** A mark for an obstacle. */
export const iconBad = icon(svg`<circle cx="12" cy="12" r="9" /><path d="m9 9 6 6m0-6-6 6" />`)
/** A mark of information. */
export const iconInfo = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 11v5M12 8h.01" />`)
/** Something that waits. */
export const iconClock = icon(svg`<circle cx="12" cy="12" r="9" /><path d="M12 7v5l3 2" />`)
/** An arrow back. */
export const iconLeft = icon(svg`<path d="m14.5 6-6 6 6 6" />`)
/** An arrow on. */
export const iconRight = icon(svg`<path d="m9.5 6 6 6-6 6" />`)
