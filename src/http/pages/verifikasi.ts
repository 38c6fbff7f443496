import { html } from 'hono/html'
import { dayInWords } from '../../domain/wfa/surat.ts'
import type { Verifikasi } from '../../operations/surat/verify-surat.ts'
import type { Page } from './page.ts'

const CSS = `
:root { color-scheme: light }
* { box-sizing: border-box }
body { margin: 0; background: #f1f3f5; color: #16191d; font: 1rem/1.5 system-ui, "Segoe UI", Roboto, sans-serif }
main { max-width: 34rem; margin: 0 auto; padding: 2rem 1rem }
article { background: #fff; border: 1px solid #cfd4da; border-radius: .5rem; padding: 1.25rem; overflow-wrap: anywhere }
h1 { font-size: 1.25rem; margin: 0 0 1rem }
.keadaan { margin: 0 0 1.25rem; padding: .75rem 1rem; border-radius: .375rem; border-left: .375rem solid; font-weight: 600 }
.berlaku { background: #e6f4ea; border-color: #1a7f37 }
.berlaku-sebagian { background: #fff4d6; border-color: #9a6700 }
.dicabut, .tidak-ada { background: #fdeaea; border-color: #b42318 }
.keadaan span { display: block; font-weight: 400; font-size: .875rem }
h2 { font-size: .875rem; margin: 1rem 0 .25rem; color: #4a525b; font-weight: 600 }
p, ul { margin: 0; padding: 0; list-style: none }
footer { margin-top: 1rem; font-size: .875rem; color: #4a525b }
`

const KEADAAN = {
  berlaku: { id: 'Surat tugas ini berlaku.', en: 'This letter of assignment is valid.' },
  'berlaku-sebagian': {
    id: 'Surat tugas ini berlaku untuk sebagian hari.',
    en: 'This letter is valid for some of its days.',
  },
  dicabut: { id: 'Surat tugas ini sudah dicabut.', en: 'This letter has been revoked.' },
} as const

/** What anybody sees of a letter: whose it is, for which days, and what it is worth now. */
export function verifikasiPage({ nama, hari, keadaan }: Verifikasi): Page {
  const { id, en } = KEADAAN[keadaan]
  const body = html`<main><article>
<h1>Verifikasi surat tugas</h1>
<p class="keadaan ${keadaan}">${id}<span lang="en">${en}</span></p>
<h2>Nama</h2><p>${nama}</p>
<h2>Hari</h2>
<ul>${hari.map(({ tanggal, berlaku }) => html`<li>${berlaku ? dayInWords(tanggal) : html`<del>${dayInWords(tanggal)}</del> (dicabut)`}</li>`)}</ul>
</article>
<footer>Cocokkan nama dan hari di atas dengan surat yang Anda terima.</footer></main>`
  return { title: 'Verifikasi surat tugas', css: CSS, body }
}

/** What anybody sees who asks for a code of no letter. */
export function unknownPage(): Page {
  const body = html`<main><article>
<h1>Verifikasi surat tugas</h1>
<p class="keadaan tidak-ada">Kode ini tidak dikenal.<span lang="en">No letter has this code.</span></p>
<p>Periksa ejaannya, atau pindai lagi kode QR pada surat.</p>
</article></main>`
  return { title: 'Kode tidak dikenal', css: CSS, body }
}
