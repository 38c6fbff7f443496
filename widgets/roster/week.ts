import { html, nothing, type TemplateResult } from 'lit'
import { addDays, type LocalDate, weekday } from '../shared/dates.ts'
import { formatDate, formatDateShort, formatMonth } from '../shared/format.ts'
import { iconClock, iconLeft, iconRight } from '../shared/icons.ts'
import { stateText } from '../shared/messages.ts'
import { stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages, SOURCES } from './messages.ts'
import type { HariRoster, PegawaiHari } from './wire.ts'

/** The Monday of a day's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date))
}

/** A week's working days in words: '23–27 November 2026'. */
function weekText(monday: LocalDate, { lang }: Words): string {
  const friday = addDays(monday, 4)
  const month = (date: LocalDate) => formatMonth(date.slice(0, 7), lang)
  const [from, to] = [monday, friday].map((date) => Number(date.slice(8)))
  const end = `${to} ${month(friday)}`
  return month(monday) === month(friday)
    ? `${from}–${end}`
    : `${from} ${month(monday).slice(0, 3)} – ${end}`
}

/** The week shown, with the way to its neighbours. */
export function weekSwitch(
  words: Words,
  monday: LocalDate,
  go: (monday: LocalDate) => void,
): TemplateResult {
  const { t } = words
  return html`<div class="row apart months">
    <button class="button plain" aria-label=${t(messages.pekanLalu)}
      @click=${() => go(addDays(monday, -7))}>${iconLeft}</button>
    <h3 aria-live="polite">${weekText(monday, words)}</h3>
    <button class="button plain" aria-label=${t(messages.pekanDepan)}
      @click=${() => go(addDays(monday, 7))}>${iconRight}</button>
  </div>`
}

/** The week: a list of days where it is narrow, a table where it is wide. */
export function weekView(
  words: Words,
  monday: LocalDate,
  days: readonly HariRoster[],
): TemplateResult {
  const shown = days.filter(({ tanggal, pegawai }) => weekday(tanggal) < 6 || pegawai.some(isAway))
  if (shown.every(({ pegawai }) => pegawai.length === 0)) {
    return stateCard(words, messages.kosong, messages.kosongTeks, iconClock)
  }
  return html`<ol class="days">${shown.map((day) => dayCard(words, day))}</ol>
    ${table(words, monday, shown)}`
}

const isAway = ({ moda }: PegawaiHari): boolean => moda !== 'kantor' && moda !== 'libur'

function isFull({ batas, wfa }: HariRoster): boolean {
  return batas !== null && wfa >= batas
}

function count({ t }: Words, { wfa, batas }: HariRoster): string {
  return batas === null
    ? t(messages.hitung, { n: wfa })
    : t(messages.hitungBatas, { n: wfa, batas })
}

function dayCard(words: Words, day: HariRoster): TemplateResult {
  const { t, lang } = words
  const away = day.pegawai.filter(isAway)
  const here = day.pegawai.filter(({ moda }) => moda === 'kantor')
  return html`<li class="day">
    <div class="row apart">
      <h4>${formatDate(day.tanggal, lang)}</h4>
      ${day.libur ? html`<span class="badge">${t(messages.libur)}</span>` : nothing}
      ${!day.libur && isFull(day) ? html`<span class="badge warn">${t(messages.penuh)}</span>` : nothing}
    </div>
    ${
      day.libur
        ? html`<p class="muted">${day.libur}</p>`
        : html`<p class="small muted num">${count(words, day)}, ${t(messages.kantor, { n: day.kantor })}</p>
          ${away.length === 0 ? html`<p>${t(messages.takAda)}</p>` : nothing}
          <ul class="people">${away.map((one) => html`<li><span>${one.nama}</span>${mode(words, one)}</li>`)}</ul>
          ${
            here.length > 0
              ? html`<details><summary>${t(messages.lihatKantor, { n: here.length })}</summary>
                <ul class="people">${here.map(({ nama }) => html`<li>${nama}</li>`)}</ul></details>`
              : nothing
          }`
    }
  </li>`
}

const TONES: Readonly<Record<string, string>> = { wfa: 'info', cuti: 'calm', 'dinas-luar': 'calm' }

function mode({ t }: Words, { moda, sumber }: PegawaiHari): TemplateResult {
  const source = sumber && moda === 'wfa' ? SOURCES[sumber] : undefined
  return html`<span class="mode"><span class="badge ${TONES[moda] ?? ''}">${t(stateText(moda))}</span>
    ${source ? html`<small class="muted">${t(source)}</small>` : nothing}</span>`
}

function table(words: Words, monday: LocalDate, days: readonly HariRoster[]): TemplateResult {
  const { t, lang } = words
  const caption = t(messages.gulir, { pekan: weekText(monday, words) })
  const people = new Map(days.flatMap(({ pegawai }) => pegawai.map(({ nip, nama }) => [nip, nama])))
  const byName = [...people].sort(([, a], [, b]) => a.localeCompare(b))
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0"><table>
    <caption class="unseen">${caption}</caption>
    <thead><tr>
      <th scope="col">${t(messages.nama)}</th>
      ${days.map(
        (day) => html`<th scope="col">${formatDateShort(day.tanggal, lang)}
          ${day.libur ? html`<small>${day.libur}</small>` : nothing}</th>`,
      )}
    </tr></thead>
    <tbody>
      ${byName.map(
        ([nip, nama]) => html`<tr><th scope="row">${nama}</th>
          ${days.map(({ pegawai, libur }) =>
            cell(
              words,
              pegawai.find((one) => one.nip === nip),
              libur,
            ),
          )}
        </tr>`,
      )}
    </tbody>
    <tfoot><tr><th scope="row">${t(messages.jumlah)}</th>
      ${days.map(
        (day) => html`<td class=${isFull(day) && !day.libur ? 'full' : ''}>
          ${day.libur ? '–' : html`${day.wfa}${day.batas === null ? '' : ` / ${day.batas}`}${isFull(day) ? html` <small>${t(messages.penuh)}</small>` : nothing}`}
        </td>`,
      )}
    </tr></tfoot>
  </table></div>`
}

function cell(words: Words, one: PegawaiHari | undefined, libur: string | null | undefined) {
  if (!one || libur || one.moda === 'libur') return html`<td class="off">–</td>`
  if (one.moda === 'kantor') return html`<td class="muted">${words.t(stateText('kantor'))}</td>`
  return html`<td>${mode(words, one)}</td>`
}
