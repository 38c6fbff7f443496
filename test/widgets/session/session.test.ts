import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atRest, twoFrames } from '../../support/rest.ts'
import { budi, pengajuanMilik, siti, TODAY } from '../support/data.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.person = siti
  on.lasts = 900
  on.mine = pengajuanMilik(siti)
})

const signIns = () => stage.on.asked.filter(({ path }) => path === '/sesi')

/** Listens for an event of the widgets before the page has any. */
async function collect(page: Page, name: string): Promise<() => Promise<unknown[]>> {
  await page.evaluate((event) => {
    const seen: unknown[] = []
    window.seen = { ...window.seen, [event]: seen }
    document.addEventListener(event, (e) => {
      seen.push({ from: (e.target as Element).localName, detail: (e as CustomEvent).detail })
    })
  }, name)
  return () => page.evaluate((event) => window.seen[event] ?? [], name)
}

describe('signing in', () => {
  it('trades the token of the portal for a session and says who asks, in which language', async () => {
    const page = await stage.open('<luwes-kinerja></luwes-kinerja>')
    await page.getByRole('heading', { name: 'Bulan ini belum dihitung' }).waitFor()
    expect(signIns().map(({ body }) => body)).toEqual([{ token: `token.${siti.nip}.x` }])
    const [asked] = stage.on.asked.filter(({ path }) => path.startsWith('/kinerja'))
    expect(asked?.headers.authorization).toBe(`Bearer sesi.${siti.nip}`)
    expect(asked?.headers['accept-language']).toBe('id')
    expect(asked?.headers.cookie).toBeUndefined()
  })

  it('asks for all code, for the token, and then for all data at once, one waiting for no other', async () => {
    const page = await stage.open('<luwes-wfa></luwes-wfa>', { kept: false })
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
    const asked = new Set<string>()
    const code = Promise.withResolvers<void>()
    const answers = Promise.withResolvers<void>()
    await page.route(/widgets\/v1\/(?!luwes\.js)|luwes-token|\d\/v1\/(?!sesi)/, async (route) => {
      const { pathname } = new URL(route.request().url())
      asked.add(pathname.replace(/.*\/(?:v1\/)?|-[\w-]{8}\.js$/g, ''))
      const data = /^\/v1\//.test(pathname)
      await (data ? answers : code).promise
      await route.continue()
    })
    await page.reload({ waitUntil: 'commit' })
    const first = ['lit', 'luwes-wfa', 'session', 'shared', 'luwes-token']
    await expect.poll(() => [...asked]).toEqual(expect.arrayContaining(first))
    code.resolve()
    const data = ['saya', 'pengajuan', 'kalender', 'kesiapan', 'survei', 'hari']
    await expect.poll(() => [...asked]).toEqual(expect.arrayContaining(data))
    answers.resolve()
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
  })

  it('keeps nothing in cookies or storage', async () => {
    const page = await stage.open('<luwes-wfa></luwes-wfa>', { kept: false })
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
    expect(await page.context().cookies()).toEqual([])
    const kept = await page.evaluate(() => [localStorage.length, sessionStorage.length])
    expect(kept).toEqual([0, 0])
  })

  it('signs in once for all widgets of a page', async () => {
    const page = await stage.open('<luwes-wfa></luwes-wfa><luwes-presensi></luwes-presensi>')
    await page.getByRole('tab', { name: 'Ajukan baru' }).waitFor()
    await page.getByRole('button', { name: 'Catat masuk' }).waitFor()
    expect(signIns()).toHaveLength(1)
  })

  it('takes a token from a script of the page instead', async () => {
    const page = await stage.open('<luwes-kinerja></luwes-kinerja>', { session: false })
    await page.waitForFunction(() => 'luwes' in globalThis)
    await page.evaluate(() => window.luwes.session(async () => 'token.dari.skrip'))
    await page.getByRole('heading', { name: 'Bulan ini belum dihitung' }).waitFor()
    expect(signIns().map(({ body }) => body)).toEqual([{ token: 'token.dari.skrip' }])
  })

  it('asks no other origin for the token', async () => {
    const page = await stage.open('', { session: false })
    const errors = await collect(page, 'luwes:error')
    await page.evaluate(() => {
      const element = document.createElement('luwes-session')
      element.setAttribute('token-url', 'https://lain.example/token')
      document.body.append(element)
    })
    await expect.poll(errors).toEqual([{ from: 'luwes-session', detail: { code: 'token-url' } }])
    expect(signIns()).toEqual([])
  })
})

