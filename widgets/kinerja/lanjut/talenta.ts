import { css, html, svg, type TemplateResult } from 'lit'
import type { Talenta } from '../../shared/contract.ts'
import { formatHundredths } from '../../shared/numbers.ts'
import type { Words } from '../../shared/words.ts'
import { messages } from './messages.ts'

/** Boxes by performance (above, as, below expectations) and potential (low, middle, high). */
const BOXES: readonly (readonly number[])[] = [
  [4, 7, 9],
  [2, 5, 8],
  [1, 3, 6],
]

/** The styles of the talent grid. */
export const talentStyles = css`
  .talent {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_4);
    align-items: center;
    margin-top: var(--_2);
  }
  .grid9 {
    width: min(calc(var(--luwes-unit) * 9), 100%);
    height: auto;
    font-size: 13px;
    font-weight: 700;
    text-anchor: middle;
    fill: var(--_muted);
  }
  .grid9 rect {
    fill: var(--_sunken);
    stroke: var(--_edge);
  }
  .grid9 .here {
    fill: var(--_accent);
    stroke: var(--_accent);
  }
  .grid9 .on {
    fill: var(--_on-accent);
  }
  .talent div {
    flex: 1 1 14em;
  }
`

/** Shows the talent box of the month: the grid with one's position, and both scores in words. */
export function talentView(
  { t, lang }: Words,
  { kinerja, potensial, kotak }: Talenta,
): TemplateResult {
  const row = BOXES.findIndex((boxes) => boxes.includes(kotak))
  const column = BOXES[row]?.indexOf(kotak) ?? 0
  const names = [messages.atas, messages.sesuai, messages.bawah] as const
  const heights = [messages.rendah, messages.menengah, messages.tinggi] as const
  const level = names[row] ?? messages.sesuai
  const height = heights[column] ?? messages.menengah
  const said = t(messages.kotakTeks, { level: t(level), height: t(height) })
  return html`<section aria-labelledby="talenta">
    <h3 id="talenta">${t(messages.talenta)}</h3>
    <div class="talent">
      <svg class="grid9" viewBox="0 0 108 108" role="img" aria-label=${t(messages.kotak, { kotak })}>
        ${BOXES.flatMap((boxes, y) => boxes.map((box, x) => cell(x, y, box, box === kotak)))}
      </svg>
      <div>
        <p><b>${t(messages.kotak, { kotak })}</b></p>
        <p>${said}</p>
        <p class="small muted num">${t(messages.nilai, { kinerja: formatHundredths(kinerja, lang), potensial: formatHundredths(potensial, lang) })}</p>
        <p class="small muted">${t(messages.talentaTeks)}</p>
      </div>
    </div></section>`
}

function cell(x: number, y: number, box: number, here: boolean) {
  return svg`<g><rect class=${here ? 'here' : ''} x=${x * 36 + 1} y=${y * 36 + 1} width="34" height="34" rx="4" />
    <text class=${here ? 'on' : ''} x=${x * 36 + 18} y=${y * 36 + 23}>${box}</text></g>`
}
