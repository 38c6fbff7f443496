import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { kinerja, sanggahan } from '../support/bulan.ts'
import { siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.rated = true
  on.sanggahan = []
})
let page: Page

const show = async (html = '<luwes-kinerja bulan="2026-10"></luwes-kinerja>', width = 1280) => {
  page = await stage.open(html, { viewport: { width, height: 800 } })
}

describe('a month', () => {
  it('shows the proposal, what it rests on, and the sum of its lines', async () => {
    await show()
    await page.getByRole('heading', { name: 'Oktober 2026' }).waitFor()
    expect(await page.getByText('Rp4.865.000').count()).toBe(2)
    await page.getByText('dari TPP dasar Rp4.904.234').waitFor()
    const line = page.getByRole('row', { name: /Terlambat kelas 1/ })
    expect(await line.textContent()).toContain('−0,50')
    expect(await line.textContent()).toContain('−Rp9.808')
    await line.getByText('Dasar hukum').click()
    await line.getByText('Perbup TPP Pasal 12 ayat (2), lampiran II').waitFor()
    const sum = page.getByRole('row', { name: /^Usulan TPP/ })
    expect(await sum.textContent()).toContain('Rp4.865.000')
  })

  it('prints a slip: points, predicate, deductions with their reason, the proposal, until when to object', async () => {
    await show()
    const [slip] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Cetak slip bulan ini' }).click(),
    ])
    await slip.getByRole('heading', { name: 'Slip Kinerja dan Usulan TPP' }).waitFor()
    const text = (await slip.locator('main').textContent()) ?? ''
    for (const one of [siti.nama, siti.nip, 'Pranata Komputer', 'Nilai disiplin98', 'kinerjaBaik'])
      expect(text).toContain(one)
    const late = slip.getByRole('row', { name: /^Terlambat kelas 1: 1 hari/ })
    expect((await late.locator('td').allTextContents()).map((one) => one.trim())).toEqual([
      '1 hari',
      '−0,50',
      '−Rp9.808',
    ])
    await late.getByText('Dasar: Perbup TPP Pasal 12 ayat (2), lampiran II').waitFor()
    await slip.getByRole('row', { name: 'Usulan TPP Rp4.865.000' }).waitFor()
    await slip.getByText('Dapat disanggah sampai Jumat, 20 November 2026').waitFor()
    expect(text).not.toContain('bawaan')
    const pdf = await slip.pdf({ preferCSSPageSize: true })
    expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1)
  })

  it('says from when to when the person was in which unit, where it was more than one', async () => {
    await show()
    await page.getByRole('heading', { name: 'Cara menghitung' }).waitFor()
    expect(await page.getByText('Dinas Komunikasi dan Informatika').count()).toBe(0)
    await page.context().close()
    const month = kinerja('2026-10', siti.nip)
    const part = { jabatan: 'Pranata Komputer', bulan: '2026-10' }
    const bagian = [
      { ...part, dari: '2026-10-01', sampai: '2026-10-15', unitKerja: 'a', namaUnit: 'Dinas A' },
      { ...part, dari: '2026-10-16', sampai: '2026-10-31', unitKerja: 'b', namaUnit: 'Dinas B' },
    ]
    stage.on.instead.push({ path: /^\/kinerja/, status: 200, body: { ...month, bagian } })
    await show()
    await page
      .getByText('1–15 Oktober 2026: Dinas A; mulai 16 Oktober 2026: Dinas B', { exact: true })
      .waitFor()
  })

  it('names the position where that alone changed, and the end of who left', async () => {
    const month = kinerja('2026-10', siti.nip)
    const part = { unitKerja: 'a', namaUnit: 'Dinas A' }
    const bagian = [
      { ...part, dari: '2026-10-01', sampai: '2026-10-01', jabatan: 'Staf' },
      { ...part, dari: '2026-10-02', sampai: '2026-10-20', jabatan: 'Kepala Seksi' },
    ]
    stage.on.instead.push({ path: /^\/kinerja/, status: 200, body: { ...month, bagian } })
    await show()
    await page
      .getByText('1 Oktober 2026: Staf; 2–20 Oktober 2026: Kepala Seksi', { exact: true })
      .waitFor()
  })

  it('stays a table for who hears it where it looks like cards', async () => {
    await show(undefined, 360)
    await page.getByRole('table', { name: 'Cara menghitung' }).waitFor()
    expect(await page.getByRole('row').count()).toBe(7)
    const line = await page.getByRole('row', { name: /Terlambat/ }).boundingBox()
    expect(line?.width ?? 999).toBeLessThanOrEqual(360)
  })

  it('says that the rating is missing, and promises no sum', async () => {
    stage.on.rated = false
    await show()
    await page.getByText('Menunggu penilaian').waitFor()
    await page.getByText('Belum dapat dijumlahkan').waitFor()
    await page.getByText('Angka sementara').waitFor()
    expect(await page.getByText('Belum dinilai', { exact: true }).count()).toBe(2)
  })

  it('calls a month that is not computed yet no fault, and leads to the one before', async () => {
    await show('<luwes-kinerja></luwes-kinerja>')
    await page.getByRole('heading', { name: 'Bulan ini belum dihitung' }).waitFor()
    await page.getByText('Tidak ada yang perlu Anda lakukan.').waitFor()
    await page.getByRole('button', { name: 'Lihat Oktober 2026' }).click()
    await page.getByText('Rp4.865.000').first().waitFor()
  })

  it('speaks English where the page does', async () => {
    await show('<luwes-kinerja bulan="2026-10" lang="en"></luwes-kinerja>')
    await page.getByRole('heading', { name: 'October 2026' }).waitFor()
    await page.getByText('of a base of Rp4,904,234').waitFor()
    expect(await page.getByRole('row', { name: /Late, class 1/ }).textContent()).toContain('1 day')
    expect(await page.getByText('1 days').count()).toBe(0)
    await page.getByText('Good', { exact: true }).waitFor()
  })

  it('shows the days and the results that a line came from, in place', async () => {
    await show()
    const out = page.getByRole('row', { name: /Tanpa presensi pulang/ })
    await out.getByText('Dari 1 hari').click()
    await out.getByText('Selasa, 13 Oktober 2026').waitFor()
    await out.getByText('Tidak ada presensi pulang.').waitFor()
    const kra = page.getByRole('row', { name: /Capaian hasil kerja/ })
    await kra.getByText('Dari 2 hasil kerja').click()
    await kra.getByText('Laporan bidang tersusun').waitFor()
    await kra.getByText('Tercapai 3 laporan').waitFor()
    await kra.getByText('Target 4 laporan, bobot 50%').waitFor()
    const [serves, none] = await kra.locator('.from li').allTextContents()
    expect(serves).toContain('Mendukung sasaran unit: Laporan daerah tepat waktu')
    expect(none).not.toContain('Mendukung')
    expect(stage.on.asked.filter(({ path }) => path.startsWith('/presensi/hari'))).toHaveLength(1)
  })

  it('shows results that the law gives no line, each with the unit target that it serves', async () => {
    const month = kinerja('2026-10', siti.nip)
    const baris = month.baris.filter(({ keluaran }) => keluaran.length === 0)
    stage.on.instead.push({ path: /^\/kinerja/, status: 200, body: { ...month, baris } })
    await show()
    const results = page.getByRole('region', { name: 'Hasil kerja bulan ini' })
    await results.getByText('tidak ada baris nilai yang dihitung', { exact: false }).waitFor()
    const [serves, none] = await results.getByRole('listitem').allTextContents()
    expect(serves).toContain('Mendukung sasaran unit: Laporan daerah tepat waktu')
    expect(none).toContain('Data aset termutakhirkan')
    expect(none).not.toContain('Mendukung')
    await page.context().close()
    await show()
    await page.getByRole('heading', { name: 'Sanggahan' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Hasil kerja bulan ini' }).count()).toBe(0)
  })

  it('tells the talent box and what it was computed from, and nothing of a box where none is', async () => {
    await show()
    await page.getByRole('img', { name: 'Kotak 9 dari 9' }).waitFor()
    await page.getByText('Kinerja di atas ekspektasi, potensial tinggi.').waitFor()
    await page.getByText('Dasar penghitungan').click()
    await page.getByText('a8c41f00d29e6b57').waitFor()
    await page.getByText(/^Edisi yang berlaku sejak Kamis, 1 Januari 2026/).waitFor()
    stage.on.rated = false
    await page.context().close()
    await show()
    await page.getByRole('heading', { name: 'Sanggahan' }).waitFor()
    expect(await page.getByText('Kotak talenta').count()).toBe(0)
  })

  it('marks a predicate that nobody has given yet as proposed', async () => {
    const month = kinerja('2026-10', siti.nip)
    const body = { ...month, predikatDiusulkan: true }
    stage.on.instead.push({ path: /^\/kinerja/, status: 200, body })
    await show()
    await page.getByText('Diusulkan', { exact: true }).waitFor()
    await page.getByText(/pejabat penilai belum menilai/).waitFor()
  })

  it('tells of a fault and tries again', async () => {
    stage.on.instead.push({ path: /^\/kinerja/, status: 500 })
    await show()
    await page.getByText('Terjadi kendala').waitFor()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByText('Rp4.865.000').first().waitFor()
  })
})

