import { html, nothing, type TemplateResult } from 'lit'
import type { Pemakaian } from '../../shared/contract.ts'
import { formatMonth } from '../../shared/format.ts'
import { formatNumber, formatRupiah } from '../../shared/numbers.ts'
import { parseNumber } from '../../shared/parse.ts'
import type { Problem } from '../../shared/problem.ts'
import {
  choiceField,
  faultsView,
  formSection,
  listView,
  selectField,
  sendButton,
  textField,
} from '../controls.ts'
import type { AdminHost } from '../state.ts'
import { fetchList, missing, slice, submit } from '../tab.ts'
import { messages } from './messages.ts'

const JENIS = ['listrik', 'air', 'internet', 'perjalanan'] as const
type Jenis = (typeof JENIS)[number]
type Sumber = 'meter' | 'tagihan'

interface Mine {
  readonly unit: string
  readonly items: readonly Pemakaian[] | null
  readonly problem: Problem | null
  readonly baru: boolean
  readonly kantor: string
  readonly jenis: Jenis
  readonly bulan: string
  readonly rupiah: string
  readonly jumlah: string
  readonly sumber: Sumber
  readonly acuan: boolean
}

const mine = slice<Mine>('pemakaian', {
  ...{ unit: '', items: null, problem: null, baru: false, kantor: '', jenis: 'listrik' },
  ...{ bulan: '', rupiah: '', jumlah: '', sumber: 'tagihan', acuan: false },
})

/** The look of what offices use is that of the widget. */
export const styles = []

/** Fetches what the offices of a unit used, of the first unit at first. */
export async function load(host: AdminHost): Promise<void> {
  const unit = mine.get(host).unit || host.state().units[0]?.kode
  if (!unit) return
  mine.set(host, { unit })
  await fetchList<Pemakaian, Mine>(host, mine, `/dasbor/pemakaian?unit=${encodeURIComponent(unit)}`)
}

/** What the offices of a unit used, month by month, and the form of a new entry. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = mine.get(host)
  const options = host.state().units.map(({ kode, nama }) => [kode, nama] as const)
  const set = (unit: string) => {
    mine.set(host, { unit, items: null, problem: null })
    host.patch({ faults: [], done: '' })
    void load(host)
  }
  const toggle = (baru: boolean) => mine.set(host, { baru })
  const empty = [messages.kosong, messages.kosongTeks] as const
  return html`${faultsView(host)}
    <p class="muted">${t(messages.teks)}</p>
    ${selectField(host, { id: 'unit', label: messages.unit, value: state.unit, set }, options)}
    ${formSection(host, { open: state.baru, label: messages.baru, toggle }, () => form(host, state))}
    ${listView(
      host,
      state,
      empty,
      () => void load(host),
      (one) => row(host, one),
    )}`
}

function row(host: AdminHost, one: Pemakaian): TemplateResult {
  const { t, lang } = host.words()
  const title = { jenis: t(messages[one.jenis]), bulan: formatMonth(one.bulan, lang) }
  return html`<div class="card-head"><h4>${t(messages.baris, title)}</h4>
      ${one.acuan ? html`<span class="badge info">${t(messages.acuanBadge)}</span>` : nothing}</div>
    <p class="num"><b>${formatRupiah(one.rupiah, lang)}</b>${one.jumlah === null ? '' : ` (${formatNumber(one.jumlah, lang)})`}</p>
    <p class="small muted">${one.kantor}, ${t(messages[one.sumber])}</p>`
}

function form(host: AdminHost, state: Mine): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<Mine>) => mine.set(host, change)
  const text = (id: 'kantor' | 'bulan' | 'rupiah' | 'jumlah') => {
    const hints = { bulan: messages.bulanPetunjuk, jumlah: messages.jumlahPetunjuk }
    const hint = id === 'bulan' || id === 'jumlah' ? { hint: hints[id] } : {}
    const field = { id, label: messages[id], value: state[id], ...hint }
    const kind = id === 'rupiah' || id === 'jumlah' ? 'number' : 'text'
    return textField(host, { ...field, set: (value) => set({ [id]: value }) }, kind)
  }
  const kinds = JENIS.map((one) => [one, t(messages[one])] as const)
  const sources = (['tagihan', 'meter'] as const).map((one) => [one, t(messages[one])] as const)
  const jenis = { id: 'jenis', label: messages.jenis, value: state.jenis }
  const sumber = { id: 'sumber', label: messages.sumber, value: state.sumber }
  return html`${text('kantor')}
    ${choiceField<Jenis>(host, { ...jenis, set: (value) => set({ jenis: value }) }, kinds)}
    <div class="pair">${text('bulan')} ${text('rupiah')} ${text('jumlah')}</div>
    ${choiceField<Sumber>(host, { ...sumber, set: (value) => set({ sumber: value }) }, sources)}
    <label class="tick"><input type="checkbox" .checked=${state.acuan} @change=${() => set({ acuan: !state.acuan })} />${t(messages.acuan)}</label>
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

/** Rupiah as people type them, with or without points and the sign; NaN for anything else. */
function wholeRupiah(text: string): number {
  const plain = text.replaceAll(/^\s*Rp|[.\s]/g, '')
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN
}

function save(host: AdminHost, state: Mine): Promise<boolean> {
  const { unit, jenis, bulan, sumber, acuan } = state
  const kantor = state.kantor.trim()
  const rupiah = wholeRupiah(state.rupiah)
  const jumlah = state.jumlah.trim() ? parseNumber(state.jumlah) : null
  const one = { unitKerja: unit, kantor, jenis, bulan: bulan.trim(), rupiah, sumber, acuan }
  return submit(host, {
    path: '/dasbor/pemakaian',
    body: { data: [{ ...one, ...(jumlah !== null && { jumlah }) }] },
    faults: missing(
      [kantor !== '', 'kantor', messages.wajibKantor],
      [/^\d{4}-(0[1-9]|1[0-2])$/.test(one.bulan), 'bulan', messages.wajibBulan],
      [Number.isInteger(rupiah) && rupiah >= 0, 'rupiah', messages.wajibRupiah],
      [jumlah === null || jumlah >= 0, 'jumlah', messages.salahJumlah],
    ),
    fieldOf: (path) => path.split('/').at(-1) ?? '',
    said: () => host.words().t(messages.tersimpan),
    after: () => {
      mine.set(host, { baru: false, rupiah: '', jumlah: '' })
      return load(host)
    },
  })
}
