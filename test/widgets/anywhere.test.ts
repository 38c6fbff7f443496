import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { describe, expect, it } from 'vitest'
import { kitFiles } from '../../src/cli/embed/write.ts'
import { launchBrowser } from '../support/browser.ts'
import { waitingForMe } from './support/today.ts'
import { useStage } from './support/use-stage.ts'

const LUWES_SESSION = '<luwes-session token-url="/sso/luwes-token"></luwes-session>'
const stage = useStage(() => undefined)

const KIT = {
  regencyName: 'Kabupaten Contoh',
  cara: 'portal',
  audience: 'luwes',
  nipClaim: 'nip',
  issuer: '',
  client: '',
} as const

/** Why a headless browser that has no back-forward cache keeps no page, whatever is in it. */
const NO_CACHE = ['BackForwardCacheDisabledForDelegate', 'BrowsingInstanceNotSwapped']

const signIns = () => stage.on.asked.filter(({ path }) => path === '/sesi').length
const form = (page: Page) => page.getByRole('tab', { name: 'Ajukan baru' })
const clock = (page: Page) => page.getByRole('button', { name: 'Catat masuk' })

/** Returns the script of a test page with the framework in it. */
async function bundleOf(name: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    define: {
      'process.env.NODE_ENV': '"development"',
      __VUE_OPTIONS_API__: 'true',
      __VUE_PROD_DEVTOOLS__: 'false',
      __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
    },
    build: {
      write: false,
      lib: { entry: join(import.meta.dirname, `pages/${name}.ts`), formats: ['es'] },
    },
  })
  // Safe because a build that does not watch answers its output.
  const { output } = [built].flat()[0] as { output: readonly { code?: string }[] }
  return output[0]?.code ?? ''
}

async function openWith(name: string, body = ''): Promise<Page> {
  const page = await stage.open(body, { session: false })
  await page.addScriptTag({ type: 'module', content: await bundleOf(name) })
  return page
}

describe('in a page that a framework draws', () => {
  it.each(['react', 'vue'])(
    '%s: signs in once, draws again without a loss, and changes views',
    async (name) => {
      const page = await openWith(name)
      await page.getByLabel('Apa alasannya?').fill('Menyusun peta proses.')
      await page.getByRole('button', { name: /Gambar ulang/ }).click()
      await page.getByRole('tab', { name: 'New request' }).waitFor()
      await page.getByRole('button', { name: /Gambar ulang/ }).click()
      await form(page).waitFor()
      expect(await page.getByLabel('Apa alasannya?').inputValue()).toBe('Menyusun peta proses.')
      const before = signIns()
      await page.getByRole('button', { name: 'Presensi', exact: true }).click()
      await clock(page).waitFor()
      expect(await form(page).count()).toBe(0)
      expect(signIns()).toBe(before)
    },
  )

  it('livewire: keeps elements and what was typed when its server answers, and shows another view', async () => {
    const html = (count: number, element: string) =>
      `<article id="isi"><p>Dihitung ${count}</p>${LUWES_SESSION}<luwes-wfa></luwes-wfa><div wire:ignore><p>Tetap ${count}</p></div><section>${element}</section></article>`
    const page = await openWith('livewire', html(0, ''))
    await page.getByLabel('Apa alasannya?').fill('Menyusun peta proses.')
    await page.evaluate(
      (text) => window.livewire(text),
      html(1, '<luwes-presensi></luwes-presensi>'),
    )
    await page.getByText('Dihitung 1').waitFor()
    await page.getByText('Tetap 0').waitFor()
    await clock(page).waitFor()
    expect(await page.getByLabel('Apa alasannya?').inputValue()).toBe('Menyusun peta proses.')
    expect(signIns()).toBe(1)
  })

  it('turbo: goes from page to page with one session, and back again', async () => {
    const page = await openWith(
      'turbo',
      `${LUWES_SESSION}<a href="/lain">Lain</a><luwes-wfa></luwes-wfa>`,
    )
    await form(page).waitFor()
    stage.on.page = { body: `${LUWES_SESSION}<luwes-presensi></luwes-presensi>` }
    await page.getByRole('link', { name: 'Lain' }).click()
    await clock(page).waitFor()
    expect(await form(page).count()).toBe(0)
    // The same document: Turbo put a new body into it, and the loader still looks.
    expect(await page.evaluate(() => 'Turbo' in globalThis)).toBe(true)
    await page.evaluate(() => history.back())
    await form(page).waitFor()
  })
})

