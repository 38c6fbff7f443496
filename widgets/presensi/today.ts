import { html, nothing, type TemplateResult } from 'lit'
import { formatDate, formatSpan, formatTime, formatTimeHere } from '../shared/format.ts'
import { iconHome, iconInfo, iconOffice, iconPlace } from '../shared/icons.ts'
import { messages as shared, stateText } from '../shared/messages.ts'
import type { Problem } from '../shared/problem.ts'
import { note, problemText } from '../shared/views.ts'
import type { Hari, HariIni, Moda, TandaTerima, Text } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { Permission } from './place.ts'

/** A direction of a tap. */
export type Arah = 'masuk' | 'pulang'

/** What the card of today shows. */
export interface TodayModel {
  readonly hariIni: HariIni
  /** Today as judged so far; `null` when nothing is known of it. */
  readonly hari: Hari | null
  readonly permission: Permission
  readonly useLocation: boolean
  readonly tapping: '' | 'lokasi' | 'kirim'
  readonly receipt: { readonly value: TandaTerima; readonly located: boolean } | null
  readonly copied: boolean
  readonly tapProblem: Problem | null
}

/** What the card of today asks for. */
export interface TodayActions {
  readonly tap: (arah: Arah) => void
  readonly useLocation: (use: boolean) => void
  readonly copy: (text: string) => void
}

const PLACE: Readonly<Record<Moda, Text>> = {
  kantor: messages.diKantor,
  wfa: messages.diWfa,
  libur: messages.libur,
  cuti: messages.cuti,
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
  const { hariIni, hari } = model
  const { moda, jadwal } = hariIni
  return html`<section class="today" aria-labelledby="hari-ini">
    <div class="what">
      <p class="small muted" id="hari-ini">${t(messages.hariIni)}</p>
      <p class="date">${formatDate(hariIni.tanggal, lang)}</p>
      <p class="place">${ICONS[moda] ?? iconInfo}<b>${t(PLACE[moda] ?? stateText(moda))}</b></p>
      ${jadwal ? html`<p class="num">${t(messages.jamKerja)} <b>${formatSpan(jadwal.mulai, jadwal.selesai, lang)}</b></p>` : nothing}
      <p class="muted">${t(hariIni.pesan)}</p>
      <details><summary>${t(shared.dasar)}</summary><p class="small muted">${hariIni.dasar}</p></details>
    </div>
    <div class="act">
      <dl class="marks">
        ${mark(words, messages.masuk, hari?.masuk)} ${mark(words, messages.pulang, hari?.pulang)}
      </dl>
      ${tapButtons(words, model, actions)} ${locationChoice(words, model, actions)}
    </div>
    ${outcome(words, model, actions)}
  </section>`
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

function outcome(
  words: Words,
  { receipt, tapProblem, copied }: TodayModel,
  { copy }: TodayActions,
): TemplateResult | typeof nothing {
  const { t, lang } = words
  if (tapProblem) {
    const { refusals, issues } = tapProblem
    const told = [...refusals, ...issues].map(({ message }) => t(message)).join(' ')
    const text = told || t(problemText(tapProblem))
    return html`<div class="outcome" role="alert">
      ${note('bad', html`<b id="hasil" tabindex="-1">${t(messages.gagalTap)}</b><br />${text}`)}
    </div>`
  }
  if (!receipt) return nothing
  const { value, located } = receipt
  const arah = t(stateText(value.arah))
  const place = t(located ? messages.denganLokasi : messages.tanpaLokasi)
  return html`<div class="outcome">${note(
    'ok',
    html`<b id="hasil" tabindex="-1">${t(messages.tercatat, { arah, jam: formatTime(value.at, lang) })}</b>
      <span class="small muted">(${place})</span>
      <details>
        <summary>${t(messages.tandaTerima)}</summary>
        <p class="small muted">${t(messages.tandaPetunjuk)}</p>
        <code class="jws" tabindex="0">${value.tanda}</code>
        <button class="button" @click=${() => copy(value.tanda)}>
          ${t(copied ? messages.disalin : messages.salin)}
        </button>
      </details>`,
  )}</div>`
}
