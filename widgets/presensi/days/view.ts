import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { basis } from '../../shared/basis.ts'
import type { Hari, Mutu, Potongan } from '../../shared/contract.ts'
import { type Month, weekday } from '../../shared/dates.ts'
import { faultSummary } from '../../shared/faults.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatDate, formatDay } from '../../shared/format.ts'
import { iconClock } from '../../shared/icons.ts'
import { KEADAAN } from '../../shared/matter-words.ts'
import { formatMomentShort, withDates } from '../../shared/moments.ts'
import { formatPoints, formatRupiah } from '../../shared/numbers.ts'
import { requestStyles } from '../../shared/request-styles.ts'
import { badge } from '../../shared/states.ts'
import { formatMinutes, formatSpan, formatTimeHere } from '../../shared/times.ts'
import { monthSwitch, note, skeleton, stateCard } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import type { PresensiHost } from '../state.ts'
import { calendarView, isException } from './calendar.ts'
import { correctable, correctionForm, openCorrection } from './correction.ts'
import { dutiesView } from './duties.ts'
import { setRinci } from './matters.ts'
import { messages } from './messages.ts'
import { myCorrections } from './my-corrections.ts'
import { fetchTariff, rupiahOf } from './rupiah.ts'
import { dayStyles } from './styles.ts'
import { sumUp } from './sum.ts'
import { tandaView } from './tanda.ts'

export { fetchMatters } from './matters.ts'

/** The styles of the days. */
export const styles = [formStyles, requestStyles, dayStyles]

/** Shows the month: its sum, each day with its verdict, newest first, then one's corrections. */
export function monthView(host: PresensiHost, show: (month: Month) => void): TemplateResult {
  const words = host.words()
  const { t } = words
  const { month, days, rinci, mutu } = host.state()
  const today = todayOf(host)
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  return html`<section class="month" aria-label=${t(messages.riwayat)}>
    ${monthSwitch(words, month, today.slice(0, 7), show)}
    ${rinci.done ? html`<div id="beres" tabindex="-1">${note('ok', rinci.done)}</div>` : nothing}
    ${rinci.isian ? nothing : faultSummary(words, rinci.faults ?? [], go)}
    ${days ? judged(host, days) : skeleton(words, 'card', 'page')}
    ${days ? before(host) : nothing}
    ${days ? myCorrections(host) : nothing} ${mutu ? qualityLine(words, mutu) : nothing}
  </section>`
}

function todayOf(host: PresensiHost): string {
  return host.state().saya?.hariIni.tanggal ?? ''
}

function judged(host: PresensiHost, days: readonly Hari[]): TemplateResult {
  const words = host.words()
  const today = todayOf(host)
  const past = days.filter(({ tanggal }) => tanggal <= today).reverse()
  if (past.length === 0) {
    const { month, mulai } = host.state()
    // Nothing is ever judged in a month before the first day of use.
    if (mulai && month < mulai.slice(0, 7)) return html``
    return stateCard(words, messages.kosong, messages.kosongTeks, iconClock)
  }
  const { month, rinci } = host.state()
  const isChosen = ({ tanggal }: Hari) => tanggal === rinci.buka
  const chosen = past.find(isChosen)
  const urgent = past.filter((day) => isException(day) && !isChosen(day))
  const rest = past.filter((day) => !isException(day) && !isChosen(day))
  // Drawn again when another day opens, so that unfolded parts do not carry over.
  const list = (all: readonly Hari[]) =>
    keyed(rinci.buka, html`<ol class="days">${all.map((day) => dayView(host, day))}</ol>`)
  const { t } = words
  const none = urgent.length === 0 && !(chosen && isException(chosen))
  return html`${summary(words, past)}
    <div class="sides"><div>${calendarView(words, month, past, rinci.buka, (date) => open(host, date))}</div>
    <div>${chosen ? html`<h3 class="part" id="dipilih" tabindex="-1">${t(messages.hariDipilih)}</h3>${list([chosen])}` : nothing}
    ${urgent.length > 0 ? html`<h3 class="part">${t(messages.perhatian, { n: urgent.length })}</h3>${list(urgent)}` : nothing}
    ${none ? html`<p class="part good">${t(messages.semuaBaik)}</p>` : nothing}
    ${
      rest.length > 0
        ? html`<details class="part" @toggle=${() => void fetchTariff(host)}>
            <summary>${t(messages.hariLain, { n: rest.length })}</summary>${list(rest)}</details>`
        : nothing
    }</div></div>`
}

