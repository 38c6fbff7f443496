import { html, nothing, type TemplateResult } from 'lit'
import type { HariRoster, PegawaiHari } from '../../shared/contract.ts'
import { addDays, addMonths, type Month, monthOf, weekday } from '../../shared/dates.ts'
import { dayName, formatDate, formatMonth } from '../../shared/format.ts'
import { iconClock } from '../../shared/icons.ts'
import { monthSwitch, skeleton, stateCard } from '../../shared/views.ts'
import { weeksOf } from '../../shared/weeks.ts'
import type { Words } from '../../shared/words.ts'
import { messages as common, MODES } from '../messages.ts'
import { showRefusal } from '../send.ts'
import type { RosterHost } from '../state.ts'
import { count, dayCard, inView, isAway, mondayOf, type Pandang } from '../view.ts'
import { messages } from './messages.ts'
import { monthStyles } from './styles.ts'

/** The styles of the month. */
export const styles = [monthStyles]

/** How many months ahead a roster can be viewed: it is planned for at most 92 days. */
const AHEAD = 4

/** Fetches a month of the visible unit; today is open if it is in it. */
export async function showMonth(host: RosterHost, bulan: Month): Promise<void> {
  const { unit, saya } = host.state()
  const today = saya?.hariIni.tanggal ?? ''
  host.patch({ bulan, bulanan: null, pilih: monthOf(today) === bulan ? today : '', faults: [] })
  const sampai = addDays(`${addMonths(bulan, 1)}-01`, -1)
  const query = new URLSearchParams({ unit, dari: `${bulan}-01`, sampai })
  const result = await host.call({ path: `/wfa/roster?${query}` })
  const now = host.state()
  if (now.bulan !== bulan || now.unit !== unit) return
  if (!result.ok) return showRefusal(host, result.problem)
  host.patch({ bulanan: result.value })
}

/** Shows a month of a unit: a calendar if it is narrow, people by days if it is wide. */
export function monthView(host: RosterHost, bulan: Month, pandang: Pandang): TemplateResult {
  const words = host.words()
  const { bulanan, pilih, monday } = host.state()
  // The week of the opened day, else the previous one.
  const week = () => {
    host.patch({ bulan: '' })
    host.turn(pilih ? mondayOf(pilih) : monday)
    void host.focusOn('#pekan')
  }
  const last = addMonths(monthOf(pandang.today), AHEAD)
  return html`${monthSwitch(words, bulan, last, (next) => void showMonth(host, next))}
    <p class="center"><button class="button plain back" @click=${week}>${words.t(messages.pekan)}</button></p>
    ${bulanan ? days(host, bulan, bulanan.hari, pandang) : skeleton(words, 'page')}`
}

function days(
  host: RosterHost,
  bulan: Month,
  all: readonly HariRoster[],
  pandang: Pandang,
): TemplateResult {
  const words = host.words()
  const { t } = words
  if (all.every(({ pegawai }) => pegawai.length === 0)) {
    return stateCard(words, common.kosong, messages.kosong, iconClock)
  }
  return html`${calendar(host, bulan, all, pandang)}
    ${matrix(words, bulan, all, pandang)}
    <p class="small muted">${t(messages.arti)}</p>`
}

function calendar(
  host: RosterHost,
  bulan: Month,
  all: readonly HariRoster[],
  pandang: Pandang,
): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { pilih } = host.state()
  const by = new Map(all.map((day) => [day.tanggal, day]))
  const opened = by.get(pilih)
  const choose = (tanggal: string) => host.patch({ pilih: tanggal === pilih ? '' : tanggal })
  return html`<div class="narrow">
    <p class="small muted">${t(messages.petunjuk)}</p>
    <table class="calendar"><caption class="unseen">${t(messages.judul, { bulan: formatMonth(bulan, lang) })}</caption>
      <thead><tr>${[1, 2, 3, 4, 5, 6, 7].map(
        (day) =>
          html`<th scope="col"><abbr title=${dayName(day, lang)}>${dayName(day, lang).slice(0, 3)}</abbr></th>`,
      )}</tr></thead>
      <tbody>${weeksOf(bulan).map(
        (week) =>
          html`<tr>${week.map((date) => {
            const day = date === null ? undefined : by.get(date)
            return html`<td>${day ? cell(words, day, pandang, pilih, choose) : nothing}</td>`
          })}</tr>`,
      )}</tbody></table>
    ${opened ? html`<ol class="days">${dayCard(words, opened, pandang)}</ol>` : nothing}
  </div>`
}

