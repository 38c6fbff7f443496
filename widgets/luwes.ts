import { headingOf } from './shared/explain.ts'
import type { TokenSource } from './shared/session.ts'

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

const shared = () => import('./shared/element.ts')

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
    // What all elements share comes at the same time, not after the element that asks for it.
    Promise.all([loader(), shared()]).catch(() => report(localName, loader, element))
  } else if (!ours && !awaited.has(localName)) {
    awaited.add(localName)
    // It makes its shadow root once its own code is here, which no observer tells.
    void customElements.whenDefined(localName).then(() => setTimeout(define, 0, document))
  }
}

/** Reports a chunk that did not load; it may load when the page changes next. */
function report(name: string, loader: () => Promise<unknown>, element: Element): void {
  loaders.set(name, loader)
  const init = { bubbles: true, composed: true, detail: { code: 'muat' } }
  element.dispatchEvent(new CustomEvent('luwes:error', init))
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
  session: async (source) => (await import('./shared/session.ts')).setSource(source),
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