/** Opens a day of the calendar below it, or closes it; then the cost of its points is fetched. */
function open(host: PresensiHost, date: string): void {
  const { buka, isian } = host.state().rinci
  // An unfinished correction stays with its day.
  const next = buka === date ? '' : date
  setRinci(host, {
    buka: next,
    ...(isian && isian.tanggal !== date && { isian: null, faults: [] }),
  })
  void fetchTariff(host)
  if (next) void host.focusOn('#dipilih')
}

/** Shows the days of the month before Luwes was used, as history without verdicts. */
function before(host: PresensiHost): TemplateResult | typeof nothing {
  const { t, lang } = host.words()
  const { month, mulai, riwayat } = host.state()
  if (!mulai || mulai <= `${month}-01`) return nothing
  const at = (time: string | null) => (time ? formatTimeHere(time, lang) : '–')
  return html`<section aria-labelledby="sebelum">
    <h3 id="sebelum">${t(messages.sebelum)}</h3>
    <p class="muted">${t(messages.sebelumTeks, { hari: formatDate(mulai, lang) })}</p>
    <ol class="days">${riwayat.toReversed().map(
      ({ tanggal, masuk, pulang, catatan }) => html`<li class="day">
        <div class="line"><b class="name">${formatDate(tanggal, lang)}</b></div>
        ${
          masuk || pulang
            ? html`<p class="times num"><span>${t(messages.masuk)} <b>${at(masuk)}</b></span>
                <span>${t(messages.pulang)} <b>${at(pulang)}</b></span></p>`
            : nothing
        }
        ${catatan.map((one) => html`<p class="small muted">${t(one)}</p>`)}
      </li>`,
    )}</ol>
  </section>`
}

function summary(words: Words, days: readonly Hari[]): TemplateResult {
  const { t, lang } = words
  const sum = sumUp(days)
  const item = (label: string, value: string, more = '') => html`<div>
    <dt class="small muted">${label}</dt>
    <dd><b class="num">${value}</b>${more ? html`<span class="small muted more">${more}</span>` : nothing}</dd>
  </div>`
  const wfa = sum.wfa > 0 ? t(messages.ringkasWfa, { n: sum.wfa }) : ''
  return html`<dl class="sum">
    ${item(t(messages.ringkasHadir), t(messages.hari, { n: sum.hadir }), wfa)}
    ${item(t(messages.ringkasTerlambat), formatMinutes(sum.terlambat, lang))}
    ${item(t(messages.ringkasCepat), formatMinutes(sum.pulangCepat, lang))}
    ${item(t(messages.ringkasPoin), t(messages.poin, { n: formatPoints(sum.poin, lang) }))}
  </dl>`
}

/** Verdicts whose sentence says more than their name. */
const TOLD = new Set([
  'libur',
  'cuti',
  'izin',
  'dinas-luar',
  'tanpa-keterangan',
  'menunggu',
  'belum-terverifikasi',
])

/**
 * Returns whether to show the reason: not for a weekend, and not when a deduction already gives
 * it.
 */
function showsReason({ status, tanggal, potongan }: Hari): boolean {
  return TOLD.has(status) && potongan.length === 0 && (status !== 'libur' || weekday(tanggal) <= 5)
}

/** Verdicts whose names already say that they may change. */
const OPEN = new Set(['menunggu', 'belum-terverifikasi'])

function dayView(host: PresensiHost, day: Hari): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  // The year is in the title of the month.
  const date = formatDate(day.tanggal, lang)
  const idle = !day.jadwal && !day.masuk && !day.pulang
  const open = day.sementara && !OPEN.has(day.status) && day.status !== 'libur'
  return html`<li class="day ${idle ? 'idle' : ''}">
    <div class="line">
      <b class="name">${date.slice(0, -5)}<span class="unseen">${date.slice(-5)}</span></b>
      <span class="verdict">${badge(words, day.status)}
        ${open ? html`<span class="badge">${t(messages.sementara)}</span>` : nothing}</span>
    </div>
    ${idle ? nothing : day.tugas.length > 1 ? dutiesView(words, day) : times(words, day)}
    ${showsReason(day) ? html`<p class="small muted">${t(day.pesan)}</p>` : nothing}
    ${day.rancangan ? note('warn', draftText(words, day)) : nothing}
    ${
      day.potongan.length > 0
        ? html`<ul class="cuts">${day.potongan.map((cut) => cutView(host, cut))}</ul>`
        : nothing
    }
    ${notes(words, day)} ${report(words, day)} ${tandaView(host, day)}
    ${correctable(host, day) ? correcting(host, day) : nothing}
  </li>`
}

