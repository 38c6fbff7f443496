import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { kotakMasuk } from '../support/inbox.ts'
import { berlaku, hariTerbuka, koreksi, laporan, tanda, tiada } from '../support/matters.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.inbox = kotakMasuk(1)
  on.peran = ['pegawai', 'atasan']
  on.waits = tiada()
})
const { focused, sendNow, sent } = stage
let page: Page

async function show(tab: string): Promise<void> {
  page = await stage.open('<luwes-persetujuan></luwes-persetujuan>')
  await page.getByRole('tab', { name: tab }).click()
}
const row = (name: RegExp) => page.getByRole('button', { name })

describe('the tabs', () => {
  it('count what waits, and keep what could not be fetched apart from what is empty', async () => {
    stage.on.waits = { ...tiada(), laporan: laporan(3), tanda: tanda() }
    stage.on.instead.push({ path: /koreksi/, status: 503 })
    await show('Laporan (3)')
    await page.getByRole('tab', { name: 'Tanda (2)' }).waitFor()
    await page.getByRole('tab', { name: 'Verifikasi', exact: true }).click()
    await page.getByRole('heading', { name: 'Tidak ada hari yang menunggu' }).waitFor()
    await page.getByRole('tab', { name: 'Koreksi', exact: true }).click()
    await page.getByText('Daftar ini belum dapat diambil.').waitFor()
    stage.on.waits.koreksi = koreksi()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('tab', { name: 'Koreksi (2)' }).waitFor()
  })

  it('are not there for somebody who decides for nobody', async () => {
    stage.on.peran = ['pegawai']
    stage.on.inbox = []
    page = await stage.open('<luwes-persetujuan></luwes-persetujuan>')
    await page.getByText('Tidak ada pengajuan untuk Anda.').waitFor()
    expect(await page.getByRole('tab').count()).toBe(0)
  })

  it('lead on to the next page of a list that is longer', async () => {
    const body = { data: laporan(2) }
    const link = '<?after=17.l-1>; rel="next"'
    stage.on.instead.push({ path: /^\/laporan\/kotak-masuk$/, status: 200, body, link })
    await show('Laporan (2+)')
    stage.on.waits.laporan = laporan(5).slice(2)
    await page.getByRole('button', { name: 'Tampilkan berikutnya' }).click()
    await page.getByRole('tab', { name: 'Laporan (5)' }).waitFor()
    expect(stage.on.asked.map(({ path }) => path)).toContain('/laporan/kotak-masuk?after=17.l-1')
  })
})

