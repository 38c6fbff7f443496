import { html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../shared/dates.ts'
import { formatDate } from '../shared/format.ts'
import { iconBad } from '../shared/icons.ts'
import type { Words } from '../shared/words.ts'
import { calendar, type Grid, type GridActions } from './calendar.ts'
import { messages } from './messages.ts'

/** The days: the month grid, and those chosen, each with the places left where they are known. */
export function daysView(
  words: Words,
  grid: Grid,
  actions: GridActions,
  fault: unknown,
  quota: (date: LocalDate) => string,
): TemplateResult {
  const { t, lang } = words
  return html`<fieldset aria-describedby="hari-petunjuk">
    <legend>${t(messages.hari)}</legend>
    <p class="hint" id="hari-petunjuk">${t(messages.hariPetunjuk)}</p>
    ${fault}
    ${calendar(words, grid, actions)}
    <h4 class="unseen">${t(messages.dipilih)}</h4>
    ${grid.chosen.length === 0 ? html`<p class="muted none">${t(messages.belumDipilih)}</p>` : nothing}
    <ul class="chosen-days">
      ${grid.chosen.map((date) => {
        const name = formatDate(date, lang)
        return html`<li>
          <div><b>${name}</b><span class="small muted">${quota(date)}</span></div>
          <button type="button" class="button plain" @click=${() => actions.toggle(date)}
            aria-label=${t(messages.hapusHari, { hari: name })}>${iconBad}</button>
        </li>`
      })}
    </ul>
  </fieldset>`
}
