import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/serve.ts'
import { sharedBrowser } from '../support/browser.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

describe('the documentation', () => {
  let browser: Browser
  let running: RunningLuwes
  let data: string

  beforeAll(async () => {
    browser = await sharedBrowser()
    data = await mkdtemp(join(tmpdir(), 'luwes-docs-'))
    const place = { host: '127.0.0.1', port: 0, data }
    running = await startLuwes(
      TEST_SETTINGS,
      place,
      logTo(() => undefined),
    )
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    await rm(data, { recursive: true, force: true })
  })

  it('leads from its first page to the others, all of which show in light and in dark', async () => {
    const page = await browser.newPage()
    const wrong: string[] = []
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    await page.goto(`${running.url}/docs`)
    await page.getByRole('link', { name: 'Pengembang portal', exact: true }).click()
    await page.getByRole('heading', { name: 'Jam pertama pengembang portal' }).waitFor()
    await page.getByRole('link', { name: 'Kode kesalahan' }).first().click()
    await page.waitForURL(`${running.url}/docs/kode`)
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 })
      for (const name of ['', 'portal', 'elemen', 'kode', 'kalender', 'pemberitahuan', 'pesan']) {
        await page.goto(`${running.url}/docs/${name}`)
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([name, width, wide <= 0]).toEqual([name, width, true])
      }
    }
    expect(wrong).toEqual([])
    const manifest = await fetch(`${running.url}/widgets/v1/custom-elements.json`)
    expect(Object(await manifest.json()).schemaVersion).toBe('1.0.0')
    await page.close()
  })

  it('is drawn from the document of the running version, and asks no other host for anything', async () => {
    const page = await browser.newPage()
    const asked: string[] = []
    const wrong: string[] = []
    page.on('request', (request) => {
      const { protocol, origin } = new URL(request.url())
      // Some browsers tell of pictures within a style, too, which are asked of nobody.
      if (protocol !== 'data:') asked.push(origin)
    })
    page.on('console', (message) => {
      if (message.type() === 'error') wrong.push(message.text())
    })
    page.on('pageerror', (error) => void wrong.push(String(error)))
    const answer = await page.goto(`${running.url}/docs/api`)
    expect(answer?.status()).toBe(200)
    const policy = answer?.headers()['content-security-policy'] ?? ''
    expect(policy).toMatch(/^default-src 'none'; script-src 'self'; connect-src 'self';/)
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval|script-src[^;]*unsafe-inline/)
    const { paths, webhooks } = Object(await (await fetch(`${running.url}/openapi.json`)).json())
    const count = (told: Readonly<Record<string, object>>) =>
      Object.values(told).flatMap((methods) => Object.keys(methods)).length
    expect(count(paths)).toBeGreaterThan(60)
    expect(count(webhooks)).toBeGreaterThan(30)
    await page.locator('.opblock').first().waitFor({ timeout: 120_000 })
    // A long document is drawn as far as it is in sight, so the page is scrolled through.
    const seen = new Set<string>()
    for (let left = 400; left > 0 && seen.size < count(paths) + count(webhooks); left -= 1) {
      const drawn = page.locator('.opblock')
      for (const name of await drawn.evaluateAll((all) => all.map(({ id }) => id))) seen.add(name)
      await page.mouse.wheel(0, 500)
      await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => done(null))))
    }
    expect(seen.size).toBe(count(paths) + count(webhooks))
    expect(new Set(asked)).toEqual(new Set([running.url]))
    expect(wrong).toEqual([])
    await page.close()
  }, 180_000)
})
