import { css, html, type TemplateResult } from 'lit'
import type { HariIniUnit, Unit } from '../shared/contract.ts'
import { formatNumber } from '../shared/numbers.ts'
import type { Catalogue, Words } from '../shared/words.ts'
import { FIGURES } from './messages.ts'

const messages = {
  perUnit: { id: 'Per unit kerja', en: 'By unit' },
  unit: { id: 'Unit kerja', en: 'Unit' },
  hadir: { id: 'Hadir', en: 'In' },
} as const satisfies Catalogue

/** Shows the units below with their counts; a unit opens. */
export function unitTable(
  { t, lang }: Words,
  units: HariIniUnit['perUnit'],
  open: (unit: Unit) => void,
): TemplateResult {
  const cell = (count: number, tone = '') =>
    html`<td class="num ${tone} ${count > 0 ? '' : 'none'}">${formatNumber(count, lang)}</td>`
  return html`<div><h3 id="per-unit">${t(messages.perUnit)}</h3>
    <div class="scroll" role="region" aria-labelledby="per-unit" tabindex="0"><table>
    <thead><tr><th scope="col">${t(messages.unit)}</th>
      <th scope="col" class="num">${t(FIGURES.belum)}</th>
      <th scope="col" class="num">${t(messages.hadir)}</th>
      <th scope="col" class="num wide">${t(FIGURES.terlambat)}</th>
      <th scope="col" class="num">${t(FIGURES.wfa)}</th>
      <th scope="col" class="num wide">${t(FIGURES.pergi)}</th></tr></thead>
    <tbody>${units.map(
      (
        unit,
      ) => html`<tr><th scope="row"><button class="link" @click=${() => open(unit)}>${unit.nama}</button></th>
        ${cell(unit.belumTerlihat + unit.wfaBelumTerlihat, 'missing')}${cell(unit.hadir)}${cell(unit.terlambat, 'wide late')}
        ${cell(unit.wfa)}${cell(unit.cuti + unit.dinasLuar, 'wide')}</tr>`,
    )}</tbody></table></div></div>`
}

/** The styles of the table of units. */
export const styles = [
  css`
    .scroll {
      margin-top: var(--_2);
      overflow-x: auto;
    }
    table {
      width: 100%;
      border-collapse: collapse;
    }
    th,
    td {
      padding: var(--_2);
      border-bottom: 1px solid var(--_line);
      text-align: start;
      vertical-align: middle;
    }
    thead th {
      color: var(--_muted);
      font-size: var(--_small);
    }
    th.num,
    td.num {
      text-align: end;
    }
    tbody th {
      padding: 0;
      font-weight: 400;
    }
    thead th:first-child {
      padding-inline-start: 0;
    }
    td.missing,
    td.late {
      color: var(--_warn);
      font-weight: 700;
    }
    td.none {
      color: var(--_muted);
      font-weight: 400;
    }
    .link {
      min-height: calc(var(--luwes-unit) * 2.75);
      padding: var(--_2) 0;
      border: 0;
      background: none;
      color: var(--_accent);
      text-align: start;
      text-decoration: underline;
      text-underline-offset: 0.2em;
      overflow-wrap: anywhere;
    }
    @container (max-width: 30em) {
      .wide {
        display: none;
      }
    }
  `,
]
