import { html, nothing, type TemplateResult } from 'lit'
import type { HariRoster, PegawaiHari } from '../shared/contract.ts'
import { addDays, type LocalDate, weekday } from '../shared/dates.ts'
import { formatDate, formatDateShort } from '../shared/format.ts'
import { iconClock, iconLeft, iconRight } from '../shared/icons.ts'
import { formatDays } from '../shared/spans.ts'
import { note, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { MODES, messages, SOURCES } from './messages.ts'

/** Returns the Monday of a day's week. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekday(date))
}

/** Returns a week's working days in words: '23–27 November 2026'. */
function weekText(monday: LocalDate, { lang }: Words): string {
  return formatDays(monday, addDays(monday, 4), lang)
}

/** Shows the name of the week, with buttons to its neighbours and to the present week. */
export function weekSwitch(
  words: Words,
  monday: LocalDate,
  today: LocalDate,
  go: (monday: LocalDate, back: boolean) => void,
): TemplateResult {
  const { t } = words
  const now = mondayOf(today)
  return html`<div class="row months">
      <button class="button plain" aria-label=${t(messages.pekanLalu)}
        @click=${() => go(addDays(monday, -7), false)}>${iconLeft}</button>
      <h3 id="pekan" tabindex="-1" aria-live="polite">${weekText(monday, words)}</h3>
      <button class="button plain" aria-label=${t(messages.pekanDepan)}
        @click=${() => go(addDays(monday, 7), false)}>${iconRight}</button>
    </div>
    ${
      monday === now
        ? nothing
        : html`<button class="button plain back" @click=${() => go(now, true)}>${t(messages.pekanIni)}</button>`
    }`
}

/** The reader of a week, the day, and the searched name. */
export interface Pandang {
  readonly nip: string
  readonly today: LocalDate
  readonly cari: string
}

/** Returns the people of a day that match the search, the reader first, then by name. */
export function inView(people: readonly PegawaiHari[], { nip, cari }: Pandang): PegawaiHari[] {
  const text = cari.trim().toLowerCase()
  return people
    .filter(({ nama }) => nama.toLowerCase().includes(text))
    .sort((a, b) => Number(b.nip === nip) - Number(a.nip === nip) || a.nama.localeCompare(b.nama))
}

/** Shows the week: a list of days if it is narrow, a table if it is wide. */
export function weekView(
  words: Words,
  monday: LocalDate,
  days: readonly HariRoster[],
  pandang: Pandang,
): TemplateResult {
  const shown = days.filter(({ tanggal, pegawai }) => weekday(tanggal) < 6 || pegawai.some(isAway))
  if (shown.every(({ pegawai }) => pegawai.length === 0)) {
    return stateCard(words, messages.kosong, messages.kosongTeks, iconClock)
  }
  const told = shown.find(({ catatan }) => catatan)?.catatan
  return html`${told ? note('info', words.t(told)) : nothing}<ol class="days">${shown.map((day) => dayCard(words, day, pandang))}</ol>
    ${table(words, monday, shown, pandang)}`
}

/** Returns whether a person of a working day is not at the office. */
export const isAway = ({ moda }: PegawaiHari): boolean => moda !== 'kantor' && moda !== 'libur'

/** Returns how many people of a unit are away, in words, and whether the limit is reached. */
export function count(
  { t }: Words,
  day: HariRoster,
): { readonly text: string; readonly full: boolean } {
  const { wfa, batas, kantor, pegawai } = day
  const directed = pegawai.some(({ moda, sumber }) => moda === 'wfa' && sumber === 'arahan')
  if (directed) {
    const text = kantor === 0 ? messages.seluruhUnit : messages.menurutArahan
    return { text: t(text, { n: wfa }), full: false }
  }
  if (batas === 0) return { text: t(messages.tanpaKuota), full: false }
  if (batas === null || wfa > batas) return { text: t(messages.hitung, { n: wfa }), full: false }
  return { text: t(messages.hitungBatas, { n: wfa, batas }), full: wfa === batas }
}

/** A list of names longer than this is folded on a phone. */
const MANY = 8

/** Shows a day of the unit: who is away, and how many are at the office. */
export function dayCard(words: Words, day: HariRoster, pandang: Pandang): TemplateResult {
  const { t, lang } = words
  const { text, full } = count(words, day)
  const today = day.tanggal === pandang.today
  return html`<li class="day" aria-current=${today ? 'date' : nothing}>
    <div class="line">
      <h4>${formatDate(day.tanggal, lang)}</h4>
      ${today ? html`<span class="badge info">${t(messages.hariIni)}</span>` : nothing}
      ${day.libur ? html`<span class="badge">${t(messages.libur)}</span>` : nothing}
      ${!day.libur && full ? html`<span class="badge warn">${t(messages.penuh)}</span>` : nothing}
    </div>
    ${day.libur ? html`<p class="muted">${day.libur}</p>` : html`<p class="small muted num">${text}</p>${people(words, inView(day.pegawai, pandang), pandang)}`}
  </li>`
}

/** Shows the names of people who are away; those at the office are one line. */
function people(
  words: Words,
  pegawai: readonly PegawaiHari[],
  { nip, cari }: Pandang,
): TemplateResult {
  const { t } = words
  const away = pegawai.filter(isAway)
  const here = pegawai.filter(({ moda }) => moda === 'kantor')
  const list = html`<ul class="people">${away.map((one) => html`<li><span>${one.nip === nip ? html`<b>${one.nama}</b>` : one.nama}</span>${mode(words, one)}</li>`)}</ul>`
  return html`${
    away.length > MANY && !cari
      ? html`<details><summary>${t(messages.lihatLuar, { n: away.length })}</summary>${list}</details>`
      : list
  }
  ${
    here.length > 0
      ? html`<details ?open=${cari !== ''}><summary>${t(messages.lihatKantor, { n: here.length })}</summary>
        <ul class="people">${here.map(({ nama }) => html`<li>${nama}</li>`)}</ul></details>`
      : nothing
  }`
}

const TONES: Readonly<Record<string, string>> = { wfa: 'info', cuti: 'calm', 'dinas-luar': 'calm' }

function mode({ t }: Words, { moda, sumber, tinjau }: PegawaiHari): TemplateResult {
  const source = sumber && moda === 'wfa' ? SOURCES[sumber] : undefined
  return html`<span class="mode"><span class="badge ${TONES[moda] ?? ''}">${t(MODES[moda])}</span>
    ${source ? html`<small class="muted">${t(source)}</small>` : nothing}
    ${tinjau ? html`<span class="badge warn">${t(messages.tinjau)}</span>` : nothing}</span>`
}

function table(
  words: Words,
  monday: LocalDate,
  days: readonly HariRoster[],
  pandang: Pandang,
): TemplateResult {
  const { t, lang } = words
  const caption = t(messages.gulir, { pekan: weekText(monday, words) })
  const all = new Map(days.flatMap(({ pegawai }) => pegawai.map((one) => [one.nip, one])))
  const people = inView([...all.values()], pandang)
  return html`<div class="scroll" role="region" aria-label=${caption} tabindex="0"><table>
    <caption class="unseen">${caption}</caption>
    <thead><tr>
      <th scope="col">${t(messages.nama)}</th>
      ${days.map(
        (day) => html`<th scope="col" class=${day.tanggal === pandang.today ? 'today' : ''}
          aria-current=${day.tanggal === pandang.today ? 'date' : nothing}>${formatDateShort(day.tanggal, lang)}
          ${day.tanggal === pandang.today ? html`<small>${t(messages.hariIni)}</small>` : nothing}
          ${day.libur ? html`<small>${day.libur}</small>` : nothing}</th>`,
      )}
    </tr></thead>
    <tbody>
      ${people.map(
        ({
          nip,
          nama,
        }) => html`<tr class=${nip === pandang.nip ? 'own' : ''}><th scope="row">${nama}
            ${nip === pandang.nip ? html`<small>${t(messages.anda)}</small>` : nothing}</th>
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
      ${days.map((day) => sum(words, day))}
    </tr></tfoot>
  </table></div>
  <p class="small muted" aria-hidden="true"><i class="dot"></i> ${t(MODES.kantor)}</p>`
}

function sum(words: Words, day: HariRoster): TemplateResult {
  const { text, full } = count(words, day)
  const { wfa, batas, libur } = day
  if (libur) return html`<td>–</td>`
  const plain =
    batas !== null && batas > 0 && text === words.t(messages.hitungBatas, { n: wfa, batas })
  return html`<td class=${full ? 'full' : ''}>
    ${plain ? `${wfa} / ${batas}` : html`<small>${text}</small>`}
    ${full ? html`<small>${words.t(messages.penuh)}</small>` : nothing}
  </td>`
}

function cell(words: Words, one: PegawaiHari | undefined, libur: string | null | undefined) {
  if (!one || libur || one.moda === 'libur') return html`<td class="off">–</td>`
  if (one.moda === 'kantor') {
    return html`<td><i class="dot"></i><span class="unseen">${words.t(MODES.kantor)}</span></td>`
  }
  return html`<td>${mode(words, one)}</td>`
}
