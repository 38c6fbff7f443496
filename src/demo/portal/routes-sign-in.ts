import { deleteCookie, getCookie, setCookie } from 'hono/cookie'
import { MENU, page } from './layout.ts'
import { gate } from './pages.ts'
import { COOKIE, MASUK, type Portal, SESI } from './settings.ts'
import type { SignIn } from './sign-in.ts'

/** Pages outside the menu. */
const OTHERS = /^\/(?:ponsel|pegawai\/\d{18})$/

/** Returns a page of ours, with its query, from a link; the first page for anything else. */
function pageOf(asked: string, origin: string): string {
  if (!URL.canParse(asked, origin)) return '/'
  const url = new URL(asked, origin)
  const { pathname } = url
  const known = MENU.some(({ path }) => path === pathname) || OTHERS.test(pathname)
  return known && url.origin === origin ? pathname + url.search : '/'
}

/**
 * Serves signing in and out, and the SSO token for the widgets: open to visitors who are not signed
 * in.
 */
export function signInRoutes({ app, origin, regencyName }: Portal, signIn: SignIn): void {
  app.get('/masuk', async (c) => {
    const returnTo = pageOf(c.req.query('kembali') ?? '/', origin)
    const change = c.req.query('ganti') !== undefined
    if (change) signIn.drop(getCookie(c, SESI))
    const { key, url } = await signIn.begin(returnTo, change ? 'login' : undefined)
    setCookie(c, MASUK, key, { ...COOKIE, maxAge: 1800 })
    return c.redirect(url)
  })

  app.get('/masuk/kembali', async (c) => {
    const url = new URL(c.req.url)
    const done = await signIn.finish(getCookie(c, MASUK) ?? '', url).catch(() => undefined)
    deleteCookie(c, MASUK, COOKIE)
    if (!done) {
      const message = 'Anda belum masuk. Tekan tombol di bawah untuk mencoba lagi.'
      const body = gate(regencyName, message)
      return c.html(
        page({ path: '/masuk', title: 'Belum masuk', regencyName, sesi: undefined, body }),
        400,
      )
    }
    setCookie(c, SESI, done.sesi, COOKIE)
    return c.redirect(done.returnTo)
  })

  app.post('/keluar', async (c) => {
    if (c.req.header('origin') !== origin) return c.text('Ditolak', 403)
    const next = await signIn.end(getCookie(c, SESI))
    deleteCookie(c, SESI, COOKIE)
    return c.redirect(next, 303)
  })

  app.get('/sso/luwes-token', async (c) => {
    const sesi = await signIn.read(getCookie(c, SESI))
    return sesi ? c.text(sesi.accessToken) : c.text('', 401)
  })
}
