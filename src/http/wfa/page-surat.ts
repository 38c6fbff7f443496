import { html, raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { dateInWords, dayInWords } from '../../domain/shared/date-words.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import type { SuratTugas } from '../../operations/wfa/surat.ts'
import type { Html, Page } from '../page.ts'
import { SURAT_CSS } from './page-surat-css.ts'

/** Above this number, days are set in columns. */
const DAYS = 6

const KEADAAN = {
  berlaku: null,
  'berlaku-sebagian': 'Berlaku sebagian: hari yang dicoret telah dicabut atau dibatalkan.',
  dicabut: 'DICABUT: surat tugas ini tidak berlaku lagi.',
} as const

/**
 * How many lines of a plan, and how much of each, a letter shows: everything must fit on one page.
 */
const LINES = 8
const LINE_LENGTH = 120
/** The numbers of lines from which a letter is set smaller, and smaller still. */
const DENSE = 17
const DENSER = 26

/** Returns the letter as a page to print, with the coat of arms of the regency if there is one. */
export function suratPage(surat: SuratTugas, lambang: string | null = null): Page {
  const { isi, nomor } = surat
  const notice = KEADAAN[surat.keadaan]
  const body = html`<main class="${density(isi)}">
<header>${lambang === null ? '' : html`<div class="lambang">${raw(lambang)}</div>`}
<div><p>Pemerintah ${isi.daerah}</p><p>${isi.namaUnit}</p></div></header>
<h1>Surat Tugas</h1>
<p class="nomor">Nomor: ${nomor}</p>
${notice && html`<p class="keadaan">${notice}</p>`}
<dl><dt>Dasar</dt><dd>${listOf(isi.dasar)}</dd></dl>
<p class="buka">Menugaskan kepada:</p>
<dl>
<dt>Nama</dt><dd>${isi.nama}</dd>
<dt>NIP</dt><dd>${isi.nip}</dd>
<dt>Jabatan</dt><dd>${isi.jabatan}</dd>
</dl>
<p class="buka">untuk melaksanakan tugas kedinasan secara fleksibel:</p>
<dl>
<dt>Hari</dt><dd>${daysOf(surat)}</dd>
<dt>Tempat</dt><dd>${isi.tempat}</dd>
<dt>Rencana kerja</dt><dd>${listOf(planLines(isi))}</dd>
</dl>
<p class="tutup">Surat tugas ini dilaksanakan dengan penuh tanggung jawab dan hasilnya dilaporkan kepada atasan langsung.</p>
${signature(surat)}
${verification(surat)}
</main>`
  return { title: `Surat Tugas ${nomor}`, css: SURAT_CSS, body }
}

/** Returns the class of a letter by the amount of its text. */
function density(isi: SuratTugas['isi']): string {
  const rows = (lines: readonly string[], wide: number) =>
    lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / wide)), 0)
  const days = isi.hari.length > DAYS ? Math.ceil(isi.hari.length / 3) : isi.hari.length
  const told = [isi.nama, isi.jabatan, isi.tempat, isi.penyetuju.jabatan, isi.penyetuju.nama]
  const all =
    rows([isi.namaUnit], 34) +
    rows(isi.dasar, 62) +
    rows(planLines(isi), 62) +
    rows(told, 50) +
    days
  return all > DENSER ? 'rapat' : all > DENSE ? 'padat' : ''
}

type Line = SuratTugas['isi']['rencana'][number]

const planLine = ({ hasil, target, satuan }: Line) =>
  `${hasil.length > LINE_LENGTH ? `${hasil.slice(0, LINE_LENGTH).trimEnd()}…` : hasil}: ${String(target).replace('.', ',')} ${satuan}`

/** Returns the lines of a plan; a long one ends with the number of further lines. */
function planLines({ rencana }: SuratTugas['isi']): string[] {
  if (rencana.length <= LINES) return rencana.map(planLine)
  const rest = rencana.length - LINES + 1
  const more = `dan ${rest} hasil kerja lain menurut pengajuan.`
  return [...rencana.slice(0, LINES - 1).map(planLine), more]
}

/** Returns lines, numbered if there are several. */
function listOf(lines: readonly string[]): Html {
  if (lines.length < 2) return html`${lines.map((line) => html`<p>${line}</p>`)}`
  return html`<ol>${lines.map((line) => html`<li>${line}</li>`)}</ol>`
}

function daysOf({ isi, hariBerlaku }: SuratTugas): Html {
  const lines = isi.hari.map((day) => {
    const words = dayInWords(day)
    return html`<p>${hariBerlaku.includes(day) ? words : html`<del>${words}</del>`}</p>`
  })
  return isi.hari.length > DAYS ? html`<div class="kolom">${lines}</div>` : html`${lines}`
}

/** Writes the place and date, the office, and the signature. */
function signature({ isi, tandaTangan, zona }: SuratTugas): Html {
  const signed =
    tandaTangan &&
    html`Ditandatangani secara elektronik oleh ${tandaTangan.oleh} pada ${dateInWords(localDate(Date.parse(tandaTangan.pada), zona)).id}.${tandaTangan.dokumen && html` Dokumen: ${tandaTangan.dokumen}.`}`
  return html`<section class="pejabat">
<p>Ditetapkan di ${isi.kota ?? isi.daerah}</p>
<p>pada tanggal ${dateInWords(isi.tanggal).id}</p>
<p>${isi.penyetuju.jabatan},</p>
<div class="ruang">${signed ?? 'Belum ditandatangani secara elektronik.'}</div>
<p class="nama">${isi.penyetuju.nama}</p>
<p>NIP ${isi.penyetuju.nip}</p>
</section>`
}

/** Returns how anybody can check the letter: a code to scan, and the same to type. */
function verification({ isi, kode, alamat }: SuratTugas): Html {
  const made = html`Ditetapkan tanggal ${dateInWords(isi.tanggal).id} melalui Luwes. Siapa pun dapat memeriksa keaslian dan keadaan surat ini`
  if (alamat === null) {
    return html`<footer><div>
<p>${made} di halaman verifikasi Luwes.</p>
<p>Kode: <b>${kode}</b></p>
</div></footer>`
  }
  const { host, pathname } = new URL(alamat)
  return html`<footer>
${raw(renderSVG(alamat, { ecc: 'M', border: 2 }))}
<div>
<p>${made}: pindai kode QR, atau buka</p>
<p class="alamat"><span>${host}</span><wbr><span>${pathname}</span></p>
<p>Kode: <b>${kode}</b></p>
</div>
</footer>`
}
