import { type Html, html } from '../html.ts'
import { MENU, page } from './layout.ts'
import { home, personPage, profile, widgetPage } from './pages.ts'
import type { Portal } from './settings.ts'
import { hasRole, type Sesi } from './sign-in.ts'

const WIDGETS = {
  '/kerja-fleksibel': [
    'luwes-wfa',
    'Pilih hari dan susun rencana kerja. Syaratnya tampil sebelum pengajuan dikirim.',
  ],
  '/data': [
    'luwes-data',
    'Apa yang tersimpan tentang Anda, siapa yang melihatnya, dan cara memperbaikinya.',
  ],
  '/persetujuan': [
    'luwes-persetujuan',
    'Pengajuan, laporan, koreksi, dan hari pegawai yang menunggu keputusan Anda.',
  ],
  '/hari-ini': ['luwes-hari-ini', 'Siapa sudah bekerja hari ini, dan siapa yang belum terlihat.'],
  '/roster': [
    'luwes-roster',
    'Jadwal tempat kerja pegawai di unit kerja, beserta penyusunan dan arahannya.',
  ],
  '/presensi': [
    'luwes-presensi',
    'Presensi hari ini dan rekap harian beserta alasan setiap potongan.',
  ],
  '/laporan': ['luwes-laporan', 'Hasil hari WFA dibanding rencana yang disetujui.'],
  '/kinerja': ['luwes-kinerja', 'Nilai bulanan dan usulan TPP, baris demi baris.'],
  '/peringatan': [
    'luwes-peringatan',
    'Tentang Anda lebih dahulu, lalu tentang pegawai dan unit yang Anda pimpin.',
  ],
  '/dasbor': ['luwes-dasbor', 'Partisipasi, hasil, layanan, dan penghematan kerja fleksibel.'],
  '/kelola': [
    'luwes-admin',
    'Gangguan presensi, tutup bulan, laporan, kalender, delegasi, dan penerapan kerja fleksibel.',
  ],
} as const satisfies Readonly<Record<string, readonly [string, string]>>

/** Attributes beyond those that every portal copies. */
const ATTRIBUTES: Readonly<Record<string, string>> = {
  '/dasbor': ' halaman="pegawai: /pegawai/{nip}"',
}

/**
 * Returns whether somebody may see SIMPEG's data about a person: officers, auditors, superiors, the
 * person.
 */
function maySee({ units, byNip }: Portal, sesi: Sesi, nip: string): boolean {
  if (sesi.nip === nip || ['luwes_admin', 'luwes_auditor'].some((role) => hasRole(sesi, role)))
    return true
  const own = byNip.get(nip)
  let kode = own?.unitKerja
  // At most one step per unit, so a cycle ends.
  for (let step = 0; kode !== undefined && step < units.length; step += 1) {
    const unit = units.find((one) => one.kode === kode)
    if (unit?.kepalaNip === sesi.nip) return true
    kode = unit?.induk
  }
  return own?.atasanNip === sesi.nip
}

/** Serves the pages for signed-in people: the portal's own, and those that embed a widget. */
export function pageRoutes(portal: Portal): void {
  const { app, regencyName, byNip, units, today, luwesUrl } = portal
  const script = () => {
    const address = new URL('/widgets/v1/luwes.js', luwesUrl()).href
    return html`<script type="module" src="${address}"></script>`
  }
  app.get('/', (c) => {
    const sesi = c.get('sesi')
    const body = home(sesi, byNip.get(sesi.nip), today())
    return c.html(page({ path: '/', title: 'Beranda', regencyName, sesi, body, head: script() }))
  })

  app.get('/profil', (c) => {
    const sesi = c.get('sesi')
    const own = byNip.get(sesi.nip)
    const unit = units.find(({ kode }) => kode === own?.unitKerja)
    const body = profile(own, unit, byNip.get(own?.atasanNip ?? ''))
    return c.html(page({ path: '/profil', title: 'Profil Pegawai', regencyName, sesi, body }))
  })

  app.get('/pegawai/:nip', (c) => {
    const sesi = c.get('sesi')
    const own = byNip.get(c.req.param('nip'))
    const title = own?.nama ?? 'Tidak ditemukan'
    const show = (body: Html, heading = title) =>
      page({ path: '/dasbor', title: heading, regencyName, sesi, body })
    if (!own) return c.notFound()
    if (!maySee(portal, sesi, own.nip)) {
      const text = html`<h1>Tidak berhak</h1><p>Halaman pegawai ini untuk pimpinan unitnya dan petugas BKPSDM.</p>`
      return c.html(show(text, 'Tidak berhak'), 403)
    }
    const unit = units.find(({ kode }) => kode === own.unitKerja)
    return c.html(show(personPage(own, unit, byNip.get(own.atasanNip ?? ''))))
  })

  for (const [path, [element, note]] of Object.entries(WIDGETS)) {
    app.get(path, (c) => {
      const title = MENU.find((item) => item.path === path)?.label ?? ''
      // The page of BKPSDM links directly to its parts.
      const part = /^[a-z]+$/.exec(c.req.query('bagian') ?? '')
      const body = widgetPage(
        title,
        note,
        element,
        `${ATTRIBUTES[path] ?? ''}${part ? ` bagian="${part[0]}"` : ''}`,
      )
      return c.html(page({ path, title, regencyName, sesi: c.get('sesi'), body, head: script() }))
    })
  }
}
