import { css, html, nothing, type TemplateResult } from 'lit'
import { formatMoment } from '../../shared/moments.ts'
import { apiBase } from '../../shared/session.ts'
import { note, problemText, skeleton } from '../../shared/views.ts'
import type { UntukAndaHost } from '../state.ts'
import { messages } from './messages.ts'
import type { KalenderState } from './state.ts'

/** The styles of the private calendar. */
export const styles = [
  css`
    .address {
      width: 100%;
      margin-top: var(--_2);
      font: inherit;
      font-size: var(--_small);
      padding: var(--_2) var(--_3);
      border: 1px solid var(--_control);
      border-radius: var(--_radius);
      background: var(--_surface);
      color: var(--_text);
    }
  `,
]

/** Fetches the state of the calendar, once. */
export async function loadKalender(host: UntukAndaHost): Promise<void> {
  if (host.state().kalender?.keadaan) return
  const result = await host.call({ path: '/saya/kalender' })
  if (result.ok) patch(host, { keadaan: result.value })
  else if (result.problem.code !== 'usang') patch(host, { salah: problemText(result.problem) })
}

function patch(host: UntukAndaHost, change: Partial<KalenderState>): void {
  host.patch({ kalender: { ...host.state().kalender, ...change } })
}

/** Shows the private calendar: its address once, its state, and how to end it. */
export function kalenderView(host: UntukAndaHost): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { keadaan, alamat, tanya, busy = false, salah } = host.state().kalender ?? {}
  if (!keadaan) return salah ? note('bad', t(salah)) : skeleton(words, 'line')
  const { dibuat, dibaca } = keadaan
  const press = (act: () => void) => () => busy || act()
  return html`<div class="stack">
    <p>${t(messages.pengantar)}</p>
    ${salah ? note('bad', t(salah)) : nothing}
    ${
      dibuat
        ? html`<p class="small muted" id="kalender-keadaan" tabindex="-1">
            ${t(messages.sejak, { saat: formatMoment(dibuat, lang) })}
            ${dibaca ? t(messages.dibaca, { saat: formatMoment(dibaca, lang) }) : t(messages.belumDibaca)}
          </p>`
        : nothing
    }
    ${alamat ? addressView(host, alamat) : nothing}
    ${
      tanya
        ? askBack(host, tanya)
        : html`<div class="row">${
            dibuat
              ? html`<button class="button" id="kalender-ganti" @click=${press(() => ask(host, 'ganti'))}>${t(messages.ganti)}</button>
                <button class="button bad" id="kalender-cabut" @click=${press(() => ask(host, 'cabut'))}>${t(messages.cabut)}</button>`
              : html`<button class="button main" id="kalender-buat" aria-disabled=${busy}
                  @click=${press(() => void renew(host))}>${t(messages.buat)}</button>`
          }</div>`
    }
    <p class="small"><a href="${apiBase()}/docs/kalender" target="_blank" rel="noreferrer">${t(messages.panduan)}</a></p>
  </div>`
}

function addressView(host: UntukAndaHost, alamat: string): TemplateResult {
  const { t } = host.words()
  const subscribe = alamat.replace(/^https?:/, 'webcal:')
  const google = `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(subscribe)}`
  return html`<div class="stack">
    <div class="field"><label for="kalender-alamat">${t(messages.alamat)}</label>
      <input class="address" id="kalender-alamat" readonly .value=${alamat} aria-describedby="kalender-rahasia"
        @focus=${(event: FocusEvent) => event.target instanceof HTMLInputElement && event.target.select()}></div>
    <div id="kalender-rahasia">${note('warn', t(messages.rahasia))}</div>
    <div class="row">
      <button class="button main" @click=${() => void copy(host, alamat)}>${t(messages.salin)}</button>
      <a class="button" href=${subscribe}>${t(messages.apel)}</a>
      <a class="button" href=${google} target="_blank" rel="noreferrer">${t(messages.google)}</a>
    </div>
  </div>`
}

function askBack(host: UntukAndaHost, tanya: 'ganti' | 'cabut'): TemplateResult {
  const { t } = host.words()
  const { busy = false } = host.state().kalender ?? {}
  const renews = tanya === 'ganti'
  const go = () => busy || void (renews ? renew(host) : withdraw(host))
  return html`<div class="stack" role="group" aria-labelledby="kalender-tanya">
    <div id="kalender-tanya" tabindex="-1">${note('warn', t(renews ? messages.tanyaGanti : messages.tanyaCabut))}</div>
    <div class="row">
      <button class="button ${renews ? 'main' : 'bad'}" aria-disabled=${busy} @click=${go}>${t(renews ? messages.yaGanti : messages.yaCabut)}</button>
      <button class="button plain" @click=${() => void stopAsking(host, tanya)}>${t(messages.batal)}</button>
    </div>
  </div>`
}

async function ask(host: UntukAndaHost, tanya: 'ganti' | 'cabut'): Promise<void> {
  // The address is not shown while it is about to end.
  host.patch({ kalender: without(host.state().kalender, 'alamat', 'salah') })
  patch(host, { tanya })
  await host.focusOn('#kalender-tanya')
}

async function stopAsking(host: UntukAndaHost, tanya: 'ganti' | 'cabut'): Promise<void> {
  host.patch({ kalender: without(host.state().kalender, 'tanya') })
  await host.focusOn(`#kalender-${tanya}`)
}

function without(state: KalenderState = {}, ...names: (keyof KalenderState)[]): KalenderState {
  return Object.fromEntries(
    Object.entries(state).filter(([name]) => !names.some((one) => one === name)),
  )
}

async function renew(host: UntukAndaHost): Promise<void> {
  patch(host, { busy: true })
  const result = await host.call({
    method: 'PUT',
    path: '/saya/kalender',
  })
  if (!result.ok) return showFailure(host, result.problem)
  const { alamat, ...keadaan } = result.value
  host.patch({ kalender: { keadaan, alamat } })
  host.say(host.words().t(messages.dibuat))
  await host.focusOn('#kalender-alamat')
}

async function withdraw(host: UntukAndaHost): Promise<void> {
  patch(host, { busy: true })
  const result = await host.call({ method: 'DELETE', path: '/saya/kalender' })
  if (!result.ok) return showFailure(host, result.problem)
  host.patch({ kalender: { keadaan: result.value } })
  host.say(host.words().t(messages.dicabut))
  await host.focusOn('#kalender-buat')
}

function showFailure(host: UntukAndaHost, error: Parameters<typeof problemText>[0]): void {
  if (error.code === 'usang') return
  host.emit('luwes:error', { code: error.code })
  patch(host, { busy: false, salah: problemText(error) })
  host.say(host.words().t(problemText(error)))
}

async function copy(host: UntukAndaHost, alamat: string): Promise<void> {
  const { t } = host.words()
  const copied = await navigator.clipboard?.writeText(alamat).then(
    () => true,
    () => false,
  )
  host.say(t(copied ? messages.tersalin : messages.takTersalin))
  if (!copied) {
    patch(host, { salah: messages.takTersalin })
    await host.focusOn('#kalender-alamat')
  }
}
