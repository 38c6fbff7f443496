import { headingOf } from './shared/explain.ts'
import type { TokenSource } from './shared/sign-in.ts'

/** The API for a page's own script, as `window.luwes`. */
interface Luwes {
  /**
   * Sets the function that returns the signed-in person's token; it is called again when the
   * session ends. `null` signs out and wipes all widgets.
   */
  readonly session: (source: TokenSource | null) => Promise<void>
  /** Looks for elements in a root that is invisible from outside, such as a closed shadow root. */
  readonly define: (root: ParentNode) => void
  /** Resolves to this object once it is loaded, for scripts that are no modules. */
  readonly ready: Promise<Luwes>
}

declare global {
  interface Window {
    /** The API; before this file runs, what an earlier script of the page left. */
    luwes?: Pick<Luwes, 'ready'> | { readonly ready?: (luwes: Luwes) => void }
  }
}

/**
 * The code of each element, `./wfa/luwes-wfa.ts` for `luwes-wfa`: a new folder is found
 * automatically.
 */
const elements = import.meta.glob<unknown>('./*/luwes-*.ts')
const loaders = new Map(
  Object.entries(elements).map(([path, load]) => [path.replace(/.*\/|\.ts$/g, ''), load]),
)
/** The observed roots: the document, and shadow roots of the page. */
const known = new WeakSet<Node>()
const awaited = new Set<string>()

/**
 * The chunks of each element, followed by those of its early parts, as written by the build:
 * `luwes-wfa:a b|c;…`.
 */
const NEEDS = '%%NEEDS%%'

const addressOf = (chunk: string) => new URL(`${chunk}.js`, import.meta.url).href
const chunksIn = (list: string) => list.split(' ').filter(Boolean).map(addressOf)

/**
 * Returns the hashes of an import map of the page by address: a browser discards a preload without
 * its own hash.
 */
function hashesOfPage(): ReadonlyMap<string, string> {
  const map = document.querySelector('script[type=importmap]')?.textContent ?? '{}'
  try {
    const hashes = Object.entries<string>(JSON.parse(map).integrity ?? {})
    return new Map(hashes.map(([name, hash]) => [new URL(name, document.baseURI).href, hash]))
  } catch {
    return new Map()
  }
}

const hashes = hashesOfPage()

/** Fetches a file of code without running it; the link holds it until it is used. */
function preload(href: string): HTMLLinkElement {
  const link = document.createElement('link')
  Object.assign(link, { rel: 'preload', as: 'script', crossOrigin: 'anonymous', href })
  link.integrity = hashes.get(href) ?? ''
  document.head.append(link)
  return link
}

/** Imports the code of an element, and at the same time fetches everything that it needs. */
async function load<Code>(name: string, loader: () => Promise<Code>): Promise<Code> {
  const [, first = '', early = ''] = new RegExp(`${name}:([^;|]*).?([^;]*)`).exec(NEEDS) ?? []
  const links = chunksIn(first).map(preload)
  // A failed preload could not be repaired later, so these are only fetched into the cache.
  for (const href of chunksIn(early)) fetch(href, { priority: 'low' }).catch(() => undefined)
  try {
    return await loader()
  } finally {
    for (const link of links) link.remove()
  }
}

/**
 * Requests the portal's token while the code is loading. The request is stored at the element under
 * a symbol; it is the same as in `luwes-session`, which explains it.
 */
function askEarly(element: Element): void {
  const path = element.getAttribute('token-url')
  const url = path === null ? null : new URL(path, document.baseURI)
  if (url?.origin !== self.origin) return
  const answer = fetch(url, {
    credentials: 'same-origin',
    cache: 'no-store',
    redirect: 'manual',
    headers: { accept: 'text/plain, application/jwt' },
  })
  answer.catch(() => undefined)
  Object.assign(element, { [Symbol.for('luwes.token')]: [url.href, answer] })
}

