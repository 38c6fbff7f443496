import { html, nothing, type TemplateResult } from 'lit'
import type { HariLibur } from '../shared/contract.ts'
import { addMonths, type LocalDate, type Month, weekday } from '../shared/dates.ts'
import { dayName, formatDate, formatDateShort } from '../shared/format.ts'
import { monthSwitch } from '../shared/views.ts'
import { weeksOf } from '../shared/weeks.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'

/** The content of the month grid. */
export interface Grid {
  readonly month: Month
  /** The one day that the Tab key reaches. */
  readonly cursor: LocalDate
  readonly today: LocalDate
  readonly chosen: readonly LocalDate[]
  /** Days that live requests already hold. */
  readonly taken: readonly LocalDate[]
  readonly holidays: readonly HariLibur[]
  /** Returns the state of a day, in a word and in a sentence, if known. */
  readonly note?: ((date: LocalDate) => Catatan | undefined) | undefined
}

/** How a day stands. */
export interface Catatan {
  readonly kelas: string
  readonly kata: string
  readonly kalimat: string
}

/** The actions of the month grid. */
export interface GridActions {
  readonly toggle: (date: LocalDate) => void
  readonly move: (date: LocalDate) => void
  readonly show: (month: Month) => void
  readonly key: (event: KeyboardEvent) => void
}

/** Returns the last month for requests: half a year ahead. */
export function lastMonth(today: LocalDate): Month {
  return addMonths(today.slice(0, 7), 6)
}

/** Returns why a day cannot be chosen, in words; '' when it can. */
export function obstacle({ t }: Words, grid: Grid, date: LocalDate): string {
  const holiday = grid.holidays.find(({ tanggal }) => tanggal === date)
  if (holiday) return holiday.nama
  if (weekday(date) > 5) return t(messages.akhirPekan)
  if (date < grid.today) return t(messages.lampau)
  return grid.taken.includes(date) ? t(messages.sudahDiajukan) : ''
}

/** Shows the month grid: tap or Space chooses, arrows move, several days can be chosen. */
export function calendar(words: Words, grid: Grid, actions: GridActions): TemplateResult {
  const { t, lang } = words
  const heads = [1, 2, 3, 4, 5, 6, 7].map((day) => dayName(day, lang))
  return html`<div class="calendar">
    ${monthSwitch(words, grid.month, lastMonth(grid.today), actions.show)}
    <table role="grid" aria-multiselectable="true" aria-label=${t(messages.kalender)}
      @keydown=${actions.key}>
      <thead><tr>
        ${heads.map((name) => html`<th scope="col"><span class="unseen">${name}</span><span aria-hidden="true">${name.slice(0, 3)}</span></th>`)}
      </tr></thead>
      <tbody>
        ${weeksOf(grid.month).map(
          (week) => html`<tr>${week.map((date) => cell(words, grid, date, actions))}</tr>`,
        )}
      </tbody>
    </table>
    ${legend(words, grid)}
  </div>`
}

function cell(
  words: Words,
  grid: Grid,
  date: LocalDate | null,
  { toggle }: GridActions,
): TemplateResult {
  if (!date) return html`<td class="blank"></td>`
  const hindrance = obstacle(words, grid, date)
  const holiday = grid.holidays.some(({ tanggal }) => tanggal === date) || weekday(date) > 5
  const taken = grid.taken.includes(date)
  const today = date === grid.today
  const note = hindrance ? undefined : grid.note?.(date)
  const day = Number(date.slice(8))
  const label = [
    // The visible text comes first, for people who use speech control.
    note && `${day} ${note.kata}`,
    formatDate(date, words.lang),
    today && words.t(messages.hariIni),
    hindrance,
    note?.kalimat,
  ].filter(Boolean)
  return html`<td role="gridcell" data-date=${date} tabindex=${date === grid.cursor ? 0 : -1}
    class="${holiday ? 'off' : ''} ${taken ? 'taken' : ''} ${today ? 'today' : ''} ${note?.kelas ?? ''}"
    aria-selected=${grid.chosen.includes(date)} aria-disabled=${hindrance !== ''}
    aria-current=${today ? 'date' : nothing}
    aria-label=${label.join(', ')}
    @click=${() => hindrance || toggle(date)}><span>${day}</span>${note && html` <small>${note.kata}</small>`}</td>`
}

/** Shows the names of the month's holidays, which explain the grey days. */
function legend({ t, lang }: Words, { holidays, month, taken }: Grid): TemplateResult {
  const here = holidays.filter(({ tanggal }) => tanggal.startsWith(month))
  const asked = taken.some((date) => date.startsWith(month))
  return html`<ul class="legend small muted">
    <li><i class="mark chosen"></i>${t(messages.tandaDipilih)}</li>
    ${asked ? html`<li><i class="mark taken"></i>${t(messages.tandaDiajukan)}</li>` : nothing}
    <li><i class="mark off"></i>${t(messages.tandaLibur)}</li>
    ${here.map(
      ({ tanggal, nama }) => html`<li class="wide">${formatDateShort(tanggal, lang)}: ${nama}</li>`,
    )}
  </ul>`
}
