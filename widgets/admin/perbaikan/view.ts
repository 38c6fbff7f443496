import { html, nothing, type TemplateResult } from 'lit'
import type { PerbaikanDataPegawai } from '../../shared/contract.ts'
import { dataPartName } from '../../shared/data-parts.ts'
import { formatMoment } from '../../shared/moments.ts'
import { fieldsOf } from '../fields.ts'
import { faultsView, listView, sendButton } from '../forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, fetchList, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { CLOSED, type PerbaikanDataState, store } from './state.ts'

/** The styles of requests to correct data are those of the widget. */
export const styles = tabLook

/** Fetches the requests. */
export function load(host: AdminHost): Promise<void> {
  return fetchList(host, store, host.call({ path: '/perbaikan-data' }))
}

/** Shows the requests to correct data, open ones first, each with its answer form. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  return html`${faultsView(host)}<h3>${t(messages.judul)}</h3><p class="muted">${t(messages.teks)}</p>
    ${listView(
      host,
      state,
      [messages.kosong, messages.kosongTeks],
      () => void load(host),
      (one) => row(host, state, one),
    )}`
}

const TONES = { diajukan: 'warn', diteruskan: 'info', diperbaiki: 'ok', ditolak: '' }

function row(
  host: AdminHost,
  state: PerbaikanDataState,
  one: PerbaikanDataPegawai,
): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const waits = one.selesaiPada === null
  const open = state.buka === one.id
  const ask = () => {
    store.set(host, { ...CLOSED, buka: one.id })
    void host.focusOn('#jawaban')
  }
  const badge = one.terlambat
    ? html`<span class="badge bad">${t(messages.terlambat)}</span>`
    : html`<span class="badge ${TONES[one.status]}">${t(messages[one.status])}</span>`
  return html`<div class="card-head"><h4>${one.nama ?? one.nip}</h4>${badge}</div>
    <p class="small muted">${t(messages.bagian, { bagian: dataPartName(words, one.bagian) })}</p>
    <p class="prose">${one.uraian}</p>
    ${waits ? html`<p class="small">${t(messages.batas, { saat: formatMoment(one.batas, lang) })}</p>` : nothing}
    <details><summary>${t(messages.riwayat)}</summary>
      <ul class="lines">${one.riwayat.map(
        ({
          pada,
          langkah,
          isi,
        }) => html`<li><b>${t(langkah === 'diajukan' ? messages.masuk : messages[langkah])}</b>,
          ${formatMoment(pada, lang)}${isi ? html`<p class="small prose">${isi}</p>` : nothing}</li>`,
      )}</ul></details>
    ${open ? form(host, state, one) : nothing}
    ${waits && !open ? html`<button class="button" id="jawab-${one.id}" @click=${ask}>${t(messages.jawab)}</button>` : nothing}`
}

function form(
  host: AdminHost,
  state: PerbaikanDataState,
  one: PerbaikanDataPegawai,
): TemplateResult {
  const { t } = host.words()
  const { choice, prose } = fieldsOf(host, state, (change) => store.set(host, change))
  const all = (['diperbaiki', 'ditolak', 'diteruskan'] as const)
    .filter((key) => key !== one.status)
    .map((key) => [key, t(messages[key])] as const)
  const leave = () => {
    host.patch({ faults: [] })
    store.set(host, CLOSED)
    void host.focusOn(`#${CSS.escape(`jawab-${one.id}`)}`)
  }
  return html`<div class="end tight">${choice('status', messages.apa, all)}
    ${prose('jawaban', messages.isi)}
    <div class="row">${sendButton(host, messages.kirim, () => void send(host, one))}
      <button class="button" @click=${leave}>${t(messages.batal)}</button></div></div>`
}

function send(host: AdminHost, { id }: PerbaikanDataPegawai): Promise<boolean> {
  const { status, jawaban } = store.get(host)
  return submit(host, {
    path: `/perbaikan-data/${encodeURIComponent(id)}/jawaban`,
    body: { status, jawaban: jawaban.trim() },
    faults: failedChecks([jawaban.trim() !== '', 'jawaban', messages.wajibIsi]),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.terkirim),
    after: () => {
      store.set(host, CLOSED)
      return load(host)
    },
  })
}
