import { css, html, nothing, type SVGTemplateResult, svg, type TemplateResult } from 'lit'
import type { BulanTren, Dasbor } from '../../shared/contract.ts'
import { formatMonth, type Lang } from '../../shared/format.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note } from '../../shared/views.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import { percentText, tenths } from '../figures.ts'
import { framed } from './gambar.ts'
import { messages as shared } from './messages.ts'

const messages = {
  judul: { id: 'Layanan dan hari WFA, 12 bulan', en: 'Services and WFA days, 12 months' },
  isi: {
    id: 'Sampai {bulan}. Hari WFA diketahui untuk {wfa} bulan, aduan untuk {aduan} bulan, nilai SKM untuk {skm} bulan. Bulan tanpa data dibiarkan kosong.',
    en: 'Up to {bulan}. WFA days are known for {wfa} {wfa:month|months}, complaints for {aduan} {aduan:month|months}, the SKM for {skm} {skm:month|months}. Months without data are left empty.',
  },
  bukanSebab: {
    id: 'Garis yang berdampingan tidak membuktikan sebab-akibat. Aduan dan kepuasan dipengaruhi banyak hal lain.',
    en: 'Lines side by side prove no cause. Much else bears on complaints and satisfaction.',
  },
  skmTeks: {
    id: 'SKM: nilai Survei Kepuasan Masyarakat, 25 sampai 100. Aduan yang tuntas dapat berasal dari bulan sebelumnya.',
    en: 'SKM: the index of the survey of public satisfaction, 25 to 100. Complaints settled may have come in earlier months.',
  },
  bulan: { id: 'Bulan', en: 'Month' },
  wfa: { id: 'Bagian hari WFA', en: 'Share of WFA days' },
  aduan: { id: 'Aduan masuk', en: 'Complaints in' },
  tuntas: { id: 'Aduan tuntas', en: 'Complaints settled' },
  aduanAngka: { id: '{masuk} masuk, {tuntas} tuntas', en: '{masuk} in, {tuntas} settled' },
  aduanPendek: { id: 'Aduan', en: 'Complaints' },
  skm: { id: 'Nilai SKM', en: 'SKM index' },
  unit: { id: 'Unit yang mengirim', en: 'Units that sent' },
  pada: { id: '{n} ({bulan})', en: '{n} ({bulan})' },
  belum: { id: 'belum dikirim', en: 'not sent yet' },
  belumDijumlah: { id: 'belum ada data', en: 'no data yet' },
} as const satisfies Catalogue

/** The look of lines over months; the second of two is dashed, with hollow squares. */
export const trendStyles = css`
  .plot .trace {
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .plot .dot {
    fill: var(--_accent);
    stroke: var(--_accent);
    stroke-width: 1.5;
  }
  .plot .trace.second {
    stroke: var(--_text);
    stroke-dasharray: 5 4;
  }
  .plot .dot.second {
    fill: var(--_surface);
    stroke: var(--_text);
  }
  @media (forced-colors: active) {
    .plot .trace,
    .plot .dot {
      stroke: CanvasText;
    }
  }
`

/** A panel of its own scale; all panels share the months. */
interface Lajur {
  readonly nama: string
  /** The newest figure in words. */
  readonly angka: string
  readonly skala: readonly [low: number, high: number]
  readonly tulis: (value: number) => string
  readonly garis: readonly (readonly (number | null)[])[]
}

/** Where the first and the last month stand, in percent of the width. */
const [FIRST, LAST] = [16, 97]

/** Heights in the unit of the text: the name of a panel, its drawing, and what parts it from the next. */
const [NAME, DRAWING, GAP] = [1.4, 4, 0.9]

/** The months that are named below the panels, by place. */
const NAMED = [0, 5, 11] as const

/**
 * Shows complaints and satisfaction beside the WFA share (R102), one panel each, so that no scale is made to fit
 * another. A month without figures is a gap. Claims no cause, and says so.
 */
export function trendView(words: Words, one: Dasbor): TemplateResult {
  const { t, lang } = words
  const { tren, catatanTren, perUnit } = one
  const known = (of: (month: BulanTren) => number | null) =>
    tren.filter((month) => of(month) !== null).length
  const several = perUnit.length > 1
  const n = (value: number | null) => (value === null ? '–' : formatNumber(value, lang))
  const title = t(messages.judul)
  const frame = {
    id: 'tren',
    wide: true,
    title,
    description: t(messages.isi, {
      bulan: formatMonth(one.bulan, lang),
      wfa: known(({ bagianWfa }) => bagianWfa),
      aduan: known(({ aduan }) => aduan),
      skm: known(({ skm }) => skm),
    }),
    tableWord: t(shared.tabel),
    head: [
      t(messages.bulan),
      t(messages.wfa),
      t(messages.aduan),
      t(messages.tuntas),
      t(messages.skm),
      ...(several ? [t(messages.unit)] : []),
    ],
    cells: tren.map((month) => [
      formatMonth(month.bulan, lang),
      month.bagianWfa === null ? '–' : percentText(month.bagianWfa, lang),
      n(month.aduan),
      n(month.aduanTuntas),
      month.skm === null ? '–' : tenths(month.skm, lang),
      ...(several ? [n(month.unitMengirim)] : []),
    ]),
    more: html`${keys(words)}
      <p class="small muted">${t(messages.skmTeks)}</p>
      ${catatanTren ? note('warn', t(catatanTren)) : nothing}
      ${note('info', t(messages.bukanSebab))}`,
  }
  return framed(frame, drawing(words, tren))
}

