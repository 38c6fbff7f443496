import { css, html, nothing, type TemplateResult } from 'lit'
import { officerNote } from '../shared/basis-officer.ts'
import type { Dasbor } from '../shared/contract.ts'
import { formatMonth } from '../shared/format.ts'
import { formatNumber } from '../shared/numbers.ts'
import { isOfficer } from '../shared/session.ts'
import type { Catalogue, Words } from '../shared/words.ts'

const messages = {
  judul: { id: 'Usulan penghargaan', en: 'Suggested rewards' },
  petunjuk: {
    id: 'Hasil kerja dan perilaku terbaik {dari}–{sampai} dari {n} pegawai yang dinilai pada semua bulan itu. Kehadiran tidak ikut menentukan. Pejabat yang berwenang memutuskan.',
    en: 'The top results and conduct of {dari}–{sampai}, of {n} employees who were rated in all these months. Attendance decides nothing here. People decide.',
  },
  peringkat: { id: 'Peringkat {n}', en: 'Place {n}' },
} as const satisfies Catalogue

/** The styles of suggested rewards. */
export const styles = [
  css`
    .rewards {
      display: grid;
      gap: var(--_2);
      margin: var(--_3) 0;
      padding: 0;
      list-style: none;
    }
    .rewards li {
      padding: var(--_3);
      border-radius: var(--_radius);
      background: var(--_sunken);
    }
    .rewards li p {
      margin-top: var(--_1);
    }
  `,
]

/**
 * Shows the suggested rewards from the months of a unit, and the reasons; nothing if the reader may
 * not see them.
 */
export function rewardView(
  words: Words,
  { usulanPenghargaan: found }: Pick<Dasbor, 'usulanPenghargaan'>,
): TemplateResult | typeof nothing {
  if (!found) return nothing
  const { t, lang } = words
  const { bulan, dibandingkan, usulan, catatan, dasar, kepastian } = found
  const span = {
    dari: formatMonth(bulan[0] ?? '', lang),
    sampai: formatMonth(bulan.at(-1) ?? '', lang),
    n: formatNumber(dibandingkan, lang),
  }
  return html`<section aria-labelledby="penghargaan">
    <h3 id="penghargaan">${t(messages.judul)}</h3>
    <p class="small muted">${t(messages.petunjuk, span)}</p>
    ${
      usulan.length > 0
        ? html`<ol class="rewards">${usulan.map(
            ({ nama, peringkat, alasan }) => html`<li>
              <h4>${nama} <span class="badge ok">${t(messages.peringkat, { n: peringkat })}</span></h4>
              <p>${t(alasan)}</p></li>`,
          )}</ol>`
        : nothing
    }
    ${catatan ? html`<p>${t(catatan)}</p>` : nothing}
    ${officerNote(words, dasar, isOfficer(), kepastian)}
  </section>`
}
