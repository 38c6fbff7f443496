import { css, html, nothing, type TemplateResult } from 'lit'
import type { Kinerja } from '../../shared/contract.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatDate } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { part } from '../../shared/part.ts'
import { requestStyles } from '../../shared/request-styles.ts'
import type { Words } from '../../shared/words.ts'
import { listStyles, resultList } from '../hasil.ts'
import type { KinerjaHost } from '../state.ts'
import { messages } from './messages.ts'
import { objectionsView } from './sanggah.ts'
import { talentStyles, talentView } from './talenta.ts'

export { partsView } from './bagian.ts'
export { openObjection } from './sanggah.ts'

/** The slip of a month, loaded when needed. */
const paper = part(() => import('../slip/view.ts'))

/** The styles of the part below the calculation. */
export const styles = [
  formStyles,
  requestStyles,
  listStyles,
  talentStyles,
  css`
    .below > * + * {
      margin-top: var(--_6);
    }
    .objections > li {
      padding: var(--_3) 0;
      border-top: 1px solid var(--_line);
    }
    .objections > li > * + *,
    .object > * + * {
      margin-top: var(--_3);
    }
    .card-head {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: var(--_1) var(--_3);
    }
    .object {
      max-width: 44em;
      padding: var(--_4);
      border: 1px solid var(--_line);
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    .pair + p {
      margin-top: var(--_2);
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(9em, 100%), 1fr));
      gap: var(--_2) var(--_3);
      margin-top: var(--_2);
    }
    .pair + * {
      margin-top: var(--_4);
    }
    .versions {
      display: grid;
      gap: var(--_2);
      margin: var(--_2) 0;
      overflow-wrap: anywhere;
    }
    .versions dt {
      color: var(--_muted);
    }
    code {
      font-size: 0.95em;
    }
    @container (max-width: 16em) {
      .object {
        padding: var(--_2);
      }
    }
  `,
]

/**
 * Shows the part below the table: results without a line, objections, the talent box, and the basis
 * of the month.
 */
export function belowView(host: KinerjaHost, month: Kinerja): TemplateResult {
  const words = host.words()
  const slip = () => void host.bring(paper).then((code) => code?.openSlip(host, month))
  return html`<div class="below">
    <p><button class="button" id="slip" @click=${slip}>${words.t(messages.slip)}</button></p>
    ${resultsView(words, month)} ${objectionsView(host, month)}
    ${month.talenta ? talentView(words, month.talenta) : nothing}
    ${versionsView(words, month)}
  </div>`
}

/** Shows the results of a month whose law gives them no line of their own. */
function resultsView(words: Words, { sasaran, baris }: Kinerja): TemplateResult | typeof nothing {
  const { t } = words
  if (sasaran.length === 0 || baris.some(({ keluaran }) => keluaran.length > 0)) return nothing
  return html`<section aria-labelledby="hasil">
    <h3 id="hasil">${t(messages.hasil)}</h3>
    <p class="small muted">${t(messages.hasilTeks)}</p>
    ${resultList(words, sasaran)}
  </section>`
}

function versionsView({ t, lang }: Words, month: Kinerja): TemplateResult {
  const { versi, dihitungPada, ditutupPada } = month
  const item = (label: string, value: unknown) =>
    html`<div><dt>${label}</dt><dd>${value}</dd></div>`
  return html`<details><summary>${t(messages.versi)}</summary>
    <p class="small muted">${t(messages.versiTeks)}</p>
    <dl class="versions small">
      ${item(t(messages.edisi), t(messages.edisiSejak, { hari: formatDate(versi.edisi, lang) }))}
      ${item(t(messages.kalender), html`<code>${versi.kalender}</code>`)}
      ${item(t(messages.masukan), html`<code>${versi.masukan}</code>`)}
      ${item(t(messages.dihitung), formatMoment(dihitungPada, lang))}
      ${ditutupPada ? item(t(messages.ditutup), formatMoment(ditutupPada, lang)) : nothing}
    </dl></details>`
}
