import { html, nothing, type TemplateResult } from 'lit'
import { basis } from '../shared/basis.ts'
import { formatDate } from '../shared/format.ts'
import { iconInfo } from '../shared/icons.ts'
import { iconHome, iconOffice, iconPlace } from '../shared/icons-places.ts'
import { stateText } from '../shared/states.ts'
import { formatSpan, formatTimeHere } from '../shared/times.ts'
import type { HariIni, Moda, Text } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { Arah, State } from './state.ts'

/** What the card of today shows beside the widget's state. */
interface TodayModel extends State {
  readonly hariIni: HariIni
  /** The question that stands in place of the buttons, if one is asked. */
  readonly question: unknown
  readonly outcome: unknown
}

/** What the card of today asks for. */
interface TodayActions {
  readonly tap: (arah: Arah) => void
  readonly useLocation: (use: boolean) => void
}

const PLACE: Readonly<Record<Moda, Text>> = {
  kantor: messages.diKantor,
  wfa: messages.diWfa,
  libur: messages.libur,
  cuti: messages.cuti,
  izin: messages.izin,
  'dinas-luar': messages.dinasLuar,
}

const ICONS: Readonly<Partial<Record<Moda, TemplateResult>>> = {
  kantor: iconOffice,
  wfa: iconHome,
  'dinas-luar': iconPlace,
}

/** What today expects, and the button that records it. */
export function todayView(words: Words, model: TodayModel, actions: TodayActions): TemplateResult {
  const { t, lang } = words
  const { hariIni, hari, question, outcome } = model
  return html`<section class="today" aria-labelledby="hari-ini">
    <div class="what">
      <p class="small muted" id="hari-ini">${t(messages.hariIni)}</p>
      <p class="date">${formatDate(hariIni.tanggal, lang)}</p>
      ${expected(words, hariIni)}
      ${basis(words, hariIni.dasar)}
    </div>
    <div class="act">
      <dl class="marks">
        ${mark(words, messages.masuk, hari?.masuk)} ${mark(words, messages.pulang, hari?.pulang)}
      </dl>
      ${question ?? html`${tapButtons(words, model, actions)} ${locationChoice(words, model, actions)}`}
    </div>
    ${outcome ? html`<div class="outcome">${outcome}</div>` : nothing}
  </section>`
}

/** Where and when: in the server's sentence where that names the hours, else in our own words first. */
function expected({ t, lang }: Words, { moda, jadwal, pesan }: HariIni): TemplateResult {
  const icon = ICONS[moda] ?? iconInfo
  const clock = jadwal ? formatSpan(jadwal.mulai, jadwal.selesai, 'id').slice(0, 11) : ''
  if (clock && pesan.id.includes(clock)) {
    return html`<p class="place">${icon}<b>${t(pesan)}</b></p>`
  }
  return html`<p class="place">${icon}<b>${t(PLACE[moda] ?? stateText(moda))}</b></p>
    ${jadwal ? html`<p class="num">${t(messages.jamKerja)} <b>${formatSpan(jadwal.mulai, jadwal.selesai, lang)}</b></p>` : nothing}
    <p class="muted">${t(pesan)}</p>`
}

function mark({ t, lang }: Words, label: Text, at: string | null | undefined): TemplateResult {
  return html`<div><dt class="small muted">${t(label)}</dt>
    <dd class="num">${at ? formatTimeHere(at, lang) : html`<span class="muted">${t(messages.belum)}</span>`}</dd></div>`
}

function tapButtons({ t }: Words, { hariIni, hari, tapping }: TodayModel, { tap }: TodayActions) {
  const next: Arah = hari?.masuk ? 'pulang' : 'masuk'
  const text = next === 'masuk' ? messages.tapMasuk : messages.tapPulang
  const busy = tapping === 'lokasi' ? messages.mencariLokasi : messages.mencatat
  return html`<button class="button ${hariIni.jadwal ? 'main' : ''} tap" id="tap" aria-disabled=${tapping !== ''}
      @click=${() => tap(next)}>${t(tapping ? busy : text)}</button>
    ${
      next === 'pulang'
        ? html`<button class="button plain" aria-disabled=${tapping !== ''}
            @click=${() => tap('masuk')}>${t(messages.masukLagi)}</button>`
        : nothing
    }`
}

function locationChoice(
  { t }: Words,
  { permission, useLocation }: TodayModel,
  actions: TodayActions,
): TemplateResult {
  if (permission === 'denied') return html`<p class="hint">${t(messages.lokasiTertutup)}</p>`
  return html`<div><label class="tick">
      <input type="checkbox" .checked=${useLocation} aria-describedby="lokasi-petunjuk"
        @change=${() => actions.useLocation(!useLocation)} />
      ${t(messages.lokasi)}
    </label>
    <p class="hint" id="lokasi-petunjuk">${t(messages.lokasiPetunjuk)}</p></div>`
}
