import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { KUNCI_PUSH } from '../support/answerer.ts'
import { NOW } from '../support/data.ts'
import { waitingForMe } from '../support/today.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.untukSaya = waitingForMe()
  on.perangkat = { kunci: KUNCI_PUSH, data: [] }
})
let page: Page

describe('messages on this device', () => {
  const summary = () => page.getByText('Pemberitahuan di perangkat ini')
  const on = () => page.getByRole('button', { name: 'Beri tahu saya di perangkat ini' })
  const off = () => page.getByRole('button', { name: 'Berhenti di perangkat ini' })
  const calls = (method: string) =>
    stage.on.asked.filter((one) => one.path.startsWith('/perangkat') && one.method === method)

  /** A browser whose push service answers at once; `answer` is what its person says when asked. */
  const open = async (
    answer: NotificationPermission,
    attributes = 'worker-url="/luwes-worker.js"',
  ) => {
    page = await stage.open('', { kept: false })
    await page.addInitScript((permission) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      Notification.requestPermission = async () => {
        asked.push('izin')
        return permission
      }
      let held: object | null = null
      PushManager.prototype.getSubscription = async () => held as PushSubscription | null
      PushManager.prototype.subscribe = async (options) => {
        asked.push(String(options?.applicationServerKey))
        const endpoint = 'https://fcm.googleapis.com/fcm/send/uji'
        held = {
          endpoint,
          options: { applicationServerKey: null },
          toJSON: () => ({ endpoint, keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) } }),
          unsubscribe: async () => {
            asked.push('berhenti')
            held = null
            return true
          },
        }
        return held as PushSubscription
      }
    }, answer)
    stage.on.page = {
      body: `<luwes-session token-url="/sso/luwes-token"></luwes-session>
        <luwes-untuk-anda halaman="persetujuan: /setuju; laporan: https://portal.example.go.id/laporan" ${attributes}></luwes-untuk-anda>`,
    }
    await page.goto(stage.on.portal)
    await page.locator('luwes-untuk-anda .panel li').first().waitFor()
  }
  const asked = () => page.evaluate(() => window.asked)

  it('are not spoken of where the portal has no worker file, or one of another host', async () => {
    for (const attributes of [
      '',
      'worker-url="//jahat.example/x.js"',
      'worker-url="javascript:1"',
    ]) {
      await open('granted', attributes)
      expect(await summary().count(), attributes).toBe(0)
    }
    expect(calls('GET')).toEqual([])
  })

  it('are offered by the worker file that luwes-session names, also by a relative path', async () => {
    await open('granted', '')
    for (const [told, offered] of [
      ['luwes-worker.js', 1],
      ['https://jahat.example/x.js', 0],
      ['/luwes-worker.js', 1],
    ] as const) {
      await page.evaluate((path) => {
        document.querySelector('luwes-session')?.setAttribute('worker-url', path)
        document.querySelector('luwes-untuk-anda')?.setAttribute('halaman', path)
      }, told)
      await expect.poll(() => summary().count(), { message: told }).toBe(offered)
    }
  })

  it('are turned on by a click, which alone asks for permission, and off again', async () => {
    await open('granted')
    await summary().click()
    await on().waitFor()
    expect(await asked()).toEqual([])
    await on().press('Enter')
    await page.getByText('Perangkat ini menerima pesan untuk Anda.').waitFor()
    expect(await asked()).toEqual(['izin', KUNCI_PUSH])
    expect(calls('PUT').map(({ body }) => body)).toEqual([
      {
        endpoint: 'https://fcm.googleapis.com/fcm/send/uji',
        p256dh: 'B'.repeat(87),
        auth: 'a'.repeat(22),
        nama: expect.stringMatching(/^Chrome/),
        // A page of another origin is left out: a click never leaves the portal.
        halaman: { persetujuan: '/setuju', 'untuk-anda': '/' },
      },
    ])
    await expect.poll(() => off().evaluate((one) => one.matches(':focus'))).toBe(true)
    await off().press('Enter')
    await on().waitFor()
    expect(calls('DELETE')).toHaveLength(1)
    await expect.poll(async () => (await asked()).at(-1)).toBe('berhenti')
  })

  it('say what to do where they are blocked, and store nothing', async () => {
    await open('denied')
    await summary().click()
    await on().click()
    await page.locator('.note').getByText('diblokir').waitFor()
    expect([calls('PUT'), (await asked()).length]).toEqual([[], 1])
  })

  it('say that the regency has none', async () => {
    stage.on.perangkat = { kunci: null, data: [] }
    await open('granted')
    await summary().click()
    await page.getByText('Daerah Anda belum memakai pemberitahuan').waitFor()
    expect(await on().count()).toBe(0)
  })

  it('list other devices, each to be removed', async () => {
    const data = [{ id: 'f'.repeat(64), nama: 'Edge, Windows', dibuat: NOW, terkirim: NOW }]
    stage.on.perangkat = { kunci: KUNCI_PUSH, data }
    await open('granted')
    await summary().click()
    await page.getByText('pesan terakhir sampai Rabu, 18 November 2026').waitFor()
    await page.getByRole('button', { name: 'Hapus Edge, Windows' }).click()
    await expect.poll(() => page.getByText('Edge, Windows', { exact: true }).count()).toBe(0)
    expect(calls('DELETE').map(({ path }) => path)).toEqual([`/perangkat/${'f'.repeat(64)}`])
  })

  it('are shown by the worker file of the portal, which says that they came and opens their page', async () => {
    await open('granted')
    const { portal, luwes } = stage.on
    const client = await page.context().newCDPSession(page)
    const found = new Promise<string>((resolve) => {
      client.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
        const running = versions.find(({ status }) => status === 'activated')
        if (running) resolve(running.registrationId)
      })
    })
    await client.send('ServiceWorker.enable')
    await page.evaluate(() => navigator.serviceWorker.register('/luwes-worker.js'))
    const registrationId = await found
    const [worker] = page.context().serviceWorkers()
    if (!worker) throw new Error('no worker runs')
    // The browser of the tests has no screen for notifications: what would be shown and opened is written down.
    await worker.evaluate(() => {
      const shown: { title: string; options: NotificationOptions }[] = []
      const opened: string[] = []
      Object.assign(self, { shown, opened })
      const { registration, clients } = self
      registration.showNotification = async (title, options = {}) =>
        void shown.push({ title, options })
      clients.openWindow = async (url) => {
        opened.push(url)
        return null
      }
    })
    const kept = (name: 'shown' | 'opened') => worker.evaluate((key) => self[key], name)
    const told = { id: 'p-1', judul: 'Pengajuan WFA disetujui', isi: 'Lihat di portal.' }
    const more = { halaman: '/wfa', tanda: 'f'.repeat(64), terima: `${luwes}/v1/perangkat/terima` }
    const deliver = (data: string) =>
      client.send('ServiceWorker.deliverPushMessage', { origin: portal, registrationId, data })
    await deliver(JSON.stringify({ ...told, ...more }))
    const options = { body: told.isi, lang: 'id', tag: 'p-1', data: { halaman: '/wfa' } }
    await expect.poll(() => kept('shown')).toEqual([{ title: told.judul, options }])
    await expect
      .poll(() => calls('POST').map(({ path, body }) => [path, body]))
      .toEqual([['/perangkat/terima', { pesan: 'p-1', tanda: 'f'.repeat(64) }]])
    await deliver('bukan json')
    await expect.poll(async () => (await kept('shown')).length).toBe(2)
    expect((await kept('shown')).at(-1)).toMatchObject({ title: 'Luwes' })
    const click = (halaman: string) =>
      worker.evaluate((page) => {
        const notification = { data: { halaman: page }, close: () => undefined }
        const waitUntil = () => undefined
        self.dispatchEvent(
          Object.assign(new Event('notificationclick'), { notification, waitUntil }),
        )
      }, halaman)
    await click('/wfa')
    await click('javascript:alert(1)')
    await click('/laporan')
    await expect.poll(() => kept('opened')).toEqual([`${portal}/wfa`, `${portal}/laporan`])
    expect(calls('POST')).toHaveLength(1)
  })
})
