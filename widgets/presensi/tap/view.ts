import { css, html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../../shared/contract.ts'
import { stateText } from '../../shared/states.ts'
import { formatMinutes, formatTime, formatTimeHere } from '../../shared/times.ts'
import { note, problemText } from '../../shared/views.ts'
import type { Arah } from '../queue.ts'
import type { PenerimaanTap, PresensiHost } from '../state.ts'
import { messages } from './messages.ts'
import { copyReceipt, saveReceipt } from './receipt.ts'
import { record } from './record.ts'
import { waitingView } from './waiting.ts'

export { wake } from './send-waiting.ts'

/** Records a tap; a departure before the end of the hours needs one confirmation. */
export async function press(host: PresensiHost, arah: Arah): Promise<void> {
  if (host.state().tapping) return
  const left = Math.ceil((Date.parse(endOf(host)) - Date.now()) / 60_000)
  if (arah === 'masuk' || !(left > 0)) return record(host, arah)
  host.patch({ dini: left, receipts: [], tapProblem: null })
  await host.focusOn('#tanya')
}

/** Returns the end of the duty that somebody would leave now; '' if there is none. */
function endOf(host: PresensiHost): string {
  const { saya } = host.state()
  if (saya?.berjalan) return saya.berjalan.selesai
  const duties = saya?.hariIni.tugas ?? []
  const begun = duties.findLast(({ mulai }) => Date.parse(mulai) <= Date.now())
  return (begun ?? duties[0])?.selesai ?? ''
}

/** The styles of the results of recording. */
export const styles = [
  css`
    .jws {
      display: block;
      max-height: 7em;
      overflow: auto;
      margin: var(--_2) 0;
      padding: var(--_2);
      border: 1px solid var(--_line);
      border-radius: 8px;
      background: var(--_surface);
      font-family: ui-monospace, monospace;
      font-size: var(--_small);
      overflow-wrap: anywhere;
    }
    .early .row,
    .queue .row {
      margin-top: var(--_3);
    }
    .early p + p,
    .queue li + li,
    .queue p {
      margin-top: var(--_2);
    }
    .outcome > * + * {
      margin-top: var(--_3);
    }
  `,
]

/**
 * Shows the question before an early departure: how early it is, and that a later tap replaces it.
 */
export function earlyView(host: PresensiHost): TemplateResult {
  const { t, lang } = host.words()
  const { dini } = host.state()
  const values = { jam: formatTime(endOf(host), lang), lama: formatMinutes(dini, lang) }
  const leave = () => {
    host.patch({ dini: 0 })
    void host.focusOn('#tap')
  }
  return html`<div class="early" role="group" aria-labelledby="tanya">${note(
    'warn',
    html`<b id="tanya" tabindex="-1">${t(messages.tanyaJudul)}</b>
      <p>${t(messages.tanyaTeks, values)}</p>
      <p>${t(messages.tanyaGanti)}</p>
      <div class="row">
        <button class="button main" @click=${() => void record(host, 'pulang')}>${t(messages.tanyaYa)}</button>
        <button class="button" @click=${leave}>${t(messages.tanyaTidak)}</button>
      </div>`,
  )}</div>`
}

/**
 * Shows the result of recording: receipts, why there is none, and the waiting taps on this device.
 */
export function outcomeView(host: PresensiHost): TemplateResult | typeof nothing {
  const { receipts, tapProblem } = host.state()
  return html`${tapProblem ? refusedView(host) : nothing}
    ${receipts.map((one, at) => receiptView(host, one, at))} ${waitingView(host)}`
}

function receiptView(host: PresensiHost, one: PenerimaanTap, at: number): TemplateResult {
  const { t, lang } = host.words()
  const { value, located, dicatat } = one
  const arah = t(stateText(value.arah))
  const place = t(located ? messages.denganLokasi : messages.tanpaLokasi)
  const told = dicatat && timeText(value, dicatat)
  return note(
    told ? 'warn' : 'ok',
    html`<b id=${at === 0 ? 'hasil' : nothing} tabindex="-1">${t(messages.tercatat, { arah, jam: formatTimeHere(value.at, lang) })}</b>
      <span class="small muted">(${place})</span>
      ${told ? html`<p>${t(told, { jam: formatTime(dicatat, lang) })}</p>` : nothing}
      <details>
        <summary>${t(messages.tandaTerima)}</summary>
        <p class="small muted">${t(messages.tandaPetunjuk)}</p>
        <code class="jws" tabindex="0">${value.tanda}</code>
        <div class="row">
          <button class="button" @click=${() => saveReceipt(host, value)}>${t(messages.simpan)}</button>
          <button class="button" @click=${() => void copyReceipt(host, value)}>
            ${t(host.state().copied === value.id ? messages.disalin : messages.salin)}
          </button>
        </div>
      </details>`,
  )
}

/** Returns the text about the time of an offline tap; empty if it counts as seen. */
function timeText({ at, waktu }: PenerimaanTap['value'], dicatat: string): Text | null {
  if (waktu === 'menunggu') return messages.menungguAtasan
  if (Math.abs(Date.parse(at) - Date.parse(dicatat)) <= 90_000) return null
  return waktu === 'tiket' ? messages.jamServer : messages.bergeser
}

function refusedView(host: PresensiHost): TemplateResult | typeof nothing {
  const { t } = host.words()
  const { tapProblem } = host.state()
  if (!tapProblem) return nothing
  const { refusals, issues } = tapProblem
  const told = [...refusals, ...issues].map(({ message }) => t(message)).join(' ')
  const text = told || t(problemText(tapProblem))
  return html`<div role="alert">
    ${note('bad', html`<b id="hasil" tabindex="-1">${t(messages.gagalTap)}</b><br />${text}`)}
  </div>`
}
