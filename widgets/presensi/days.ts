import { html, nothing, type TemplateResult } from 'lit'
import { basis } from '../shared/basis.ts'
import { type LocalDate, type Month, weekday } from '../shared/dates.ts'
import { formatDate } from '../shared/format.ts'
import { iconClock } from '../shared/icons.ts'
import { formatPoints } from '../shared/numbers.ts'
import { badge } from '../shared/states.ts'
import { formatMinutes, formatSpan, formatTimeHere } from '../shared/times.ts'
import { monthSwitch, skeleton, stateCard } from '../shared/views.ts'
import type { Hari, Potongan } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'

/** What the month shows; `days` is `null` while it is fetched. */
export interface MonthModel {
  readonly month: Month
  readonly today: LocalDate
  readonly days: readonly Hari[] | null
}

/** A month in numbers. Minutes are whole, points in hundredths. */
export interface Ringkasan {
  readonly hadir: number
  readonly wfa: number
  readonly terlambat: number
  readonly pulangCepat: number
  readonly poin: number
}

/** Adds up a month for the summary on top. */
export function sumUp(days: readonly Hari[]): Ringkasan {
  const present = days.filter(({ status }) => status === 'hadir' || status === 'hadir-wfa')
  const add = (pick: (day: Hari) => number) => days.reduce((sum, day) => sum + pick(day), 0)
  return {
    hadir: present.length,
    wfa: present.filter(({ status }) => status === 'hadir-wfa').length,
    terlambat: add(({ terlambat }) => terlambat),
    pulangCepat: add(({ pulangCepat }) => pulangCepat),
    poin: add(({ potongan }) => potongan.reduce((sum, { poin }) => sum + poin, 0)),
  }
}

/** The month: its sum, then each day with its verdict, the newest first. */
export function monthView(
  words: Words,
  { month, today, days }: MonthModel,
  show: (month: Month) => void,
): TemplateResult {
  const { t } = words
  return html`<section class="month" aria-label=${t(messages.riwayat)}>
    ${monthSwitch(words, month, today.slice(0, 7), show)}
    ${days ? judged(words, days, today) : skeleton(words, 'card', 'page')}
  </section>`
}

function judged(words: Words, days: readonly Hari[], today: LocalDate): TemplateResult {
  const past = days.filter(({ tanggal }) => tanggal <= today).reverse()
  if (past.length === 0) return stateCard(words, messages.kosong, messages.kosongTeks, iconClock)
  return html`${summary(words, sumUp(past))}
    <ol class="days">${past.map((day) => dayView(words, day))}</ol>`
}

function summary(words: Words, sum: Ringkasan): TemplateResult {
  const { t, lang } = words
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

/** States whose sentence says more than their name. */
const TOLD = new Set(['libur', 'cuti', 'izin', 'dinas-luar', 'tanpa-keterangan', 'menunggu'])

/** Whether to say why: of a weekend everybody knows, and a deduction says it itself. */
function told({ status, tanggal, potongan }: Hari): boolean {
  return TOLD.has(status) && potongan.length === 0 && (status !== 'libur' || weekday(tanggal) <= 5)
}

function dayView(words: Words, day: Hari): TemplateResult {
  const { t, lang } = words
  // The year stands in the title of the month.
  const date = formatDate(day.tanggal, lang)
  const idle = !day.jadwal && !day.masuk && !day.pulang
  return html`<li class="day ${idle ? 'idle' : ''}">
    <div class="line">
      <b class="name">${date.slice(0, -5)}<span class="unseen">${date.slice(-5)}</span></b>
      ${badge(words, day.status)}
    </div>
    ${idle ? nothing : times(words, day)}
    ${told(day) && day.pesan ? html`<p class="small muted">${t(day.pesan)}</p>` : nothing}
    ${
      day.potongan.length > 0
        ? html`<ul class="cuts">${day.potongan.map((cut) => cutView(words, cut))}</ul>`
        : nothing
    }
  </li>`
}

function times({ t, lang }: Words, { masuk, pulang, jadwal, ...day }: Hari): TemplateResult {
  const clean = masuk && jadwal && day.potongan.length === 0 && day.status !== 'menunggu'
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

function cutView(words: Words, { pesan, poin, dasar }: Potongan): TemplateResult {
  const { t, lang } = words
  return html`<li>
    <p>${t(pesan)} <b class="num">${t(messages.potongan, { n: formatPoints(poin, lang) })}</b></p>
    ${basis(words, dasar)}
  </li>`
}
