import { html, nothing, type TemplateResult } from 'lit'
import type { Hari } from '../../shared/contract.ts'
import { type LocalDate, type Month, weekday } from '../../shared/dates.ts'
import { dayName, formatDate } from '../../shared/format.ts'
import { iconBad, iconClock, iconInfo, iconOk, iconWarn } from '../../shared/icons.ts'
import { iconHome } from '../../shared/icons-places.ts'
import { stateText } from '../../shared/states.ts'
import { weeksOf } from '../../shared/weeks.ts'
import type { Words } from '../../shared/words.ts'
import { messages } from './messages.ts'

/** The styles of a day in the calendar: each has an icon, a colour and a word. */
const LOOKS = {
  hadir: { icon: iconOk, tone: 'ok', text: messages.lihatHadir },
  wfa: { icon: iconHome, tone: 'info', text: messages.lihatWfa },
  perhatian: { icon: iconWarn, tone: 'warn', text: messages.lihatPerhatian },
  alpa: { icon: iconBad, tone: 'bad', text: messages.lihatAlpa },
  pergi: { icon: iconInfo, tone: 'calm', text: messages.lihatPergi },
  menunggu: { icon: iconClock, tone: 'calm', text: messages.lihatMenunggu },
} as const

type Look = keyof typeof LOOKS

/** Returns whether a day needs its person's attention: it has a deduction, or may get one. */
export function isException({ status, potongan, rancangan, tanda }: Hari): boolean {
  const open = tanda.some((one) => one.status === 'baru' || one.status === 'terbukti')
  const bad = status === 'tanpa-keterangan' || status === 'belum-terverifikasi'
  return bad || potongan.length > 0 || rancangan !== null || open
}

/** Returns the style of a day; nothing for a day off. */
function lookOf(day: Hari): Look | null {
  const { status } = day
  if (status === 'tanpa-keterangan') return 'alpa'
  if (isException(day)) return 'perhatian'
  if (status === 'hadir') return 'hadir'
  if (status === 'hadir-wfa') return 'wfa'
  if (status === 'menunggu') return 'menunggu'
  return status === 'libur' ? null : 'pergi'
}

/** Shows the month as a calendar: a past day opens below it. */
export function calendarView(
  words: Words,
  month: Month,
  days: readonly Hari[],
  chosen: LocalDate | undefined,
  open: (date: LocalDate) => void,
): TemplateResult {
  const { t, lang } = words
  const by = new Map(days.map((day) => [day.tanggal, day]))
  const heads = [1, 2, 3, 4, 5, 6, 7].map((day) => dayName(day, lang))
  const cell = (date: LocalDate | null) => {
    const day = date ? by.get(date) : undefined
    if (!date) return html`<td></td>`
    if (!day) return html`<td class="later num">${Number(date.slice(8))}</td>`
    return html`<td>${dayButton(words, day, chosen === date, () => open(date))}</td>`
  }
  return html`<table class="calendar"><caption class="unseen">${t(messages.kalender)}</caption>
      <thead><tr>${heads.map(
        (name) =>
          html`<th scope="col"><span class="unseen">${name}</span><span aria-hidden="true">${name.slice(0, 3)}</span></th>`,
      )}</tr></thead>
      <tbody>${weeksOf(month).map((week) => html`<tr>${week.map(cell)}</tr>`)}</tbody>
    </table>
    ${legend(words, days)}`
}

function dayButton(words: Words, day: Hari, chosen: boolean, open: () => void): TemplateResult {
  const { t, lang } = words
  const look = lookOf(day)
  const { icon = nothing, tone = weekday(day.tanggal) > 5 ? 'rest' : 'off' } = look
    ? LOOKS[look]
    : {}
  const label = [
    formatDate(day.tanggal, lang),
    t(stateText(day.status)),
    look === 'perhatian' && t(messages.lihatPerhatian),
  ].filter(Boolean)
  return html`<button class="date ${tone}" id="tanggal-${day.tanggal}" aria-pressed=${chosen}
    aria-label=${label.join(', ')} @click=${open}><span class="num">${Number(day.tanggal.slice(8))}</span>${icon}</button>`
}

/** Returns the meaning of the icons that the month shows. */
function legend({ t }: Words, days: readonly Hari[]): TemplateResult {
  const shown = new Set(days.map(lookOf))
  // Safe because the record has exactly these names.
  const looks = (Object.keys(LOOKS) as Look[]).filter((look) => shown.has(look))
  return html`<ul class="legend small">${looks.map((look) => {
    const { icon, tone, text } = LOOKS[look]
    return html`<li><span class="mark ${tone}">${icon}</span>${t(text)}</li>`
  })}</ul>`
}
