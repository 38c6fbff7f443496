import { headingOf } from './shared/explain.ts'
import type { TokenSource } from './shared/sign-in.ts'

/** What a page's own script may call, as `window.luwes`. */
interface Luwes {
  /**
   * Hands over the way to the signed-in person's token; it is asked again when the session ends.
   * `null` signs out and wipes all widgets.
   */
  readonly session: (source: TokenSource | null) => Promise<void>
  /** Looks for elements in a root that cannot be found from outside, such as a closed shadow root. */
  readonly define: (root: ParentNode) => void
  /** Answers all this once it is here, for scripts that are no modules. */
  readonly ready: Promise<Luwes>
}

/** The code of each element, `./wfa/luwes-wfa.ts` for `luwes-wfa`: a new folder is found by itself. */
const elements = import.meta.glob<unknown>('./*/luwes-*.ts')
const loaders = new Map(
  Object.entries(elements).map(([path, load]) => [path.replace(/.*\/|\.ts$/g, ''), load]),
)
/** What is looked after: the document, and shadow roots of the page. */
const known = new WeakSet<Node>()
const awaited = new Set<string>()

/** The chunks of each element, as the build notes them: `luwes-wfa:luwes-wfa-a1 lit-b2;luwes-data:…`. */
const NEEDS = '%%NEEDS%%'

/**
 * Imports the code of an element once all that it needs has been fetched, all at the same time. A browser remembers an
 * import that failed as long as the page lasts: no later one of the same address would ever succeed.
 */
async function load<Code>(name: string, loader: () => Promise<Code>): Promise<Code> {
  const [, list = ''] = new RegExp(`${name}:([^;]*)`).exec(NEEDS) ?? []
  const fetchChunk = async (chunk: string) => {
    const answer = await fetch(new URL(`${chunk}.js`, import.meta.url))
    if (!answer.ok) throw new Error(chunk)
    await answer.arrayBuffer()
  }
  await Promise.all(list.split(' ').filter(Boolean).map(fetchChunk))
  return loader()
}

/**
 * Asks the portal for the token while the code is on its way. Left at the element under a symbol; the same request as
 * in `luwes-session`, which says why.
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

/** Looks for elements of Luwes in a root from now on, and in the open shadow roots within. */
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
    bring(localName, loader, element)
  } else if (!ours && !awaited.has(localName)) {
    awaited.add(localName)
    // It makes its shadow root once its own code is here, which no observer tells.
    void customElements.whenDefined(localName).then(() => setTimeout(define, 0, document))
  }
}

/** Sends for the code of an element, and clears what was said while it did not come. */
function bring(name: string, loader: () => Promise<unknown>, element: Element): void {
  if (!element.matches(':defined')) element.shadowRoot?.replaceChildren()
  load(name, loader).catch(() => report(name, loader, element))
}

/** Says that the code of an element did not come, with a way to try again; it also may when the page changes next. */
function report(name: string, loader: () => Promise<unknown>, element: Element): void {
  loaders.set(name, loader)
  const init = { bubbles: true, composed: true, detail: { code: 'muat' } }
  element.dispatchEvent(new CustomEvent('luwes:error', init))
  const again = () => {
    removeEventListener('online', again)
    if (loaders.delete(name)) bring(name, loader, element)
  }
  addEventListener('online', again)
  // It has nothing to show.
  if (name === 'luwes-session') return void setTimeout(again, 5_000)
  const english = /^en/i.test(element.closest<HTMLElement>('[lang]')?.lang ?? '')
  const text = document.createElement('p')
  text.textContent = english
    ? 'This part has not loaded. Check your network and try again, or reload the page.'
    : 'Bagian ini belum termuat. Periksa jaringan Anda, lalu coba lagi atau muat ulang halaman.'
  text.setAttribute('role', 'alert')
  const button = document.createElement('button')
  button.textContent = english ? 'Try again' : 'Coba lagi'
  Object.assign(button.style, { font: 'inherit', minHeight: '44px', padding: '0 1em' })
  // The element takes over this root once its code is here, and draws into it.
  const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' })
  button.addEventListener('click', again)
  root.replaceChildren(text, button)
}

const said = new Set<string>()

/** The status of the last answer from an address; 0 where the browser does not tell. */
function statusOf(address: string): number | undefined {
  const [entry] = performance.getEntriesByName(address).slice(-1)
  return entry instanceof PerformanceResourceTiming ? entry.responseStatus : undefined
}

/** The status with which the portal answered when it was asked for a token. */
function tokenStatus(): number | undefined {
  const path = document.querySelector('luwes-session')?.getAttribute('token-url')
  return path == null ? undefined : statusOf(new URL(path, document.baseURI).href)
}

/** Tells developers once what a visitor is not told: the code, and where it is explained. */
function explain({ target, detail }: CustomEventInit & { readonly target: EventTarget | null }) {
  const { code = '' } = Object(detail)
  const { origin } = new URL(import.meta.url)
  const heading = headingOf(code, statusOf(`${origin}/v1/sesi`), tokenStatus())
  if (said.has(heading)) return
  said.add(heading)
  const { localName } = Object(target)
  console.warn(`Luwes: <${localName}> ${code} ${origin}/docs/kode#${heading}`)
}

const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue
      look(node)
      for (const element of node.querySelectorAll('*')) look(element)
    }
  }
  // One whose code did not come gets another chance.
  for (const element of document.querySelectorAll(':not(:defined)')) look(element)
})

const before = Object(Object(globalThis).luwes).ready
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
// The browser notes how a request was answered a moment after its answer.
document.addEventListener('luwes:error', (event) => setTimeout(explain, 200, event))
define(document)
// A script that ran earlier left word: `window.luwes = { ready: (luwes) => … }`.
if (typeof before === 'function') before(luwes)
