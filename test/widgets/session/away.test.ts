import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { budi, siti } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.person = siti
  on.peran = ['pegawai']
})
const { button, sent } = stage
let page: Page

const heading = (name: string) => page.getByRole('heading', { name })
const field = () => page.getByLabel(/Apa yang salah/)
const signIns = () => stage.on.asked.filter(({ path }) => path === '/sesi')
const posts = () =>
  stage.on.asked.filter(({ method, path }) => method === 'POST' && path.includes('perbaikan'))

/** Opens a form and types into it. */
async function type(): Promise<void> {
  page = await stage.open('<luwes-data></luwes-data>')
  await page.getByRole('tab', { name: 'Perbaikan' }).click()
  await field().fill('Cuti 10 November belum ada.')
}

/** Comes back to the page from another one. */
const comeBack = () => page.evaluate(() => dispatchEvent(new Event('focus')))

describe('a session that ends over a form', () => {
  it('keeps the form, asks to sign in where it stands, and sends what was typed once that is done', async () => {
    await type()
    stage.on.person = null
    await button('Kirim permintaan').click()
    const bar = page.getByRole('alert').filter({ hasText: 'Sesi Anda berakhir' })
    await bar.getByText(/isian dikirim begitu Anda kembali ke sini/).waitFor()
    expect(await field().inputValue()).toBe('Cuti 10 November belum ada.')
    const link = bar.getByRole('link', { name: 'Masuk ke portal (tab baru)' })
    expect(await link.getAttribute('href')).toBe(`${stage.on.portal}/`)
    expect(await link.getAttribute('target')).toBe('_blank')
    const before = posts().length
    stage.on.person = siti
    await comeBack()
    await page.getByText('Permintaan terkirim ke BKD/BKPSDM.').first().waitFor()
    await bar.waitFor({ state: 'detached' })
    const all = posts()
    expect(all).toHaveLength(before + 1)
    expect(new Set(all.map(({ headers }) => headers['idempotency-key'])).size).toBe(1)
    expect(all.at(-1)?.body).toEqual({ bagian: 'pegawai', uraian: 'Cuti 10 November belum ada.' })
  })

  it('sends nothing of one person for another who signs in meanwhile, and shows nothing of it', async () => {
    await type()
    stage.on.person = null
    await button('Kirim permintaan').click()
    await page.getByText('Sesi Anda berakhir', { exact: true }).waitFor()
    const before = posts().length
    stage.on.person = budi
    await button('Saya sudah masuk').click()
    // Until it is known who came, the tabs are those of the person before.
    await field().waitFor({ state: 'detached' })
    await page.getByRole('tab', { name: 'Perbaikan' }).click()
    expect(await field().inputValue()).toBe('')
    expect(await page.content()).not.toContain('Cuti 10 November')
    expect(posts()).toHaveLength(before)
  })

  it('hides what is shown where nothing was typed, and shows it again to the same person', async () => {
    page = await stage.open('<luwes-data></luwes-data>')
    await page.getByText('Identitas dan jabatan').first().waitFor()
    stage.on.person = null
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await heading('Anda belum masuk').waitFor()
    expect(await page.getByText('Identitas dan jabatan').count()).toBe(0)
    stage.on.person = siti
    await comeBack()
    await page.getByText('Identitas dan jabatan').first().waitFor()
  })

  it('keeps a day that was chosen by a click alone', async () => {
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    const day = page.locator('td[data-date="2026-11-25"]')
    // No kind is chosen and no rule asked: nothing but the click tells that something was entered.
    await day.click()
    stage.on.person = null
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await page.getByRole('alert').filter({ hasText: 'Sesi Anda berakhir' }).waitFor()
    expect(await day.getAttribute('aria-selected')).toBe('true')
  })

  it('leads to the page of the portal where one signs in, and to no other kind of address', async () => {
    stage.on.person = null
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    const link = page.getByRole('link', { name: 'Masuk ke portal (tab baru)' })
    await link.waitFor()
    for (const [told, led] of [
      ['/masuk', `${stage.on.portal}/masuk`],
      ['javascript:alert(1)', `${stage.on.portal}/masuk`],
    ] as const) {
      await page.evaluate((path) => {
        document.querySelector('luwes-session')?.setAttribute('sign-in-url', path)
        document.querySelector('luwes-wfa')?.setAttribute('lang', 'id')
      }, told)
      await expect.poll(() => link.getAttribute('href')).toBe(led)
    }
  })
})

