import { html, nothing, type TemplateResult } from 'lit'
import type { Antrean } from '../shared/contract.ts'
import { formatDateShort, formatDay } from '../shared/format.ts'
import { kindText } from '../shared/kinds.ts'
import type { Words } from '../shared/words.ts'
import { daysSince } from './inbox.ts'
import { messages } from './messages.ts'

const TURNS = {
  rekomendasi: messages.giliranRekomendasi,
  konfirmasi: messages.giliranKonfirmasi,
  setuju: messages.giliranSetuju,
  tinjau: messages.tinjau,
}

const TONES: Partial<Record<Antrean['giliran'], string>> = { setuju: 'info', tinjau: 'warn' }

/** Days of waiting from which a row is highlighted. */
const LONG = 3

/** Shows a list with its open entry: side by side if there is room, else one at a time. */
export function queueView(list: unknown, pane: unknown): TemplateResult {
  return html`<div class="queue ${pane ? 'opened' : ''}">
    <div class="side">${list}</div>
    ${pane ? html`<section class="pane" id="rinci" aria-labelledby="rinci-judul">${pane}</section>` : nothing}
  </div>`
}

/** What one row shows. */
export interface RowModel {
  readonly id: string
  readonly open: boolean
  readonly who: string
  readonly sub?: unknown
  readonly when: unknown
  readonly turn: unknown
  /** Content before the row, such as a tick. */
  readonly lead?: unknown
}

/** Shows a row of a list: who, when, and its state. */
export function rowView(
  { id, open, who, sub, when, turn, lead = nothing }: RowModel,
  toggle: () => void,
): TemplateResult {
  return html`<li class="item ${open ? 'open' : ''} ${lead === nothing ? '' : 'picked'}">
    ${lead}
    <h3>
      <button class="opener" id="buka-${id}" aria-expanded=${open} aria-controls="rinci"
        @click=${toggle}>
        <span class="who"><b>${who}</b><span class="small muted">${sub}</span></span>
        <span class="when num">${when}</span>
        <span class="turn">${turn}</span>
      </button>
    </h3>
  </li>`
}

/** Returns the text of a request's row: the person, the days, the waiting time. */
export function requestRow(words: Words, request: Antrean, today: string): Omit<RowModel, 'open'> {
  const { t, lang } = words
  const asked = request.perluDitinjau?.hari ?? request.hari.map(({ tanggal }) => tanggal)
  const days = daysSince(request.sejak, today)
  const waiting = days === 0 ? messages.menungguHariIni : messages.menunggu
  return {
    id: request.id,
    who: request.nama,
    sub: request.namaUnit,
    when: html`${asked.map((date) => formatDateShort(date, lang)).join(' · ')}
      <span class="small muted">${t(kindText(request.jenis))}</span>`,
    turn: html`<span class="badge ${TONES[request.giliran] ?? ''}">${t(TURNS[request.giliran])}</span>
      <span class="small ${days >= LONG ? 'long' : 'muted'}">${t(waiting, { n: days })}</span>
      ${deadline(words, request)}`,
  }
}

function deadline({ t, lang }: Words, { tenggat, terlambat }: Antrean): unknown {
  if (!tenggat) return nothing
  const hari = formatDay(tenggat, lang)
  return terlambat
    ? html`<span class="badge bad">${t(messages.terlambat, { hari })}</span>`
    : html`<span class="small muted">${t(messages.tenggat, { hari })}</span>`
}
