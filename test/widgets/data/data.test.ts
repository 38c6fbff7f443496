import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.peran = ['pegawai']
})
const { button, focused, sent } = stage
let page: Page

const show = async (tab?: string) => {
  page = await stage.open('<luwes-data></luwes-data>')
  if (tab) await page.getByRole('tab', { name: tab }).click()
}

describe('my data', () => {
  it('is listed by part in words, with its newest rows, and is there as a file', async () => {
    await show()
    await page.getByText('Identitas dan jabatan').first().waitFor()
    await page.getByText('lebih dari 3 baris').waitFor()
    await page.getByText('Lihat 1 baris terbaru').first().click()
    await page.getByText('Unit kerja').waitFor()
    const row = page.locator('dl').first()
    await expect.poll(() => row.locator('div', { hasText: 'Aktif' }).textContent()).toMatch(/ya$/)
    await expect
      .poll(() => row.locator('dd').last().textContent())
      .toBe('Kelas jabatan: 8\nMulai: Minggu, 1 Februari 2026\nWFA: ya')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button('Unduh semua (JSON)').click(),
    ])
    expect(file.suggestedFilename()).toBe('data-saya.json')
    expect(JSON.parse(await readFile(await file.path(), 'utf8'))).toHaveProperty('bagian.tap')
    await page.getByText('data-saya.json terunduh.').first().waitFor()
    await button('Unduh CSV Presensi masuk dan pulang').click()
    await expect.poll(() => stage.on.asked.at(-1)?.path).toBe('/saya/data?bagian=tap&format=csv')
  })

  it('says who looked: people by name, applications by theirs', async () => {
    await show('Yang melihat')
    await page.getByText('Rina Kartika melihat presensi').waitFor()
    await page.getByText('integrasi-tpp melihat ekspor').waitFor()
    await page.getByText(/bersama data pegawai lain/).waitFor()
  })

  it('is asked to be mended, with a time for the answer and a history', async () => {
    await show('Perbaikan')
    await page.getByText(/Dijawab paling lambat .*21/).waitFor()
    await page.getByText('Sudah dikirim ulang dari SIMPEG.').first().waitFor()
    await button('Kirim permintaan').click()
    await page.getByRole('link', { name: 'Jelaskan apa yang salah' }).click()
    await expect.poll(focused).toBe('uraian')
    await page.getByLabel('Bagian yang salah').selectOption('cuti')
    await page.getByLabel(/Apa yang salah/).fill('Cuti 10 November belum ada.')
    await button('Kirim permintaan').click()
    await page.getByText('Permintaan terkirim ke BKD/BKPSDM.').first().waitFor()
    await page.getByText('Cuti 10 November belum ada.').waitFor()
    expect(sent()).toEqual([
      ['/saya/data/perbaikan', { bagian: 'cuti', uraian: 'Cuti 10 November belum ada.' }],
    ])
    expect(await page.getByLabel(/Apa yang salah/).inputValue()).toBe('')
  })
})
