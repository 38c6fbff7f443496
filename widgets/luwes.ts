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
  look(root)
}

/** Imports the code of Luwes elements that have none yet, and enters shadow roots of others. */
function look(root: ParentNode): void {
  for (const element of root.querySelectorAll('*')) {
    const { localName, shadowRoot } = element
    if (shadowRoot && !known.has(shadowRoot) && !localName.startsWith('luwes-')) define(shadowRoot)
    if (localName.includes('-') && element.matches(':not(:defined)')) need(localName, element)
  }
}

function need(localName: string, element: Element): void {
  const loader = loaders.get(localName)
  if (loader) {
    loaders.delete(localName)
    // What all elements share comes at the same time, not after the element that asks for it.
    Promise.all([loader(), shared()]).catch(() => report(localName, loader, element))
  } else if (!awaited.has(localName) && !localName.startsWith('luwes-')) {
    awaited.add(localName)
    // An element of the page makes its shadow root once its own code is here, which no observer tells.
    void customElements.whenDefined(localName).then(() => setTimeout(() => look(document)))
  }
}

/** Reports a chunk that did not load; it may load when the page changes next. */
function report(name: string, loader: () => Promise<unknown>, element: Element): void {
  loaders.set(name, loader)
  const init = { bubbles: true, composed: true, detail: { code: 'muat' } }
  element.dispatchEvent(new CustomEvent('luwes:error', init))
}

const said = new Set<string>()

/** Tells developers once what a visitor is not told: the code, and where it is explained. */
function explain({ target, detail }: Event & { readonly detail?: { code?: string; sebab?: string } }) {
  const { code = '', sebab = '' } = detail ?? {}
  if (said.has(code + sebab)) return
  said.add(code + sebab)
  const { localName = '' } = target instanceof Element ? target : {}
  const link = new URL(`/docs/kode#${sebab || code}`, import.meta.url)
  console.warn(`Luwes: <${localName}> ${code} ${sebab} ${link}`)
}

/** Elements that come with a change: at most one look a frame, however busy the page is. */
let due = false
const observer = new MutationObserver((changes) => {
  for (const { addedNodes } of changes) {
    for (const node of addedNodes) {
      if (!(node instanceof Element)) continue
      if (node.localName.includes('-') && node.matches(':not(:defined)')) need(node.localName, node)
      due ||= node.localName.includes('-') || node.childElementCount > 0 || node.shadowRoot !== null
    }
  }
  if (!due) return
  due = false
  for (const { target } of changes) look(target as Element)
})

const before = Object((globalThis as { luwes?: unknown }).luwes).ready
const { promise: ready, resolve } = Promise.withResolvers<Luwes>()
const luwes: Luwes = {
  session: async (source) => (await import('./shared/session.ts')).setSource(source),
  define,
  ready,
}
Object.assign(globalThis, { luwes })
document.addEventListener('luwes:error', explain)
define(document)
resolve(luwes)
if (typeof before === 'function') before(luwes)
