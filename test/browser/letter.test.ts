import { readFile, writeFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { suratPage } from '../../src/http/wfa/page-surat.ts'
import { suratBulanPage } from '../../src/http/wfa/page-surat-bulan.ts'
import { sharedBrowser } from '../support/browser.ts'

type Surat = Parameters<typeof suratPage>[0]

const surat: Surat = {
  kode: '7K3QX-0M9TB-2WZ4E-HV8CN',
  nomor: '800.1.11/001/DISKOMINFO/XI/2026',
  isi: {
    daerah: 'Kabupaten Contoh',
    namaUnit: 'Dinas Komunikasi dan Informatika',
    // Safe because a NIP is 18 digits, as this is.
    nip: '199002072019122001' as Surat['isi']['nip'],
    nama: 'Siti Rahmawati, S.Kom.',
    jabatan: 'Pranata Komputer Ahli Muda',
    hari: ['2026-12-15'],
    tempat: 'Rumah pegawai',
    rencana: [{ hasil: 'Dokumen arsitektur', target: 2, satuan: 'dokumen' }],
    dasar: ['Permen PANRB 4/2025 Pasal 12 ayat (1)'],
    penyetuju: {
      nama: 'Ratna Dewi Kusumawati, S.Sos., M.Si.',
      jabatan: 'Kepala Dinas Komunikasi dan Informatika',
      // Safe for the same reason.
      nip: '197109021996042001' as Surat['isi']['nip'],
    },
    tanggal: '2026-11-26',
  },
  tandaTangan: null,
  hariBerlaku: ['2026-12-15'],
  keadaan: 'berlaku',
  zona: 'Asia/Jakarta',
  alamat: 'https://luwes.kabupaten-contoh.example.go.id/verifikasi/7K3QX-0M9TB-2WZ4E-HV8CN',
}

let browser: Browser
beforeAll(async () => {
  browser = await sharedBrowser()
})

async function show(letter: Surat, width: number): Promise<Page> {
  const { css, body } = suratPage(letter)
  const page = await browser.newPage({ viewport: { width, height: 1200 } })
  await page.setContent(`<style>${css}</style>${await body}`)
  return page
}

describe('the letter', () => {
  it.each([360, 1280])('keeps its code and its address whole, %s px wide', async (width) => {
    const page = await show(surat, width)
    for (const whole of [page.getByText(`/verifikasi/${surat.kode}`), page.locator('footer b')]) {
      const lines = await whole.evaluate((one) => one.getClientRects().length)
      expect(lines).toBe(1)
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(wide).toBeLessThanOrEqual(width)
    await page.close()
  })

  it('counts only where there is something to count', async () => {
    const one = await show(surat, 800)
    expect(await one.locator('ol').count()).toBe(0)
    await one.close()
    const dasar = [...surat.isi.dasar, 'Peraturan Bupati Contoh 7/2026']
    const two = await show({ ...surat, isi: { ...surat.isi, dasar } }, 800)
    expect(await two.locator('ol li').allTextContents()).toEqual(dasar)
    await two.close()
  })

  it('says where and when it was set, and that nobody has signed it yet', async () => {
    const page = await show(surat, 800)
    const official = await page.locator('.pejabat').textContent()
    expect(official).toMatch(/^\s*Ditetapkan di Kabupaten Contoh\s+pada tanggal 26 November 2026/)
    expect(official).toContain('Belum ditandatangani secara elektronik.')
    await page.close()
  })

  it('says who signed it and when', async () => {
    const tandaTangan = { oleh: 'Ratna Dewi Kusumawati', pada: '2026-11-26T18:00:00Z' }
    const page = await show({ ...surat, tandaTangan }, 800)
    const official = await page.locator('.pejabat').textContent()
    expect(official).toContain('elektronik oleh Ratna Dewi Kusumawati pada 27 November 2026.')
    expect(official).not.toContain('Belum')
    await page.close()
  })

  const dasar = [
    'Peraturan Menteri PANRB Nomor 4 Tahun 2025 Pasal 11, Pasal 12 ayat (1), dan Pasal 13',
    'Peraturan Presiden Nomor 21 Tahun 2023 Pasal 4 ayat (1), (2), (5), (6) dan Pasal 9',
    'Peraturan Bupati Contoh Nomor 12 Tahun 2026 Pasal 4; Pasal 7; Pasal 9',
    'Ketentuan kerja fleksibel Kabupaten Contoh yang berlaku sejak 1 Februari 2027',
  ]
  const isi = { ...surat.isi, dasar, kota: 'Contoh Kota' }
  const hasil = (text: string, times: number) =>
    Array.from({ length: times }, () => ({ hasil: text, target: 2, satuan: 'dokumen' }))
  const month = Array.from({ length: 31 }, (_, n) => `2026-12-${String(n + 1).padStart(2, '0')}`)
  const long = {
    ...isi,
    namaUnit:
      'Dinas Pemberdayaan Masyarakat dan Desa, Pemberdayaan Perempuan, dan Perlindungan Anak',
    jabatan: 'Pengelola Barang Milik Daerah pada Subbagian Umum, Kepegawaian, dan Keuangan',
    hari: month,
    rencana: hasil('Naskah akademik rancangan peraturan daerah '.repeat(30), 50),
  }

  it.each([
    ['of one day and one result', isi],
    [
      'of five days and six results',
      { ...isi, hari: month.slice(0, 5), rencana: hasil('Notula rapat', 6) },
    ],
    ['of a month and fifty long results', long],
  ])('is one sheet of paper: %s', async (name, isi) => {
    const lambang = await readFile(inCheckout('src/http/lambang/contoh.svg'), 'utf8')
    const { css, body } = suratPage({ ...surat, isi, hariBerlaku: isi.hari }, lambang)
    const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } })
    await page.setContent(`<style>${css}</style>${await body}`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    if (process.env.LOOK) await writeFile(`${process.env.LOOK}/${name}.pdf`, pdf)
    if (process.env.LOOK)
      await page.screenshot({ path: `${process.env.LOOK}/${name}.png`, fullPage: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    expect(await page.locator('.lambang svg').count()).toBe(1)
    await page.close()
  })

  it('is one sheet of paper, however many days and results it names', async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 1200 } })
    const lambang = await readFile(inCheckout('src/http/lambang/contoh.svg'), 'utf8')
    for (const results of [1, 3, 6, 10]) {
      for (const days of [1, 4, 6, 7, 20]) {
        const hari = month.slice(0, days)
        for (const text of ['Notula rapat', 'Naskah akademik rancangan peraturan '.repeat(4)]) {
          const letter = { ...isi, hari, rencana: hasil(text, results) }
          const { css, body } = suratPage({ ...surat, isi: letter, hariBerlaku: hari }, lambang)
          await page.setContent(`<style>${css}</style>${await body}`)
          const pdf = await page.pdf({ preferCSSPageSize: true })
          const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length
          expect({ results, days, text, pages }).toEqual({ results, days, text, pages: 1 })
        }
      }
    }
    await page.close()
  })

  it('says how many results of a long plan the request has besides', async () => {
    const page = await show({ ...surat, isi: long }, 800)
    await page.getByText('dan 43 hasil kerja lain menurut pengajuan.').waitFor()
    await page.close()
  })

  it('stands on a sheet of its own in the file of a month', async () => {
    const { css, body } = suratBulanPage('2026-12', [surat, surat, surat], null)
    const page = await browser.newPage()
    await page.setContent(`<style>${css}</style>${await body}`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3)
    await page.close()
  })
})
