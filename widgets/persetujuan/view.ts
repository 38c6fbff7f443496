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

/** Days of waiting from which on a row stands out. */
const LONG = 3

/** What one row shows. */
interface RowModel {
  readonly request: Antrean
  readonly today: string
  /** What is seen of it once it is open; `null` while it is not. */
  readonly detail: unknown
}

/**
 * Shows a row: the person, the days, the waiting time; when open, everything needed for a
 * decision.
 */
export function rowView(
  words: Words,
  { request, today, detail }: RowModel,
  toggle: (request: Antrean) => void,
): TemplateResult {
  const { t, lang } = words
  const open = detail !== null
  const asked = request.perluDitinjau?.hari ?? request.hari.map(({ tanggal }) => tanggal)
  const dates = asked.map((date) => formatDateShort(date, lang)).join(' · ')
  const days = daysSince(request.sejak, today)
  const waiting = days === 0 ? messages.menungguHariIni : messages.menunggu
  return html`<li class="item ${open ? 'open' : ''}">
    <h3>
      <button class="opener" id="buka-${request.id}" aria-expanded=${open}
        aria-controls="isi-${request.id}" @click=${() => toggle(request)}>
        <span class="who"><b>${request.nama}</b><span class="small muted">${request.namaUnit}</span></span>
        <span class="when num">${dates} <span class="small muted">${t(kindText(request.jenis))}</span></span>
        <span class="turn"><span class="badge ${TONES[request.giliran] ?? ''}">${t(TURNS[request.giliran])}</span>
          <span class="small ${days >= LONG ? 'long' : 'muted'}">${t(waiting, { n: days })}</span>
          ${deadline(words, request)}</span>
      </button>
    </h3>
    <div id="isi-${request.id}" ?hidden=${!open}>${detail ?? nothing}</div>
  </li>`
}

function deadline({ t, lang }: Words, { tenggat, terlambat }: Antrean): unknown {
  if (!tenggat) return nothing
  const hari = formatDay(tenggat, lang)
  return terlambat
    ? html`<span class="badge bad">${t(messages.terlambat, { hari })}</span>`
    : html`<span class="small muted">${t(messages.tenggat, { hari })}</span>`
}
