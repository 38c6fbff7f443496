import type { Lang } from '../../shared/format.ts'
import { registerWorker } from '../../shared/worker-file.ts'

/** What the worker was told, so that it is told once. */
let told = ''

/** Returns `luwes-session` of a page whose portal serves the worker file; `null` if it does not. */
export function sessionElement(): Element | null {
  return document.querySelector('luwes-session[worker-url][token-url]')
}

const absolute = (path: string) => new URL(path, document.baseURI)

function attributesOf(element: Element): Record<string, string> {
  const all = [...element.attributes].map(({ name, value }) => [
    name,
    name.endsWith('-url') ? absolute(value).href : value,
  ])
  return Object.fromEntries(all)
}

/**
 * Registers the worker file of the portal for this page alone, and tells it what to open here
 * without a network. Rejects if the browser or the portal does not allow it.
 */
export async function tellWorker(session: Element, element: Element, lang: Lang): Promise<void> {
  const file = absolute(session.getAttribute('worker-url') ?? '')
  if (file.origin !== self.origin || !('serviceWorker' in navigator)) return
  const message = {
    luwes: 'luring',
    halaman: location.href.replace(/#.*/, ''),
    pemuat: import.meta.url.replace(/[^/]*$/, 'luwes.js'),
    sesi: attributesOf(session),
    presensi: { ...attributesOf(element), lang },
  }
  const text = JSON.stringify(message)
  if (text === told) return
  told = text
  await registerWorker(file.href)
  const { active } = await navigator.serviceWorker.ready
  active?.postMessage(message)
}
