import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { openAdminTab } from '../../support/admin-tab.ts'
import { SHIPPED_YEARS } from '../support/answerer.ts'
import { useStage } from '../support/use-stage.ts'
import { brokenWords } from '../support/words.ts'

const stage = useStage((on) => {
  on.peran = ['pegawai', 'bkd']
  on.survei = []
  on.lengkap = SHIPPED_YEARS
})
const { button, focused, sent } = stage
let page: Page

async function show(tab: string): Promise<void> {
  page = await stage.open('<luwes-admin></luwes-admin>')
  await openAdminTab(page, tab)
}

describe('who may open it', () => {
  it('tells everybody else so in a sentence', async () => {
    stage.on.peran = ['pegawai', 'atasan']
    page = await stage.open('<luwes-admin></luwes-admin>')
    page.setDefaultTimeout(8_000)
    await page.getByRole('heading', { name: /^Halaman ini untuk petugas BKD\/BKPSDM/ }).waitFor()
    expect(await page.getByRole('tab').count()).toBe(0)
  })

  it('lets an integrator look at data, and change nothing', async () => {
    stage.on.peran = ['pegawai', 'integrator']
    await show('Apel')
    await page.getByText('Upacara HUT Korpri').waitFor()
    expect(await page.getByRole('tab').allTextContents()).toEqual([
      'Gangguan',
      'Apel',
      'Kalender',
      'Webhook',
    ])
    expect(await page.getByRole('button', { name: /Tambah|Batalkan/ }).count()).toBe(0)
  })
})

describe('the workspaces of bkd', () => {
  const rooms = () => page.getByRole('navigation', { name: 'Ruang kerja' }).getByRole('button')
  const tabs = () => page.getByRole('tab').allTextContents()
  const counts = { gangguan: 0, sanggahan: 3, bulan: 1, mesin: 2 }
  const wait = () => stage.on.instead.push({ path: /petugas/, status: 200, body: counts })

  it('hold tabs that are used together, with what waits, and open where something does', async () => {
    wait()
    page = await stage.open('<luwes-admin></luwes-admin>')
    await page.getByRole('button', { name: 'Bulan (4 menunggu)' }).waitFor()
    expect(await rooms().allInnerTexts()).toEqual([
      'Harian',
      expect.stringMatching(/^Bulan 4/),
      'Kebijakan',
      expect.stringMatching(/^Integrasi 2/),
    ])
    expect(await tabs()).toEqual(['Gangguan', 'Apel', 'Piket', 'Plh/Plt', 'Kesiapan'])
    await page.getByRole('button', { name: /^Integrasi/ }).click()
    await page.getByRole('tab', { name: 'Mesin (2)', selected: true }).waitFor()
    expect(await tabs()).toEqual([
      'Webhook',
      'Mesin (2)',
      'Operator',
      'Hari pertama',
      'Data pribadi',
      'Audit',
    ])
    const here = page.getByRole('button', { name: /^Integrasi/ })
    expect(await here.getAttribute('aria-current')).toBe('true')
  })

  it('are walked by keys: a button each, and arrows between the tabs of the one that is open', async () => {
    page = await stage.open('<luwes-admin bagian="sanggahan"></luwes-admin>')
    await page.getByRole('tab', { name: 'Sanggahan', selected: true }).waitFor()
    await page.getByRole('tab', { name: 'Sanggahan' }).press('ArrowRight')
    await expect.poll(focused).toBe('tab-laporan')
    await page.getByRole('tab', { name: 'Laporan' }).press('End')
    await expect.poll(focused).toBe('tab-pemakaian')
    await page.getByRole('tab', { name: 'Pemakaian' }).press('ArrowRight')
    await expect.poll(focused).toBe('tab-bulan')
    await rooms().nth(3).press('Enter')
    await page.getByRole('tab', { name: 'Webhook', selected: true }).waitFor()
    // The focus stays where it was: the tabs follow it.
    expect(
      await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent),
    ).toContain('Integrasi')
  })

  it('are counted again after a change, by one call', async () => {
    await show('Kalender')
    await button('Isi kalender').waitFor()
    const calls = () => stage.on.asked.filter(({ path }) => path === '/untuk-saya/petugas').length
    expect(calls()).toBe(1)
    await button('Isi kalender').click()
    await page.getByLabel('Tanggal').fill('2026-12-24')
    await page.getByLabel('Nama', { exact: true }).fill('Cuti bersama')
    await page.getByLabel('Dasar (SKB, Keppres, SE)').fill('SKB 1/2026')
    wait()
    await button('Simpan ke kalender').click()
    await page.getByText('Kalender tersimpan.').first().waitFor()
    await page.getByRole('button', { name: 'Bulan (4 menunggu)' }).waitFor()
    expect(calls()).toBe(2)
  })

  it.each([
    ['the inspektorat', 'inspektorat', 5],
    ['an operator', 'operator', 4],
    ['the sekda', 'sekda', 2],
  ])('are not put before the few tabs of %s', async (_who, peran, few) => {
    stage.on.peran = ['pegawai', peran]
    page = await stage.open('<luwes-admin></luwes-admin>')
    await page.getByRole('tab').first().waitFor()
    expect(await page.getByRole('tab').count()).toBe(few)
    expect(await rooms().count()).toBe(0)
  })

  it.each([['100%'], ['200%']])('break no word at 360 px with text of %s', async (size) => {
    const style = `<style>:root { font-size: ${size} } body { margin: 8px }</style>`
    const viewport = { width: 360, height: 800 }
    page = await stage.open('<luwes-admin></luwes-admin>', { style, viewport })
    await page.getByRole('tab').first().waitFor()
    for (const room of await rooms().all()) {
      await room.click()
      const broken = await brokenWords(page.locator('[role=tab], .rooms button'))
      expect(broken).toEqual([])
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360)
  })
})

