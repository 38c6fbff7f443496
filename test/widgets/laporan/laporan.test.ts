import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pengajuanMilik, siti, TODAY } from '../support/data.ts'
import { laporan } from '../support/matters.ts'
import { kosong } from '../support/presence.ts'
import { useStage } from '../support/use-stage.ts'

const YESTERDAY = '2026-11-17'

const stage = useStage((on) => {
  on.milik = kosong()
  const [granted] = pengajuanMilik(siti).slice(-1)
  const hari = [YESTERDAY, TODAY].map((tanggal) => ({ tanggal, status: 'disetujui' as const }))
  on.mine = granted ? [{ ...granted, hari }] : []
  due(YESTERDAY, `${TODAY}T12:00:00+07:00`)
  due(TODAY, '2026-11-19T12:00:00+07:00')
})
const { focused } = stage
let page: Page

/** Makes a day one that needs a report. */
function due(tanggal: string, batas: string, status: 'belum' | 'dikembalikan' = 'belum'): void {
  const laporan = { status, terlambat: false, batas, sumber: null, menentukan: true }
  stage.on.milik.hari[tanggal] = { moda: 'wfa', status: 'hadir-wfa', laporan }
}
async function show(): Promise<void> {
  page = await stage.open('<luwes-laporan></luwes-laporan>')
  await page.getByRole('heading', { name: 'Laporan saya' }).waitFor()
}
const sent = () =>
  stage.on.asked
    .filter(({ method, path }) => method === 'POST' && path === '/laporan')
    .map(({ body }) => body)
const card = (name: string) => page.getByRole('article', { name })

describe('what is to be reported', () => {
  it('begins with the day whose time runs out first, by the lines of its plan', async () => {
    await show()
    const first = card('Selasa, 17 November 2026')
    await first.getByText('Paling lambat 18 November 2026 pukul 12.00 WIB').waitFor()
    await first.getByRole('group', { name: 'Pemutakhiran data aset TIK' }).waitFor()
    await first.getByText('Target 45 entri').waitFor()
    await card('Rabu, 18 November 2026').getByText('hari ini').waitFor()
    const names = await page
      .getByRole('article')
      .evaluateAll((all) => all.map((one) => one.ariaLabel))
    expect(names).toEqual(['Selasa, 17 November 2026', 'Rabu, 18 November 2026'])
  })

  it('asks for figures, leads to what is missing, and sends what was planned and what was not', async () => {
    await show()
    await page.getByRole('button', { name: 'Kirim laporan' }).click()
    await page.getByRole('link', { name: /yang tercapai pada hasil kerja 1/ }).click()
    await expect.poll(focused).toBe('baris-0-realisasi')
    await page.keyboard.type('2')
    await page.getByLabel('Bukti (boleh kosong)').first().fill('https://drive.example.go.id/a')
    await page.getByLabel('Tercapai (entri)').fill('40,5')
    await page.getByRole('button', { name: '+ Tambah hasil di luar rencana' }).click()
    await expect.poll(focused).toBe('baris-2-hasil')
    await page.keyboard.type('Menjawab surat Inspektorat')
    await page.getByLabel('Jumlah').fill('1')
    await page.getByLabel('Satuan').fill('surat')
    await page.getByLabel('Kendala (boleh kosong)').fill('Listrik padam satu jam.')
    await page.getByRole('button', { name: 'Kirim laporan' }).click()
    await page.getByText('Laporan terkirim, menunggu Agus Setiawan, M.M..').first().waitFor()
    expect(sent()).toEqual([
      {
        tanggal: YESTERDAY,
        baris: [
          {
            hasil: 'Laporan monitoring jaringan kecamatan',
            satuan: 'dokumen',
            target: 2,
            realisasi: 2,
            bukti: 'https://drive.example.go.id/a',
          },
          { hasil: 'Pemutakhiran data aset TIK', satuan: 'entri', target: 45, realisasi: 40.5 },
          { hasil: 'Menjawab surat Inspektorat', satuan: 'surat', realisasi: 1 },
        ],
        kendala: 'Listrik padam satu jam.',
      },
    ])
    const past = page.locator('.sent')
    await past.getByText('Menunggu atasan').waitFor()
    await past.getByText('1 dari 2 target tercapai').waitFor()
  })

  it('loses nothing that was typed, neither to a fault nor to another day', async () => {
    await show()
    await page.getByLabel('Tercapai (dokumen)').fill('2')
    await page.getByLabel('Tercapai (entri)').fill('45')
    stage.on.instead.push({ method: 'POST', path: /laporan/, status: 503 })
    await page.getByRole('button', { name: 'Kirim laporan' }).click()
    await page.getByRole('alert').getByText('Layanan sedang sibuk').waitFor()
    await page.getByRole('button', { name: 'Tulis laporan' }).click()
    await page.getByLabel('Tercapai (dokumen)').fill('1')
    await page.getByRole('button', { name: 'Tulis laporan' }).click()
    expect(await page.getByLabel('Tercapai (dokumen)').inputValue()).toBe('2')
    await page.context().setOffline(true)
    await page.getByRole('button', { name: 'Kirim laporan' }).click()
    await page.getByRole('alert').getByText('Sambungan terputus').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Kirim laporan' }).click()
    await page.getByText('Laporan terkirim').first().waitFor()
  })

  it('offers lines of one’s own where a day has no plan', async () => {
    stage.on.mine = []
    await show()
    await page.getByText('Tidak ada rencana kerja untuk hari ini.').waitFor()
    await page.getByLabel('Hasil kerja').fill('Notula rapat')
    await page.getByLabel('Jumlah').fill('1')
    await page.getByLabel('Satuan').fill('dokumen')
    await page.getByRole('button', { name: 'Kirim laporan' }).click()
    await page.getByText('Laporan terkirim').first().waitFor()
    expect(sent()).toMatchObject([{ baris: [{ hasil: 'Notula rapat', realisasi: 1 }] }])
  })

  it('sends a plan that was met as a whole by one press', async () => {
    await show()
    await page.getByRole('button', { name: 'Tercapai sesuai rencana, kirim' }).click()
    await page.getByText('Laporan terkirim').first().waitFor()
    expect(sent()).toMatchObject([
      {
        tanggal: YESTERDAY,
        baris: [
          { target: 2, realisasi: 2 },
          { target: 45, realisasi: 45 },
        ],
      },
    ])
  })

  it('fills a day without a plan as the last report had it, but for what was reached', async () => {
    stage.on.mine = []
    const [last] = laporan(1)
    if (last) stage.on.milik.laporan = [{ ...last, tanggal: '2026-11-16' }]
    await show()
    await page.getByRole('button', { name: 'Isi menurut laporan terakhir' }).click()
    await expect.poll(focused).toBe('baris-0-realisasi')
    expect(await page.getByLabel('Hasil kerja').first().inputValue()).toBe(last?.baris[0]?.hasil)
    expect(await page.getByLabel('Jumlah').first().inputValue()).toBe('')
  })

  it('says of an office day that its presence counts without the report', async () => {
    stage.on.milik.hari['2026-11-12'] = {
      moda: 'kantor',
      status: 'hadir',
      laporan: {
        status: 'belum',
        terlambat: false,
        batas: '2026-11-13T12:00:00+07:00',
        sumber: null,
        menentukan: false,
      },
    }
    await show()
    await card('Kamis, 12 November 2026').getByText('kehadiran hari ini tetap dihitung').waitFor()
  })

  it('shows the progress of e-kinerja, which counts as the report', async () => {
    stage.on.milik.progres = [
      {
        tanggal: '2026-11-16',
        kode: 'KRA-1',
        uraian: 'Menyusun rancangan arsitektur',
        kuantitas: 1.5,
        satuan: 'dokumen',
        pada: '2026-11-16T15:40:00+07:00',
      },
    ]
    await show()
    await page.getByRole('heading', { name: 'Progres dari e-Kinerja' }).waitFor()
    await page.getByText('Menyusun rancangan arsitektur').waitFor()
    await page.getByText('1,5 dokumen').waitFor()
  })

  it('says that it is late, and takes the report all the same', async () => {
    due('2026-11-12', '2026-11-13T12:00:00+07:00')
    await show()
    await card('Kamis, 12 November 2026')
      .getByText('Batas waktu sudah lewat (13 November 2026')
      .waitFor()
  })
})

