import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { readSheets } from '../../support/xlsx.ts'
import { HALAMAN, laporanBulanan, rosterOf } from '../support/laporan.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  Object.assign(on, { peran: ['pegawai', 'bkd'] })
})
const { button, sent } = stage
let page: Page

/** Returns the strictest policy under which widgets have to work. */
const csp = () =>
  `default-src 'none'; script-src ${stage.on.luwes}; connect-src ${stage.on.luwes} 'self'; style-src 'none'`

const show = async (bagian = ' bagian="laporan"') => {
  page = await stage.open(`<luwes-admin${bagian}></luwes-admin>`, { csp: csp() })
}
const section = (name: string) =>
  page.locator('.part').filter({ has: page.getByRole('heading', { name, exact: true }) })

/** Returns what a click lets the browser keep, as a workbook. */
async function kept(name: string) {
  const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()])
  return { name: file.suggestedFilename(), sheets: readSheets(await readFile(await file.path())) }
}

describe('the monthly report', () => {
  it('shows 14 sections, each figure with its source, and says what is not certain', async () => {
    await show()
    await page.getByRole('heading', { name: 'Oktober 2026' }).waitFor()
    await expect.poll(() => page.locator('.part').count()).toBe(14)
    const first = section('1. Komposisi WFH dan WFO')
    await first.getByText('118 hari').waitFor()
    await first.getByText('14,60%').waitFor()
    expect(await first.getByText('Sumber: Rekap hari kerja Luwes').count()).toBe(7)
    expect(await first.getByRole('row', { name: 'Jumat 118 538' }).count()).toBe(1)
    await page.getByText(/belum dapat dipastikan/).waitFor()
    await section('12. (judul belum diisi)')
      .getByText(/tidak disebut dalam sumber yang ada pada Luwes/)
      .waitFor()
    await section('14. Pengesahan').getByText('Ratna Dewi Kusumawati').waitFor()
  })

  it('asks for what the data does not know, and reminds of what stood there before', async () => {
    const isian = [
      {
        unitKerja: 'DISKOMINFO',
        kode: 'rapat.hibrida',
        bulan: '2026-09',
        nilai: 3,
        nama: 'Dewi',
        pada: 0,
      },
    ]
    const body = laporanBulanan('2026-10', 'DISKOMINFO', { isian })
    stage.on.instead.push({ method: 'GET', path: /^\/laporan-bulanan/, status: 200, body })
    await show()
    await button('Isi bagian 4').click()
    await page.getByText('Sebelumnya (September 2026): 3.').waitFor()
    await button('Simpan bagian ini').click()
    await page.getByText('Belum ada yang diubah').waitFor()
    await page.getByLabel('Rapat hibrida atau daring').fill('empat')
    await button('Simpan bagian ini').click()
    await page
      .getByRole('link', { name: 'Rapat hibrida atau daring: isi dengan bilangan bulat' })
      .click()
    expect(await stage.focused()).toBe('isi-rapat-hibrida')
    await page.getByLabel('Rapat hibrida atau daring').fill('1.204')
    await button('Simpan bagian ini').click()
    await page.getByText('Bagian 4 tersimpan.').first().waitFor()
    expect(sent(/laporan-bulanan/)).toEqual([
      [
        '/laporan-bulanan',
        {
          bulan: '2026-10',
          unit: 'DISKOMINFO',
          isian: [{ kode: 'rapat.hibrida', nilai: 1_204 }],
        },
      ],
    ])
  })

  it('opens the report and all letters to print, where the page forbids styles in markup', async () => {
    await show()
    for (const [name, path] of [
      ['Cetak laporan', '/laporan-bulanan/cetak?bulan=2026-10&unit=DISKOMINFO'],
      ['Semua surat tugas', '/wfa/surat-tugas?bulan=2026-10&unit=DISKOMINFO'],
    ] as const) {
      const [paper] = await Promise.all([page.waitForEvent('popup'), button(name).click()])
      const title = paper.getByRole('heading', { name: 'Laporan Bulanan' })
      await title.waitFor()
      const color = await title.evaluate((one) => getComputedStyle(one).color)
      expect(color).toBe('rgb(1, 2, 3)')
      await paper.getByRole('button', { name: 'Cetak' }).waitFor()
      expect(stage.on.asked.at(-1)?.path).toBe(path)
      await paper.close()
    }
  })

  it('goes on where the letters of a month do not fit into one file', async () => {
    await show()
    const more = {
      path: /^\/wfa\/surat-tugas/,
      status: 200,
      body: HALAMAN,
      link: '<?after=200>; rel="next"',
    }
    stage.on.instead.push(more)
    const [paper] = await Promise.all([
      page.waitForEvent('popup'),
      button('Semua surat tugas').click(),
    ])
    await paper.getByRole('button', { name: 'Cetak' }).waitFor()
    await paper.close()
    await page.getByText('Berkas itu memuat 200 surat.').waitFor()
    // In a tab, or as a file where the browser lets a page that was behind another one open none.
    await button('Surat tugas selanjutnya').click()
    await expect
      .poll(() => stage.on.asked.at(-1)?.path)
      .toBe('/wfa/surat-tugas?bulan=2026-10&unit=DISKOMINFO&after=200')
    await button('Surat tugas selanjutnya').waitFor({ state: 'detached' })
  })

  it('saves the page as a file where its tab is gone when it comes, and goes on', async () => {
    await show()
    const closed = Promise.withResolvers<void>()
    const path = /laporan-bulanan\/cetak/
    stage.on.instead.push({ path, status: 200, body: HALAMAN, once: closed.promise })
    const [paper] = await Promise.all([page.waitForEvent('popup'), button('Cetak laporan').click()])
    const saved = page.waitForEvent('download')
    await paper.close()
    closed.resolve()
    expect((await saved).suggestedFilename()).toBe('laporan-2026-10.html')
    await expect.poll(() => button('Cetak laporan').getAttribute('aria-disabled')).toBe('false')
  })

  it('says calmly that a month has no letters', async () => {
    stage.on.instead.push({ path: /^\/wfa\/surat-tugas/, status: 404 })
    await show()
    await button('Semua surat tugas').click()
    await page.getByRole('status').getByText('Tidak ada surat tugas unit ini').waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('keeps the roster of a month as one workbook, a sheet a unit, with intact NIPs', async () => {
    for (const unit of ['DISKOMINFO', 'UPTD']) {
      const path = new RegExp(`^/wfa/roster\\?unit=${unit}&dari=2026-10-01&sampai=2026-10-31$`)
      stage.on.instead.push({ path, status: 200, body: rosterOf(unit) })
    }
    await show()
    const { name, sheets } = await kept('Roster (XLSX)')
    expect(name).toBe('roster-2026-10.xlsx')
    expect([...sheets.keys()]).toEqual([
      'Dinas Komunikasi dan Informatik',
      'UPTD Data',
      'Keterangan',
    ])
    const [head, siti] = sheets.get('UPTD Data') ?? []
    expect(head?.get('AH')?.value).toBe('31')
    expect(siti?.get('B')).toMatchObject({ value: '199002072019122001', format: '@' })
    expect([siti?.get('D')?.value, siti?.get('E')?.value]).toEqual(['K', 'W'])
    expect([siti?.get('AI')?.value, siti?.get('AJ')?.value]).toEqual(['1', '1'])
  })

  it('is all that a kepala sees here, and nobody else without a role sees it', async () => {
    Object.assign(stage.on, { peran: ['pegawai', 'kepala'] })
    await show('')
    await page.getByRole('tab', { name: 'Laporan' }).waitFor()
    expect(await page.getByRole('tab').count()).toBe(1)
    await section('1. Komposisi WFH dan WFO').waitFor()
    await page.context().close()
    Object.assign(stage.on, { peran: ['pegawai'] })
    await show()
    await page.getByText('Halaman ini untuk petugas BKD/BKPSDM').waitFor()
  })
})

describe('the monthly report for an operator', () => {
  it('is read and printed, without forms and letters', async () => {
    Object.assign(stage.on, { peran: ['pegawai', 'operator'] })
    const body = { ...laporanBulanan('2026-10', 'DISKOMINFO'), mengisi: false }
    stage.on.instead.push({ method: 'GET', path: /^\/laporan-bulanan/, status: 200, body })
    await show()
    await section('4. Rapat hibrida').waitFor()
    await button('Cetak laporan').waitFor()
    expect(await page.getByRole('button', { name: /Isi bagian|surat tugas|Roster/ }).count()).toBe(
      0,
    )
  })
})

describe('the TPP proposals as a workbook', () => {
  it('are written in the browser of thousands of people, where the page forbids workers', async () => {
    const data = Array.from({ length: 4_000 }, (_, at) => ({
      nip: `1986092620150510${String(at % 90).padStart(2, '0')}`,
      nama: at === 0 ? '=HYPERLINK("http://x")' : `Pegawai ${at}`,
      unitKerja: 'DISKOMINFO',
      unit: 'Dinas Komunikasi dan Informatika',
      status: 'tetap',
      disiplin: 9_325,
      usulan: 4_865_000,
    }))
    Object.assign(stage.on, { hitungan: { status: 'ditutup', dihitung: 300, halangan: [] } })
    const body = JSON.stringify({ bulan: '2026-10', status: 'tetap', unit: null, data })
    stage.on.instead.push({ path: /ekspor\?format=json&bentuk=tpp$/, status: 200, body })
    await show(' bagian="bulan"')
    const { name, sheets } = await kept('TPP untuk penggajian (XLSX)')
    expect(name).toBe('tpp-2026-10.xlsx')
    const rows = sheets.get('TPP 2026-10') ?? []
    expect(rows).toHaveLength(4_002)
    expect(rows[1]?.get('B')).toMatchObject({ value: '198609262015051000', type: 's', format: '@' })
    expect(rows[1]?.get('C')).toMatchObject({ value: '=HYPERLINK("http://x")', isFormula: false })
    expect(rows[1]?.get('G')).toMatchObject({ value: '93.25' })
    await page.getByText(/disusun di peramban dari berkas JSON bersegel/).waitFor()
    await page.getByText(/^9f2c0+$/).waitFor()
  })
})
