import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { atRest } from '../../support/rest.ts'
import { budi, saya, siti, TODAY } from '../support/data.ts'
import type { OpenOptions } from '../support/stage.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.person = siti
})
let page: Page

async function show(options: OpenOptions = {}): Promise<void> {
  page = await stage.open('<luwes-presensi></luwes-presensi>', options)
  await page.getByRole('button', { name: 'Catat masuk' }).waitFor()
  // What records comes after the first sight; without it nothing can be kept.
  await page.getByText('12 hari').waitFor()
}
const tapsSent = () =>
  stage.on.asked
    .filter(({ path }) => path === '/presensi/tap')
    .map(({ body }) => body as Record<string, unknown>)
const kept = () =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('luwes:tap:')))
const offline = (off: boolean) => page.context().setOffline(off)
const tapIn = () => page.getByRole('button', { name: 'Catat masuk', exact: true }).click()

describe('a tap without a network', () => {
  it('is kept with its time, shown as waiting, and sent once under its own id', async () => {
    await show({ kept: false })
    await offline(true)
    await tapIn()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    await page.getByText('Masuk 18 November 2026 pukul 08.00 WIB').waitFor()
    await page.getByText('belum terkirim').waitFor()
    expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe(
      'hasil',
    )
    expect(await kept()).toHaveLength(1)
    expect(JSON.stringify(await kept())).not.toContain(siti.nip)
    await page.clock.setFixedTime(`${TODAY}T01:20:00Z`)
    await offline(false)
    await page.getByText('Masuk tercatat pukul 08.00 WIB').first().waitFor()
    expect(tapsSent()).toEqual([
      {
        id: expect.stringMatching(/^[0-9a-f-]{36}$/),
        arah: 'masuk',
        at: `${TODAY}T01:00:00.000Z`,
        luring: true,
        selisih: 0,
        perangkat: expect.stringMatching(/^[\w-]{8,64}$/),
        tiket: { isi: expect.stringMatching(/^\d+\./), umur: expect.any(Number) },
      },
    ])
    await expect.poll(kept).toEqual([])
  })

  it('waits in order behind an earlier one, and none is sent twice', async () => {
    await show({ kept: false })
    await offline(true)
    await tapIn()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    await page.clock.setFixedTime(`${TODAY}T09:05:00Z`)
    await page.getByRole('button', { name: 'Catat pulang' }).click()
    await page.getByText('2 presensi menunggu dikirim').first().waitFor()
    await offline(false)
    await expect.poll(() => tapsSent().length).toBe(2)
    await page.getByRole('button', { name: 'Kirim sekarang' }).waitFor({ state: 'detached' })
    expect(tapsSent().map(({ arah, at }) => [arah, at])).toEqual([
      ['masuk', `${TODAY}T01:00:00.000Z`],
      ['pulang', `${TODAY}T09:05:00.000Z`],
    ])
    await page.evaluate(() => dispatchEvent(new Event('online')))
    await atRest(page)
    expect(tapsSent()).toHaveLength(2)
  })

  it('outlives the page, and goes out the next time it is opened', async () => {
    await show()
    stage.on.instead.push({ method: 'POST', path: /tap/, status: 503, stays: true })
    await tapIn()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    const [first] = tapsSent()
    stage.on.instead.length = 0
    await page.reload()
    await page.getByText('Masuk tercatat').first().waitFor()
    const last = tapsSent().at(-1)
    expect(last?.id).toBe(first?.id)
    expect(last).toMatchObject({ luring: true, at: `${TODAY}T01:00:00.000Z` })
  })

  it('is sent again by hand while the service stays away, and never lost', async () => {
    await show()
    stage.on.instead.push({ method: 'POST', path: /tap/, status: 503, stays: true })
    await tapIn()
    await page.getByRole('button', { name: 'Kirim sekarang' }).click()
    await expect.poll(() => tapsSent().length).toBeGreaterThan(1)
    await page.getByRole('button', { name: 'Kirim sekarang' }).waitFor()
    expect(new Set(tapsSent().map(({ id }) => id)).size).toBe(1)
    expect(await kept()).toHaveLength(1)
  })

  it('says the offset of the clock as it was learnt, and none once that is old', async () => {
    const me = saya(siti)
    // The device is 90 seconds ahead of the server.
    const body = { ...me, sekarang: `${TODAY}T00:58:30Z` }
    stage.on.instead.push({ path: /^\/saya/, status: 200, body })
    await show()
    await offline(true)
    await tapIn()
    await page.getByText('1 presensi menunggu').first().waitFor()
    await page.evaluate(() => {
      const known = JSON.parse(localStorage.getItem('luwes:jam') ?? '{}')
      localStorage.setItem('luwes:jam', JSON.stringify({ ...known, pada: known.pada - 1 }))
    })
    await offline(false)
    await expect.poll(() => tapsSent()[0]?.selisih).toBe(90)
  })

  it('brings the ticket of this page with its age by the clock that nobody can set', async () => {
    await show()
    const asked = stage.on.asked.find(({ path }) => path.startsWith('/saya'))?.path ?? ''
    await offline(true)
    const before = await page.evaluate(() => performance.now())
    // The age of a ticket is what is looked at, and it grows with time alone.
    await page.waitForTimeout(400)
    await tapIn()
    await page.getByText('1 presensi menunggu').first().waitFor()
    await page.reload({ waitUntil: 'commit' }).catch(() => undefined)
    await offline(false)
    await page.reload()
    await expect.poll(() => tapsSent().length).toBe(1)
    const [sent] = tapsSent()
    // Sent by another page, and still by the name of the one that was given the ticket.
    expect(asked).toBe(`/saya?perangkat=${sent?.perangkat}`)
    // Safe because the test before sees that this is how a ticket is sent.
    const { umur } = (sent?.tiket ?? {}) as { readonly umur?: number }
    expect(umur).toBeGreaterThanOrEqual(400)
    expect(umur).toBeLessThan(before + 60_000)
  })

  it('brings none once the clock of the device was set, says so, and asks for a new one', async () => {
    await show({ kept: false })
    await offline(true)
    await page.clock.setFixedTime(`${TODAY}T01:05:00Z`)
    await tapIn()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    await page.getByText('atasan akan memeriksa jam presensi ini').waitFor()
    const asked = () => stage.on.asked.filter(({ path }) => path.startsWith('/saya')).length
    const before = asked()
    await offline(false)
    await page.getByText('atau batas sebulan sudah terlampaui. Atasan memeriksanya').waitFor()
    expect(tapsSent()[0]).not.toHaveProperty('tiket')
    await expect.poll(asked).toBeGreaterThan(before)
  })

  it('is not sent when it is too old to be counted, but handed over to a correction', async () => {
    await show({ kept: false })
    await offline(true)
    await tapIn()
    await page.getByText('1 presensi menunggu').first().waitFor()
    await page.clock.setFixedTime('2026-11-19T01:00:00Z')
    await offline(false)
    await page.reload()
    await page.getByText('Masuk 18 November 2026 pukul 08.00 WIB tidak terkirim').waitFor()
    await page.getByText('Ajukan koreksi pada harinya di bawah').waitFor()
    expect(tapsSent()).toEqual([])
    await page.getByRole('button', { name: 'Hapus catatan ini' }).click()
    await expect.poll(kept).toEqual([])
  })

  it('tells what the server refused for good, and keeps it until the person has read it', async () => {
    await show()
    await offline(true)
    await tapIn()
    await page.getByText('1 presensi menunggu').first().waitFor()
    const detail = 'Id presensi ini sudah dipakai pada hari lain.'
    stage.on.instead.push({
      method: 'POST',
      path: /tap/,
      status: 409,
      body: { type: '/masalah/bentrok', title: 'Bentrok', status: 409, detail },
    })
    await offline(false)
    await page.getByText(detail).waitFor()
    expect(await kept()).toHaveLength(1)
    await page.getByRole('button', { name: 'Hapus catatan ini' }).click()
    await expect.poll(kept).toEqual([])
  })
})

