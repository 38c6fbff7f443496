import type { Body, IsiPush } from '../shared/contract.ts'
import type { PushMessage, WorkerScope } from './scope.ts'

/** The content of a push, as `luwes-untuk-anda` subscribed to it, as far as it is readable. */
type PushContent = Pick<IsiPush, 'judul' | 'isi' | 'halaman'> & Partial<IsiPush>

/** The fallback for an unreadable message: a browser requires one for each. */
const UNKNOWN: PushContent = {
  judul: 'Luwes',
  isi: 'Ada pesan baru untuk Anda di portal.',
  halaman: '/',
}

function read(data: PushMessage | null): PushContent {
  try {
    return { ...UNKNOWN, ...data?.json() }
  } catch {
    return UNKNOWN
  }
}

/** Confirms that the message came; a failure is reported to nobody. */
async function confirm({ id, tanda, terima }: PushContent): Promise<void> {
  if (!id || !tanda || !terima) return
  const body: Body<'terimaPesan'> = { pesan: id, tanda }
  await fetch(terima, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
    credentials: 'omit',
    keepalive: true,
  }).catch(() => undefined)
}

/**
 * Shows the messages that come while the portal is closed (Web Push), and opens their page on a
 * click.
 */
export function showMessages(scope: WorkerScope): void {
  const show = async (told: PushContent) => {
    const { id, judul, isi, halaman } = told
    await scope.registration.showNotification(judul, {
      body: isi,
      lang: 'id',
      ...(id && { tag: id }),
      data: { halaman },
    })
    await confirm(told)
  }
  // In a window of the portal with that page, else in a new one.
  const open = async (halaman: string) => {
    const { href } = new URL(halaman, scope.location.origin)
    if (!/^https?:/.test(href)) return
    const windows = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const there = windows.find(({ url }) => url === href)
    await (there ? there.focus() : scope.clients.openWindow(href))
  }
  scope.addEventListener('push', (event) => event.waitUntil(show(read(event.data))))
  scope.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(open(event.notification.data?.halaman ?? '/'))
  })
}