function cell(
  words: Words,
  day: HariRoster,
  pandang: Pandang,
  pilih: string,
  choose: (tanggal: string) => void,
): TemplateResult {
  const { t, lang } = words
  const { tanggal, libur, pegawai } = day
  const own = pegawai.find(({ nip }) => nip === pandang.nip)
  const off = libur !== null || pegawai.every(({ moda }) => moda === 'libur')
  const away = off ? 0 : pegawai.filter(isAway).length
  const told = [
    formatDate(tanggal, lang),
    off ? (libur ?? t(common.libur)) : t(messages.luar, { n: away }),
    own && !off ? t(messages.anda, { moda: t(MODES[own.moda]) }) : '',
  ]
  const { full } = count(words, day)
  const look = [off ? 'off' : '', own && isAway(own) && !off ? 'mine' : '', full ? 'full' : '']
  return html`<button type="button" class="cell ${look.join(' ')}" id="hari-${tanggal}"
    aria-pressed=${tanggal === pilih} aria-current=${tanggal === pandang.today ? 'date' : nothing}
    @click=${() => choose(tanggal)}>
    <span class="unseen">${told.filter(Boolean).join('; ')}</span>
    <b class="num" aria-hidden="true">${Number(tanggal.slice(8))}</b>
    <small class="num" aria-hidden="true">${off || away === 0 ? '' : away}</small></button>`
}

const MARKS: Readonly<Record<PegawaiHari['moda'], string>> = {
  wfa: 'W',
  cuti: 'C',
  izin: 'I',
  'dinas-luar': 'DL',
  kantor: '',
  libur: '–',
}

function matrix(
  words: Words,
  bulan: Month,
  all: readonly HariRoster[],
  pandang: Pandang,
): TemplateResult {
  const { t, lang } = words
  const title = t(messages.judul, { bulan: formatMonth(bulan, lang) })
  const names = new Map(all.flatMap(({ pegawai }) => pegawai.map((one) => [one.nip, one])))
  const people = inView([...names.values()], pandang)
  const byDay = all.map((day) => new Map(day.pegawai.map((one) => [one.nip, one])))
  const today = (tanggal: string) => tanggal === pandang.today
  return html`<div class="scroll month" role="region" aria-label=${title} tabindex="0"><table>
    <caption class="unseen">${title}</caption>
    <thead><tr><th scope="col">${t(common.nama)}</th>${all.map(
      ({ tanggal }) => html`<th scope="col" class="num ${today(tanggal) ? 'today' : ''}"
        aria-current=${today(tanggal) ? 'date' : nothing}>${Number(tanggal.slice(8))}
        <small aria-hidden="true">${dayName(weekday(tanggal), lang).slice(0, 1)}</small></th>`,
    )}</tr></thead>
    <tbody>${people.map(
      ({ nip, nama }) => html`<tr class=${nip === pandang.nip ? 'own' : ''}><th scope="row">${nama}
        ${nip === pandang.nip ? html`<small>${t(common.anda)}</small>` : nothing}</th>
        ${all.map(({ libur }, at) => mark(words, byDay[at]?.get(nip), libur))}</tr>`,
    )}</tbody>
    <tfoot><tr><th scope="row">${t(common.jumlah)}</th>${all.map((day) => {
      const away = day.pegawai.filter(isAway).length
      return html`<td class=${count(words, day).full ? 'full' : ''}>${day.libur || away === 0 ? '' : away}</td>`
    })}</tr></tfoot>
  </table></div>`
}

function mark({ t }: Words, one: PegawaiHari | undefined, libur: string | null): TemplateResult {
  if (!one || libur || one.moda === 'libur') return html`<td class="rest">–</td>`
  const word = html`<span class="unseen">${t(MODES[one.moda])}</span>`
  if (one.moda === 'kantor') return html`<td><i class="dot"></i>${word}</td>`
  return html`<td><b aria-hidden="true">${MARKS[one.moda]}</b>${word}</td>`
}
