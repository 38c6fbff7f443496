import { css, html, nothing, type TemplateResult } from 'lit'
import type { Pengajuan } from '../../shared/contract.ts'
import { factStyles } from '../../shared/fact-styles.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatDate } from '../../shared/format.ts'
import { iconClock } from '../../shared/icons.ts'
import { kindText } from '../../shared/kinds.ts'
import { formatDates } from '../../shared/moments.ts'
import { requestStyles } from '../../shared/request-styles.ts'
import { historyView, planView, reviewView } from '../../shared/request-views.ts'
import { badge } from '../../shared/states.ts'
import { note, stateCard } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { isLive } from '../live.ts'
import type { WfaHost } from '../state.ts'
import { copyLink, showLetter } from './letter.ts'
import { messages } from './messages.ts'
import { askWithdraw, dialogStyles, todayOf, withdrawable } from './withdraw.ts'

export { withdrawDialog } from './withdraw.ts'

const listStyles = css`
  .request {
    padding: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .request > * + * {
    margin-top: var(--_2);
  }
  .request .head-line {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: var(--_2);
    align-items: start;
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
  .request .button.plain {
    margin-left: calc(var(--_2) * -1);
  }
  @container (max-width: 16em) {
    .request {
      padding: var(--_2);
    }
    .request .head-line {
      grid-template-columns: minmax(0, 1fr);
      justify-items: start;
    }
  }
`

/** The styles of the list. */
export const styles = [factStyles, formStyles, requestStyles, listStyles, dialogStyles]

/** Shows one's own requests, newest first. */
export function listView(host: WfaHost, mend: (request: Pengajuan) => void): TemplateResult {
  const words = host.words()
  const { t } = words
  const { pengajuan, saya, sent, tautan } = host.state()
  if (pengajuan.length === 0) {
    return stateCard(words, messages.kosong, messages.kosongTeks, iconClock)
  }
  const atasan = saya?.atasan?.nama ?? t(messages.atasan)
  const told = html`<b id="terkirim" tabindex="-1">${t(messages.terkirim)}</b><br />
    ${t(messages.terkirimTeks, { atasan })}`
  return html`<div class="stack">
    ${sent ? note('ok', told) : nothing} ${tautan ? note('ok', tautan) : nothing}
    ${pengajuan.map((request) => card(words, host, mend, request))}
  </div>`
}

function card(
  words: Words,
  host: WfaHost,
  mend: (request: Pengajuan) => void,
  request: Pengajuan,
): TemplateResult {
  const { t, lang } = words
  const { saya } = host.state()
  const people = [saya?.pegawai, saya?.atasan, saya?.kepala].map((person) => person ?? null)
  const mixed = request.hari.some(({ status }) => status !== request.status)
  return html`<article class="request" aria-label=${t(kindText(request.jenis))}>
    <div class="head-line">
      <h3>${t(kindText(request.jenis))}</h3>
      ${badge(words, request.status)}
    </div>
    <ul class="days">
      ${request.hari.map(
        ({ tanggal, status }) =>
          html`<li>${formatDate(tanggal, lang)} ${mixed ? badge(words, status) : nothing}</li>`,
      )}
    </ul>
    ${returned(words, request)} ${confirming(words, request)} ${reviewView(words, request, 'pemohon')}
    <details>
      <summary>${t(messages.rincian)}</summary>
      <div class="stack detail">
        ${request.lokasi ? pair(t(messages.tempat), request.lokasi.nama) : nothing}
        ${request.jam ? pair(t(messages.jam), `${request.jam.mulai}–${request.jam.selesai}`) : nothing}
        ${request.bukti?.map(({ jenis, nomor }) => pair(t(messages.bukti), `${jenis}, ${nomor}`))}
        ${pair(t(messages.alasanLabel), request.alasan)}
        ${request.rencana.length > 0 ? planView(words, request.rencana) : nothing}
        ${historyView(words, request, people)}
      </div>
    </details>
    ${buttons(words, host, mend, request)}
  </article>`
}

function pair(term: string, text: string): TemplateResult {
  return html`<div><h4 class="label">${term}</h4><p class="prose">${text}</p></div>`
}

/** Shows why a request was returned or refused, without a click. */
function returned({ t }: Words, { status, riwayat }: Pengajuan): TemplateResult | typeof nothing {
  const last = riwayat.at(-1)
  if (!last?.alasan || !['dikembalikan', 'ditolak', 'dicabut'].includes(status)) return nothing
  const tone = status === 'dikembalikan' ? 'warn' : 'bad'
  return note(tone, t(messages.catatan, { teks: last.alasan }))
}

/** Shows that BKD has to confirm first. */
function confirming({ t }: Words, request: Pengajuan): TemplateResult | typeof nothing {
  if (request.konfirmasi !== 'menunggu' || !isLive(request)) return nothing
  return note('info', t(messages.menungguKonfirmasi))
}

function buttons(
  { t, lang }: Words,
  host: WfaHost,
  mend: (request: Pengajuan) => void,
  request: Pengajuan,
): TemplateResult {
  if (request.status === 'dikembalikan') {
    return html`<button class="button" @click=${() => mend(request)}>${t(messages.perbaiki)}</button>`
  }
  const ahead = withdrawable(request, todayOf(host)).length > 0
  const approved = request.hari.some(({ status }) => status === 'disetujui')
  const days = formatDates(
    request.hari.map(({ tanggal }) => tanggal),
    lang,
  )
  return html`<div class="row">
    ${
      approved
        ? html`<button class="button" @click=${() => void showLetter(host, request)}
          aria-label="${t(messages.suratTugas)}: ${days}">${t(messages.suratTugas)}</button>
          <button class="button plain" @click=${() => void copyLink(host, request)}
          aria-label="${t(messages.salinTautan)}: ${days}">${t(messages.salinTautan)}</button>`
        : nothing
    }
    ${
      isLive(request) && ahead
        ? html`<button class="button plain bad" @click=${() => askWithdraw(host, request)}
          aria-label="${t(messages.batalkan)}: ${days}">${t(messages.batalkan)}</button>`
        : nothing
    }
  </div>`
}
