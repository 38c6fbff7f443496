import { html, nothing, type TemplateResult } from 'lit'
import type { Survei } from '../../shared/contract.ts'
import { iconBad } from '../../shared/icons.ts'
import { formatDays } from '../../shared/spans.ts'
import { note } from '../../shared/views.ts'
import { fieldsOf, textField } from '../fields.ts'
import { listTabOf, sendButton, spanChecks } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, finishEntry, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { fetchResults, resultsView } from './results.ts'
import { EMPTY, type SurveiState, store } from './state.ts'

/** The most statements. */
const MOST = 30

/** Readiness surveys: opening them, and the results once they are over. */
export const { styles, load, view } = listTabOf(store, {
  words: messages,
  ask: (host) => host.call({ path: '/survei' }),
  form,
  row,
})

function form(host: AdminHost, state: SurveiState): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<SurveiState>) => store.set(host, change)
  const { day } = fieldsOf(host, state, set)
  const judul = { id: 'judul-survei', label: messages.judul, value: state.judul }
  const add = () => {
    set({ pertanyaan: [...state.pertanyaan, ''] })
    void host.focusOn(`#pertanyaan-${state.pertanyaan.length}`)
  }
  return html`${note('info', t(messages.tetap))}
    ${textField(host, { ...judul, set: (value) => set({ judul: value }) })}
    <div class="pair">${day('dari', common.dari)} ${day('sampai', common.sampai)}</div>
    <fieldset><legend class="label">${t(messages.pernyataan)}</legend>
      <p class="hint">${t(messages.pernyataanPetunjuk)}</p>
      ${state.pertanyaan.map((text, at) => statement(host, state, text, at))}
    </fieldset>
    ${state.pertanyaan.length < MOST ? html`<p><button class="button" @click=${add}>+ ${t(messages.tambah)}</button></p>` : nothing}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function statement(host: AdminHost, state: SurveiState, text: string, at: number): TemplateResult {
  const { t } = host.words()
  const label = t(messages.pernyataanKe, { n: at + 1 })
  const others = state.pertanyaan.filter((_, index) => index !== at)
  const set = (value: string) =>
    store.set(host, {
      pertanyaan: state.pertanyaan.map((one, index) => (index === at ? value : one)),
    })
  const remove = () => {
    store.set(host, { pertanyaan: others })
    void host.focusOn(`#pertanyaan-${Math.max(at - 1, 0)}`)
  }
  return html`${textField(host, { id: `pertanyaan-${at}`, label: { id: label, en: label }, value: text, set })}
    ${
      others.length > 0
        ? html`<button class="button plain bad" aria-label=${t(messages.hapusKe, { n: at + 1 })}
            @click=${remove}>${iconBad}<span>${t(messages.hapus)}</span></button>`
        : nothing
    }`
}

function save(host: AdminHost, { dari, sampai, ...state }: SurveiState): Promise<boolean> {
  const judul = state.judul.trim()
  const pertanyaan = state.pertanyaan.map((one) => one.trim())
  const empty = pertanyaan.indexOf('')
  return submit(host, {
    path: '/survei',
    body: { judul, pertanyaan, dari, sampai },
    faults: failedChecks(
      [judul !== '', 'judul-survei', messages.wajibJudul],
      ...spanChecks({ dari, sampai }),
      [empty < 0, `pertanyaan-${empty}`, messages.wajibPernyataan],
    ),
    fieldOf: (path) => (path === '/judul' ? 'judul-survei' : path.slice(1).replace('/', '-')),
    said: () => host.words().t(messages.tersimpan),
    after: () => finishEntry(host, store, EMPTY, load),
  })
}

function row(host: AdminHost, state: SurveiState, survey: Survei): TemplateResult {
  const { t, lang } = host.words()
  const { today } = host.state()
  const over = survey.sampai < today
  const shown = state.lihat === survey.id
  const toggle = async () => {
    store.set(host, { lihat: shown ? '' : survey.id, hasil: null })
    if (shown) return
    const hasil = await fetchResults(host, survey.id)
    if (hasil && store.get(host).lihat === survey.id) store.set(host, { hasil })
  }
  return html`<div class="card-head"><h4>${survey.judul}</h4>
      <span class="badge ${over ? '' : survey.terbuka ? 'ok' : 'info'}">${t(over ? messages.selesai : survey.terbuka ? messages.terbuka : messages.akan)}</span></div>
    <p>${formatDays(survey.dari, survey.sampai, lang)}</p>
    <p class="small muted">${t(messages.jumlah, { n: survey.pertanyaan.length })}</p>
    ${shown ? resultsView(host.words(), state.hasil) : nothing}
    ${
      over
        ? html`<button class="button" aria-expanded=${shown} @click=${() => void toggle()}>${t(shown ? messages.tutupHasil : messages.lihat)}</button>`
        : html`<p class="small muted">${t(messages.nanti)}</p>`
    }`
}
