import { html, nothing, type TemplateResult } from 'lit'
import type { Answer, HariPertama } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { dayField, unitSelect } from '../fields.ts'
import { listTab, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { failedChecks, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { type MulaiState, store } from './state.ts'

/** The styles of first days are those of the widget. */
export const styles = tabLook

const PATH = '/unit-kerja/hari-pertama'

type Daftar = Answer<'hariPertamaUnit'>

/** Fetches the first days of the regency and its units. */
export async function load(host: AdminHost): Promise<void> {
  const result = await host.call({ path: PATH })
  if (result.ok) return arrive(host, result.value)
  if (result.problem.code === 'usang') return
  store.set(host, { problem: result.problem })
  host.emit('luwes:error', { code: result.problem.code })
}

function arrive(host: AdminHost, { daerah, data: items }: Daftar): void {
  store.set(host, { daerah, items, problem: null })
}

/** Shows which units start later than the regency, with the form to enter and to remove a first day. */
export function view(host: AdminHost): TemplateResult {
  const { t, lang } = host.words()
  const state = store.get(host)
  const { daerah } = state
  const hari = daerah === null ? '' : t(messages.daerah, { hari: formatDate(daerah, lang) })
  return listTab(host, store, {
    label: messages.baru,
    empty: [messages.kosong, messages.kosongTeks],
    form: () => form(host, state),
    row: (one: HariPertama) => row(host, state, one),
    reload: () => load(host),
    before: html`<p class="muted">${hari} ${t(messages.aturan)}</p>`,
  })
}

function form(host: AdminHost, { unit, mulai }: MulaiState): TemplateResult {
  const chosen = unit || (host.state().units[0]?.kode ?? '')
  const field = (id: 'unit' | 'mulai', value: string) => ({
    id,
    label: messages[id],
    value,
    set: (next: string) => store.set(host, { [id]: next }),
  })
  return html`${unitSelect(host, field('unit', chosen))}
    ${dayField(host, field('mulai', mulai))}
    ${sendButton(host, messages.simpan, () => void save(host, chosen, mulai))}`
}

function save(host: AdminHost, unit: string, mulai: string): Promise<boolean> {
  const kept = store.get(host).items?.find((one) => one.unit === unit)
  return submit(host, {
    method: 'PUT',
    path: pathOf(unit),
    body: { mulai },
    faults: failedChecks(
      [mulai !== '', 'mulai', messages.wajibMulai],
      [!kept || kept.mulai !== mulai, 'mulai', common.takBerubah],
    ),
    fieldOf: () => 'mulai',
    said: ({ data }) => host.words().t(messages.tersimpan, { nama: nameIn(data, unit) }),
    after: (answer) => {
      store.set(host, { baru: false, unit: '', mulai: '' })
      arrive(host, answer)
    },
  })
}

function remove(host: AdminHost, one: HariPertama): Promise<boolean> {
  return submit(host, {
    method: 'PUT',
    path: pathOf(one.unit),
    body: { mulai: null },
    said: () => host.words().t(messages.terhapus, { nama: one.nama ?? one.unit }),
    after: (answer) => {
      store.set(host, { hapus: '' })
      arrive(host, answer)
    },
  })
}

function pathOf(unit: string) {
  return `${PATH}?unit=${encodeURIComponent(unit)}` as const
}

function nameIn(all: readonly HariPertama[], unit: string): string {
  return all.find((one) => one.unit === unit)?.nama ?? unit
}

function row(host: AdminHost, { hapus }: MulaiState, one: HariPertama): TemplateResult {
  const { t, lang } = host.words()
  const nama = one.nama ?? one.unit
  const id = `hapus-${one.unit}`
  const ask = (unit: string) => {
    store.set(host, { hapus: unit })
    void host.focusOn(unit ? '#hapus-ya' : `#${CSS.escape(id)}`)
  }
  const asking = html`<div class="end tight"><p>${t(messages.tanya, { nama })}</p>
    <div class="row">
      <button class="button main danger" id="hapus-ya" aria-disabled=${host.state().busy}
        @click=${() => void remove(host, one)}>${t(messages.hapusYa)}</button>
      <button class="button" @click=${() => ask('')}>${t(common.batal)}</button>
    </div></div>`
  const button = html`<button class="button bad" id=${id} @click=${() => ask(one.unit)}>${t(messages.hapus)}</button>`
  return html`<h4>${nama}</h4>
    <p>${t(messages.sejak, { hari: formatDate(one.mulai, lang) })}</p>
    ${mayChange(host) ? (hapus === one.unit ? asking : button) : nothing}`
}
