import { html, nothing, type TemplateResult } from 'lit'
import { formatDate, formatDateShort } from '../../shared/format.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note, problemText } from '../../shared/views.ts'
import { type AdminHost, unitName } from '../state.ts'
import { messages } from './messages.ts'
import type { Hasil } from './state.ts'

/** How many lines of a list are shown; the rest is counted. */
const SHOWN = 100

/**
 * Shows the effect of a draft law: how many people gain or lose, which unit limits it breaks, then
 * the names.
 */
export function dampakView(host: AdminHost, hasil: Hasil): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { untung, rugi, melanggar, problem } = hasil
  const figure = (value: number, label: string) => html`<div><dt class="small muted">${label}</dt>
    <dd class="big num">${formatNumber(value, lang)}</dd></div>`
  return html`${problem ? note('bad', t(problemText(problem))) : nothing}
    <dl class="figures">
      ${figure(untung.length, t(messages.untung))} ${figure(rugi.length, t(messages.rugi))}
      ${figure(melanggar.length, t(messages.melanggar))}
    </dl>
    ${people(host, t(messages.daftarUntung), untung)} ${people(host, t(messages.daftarRugi), rugi)}
    ${breaches(host, melanggar)}`
}

function people(host: AdminHost, title: string, all: Hasil['untung']) {
  if (all.length === 0) return nothing
  const { t, lang } = host.words()
  return html`<details><summary>${title}</summary>
    <ul class="lines">${all.slice(0, SHOWN).map(
      (
        one,
      ) => html`<li><b>${one.nama}</b> <span class="small muted">${unitName(host, one.unitKerja)}</span>
        <div class="small">${one.hari.map((day) => formatDateShort(day, lang)).join(' · ')}</div>
        ${one.aturan.map(({ message }) => html`<div class="small muted">${t(message)}</div>`)}</li>`,
    )}</ul>
    ${rest(host, all.length)}</details>`
}

function breaches(host: AdminHost, all: Hasil['melanggar']) {
  if (all.length === 0) return nothing
  const { t, lang } = host.words()
  return html`<details><summary>${t(messages.daftarMelanggar)}</summary>
    <ul class="lines">${all.slice(0, SHOWN).map(
      ({ namaUnit, tanggal, kode, batas, nyata }) => html`<li><b>${namaUnit}</b>
        <div class="small">${formatDate(tanggal, lang)}: ${t(messages[kode], { batas, nyata })}</div></li>`,
    )}</ul>
    ${rest(host, all.length)}</details>`
}

function rest(host: AdminHost, count: number) {
  const { t, lang } = host.words()
  if (count <= SHOWN) return nothing
  return html`<p class="small muted">${t(messages.sisanya, { n: formatNumber(count - SHOWN, lang) })}</p>`
}
