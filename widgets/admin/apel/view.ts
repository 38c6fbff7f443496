import { html, nothing, type TemplateResult } from 'lit'
import type { Apel } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import {
  choiceField,
  dayField,
  endForm,
  faultsView,
  forceField,
  formSection,
  listView,
  sendButton,
  textField,
  unitField,
} from '../controls.ts'
import { messages as common } from '../messages-controls.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { type Daftar, fetchList, missing, slice, submit } from '../tab.ts'
import { messages } from './messages.ts'

interface Mine extends Daftar<Apel> {
  readonly baru: boolean
  readonly tanggal: string
  readonly nama: string
  readonly mulai: string
  readonly selesai: string
  readonly siapa: 'semua' | 'unit'
  readonly unit: readonly string[]
  readonly cari: string
  readonly tanyaPaksa: boolean
  readonly paksa: string
  readonly batal: string
  readonly alasan: string
}

const EMPTY = {
  ...{ tanggal: '', nama: '', mulai: '07:15', selesai: '08:00', siapa: 'semua' as const },
  ...{ unit: [], cari: '', tanyaPaksa: false, paksa: '' },
}
const mine = slice<Mine>('apel', {
  ...{ items: null, problem: null, baru: false, ...EMPTY, batal: '', alasan: '' },
})

/** The look of apel is that of the widget. */
export const styles = []

/** Fetches the days of apel. */
export function load(host: AdminHost): Promise<void> {
  return fetchList(host, mine, '/presensi/apel')
}

/** Days of apel and upacara: who is expected shows a tap in their window. */
export function view(host: AdminHost): TemplateResult {
  const state = mine.get(host)
  const toggle = (baru: boolean) => mine.set(host, { baru })
  const { items } = state
  const sorted = items?.toSorted((a, b) => (a.tanggal < b.tanggal ? 1 : -1)) ?? null
  return html`${faultsView(host)}
    ${mayChange(host) ? formSection(host, { open: state.baru, label: messages.baru, toggle }, () => form(host, state)) : nothing}
    ${listView(
      host,
      { ...state, items: sorted },
      [messages.kosong, messages.kosongTeks],
      () => void load(host),
      (one) => row(host, state, one),
    )}`
}

function form(host: AdminHost, state: Mine): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<Mine>) => mine.set(host, { ...change, tanyaPaksa: false })
  const field = (id: 'nama' | 'mulai' | 'selesai') => {
    return {
      id,
      label: messages[id],
      value: state[id],
      set: (value: string) => set({ [id]: value }),
    }
  }
  const date = { id: 'tanggal', label: messages.tanggal, value: state.tanggal }
  const who = { id: 'siapa', label: messages.siapa, value: state.siapa }
  const kinds = [
    ['semua', t(messages.semua)],
    ['unit', t(messages.sebagian)],
  ] as const
  return html`${textField(host, field('nama'))}
    ${dayField(host, { ...date, set: (value) => set({ tanggal: value }) })}
    <div class="pair">${textField(host, field('mulai'), 'time')} ${textField(host, field('selesai'), 'time')}</div>
    ${choiceField(host, { ...who, set: (value) => set({ siapa: value }) }, kinds)}
    ${state.siapa === 'unit' ? unitField(host, { id: 'unit', chosen: state.unit, cari: state.cari, set }) : nothing}
    ${state.tanyaPaksa ? forceField(host, state.paksa, (paksa) => mine.set(host, { paksa })) : nothing}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: Mine): Promise<boolean> {
  const { tanggal, mulai, selesai, siapa, unit, tanyaPaksa } = state
  const [nama, paksa] = [state.nama.trim(), state.paksa.trim()]
  const some = siapa === 'unit' && { unit }
  return submit<Apel>(host, {
    path: '/presensi/apel',
    body: { tanggal, nama, mulai, selesai, ...some, ...(tanyaPaksa && { paksa }) },
    faults: missing(
      [nama !== '', 'nama', messages.wajibNama],
      [tanggal !== '', 'tanggal', messages.wajibTanggal],
      [mulai !== '' && mulai <= selesai, 'selesai', messages.wajibJam],
      [!some || unit.length > 0, 'unit', common.wajibUnit],
      [!tanyaPaksa || paksa !== '', 'paksa', common.wajibPaksa],
    ),
    fieldOf: (path) => path.split('/')[1] ?? '',
    refused: ({ status }) => mine.set(host, { tanyaPaksa: tanyaPaksa || status === 409 }),
    said: () => host.words().t(messages.tersimpan, { nama }),
    after: () => {
      mine.set(host, { ...EMPTY, baru: false })
      return load(host)
    },
  })
}

const clock = (time: string, lang: string) => (lang === 'id' ? time.replace(':', '.') : time)

function row(host: AdminHost, state: Mine, one: Apel): TemplateResult {
  const { t, lang } = host.words()
  const { units, today } = host.state()
  const name = (kode: string) => units.find((unit) => unit.kode === kode)?.nama ?? kode
  const ask = () => {
    mine.set(host, { batal: one.id, alasan: '' })
    void host.focusOn('#alasan')
  }
  const ending = state.batal === one.id
  const future = one.tanggal >= today
  return html`<div class="card-head"><h4>${one.nama}</h4>
      <span class="badge ${future ? 'info' : ''}">${t(future ? messages.akan : messages.lewat)}</span></div>
    <p>${formatDate(one.tanggal, lang)}, <span class="num">${clock(one.mulai, lang)}–${clock(one.selesai, lang)}</span></p>
    <p class="small muted">${one.unit ? one.unit.map(name).join('; ') : t(messages.semua)}</p>
    ${ending ? withdraw(host, state, one) : nothing}
    ${mayChange(host) && !ending ? html`<button class="button bad" id="batal-${one.id}" @click=${ask}>${t(messages.batalkan)}</button>` : nothing}`
}

function withdraw(host: AdminHost, { alasan }: Mine, { id, nama }: Apel): TemplateResult {
  return endForm(host, {
    label: messages.mengapa,
    action: messages.batalkanYa,
    value: alasan,
    set: (value) => mine.set(host, { alasan: value }),
    leave: () => {
      mine.set(host, { batal: '' })
      void host.focusOn(`#batal-${CSS.escape(id)}`)
    },
    send: () =>
      void submit(host, {
        path: `/presensi/apel/${encodeURIComponent(id)}/batal`,
        body: { alasan: alasan.trim() },
        faults: missing([alasan.trim() !== '', 'alasan', common.wajibAlasan]),
        said: () => host.words().t(messages.dibatalkan, { nama }),
        after: () => {
          mine.set(host, { batal: '' })
          return load(host)
        },
      }),
  })
}
