import { html, type TemplateResult } from 'lit'
import type { Month } from '../../shared/dates.ts'
import { formatHundredths, formatNumber } from '../../shared/numbers.ts'
import { formatDays } from '../../shared/spans.ts'
import { note, problemText, skeleton } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import type { AdminHost } from '../state.ts'
import { messages } from './messages.ts'
import type { Perbandingan } from './state.ts'

/** Fetches the comparison of a month; `null` if it is no longer needed. */
export async function fetchComparison(
  host: AdminHost,
  id: string,
  bulan: Month,
): Promise<Perbandingan | null> {
  const path = `/gelombang/${encodeURIComponent(id)}/banding?bulan=${bulan}` as const
  const result = await host.call({ path })
  if (result.ok) return result.value
  return result.problem.code === 'usang' ? null : { problem: result.problem }
}

const ROWS = [
  ['unit', messages.barisUnit],
  ['pegawai', messages.barisPegawai],
  ['hariWfa', messages.barisWfa],
  ['hariOrang', messages.barisHari],
  ['terlambatPerHari', messages.barisTerlambat],
] as const

/** Shows a comparison side by side. It is no proof: pilot units were not chosen at random. */
export function compareView(words: Words, hasil: Perbandingan | null): TemplateResult {
  const { t, lang } = words
  if (!hasil) return skeleton(words, 'card')
  if ('problem' in hasil) return note('info', t(problemText(hasil.problem)))
  const { dari, sampai, dalam, luar } = hasil
  const show = (key: (typeof ROWS)[number][0], value: number | null) => {
    if (value === null) return '–'
    return key === 'terlambatPerHari' ? formatHundredths(value, lang) : formatNumber(value, lang)
  }
  return html`<p class="small muted">${formatDays(dari, sampai, lang)}</p>
    <div class="scroll" role="region" tabindex="0" aria-label=${t(messages.bandingkan)}><table>
      <thead><tr><td></td><th scope="col" class="num">${t(messages.dalam)}</th><th scope="col" class="num">${t(messages.luar)}</th></tr></thead>
      <tbody>${ROWS.map(
        ([key, label]) => html`<tr><th scope="row">${t(label)}</th>
          <td class="num">${show(key, dalam[key])}</td><td class="num">${show(key, luar[key])}</td></tr>`,
      )}</tbody>
    </table></div>
    ${[...dalam.catatan, ...luar.catatan].map((one) => html`<p class="small muted">${t(one)}</p>`)}
    <p class="small muted">${t(messages.bukanBukti)}</p>`
}
