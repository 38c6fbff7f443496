import type { Masuk } from './contract.ts'

/**
 * The signed-in person. `generation` grows whenever the person changes, so that visible data is
 * wiped; `code` says why nobody is signed in.
 *
 * 'jeda' is the time after a session has ended while its person is still expected back: their input
 * stays.
 */
export interface Session {
  readonly phase: 'menunggu' | 'masuk' | 'jeda' | 'keluar'
  readonly masuk: Masuk | null
  readonly code: string
  readonly generation: number
  /** Failed attempts since Luwes last answered. */
  readonly tries: number
  /** When the token must be renewed and when it ends, by the device's clock. */
  readonly renewAt: number
  readonly endsAt: number
}

/**
 * The key of `luwes-presensi` for today's data on the device; it is deleted at sign-out or when the
 * person changes.
 */
export const KEPT = 'luwes:harapan'

const OFFICERS: readonly string[] = ['bkd', 'sekda', 'inspektorat', 'hukum']
const WAIT_FOR_SOURCE_MS = 8_000

let current: Session = {
  phase: 'menunggu',
  masuk: null,
  code: '',
  generation: 0,
  tries: 0,
  renewAt: 0,
  endsAt: 0,
}
let api = new URL(import.meta.url).origin
let renewer: (() => Promise<void>) | null = null
let waits = false
let place: string | null = null
const listeners = new Set<() => void>()

/** Returns the present session; in memory only, never in a cookie or a storage. */
export function session(): Session {
  return current
}

/** Returns whether the caller is an officer, who sees which values still need a regulation. */
export function isOfficer(): boolean {
  return current.masuk?.peran.some((role) => OFFICERS.includes(role)) ?? false
}

/** Returns the address before `/v1`: where the script came from, unless a page says otherwise. */
export function apiBase(): string {
  return api
}

/** Sets the address before `/v1`; a trailing slash is dropped. */
export function setApiBase(base: string): void {
  api = new URL(base, document.baseURI).href.replace(/\/$/, '')
}

/**
 * Returns where to sign in: the configured page, otherwise the page itself, which a portal opens
 * for nobody else.
 */
export function signInUrl(): string {
  return place ?? location.href
}

/** Sets where to sign in; an invalid web address is ignored. */
export function setSignIn(path: string): void {
  const { href, protocol } = new URL(path, document.baseURI)
  if (/^https?:$/.test(protocol)) place = href
}

/** Sets the function that renews the session. */
export function setRenewer(renew: () => Promise<void>): void {
  renewer = renew
}

/** Calls back whenever the session changes. Returns the function that ends this. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  if (!renewer && !waits) setTimeout(giveUpWaiting, WAIT_FOR_SOURCE_MS)
  waits = true
  return () => listeners.delete(listener)
}

function giveUpWaiting(): void {
  if (!renewer) change({ phase: 'keluar', code: 'sesi-tidak-ada' })
}

/**
 * Returns the token for a request; renews it first when it is about to end.
 *
 * Returns '' when nobody is signed in, or when the token has ended and could not be renewed.
 */
export async function bearer(): Promise<string> {
  if (current.phase === 'masuk' && Date.now() >= Math.min(current.renewAt, current.endsAt)) {
    await renew()
  }
  const { phase, masuk, endsAt } = current
  return (phase === 'masuk' && Date.now() < endsAt && masuk?.token) || ''
}

/** Asks the portal again who is signed in. */
export async function renew(): Promise<void> {
  await renewer?.()
}

/** Notes that the session has ended. Its person, if any, is expected back. */
export function endSession(code = 'sesi-berakhir'): void {
  change({ phase: current.masuk ? 'jeda' : 'keluar', code })
}

/** Waits until an ended session continues, or is over for good. */
export function backAgain(): Promise<void> {
  return new Promise((done) => {
    const stop = onSession(() => {
      if (current.phase === 'jeda') return
      stop()
      done()
    })
  })
}

/** Changes the session, and tells all listeners of a change. */
export function change(next: Partial<Session>): void {
  const before = current
  current = { ...before, ...next }
  const news = (['phase', 'code', 'generation', 'tries'] as const).some(
    (key) => before[key] !== current[key],
  )
  if (!news && before.masuk?.token === current.masuk?.token) return
  for (const listener of [...listeners]) listener()
}