describe('granted days ahead', () => {
  beforeEach(async () => {
    stage.on.waits = { ...tiada(), berlaku: berlaku() }
    await show('Berlaku (2)')
    await row(/Maria Goreti Lende/).click()
  })

  it('are revoked for a reason, some or all, and today only as urgent', async () => {
    await page.getByRole('button', { name: 'Cabut hari WFA' }).click()
    await page.getByRole('button', { name: 'Cabut hari terpilih' }).click()
    await page.getByRole('link', { name: 'Isi alasan keputusan Anda' }).click()
    await expect.poll(focused).toBe('alasan')
    expect(sent()).toEqual([])
    await page.getByLabel('Kamis, 19 November 2026').uncheck()
    await page.getByLabel(/Rabu, 18 November 2026/).check()
    await page.getByText('Hari ini ikut dicabut dan langsung berlaku.').waitFor()
    await page.getByLabel('Mengapa dicabut?').fill('Banjir, posko perlu petugas.')
    await page.getByRole('button', { name: 'Cabut hari terpilih' }).click()
    await sendNow()
    await page
      .getByText(/WFA Maria Goreti Lende dicabut/)
      .first()
      .waitFor()
    expect(sent()).toEqual([
      [
        '/wfa/pengajuan/b-0/keputusan',
        {
          keputusan: 'cabut',
          hari: ['2026-11-18', '2026-11-24'],
          alasan: 'Banjir, posko perlu petugas.',
          mendesak: true,
        },
      ],
    ])
    await row(/Maria Goreti Lende.*Kam, 19 Nov/).waitFor()
  })

  it('are kept with the reason where the service is away', async () => {
    stage.on.instead.push({ method: 'POST', path: /keputusan/, status: 503 })
    await page.getByRole('button', { name: 'Cabut hari WFA' }).click()
    await page.getByLabel('Mengapa dicabut?').fill('Rapat paripurna.')
    await page.getByRole('button', { name: 'Cabut hari terpilih' }).click()
    await sendNow()
    await page.getByRole('alert').getByText('Layanan sedang sibuk').waitFor()
    expect(await page.getByLabel('Mengapa dicabut?').inputValue()).toBe('Rapat paripurna.')
    await page.getByRole('button', { name: 'Cabut hari terpilih' }).click()
    await sendNow()
    await row(/Maria Goreti Lende.*Rab, 18 Nov/).waitFor()
    expect(sent()[1]).toEqual(sent()[0])
    expect(sent()[0]?.[1]).not.toHaveProperty('mendesak')
  })

  it('recall somebody on one day, and say so on the row', async () => {
    await page.getByRole('button', { name: 'Panggil ke kantor' }).click()
    await page.getByLabel('Mengapa dipanggil?').fill('Rapat dengan DPRD.')
    await page.getByRole('button', { name: 'Panggil ke kantor' }).click()
    await page.getByRole('link', { name: 'Pilih harinya' }).click()
    await expect.poll(focused).toBe('hari')
    await page.getByLabel('Kamis, 19 November 2026').check()
    await page.getByRole('button', { name: 'Panggil ke kantor' }).click()
    await sendNow()
    await row(/Maria Goreti Lende.*Dipanggil ke kantor/).waitFor()
    expect(sent().map(([, body]) => body)).toEqual([
      { keputusan: 'panggil', hari: ['2026-11-19'], alasan: 'Rapat dengan DPRD.' },
    ])
  })
})

describe('reports', () => {
  beforeEach(async () => {
    stage.on.waits = { ...tiada(), laporan: laporan(5) }
    await show('Laporan (5)')
  })

  it('are read against their targets and accepted one after the other by one key', async () => {
    await row(/Rini Astuti/).focus()
    await page.keyboard.press('Enter')
    await page.getByText('dari target 45').waitFor()
    const proof = page.getByRole('link', { name: 'Lihat bukti' })
    expect(await proof.getAttribute('rel')).toBe('noopener noreferrer')
    await page.getByRole('button', { name: 'Terima laporan', exact: true }).press('Enter')
    // What waits to be sent is decided, and is not chosen with the others.
    await page.getByText('Pilih semua (4)').waitFor()
    await sendNow()
    await page.getByText('Laporan Rini Astuti diterima.').first().waitFor()
    expect(await page.locator('#buka-l-1').getAttribute('aria-expanded')).toBe('true')
    await page.getByRole('tab', { name: 'Laporan (4)' }).waitFor()
    await page.locator('.turn').getByText('Dikirim setelah hari WFA').waitFor()
  })

  it('are accepted several at once, and stop where one is not taken', async () => {
    await page.getByLabel('Pilih laporan Rini Astuti').check()
    await page.getByLabel('Pilih laporan Yuliana Putri').check()
    stage.on.instead.push({ method: 'POST', path: /l-2/, status: 503 })
    await page.getByRole('button', { name: 'Terima 2 laporan' }).click()
    await page.getByRole('alert').getByText('Layanan sedang sibuk').waitFor()
    await page.getByRole('tab', { name: 'Laporan (4)' }).waitFor()
    expect(await page.getByLabel('Pilih laporan Yuliana Putri').isChecked()).toBe(true)
    await page.getByRole('button', { name: 'Terima 1 laporan' }).click()
    await page.getByText('1 laporan diterima.').first().waitFor()
    await page.getByRole('tab', { name: 'Laporan (3)' }).waitFor()
  })

  it('go back with words', async () => {
    await row(/Yuliana Putri/).click()
    await page.getByText('Listrik padam').waitFor()
    await page.getByRole('button', { name: 'Kembalikan', exact: true }).click()
    await page.getByRole('button', { name: 'Kembalikan laporan' }).click()
    await page.getByRole('link', { name: 'Isi alasan keputusan Anda' }).waitFor()
    await page.getByLabel('Apa yang perlu diperbaiki?').fill('Sebutkan lampirannya.')
    await page.getByRole('button', { name: 'Kembalikan laporan' }).click()
    await sendNow()
    await page.getByText('Laporan Yuliana Putri dikembalikan.').first().waitFor()
    expect(sent()).toEqual([
      ['/laporan/l-2/keputusan', { keputusan: 'kembalikan', catatan: 'Sebutkan lampirannya.' }],
    ])
  })
})

