import { describe, expect, it } from 'vitest'
import { sharedBrowser } from '../support/browser.ts'
import { atRest, watchRest } from '../support/rest.ts'

describe('a page at rest', () => {
  it('is so whatever another page of its device was asking for when it was closed', async () => {
    const device = await (await sharedBrowser()).newContext()
    watchRest(device)
    // An address that answers at once, and one that never does.
    await device.route('**/*', async (route) => {
      if (route.request().url().endsWith('/at-once')) await route.fulfill({ body: 'here' })
    })
    const closed = await device.newPage()
    await closed.goto('http://device.test/at-once')
    const asked = closed.waitForRequest('**/never')
    await closed.evaluate(() => void fetch('/never').catch(() => undefined))
    await asked
    await closed.close()
    const page = await device.newPage()
    await page.goto('http://device.test/at-once')
    await atRest(page)
    expect(await page.textContent('body')).toBe('here')
    await device.close()
  })
})
