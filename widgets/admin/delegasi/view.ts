import { html, nothing, type TemplateResult } from 'lit'
import type { Delegasi } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import {
  choiceField,
  dayField,
  endForm,
  faultsView,
  formSection,
  listView,
  sendButton,
  textField,
} from '../controls.ts'
import { messages as common } from '../messages-controls.ts'
import type { AdminHost } from '../state.ts'
import { type Daftar, fetchList, missing, slice, submit } from '../tab.ts'
import { messages } from './messages.ts'

interface Mine extends Daftar<Delegasi> {
  readonly baru: boolean
  readonly jenis: 'plh' | 'plt'
  readonly dariNip: string
  readonly keNip: string
  readonly dari: string
  readonly sampai: string
  readonly nomorSurat: string
  /** The delegation that is being revoked, and why. */
  readonly cabut: string
  readonly alasan: string
}

const EMPTY = { dariNip: '', keNip: '', dari: '', sampai: '', nomorSurat: '' }
const mine = slice<Mine>('delegasi', {
  items: null,
  problem: null,
  baru: false,
  jenis: 'plh',
  ...EMPTY,
  cabut: '',
  alasan: '',
})

/** The look of delegations is that of the widget. */
export const styles = []

/** Fetches the delegations. */
export function load(host: AdminHost): Promise<void> {
  return fetchList(host, mine, '/delegasi')
}

/** Who decides in whose place: entered by letter, and ended. */
export function view(host: AdminHost): TemplateResult {
  const state = mine.get(host)
  return html`${faultsView(host)}
    ${formSection(host, { open: state.baru, label: messages.baru, toggle: (baru) => mine.set(host, { baru }) }, () => form(host, state))}
    ${listView(
      host,
      state,
      [messages.kosong, messages.kosongTeks],
      () => void load(host),
      (one) => row(host, state, one),
    )}`
}

function form(host: AdminHost, state: Mine): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<Mine>) => mine.set(host, change)
  const text = (id: 'dariNip' | 'keNip' | 'nomorSurat') =>
    textField(
      host,
      {
        id,
        label: messages[id],
        ...(id !== 'nomorSurat' && { hint: messages.nipPetunjuk }),
        value: state[id],
        set: (value) => set({ [id]: value }),
      },
      id === 'nomorSurat' ? 'text' : 'number',
    )
  const day = (id: 'dari' | 'sampai') =>
    dayField(host, {
      id,
      label: common[id],
      value: state[id],
      set: (value) => set({ [id]: value }),
    })
  const kinds = [
    ['plh', t(messages.plhPanjang)],
    ['plt', t(messages.pltPanjang)],
  ] as const
  const jenis = { id: 'jenis', label: messages.jenis, value: state.jenis }
  return html`${choiceField(host, { ...jenis, set: (value) => set({ jenis: value }) }, kinds)}
    ${text('dariNip')} ${text('keNip')}
    <div class="pair">${day('dari')} ${day('sampai')}</div>
    ${text('nomorSurat')} ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

const digits = (nip: string) => nip.replaceAll(/\D/g, '')

function save(host: AdminHost, state: Mine): Promise<boolean> {
  const { jenis, dari, sampai } = state
  const [dariNip, keNip] = [digits(state.dariNip), digits(state.keNip)]
  const nomorSurat = state.nomorSurat.trim()
  return submit(host, {
    path: '/delegasi',
    body: { jenis, dariNip, keNip, dari, sampai, nomorSurat },
    faults: missing(
      [dariNip.length === 18, 'dariNip', messages.wajibDariNip],
      [keNip.length === 18, 'keNip', messages.wajibKeNip],
      [dariNip !== keNip || dariNip === '', 'keNip', messages.orangSama],
      [dari !== '', 'dari', common.wajibDari],
      [sampai !== '', 'sampai', common.wajibSampai],
      [sampai === '' || sampai >= dari, 'sampai', common.urutan],
      [nomorSurat !== '', 'nomorSurat', messages.wajibSurat],
    ),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.tersimpan),
    after: () => {
      mine.set(host, { ...EMPTY, baru: false })
      return load(host)
    },
  })
}

function row(host: AdminHost, state: Mine, one: Delegasi): TemplateResult {
  const { t, lang } = host.words()
  const span = { dari: formatDate(one.dari, lang), sampai: formatDate(one.sampai, lang) }
  const over = one.dicabutPada !== null || one.sampai < host.state().today
  const ask = () => {
    mine.set(host, { cabut: one.id, alasan: '' })
    void host.focusOn('#alasan')
  }
  return html`<div class="card-head">
      <h4>${t(messages.judulBaris, { jenis: t(messages[one.jenis]), ke: one.keNama || one.keNip, dari: one.dariNama || one.dariNip })}</h4>
      ${standing(host, one)}
    </div>
    <p>${t(messages.rentang, span)}</p>
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

function ending(host: AdminHost, { alasan }: Mine, { id, keNama }: Delegasi): TemplateResult {
  return endForm(host, {
    label: messages.mengapa,
    action: messages.cabutYa,
    value: alasan,
    set: (value) => mine.set(host, { alasan: value }),
    leave: () => {
      mine.set(host, { cabut: '' })
      void host.focusOn(`#cabut-${CSS.escape(id)}`)
    },
    send: () =>
      void submit(host, {
        path: `/delegasi/${encodeURIComponent(id)}/cabut`,
        body: { alasan: alasan.trim() },
        faults: missing([alasan.trim() !== '', 'alasan', common.wajibAlasan]),
        said: () => host.words().t(messages.sudahCabut, { nama: keNama }),
        after: () => {
          mine.set(host, { cabut: '' })
          return load(host)
        },
      }),
  })
}
