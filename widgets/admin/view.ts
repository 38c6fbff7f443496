import { html, nothing, type TemplateResult } from 'lit'
import { tabList } from '../shared/tabs.ts'
import { note } from '../shared/views.ts'
import { calendarReminder } from './kalender/reminder.ts'
import { messages } from './messages.ts'
import { type AdminHost, isBkd, RUANG, type Ruang, type Tab } from './state.ts'

/** Up to this number, tabs are shown side by side without workspaces. */
const FEW = 6

// Safe because RUANG has a key for each Ruang.
const ALL = Object.keys(RUANG) as readonly Ruang[]

/**
 * Shows the frame of all tabs. It has a missing calendar, the workspaces, the tabs of the open one
 * with their counts, the last success, and the open tab. A reader with few tabs has them without
 * workspaces.
 */
export function frameView(
  host: AdminHost,
  tabs: readonly Tab[],
  show: (tab: Tab, focus?: boolean) => void,
  open: unknown,
): TemplateResult {
  const { t } = host.words()
  const { tab, done, menunggu } = host.state()
  const inside = (ruang: Ruang) => tabs.filter((one) => RUANG[ruang].some((own) => own === one))
  const here = ALL.find((ruang) => inside(ruang).includes(tab))
  const shown = tabs.length > FEW && here ? inside(here) : tabs
  const waiting = (all: readonly Tab[]) => all.reduce((sum, one) => sum + (menunggu[one] ?? 0), 0)
  const counted = (text: string, n: number) => (n > 0 ? `${text} (${n})` : text)
  const all = shown.map((id) => ({ id, text: counted(t(messages[id]), waiting([id])) }))
  const told = done ? html`<div id="kabar" tabindex="-1">${note('ok', done)}</div>` : nothing
  const room = (ruang: Ruang) => {
    const own = inside(ruang)
    const n = waiting(own)
    // The tab with waiting matters first, else the first of the workspace.
    const [first = tab] = [...own.filter((one) => waiting([one]) > 0), ...own]
    if (own.length === 0) return nothing
    return html`<li><button aria-current=${ruang === here ? 'true' : nothing}
      @click=${() => ruang === here || show(first, false)}>${t(messages[ruang])}${
        n > 0
          ? html` <span class="count" aria-hidden="true">${n}</span><span class="unseen">(${t(messages.menunggu, { n })})</span>`
          : nothing
      }</button></li>`
  }
  return html`${isBkd(host) ? calendarReminder(host) : nothing}
      ${tabs.length > FEW ? html`<nav class="rooms" aria-label=${t(messages.ruang)}><ul>${ALL.map(room)}</ul></nav>` : nothing}
      ${tabList(all, tab, show)}
      <div role="tabpanel" id="panel" aria-labelledby="tab-${tab}" class="frame">
        <h3 class="unseen">${t(messages[tab])}</h3>${told} ${open}
      </div>`
}
