import { css, html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../shared/dates.ts'
import { formatDate, formatDates } from '../shared/format.ts'
import { iconClock } from '../shared/icons.ts'
import { stateText } from '../shared/messages.ts'
import { requestStyles } from '../shared/request-styles.ts'
import { historyView, planView } from '../shared/request-views.ts'
import { badge, note, stateCard } from '../shared/views.ts'
import type { Orang, Pengajuan } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { isLive } from './live.ts'
import { messages } from './messages.ts'

export { openLetter } from './letter.ts'

/** What the list of one's own requests shows. */
export interface ListModel {
  readonly pengajuan: readonly Pengajuan[]
  readonly people: readonly (Orang | null)[]
  readonly atasan: Orang | null
  readonly today: LocalDate
  /** Whether a request has just been sent. */
  readonly sent: boolean
}

/** What the list asks for. */
export interface ListActions {
  readonly mend: (request: Pengajuan) => void
  readonly withdraw: (request: Pengajuan) => void
  readonly letter: (request: Pengajuan) => void
}

/** The look of the list. */
export const styles = css`
  ${requestStyles}
  .request {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .request > * + * {
    margin-top: var(--_2);
  }
  .days li {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_2);
    align-items: center;
  }
  .detail {
    padding-top: var(--_3);
  }
  .prose {
    white-space: pre-line;
  }
  .request .button.plain {
    margin-left: calc(var(--_2) * -1);
  }

  dialog {
    width: min(30em, calc(100vw - 2em));
    padding: var(--_6);
    border: 0;
    border-radius: calc(var(--_radius) + 4px);
    background: var(--_surface);
    color: var(--_text);
    box-shadow: 0 12px 48px #0006;
  }
  dialog::backdrop {
    background: #0a121acc;
  }
  dialog > * + * {
    margin-top: var(--_4);
  }
  .button.danger,
  .button.danger:hover {
    background: var(--_bad);
    border-color: var(--_bad);
    color: var(--_surface);
  }
  @container (max-width: 16em) {
    .request {
      padding: var(--_2);
    }
  }
`

/** One's own requests, newest first. */
export function listView(words: Words, model: ListModel, actions: ListActions): TemplateResult {
  const { t } = words
  if (model.pengajuan.length === 0) {
    return stateCard(words, messages.kosong, messages.kosongTeks, iconClock)
  }
  const atasan = model.atasan?.nama ?? t(messages.atasan)
  return html`<div class="stack">
    ${
      model.sent
        ? note(
            'ok',
            html`<b id="terkirim" tabindex="-1">${t(messages.terkirim)}</b><br />
              ${t(messages.terkirimTeks, { atasan })}`,
          )
        : nothing
    }
    ${model.pengajuan.map((request) => card(words, model, actions, request))}
  </div>`
}

function card(
  words: Words,
  model: ListModel,
  actions: ListActions,
  request: Pengajuan,
): TemplateResult {
  const { t, lang } = words
  const mixed = request.hari.some(({ status }) => status !== request.status)
  return html`<article class="request" aria-label=${t(stateText(request.jenis))}>
    <div class="row apart">
      <h3>${t(stateText(request.jenis))}</h3>
      ${badge(words, request.status)}
    </div>
    <ul class="days">
      ${request.hari.map(
        ({ tanggal, status }) =>
          html`<li>${formatDate(tanggal, lang)} ${mixed ? badge(words, status) : nothing}</li>`,
      )}
    </ul>
    ${returned(words, request)} ${confirming(words, request)}
    <details>
      <summary>${t(messages.rincian)}</summary>
      <div class="stack detail">
        ${request.lokasi ? pair(t(messages.tempat), request.lokasi.nama) : nothing}
        ${request.jam ? pair(t(messages.jam), `${request.jam.mulai}–${request.jam.selesai}`) : nothing}
        ${request.bukti?.map(({ jenis, nomor }) => pair(t(messages.bukti), `${jenis}, ${nomor}`))}
        ${pair(t(messages.alasanLabel), request.alasan)}
        ${request.rencana.length > 0 ? planView(words, request.rencana) : nothing}
        ${historyView(words, request, model.people)}
      </div>
    </details>
    ${buttons(words, model, actions, request)}
  </article>`
}

function pair(term: string, text: string): TemplateResult {
  return html`<div><h4 class="label">${term}</h4><p class="prose">${text}</p></div>`
}

/** Why a request came back or was refused: the last word on it, without a click. */
function returned({ t }: Words, { status, riwayat }: Pengajuan): TemplateResult | typeof nothing {
  const last = riwayat.at(-1)
  if (!last?.alasan || !['dikembalikan', 'ditolak', 'dicabut'].includes(status)) return nothing
  const tone = status === 'dikembalikan' ? 'warn' : 'bad'
  return note(tone, t(messages.catatan, { teks: last.alasan }))
}

/** Why nothing moves while BKD has to confirm first. */
function confirming({ t }: Words, request: Pengajuan): TemplateResult | typeof nothing {
  if (request.konfirmasi !== 'menunggu' || !isLive(request)) return nothing
  return note('info', t(messages.menungguKonfirmasi))
}

function buttons(
  { t, lang }: Words,
  { today }: ListModel,
  { mend, withdraw, letter }: ListActions,
  request: Pengajuan,
): TemplateResult | typeof nothing {
  if (request.status === 'dikembalikan') {
    return html`<button class="button" @click=${() => mend(request)}>${t(messages.perbaiki)}</button>`
  }
  const ahead = request.hari.some(({ tanggal }) => tanggal >= today)
  const approved = request.hari.some(({ status }) => status === 'disetujui')
  const days = formatDates(
    request.hari.map(({ tanggal }) => tanggal),
    lang,
  )
  return html`<div class="row">
    ${
      approved
        ? html`<button class="button" @click=${() => letter(request)}
          aria-label="${t(messages.suratTugas)}: ${days}">${t(messages.suratTugas)}</button>`
        : nothing
    }
    ${
      isLive(request) && ahead
        ? html`<button class="button plain bad" @click=${() => withdraw(request)}
          aria-label="${t(messages.batalkan)}: ${days}">${t(messages.batalkan)}</button>`
        : nothing
    }
  </div>`
}

/** The question before a request is withdrawn. */
export function withdrawDialog(
  { t, lang }: Words,
  request: Pengajuan | null,
  busy: boolean,
  answer: (yes: boolean) => void,
): TemplateResult | typeof nothing {
  if (!request) return nothing
  const hari = formatDates(
    request.hari.map(({ tanggal }) => tanggal),
    lang,
  )
  return html`<dialog aria-labelledby="tanya" aria-describedby="tanya-teks"
    @cancel=${(event: Event) => {
      event.preventDefault()
      answer(false)
    }}>
    <h3 id="tanya">${t(messages.batalkanTanya)}</h3>
    <p id="tanya-teks">${t(messages.batalkanTeks, { hari })}</p>
    <div class="row">
      <button class="button" autofocus @click=${() => answer(false)}>${t(messages.tidakJadi)}</button>
      <button class="button main danger" aria-disabled=${busy} @click=${() => answer(true)}>
        ${t(messages.batalkanYa)}
      </button>
    </div>
  </dialog>`
}
