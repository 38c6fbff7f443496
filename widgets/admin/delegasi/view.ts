import { html, type TemplateResult } from 'lit'
import type { Delegasi, Text } from '../../shared/contract.ts'
import { formatDays } from '../../shared/spans.ts'
import { fieldsOf } from '../fields.ts'
import { endButton, listTabOf, sendButton, spanChecks, standingView } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { nipOf, personField } from '../person.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, finishEntry, submit } from '../tab.ts'
import { messages } from './messages.ts'
import { type DelegasiState, EMPTY, store } from './state.ts'

/** Deputies (Plh, Plt), with the forms to enter and end a delegation. */
export const { styles, load, view } = listTabOf(store, {
  words: messages,
  ask: (host) => host.call({ path: '/delegasi' }),
  form,
  row,
})

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
  const dariNip = nipOf(state.dariNip)
  const keNip = nipOf(state.keNip)
  const nomorSurat = state.nomorSurat.trim()
  return submit(host, {
    path: '/delegasi',
    body: { jenis, dariNip, keNip, dari, sampai, nomorSurat },
    faults: failedChecks(
      [dariNip !== '', 'dariNip', messages.wajibDariNip],
      [keNip !== '', 'keNip', messages.wajibKeNip],
      [dariNip !== keNip || dariNip === '', 'keNip', messages.orangSama],
      ...spanChecks({ dari, sampai }),
      [nomorSurat !== '', 'nomorSurat', messages.wajibSurat],
    ),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.tersimpan),
    after: () => finishEntry(host, store, EMPTY, load),
  })
}

function row(host: AdminHost, _: DelegasiState, one: Delegasi): TemplateResult {
  const { t, lang } = host.words()
  const over = one.dicabutPada !== null || one.sampai < host.state().today
  return html`<div class="card-head">
      <h4>${t(messages.judulBaris, { jenis: t(messages[one.jenis]), ke: one.keNama || one.keNip, dari: one.dariNama || one.dariNip })}</h4>
      ${standingView(host, one, messages)}
    </div>
    <p>${formatDays(one.dari, one.sampai, lang)}</p>
    <p class="small muted">${t(messages.surat, { nomor: one.nomorSurat })}</p>
    ${endButton(host, store, one.id, {
      words: messages,
      may: !over,
      sent: (alasan) => ({
        path: `/delegasi/${encodeURIComponent(one.id)}/cabut`,
        body: { alasan },
      }),
      said: t(messages.sudahCabut, { nama: one.keNama }),
      reload: () => load(host),
    })}`
}
