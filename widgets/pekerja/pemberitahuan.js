/*
 * Luwes: shows messages that come while the portal is closed (Web Push). The portal serves a worker file of its
 * own, whose one line brings this one by `importScripts`. A classic script without a global name: a worker file
 * that does more stays free to do it.
 */
{
  /** What is shown where a message cannot be read: a browser wants to see something for each. */
  const UNKNOWN = { judul: 'Luwes', isi: 'Ada pesan baru untuk Anda di portal.', halaman: '/' }

  const read = (data) => {
    try {
      return { ...UNKNOWN, ...data?.json() }
    } catch {
      return UNKNOWN
    }
  }

  /** Says that the message came; nobody is told where that does not get through. */
  const confirm = ({ id, tanda, terima }) =>
    id && tanda && terima
      ? fetch(terima, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ pesan: id, tanda }),
          credentials: 'omit',
          keepalive: true,
        }).catch(() => undefined)
      : undefined

  const show = async (told) => {
    const { id, judul, isi, halaman } = told
    await self.registration.showNotification(judul, {
      body: isi,
      lang: 'id',
      ...(id && { tag: id }),
      data: { halaman },
    })
    await confirm(told)
  }

  /** Leads to a page: in a window of the portal that is open on it, else in a new one. */
  const open = async (halaman) => {
    const { href } = new URL(halaman, self.location.origin)
    if (!/^https?:/.test(href)) return
    const windows = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
    const there = windows.find(({ url }) => url === href)
    await (there ? there.focus() : self.clients.openWindow(href))
  }

  self.addEventListener('push', (event) => event.waitUntil(show(read(event.data))))
  self.addEventListener('notificationclick', (event) => {
    event.notification.close()
    event.waitUntil(open(event.notification.data?.halaman ?? '/'))
  })
}
