import type { BrowserContext, Page, Request } from 'playwright-core'

/** Waits until a page has drawn two frames. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      }),
  )

/** What a context has asked for: how often, and what has neither come nor failed yet. */
interface Requests {
  count: number
  readonly open: Set<Request>
}

const ASKED = new WeakMap<BrowserContext, Requests>()

/** Notes from now on what the pages of a context ask for, so that they can be waited for. */
export function watchRest(context: BrowserContext): void {
  const asked: Requests = { count: 0, open: new Set() }
  ASKED.set(context, asked)
  context.on('request', (request) => {
    asked.count += 1
    asked.open.add(request)
  })
  context.on('requestfinished', (request) => asked.open.delete(request))
  context.on('requestfailed', (request) => asked.open.delete(request))
}

/**
 * Waits until a page is at rest: all that it asked for has come or failed, and two frames later it has asked no more.
 *
 * @throws Where nobody watches its context.
 */
export async function atRest(page: Page): Promise<void> {
  const asked = ASKED.get(page.context())
  if (!asked) throw new Error('what this page asks for is not watched')
  for (let before = -1; before !== asked.count || asked.open.size > 0; ) {
    before = asked.count
    await twoFrames(page)
  }
}

/** Returns how much of a page has jumped since it began, as the browser counts it (CLS). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(() => {
    const observer = new PerformanceObserver(() => undefined)
    observer.observe({ type: 'layout-shift', buffered: true })
    // Entries of this type have a value, which the types of the platform do not tell.
    return observer
      .takeRecords()
      .reduce((sum, entry) => sum + ('value' in entry ? Number(entry.value) : 0), 0)
  })
}
