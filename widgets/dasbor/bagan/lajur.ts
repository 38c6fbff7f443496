import { css, html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import { formatMonth, type Lang } from '../../shared/format.ts'

/** The styles of lines over months; the second of two is dashed, with hollow squares. */
export const laneStyles = css`
  .plot .trace {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .plot .dot {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .plot .trace.second {
    stroke: var(--_text);
    stroke-dasharray: 5 4;
  }
  .plot .dot.second {
    fill: var(--_surface);
    stroke: var(--_text);
  }
  /* On a phone a figure does not fit behind the name of its panel. */
  @container (max-width: 30em) {
    .plot .caption {
      font-size: 0.85em;
    }
  }
  .plot .goal {
    stroke: var(--_text);
    stroke-width: 1.5;
    stroke-dasharray: 2 3;
  }
  @media (forced-colors: active) {
    .plot .lane {
      stroke: CanvasText;
    }
    .plot .trace,
    .plot .goal,
    .plot .dot {
      stroke: CanvasText;
    }
    .plot .dot {
      fill: CanvasText;
    }
    .plot .dot.second {
      fill: Canvas;
    }
  }
`

/** A panel with its own scale; all panels of a drawing share the months. */
export interface Lajur {
  /** Its name in the drawing; '' if it is next to it. */
  readonly nama: string
  /** The newest figure in words. */
  readonly angka: string
  readonly skala: readonly [low: number, high: number]
  readonly tulis: (value: number) => string
  readonly garis: readonly (readonly (number | null)[])[]
  /** A line across all months: the target. */
  readonly target?: number | null
}

/** The name and description of a drawing: ids of its frame, or a text. */
type Nama = { readonly id: string } | { readonly text: string }

/** The positions of the first and the last month, in percent of the width. */
const FIRST = 19
const LAST = 97

/** Heights in the unit of the text: the name of a panel, its drawing, and the gap to the next. */
const NAME = 1.6
const DRAWING = 4
const GAP = 0.9

/** The positions of the months that are named below the panels. */
const NAMED = [0, 5, 11] as const

/** Returns a month in short, for the axis: 'Nov 2026'. */
export function monthName(month: string, lang: Lang): string {
  const [name = '', year] = formatMonth(month, lang).split(' ')
  return `${name.slice(0, 3)} ${year}`
}

const xOf = (at: number) => FIRST + (at * (LAST - FIRST)) / 11

/** Draws panels below each other over the same twelve months. */
export function lanes(
  name: Nama,
  months: readonly string[],
  all: readonly Lajur[],
  lang: Lang,
): TemplateResult {
  const each = heightOf(all[0]) + DRAWING + GAP
  const below = all.length * each
  const [by, text] = 'id' in name ? [name.id, nothing] : [nothing, name.text]
  return html`<svg class="plot" role="img" width="100%" height="${(below + 1.2).toFixed(2)}em"
    aria-labelledby=${by} aria-label=${text} aria-describedby=${by === nothing ? nothing : `${String(by)}-isi`}>
    ${all.map((one, at) => panel(one, at * each))}
    ${NAMED.map((at) => {
      const anchor = at === 0 ? 'start' : at === 11 ? 'end' : 'middle'
      const x = at === 0 ? FIRST - 3 : at === 11 ? 100 : xOf(at)
      return svg`<text x="${x.toFixed(2)}%" y="${(below + 0.4).toFixed(2)}em" text-anchor=${anchor}>${monthName(months[at] ?? '', lang)}</text>`
    })}
  </svg>`
}

/** Returns the space above the drawing of a panel. */
const heightOf = (one: Lajur | undefined) => (one?.nama ? NAME : 0.3)

function panel(one: Lajur, y: number): SVGTemplateResult {
  const { nama, angka, skala, tulis, garis, target } = one
  const [low, high] = skala
  const top = y + heightOf(one)
  const em = (height: number) => `${height.toFixed(2)}em`
  // A little space above and below, so that no mark is cut.
  const at = (value: number) => top + 0.4 + (1 - (value - low) / (high - low)) * (DRAWING - 0.8)
  const goal =
    typeof target === 'number'
      ? svg`<line class="goal" x1="${FIRST - 3}%" x2="${LAST + 3}%" y1=${em(at(target))} y2=${em(at(target))} />`
      : nothing
  return svg`<g>
    ${
      nama
        ? svg`<text y=${em(y + 1)}><tspan class="caption">${nama}</tspan></text>
          <text class="figure" x="100%" y=${em(y + 1)} text-anchor="end"><tspan class="caption">${angka}</tspan></text>`
        : nothing
    }
    <rect class="ground lane" x="${FIRST - 3}%" width="${LAST - FIRST + 6}%" y=${em(top)} height=${em(DRAWING)} rx="3" />
    ${[high, low].map((value) => svg`<text x="${FIRST - 4}%" y=${em(at(value) + 0.35)} text-anchor="end">${tulis(value)}</text>`)}
    ${goal}
    ${garis.map((values, line) => trace(values, at, line > 0))}
  </g>`
}

/** Returns a line through neighbouring known months, and a mark on each of them. */
function trace(
  values: readonly (number | null)[],
  at: (value: number) => number,
  second: boolean,
): SVGTemplateResult {
  const kind = second ? 'second' : ''
  const x = (month: number) => `${xOf(month).toFixed(2)}%`
  const y = (value: number) => `${at(value).toFixed(2)}em`
  return svg`${values.map((value, month) => {
    const next = values[month + 1] ?? null
    if (value === null || next === null) return nothing
    return svg`<line class="trace ${kind}" x1=${x(month)} x2=${x(month + 1)} y1=${y(value)} y2=${y(next)} />`
  })}${values.map((value, month) => {
    if (value === null) return nothing
    if (!second) return svg`<circle class="dot" cx=${x(month)} cy=${y(value)} r="3" />`
    return svg`<rect class="dot second" x=${x(month)} y=${y(value)} width="6" height="6" transform="translate(-3 -3)" />`
  })}`
}
