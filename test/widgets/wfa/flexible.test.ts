import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { pengajuanMilik, periksa, siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage(async (on) => {
  on.mine = pengajuanMilik(siti)
  page = await stage.open('<luwes-wfa></luwes-wfa>')
  await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
})
let page: Page

const day = (name: string) => page.getByRole('gridcell', { name })
const bodies = (method: string, path: string) =>
  stage.on.asked.filter((one) => one.path === path && one.method === method).map(({ body }) => body)
const send = () => page.getByRole('button', { name: 'Kirim pengajuan' }).click()
const choose = async (name: RegExp) => {
  await page.getByText('Pilihan lain').click()
  await page.getByRole('radio', { name }).check()
}

describe('the kinds', () => {
  it('shows the places first and keeps the others one tap away', async () => {
    expect(await page.getByRole('radio').count()).toBe(3)
    await page.getByText('Pilihan lain').click()
    expect(await page.getByRole('radio').count()).toBe(8)
  })

  it('asks for hours where a kind is flexible by time, and sends them', async () => {
    await choose(/Kerja sif/)
    await day('25 November 2026').click()
    await page.getByLabel('Apa alasannya?').fill('Menjaga ruang server.')
    await page.getByLabel('Hasil kerja', { exact: true }).fill('Laporan jaga')
    await page.getByLabel('Target').fill('1')
    await page.getByLabel('Satuan').fill('dokumen')
    await send()
    await page.getByRole('link', { name: 'Isi jam mulai' }).waitFor()
    await page.getByLabel('Mulai', { exact: true }).fill('22:00')
    await page.getByLabel('Selesai', { exact: true }).fill('06:00')
    await send()
    await page.getByText('Pengajuan Anda sudah terkirim').waitFor()
    expect(bodies('POST', '/wfa/pengajuan')).toMatchObject([
      { jenis: 'sif', jam: { mulai: '22:00', selesai: '06:00' } },
    ])
  })

  it('asks for a proof in a special condition, and for a place only elsewhere', async () => {
    await choose(/Keadaan khusus/)
    await day('25 November 2026').click()
    await send()
    await page.getByRole('link', { name: 'Isi nomor bukti' }).waitFor()
    expect(await page.getByLabel('Nama tempat').count()).toBe(0)
    await page.getByLabel('Jenis bukti').fill('Surat keterangan dokter')
    await page.getByLabel('Nomor bukti').fill('445/12/RSUD/2026')
    await expect
      .poll(() => bodies('POST', '/wfa/periksa').at(-1))
      .toMatchObject({ bukti: [{ jenis: 'Surat keterangan dokter', nomor: '445/12/RSUD/2026' }] })
  })

  it('asks for no work plan where nobody works', async () => {
    await choose(/Ulang tahun ibu/)
    expect(await page.getByLabel('Target').count()).toBe(0)
  })
})

describe('a day that is full', () => {
  beforeEach(async () => {
    const pesan = { id: 'Tempat di unit Anda sudah penuh.', en: 'Your unit is full.' }
    stage.on.instead.push({
      path: /periksa/,
      status: 200,
      body: {
        ...periksa(['2026-11-25']),
        boleh: false,
        aturan: [
          { kode: 'wfa.kuota', hasil: 'tolak', pesan, dasar: 'Pasal 13', hari: ['2026-11-25'] },
          {
            kode: 'wfa.baru-menjabat',
            hasil: 'peringatan',
            pesan: { id: 'Anda baru menjabat.', en: 'You are new.' },
            dasar: 'Pasal 25',
            sampai: '2027-01-04',
          },
        ],
        alternatif: ['2026-11-30', '2026-12-01'],
      },
    })
    await page.getByRole('radio', { name: /Rumah/ }).check()
    await day('25 November 2026').click()
    await page.getByText('Hari yang masih kosong').waitFor()
  })

  it('names the day and the date from which one is free', async () => {
    const rules = page.locator('.rule')
    expect(await rules.first().textContent()).toContain('Rabu, 25 November 2026')
    await page.getByText('Dapat diajukan mulai Senin, 4 Januari 2027.').waitFor()
  })

  it('offers the next free days and takes one in place of the full one', async () => {
    await page.getByRole('button', { name: 'Selasa, 1 Desember 2026', exact: true }).click()
    await expect
      .poll(() => bodies('POST', '/wfa/periksa').at(-1))
      .toMatchObject({
        hari: ['2026-12-01'],
      })
    await page.getByRole('heading', { name: 'Desember 2026' }).waitFor()
    expect(await day('Selasa, 1 Desember 2026').getAttribute('aria-selected')).toBe('true')
  })
})

describe('a request that came back', () => {
  it('is sent again as the correction of the old one', async () => {
    await page.getByRole('tab', { name: 'Pengajuan saya (3)' }).click()
    await page.getByRole('button', { name: 'Perbaiki dan ajukan lagi' }).click()
    await page.getByText('Anda sedang memperbaiki').waitFor()
    await day('25 November 2026').click()
    await send()
    await page.getByText('Pengajuan Anda sudah terkirim').waitFor()
    expect(bodies('POST', '/wfa/pengajuan')).toMatchObject([
      {
        perbaikanDari: 'p-2',
        hari: ['2026-11-25'],
        lokasi: { nama: 'Kantor Kecamatan Krui Selatan' },
      },
    ])
    expect(JSON.stringify(bodies('POST', '/wfa/periksa'))).not.toContain('perbaikanDari')
  })
})

describe('the letter of an approved request', () => {
  const csp = () => {
    const { luwes } = stage.on
    return `default-src 'none'; script-src ${luwes}; connect-src 'self' ${luwes}`
  }
  const openList = async (kept = true) => {
    page = await stage.open('<luwes-wfa></luwes-wfa>', { csp: csp(), kept })
    await page.getByRole('tab', { name: 'Pengajuan saya (3)' }).click()
  }

  it('opens in a tab of its own with its look, and runs none of its scripts', async () => {
    await openList(false)
    const refused: string[] = []
    page.context().on('console', (message) => {
      if (/Content Security Policy/i.test(message.text())) refused.push(message.text())
    })
    const opening = page.waitForEvent('popup')
    await page.getByRole('button', { name: /^Surat tugas/ }).click()
    const tab = await opening
    await tab.getByRole('heading', { name: 'Surat Tugas' }).waitFor()
    await tab.getByRole('button', { name: 'Cetak surat' }).waitFor()
    const seen = await tab.evaluate(() => {
      const title = document.querySelector('h1')
      return [document.title, title && getComputedStyle(title).textAlign, 'broken' in globalThis]
    })
    expect(seen).toEqual(['Surat Tugas 1/2026', 'center', false])
    expect(refused).toEqual([])
  })

  it('has a link to keep, and says that whoever gets it can open the letter', async () => {
    await openList(false)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: /^Salin tautan surat/ }).click()
    await page.getByText('Tautan surat disalin.').first().waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe('https://luwes.example.go.id/surat/A/B')
  })

  it('says so when there is none yet', async () => {
    stage.on.instead.push({ path: /surat-tugas/, status: 404 })
    await openList()
    await page.getByRole('button', { name: /^Surat tugas/ }).click()
    await page.getByRole('alert').getByText('Surat tugas belum tersedia').waitFor()
  })
})

