import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { PEMAKAIAN } from '../support/admin.ts'
import { sanggahan } from '../support/bulan.ts'
import { belumDihitung } from '../support/bulan-answers.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  Object.assign(on, {
    peran: ['pegawai', 'bkd'],
    hitungan: belumDihitung,
    sanggahan: [],
    terbuka: {},
  })
})
const { button, sent } = stage
let page: Page

const show = async (bagian: string) => {
  page = await stage.open(`<luwes-admin bagian="${bagian}"></luwes-admin>`)
}

describe('the month of bkd', () => {
  it('begins with the month to close, and shows n of m while it is computed', async () => {
    await show('bulan')
    await page.getByRole('heading', { name: 'Oktober 2026' }).first().waitFor()
    await button('Hitung bulan ini').click()
    await page.getByText('200 dari 300 pegawai dihitung').waitFor()
    await page.getByText('300 dari 300 pegawai dihitung').waitFor()
    await page.getByText('3 pegawai belum dinilai di e-Kinerja').waitFor()
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('300')
  })

  it('says what stands against closing, and closes for good once it is understood', async () => {
    stage.on.hitungan = { status: 'selesai', dihitung: 300, halangan: [] }
    stage.on.sanggahan = [sanggahan('2026-10')]
    await show('bulan')
    await page.getByText('Belum dapat ditutup: 1 hal belum beres.').waitFor()
    expect(await button('Tutup bulan').count()).toBe(0)
    await button('Buka Sanggahan').click()
    await page.getByRole('tab', { name: 'Sanggahan', selected: true }).waitFor()
    stage.on.sanggahan = []
    await show('bulan')
    await button('Tutup bulan').click()
    await button('Tutup Oktober 2026').click()
    await page.getByRole('link', { name: 'Centang pernyataan ini' }).waitFor()
    await page.getByLabel(/Saya paham bahwa Oktober 2026/).check()
    // The server has the last word: an objection came meanwhile.
    stage.on.sanggahan = [sanggahan('2026-10')]
    await button('Tutup Oktober 2026').click()
    await page.getByRole('alert').getByText('1 sanggahan bulan ini belum dijawab.').waitFor()
    stage.on.sanggahan = []
    await show('bulan')
    await button('Tutup bulan').click()
    await page.getByLabel(/Saya paham bahwa Oktober 2026/).check()
    await button('Tutup Oktober 2026').click()
    await page.getByText('Oktober 2026 sudah ditutup.').first().waitFor()
    expect(await page.getByRole('button', { name: /^Hitung/ }).count()).toBe(0)
  })

  it('takes a reason for people without a rating and for machines, and for nothing else', async () => {
    stage.on.hitungan = { status: 'selesai', dihitung: 300, halangan: [] }
    stage.on.terbuka = { hari: 2, tanpaNilai: 3, mesin: 1 }
    page = await stage.open('<luwes-admin bagian="bulan" persetujuan="/persetujuan"></luwes-admin>')
    await page.getByText('Belum dapat ditutup: 3 hal belum beres.').waitFor()
    expect(await page.getByRole('link', { name: 'Buka Persetujuan' }).getAttribute('href')).toBe(
      '/persetujuan',
    )
    expect(await button('Kecualikan dengan alasan').count()).toBe(2)
    await button('Kecualikan dengan alasan').first().click()
    await page.getByLabel('Mengapa ditutup tanpa ini?').fill('Tugas belajar.')
    await page.getByText('Belum dapat ditutup: 2 hal belum beres.').waitFor()
    stage.on.terbuka = { tanpaNilai: 3 }
    await show('bulan')
    await button('Kecualikan dengan alasan').click()
    await page.getByLabel('Mengapa ditutup tanpa ini?').fill(' Tugas belajar. ')
    await button('Tutup bulan').click()
    await page.getByLabel(/Saya paham bahwa Oktober 2026/).check()
    await button('Tutup Oktober 2026').click()
    await page.getByText('Oktober 2026 sudah ditutup.').first().waitFor()
    expect(sent(/tutup$/).at(-1)).toEqual([
      '/kinerja/2026-10/tutup',
      { pengecualian: [{ kode: 'kinerja.belum-dinilai', alasan: 'Tugas belajar.' }] },
    ])
  })

  it('is read by the inspektorat, who computes and closes nothing', async () => {
    stage.on.peran = ['pegawai', 'inspektorat']
    stage.on.hitungan = { status: 'selesai', dihitung: 300, halangan: [] }
    await show('bulan')
    await page.getByText('300 dari 300 pegawai dihitung').waitFor()
    await page.getByRole('heading', { name: 'Daftar periksa penutupan' }).waitFor()
    expect(await page.getByRole('button', { name: /^(Hitung|Tutup)/ }).count()).toBe(0)
  })

  it('hands over each file with its checksum and seal', async () => {
    stage.on.hitungan = { status: 'ditutup', dihitung: 300, halangan: [] }
    await show('bulan')
    await page.getByLabel('Unit kerja').selectOption('DISKOMINFO')
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button('TPP untuk penggajian (CSV)').click(),
    ])
    expect(file.suggestedFilename()).toBe('tpp-2026-10-DISKOMINFO.csv')
    await page.getByText(/^9f2c0+$/).waitFor()
    await page.getByText('Segel', { exact: true }).click()
    await page.getByText('eyJhbGciOiJFZERTQSJ9.e30.c2VnZWw').waitFor()
    expect(stage.on.asked.at(-1)?.path).toBe(
      '/kinerja/2026-10/ekspor?format=csv&bentuk=tpp&unit=DISKOMINFO',
    )
  })
})

