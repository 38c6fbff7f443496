import { html, nothing, type TemplateResult } from 'lit'
import { tabList } from '../shared/tabs.ts'
import { note } from '../shared/views.ts'
import { calendarReminder } from './kalender/reminder.ts'
import { messages } from './messages.ts'
import { type AdminHost, isBkd, type Tab } from './state.ts'

/**
 * Shows the frame of all tabs: a missing calendar, the tabs, the last success, and the open tab.
 */
export function frameView(
  host: AdminHost,
  tabs: readonly Tab[],
  show: (tab: Tab) => void,
  open: unknown,
): TemplateResult {
  const { t } = host.words()
  const { tab, done } = host.state()
  const all = tabs.map((id) => ({ id, text: t(messages[id]) }))
  const told = done ? html`<div id="kabar" tabindex="-1">${note('ok', done)}</div>` : nothing
  return html`${isBkd(host) ? calendarReminder(host) : nothing}${tabList(all, tab, show)}
      <div role="tabpanel" id="panel" aria-labelledby="tab-${tab}" class="frame">
        ${told} ${open}
      </div>`
}
