import { html, nothing, type TemplateResult } from 'lit'
import type { Kiriman, Upaya } from '../../shared/contract.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { skeleton } from '../../shared/views.ts'
import type { AdminHost } from '../state.ts'
import { submit } from '../tab.ts'
import { messages } from './messages.ts'
import { store, type WebhookState } from './state.ts'

const STATUS = {
  terkirim: ['ok', messages.terkirim],
  menunggu: ['info', messages.tunggu],
  gagal: ['bad', messages.gagal],
} as const

const logOf = (id: string) => `/webhooks/${encodeURIComponent(id)}/deliveries` as const

/** Fetches the log of a receiver, or its next page. */
export async function fetchLog(host: AdminHost, id: string, after = ''): Promise<void> {
  const path = `${logOf(id)}${after ? (`?after=${after}` as const) : ''}` as const
  const result = await host.call({ path })
  const state = store.get(host)
  if (!result.ok || state.riwayat !== id) return
  const before = after ? (state.kiriman ?? []) : []
  store.set(host, { kiriman: [...before, ...result.value.data], lanjut: result.next ?? '' })
}

/** Shows the deliveries to a receiver, newest first. */
export function logView(host: AdminHost, state: WebhookState, id: string): TemplateResult {
  const words = host.words()
  const { t } = words
  const { kiriman, lanjut } = state
  if (!kiriman) return html`<section class="end">${skeleton(words, 'line', 'line')}</section>`
  const older = () => void fetchLog(host, id, lanjut)
  return html`<section class="end" aria-label=${t(messages.riwayat)}>
    ${kiriman.length === 0 ? html`<p class="muted">${t(messages.tanpaKiriman)}</p>` : nothing}
    <ul class="stack">${kiriman.map((one) => html`<li>${line(host, state, id, one)}</li>`)}</ul>
    ${lanjut ? html`<button class="button" @click=${older}>${t(messages.lainnya)}</button>` : nothing}
  </section>`
}

function line(host: AdminHost, state: WebhookState, id: string, one: Kiriman): TemplateResult {
  const { t, lang } = host.words()
  const [tone, label] = STATUS[one.status]
  const open = state.rinci === one.id
  const toggle = () => {
    store.set(host, { rinci: open ? '' : one.id, upaya: null })
    if (!open) void fetchAttempts(host, id, one.id)
  }
  const next = one.nextAttempt
    ? `, ${t(messages.berikut, { waktu: formatMoment(one.nextAttempt, lang) })}`
    : ''
  return html`<div class="card-head"><span><b>${one.type}</b></span>
      <span class="badge ${tone}">${t(label)}</span></div>
    <p class="small muted">${formatMoment(one.happenedAt, lang)}${one.attempts > 0 ? `, ${t(messages.upaya, { n: one.attempts })}` : ''}${next}</p>
    <div class="row">
      <button class="button plain" aria-expanded=${open} @click=${toggle}>${t(messages.rincian)}</button>
      <button class="button plain" @click=${() => void replay(host, id, one)}>${t(messages.kirimUlang)}</button>
    </div>
    ${open ? attempts(host, state.upaya) : nothing}`
}

async function fetchAttempts(host: AdminHost, id: string, kiriman: string): Promise<void> {
  const path = `${logOf(id)}/${encodeURIComponent(kiriman)}` as const
  const result = await host.call({ path })
  if (result.ok && store.get(host).rinci === kiriman) store.set(host, { upaya: result.value.log })
}

function attempts(host: AdminHost, all: readonly Upaya[] | null): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  if (!all) return skeleton(words, 'line')
  return html`<ul class="small">${all.map(({ at, status, ms, note }) => {
    const told = {
      waktu: formatMoment(at, lang),
      ms: formatNumber(ms, lang),
      status: status ?? t(messages.tanpaJawaban),
    }
    return html`<li>${t(messages.satuUpaya, told)} ${t(note)}</li>`
  })}</ul>`
}

function replay(host: AdminHost, id: string, one: Kiriman): Promise<boolean> {
  return submit(host, {
    path: `${logOf(id)}/${encodeURIComponent(one.id)}/replay`,
    body: {},
    said: ({ scheduled }) => host.words().t(messages.diulang, { n: scheduled }),
    after: () => fetchLog(host, id),
  })
}
