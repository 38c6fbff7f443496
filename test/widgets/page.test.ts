import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { depan } from './support/ahead.ts'
import { pengajuanMilik, siti, TODAY } from './support/data.ts'
import { kotakMasuk } from './support/inbox.ts'
import { berlaku, hariTerbuka, koreksi, laporan, tanda, tiada } from './support/matters.ts'
import { kosong, type Milik, tandaMilik } from './support/presence.ts'
import { SHOWN_TAGS } from './support/tags.ts'
import { useStage } from './support/use-stage.ts'

const ALL = SHOWN_TAGS.map((tag) => `<${tag}></${tag}>`).join('')

const stage = useStage((on) => {
  on.person = siti
  on.peran = ['pegawai', 'atasan', 'bkd']
  on.waits = full()
  on.milik = busy()
  on.computed = () => true
  on.inbox = kotakMasuk(12)
  on.mine = pengajuanMilik(siti)
  on.depan = null
})
let axe: string
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
})

/** Returns one of everything that waits for somebody who decides. */
const full = () => ({
  laporan: laporan(3),
  koreksi: koreksi(),
  tanda: tanda(),
  hari: hariTerbuka(),
  berlaku: berlaku(),
})

/** Returns a person with a report due, a signal to explain, and a day to correct. */
function busy(): Milik {
  const milik = kosong()
  milik.tanda = [tandaMilik('2026-11-12')]
  milik.hari['2026-11-12'] = { tanda: [{ kode: 'tanda.luar-area', status: 'baru' }] }
  milik.hari['2026-11-13'] = { koreksiSampai: TODAY }
  const batas = '2026-11-19T12:00:00+07:00'
  milik.hari[TODAY] = {
    moda: 'wfa',
    laporan: { status: 'belum', terlambat: false, batas, sumber: null, menentukan: true },
  }
  return milik
}

/** Waits until every widget of the page has drawn what it fetched. */
async function settled(page: Page, all: readonly string[] = SHOWN_TAGS): Promise<void> {
  await page.waitForFunction((tags) => {
    const here = tags.flatMap((tag) => [...document.querySelectorAll(tag)])
    return here.every((one) => one.shadowRoot && !one.shadowRoot.querySelector('.bone'))
  }, all)
}

/** Opens what hides: a row, a form with faults, details. */
async function openUp(page: Page): Promise<void> {
  await page.locator('luwes-persetujuan .opener').first().click()
  await page.locator('luwes-wfa input[type=radio]').nth(2).check()
  await page.locator('luwes-wfa td[data-date="2026-11-25"]').click()
  await page.locator('luwes-wfa .send').click()
  await page.locator('luwes-wfa .rule').first().waitFor({ state: 'attached' })
  await page.evaluate((tags) => {
    for (const tag of tags) {
      for (const one of document.querySelector(tag)?.shadowRoot?.querySelectorAll('details') ??
        []) {
        one.open = true
      }
    }
  }, SHOWN_TAGS)
  // The parts that come once they are opened.
  await page.locator('luwes-untuk-anda .kind').first().waitFor()
  await settled(page)
}

/** Opens each tab of a widget, those of all its workspaces. */
async function* everyTab(page: Page, tag: string): AsyncGenerator<Locator> {
  const rooms = await page.locator(`${tag} .rooms button`).all()
  for (const room of rooms.length > 0 ? rooms : [null]) {
    await room?.click()
    for (const tab of await page.locator(`${tag} [role=tab]`).all()) {
      await tab.click()
      yield tab
    }
  }
}

/** Returns what extends beyond its widget, and how wide the page has become. */
async function sticksOut(page: Page, all: readonly string[] = SHOWN_TAGS) {
  return page.evaluate((tags) => {
    const over = tags.flatMap((tag) => {
      const panel = document.querySelector(tag)?.shadowRoot?.querySelector('.panel')
      const edge = panel?.getBoundingClientRect().right ?? 0
      return [...(panel?.querySelectorAll('*') ?? [])]
        .filter((one) => one.getBoundingClientRect().right > edge + 1)
        .filter((one) => !one.closest('.unseen, .jws, thead, .scroll'))
        .map((one) => `${tag} ${one.localName}.${one.className}`)
    })
    return { over, page: document.scrollingElement?.scrollWidth }
  }, all)
}

