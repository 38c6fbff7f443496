import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../support/app.ts'
import { sharedBrowser } from '../support/browser.ts'
import { ORANG } from '../support/people.ts'
import { useAppPortals } from './app-portal.ts'

// The real app has its own clock here, and so do its pages.

const { bkd, sekda, siti, kabid, kadis } = ORANG

let browser: Browser
let luwes: TestApp
let neighbour: TestApp
const portalOf = useAppPortals()

/** Returns a page of one person at the portal of a regency, with the widget. */
async function deviceOf(app: TestApp, nip: string, width = 1280): Promise<Page> {
  const { open } = await portalOf(app, nip, { viewport: { width, height: 900 } })
  return open('<luwes-admin bagian="kebijakan"></luwes-admin>')
}

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true })

/** Waits until the page says what was done. */
const told = (page: Page, text: string) => page.locator('#kabar').getByText(text).waitFor()

/** Files a request of a person for some days. */
const file = (hari: readonly string[]) =>
  luwes.ask('POST', '/v1/wfa/pengajuan', {
    as: siti,
    body: {
      jenis: 'rumah',
      hari,
      alasan: 'Menyusun laporan',
      rencana: [{ hasil: 'Laporan', target: 1, satuan: 'dokumen' }],
    },
  })

beforeAll(async () => {
  ;[browser, luwes, neighbour] = await Promise.all([sharedBrowser(), startApp(), startApp()])
}, 120_000)
afterAll(async () => {
  await Promise.all([luwes?.stop(), neighbour?.stop()])
})