describe('in shadow roots of a page', () => {
  it('finds elements in an open root, also one that comes and is filled later', async () => {
    const page = await stage.open('<portal-kartu></portal-kartu>')
    await page.evaluate(() => {
      customElements.define(
        'portal-kartu',
        class extends HTMLElement {
          connectedCallback() {
            const root = this.attachShadow({ mode: 'open' })
            root.innerHTML = '<luwes-wfa></luwes-wfa><div></div>'
            setTimeout(() => {
              const inner = root.querySelector('div')?.attachShadow({ mode: 'open' })
              const later = document.createElement('div')
              root.append(later)
              later.attachShadow({ mode: 'open' }).innerHTML = '<luwes-presensi></luwes-presensi>'
              if (inner) inner.innerHTML = '<p>kosong</p>'
            }, 50)
          }
        },
      )
    })
    await form(page).waitFor()
    await clock(page).waitFor()
  })

  it('is told of a closed one by define()', async () => {
    const page = await stage.open('')
    await page.waitForFunction(() => 'luwes' in globalThis)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const isAsked = (tag: string) => asked.some((url) => url.includes(`/${tag}-`))
    await page.evaluate(() => {
      const root = document.createElement('div').attachShadow({ mode: 'closed' })
      root.innerHTML = '<luwes-wfa></luwes-wfa>'
      document.body.append(root.host)
      window.root = root
      // The loader takes up one after the other what comes into a page.
      document.body.append(document.createElement('luwes-presensi'))
    })
    await clock(page).waitFor()
    expect([isAsked('luwes-presensi'), isAsked('luwes-wfa')]).toEqual([true, false])
    await page.evaluate(async () => {
      window.luwes.define(window.root)
      await customElements.whenDefined('luwes-wfa')
    })
    expect(isAsked('luwes-wfa')).toBe(true)
  })
})

