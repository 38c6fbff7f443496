import { html, nothing, type TemplateResult } from 'lit'
import type { Hari } from '../../shared/contract.ts'
import { formatDate } from '../../shared/format.ts'
import { withDates } from '../../shared/moments.ts'
import { badge } from '../../shared/states.ts'
import { formatSpan, formatTimeHere } from '../../shared/times.ts'
import type { Words } from '../../shared/words.ts'
import { messages } from './messages.ts'

/** Shows the days of an objection: the taps, the hours, the verdict and its notes. */
export function daysView(words: Words, days: readonly Hari[]): TemplateResult {
  const title = words.t(messages.presensi)
  return html`<section aria-label=${title}><h5 class="label">${title}</h5>
    <ul class="plain-list">${days.map((day) => dayOnRecord(words, day))}</ul></section>`
}

function dayOnRecord(words: Words, day: Hari): TemplateResult {
  const { t, lang } = words
  const { tanggal, masuk, pulang, jadwal, status, pesan, catatan, potongan } = day
  const at = (time: string | null) => (time ? formatTimeHere(time, lang) : t(messages.takAda))
  return html`<li><p><b>${formatDate(tanggal, lang)}</b> ${badge(words, status)} ${t(pesan)}</p>
    <p class="num">${t(messages.masuk)} <b>${at(masuk)}</b> · ${t(messages.pulang)} <b>${at(pulang)}</b>
      ${jadwal ? html` · <span class="muted">${t(messages.jadwal)} ${formatSpan(jadwal.mulai, jadwal.selesai, lang)}</span>` : nothing}</p>
    ${[...potongan.map((one) => one.pesan), ...catatan].map(
      (text) => html`<p class="small muted">${withDates(t(text), lang)}</p>`,
    )}</li>`
}
