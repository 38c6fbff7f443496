import { html, nothing, type TemplateResult } from 'lit'
import type { Penerima, Text } from '../../shared/contract.ts'
import { formatMoment } from '../../shared/moments.ts'
import { fieldsOf } from '../fields.ts'
import { faultsView, listView } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, fetchList, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { newReceiver, secretView } from './form.ts'
import { fetchLog, logView } from './log.ts'
import { messages } from './messages.ts'
import { store, type WebhookState } from './state.ts'

/** The styles of webhooks are those of the widget. */
export const styles = tabLook

/** Fetches the receivers. */
export function load(host: AdminHost): Promise<void> {
  return fetchList(host, store, host.call({ path: '/webhooks' }))
}

/** Shows receivers of webhooks: creating, testing, stopping, and the log of each. */
export function view(host: AdminHost): TemplateResult {
  const state = store.get(host)
  const reload = () => load(host)
  return html`${faultsView(host)} ${newReceiver(host, state, reload)}
    ${listView(
      host,
      state,
      [messages.kosong, messages.kosongTeks],
      () => void reload(),
      (one) => row(host, state, one),
    )}`
}

function row(host: AdminHost, state: WebhookState, one: Penerima): TemplateResult {
  const { t } = host.words()
  const open = state.riwayat === one.id
  const toggle = () => {
    store.set(host, { riwayat: open ? '' : one.id, kiriman: null, rinci: '' })
    if (!open) void fetchLog(host, one.id)
  }
  const active = one.state === 'aktif'
  const next = active ? 'nonaktif' : 'aktif'
  const ask = (apa: 'hapus' | 'rahasia' | 'ulang') => () => {
    const { today } = host.state()
    store.set(host, { tanya: { id: one.id, apa }, dari: today, sampai: today })
  }
  const button = (label: Text, click: () => void, look = '') =>
    html`<button class="button ${look}" @click=${click}>${t(label)}</button>`
  return html`<div class="card-head"><h4 class="prose">${one.url}</h4>${badge(host, one)}</div>
    ${one.description ? html`<p>${one.description}</p>` : nothing} ${facts(host, one)}
    ${secretView(host, state, one.id)}
    <div class="row">
      ${active ? button(messages.uji, () => void test(host, one)) : nothing}
      <button class="button" aria-expanded=${open} @click=${toggle}>${t(messages.riwayat)}</button>
      ${button(messages.ulang, ask('ulang'))} ${button(messages.ganti, ask('rahasia'))}
      ${button(active ? messages.hentikan : messages.aktifkan, () => void change(host, one, next))}
      ${button(messages.hapus, ask('hapus'), 'bad')}
    </div>
    ${state.tanya?.id === one.id ? question(host, state, one, state.tanya.apa) : nothing}
    ${open ? logView(host, state, one.id) : nothing}`
}

function badge(host: AdminHost, { state, failingSince }: Penerima): TemplateResult {
  const { t } = host.words()
  const [tone, text] =
    state === 'nonaktif'
      ? (['bad', messages.nonaktif] as const)
      : failingSince
        ? (['warn', messages.gagal] as const)
        : (['ok', messages.aktif] as const)
  return html`<span class="badge ${tone}">${t(text)}</span>`
}

const REASONS: Readonly<Record<string, Text>> = {
  diminta: messages.diminta,
  'tidak-ada-lagi': messages['tidak-ada-lagi'],
  'gagal-5-hari': messages['gagal-5-hari'],
  'rahasia-tidak-terbaca': messages['rahasia-tidak-terbaca'],
}

