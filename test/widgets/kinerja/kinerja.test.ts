import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openStage, type Stage } from '../support/stage.ts'

let stage: Stage
let page: Page
beforeAll(async () => {
  stage = await openStage()
})
afterAll(() => stage?.close())
beforeEach(async () => {
  await page?.context().close()
  stage.on.rated = true
  stage.on.instead.length = 0
})

const show = async (html = '<luwes-kinerja bulan="2026-10"></luwes-kinerja>', width = 1280) => {
  page = await stage.open(html, { viewport: { width, height: 800 } })
}

describe('a month', () => {
  it('shows the proposal, what it rests on, and the sum of its lines', async () => {
    await show()
    await page.getByRole('heading', { name: 'Oktober 2026' }).waitFor()
    expect(await page.getByText('Rp4.865.000').count()).toBe(2)
    await page.getByText('dari TPP dasar Rp4.904.234').waitFor()
    const line = page.getByRole('row', { name: /Terlambat 1 sampai 30 menit/ })
    expect(await line.textContent()).toContain('−0,50')
    expect(await line.textContent()).toContain('−Rp9.808')
    await line.getByText('Dasar hukum').click()
    await line.getByText('Perbup TPP Pasal 12 ayat (2), lampiran II').waitFor()
    const sum = page.getByRole('row', { name: /Usulan TPP/ })
    expect(await sum.textContent()).toContain('Rp4.865.000')
  })

  it('stays a table for who hears it where it looks like cards', async () => {
    await show(undefined, 360)
    await page.getByRole('table', { name: 'Cara menghitung' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(6)
    const line = await page.getByRole('row', { name: /Terlambat/ }).boundingBox()
    expect(line?.width ?? 999).toBeLessThanOrEqual(360)
  })

  it('says that the rating is missing, and promises no sum', async () => {
    stage.on.rated = false
    await show()
    await page.getByText('Menunggu penilaian').waitFor()
    await page.getByText('Belum dapat dijumlahkan').waitFor()
    await page.getByText('Angka sementara').waitFor()
    expect(await page.getByText('Belum dinilai').count()).toBe(2)
  })

  it('calls a month that is not computed yet no fault, and leads to the one before', async () => {
    await show('<luwes-kinerja></luwes-kinerja>')
    await page.getByRole('heading', { name: 'Bulan ini belum dihitung' }).waitFor()
    await page.getByText('Tidak ada yang perlu Anda lakukan.').waitFor()
    await page.getByRole('button', { name: 'Lihat Oktober 2026' }).click()
    await page.getByText('Rp4.865.000').first().waitFor()
  })

  it('speaks English where the page does', async () => {
    await show('<luwes-kinerja bulan="2026-10" lang="en"></luwes-kinerja>')
    await page.getByRole('heading', { name: 'October 2026' }).waitFor()
    await page.getByText('of a base of Rp4,904,234').waitFor()
    expect(await page.getByRole('row', { name: /Late by/ }).textContent()).toContain('1 day')
    expect(await page.getByText('1 days').count()).toBe(0)
    await page.getByText('Good', { exact: true }).waitFor()
  })

  it('tells of a fault and tries again', async () => {
    stage.on.instead.push({ path: /^\/kinerja/, status: 500 })
    await show()
    await page.getByText('Terjadi kendala').waitFor()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByText('Rp4.865.000').first().waitFor()
  })
})
