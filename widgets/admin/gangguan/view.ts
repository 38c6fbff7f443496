import { html, nothing, type TemplateResult } from 'lit'
import type { Gangguan, Mutu } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { formatMoment, formatMomentShort } from '../../shared/moments.ts'
import { formatSpan } from '../../shared/times.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { atHome } from '../../shared/zone.ts'
import { textField } from '../fields.ts'
import { endForm, faultsView, formSection, listView } from '../forms.ts'
import { type AdminHost, mayChange, unitName } from '../state.ts'
import { failedChecks, fetchList, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { formView, momentOf, nowAt } from './form.ts'
import { messages } from './messages.ts'
import { EMPTY, type GangguanState, store } from './state.ts'

/** The styles of outages are those of the widget. */
export const styles = tabLook

/** Fetches the outages, and the state of the data. */
export async function load(host: AdminHost): Promise<void> {
  await Promise.all([
    fetchList(host, store, host.call({ path: '/presensi/gangguan' })),
    fetchQuality(host),
  ])
}

/** Fetches the state of the data: when each source last sent something. */
async function fetchQuality(host: AdminHost): Promise<void> {
  const bulan = host.state().today.slice(0, 7)
  const path = `/presensi/hari?bulan=${bulan}` as const
  const result = await host.call({ path })
  if (result.ok) store.set(host, { mutu: result.value.mutu })
}

/** Shows suspected and declared outages. Declaring one starts with a preview of the people affected. */
export function view(host: AdminHost): TemplateResult {
  const state = store.get(host)
  const toggle = (baru: boolean) => store.set(host, { ...EMPTY, baru })
  const suspected = (state.items ?? []).filter(({ status }) => status === 'diduga')
  const declared = (state.items ?? []).filter(({ status }) => status !== 'diduga')
  const { t } = host.words()
  return html`${faultsView(host)}
    ${suspected.length > 0 && !state.baru ? html`<section class="frame" aria-label=${t(messages.diduga)}>${suspected.map((one) => suspicion(host, state, one))}</section>` : nothing}
    ${mayChange(host) ? formSection(host, { open: state.baru, label: messages.baru, toggle }, () => formView(host, state, () => load(host))) : nothing}
    ${qualityView(host.words(), state.mutu)}
    <h3>${t(messages.daftar)}</h3>
    ${listView(
      host,
      { ...state, items: state.items && declared },
      [messages.kosong, messages.kosongTeks],
      () => void load(host),
      (one) => row(host, state, one),
    )}`
}

/** Shows when each source last sent data. */
function qualityView({ t, lang }: Words, mutu: Mutu | null): TemplateResult | typeof nothing {
  if (!mutu || mutu.sumber.length === 0) return nothing
  return html`<section aria-labelledby="mutu"><h3 id="mutu">${t(messages.mutu)}</h3>
    <dl class="figures">${mutu.sumber.map(
      ({
        sumber,
        terakhir,
      }) => html`<div><dt class="small muted">${t(messages.sumber, { sumber })}</dt>
        <dd class="num"><b>${formatMomentShort(terakhir, lang)}</b></dd></div>`,
    )}</dl></section>`
}

/** Shows a suspected outage of a silent source; an officer decides. */
function suspicion(host: AdminHost, state: GangguanState, one: Gangguan): TemplateResult {
  const { t } = host.words()
  const ending = state.ubah === one.id
  const confirm = () => {
    const [tanggal, jam] = clockOf(one.dari)
    const [sampaiTanggal, sampaiJam] = one.sampai ? clockOf(one.sampai) : (['', ''] as const)
    store.set(host, {
      ...EMPTY,
      baru: true,
      dugaan: one.id,
      dariTanggal: tanggal,
      dariJam: jam,
      selesai: one.sampai !== null,
      sampaiTanggal,
      sampaiJam,
      alasan: one.alasan,
    })
    void host.focusOn('#form-judul')
  }
  return html`<div class="card">${note(
    'warn',
    html`<b>${t(messages.diduga)}</b><br />${one.alasan}<br />
      <span class="small">${spanText(host, one)}</span>`,
  )}
    ${ending ? change(host, state, one) : nothing}
    ${
      mayChange(host) && !ending
        ? html`<div class="row"><button class="button main" @click=${confirm}>${t(messages.konfirmasi)}</button>
            <button class="button" id="batal-${one.id}" @click=${ask(host, one, 'batal')}>${t(messages.bukanGangguan)}</button></div>`
        : nothing
    }</div>`
}

/** Returns the span of an outage, with the day only once when it is the same. */
function spanText(host: AdminHost, { dari, sampai }: Gangguan): string {
  const { t, lang } = host.words()
  if (!sampai) return t(messages.sejak, { dari: formatMoment(dari, lang) })
  const [[day], [last]] = [clockOf(dari), clockOf(sampai)]
  if (day === last) {
    const jam = formatSpan(dari, sampai, lang)
    return t(messages.sehari, { hari: formatDate(day, lang), jam })
  }
  return t(messages.rentang, {
    dari: formatMomentShort(dari, lang),
    sampai: formatMomentShort(sampai, lang),
  })
}

/** Returns the date and the time of day of a moment, in the zone of the reader. */
function clockOf(at: string): [string, string] {
  const home = atHome(at)
  return [home.slice(0, 10), home.slice(11, 16)]
}

function ask(host: AdminHost, one: Gangguan, langkah: GangguanState['langkah']) {
  return () => {
    const [tutupTanggal, tutupJam] = nowAt()
    store.set(host, { ubah: one.id, langkah, alasanUbah: '', tutupTanggal, tutupJam })
    void host.focusOn(langkah === 'tutup' ? '#tutup-jam' : '#alasan')
  }
}

function row(host: AdminHost, state: GangguanState, one: Gangguan): TemplateResult {
  const { t } = host.words()
  const off = one.status === 'batal'
  const open = !off && one.sampai === null
  const ending = state.ubah === one.id
  return html`<div class="card-head"><h4>${spanText(host, one)}</h4>
      <span class="badge ${off ? '' : open ? 'warn' : 'ok'}">${t(off ? messages.batal : open ? messages.berlangsung : messages.berlaku)}</span></div>
    <p>${one.alasan}</p>
    <p class="small muted">${one.unit ? one.unit.map((kode) => unitName(host, kode)).join('; ') : t(messages.semuaUnit)}</p>
    ${ending ? change(host, state, one) : nothing}
    ${
      mayChange(host) && !off && !ending
        ? html`<div class="row">
            ${open ? html`<button class="button" id="tutup-${one.id}" @click=${ask(host, one, 'tutup')}>${t(messages.tutup)}</button>` : nothing}
            <button class="button bad" id="batal-${one.id}" @click=${ask(host, one, 'batal')}>${t(messages.batalkan)}</button></div>`
        : nothing
    }`
}

/** Ends an outage at a moment, or withdraws it for a reason; days are judged again either way. */
function change(host: AdminHost, state: GangguanState, one: Gangguan): TemplateResult {
  return state.langkah === 'tutup' ? closing(host, state, one) : takingBack(host, state, one)
}

function leave(host: AdminHost, { langkah }: GangguanState, { id }: Gangguan) {
  return () => {
    host.patch({ faults: [] })
    store.set(host, { ubah: '' })
    void host.focusOn(`#${langkah}-${CSS.escape(id)}`)
  }
}

function closing(host: AdminHost, state: GangguanState, one: Gangguan): TemplateResult {
  const { t } = host.words()
  const { tutupTanggal, tutupJam } = state
  const sampai = momentOf(tutupTanggal, tutupJam)
  const jam = { id: 'tutup-jam', label: messages.pukul, value: tutupJam }
  const send = () =>
    void submit(host, {
      path: `/presensi/gangguan/${encodeURIComponent(one.id)}/tutup`,
      body: { sampai },
      faults: failedChecks([sampai !== '', 'tutup-jam', messages.wajibJam]),
      fieldOf: () => 'tutup-jam',
      said: () => t(messages.ditutup),
      after: () => {
        store.set(host, { ubah: '' })
        return load(host)
      },
    })
  return html`<div class="end tight">
    ${textField(host, { ...jam, hint: messages.tutupPetunjuk, set: (value) => store.set(host, { tutupJam: value }) }, 'time')}
    <div class="row"><button class="button main" @click=${send}>${t(messages.tutup)}</button>
      <button class="button" @click=${leave(host, state, one)}>${t(messages.urung)}</button></div>
  </div>`
}

function takingBack(host: AdminHost, state: GangguanState, one: Gangguan): TemplateResult {
  const suspected = one.status === 'diduga'
  return endForm(host, {
    label: suspected ? messages.mengapaBukan : messages.mengapa,
    action: suspected ? messages.bukanGangguan : messages.batalkanYa,
    alasan: state.alasanUbah,
    set: (alasanUbah) => store.set(host, { alasanUbah }),
    sent: (kata) => ({
      path: `/presensi/gangguan/${encodeURIComponent(one.id)}/batal`,
      body: { alasan: kata },
    }),
    said: host.words().t(suspected ? messages.dicatatBukan : messages.dibatalkan),
    close: () => store.set(host, { ubah: '' }),
    opener: `batal-${one.id}`,
    reload: () => load(host),
  })
}
