import { css, html, nothing, type TemplateResult } from 'lit'
import type { Dasbor } from '../../shared/contract.ts'
import { download } from '../../shared/download.ts'
import { factStyles } from '../../shared/fact-styles.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { part } from '../../shared/part.ts'
import { problem } from '../../shared/problem.ts'
import { stateText } from '../../shared/states.ts'
import { note, problemText } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { percentText } from '../figures.ts'
import { loadPeople } from '../orang/load.ts'
import type { DasborHost } from '../state.ts'
import { comparisonView } from './bandingan.ts'
import { picture, pictureStyles } from './gambar.ts'
import { lineStyles, linesView } from './garis.ts'
import { savingsView } from './hemat.ts'
import { laneStyles } from './lajur.ts'
import { messages } from './messages.ts'
import { targetsView } from './sasaran.ts'
import { dotStyles, unitsView } from './titik.ts'
import { trendView } from './tren.ts'

/** The styles of the pictures and what stands between them. */
export const styles = [
  factStyles,
  pictureStyles,
  laneStyles,
  lineStyles,
  dotStyles,
  css`
    .picture select {
      max-width: 22em;
    }
    .pictures + .row,
    section + .row {
      margin-top: var(--_4);
    }
    .pictures {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(24em, 100%), 1fr));
      gap: var(--_4);
      margin-top: var(--_3);
      align-items: start;
    }
    .big {
      font-size: var(--_title);
      font-weight: 700;
      line-height: 1.2;
      color: var(--_accent);
    }
    .keys {
      display: flex;
      flex-wrap: wrap;
      gap: var(--_1) var(--_4);
    }
    .keys li {
      display: flex;
      align-items: center;
      gap: var(--_2);
    }
    .key {
      width: 1.6em;
      height: 0.9em;
    }
    .assumptions li {
      padding: var(--_2) 0;
      border-top: 1px solid var(--_line);
    }
  `,
]

/** Shows the charts of the month, each with its table, and the downloads. */
export function chartsView(host: DasborHost, one: Dasbor): TemplateResult {
  const words = host.words()
  const { t } = words
  return html`<section aria-labelledby="bagan">
      <h3 id="bagan">${t(messages.rincian)}</h3>
      <div class="pictures">
        ${one.hasilUnit ? targetsView(words, one.hasilUnit) : nothing}
        ${linesView(host, one)}
        ${one.perUnit.length > 1 ? unitsView(host, one) : nothing}
        ${trendView(words, one)}
        ${predicates(words, one)} ${verdicts(words, one)} ${comparisonView(words, one.bandingan)}
        ${savingsView(words, one.penghematan)}
      </div>
    </section>
    ${doors(host)} ${takeAlong(host)}`
}

/** Counts as bars, with their share in the table. */
function counts(
  { t, lang }: Words,
  told: {
    readonly id: string
    readonly title: string
    readonly description: string
    readonly head: string
  },
  all: readonly (readonly [string, number])[],
) {
  const n = (value: number) => formatNumber(value, lang)
  const sum = all.reduce((total, [, value]) => total + value, 0)
  const part = (value: number) => (sum > 0 ? percentText((value * 10_000) / sum, lang) : '–')
  return picture({
    ...told,
    rows: all.map(([label, value]) => ({ label, value, text: n(value) })),
    max: Math.max(...all.map(([, value]) => value), 1),
    tableWord: t(messages.tabel),
    head: [told.head, t(messages.jumlah), t(messages.bagian)],
    cells: all.map(([label, value]) => [label, n(value), part(value)]),
  })
}

const PREDIKAT = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const

function predicates(words: Words, { predikat }: Dasbor): TemplateResult {
  const { t } = words
  const rated = PREDIKAT.map((code) => [t(stateText(code)), predikat[code] ?? 0] as const)
  const all = [...rated, [t(messages.belum), predikat.belum ?? 0] as const]
  const description = t(messages.predikatTeks)
  const title = t(messages.predikat)
  return counts(words, { id: 'predikat', title, description, head: title }, all)
}

