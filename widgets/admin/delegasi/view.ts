import { html, nothing, type TemplateResult } from 'lit'
import type { Delegasi, Text } from '../../shared/contract.ts'
import { formatDays } from '../../shared/spans.ts'
import { fieldsOf } from '../fields.ts'
import { endForm, listTab, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { nipOf, personField } from '../person.ts'
import type { AdminHost } from '../state.ts'
import { fetchList, missing, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { type DelegasiState, EMPTY, store } from './state.ts'

/** The styles of delegations are those of the widget. */
export const styles = tabLook

/** Fetches the delegations. */
export function load(host: AdminHost): Promise<void> {
  return fetchList(host, store, host.call({ path: '/delegasi' }))
}

/** Shows the deputies (Plh, Plt), with the forms to enter and end a delegation. */
export function view(host: AdminHost): TemplateResult {
  const state = store.get(host)
  return listTab(host, store, {
    label: messages.baru,
    empty: [messages.kosong, messages.kosongTeks],
    form: () => form(host, state),
    row: (one: Delegasi) => row(host, state, one),
    reload: () => load(host),
  })
}

function form(host: AdminHost, state: DelegasiState): TemplateResult {
  const { t } = host.words()
  const { line, day, choice } = fieldsOf(host, state, (change) => store.set(host, change))
  return html`${choice('jenis', messages.jenis, [
    ['plh', t(messages.plhPanjang)],
    ['plt', t(messages.pltPanjang)],
  ])}
    ${person(host, 'dariNip', messages.dariNip)} ${person(host, 'keNip', messages.keNip)}
    <div class="pair">${day('dari', common.dari)} ${day('sampai', common.sampai)}</div>
    ${line('nomorSurat', messages.nomorSurat)}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function person(host: AdminHost, id: 'dariNip' | 'keNip', label: Text): TemplateResult {
  const get = () => store.get(host)[id]
  return personField(host, { id, label, get, set: (value) => store.set(host, { [id]: value }) })
}

function save(host: AdminHost, state: DelegasiState): Promise<boolean> {
  const { jenis, dari, sampai } = state
  const [dariNip, keNip] = [nipOf(state.dariNip), nipOf(state.keNip)]
  const nomorSurat = state.nomorSurat.trim()
  return submit(host, {
    path: '/delegasi',
    body: { jenis, dariNip, keNip, dari, sampai, nomorSurat },
    faults: missing(
      [dariNip !== '', 'dariNip', messages.wajibDariNip],
      [keNip !== '', 'keNip', messages.wajibKeNip],
      [dariNip !== keNip || dariNip === '', 'keNip', messages.orangSama],
      [dari !== '', 'dari', common.wajibDari],
      [sampai !== '', 'sampai', common.wajibSampai],
      [sampai === '' || sampai >= dari, 'sampai', common.urutan],
      [nomorSurat !== '', 'nomorSurat', messages.wajibSurat],
    ),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.tersimpan),
    after: () => {
      store.set(host, { ...EMPTY, baru: false })
      return load(host)
    },
  })
}

function row(host: AdminHost, state: DelegasiState, one: Delegasi): TemplateResult {
  const { t, lang } = host.words()
  const over = one.dicabutPada !== null || one.sampai < host.state().today
  const ask = () => {
    store.set(host, { cabut: one.id, alasan: '' })
    void host.focusOn('#alasan')
  }
  return html`<div class="card-head">
      <h4>${t(messages.judulBaris, { jenis: t(messages[one.jenis]), ke: one.keNama || one.keNip, dari: one.dariNama || one.dariNip })}</h4>
      ${standing(host, one)}
    </div>
    <p>${formatDays(one.dari, one.sampai, lang)}</p>
    <p class="small muted">${t(messages.surat, { nomor: one.nomorSurat })}</p>
    ${state.cabut === one.id ? ending(host, state, one) : nothing}
    ${
      over || state.cabut === one.id
        ? nothing
        : html`<button class="button bad" id="cabut-${one.id}" @click=${ask}>${t(messages.cabut)}</button>`
    }`
}

function standing(host: AdminHost, { dicabutPada, berlaku, sampai }: Delegasi): TemplateResult {
  const { t } = host.words()
  if (dicabutPada) return html`<span class="badge bad">${t(messages.dicabut)}</span>`
  if (berlaku) return html`<span class="badge ok">${t(messages.berlaku)}</span>`
  const over = sampai < host.state().today
  return html`<span class="badge ${over ? '' : 'info'}">${t(over ? messages.selesai : messages.akan)}</span>`
}

function ending(
  host: AdminHost,
  { alasan }: DelegasiState,
  { id, keNama }: Delegasi,
): TemplateResult {
  return endForm(host, {
    label: messages.mengapa,
    action: messages.cabutYa,
    alasan,
    set: (value) => store.set(host, { alasan: value }),
    sent: (kata) => ({ path: `/delegasi/${encodeURIComponent(id)}/cabut`, body: { alasan: kata } }),
    said: host.words().t(messages.sudahCabut, { nama: keNama }),
    close: () => store.set(host, { cabut: '' }),
    opener: `cabut-${id}`,
    reload: () => load(host),
  })
}
