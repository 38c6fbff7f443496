import { html, nothing, type TemplateResult } from 'lit'
import type { Pemakaian } from '../../shared/contract.ts'
import { parseNumber } from '../../shared/fields.ts'
import { formatMonth } from '../../shared/format.ts'
import { formatNumber, formatRupiah } from '../../shared/numbers.ts'
import { fieldsOf, unitSelect, wholeRupiah } from '../fields.ts'
import { listTab, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { monthField } from '../person.ts'
import type { AdminHost } from '../state.ts'
import { failedChecks, fetchOfUnit, finishEntry, isSame, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { type PemakaianState, store } from './state.ts'

/** The styles of what offices use are those of the widget. */
export const styles = tabLook

/** Fetches the consumption of a unit's offices, initially of the first unit. */
export function load(host: AdminHost): Promise<void> {
  return fetchOfUnit(host, store, (unit) =>
    host.call({ path: `/dasbor/pemakaian?unit=${encodeURIComponent(unit)}` }),
  )
}

/** Shows the consumption of a unit's offices, month by month, and the form of a new entry. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  const set = (unit: string) => {
    store.set(host, { unit, items: null, problem: null })
    host.patch({ faults: [], done: '' })
    void load(host)
  }
  return listTab(host, store, {
    before: html`<p class="muted">${t(messages.teks)}</p>
    ${unitSelect(host, { id: 'unit', label: messages.unit, value: state.unit, set })}`,
    label: messages.baru,
    empty: [messages.kosong, messages.kosongTeks],
    form: () => form(host, state),
    row: (one: Pemakaian) => row(host, one),
    reload: () => load(host),
  })
}

function row(host: AdminHost, one: Pemakaian): TemplateResult {
  const { t, lang } = host.words()
  const title = { jenis: t(messages[one.jenis]), bulan: formatMonth(one.bulan, lang) }
  return html`<div class="card-head"><h4>${t(messages.baris, title)}</h4>
      ${one.acuan ? html`<span class="badge info">${t(messages.acuanBadge)}</span>` : nothing}</div>
    <p class="num"><b>${formatRupiah(one.rupiah, lang)}</b>${one.jumlah === null ? '' : ` (${t(messages.menurutMeter, { n: formatNumber(one.jumlah, lang) })})`}</p>
    <p class="small muted">${one.kantor}, ${t(messages[one.sumber])}</p>`
}

function form(host: AdminHost, state: PemakaianState): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<PemakaianState>) => store.set(host, change)
  const { line, digits, choice } = fieldsOf(host, state, set)
  const kinds = (
    ['listrik', 'air', 'internet', 'perjalanan', 'bbm-dinas', 'konsumsi'] as const
  ).map((one) => [one, t(messages[one])] as const)
  return html`${line('kantor', messages.kantor)} ${choice('jenis', messages.jenis, kinds)}
    <div class="pair">${monthField(host, { id: 'bulan', label: messages.bulan, value: state.bulan, set: (bulan) => set({ bulan }) })}
      ${digits('rupiah', messages.rupiah)}</div>
    ${digits('jumlah', messages.jumlah, messages.jumlahPetunjuk)}
    ${choice('sumber', messages.sumber, [
      ['tagihan', t(messages.tagihan)],
      ['meter', t(messages.meter)],
    ])}
    <label class="tick"><input type="checkbox" .checked=${state.acuan} @change=${() => set({ acuan: !state.acuan })} />${t(messages.acuan)}</label>
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: PemakaianState): Promise<boolean> {
  const { unit, jenis, bulan, sumber, acuan } = state
  const kantor = state.kantor.trim()
  const rupiah = wholeRupiah(state.rupiah)
  const jumlah = state.jumlah.trim() ? parseNumber(state.jumlah) : null
  const one = { unitKerja: unit, kantor, jenis, bulan, rupiah, sumber, acuan }
  const kept = (state.items ?? []).some((row) =>
    isSame(
      [row.kantor, row.jenis, row.bulan, row.rupiah, row.sumber, row.acuan, row.jumlah ?? null],
      [kantor, jenis, bulan, rupiah, sumber, acuan, jumlah],
    ),
  )
  return submit(host, {
    path: '/dasbor/pemakaian',
    body: { data: [{ ...one, ...(jumlah !== null && { jumlah }) }] },
    faults: failedChecks(
      [kantor !== '', 'kantor', messages.wajibKantor],
      [bulan !== '', 'bulan', messages.wajibBulan],
      [Number.isInteger(rupiah) && rupiah >= 0, 'rupiah', messages.wajibRupiah],
      [jumlah === null || jumlah >= 0, 'jumlah', messages.salahJumlah],
      [!kept, '', common.takBerubah],
    ),
    fieldOf: (path) => path.split('/').at(-1) ?? '',
    said: () => host.words().t(messages.tersimpan),
    after: () => finishEntry(host, store, { rupiah: '', jumlah: '' }, load),
  })
}