function times({ t, lang }: Words, { masuk, pulang, jadwal, ...day }: Hari): TemplateResult {
  const clean = masuk && jadwal && day.potongan.length === 0 && !OPEN.has(day.status)
  const at = (time: string | null) => (time ? formatTimeHere(time, lang) : '–')
  const remarks = [
    day.terlambat > 0 && t(messages.terlambat, { lama: formatMinutes(day.terlambat, lang) }),
    day.pulangCepat > 0 && t(messages.pulangCepat, { lama: formatMinutes(day.pulangCepat, lang) }),
  ].filter(Boolean)
  return html`<p class="times num">
      <span>${t(messages.masuk)} <b>${at(masuk)}</b></span>
      <span>${t(messages.pulang)} <b>${at(pulang)}</b></span>
      ${jadwal ? html`<span class="muted small">${t(messages.jadwal, { jam: formatSpan(jadwal.mulai, jadwal.selesai, lang) })}</span>` : nothing}
      ${clean ? html`<span class="small good">${t(messages.tanpaPotongan)}</span>` : nothing}
    </p>
    ${remarks.length > 0 ? html`<p class="late">${remarks.join(', ')}</p>` : nothing}`
}

function cutView(host: PresensiHost, cut: Potongan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { pesan, poin, dasar, kepastian } = cut
  const rupiah = rupiahOf(host.state().rinci.tarif, cut)
  return html`<li>
    <p>${t(pesan)} <b class="num">${t(messages.potongan, { n: formatPoints(poin, lang) })}</b>
      ${rupiah === null ? nothing : html`<span class="num muted">${t(messages.rupiah, { n: formatRupiah(rupiah, lang) })}</span>`}</p>
    ${basis(words, dasar, kepastian)}
  </li>`
}

function isDraft({ id }: Hari['catatan'][number]): boolean {
  return /^(Rancangan|Sementara tercatat) tanpa keterangan/.test(id)
}

/** Returns the server's text about a draft: whether it ends automatically or waits for somebody. */
function draftText({ t, lang }: Words, { catatan }: Hari): string {
  const said = catatan.find(isDraft)
  return said ? withDates(t(said), lang) : t(messages.rancangan)
}

/** Shows the notes of the day in the server's words, with the dates written out. */
function notes({ t, lang }: Words, { catatan, rancangan }: Hari) {
  // The draft is already shown above.
  const said = catatan.filter((one) => !rancangan || !isDraft(one))
  if (said.length === 0) return nothing
  return html`<ul class="notes small">${said.map((one) => html`<li>${withDates(t(one), lang)}</li>`)}</ul>`
}

/** Shows the state of a sent WFA report; before that a note says it. */
function report({ t }: Words, { laporan }: Hari) {
  if (!laporan || laporan.status === 'belum' || laporan.status === 'dikembalikan') return nothing
  const state = KEADAAN[laporan.status]
  return html`<p class="small muted">${t(messages.laporan, { keadaan: state ? t(state) : '' })}</p>`
}

function correcting(host: PresensiHost, day: Hari): TemplateResult | typeof nothing {
  const { t } = host.words()
  if (host.state().rinci.isian?.tanggal === day.tanggal) return correctionForm(host, day)
  return html`<p><button class="link" id="koreksi-${day.tanggal}" @click=${() => openCorrection(host, day)}>${t(messages.koreksi)}</button></p>`
}

/** Shows how reliable the month is. */
function qualityLine({ t, lang }: Words, { sumber, menunggu, gangguan }: Mutu) {
  const heard = sumber.map(({ sumber: nama, terakhir }) =>
    t(messages.sumber, { nama, saat: formatMomentShort(terakhir, lang) }),
  )
  const waits = menunggu.map((day) => formatDay(day, lang)).join('; ')
  const lines = [
    ...heard,
    waits && t(messages.hariMenunggu, { hari: waits }),
    gangguan > 0 && t(messages.adaGangguan, { n: gangguan }),
  ].filter(Boolean)
  return lines.length > 0
    ? html`<p class="quality small muted">${lines.map((line) => html`<span>${line}</span>`)}</p>`
    : nothing
}
