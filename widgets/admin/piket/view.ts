import { html, nothing, type TemplateResult } from 'lit'
import type { HasilImpor, JadwalSif } from '../../shared/contract.ts'
import { addDays, addMonths, type Month, monthOf } from '../../shared/dates.ts'
import { formatDay } from '../../shared/format.ts'
import { formatSpan } from '../../shared/times.ts'
import { monthSwitch } from '../../shared/views.ts'
import { atHome } from '../../shared/zone.ts'
import { fieldsOf, selectField, textField, unitSelect } from '../fields.ts'
import { listTab, sendButton } from '../forms.ts'
import { nipOf, personField } from '../person.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { failedChecks, fetchList, finishEntry, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { importView } from './impor.ts'
import { messages } from './messages.ts'
import { copyView } from './salin.ts'
import { EMPTY, type PiketState, store } from './state.ts'
import { shiftOf } from './table.ts'

/** The styles of pickets are those of the widget. */
export const styles = tabLook

/** The three zones of Indonesia, by their offsets. */
const ZONES = [
  ['+07:00', 'WIB'],
  ['+08:00', 'WITA'],
  ['+09:00', 'WIT'],
] as const

/** A month with more shifts than this can be searched. */
const MANY = 8

/** Fetches the shifts of a unit's month. */
export async function load(host: AdminHost): Promise<void> {
  const state = store.get(host)
  const unit = state.unit || host.state().units[0]?.kode
  if (!unit) return
  const bulan = state.bulan || monthOf(host.state().today)
  const zona = state.zona || atHome(new Date(0).toISOString()).slice(-6)
  store.set(host, { unit, bulan, zona })
  const sampai = addDays(`${addMonths(bulan, 1)}-01`, -1)
  const query = new URLSearchParams({ unit, dari: `${bulan}-01`, sampai })
  await fetchList(host, store, host.call({ path: `/jadwal-sif?${query}` }))
}

/** Shows the shifts and pickets of a unit's month, with the forms to enter, withdraw and import. */
export function view(host: AdminHost): TemplateResult {
  const { t } = host.words()
  const state = store.get(host)
  const go = (change: Partial<PiketState>) => {
    host.patch({ faults: [], done: '' })
    store.set(host, { ...change, items: null, problem: null })
    void load(host)
  }
  const last = addMonths(monthOf(host.state().today), 6)
  const all = state.items ?? []
  const text = state.cari.trim().toLowerCase()
  return html`${listTab(host, store, {
    before: html`<p class="muted">${t(messages.teks)}</p>
      ${unitSelect(host, { id: 'unit', label: messages.unit, value: state.unit, set: (unit) => go({ unit }) })}
      ${state.bulan ? monthSwitch(host.words(), state.bulan, last, (bulan: Month) => go({ bulan })) : nothing}
      ${all.length > MANY ? textField(host, { id: 'cari', label: messages.cari, value: state.cari, set: (cari) => store.set(host, { cari }) }) : nothing}`,
    beside: html`${copyView(host, state, () => load(host))} ${importView(host, state, ZONES, () => load(host))}`,
    label: messages.baru,
    empty: text
      ? [messages.tidakKetemu, messages.tidakKetemuTeks]
      : [messages.kosong, messages.kosongTeks],
    items: state.items && all.filter(({ nama }) => nama.toLowerCase().includes(text)),
    form: () => form(host, state),
    row: (one: JadwalSif) => row(host, one),
    reload: () => load(host),
  })}`
}

function form(host: AdminHost, state: PiketState): TemplateResult {
  const { t } = host.words()
  const set = (change: Partial<PiketState>) => store.set(host, change)
  const { day, clock } = fieldsOf(host, state, set)
  const night = state.mulai !== '' && state.selesai !== '' && state.selesai <= state.mulai
  return html`${personField(host, {
    id: 'pegawai',
    label: messages.pegawai,
    get: () => store.get(host).pegawai,
    set: (pegawai) => set({ pegawai }),
  })}
    ${day('tanggal', messages.tanggal)}
    <div class="pair">${clock('mulai', messages.mulai)} ${clock('selesai', messages.selesai)}
      ${selectField(host, { id: 'zona', label: messages.zona, value: state.zona, set: (zona) => set({ zona }) }, ZONES)}</div>
    ${night ? html`<p class="hint">${t(messages.malam)}</p>` : nothing}
    <label class="tick"><input type="checkbox" .checked=${state.menggantikan}
      @change=${() => set({ menggantikan: !state.menggantikan })} />${t(messages.menggantikan)}</label>
    ${sendButton(host, messages.simpan, () => void save(host))}`
}

/** Returns the refusal of the only item as a fault of the form. */
function refusedAt(host: AdminHost, { rejected }: HasilImpor): boolean {
  const [first] = rejected
  if (!first) return false
  host.patch({ faults: [{ field: 'pegawai', text: first.message }], done: '' })
  void host.focusOn('.summary')
  return true
}

async function save(host: AdminHost): Promise<void> {
  const { tanggal, mulai, selesai, zona, menggantikan, pegawai } = store.get(host)
  const nip = nipOf(pegawai)
  await submit(host, {
    path: '/impor',
    body: {
      jenis: 'jadwal-sif.ditetapkan',
      butir: [tanggal ? shiftOf(nip, tanggal, [mulai, selesai], zona, menggantikan) : {}],
    },
    faults: failedChecks(
      [nip !== '', 'pegawai', messages.wajibPegawai],
      [tanggal !== '', 'tanggal', messages.wajibTanggal],
      [mulai !== '' && selesai !== '', 'mulai', messages.wajibJam],
    ),
    said: ({ accepted }) => (accepted > 0 ? host.words().t(messages.tersimpan) : ''),
    after: (answer) => {
      if (refusedAt(host, answer)) return
      return finishEntry(host, store, EMPTY, load)
    },
  })
}

function row(host: AdminHost, one: JadwalSif): TemplateResult {
  const { t, lang } = host.words()
  const day = formatDay(one.tanggal, lang)
  const takeBack = () =>
    void submit(host, {
      path: '/impor',
      body: {
        jenis: 'jadwal-sif.dibatalkan',
        butir: [{ nip: one.nip, tanggal: one.tanggal, mulai: one.mulai }],
      },
      said: ({ accepted }) => (accepted > 0 ? t(messages.dibatalkan, { nama: one.nama }) : ''),
      after: (answer) => (refusedAt(host, answer) ? undefined : load(host)),
    })
  return html`<div class="card-head"><h4>${one.nama}</h4>
      <span class="badge ${one.menggantikan ? 'info' : ''}">${t(one.menggantikan ? messages.ganti : messages.samping)}</span></div>
    <p class="num">${day}, ${formatSpan(one.mulai, one.selesai, lang)}</p>
    ${
      mayChange(host)
        ? html`<button class="button bad" aria-label=${t(messages.batalAria, { nama: one.nama, tanggal: day })}
            @click=${takeBack}>${t(messages.batal)}</button>`
        : nothing
    }`
}
