import type { WorkerScope } from './scope.ts'
import { type Shell, shellPage } from './shell.ts'

/** The cache of the pages that open without a network, and of their code. */
const CACHE = 'luwes-luring'

/** A file of the widgets, with its hash in the name except for the loader. */
const CODE = /\/widgets\/[^/]+\/[\w.-]+\.js$/
const LOADER = /\/luwes\.js$/

/** The elements of the page that opens without a network. */
const ELEMENTS = /\.\/luwes-(?:presensi|session)-[\w-]+\.js/g
/** The imports of a chunk, immediate or later. */
const IMPORTS = /\.\/[\w.-]+-[\w-]{8}\.js/g

/**
 * Opens the pages with `luwes-presensi` when the portal does not answer: a bare page with that
 * element instead of the portal's, and its code. No page of the portal and no answer of Luwes is
 * stored.
 */
export function keepOffline(scope: WorkerScope): void {
  const luwes = ownOrigin()
  scope.addEventListener('message', (event) => {
    const shell = shellFrom(event.data, scope.location.origin, luwes)
    if (shell) event.waitUntil(store(shell))
  })
  scope.addEventListener('fetch', (event) => {
    const { request } = event
    if (request.method !== 'GET') return
    const { pathname } = new URL(request.url)
    if (request.mode === 'navigate') event.respondWith(networkFirst(request))
    else if (LOADER.test(pathname) && CODE.test(pathname)) event.respondWith(networkFirst(request))
    else if (CODE.test(pathname)) event.respondWith(cacheFirst(request))
  })
}

/** Returns the origin of this script, which only an error's stack reveals; '' if it does not. */
function ownOrigin(): string {
  return /https?:\/\/[^/\s]+(?=\/\S*luwes-sw\.js)/.exec(new Error('where').stack ?? '')?.[0] ?? ''
}

/** The statuses of a proxy whose server is unreachable. */
const AWAY = [502, 503, 504]

/**
 * Answers from the network, or from the cache if there is no network or the server is unreachable.
 */
async function networkFirst(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null)
  if (answer && !AWAY.includes(answer.status)) return answer
  const kept = await caches.match(request.url, { ignoreVary: true })
  return kept ?? answer ?? Response.error()
}

/** Answers a file that never changes from the cache, if it is there. */
async function cacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request)
}

/**
 * Returns a page's description of itself; `null` for a message of another sender, or if the loader
 * is not our own.
 */
function shellFrom(data: unknown, origin: string, own: string): Shell | null {
  const told: Readonly<Record<string, unknown>> = { ...(data ?? {}) }
  const { luwes, halaman, pemuat, sesi, presensi } = told
  if (luwes !== 'luring' || !isAddress(halaman) || !isAddress(pemuat)) return null
  if (new URL(halaman).origin !== origin || new URL(pemuat).origin !== own) return null
  return { halaman, pemuat, sesi: texts(sesi), presensi: texts(presensi) }
}

function isAddress(value: unknown): value is string {
  return typeof value === 'string' && URL.canParse(value)
}

function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(value ?? {})
  return Object.fromEntries(
    entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
}

/**
 * Stores the page and all its code; code of an older version is deleted once the new one is
 * complete.
 */
async function store(shell: Shell): Promise<void> {
  const cache = await caches.open(CACHE)
  const seen = new Set<string>()
  await storeCode(cache, new URL(shell.pemuat), ELEMENTS, seen)
  await cache.put(shell.halaman, shellPage(shell))
  for (const { url } of await cache.keys()) {
    if (CODE.test(new URL(url).pathname) && !seen.has(url)) await cache.delete(url)
  }
}

/** Stores a file, and the files named in its text. */
async function storeCode(cache: Cache, url: URL, names: RegExp, seen: Set<string>): Promise<void> {
  if (seen.has(url.href)) return
  seen.add(url.href)
  const known = LOADER.test(url.pathname) ? undefined : await cache.match(url.href)
  const answer = known ?? (await fetch(url, { credentials: 'omit' }))
  if (!answer.ok) throw new Error(url.href)
  const text = await answer.clone().text()
  if (!known) await cache.put(url.href, answer)
  const others = [...new Set(text.match(names) ?? [])]
  await Promise.all(others.map((name) => storeCode(cache, new URL(name, url), IMPORTS, seen)))
}
