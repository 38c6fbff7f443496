import { createServer, get } from 'node:http'
import { decodeJwt } from 'jose'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { newWebhookSecret, signWebhook } from '../../src/adapters/webhook-signature.ts'
import { listen } from '../../src/demo/node-http.ts'
import type { RunningPortal } from '../../src/demo/portal/start.ts'
import { sharedBrowser } from '../support/browser.ts'
import { signIn, startPortal, testRegency, tokensOf, tokohPegawai } from '../support/portal.ts'

/** An address at which nothing listens. */
let luwes: string

let portal: RunningPortal
beforeAll(async () => {
  const nobody = await listen(createServer(), 0)
  await nobody.stop()
  luwes = nobody.origin
  portal = await startPortal({ luwesUrl: luwes })
})
afterAll(() => portal.stop())

describe('the portal, signed out', () => {
  it('answers no token', async () => {
    const response = await fetch(`${portal.origin}/sso/luwes-token`)
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('')
    expect(response.headers.get('cache-control')).toBe('no-store')
  })

  it('shows its gate, and sends every other page to the SSO', async () => {
    const gate = await fetch(portal.origin)
    expect(await gate.text()).toContain('Masuk dengan SSO ASN')
    for (const path of [
      '/profil',
      '/kerja-fleksibel',
      '/persetujuan',
      '/presensi',
      '/kinerja',
      '/rekap',
    ]) {
      const { status, headers } = await fetch(portal.origin + path, { redirect: 'manual' })
      expect(status).toBe(302)
      expect(headers.get('location')).toBe(`/masuk?kembali=${encodeURIComponent(path)}`)
    }
  })

  it('signs nobody in for a picture that a browser asks for by itself', async () => {
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const headers = { 'sec-fetch-dest': 'image' }
      get(`${portal.origin}/favicon.ico`, { headers }, (answer) => {
        answer.resume()
        resolve(answer.statusCode)
      }).once('error', reject)
    })
    expect(status).toBe(401)
  })

  it('allows by its policy what the embedding contract asks for, and no more', async () => {
    const { headers } = await fetch(portal.origin)
    const policy = headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain(`script-src ${luwes};`)
    expect(policy).toContain(`connect-src 'self' ${luwes};`)
    expect(policy).toContain("worker-src 'self';")
    expect(policy).not.toContain('unsafe')
    const worker = await fetch(`${portal.origin}/luwes-worker.js`)
    expect(worker.headers.get('content-type')).toContain('javascript')
    expect(await worker.text()).toBe(`importScripts('${luwes}/widgets/v1/luwes-sw.js')\n`)
  })

  it('never leads to another site after signing in', async () => {
    const { headers } = await fetch(`${portal.origin}/masuk?kembali=//jahat.example`, {
      redirect: 'manual',
    })
    expect(headers.get('location')).toContain(portal.issuer)
    expect(headers.get('location')).not.toContain('jahat')
  })

  it('leads back to the page that was asked for, with its query', async () => {
    const { headers } = await fetch(`${portal.origin}/rekap?bulan=2026-10`, { redirect: 'manual' })
    expect(headers.get('location')).toBe('/masuk?kembali=%2Frekap%3Fbulan%3D2026-10')
  })

  it('refuses an answer of the SSO that it never asked for', async () => {
    const response = await fetch(`${portal.origin}/masuk/kembali?code=x&state=y`)
    expect(response.status).toBe(400)
    expect(response.headers.getSetCookie().join()).not.toContain('simpeg_sesi=')
  })

  it('signs nobody out for another site', async () => {
    const headers = { origin: 'http://jahat.example' }
    const response = await fetch(`${portal.origin}/keluar`, { method: 'POST', headers })
    expect(response.status).toBe(403)
  })
})

describe('tokens without a browser', () => {
  it('carry the NIP, the audience and the roles of the person', async () => {
    const dewi = decodeJwt((await tokensOf(portal, 'dewi')).accessToken)
    expect(dewi).toMatchObject({
      iss: portal.issuer,
      aud: 'luwes',
      nip: tokohPegawai(testRegency, 'dewi').nip,
      realm_access: { roles: ['luwes_admin'] },
    })
    const hadi = decodeJwt((await tokensOf(portal, 'hadi')).accessToken)
    expect(hadi).toMatchObject({ realm_access: { roles: ['luwes_auditor'] } })
  })

  it('are given to every employee by NIP', async () => {
    const nip = testRegency.pegawai.at(-1)?.nip ?? ''
    expect(decodeJwt((await tokensOf(portal, nip)).accessToken)).toMatchObject({ nip })
  })
})

