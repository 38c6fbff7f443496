import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.peran = ['pegawai', 'bkd']
  on.survei = []
})
const { button, sent } = stage
let page: Page

beforeEach(async () => {
  page = await stage.open('<luwes-admin bagian="mesin"></luwes-admin>')
  await page.getByRole('heading', { name: 'Lobi Dinas Kominfo' }).waitFor()
})

describe('machines', () => {
  it('show how each stands, whether its clock is right, and what waits for somebody', async () => {
    const cards = page.locator('luwes-admin .cards').last().locator('.card')
    expect(await cards.locator('.badge').allTextContents()).toEqual([
      'Terhubung',
      'Tidak terhubung',
      'Belum pernah terhubung',
    ])
    await page.getByText('Jam mesin tertinggal 60 menit.').waitFor()
    expect(await page.getByText(/^Jam mesin/).count()).toBe(1)
    await page.getByText('12 baris belum diketahui pemilik PIN-nya').waitFor()
    await page.getByText(/PIN 17 di Pintu belakang: 6 baris/).waitFor()
  })

  it('are registered from the list of those that nobody knows', async () => {
    await button('Daftarkan').click()
    expect(await page.getByLabel('Nomor seri').inputValue()).toBe('BRM9203460015')
    await button('Simpan mesin').click()
    await page.getByRole('link', { name: 'Isi nama mesin' }).waitFor()
    await page.getByRole('link', { name: 'Pilih kantor' }).waitFor()
    await page.getByLabel('Nama mesin').fill('Lobi Bappeda')
    await page.getByLabel('Kantor').selectOption({ index: 2 })
    await page.getByRole('radio', { name: 'Masuk pertama, pulang terakhir' }).check()
    await button('Simpan mesin').click()
    await page.getByText('Mesin Lobi Bappeda terdaftar.').first().waitFor()
    expect(sent()).toEqual([
      [
        '/mesin',
        {
          serial: 'BRM9203460015',
          nama: 'Lobi Bappeda',
          unit: 'BAPPEDA',
          kantor: 'Gedung Bappeda',
          arah: 'otomatis',
        },
      ],
    ])
  })

  it('are changed with what stands, and taken back with a reason', async () => {
    await button('Ubah').first().click()
    expect(await page.getByLabel('Nama mesin').inputValue()).toBe('Lobi Dinas Kominfo')
    await button('Simpan mesin').click()
    await page.getByRole('alert').getByText('Belum ada yang diubah').waitFor()
    await button('Tutup').click()
    await button('Cabut').first().click()
    await page.getByLabel('Mengapa pendaftaran dicabut?').fill('Mesin rusak')
    await button('Cabut pendaftaran').click()
    await page.getByText('Pendaftaran Lobi Dinas Kominfo dicabut.').first().waitFor()
    expect(sent()).toEqual([['/mesin/CQQC224160120/cabut', { alasan: 'Mesin rusak' }]])
  })

  it.each([
    ['', 'Isi tabel PIN dan NIP'],
    ['17;1969', 'Baris 1 bukan PIN;NIP atau PIN;NIP;tanggal. NIP 18 angka.'],
    [
      '17;196911231994032004;31/02/2026',
      'Baris 1 bukan PIN;NIP atau PIN;NIP;tanggal. NIP 18 angka.',
    ],
    ['pin;nip\n17;196911231994032004\n17;197805142003121002', 'PIN 17 disebut dua kali'],
  ])('say what is wrong with a table of PINs: %j', async (table, fault) => {
    await button('Isi pemilik PIN').click()
    await page.getByLabel('Tabel PIN dan NIP').fill(table)
    await button('Simpan PIN').click()
    await page.getByRole('link', { name: fault }).waitFor()
    expect(sent()).toEqual([])
  })

  it('take a table of PINs from a sheet or a CSV file, for one machine or for all', async () => {
    await button('Isi pemilik PIN').click()
    await page.getByLabel('Berlaku untuk').selectOption('Pintu belakang')
    const table = 'PIN;NIP\n"17";"196911231994032004";1/12/2026\r\n204\t19780514 200312 1 002\n\n'
    await page.getByLabel('Tabel PIN dan NIP').fill(table)
    await button('Simpan PIN').click()
    await page.getByText('2 PIN tersimpan, 12 baris dibaca.').first().waitFor()
    expect(sent()).toEqual([
      [
        '/mesin/pin',
        {
          serial: 'CQQC224160121',
          pin: [
            { pin: '17', nip: '196911231994032004', sejak: '2026-12-01' },
            { pin: '204', nip: '197805142003121002' },
          ],
        },
      ],
    ])
  })
})
