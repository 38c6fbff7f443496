import { html, nothing, type TemplateResult } from 'lit'
import { faultAt } from '../../shared/faults.ts'
import { note } from '../../shared/views.ts'
import { fieldsOf } from '../fields.ts'
import { formSection, sendButton } from '../forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { store, type WebhookState } from './state.ts'

/** The choices: everything, or all events of a subject. */
const SUBJECTS = [
  '*',
  'wfa.*',
  'surat.*',
  'presensi.*',
  'gangguan.*',
  'laporan.*',
  'kinerja.*',
  'peringatan.*',
  'webhook.*',
] as const

/** Shows the form of a new receiver, behind its button. */
export function newReceiver(
  host: AdminHost,
  state: WebhookState,
  reload: () => Promise<void>,
): TemplateResult {
  const toggle = (baru: boolean) => store.set(host, { baru })
  return formSection(host, { open: state.baru, label: messages.baru, toggle }, () => {
    const { line } = fieldsOf(host, state, (change) => store.set(host, change))
    return html`${line('url', messages.url)} ${line('description', messages.description)}
      ${eventField(host, state)}
      ${sendButton(host, messages.simpan, () => void save(host, state, reload))}`
  })
}

function eventField(host: AdminHost, { events }: WebhookState): TemplateResult {
  const words = host.words()
  const { t } = words
  const toggle = (one: (typeof SUBJECTS)[number]) => {
    const rest = events.filter((event) => event !== one && event !== '*')
    const next: WebhookState['events'] =
      one === '*' ? ['*'] : events.includes(one) ? rest : [...rest, one]
    store.set(host, { events: next })
  }
  return html`<fieldset id="events" tabindex="-1"><legend class="label">${t(messages.events)}</legend>
    ${faultAt(words, host.state().faults, 'events')}
    <div class="choices">${SUBJECTS.map(
      (one) => html`<label class="tick"><input type="checkbox" .checked=${events.includes(one)}
        @change=${() => toggle(one)} />${t(messages[one])}</label>`,
    )}</div></fieldset>`
}

function save(host: AdminHost, state: WebhookState, reload: () => Promise<void>): Promise<boolean> {
  const url = state.url.trim()
  const { events } = state
  return submit(host, {
    path: '/webhooks',
    body: { url, events, description: state.description.trim() },
    faults: failedChecks(
      [/^https?:\/\/./.test(url), 'url', messages.wajibUrl],
      [events.length > 0, 'events', messages.wajibEvents],
    ),
    fieldOf: (path) => path.split('/')[1] ?? '',
    said: () => host.words().t(messages.tersimpan),
    after: ({ id, secret }) => {
      const empty = { url: '', description: '', events: ['*'] } as const
      store.set(host, { baru: false, ...empty, rahasia: { id, secret } })
      return reload()
    },
  })
}

/** Shows a new secret until the officer confirms that it is copied. */
export function secretView(host: AdminHost, { rahasia }: WebhookState, id: string) {
  const { t } = host.words()
  if (rahasia?.id !== id) return nothing
  const leave = () => store.set(host, { rahasia: null })
  return note(
    'warn',
    html`<p><b>${t(messages.rahasia)}</b></p><p class="seal">${rahasia.secret}</p>
      <p class="small">${t(messages.rahasiaTeks)}</p>
      <button class="button" @click=${leave}>${t(messages.sudahSalin)}</button>`,
  )
}
