import { css, html, nothing, type TemplateResult } from 'lit'
import type { Problem } from '../shared/problem.ts'
import { randomId } from '../shared/random.ts'
import { stateText } from '../shared/states.ts'
import { formatMinutes, formatTime } from '../shared/times.ts'
import { note, problemText } from '../shared/views.ts'
import type { TandaTerima } from '../shared/wire.ts'
import { findPlace } from './find-place.ts'
import { messages } from './messages-tap.ts'
import type { Arah, PresensiHost } from './state.ts'

/** The look of what came of recording. */
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
    .early .row {
      margin-top: var(--_3);
    }
    .early p + p {
      margin-top: var(--_2);
    }
  `,
]

/** Records a tap; a departure before the end of the hours is asked about once. */
export async function press(host: PresensiHost, arah: Arah): Promise<void> {
  const { jadwal } = host.state().saya?.hariIni ?? {}
  const left = jadwal ? Math.ceil((Date.parse(jadwal.selesai) - Date.now()) / 60_000) : 0
  if (arah === 'masuk' || left <= 0) return record(host, arah)
  host.patch({ dini: left, receipt: null, tapProblem: null })
  await host.focusOn('#tanya')
}

/** The question before an early departure: how early it is, and that a later tap replaces it. */
export function earlyView(host: PresensiHost): TemplateResult {
  const { t, lang } = host.words()
  const { saya, dini } = host.state()
  const { selesai = '' } = saya?.hariIni.jadwal ?? {}
  const values = { jam: formatTime(selesai, lang), lama: formatMinutes(dini, lang) }
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

async function record(host: PresensiHost, arah: Arah): Promise<void> {
  const { tapping, useLocation, tapId } = host.state()
  if (tapping) return
  const id = tapId || randomId()
  host.patch({ dini: 0, receipt: null, tapProblem: null, copied: false, tapId: id })
  host.patch({ tapping: useLocation ? 'lokasi' : 'kirim' })
  const place = useLocation ? await findPlace() : null
  // The person may have changed while the location was asked for: their tap is nobody else's.
  if (host.state().tapId !== id) return
  host.patch({ tapping: 'kirim' })
  const result = await host.call<TandaTerima>({
    method: 'POST',
    path: '/presensi/tap',
    body: { id, arah, ...place },
    key: id,
  })
  if (result.ok) received(host, result.value, place !== null)
  else if (result.problem.code !== 'usang') failed(host, result.problem)
  else return
  await host.focusOn('#hasil')
}

function received(host: PresensiHost, value: TandaTerima, located: boolean): void {
  const { days } = host.state()
  const others = days?.map((day) => (day.tanggal === value.hari.tanggal ? value.hari : day))
  const receipt = { value, located }
  host.patch({ receipt, tapping: '', tapId: '', hari: value.hari, days: others ?? null })
  const { t, lang } = host.words()
  const words = { arah: t(stateText(value.arah)), jam: formatTime(value.at, lang) }
  host.say(t(messages.tercatat, words))
  host.emit('luwes:changed', { ids: [value.id] })
}

function failed(host: PresensiHost, tapProblem: Problem): void {
  // A refused tap is done with; one without an answer may have arrived and is sent again as it is.
  const answered = tapProblem.status >= 400 && tapProblem.status < 500
  host.patch({ tapProblem, tapping: '', ...(answered && { tapId: '' }) })
  host.emit('luwes:error', { code: tapProblem.code })
}

/** What came of recording: the receipt, or why there is none. */
export function outcomeView(host: PresensiHost): TemplateResult | typeof nothing {
  const { t, lang } = host.words()
  const { receipt, tapProblem } = host.state()
  if (tapProblem) return refusedView(host, tapProblem)
  if (!receipt) return nothing
  const { value, located } = receipt
  const arah = t(stateText(value.arah))
  const place = t(located ? messages.denganLokasi : messages.tanpaLokasi)
  return note(
    'ok',
    html`<b id="hasil" tabindex="-1">${t(messages.tercatat, { arah, jam: formatTime(value.at, lang) })}</b>
      <span class="small muted">(${place})</span>
      <details>
        <summary>${t(messages.tandaTerima)}</summary>
        <p class="small muted">${t(messages.tandaPetunjuk)}</p>
        <code class="jws" tabindex="0">${value.tanda}</code>
        <button class="button" @click=${() => void copy(host, value.tanda)}>
          ${t(host.state().copied ? messages.disalin : messages.salin)}
        </button>
      </details>`,
  )
}

function refusedView(host: PresensiHost, tapProblem: Problem): TemplateResult {
  const { t } = host.words()
  const { refusals, issues } = tapProblem
  const told = [...refusals, ...issues].map(({ message }) => t(message)).join(' ')
  const text = told || t(problemText(tapProblem))
  return html`<div role="alert">
    ${note('bad', html`<b id="hasil" tabindex="-1">${t(messages.gagalTap)}</b><br />${text}`)}
  </div>`
}

async function copy(host: PresensiHost, text: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text)
    host.patch({ copied: true })
    host.say(host.words().t(messages.disalin))
  } catch {
    // Without permission the text stays on the screen, to be copied by hand.
  }
}