describe('the portal in a browser', () => {
  let browser: Browser
  let context: BrowserContext
  let page: Page
  beforeAll(async () => {
    browser = await sharedBrowser()
  })
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width: 360, height: 740 } })
    page = await context.newPage()
  })
  afterEach(() => context.close())

  const tokenStatus = () => page.evaluate(async () => (await fetch('/sso/luwes-token')).status)

  it('signs in through the SSO and answers the token of that person', async () => {
    await signIn(page, portal, 'siti', '/profil')
    const { nip } = tokohPegawai(testRegency, 'siti')
    expect(await page.locator('main').textContent()).toContain(nip)
    const token = await page.evaluate(async () => (await fetch('/sso/luwes-token')).text())
    expect(decodeJwt(token)).toMatchObject({ nip, aud: 'luwes' })
  })

  it('keeps its session out of reach of scripts', async () => {
    await signIn(page, portal, 'siti')
    expect(await page.evaluate(() => document.cookie)).toBe('')
    const cookie = (await context.cookies()).find(({ name }) => name === 'simpeg_sesi')
    expect(cookie).toMatchObject({ httpOnly: true, sameSite: 'Lax' })
  })

  it('embeds each widget by the three lines', async () => {
    await signIn(page, portal, 'siti')
    for (const [path, element] of [
      ['/kerja-fleksibel', 'luwes-wfa'],
      ['/persetujuan', 'luwes-persetujuan'],
      ['/presensi', 'luwes-presensi'],
      ['/kinerja', 'luwes-kinerja'],
      ['/data', 'luwes-data'],
      ['/', 'luwes-untuk-anda'],
    ]) {
      await page.goto(portal.origin + path)
      const script = page.locator(`script[type=module][src="${luwes}/widgets/v1/luwes.js"]`)
      expect(await script.count()).toBe(1)
      expect(await page.locator('luwes-session[token-url="/sso/luwes-token"]').count()).toBe(1)
      expect(await page.locator(element ?? '').count()).toBe(1)
    }
  })

  it('changes to another account, and says whose page it is', async () => {
    await signIn(page, portal, 'siti')
    await signIn(page, portal, 'budi')
    expect(await page.locator('main').textContent()).toContain('Budi Santoso')
    const token = await page.evaluate(async () => (await fetch('/sso/luwes-token')).text())
    expect(decodeJwt(token)).toMatchObject({ nip: tokohPegawai(testRegency, 'budi').nip })
  })

  it('signs out of the portal and of the SSO', async () => {
    await signIn(page, portal, 'siti')
    await page.locator('.akun summary').click()
    await page.getByRole('button', { name: 'Keluar' }).click()
    await page.getByRole('button', { name: 'Ya, keluar' }).click()
    // The page of the portal has the same address before: only what it shows tells that it is over.
    const signInAgain = page.getByRole('link', { name: 'Masuk dengan SSO ASN' })
    await signInAgain.waitFor()
    expect(await tokenStatus()).toBe(401)
    await signInAgain.click()
    await page.getByLabel('Kata sandi').waitFor()
    expect(await page.getByLabel('Kata sandi').count()).toBe(1)
  })

  it('shows the page of BKPSDM to its officers alone', async () => {
    await signIn(page, portal, 'siti')
    expect(await page.getByRole('link', { name: 'Rekap BKPSDM' }).count()).toBe(0)
    expect((await page.goto(`${portal.origin}/rekap`))?.status()).toBe(403)
    await signIn(page, portal, 'dewi', '/rekap?bulan=2026-10')
    expect(await page.getByLabel('Bulan').inputValue()).toBe('2026-10')
    expect(await page.getByRole('button', { name: 'Hitung' }).count()).toBe(1)
  })

  it('shows a person to who is set above them and to officers, without the pay, and to nobody else', async () => {
    const { nip, nama } = tokohPegawai(testRegency, 'siti')
    await signIn(page, portal, 'agus')
    expect((await page.goto(`${portal.origin}/pegawai/${nip}`))?.status()).toBe(403)
    expect(await page.content()).not.toContain(nama)
    await signIn(page, portal, 'ratna', `/pegawai/${nip}`)
    await page.getByRole('row', { name: `Nama ${nama}` }).waitFor()
    expect(await page.content()).not.toContain('TPP')
    expect((await page.goto(`${portal.origin}/pegawai/198001012005011001`))?.status()).toBe(404)
    await page.goto(`${portal.origin}/dasbor`)
    const link = await page.locator('luwes-dasbor').getAttribute('halaman')
    expect(link).toBe('pegawai: /pegawai/{nip}')
  })

  it('takes signed messages in, each once, and shows them to their person and to officers', async () => {
    const secret = newWebhookSecret()
    const siti = tokohPegawai(testRegency, 'siti')
    const message = (id: string, isi: string) => {
      const data = { id, nip: siti.nip, jenis: 'keputusan', judul: 'Pengajuan WFA disetujui', isi }
      return JSON.stringify({ id, type: 'pesan.siap', data: { ...data, tujuan: 'wfa' } })
    }
    const send = async (body: string, key = secret) => {
      const headers = await signWebhook([key], 'msg', Date.now(), body)
      const { status } = await fetch(`${portal.origin}/gerbang/pesan`, {
        method: 'POST',
        headers,
        body,
      })
      return status
    }
    const approved = message('a', 'Pengajuan WFA Anda untuk 19 November 2026 disetujui.')
    expect(await send(approved)).toBe(503)
    portal.gerbang.trust(secret)
    expect(await send(approved, newWebhookSecret())).toBe(401)
    expect([await send(approved), await send(approved)]).toEqual([204, 204])
    expect(await send(message('b', '<b>lewat</b>'))).toBe(204)
    const bubbles = () => page.locator('.ponsel').getByRole('listitem')
    await signIn(page, portal, 'siti', '/ponsel')
    expect(await bubbles().count()).toBe(2)
    expect(await bubbles().first().textContent()).toContain('<b>lewat</b>')
    expect(await bubbles().last().getByRole('link').getAttribute('href')).toBe('/kerja-fleksibel')
    await signIn(page, portal, 'budi', '/ponsel')
    expect(await bubbles().count()).toBe(0)
    await signIn(page, portal, 'dewi', '/ponsel')
    expect(await bubbles().first().textContent()).toContain(`kepada ${siti.nama}`)
  })

  it('leads an operator to the own pages, and not to the dashboard', async () => {
    await signIn(page, portal, 'lestari')
    const pages = page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link')
    // A phone shows a few of them, and the others once the menu is opened.
    await page.getByRole('navigation', { name: 'Menu utama' }).getByText('Menu').click()
    const names = await pages.allTextContents()
    for (const name of ['Hari Ini', 'Pengelolaan', 'Data Saya'])
      expect(names.join(' ')).toContain(name)
    expect(names.join(' ')).not.toMatch(/Dasbor|Rekap/)
  })

  it('says so when Luwes cannot be reached', async () => {
    await signIn(page, portal, 'dewi', '/rekap')
    await page.getByRole('button', { name: 'Hitung' }).click()
    expect(await page.getByRole('status').textContent()).toContain('tidak dapat dihubungi')
  })

  it('never scrolls sideways on a phone', async () => {
    await signIn(page, portal, 'dewi')
    for (const path of ['/', '/profil', '/kerja-fleksibel', '/ponsel', '/rekap']) {
      await page.goto(portal.origin + path)
      const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth)
      expect(wide).toBe(false)
    }
  })
})

describe('a token that is about to end', () => {
  it('is renewed before it is answered', async () => {
    const short = await startPortal({ luwesUrl: luwes, tokenSeconds: 61 })
    const page = await (await sharedBrowser()).newPage()
    try {
      await signIn(page, short, 'siti')
      const token = () => page.evaluate(async () => (await fetch('/sso/luwes-token')).text())
      const first = await token()
      let second = first
      await expect
        .poll(async () => {
          second = await token()
          return decodeJwt(second).exp
        })
        .toBeGreaterThan(decodeJwt(first).exp ?? 0)
      expect(decodeJwt(second)).toMatchObject({ nip: tokohPegawai(testRegency, 'siti').nip })
    } finally {
      await page.close()
      await short.stop()
    }
  })
})