function panels(words: Words, tren: readonly BulanTren[]): readonly Lajur[] {
  const { t, lang } = words
  const share = tren.map(({ bagianWfa }) => bagianWfa)
  const [came, settled] = [tren.map(({ aduan }) => aduan), tren.map((one) => one.aduanTuntas)]
  const index = tren.map(({ skm }) => skm)
  const latest = (
    of: (month: BulanTren) => string | null,
    none: (typeof messages)['belum' | 'belumDijumlah'],
  ) => {
    const month = tren.findLast((one) => of(one) !== null)
    if (!month) return t(none)
    return t(messages.pada, { n: of(month) ?? '', bulan: monthName(month.bulan, lang) })
  }
  const count = (value: number) => formatNumber(value, lang)
  return [
    {
      nama: t(messages.wfa),
      angka: latest(
        ({ bagianWfa }) => (bagianWfa === null ? null : percentText(bagianWfa, lang)),
        messages.belumDijumlah,
      ),
      skala: [0, roundUp(Math.max(...share.map((one) => one ?? 0), 1_000))],
      tulis: (value) => percentText(value, lang),
      garis: [share],
    },
    {
      nama: t(messages.aduanPendek),
      angka: latest(
        ({ aduan, aduanTuntas }) =>
          aduan === null || aduanTuntas === null
            ? null
            : t(messages.aduanAngka, { masuk: count(aduan), tuntas: count(aduanTuntas) }),
        messages.belum,
      ),
      skala: [0, roundUp(Math.max(...[...came, ...settled].map((one) => one ?? 0), 1))],
      tulis: count,
      garis: [came, settled],
    },
    {
      nama: t(messages.skm),
      angka: latest(({ skm }) => (skm === null ? null : tenths(skm, lang)), messages.belum),
      skala: [2_500, 10_000],
      tulis: (value) => count(value / 100),
      garis: [index],
    },
  ]
}

/** The next of 1, 2, 5, 10, 20, 50 … that is not below a value. */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((step) => step * size).find((step) => step >= value) ?? value
}

/** A month in short, for the axis: 'Nov 2026'. */
function monthName(month: string, lang: Lang): string {
  const [name = '', year] = formatMonth(month, lang).split(' ')
  return `${name.slice(0, 3)} ${year}`
}

const xOf = (at: number) => FIRST + (at * (LAST - FIRST)) / 11

function drawing(words: Words, tren: readonly BulanTren[]): TemplateResult {
  const all = panels(words, tren)
  const each = NAME + DRAWING + GAP
  const below = all.length * each
  return html`<svg class="plot" role="img" width="100%" height="${(below + 1.2).toFixed(2)}em"
    aria-labelledby="tren" aria-describedby="tren-isi">
    ${all.map((one, at) => panel(one, at * each))}
    ${NAMED.map((at) => {
      const anchor = at === 0 ? 'start' : at === 11 ? 'end' : 'middle'
      const x = at === 0 ? FIRST - 3 : at === 11 ? 100 : xOf(at)
      return svg`<text x="${x.toFixed(2)}%" y="${(below + 0.4).toFixed(2)}em" text-anchor=${anchor}>${monthName(tren[at]?.bulan ?? '', words.lang)}</text>`
    })}
  </svg>`
}

function panel({ nama, angka, skala, tulis, garis }: Lajur, y: number): SVGTemplateResult {
  const [low, high] = skala
  const top = y + NAME
  const em = (height: number) => `${height.toFixed(2)}em`
  // A little room above and below, so that no mark is cut.
  const at = (value: number) => top + 0.4 + (1 - (value - low) / (high - low)) * (DRAWING - 0.8)
  return svg`<g>
    <text y=${em(y + 1)}>${nama}</text>
    <text class="figure" x="100%" y=${em(y + 1)} text-anchor="end">${angka}</text>
    <rect class="ground" x="${FIRST - 3}%" width="${LAST - FIRST + 6}%" y=${em(top)} height=${em(DRAWING)} rx="3" />
    ${[high, low].map((value) => svg`<text x="${FIRST - 4}%" y=${em(at(value) + 0.35)} text-anchor="end">${tulis(value)}</text>`)}
    ${garis.map((values, line) => trace(values, at, line > 0))}
  </g>`
}

/** A line through neighbouring months that are known, and a mark on each of them. */
function trace(
  values: readonly (number | null)[],
  at: (value: number) => number,
  second: boolean,
): SVGTemplateResult {
  const kind = second ? 'second' : ''
  const x = (month: number) => `${xOf(month).toFixed(2)}%`
  const y = (value: number) => `${at(value).toFixed(2)}em`
  return svg`${values.map((value, month) => {
    const next = values[month + 1] ?? null
    if (value === null || next === null) return nothing
    return svg`<line class="trace ${kind}" x1=${x(month)} x2=${x(month + 1)} y1=${y(value)} y2=${y(next)} />`
  })}${values.map((value, month) => {
    if (value === null) return nothing
    if (!second) return svg`<circle class="dot" cx=${x(month)} cy=${y(value)} r="3" />`
    return svg`<rect class="dot second" x=${x(month)} y=${y(value)} width="6" height="6" transform="translate(-3 -3)" />`
  })}`
}

function keys({ t }: Words): TemplateResult {
  const key = (
    second: boolean,
  ) => html`<svg class="plot key" role="presentation" aria-hidden="true" viewBox="0 0 28 16">
    ${svg`<line class="trace ${second ? 'second' : ''}" x1="1" x2="27" y1="8" y2="8" />`}
    ${second ? svg`<rect class="dot second" x="11" y="5" width="6" height="6" />` : svg`<circle class="dot" cx="14" cy="8" r="3" />`}</svg>`
  return html`<ul class="keys small"><li>${key(false)}${t(messages.aduan)}</li><li>${key(true)}${t(messages.tuntas)}</li></ul>`
}
