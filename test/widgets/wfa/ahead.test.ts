import type { Page } from 'playwright-core'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { depan, tertutup } from '../support/ahead.ts'
import { budi, pengajuanMilik, siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.person = siti
  on.mine = pengajuanMilik(siti)
  on.depan = depan()
  on.kabar = []
})
const { button, sent } = stage
let page: Page

async function show(width = 1280): Promise<void> {
  page = await stage.open('<luwes-wfa></luwes-wfa>', { viewport: { width, height: 900 } })
  await page.getByText(/^Sisa hak Anda pekan ini/).waitFor()
}
const cell = (date: string) => page.locator(`td[data-date="${date}"]`)

describe('the days before one is chosen', () => {
  it('say what is left, what is full, at the office, an apel, or beyond the calendar', async () => {
    await show()
    const words = async (date: string) => (await cell(date).locator('small').textContent())?.trim()
    expect(await words('2026-11-23')).toBe('sisa 8')
    expect(await words('2026-11-27')).toBe('penuh')
    expect(await words('2026-11-30')).toBe('apel')
    expect(await words('2026-11-19')).toBe('mepet')
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
    expect(await words('2026-12-03')).toBe('kantor')
    expect(await words('2026-12-28')).toBe('tunggu')
  })

  it('say it in a sentence to a screen reader', async () => {
    await show()
    expect(await cell('2026-11-27').getAttribute('aria-label')).toContain(
      'Kuota WFA unit kerja sudah penuh.',
    )
    expect(await cell('2026-11-30').getAttribute('aria-label')).toContain('Apel: Apel Senin')
  })

  it('open at the next day that can be asked for, with what is left of the weeks', async () => {
    await show()
    expect(await page.locator('td[tabindex="0"]').getAttribute('data-date')).toBe('2026-11-23')
    const told = await page.locator('#sisa').textContent()
    expect(told).toContain('Sisa hak Anda pekan ini: 2 hari.')
    expect(told).toContain('Senin, 23 November 2026: 1 hari.')
  })

  it('fit into a phone', async () => {
    await show(360)
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
  })
})

describe('a change of the law that concerns the person', () => {
  const change = (status: 'ditetapkan' | 'dicabut', id = 'k-1') => ({
    id,
    status,
    judul: 'Batas WFA satu hari seminggu',
    sejak: '2027-02-01',
    berlaku: false,
    dokumen: { nomor: 'Peraturan Bupati Contoh Nomor 7 Tahun 2027', tanggal: '2026-11-17' },
    pada: '2026-11-18T08:00:00+07:00',
    klausa: [
      {
        kode: 'wfa.batas-mingguan',
        bagian: 'wfa' as const,
        nama: { id: 'Batas WFA seminggu', en: 'Weekly limit of WFA' },
        satuan: 'hari',
        sebelum: 2,
        sesudah: 1,
        pasal: 'Pasal 7 ayat (1)',
      },
    ],
  })
  const news = () => page.getByRole('region', { name: 'Perubahan kebijakan' })

  it('is told with what changes, from when on and by which article, above the form', async () => {
    stage.on.kabar = [change('ditetapkan')]
    await show(360)
    const said = (await news().textContent())?.replace(/\s+/g, ' ')
    expect(said).toContain('Ketentuan bagi Anda berubah mulai 1 Februari 2027')
    expect(said).toContain('Batas WFA seminggu semula 2 hari menjadi 1 hari')
    expect(said).toContain('Peraturan Bupati Contoh Nomor 7 Tahun 2027, Pasal 7 ayat (1)')
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(360)
  })

  it('goes away once it was read, on this device for this person, until something new comes', async () => {
    stage.on.kabar = [change('ditetapkan')]
    await show()
    await button('Sudah saya baca').focus()
    await page.keyboard.press('Enter')
    await news().waitFor({ state: 'detached' })
    await page.reload()
    await page.getByText(/^Sisa hak Anda pekan ini/).waitFor()
    expect(await news().count()).toBe(0)
    stage.on.kabar = [change('dicabut')]
    await page.reload()
    await page.getByText('Perubahan mulai 1 Februari 2027 dibatalkan').waitFor()
    expect(await news().textContent()).toContain('tetap 2 hari')
  })

  it('of somebody else who read it on this device is still told', async () => {
    stage.on.kabar = [change('ditetapkan')]
    await show()
    await button('Sudah saya baca').click()
    await news().waitFor({ state: 'detached' })
    stage.on.person = budi
    await page.reload()
    await news().waitFor()
  })
})

describe('who cannot ask', () => {
  it('learns it at once, until when and by which article, without a form', async () => {
    stage.on.depan = tertutup('2027-02-02')
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    await page.getByRole('heading', { name: 'Anda belum dapat mengajukan WFA' }).waitFor()
    await page.getByText('Dapat diajukan mulai Selasa, 2 Februari 2027.').waitFor()
    await page.getByText('Dasar hukum').click()
    await page.getByText('Permen PANRB 4/2025 Pasal 25').waitFor()
    expect(await page.getByRole('grid').count()).toBe(0)
    expect(await button('Kirim pengajuan').count()).toBe(0)
    await button('Lihat pilihan lain: jam kerja, keadaan khusus, keluarga').click()
    await page.getByRole('grid').waitFor()
  })

  it('is told where no end is on record', async () => {
    stage.on.depan = tertutup()
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    await page.getByText('Tidak ada tanggal berakhir yang tercatat.').waitFor()
  })
})

