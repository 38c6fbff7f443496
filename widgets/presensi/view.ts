import { html, nothing, type TemplateResult } from 'lit'
import { basis } from '../shared/basis.ts'
import type { HariIni, Moda, Saya, Text } from '../shared/contract.ts'
import { formatDate } from '../shared/format.ts'
import { iconInfo } from '../shared/icons.ts'
import { iconHome, iconOffice, iconPlace } from '../shared/icons-places.ts'
import { formatSpan, formatTimeHere } from '../shared/times.ts'
import { plainText, type Words } from '../shared/words.ts'
import { atHome } from '../shared/zone.ts'
import { messages } from './messages.ts'
import type { Arah } from './queue.ts'
import type { State } from './state.ts'

/** The content of the card of today, besides the widget's state. */
interface TodayModel extends State {
  readonly hariIni: HariIni
  /** The question instead of the buttons, if there is one. */
  readonly question: unknown
  readonly outcome: unknown
  /** A call that waits for an answer, if there is one. */
  readonly call: unknown
}

type TugasBerjalan = NonNullable<Saya['berjalan']>

/** The actions of the card of today. */
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

/** Shows today's expectation, and the button that records it. */
export function todayView(words: Words, model: TodayModel, actions: TodayActions): TemplateResult {
  const { t, lang } = words
  const { hariIni, hari, question, outcome, call, saya } = model
  const berjalan = saya?.berjalan
  return html`${call}<section class="today" aria-labelledby="hari-ini">
    <div class="what">
      <p class="small muted" id="hari-ini">${t(messages.hariIni)}</p>
      <p class="date">${formatDate(hariIni.tanggal, lang)}</p>
      ${expected(words, hariIni)}
      ${berjalan ? runningView(words, berjalan) : nothing}
      ${basis(words, hariIni.dasar, hariIni.kepastian)}
    </div>
    <div class="act">
      <dl class="marks">
        ${mark(words, messages.masuk, hari?.masuk, waits(model, 'masuk'))}
        ${mark(words, messages.pulang, hari?.pulang, waits(model, 'pulang'))}
      </dl>
      ${question ?? html`${tapButtons(words, model, actions)} ${locationChoice(words, model, actions)}`}
    </div>
    ${outcome ? html`<div class="outcome">${outcome}</div>` : nothing}
  </section>`
}

/** Returns the last waiting tap of today in a direction on this device. */
function waits({ antre, hariIni }: TodayModel, wanted: Arah): string | undefined {
  const today = antre.filter(({ at }) => atHome(at).startsWith(hariIni.tanggal))
  return today.findLast(({ arah }) => arah === wanted)?.at
}

/**
 * Shows where and when to work: the server's sentence when it has the hours, otherwise our own
 * words first.
 */
function expected({ t, lang }: Words, { moda, jadwal, pesan }: HariIni): TemplateResult {
  const icon = ICONS[moda] ?? iconInfo
  const clock = jadwal ? formatSpan(jadwal.mulai, jadwal.selesai, 'id').slice(0, 11) : ''
  if (clock && pesan.id.includes(clock)) {
    return html`<p class="place">${icon}<b>${t(pesan)}</b></p>`
  }
  return html`<p class="place">${icon}<b>${t(PLACE[moda] ?? plainText(moda))}</b></p>
    ${jadwal ? html`<p class="num">${t(messages.jamKerja)} <b>${formatSpan(jadwal.mulai, jadwal.selesai, lang)}</b></p>` : nothing}
    <p class="muted">${t(pesan)}</p>`
}

/** Says that a duty of the day before continues, or was not left yet. */
function runningView(
  { t, lang }: Words,
  { tanggal, mulai, selesai }: TugasBerjalan,
): TemplateResult {
  const values = { hari: formatDate(tanggal, lang), jam: formatSpan(mulai, selesai, lang) }
  return html`<p><b>${t(messages.berjalan, values)}</b></p>`
}

/**
 * Shows the time of an arrival or departure; a tap that waits on this device counts until it is
 * sent.
 */
function mark(
  { t, lang }: Words,
  label: Text,
  at: string | null | undefined,
  waiting: string | undefined,
): TemplateResult {
  const time = at || waiting
  const open = at ? '' : t(waiting ? messages.belumTerkirim : messages.belum)
  return html`<div><dt class="small muted">${t(label)}</dt>
    <dd class="num">${time ? formatTimeHere(time, lang) : nothing} <span class="muted">${open}</span></dd></div>`
}

/** How long before a duty its tap in is expected, in ms. */
const OPENS_MS = 2 * 3_600_000

/** Returns the next expected direction, by the current duty. */
function awaited({ hari, antre, saya }: TodayModel): Arah {
  if (saya?.berjalan && antre.every(({ arah }) => arah !== 'pulang')) return 'pulang'
  const duties = hari?.tugas ?? []
  const opens = (at: string) => Date.parse(at) - OPENS_MS
  const turn = duties.findLast(({ mulai }) => opens(mulai) <= Date.now()) ?? duties[0]
  const since = turn ? opens(turn.mulai) : 0
  const came = turn ? turn.masuk : hari?.masuk
  const waits = antre.some(({ arah, at }) => arah === 'masuk' && Date.parse(at) >= since)
  return came || waits ? 'pulang' : 'masuk'
}

function tapButtons({ t }: Words, model: TodayModel, { tap }: TodayActions) {
  const { hariIni, hari, tapping } = model
  const next = awaited(model)
  const other: Arah = next === 'masuk' ? 'pulang' : 'masuk'
  const text = (arah: Arah) => t(arah === 'masuk' ? messages.tapMasuk : messages.tapPulang)
  const busy = tapping === 'lokasi' ? messages.mencariLokasi : messages.mencatat
  const again = other === 'masuk' && hari?.masuk
  return html`<button class="button ${hariIni.jadwal || next === 'pulang' ? 'main' : ''} tap" id="tap" aria-disabled=${tapping !== ''}
      @click=${() => tap(next)}>${tapping ? t(busy) : text(next)}</button>
    <button class="button plain" aria-disabled=${tapping !== ''}
      @click=${() => tap(other)}>${again ? t(messages.masukLagi) : text(other)}</button>`
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
