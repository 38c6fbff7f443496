import { css, html, nothing, type TemplateResult } from 'lit'
import type { BagianLaporan, BarisLaporanBulanan, LaporanBulanan } from '../../shared/contract.ts'
import { addMonths, type Month, monthOf } from '../../shared/dates.ts'
import { dayName, formatDate } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatHundredths, formatNumber } from '../../shared/numbers.ts'
import { monthSwitch, note, problemCard, skeleton } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { selectField } from '../fields.ts'
import { faultsView } from '../forms.ts'
import type { AdminHost } from '../state.ts'
import { tabLook } from '../tab-styles.ts'
import { filesView } from './files.ts'
import { fillForm, openForm } from './form.ts'
import { messages } from './messages.ts'
import { store } from './state.ts'
import { valueText } from './value.ts'

/** The styles of the monthly report. */
export const styles = [
  ...tabLook,
  css`
    .part h4 {
      margin: 0;
    }
    .figure {
      display: grid;
      grid-template-columns: minmax(0, 2fr) minmax(0, 1.4fr) minmax(0, 2fr);
      gap: var(--_1) var(--_3);
      padding: var(--_2) 0;
      border-top: 1px solid var(--_line);
    }
    .figure dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    .figure .value {
      white-space: pre-line;
      font-weight: 700;
    }
    @container (max-width: 38em) {
      .figure {
        grid-template-columns: minmax(0, 1fr);
        gap: 0;
      }
    }
  `,
]

/** Begins with the previous month, which is the one to report on. */
export async function load(host: AdminHost): Promise<void> {
  const { bulan, unit } = store.get(host)
  await show(host, bulan || addMonths(monthOf(host.state().today), -1), unit)
}

async function show(host: AdminHost, bulan: Month, unit: string): Promise<void> {
  const before = store.get(host)
  const other = bulan !== before.bulan || unit !== before.unit
  const fresh = { laporan: null, buka: 0, isian: {}, suratBerikut: null, tanpaSurat: false }
  store.set(host, { bulan, unit, problem: null, ...(other && fresh) })
  if (other) host.patch({ faults: [], done: '' })
  const place = unit ? `&unit=${encodeURIComponent(unit)}` : ''
  const path = `/laporan-bulanan?bulan=${bulan}${place}` as const
  const result = await host.call({ path })
  const now = store.get(host)
  if (now.bulan !== bulan || now.unit !== unit) return
  if (result.ok) return store.set(host, { laporan: result.value, unit: result.value.unit ?? '' })
  if (result.problem.code === 'usang') return
  host.emit('luwes:error', { code: result.problem.code })
  store.set(host, { problem: result.problem })
}

/** Shows the monthly report of a unit or the regency: its files, its sections, and its entries. */
export function view(host: AdminHost): TemplateResult {
  const words = host.words()
  const { bulan, unit, laporan, problem } = store.get(host)
  const last = monthOf(host.state().today)
  return html`${faultsView(host)}
    <p class="muted">${words.t(messages.teks)}</p>
    ${bulan ? monthSwitch(words, bulan, last, (month) => void show(host, month, unit)) : nothing}
    ${
      problem && !laporan
        ? problemCard(words, problem, () => bulan && void show(host, bulan, unit))
        : laporan
          ? report(host, laporan)
          : skeleton(words, 'card', 'card')
    }`
}

function report(host: AdminHost, laporan: LaporanBulanan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { bulan, unit, seluruhDaerah, pilihan, pada, mulai, catatan, bagian } = laporan
  const whole = seluruhDaerah ? [['', t(messages.semua)] as const] : []
  const options = [...whole, ...pilihan.map(({ kode, nama }) => [kode, nama] as const)]
  const set = (value: string) => void show(host, bulan, value)
  return html`${selectField(host, { id: 'unit', label: messages.unit, value: unit ?? '', set }, options)}
    ${note('info', t(catatan))}
    ${filesView(host, laporan)}
    <p class="small muted">${t(messages.dataPer, { saat: formatMoment(pada, lang) })}
      ${mulai ? t(messages.mulai, { hari: formatDate(mulai, lang) }) : nothing}</p>
    <ol class="cards plain-list">${bagian.map((part) => html`<li class="card part">${section(host, laporan, part)}</li>`)}</ol>
    ${unitsView(words, laporan)}`
}