describe('objections', () => {
  it('are answered with a reason, and give back the days that are chosen', async () => {
    stage.on.sanggahan = [sanggahan('2026-10')]
    await show('sanggahan')
    await page.getByText('Mesin presensi mati sore itu').waitFor()
    await button('Jawab').click()
    await page.getByText('Tanpa presensi pulang: 1 hari (tanggal 13)').waitFor()
    const day = page.getByRole('region', { name: 'Presensi pada hari itu' }).getByRole('listitem')
    expect(await day.count()).toBe(1)
    await day.getByText('Selasa, 13 Oktober 2026').waitFor()
    expect(await day.textContent()).toMatch(/Masuk .*Pulang .*jam kerja 07\.30/s)
    await button('Kirim jawaban').click()
    await page.getByRole('link', { name: 'Pilih putusannya' }).waitFor()
    await page.getByRole('radio', { name: 'Terima' }).check()
    expect(await page.getByLabel('Selasa, 13 Oktober 2026').isChecked()).toBe(true)
    await page.getByLabel('Alasan untuk pegawai').fill('Berita acara benar.')
    await button('Kirim jawaban').click()
    await page
      .getByText(/diterima; potongan 1 hari dikembalikan\.$/)
      .first()
      .waitFor()
    await page.getByRole('heading', { name: 'Tidak ada sanggahan yang menunggu' }).waitFor()
    expect(sent(/keputusan$/)).toEqual([
      [
        '/kinerja/2026-10/sanggahan/sg-1/keputusan',
        { keputusan: 'terima', alasan: 'Berita acara benar.', hari: ['2026-10-13'] },
      ],
    ])
  })
})

describe('what offices used', () => {
  it('is entered by unit and month, as a baseline or not', async () => {
    await show('pemakaian')
    await page.getByText('Listrik, Oktober 2025').waitFor()
    await button('Isi pemakaian').click()
    await page.getByLabel('Kantor atau gedung').fill('Gedung A')
    await button('Simpan pemakaian').click()
    await page.getByRole('link', { name: 'Pilih bulannya' }).waitFor()
    await page.getByLabel('Bulan', { exact: true }).selectOption('Oktober 2026')
    await page.getByLabel('Biaya (rupiah)').fill('39.500.000')
    await button('Simpan pemakaian').click()
    await page.getByText('Pemakaian tersimpan.').first().waitFor()
    expect(sent(/pemakaian/)).toMatchObject([
      [
        '/dasbor/pemakaian',
        {
          data: [
            {
              kantor: 'Gedung A',
              jenis: 'listrik',
              bulan: '2026-10',
              rupiah: 39_500_000,
              sumber: 'tagihan',
              acuan: false,
            },
          ],
        },
      ],
    ])
  })

  it('says so where the same stands already, and sends nothing', async () => {
    await show('pemakaian')
    await page.getByText('Listrik, Oktober 2025').waitFor()
    const [kept] = PEMAKAIAN
    await button('Isi pemakaian').click()
    await page.getByLabel('Kantor atau gedung').fill(kept?.kantor ?? '')
    await page.getByLabel('Bulan', { exact: true }).selectOption('Oktober 2025')
    await page.getByLabel('Biaya (rupiah)').fill(String(kept?.rupiah))
    if (kept?.jumlah != null) await page.getByLabel(/^Jumlah/).fill(String(kept.jumlah))
    if (kept?.acuan) await page.getByRole('checkbox').check()
    await button('Simpan pemakaian').click()
    await page.getByRole('alert').getByText('Belum ada yang diubah').waitFor()
    expect(sent(/pemakaian/)).toEqual([])
  })
})
