import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atRest } from '../../support/rest.ts'
import { pengajuanMilik, siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage(async (on) => {
  on.mine = pengajuanMilik(siti)
  page = await stage.open('<luwes-wfa></luwes-wfa>')
  await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
})
let page: Page

const day = (name: string) => page.getByRole('gridcell', { name })
const asked = (path: string) => stage.on.asked.filter((one) => one.path === path)

describe('what the rules say', () => {
  it('shows each rule with its article before anything is sent', async () => {
    await page.getByRole('radio', { name: /Rumah/ }).check()
    for (const name of ['23', '25', '27']) await day(`${name} November 2026`).click()
    const preview = page.getByRole('region', { name: 'Pemeriksaan aturan' })
    await preview.getByText('Belum memenuhi aturan').waitFor()
    await preview.getByText('1 aturan belum terpenuhi').waitFor()
    const rules = preview.getByRole('listitem')
    expect(await rules.count()).toBe(5)
    expect(await rules.first().textContent()).toContain('Tidak terpenuhi:')
    await rules.first().getByText('Dasar hukum').click()
    await preview.getByText('Permen PANRB 4/2025 Pasal 13 ayat (1)').waitFor()
    await page.getByText('Sisa 2 dari 5 tempat').waitFor()
    expect(asked('/wfa/pengajuan').every(({ method }) => method === 'GET')).toBe(true)
  })

  it('asks once for a burst of changes', async () => {
    await page.getByRole('radio', { name: /Rumah/ }).check()
    // Both in one task of the page: a slow machine may take longer between two clicks than a burst
    // lasts.
    const days = ['23', '25'].map((name) => day(`${name} November 2026`).elementHandle())
    await page.evaluate(
      (cells) => {
        for (const cell of cells) if (cell instanceof HTMLElement) cell.click()
      },
      await Promise.all(days),
    )
    await page.getByText('Dapat diajukan').first().waitFor()
    expect(asked('/wfa/periksa').map(({ body }) => body)).toEqual([
      { jenis: 'rumah', hari: ['2026-11-23', '2026-11-25'] },
    ])
  })

  it('drops an answer that a newer question has overtaken', async () => {
    const stale = {
      boleh: true,
      aturan: [],
      kuota: [{ tanggal: '2026-11-23', batas: 77, terpakai: 0 }],
    }
    const late = Promise.withResolvers<void>()
    stage.on.instead.push({ path: /periksa/, status: 200, body: stale, once: late.promise })
    await page.getByRole('radio', { name: /Rumah/ }).check()
    await day('23 November 2026').click()
    await expect.poll(() => asked('/wfa/periksa').length).toBe(1)
    await day('25 November 2026').click()
    await page.getByText('Sisa 2 dari 5 tempat').waitFor()
    late.resolve()
    await atRest(page)
    expect(await page.getByText('dari 77').count()).toBe(0)
  })
})

describe('what the rules say, on a phone', () => {
  it('opens what stands in the way, and folds what is met into one line', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    await page.getByRole('radio', { name: /Rumah/ }).check()
    for (const name of ['23', '25', '27']) await day(`${name} November 2026`).click()
    const preview = page.getByRole('region', { name: 'Pemeriksaan aturan' })
    await preview.getByText('Jumlah hari WFA melebihi kuota mingguan').waitFor()
    const met = preview.getByText('Anda bukan pegawai yang baru menjabat.')
    expect(await met.isVisible()).toBe(false)
    await preview.getByText('3 aturan terpenuhi').click()
    expect(await met.isVisible()).toBe(true)
  })

  it('counts one rule as one in English', async () => {
    page = await stage.open('<luwes-wfa lang="en"></luwes-wfa>')
    await page.getByRole('radio', { name: /Home/ }).check()
    for (const name of ['23', '25', '27']) await day(`${name} November 2026`).click()
    await page.getByText('1 rule is not met').waitFor()
    await page.getByText('3 rules are met').waitFor()
  })
})

describe('a value that no regulation sets', () => {
  it('shows no legal basis to an employee; one that a regulation sets does', async () => {
    await page.getByRole('radio', { name: /Rumah/ }).check()
    await day('27 November 2026').click()
    const rule = page.getByRole('listitem').filter({ hasText: 'Pemberitahuan kurang dari' })
    await rule.waitFor()
    expect(await rule.getByText('Dasar hukum').count()).toBe(0)
    const law = page.getByRole('listitem').filter({ hasText: 'Masih dalam batas 2 hari' })
    expect(await law.getByText('Dasar hukum').count()).toBe(1)
  })
})