/** Looks for elements of Luwes in a root from now on, including open shadow roots in it. */
export function define(root: ParentNode): void {
  if (!known.has(root)) {
    known.add(root)
    observer.observe(root, { childList: true, subtree: true })
  }
  for (const element of root.querySelectorAll('*')) look(element)
}

/** Imports the code of an element of Luwes, or enters the shadow root of another. */
function look(element: Element): void {
  const { localName, shadowRoot } = element
  const ours = localName.startsWith('luwes-')
  if (shadowRoot && !ours && !known.has(shadowRoot)) define(shadowRoot)
  if (!localName.includes('-') || element.matches(':defined')) return
  const loader = loaders.get(localName)
  if (loader) {
    loaders.delete(localName)
    if (localName === 'luwes-session') askEarly(element)
    load(localName, loader).catch(() => report(element))
  } else if (!ours && !awaited.has(localName)) {
    awaited.add(localName)
    // It creates its shadow root once its own code is loaded, which no observer reports.
    void customElements.whenDefined(localName).then(() => setTimeout(define, 0, document))
  }
}

/**
 * Shows that the code of an element could not be loaded, with a button to try again. That reloads
 * the page: a browser remembers a failed file of code as long as the page lasts.
 */
function report(element: Element): void {
  const init = { bubbles: true, composed: true, detail: { code: 'muat' } }
  element.dispatchEvent(new CustomEvent('luwes:error', init))
  const english = /^en/i.test(element.closest<HTMLElement>('[lang]')?.lang ?? '')
  const text = document.createElement('p')
  text.textContent = english
    ? 'This part has not loaded. Check your network and try again.'
    : 'Bagian ini belum termuat. Periksa jaringan Anda, lalu coba lagi.'
  text.setAttribute('role', 'alert')
  const button = document.createElement('button')
  button.textContent = english ? 'Try again' : 'Coba lagi'
  Object.assign(button.style, { font: 'inherit', minHeight: '44px', padding: '0 1em' })
  button.addEventListener('click', () => location.reload())
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  root.replaceChildren(text, button)
}

const said = new Set<string>()

/** Returns the status of the last answer from an address; 0 if the browser does not say. */
function statusOf(address: string): number | undefined {
  const [entry] = performance.getEntriesByName(address).slice(-1)
  return entry instanceof PerformanceResourceTiming ? entry.responseStatus : undefined
}

/** Returns the status of the portal's last answer to a request for a token. */
function tokenStatus(): number | undefined {
  const path = document.querySelector('luwes-session')?.getAttribute('token-url')
  return path == null ? undefined : statusOf(new URL(path, document.baseURI).href)
}

/** An event `luwes:error`, also that of another script. */
interface FaultEvent {
  readonly target: { readonly localName?: string } | null
  readonly detail?: { readonly code?: string } | null
}

/** Tells developers once what a visitor is not told: the code, and where it is explained. */
function explain({ target, detail }: FaultEvent) {
  const { code = '' } = detail ?? {}
  const { origin } = new URL(import.meta.url)
  const heading = headingOf(code, statusOf(`${origin}/v1/sesi`), tokenStatus())
  if (said.has(heading)) return
  said.add(heading)
  console.warn(`Luwes: <${target?.localName}> ${code} ${origin}/docs/kode#${heading}`)
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue
      look(node)
      for (const element of node.querySelectorAll('*')) look(element)
    }
  }
})

const before = window.luwes?.ready
const luwes: Luwes = {
  session: async (source) => {
    const code = await load('luwes-session', () => import('./shared/sign-in.ts'))
    await code.setSource(source)
  },
  define,
  get ready() {
    return Promise.resolve(luwes)
  },
}
Object.assign(globalThis, { luwes })
// The browser records the status of a request a moment after its answer.
document.addEventListener('luwes:error', (event) => setTimeout(explain, 200, event))
define(document)
// An earlier script left a callback: `window.luwes = { ready: (luwes) => … }`.
if (typeof before === 'function') before(luwes)
