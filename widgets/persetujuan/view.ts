import { html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../shared/dates.ts'
import { type Fault, faultAt, isFaulty } from '../shared/faults.ts'
import { formatDate, formatDateShort } from '../shared/format.ts'
import { messages as shared, stateText } from '../shared/messages.ts'
import { historyView, planView } from '../shared/request-views.ts'
import { note } from '../shared/views.ts'
import type { Antrean, Keputusan } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { daysSince, type Isian, openDays } from './inbox.ts'
import { criteriaView, type Kriteria } from './kriteria.ts'
import { messages } from './messages.ts'

/** What one row shows. */
export interface RowModel {
  readonly request: Antrean
  readonly open: boolean
  readonly form: Isian
  readonly faults: readonly Fault[]
  readonly busy: boolean
  readonly today: LocalDate
  /** In whose place the reader decides, in words; '' for their own turn. */
  readonly sebagai: string
  /** The six criteria of the applicant's work; `null` where they are not known. */
  readonly kriteria: Kriteria | null
}

/** What a row asks for. */
export interface RowActions {
  readonly toggle: (id: string) => void
  readonly change: (change: Partial<Isian>) => void
  readonly decide: (keputusan: Keputusan['keputusan']) => void
  readonly sign: () => void
}

const TURNS = {
  rekomendasi: messages.giliranRekomendasi,
  konfirmasi: messages.giliranKonfirmasi,
  setuju: messages.giliranSetuju,
}

/** Days of waiting from which on a row stands out. */
const LONG = 3

/** A row: who, when, how long it has waited; opened, all that a decision needs. */
export function rowView(words: Words, model: RowModel, actions: RowActions): TemplateResult {
  const { t, lang } = words
  const { request, open, today } = model
  const dates = request.hari.map(({ tanggal }) => formatDateShort(tanggal, lang)).join(' · ')
  const days = daysSince(request.sejak, today)
  return html`<li class="item ${open ? 'open' : ''}">
    <h3>
      <button class="opener" id="buka-${request.id}" aria-expanded=${open}
        aria-controls="isi-${request.id}" @click=${() => actions.toggle(request.id)}>
        <span class="who"><b>${request.nama}</b><span class="small muted">${request.namaUnit}</span></span>
        <span class="when num">${dates} <span class="small muted">${t(stateText(request.jenis))}</span></span>
        <span class="turn"><span class="badge ${request.giliran === 'setuju' ? 'info' : ''}">${t(TURNS[request.giliran])}</span>
          <span class="small ${days >= LONG ? 'long' : 'muted'}">${waiting(words, days)}</span>
          ${deadline(words, request)}</span>
      </button>
    </h3>
    <div id="isi-${request.id}" ?hidden=${!open}>
      ${open ? detail(words, model, actions) : nothing}
    </div>
  </li>`
}

function deadline({ t, lang }: Words, { tenggat, terlambat }: Antrean): unknown {
  if (!tenggat) return nothing
  const hari = formatDateShort(tenggat, lang)
  return terlambat
    ? html`<span class="badge bad">${t(messages.terlambat, { hari })}</span>`
    : html`<span class="small muted">${t(messages.tenggat, { hari })}</span>`
}

function waiting({ t }: Words, days: number): string {
  if (days === 0) return t(messages.menungguHariIni)
  return days === 1 ? t(messages.menungguSatu) : t(messages.menunggu, { n: days })
}

function detail(words: Words, model: RowModel, actions: RowActions): TemplateResult {
  const { t } = words
  const { request, form } = model
  const confirm = request.giliran === 'konfirmasi'
  return html`<div class="detail stack">
    ${model.sebagai ? note('info', model.sebagai) : nothing}
    ${confirm ? note('info', t(messages.konfirmasiTeks)) : nothing}
    <div class="facts">
      ${request.lokasi ? pair(t(messages.tempat), request.lokasi.nama) : nothing}
      ${request.jam ? pair(t(messages.jam), `${request.jam.mulai}–${request.jam.selesai}`) : nothing}
      ${request.bukti?.map(({ jenis, nomor }) => pair(t(messages.bukti), `${jenis}, ${nomor}`))}
      ${pair(t(messages.alasan), request.alasan)}
      ${request.rencana.length > 0 ? planView(words, request.rencana) : nothing}
      ${historyView(words, request, [request])}
    </div>
    ${model.kriteria ? criteriaView(words, model, actions) : nothing}
    ${confirm ? nothing : dayChoice(words, model, actions)}
    ${form.menulis ? reasonForm(words, model, actions, form.menulis) : buttons(words, model, actions)}
  </div>`
}

function pair(term: string, text: string): TemplateResult {
  return html`<div><h4 class="label">${term}</h4><p class="prose">${text}</p></div>`
}

function dayChoice(words: Words, { request, form, faults }: RowModel, actions: RowActions) {
  const { t, lang } = words
  const days = openDays(request)
  const toggle = (date: LocalDate) => {
    const hari = form.hari.includes(date)
      ? form.hari.filter((day) => day !== date)
      : [...form.hari, date].sort()
    actions.change({ hari })
  }
  return html`<fieldset>
    <legend class="label">${t(messages.hari)}</legend>
    ${days.length > 1 ? html`<p class="hint">${t(request.giliran === 'setuju' ? messages.hariSetuju : messages.hariRekomendasi)}</p>` : nothing}
    ${faultAt(words, faults, 'hari')}
    ${
      days.length > 1
        ? days.map(
            (date, index) => html`<label class="tick">
              <input type="checkbox" id=${index === 0 ? 'hari' : nothing}
                .checked=${form.hari.includes(date)} @change=${() => toggle(date)} />
              ${formatDate(date, lang)}
            </label>`,
          )
        : days.map((date) => html`<p>${formatDate(date, lang)}</p>`)
    }
  </fieldset>`
}

function buttons({ t }: Words, { request, busy }: RowModel, actions: RowActions): TemplateResult {
  const { giliran } = request
  const text = { setuju: messages.aksiSetuju, rekomendasi: messages.aksiRekomendasi }
  const label = giliran === 'konfirmasi' ? messages.aksiKonfirmasi : text[giliran]
  return html`<div class="row decide">
    <button class="button main" aria-disabled=${busy} @click=${() => actions.decide(giliran)}>${t(label)}</button>
    <button class="button" @click=${() => actions.change({ menulis: 'kembalikan' })}>${t(messages.aksiKembalikan)}</button>
    <button class="button bad" @click=${() => actions.change({ menulis: 'tolak' })}>${t(messages.aksiTolak)}</button>
  </div>`
}

function reasonForm(
  words: Words,
  { form, faults, busy }: RowModel,
  actions: RowActions,
  kind: 'tolak' | 'kembalikan',
): TemplateResult {
  const { t } = words
  const refuse = kind === 'tolak'
  const faulty = isFaulty(faults, 'alasan')
  return html`<div class="reason tight">
    <label for="alasan">${t(refuse ? messages.alasanTolak : messages.alasanKembalikan)}</label>
    <p class="hint" id="alasan-petunjuk">${t(messages.alasanPetunjuk)}</p>
    ${faultAt(words, faults, 'alasan')}
    <textarea id="alasan" maxlength="2000" .value=${form.alasan} aria-invalid=${faulty}
      aria-describedby="alasan-petunjuk ${faulty ? 'alasan-salah' : ''}"
      @input=${(event: Event) => actions.change({ alasan: typed(event) })}></textarea>
    <div class="row">
      <button class="button main ${refuse ? 'danger' : ''}" aria-disabled=${busy}
        @click=${() => actions.decide(kind)}>
        ${t(refuse ? messages.kirimTolak : messages.kirimKembalikan)}
      </button>
      <button class="button" @click=${() => actions.change({ menulis: null, alasan: '' })}>${t(shared.batal)}</button>
    </div>
  </div>`
}

function typed(event: Event): string {
  // Safe because the listener sits on a text control.
  return (event.target as HTMLTextAreaElement).value
}
