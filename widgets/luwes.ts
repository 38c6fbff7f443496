import type { TokenSource } from './shared/session.ts'

/** What a page's own script may call. */
interface Luwes {
  /**
   * Hands over the way to the signed-in person's token; it is asked again when the session ends.
   * `null` signs out and wipes all widgets.
   */
  readonly session: (source: TokenSource | null) => Promise<void>
}

/** The code of each element, `./wfa/luwes-wfa.ts` for `luwes-wfa`: a new folder is found by itself. */
const elements = import.meta.glob<unknown>('./*/luwes-*.ts')
const loaders = new Map(
  Object.entries(elements).map(([path, load]) => [path.replace(/.*\/|\.ts$/g, ''), load]),
)

const shared = () => import('./shared/element.ts')

/** Imports the code of the Luwes elements on the page that have none yet. */
function load(): void {
  for (const { localName } of document.querySelectorAll(':not(:defined)')) {
    const loader = loaders.get(localName)
    if (!loader) continue
    loaders.delete(localName)
    // What all elements share comes at the same time, not after the element that asks for it.
    Promise.all([loader(), shared()]).catch(() => report(localName, loader))
  }
}

/** Reports a chunk that did not load; it may load when the page changes next. */
function report(name: string, loader: () => Promise<unknown>): void {
  loaders.set(name, loader)
  const detail = { code: 'muat' }
  const init = { bubbles: true, composed: true, detail }
  document.querySelector(name)?.dispatchEvent(new CustomEvent('luwes:error', init))
}

const luwes: Luwes = {
  session: async (source) => (await import('./shared/session.ts')).setSource(source),
}
Object.assign(globalThis, { luwes })

new MutationObserver(load).observe(document, { childList: true, subtree: true })
load()