describe('readiness', () => {
  const open = () => page.getByRole('tab', { name: 'Kesiapan' }).click()

  it('measures only when asked to, with less than 300 kB', async () => {
    let bytes = 0
    page.on('response', async (answer) => {
      if (/ukur\.png|luwes\.js/.test(answer.url())) bytes += (await answer.body()).length
    })
    await open()
    await page.getByText('Anda belum menyatakan kesiapan.').waitFor()
    expect(bytes).toBe(0)
    await page.getByRole('button', { name: 'Ukur sekarang' }).click()
    await page.getByText(/Mbps, jeda \d+ milidetik/).waitFor()
    expect(bytes).toBeGreaterThan(60_000)
    expect(bytes).toBeLessThan(300_000)
  })

  it('saves what was declared together with what was measured', async () => {
    await open()
    await page.getByLabel(/laptop/).check()
    await page.getByLabel(/internet yang stabil/).check()
    await page.getByRole('button', { name: 'Ukur sekarang' }).click()
    await page.getByText('Mbps').waitFor()
    await page.getByRole('button', { name: 'Simpan pernyataan' }).click()
    await page.getByText('Pernyataan Anda tersimpan.').waitFor()
    await page.getByText('Berlaku sampai Selasa, 18 Mei 2027.').waitFor()
    expect(bodies('PUT', '/wfa/kesiapan')).toEqual([
      {
        laptop: true,
        internet: true,
        kbps: expect.any(Number),
        latensiMs: expect.any(Number),
      },
    ])
  })

  it('says that a measurement broke off, and saves without it', async () => {
    await page.route('**/ukur.png', (route) => route.abort())
    await open()
    await page.getByRole('button', { name: 'Ukur sekarang' }).click()
    await page.getByText('Pengukuran terputus').waitFor()
    await page.getByRole('button', { name: 'Simpan pernyataan' }).click()
    await page.getByText('Pernyataan Anda tersimpan.').waitFor()
    expect(bodies('PUT', '/wfa/kesiapan')).toEqual([{ laptop: false, internet: false }])
  })

  it('is not there where the server does not ask for it', async () => {
    stage.on.instead.push({ path: /kesiapan/, status: 404 })
    await page.reload()
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
    expect(await page.getByRole('tab', { name: 'Kesiapan' }).count()).toBe(0)
  })
})

describe('care of a parent', () => {
  it('offers leave where somebody cannot work, sent to SIMPEG and not granted here', async () => {
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    await choose(/Merawat orang tua/)
    await page.getByText('Perlu libur penuh untuk merawat?').click()
    await page.getByRole('button', { name: 'Kirim ke SIMPEG' }).click()
    await page.getByRole('link', { name: 'Isi hari pertama cuti' }).waitFor()
    await page.getByLabel('Dari', { exact: true }).fill('2026-12-01')
    await page.getByLabel('Sampai', { exact: true }).fill('2026-12-18')
    await page.locator('#cuti-buktiNomor').fill('RS-1/2026')
    await page.locator('#cuti-alasan').fill('Ibu dirawat inap.')
    await page.getByRole('button', { name: 'Kirim ke SIMPEG' }).click()
    await page.getByText('Permohonan cuti dikirim ke SIMPEG').first().waitFor()
    const sent = stage.on.asked.filter(({ path }) => path === '/wfa/permohonan-cuti')
    expect(sent.map(({ body }) => body)).toEqual([
      {
        jenis: 'alasan-penting',
        dari: '2026-12-01',
        sampai: '2026-12-18',
        alasan: 'Ibu dirawat inap.',
        bukti: [{ jenis: 'Surat', nomor: 'RS-1/2026' }],
      },
    ])
  })
})
