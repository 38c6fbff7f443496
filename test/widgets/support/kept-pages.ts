import type {
  BrowserContext,
  BrowserContextOptions,
  CDPSession,
  Page,
  ViewportSize,
} from 'playwright-core'

/** A page that one test after another shows something in. */
interface KeptPage {
  /** What its context was made with. */
  readonly how: string
  readonly page: Page
  /** Clears what the browser keeps for an origin. */
  readonly client: CDPSession
}

/** The pages that the tests of a process share. */
export interface KeptPages {
  /** Returns an unused page, in which no test has left anything. */
  readonly take: (how: BrowserContextOptions) => Promise<Page>
  /** Empties all pages that were taken, and what the browser keeps for `origins`. */
  readonly takeBack: (origins: readonly string[]) => Promise<void>
}

/** The default size of a page, Playwright's own. */
const SIZE: ViewportSize = { width: 1280, height: 720 }

/**
 * Keeps the pages of tests for later tests, since a new context costs a browser as much as most
 * tests do. `open` makes a context whose dates stand still at `now`.
 *
 * Routes, listeners, size, network and storage are undone. A clock, an init script or a permission
 * remains until the page is gone. Tests that need those open their own context.
 *
 * @throws When a page comes back with another clock.
 */
export function keepPages(
  open: (how: BrowserContextOptions) => Promise<BrowserContext>,
  now: number,
): KeptPages {
  const free: KeptPage[] = []
  let taken: KeptPage[] = []

  const make = async (how: BrowserContextOptions): Promise<KeptPage> => {
    const context = await open(how)
    const page = await context.newPage()
    return { how: JSON.stringify(how), page, client: await context.newCDPSession(page) }
  }

  const empty = async ({ page, client }: KeptPage, origins: readonly string[]) => {
    const context = page.context()
    page.removeAllListeners()
    await Promise.all(context.pages().map((other) => other !== page && other.close()))
    await page.unrouteAll({ behavior: 'ignoreErrors' })
    await context.setOffline(false)
    await page.goto('about:blank')
    if ((await page.evaluate(() => Date.now())) !== now)
      throw new Error('a test set the clock of a page that others use: open it with `kept: false`')
    for (const origin of origins) {
      await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' })
    }
  }

  return {
    take: async ({ viewport, ...how }) => {
      const at = free.findIndex((kept) => kept.how === JSON.stringify(how))
      const kept = free.splice(at, at < 0 ? 0 : 1)[0] ?? (await make(how))
      taken.push(kept)
      await kept.page.setViewportSize(viewport ?? SIZE)
      return kept.page
    },
    takeBack: async (origins) => {
      const back = taken.filter(({ page }) => !page.isClosed())
      taken = []
      await Promise.all(back.map((kept) => empty(kept, origins)))
      free.push(...back)
    },
  }
}