describe('an objection', () => {
  it('begins at its line, says what is missing, and is sent once with its proof', async () => {
    await show()
    const line = page.getByRole('row', { name: /Tanpa presensi pulang/ })
    await line.getByRole('button', { name: 'Sanggah baris ini' }).click()
    await page.getByRole('heading', { name: 'Sanggah satu baris' }).waitFor()
    expect(await page.getByLabel('Baris yang disanggah').inputValue()).toBe('presensi.tanpa-pulang')
    await page.getByLabel('Jenis bukti').fill('Berita acara')
    await page.getByRole('button', { name: 'Kirim sanggahan' }).click()
    await page.getByRole('link', { name: 'Isi penjelasan sanggahan' }).click()
    await page.getByLabel('Apa yang keliru, dan apa yang benar?').fill('Mesin presensi mati.')
    await page.getByLabel('Nomor').fill('800/12')
    await page.getByRole('button', { name: 'Kirim sanggahan' }).click()
    await page.getByText('Sanggahan terkirim.').first().waitFor()
    await line.getByText('Disanggah, menunggu jawaban').waitFor()
    const posted = stage.on.asked.filter(({ path }) => path === '/kinerja/2026-10/sanggahan')
    expect(posted.map(({ body }) => body)).toEqual([
      {
        kode: 'presensi.tanpa-pulang',
        alasan: 'Mesin presensi mati.',
        bukti: [{ jenis: 'Berita acara', nomor: '800/12' }],
      },
    ])
    expect(posted[0]?.headers['idempotency-key']).toMatch(/^[\w-]{36}$/)
  })

  it('shows the answer of bkd with what it gave back', async () => {
    const pada = '2026-11-14T10:00:00+07:00'
    const step = { pada, oleh: '1', atasNama: null, langkah: 'terima', isi: 'Mesin memang mati.' }
    const open = sanggahan('2026-10')
    const riwayat = [...open.riwayat, step]
    const done = { status: 'diterima', dipulihkan: ['2026-10-13'], riwayat } as const
    stage.on.sanggahan = [{ ...open, ...done }]
    await show()
    await page.getByText('Mesin memang mati.').waitFor()
    await page.getByText(/^Potongan dikembalikan untuk Selasa, 13 Oktober 2026/).waitFor()
  })

  it('is not offered once its time is over', async () => {
    const body = { ...kinerja('2026-10', siti.nip), sanggahSampai: '2026-11-17' }
    stage.on.instead.push({ path: /^\/kinerja/, status: 200, body })
    await show()
    await page.getByText('Masa sanggah berakhir Selasa, 17 November 2026.').waitFor()
    expect(await page.getByRole('button', { name: /Sanggah/ }).count()).toBe(0)
  })
})
