import { addMonths, isMonth, monthOf } from '../../domain/shared/local-date.ts'
import { html } from '../html.ts'
import { page } from './layout.ts'
import { compute, type Outcome, rekap } from './rekap.ts'
import type { Portal } from './settings.ts'
import { hasRole, type Sesi } from './sign-in.ts'

/** Serves the page of BKPSDM, for holders of its role: the portal's server calls Luwes with their token. */
export function rekapRoutes(portal: Portal): void {
  const { app, origin, regencyName, byNip, contohNip, pegawai, today, luwesUrl } = portal
  const rekapPage = async (sesi: Sesi, month: string, outcome?: Outcome) => {
    const luwes = { luwesUrl: luwesUrl(), token: sesi.accessToken }
    const people = contohNip.flatMap((nip) => byNip.get(nip) ?? [])
    const first = `${monthOf(today())}-01`
    const months = new Set([0, -1, -2].map((back) => monthOf(addMonths(first, back))))
    const body = await rekap(luwes, [...months.add(month)], month, people, pegawai.length, outcome)
    return page({ path: '/rekap', title: 'Rekap BKPSDM', regencyName, sesi, body })
  }

  app.use('/rekap', async (c, next) => {
    if (!hasRole(c.get('sesi'), 'luwes_admin')) {
      const body = html`<h1>Rekap BKPSDM</h1><p class="buruk">Halaman ini hanya untuk pengelola kepegawaian BKPSDM.</p>`
      return c.html(
        page({ path: '/rekap', title: 'Tidak berhak', regencyName, sesi: c.get('sesi'), body }),
        403,
      )
    }
    return next()
  })
  app.get('/rekap', async (c) => {
    const asked = c.req.query('bulan') ?? ''
    return c.html(await rekapPage(c.get('sesi'), isMonth(asked) ? asked : monthOf(today())))
  })
  app.post('/rekap', async (c) => {
    if (c.req.header('origin') !== origin) return c.text('Ditolak', 403)
    const { bulan } = await c.req.parseBody()
    const month = typeof bulan === 'string' && isMonth(bulan) ? bulan : monthOf(today())
    const luwes = { luwesUrl: luwesUrl(), token: c.get('sesi').accessToken }
    const outcome = await compute(luwes, month)
    return c.html(await rekapPage(c.get('sesi'), month, outcome), outcome.good ? 200 : 502)
  })
}
