import { css, html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'

/** One row of a chart: its name, its value out of `max`, and the figure in words. */
export interface Batang {
  readonly label: string
  readonly value: number
  readonly text: string
  /** The start of the bar, for a range. */
  readonly from?: number
  /** Drawn with stripes, so that two kinds differ without their colour. */
  readonly striped?: boolean
  /** Without its own name: it belongs to the row above. */
  readonly joined?: boolean
}

/** The name of a chart, its description, and the table with the same numbers. */
export interface Bingkai {
  readonly id: string
  readonly title: string
  readonly description: string
  readonly tableWord: string
  readonly head: readonly string[]
  /** The cells of the table, with the name of the row first. */
  readonly cells: readonly (readonly string[])[]
  readonly more?: unknown
  /** Whether it takes a whole row. */
  readonly wide?: boolean
}

/** A bar chart in its frame. */
export interface Gambar extends Bingkai {
  readonly rows: readonly Batang[]
  readonly max: number
  /** A line across all bars, such as a target. */
  readonly mark?: number
}

/** Bars use this share of the width, so that their figures fit behind them. */
const WIDTH = 56

/** The styles of pictures: they grow with the text, and take the colours of the page. */
export const pictureStyles = css`
  .picture {
    min-width: 0;
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .picture.wide {
    grid-column: 1 / -1;
  }
  .picture > * + * {
    margin-top: var(--_2);
  }
  .picture h4 {
    font-size: var(--_large);
  }
  .plot {
    display: block;
    overflow: hidden;
    font-size: min(var(--_small), 4.2cqi);
  }
  .plot text {
    fill: var(--_text);
  }
  .plot .figure {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
  }
  .plot .ink {
    fill: var(--_accent);
  }
  .plot .ground {
    fill: var(--_sunken);
  }
  .plot .frame {
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .plot .mark {
    stroke: var(--_text);
    stroke-width: 2;
  }
  .scroll {
    overflow-x: auto;
    margin-top: var(--_2);
  }
  .scroll table {
    width: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }
  .scroll th,
  .scroll td {
    padding: var(--_1) var(--_3) var(--_1) 0;
    border-bottom: 1px solid var(--_line);
    text-align: start;
    vertical-align: top;
  }
  .scroll td,
  .scroll thead th:not(:first-child) {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .scroll tbody th {
    font-weight: 400;
    white-space: nowrap;
  }
  .plot .full {
    display: none;
  }
  @container (max-width: 16em) {
    .picture {
      padding: var(--_2);
    }
  }
  @container (min-width: 60em) {
    .plot .full {
      display: inline;
    }
    .plot .brief {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .plot .ink {
      fill: CanvasText;
    }
    .plot .ground {
      fill: Canvas;
    }
  }
`

/** Shows a bar chart with its name, its description, and a table of the same numbers. */
export function picture(one: Gambar): TemplateResult {
  return frameDrawing(one, plot(one))
}

/** Shows a drawing with its name, its description, and a table of the same numbers. */
export function frameDrawing(one: Bingkai, drawing: TemplateResult): TemplateResult {
  const { id, title, description, tableWord, head, cells, more } = one
  return html`<figure class="picture ${one.wide ? 'wide' : ''}">
    <h4 id=${id}>${title}</h4>
    <p class="small muted" id="${id}-isi">${description}</p>
    ${drawing}
    ${tableOf(title, tableWord, head, cells)}
    ${more ?? nothing}
  </figure>`
}

/** Shows the table behind a picture, closed at first. */
export function tableOf(
  title: string,
  word: string,
  head: readonly string[],
  cells: readonly (readonly string[])[],
): TemplateResult {
  return html`<details><summary>${word}<span class="unseen">: ${title}</span></summary>
    <div class="scroll" tabindex="0" role="region" aria-label=${title}>${plainTable(head, cells)}</div></details>`
}

/** Returns a table whose rows are named by their first cell. */
export function plainTable(
  head: readonly string[],
  cells: readonly (readonly string[])[],
): TemplateResult {
  return html`<table>
    <thead><tr>${head.map((text) => html`<th scope="col">${text}</th>`)}</tr></thead>
    <tbody>${cells.map(
      ([name, ...rest]) =>
        html`<tr><th scope="row">${name}</th>${rest.map((text) => html`<td>${text}</td>`)}</tr>`,
    )}</tbody>
  </table>`
}

/**
 * Draws rows below each other, in the unit of the text: a name, and below it the bar with its
 * figure.
 */
function plot({ id, rows, max, mark }: Gambar): TemplateResult {
  const bars: SVGTemplateResult[] = []
  let y = 0
  for (const row of rows) {
    if (!row.joined) y += 1.5
    bars.push(bar(id, row, max, y, mark))
    y += row.joined ? 1.5 : 1.45
  }
  return html`<svg class="plot" role="img" width="100%" height="${y.toFixed(2)}em"
    aria-labelledby=${id} aria-describedby="${id}-isi">
    <defs><pattern id="garis-${id}" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      ${svg`<rect class="ink" width="2.5" height="6" />`}</pattern></defs>
    ${bars}
  </svg>`
}

function share(value: number, max: number): number {
  return max > 0 ? (Math.min(Math.max(value, 0), max) / max) * WIDTH : 0
}

function bar(id: string, row: Batang, max: number, y: number, mark?: number): SVGTemplateResult {
  const { label, value, text, from = 0, striped = false, joined = false } = row
  const start = share(from, max)
  const end = Math.max(share(value, max), start)
  const line = mark === undefined ? null : share(mark, max)
  // The figure is after the bar, and after the mark if that would cross it.
  const behind = line !== null && line > end - 1 && line < end + 25 ? line : end
  const at = (height: number) => `${(y + height).toFixed(2)}em`
  return svg`<g>
    ${joined ? nothing : nameOf(label, at(-0.35))}
    <rect class="ground" x="0" y=${at(0.15)} width="${WIDTH}%" height="0.9em" rx="3" />
    <rect class=${striped ? 'frame' : 'ink'} fill=${striped ? `url(#garis-${id})` : nothing}
      x="${start.toFixed(2)}%" y=${at(0.15)} width="${(end - start).toFixed(2)}%" height="0.9em" rx="2" />
    ${line === null ? nothing : svg`<line class="mark" x1="${line.toFixed(2)}%" x2="${line.toFixed(2)}%" y1=${at(0)} y2=${at(1.2)} />`}
    <text class="figure" x="${(behind + 1.5).toFixed(2)}%" y=${at(0.95)}>${text}</text>
  </g>`
}

/** Returns the name of a row, shortened in a narrow chart; the table shows it in full. */
function nameOf(label: string, y: string): SVGTemplateResult {
  if (label.length <= 34) return svg`<text y=${y}>${label}</text>`
  return svg`<text class="brief" y=${y}>${`${label.slice(0, 33).trimEnd()}…`}</text>
    <text class="full" y=${y}>${label}</text>`
}
