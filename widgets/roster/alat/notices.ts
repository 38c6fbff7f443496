import { html, nothing, type TemplateResult } from 'lit'
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
  kantorPenuh: {
    id: 'kantor terlalu penuh, {n} orang lebih dari {batas}.',
    en: 'too many at the office, {n} more than {batas}.',
  },
  saran: { id: 'Dapat bekerja di tempat lain: {nama}.', en: 'Could work elsewhere: {nama}.' },
} as const satisfies Catalogue

/** Shows the days to be reviewed; in a week also days with too many people at the office. */
export function noticesView(
  words: Words,
  days: readonly HariRoster[],
  week: boolean,
): TemplateResult {
  return html`${reviewView(words, days)}
    ${week ? days.map((day) => crowdView(words, day)) : nothing}`
}

/**
 * Says on which day the office has too many people, and who could work elsewhere: nobody has to.
 */
function crowdView(
  { t, lang }: Words,
  { tanggal, kantorPenuh, pegawai }: HariRoster,
): TemplateResult | typeof nothing {
  if (!kantorPenuh) return nothing
  const { lebih, batas, saran } = kantorPenuh
  const names = pegawai.filter(({ nip }) => saran.includes(nip)).map(({ nama }) => nama)
  return note(
    'warn',
    html`<b>${formatDate(tanggal, lang)}</b>: ${t(messages.kantorPenuh, { n: lebih, batas })}
      ${names.length > 0 ? t(messages.saran, { nama: names.join('; ') }) : nothing}`,
  )
}

/** Names the days of rosters and letters that the law would now refuse, each with its reason. */
function reviewView(words: Words, days: readonly HariRoster[]): TemplateResult | typeof nothing {
  const { t, lang } = words
  const found = days.flatMap(({ tanggal, pegawai }) =>
    pegawai.flatMap(({ nama, tinjau }) => (tinjau ? [{ tanggal, nama, ...tinjau }] : [])),
  )
  if (found.length === 0) return nothing
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