describe('corrections', () => {
  it('stand beside what is on record of the day, and say where they go', async () => {
    stage.on.waits = { ...tiada(), koreksi: koreksi() }
    await show('Koreksi (2)')
    await row(/Rini Astuti/).click()
    await page.getByText('Foto layar mesin presensi, IMG-1613').waitFor()
    await page.getByText('Masuk 07.23 WIB Pulang –').waitFor()
    await page.getByRole('button', { name: 'Setujui', exact: true }).click()
    await sendNow()
    await page
      .getByText('Koreksi Rini Astuti disetujui dan diteruskan ke BKD/BKPSDM.')
      .first()
      .waitFor()
    // The superior has passed this one on: nobody has granted it yet.
    await page.locator('.history').getByText('Disetujui atasan, diteruskan ke BKD/BKPSDM').waitFor()
    await page.getByRole('button', { name: 'Tolak', exact: true }).click()
    await page.getByLabel('Mengapa ditolak?').fill('Surat tugas untuk hari lain.')
    await page.getByRole('button', { name: 'Tolak koreksi' }).click()
    await page.getByRole('heading', { name: 'Tidak ada koreksi yang menunggu' }).waitFor()
    await sendNow()
    await expect.poll(() => sent()).toHaveLength(2)
    expect(sent().map(([, body]) => body)).toEqual([
      { keputusan: 'setuju' },
      { keputusan: 'tolak', alasan: 'Surat tugas untuk hari lain.' },
    ])
  })
})

describe('signals', () => {
  it('show their figures and the own words of the person, never a threshold', async () => {
    stage.on.waits = { ...tiada(), tanda: tanda() }
    await show('Tanda (2)')
    await row(/Yuliana Putri/).click()
    await page.getByText('1.412 meter').waitFor()
    await page.getByText('Saya mampir mengantar berkas').waitFor()
    await page.getByRole('button', { name: 'Tidak terbukti', exact: true }).click()
    await page.getByLabel('Mengapa tidak terbukti?').fill('Sudah saya cek dengan camat.')
    await page.getByRole('button', { name: 'Simpan temuan' }).click()
    await sendNow()
    await page.getByText('Temuan tentang Yuliana Putri tersimpan.').first().waitFor()
    expect(sent()).toEqual([
      [
        '/presensi/tanda/s-1/keputusan',
        { keputusan: 'tidak-terbukti', alasan: 'Sudah saya cek dengan camat.' },
      ],
    ])
    await page.getByText('Rekan saya datang mengantar ponselnya.').waitFor()
  })
})

describe('days that are not verified', () => {
  it('are settled with a reason, and warn of what an unexcused day costs', async () => {
    stage.on.waits = { ...tiada(), hari: hariTerbuka() }
    await show('Verifikasi (2)')
    await row(/Andi Baso Rahman/).click()
    await page.getByText('Sementara tercatat tanpa keterangan.').waitFor()
    await page.getByRole('button', { name: 'Tanpa keterangan' }).click()
    await page.getByText('Poin disiplin pegawai ini dipotong').waitFor()
    await page.getByRole('button', { name: 'Batal', exact: true }).click()
    await page.getByRole('button', { name: 'Bekerja', exact: true }).click()
    await page
      .getByLabel('Apa dasar Anda menyatakan pegawai bekerja?')
      .fill('Saya memimpin rapatnya.')
    await page.getByRole('button', { name: 'Simpan ketetapan' }).click()
    await sendNow()
    await page.getByText('Hari Andi Baso Rahman telah ditetapkan.').first().waitFor()
    expect(sent()).toEqual([
      [
        '/presensi/penetapan',
        {
          nip: expect.stringMatching(/^\d{18}$/),
          tanggal: '2026-11-04',
          putusan: 'hadir',
          alasan: 'Saya memimpin rapatnya.',
        },
      ],
    ])
  })
})
