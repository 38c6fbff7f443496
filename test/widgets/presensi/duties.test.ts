import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { bulanPresensi, hariDuaTugas } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  const month = bulanPresensi('2026-11')
  const two = hariDuaTugas('2026-11-17', '2026-11-18')
  const hari = month.hari.map((one) => (one.tanggal === two.tanggal ? two : one))
  on.instead.push({ path: /^\/presensi\/hari/, status: 200, body: { ...month, hari } })
})
let page: Page

async function show(width: number): Promise<void> {
  page = await stage.open('<luwes-presensi></luwes-presensi>', { viewport: { width, height: 900 } })
  await page.getByText('Piket', { exact: true }).waitFor()
}
const day = () => page.getByRole('listitem').filter({ hasText: '17 November' }).first()

describe('a day with two duties', () => {
  it.each([360, 1280])('shows each with its hours and taps, at %i px', async (width) => {
    await show(width)
    const text = ((await day().textContent()) ?? '').replace(/\s+/g, ' ')
    expect(text).toMatch(/Jam kerja ?07\.30–16\.00 WIB ?Masuk 07\.25 WIB ?Pulang 16\.02 WIB/)
    expect(text).toMatch(
      /Piket ?19\.00–06\.00 WIB ?Masuk 18\.50 WIB ?Pulang 05\.40 WIB ?Pulang cepat 20 menit/,
    )
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
  })

  it('asks on which of its dates a tap was made, and sends the moment (E69)', async () => {
    await show(1280)
    await day().getByRole('button', { name: 'Ajukan koreksi' }).click()
    await page.locator('input[name=koreksi-jenis]').nth(1).check()
    await page.getByLabel('Pukul berapa sebenarnya?').fill('06:05')
    await page.getByRole('radio', { name: /18 November 2026/ }).check()
    await page.getByLabel('Apa yang terjadi?').fill('HP mati')
    await page.getByLabel('Jenis bukti').fill('Surat')
    await page.getByLabel('Nomor atau nama berkas').fill('1')
    await page.getByRole('button', { name: 'Kirim koreksi' }).click()
    await page.locator('#beres').waitFor()
    const [[, body] = []] = stage.sent(/koreksi/)
    expect(body).toMatchObject({ jenis: 'tap-pulang', at: '2026-11-18T06:05:00+07:00' })
    expect(body).not.toHaveProperty('pukul')
  })
})