describe('outages', () => {
  it('are declared from a suspicion, after a preview of the people affected, page by page', async () => {
    await show('Gangguan')
    await button('Benar, nyatakan gangguan').click()
    expect(await page.getByLabel('Alasan').inputValue()).toContain('sedang diam')
    await page.getByRole('radio', { name: 'Masih berlangsung' }).check()
    await button('Lihat pegawai yang terdampak').click()
    await page.getByText('4 pegawai, 4 hari berubah').waitFor()
    await page.getByText('Potongan berkurang 2,00 poin.').waitFor()
    await page.getByText('Hadir, potongan 0,50 poin → Hadir, tanpa potongan').first().waitFor()
    const asked = sent(/^\/presensi\/gangguan$/).map(([, body]) => body)
    const form = {
      dari: '2026-11-18T07:05:00+07:00',
      alasan: expect.stringContaining('sedang diam'),
      dugaan: 'o-1',
    }
    expect(asked).toEqual([
      { ...form, terapkan: false },
      { ...form, terapkan: false, after: 'BAPPEDA' },
    ])
    await button('Nyatakan dan nilai ulang').click()
    await page.getByText('Gangguan dinyatakan.').first().waitFor()
    expect(sent(/^\/presensi\/gangguan$/).at(-1)?.[1]).toEqual({ ...form, terapkan: true })
    await expect.poll(focused).toBe('kabar')
  })

  it('ask for a new preview once anything is changed', async () => {
    await show('Gangguan')
    await button('Benar, nyatakan gangguan').click()
    await page.getByRole('radio', { name: 'Masih berlangsung' }).check()
    await button('Lihat pegawai yang terdampak').click()
    await button('Nyatakan dan nilai ulang').waitFor()
    await page.getByLabel('Pukul').fill('07:00')
    await button('Lihat pegawai yang terdampak').waitFor()
    expect(await button('Nyatakan dan nilai ulang').count()).toBe(0)
  })

  it('say what is missing before anything is asked', async () => {
    await show('Gangguan')
    await button('Nyatakan gangguan').click()
    await page.getByRole('radio', { name: 'Sebagian unit kerja' }).check()
    await button('Lihat pegawai yang terdampak').click()
    await page.getByRole('link', { name: 'Pilih sedikitnya satu unit kerja' }).click()
    await expect.poll(focused).toBe('unit')
    expect(sent(/gangguan/)).toEqual([])
  })

  it('are ended and taken back', async () => {
    await show('Gangguan')
    await button('Tutup gangguan').click()
    expect(await page.getByLabel('Pukul').inputValue()).toBe('08:00')
    await page.getByLabel('Pukul').fill('07:50')
    await button('Tutup gangguan').click()
    await page.getByText('Gangguan ditutup.').first().waitFor()
    await button('Bukan gangguan').click()
    await page.getByLabel('Mengapa ini bukan gangguan?').fill('Sumber sedang diuji.')
    await button('Bukan gangguan').click()
    await page.getByText('Dicatat sebagai bukan gangguan.').first().waitFor()
    expect(sent(/gangguan\/o/)).toEqual([
      ['/presensi/gangguan/o-2/tutup', { sampai: '2026-11-18T07:50:00+07:00' }],
      ['/presensi/gangguan/o-1/batal', { alasan: 'Sumber sedang diuji.' }],
    ])
  })
})