/**
 * Returns untidy parts of some widgets: dates or times in machine form, buttons of one row with
 * different heights, headings that skip a level.
 */
async function untidy(page: Page, all: readonly string[] = SHOWN_TAGS): Promise<unknown[]> {
  return page.evaluate((tags) => {
    const seen = (one: Element) => one.checkVisibility() && !one.closest('.unseen')
    return tags.flatMap((tag) => {
      const every = [...(document.querySelector(tag)?.shadowRoot?.querySelectorAll('*') ?? [])]
      const raw = every
        .filter((one) => seen(one) && !one.closest('code, pre, .hint, .jws, .seal, textarea'))
        .flatMap((one) => [...one.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE))
        .flatMap((node) => /\b20\d\d-\d\d-\d\d|\b\d\d:\d\d\b/.exec(node.textContent ?? '') ?? [])
      const uneven = every.flatMap((row) => {
        const boxes = [...row.children]
          .filter((one) => one.matches('.button') && seen(one))
          .map((one) => one.getBoundingClientRect())
        return boxes.flatMap((box, at) => {
          const next = boxes[at + 1]
          const beside = next && next.top < box.bottom - 8 && next.bottom > box.top + 8
          return beside && Math.abs(next.height - box.height) > 1 ? [row.className] : []
        })
      })
      const levels = every
        .filter((one) => one.matches('h2, h3, h4, h5'))
        .map((one) => Number(one.localName[1]))
      const skipped = levels.flatMap((level, at) =>
        level > (levels[at - 1] ?? 2) + 1 ? [`h${level}`] : [],
      )
      return [...raw, ...uneven, ...skipped].map((what) => [tag, what])
    })
  }, all)
}

/** Returns what axe finds on a page, or in one widget of it. */
async function violations(page: Page, tag?: string, colours = true): Promise<unknown[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(
    async ([only, seeing]) => {
      const options = {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        resultTypes: ['violations'],
        rules: { 'color-contrast': { enabled: seeing } },
      }
      const found = await window.axe.run(only ?? document, options)
      return found.violations
        .filter(({ id }) => id !== 'page-has-heading-one')
        .map(({ id, nodes }) => [
          id,
          nodes.slice(0, 3).map((node) => [node.html, node.failureSummary]),
        ])
    },
    [tag, colours] as const,
  )
}

describe('a strict Content-Security-Policy', () => {
  it('lets everything work, styles and all, where only Luwes may run and be called', async () => {
    const { luwes } = stage.on
    const csp = `default-src 'none'; script-src ${luwes}; connect-src ${luwes}`
    const page = await stage.open(ALL, { csp, session: false })
    const refused: string[] = []
    page.on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    await page.waitForFunction(() => 'luwes' in globalThis)
    await page.evaluate(() => window.luwes.session(async () => 'token.ketat.x'))
    await settled(page)
    await page.locator('luwes-wfa input[type=radio]').first().check()
    await page.locator('luwes-wfa td[data-date="2026-11-25"]').click()
    await page.locator('luwes-wfa .rule').first().waitFor({ state: 'attached' })
    await page.getByRole('button', { name: 'Catat masuk' }).click()
    await page.getByText('Masuk tercatat').last().waitFor()
    const padding = await page.evaluate(() => {
      const panel = document.querySelector('luwes-wfa')?.shadowRoot?.querySelector('.panel')
      return panel && getComputedStyle(panel).paddingTop
    })
    expect(padding).toBe('24px')
    expect(refused).toEqual([])
  })
})

