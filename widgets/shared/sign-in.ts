import type { Body, Masuk } from './contract.ts'
import { ownerOf } from './owner.ts'
import { readProblem } from './problem.ts'
import { apiBase, change, endSession, KEPT, onSession, session, setRenewer } from './session.ts'
import { useZone } from './zone.ts'

/** Returns the portal's token of the signed-in person, or '' when nobody is signed in. */
export type TokenSource = () => Promise<string>

const RENEW_BEFORE_MS = 60_000
const LOOK_AGAIN_MS = 5 * 60_000
/** The first pause before Luwes is asked again, and the longest. */
const RETRY_MS = 2_000
const RETRY_MOST_MS = 60_000
/**
 * How long a person is kept whose session could not be renewed: a working day without a network.
 */
const KEEP_MS = 12 * 3_600_000
/** How long input waits for the person to sign in again. */
const BACK_MS = 3_600_000

let source: TokenSource | null = null
let renewing: Promise<void> | null = null
let renewedAt = 0
let timer: ReturnType<typeof setTimeout> | undefined

/** Sets the source of tokens and signs in; `null` signs out and wipes. */
export async function setSource(next: TokenSource | null): Promise<void> {
  source = next
  if (!next) return signOut('sesi-berakhir')
  setRenewer(renew)
  await renewing
  await renew()
}

/** Releases a source when its element leaves the page; a newer source stays. */
export function releaseSource(old: TokenSource): void {
  if (source === old) void setSource(null)
}

/** Asks the portal again who is signed in. Calls at the same time share one answer. */
function renew(): Promise<void> {
  renewing ??= renewNow().finally(() => {
    renewing = null
  })
  return renewing
}

/** Forgets the person and everything shown about them. */
function signOut(code: string): void {
  clearTimeout(timer)
  const { generation, masuk } = session()
  change({ phase: 'keluar', masuk: null, code, generation: generation + (masuk ? 1 : 0) })
}

async function renewNow(): Promise<void> {
  const asked = source
  if (!asked) return
  const answer = await exchange(asked).catch(() => 'jaringan' as const)
  if (asked !== source) return
  if (typeof answer !== 'string') return enter(answer)
  if (answer !== 'jaringan') return endSession(answer)
  const { masuk, phase } = session()
  const tries = session().tries + 1
  const after = Math.min(RETRY_MS * 2 ** (tries - 1), RETRY_MOST_MS)
  // A network fault keeps the person, so that none of their input is lost.
  if (masuk && Date.now() < renewedAt + KEEP_MS) change({ tries, renewAt: Date.now() + after })
  else {
    signOut(answer)
    change({ tries })
  }
  if (phase !== 'jeda') schedule(after)
}

/**
 * Why nobody is signed in. Luwes or the portal is unreachable, the portal has no signed-in person,
 * Luwes refused its token, or Luwes does not know the person yet.
 */
type Hindrance = 'jaringan' | 'sesi-berakhir' | 'sesi-ditolak' | 'belum-dikenal'

/** Exchanges the portal's token for a session; returns the code of the obstacle. */
async function exchange(asked: TokenSource): Promise<Masuk | Hindrance> {
  const token = (await asked()).trim()
  // A signed-out portal may answer with its sign-in page instead.
  if (!token || /[\s<]/.test(token)) return 'sesi-berakhir'
  const body: Body<'bukaSesi'> = { token }
  const answer = await fetch(`${apiBase()}/v1/sesi`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    cache: 'no-store',
  })
  if (answer.ok) return answer.json()
  // Too many requests at once are not a sign-out either.
  if (answer.status >= 500 || answer.status === 429) return 'jaringan'
  const { code } = await readProblem(answer)
  return code === 'belum-dikenal' ? code : 'sesi-ditolak'
}

function enter(masuk: Masuk): void {
  const before = session()
  const same = before.masuk?.pegawai.nip === masuk.pegawai.nip
  renewedAt = Date.now()
  const lasts = lifetime(masuk)
  useZone(masuk.pegawai.zona)
  forgetKept(ownerOf(masuk.pegawai.nip))
  const left = Math.max(lasts - RENEW_BEFORE_MS, 5_000)
  schedule(left)
  change({
    phase: 'masuk',
    masuk,
    code: '',
    generation: before.generation + (same ? 0 : 1),
    tries: 0,
    renewAt: renewedAt + left,
    endsAt: renewedAt + lasts,
  })
}

/** Returns how long a session lasts in ms; ten minutes when the device's clock is clearly wrong. */
function lifetime({ expiresAt }: Masuk): number {
  const left = Date.parse(expiresAt) - Date.now()
  return left > 0 && left < 86_400_000 ? left : 600_000
}

function schedule(delay: number): void {
  clearTimeout(timer)
  timer = setTimeout(renew, delay)
}

let phase = ''

/** Deletes the stored data, unless it is the owner's own. */
function forgetKept(owner: string): void {
  try {
    const text = localStorage.getItem(KEPT)
    if (text && JSON.parse(text)?.pemilik !== owner) localStorage.removeItem(KEPT)
  } catch {
    // An unavailable storage is empty.
  }
}

/** Deletes the stored data at sign-out, and of a person who does not come back. */
function followEnd(): void {
  const before = phase
  phase = session().phase
  if ((phase === 'keluar' || phase === 'jeda') && session().code !== 'jaringan') forgetKept('')
  if (phase !== 'jeda' || before === phase) return
  clearTimeout(timer)
  timer = setTimeout(() => signOut(session().code), BACK_MS)
}

/**
 * Renews the session when the page becomes visible: somebody may have signed in, or somebody else.
 */
function lookAgain(event: Event): void {
  const restored = event instanceof PageTransitionEvent && event.persisted
  const old = session().phase !== 'masuk' || Date.now() - renewedAt > LOOK_AGAIN_MS
  if (source && (restored || (document.visibilityState === 'visible' && old))) void renew()
}

onSession(followEnd)
addEventListener('online', () => void renew())
addEventListener('pageshow', lookAgain)
addEventListener('focus', lookAgain)
document.addEventListener('visibilitychange', lookAgain)
