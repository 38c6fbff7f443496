import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { hariIniUnit } from '../support/today.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.hariIni = hariIniUnit()
})
let page: Page

const show = async (lang = 'id') => {
  page = await stage.open(`<luwes-hari-ini lang="${lang}"></luwes-hari-ini>`, { kept: false })
  await page.locator('luwes-hari-ini .people li').first().waitFor()
}
const names = () => page.locator('luwes-hari-ini .people .name').allTextContents()
const asked = () => stage.on.asked.filter(({ path }) => path.startsWith('/hari-ini'))
/** Lets the minute pass after which it is asked again. */
const minute = async () => {
  await page.clock.setFixedTime(new Date((await page.evaluate(() => Date.now())) + 60_000))
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
}

describe('today', () => {
  it('is told in a sentence, in figures and by name, those first who have not been seen', async () => {
    await show()
    await page
      .getByText('2 dari 8 pegawai sudah hadir di kantor dan 1 WFA. 2 belum terlihat.')
      .waitFor()
    await page.getByText('Gambaran saat ini, bukan penilaian kehadiran.').waitFor()
    await page.getByText('Data per 08.00 WIB').waitFor()
    expect((await names()).slice(0, 2)).toEqual(['Citra Dewi', 'Budi Santoso, S.Kom.'])
    const late = page.getByRole('listitem').filter({ hasText: 'Budi Santoso' })
    await late.getByText('masuk 07.48 WIB').waitFor()
  })

  it('is narrowed to a figure by a click or a key, and again to everybody', async () => {
    await show()
    const figure = page.getByRole('button', { name: '2 WFA belum lapor' })
    await figure.click()
    expect(await names()).toEqual(['Dian Permata Sari, S.Kom., M.T.I.', 'Eka'])
    await page.getByText('2 pegawai ditampilkan').waitFor()
    expect(await figure.getAttribute('aria-pressed')).toBe('true')
    await figure.press('Enter')
    expect(await names()).toHaveLength(8)
  })

  it('opens a unit below, and leads back', async () => {
    await show()
    await stage.button('UPTD Radio').click()
    await page.getByText('Semua yang diharapkan sudah terlihat.').waitFor()
    expect(await stage.focused()).toBe('unit-ini')
    expect(asked().at(-1)?.path).toBe('/hari-ini?unit=uptd-2')
    await stage.button('Kembali ke tampilan awal').click()
    await page.getByRole('row', { name: /UPTD Radio/ }).waitFor()
  })

  it('lets an atasan who looks after a unit choose between the own people and the unit', async () => {
    const pilihan = [{ kode: 'uptd-2', nama: 'UPTD Radio' }]
    stage.on.hariIni = { ...hariIniUnit(), unit: null, perUnit: [], pilihan }
    await show()
    const choice = page.getByLabel('Unit kerja')
    expect(await choice.locator('option').allTextContents()).toEqual(['Bawahan Anda', 'UPTD Radio'])
    await choice.selectOption('uptd-2')
    await expect.poll(() => asked().at(-1)?.path).toBe('/hari-ini?unit=uptd-2')
    await stage.button('Kembali ke tampilan awal').click()
    await expect.poll(() => asked().at(-1)?.path).toBe('/hari-ini')
  })

  it('finds somebody by a part of the name where they are many', async () => {
    const { pegawai, ...rest } = hariIniUnit()
    stage.on.hariIni = { ...rest, pegawai: [...pegawai, ...pegawai] }
    await show()
    await page.getByLabel('Cari nama').fill('citra')
    expect(await names()).toEqual(['Citra Dewi', 'Citra Dewi'])
    await page.getByLabel('Cari nama').fill('zzz')
    await page.getByText('Tidak ada pegawai yang cocok.').waitFor()
  })

  it('asks each minute whether something has changed, and takes nothing where it has not', async () => {
    await show()
    await minute()
    await expect.poll(() => asked().length).toBe(2)
    expect(asked()[1]?.headers['if-none-match']).toMatch(/^".+"$/)
    await page.getByText('Data per 08.01 WIB').waitFor()
    expect(await names()).toHaveLength(8)
    const { pegawai, ...rest } = hariIniUnit()
    stage.on.hariIni = { ...rest, pegawai: pegawai.slice(0, 1) }
    await minute()
    await expect.poll(names).toEqual(['Agus Salim'])
  })

  it('asks for nothing within the minute, and for nothing while nobody sees it', async () => {
    await show()
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await page.evaluate(() =>
      Object.defineProperty(document, 'visibilityState', {
        get: () => 'hidden',
        configurable: true,
      }),
    )
    await minute()
    await page.evaluate(() =>
      Object.defineProperty(document, 'visibilityState', { get: () => 'visible' }),
    )
    expect(asked()).toHaveLength(1)
    await minute()
    await expect.poll(() => asked().length).toBe(2)
  })

  it('keeps what it shows where Luwes cannot be reached, and says as of when', async () => {
    await show()
    stage.on.instead.push({ path: /^\/hari-ini/, status: 503 })
    await minute()
    await page
      .getByText(/^Luwes belum dapat dihubungi\. Yang tampil adalah data per 08\.00 WIB/)
      .waitFor()
    expect(await names()).toHaveLength(8)
    await minute()
    await expect.poll(() => page.getByText(/^Luwes belum dapat dihubungi/).count()).toBe(0)
  })

  it('is told in English', async () => {
    await show('en')
    await page.getByText('2 of 8 people are at the office, 1 on WFA. 2 not seen yet.').waitFor()
  })

  it('says to an employee that it is not theirs', async () => {
    stage.on.instead.push({ path: /^\/hari-ini/, status: 403 })
    page = await stage.open('<luwes-hari-ini></luwes-hari-ini>')
    await page.getByText('Anda tidak berwenang melihat bagian ini.').waitFor()
  })
})
