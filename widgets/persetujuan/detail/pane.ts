import { html, nothing, type TemplateResult } from 'lit'
import { iconLeft } from '../../shared/icons.ts'
import { noForm } from '../inbox.ts'
import type { InboxHost } from '../state.ts'
import { messages } from './messages.ts'

/** Shows the key that presses a button, unless keys are switched off. */
export function keyHint(host: InboxHost, key: string): TemplateResult | typeof nothing {
  if (!host.state().pintasan) return nothing
  return html` <kbd aria-hidden="true">${key.toUpperCase()}</kbd>`
}

/** Shows the open entry, with the way back to the list when the two are not side by side. */
export function paneHead(host: InboxHost, who: string, sub: unknown): TemplateResult {
  const back = () => {
    const { open } = host.state()
    host.patch({ open: '', form: noForm, faults: [] })
    void host.focusOn(`#buka-${CSS.escape(open)}`)
  }
  return html`<div class="pane-head">
    <button class="button plain back" @click=${back}>${iconLeft}${host.words().t(messages.kembali)}</button>
    <h3 id="rinci-judul" tabindex="-1">${who}</h3>
    <p class="small muted">${sub}</p>
  </div>`
}
