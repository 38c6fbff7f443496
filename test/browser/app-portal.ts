import type { BrowserContextOptions, Page } from 'playwright-core'
import { afterAll } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { PORTAL, type TestApp } from '../support/app.ts'
import { sharedBrowser } from '../support/browser.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

/** A portal before the real app, which stands on a clock of its own, and a browser of one person at it. */
export interface AppPortal {
  /** Opens a page that embeds some elements, at the moment at which the app stands. */
  readonly open: (elements: string) => Promise<Page>
}

/** The address of the app, which answers without a network between. */
const LUWES = TEST_SETTINGS.PUBLIC_URL

/** Opens browsers at portals for the tests of a file, and closes them after. */
export function useAppPortals(): (
  app: TestApp,
  nip: string,
  how?: BrowserContextOptions,
) => Promise<AppPortal> {
  const opened: { readonly close: () => Promise<void> }[] = []
  afterAll(() => Promise.all(opened.map((one) => one.close())))
  return async (app, nip, how) => {
    const browser = await sharedBrowser()
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'id-ID',
      timezoneId: 'Asia/Jakarta',
      ...how,
    })
    opened.push(context)
    let shown = ''
    await context.route(`${LUWES}/**`, async (route) => {
      const asked = route.request()
      const answer = await app.app.request(asked.url(), {
        method: asked.method(),
        headers: await asked.allHeaders(),
        body: asked.postData(),
      })
      await route.fulfill({
        status: answer.status,
        headers: Object.fromEntries(answer.headers),
        body: Buffer.from(await answer.arrayBuffer()),
      })
    })
    await context.route(`${PORTAL}/**`, async (route) => {
      const { pathname } = new URL(route.request().url())
      if (pathname === '/token') return route.fulfill({ body: await app.tokenOf(nip) })
      if (pathname.startsWith('/widgets/'))
        return route.fulfill({ path: inCheckout(`dist/assets${pathname}`) })
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="id"><meta name="viewport" content="width=device-width"><title>Portal</title>
          <script type="module" src="/widgets/v1/luwes.js"></script>
          <luwes-session token-url="/token" api="${LUWES}"></luwes-session>${shown}`,
      })
    })
    return {
      open: async (elements) => {
        shown = elements
        const page = await context.newPage()
        page.setDefaultTimeout(30_000)
        await page.clock.setFixedTime(app.now())
        await page.goto(`${PORTAL}/`)
        return page
      },
    }
  }
}
