import { html, nothing, svg, type TemplateResult } from 'lit'
import { basis } from '../shared/basis.ts'
import type { Baris, Kinerja, Text } from '../shared/contract.ts'
import { addMonths, type Month } from '../shared/dates.ts'
import { formatDate, formatMonth } from '../shared/format.ts'
import { iconClock } from '../shared/icons.ts'
import { formatHundredths, formatNumber, formatPoints, formatRupiah } from '../shared/numbers.ts'
import { predikatBadge } from '../shared/predikat.ts'
import { note, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { objectable } from './state.ts'

/** The actions on a line: show its source, and object to it. */
export interface LineActs {
  readonly open: (kode: string) => void
  readonly draw: (kode: string) => unknown
  readonly object: (kode: string) => void
}

/** Shows that a month is not computed yet, or never will be. This is a state, not a fault. */
export function notYetView(
  words: Words,
  month: Month,
  show: (month: Month) => void,
  reason: Text | null,
) {
  const { t, lang } = words
  if (reason) return stateCard(words, messages.tidakDihitung, reason, iconClock)
  const text = t(messages.belumDihitungTeks, { bulan: formatMonth(month, lang) })
  const before = addMonths(month, -1)
  const button = html`<button class="button" @click=${() => show(before)}>
    ${t(messages.lihat, { bulan: formatMonth(before, lang) })}
  </button>`
  return stateCard(words, messages.belumDihitung, { id: text, en: text }, iconClock, button)
}

/** Shows a month at a glance: the proposal, its parts, and whether it may still change. */
export function summaryView(words: Words, month: Kinerja): TemplateResult {
  const { t, lang } = words
  const until = formatDate(month.sanggahSampai, lang)
  const told = objectable(month) ? t(messages.sanggahSampai, { hari: until }) : ''
  const closed = month.status === 'tetap'
  return html`<div class="top">
      ${proposal(words, month)}
      <dl class="scores">
        <div>
          <dt>${t(messages.predikat)}</dt>
          <dd>${predicate(words, month)}</dd>
        </div>
        ${score(words, t(messages.disiplin), month.disiplin)}
        ${score(words, t(messages.produktivitas), month.produktivitas)}
      </dl>
    </div>
    ${note(closed ? 'ok' : 'info', html`${t(closed ? messages.tetap : messages.sementara)} ${told}`)}`
}

function predicate(words: Words, { predikat, predikatDiusulkan }: Kinerja): TemplateResult {
  const { t } = words
  if (!predikat) return html`<span class="muted">${t(messages.belumDinilai)}</span>`
  if (!predikatDiusulkan) return predikatBadge(words, predikat)
  return html`${predikatBadge(words, predikat)} <span class="badge">${t(messages.diusulkan)}</span>
    <p class="small muted">${t(messages.diusulkanTeks)}</p>`
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

/** Shows a score of 100 as a number, with a bar that only decorates it. */
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

/** Shows the computation: each line with its sentence, article, figures and source. */
export function workingView(words: Words, month: Kinerja, acts: LineActs): TemplateResult {
  const { t, lang } = words
  const { baris, tpp } = month
  const sum = tpp.usulan === null ? t(messages.totalBelum) : formatRupiah(tpp.usulan, lang)
  const head = (text: string) => html`<th role="columnheader" scope="col" class="end">${text}</th>`
  return html`<div>
    <h3 id="rincian">${t(messages.rincian)}</h3>
    <table role="table" aria-labelledby="rincian">
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">${t(messages.uraian)}</th>
          ${head(t(messages.jumlah))} ${head(t(messages.poin))} ${head(t(messages.rupiah))}
        </tr>
      </thead>
      <tbody role="rowgroup">${baris.map((line) => lineView(words, month, line, acts))}</tbody>
      <tfoot role="rowgroup">
        <tr role="row">
          <th role="rowheader" scope="row" colspan="3">${t(messages.total)}</th>
          <td role="cell" class="end num">${sum}</td>
        </tr>
      </tfoot>
    </table>
  </div>`
}

/** Shows a line. Points have the sign of their effect on the score, so a deduction has a minus. */
function lineView(words: Words, month: Kinerja, line: Baris, acts: LineActs) {
  const { t, lang } = words
  const { pesan, dasar, kepastian, jumlah, satuan, poin, rupiah } = line
  // A line for the whole month needs no "1 bulan".
  const counted = jumlah !== null && satuan !== 'bulan'
  const amount = counted ? amountText(words, formatNumber(jumlah, lang), satuan ?? '') : ''
  const points = poin ? `${poin < 0 ? '+' : ''}${formatPoints(-poin, lang)}` : ''
  return html`<tr role="row">
    <th role="rowheader" scope="row">${t(pesan)}
      <div class="asks">${basis(words, dasar, kepastian)} ${origin(words, line, acts)} ${objecting(words, month, line, acts)}</div></th>
    ${cell(t(messages.jumlah), amount, false)}
    ${cell(t(messages.poin), points, (poin ?? 0) > 0)}
    ${cell(t(messages.rupiah), rupiah === null ? '' : formatRupiah(rupiah, lang), (rupiah ?? 0) < 0)}
  </tr>`
}

function origin({ t }: Words, { kode, hari, keluaran }: Baris, { open, draw }: LineActs) {
  const [text, n] = hari.length
    ? [messages.dariHari, hari.length]
    : [messages.dariHasil, keluaran.length]
  if (n === 0) return nothing
  const toggled = (event: Event) => {
    // Safe because the listener sits on the details.
    if ((event.currentTarget as HTMLDetailsElement).open) open(kode)
  }
  return html`<details class="origin" @toggle=${toggled}><summary>${t(text, { n })}</summary>${draw(kode)}</details>`
}

function objecting({ t }: Words, month: Kinerja, { kode }: Baris, { object }: LineActs) {
  const waits = month.sanggahan.some((one) => one.kode === kode && one.status === 'diajukan')
  if (waits) return html`<span class="badge warn">${t(messages.disanggah)}</span>`
  if (!objectable(month)) return nothing
  return html`<button class="link small" id="sanggah-${kode}" @click=${() => object(kode)}>${t(messages.sanggah)}</button>`
}

function cell(label: string, text: string, minus: boolean): TemplateResult {
  return html`<td role="cell" class="end num ${minus ? 'minus' : ''} ${text ? '' : 'blank'}"
    ><span class="tag" aria-hidden="true">${label}</span>${text}</td>`
}

function amountText({ t }: Words, n: string, unit: string): string {
  if (unit === 'hari') return t(messages.hari, { n })
  if (unit === 'kra') return t(messages.hasilKerja, { n })
  return unit === 'hukuman' ? t(messages.hukuman, { n }) : `${n} ${unit}`.trim()
}
