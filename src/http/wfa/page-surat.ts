import { html, raw } from 'hono/html'
import { renderSVG } from 'uqr'
import { dateInWords, dayInWords } from '../../domain/shared/date-words.ts'
import { localDate } from '../../domain/shared/local-time.ts'
import type { SuratTugas } from '../../operations/wfa/read-surat.ts'
import type { Html, Page } from '../page.ts'
import { SURAT_CSS } from './page-surat-css.ts'

const KEADAAN = {
  berlaku: null,
  'berlaku-sebagian': 'Berlaku sebagian: hari yang dicoret telah dicabut atau dibatalkan.',
  dicabut: 'DICABUT: surat tugas ini tidak berlaku lagi.',
} as const

/** The letter as a page to print. */
export function suratPage(surat: SuratTugas): Page {
  const { isi, nomor } = surat
  const notice = KEADAAN[surat.keadaan]
  const body = html`<main>
<header><p>Pemerintah ${isi.daerah}</p><p>${isi.namaUnit}</p></header>
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
<dt>Rencana kerja</dt><dd>${listOf(isi.rencana.map(planLine))}</dd>
</dl>
<p class="tutup">Surat tugas ini dilaksanakan dengan penuh tanggung jawab dan hasilnya dilaporkan kepada atasan langsung.</p>
${signature(surat)}
${verification(surat)}
</main>`
  return { title: `Surat Tugas ${nomor}`, css: SURAT_CSS, body }
}

const planLine = ({ hasil, target, satuan }: SuratTugas['isi']['rencana'][number]) =>
  `${hasil}: ${String(target).replace('.', ',')} ${satuan}`

/** Numbered where there is something to count. */
function listOf(lines: readonly string[]): Html {
  if (lines.length < 2) return html`${lines.map((line) => html`<p>${line}</p>`)}`
  return html`<ol>${lines.map((line) => html`<li>${line}</li>`)}</ol>`
}

function daysOf({ isi, hariBerlaku }: SuratTugas): Html {
  const lines = isi.hari.map((day) => {
    const words = dayInWords(day)
    return html`<p>${hariBerlaku.includes(day) ? words : html`<del>${words}</del>`}</p>`
  })
  return html`${lines}`
}

/** Writes the place and date, the office, and the signature. */
function signature({ isi, tandaTangan, zona }: SuratTugas): Html {
  const signed =
    tandaTangan &&
    html`Ditandatangani secara elektronik oleh ${tandaTangan.oleh} pada ${dateInWords(localDate(Date.parse(tandaTangan.pada), zona)).id}.${tandaTangan.dokumen && html` Dokumen: ${tandaTangan.dokumen}.`}`
  return html`<section class="pejabat">
<p>Ditetapkan di ${isi.daerah}</p>
<p>pada tanggal ${dateInWords(isi.tanggal).id}</p>
<p>${isi.penyetuju.jabatan},</p>
<div class="ruang">${signed ?? 'Belum ditandatangani secara elektronik.'}</div>
<p class="nama">${isi.penyetuju.nama}</p>
<p>NIP ${isi.penyetuju.nip}</p>
</section>`
}

/** How anybody holds the letter against what Luwes keeps: a code to scan, and the same to type. */
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
