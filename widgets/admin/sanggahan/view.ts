import { html, nothing, type TemplateResult } from 'lit'
import type { Baris, Hari, Sanggahan } from '../../shared/contract.ts'
import { addMonths, type Month, monthOf } from '../../shared/dates.ts'
import { faultAt } from '../../shared/faults.ts'
import { formatDate } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { monthSwitch, note } from '../../shared/views.ts'
import { fieldsOf } from '../fields.ts'
import { faultsView, listView, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { failedChecks, fetchList, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { daysView } from './days.ts'
import { messages } from './messages.ts'
import { CLOSED, type SanggahanState, store } from './state.ts'

/** The styles of objections are those of the widget. */
export const styles = tabLook

/** Fetches the open objections of a month, initially of the previous one. */
export async function load(host: AdminHost): Promise<void> {
  const { bulan } = store.get(host)
  const month = bulan || addMonths(monthOf(host.state().today), -1)
  store.set(host, { bulan: month })
  await fetchList(host, store, host.call({ path: `/kinerja/${month}/sanggahan?semua=ya` }))
}

/** Shows the open objections of a month, each with its answer form. */
export function view(host: AdminHost): TemplateResult {
  const state = store.get(host)
  const { bulan } = state
  const go = (month: Month) => {
    store.set(host, { bulan: month, items: null, ...CLOSED })
    host.patch({ faults: [], done: '' })
    void load(host)
  }
  const empty = [messages.kosong, messages.kosongTeks] as const
  return html`${faultsView(host)}
    ${bulan ? monthSwitch(host.words(), bulan, monthOf(host.state().today), go) : nothing}
    ${listView(
      host,
      state,
      empty,
      () => void load(host),
      (one) => row(host, state, one),
    )}`
}

function row(host: AdminHost, state: SanggahanState, one: Sanggahan): TemplateResult {
  const { t, lang } = host.words()
  const proofs = one.bukti.map(({ jenis, nomor }) => `${jenis} ${nomor}`).join('; ')
  const open = state.buka === one.id
  return html`<div class="card-head"><h4>${one.nama}</h4></div>
    ${one.diajukanPada ? html`<p class="small muted">${t(messages.pada, { saat: formatMoment(one.diajukanPada, lang) })}</p>` : nothing}
    ${open && state.baris ? html`<p><b>${t(state.baris.pesan)}</b></p>` : nothing}
    <p class="prose">${one.alasan}</p>
    ${proofs ? html`<p class="small muted">${t(messages.bukti, { bukti: proofs })}</p>` : nothing}
    ${
      open
        ? form(host, state, one)
        : mayChange(host)
          ? html`<p><button class="button" id="jawab-${one.id}" @click=${() => void begin(host, one)}>${t(messages.jawab)}</button></p>`
          : nothing
    }`
}

/** Opens the answer, with the line and its days in the person's month. */
async function begin(host: AdminHost, { id, nip, bulan, kode }: Sanggahan): Promise<void> {
  host.patch({ faults: [], done: '' })
  store.set(host, { ...CLOSED, buka: id, putusan: '' })
  const [result, days] = await Promise.all([
    host.call({ path: `/kinerja/${bulan}?nip=${nip}` }),
    host.call({ path: `/presensi/hari?bulan=${bulan}&nip=${nip}` }),
  ])
  if (store.get(host).buka !== id) return
  const baris = result.ok ? (result.value.baris.find((one) => one.kode === kode) ?? null) : null
  const presensi = days.ok ? daysOf(baris, days.value.hari) : null
  store.set(host, { baris, hari: restorable(baris), presensi })
  await host.focusOn('#putusan')
}

function daysOf(baris: Baris | null, all: readonly Hari[]): readonly Hari[] {
  return all.filter(({ tanggal }) => baris?.hari.includes(tanggal))
}

/** Returns the days that can be given back: only deductions of presence are undone by days. */
function restorable(baris: Baris | null): readonly string[] {
  return baris?.kode.startsWith('presensi.') ? baris.hari : []
}

function form(host: AdminHost, state: SanggahanState, one: Sanggahan): TemplateResult {
  const { t } = host.words()
  const { putusan, baris } = state
  const set = (change: Partial<SanggahanState>) => store.set(host, change)
  const answers = [
    ['terima', t(messages.terima)],
    ['tolak', t(messages.tolak)],
  ] as const
  const { prose, choice } = fieldsOf(host, state, set)
  const leave = () => {
    set(CLOSED)
    host.patch({ faults: [] })
    void host.focusOn(`#jawab-${CSS.escape(one.id)}`)
  }
  const { presensi } = state
  return html`<div class="end tight">
    ${presensi === null ? note('warn', t(messages.presensiGagal)) : presensi.length > 0 ? daysView(host.words(), presensi) : nothing}
    ${choice('putusan', messages.putusan, answers)}
    ${putusan === 'terima' ? (restorable(baris).length > 0 ? dayChoice(host, state) : html`<p class="hint">${t(messages.bukanPotongan)}</p>`) : nothing}
    ${prose('alasan', messages.alasan)}
    <div class="row">${sendButton(host, messages.kirim, () => void send(host, state, one))}
      <button class="button" @click=${leave}>${t(common.batal)}</button></div>
  </div>`
}

function dayChoice(host: AdminHost, { baris, hari }: SanggahanState): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const toggle = (day: string) => {
    const rest = hari.filter((one) => one !== day)
    store.set(host, { hari: rest.length < hari.length ? rest : [...hari, day].sort() })
  }
  return html`<fieldset><legend class="label">${t(messages.hari)}</legend>
    <p class="hint">${t(messages.hariPetunjuk)}</p>
    ${faultAt(words, host.state().faults, 'hari')}
    <div id="hari" tabindex="-1">${restorable(baris).map(
      (day) => html`<label class="tick"><input type="checkbox" .checked=${hari.includes(day)}
        @change=${() => toggle(day)} />${formatDate(day, lang)}</label>`,
    )}</div></fieldset>`
}

type Putusan = Exclude<SanggahanState['putusan'], ''>

function send(host: AdminHost, { putusan, alasan, hari, baris }: SanggahanState, one: Sanggahan) {
  const back = putusan === 'terima' && restorable(baris).length > 0
  return submit(host, {
    path: `/kinerja/${one.bulan}/sanggahan/${encodeURIComponent(one.id)}/keputusan`,
    // Safe because nothing is sent while it is missing.
    body: { keputusan: putusan as Putusan, alasan: alasan.trim(), ...(back && { hari }) },
    faults: failedChecks(
      [putusan !== '', 'putusan', messages.wajibPutusan],
      [!back || hari.length > 0, 'hari', messages.wajibHari],
      [alasan.trim() !== '', 'alasan', common.wajibAlasan],
    ),
    said: ({ nama, dipulihkan }) => {
      const { t } = host.words()
      const n = dipulihkan.length
      return n > 0 ? t(messages.dipulihkan, { nama, n }) : t(messages.terjawab, { nama })
    },
    after: () => {
      // It is removed at once, so that nobody answers it twice while the list reloads.
      const items = store.get(host).items?.filter(({ id }) => id !== one.id) ?? null
      store.set(host, { ...CLOSED, items })
      return load(host)
    },
  })
}