describe('being signed out', () => {
  it('says so kindly, and says it to the page with a code', async () => {
    stage.on.person = null
    const page = await stage.open('', {})
    const errors = await collect(page, 'luwes:error')
    await page.evaluate(() => document.body.append(document.createElement('luwes-wfa')))
    await page.getByRole('heading', { name: 'Anda belum masuk' }).waitFor()
    expect(await errors()).toContainEqual({
      from: 'luwes-wfa',
      detail: { code: 'sesi-berakhir' },
    })
  })

  it('is not said to somebody who is signed in but not known to Luwes yet', async () => {
    const unknown = { type: '/masalah/belum-dikenal', title: 'Belum dikenal', status: 403 }
    stage.on.instead.push({ path: /^\/sesi$/, status: 403, body: unknown })
    const page = await stage.open('', {})
    const errors = await collect(page, 'luwes:error')
    await page.evaluate(() => document.body.append(document.createElement('luwes-wfa')))
    await page.getByRole('heading', { name: 'Luwes belum mengenal akun Anda' }).waitFor()
    await page.getByText(/belum diterima dari SIMPEG. Hubungi pengelola kepegawaian/).waitFor()
    expect(await errors()).toContainEqual({
      from: 'luwes-wfa',
      detail: { code: 'belum-dikenal' },
    })
    await page.evaluate(() => document.querySelector('luwes-wfa')?.setAttribute('lang', 'en'))
    await page.getByRole('heading', { name: 'Luwes does not know your account yet' }).waitFor()
    // Once their record has come, renewing the session shows the widget.
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await page.getByRole('tab', { name: 'New request' }).waitFor()
  })

  it('takes the sign-in page of a portal for what it is', async () => {
    const page = await stage.open('<luwes-wfa></luwes-wfa>', { session: false })
    await page.waitForFunction(() => 'luwes' in globalThis)
    await page.evaluate(() =>
      window.luwes.session(async () => '<!doctype html><title>Masuk</title>'),
    )
    await page.getByRole('heading', { name: 'Anda belum masuk' }).waitFor()
    expect(signIns()).toEqual([])
  })

  it('wipes when the session element leaves, and not when it is only moved', async () => {
    const page = await stage.open('<luwes-wfa></luwes-wfa>')
    const tab = page.getByRole('tab', { name: 'Ajukan baru' })
    await tab.waitFor()
    await page.evaluate(() => {
      const session = document.querySelector('luwes-session')
      if (session) document.body.append(session)
    })
    await twoFrames(page)
    expect(await tab.isVisible()).toBe(true)
    await page.evaluate(() => document.querySelector('luwes-session')?.remove())
    await page.getByRole('heading', { name: 'Anda belum masuk' }).waitFor()
    expect(await tab.isVisible()).toBe(false)
  })
})

describe('renewing', () => {
  it('renews once on a 401 and tries again, unseen', async () => {
    stage.on.instead.push({ path: /^\/wfa\/kotak-masuk/, status: 401 })
    const page = await stage.open('<luwes-persetujuan></luwes-persetujuan>')
    await page.getByRole('button', { name: /Rini Astuti/ }).waitFor()
    expect(signIns()).toHaveLength(2)
  })

  it('gives up after a second 401', async () => {
    stage.on.instead.push({ path: /^\/wfa\/kotak-masuk/, status: 401, stays: true })
    const page = await stage.open('<luwes-persetujuan></luwes-persetujuan>')
    await page.getByRole('heading', { name: 'Anda belum masuk' }).waitFor()
    expect(signIns()).toHaveLength(2)
  })

  it('keeps what was typed while there is no network, past the end of the session', async () => {
    stage.on.lasts = 60
    const page = await stage.open('<luwes-wfa></luwes-wfa>', { kept: false })
    await page.getByLabel('Apa alasannya?').fill('Menyusun peta proses.')
    await page.context().setOffline(true)
    await page.clock.setFixedTime(`${TODAY}T03:00:00Z`)
    await page.getByRole('button', { name: 'Kirim pengajuan' }).click()
    await page.getByRole('alert').getByText('Pilih tempat bekerja').waitFor()
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await twoFrames(page)
    expect(await page.getByLabel('Apa alasannya?').inputValue()).toBe('Menyusun peta proses.')
    await page.context().setOffline(false)
    await expect.poll(() => signIns().length).toBe(2)
    expect(await page.getByLabel('Apa alasannya?').inputValue()).toBe('Menyusun peta proses.')
  })

  it('renews before the session ends', async () => {
    stage.on.lasts = 66
    const page = await stage.open('<luwes-kinerja></luwes-kinerja>')
    await page.getByRole('heading', { name: 'Bulan ini belum dihitung' }).waitFor()
    expect(signIns()).toHaveLength(1)
    // The page's clock stands still: the timer alone, six seconds before the last minute, renews.
    await expect.poll(() => signIns().length, { timeout: 30_000 }).toBe(2)
  })
})

describe('a changed identity', () => {
  it('wipes what all widgets show and shows the other person', async () => {
    const page = await stage.open('<luwes-wfa></luwes-wfa><luwes-persetujuan></luwes-persetujuan>')
    await page.getByLabel('Apa alasannya?').fill('Rahasia Siti')
    await page.getByRole('tab', { name: 'Pengajuan saya (3)' }).click()
    await page.getByText('Dikembalikan').first().waitFor()
    stage.on.person = budi
    stage.on.mine = []
    stage.on.inbox = []
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await page.getByRole('heading', { name: 'Tidak ada yang menunggu' }).waitFor()
    await page.getByRole('tab', { name: 'Pengajuan saya' }).click()
    await page.getByRole('heading', { name: 'Belum ada pengajuan' }).waitFor()
    await page.getByRole('tab', { name: 'Ajukan baru' }).click()
    expect(await page.getByLabel('Apa alasannya?').inputValue()).toBe('')
    expect(await page.content()).not.toContain('Rahasia Siti')
  })

  it('never shows an answer that was meant for the person before', async () => {
    const late = Promise.withResolvers<void>()
    stage.on.instead.push({
      path: /^\/wfa\/pengajuan$/,
      status: 200,
      body: { data: pengajuanMilik(siti) },
      once: late.promise,
    })
    const page = await stage.open('<luwes-wfa></luwes-wfa>')
    await expect.poll(() => stage.on.asked.some(({ path }) => path === '/wfa/pengajuan')).toBe(true)
    stage.on.person = budi
    stage.on.mine = []
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await page.getByRole('tab', { name: /^Pengajuan saya$/ }).waitFor()
    late.resolve()
    await atRest(page)
    expect(await page.getByRole('tab', { name: /^Pengajuan saya$/ }).isVisible()).toBe(true)
  })
})
