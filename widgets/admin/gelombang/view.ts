import { html, nothing, type TemplateResult } from 'lit'
import type { Gelombang } from '../../shared/contract.ts'
import { type Month, monthOf } from '../../shared/dates.ts'
import { formatDay } from '../../shared/format.ts'
import { formatDays } from '../../shared/spans.ts'
import { monthSwitch } from '../../shared/views.ts'
import { dayField, fieldsOf, unitField } from '../fields.ts'
import { endForm, listTabOf, sendButton, spanChecks } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, unitName } from '../state.ts'
import { failedChecks, finishEntry, submit } from '../tab.ts'
import { compareView, fetchComparison } from './comparison.ts'
import { messages } from './messages.ts'
import { EMPTY, type GelombangState, store } from './state.ts'

/** Rollout waves: opening, ending, and the comparison with units in no wave. */
export const { styles, load, view } = listTabOf(store, {
  words: messages,
  ask: (host) => host.call({ path: '/gelombang' }),
  form,
  row,
})

function form(host: AdminHost, state: GelombangState): TemplateResult {
  const set = (change: Partial<GelombangState>) => store.set(host, change)
  const { line, prose, day } = fieldsOf(host, state, set)
  return html`<p class="hint">${host.words().t(messages.akibat)}</p>
    ${line('nama', messages.nama)}
    ${unitField(host, { id: 'unit', chosen: state.unit, cari: state.cari, set })}
    <div class="pair">${day('dari', common.dari)} ${day('sampai', messages.sampaiBoleh)}</div>
    ${prose('kriteriaMasuk', messages.kriteriaMasuk)}
    ${prose('kriteriaKeluar', messages.kriteriaKeluar)}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: GelombangState): Promise<boolean> {
  const { unit, dari, sampai } = state
  const nama = state.nama.trim()
  const kriteriaMasuk = state.kriteriaMasuk.trim()
  const kriteriaKeluar = state.kriteriaKeluar.trim()
  return submit(host, {
    path: '/gelombang',
    body: { nama, unit, dari, ...(sampai && { sampai }), kriteriaMasuk, kriteriaKeluar },
    faults: failedChecks(
      [nama !== '', 'nama', messages.wajibNama],
      [unit.length > 0, 'unit', common.wajibUnit],
      ...spanChecks({ dari, sampai, open: true }),
      [kriteriaMasuk !== '', 'kriteriaMasuk', messages.wajibMasuk],
      [kriteriaKeluar !== '', 'kriteriaKeluar', messages.wajibKeluar],
    ),
    fieldOf: (path) => path.split('/')[1] ?? '',
    said: () => host.words().t(messages.tersimpan, { nama }),
    after: () => finishEntry(host, store, EMPTY, load),
  })
}

function row(host: AdminHost, state: GelombangState, wave: Gelombang): TemplateResult {
  const { t, lang } = host.words()
  const { today } = host.state()
  const over = wave.sampai !== null && wave.sampai < today
  const open = { dari: formatDay(wave.dari, lang) }
  const days = wave.sampai ? formatDays(wave.dari, wave.sampai, lang) : t(messages.sejak, open)
  const ending = state.akhiri === wave.id
  const comparing = state.banding === wave.id
  const ask = () => {
    store.set(host, { akhiri: wave.id, akhir: wave.sampai ?? today, alasan: '' })
    void host.focusOn('#akhir')
  }
  const compare = () => {
    store.set(host, { banding: comparing ? '' : wave.id })
    if (!comparing) void show(host, wave.id, monthOf(today))
  }
  return html`<div class="card-head"><h4>${wave.nama}</h4>
      <span class="badge ${over ? '' : wave.dari > today ? 'info' : 'ok'}">${t(over ? messages.selesai : wave.dari > today ? messages.akan : messages.berjalan)}</span></div>
    <p>${days}</p>
    <details><summary>${t(messages.rincian, { n: wave.unit.length })}</summary>
      <p class="small">${wave.unit.map((kode) => unitName(host, kode)).join('; ')}</p>
      <h5 class="label small">${t(messages.kriteriaMasuk)}</h5><p class="small prose">${wave.kriteriaMasuk}</p>
      <h5 class="label small">${t(messages.kriteriaKeluar)}</h5><p class="small prose">${wave.kriteriaKeluar}</p>
    </details>
    ${comparing ? comparison(host, state, wave) : nothing}
    ${ending ? endView(host, state, wave) : nothing}
    <div class="row">
      <button class="button" aria-expanded=${comparing} @click=${compare}>${t(messages.bandingkan)}</button>
      ${over || ending ? nothing : html`<button class="button" id="akhiri-${wave.id}" @click=${ask}>${t(messages.akhiri)}</button>`}
    </div>`
}

async function show(host: AdminHost, id: string, bulan: Month): Promise<void> {
  store.set(host, { bulan, hasil: null })
  const hasil = await fetchComparison(host, id, bulan)
  const now = store.get(host)
  if (hasil && now.banding === id && now.bulan === bulan) store.set(host, { hasil })
}

function comparison(
  host: AdminHost,
  { bulan, hasil }: GelombangState,
  { id }: Gelombang,
): TemplateResult {
  const words = host.words()
  const go = (month: Month) => void show(host, id, month)
  return html`<section class="end">${monthSwitch(words, bulan, monthOf(host.state().today), go)}
    ${compareView(words, hasil)}</section>`
}

function endView(
  host: AdminHost,
  { akhir, alasan }: GelombangState,
  { id, nama, dari }: Gelombang,
): TemplateResult {
  const set = (change: Partial<GelombangState>) => store.set(host, change)
  const day = { id: 'akhir', label: messages.hariTerakhir, value: akhir }
  return endForm(host, {
    label: messages.mengapa,
    action: messages.akhiriYa,
    alasan,
    set: (value) => set({ alasan: value }),
    before: dayField(host, { ...day, set: (value) => set({ akhir: value }) }),
    sent: (kata) => ({
      path: `/gelombang/${encodeURIComponent(id)}/akhiri`,
      body: { sampai: akhir, alasan: kata },
    }),
    faults: failedChecks(
      [akhir !== '', 'akhir', common.wajibSampai],
      [akhir === '' || akhir >= dari, 'akhir', common.urutan],
    ),
    fieldOf: (path) => (path === '/sampai' ? 'akhir' : 'alasan'),
    said: host.words().t(messages.diakhiri, { nama }),
    close: () => set({ akhiri: '' }),
    opener: `akhiri-${id}`,
    reload: () => load(host),
  })
}