function section(host: AdminHost, laporan: LaporanBulanan, part: BagianLaporan): TemplateResult {
  const words = host.words()
  const { t } = words
  const { nomor, judul, catatan, baris } = part
  const open = store.get(host).buka === nomor
  const entered = laporan.mengisi && baris.some(({ isian }) => isian !== null)
  const fill = html`<p><button class="button" id="isi-${nomor}" @click=${() => openForm(host, part)}
    >${t(messages.isi, { n: nomor })}</button></p>`
  return html`<h4>${t(messages.nomor, { n: nomor, judul: t(judul) })}</h4>
    ${catatan ? html`<p class="small muted">${t(catatan)}</p>` : nothing}
    <dl>${baris.map((line) => figure(words, line))}</dl>
    ${nomor === 1 ? weekdays(words, laporan) : nothing}
    ${open ? fillForm(host, laporan, part, () => load(host)) : entered ? fill : nothing}`
}

function figure(words: Words, line: BarisLaporanBulanan): TemplateResult {
  const { t } = words
  const { uraian, nilai, sumber, isian } = line
  const unknown = nilai === null
  const told = isian ? '' : t(sumber)
  const source = unknown ? told : t(messages.sumber, { sumber: t(sumber) })
  const value = unknown ? t(isian ? sumber : messages.belum) : valueText(words, line)
  return html`<div class="figure"><dt>${t(uraian)}</dt>
    <dd class=${unknown ? 'muted' : 'value num'}>${value}</dd>
    <dd class="small muted">${source}</dd></div>`
}

function weekdays({ t, lang }: Words, { pekan }: LaporanBulanan): TemplateResult {
  if (!pekan) return html`<p class="small muted">${t(messages.pekanBelum)}</p>`
  if (pekan.length === 0) return html``
  return html`<div class="scroll" tabindex="0" role="group" aria-label=${t(messages.hari)}><table>
    <thead><tr><th scope="col">${t(messages.hari)}</th><th scope="col" class="num">${t(messages.wfa)}</th>
      <th scope="col" class="num">${t(messages.kantor)}</th></tr></thead>
    <tbody>${pekan.map(
      ({ hari, wfa, kantor }) => html`<tr><th scope="row">${dayName(hari, lang)}</th>
        <td class="num">${formatNumber(wfa, lang)}</td><td class="num">${formatNumber(kantor, lang)}</td></tr>`,
    )}</tbody></table></div>`
}

function unitsView({ t, lang }: Words, { perUnit }: LaporanBulanan) {
  if (perUnit.length < 2) return nothing
  const n = (value: number) => html`<td class="num">${formatNumber(value, lang)}</td>`
  const title = t(messages.perUnit, { n: perUnit.length })
  const head = (text: string) => html`<th scope="col" class="num">${text}</th>`
  return html`<details><summary>${title}</summary>
    <div class="scroll" tabindex="0" role="group" aria-label=${title}><table>
      <thead><tr><th scope="col">${t(messages.unitKerja)}</th>${head(t(messages.pegawai))}
        ${head(t(messages.wfa))} ${head(t(messages.kantor))} ${head(t(messages.porsi))}</tr></thead>
      <tbody>${perUnit.map(
        ({ nama, pegawai, hariWfa, hariKantor, porsi }) => html`<tr><th scope="row">${nama}</th>
          ${n(pegawai)} ${n(hariWfa)} ${n(hariKantor)}
          <td class="num">${porsi === null ? '' : `${formatHundredths(porsi, lang)}%`}</td></tr>`,
      )}</tbody></table></div></details>`
}
