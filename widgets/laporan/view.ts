import { html, nothing, type TemplateResult } from 'lit'
import type { Hari, Laporan } from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'
import { formatDate } from '../shared/format.ts'
import { formatMomentShort } from '../shared/moments.ts'
import { note } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { State } from './state.ts'

/** Shows a day to report on: the deadline, the last remark, and the form or the button to it. */
export function dueCard(
  words: Words,
  { buka, laporan, saya }: State,
  day: Hari,
  writing: (returned: boolean) => unknown,
): TemplateResult {
  const { t, lang } = words
  const { tanggal } = day
  const status = day.laporan?.status ?? 'belum'
  const returned = status === 'dikembalikan'
  const told = returned ? lastRemark(laporan, tanggal) : ''
  const today = saya?.hariIni.tanggal === tanggal
  return html`<article class="card ${buka === tanggal ? 'open' : ''}" aria-label=${formatDate(tanggal, lang)}>
      <div class="card-head"><h4>${formatDate(tanggal, lang)} ${today ? html`<span class="badge info">${t(messages.hariIni)}</span>` : nothing}</h4>
        <span class="badge ${returned ? 'warn' : ''}">${t(messages[status])}</span></div>
      ${deadline(words, day)}
      ${told ? note('warn', t(messages.kata, { teks: told })) : nothing}
      ${writing(returned)}
    </article>`
}

function deadline({ t, lang }: Words, { laporan }: Hari): TemplateResult | typeof nothing {
  if (!laporan) return nothing
  const { batas, menentukan } = laporan
  const saat = formatMomentShort(batas, lang)
  const over = Date.parse(batas) < Date.now()
  return html`<p class="small ${over ? '' : 'muted'}">${t(over ? (menentukan ? messages.lewat : messages.lewatKantor) : messages.batas, { saat })}</p>`
}

/** Returns the last remark of the atasan on a returned report. */
function lastRemark(all: readonly Laporan[], tanggal: LocalDate): string {
  const steps = all.find((one) => one.tanggal === tanggal)?.riwayat ?? []
  return steps.findLast(({ langkah }) => langkah === 'kembalikan')?.isi ?? ''
}
