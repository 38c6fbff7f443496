import { html, nothing, type TemplateResult } from 'lit'
import type { Hari } from '../../shared/contract.ts'
import { formatMinutes, formatSpan, formatTimeHere } from '../../shared/times.ts'
import type { Words } from '../../shared/words.ts'
import { messages } from './messages.ts'

type Tugas = Hari['tugas'][number]

const NAMES = {
  kantor: messages.tugasKantor,
  sif: messages.tugasSif,
  piket: messages.tugasPiket,
} as const satisfies Record<Tugas['jenis'], unknown>

/** Shows the duties of a day with several: each with its hours, its taps and its result. */
export function dutiesView(words: Words, { tugas }: Hari): TemplateResult {
  return html`<ul class="duties">${tugas.map((one) => dutyView(words, one))}</ul>`
}

function dutyView({ t, lang }: Words, duty: Tugas): TemplateResult {
  const { jenis, mulai, selesai, masuk, pulang, terlambat, pulangCepat } = duty
  const at = (time: string | null) => (time ? formatTimeHere(time, lang) : '–')
  const remarks = [
    terlambat > 0 && t(messages.terlambat, { lama: formatMinutes(terlambat, lang) }),
    pulangCepat > 0 && t(messages.pulangCepat, { lama: formatMinutes(pulangCepat, lang) }),
  ].filter(Boolean)
  return html`<li>
    <p class="times num"><b>${t(NAMES[jenis])}</b>
      <span class="muted small">${formatSpan(mulai, selesai, lang)}</span></p>
    <p class="times num">
      <span>${t(messages.masuk)} <b>${at(masuk)}</b></span>
      <span>${t(messages.pulang)} <b>${at(pulang)}</b></span>
    </p>
    ${remarks.length > 0 ? html`<p class="late">${remarks.join(', ')}</p>` : nothing}
  </li>`
}