describe('asking faster', () => {
  it('repeats the last request in two taps, on the next open days', async () => {
    await show(360)
    await button('Ulangi pengajuan lalu').click()
    await button('Kirim pengajuan').click()
    await page.getByText('Pengajuan Anda sudah terkirim').waitFor()
    const [[path, body] = []] = sent(/wfa.pengajuan$/)
    expect(path).toBe('/wfa/pengajuan')
    expect(body).not.toHaveProperty('perbaikanDari')
    expect(body).toMatchObject({ alasan: expect.stringMatching(/./) })
    const { hari } = v.parse(v.object({ hari: v.array(v.string()) }), body)
    const open = depan().hari.filter(({ halangan }) => !halangan)
    expect(hari.length).toBeGreaterThan(0)
    for (const day of hari) expect(open.map(({ tanggal }) => tanggal)).toContain(day)
  })

  it('fills a weekly pattern within what each week leaves', async () => {
    await show()
    await page.getByText('Isi dengan pola mingguan').click()
    await button('Setiap Rabu').click()
    expect(await page.locator('.chosen-days li').count()).toBe(4)
    await button('Setiap Senin').click()
    expect(await page.locator('.chosen-days li').count()).toBe(8)
  })

  it('takes a line of the plan from the targets', async () => {
    await show()
    await page.getByRole('radio', { name: /Rumah/ }).check()
    await page.getByText('Ambil dari sasaran e-kinerja').click()
    await button('+ Layanan tepat waktu').click()
    expect(await page.getByLabel('Hasil kerja', { exact: true }).inputValue()).toBe(
      'Layanan tepat waktu',
    )
    expect(await page.getByLabel('Satuan').inputValue()).toBe('laporan')
  })

  it('offers places that were used before', async () => {
    const [first, ...rest] = pengajuanMilik(siti)
    if (!first) throw new Error('no request')
    stage.on.mine = [{ ...first, jenis: 'lokasi-lain', lokasi: { nama: 'Balai Desa' } }, ...rest]
    await show()
    await page.getByRole('radio', { name: /^Lokasi lain/ }).check()
    await button('Balai Desa').click()
    expect(await page.getByLabel('Nama tempat').inputValue()).toBe('Balai Desa')
  })
})

describe('a draft', () => {
  const write = async () => {
    await page.getByRole('radio', { name: /Rumah/ }).check()
    await cell('2026-11-25').click()
    await page.getByLabel('Apa alasannya?').fill('Menyusun laporan triwulan.')
  }
  const reason = () => page.getByLabel('Apa alasannya?').inputValue()

  it('survives that the page is left and opened again', async () => {
    await show()
    await write()
    await page.reload()
    await page.getByText('Draf yang belum dikirim dipulihkan dari perangkat ini.').waitFor()
    expect(await reason()).toBe('Menyusun laporan triwulan.')
    expect(await page.locator('.chosen-days li').count()).toBe(1)
    await button('Buang draf').click()
    expect(await reason()).toBe('')
    await page.reload()
    await page.getByText(/^Sisa hak Anda/).waitFor()
    expect(await reason()).toBe('')
  })

  it('survives a lost network and a session that ended', async () => {
    await show()
    await write()
    await page.getByLabel('Hasil kerja', { exact: true }).fill('Laporan')
    await page.getByLabel('Target').fill('1')
    await page.getByLabel('Satuan').fill('dokumen')
    stage.on.instead.push({ method: 'POST', path: /wfa.pengajuan$/, status: 503 })
    await button('Kirim pengajuan').click()
    await page.getByRole('alert').waitFor()
    stage.on.person = null
    await page.reload()
    stage.on.person = siti
    await page.reload()
    await page.getByText('Draf yang belum dikirim dipulihkan').waitFor()
    expect(await reason()).toBe('Menyusun laporan triwulan.')
  })

  it('is nobody else’s: another person finds none, and it is wiped', async () => {
    await show()
    await write()
    stage.on.person = budi
    await page.reload()
    await page.getByText(/^Sisa hak Anda/).waitFor()
    expect(await reason()).toBe('')
    expect(await page.evaluate(() => localStorage.getItem('luwes:draf-wfa'))).toBeNull()
  })

  it('is gone once it was sent', async () => {
    await show()
    await button('Ulangi pengajuan lalu').click()
    await button('Kirim pengajuan').click()
    await page.getByText('Pengajuan Anda sudah terkirim').waitFor()
    expect(await page.evaluate(() => localStorage.getItem('luwes:draf-wfa'))).toBeNull()
  })
})
