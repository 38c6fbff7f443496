import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  Object.assign(on, { peran: ['pegawai', 'bkd'], few: false })
})
let page: Page

const show = async (width = 1280, options = {}) => {
  page = await stage.open('<luwes-dasbor></luwes-dasbor>', {
    viewport: { width, height: 800 },
    ...options,
  })
}
const asked = () =>
  stage.on.asked.map(({ path }) => path).filter((path) => path.startsWith('/dasbor'))

describe('the dashboard', () => {
  it('tells the month at a glance, with what each figure counts', async () => {
    await show()
    await page.getByText('62,7%', { exact: true }).first().waitFor()
    await page.getByText('89 dari 142 yang boleh WFA').waitFor()
    await page.getByText('Data per Rabu, 18 November 2026 pukul 01.05 WIB').waitFor()
  })

  it('draws pictures with a name and a description, and has the numbers behind each', async () => {
    await show()
    await page.getByRole('heading', { name: 'Perkiraan penghematan' }).waitFor()
    const pictures = page.getByRole('img')
    expect(await pictures.count()).toBe(6)
    const told = await pictures.evaluateAll((all) =>
      all.map((one) => {
        const root = one.getRootNode() as ShadowRoot
        const text = (name: string) =>
          root.getElementById(one.getAttribute(name) ?? '')?.textContent ?? ''
        return text('aria-labelledby').length > 3 && text('aria-describedby').length > 10
      }),
    )
    expect(told).toEqual(told.map(() => true))
    const figure = page.getByRole('figure').filter({ hasText: 'Predikat kinerja' }).first()
    await figure.getByText('Tabel data').click()
    const row = figure.getByRole('row', { name: /^Baik/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['238', '79,3%'])
  })

  it('suggests who to reward in a unit, with the reasons, and says that people decide', async () => {
    await show()
    await page.getByText('62,7%', { exact: true }).first().waitFor()
    expect(await page.getByRole('heading', { name: 'Usulan penghargaan' }).count()).toBe(0)
    await page.getByLabel('Unit kerja', { exact: true }).selectOption({ index: 1 })
    const region = page.getByRole('region', { name: 'Usulan penghargaan' })
    await region.getByText('Peringkat 1').waitFor()
    const told = (await region.textContent()) ?? ''
    expect(told).toContain('rata-rata capaian 108,5%')
    expect(told).toContain('dari 12 pegawai yang dinilai pada semua bulan itu')
    expect(told).toContain('Pejabat yang berwenang memutuskan.')
  })

  it('holds WFA days beside office days, and says when they are too few', async () => {
    await show()
    const figure = () =>
      page.getByRole('figure').filter({ hasText: 'Hari WFA dan hari kantor' }).first()
    await figure().getByText('Hanya gambaran, bukan bukti').waitFor()
    await page.context().close()
    stage.on.few = true
    await show()
    await figure().getByText('Terlalu sedikit untuk disimpulkan').waitFor()
  })

  it('tells savings as a range with its assumptions, and how far the target is', async () => {
    await show()
    await page.getByText('Rp14,8–17,3 jt').waitFor()
    await page.getByText('8.912 km').waitFor()
    await page.getByText('Asumsi dan dasarnya').click()
    await page
      .getByText(/Perkiraan Rp6\.000 sampai Rp14\.000 setiap hari WFA/)
      .first()
      .waitFor()
    await page.getByText('Kurang 7,6% lagi dari target.').waitFor()
  })

  it('shows another month, a unit, and units by another figure', async () => {
    await show()
    await page.getByLabel('Unit kerja', { exact: true }).selectOption('DISKOMINFO')
    await page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
    await page.getByRole('heading', { name: 'Oktober 2026' }).waitFor()
    await page.getByLabel('Bandingkan menurut').selectOption('partisipasi')
    await page.getByRole('img', { name: 'Partisipasi WFA per unit kerja' }).waitFor()
    expect(asked()).toEqual([
      '/dasbor?bulan=2026-11',
      '/dasbor?bulan=2026-11&unit=DISKOMINFO',
      '/dasbor?bulan=2026-10&unit=DISKOMINFO',
    ])
  })

  it('shows a kepala the own unit alone, and an employee that it is not theirs', async () => {
    stage.on.peran = ['pegawai', 'kepala']
    await show()
    await page.getByText('62,7%', { exact: true }).first().waitFor()
    expect(asked()).toEqual(['/dasbor?bulan=2026-11&unit=DISKOMINFO'])
    expect(await page.getByLabel('Unit kerja', { exact: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Unduh CSV' }).count()).toBe(0)
    await page.context().close()
    stage.on.peran = ['pegawai']
    await show()
    await page.getByRole('heading', { name: 'Dasbor ini untuk pimpinan' }).waitFor()
  })

  it('hands over the report as a file with its checksum, or says why not', async () => {
    await show()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('laporan-2026-11.csv')
    await page.getByText(/^laporan-2026-11\.csv terunduh\. SHA-256: 9f2c/).waitFor()
    stage.on.instead.push({ path: /ekspor/, status: 503 })
    await page.getByRole('button', { name: 'Unduh CSV' }).click()
    await page.getByText('Layanan sedang sibuk.').waitFor()
  })

  it.each([
    [360, 'light', '100%'],
    [1280, 'dark', '100%'],
    [360, 'dark', '200%'],
  ] as const)(
    'keeps every figure of a picture in sight: %s px, %s, %s',
    async (width, scheme, size) => {
      const style = `<style>:root { color-scheme: ${scheme}; font-size: ${size} } body { margin: 8px }</style>`
      await show(width, { style })
      await page.getByRole('heading', { name: 'Perkiraan penghematan' }).waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
      const cut = await page.getByRole('img').evaluateAll((all) =>
        all.flatMap((one) => {
          const { right } = one.getBoundingClientRect()
          return [...one.querySelectorAll('.figure')]
            .filter((text) => text.getBoundingClientRect().right > right + 1)
            .map((text) => text.textContent)
        }),
      )
      expect(cut).toEqual([])
    },
  )
})
