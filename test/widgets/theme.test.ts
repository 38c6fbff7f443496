import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { TABBED_TAGS } from './support/tags.ts'
import { useStage } from './support/use-stage.ts'
import { brokenWords } from './support/words.ts'

const stage = useStage()

/** Opens a page with the style of a portal and waits until its widgets have drawn themselves. */
async function show(
  body: string,
  style: string,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await stage.open(body, { style: `<style>${style}</style>`, ...options })
  await page.locator('#tap').first().waitFor()
  return page
}

/** Returns a colour of an element in a widget as red, green and blue, whatever notation it is kept in. */
function colourOf(page: Page, tag: string, selector: string, property: string): Promise<number[]> {
  return page.evaluate(
    ([name = '', inner = '', which = '']) => {
      const found = document.querySelector(name)?.shadowRoot?.querySelector(inner)
      if (!found) throw new Error(`no ${inner}`)
      const canvas = document.createElement('canvas').getContext('2d')
      if (!canvas) throw new Error('no canvas')
      canvas.fillStyle = getComputedStyle(found).getPropertyValue(which)
      canvas.fillRect(0, 0, 1, 1)
      return [...canvas.getImageData(0, 0, 1, 1).data].slice(0, 3)
    },
    [tag, selector, property],
  )
}

const ground = (page: Page, tag = 'luwes-presensi') =>
  colourOf(page, tag, '.panel', 'background-color')

const LIGHT = [255, 255, 255]
const DARK = [20, 28, 36]

describe('light and dark', () => {
  it.each([
    ['light where the page says nothing, whatever the device prefers', '', 'dark', LIGHT],
    ['light where the page is light alone', ':root { color-scheme: light }', 'dark', LIGHT],
    ['dark where the page is dark alone', ':root { color-scheme: dark }', 'light', DARK],
    [
      'dark with the device where the page follows it',
      ':root { color-scheme: light dark }',
      'dark',
      DARK,
    ],
    [
      'light with the device where the page follows it',
      ':root { color-scheme: light dark }',
      'light',
      LIGHT,
    ],
    ['as the part of the page in which it stands', 'main { color-scheme: dark }', 'light', DARK],
  ] as const)('is %s', async (_what, style, colorScheme, expected) => {
    const page = await show('<luwes-presensi></luwes-presensi>', style, { colorScheme })
    expect(await ground(page)).toEqual(expected)
  })

  it('is what the attribute says, over anything else', async () => {
    const page = await show(
      '<luwes-presensi theme="dark"></luwes-presensi><luwes-kinerja theme="light"></luwes-kinerja>',
      ':root { color-scheme: dark }',
      { colorScheme: 'dark' },
    )
    await page.locator('luwes-kinerja h3').first().waitFor()
    expect(await ground(page)).toEqual(DARK)
    expect(await ground(page, 'luwes-kinerja')).toEqual(LIGHT)
  })

  it('reaches the controls that the browser draws', async () => {
    const page = await show('<luwes-presensi theme="dark"></luwes-presensi>', '')
    const scheme = await page
      .locator('luwes-presensi input[type=checkbox], luwes-presensi #tap')
      .first()
      .evaluate((one) => getComputedStyle(one).colorScheme)
    expect(scheme).toBe('dark')
  })
})

