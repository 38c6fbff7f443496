import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll } from 'vitest'
import { sharedBrowser } from '../support/browser.ts'
import { type Demo, signInTo, startDemo } from '../support/demo.ts'
import { watchRest } from '../support/rest.ts'

/** The demo of a test file, and the devices of its people. */
export interface UsedDemo extends Pick<Demo, 'luwes' | 'portal' | 'script'> {
  readonly browser: Browser
  /**
   * Returns a page of the portal on a person's own device, signed in. The device keeps its
   * browser's data until its context is closed, as after a test that changed its network or its
   * clock.
   */
  readonly deviceOf: (user: string, path: string, width?: number) => Promise<Page>
}

/** Starts the demo as it would be on a day, and a browser, for the tests of a file. */
export function useDemo(today: string, start: typeof startDemo = startDemo): UsedDemo {
  let demo: Demo
  let browser: Browser
  const devices = new Map<string, BrowserContext>()
  /** The device of a person who has not signed in on one yet. */
  const newDevice = async (user: string) => {
    const device = await browser.newContext({ locale: 'id-ID', timezoneId: 'Asia/Jakarta' })
    watchRest(device)
    devices.set(user, device)
    device.once('close', () => devices.delete(user))
    return device
  }
  beforeAll(async () => {
    demo = await start(today)
    browser = await sharedBrowser()
  }, 180_000)
  afterAll(async () => {
    await Promise.all([...devices.values()].map((device) => device.close()))
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
      const known = devices.get(user)
      const page = await (known ?? (await newDevice(user))).newPage()
      await page.setViewportSize({ width, height: 800 })
      page.setDefaultTimeout(30_000)
      if (known) await page.goto(`${demo.portal}${path}`)
      else await signInTo(demo, page, user, path)
      return page
    },
  }
}

/** Turns a widget back to a month of the story, however long ago that is on the day of the test. */
export async function turnTo(page: Page, month: string): Promise<void> {
  const heading = page.getByRole('heading', { name: month, level: 3 })
  const back = page.getByRole('button', { name: 'Bulan sebelumnya' })
  await back.waitFor()
  for (let left = 60; left > 0 && (await heading.count()) === 0; left -= 1) await back.click()
  await heading.waitFor()
}
