import { Hono } from 'hono'
import { getCookie } from 'hono/cookie'
import { localDate } from '../../domain/shared/local-time.ts'
import type { Gerbang } from '../gerbang.ts'
import { html, trustMarkup } from '../html.ts'
import { lambang } from '../lambang.ts'
import { PORTAL_CSS } from './css.ts'
import { KEPALA, page, SEKDA } from './layout.ts'
import { gate } from './pages.ts'
import { pageRoutes } from './routes-pages.ts'
import { gatewayRoutes, phoneRoutes } from './routes-ponsel.ts'
import { rekapRoutes } from './routes-rekap.ts'
import { signInRoutes } from './routes-sign-in.ts'
import { type Portal, type PortalSettings, SESI } from './settings.ts'
import type { Sesi, SignIn } from './sign-in.ts'

/**
 * Returns exactly what the embedding contract requires: scripts and calls of Luwes, the portal's
 * own style and worker file.
 */
function contentSecurityPolicy(luwesOrigin: string): string {
  return [
    "default-src 'none'",
    `script-src ${luwesOrigin}`,
    "worker-src 'self'",
    `connect-src 'self' ${luwesOrigin}`,
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

/** Returns the portal: server-rendered pages, its own session, one line of script from Luwes. */
export function makePortal(settings: PortalSettings, signIn: SignIn, gerbang: Gerbang) {
  const { regencyName, pegawai } = settings
  const app = new Hono<{ Variables: { sesi: Sesi } }>()
  const portal: Portal = {
    ...settings,
    app,
    byNip: new Map(pegawai.map((one) => [one.nip, one])),
    today: () => localDate(Date.now(), settings.zona),
  }

  app.use(async (c, next) => {
    await next()
    c.header('content-security-policy', contentSecurityPolicy(new URL(settings.luwesUrl()).origin))
    c.header('x-content-type-options', 'nosniff')
    c.header('referrer-policy', 'same-origin')
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  })

  app.get('/portal.css', (c) =>
    c.text(PORTAL_CSS, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )
  app.get('/lambang.svg', (c) => {
    const svg = lambang(64).markup.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg"')
    return c.body(svg, 200, { 'content-type': 'image/svg+xml' })
  })

  app.get('/luwes-worker.js', (c) => {
    const script = new URL('/widgets/v1/luwes-sw.js', settings.luwesUrl()).href
    const type = { 'content-type': 'text/javascript; charset=utf-8' }
    return c.text(`importScripts('${script}')\n`, 200, type)
  })

  signInRoutes(portal, signIn)
  gatewayRoutes(portal, gerbang)

  app.use(async (c, next) => {
    const sesi = await signIn.read(getCookie(c, SESI))
    if (sesi) {
      const headed = settings.units.filter(({ kepalaNip }) => kepalaNip === sesi.nip)
      const heads = headed.length > 0 ? [KEPALA] : []
      const above = headed.some(({ induk }) => induk === undefined) ? [SEKDA] : []
      c.set('sesi', { ...sesi, roles: [...sesi.roles, ...heads, ...above] })
      return next()
    }
    // Only a page that somebody opens leads to the SSO. A request that a browser makes itself, such
    // as /favicon.ico, would sign somebody in again who has just signed out.
    if ((c.req.header('sec-fetch-dest') ?? 'document') !== 'document') return c.text('', 401)
    if (c.req.path !== '/') {
      const { pathname, search } = new URL(c.req.url)
      return c.redirect(`/masuk?kembali=${encodeURIComponent(pathname + search)}`)
    }
    const body = gate(regencyName)
    return c.html(page({ path: '/', title: 'Masuk', regencyName, sesi: undefined, body }))
  })

  pageRoutes(portal)
  rekapRoutes(portal)
  phoneRoutes(portal, gerbang)

  app.notFound((c) => {
    const body = html`<h1>Halaman tidak ditemukan</h1><p>${trustMarkup('<a href="/">Kembali ke Beranda</a>')}</p>`
    return c.html(
      page({ path: '', title: 'Tidak ditemukan', regencyName, sesi: c.get('sesi'), body }),
      404,
    )
  })
  return app
}