/** Returns the share of light that a colour gives back, as WCAG counts it. */
function luminance(colour: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function contrast(ink: readonly number[], paper: readonly number[]): number {
  const [a = 0, b = 0] = [luminance(ink), luminance(paper)].sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

const PAIRS = [
  ['text', 'surface'],
  ['text', 'sunken'],
  ['text', 'accent-soft'],
  ['muted', 'surface'],
  ['muted', 'sunken'],
  ['muted', 'accent-soft'],
  ['accent', 'surface'],
  ['accent', 'sunken'],
  ['accent', 'accent-soft'],
  ['on-accent', 'accent'],
  ['on-accent', 'accent-strong'],
  ['on-hero', 'hero'],
  ['ok', 'ok-soft'],
  ['warn', 'warn-soft'],
  ['bad', 'bad-soft'],
  ['surface', 'bad'],
] as const

/** Draws each pair as text on its ground, and answers the contrasts that are too low. */
async function unreadable(page: Page): Promise<unknown[]> {
  const low: unknown[] = []
  for (const [ink, paper] of PAIRS) {
    await page.evaluate(
      ([above = '', below = '']) => {
        const panel = document.querySelector('luwes-presensi')?.shadowRoot?.querySelector('.panel')
        const probe = panel?.querySelector<HTMLElement>('#judul')
        if (!probe) throw new Error('no probe')
        probe.style.color = `var(--_${above})`
        probe.style.backgroundColor = `var(--_${below})`
      },
      [ink, paper],
    )
    const above = await colourOf(page, 'luwes-presensi', '#judul', 'color')
    const below = await colourOf(page, 'luwes-presensi', '#judul', 'background-color')
    const ratio = contrast(above, below)
    if (ratio < 4.5) low.push([ink, paper, ratio.toFixed(2)])
  }
  return low
}

describe('colours of the page', () => {
  it('are followed by --luwes-*, and by --ina-* where it has only those', async () => {
    const style = `:root { --ina-primary-700: rgb(100, 20, 20) }
      luwes-presensi:first-of-type { --luwes-accent: rgb(10, 90, 60) }`
    const page = await show('<luwes-presensi></luwes-presensi><luwes-wfa></luwes-wfa>', style)
    await page.locator('luwes-wfa .send').waitFor()
    const button = (tag: string, selector: string) =>
      colourOf(page, tag, selector, 'background-color')
    expect(await button('luwes-presensi', '#tap')).toEqual([10, 90, 60])
    expect(await button('luwes-wfa', '.send')).toEqual([100, 20, 20])
  })

  it.each([
    ['none at all', ''],
    [
      'a dark teal, with its soft ground for light',
      '--luwes-accent: #0f5c6e; --luwes-accent-strong: #0b4453; --luwes-accent-soft: #e4f1f4',
    ],
    ['a pale yellow', '--luwes-accent: #ffe066; --luwes-accent-soft: #332b00'],
    ['a loud green', '--luwes-accent: #00ff00; --luwes-hero: #00ff00'],
    ['a deep blue', '--luwes-accent: #00007f; --luwes-text: #888; --luwes-surface: #777'],
    [
      'white and black the wrong way round',
      '--luwes-text: #fff; --luwes-surface: #000; --luwes-muted: #fff',
    ],
  ])('never make a pair that cannot be read: %s', async (_what, tokens) => {
    for (const scheme of ['light', 'dark']) {
      const style = `:root { color-scheme: ${scheme}; ${tokens} }`
      const page = await show('<luwes-presensi></luwes-presensi>', style)
      expect([scheme, await unreadable(page)]).toEqual([scheme, []])
    }
  })

  it('leave a button that cannot be used in sight', async () => {
    const page = await show('<luwes-presensi></luwes-presensi>', '', { reducedMotion: 'reduce' })
    await page.locator('#tap').evaluate((one) => one.setAttribute('disabled', ''))
    const ink = await colourOf(page, 'luwes-presensi', '#tap', 'color')
    const paper = await colourOf(page, 'luwes-presensi', '#tap', 'background-color')
    expect(contrast(ink, paper)).toBeGreaterThan(4.5)
  })
})

const ALL_TABBED = TABBED_TAGS.map((tag) => `<${tag}></${tag}>`).join('')

/** Opens all widgets that have tabs, as somebody who sees them all. */
async function showTabs(style: string, options: BrowserContextOptions): Promise<Page> {
  stage.on.peran = ['pegawai', 'atasan', 'kepala', 'bkd']
  const page = await stage.open(ALL_TABBED, { style: `<style>${style}</style>`, ...options })
  for (const tag of TABBED_TAGS) await page.locator(`${tag} [role=tab]`).first().waitFor()
  return page
}

describe('the font', () => {
  it('is that of the portal, unless the portal names another for the widgets', async () => {
    const page = await showTabs('body { font-family: Georgia, serif }', {})
    const fonts = () =>
      page
        .locator('.panel h2, [role=tab]')
        .evaluateAll((all) => [...new Set(all.map((one) => getComputedStyle(one).fontFamily))])
    expect(await fonts()).toEqual(['Georgia, serif'])
    await page.addStyleTag({ content: ':root { --luwes-font: Verdana }' })
    expect(await fonts()).toEqual(['Verdana'])
  })
})

describe('forced colours', () => {
  it('leave the chosen tab and day to be seen, and no other', async () => {
    const page = await showTabs('', { forcedColors: 'active' })
    const framed = (selector: string) =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => getComputedStyle(one).outlineStyle === 'solid'))
    expect(await framed('[role=tab][aria-selected=true]')).toEqual(TABBED_TAGS.map(() => true))
    expect(new Set(await framed('[role=tab][aria-selected=false]'))).toEqual(new Set([false]))
    const day = page.locator('luwes-wfa td:not([aria-disabled=true]):not(.blank)').first()
    await day.click()
    expect(await framed('luwes-wfa td[aria-selected=true]')).toEqual([true])
  })
})

describe('tabs on a phone', () => {
  it.each(['100%', '200%'])('break no word at 360 px with text of %s', async (size) => {
    const viewport = { width: 360, height: 800 }
    const page = await showTabs(`:root { font-size: ${size} } body { margin: 8px }`, { viewport })
    expect(await brokenWords(page.locator('[role=tab]'))).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })
})