describe('a changed identity', () => {
  it('neither sends nor wipes what waits of somebody else, before it is told and agreed to', async () => {
    await show()
    stage.on.instead.push({ method: 'POST', path: /tap/, status: 503 })
    await tapIn()
    await page.getByText('1 presensi menunggu').first().waitFor()
    stage.on.person = budi
    stage.on.asked.length = 0
    await page.reload()
    await page.getByText('1 presensi milik akun lain').waitFor()
    expect(tapsSent()).toEqual([])
    expect(await page.content()).not.toContain('Siti')
    await page.getByRole('button', { name: 'Hapus dari perangkat ini' }).click()
    expect(await kept()).toHaveLength(1)
    await page.getByRole('button', { name: 'Ya, hapus permanen' }).click()
    await expect.poll(kept).toEqual([])
    await page.getByText('milik akun lain').waitFor({ state: 'detached' })
  })

  it('leaves it for its owner, who finds it sent at the next visit', async () => {
    await show()
    stage.on.instead.push({ method: 'POST', path: /tap/, status: 503 })
    await tapIn()
    await page.getByText('1 presensi menunggu').first().waitFor()
    stage.on.person = budi
    await page.reload()
    await page.getByText('1 presensi milik akun lain').waitFor()
    stage.on.person = siti
    await page.reload()
    await page.getByText('Masuk tercatat').first().waitFor()
    expect(await kept()).toEqual([])
  })
})

