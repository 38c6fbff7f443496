import type { BrowserContext, Page, Request } from 'playwright-core'

/** Waits until a page has drawn two frames. */
export const twoFrames = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise((drawn) => {
        requestAnimationFrame(() => requestAnimationFrame(() => drawn()))
      }),
  )

/** What a page has asked for: how often, and what has neither come nor failed yet. */
interface Requests {
  count: number
  readonly open: Set<Request>
}

const ASKED = new WeakMap<Page, Requests>()

/**
 * Notes from now on what each new page of a context asks for, so that it can be waited for. Each page
 * has notes of its own, because what a closed page had asked for never comes or fails.
 */
export function watchRest(context: BrowserContext): void {
  context.on('page', (page) => {
    const asked: Requests = { count: 0, open: new Set() }
    ASKED.set(page, asked)
    page.on('request', (request) => {
      asked.count += 1
      asked.open.add(request)
    })
    page.on('requestfinished', (request) => asked.open.delete(request))
    page.on('requestfailed', (request) => asked.open.delete(request))
  })
}

/**
 * Waits until a page is at rest: all that it asked for has come or failed, and two frames later it has asked no more.
 *
 * @throws Where nobody watches its context.
 */
export async function atRest(page: Page): Promise<void> {
  const asked = ASKED.get(page)
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
