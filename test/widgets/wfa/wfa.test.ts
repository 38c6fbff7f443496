import type { Page, Route } from 'playwright-core'
import { beforeEach, describe, expect, it } from 'vitest'
import { pengajuanMilik, siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage(async (on) => {
  on.mine = pengajuanMilik(siti)
  page = await stage.open('<luwes-wfa></luwes-wfa>')
  await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
})
let page: Page

const day = (name: string) => page.getByRole('gridcell', { name })
const focused = () =>
  page.evaluate(() => {
    const active = document.activeElement?.shadowRoot?.activeElement
    return active?.id || active?.getAttribute('data-date') || active?.className || ''
  })
const asked = (path: string) => stage.on.asked.filter((one) => one.path === path)

async function fillWhole(): Promise<void> {
  await page.getByRole('radio', { name: /Rumah/ }).check()
  await day('25 November 2026').click()
  await page.getByLabel('Apa alasannya?').fill('Menyusun laporan.')
  await page.getByLabel('Hasil kerja', { exact: true }).fill('Laporan monitoring')
  await page.getByLabel('Target').fill('2')
  await page.getByLabel('Satuan').fill('dokumen')
}
const send = () => page.getByRole('button', { name: 'Kirim pengajuan' }).click()

describe('the month grid', () => {
  it('is walked with the arrows and chosen from with the space bar', async () => {
    await day('18 November 2026').focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe('2026-11-19')
    await page.keyboard.press('ArrowDown')
    await expect.poll(focused).toBe('2026-11-26')
    await page.keyboard.press('ArrowLeft')
    await expect.poll(focused).toBe('2026-11-25')
    await page.keyboard.press('Space')
    await expect.poll(() => day('25 November 2026').getAttribute('aria-selected')).toBe('true')
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe('2026-11-26')
    await page.keyboard.press('ArrowRight')
    await expect.poll(focused).toBe('2026-11-27')
    const chosen = () => page.locator('td[aria-selected="true"]').count()
    await page.keyboard.press('Enter')
    await expect.poll(chosen).toBe(2)
    await page.keyboard.press('Enter')
    await expect.poll(chosen).toBe(1)
  })

  it('loses no key that is pressed while the rest of the form is still on its way', async () => {
    const held: Route[] = []
    let holding = true
    await page.route('**/view-*.js', async (route) => {
      const response = await route.fetch()
      const isForm = (await response.text()).includes('rencana-petunjuk')
      if (!holding || !isForm) return route.fulfill({ response })
      held.push(route)
    })
    await page.reload()
    await day('18 November 2026').focus()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowDown')
    await expect.poll(() => held.length).toBeGreaterThan(0)
    expect(await focused()).toBe('2026-11-18')
    holding = false
    await Promise.all(held.map((route) => route.continue()))
    await expect.poll(focused).toBe('2026-11-26')
  })

  it('turns the page with PageDown and keeps the focus', async () => {
    await day('18 November 2026').focus()
    await page.keyboard.press('PageDown')
    await expect.poll(focused).toBe('2026-12-18')
    await page.getByRole('heading', { name: 'Desember 2026' }).waitFor()
    await page.keyboard.press('Home')
    await expect.poll(focused).toBe('2026-12-14')
  })

  it('sends nothing when only the month is turned', async () => {
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
    await page.getByRole('heading', { name: 'Desember 2026' }).waitFor()
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('has one stop for the Tab key', async () => {
    expect(await page.locator('td[tabindex="0"]').count()).toBe(1)
  })

  it('names what cannot be chosen and does not choose it', async () => {
    const taken = day('24 November 2026, sudah Anda ajukan')
    await taken.click({ force: true })
    expect(await taken.getAttribute('aria-disabled')).toBe('true')
    await day('22 November 2026, akhir pekan').click({ force: true })
    await day('17 November 2026, sudah lewat').click({ force: true })
    await page.getByRole('button', { name: 'Bulan berikutnya' }).click()
    await day('24 Desember 2026, Cuti bersama Natal').click({ force: true })
    expect(await page.locator('td[aria-selected="true"]').count()).toBe(0)
    await page.getByText('Kam, 24 Des: Cuti bersama Natal').waitFor()
  })

  it('gives every day a target of 44 px on a narrow phone', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    const box = await day('25 November 2026').boundingBox()
    expect(Math.min(box?.height ?? 0)).toBeGreaterThanOrEqual(44)
    expect(box?.width ?? 0).toBeGreaterThanOrEqual(43)
  })
})

describe('sending', () => {
  it('sends the request, shows it, and tells the page its id alone', async () => {
    await page.evaluate(() => {
      document.addEventListener('luwes:changed', (event) => {
        Object.assign(globalThis, { changed: (event as CustomEvent).detail })
      })
    })
    await fillWhole()
    await send()
    await page.getByText('Pengajuan Anda sudah terkirim').waitFor()
    await expect.poll(focused).toBe('terkirim')
    expect(asked('/wfa/pengajuan').find(({ method }) => method === 'POST')?.body).toEqual({
      jenis: 'rumah',
      hari: ['2026-11-25'],
      alasan: 'Menyusun laporan.',
      rencana: [{ hasil: 'Laporan monitoring', target: 2, satuan: 'dokumen' }],
    })
    await page.getByText('Rabu, 25 November 2026').waitFor()
    await page.getByText('Menunggu rekomendasi Agus Setiawan, M.M.').waitFor()
    expect(await page.evaluate(() => (globalThis as { changed?: unknown }).changed)).toEqual({
      ids: ['p-baru-3'],
    })
  })

  it('keeps the Idempotency-Key for a retry, and takes a new one for another request', async () => {
    const keys: (string | undefined)[] = []
    await page.route('**/v1/wfa/pengajuan', (route, request) => {
      if (request.method() !== 'POST') return route.continue()
      keys.push(request.headers()['idempotency-key'])
      return keys.length === 1 ? route.abort() : route.continue()
    })
    await fillWhole()
    await send()
    await page.getByText('Sambungan terputus').waitFor()
    stage.on.instead.push({ method: 'POST', path: /^\/wfa\/pengajuan$/, status: 503 })
    await send()
    await page.getByText('Layanan sedang sibuk').waitFor()
    await page.getByLabel('Apa alasannya?').fill('Alasan lain.')
    await send()
    await page.getByText('Pengajuan Anda sudah terkirim').waitFor()
    expect(keys).toHaveLength(3)
    expect(keys[0]).toMatch(/^[0-9a-f-]{36}$/)
    expect(keys[1]).toBe(keys[0])
    expect(keys[2]).not.toBe(keys[0])
  })

  it('takes the focus to a summary whose links lead to the fields', async () => {
    await send()
    await page.getByRole('heading', { name: 'Periksa kembali isian Anda' }).waitFor()
    await expect.poll(focused).toBe('summary')
    const links = page.getByRole('alert').getByRole('link')
    expect(await links.count()).toBe(6)
    await page.getByRole('link', { name: 'Pilih sedikitnya satu hari' }).click()
    await expect.poll(focused).toBe('2026-11-18')
    await page.getByRole('link', { name: 'Isi alasan pengajuan' }).click()
    await expect.poll(focused).toBe('alasan')
    const alasan = page.getByLabel('Apa alasannya?')
    expect(await alasan.getAttribute('aria-invalid')).toBe('true')
    expect(await alasan.getAttribute('aria-describedby')).toContain('alasan-salah')
    expect(asked('/wfa/periksa')).toEqual([])
  })

  it('gives each link of the summary 24 px at 360 px', async () => {
    await page.setViewportSize({ width: 360, height: 800 })
    await send()
    const links = page.getByRole('alert').getByRole('link')
    await links.first().waitFor()
    const boxes = await Promise.all((await links.all()).map((link) => link.boundingBox()))
    expect(boxes).toHaveLength(6)
    expect(Math.min(...boxes.map((box) => box?.height ?? 0))).toBeGreaterThanOrEqual(24)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  })

  it('lets go of each fault as soon as its field is mended', async () => {
    await send()
    const links = page.getByRole('alert').getByRole('link')
    await links.first().waitFor()
    await page.getByRole('radio', { name: /Rumah/ }).check()
    expect(await links.count()).toBe(5)
    await day('25 November 2026').click()
    expect(await links.count()).toBe(4)
    await page.getByLabel('Apa alasannya?').pressSequentially('M')
    expect(await page.getByText('Isi alasan pengajuan').count()).toBe(0)
    await page.getByLabel('Target').fill('dua')
    expect(await links.count()).toBe(3)
    await page.getByLabel('Target').fill('2')
    await page.getByLabel('Hasil kerja', { exact: true }).fill('Laporan')
    await page.getByLabel('Satuan').fill('dokumen')
    expect(await page.getByRole('alert').count()).toBe(0)
  })

  it('shows what the rules refused with its article, and leads to the days', async () => {
    await fillWhole()
    stage.on.instead.push({
      method: 'POST',
      path: /^\/wfa\/pengajuan$/,
      status: 422,
      body: {
        type: '/masalah/ditolak',
        title: 'Ditolak oleh aturan',
        status: 422,
        refusals: [
          {
            code: 'wfa.kuota',
            message: { id: 'Kuota unit pada hari itu sudah penuh.', en: 'No place is left.' },
            basis: 'Permen PANRB 4/2025 Pasal 13',
          },
        ],
      },
    })
    await send()
    await page.getByRole('alert').getByText('Permen PANRB 4/2025 Pasal 13').waitFor()
    await page.getByRole('link', { name: 'Kuota unit pada hari itu sudah penuh.' }).click()
    await expect.poll(focused).toBe('2026-11-25')
  })

  it('maps what was malformed to its field', async () => {
    await fillWhole()
    stage.on.instead.push({
      method: 'POST',
      path: /^\/wfa\/pengajuan$/,
      status: 400,
      body: {
        type: '/masalah/salah-isi',
        title: 'Isian tidak sah',
        status: 400,
        issues: [
          { path: '/rencana/0/target', message: { id: 'Target terlalu besar.', en: 'Too big.' } },
        ],
      },
    })
    await send()
    await page.getByRole('link', { name: 'Target terlalu besar.' }).click()
    await expect.poll(focused).toBe('rencana-0-target')
  })

  it('adds and removes lines of the plan with the focus where the work is', async () => {
    await page.getByRole('button', { name: 'Tambah hasil kerja' }).click()
    await expect.poll(focused).toBe('rencana-1-hasil')
    await page.keyboard.type('Notula')
    await page.getByRole('button', { name: 'Hapus hasil kerja 1' }).click()
    await expect.poll(focused).toBe('rencana-0-hasil')
    expect(await page.locator('#rencana-0-hasil').inputValue()).toBe('Notula')
  })
})

describe('my requests', () => {
  beforeEach(() => page.getByRole('tab', { name: 'Pengajuan saya (3)' }).click())

  it('tells state, history and the last word without raw codes or numbers of people', async () => {
    await page.getByText('Direkomendasikan').first().waitFor()
    await page.getByText('Target laporan belum dapat dihitung').first().waitFor()
    await page.getByText('Rincian dan riwayat').first().click()
    await page.getByText('oleh Agus Setiawan, M.M.').first().waitFor()
    await page.getByText('Selasa, 17 November 2026 pukul 09.40 WIB').waitFor()
    const raw = /\d{18}|lokasi-lain|^(di\w+kan|disetujui|ajukan|rekomendasi|kembalikan)\b/
    expect(await page.getByText(raw).count()).toBe(0)
  })

  it('withdraws only after a confirmation that can be left with Escape', async () => {
    const withdraw = page.getByRole('button', { name: /Batalkan pengajuan/ })
    await withdraw.click()
    await page.getByRole('dialog', { name: 'Batalkan pengajuan ini?' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    expect(asked('/wfa/pengajuan/p-1/keputusan')).toEqual([])
    await withdraw.click()
    await page.getByRole('button', { name: 'Ya, batalkan' }).click()
    await page.getByText('Dibatalkan', { exact: true }).first().waitFor()
    expect(asked('/wfa/pengajuan/p-1/keputusan').map(({ body }) => body)).toEqual([
      { keputusan: 'batal' },
    ])
  })

  it('mends a returned request with what it said before', async () => {
    await page.getByRole('button', { name: 'Perbaiki dan ajukan lagi' }).click()
    expect(await page.getByRole('radio', { name: /Lokasi lain/ }).isChecked()).toBe(true)
    expect(await page.getByLabel('Nama tempat').inputValue()).toBe('Kantor Kecamatan Krui Selatan')
    expect(await page.locator('#rencana-1-target').inputValue()).toBe('45')
  })

  it('moves between the tabs with the arrows', async () => {
    await page.getByRole('tab', { name: 'Pengajuan saya (3)' }).focus()
    await page.keyboard.press('ArrowLeft')
    await expect.poll(focused).toBe('tab-buat')
    expect(await page.getByRole('tab', { name: 'Ajukan baru' }).getAttribute('aria-selected')).toBe(
      'true',
    )
  })

  it('draws text of people as text', async () => {
    const [first, ...rest] = pengajuanMilik(siti)
    if (!first) throw new Error('The data lacks a request')
    const alasan = '<img src=x onerror="globalThis.broken=1"><b>tebal</b>'
    stage.on.mine = [{ ...first, alasan }, ...rest]
    await page.reload()
    await page.getByRole('tab', { name: 'Pengajuan saya (3)' }).click()
    await page.getByText('Rincian dan riwayat').first().click()
    await page.getByText(alasan).waitFor()
    expect(await page.evaluate(() => 'broken' in globalThis)).toBe(false)
  })
})

describe('a load that fails', () => {
  it('says what to do and tries again', async () => {
    stage.on.instead.push({ path: /^\/saya/, status: 503 })
    await page.reload()
    await page.getByText('Layanan sedang sibuk').waitFor()
    await page.getByRole('button', { name: 'Coba lagi' }).click()
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
  })
})
