import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { sharedBrowser } from '../support/browser.ts'
import { type Demo, signInTo, startDemo } from '../support/demo.ts'

/** The demo of a test file, and the devices of its people. */
export interface UsedDemo extends Pick<Demo, 'luwes' | 'portal' | 'script'> {
  readonly browser: Browser
  /** A browser of one person, as on their own device, signed in and on a page of the portal. */
  readonly deviceOf: (user: string, path: string, width?: number) => Promise<Page>
}

/** Starts the demo as it would be on a day, and a browser, for the tests of a file. */
export function useDemo(today: string, start: typeof startDemo = startDemo): UsedDemo {
  let demo: Demo
  let browser: Browser
  const contexts: BrowserContext[] = []
  beforeAll(async () => {
    demo = await start(today)
    browser = await sharedBrowser()
  }, 180_000)
  afterAll(async () => {
    await Promise.all(contexts.map((context) => context.close()))
    await demo?.stop()
  })
  return {
    get luwes() {
      return demo.luwes
    },
    get portal() {
      return demo.portal
    },
    get browser() {
      return browser
    },
    script: (...args) => demo.script(...args),
    deviceOf: async (user, path, width = 360) => {
      const context = await browser.newContext({
        viewport: { width, height: 800 },
        locale: 'id-ID',
        timezoneId: 'Asia/Jakarta',
      })
      contexts.push(context)
      const page = await context.newPage()
      page.setDefaultTimeout(30_000)
      await signInTo(demo, page, user, path)
      return page
    },
  }
}
