import { html, nothing, svg, type TemplateResult } from 'lit'
import { basis } from '../shared/basis.ts'
import { addMonths, type Month } from '../shared/dates.ts'
import { formatMonth } from '../shared/format.ts'
import { iconClock } from '../shared/icons.ts'
import { formatHundredths, formatNumber, formatPoints, formatRupiah } from '../shared/numbers.ts'
import { badge } from '../shared/states.ts'
import { note, stateCard } from '../shared/views.ts'
import type { Baris, Kinerja } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'

/** A month that nobody has computed yet: a state, not a fault. */
export function notYetView(words: Words, month: Month, show: (month: Month) => void) {
  const { t, lang } = words
  const text = t(messages.belumDihitungTeks, { bulan: formatMonth(month, lang) })
  const before = addMonths(month, -1)
  const button = html`<button class="button" @click=${() => show(before)}>
    ${t(messages.lihat, { bulan: formatMonth(before, lang) })}
  </button>`
  return stateCard(words, messages.belumDihitung, { id: text, en: text }, iconClock, button)
}

/** A month: what is proposed, what it rests on, and the working line by line. */
export function kinerjaView(words: Words, month: Kinerja): TemplateResult {
  const { t } = words
  return html`<div class="stack">
    <div class="top">
      ${proposal(words, month)}
      <dl class="scores">
        <div>
          <dt>${t(messages.predikat)}</dt>
          <dd>${month.predikat ? badge(words, month.predikat) : html`<span class="muted">${t(messages.belumDinilai)}</span>`}</dd>
        </div>
        ${score(words, t(messages.disiplin), month.disiplin)}
        ${score(words, t(messages.produktivitas), month.produktivitas)}
      </dl>
    </div>
    ${
      month.status === 'tetap' ? note('ok', t(messages.tetap)) : note('info', t(messages.sementara))
    }
    ${month.baris.length > 0 ? working(words, month) : nothing}
  </div>`
}

function proposal({ t, lang }: Words, { tpp }: Kinerja): TemplateResult {
  const base = tpp.dasar === null ? '' : t(messages.dari, { rupiah: formatRupiah(tpp.dasar, lang) })
  if (tpp.usulan === null) {
    return html`<div class="proposal">
      <p>${t(messages.usulan)}</p>
      <p class="amount wait">${t(messages.usulanBelum)}</p>
      <p class="small">${t(messages.usulanBelumTeks)}</p>
    </div>`
  }
  return html`<div class="proposal">
    <p>${t(messages.usulan)}</p>
    <p class="amount num">${formatRupiah(tpp.usulan, lang)}</p>
    <p class="small num">${base}</p>
  </div>`
}

/** A score of 100 with a bar; the number says it all, the bar is for the eye. */
function score({ t, lang }: Words, label: string, value: number | null): TemplateResult {
  const width = Math.min(Math.max((value ?? 0) / 100, 0), 100)
  return html`<div>
    <dt>${label}</dt>
    <dd class="num">
      ${
        value === null
          ? html`<span class="muted">${t(messages.belumDinilai)}</span>`
          : html`<b>${formatHundredths(value, lang)}</b> <span class="small muted">${t(messages.dari100)}</span>`
      }
      <svg class="bar" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
        ${svg`<rect class="ground" width="100" height="6" /><rect width=${width} height="6" />`}
      </svg>
    </dd>
  </div>`
}

function working(words: Words, { baris, tpp }: Kinerja): TemplateResult {
  const { t, lang } = words
  const sum = tpp.usulan === null ? t(messages.totalBelum) : formatRupiah(tpp.usulan, lang)
  return html`<div>
    <h3 id="rincian">${t(messages.rincian)}</h3>
    <table role="table" aria-labelledby="rincian">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t(messages.uraian)}</th>
          <th role="columnheader" scope="col" class="end">${t(messages.jumlah)}</th>
          <th role="columnheader" scope="col" class="end">${t(messages.poin)}</th>
          <th role="columnheader" scope="col" class="end">${t(messages.rupiah)}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">${baris.map((line) => lineView(words, line))}</tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row" colspan="3">${t(messages.total)}</th>
          <td role="cell" class="end num">${sum}</td>
        </tr>
      </tfoot>
    </table>
  </div>`
}

/** A line: points are shown as what they do to the score, so what is taken has a minus. */
function lineView(words: Words, { pesan, dasar, jumlah, satuan, poin, rupiah }: Baris) {
  const { t, lang } = words
  // A line for the whole month needs no "1 bulan".
  const counted = jumlah !== null && satuan !== 'bulan'
  const amount = counted ? amountText(words, formatNumber(jumlah, lang), satuan ?? '') : ''
  return html`<tr role="row">
    <th role="rowheader" scope="row">${t(pesan)}${basis(words, dasar)}</th>
    ${cell(t(messages.jumlah), amount, false)}
    ${cell(t(messages.poin), poin ? formatPoints(-poin, lang) : '', (poin ?? 0) > 0)}
    ${cell(t(messages.rupiah), rupiah === null ? '' : formatRupiah(rupiah, lang), (rupiah ?? 0) < 0)}
  </tr>`
}

function cell(label: string, text: string, minus: boolean): TemplateResult {
  return html`<td role="cell" class="end num ${minus ? 'minus' : ''} ${text ? '' : 'blank'}"
    ><span class="tag" aria-hidden="true">${label}</span>${text}</td>`
}

function amountText({ t }: Words, n: string, unit: string): string {
  if (unit === 'hari') return t(messages.hari, { n })
  return unit === 'hukuman' ? t(messages.hukuman, { n }) : `${n} ${unit}`.trim()
}
