import { html, nothing, type TemplateResult } from 'lit'
import type { DaftarMesin, Mesin } from '../../shared/contract.ts'
import { formatMomentShort } from '../../shared/moments.ts'
import { note, problemCard, skeleton, stateCard } from '../../shared/views.ts'
import { fieldsOf, selectField } from '../fields.ts'
import { endButton, faultsView, formSection, sendButton } from '../forms.ts'
import { messages as common } from '../messages-forms.ts'
import { type AdminHost, mayChange, unitName } from '../state.ts'
import { failedChecks, finishEntry, isSame, submit } from '../tab.ts'
import { tabLook } from '../tab-styles.ts'
import { messages } from './messages.ts'
import { pinView } from './pins.ts'
import { EMPTY, type MesinState, store } from './state.ts'

/** The styles of machines are those of the widget. */
export const styles = tabLook

/** A clock with a larger error in seconds is reported: its taps are corrected. */
const WRONG_SECONDS = 120

/** Fetches the machines. */
export async function load(host: AdminHost): Promise<void> {
  const result = await host.call({ path: '/mesin' })
  if (result.ok) store.set(host, { daftar: result.value, problem: null })
  else if (result.problem.code !== 'usang') {
    store.set(host, { problem: result.problem })
    host.emit('luwes:error', { code: result.problem.code })
  }
}

/** Shows attendance machines: registered ones, unknown ones, and unassigned PINs. */
export function view(host: AdminHost): TemplateResult {
  const words = host.words()
  const state = store.get(host)
  const { daftar, problem } = state
  if (problem && !daftar) return problemCard(words, problem, () => void load(host))
  if (!daftar) return skeleton(words, 'card', 'card')
  const toggle = (baru: boolean) => store.set(host, { baru })
  return html`${faultsView(host)}
    ${mayChange(host) ? formSection(host, { open: state.baru, label: messages.baru, toggle }, () => form(host, state, daftar)) : nothing}
    ${daftar.takDikenal.length > 0 ? strangers(host, daftar) : nothing}
    <section class="stack" aria-labelledby="mesin-judul">
      <h3 id="mesin-judul">${words.t(messages.terdaftar)}</h3>
      ${
        daftar.data.length === 0
          ? stateCard(words, messages.kosong, messages.kosongTeks)
          : html`<ul class="cards">${daftar.data.map((one) => html`<li class="card">${card(host, state, one)}</li>`)}</ul>`
      }
    </section>
    ${daftar.data.length > 0 ? pinView(host, state, daftar, () => load(host)) : nothing}`
}

/** Returns an office as one text for a list. */
const officeKey = (unit: string, nama: string) => JSON.stringify([unit, nama])

function form(host: AdminHost, state: MesinState, { kantor }: DaftarMesin): TemplateResult {
  const { t } = host.words()
  const { line, choice } = fieldsOf(host, state, (change) => store.set(host, change))
  const offices = kantor.map(
    ({ unit, nama }) => [officeKey(unit, nama), `${unitName(host, unit)}: ${nama}`] as const,
  )
  return html`${line('serial', messages.serial, messages.serialPetunjuk)}
    ${line('nama', messages.nama)}
    ${selectField(
      host,
      {
        id: 'kantor',
        label: messages.kantor,
        value: state.kantor,
        set: (value) => store.set(host, { kantor: value }),
      },
      [['', t(messages.pilihKantor)], ...offices],
    )}
    ${choice('arah', messages.arah, [
      ['tombol', t(messages.tombol)],
      ['otomatis', t(messages.otomatis)],
      ['masuk', t(messages.masuk)],
      ['pulang', t(messages.pulang)],
    ])}
    ${sendButton(host, messages.simpan, () => void save(host, state))}`
}

function save(host: AdminHost, state: MesinState): Promise<boolean> {
  const serial = state.serial.trim()
  const nama = state.nama.trim()
  // Safe because only officeKey writes the values of the list.
  const [unit, kantor] = state.kantor ? (JSON.parse(state.kantor) as [string, string]) : ['', '']
  const body = { serial, nama, unit, kantor, arah: state.arah }
  return submit(host, {
    path: '/mesin',
    body,
    faults: failedChecks(
      [!isKept(state, body), '', common.takBerubah],
      [serial !== '', 'serial', messages.wajibSerial],
      [nama !== '', 'nama', messages.wajibNama],
      [kantor !== '', 'kantor', messages.wajibKantor],
    ),
    fieldOf: (path) => path.slice(1),
    said: () => host.words().t(messages.tersimpan, { nama }),
    after: () => finishEntry(host, store, EMPTY, load),
  })
}

