import { html } from 'hono/html'
import { dayInWords } from '../../domain/shared/date-words.ts'
import type { Verifikasi } from '../../operations/wfa/check-surat.ts'
import type { Html, Page } from '../page.ts'

const CSS = `
:root { color-scheme: light dark; --redup: light-dark(#4a525b, #a7b5c2); --tepi: light-dark(#cfd4da, #3a4653); --biru: light-dark(#14548c, #8fc3f0) }
* { box-sizing: border-box }
body { margin: 0; background: light-dark(#f1f3f5, #0b1015); color: light-dark(#16191d, #eaf0f5); font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem }
article { background: light-dark(#fff, #141c24); border: 1px solid var(--tepi); border-radius: .5rem; padding: 1.25rem; overflow-wrap: anywhere }
h1 { font-size: 1.25rem; margin: 0 0 1rem }
.keadaan { margin: 0 0 1.25rem; padding: .75rem 1rem; border-radius: .375rem; border-left: .375rem solid; font-weight: 600 }
.berlaku { background: light-dark(#e6f4ea, #143524); border-color: light-dark(#1a7f37, #7fd6a3) }
.berlaku-sebagian { background: light-dark(#fff4d6, #3a2c0c); border-color: light-dark(#9a6700, #f1c46f) }
.dicabut, .tidak-ada { background: light-dark(#fdeaea, #431a17); border-color: light-dark(#b42318, #ff9d92) }
.keadaan span { display: block; font-weight: 400; font-size: .875rem }
h2 { font-size: .875rem; margin: 1rem 0 .25rem; color: var(--redup); font-weight: 600 }
p, ul { margin: 0; padding: 0; list-style: none }
footer { margin-top: 1rem; font-size: .875rem; color: var(--redup) }
footer p + p { margin-top: .5rem }
form { margin-top: 1rem }
label { display: block; font-weight: 600 }
small span { white-space: nowrap }
small { display: block; color: var(--redup); font-size: .875rem }
input { display: block; width: 100%; min-height: 2.75rem; margin: .25rem 0 .75rem; padding: .5rem .75rem; border: 1px solid light-dark(#74828f, #8493a1); border-radius: .375rem; background: none; color: inherit; font: inherit; text-transform: uppercase }
button { min-height: 2.75rem; padding: .5rem 1.25rem; border: 0; border-radius: .375rem; background: var(--biru); color: light-dark(#fff, #06233d); font: inherit; font-weight: 700; cursor: pointer }
button:hover { background: light-dark(#0e3f6b, #b8dbf8) }
:focus-visible { outline: 3px solid var(--biru); outline-offset: 2px }
`

const KEADAAN = {
  berlaku: { id: 'Surat tugas ini berlaku.', en: 'This letter of assignment is valid.' },
  'berlaku-sebagian': {
    id: 'Surat tugas ini berlaku untuk sebagian hari.',
    en: 'This letter is valid for some of its days.',
  },
  dicabut: { id: 'Surat tugas ini sudah dicabut.', en: 'This letter has been revoked.' },
} as const

/** Returns the public page of a letter: its person, its days, and its present state. */
export function verifikasiPage({ nama, hari, keadaan }: Verifikasi): Page {
  const { id, en } = KEADAAN[keadaan]
  const body = html`<main><article>
<h1>Verifikasi surat tugas</h1>
<p class="keadaan ${keadaan}">${id}<span lang="en">${en}</span></p>
<h2>Nama</h2><p>${nama}</p>
<h2>Hari</h2>
<ul>${hari.map(({ tanggal, berlaku }) => html`<li>${berlaku ? dayInWords(tanggal) : html`<del>${dayInWords(tanggal)}</del> (dicabut)`}</li>`)}</ul>
</article>
<footer><p>Cocokkan nama dan hari di atas dengan surat yang Anda terima.</p>
<p>Apakah surat itu sudah ditandatangani secara elektronik tertera pada surat, di atas nama pejabat.</p></footer></main>`
  return { title: 'Verifikasi surat tugas', css: CSS, body }
}

/** Returns the public page for an unknown code. */
export function unknownPage(): Page {
  const body = html`<main><article>
<h1>Verifikasi surat tugas</h1>
<p class="keadaan tidak-ada">Kode ini tidak dikenal.<span lang="en">No letter has this code.</span></p>
<p>Periksa ejaannya, atau pindai lagi kode QR pada surat.</p>
${codeForm()}
</article></main>`
  return { title: 'Kode tidak dikenal', css: CSS, body, form: true }
}

/** Returns the public page for an unknown address of a letter. */
export function unknownLetterPage(): Page {
  const body = html`<main><article>
<h1>Surat tugas</h1>
<p class="keadaan tidak-ada">Surat tidak ditemukan.<span lang="en">There is no letter at this address.</span></p>
<p>Alamat ini tidak lengkap atau salah. Minta alamat surat kepada pemiliknya, atau periksa kodenya di bawah.</p>
${codeForm()}
</article></main>`
  return { title: 'Surat tidak ditemukan', css: CSS, body, form: true }
}

/** Returns the page where anybody can type the code of a letter. */
export function askPage(): Page {
  const body = html`<main><article>
<h1>Verifikasi surat tugas</h1>
<p>Ketik kode yang tertera di bawah kode QR pada surat tugas untuk melihat apakah surat itu berlaku.</p>
<p><small lang="en">Type the code that stands under the QR code of a letter of assignment to see whether it is valid.</small></p>
${codeForm()}
</article></main>`
  return { title: 'Verifikasi surat tugas', css: CSS, body, form: true }
}

function codeForm(): Html {
  return html`<form action="/verifikasi">
<label for="kode">Kode surat</label>
<small id="contoh">20 huruf dan angka, misalnya <span>7K3QX-0M9TB-2WZ4E-HV8CN</span>. Tanda hubung boleh dilewati.</small>
<input id="kode" name="kode" required maxlength="60" autocomplete="off" autocapitalize="characters" spellcheck="false" aria-describedby="contoh">
<button>Periksa surat</button>
</form>`
}
