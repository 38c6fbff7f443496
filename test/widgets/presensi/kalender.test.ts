import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { tariffOf } from '../../../widgets/presensi/days/rupiah.ts'
import { kosong } from '../support/presence.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.milik = kosong()
})
let page: Page

const show = async (options: { width?: number } = {}) => {
  page = await stage.open('<luwes-presensi></luwes-presensi>', {
    viewport: { width: options.width ?? 1280, height: 900 },
  })
  await page.locator('.calendar').waitFor()
}
const date = (name: RegExp) => page.locator('.calendar').getByRole('button', { name })
const asked = () => stage.on.asked.filter(({ path }) => path.startsWith('/kinerja/'))

describe('the month of days', () => {
  it('is a calendar in which each day says in words what its colour says', async () => {
    await show()
    await date(/^Selasa, 10 November 2026, Hadir, Perlu perhatian$/).waitFor()
    await date(/^Kamis, 5 November 2026, Hadir \(WFA\)$/).waitFor()
    const legend = page.locator('.legend')
    for (const word of ['Hadir', 'WFA', 'Perlu perhatian']) {
      await legend.getByText(word, { exact: true }).waitFor()
    }
    expect(await date(/19 November/).count()).toBe(0)
  })

  it('shows first the days that need attention, and the others once they are asked for', async () => {
    await show()
    await page.getByRole('heading', { name: /^Perlu perhatian/ }).waitFor()
    const late = page.locator('.day').filter({ hasText: '10 November' })
    await late.getByText('Potongan 0,50 poin').waitFor()
    const clean = page.locator('.day').filter({ hasText: '5 November 2026' }).last()
    expect(await clean.isVisible()).toBe(false)
    await page.getByText(/^Hari lainnya/).press('Enter')
    await clean.waitFor()
  })

  it('opens a day below the calendar by a click or a key, once and not twice, and closes it', async () => {
    await show()
    await date(/^Selasa, 10 November/).press('Enter')
    await page.getByRole('heading', { name: 'Hari yang dipilih' }).waitFor()
    expect(await stage.focused()).toBe('dipilih')
    expect(await page.locator('.day').filter({ hasText: '10 November' }).count()).toBe(1)
    expect(await date(/^Selasa, 10 November/).getAttribute('aria-pressed')).toBe('true')
    await date(/^Selasa, 10 November/).click()
    expect(await page.getByRole('heading', { name: 'Hari yang dipilih' }).count()).toBe(0)
  })

  it('tells what points come to in rupiah once somebody looks at days, and asks for it once', async () => {
    stage.on.instead.push({
      path: /^\/kinerja\/2026-11/,
      status: 200,
      body: {
        baris: [{ kode: 'presensi.terlambat-1', poin: -100, rupiah: -24_000 }],
      },
      stays: true,
    })
    await show()
    expect(asked()).toHaveLength(0)
    await date(/^Selasa, 10 November/).click()
    await page.getByText('sekitar Rp12.000').first().waitFor()
    await date(/^Kamis, 5 November/).click()
    expect(asked()).toHaveLength(1)
  })

  it('tells no rupiah where the month does not know any', async () => {
    await show()
    stage.on.instead.push({ path: /^\/kinerja\/2026-11/, status: 404 })
    await date(/^Selasa, 10 November/).click()
    await expect.poll(() => asked().length).toBe(1)
    expect(await page.getByText(/^sekitar/).count()).toBe(0)
  })

  it('fits a phone', async () => {
    await show({ width: 360 })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

describe('what points come to', () => {
  it('is read from lines that have both, whatever their sign', () => {
    const lines = [
      { kode: 'presensi.terlambat-1', poin: 50, rupiah: -12_000 },
      { kode: 'presensi.apel', poin: 0, rupiah: 0 },
      { kode: 'tpp.dasar', poin: 0, rupiah: 5_000_000 },
      { kode: 'presensi.tanpa-masuk', poin: -150, rupiah: null },
    ]
    expect(tariffOf(lines)).toEqual({ 'presensi.terlambat-1': 240 })
  })
})