/** Returns whether a machine is already registered in the same way. */
function isKept(
  { daftar }: MesinState,
  body: Pick<Mesin, 'serial' | 'nama' | 'unit' | 'kantor' | 'arah'>,
) {
  const kept = daftar?.data.find(({ serial }) => serial === body.serial)
  if (!kept) return false
  const { serial, nama, unit, kantor, arah } = kept
  return isSame({ serial, nama, unit, kantor, arah }, body)
}

function open(host: AdminHost, change: Partial<MesinState>): void {
  store.set(host, { ...EMPTY, ...change, baru: true })
  void host.focusOn(change.nama ? '#nama' : '#serial')
}

function strangers(host: AdminHost, { takDikenal }: DaftarMesin): TemplateResult {
  const { t, lang } = host.words()
  return html`<section class="stack" aria-labelledby="asing-judul">
    <h3 id="asing-judul">${t(messages.asing)}</h3>
    ${note('warn', t(messages.asingTeks))}
    <ul class="cards">${takDikenal.map(
      ({ serial, kontakTerakhir, baris }) => html`<li class="card">
        <div class="card-head"><h4>${serial}</h4>
          <span class="badge warn">${t(messages.asingBaris, { n: baris })}</span></div>
        <p class="small muted">${t(messages.kontak, { saat: formatMomentShort(kontakTerakhir, lang) })}</p>
        ${mayChange(host) ? html`<button class="button" @click=${() => open(host, { serial })}>${t(messages.daftarkan)}</button>` : nothing}
      </li>`,
    )}</ul>
  </section>`
}

function card(host: AdminHost, state: MesinState, one: Mesin): TemplateResult {
  const { t, lang } = host.words()
  const { serial, nama, unit, kantor, arah, kontakTerakhir, selisihDetik } = one
  const counts = (['menunggu', 'tanpaOrang', 'disisihkan', 'rusak'] as const).filter(
    (key) => one[key] > 0,
  )
  const wrong = selisihDetik !== null && Math.abs(selisihDetik) > WRONG_SECONDS
  return html`<div class="card-head"><h4>${nama}</h4>${standing(host, one)}</div>
    <p>${t(messages.baris, { kantor: `${unitName(host, unit)}, ${kantor}`, serial })}</p>
    <p class="small muted">${t(messages[arah])}${
      kontakTerakhir
        ? html` · ${t(messages.kontak, { saat: formatMomentShort(kontakTerakhir, lang) })}`
        : nothing
    }</p>
    ${wrong ? note('warn', html`${t(selisihDetik > 0 ? messages.jamMaju : messages.jamMundur, { n: Math.round(Math.abs(selisihDetik) / 60) })} ${t(messages.jamTeks)}`) : nothing}
    ${counts.length > 0 ? html`<ul class="small">${counts.map((key) => html`<li>${t(messages[key], { n: one[key] })}</li>`)}</ul>` : nothing}
    ${mayChange(host) ? actions(host, state, one) : nothing}`
}

function standing(host: AdminHost, { keadaan }: Mesin): TemplateResult {
  const tone = { terhubung: 'ok', diam: 'bad', belum: '' }[keadaan]
  return html`<span class="badge ${tone}">${host.words().t(messages[keadaan])}</span>`
}

function actions(host: AdminHost, { cabut }: MesinState, one: Mesin): TemplateResult {
  const { t } = host.words()
  const { serial, nama, unit, kantor, arah } = one
  const ending = endButton(host, store, serial, {
    words: messages,
    sent: (alasan) => ({
      path: `/mesin/${encodeURIComponent(serial)}/cabut`,
      body: { alasan },
    }),
    said: t(messages.sudahCabut, { nama }),
    reload: () => load(host),
  })
  if (cabut === serial) return html`${ending}`
  const change = () => open(host, { serial, nama, arah, kantor: officeKey(unit, kantor) })
  return html`<div class="row">
    <button class="button" @click=${change}>${t(messages.ubah)}</button>
    ${ending}
  </div>`
}