describe('a report that came back', () => {
  it('shows the words of the atasan and what was sent, and is sent again', async () => {
    const [first] = laporan(1)
    const steps = [
      {
        pada: `${YESTERDAY}T16:00:00+07:00`,
        oleh: siti.nip,
        atasNama: null,
        langkah: 'ajukan',
        isi: null,
      },
      {
        pada: `${YESTERDAY}T17:00:00+07:00`,
        oleh: '197805142003121002',
        atasNama: null,
        langkah: 'kembalikan',
        isi: 'Lampirkan tautan dokumennya.',
      },
    ]
    stage.on.milik.laporan = first
      ? [{ ...first, tanggal: YESTERDAY, status: 'dikembalikan', riwayat: steps }]
      : []
    due(YESTERDAY, '2026-11-19T12:00:00+07:00', 'dikembalikan')
    await show()
    const open = card('Selasa, 17 November 2026')
    await open.getByText('Catatan atasan: Lampirkan tautan dokumennya.').waitFor()
    expect(await open.getByLabel('Tercapai (entri)').inputValue()).toBe('51')
    await open.getByRole('button', { name: 'Kirim laporan' }).click()
    await page.getByText('Laporan terkirim').first().waitFor()
    expect(sent()).toHaveLength(1)
    await page.locator('.sent').getByText('2 dari 2 target tercapai').click()
    await page.getByText('Dikirim lagi').waitFor()
  })
})

describe('nothing to report', () => {
  it('says so, and still shows the months before', async () => {
    stage.on.milik = kosong()
    await show()
    await page.getByRole('heading', { name: 'Tidak ada yang perlu dilaporkan' }).waitFor()
    await page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
    await page.getByText('Belum ada laporan bulan ini.').waitFor()
    expect(stage.on.asked.map(({ path }) => path)).toContain('/laporan?bulan=2026-10')
  })
})
