import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { dasbor, PEGAWAI_DASBOR } from '../support/dasbor.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  Object.assign(on, { peran: ['pegawai', 'bkd'], few: false })
})
let page: Page

const show = async (width = 1280, options = {}, attributes = '') => {
  page = await stage.open(`<luwes-dasbor${attributes}></luwes-dasbor>`, {
    viewport: { width, height: 800 },
    ...options,
  })
}
const asked = () =>
  stage.on.asked.map(({ path }) => path).filter((path) => path.startsWith('/dasbor'))

describe('the dashboard', () => {
  it('tells the month at a glance, with what each figure counts', async () => {
    await show()
    await page.getByText('62,7%', { exact: true }).first().waitFor()
    await page.getByText('89 dari 142 yang boleh WFA, termasuk dengan surat').waitFor()
    await page.getByText('Data per Minggu, 18 Oktober 2026 pukul 01.05 WIB').waitFor()
  })

  it('draws pictures with a name and a description, and has the numbers behind each', async () => {
    await show()
    await page.getByRole('heading', { name: 'Perkiraan penghematan' }).waitFor()
    const pictures = page.getByRole('img')
    expect(await pictures.count()).toBe(6 + 7)
    const told = await pictures.evaluateAll((all) =>
      all.map((one) => {
        const root = one.getRootNode() as ShadowRoot
        const own = one.getAttribute('aria-label')
        if (own) return own.length > 30
        const text = (name: string) =>
          root.getElementById(one.getAttribute(name) ?? '')?.textContent ?? ''
        return text('aria-labelledby').length > 3 && text('aria-describedby').length > 10
      }),
    )
    expect(told).toEqual(told.map(() => true))
    const figure = page.getByRole('figure').filter({ hasText: 'Predikat kinerja' }).first()
    await figure.getByText('Tabel data').click()
    const row = figure.getByRole('row', { name: /^Baik/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual(['238', '79,3%'])
  })

  it('suggests who to reward in a unit, with the reasons, and says that people decide', async () => {
    await show()
    await page.getByText('62,7%', { exact: true }).first().waitFor()
    expect(await page.getByRole('heading', { name: 'Usulan penghargaan' }).count()).toBe(0)
    await page.getByLabel('Unit kerja', { exact: true }).selectOption({ index: 1 })
    const region = page.getByRole('region', { name: 'Usulan penghargaan' })
    await region.getByText('Peringkat 1').waitFor()
    const told = (await region.textContent()) ?? ''
    expect(told).toContain('rata-rata capaian 108,5%')
    expect(told).toContain('dari 12 pegawai yang dinilai pada semua bulan itu')
    expect(told).toContain('Pejabat yang berwenang memutuskan.')
  })

  it('holds WFA days beside office days, and says when they are too few', async () => {
    await show()
    const figure = () =>
      page.getByRole('figure').filter({ hasText: 'Hari WFA dan hari kantor' }).first()
    await figure().getByText('Hanya gambaran, bukan bukti').waitFor()
    await page.context().close()
    stage.on.few = true
    await show()
    await figure().getByText('Terlalu sedikit untuk disimpulkan').waitFor()
  })

  it('tells savings as a range with its assumptions, and how far the target is', async () => {
    await show()
    await page.getByText('Rp14,8–17,3 jt').waitFor()
    await page.getByText('8.912 km').waitFor()
    await page.getByText('Asumsi dan dasarnya').click()
    await page
      .getByText(/Perkiraan Rp6\.000 sampai Rp14\.000 setiap hari WFA/)
      .first()
      .waitFor()
    await page.getByText('Kurang 7,6 poin lagi dari target.').waitFor()
  })

  it('holds the results of a unit against its targets, and says what was not sent', async () => {
    stage.on.peran = ['pegawai', 'kepala']
    await show()
    const figure = page.getByRole('figure').filter({ hasText: 'Hasil unit terhadap' })
    await figure
      .getByText('Capaian 104,4% menurut bobot, dari 2 di antara 3 sasaran.', { exact: false })
      .waitFor()
    const items = await figure.getByRole('listitem').allInnerTexts()
    expect(items[1]).toContain('Target: paling banyak 5 hari kerja. Realisasi: 3 hari kerja.')
    expect(items[0]).toContain('KRA pendukung: 8 pegawai, rata-rata capaian 91,5%.')
    expect(items[2]).toContain('Realisasi: belum dikirim. KRA pendukung: belum ada.')
    await figure.getByText('Tabel data').click()
    const row = figure.getByRole('row', { name: /^Layanan tersedia/ })
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      '99 persen',
      'belum dikirim',
      'belum dikirim',
      '20%',
      'tidak ada',
      'belum ada',
    ])
    await page.getByText('2 dari 3 sasaran, menurut bobot').waitFor()
  })

  it('says that a unit sent no targets, and shows none where all units are asked for', async () => {
    await show()
    await page.getByRole('heading', { name: 'Layanan dan hari WFA, 12 bulan' }).waitFor()
    const terms = await page.getByRole('term').allTextContents()
    expect(terms).not.toContain('Capaian sasaran unit')
    await page.context().close()
    const none = { capaian: null, terhitung: 0, sasaran: [] }
    const body = { ...dasbor('2026-11', 'DISKOMINFO'), hasilUnit: none }
    stage.on.instead.push({ path: /^\/dasbor\?/, status: 200, body })
    stage.on.peran = ['pegawai', 'kepala']
    await show()
    await page.getByText('Sasaran unit untuk bulan ini belum dikirim dari e-Kinerja.').waitFor()
    const tile = page.getByRole('definition').filter({ hasText: 'belum dikirim' })
    expect(await tile.first().textContent()).toBe('–belum dikirim')
  })

  it('shows services beside the WFA share: gaps where nothing was sent, and no claim of a cause', async () => {
    await show()
    const figure = page.getByRole('figure').filter({ hasText: 'Layanan dan hari WFA' })
    await figure.getByText('Garis yang berdampingan tidak membuktikan sebab-akibat.').waitFor()
    await figure.getByText('5 dari 12 bulan memuat angka layanan', { exact: false }).waitFor()
    await figure
      .getByText('Hari WFA diketahui untuk 5 bulan, aduan untuk 8 bulan, nilai SKM untuk 3 bulan.')
      .waitFor()
    const picture = figure.getByRole('img')
    // Eight months of complaints in and settled, three of an index, five of WFA days: lines join neighbours alone.
    expect(await picture.locator('.dot').count()).toBe(8 + 8 + 3 + 5)
    expect(await picture.locator('.trace').count()).toBe(7 + 7 + 0 + 4)
    await figure.getByText('Tabel data').click()
    const cells = (month: string) =>
      figure.getByRole('row', { name: month }).getByRole('cell').allTextContents()
    expect(await cells('Desember 2025')).toEqual(['–', '–', '–', '–', '0'])
    expect(await cells('Oktober 2026')).toEqual(['11,4%', '18', '33', '84,4', '5'])
  })

  it('shows another month, a unit, and units by another figure', async () => {
    await show()
    await page.getByLabel('Unit kerja', { exact: true }).selectOption('DISKOMINFO')
    await page.getByRole('button', { name: 'Bulan sebelumnya' }).click()
    await page.getByRole('heading', { name: 'September 2026' }).waitFor()
    await page.getByLabel('Bandingkan menurut').selectOption('partisipasi')
    const units = page.getByRole('list', { name: 'Partisipasi WFA per unit kerja' })
    const told = (await units.getByRole('listitem').allInnerTexts()).map((one) =>
      one.split(/\s*\n/),
    )
    // From the lowest, in full; the one without data is told and not drawn.
    expect(told[0]).toEqual(['Dinas Perhubungan', '34%'])
    expect(told.at(-1)).toEqual(['Dinas Komunikasi dan Informatika', '70%'])
    expect(told).toHaveLength(5)
    await page.getByText('Sumbu 30% sampai 75%, tidak mulai dari nol', { exact: false }).waitFor()
    await page.getByText('1 unit tanpa data.', { exact: false }).waitFor()
    expect(asked().filter((path) => path.startsWith('/dasbor?'))).toEqual([
      '/dasbor?bulan=2026-10',
      '/dasbor?bulan=2026-10&unit=DISKOMINFO',
      '/dasbor?bulan=2026-09&unit=DISKOMINFO',
    ])
  })

  it('shows a kepala the own unit alone, and an employee that it is not theirs', async () => {
    stage.on.peran = ['pegawai', 'kepala']
    await show()
    await page.getByText('62,7%', { exact: true }).first().waitFor()
    expect(asked()).toContain('/dasbor?bulan=2026-10&unit=DISKOMINFO')
    expect(await page.getByLabel('Unit kerja', { exact: true }).count()).toBe(0)
    expect(await page.getByRole('button', { name: 'Unduh CSV' }).count()).toBe(0)
    await page.context().close()
    stage.on.peran = ['pegawai']
    await show()
    await page.getByRole('heading', { name: 'Dasbor ini untuk pimpinan' }).waitFor()
  })

  it('sums up the last month that is over, and marks the one that is running', async () => {
    await show()
    await page
      .getByText('Paling jauh dari target: keputusan tepat waktu, 88,4%.', { exact: false })
      .waitFor()
    await page.getByRole('heading', { name: 'Oktober 2026' }).waitFor()
    expect(await page.getByText('Bulan berjalan').count()).toBe(0)
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
    await page.getByText('Bulan berjalan: angka masih berubah.').waitFor()
  })

  it('begins with the running month where Luwes was not used before it', async () => {
    const body = { ...dasbor('2026-10', null), mulai: '2026-11-02' }
    stage.on.instead.push({ path: /^\/dasbor\?/, status: 200, body })
    await show()
    await page.getByRole('heading', { name: 'November 2026' }).waitFor()
    await page.getByText('Bulan berjalan: angka masih berubah.').waitFor()
  })

  it('draws twelve months of each measure with its target, and the table behind them', async () => {
    await show()
    const figure = page.getByRole('figure').filter({ hasText: 'Dua belas bulan terakhir' })
    await figure
      .getByRole('img', { name: /^Kehadiran sampai Oktober 2026: 12 bulan diketahui/ })
      .waitFor()
    expect(await figure.getByRole('img').count()).toBe(7)
    // Reports, services, decisions and savings have a target.
    expect(await figure.locator('.goal').count()).toBe(4)
    await figure.getByText('91,5% · target 100%').waitFor()
    await figure.getByText('Tabel data').click()
    const cells = (name: string) =>
      figure.getByRole('row', { name }).getByRole('cell').allTextContents()
    expect(await cells('Target')).toEqual(['–', '–', '100%', '100%', '100%', '–', '20%'])
    // The month shown is told as the dashboard counts it.
    expect((await cells('Oktober 2026')).slice(0, 2)).toEqual(['97,1%', '62,7%'])
    expect((await cells('November 2025')).slice(0, 3)).toEqual(['95,4%', '–', '–'])
  })

  it('says where the lines do not come, and asks again', async () => {
    stage.on.instead.push({ path: /^\/dasbor\/garis/, status: 503 })
    await show()
    const broken = page.getByText('Layanan sedang sibuk.', { exact: false })
    await broken.waitFor()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('heading', { name: 'Dua belas bulan terakhir' }).waitFor()
    expect(await broken.count()).toBe(0)
  })

  it('opens a unit by its name and its people for who may read them, and leads back, by keys alone', async () => {
    await show()
    const unit = page.getByRole('button', { name: 'Sekretariat Daerah' })
    await unit.focus()
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Ikhtisar: Sekretariat Daerah' }).waitFor()
    await expect.poll(stage.focused).toBe('ikhtisar')
    await page.getByRole('button', { name: 'Tampilkan pegawai' }).press('Enter')
    const people = page.getByRole('region', { name: 'Pegawai unit ini' })
    const row = people.getByRole('row', { name: /^Siti Rahmawati/ })
    await row.waitFor()
    expect(await row.getByRole('cell').allTextContents()).toEqual([
      '22 dari 22 hari',
      '4',
      '4/4',
      '0',
      '98,4%',
      '99',
      'Baik',
    ])
    await expect.poll(stage.focused).toBe('orang')
    const names = () => people.getByRole('rowheader').allTextContents()
    expect(await names()).toEqual(['Siti Rahmawati, S.Kom., M.T.', 'Budi Santoso'])
    await page.getByLabel('Urutkan menurut').selectOption('Hari terlambat, terbanyak dahulu')
    await expect.poll(names).toEqual(['Budi Santoso', 'Siti Rahmawati, S.Kom., M.T.'])
    await page.getByRole('button', { name: 'Kembali ke semua unit kerja' }).press('Enter')
    await page.getByRole('heading', { name: 'Ikhtisar', exact: true }).waitFor()
    expect(await people.count()).toBe(0)
    stage.on.peran = ['pegawai', 'sekda']
    await page.reload()
    await page.getByRole('button', { name: 'Sekretariat Daerah' }).click()
    await page.getByRole('heading', { name: 'Ikhtisar: Sekretariat Daerah' }).waitFor()
    await page.getByRole('button', { name: 'Buka halaman cetak' }).waitFor()
    expect(await page.getByRole('button', { name: 'Tampilkan pegawai' }).count()).toBe(0)
  })

  it('leads to people where the portal names its page of a person, and nowhere else', async () => {
    const open = async (halaman: string) => {
      await show(1280, {}, ` halaman="${halaman}"`)
      await page.getByRole('button', { name: 'Sekretariat Daerah' }).click()
      await page.getByRole('button', { name: 'Tampilkan pegawai' }).click()
      await page.getByRole('row', { name: /^Siti Rahmawati/ }).waitFor()
    }
    const person = () => page.getByRole('link', { name: /^Siti Rahmawati/ })
    await open('persetujuan: /setuju; pegawai: /pegawai/{nip}')
    expect(await person().getAttribute('href')).toBe(`/pegawai/${PEGAWAI_DASBOR[0]?.nip}`)
    await page.getByText('Pilih nama untuk membuka pegawainya di portal.').waitFor()
    await person().focus()
    await page.keyboard.press('Enter')
    await expect.poll(() => new URL(page.url()).pathname).toBe(`/pegawai/${PEGAWAI_DASBOR[0]?.nip}`)
    await open('pegawai: javascript:alert({nip})')
    expect(await person().count()).toBe(0)
    expect(await page.getByText('Pilih nama').count()).toBe(0)
  })

  it('opens a page to print with the sentence, the pictures and the numbers, and no script', async () => {
    await show()
    const button = page.getByRole('button', { name: 'Buka halaman cetak' })
    await page.getByText('91,5% · target 100%').waitFor()
    const [paper] = await Promise.all([page.context().waitForEvent('page'), button.click()])
    await paper
      .getByText('Paling jauh dari target: keputusan tepat waktu', { exact: false })
      .waitFor()
    expect(await paper.title()).toBe('Dasbor kerja fleksibel Oktober 2026')
    expect(await paper.getByRole('img').count()).toBe(8)
    const row = paper.getByRole('row', {
      name: /^Dinas Pemberdayaan Perempuan, Perlindungan Anak, dan/,
    })
    expect((await row.getByRole('cell').allTextContents()).slice(0, 2)).toEqual(['96,4%', '52%'])
  })

  it('hands over the report as a file with its checksum, or says why not', async () => {
    await show()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Unduh CSV' }).click(),
    ])
    expect(file.suggestedFilename()).toBe('laporan-2026-10.csv')
    await page.getByText(/^laporan-2026-10\.csv terunduh\. SHA-256: 9f2c/).waitFor()
    stage.on.instead.push({ path: /ekspor/, status: 503 })
    await page.getByRole('button', { name: 'Unduh CSV' }).click()
    await page.getByText('Layanan sedang sibuk.').waitFor()
    stage.on.instead.push({ path: /ekspor/, status: 200, body: 'nip;nama\n', cut: true })
    await page.getByRole('button', { name: 'Unduh CSV' }).click()
    await page.getByText('Sambungan terputus.').waitFor()
  })

  it.each([
    [360, 'light', '100%', 'bkd'],
    [1280, 'dark', '100%', 'bkd'],
    [360, 'dark', '200%', 'bkd'],
    [360, 'dark', '200%', 'kepala'],
  ] as const)(
    'keeps every figure of a picture in sight: %s px, %s, %s, for %s',
    async (width, scheme, size, peran) => {
      stage.on.peran = ['pegawai', peran]
      const style = `<style>:root { color-scheme: ${scheme}; font-size: ${size} } body { margin: 8px }</style>`
      await show(width, { style })
      await page.getByRole('heading', { name: 'Perkiraan penghematan' }).waitFor()
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      expect(wide).toBeLessThanOrEqual(width)
      const cut = await page.getByRole('img').evaluateAll((all) =>
        all.flatMap((one) => {
          const { right } = one.getBoundingClientRect()
          return [...one.querySelectorAll('.figure')]
            .filter((text) => text.getBoundingClientRect().right > right + 1)
            .map((text) => text.textContent)
        }),
      )
      expect(cut).toEqual([])
    },
  )
})
