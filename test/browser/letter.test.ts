import type { Browser, Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
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

  it('is one sheet of paper', async () => {
    const page = await show(surat, 800)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
    await page.close()
  })

  it('stands on a sheet of its own in the file of a month', async () => {
    const { css, body } = suratBulanPage('2026-12', [surat, surat, surat])
    const page = await browser.newPage()
    await page.setContent(`<style>${css}</style>${await body}`)
    const pdf = await page.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(3)
    await page.close()
  })
})
