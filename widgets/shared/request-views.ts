import { html, nothing, type TemplateResult } from 'lit'
import { formatDates, formatMoment } from './moments.ts'
import { formatNumber } from './numbers.ts'
import { stateText } from './states.ts'
import type { Orang, Pengajuan, Rencana } from './wire.ts'
import type { Catalogue, Words } from './words.ts'

/** Words around a request that its applicant and its deciders both see. */
const requestMessages = {
  hasil: { id: 'Hasil kerja', en: 'Result' },
  target: { id: 'Target', en: 'Target' },
  rencana: { id: 'Rencana kerja', en: 'Work plan' },
  riwayat: { id: 'Riwayat', en: 'History' },
  oleh: { id: 'oleh {nama}', en: 'by {nama}' },
  perekomendasi: { id: 'atasan langsung', en: 'the superior' },
  penyetuju: { id: 'pejabat yang menyetujui', en: 'the approving officer' },
  catatan: { id: 'Catatan: {teks}', en: 'Remark: {teks}' },
} as const satisfies Catalogue

/** A work plan: what, how many, in which unit. */
export function planView({ t, lang }: Words, plan: readonly Rencana[]): TemplateResult {
  return html`<div>
    <h4 class="label">${t(requestMessages.rencana)}</h4>
    <ul class="plan-list">
      ${plan.map(
        ({ hasil, target, satuan }) =>
          html`<li><span>${hasil}</span><b class="num">${formatNumber(target, lang)} ${satuan}</b></li>`,
      )}
    </ul>
  </div>`
}

/** Whether a step is the filing itself: its days and its reason stand above already. */
const own = (keputusan: string): boolean => keputusan === 'ajukan'

/**
 * What happened to a request, oldest first.
 *
 * A NIP is shown as the name where it is known, or else as the part that the person plays.
 */
export function historyView(
  { t, lang }: Words,
  { riwayat: steps, perekomendasi, penyetuju }: Pengajuan,
  people: readonly (Orang | null)[],
): TemplateResult {
  const role = (nip: string) => {
    if (nip === perekomendasi) return t(requestMessages.perekomendasi)
    return nip === penyetuju ? t(requestMessages.penyetuju) : `NIP ${nip}`
  }
  const name = (nip: string) => people.find((person) => person?.nip === nip)?.nama ?? role(nip)
  return html`<div>
    <h4 class="label">${t(requestMessages.riwayat)}</h4>
    <ol class="history">
      ${steps.map(
        ({ pada, oleh, keputusan, alasan, hari }) => html`<li>
          <b>${t(stateText(keputusan))}</b>
          ${oleh ? t(requestMessages.oleh, { nama: name(oleh) }) : nothing}
          <div class="small muted">${formatMoment(pada, lang)}</div>
          ${!own(keputusan) && hari?.length ? html`<div class="small">${formatDates(hari, lang)}</div>` : nothing}
          ${!own(keputusan) && alasan ? html`<div class="small">${t(requestMessages.catatan, { teks: alasan })}</div>` : nothing}
        </li>`,
      )}
    </ol>
  </div>`
}
