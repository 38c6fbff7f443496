import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pagesFrom } from '../../../widgets/shared/pages.ts'
import { waitingForMe } from '../support/today.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.untukSaya = waitingForMe()
  on.kalender = { dibuat: null, dibaca: null }
})
let page: Page
const PAGES = 'persetujuan: /setuju; laporan: https://portal.example.go.id/laporan'
const show = async (attributes = `halaman="${PAGES}"`, kept = true) => {
  page = await stage.open(
    `<script>globalThis.told = []; addEventListener('luwes:changed', (e) => told.push(e.detail))</script>
     <luwes-untuk-anda ${attributes}></luwes-untuk-anda><luwes-kinerja></luwes-kinerja>`,
    { kept },
  )
  await page.locator('luwes-untuk-anda .panel li, luwes-untuk-anda .empty').first().waitFor()
}
const told = () => page.evaluate(() => window.told)

describe('what waits for me', () => {
  it('is told with its deadline and leads to the page of the portal', async () => {
    await show()
    const decide = page.getByRole('link', { name: /^12 pengajuan WFA menunggu keputusan Anda/ })
    await decide.getByText('2 lewat tenggat').waitFor()
    expect(await decide.getAttribute('href')).toBe('/setuju')
    const report = page.getByRole('link', { name: /^1 laporan hari WFA belum Anda kirim/ })
    await report.getByText('Paling lambat Kamis, 19 November 2026 pukul 12.00 WIB').waitFor()
    expect(await report.getAttribute('href')).toBe('https://portal.example.go.id/laporan')
    await page.getByText('dan mungkin masih ada lagi').waitFor()
  })

  it('is told without a link where the portal has no page for it', async () => {
    await show('')
    await page.getByText('12 pengajuan WFA menunggu keputusan Anda').waitFor()
    expect(await page.getByRole('link').count()).toBe(0)
  })

  it('gives the menu of the portal its counts, once, and lets no other widget fetch again', async () => {
    await show()
    await expect.poll(told).toEqual([{ jumlah: { persetujuan: 112, laporan: 1 } }])
    await page.locator('luwes-kinerja .panel h3').first().waitFor()
    const before = stage.on.asked.filter(({ path }) => path.startsWith('/kinerja')).length
    // Something changed elsewhere: what waits is asked for again, and has not changed.
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('luwes:changed', { detail: {} })),
    )
    await expect
      .poll(() => stage.on.asked.filter(({ path }) => path === '/untuk-saya').length)
      .toBe(2)
    expect((await told()).filter((one) => JSON.stringify(one).includes('jumlah'))).toHaveLength(1)
    await expect
      .poll(() => stage.on.asked.filter(({ path }) => path.startsWith('/kinerja')).length)
      .toBeGreaterThan(before)
    stage.on.untukSaya = []
    await page.evaluate(() =>
      document.dispatchEvent(new CustomEvent('luwes:changed', { detail: {} })),
    )
    await page.getByText('Tidak ada yang menunggu Anda').waitFor()
    await expect.poll(async () => (await told()).at(-1)).toEqual({ jumlah: {} })
  })

  it('takes no page that is a script or another host in disguise', () => {
    const pages = pagesFrom(
      'a: javascript:alert(1); b: //evil.example; c: /baik; d; : /x; e:http://x.id/y',
    )
    expect([...pages]).toEqual([
      ['c', '/baik'],
      ['e', 'http://x.id/y'],
    ])
  })
})

describe('my private calendar', () => {
  const summary = () => page.getByText('Kalender di ponsel dan komputer Anda')
  const asked = (method: string) =>
    stage.on.asked.filter((one) => one.path === '/saya/kalender' && one.method === method).length

  it('is asked for once it is opened, and its address is shown once, to be copied', async () => {
    await show('')
    expect(asked('GET')).toBe(0)
    await summary().press('Enter')
    await page.getByRole('button', { name: 'Buat alamat kalender' }).press('Enter')
    const address = page.getByRole('textbox', { name: 'Alamat kalender Anda' })
    await address.waitFor()
    expect(await address.inputValue()).toMatch(/^http.*\/v1\/saya\/kalender\.ics\?kunci=/)
    // The focus is on the new items, and a screen reader announces them.
    await expect.poll(() => address.evaluate((one) => one.matches(':focus'))).toBe(true)
    await page.getByText('Alamat kalender dibuat.').waitFor({ state: 'attached' })
    await page.getByText('alamat ini hanya ditampilkan sekali').waitFor()
    const apple = page.getByRole('link', { name: 'Tambahkan di iPhone, iPad, atau Mac' })
    expect(await apple.getAttribute('href')).toMatch(/^webcal:\/\//)
    const google = page.getByRole('link', { name: 'Tambahkan ke Google Kalender' })
    const cid = new URL((await google.getAttribute('href')) ?? '').searchParams.get('cid')
    expect(cid).toBe(await apple.getAttribute('href'))
    expect(asked('PUT')).toBe(1)
    // Opened again it stays as it is.
    await summary().press('Enter')
    await summary().press('Enter')
    expect([asked('GET'), asked('PUT')]).toEqual([1, 1])
  })

  it('is renewed or stopped only after a second word', async () => {
    stage.on.kalender = { dibuat: '2026-11-02T08:00:00+07:00', dibaca: null }
    await show('')
    await summary().click()
    await page.getByText('Belum pernah dibaca perangkat.').waitFor()
    expect(await page.getByRole('textbox', { name: 'Alamat kalender Anda' }).count()).toBe(0)
    await page.getByRole('button', { name: 'Ganti alamat', exact: true }).click()
    await page.getByText('Alamat yang lama langsung berhenti.').waitFor()
    await page.getByRole('button', { name: 'Batal' }).click()
    const renew = page.getByRole('button', { name: 'Ganti alamat', exact: true })
    await expect.poll(() => renew.evaluate((one) => one.matches(':focus'))).toBe(true)
    await page.getByRole('button', { name: 'Hentikan kalender' }).click()
    expect([asked('PUT'), asked('DELETE')]).toEqual([0, 0])
    await page.getByRole('button', { name: 'Ya, hentikan' }).click()
    await page.getByRole('button', { name: 'Buat alamat kalender' }).waitFor()
    expect(asked('DELETE')).toBe(1)
  })

  it('says why it could not be made, and can be tried again', async () => {
    await show('')
    stage.on.instead.push({
      method: 'PUT',
      path: /kalender/,
      status: 409,
      body: { type: '/masalah/bentrok', status: 409, detail: 'Alamat umum belum diisi.' },
    })
    await summary().click()
    await page.getByRole('button', { name: 'Buat alamat kalender' }).click()
    await page.locator('.note').getByText('Alamat umum belum diisi.').waitFor()
    await page.getByRole('button', { name: 'Buat alamat kalender' }).click()
    await page.getByRole('textbox', { name: 'Alamat kalender Anda' }).waitFor()
  })
})