describe('a Luwes that cannot be reached', () => {
  it('says so, not that nobody is signed in, and shows itself once it answers', async () => {
    stage.on.instead.push({ path: /^\/sesi$/, status: 503, stays: true })
    page = await stage.open('<luwes-data></luwes-data>')
    await heading('Luwes belum dapat dihubungi').waitFor()
    await page
      .getByRole('status')
      .getByText('Luwes belum dapat dihubungi.')
      .waitFor({ state: 'attached' })
    expect(await page.getByText('Anda belum masuk').count()).toBe(0)
    await page.getByText(/Terakhir dicoba pukul/).waitFor()
    const before = signIns().length
    await button('Coba lagi').click()
    await expect.poll(() => signIns().length).toBeGreaterThan(before)
    stage.on.instead.length = 0
    await page.getByText('Identitas dan jabatan').first().waitFor()
  })

  it('is asked again at once when the network is back', async () => {
    page = await stage.open('<p>Halaman lain</p>')
    await expect.poll(() => signIns().length).toBe(1)
    await page.route('**/sso/luwes-token', (route) => route.abort())
    await page.reload()
    await page.evaluate(() => document.body.append(document.createElement('luwes-wfa')))
    await heading('Luwes belum dapat dihubungi').waitFor()
    await page.unroute('**/sso/luwes-token')
    await page.context().setOffline(true)
    await button('Coba lagi').click()
    await heading('Perangkat Anda sedang luring').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
  })

  it('is asked again for a first load that failed', async () => {
    stage.on.instead.push({ path: /^\/saya$/, status: 503 }, { path: /^\/saya$/, status: 502 })
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    await page.getByText('Sambungan dicoba lagi dengan sendirinya.').waitFor({ state: 'attached' })
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
  })

  it('is told apart from one that refuses the token of the portal', async () => {
    stage.on.instead.push({ path: /^\/sesi$/, status: 401, stays: true })
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    await heading('Luwes tidak menerima akun dari portal').waitFor()
    stage.on.instead.length = 0
    await button('Saya sudah masuk').click()
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
  })

  it('is no fault of what was typed: the form says that sending failed', async () => {
    await type()
    stage.on.instead.push({ method: 'POST', path: /perbaikan/, status: 503 })
    await button('Kirim permintaan').click()
    await page.getByRole('alert').getByRole('heading', { name: 'Belum berhasil' }).waitFor()
    await page.getByText('Isian Anda tetap ada dan tidak perlu diubah.').waitFor()
    expect(await page.getByText('Periksa kembali isian Anda').count()).toBe(0)
    expect(await page.getByRole('alert').getByRole('link').count()).toBe(0)
    await button('Kirim permintaan').click()
    await page.getByText('Permintaan terkirim ke BKD/BKPSDM.').first().waitFor()
    expect(sent(/perbaikan/)).toHaveLength(2)
  })
})

describe('code that does not come', () => {
  it('of an element says so in its place, with a way to try again', async () => {
    page = await stage.open('<p></p>')
    await page.route('**/luwes-wfa-*.js', (route) => route.abort())
    stage.on.page = { ...stage.on.page, body: `${stage.on.page.body}<luwes-wfa></luwes-wfa>` }
    await page.reload()
    await page.getByRole('alert').getByText('Bagian ini belum termuat.').waitFor()
    await page.unroute('**/luwes-wfa-*.js')
    await button('Coba lagi').click()
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
    expect(await page.getByText('Bagian ini belum termuat.').count()).toBe(0)
  })

  it('of a part says so in its place, and is tried a second time by itself', async () => {
    page = await stage.open('<p></p>')
    let refused = 0
    await page.route('**/view-*.js', (route) => {
      refused += 1
      return route.abort()
    })
    await page.evaluate(() => document.body.append(document.createElement('luwes-data')))
    await page.getByText('Bagian ini belum termuat.').first().waitFor()
    expect(refused).toBeGreaterThan(1)
    await page.unroute('**/view-*.js')
    await button('Coba lagi').click()
    await page.getByText('Identitas dan jabatan').first().waitFor()
    expect(await page.getByText('Bagian ini belum termuat.').count()).toBe(0)
  })

  it('that a part needs can be fetched later as well', async () => {
    stage.on.peran = ['pegawai', 'bkd']
    page = await stage.open('<p></p>')
    await page.route('**/forms-*.js', (route) => route.abort())
    await page.evaluate(() => document.body.append(document.createElement('luwes-admin')))
    await page.getByText('Bagian ini belum termuat.').first().waitFor()
    expect(await page.getByRole('tab').count()).toBeGreaterThan(0)
    await page.unroute('**/forms-*.js')
    await button('Coba lagi').click()
    await page.getByRole('button', { name: 'Nyatakan gangguan' }).waitFor()
    expect(await page.getByText('Bagian ini belum termuat.').count()).toBe(0)
  })

  it('of something that waits for a press says so above, and not as an input error', async () => {
    stage.on.peran = ['pegawai', 'bkd']
    Object.assign(stage.on, { hitungan: { status: 'ditutup', dihitung: 300, halangan: [] } })
    page = await stage.open('<luwes-admin bagian="bulan"></luwes-admin>')
    const press = page.getByRole('button', { name: /XLSX/ })
    await press.waitFor()
    await page.route('**/tpp-xlsx-*.js', (route) => route.abort())
    await press.click()
    await page.getByRole('alert').getByText('Bagian ini belum termuat.').waitFor()
    await page.unroute('**/tpp-xlsx-*.js')
    await button('Coba lagi').click()
    await page.getByText('Bagian ini belum termuat.').waitFor({ state: 'detached' })
  })

  it('is not asked for again where the page has it already', async () => {
    page = await stage.open('<luwes-wfa></luwes-wfa>')
    await page.getByLabel('Apa alasannya?').waitFor()
    const again = await page.evaluate(() => {
      // Safe because entries of this type are of resources.
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const first = files.filter((one) => one.initiatorType === 'link').map((one) => one.name)
      return {
        first: first.length,
        again: files
          .filter((one) => one.initiatorType === 'fetch' && first.includes(one.name))
          .map((one) => one.name),
      }
    })
    expect(again.first).toBeGreaterThan(5)
    expect(again.again).toEqual([])
  })

  it('is brought near once where several parts need it', async () => {
    page = await stage.open('<luwes-presensi></luwes-presensi>')
    await page.locator('.calendar').waitFor()
    const times = await page.evaluate(() => {
      // Safe because entries of this type are of resources.
      const files = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
      const names = files
        .filter(({ initiatorType, name }) => initiatorType === 'fetch' && name.endsWith('.js'))
        .map(({ name }) => name)
      return names.map((one) => names.filter((name) => name === one).length)
    })
    // The loader brings some near before anybody asks for them.
    expect(times.length).toBeGreaterThan(5)
    expect(Math.max(...times)).toBe(2)
  })
})