function facts(host: AdminHost, one: Penerima): TemplateResult {
  const { t, lang } = host.words()
  const { events, waiting, failingSince, previousSecretUntil } = one
  const names: Readonly<Record<string, Text | undefined>> = messages
  const subject = (event: string) => {
    const name = names[event]
    return name ? t(name) : event
  }
  const reason = one.reason === null ? undefined : REASONS[one.reason]
  const lines = [
    reason && t(reason),
    failingSince && t(messages.gagalSejak, { waktu: formatMoment(failingSince, lang) }),
    waiting > 0 && t(messages.menunggu, { n: waiting }),
    previousSecretUntil &&
      t(messages.lamaSampai, { waktu: formatMoment(previousSecretUntil, lang) }),
  ].filter(Boolean)
  const all = events.includes('*') ? t(messages['*']) : events.map(subject).join(', ')
  return html`<p class="small muted">${t(messages.events)}: ${all}</p>
    ${lines.map((line) => html`<p class="small">${line}</p>`)}`
}

const pathOf = ({ id }: Penerima) => `/webhooks/${encodeURIComponent(id)}` as const

function test(host: AdminHost, one: Penerima): Promise<boolean> {
  return submit(host, {
    path: `${pathOf(one)}/test`,
    body: {},
    said: () => host.words().t(messages.sudahUji),
  })
}

function change(host: AdminHost, one: Penerima, state: Penerima['state']): Promise<boolean> {
  return submit(host, {
    method: 'PATCH',
    path: pathOf(one),
    body: { state },
    said: () => host.words().t(messages.berubah),
    after: () => load(host),
  })
}

/** Shows the question before an action, and for a replay its days. */
function question(
  host: AdminHost,
  state: WebhookState,
  one: Penerima,
  apa: 'hapus' | 'rahasia' | 'ulang',
): TemplateResult {
  const { t } = host.words()
  const text = { hapus: messages.hapusTeks, rahasia: messages.gantiTeks, ulang: messages.ulangTeks }
  const { day } = fieldsOf(host, state, (next) => store.set(host, next))
  const leave = () => store.set(host, { tanya: null })
  const go = () => void answersOf(host, state, one)[apa]()
  return html`<div class="end tight"><p>${t(text[apa])}</p>
    ${apa === 'ulang' ? html`<div class="pair">${day('dari', common.dari)} ${day('sampai', common.sampai)}</div>` : nothing}
    <div class="row"><button class="button main ${apa === 'hapus' ? 'danger' : ''}" @click=${go}>${t(messages.ya)}</button>
      <button class="button" @click=${leave}>${t(messages.tidak)}</button></div></div>`
}

/** Returns the action of each answer. */
function answersOf(host: AdminHost, { dari, sampai }: WebhookState, one: Penerima) {
  const { t } = host.words()
  const done = (change: Partial<WebhookState> = {}) => {
    store.set(host, { tanya: null, ...change })
    return load(host)
  }
  const said = () => t(messages.berubah)
  return {
    hapus: () =>
      submit(host, {
        method: 'DELETE',
        path: pathOf(one),
        body: {},
        said: () => t(messages.sudahHapus),
        after: () => done(),
      }),
    rahasia: () =>
      submit(host, {
        path: `${pathOf(one)}/secret`,
        body: {},
        said,
        after: ({ secret }) => done({ rahasia: { id: one.id, secret } }),
      }),
    ulang: () =>
      submit(host, {
        path: `${pathOf(one)}/replay`,
        body: spanOf(dari, sampai),
        faults: failedChecks(
          [dari !== '', 'dari', common.wajibDari],
          [sampai !== '' && sampai >= dari, 'sampai', common.urutan],
        ),
        said: ({ scheduled }) => t(messages.diulang, { n: scheduled }),
        after: () => done(),
      }),
  }
}

/** Returns the moments from the start of one day to the end of another, in the device's zone. */
function spanOf(dari: string, sampai: string) {
  const moment = (day: string, time: string) => {
    const at = new Date(`${day}T${time}`)
    return Number.isNaN(at.getTime()) ? '' : at.toISOString()
  }
  return { from: moment(dari, '00:00:00'), to: moment(sampai, '23:59:59.999') }
}
