import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { atRest, layoutShift } from '../support/rest.ts'
import { pengajuanMilik, siti } from './support/data.ts'
import { kotakMasuk } from './support/inbox.ts'
import { openStage, type Stage } from './support/stage.ts'
import { SHOWN_TAGS } from './support/tags.ts'

let stage: Stage
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())
beforeEach(() => {
  stage.on.inbox = kotakMasuk(4)
  stage.on.mine = pengajuanMilik(siti)
  stage.on.computed = (bulan) => bulan < '2026-11'
  stage.on.instead.length = 0
})

/**
 * The lines that /docs/elemen gives a portal, so that the space is reserved before the code is
 * loaded.
 */
const ROOM = (tag: string) => `${tag}:not(:defined) { display: block; min-height: 100vh }`

/** Returns how much of the page jumped while a widget came, as the browser counts it (CLS). */
async function shiftOf(element: string): Promise<number> {
  const [tag = ''] = element.split(' ')
  // Each answer takes its time, as on a phone: what is kept must be kept for long.
  for (let count = 0; count < 8; count += 1) {
    stage.on.instead.push({ path: /./, status: 200, delay: 250 })
  }
  const style = `<style>body { margin: 0; font: 16px sans-serif } ${ROOM(tag)}</style>`
  const page = await stage.open(`<h1>Portal</h1><${element}></${tag}><footer>Kaki</footer>`, {
    style,
    viewport: { width: 360, height: 800 },
  })
  await page.waitForFunction((name) => {
    const root = document.querySelector(name)?.shadowRoot
    return root && !root.querySelector('.bone')
  }, tag)
  await atRest(page)
  const shift = await layoutShift(page)
  await page.context().close()
  return shift
}

describe('the page while a widget comes', () => {
  it.each([...SHOWN_TAGS, 'luwes-kinerja bulan="2026-10"'])(
    'stays still on a phone: %s',
    async (element) => {
      expect(await shiftOf(element)).toBeLessThan(0.05)
    },
  )

  it('stays still where the list is long', async () => {
    stage.on.inbox = kotakMasuk(12)
    expect(await shiftOf('luwes-persetujuan')).toBeLessThan(0.05)
  })

  it('stays still while a dashboard is added up', async () => {
    stage.on.peran = ['pegawai', 'bkd']
    expect(await shiftOf('luwes-dasbor')).toBeLessThan(0.05)
    stage.on.peran = ['pegawai']
  })

  it('stays still where this month is worked out already', async () => {
    stage.on.computed = () => true
    expect(await shiftOf('luwes-kinerja')).toBeLessThan(0.05)
  })

  it('stays still where there is nothing to decide', async () => {
    stage.on.inbox = []
    expect(await shiftOf('luwes-persetujuan')).toBeLessThan(0.05)
  })
})
