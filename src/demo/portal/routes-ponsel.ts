import type { Gerbang, PesanTiba } from '../gerbang.ts'
import { type Html, html } from '../html.ts'
import { page } from './layout.ts'
import { pageOf } from './pages.ts'
import type { Portal } from './settings.ts'
import { hasRole } from './sign-in.ts'

/** Where Luwes sends messages, as to the gateway of a regency. */
export const GERBANG = '/gerbang/pesan'

/** Receives messages from Luwes: without a session, but with a signature. */
export function gatewayRoutes({ app }: Portal, gerbang: Gerbang): void {
  app.post(GERBANG, async (c) => {
    const header = (name: string) => c.req.header(`webhook-${name}`)
    const given = {
      id: header('id'),
      timestamp: header('timestamp'),
      signature: header('signature'),
    }
    return c.body(null, await gerbang.take(given, new Uint8Array(await c.req.arrayBuffer())))
  })
}

/**
 * Serves the phone of the signed-in person; an officer of BKPSDM sees everything that the gateway
 * sent.
 */
export function phoneRoutes({ app, byNip, regencyName, zona }: Portal, gerbang: Gerbang): void {
  const clock = new Intl.DateTimeFormat('id-ID', { timeStyle: 'short', timeZone: zona })
  app.get('/ponsel', (c) => {
    const sesi = c.get('sesi')
    const officer = hasRole(sesi, 'luwes_admin')
    const all = gerbang.all()
    const own = all.filter(({ nip }) => nip === sesi.nip)
    const others = officer ? all.filter(({ nip }) => nip !== sesi.nip) : []
    const bubble = (one: PesanTiba, name = '') => html`<li class="kartu">
<h3>${one.judul}</h3>${name && html`<p><small>kepada ${name}</small></p>`}
<p>${one.isi}</p>
<p><small>${clock.format(one.tiba)} · <a href="${pageOf(one.tujuan)}">Buka di portal</a></small></p></li>`
    const list = (messages: readonly Html[]) => html`<ul class="ponsel">${messages}</ul>`
    const body = html`<div><h1>Ponsel</h1>
<p class="pengantar">Peraga gerbang WhatsApp atau surel daerah. Luwes mengirim pesan siap pakai (kejadian pesan.siap) dengan tanda tangan; gerbang meneruskannya ke ponsel pegawai. Pesan tiba paling lambat lima menit sesudah kejadiannya.</p></div>
<section><h2>Pesan untuk Anda</h2>${
      own.length > 0
        ? list(own.map((one) => bubble(one)))
        : html`<p>Belum ada pesan. Pesan datang, misalnya, ketika pengajuan Anda diputuskan.</p>`
    }</section>
${
  officer &&
  html`<section><h2>Yang diteruskan gerbang kepada pegawai lain</h2>${
    others.length > 0
      ? list(others.map((one) => bubble(one, byNip.get(one.nip)?.nama ?? one.nip)))
      : html`<p>Belum ada pesan.</p>`
  }</section>`
}`
    return c.html(page({ path: '/ponsel', title: 'Ponsel', regencyName, sesi, body }))
  })
}