describe('law that officers adopt, in a browser', () => {
  it('is drafted by bkd from the clause that is in force, and tried on November', async () => {
    const asked = await file(['2026-11-24', '2026-11-25'])
    expect(asked.status, asked.text).toBe(201)
    const page = await deviceOf(luwes, bkd)
    await page.getByText(/\d+ dari \d+ ketentuan belum ditetapkan dengan Perkada/).waitFor()
    // All of the law is long: its parts are closed, and a clause is found by words, with the keyboard alone.
    expect(await button(page, 'Ubah: Batas WFA seminggu').isVisible()).toBe(false)
    await page.getByLabel('Cari ketentuan').focus()
    await page.keyboard.type('batas seminggu')
    await page.getByText('2 ketentuan cocok').waitFor()
    await button(page, 'Ubah: Batas WFA seminggu').focus()
    await page.keyboard.press('Enter')
    await page.getByLabel('Judul').fill('Batas mingguan 1 hari')
    await page.getByLabel('Berlaku mulai', { exact: true }).fill('2027-02-01')
    await page.getByLabel('Nomor peraturan').fill('Peraturan Bupati Contoh Nomor 7 Tahun 2027')
    await page.getByLabel('Tanggal peraturan').fill('2026-11-17')
    await page.getByLabel('Nilai (hari)').fill('1')
    await page.getByLabel('Pasal', { exact: true }).fill('Pasal 7 ayat (1)')
    await button(page, 'Simpan rancangan').click()
    await told(page, 'Rancangan disimpan. Belum ada yang berlaku.')
    await page.getByText('2 hari').first().waitFor()
    await button(page, 'Coba pada data').click()
    await page.getByLabel('Bulan', { exact: true }).selectOption('2026-11')
    await button(page, 'Jalankan').click()
    const row = page.getByRole('row', { name: /Dinas Kominfo/ })
    await row.waitFor()
    expect((await row.getByRole('cell').allTextContents()).slice(0, 2)).toEqual(['0', '1'])
    await button(page, 'Usulkan').click()
    await told(page, 'Rancangan diusulkan.')
    expect(await button(page, 'Tetapkan').count()).toBe(0)
    await page.context().close()
  })

  it('takes the value of any clause as JSON, and names what is wrong in it', async () => {
    const page = await deviceOf(luwes, bkd)
    await button(page, 'Tulis rancangan').click()
    await page.getByLabel('Judul').fill('Kursi kantor')
    await page.getByLabel('Berlaku mulai', { exact: true }).fill('2027-03-01')
    await page.getByLabel('Tambah ketentuan').selectOption('ketentuan.kantor-maksimum')
    await page.getByLabel('Pasal', { exact: true }).fill('Pasal 3')
    // Parts say what they count, and what is missing is named with its clause.
    await page.getByLabel('Tambah ketentuan').selectOption('presensi.terlambat')
    await page.getByLabel('sampai (menit)').first().waitFor()
    await page.getByLabel('poin', { exact: true }).first().waitFor()
    await page.getByLabel('Tambah ketentuan').selectOption('ketentuan.hari-wajib')
    await page.getByLabel('hari (1 Senin, 7 Minggu)').first().waitFor()
    await button(page, 'Simpan rancangan').click()
    await page.getByRole('link', { name: 'Potongan terlambat: Sebutkan pasalnya' }).waitFor()
    await button(page, 'Buang: Potongan terlambat').click()
    await button(page, 'Buang: Hari wajib bekerja dari rumah').click()
    await button(page, 'Sunting sebagai JSON').click()
    const value = page.getByLabel('Nilai (JSON)')
    expect(JSON.parse(await value.inputValue())).toEqual({ bagian: 7_500 })
    await value.fill('{"kursi": ')
    await button(page, 'Simpan rancangan').click()
    await page.getByRole('alert').getByText('Ini bukan JSON yang sah.').waitFor()
    await value.fill('{"kursi": 1.5}')
    await button(page, 'Simpan rancangan').click()
    await page.getByRole('alert').getByText('Bagian "kursi": Isi dengan bilangan bulat.').waitFor()
    await value.fill('{"kursi": 12}')
    await button(page, 'Simpan rancangan').click()
    await told(page, 'Rancangan disimpan.')
    await page.getByText('kursi 12').waitFor()
    const drafts = await luwes.ask('GET', '/v1/kebijakan', { as: bkd })
    const draft = drafts.body.kebijakan.find(
      ({ judul }: { judul: string }) => judul === 'Kursi kantor',
    )
    expect(draft.perubahan).toMatchObject([
      { kode: 'ketentuan.kantor-maksimum', nilai: { kursi: 12 }, sebelum: null },
    ])
    await luwes.ask('DELETE', `/v1/kebijakan/rancangan/${draft.id}?versi=1`, { as: bkd })
    await page.context().close()
  })

  it('is adopted by the sekda, who is shown what becomes of what', async () => {
    const page = await deviceOf(luwes, sekda, 360)
    await page.getByText('Diusulkan', { exact: true }).waitFor()
    await page.getByText('1 hari', { exact: true }).first().waitFor()
    await button(page, 'Tetapkan').click()
    await told(page, 'Kebijakan ditetapkan dan berlaku mulai')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
    await page.context().close()
  })

  it('judges January by the old edition and February by the new, and the letter names it', async () => {
    expect((await file(['2027-01-26', '2027-01-27'])).status).toBe(201)
    expect((await file(['2027-02-02', '2027-02-03'])).body.refusals).toMatchObject([
      { code: 'wfa.batas-mingguan', basis: expect.stringContaining('Nomor 7 Tahun 2027') },
    ])
    const granted = await file(['2027-02-02'])
    const decision = `/v1/wfa/pengajuan/${granted.body.id}/keputusan`
    await luwes.ask('POST', decision, { as: kabid, body: { keputusan: 'rekomendasi' } })
    await luwes.ask('POST', decision, { as: kadis, body: { keputusan: 'setuju' } })
    const path = `/v1/wfa/pengajuan/${granted.body.id}/surat-tugas`
    const letter = await luwes.ask('GET', path, { as: siti })
    const page = await browser.newPage()
    await page.setContent(letter.text)
    await page
      .getByText('Peraturan Bupati Contoh Nomor 7 Tahun 2027 tanggal 17 November 2026')
      .waitFor()
    await page.close()
  })

  it('is exported, and taken by a second regency as a draft of its own', async () => {
    const page = await deviceOf(luwes, bkd)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      button(page, 'Ekspor').click(),
    ])
    const saved = await download.path()
    const there = await deviceOf(neighbour, bkd)
    await button(there, 'Impor berkas').click()
    await there.getByLabel('Berkas ekspor (.json)').setInputFiles(saved)
    await button(there, 'Simpan sebagai rancangan').click()
    await told(there, 'Berkas disimpan sebagai rancangan.')
    await there.getByText('Berasal dari Kabupaten Contoh').waitFor()
    await there.getByText('Isi nomor dan tanggal peraturan yang menjadi dasarnya.').waitFor()
    expect(await button(there, 'Usulkan').count()).toBe(0)
  })
})
