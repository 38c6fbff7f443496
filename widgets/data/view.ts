import { html, nothing, type TemplateResult } from 'lit'
import { tabList } from '../shared/tabs.ts'
import { note } from '../shared/views.ts'
import { messages } from './messages.ts'
import type { DataHost, Sisi } from './state.ts'

const SIDES = ['tersimpan', 'dilihat', 'perbaikan'] as const satisfies readonly Sisi[]

/** Shows the frame of all sides: the tabs, the last action, and the open side. */
export function frameView(
  host: DataHost,
  show: (sisi: Sisi) => void,
  open: unknown,
): TemplateResult {
  const { t } = host.words()
  const { sisi, done } = host.state()
  const all = SIDES.map((id) => ({ id, text: t(messages[id]) }))
  return html`${tabList(all, sisi, show)}
    <div role="tabpanel" id="panel" aria-labelledby="tab-${sisi}" class="side">
      ${done ? html`<div id="kabar" tabindex="-1">${note('ok', done)}</div>` : nothing} ${open}
    </div>`
}
