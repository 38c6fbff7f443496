import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Antrean } from '../../../widgets/shared/contract.ts'
import { TODAY } from '../support/data.ts'
import { kotakMasuk } from '../support/inbox.ts'
import { ditinjau, hariDitinjau } from '../support/tinjau.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage()
const { button, focused, sendNow } = stage
let page: Page

async function show(change: Partial<Antrean> = {}, width = 360): Promise<void> {
  const granted = { giliran: 'tinjau', status: 'disetujui', hari: hariDitinjau } as const
  stage.on.inbox = kotakMasuk(2).map((one, at) =>
    at === 0 ? { ...one, ...granted, perluDitinjau: ditinjau, ...change } : one,
  )
  const viewport = { width, height: 800 }
  page = await stage.open('<luwes-persetujuan></luwes-persetujuan>', { viewport })
  await page.getByRole('button', { name: /Rini Astuti/ }).click()
}
const decisions = () => stage.sent(/keputusan$/)

describe('a granted request that the law would refuse now (R80, E77)', () => {
  beforeEach(() => show())

  it('is found among the others by its turn, with the day that is asked about', async () => {
    await page.getByRole('button', { name: 'Kembali ke daftar' }).click()
    const opener = page.getByRole('button', { name: /Rini Astuti/ })
    expect(await opener.textContent()).toMatch(/26 Nov[\s\S]*Perlu ditinjau/)
    expect(await opener.textContent()).not.toContain('24 Nov')
    await button('Perlu ditinjau (1)').click()
    expect(await page.locator('.opener').count()).toBe(1)
  })

  it('names the day and each rule that refuses it, with its article, before the choice', async () => {
    await page.getByText('Perlu ditinjau: Kamis, 26 November 2026.').waitFor()
    // The sentences speak to the applicant, and the decider is told so.
    await page.getByText('Alasan yang dibaca pegawai:').waitFor()
    const rules = await page.locator('.note.warn').getByRole('listitem').allInnerTexts()
    expect(rules).toEqual([
      expect.stringMatching(/melayani masyarakat secara langsung[\s\S]*SE Mendagri 800/),
      expect.stringMatching(/Anda baru menjabat\.\s+Permen PANRB 4\/2025 Pasal 25/),
    ])
  })

  it('offers to keep or to revoke, and nothing else', async () => {
    const choices = page.locator('.decide').getByRole('button')
    expect((await choices.allInnerTexts()).map((text) => text.replace(/\s+[A-Z]$/, ''))).toEqual([
      'Pertahankan',
      'Cabut hari WFA',
    ])
    expect(await page.getByText('Kriteria tugas').count()).toBe(0)
    expect(await page.locator('.pane').getByRole('checkbox').count()).toBe(0)
  })

  it.each([
    ['Pertahankan', 'Mengapa dipertahankan?', { keputusan: 'pertahankan' }, 'dipertahankan'],
    ['Cabut hari WFA', 'Mengapa dicabut?', { keputusan: 'cabut', hari: ditinjau.hari }, 'dicabut'],
  ])('lets the keyboard alone answer “%s”, with a reason', async (name, label, decision, told) => {
    await button(name).press('Enter')
    await expect.poll(focused).toBe('alasan')
    await button(name).press('Enter')
    await page.getByRole('link', { name: 'Isi alasan keputusan Anda' }).waitFor()
    expect(decisions()).toEqual([])
    const alasan = 'Serah terima tugas sampai akhir pekan.'
    await page.getByLabel(label).fill(alasan)
    await button(name).press('Enter')
    await sendNow()
    await page.getByText(`Pengajuan Rini Astuti telah ${told}.`).first().waitFor()
    expect(decisions()).toEqual([['/wfa/pengajuan/k-0/keputusan', { ...decision, alasan }]])
  })

  it('says before it revokes a day that has begun that this takes effect at once', async () => {
    await show({ perluDitinjau: { ...ditinjau, hari: [TODAY, '2026-11-26'] } })
    await button('Pertahankan').click()
    expect(await page.getByText('langsung berlaku').count()).toBe(0)
    await button('Batal').click()
    await button('Cabut hari WFA').click()
    await page.getByText('Hari ini ikut dicabut dan langsung berlaku.').waitFor()
  })
})

describe('the screen of the decider', () => {
  it.each([360, 1280])('fits its rules into %s px', async (width) => {
    await show({}, width)
    await page.getByText('Perlu ditinjau: Kamis, 26 November 2026.').waitFor()
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
  })
})