describe('the host page', () => {
  it('neither leaks its style into the widgets nor suffers from theirs', async () => {
    const style = `<style>* { letter-spacing: 3px } :root { font-size: 62.5% }
      body { font: italic 1.6rem/3 serif; color: red; text-align: center; text-transform: uppercase }
      button, input, table, td { background: lime !important; border: 9px solid !important }
      p { color: rgb(1, 2, 3) }</style>`
    const page = await stage.open(`<p id="tuan">Portal</p>${ALL}`, { style })
    await settled(page)
    const seen = await page.evaluate(() => {
      const inner = document.querySelector('luwes-presensi')?.shadowRoot
      const pick = (selector: string) => {
        const element = inner?.querySelector(selector)
        const style = element && getComputedStyle(element)
        return style && [style.fontSize, style.fontStyle, style.textTransform, style.letterSpacing]
      }
      const button = inner?.querySelector('#tap')
      const host = document.querySelector('#tuan')
      return {
        text: pick('.what .muted:not(.small)'),
        button: button && getComputedStyle(button).backgroundColor,
        host: host && getComputedStyle(host).color,
      }
    })
    expect(seen.text).toEqual(['16px', 'normal', 'none', 'normal'])
    expect(seen.button).toBe('rgb(20, 84, 140)')
    expect(seen.host).toBe('rgb(1, 2, 3)')
  })

  it('gets the code of a widget that comes later, and only of what it uses', async () => {
    const page = await stage.open('')
    const scripts: string[] = []
    page.on('response', (response) => scripts.push(new URL(response.url()).pathname))
    await page.evaluate(() => {
      document.body.innerHTML += '<div><luwes-kinerja></luwes-kinerja></div>'
    })
    await settled(page)
    await page.getByText('Rp4.865.000').first().waitFor()
    expect(scripts.some((path) => path.includes('luwes-kinerja-'))).toBe(true)
    expect(scripts.some((path) => path.includes('luwes-wfa-'))).toBe(false)
  })

  it('may have the title for itself', async () => {
    const page = await stage.open('<luwes-kinerja no-heading></luwes-kinerja>')
    await settled(page)
    const box = await page.getByRole('heading', { name: 'Kinerja dan TPP saya' }).boundingBox()
    expect(box?.width ?? 0).toBeLessThanOrEqual(1)
  })
})

