import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { peringatanMilik } from '../support/peringatan.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage()
let page: Page

const show = async (officer: boolean, lang = 'id') => {
  stage.on.peringatan = peringatanMilik(officer)
  page = await stage.open(`<luwes-peringatan lang="${lang}"></luwes-peringatan>`)
}
const card = (name: string) => page.getByRole('listitem').filter({ hasText: name })

describe('warnings', () => {
  it('are seen by the person first, with the numbers, and take nothing away', async () => {
    await show(false)
    const own = card('Hasil di bawah target')
    await own.getByText('Capaian hasil kerja Oktober 2026 72,5%, di bawah 80%.').waitFor()
    await own
      .getByText(
        'Sampai Jumat, 20 November 2026 pukul 00.00 WIB, hanya Anda yang melihat peringatan ini.',
      )
      .waitFor()
    await own.getByText('Angka dan dasarnya').click()
    await own.getByText('72,50%', { exact: true }).waitFor()
    await page.getByText('Ini bukan hukuman disiplin dan tidak memotong TPP.').waitFor()
    expect(await page.getByRole('button', { name: 'Tindak lanjuti' }).count()).toBe(0)
  })

  it('are ended by those who are told, in one of its ways, with a reason', async () => {
    await show(true)
    const late = card('Tangga disiplin setahun')
    await late.getByText('Budi Santoso, S.Kom., Dinas Komunikasi dan Informatika').waitFor()
    await late.getByRole('button', { name: 'Tindak lanjuti' }).click()
    await page.getByText('Luwes hanya mencatat.').waitFor()
    expect(await page.getByRole('radio', { name: /^Penempatan ditinjau/ }).count()).toBe(0)
    await page.getByRole('radio', { name: /^Dilimpahkan/ }).check()
    await page.getByRole('button', { name: 'Akhiri peringatan' }).click()
    await page.getByRole('link', { name: 'Isi nomor perkaranya' }).waitFor()
    await page.getByRole('link', { name: 'Isi alasannya' }).waitFor()
    await page.getByLabel('Nomor perkara').fill('800/77')
    await page.getByLabel('Alasan', { exact: true }).fill('Dipanggil menurut prosedur.')
    await page.getByRole('button', { name: 'Akhiri peringatan' }).click()
    await page.getByText('Peringatan “Tangga disiplin setahun” selesai.').first().waitFor()
    await expect.poll(() => late.count()).toBe(0)
    expect(stage.on.asked.filter(({ path }) => path.endsWith('/tindak-lanjut'))).toMatchObject([
      {
        path: '/peringatan/w-2/tindak-lanjut',
        body: {
          tindakLanjut: 'dilimpahkan',
          alasan: 'Dipanggil menurut prosedur.',
          nomorPerkara: '800/77',
        },
      },
    ])
    await page.getByRole('tab', { name: 'Selesai' }).click()
    await card('Tangga disiplin setahun').getByText('Dipanggil menurut prosedur.').waitFor()
  })

  it('say of a unit what a person cannot be warned of, in English too', async () => {
    await show(true, 'en')
    const unit = card('Fewer on site than needed')
    await unit.getByText(/16 November 2026 \(1\/2\)/).waitFor()
    await page.getByRole('tab', { name: 'Ended' }).click()
    await page.getByRole('heading', { name: 'None has ended yet' }).waitFor()
  })
})