describe('a page without a network', () => {
  const body = `<luwes-session token-url="/sso/luwes-token" worker-url="/luwes-worker.js"></luwes-session>
    <luwes-presensi></luwes-presensi>`
  const isKept = () =>
    page.evaluate(async () => !!(await caches.match(location.href)) && !!localStorage.length)
  const keptText = () => page.evaluate(() => localStorage.getItem('luwes:harapan') ?? '')

  /** Opens the page once with a network, until the worker has all that it needs without one. */
  async function visit(): Promise<void> {
    page = await stage.open(body, { session: false, kept: false })
    await page.getByText('12 hari').waitFor()
    await expect.poll(isKept, { timeout: 20_000 }).toBe(true)
  }

  /** Takes the network away, and both servers with it. */
  async function lose(away: boolean): Promise<void> {
    stage.on.away = away
    await offline(away)
  }

  it('opens from what is kept, takes a tap with its time, and sends it once', async () => {
    await visit()
    await lose(true)
    stage.on.asked.length = 0
    await page.reload()
    await page.getByText('Tanpa sambungan', { exact: true }).waitFor()
    await page.getByText(/NIP berakhiran 2001/).waitFor()
    const font = () =>
      page
        .locator('luwes-presensi .date')
        .first()
        .evaluate((one) => getComputedStyle(one).fontFamily)
    expect(await font()).toBe('system-ui')
    await page.getByText('08.00').first().waitFor()
    await page.clock.setFixedTime(`${TODAY}T01:02:00Z`)
    await tapIn()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    expect(stage.on.asked).toEqual([])
    await page.reload()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    await lose(false)
    await page.getByText('Masuk tercatat').first().waitFor()
    await page.getByText('12 hari').waitFor()
    expect(tapsSent()).toMatchObject([
      { arah: 'masuk', at: `${TODAY}T01:02:00.000Z`, luring: true },
    ])
    expect(await page.getByText('Tanpa sambungan', { exact: true }).count()).toBe(0)
  })

  it('shows messages by the same file of the portal, with a network and without', async () => {
    await visit()
    const client = await page.context().newCDPSession(page)
    const found = new Promise<string>((resolve) => {
      client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const running = versions.find(({ status }) => status === 'activated')
        if (running) resolve(running.registrationId)
      })
    })
    await client.send('ServiceWorker.enable')
    const registrationId = await found
    const [worker] = page.context().serviceWorkers()
    await worker?.evaluate(() => {
      const { registration } = self
      const shown: string[] = []
      Object.assign(self, { shown })
      registration.showNotification = async (title) => void shown.push(title)
    })
    const shown = () => worker?.evaluate(() => Reflect.get(self, 'shown') as unknown)
    const deliver = (judul: string) => {
      const data = JSON.stringify({ judul, isi: 'Lihat di portal.', halaman: '/' })
      const { portal } = stage.on
      return client.send('ServiceWorker.deliverPushMessage', {
        origin: portal,
        registrationId,
        data,
      })
    }
    await deliver('Daring')
    await expect.poll(shown).toEqual(['Daring'])
    await lose(true)
    await page.reload()
    await page.getByText('Tanpa sambungan', { exact: true }).waitFor()
    await deliver('Luring')
    await expect.poll(shown).toEqual(['Daring', 'Luring'])
    await lose(false)
    await page.reload()
    await page.getByText('12 hari').waitFor()
    const registered = () =>
      page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)
    expect(await registered()).toBe(1)
  })

  it('keeps no name, number, answer or page of the portal', async () => {
    await visit()
    expect(await keptText()).toContain(TODAY)
    const all = await page.evaluate(async () => {
      const cache = await caches.open('luwes-luring')
      const texts = []
      for (const request of await cache.keys()) {
        const text = await (await cache.match(request))?.text()
        texts.push([new URL(request.url).pathname, text ?? ''] as const)
      }
      return texts
    })
    const pages = all.filter(([path]) => !path.startsWith('/widgets/'))
    expect(pages.map(([path]) => path)).toEqual(['/'])
    for (const text of [await keptText(), ...pages.map(([, text]) => text)]) {
      expect(text).not.toContain(siti.nip)
      expect(text).not.toContain(siti.nama)
    }
    expect(all.length).toBeGreaterThan(12)
  })

  it('shows nothing of somebody who signed out, or of another than who signs in', async () => {
    await visit()
    stage.on.person = null
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await expect.poll(keptText).toBe('')
    await lose(true)
    await page.reload()
    await page.getByRole('heading', { name: 'Perangkat Anda sedang luring' }).waitFor()
    expect(await page.getByRole('button', { name: 'Catat masuk' }).count()).toBe(0)
    stage.on.person = siti
    await lose(false)
    await page.getByText('12 hari').waitFor()
    await expect.poll(keptText).toContain(TODAY)
    stage.on.person = budi
    await page.evaluate(() => document.querySelector('luwes-presensi')?.remove())
    await page.evaluate(() => document.querySelector('luwes-session')?.renew())
    await expect.poll(keptText).toBe('')
  })

  it('of another day takes taps without telling the hours of that day', async () => {
    await visit()
    const hours = page.getByText(/07\.30.16\.00/)
    await hours.first().waitFor()
    await lose(true)
    await page.clock.setFixedTime('2026-11-19T01:00:00Z')
    await page.reload()
    await page.getByText('Jadwal hari ini tampil setelah tersambung.').waitFor()
    await tapIn()
    await page.getByText('1 presensi menunggu dikirim').first().waitFor()
    expect(await hours.count()).toBe(0)
  })

  it('is told by the page alone what to keep, and of no other loader than its own', async () => {
    await visit()
    const tell = (path: string, pemuat: string) =>
      page.evaluate(
        async ([halaman, loader]) => {
          const { active } = await navigator.serviceWorker.ready
          const message = { luwes: 'luring', halaman, pemuat: loader, sesi: {}, presensi: {} }
          active?.postMessage(message)
        },
        [`${stage.on.portal}${path}`, pemuat] as const,
      )
    const kept = (path: string) =>
      page.evaluate(async (asked) => !!(await caches.match(asked)), `${stage.on.portal}${path}`)
    await tell('/lain', `${stage.on.portal}/widgets/v1/luwes.js`)
    await tell('/kemudian', `${stage.on.luwes}/widgets/v1/luwes.js`)
    await expect.poll(() => kept('/kemudian')).toBe(true)
    expect(await kept('/lain')).toBe(false)
  })
})
