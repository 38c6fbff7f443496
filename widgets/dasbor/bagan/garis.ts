import { css, html, nothing, type TemplateResult } from 'lit'
import type { DaftarGaris, Dasbor } from '../../shared/contract.ts'
import { formatMonth } from '../../shared/format.ts'
import { problemCard, skeleton } from '../../shared/views.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import { percentText, tenths } from '../figures.ts'
import type { DasborHost } from '../state.ts'
import { frameDrawing } from './gambar.ts'
import { type Lajur, lanes, monthName } from './lajur.ts'
import { messages as shared } from './messages.ts'
import { zoomAxis } from './sumbu.ts'

const messages = {
  judul: { id: 'Dua belas bulan terakhir', en: 'The last twelve months' },
  isi: {
    id: 'Sampai {bulan}. Setiap sumbu memuat rentang nilainya dan tidak selalu mulai dari nol. Garis putus-putus ialah target; tanpa garis berarti target belum ditetapkan. Bulan tanpa data dibiarkan kosong.',
    en: 'Up to {bulan}. Each axis covers the range of its values and does not always begin at zero. The dotted line is the target; without one none is set. Months without data are left empty.',
  },
  bulan: { id: 'Bulan', en: 'Month' },
  target: { id: 'target {n}', en: 'target {n}' },
  barisTarget: { id: 'Target', en: 'Target' },
  penghematan: { id: 'Penghematan terukur', en: 'Measured savings' },
  uraian: {
    id: '{nama} sampai {bulan}: {n} bulan diketahui, terakhir {akhir}, terendah {rendah}, tertinggi {tinggi}.',
    en: '{nama} up to {bulan}: {n} {n:month|months} known, last {akhir}, lowest {rendah}, highest {tinggi}.',
  },
  dasar: { id: 'Dasar target', en: 'What sets the targets' },
} as const satisfies Catalogue

type Garis = DaftarGaris['garis'][number]

/** The styles of several lines side by side. */
export const lineStyles = css`
  .lines {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(19em, 100%), 1fr));
    gap: var(--_4);
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 var(--_2);
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }
`

const nameOf = ({ t }: Words, { ukuran }: Garis) =>
  t(ukuran === 'penghematan' ? messages.penghematan : shared[ukuran])

const textOf = ({ lang }: Words, { ukuran }: Garis, value: number | null | undefined) => {
  if (typeof value !== 'number') return '–'
  return ukuran === 'disiplin' || ukuran === 'produktivitas'
    ? tenths(value, lang)
    : percentText(value, lang)
}

/**
 * Returns the lines with the visible month as the dashboard counts it, whose sums may have been
 * made just now.
 */
export function linesShown({ garis }: DaftarGaris, one: Dasbor): readonly Garis[] {
  const now = { ...one, capaianUnit: one.hasilUnit?.capaian ?? null }
  return garis.map((line) => {
    const own = line.ukuran === 'penghematan' ? line.nilai.at(-1) : now[line.ukuran]
    return { ...line, nilai: [...line.nilai.slice(0, -1), own ?? null] }
  })
}

function laneOf(words: Words, line: Garis, months: readonly string[]): Lajur {
  const known = line.nilai.filter((one) => one !== null)
  const at = line.nilai.findLastIndex((one) => one !== null)
  const goal = line.target
  const told = textOf(words, line, line.nilai[at])
  const when = at === 11 ? '' : ` (${monthName(months[at] ?? '', words.lang)})`
  const target =
    goal === null ? '' : ` · ${words.t(messages.target, { n: textOf(words, line, goal) })}`
  return {
    nama: nameOf(words, line),
    angka: `${told}${when}${target}`,
    skala: zoomAxis(goal === null ? known : [...known, goal]),
    tulis: (value) => textOf(words, line, value),
    garis: [line.nilai],
    target: goal,
  }
}

/** Draws each measure of twelve months as its own chart. */
export function lineDrawings(
  words: Words,
  months: readonly string[],
  all: readonly Garis[],
): readonly TemplateResult[] {
  const { t, lang } = words
  return all.map((line) => {
    const known = line.nilai.filter((one) => one !== null)
    const text = t(messages.uraian, {
      nama: nameOf(words, line),
      bulan: formatMonth(months.at(-1) ?? '', lang),
      n: known.length,
      akhir: textOf(words, line, known.at(-1)),
      rendah: textOf(words, line, Math.min(...known)),
      tinggi: textOf(words, line, Math.max(...known)),
    })
    const lane = laneOf(words, line, months)
    return html`<div><p class="line"><span>${lane.nama}</span> <b>${lane.angka}</b></p>
      ${lanes({ text }, months, [{ ...lane, nama: '' }], lang)}</div>`
  })
}

/** Returns the table of the same numbers, newest month first. */
export function lineTable(words: Words, months: readonly string[], all: readonly Garis[]) {
  const { t, lang } = words
  return {
    head: [t(messages.bulan), ...all.map((line) => nameOf(words, line))],
    cells: [
      ...months
        .map((month, at) => [
          formatMonth(month, lang),
          ...all.map((line) => textOf(words, line, line.nilai[at])),
        ])
        .toReversed(),
      [t(messages.barisTarget), ...all.map((line) => textOf(words, line, line.target))],
    ],
  }
}

/** Shows twelve months of each measure with its target, and a table of the same numbers. */
export function linesView(host: DasborHost, one: Dasbor): TemplateResult {
  const words = host.words()
  const { t } = words
  const { garis, garisGagal } = host.state()
  if (garisGagal && !garis)
    return html`<div class="picture wide">${problemCard(words, garisGagal, () => void host.load())}</div>`
  if (!garis) return html`<div class="picture wide">${skeleton(words, 'half')}</div>`
  const all = linesShown(garis, one)
  const { head, cells } = lineTable(words, garis.bulan, all)
  const bases = all.flatMap((line) =>
    line.dasar === null ? [] : [html`<li><b>${nameOf(words, line)}</b>: ${line.dasar}</li>`],
  )
  return frameDrawing(
    {
      id: 'garis',
      wide: true,
      title: t(messages.judul),
      description: t(messages.isi, { bulan: formatMonth(one.bulan, words.lang) }),
      tableWord: t(shared.tabel),
      head,
      cells,
      more:
        bases.length > 0
          ? html`<details><summary>${t(messages.dasar)}</summary><ul class="assumptions small">${bases}</ul></details>`
          : nothing,
    },
    html`<div class="lines">${lineDrawings(words, garis.bulan, all)}</div>`,
  )
}
