import { html, nothing, type TemplateResult } from 'lit'
import { formatDate } from '../../shared/format.ts'
import { iconBad } from '../../shared/icons.ts'
import type { GridActions } from '../calendar.ts'
import type { WfaHost } from '../state.ts'
import { quotaText } from './findings.ts'
import { messages } from './messages.ts'

/** Shows the chosen days, each with the places left when they are known. */
export function chosenDays(host: WfaHost, { toggle }: Pick<GridActions, 'toggle'>): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { form, periksa } = host.state()
  return html`<h4 class="unseen">${t(messages.dipilih)}</h4>
    ${form.hari.length === 0 ? html`<p class="muted none">${t(messages.belumDipilih)}</p>` : nothing}
    <ul class="chosen-days">
      ${form.hari.map((date) => {
        const name = formatDate(date, lang)
        const found = periksa.value?.kuota.find(({ tanggal }) => tanggal === date)
        return html`<li>
          <div><b>${name}</b><span class="small muted">${found ? quotaText(words, found) : ''}</span></div>
          <button type="button" class="button plain" @click=${() => toggle(date)}
            aria-label=${t(messages.hapusHari, { hari: name })}>${iconBad}</button>
        </li>`
      })}
    </ul>`
}