describe('the calendar and apel', () => {
  it('ask why a change must hold today once the server says that people are tapping', async () => {
    await show('Apel')
    await button('Tambah apel atau upacara').click()
    await page.getByLabel('Nama', { exact: true }).fill('Apel luar biasa')
    await page.getByLabel('Tanggal').fill('2026-11-18')
    await button('Simpan apel').click()
    await page.getByRole('alert').getByText('selagi pegawai melakukan presensi').waitFor()
    await page.getByLabel('Mengapa harus berlaku hari ini?').fill('Kunjungan Gubernur.')
    await button('Simpan apel').click()
    await page.getByText('Apel luar biasa tersimpan.').first().waitFor()
    expect(sent(/apel/).at(-1)?.[1]).toEqual({
      tanggal: '2026-11-18',
      nama: 'Apel luar biasa',
      mulai: '07:15',
      selesai: '08:00',
      paksa: 'Kunjungan Gubernur.',
    })
  })

  it('take a day off, or the span of Ramadan, with the letter that orders it', async () => {
    await show('Kalender')
    await button('Isi kalender').click()
    await page.getByRole('radio', { name: 'Ramadan' }).check()
    await page.getByLabel('Dari').fill('2027-02-08')
    await page.getByLabel('Sampai').fill('2027-02-07')
    await page.getByLabel('Dasar (SKB, Keppres, SE)').fill('SE Menag 1/2027')
    await button('Simpan ke kalender').click()
    await page.getByRole('link', { name: /tidak boleh sebelum/ }).waitFor()
    await page.getByLabel('Sampai').fill('2027-03-09')
    await button('Simpan ke kalender').click()
    await page.getByText('Kalender tersimpan.').first().waitFor()
    expect(sent(/kalender/)).toEqual([
      [
        '/kalender',
        { ramadan: [{ dari: '2027-02-08', sampai: '2027-03-09', dasar: 'SE Menag 1/2027' }] },
      ],
    ])
  })
})

describe('a Ramadan whose days are not entered (R111)', () => {
  it('is asked for above every tab, with the days between which it may fall', async () => {
    stage.on.ramadan = [{ hijriah: 1448, palingAwal: '2027-02-06', palingAkhir: '2027-03-11' }]
    await show('Apel')
    await page.getByText('Tanggal Ramadan 1448 H belum dimasukkan').waitFor()
    await page.getByText('dapat jatuh antara 6 Februari 2027 dan 11 Maret 2027').waitFor()
  })
})

describe('a year whose calendar is not complete', () => {
  const LACKING = 'Kalender 2027 belum lengkap.'
  const reminder = () => page.getByText(LACKING)

  it('is asked for on every tab from October on, and no longer once bkd has said that it is', async () => {
    stage.on.lengkap = SHIPPED_YEARS.slice(0, 1)
    await show('Apel')
    await reminder().waitFor()
    await openAdminTab(page, 'Kalender')
    await page.getByLabel('Tahun').selectOption('2027')
    await page.getByText('belum dinyatakan lengkap, jadi harinya tidak dinilai').waitFor()
    stage.on.instead.push({
      path: /kalender/,
      status: 409,
      body: { type: '/masalah/bentrok', status: 409, detail: 'sebut alasan pada "paksa"' },
    })
    await button('Nyatakan 2027 lengkap').click()
    await page.getByLabel('Mengapa harus berlaku hari ini?').fill('SKB baru terbit.')
    await button('Nyatakan 2027 lengkap').click()
    await page.getByText('Kalender 2027 dinyatakan lengkap.').first().waitFor()
    expect(sent(/kalender/)).toEqual([
      ['/kalender', { lengkap: ['2027'] }],
      ['/kalender', { lengkap: ['2027'], paksa: 'SKB baru terbit.' }],
    ])
    expect(await reminder().count()).toBe(0)
    await button('Cabut pernyataan lengkap').click()
    await reminder().waitFor()
    expect(sent(/kalender/).at(-1)?.[1]).toEqual({ belumLengkap: ['2027'] })
  })

  it('is asked of nobody who cannot say so, and not while all is well', async () => {
    await show('Apel')
    expect(await reminder().count()).toBe(0)
    await page.context().close()
    stage.on.lengkap = SHIPPED_YEARS.slice(0, 1)
    stage.on.peran = ['pegawai', 'integrator']
    await show('Kalender')
    await page.getByLabel('Tahun').selectOption('2027')
    await page.getByText('belum dinyatakan lengkap').waitFor()
    expect([await reminder().count(), await button('Nyatakan 2027 lengkap').count()]).toEqual([
      0, 0,
    ])
  })

  it('is to be compared with its decree where it was shipped by hearsay', async () => {
    const cocokkan = { id: 'Cocokkan dengan naskahnya.', en: 'Compare it with the decree.' }
    stage.on.lengkap = [SHIPPED_YEARS[0] ?? {}, { tahun: '2027', sejak: null, cocokkan }]
    await show('Kalender')
    await page.getByText('Hari libur 2026 lengkap, jadi harinya dinilai.').waitFor()
    await page.getByLabel('Tahun').selectOption('2027')
    await page.getByText('Cocokkan dengan naskahnya.').waitFor()
    expect(await button('Nyatakan 2027 lengkap').count()).toBe(1)
  })
})