describe('accessibility', () => {
  // Colours and words have nothing to do with each other, so that each of both is tried once.
  it.each([
    ['light', 'id'],
    ['dark', 'en'],
  ] as const)('has no violation that axe can find (%s, %s)', async (colorScheme, lang) => {
    stage.on.depan = depan()
    const ground = colorScheme === 'dark' ? '#0b1015' : '#eef1f4'
    const style = `<style>:root { color-scheme: light dark } body { background: ${ground} }</style>`
    const page = await stage.open(ALL, {
      colorScheme,
      html: `lang="${lang}"`,
      style,
      reducedMotion: 'reduce',
    })
    await settled(page)
    await openUp(page)
    expect(await violations(page)).toEqual([])
    await page.locator('luwes-wfa #tab-daftar').click()
    await page.locator('luwes-wfa .request').first().waitFor()
    expect(await violations(page)).toEqual([])
  })

  it('has no violation on any tab, with forms open', async () => {
    const page = await stage.open(
      '<luwes-persetujuan></luwes-persetujuan><luwes-admin></luwes-admin>',
    )
    await settled(page, ['luwes-persetujuan', 'luwes-admin'])
    for (const tag of ['luwes-persetujuan', 'luwes-admin']) {
      let before = 0
      for await (const tab of everyTab(page, tag)) {
        await settled(page, [tag])
        const name = await tab.textContent()
        expect([name, await untidy(page, [tag])]).toEqual([name, []])
        const opener = page.locator(`${tag} .opener, ${tag} #baru`).first()
        if (await opener.count()) await opener.click()
        // Tabs share their colours, which take longest to be looked at.
        expect([name, await violations(page, tag, before < 7)]).toEqual([name, []])
        before += 1
      }
    }
  })

  it.each([
    [1280, 'light', '100%'],
    [360, 'dark', '200%'],
  ] as const)(
    'has none in the month and the copied week of a roster either (%s px, %s, text of %s)',
    async (width, colorScheme, size) => {
      stage.on.peran = ['pegawai', 'kepala', 'bkd']
      const style = `<style>:root { color-scheme: ${colorScheme} } html { font-size: ${size} }
      body { margin: 8px; background: ${colorScheme === 'dark' ? '#0b1015' : '#eef1f4'} }</style>`
      const tags = ['luwes-roster', 'luwes-admin']
      const page = await stage.open(
        '<luwes-roster></luwes-roster><luwes-admin bagian="piket"></luwes-admin>',
        { style, viewport: { width, height: 900 }, reducedMotion: 'reduce' },
      )
      await settled(page, tags)
      await page.getByRole('button', { name: 'Salin satu pekan' }).click()
      await page.getByRole('button', { name: 'Lihat sebulan' }).click()
      await page.getByRole('heading', { name: 'November 2026' }).first().waitFor()
      await settled(page, tags)
      if (width === 360) await page.locator('luwes-roster .cell').nth(2).click()
      expect(await violations(page)).toEqual([])
      expect(await sticksOut(page, tags)).toEqual({ over: [], page: width })
      await page.locator('luwes-roster').getByRole('tab', { name: 'Susun roster' }).click()
      await page.getByRole('radio', { name: 'Salin satu pekan' }).check()
      await settled(page, tags)
      await page.getByRole('button', { name: 'Periksa rencana' }).click()
      await page.getByText('1 hari tidak dapat diterbitkan').waitFor()
      expect(await violations(page)).toEqual([])
      expect(await sticksOut(page, tags)).toEqual({ over: [], page: width })
    },
  )

  it('has no violation where there is nothing to show', async () => {
    stage.on.peran = ['pegawai']
    stage.on.waits = tiada()
    stage.on.milik = kosong()
    stage.on.inbox = []
    stage.on.mine = []
    stage.on.computed = () => false
    const page = await stage.open(ALL)
    await settled(page)
    expect(await violations(page)).toEqual([])
  })

  it.each(['100%', '200%'])(
    'needs no sideways scrolling at 360 px with text of %s, and is tidy',
    async (size) => {
      const style = `<style>html { font-size: ${size} } body { margin: 8px }</style>`
      const page = await stage.open(ALL, { style, viewport: { width: 360, height: 800 } })
      await settled(page)
      await openUp(page)
      expect(await sticksOut(page)).toEqual({ over: [], page: 360 })
      expect(await untidy(page)).toEqual([])
    },
  )

  it('needs none on any tab either, with forms open and text of 200%', async () => {
    const style = '<style>html { font-size: 200% } body { margin: 8px }</style>'
    const tags = ['luwes-persetujuan', 'luwes-admin']
    const body = tags.map((tag) => `<${tag}></${tag}>`).join('')
    const page = await stage.open(body, { style, viewport: { width: 360, height: 800 } })
    await settled(page, tags)
    for (const tag of tags) {
      for await (const tab of everyTab(page, tag)) {
        await settled(page, [tag])
        const name = await tab.textContent()
        const tidy = async (size: string) => {
          await page.evaluate((to) => {
            document.documentElement.style.fontSize = to
          }, size)
          expect([name, size, await untidy(page, [tag])]).toEqual([name, size, []])
        }
        for (const opener of [`${tag} .opener`, `${tag} #baru`, `${tag} .decide button`]) {
          const found = page.locator(opener).last()
          await tidy('100%')
          if (await found.count()) await found.click()
        }
        await tidy('200%')
        expect([name, await sticksOut(page, tags)]).toEqual([name, { over: [], page: 360 }])
      }
    }
  })

  it('draws a ring around whatever has the focus', async () => {
    const page = await stage.open('<luwes-presensi></luwes-presensi>')
    await settled(page)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const active = document.activeElement?.shadowRoot?.activeElement
      return active && getComputedStyle(active).outlineWidth
    })
    expect(outline).toBe('3px')
  })
})
