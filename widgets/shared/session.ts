import type { Masuk } from './contract.ts'
import { readProblem } from './problem.ts'
import { useZone } from './zone.ts'

/** Answers the portal's token of the signed-in person, or '' when nobody is signed in. */
export type TokenSource = () => Promise<string>

/**
 * Who is signed in. `generation` grows whenever the person changes, so that whoever shows
 * something knows to wipe it; `code` says why nobody is signed in.
 */
export interface Session {
  readonly phase: 'menunggu' | 'masuk' | 'keluar'
  readonly masuk: Masuk | null
  readonly code: string
  readonly generation: number
}

const OFFICERS: readonly string[] = ['bkd', 'sekda', 'inspektorat', 'hukum']
const RENEW_BEFORE_MS = 60_000
const LOOK_AGAIN_MS = 5 * 60_000
const WAIT_FOR_SOURCE_MS = 8_000
const RETRY_MS = 15_000
/** How long a person is kept whose session nobody could renew: a working day without a network. */
const KEEP_MS = 12 * 3_600_000

let current: Session = { phase: 'menunggu', masuk: null, code: '', generation: 0 }
let source: TokenSource | null = null
let api = new URL(import.meta.url).origin
let renewing: Promise<void> | null = null
let renewAt = 0
let renewedAt = 0
let endsAt = 0
let timer: ReturnType<typeof setTimeout> | undefined
const listeners = new Set<() => void>()

/** Returns the session as it stands; in memory only, never in a cookie or a storage. */
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

/** Calls back whenever the session changes. Answers the way to stop it. */
export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  if (!source && !timer) timer = setTimeout(giveUpWaiting, WAIT_FOR_SOURCE_MS)
  return () => listeners.delete(listener)
}

/** Sets where tokens come from and signs in; `null` signs out and wipes. */
export async function setSource(next: TokenSource | null): Promise<void> {
  source = next
  if (!next) return signOut('sesi-berakhir')
  await renewing
  await renew()
}

/** Gives up a source when its element leaves the page; a newer source stays. */
export function releaseSource(old: TokenSource): void {
  if (source === old) void setSource(null)
}

/**
 * Returns the token for a request; renews it first when it is about to end.
 *
 * Returns '' when nobody is signed in, or when the token has ended and could not be renewed.
 */
export async function bearer(): Promise<string> {
  if (current.masuk && Date.now() >= Math.min(renewAt, endsAt)) await renew()
  return (Date.now() < endsAt && current.masuk?.token) || ''
}

/** Asks the portal again who is signed in. Calls at the same time share one answer. */
export function renew(): Promise<void> {
  renewing ??= renewNow().finally(() => {
    renewing = null
  })
  return renewing
}

/** Forgets the person and everything shown of them. */
export function signOut(code: string): void {
  clearTimeout(timer)
  const generation = current.generation + (current.masuk ? 1 : 0)
  publish({ phase: 'keluar', masuk: null, code, generation })
}

async function renewNow(): Promise<void> {
  const asked = source
  if (!asked) return
  const answer = await exchange(asked).catch(() => 'jaringan' as const)
  if (asked !== source) return
  if (typeof answer !== 'string') return signIn(answer)
  // A network fault keeps the person, so that nothing is lost of what they typed meanwhile.
  if (answer === 'jaringan' && current.masuk && Date.now() < renewedAt + KEEP_MS) {
    schedule(RETRY_MS)
    return
  }
  signOut(answer)
  if (answer === 'jaringan') schedule(RETRY_MS)
}

/** Why nobody was signed in; 'belum-dikenal' means signed in, but not known to Luwes yet. */
type Hindrance = 'jaringan' | 'sesi-berakhir' | 'belum-dikenal'

/** Trades the portal's token for a session; answers the code of what stood in the way. */
async function exchange(asked: TokenSource): Promise<Masuk | Hindrance> {
  const token = (await asked()).trim()
  // A portal that is signed out may answer its sign-in page instead.
  if (!token || /[\s<]/.test(token)) return 'sesi-berakhir'
  const answer = await fetch(`${api}/v1/sesi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ token }),
    credentials: 'omit',
    cache: 'no-store',
  })
  if (answer.ok) return answer.json()
  // Too many at once is nobody's sign-out either.
  if (answer.status >= 500 || answer.status === 429) return 'jaringan'
  const { code } = await readProblem(answer)
  return code === 'belum-dikenal' ? code : 'sesi-berakhir'
}

function signIn(masuk: Masuk): void {
  const same = current.masuk?.pegawai.nip === masuk.pegawai.nip
  renewedAt = Date.now()
  const lasts = lifetime(masuk)
  endsAt = renewedAt + lasts
  useZone(masuk.pegawai.zona)
  schedule(lasts - RENEW_BEFORE_MS)
  publish({ phase: 'masuk', masuk, code: '', generation: current.generation + (same ? 0 : 1) })
}

/** Returns how long a session lasts in ms; ten minutes when the device's clock is clearly wrong. */
function lifetime({ expiresAt }: Masuk): number {
  const left = Date.parse(expiresAt) - Date.now()
  return left > 0 && left < 86_400_000 ? left : 600_000
}

function schedule(delay: number): void {
  const wait = Math.max(delay, 5_000)
  renewAt = Date.now() + wait
  clearTimeout(timer)
  timer = setTimeout(renew, wait)
}

function giveUpWaiting(): void {
  if (!source) signOut('sesi-tidak-ada')
}

function publish(next: Session): void {
  const { phase, code, generation, masuk } = current
  const news = phase !== next.phase || code !== next.code || generation !== next.generation
  current = next
  if (!news && masuk?.token === next.masuk?.token) return
  for (const listener of [...listeners]) listener()
}

/** Renews the session when the page comes back: somebody else may have signed in. */
function lookAgain(event: Event): void {
  const restored = event instanceof PageTransitionEvent && event.persisted
  const old = !current.masuk || Date.now() - renewedAt > LOOK_AGAIN_MS
  if (source && (restored || (document.visibilityState === 'visible' && old))) void renew()
}

addEventListener('online', () => void renew())
addEventListener('pageshow', lookAgain)
document.addEventListener('visibilitychange', lookAgain)
