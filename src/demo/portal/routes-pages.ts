import { html } from '../html.ts'
import { MENU, page } from './layout.ts'
import { home, profile, widgetPage } from './pages.ts'
import type { Portal } from './portal.ts'

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

/** The pages of whoever is signed in: the portal's own, and those that embed a widget. */
export function pageRoutes({ app, regencyName, byNip, units, today, luwesUrl }: Portal): void {
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

  for (const [path, [element, note]] of Object.entries(WIDGETS)) {
    app.get(path, (c) => {
      const title = MENU.find((item) => item.path === path)?.label ?? ''
      // The page of BKPSDM leads straight to one of its parts.
      const part = /^[a-z]+$/.exec(c.req.query('bagian') ?? '')
      const body = widgetPage(title, note, element, part ? ` bagian="${part[0]}"` : '')
      return c.html(page({ path, title, regencyName, sesi: c.get('sesi'), body, head: script() }))
    })
  }
}
