import { css, html, nothing, type TemplateResult } from 'lit'
import type { Dasbor } from '../../shared/contract.ts'
import { download } from '../../shared/download.ts'
import { factStyles } from '../../shared/fact-styles.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { stateText } from '../../shared/states.ts'
import { note, problemText } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { percentText } from '../figures.ts'
import type { DasborHost, Ukuran } from '../state.ts'
import { comparisonView } from './bandingan.ts'
import { picture, pictureStyles } from './gambar.ts'
import { savingsView } from './hemat.ts'
import { messages } from './messages.ts'
import { targetsView } from './sasaran.ts'
import { trendStyles, trendView } from './tren.ts'

/** The look of the pictures and what stands between them. */
export const styles = [
  factStyles,
  pictureStyles,
  trendStyles,
  css`
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
        ${predicates(words, one)} ${verdicts(words, one)} ${comparisonView(words, one.bandingan)}
        ${savingsView(words, one.penghematan)} ${trendView(words, one)}
        ${one.perUnit.length > 1 ? units(host, one) : nothing}
      </div>
    </section>
    ${takeAlong(host)}`
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

const UKURAN: readonly Ukuran[] = [
  ...(['kehadiran', 'partisipasi', 'laporan', 'layananTerjaga'] as const),
  ...(['keputusanTepat', 'disiplin', 'produktivitas', 'capaianUnit'] as const),
]

/** So many units are drawn; the table has them all. */
const DRAWN = 10

function units(host: DasborHost, { perUnit }: Dasbor): TemplateResult {
  const { t, lang } = host.words()
  const { ukuran } = host.state()
  const told = (value: number | null) => (value === null ? '–' : percentText(value, lang))
  const known = perUnit.flatMap((one) => {
    const value = one[ukuran]
    return value === null ? [] : [{ label: one.nama, value, text: told(value) }]
  })
  const lowest = known.toSorted((a, b) => a.value - b.value).slice(0, DRAWN)
  const choose = (event: Event) => {
    // Safe because the options are these.
    host.patch({ ukuran: (event.target as HTMLSelectElement).value as Ukuran })
  }
  const names = UKURAN.map((one) => t(messages[one]))
  const drawn = picture({
    id: 'unit-kerja',
    wide: true,
    title: t(messages.unit, { ukuran: t(messages[ukuran]) }),
    description: t(messages.unitTeks, { n: lowest.length, dari: perUnit.length }),
    rows: lowest,
    max: 10_000,
    tableWord: t(messages.tabel),
    head: [t(messages.unitKerja), ...names],
    cells: perUnit.map((one) => [one.nama, ...UKURAN.map((name) => told(one[name]))]),
    more: html`<div><label for="ukuran" class="small">${t(messages.ukuran)}</label>
      <select id="ukuran" @change=${choose}>${UKURAN.map((one) => html`<option value=${one} .selected=${one === ukuran}>${t(messages[one])}</option>`)}</select></div>`,
  })
  return drawn
}

/** Shows the download of the month for roles that may export it. */
function takeAlong(host: DasborHost): TemplateResult | typeof nothing {
  const { t } = host.words()
  const { peran, unduh } = host.state()
  if (!peran.includes('bkd') && !peran.includes('inspektorat')) return nothing
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
