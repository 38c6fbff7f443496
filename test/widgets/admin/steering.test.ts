import type { Page } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { openAdminTab } from '../../support/admin-tab.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.peran = ['pegawai', 'bkd']
  on.survei = []
})
const { button, focused, sent } = stage
let page: Page

async function show(tab: string): Promise<void> {
  page = await stage.open('<luwes-admin></luwes-admin>')
  await openAdminTab(page, tab)
}

describe('delegations', () => {
  it('are entered by letter and keep what was typed while the service is away', async () => {
    await show('Plh/Plt')
    await button('Catat Plh atau Plt').click()
    await page.getByLabel('Pejabat yang diwakili').fill('19691123 199403 2 004')
    await page.getByLabel('Yang mewakili').fill('197805142003121002')
    await page.getByLabel('Dari').fill('2026-11-23')
    await page.getByLabel('Sampai').fill('2026-11-27')
    await page.getByLabel('Nomor surat perintah').fill('800.1.11.1/214/BKPSDM/2026')
    stage.on.instead.push({ method: 'POST', path: /delegasi/, status: 503 })
    await button('Simpan delegasi').click()
    await page.getByRole('alert').getByText('Layanan sedang sibuk').waitFor()
    await button('Simpan delegasi').click()
    await page.getByText('Delegasi tersimpan.').first().waitFor()
    const posts = stage.on.asked.filter(
      ({ method, path }) => method === 'POST' && path === '/delegasi',
    )
    expect(posts[1]?.headers['idempotency-key']).toBe(posts[0]?.headers['idempotency-key'])
    expect(posts[1]?.body).toEqual({
      jenis: 'plh',
      dariNip: '196911231994032004',
      keNip: '197805142003121002',
      dari: '2026-11-23',
      sampai: '2026-11-27',
      nomorSurat: '800.1.11.1/214/BKPSDM/2026',
    })
  })

  it('are revoked with a reason', async () => {
    await show('Plh/Plt')
    await button('Cabut').first().click()
    await button('Cabut delegasi').click()
    await page.getByRole('link', { name: 'Isi alasannya' }).waitFor()
    await page.getByLabel('Mengapa dicabut?').fill('Pejabat kembali lebih awal.')
    await button('Cabut delegasi').click()
    await page
      .getByText(/^Delegasi kepada .* dicabut\.$/)
      .first()
      .waitFor()
    expect(sent(/cabut/)).toEqual([
      ['/delegasi/d-0/cabut', { alasan: 'Pejabat kembali lebih awal.' }],
    ])
  })
})

describe('first days of units', () => {
  it('are entered with their rule in sight, and removed once that is confirmed', async () => {
    await show('Hari pertama')
    await page.getByText('Pemerintah daerah memakai Luwes sejak').waitFor()
    await page.getByText('semua unit di bawahnya, juga unit yang dibentuk kemudian').waitFor()
    await button('Tetapkan hari pertama unit').click()
    await button('Simpan hari pertama').click()
    await page.getByRole('link', { name: 'Isi hari pertama' }).waitFor()
    await page.getByRole('textbox', { name: 'Hari pertama' }).fill('2027-04-01')
    await button('Simpan hari pertama').click()
    await page.getByText('tersimpan. Hari yang berubah dinilai ulang.').first().waitFor()
    await button('Tetapkan hari pertama unit').click()
    await page.getByRole('textbox', { name: 'Hari pertama' }).fill('2027-04-01')
    await button('Simpan hari pertama').click()
    await page.getByRole('link', { name: 'Belum ada yang diubah' }).waitFor()
    await button('Tutup').click()
    await button('Hapus hari pertama').click()
    await button('Ya, hapus').click()
    await page.getByText('Semua unit mulai bersamaan').waitFor()
    expect(sent(/hari-pertama/)).toMatchObject([
      [expect.stringMatching(/hari-pertama\?unit=\w+$/), { mulai: '2027-04-01' }],
      [expect.stringMatching(/hari-pertama\?unit=\w+$/), { mulai: null }],
    ])
  })
})

describe('service windows', () => {
  it('are changed, added and replaced as a whole', async () => {
    await show('Layanan')
    await button('Simpan layanan').click()
    await page.getByRole('alert').getByText('Belum ada yang diubah').waitFor()
    expect(sent(/layanan/)).toEqual([])
    await page.getByLabel('Minimum petugas').fill('3')
    await page.getByLabel('Jumat').uncheck({ force: true })
    await button('+ Tambah layanan').click()
    await button('Simpan layanan').click()
    await page.getByRole('link', { name: 'Isi nama layanan' }).click()
    await expect.poll(focused).toBe('nama-1')
    await page.keyboard.type('Helpdesk')
    await button('Simpan layanan').click()
    await page
      .getByText(/^Layanan .* tersimpan\.$/)
      .first()
      .waitFor()
    expect(sent(/layanan/)).toEqual([
      [
        '/wfa/layanan?unit=DISKOMINFO',
        {
          layanan: [
            {
              kode: 'loket',
              nama: 'Loket informasi publik',
              hari: [1, 2, 3, 4],
              mulai: '08:00',
              selesai: '15:00',
              minimum: 3,
            },
            {
              kode: 'layanan-2',
              nama: 'Helpdesk',
              hari: [1, 2, 3, 4, 5],
              mulai: '08:00',
              selesai: '15:00',
              minimum: 1,
            },
          ],
        },
      ],
    ])
  })
})

