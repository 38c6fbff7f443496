import { css, html, nothing, type TemplateResult } from 'lit'
import type { Ping } from '../shared/contract.ts'
import { note, problemText } from '../shared/views.ts'
import type { Catalogue } from '../shared/words.ts'
import type { PresensiHost } from './state.ts'

const messages = {
  judul: { id: 'Panggilan: apakah Anda sedang bekerja?', en: 'A call: are you at work?' },
  sisa: { id: 'Jawab dalam {menit}.{detik}', en: 'Answer within {menit}:{detik}' },
  jawab: { id: 'Ya, saya bekerja', en: 'Yes, I am at work' },
  lokasi: { id: 'Lokasi Anda tidak diminta.', en: 'Your location is not asked for.' },
  terjawab: { id: 'Panggilan terjawab. Terima kasih.', en: 'The call is answered. Thank you.' },
  lewat: {
    id: 'Jawaban Anda tercatat, tetapi waktunya sudah lewat.',
    en: 'Your answer is recorded, but the time was over.',
  },
} as const satisfies Catalogue

/** The styles of a call: it stays visible while scrolling. */
export const styles = [
  css`
    .call {
      margin-bottom: var(--_4);
      border: 2px solid var(--_warn);
      border-radius: var(--_radius);
    }
    .call .button {
      margin-top: var(--_2);
      min-width: min(14em, 100%);
    }
    .call .left {
      font-size: var(--_large);
      font-weight: 700;
    }
    /* With large text it would cover what lies below. */
    @container (min-width: 20em) {
      .call {
        position: sticky;
        top: calc(var(--_sticky) + var(--_2));
        z-index: 2;
      }
    }
  `,
]

/** Every second, for the time left; only while a call waits. */
let ticking: ReturnType<typeof setInterval> | undefined

/** Looks for calls of today, and starts the timer of a waiting one. */
export async function look(host: PresensiHost): Promise<void> {
  const result = await host.call({
    path: '/presensi/ping',
  })
  // Without an answer the known state stays: the next poll comes soon.
  if (!result.ok) return
  const waits = result.value.data.filter(({ keadaan }) => keadaan === 'ditunggu')
  const known = new Set(host.state().ping.map(({ id }) => id))
  const fresh = waits.some(({ id }) => !known.has(id))
  host.patch({ ping: waits, ...(fresh && { pingDijawab: '' }) })
  if (fresh) host.say(host.words().t(messages.judul))
  clearInterval(ticking)
  if (waits.length > 0) ticking = setInterval(() => tick(host), 1_000)
}

function tick(host: PresensiHost): void {
  const { ping, pingDijawab } = host.state()
  const left = ping.filter(({ id, batas }) => id === pingDijawab || secondsLeft(host, batas) > 0)
  if (left.every(({ id }) => id === pingDijawab)) clearInterval(ticking)
  host.patch({ ping: left })
}

/**
 * Returns seconds until a moment of the server, by the device's clock and its error at the last
 * load.
 */
function secondsLeft(host: PresensiHost, batas: string): number {
  const { saya, jam } = host.state()
  const [[asked], [came]] = jam
  const off = saya ? (asked + came) / 2 - Date.parse(saya.sekarang) : 0
  return Math.max(0, Math.ceil((Date.parse(batas) - (Date.now() - off)) / 1_000))
}

/** Shows the waiting ping with the time left and one button, or that it is answered. */
export function callView(host: PresensiHost): TemplateResult | typeof nothing {
  const { t } = host.words()
  const { ping, pingDijawab, pingProblem } = host.state()
  const [call] = ping
  if (!call) return nothing
  if (call.id === pingDijawab) {
    const text = call.keadaan === 'terlambat' ? messages.lewat : messages.terjawab
    return html`<div class="call">${note(call.keadaan === 'terlambat' ? 'warn' : 'ok', html`<span id="panggilan" tabindex="-1">${t(text)}</span>`)}</div>`
  }
  const seconds = secondsLeft(host, call.batas)
  const values = {
    menit: String(Math.floor(seconds / 60)),
    detik: String(seconds % 60).padStart(2, '0'),
  }
  return html`<div class="call" role="group" aria-labelledby="panggilan">${note(
    'warn',
    html`<b id="panggilan" tabindex="-1">${t(messages.judul)}</b>
      <p class="left num" role="timer" aria-live="off">${t(messages.sisa, values)}</p>
      ${pingProblem ? html`<p role="alert">${t(problemText(pingProblem))}</p>` : nothing}
      <button class="button main" @click=${() => void answer(host, call)}>${t(messages.jawab)}</button>
      <p class="small muted">${t(messages.lokasi)}</p>`,
  )}</div>`
}

async function answer(host: PresensiHost, { id }: Ping): Promise<void> {
  host.patch({ pingProblem: null })
  const result = await host.call({
    method: 'POST',
    path: `/presensi/ping/${encodeURIComponent(id)}/jawab`,
  })
  if (!result.ok) {
    if (result.problem.code === 'usang') return
    host.emit('luwes:error', { code: result.problem.code })
    return host.patch({ pingProblem: result.problem })
  }
  const ping = host.state().ping.map((one) => (one.id === id ? result.value : one))
  host.patch({ ping, pingDijawab: id })
  host.say(host.words().t(messages.terjawab))
  await host.focusOn('#panggilan')
}
