import { describe, expect, it } from 'vitest'
import { turnTo, type UsedDemo } from './use-demo.ts'

/** Tries the report of October: what is known, what is entered once, and the paper that is signed. */
export function tryReport(demo: UsedDemo): void {
  describe('the monthly report of the demo', () => {
    it('is filled, remembered, and printed in 14 sections with who signs it', async () => {
      const page = await demo.deviceOf('dewi', '/kelola?bagian=laporan', 1280)
      await turnTo(page, 'Oktober 2026')
      await page.getByText('300 orang').waitFor()
      await page.getByRole('button', { name: 'Isi bagian 4', exact: true }).click()
      await page.getByLabel('Rapat bulan ini').fill('62')
      await page.getByLabel('Rapat hibrida atau daring').fill('41')
      await page.getByRole('button', { name: 'Simpan bagian ini' }).click()
      await page.getByText('Bagian 4 tersimpan.').first().waitFor()
      const [paper] = await Promise.all([
        page.waitForEvent('popup'),
        page.getByRole('button', { name: 'Cetak laporan' }).click(),
      ])
      await paper.getByRole('heading', { name: /^14\. Pengesahan/ }).waitFor()
      expect(await paper.getByRole('heading', { level: 2, name: /^\d+\. / }).count()).toBe(14)
      await paper
        .getByRole('row', { name: /^Rapat hibrida atau daring 41 Sumber: Diisi / })
        .waitFor()
      await paper.locator('.pejabat').getByText('Sekretaris Daerah,').waitFor()
      const pdf = await paper.pdf({ preferCSSPageSize: true })
      expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4)
      await paper.close()
    })

    it('shows who heads a unit their own, and no other', async () => {
      const page = await demo.deviceOf('ratna', '/kelola')
      await page.getByRole('tab', { name: 'Laporan' }).waitFor()
      expect(await page.getByRole('tab').count()).toBe(1)
      await page.getByText('24 orang').waitFor()
      const unit = page.getByLabel('Laporan untuk')
      expect(await unit.locator('option').allTextContents()).not.toContain('Seluruh daerah')
    })
  })
}