describe('in other places of a page', () => {
  it('works under Trusted Types', async () => {
    const { luwes } = stage.on
    const csp = `default-src 'none'; script-src ${luwes}; connect-src 'self' ${luwes}; worker-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html luwes`
    const session = LUWES_SESSION.replace('>', ' worker-url="/luwes-worker.js">')
    const page = await stage.open(
      `${session}<luwes-wfa></luwes-wfa><luwes-presensi></luwes-presensi>`,
      { csp, session: false },
    )
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Trusted|Content Security/i.test(message.text())) refused.push(message.text())
    })
    await form(page).waitFor()
    await clock(page).click()
    await page.getByText('Masuk tercatat').last().waitFor()
    const workers = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
    await expect.poll(workers).toBe(1)
    expect(refused).toEqual([])
  })

  it('works in a frame of the same origin, also one without an address', async () => {
    const lines = `<script type="module" src="${stage.on.luwes}/widgets/v1/luwes.js"></script>${LUWES_SESSION}<luwes-wfa></luwes-wfa>`
    const page = await stage.open('', { session: false })
    await page.evaluate((html) => {
      const frame = document.createElement('iframe')
      frame.srcdoc = html
      frame.style.cssText = 'width:900px;height:900px'
      document.body.append(frame)
    }, lines)
    await page.frameLocator('iframe').getByRole('tab', { name: 'Ajukan baru' }).waitFor()
  })

  it('answers a classic script that ran before it, and one that runs after', async () => {
    const page = await stage.open(
      `<luwes-wfa></luwes-wfa><script>window.luwes = { ready: (luwes) => luwes.session(async () => 'token.klasik.x') }</script>`,
      { session: false },
    )
    await form(page).waitFor()
    const kinds = await page.evaluate(async () => {
      const ready = await window.luwes.ready
      return Object.entries(ready).map(([name, value]) => `${name} ${typeof value}`)
    })
    expect(kinds).toEqual(['session function', 'define function', 'ready object'])
  })

  it('asks who is signed in when a page says that it came back from the back-forward cache', async () => {
    const page = await stage.open('<luwes-wfa></luwes-wfa>')
    await form(page).waitFor()
    const before = signIns()
    await page.evaluate(() =>
      dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })),
    )
    await expect.poll(signIns).toBe(before + 1)
    await form(page).waitFor()
  })

  it('goes on in a page that the browser kept, and keeps no browser from it', async () => {
    // Playwright switches the cache off, and a false clock would stand still in a page that is kept.
    const browser = await launchBrowser({ ignoreDefaultArgs: ['--disable-back-forward-cache'] })
    try {
      const page = await browser.newPage()
      const client = await page.context().newCDPSession(page)
      await client.send('Page.enable')
      const reasons = new Set<string>()
      client.on('Page.backForwardCacheNotUsed', ({ notRestoredExplanations: all }) => {
        for (const { reason } of all) reasons.add(reason)
      })
      stage.on.page = {
        body: `${LUWES_SESSION}<luwes-wfa></luwes-wfa><luwes-presensi></luwes-presensi>`,
      }
      await page.goto(stage.on.portal)
      await page.getByLabel('Apa alasannya?').fill('Menyusun peta proses.')
      await page.evaluate(() => Object.assign(globalThis, { sama: true }))
      stage.on.page = { body: '<h1>Lain</h1>' }
      await page.goto(`${stage.on.portal}/lain`)
      await page.getByRole('heading', { name: 'Lain' }).waitFor()
      const before = signIns()
      stage.on.page = { body: `${LUWES_SESSION}<luwes-wfa></luwes-wfa>` }
      // A page that leaves at once would take the answer to this call with it.
      await page.evaluate(() => void setTimeout(() => history.back()))
      await form(page).waitFor()
      const kept = await page.evaluate(() => 'sama' in globalThis)
      // Who came back is asked for once, kept or not.
      await expect.poll(signIns).toBe(before + 1)
      await page.getByRole('tab', { name: /^Pengajuan saya/ }).click()
      await form(page).click()
      expect(await page.getByLabel('Apa alasannya?').inputValue()).toBe('Menyusun peta proses.')
      // A browser without such a cache names itself alone, and nothing that the page or its elements do.
      expect([...reasons].sort()).toEqual(kept ? [] : NO_CACHE)
    } finally {
      await browser.close()
    }
  })

  it('counts what waits in the menu of the portal, page by page, with one request', async () => {
    const files = await kitFiles('html', { ...KIT, url: stage.on.luwes, portal: stage.on.portal })
    const badge = files.find(({ path }) => path === 'luwes-lencana.js')?.text ?? ''
    const item = (name: string, value: string) =>
      `<a href="/x">${name} <span data-luwes-lencana${value} data-token-url="/sso/luwes-token"></span></a>`
    const menu = `<nav>${item('Persetujuan', '')}${item('Laporan', '="laporan"')}${item('WFA', '="wfa"')}${item('Semua', '="semua"')}</nav>`
    const [first, second] = waitingForMe()
    if (!first || !second) throw new Error('nothing waits')
    const koreksi = { ...first, jenis: 'putuskan-koreksi' as const, jumlah: 2, lebih: true }
    stage.on.untukSaya = [first, koreksi, second]
    const page = await stage.open(menu, { session: false })
    await page.addScriptTag({ type: 'module', content: badge })
    await page.getByRole('link', { name: 'Persetujuan 14+ menunggu Anda' }).waitFor()
    await page.getByRole('link', { name: 'Laporan 1 menunggu Anda' }).waitFor()
    await page.getByRole('link', { name: 'Semua 15+ menunggu Anda' }).waitFor()
    await page.getByRole('link', { name: 'WFA', exact: true }).waitFor()
    expect(stage.on.asked.filter(({ path }) => path === '/untuk-saya')).toHaveLength(1)
    stage.on.untukSaya = [second]
    await page.evaluate(() => document.dispatchEvent(new CustomEvent('luwes:changed')))
    await page.getByRole('link', { name: 'Persetujuan', exact: true }).waitFor()
    await page.getByRole('link', { name: 'Semua 1 menunggu Anda' }).waitFor()
  })

  it('runs by a pinned tag, and not where its bytes are others', async () => {
    const { luwes } = stage.on
    const page = await stage.open('<luwes-wfa></luwes-wfa>')
    await form(page).waitFor()
    const bytes = await (await fetch(`${luwes}/widgets/v1/luwes.js`)).arrayBuffer()
    const digest = Buffer.from(await crypto.subtle.digest('SHA-384', bytes)).toString('base64')
    const load = (integrity: string) =>
      page.evaluate(
        ([src = '', hash = '']) =>
          new Promise((resolve) => {
            const script = document.createElement('script')
            Object.assign(script, {
              type: 'module',
              src,
              integrity: hash,
              crossOrigin: 'anonymous',
            })
            script.onload = () => resolve('dimuat')
            script.onerror = () => resolve('ditolak')
            document.head.append(script)
          }),
        [`${luwes}/widgets/v1/luwes.js?${integrity.slice(-4)}`, integrity] as const,
      )
    expect(await load(`sha384-${digest}`)).toBe('dimuat')
    expect(await load(`sha384-${'A'.repeat(64)}`)).toBe('ditolak')
  })

  it('tells developers on the console once what a visitor is not told, with a link', async () => {
    const first = await stage.open('', { session: false })
    // A page whose clock is the real one, because a false clock knows of no requests.
    const page = await (await first.context().browser()?.newContext())?.newPage()
    if (!page) throw new Error('no browser')
    const said: string[] = []
    page.on('console', (message) => said.push(message.text()))
    await page.goto(stage.on.portal)
    await page.evaluate(() => {
      document.body.innerHTML =
        '<luwes-session token-url="/tiada/tiada"></luwes-session><luwes-wfa></luwes-wfa><luwes-presensi></luwes-presensi>'
    })
    await page.getByRole('heading', { name: 'Anda belum masuk' }).first().waitFor()
    const ours = () => said.filter((line) => line.startsWith('Luwes:'))
    await expect.poll(ours).toHaveLength(1)
    expect(ours()[0]).toMatch(/^Luwes: <luwes-\w+> sesi-berakhir http\S+\/docs\/kode#token-200$/)
    await page.context().close()
  })
})
