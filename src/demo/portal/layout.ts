import { type Html, html, initial, trustMarkup } from '../html.ts'
import { lambang } from '../lambang.ts'
import { type IconName, icon } from './icons.ts'
import { hasRole, type Sesi } from './sign-in.ts'

/** A page of the portal's menu. */
export interface Menu {
  readonly path: string
  readonly label: string
  /** The word for the narrow bar of a phone. */
  readonly short: string
  readonly icon: IconName
  /** Whether a phone shows it without opening the whole menu. */
  readonly utama?: true
  /** Only for holders of one of these roles. */
  readonly roles?: readonly string[]
}

/** The head of a unit, the sekda among them: known to SIMPEG itself, not to the SSO. */
export const KEPALA = 'kepala'

/** The head of the unit above all others. */
export const SEKDA = 'sekda'

/** Who looks after the data of a unit, according to the portal's own menu. */
const OPERATOR = 'simpeg_operator'

/** The menu, in order. */
export const MENU: readonly Menu[] = [
  { path: '/', label: 'Beranda', short: 'Beranda', icon: 'beranda', utama: true },
  { path: '/profil', label: 'Profil Pegawai', short: 'Profil', icon: 'profil' },
  { path: '/data', label: 'Data Saya', short: 'Data', icon: 'data' },
  { path: '/kerja-fleksibel', label: 'Kerja Fleksibel', short: 'WFA', icon: 'wfa', utama: true },
  {
    path: '/persetujuan',
    label: 'Persetujuan',
    short: 'Setujui',
    icon: 'persetujuan',
    utama: true,
  },
  {
    path: '/hari-ini',
    label: 'Hari Ini',
    short: 'Hari ini',
    icon: 'hariIni',
    roles: ['luwes_admin', 'luwes_auditor', KEPALA, OPERATOR],
  },
  { path: '/roster', label: 'Roster', short: 'Roster', icon: 'roster' },
  { path: '/presensi', label: 'Presensi', short: 'Presensi', icon: 'presensi', utama: true },
  { path: '/laporan', label: 'Laporan Kerja', short: 'Laporan', icon: 'laporan' },
  { path: '/kinerja', label: 'Kinerja', short: 'Kinerja', icon: 'kinerja' },
  { path: '/peringatan', label: 'Peringatan Dini', short: 'Dini', icon: 'peringatan' },
  {
    path: '/dasbor',
    label: 'Dasbor',
    short: 'Dasbor',
    icon: 'dasbor',
    roles: ['luwes_admin', 'luwes_auditor', KEPALA],
  },
  {
    path: '/rekap',
    label: 'Rekap BKPSDM',
    short: 'Rekap',
    icon: 'rekap',
    roles: ['luwes_admin'],
  },
  {
    path: '/kelola',
    label: 'Pengelolaan',
    short: 'Kelola',
    icon: 'kelola',
    roles: ['luwes_admin', 'luwes_integrator', 'luwes_hukum', SEKDA, KEPALA, OPERATOR],
  },
]

/** Returns the pages in somebody's menu. */
export function menuOf(sesi: Sesi): readonly Menu[] {
  return MENU.filter(({ roles }) => !roles || roles.some((role) => hasRole(sesi, role)))
}

/** The content of a page. */
export interface PageView {
  readonly path: string
  readonly title: string
  readonly regencyName: string
  readonly sesi: Sesi | undefined
  readonly body: Html
  /** Markup before the end of the page's head, such as the script of the widgets. */
  readonly head?: Html
}

function menuItem(view: PageView, { path, label, short, icon: name, utama }: Menu): Html {
  return html`<li${utama && trustMarkup(' class="utama"')}><a href="${path}"${path === view.path && trustMarkup(' aria-current="page"')}>
${icon(name)}<span class="panjang terdengar">${label}</span><span class="pendek" aria-hidden="true">${short}</span></a></li>`
}

function account(sesi: Sesi): Html {
  return html`<details class="akun"><summary><span class="inisial" aria-hidden="true">${initial(sesi.nama)}</span>
<span class="nama terdengar">${sesi.nama}</span></summary>
<div class="laci"><p><strong>${sesi.nama}</strong><br>NIP ${sesi.nip}</p>
<a href="/profil">Profil Pegawai</a>
<a href="/ponsel">Ponsel: pesan masuk</a>
<a href="/masuk?ganti=1">Ganti akun</a>
<form method="post" action="/keluar"><button type="submit">${icon('keluar')} Keluar</button></form></div></details>`
}

function shell(view: PageView, sesi: Sesi): Html {
  const items = menuOf(sesi)
  return html`<a class="lompat" href="#isi">Langsung ke isi</a>
<header class="kop">${lambang(40)}<p class="judul"><strong>SIMPEG</strong><br><span>${view.regencyName}</span></p>${account(sesi)}</header>
<div class="rangka">
<nav class="menu" aria-label="Menu utama"><details><summary>${icon('menu')}<span>Menu</span></summary></details><ul>${items.map((item) => menuItem(view, item))}</ul></nav>
<main id="isi" tabindex="-1">${view.body}</main>
</div>
<footer class="kaki"><p>SIMPEG ${view.regencyName} · portal demo, semua orang dan data rekaan</p></footer>`
}

/**
 * Returns a whole page: header with the regency's name, menu, content. Signed out, only the
 * content.
 */
export function page(view: PageView): string {
  return html`${trustMarkup('<!doctype html>')}
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${view.title} · SIMPEG ${view.regencyName}</title>
<link rel="icon" href="/lambang.svg" type="image/svg+xml">
<link rel="stylesheet" href="/portal.css">
${view.head}
</head>
<body>
${view.sesi ? shell(view, view.sesi) : view.body}
</body>
</html>
`.markup
}