const STATUS = [
  'hadir',
  'hadir-wfa',
  'dinas-luar',
  'cuti',
  'izin',
  'belum-terverifikasi',
  'tanpa-keterangan',
]

function verdicts(words: Words, { status }: Dasbor): TemplateResult {
  const { t } = words
  const all = STATUS.map((code) => [t(stateText(code)), status[code] ?? 0] as const)
  const title = t(messages.hari)
  return counts(words, { id: 'hari', title, description: t(messages.hariTeks), head: title }, all)
}

/** The people of a unit, and the page to print, are loaded on demand. */
const people = part(() => import('../orang/view.ts'))
const printing = part(() => import('./cetak.ts'))

/** Returns whether the reader may download the month as a file. */
const exports = (peran: readonly string[]) => peran.includes('bkd') || peran.includes('inspektorat')

/**
 * Shows the links to the people of a unit, if the reader may read their months, and to the page to
 * print.
 */
function doors(host: DasborHost): TemplateResult {
  const { t } = host.words()
  const { peran, unit, own, orang, units, jejak, unduh } = host.state()
  const reads = own !== '' || peran.includes('bkd') || peran.includes('inspektorat')
  const show = async () => {
    // The code that draws people may come after them.
    await Promise.all([loadPeople(host), people().catch(() => null)])
    await new Promise(requestAnimationFrame)
    await host.focusOn('#orang')
  }
  const nama = [...jejak, ...units].find(({ kode }) => kode === unit)?.nama ?? ''
  const print = async () => {
    const page = await printing().catch(() => null)
    if (page) return page.openPrint(host, nama)
    host.emit('luwes:error', { code: 'muat' })
    host.patch({ unduh: { busy: false, problem: problem('jaringan'), done: '' } })
  }
  return html`<p class="row">
    ${unit && reads && !orang ? html`<button class="button" @click=${show}>${t(messages.orang)}</button>` : nothing}
    <button class="button" @click=${print}>${t(messages.cetak)}</button></p>
    ${unduh.problem && !exports(peran) ? note('warn', t(problemText(unduh.problem))) : nothing}`
}

/** Shows the download of the month for roles that may export it. */
function takeAlong(host: DasborHost): TemplateResult | typeof nothing {
  const { t } = host.words()
  const { peran, unduh } = host.state()
  if (!exports(peran)) return nothing
  return html`<section aria-labelledby="unduh" class="stack">
    <div><h3 id="unduh">${t(messages.unduh)}</h3><p class="muted">${t(messages.unduhTeks)}</p></div>
    <p><button class="button" aria-disabled=${unduh.busy} @click=${() => void take(host)}>${t(messages.unduhCsv)}</button></p>
    <div role="status">${unduh.problem ? note('warn', t(problemText(unduh.problem))) : unduh.done ? note('ok', unduh.done) : nothing}</div>
  </section>`
}

async function take(host: DasborHost): Promise<void> {
  const { month, unit, unduh } = host.state()
  if (unduh.busy) return
  host.patch({ unduh: { busy: true, problem: null, done: '' } })
  const { t, lang } = host.words()
  const place = unit ? `&unit=${encodeURIComponent(unit)}` : ''
  const path = `/kinerja/${month}/ekspor?format=csv&bentuk=laporan${place}`
  const result = await download(path, `laporan-${month}${unit ? `-${unit}` : ''}.csv`, lang)
  if (!result.ok) {
    host.emit('luwes:error', { code: result.problem.code })
    return host.patch({ unduh: { busy: false, problem: result.problem, done: '' } })
  }
  const { nama, sha256 } = result.value
  host.patch({
    unduh: { busy: false, problem: null, done: t(messages.terunduh, { nama, sha256 }) },
  })
}
