import { css, html, nothing, type TemplateResult } from 'lit'
import type { Answer } from '../../shared/contract.ts'
import { formatMoment } from '../../shared/moments.ts'
import { note, problemText, skeleton } from '../../shared/views.ts'
import type { UntukAndaHost } from '../state.ts'
import { messages } from './messages.ts'
import { canBeTold, idHere, subscribeHere, unsubscribeHere } from './push.ts'
import { type PerangkatState, pagesToTell } from './state.ts'

/** The styles of the list of devices. */
export const styles = [
  css`
    .devices li {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto;
      gap: var(--_2);
      align-items: center;
      min-height: var(--_target);
      padding-block: var(--_1);
    }
  `,
]

type Perangkat = Answer<'perangkatSaya'>['data'][number]

/** The widget's data about the portal: its worker file, and its pages. */
export interface Portal {
  readonly pekerja: string
  readonly pages: ReadonlyMap<string, string>
}

function patch(host: UntukAndaHost, change: Partial<PerangkatState>): void {
  const { salah: _, ...kept } = host.state().perangkat ?? {}
  host.patch({ perangkat: { ...kept, ...change } })
}

/**
 * Fetches the devices for messages, once, and whether this one is among them. Requests no
 * permission.
 */
export async function loadPerangkat(host: UntukAndaHost): Promise<void> {
  if (host.state().perangkat?.daftar) return
  const result = await host.call({ path: '/perangkat' })
  if (!result.ok) {
    if (result.problem.code !== 'usang') patch(host, { salah: problemText(result.problem) })
    return
  }
  const { kunci } = result.value
  const tak = kunci === null ? messages.mati : canBeTold() ? undefined : messages.takDukung
  const sini = tak ? null : await idHere().catch(() => null)
  patch(host, { daftar: result.value, sini, ...(tak && { tak }) })
}

/**
 * Shows whether this device gets messages, how to turn that on or off, and the person's other
 * devices.
 */
export function perangkatView(host: UntukAndaHost, portal: Portal): TemplateResult {
  const words = host.words()
  const { t } = words
  const { daftar, sini, tak, busy = false, salah } = host.state().perangkat ?? {}
  if (!daftar) return salah ? note('bad', t(salah)) : skeleton(words, 'line')
  const here = daftar.data.find(({ id }) => id === sini)
  const others = daftar.data.filter((one) => one !== here)
  return html`<div class="stack">
    <p>${t(messages.pengantar)} ${t(messages.bersama)}</p>
    ${salah ? note('bad', t(salah)) : nothing}
    ${
      tak
        ? note('info', t(tak))
        : here
          ? html`${note('ok', t(messages.menyala))}
            <div><button class="button" id="perangkat-mati" aria-disabled=${busy}
              @click=${() => busy || void turnOff(host, here)}>${t(messages.matikan)}</button></div>`
          : html`<div><button class="button main" id="perangkat-nyala" aria-disabled=${busy}
              @click=${() => busy || void turnOn(host, portal)}>${t(messages.nyalakan)}</button></div>`
    }
    ${others.length > 0 ? othersView(host, others) : nothing}
  </div>`
}

function othersView(host: UntukAndaHost, others: readonly Perangkat[]): TemplateResult {
  const { t, lang } = host.words()
  return html`<h3 id="perangkat-lain" tabindex="-1">${t(messages.lain)}</h3>
    <ul class="devices">${others.map(
      (one) => html`<li><span><b>${one.nama}</b> <span class="small muted">${
        one.terkirim
          ? t(messages.sampai, { saat: formatMoment(one.terkirim, lang) })
          : t(messages.belum)
      }</span></span>
        <button class="button plain" aria-label=${t(messages.hapusNama, { nama: one.nama })}
          @click=${() => void remove(host, one)}>${t(messages.hapus)}</button></li>`,
    )}</ul>`
}

async function turnOn(host: UntukAndaHost, { pekerja, pages }: Portal): Promise<void> {
  const { daftar } = host.state().perangkat ?? {}
  if (!daftar?.kunci) return
  patch(host, { busy: true })
  // Requested only after this click: a browser remembers a refusal for ever.
  const allowed = await Notification.requestPermission()
  if (allowed !== 'granted') return showFailure(host, messages.ditolak)
  const { kunci } = daftar
  const subscription = await subscribeHere({ pekerja, kunci }).catch(() => null)
  if (!subscription) return showFailure(host, messages.gagal)
  const result = await host.call({
    method: 'PUT',
    path: '/perangkat',
    body: { ...subscription, halaman: pagesToTell(pages, location) },
  })
  if (!result.ok) {
    return result.problem.code === 'usang'
      ? undefined
      : showFailure(host, problemText(result.problem))
  }
  const { id } = result.value
  const data = [result.value, ...daftar.data.filter((one) => one.id !== id)]
  patch(host, { busy: false, sini: id, daftar: { kunci, data } })
  host.say(host.words().t(messages.dinyalakan))
  await host.focusOn('#perangkat-mati')
}

async function turnOff(host: UntukAndaHost, here: Perangkat): Promise<void> {
  patch(host, { busy: true })
  if (!(await forget(host, here))) return
  await unsubscribeHere().catch(() => undefined)
  patch(host, { busy: false, sini: null })
  host.say(host.words().t(messages.dimatikan))
  await host.focusOn('#perangkat-nyala')
}

async function remove(host: UntukAndaHost, one: Perangkat): Promise<void> {
  if (!(await forget(host, one))) return
  host.say(host.words().t(messages.dihapus, { nama: one.nama }))
  await host.focusOn('#perangkat-lain, #perangkat-nyala, #perangkat-mati')
}

/**
 * Removes a device from the list; returns whether it is gone. One that was already gone counts,
 * too.
 */
async function forget(host: UntukAndaHost, { id }: Perangkat): Promise<boolean> {
  const result = await host.call({ method: 'DELETE', path: `/perangkat/${id}` })
  if (!result.ok && result.problem.status !== 404) {
    if (result.problem.code !== 'usang') showFailure(host, problemText(result.problem))
    return false
  }
  const { daftar } = host.state().perangkat ?? {}
  if (daftar) {
    patch(host, { daftar: { ...daftar, data: daftar.data.filter((one) => one.id !== id) } })
  }
  return true
}

function showFailure(
  host: UntukAndaHost,
  text: { readonly id: string; readonly en: string },
): void {
  patch(host, { busy: false, salah: text })
  host.say(host.words().t(text))
}
