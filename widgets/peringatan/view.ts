import { html, nothing, type TemplateResult } from 'lit'
import type { Peringatan } from '../shared/contract.ts'
import { formatDay } from '../shared/format.ts'
import { formatMoment, withDates } from '../shared/moments.ts'
import { formatHundredths, formatNumber } from '../shared/numbers.ts'
import { note } from '../shared/views.ts'
import { plainText, type Words } from '../shared/words.ts'
import { FIGURES, messages, PERCENT } from './messages.ts'

/** How the reader sees a warning. */
interface PeringatanView {
  /** Whether it is about the reader. */
  readonly own: boolean
  readonly now: string
  /** Begins to end it; `null` if the reader may not. */
  readonly begin: (() => void) | null
  readonly form: unknown
  /** The basis of the warning. */
  readonly dasar: unknown
}

/** The tones of ends that nobody settled. */
const TONES: Readonly<Record<string, string>> = { dilimpahkan: 'warn', gugur: 'info' }

/** Shows a warning: its person, sentence, numbers and article, and its history. */
export function peringatanView(
  words: Words,
  one: Peringatan,
  shown: PeringatanView,
): TemplateResult {
  const { t, lang } = words
  const { own, now, begin, form, dasar } = shown
  const { id, jenis, nama, unit, status, pesan, munculPada, terbukaPada } = one
  const first =
    own && status === 'baru' && terbukaPada !== null && Date.parse(terbukaPada) > Date.parse(now)
  const about = [nama, unit].filter(Boolean).join(', ')
  return html`<li class="warning">
    <div class="card-head"><h4>${t(jenis)}</h4>
      ${status === 'baru' ? nothing : html`<span class="badge ${TONES[status] ?? 'ok'}">${t(messages[status])}</span>`}</div>
    ${own ? nothing : html`<p><b>${about}</b></p>`}
    <p>${withDates(t(pesan), lang)}</p>
    ${first ? note('info', t(messages.dahulu, { saat: formatMoment(terbukaPada, lang) })) : nothing}
    ${munculPada ? html`<p class="small muted">${t(messages.muncul, { saat: formatMoment(munculPada, lang) })}</p>` : nothing}
    ${figures(words, one, dasar)} ${history(words, one)}
    ${begin ? html`<p><button class="button" id="tindak-${id}" @click=${begin}>${t(messages.tindak)}</button></p>` : nothing}
    ${form}
  </li>`
}

function figures(words: Words, { kode, angka, hari }: Peringatan, dasar: unknown): TemplateResult {
  const { t, lang } = words
  // Predicates appear by name in the sentence; here they are only ranks.
  const numbers = kode === 'peringatan.predikat' ? [] : Object.entries(angka)
  const days = hari.map((day) => formatDay(day, lang)).join('; ')
  return html`<details><summary>${t(messages.angka)}</summary>
    <dl class="numbers num">${numbers.map(
      ([name, value]) => html`<div><dt>${t(FIGURES[name] ?? plainText(name))}</dt>
        <dd><b>${PERCENT.has(name) ? `${formatHundredths(value, lang)}%` : formatNumber(value, lang)}</b></dd></div>`,
    )}</dl>
    ${hari.length > 0 ? html`<p class="small">${t(messages.hari, { hari: days })}</p>` : nothing}
    ${dasar}
  </details>`
}

function history(
  { lang }: Words,
  { riwayat, status }: Peringatan,
): TemplateResult | typeof nothing {
  const last = riwayat.at(-1)
  // A lapsed one that returned is open again.
  if (!last || status === 'baru') return nothing
  return html`<div class="ended"><p class="small muted">${formatMoment(last.pada, lang)}</p>
    ${last.isi === null ? nothing : html`<p class="prose">${last.isi}</p>`}</div>`
}
