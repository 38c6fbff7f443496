import type { Body } from '../../shared/contract.ts'
import { registerWorker } from '../../shared/worker-file.ts'
import { deviceName } from './state.ts'

/** The path of the portal's worker file, and the deployment's key. */
interface Pekerja {
  readonly pekerja: string
  readonly kunci: string
}

/** A subscription as Luwes stores it. */
export type Langganan = Omit<Body<'simpanPerangkat'>, 'halaman'>

/** Returns whether this browser can show messages for a closed page. */
export function canBeTold(): boolean {
  return 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window
}

/** Returns the id of this device in Luwes' list; `null` if its browser has no subscription. */
export async function idHere(): Promise<string | null> {
  const found = await subscriptionHere()
  if (!found) return null
  const bytes = new TextEncoder().encode(found.endpoint)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

async function subscriptionHere(): Promise<PushSubscription | null> {
  const registration = await navigator.serviceWorker.getRegistration(location.pathname)
  return (await registration?.pushManager.getSubscription()) ?? null
}

/**
 * Subscribes this browser, after its person has allowed it. Rejects when its push service does not
 * answer.
 */
export async function subscribeHere({ pekerja, kunci }: Pekerja): Promise<Langganan> {
  const registration = await registerWorker(pekerja)
  await active(registration)
  const { pushManager } = registration
  const before = await pushManager.getSubscription()
  // A subscription for another key is useless: messages are signed with the present key.
  if (before && keyOf(before.options.applicationServerKey) !== kunci) await before.unsubscribe()
  const { endpoint, keys = {} } = (
    await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: kunci })
  ).toJSON()
  const { p256dh = '', auth = '' } = keys
  return { endpoint: endpoint ?? '', p256dh, auth, nama: deviceName(navigator.userAgent) }
}

/** Ends the subscription of this browser. */
export async function unsubscribeHere(): Promise<void> {
  await (await subscriptionHere())?.unsubscribe()
}

/** Waits until a worker is active: only then can a browser subscribe. */
function active(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.active ?? registration.waiting ?? registration.installing
  if (!worker || worker.state === 'activated') return Promise.resolve()
  return new Promise((resolve, reject) => {
    worker.addEventListener('statechange', () => {
      if (worker.state === 'activated') resolve()
      if (worker.state === 'redundant') reject(new Error('the worker file does not start'))
    })
  })
}

function keyOf(key: ArrayBuffer | null): string {
  if (!key) return ''
  return btoa(String.fromCharCode(...new Uint8Array(key)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}
