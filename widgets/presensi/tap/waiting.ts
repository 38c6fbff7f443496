import { html, nothing, type TemplateResult } from 'lit'
import { formatMomentShort } from '../../shared/moments.ts'
import { stateText } from '../../shared/states.ts'
import { note } from '../../shared/views.ts'
import { forget, forgetOthers, isStale, keepsForLong, type TapMenunggu } from '../queue.ts'
import type { PresensiHost } from '../state.ts'
import { messages } from './messages.ts'
import { look, ownerHere, sendable, sendWaiting } from './send-waiting.ts'

/**
 * Shows the waiting taps on this device: own ones, those that can no longer be sent, and those of
 * others.
 */
export function waitingView(host: PresensiHost): TemplateResult {
  const { antre, antreLain } = host.state()
  const ready = sendable(antre)
  const stuck = antre.filter((tap) => !ready.includes(tap))
  return html`${ready.length > 0 ? readyView(host, ready) : nothing}
    ${stuck.map((tap) => stuckView(host, tap))} ${antreLain > 0 ? othersView(host) : nothing}`
}

function readyView(host: PresensiHost, ready: readonly TapMenunggu[]): TemplateResult {
  const { t, lang } = host.words()
  const { mengirim, receipts } = host.state()
  const unsure = ready.some(({ tiket }) => tiket === undefined)
  return html`<div class="queue">${note(
    'warn',
    html`<b id=${receipts.length > 0 ? nothing : 'hasil'} tabindex="-1">${t(messages.menunggu, { n: ready.length })}</b>
      <ul>${ready.map(({ arah, at }) => html`<li class="num">${t(stateText(arah))} ${formatMomentShort(at, lang)}</li>`)}</ul>
      <p>${t(messages.menungguTeks)}</p>
      ${unsure ? html`<p class="small">${t(messages.jamTakPasti)}</p>` : nothing}
      ${keepsForLong() ? nothing : html`<p><b>${t(messages.janganTutup)}</b></p>`}
      <div class="row"><button class="button" aria-disabled=${mengirim} @click=${() => void sendWaiting(host)}>
        ${t(mengirim ? messages.mengirim : messages.kirim)}</button></div>`,
  )}</div>`
}

/**
 * Shows a tap that was refused or would be counted wrongly; the person decides what to do with it.
 */
function stuckView(host: PresensiHost, tap: TapMenunggu): TemplateResult {
  const { t, lang } = host.words()
  const values = { arah: t(stateText(tap.arah)), saat: formatMomentShort(tap.at, lang) }
  const remove = () => {
    forget(ownerHere(host), tap)
    look(host)
    void host.focusOn('#tap')
  }
  const why = tap.ditolak ? t(tap.ditolak) : t(messages.terlaluLama)
  return html`<div class="queue">${note(
    'bad',
    html`<b>${t(isStale(tap, Date.now()) || tap.ditolak ? messages.takTerkirim : messages.menunggu, values)}</b>
      <p>${why} ${t(messages.lewatKoreksi)}</p>
      <div class="row"><button class="button" @click=${remove}>${t(messages.hapus)}</button></div>`,
  )}</div>`
}

/** Shows taps of somebody else: only their number is shown, and none is deleted unasked. */
function othersView(host: PresensiHost): TemplateResult {
  const { t } = host.words()
  const { antreLain, hapusLain } = host.state()
  const remove = () => {
    const owner = ownerHere(host)
    if (owner) forgetOthers(owner)
    host.patch({ hapusLain: false })
    look(host)
    void host.focusOn('#tap')
  }
  return html`<div class="queue">${note(
    'warn',
    html`<p>${t(messages.milikLain, { n: antreLain })}</p>
      <div class="row">${
        hapusLain
          ? html`<button class="button bad" @click=${remove}>${t(messages.hapusLainYa)}</button>
              <button class="button" @click=${() => host.patch({ hapusLain: false })}>${t(messages.tanyaTidak)}</button>`
          : html`<button class="button" @click=${() => host.patch({ hapusLain: true })}>${t(messages.hapusLain)}</button>`
      }</div>`,
  )}</div>`
}
