import type { WorkerScope } from './scope.ts'
import { type Shell, shellPage } from './shell.ts'

/** The cache of the pages that open without a network, and of the code that they need. */
const CACHE = 'luwes-luring'

/** A file of the widgets, whose name carries its hash unless it is the loader. */
const CODE = /\/widgets\/[^/]+\/[\w.-]+\.js$/
const LOADER = /\/luwes\.js$/

/** The elements of the page that opens without a network. */
const ELEMENTS = /\.\/luwes-(?:presensi|session)-[\w-]+\.js/g
/** What a chunk imports, at once or later. */
const IMPORTS = /\.\/[\w.-]+-[\w-]{8}\.js/g

/**
 * Opens the pages with `luwes-presensi` where the portal does not answer: a bare page with that element in place of
 * the portal's, and the code that it needs. No page of the portal and no answer of Luwes is kept.
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

/** Returns where this script came from, which only the place of an error tells; '' where it does not. */
function ownOrigin(): string {
  return /https?:\/\/[^/\s]+(?=\/\S*luwes-sw\.js)/.exec(new Error('where').stack ?? '')?.[0] ?? ''
}

/** What a proxy answers whose server is away. */
const AWAY = [502, 503, 504]

/** Answers from the network, and from what is kept where there is none or the server is away. */
async function networkFirst(request: Request): Promise<Response> {
  const answer = await fetch(request).catch(() => null)
  if (answer && !AWAY.includes(answer.status)) return answer
  const kept = await caches.match(request.url, { ignoreVary: true })
  return kept ?? answer ?? Response.error()
}

/** Answers a file that never changes from what is kept, where it is. */
async function cacheFirst(request: Request): Promise<Response> {
  return (await caches.match(request.url, { ignoreVary: true })) ?? fetch(request)
}

/** Returns what a page told of itself; `null` for a message of somebody else, or where the loader is not our own. */
function shellFrom(data: unknown, origin: string, own: string): Shell | null {
  const { luwes, halaman, pemuat, sesi, presensi } = Object(data)
  const told = [halaman, pemuat].every((one) => typeof one === 'string' && URL.canParse(one))
  if (luwes !== 'luring' || !told) return null
  if (new URL(halaman).origin !== origin || new URL(pemuat).origin !== own) return null
  return { halaman, pemuat, sesi: texts(sesi), presensi: texts(presensi) }
}

function texts(value: unknown): Readonly<Record<string, string>> {
  const entries = Object.entries(Object(value))
  return Object.fromEntries(
    entries.flatMap(([name, text]) => (typeof text === 'string' ? [[name, text]] : [])),
  )
}

/** Keeps the page and all code that it needs; code of an older version goes once the new one is whole. */
async function store(shell: Shell): Promise<void> {
  const cache = await caches.open(CACHE)
  const seen = new Set<string>()
  await storeCode(cache, new URL(shell.pemuat), ELEMENTS, seen)
  await cache.put(shell.halaman, shellPage(shell))
  for (const { url } of await cache.keys()) {
    if (CODE.test(new URL(url).pathname) && !seen.has(url)) await cache.delete(url)
  }
}

/** Keeps a file, and those that its text names. */
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