describe('waves and surveys', () => {
  it('hold a wave against the units that none has reached', async () => {
    await show('Gelombang')
    await button('Bandingkan').click()
    await page.getByRole('row', { name: /Menit terlambat.*2,12.*3,05/ }).waitFor()
    await page.getByText('Hanya gambaran, bukan bukti').waitFor()
    await button('Tetapkan hari terakhir').click()
    await page.getByLabel('Hari terakhir').fill('2026-12-31')
    await page.getByLabel('Mengapa?').fill('Tahun anggaran berakhir.')
    await button('Simpan hari terakhir').click()
    await page
      .getByText(/^Hari terakhir .* tersimpan/)
      .first()
      .waitFor()
    expect(sent(/akhiri/)[0]?.[1]).toEqual({
      sampai: '2026-12-31',
      alasan: 'Tahun anggaran berakhir.',
    })
  })

  it('open a survey of several statements, and show results of nobody', async () => {
    const old = { id: 's-2', judul: 'Lama', pertanyaan: ['A', 'B'], terbuka: false }
    stage.on.survei = [{ ...old, dari: '2026-09-01', sampai: '2026-09-12', sudahMenjawab: true }]
    await show('Survei')
    await button('Lihat hasil').click()
    await page.getByText('214 orang menjawab.').waitFor()
    await page.getByRole('row', { name: /Protokol terlalu sedikit/ }).waitFor()
    await button('Buka survei baru').click()
    await page.getByLabel('Judul').fill('Kesiapan triwulan IV')
    await page.getByLabel('Dari').fill('2026-11-23')
    await page.getByLabel('Sampai').fill('2026-12-04')
    await page.getByLabel('Pernyataan 1').fill('Tugas saya jelas.')
    await button('+ Tambah pernyataan').click()
    await button('Buka survei').click()
    await page.getByRole('link', { name: 'Isi pernyataan ini, atau hapus' }).click()
    await expect.poll(focused).toBe('pertanyaan-1')
    await page.getByRole('button', { name: 'Hapus pernyataan 2' }).click()
    await button('Buka survei').click()
    await page.getByText('Survei sudah dibuka.').first().waitFor()
    expect(sent(/^\/survei$/)[0]?.[1]).toMatchObject({ pertanyaan: ['Tugas saya jelas.'] })
  })
})

describe('the simulation', () => {
  beforeEach(() => show('Simulasi'))

  it('asks for a clause and the draft that it stands in', async () => {
    await button('Jalankan simulasi').click()
    await page.getByRole('link', { name: 'Ubah sedikitnya satu aturan' }).waitFor()
    await page.getByRole('link', { name: 'Sebutkan dasar rancangannya' }).waitFor()
    expect(sent(/simulasi/)).toEqual([])
  })

  it('runs page by page and adds up who gains, who loses, and where a limit breaks', async () => {
    await page.getByLabel('Batas WFA seminggu').selectOption('ubah')
    await page.getByLabel('Hari', { exact: true }).fill('1')
    await page.getByLabel('Kuota unit kerja').selectOption('ubah')
    await page.getByLabel('Persen pegawai').fill('12,5')
    await page.getByLabel('Masa kerja di jabatan').selectOption('diam')
    await page.getByLabel('Dasar rancangan').fill('Rancangan Perbup')
    await button('Jalankan simulasi').click()
    await page.getByText('60 dari 60 unit kerja diperiksa').waitFor()
    const figures = await page.locator('.figures .big').allTextContents()
    expect(figures).toEqual(['1', '3', '1'])
    await page.getByText('Unit yang melampaui batas').click()
    await page.getByText('12 WFA, kuota 10').waitFor()
    const pages = sent(/simulasi/).map(([, body]) => body)
    const basis = 'Rancangan Perbup'
    expect(pages).toHaveLength(3)
    expect(pages[0]).toEqual({
      bulan: '2026-11',
      wfa: {
        'wfa.batas-mingguan': { value: 1, basis },
        'wfa.kuota': { value: 1250, basis },
        'wfa.baru-menjabat': null,
      },
    })
    expect(pages[2]).toMatchObject({ after: '2' })
  })

  it('says that it broke off, and keeps what it had', async () => {
    await page.getByLabel('Batas WFA seminggu').selectOption('ubah')
    await page.getByLabel('Dasar rancangan').fill('Rancangan Perbup')
    stage.on.instead.push(
      { method: 'POST', path: /simulasi/, status: 200 },
      { method: 'POST', path: /simulasi/, status: 503 },
    )
    await button('Jalankan simulasi').click()
    await page.getByText('Terputus sebelum selesai.').waitFor()
    await page.getByText('20 dari 60 unit kerja diperiksa').waitFor()
  })
})
