import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import { listen } from '../../src/demo/node-http.ts'
import { membersIn } from '../../src/domain/shared/members.ts'
import { bodyOf } from '../support/body.ts'
import { sharedBrowser } from '../support/browser.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

describe('the documentation', () => {
  let browser: Browser
  let running: RunningLuwes
  let data: string
  let portal: Awaited<ReturnType<typeof listen>>
  /** The page of the portal. */
  let html = ''

  beforeAll(async () => {
    browser = await sharedBrowser()
    data = await mkdtemp(join(tmpdir(), 'luwes-docs-'))
    portal = await listen(
      createServer((_, answer) => answer.writeHead(200, { 'content-type': 'text/html' }).end(html)),
      0,
    )
    const place = { host: '127.0.0.1', port: 0, data }
    running = await startLuwes(
      { ...TEST_SETTINGS, PORTAL_ORIGINS: portal.origin },
      place,
      logTo(() => undefined),
    )
  }, 120_000)
  afterAll(async () => {
    await Promise.all([running?.stop(), portal?.stop()])
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
    const links = await page.getByRole('navigation').getByRole('link').all()
    const paths = ['/docs/']
    for (const link of links) paths.push((await link.getAttribute('href')) ?? '')
    expect(paths.pop()).toBe('/docs/api')
    expect(paths.length).toBeGreaterThan(12)
    for (const path of paths) {
      await page.setViewportSize({ width: 1280, height: 800 })
      await page.goto(`${running.url}${path}`)
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 })
        if (width === 360) await page.getByText('Semua halaman', { exact: true }).click()
        await page
          .getByRole('navigation')
          .getByRole('link', { name: 'Hari pertama BKPSDM' })
          .waitFor()
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect([path, width, wide <= 0]).toEqual([path, width, true])
      }
    }
    expect(wrong).toEqual([])
    const manifest = await fetch(`${running.url}/widgets/v1/custom-elements.json`)
    expect(await bodyOf(manifest)).toMatchObject({ schemaVersion: '1.0.0' })
    await page.goto(`${running.url}/docs/tampilan`)
    const picture = page.getByRole('img').first()
    const drawn = () => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth)
    await expect.poll(drawn).toBe(720)
    const src = (await picture.getAttribute('src')) ?? ''
    const served = await fetch(`${running.url}${src}`)
    expect(served.headers.get('content-type')).toBe('image/webp')
    expect(served.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    await page.goto(`${running.url}/docs/bkpsdm`)
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'pegawai.csv' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('pegawai.csv')
    await page.close()
  })

  it('has its pinned tag run, and stop where the loader or a part of it is another', async () => {
    const { version } = JSON.parse(await readFile(inCheckout('package.json'), 'utf8'))
    const base = `${running.url}/widgets/${version}`
    const list: Record<string, string> = await (await fetch(`${base}/integrity.json`)).json()
    const context = await browser.newContext()
    /** Opens a portal with the lines of /docs/elemen, and answers what ran. */
    const open = async (hashes: Readonly<Record<string, string>>) => {
      const page = await context.newPage()
      const all = Object.entries(hashes).map(([name, hash]) => [`${base}/${name}`, hash])
      const map = JSON.stringify({ integrity: Object.fromEntries(all) })
      html = `<script type="importmap">${map}</script>
        <script type="module" src="${base}/luwes.js" integrity="${hashes['luwes.js']}" crossorigin="anonymous"></script>
        <luwes-wfa></luwes-wfa>`
      const stopped = page.waitForEvent('console', (told) => /Luwes:|integrity/.test(told.text()))
      await page.goto(portal.origin)
      const ran = await Promise.race([
        page.evaluate(() => customElements.whenDefined('luwes-wfa').then(() => true)),
        stopped.then(() => false),
      ])
      const asked = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      await page.close()
      return { ran, asked: asked.filter((name) => !name.startsWith(`${base}/`)) }
    }
    expect(await open(list)).toEqual({ ran: true, asked: [] })
    const other = `sha384-${'A'.repeat(64)}`
    expect(await open({ ...list, 'luwes.js': other })).toMatchObject({ ran: false })
    const part = Object.keys(list).find((name) => name.startsWith('luwes-wfa-')) ?? ''
    expect(await open({ ...list, [part]: other })).toMatchObject({ ran: false })
    await context.close()
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
    const { paths, webhooks } = await bodyOf(await fetch(`${running.url}/openapi.json`))
    const count = (told: unknown) =>
      Object.values(membersIn(told)).flatMap((methods) => Object.keys(membersIn(methods))).length
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
