import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { pagesFrom } from '../../../widgets/shared/pages.ts'
import { KUNCI_PUSH } from '../support/answerer.ts'
import { NOW } from '../support/data.ts'
import { pilihanPesan } from '../support/pesan.ts'
import { waitingForMe } from '../support/today.ts'
import { useStage } from '../support/use-stage.ts'

const stage = useStage((on) => {
  on.untukSaya = waitingForMe()
  on.kalender = { dibuat: null, dibaca: null }
  on.perangkat = { kunci: KUNCI_PUSH, data: [] }
  on.pesan = pilihanPesan()
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
const told = () => page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)

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
    // The focus is at what came, and a screen reader is told of it.
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
    await show('', false)
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
        <luwes-untuk-anda halaman="${PAGES}" ${attributes}></luwes-untuk-anda>`,
    }
    await page.goto(stage.on.portal)
    await page.locator('luwes-untuk-anda .panel li').first().waitFor()
  }
  const asked = () => page.evaluate(() => (globalThis as unknown as { asked: string[] }).asked)

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
    expect((await asked()).at(-1)).toBe('berhenti')
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
      // Safe because this runs inside of the worker, whose types the tests do not have.
      const { registration, clients } = self as unknown as {
        registration: ServiceWorkerRegistration
        clients: { openWindow: (url: string) => Promise<null> }
      }
      registration.showNotification = async (title, options = {}) =>
        void shown.push({ title, options })
      clients.openWindow = async (url) => {
        opened.push(url)
        return null
      }
    })
    const kept = (name: 'shown' | 'opened') =>
      worker.evaluate((key) => Reflect.get(self, key) as unknown[], name)
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

describe('messages outside the portal', () => {
  const sent = () =>
    stage.on.asked.filter(({ path, method }) => path === '/saya/pesan' && method === 'PUT')
  const kind = (name: string) => page.getByRole('group', { name, exact: true })
  const gateway = (name: string) =>
    kind(name).getByRole('checkbox', { name: 'WhatsApp atau surel instansi' })
  const open = async () => {
    await show('')
    expect(stage.on.asked.filter(({ path }) => path === '/saya/pesan')).toHaveLength(0)
    await page.getByText('Pesan di luar portal').press('Enter')
    await kind('Keputusan').waitFor()
  }
  const save = () => page.getByRole('button', { name: 'Simpan pilihan' }).press('Enter')

  it('are chosen by kind, way and quiet hours with the keyboard, and saved at once', async () => {
    await open()
    await gateway('Keputusan').press('Space')
    await page.getByText('Sekarang pukul 20.00 sampai 06.00').waitFor()
    await page.getByRole('checkbox', { name: 'Atur jam tenang sendiri' }).press('Space')
    await page.getByLabel('Mulai pukul').fill('19:00')
    await page.getByLabel('Sampai pukul').fill('07:30')
    await save()
    const done = page.locator('luwes-untuk-anda .note').getByText('Pilihan disimpan.')
    await done.waitFor()
    // The focus is at what came.
    await expect
      .poll(() => page.locator('#pesan-hasil').evaluate((one) => one.matches(':focus')))
      .toBe(true)
    expect(sent().map(({ body }) => body)).toMatchObject([
      {
        pilihan: { keputusan: ['web-push'], tenggat: ['gerbang', 'web-push'] },
        tenang: { dari: '19:00', sampai: '07:30' },
        ringkasanBkd: false,
      },
    ])
    expect(await gateway('Keputusan').isChecked()).toBe(false)
    await save()
    await page.locator('luwes-untuk-anda .note').getByText('Tidak ada yang diubah.').waitFor()
    expect(sent()).toHaveLength(1)
  })

  it('of calls keep one way, and say why', async () => {
    await open()
    const push = kind('Panggilan').getByRole('checkbox', { name: 'Notifikasi perangkat' })
    await push.press('Space')
    expect([await gateway('Panggilan').isDisabled(), await push.isDisabled()]).toEqual([
      true,
      false,
    ])
    await kind('Panggilan').getByText('hanya dihitung bila pesannya sampai').waitFor()
    await push.press('Space')
    expect(await gateway('Panggilan').isDisabled()).toBe(false)
  })

  it('are shown with how each stands', async () => {
    await open()
    await page
      .getByText('WhatsApp atau surel instansi: sampai · Notifikasi perangkat: tidak ada perangkat')
      .waitFor()
    await page.getByText('WhatsApp atau surel instansi: tidak sampai').waitFor()
    expect(await page.getByText('ringkasan pagi untuk urusan BKPSDM').count()).toBe(0)
  })

  it('say what is wrong, and keep what was chosen', async () => {
    stage.on.pesan = { ...pilihanPesan(), ringkasanBkd: { boleh: true, sampai: null } }
    await open()
    await page.getByRole('checkbox', { name: /^Kirim juga ringkasan pagi/ }).check()
    await page.getByRole('checkbox', { name: 'Atur jam tenang sendiri' }).check()
    await page.getByLabel('Mulai pukul').fill('')
    await save()
    await page.locator('.note').getByText('Isi kedua jam').waitFor()
    expect(sent()).toHaveLength(0)
    await page.getByLabel('Mulai pukul').fill('18:00')
    stage.on.instead.push({ method: 'PUT', path: /pesan/, status: 503, body: { status: 503 } })
    await save()
    await page.locator('luwes-untuk-anda .note.bad').waitFor()
    expect(await page.getByLabel('Mulai pukul').inputValue()).toBe('18:00')
    await save()
    await page.getByText('Dikirim sampai Selasa, 16 Februari 2027 pukul 08.00 WIB.').waitFor()
  })
})
