import type { Locator, Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import type { Pengajuan } from '../../../widgets/shared/contract.ts'
import { disetujui } from '../support/data.ts'
import { ditinjau, hariDitinjau } from '../support/tinjau.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage()
let page: Page

async function show(change: Partial<Pengajuan>): Promise<Locator> {
  stage.on.mine = [{ ...disetujui, hari: hariDitinjau, ...change }]
  page = await stage.open('<luwes-wfa></luwes-wfa>', { viewport: { width: 360, height: 800 } })
  await page.getByRole('tab', { name: 'Pengajuan saya (1)' }).click()
  const card = page.getByRole('article', { name: 'Rumah' })
  await card.waitFor()
  return card
}

describe('one’s own request that the law would refuse now (R80, E77)', () => {
  it('shows which day is looked at again, by which rules, and that it holds until then', async () => {
    const card = await show({ perluDitinjau: ditinjau })
    await card.getByText('Perlu ditinjau: Kamis, 26 November 2026.').waitFor()
    await card.getByText(/WFA tetap berlaku sampai pejabat mempertahankan/).waitFor()
    const rules = await card.locator('.note.warn').getByRole('listitem').allInnerTexts()
    expect(rules).toEqual([
      expect.stringMatching(/melayani masyarakat secara langsung[\s\S]*SE Mendagri 800/),
      expect.stringMatching(/Anda baru menjabat\.\s+Permen PANRB 4\/2025 Pasal 25/),
    ])
    await card.getByText('Disetujui', { exact: true }).waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
  })

  it('says nothing of it where nothing is to be looked at', async () => {
    const card = await show({ perluDitinjau: null })
    expect(await card.getByText('Perlu ditinjau').count()).toBe(0)
  })
})
