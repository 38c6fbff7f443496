import { html, nothing, type TemplateResult } from 'lit'
import type { Gelombang, Text } from '../../shared/contract.ts'
import { type Month, monthOf } from '../../shared/dates.ts'
import { formatDate } from '../../shared/format.ts'
import { monthSwitch } from '../../shared/views.ts'
import {
  dayField,
  endForm,
  faultsView,
  formSection,
  listView,
  longField,
  sendButton,
  textField,
  unitField,
} from '../controls.ts'
import { messages as common } from '../messages-controls.ts'
import type { AdminHost } from '../state.ts'
import { type Daftar, fetchList, missing, slice, submit } from '../tab.ts'
import { compareView, fetchComparison, type Perbandingan } from './comparison.ts'
import { messages } from './messages.ts'

interface Mine extends Daftar<Gelombang> {
  readonly baru: boolean
  readonly nama: string
  readonly unit: readonly string[]
  readonly cari: string
  readonly dari: string
  readonly sampai: string
  readonly kriteriaMasuk: string
  readonly kriteriaKeluar: string
  /** The wave that is being ended, on which day, and why. */
  readonly akhiri: string
  readonly akhir: string
  readonly alasan: string
  /** The wave that is held against the rest, and the month. */
  readonly banding: string
  readonly bulan: Month
  readonly hasil: Perbandingan | null
}

const EMPTY = { nama: '', dari: '', sampai: '', kriteriaMasuk: '', kriteriaKeluar: '', cari: '' }
const mine = slice<Mine>('gelombang', {
  ...{ items: null, problem: null, baru: false, unit: [], ...EMPTY },
  ...{ akhiri: '', akhir: '', alasan: '', banding: '', bulan: '', hasil: null },
})

/** The look of waves is that of the widget. */
export const styles = []

/** Fetches the waves. */
export function load(host: AdminHost): Promise<void> {
  return fetchList(host, mine, '/gelombang')
}

/** Rollout waves: opened, ended, and held against the units that none has reached. */
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
  const set = (change: Partial<Mine>) => mine.set(host, change)
  const field = (id: 'nama' | 'kriteriaMasuk' | 'kriteriaKeluar') => {
    return {
      id,
      label: messages[id],
      value: state[id],
      set: (value: string) => set({ [id]: value }),
    }
  }
  const day = (id: 'dari' | 'sampai', label: Text) =>
    dayField(host, { id, label, value: state[id], set: (value) => set({ [id]: value }) })
  return html`${textField(host, field('nama'))}
    ${unitField(host, { id: 'unit', chosen: state.unit, cari: state.cari, set })}
    <div class="pair">${day('dari', common.dari)} ${day('sampai', messages.sampaiBoleh)}</div>
    ${longField(host, field('kriteriaMasuk'))} ${longField(host, field('kriteriaKeluar'))}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: Mine): Promise<boolean> {
  const { unit, dari, sampai } = state
  const nama = state.nama.trim()
  const kriteriaMasuk = state.kriteriaMasuk.trim()
  const kriteriaKeluar = state.kriteriaKeluar.trim()
  return submit<Gelombang>(host, {
    path: '/gelombang',
    body: { nama, unit, dari, ...(sampai && { sampai }), kriteriaMasuk, kriteriaKeluar },
    faults: missing(
      [nama !== '', 'nama', messages.wajibNama],
      [unit.length > 0, 'unit', common.wajibUnit],
      [dari !== '', 'dari', common.wajibDari],
      [sampai === '' || sampai >= dari, 'sampai', common.urutan],
      [kriteriaMasuk !== '', 'kriteriaMasuk', messages.wajibMasuk],
      [kriteriaKeluar !== '', 'kriteriaKeluar', messages.wajibKeluar],
    ),
    fieldOf: (path) => path.split('/')[1] ?? '',
    said: () => host.words().t(messages.tersimpan, { nama }),
    after: () => {
      mine.set(host, { ...EMPTY, unit: [], baru: false })
      return load(host)
    },
  })
}

function row(host: AdminHost, state: Mine, wave: Gelombang): TemplateResult {
  const { t, lang } = host.words()
  const { today, units } = host.state()
  const name = (kode: string) => units.find((unit) => unit.kode === kode)?.nama ?? kode
  const over = wave.sampai !== null && wave.sampai < today
  const sampai = wave.sampai ? formatDate(wave.sampai, lang) : t(messages.seterusnya)
  const ending = state.akhiri === wave.id
  const comparing = state.banding === wave.id
  const ask = () => {
    mine.set(host, { akhiri: wave.id, akhir: wave.sampai ?? today, alasan: '' })
    void host.focusOn('#akhir')
  }
  const compare = () => {
    mine.set(host, { banding: comparing ? '' : wave.id })
    if (!comparing) void show(host, wave.id, monthOf(today))
  }
  return html`<div class="card-head"><h4>${wave.nama}</h4>
      <span class="badge ${over ? '' : wave.dari > today ? 'info' : 'ok'}">${t(over ? messages.selesai : wave.dari > today ? messages.akan : messages.berjalan)}</span></div>
    <p>${t(messages.rentang, { dari: formatDate(wave.dari, lang), sampai })}</p>
    <details><summary>${t(messages.rincian, { n: wave.unit.length })}</summary>
      <p class="small">${wave.unit.map(name).join('; ')}</p>
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
  mine.set(host, { bulan, hasil: null })
  const hasil = await fetchComparison(host, id, bulan)
  const now = mine.get(host)
  if (hasil && now.banding === id && now.bulan === bulan) mine.set(host, { hasil })
}

function comparison(host: AdminHost, { bulan, hasil }: Mine, { id }: Gelombang): TemplateResult {
  const words = host.words()
  const go = (month: Month) => void show(host, id, month)
  return html`<section class="end">${monthSwitch(words, bulan, monthOf(host.state().today), go)}
    ${compareView(words, hasil)}</section>`
}

function endView(host: AdminHost, state: Mine, { id, nama, dari }: Gelombang): TemplateResult {
  const { akhir, alasan } = state
  const set = (change: Partial<Mine>) => mine.set(host, change)
  const day = { id: 'akhir', label: messages.hariTerakhir, value: akhir }
  return endForm(host, {
    label: messages.mengapa,
    action: messages.akhiriYa,
    value: alasan,
    set: (value) => set({ alasan: value }),
    before: dayField(host, { ...day, set: (value) => set({ akhir: value }) }),
    leave: () => {
      set({ akhiri: '' })
      void host.focusOn(`#akhiri-${CSS.escape(id)}`)
    },
    send: () =>
      void submit<Gelombang>(host, {
        path: `/gelombang/${encodeURIComponent(id)}/akhiri`,
        body: { sampai: akhir, alasan: alasan.trim() },
        faults: missing(
          [akhir !== '', 'akhir', common.wajibSampai],
          [akhir === '' || akhir >= dari, 'akhir', common.urutan],
          [alasan.trim() !== '', 'alasan', common.wajibAlasan],
        ),
        fieldOf: (path) => (path === '/sampai' ? 'akhir' : 'alasan'),
        said: () => host.words().t(messages.diakhiri, { nama }),
        after: () => {
          set({ akhiri: '' })
          return load(host)
        },
      }),
  })
}
