import { html, nothing, type TemplateResult } from 'lit'
import { formatHundredths, formatNumber, formatPoints } from '../../shared/numbers.ts'
import { note, problemText, skeleton } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import type { AdminHost } from '../state.ts'
import { messages } from './messages.ts'
import type { Hasil } from './state.ts'

/** Fetches the results of a survey; `null` if they are no longer needed. */
export async function fetchResults(host: AdminHost, id: string): Promise<Hasil | null> {
  const result = await host.call({
    path: `/survei/${encodeURIComponent(id)}/hasil`,
  })
  if (result.ok) return result.value
  return result.problem.code === 'usang' ? null : { problem: result.problem }
}

/** Shows the means of all, then unit by unit; nothing covers fewer than five people. */
export function resultsView(words: Words, hasil: Hasil | null): TemplateResult {
  const { t, lang } = words
  if (!hasil) return skeleton(words, 'card')
  if ('problem' in hasil) return note('info', t(problemText(hasil.problem)))
  const { survei, semua, unit, gabungan } = hasil
  if (!semua) return note('info', t(messages.terlaluSedikit))
  const mean = (value = 0) => formatPoints(value, lang)
  return html`<section class="end stack">
    <p>${t(messages.terjawab, { n: formatNumber(semua.terjawab, lang) })}</p>
    <ol class="lines">${survei.pertanyaan.map(
      (text, at) =>
        html`<li class="card-head"><span>${at + 1}. ${text}</span><b class="num">${mean(semua.rata[at])}</b></li>`,
    )}</ol>
    <div class="scroll" role="region" tabindex="0" aria-label=${t(messages.unit)}><table>
      <thead><tr><th scope="col">${t(messages.unit)}</th><th scope="col" class="num">${t(messages.wakil)}</th>
        ${survei.pertanyaan.map((_, at) => html`<th scope="col" class="num">${at + 1}</th>`)}</tr></thead>
      <tbody>${unit.map(
        ({ namaUnit, hasil: own, keterwakilan }) => html`<tr><th scope="row">${namaUnit}</th>
          ${
            own
              ? html`<td class="num">${formatHundredths(keterwakilan ?? 0, lang)}%</td>
                ${own.rata.map((value) => html`<td class="num">${mean(value)}</td>`)}`
              : html`<td colspan=${survei.pertanyaan.length + 1} class="muted">${t(messages.tersembunyi)}</td>`
          }</tr>`,
      )}
      ${
        gabungan
          ? html`<tr><th scope="row">${t(messages.gabungan)}</th><td></td>
              ${gabungan.rata.map((value) => html`<td class="num">${mean(value)}</td>`)}</tr>`
          : nothing
      }</tbody>
    </table></div>
  </section>`
}
