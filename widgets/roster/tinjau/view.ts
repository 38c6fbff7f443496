import { html, type TemplateResult } from 'lit'
import { officerNote } from '../../shared/basis-officer.ts'
import type { HariRoster } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { note } from '../../shared/views.ts'
import type { Catalogue, Words } from '../../shared/words.ts'

const messages = {
  judul: {
    id: '{n} hari yang ditetapkan roster atau surat tidak lagi sesuai ketentuan. Susun ulang rosternya, atau minta surat pengganti. Hari itu tetap berlaku sampai diganti.',
    en: '{n} {n:day|days} set by a roster or a letter would be refused by the law now. Plan again, or ask for another letter. They stand until they are replaced.',
  },
} as const satisfies Catalogue

/** Names the days of rosters and letters that the law would refuse now, each with its reason. */
export function reviewView(words: Words, days: readonly HariRoster[]): TemplateResult {
  const { t, lang } = words
  const found = days.flatMap(({ tanggal, pegawai }) =>
    pegawai.flatMap(({ nama, tinjau }) => (tinjau ? [{ tanggal, nama, ...tinjau }] : [])),
  )
  return note(
    'warn',
    html`<p>${t(messages.judul, { n: found.length })}</p>
      <ul>${found.map(
        ({
          tanggal,
          nama,
          pesan,
          dasar,
          kepastian,
        }) => html`<li><b>${nama}</b>, ${formatDate(tanggal, lang)}: ${t(pesan)}
          ${officerNote(words, dasar, true, kepastian)}</li>`,
      )}</ul>`,
  )
}
