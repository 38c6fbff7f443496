import { html, type TemplateResult } from 'lit'
import type { Hitungan } from '../../shared/contract.ts'
import { faultAt } from '../../shared/faults.ts'
import { formatMonth } from '../../shared/format.ts'
import { note } from '../../shared/views.ts'
import { sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { redChecks } from './checks.ts'
import { messages } from './messages.ts'
import { type BulanState, store } from './state.ts'

/** Shows how to close a month: the consequence, a tick to confirm, and the final button. */
export function closingView(
  host: AdminHost,
  state: BulanState,
  { bulan }: Hitungan,
  close: () => void,
): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const name = formatMonth(bulan, lang)
  const { tutup, yakin } = state
  const red = redChecks(state)
  if (red > 0) return note('warn', t(messages.belumDapat, { n: red }))
  const open = (next: boolean) => () => {
    host.patch({ faults: [] })
    store.set(host, { tutup: next, yakin: false })
    void host.focusOn(next ? '#tutup-judul' : '#tutup')
  }
  if (!tutup) {
    return html`<p><button class="button" id="tutup" @click=${open(true)}>${t(messages.tutup)}</button></p>`
  }
  const send = () => {
    if (yakin) return close()
    host.patch({ faults: [{ field: 'yakin', text: messages.wajibYakin }] })
    void host.focusOn('.summary')
  }
  const tick = () => {
    host.patch({ faults: [] })
    store.set(host, { yakin: !yakin })
  }
  return html`<section class="form stack" aria-labelledby="tutup-judul">
    <h3 id="tutup-judul" tabindex="-1">${t(messages.tutup)}</h3>
    <p>${t(messages.tutupTeks)}</p>
    ${faultAt(words, host.state().faults, 'yakin')}
    <label class="tick"><input type="checkbox" id="yakin" .checked=${yakin} @change=${tick} />${t(messages.yakin, { bulan: name })}</label>
    <div class="row">${sendButton(host, { id: t(messages.tutupYa, { bulan: name }), en: t(messages.tutupYa, { bulan: name }) }, send, true)}
      <button class="button" @click=${open(false)}>${t(common.batal)}</button></div>
  </section>`
}
