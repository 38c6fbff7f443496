import type { Pegawai, UnitKerja } from '../../domain/pegawai/pegawai.ts'
import { rupiahText } from '../../domain/shared/number-words.ts'
import { type Html, html, trustMarkup } from '../html.ts'
import { lambang } from '../lambang.ts'
import { icon } from './icons.ts'
import { menuOf } from './layout.ts'
import type { Sesi } from './sign-in.ts'

const LONG_DATE = new Intl.DateTimeFormat('id-ID', { dateStyle: 'full', timeZone: 'UTC' })

/** Returns a day in words: 'Kamis, 19 November 2026'. */
function longDate(date: string): string {
  return LONG_DATE.format(new Date(`${date}T00:00:00Z`)).replace(', 0', ', ')
}

/** Returns a month in words: 'November 2026'. */
export function longMonth(month: string): string {
  return longDate(`${month}-01`).replace(/^\S+ \d+ /, '')
}

/** Returns a word of the data as a title: 'sangat-baik' is 'Sangat Baik'. */
export function toTitle(word: string): string {
  return word.replaceAll('-', ' ').replace(/\b[a-z]/g, (letter) => letter.toUpperCase())
}

/** Returns the page for visitors who are not signed in. */
export function gate(regencyName: string, message?: string): Html {
  return html`<main class="gerbang"><div class="kartu">${lambang(84)}
<h1>SIMPEG ${regencyName}</h1>
<p>Sistem Informasi Manajemen Kepegawaian untuk seluruh ASN ${regencyName}.</p>
${message && html`<p class="buruk" role="alert">${message}</p>`}
<a class="tombol" href="/masuk">Masuk dengan SSO ASN</a>
<small>Portal demo: semua orang dan data rekaan.</small></div></main>`
}

const NOTES: Readonly<Record<string, string>> = {
  '/kerja-fleksibel': 'Ajukan hari kerja dari luar kantor',
  '/persetujuan': 'Semua yang menunggu Anda',
  '/roster': 'Siapa bekerja di mana pekan ini',
  '/presensi': 'Hari ini dan rekap bulan ini',
  '/laporan': 'Hasil hari WFA Anda',
  '/kinerja': 'Nilai dan usulan TPP bulan Anda',
  '/hari-ini': 'Siapa bekerja hari ini',
  '/peringatan': 'Tanda untuk dibicarakan lebih awal',
  '/dasbor': 'Hasil dan penghematan sebulan',
  '/profil': 'Data kepegawaian Anda',
  '/data': 'Yang tersimpan tentang Anda, dan siapa yang melihatnya',
  '/rekap': 'Hitung kinerja bulanan',
  '/kelola': 'Gangguan, tutup bulan, laporan',
}

/** The pages of the portal that settle what waits, by Luwes' names of such places. */
const PAGES: Readonly<Record<string, string>> = {
  persetujuan: '/persetujuan',
  wfa: '/kerja-fleksibel',
  laporan: '/laporan',
  presensi: '/presensi',
  survei: '/kerja-fleksibel',
  kinerja: '/kinerja',
  peringatan: '/peringatan',
  roster: '/roster',
}
const HALAMAN = Object.entries(PAGES)
  .map(([name, path]) => `${name}: ${path}`)
  .join('; ')

/** Returns the portal's page for Luwes' name of a place; the first page for unknown names. */
export function pageOf(tujuan: string): string {
  return PAGES[tujuan] ?? '/'
}

/**
 * Returns the first page after signing in: what waits for the person, then the pages of the portal.
 */
export function home(sesi: Sesi, pegawai: Pegawai | undefined, today: string): Html {
  const tiles = menuOf(sesi).filter(({ path }) => path !== '/')
  return html`<section class="kartu sambut"><h1>Selamat datang, ${sesi.nama}</h1>
<p>${pegawai?.jabatan}</p><p>${longDate(today)}</p></section>
${widget('luwes-untuk-anda', ` halaman="${HALAMAN}"`)}
<p class="kartu"><a href="/ponsel">Ponsel Anda</a>: pesan yang Luwes kirim di luar portal, lewat gerbang peraga.</p>
<ul class="ubin">${tiles.map(
    ({ path, label, icon: name }) =>
      html`<li><a href="${path}">${icon(name)}<span>${label}<small>${NOTES[path]}</small></span></a></li>`,
  )}</ul>
<section class="kartu"><h2>Pengumuman</h2><ul class="kabar">
<li><time datetime="${today}">${longDate(today)}</time>Pengajuan kerja fleksibel kini langsung dari menu Kerja Fleksibel. Setiap aturan tampil beserta dasarnya sebelum pengajuan dikirim.</li>
<li>Rekap presensi dan usulan TPP dapat dilihat sendiri pada menu Presensi dan Kinerja. Yang keliru dapat disampaikan kepada pengelola kepegawaian unit kerja.</li>
</ul></section>`
}

/**
 * Returns SIMPEG's data about somebody else, for viewers who may see it: everything except the pay.
 */
export function personPage(
  pegawai: Pegawai,
  unit: UnitKerja | undefined,
  atasan: Pegawai | undefined,
): Html {
  const { tppDasar: _pay, ...seen } = pegawai
  return html`${profile(seen, unit, atasan)}
<p><a href="/dasbor">Kembali ke dasbor</a></p>`
}

/** Returns SIMPEG's data about the person. */
export function profile(
  pegawai: Pegawai | undefined,
  unit: UnitKerja | undefined,
  atasan: Pegawai | undefined,
): Html {
  if (!pegawai)
    return html`<h1>Profil Pegawai</h1><p class="buruk">Data Anda belum ada di SIMPEG. Hubungi BKPSDM.</p>`
  const rows: readonly (readonly [string, string | undefined])[] = [
    ['Nama', pegawai.nama],
    ['NIP', pegawai.nip],
    ['Status', pegawai.status],
    ['Jabatan', pegawai.jabatan],
    ['Jenis jabatan', toTitle(pegawai.jenisJabatan)],
    ['Eselon', pegawai.eselon],
    ['Unit kerja', unit?.nama],
    ['TMT jabatan', longDate(pegawai.tmtJabatan).replace(/^\S+ /, '')],
    ['Atasan langsung', atasan && `${atasan.nama}, ${atasan.jabatan}`],
    [
      'TPP dasar',
      pegawai.tppDasar === undefined ? undefined : `${rupiahText(pegawai.tppDasar)} per bulan`,
    ],
  ]
  return html`<h1>Profil Pegawai</h1>
<div class="gulir"><table class="rinci"><tbody>${rows
    .filter(([, value]) => value !== undefined)
    .map(
      ([name, value]) => html`<tr><th scope="row">${name}</th><td>${value}</td></tr>`,
    )}</tbody></table></div>`
}

/**
 * Returns a page of one widget: the portal's own heading, then the lines that any portal copies.
 */
export function widgetPage(title: string, note: string, element: string, more = ''): Html {
  return html`<div><h1>${title}</h1><p class="pengantar">${note}</p></div>
${widget(element, ` no-heading${more}`)}`
}

/** Returns the lines that any portal copies. */
function widget(element: string, attributes: string): Html {
  return html`<luwes-session token-url="/sso/luwes-token" worker-url="/luwes-worker.js"></luwes-session>
${trustMarkup(`<${element}${attributes}></${element}>`)}`
}
