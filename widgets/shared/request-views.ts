import { html, nothing, type TemplateResult } from 'lit'
import { basisNote } from './basis.ts'
import type { Orang, Pengajuan, Rencana, Riwayat } from './contract.ts'
import { formatDates, formatMoment } from './moments.ts'
import { formatNumber } from './numbers.ts'
import { stateText } from './states.ts'
import { note } from './views.ts'
import type { Catalogue, Words } from './words.ts'

/** Texts of a request for both its applicant and its deciders. */
const requestMessages = {
  hasil: { id: 'Hasil kerja', en: 'Result' },
  target: { id: 'Target', en: 'Target' },
  rencana: { id: 'Rencana kerja', en: 'Work plan' },
  riwayat: { id: 'Riwayat', en: 'History' },
  oleh: { id: 'oleh {nama}', en: 'by {nama}' },
  atasNama: { id: 'atas nama {nama}', en: 'for {nama}' },
  waktu: {
    id: 'oleh sistem karena batas waktunya lewat',
    en: 'by the system, because the time is over',
  },
  perekomendasi: { id: 'atasan langsung', en: 'the superior' },
  penyetuju: { id: 'pejabat yang berwenang menyetujui', en: 'the officer entitled to approve' },
  tidakTermasuk: {
    id: 'Tidak termasuk hari yang disetujui.',
    en: 'Not among the days that were granted.',
  },
  catatan: { id: 'Catatan: {teks}', en: 'Remark: {teks}' },
  tinjau: { id: 'Perlu ditinjau: {hari}.', en: 'To look at again: {hari}.' },
  tinjauPemohon: {
    id: 'Hari tersebut sudah disetujui, tetapi kini tidak memenuhi aturan di bawah. WFA tetap berlaku sampai pejabat mempertahankan atau mencabutnya.',
    en: 'It was granted, but no longer meets the rules below. It stays in force until the officer keeps or revokes it.',
  },
  tinjauPejabat: {
    id: 'Hari tersebut sudah disetujui, tetapi kini tidak memenuhi aturan. Alasan yang dibaca pegawai:',
    en: 'It was granted, but no longer meets the rules. What the employee reads:',
  },
} as const satisfies Catalogue

/** Shows a work plan: result, target and unit. */
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

/**
 * Shows which rules now refuse granted days, and that the deciders keep or revoke them. The
 * sentences of rules address the applicant, so `reader` says who reads them.
 */
export function reviewView(
  { t, lang }: Words,
  { perluDitinjau }: Pengajuan,
  reader: 'pemohon' | 'pejabat',
): unknown {
  if (!perluDitinjau) return nothing
  const { hari, aturan } = perluDitinjau
  const { tinjau, tinjauPemohon, tinjauPejabat } = requestMessages
  return note(
    'warn',
    html`<b>${t(tinjau, { hari: formatDates(hari, lang) })}</b>
      ${t(reader === 'pemohon' ? tinjauPemohon : tinjauPejabat)}
      <ul class="rules">${aturan.map(({ pesan, dasar, kepastian }) => html`<li>${t(pesan)}${basisNote(dasar, kepastian)}</li>`)}</ul>`,
  )
}

/** Returns a line below a step, if there is a text. */
const line = (text: string) => (text ? html`<div class="small">${text}</div>` : nothing)

/** Returns whether a step is the filing itself: its days and its reason are already above. */
const own = (keputusan: string): boolean => keputusan === 'ajukan'

/**
 * Shows the history of a request, oldest first.
 *
 * Shows a name for a NIP if it is known, otherwise the role of the person.
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
  const by = ({ oleh, atasNama }: Riwayat) => {
    // It happened by time alone.
    if (oleh === 'luwes') return t(requestMessages.waktu)
    const who = oleh ? t(requestMessages.oleh, { nama: name(oleh) }) : ''
    return atasNama ? `${who} ${t(requestMessages.atasNama, { nama: name(atasNama) })}` : who
  }
  const remark = ({ keputusan, alasan }: Riwayat) => {
    if (alasan) return t(requestMessages.catatan, { teks: alasan })
    return keputusan === 'tolak' ? t(requestMessages.tidakTermasuk) : ''
  }
  return html`<div>
    <h4 class="label">${t(requestMessages.riwayat)}</h4>
    <ol class="history">
      ${steps.map(
        (step) => html`<li>
          <b>${t(stateText(step.keputusan))}</b> ${by(step)}
          <div class="small muted">${formatMoment(step.pada, lang)}</div>
          ${own(step.keputusan) ? nothing : html`${line(step.hari?.length ? formatDates(step.hari, lang) : '')} ${line(remark(step))}`}
        </li>`,
      )}
    </ol>
  </div>`
}
