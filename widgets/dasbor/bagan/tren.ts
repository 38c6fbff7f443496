import { html, nothing, svg, type TemplateResult } from 'lit'
import type { BulanTren, Dasbor } from '../../shared/contract.ts'
import { formatMonth } from '../../shared/format.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note } from '../../shared/views.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import { percentText, tenths } from '../figures.ts'
import { frameDrawing } from './gambar.ts'
import { type Lajur, lanes, monthName } from './lajur.ts'
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

/**
 * Shows complaints and satisfaction beside the WFA share (R102), each in its own panel, so that no
 * scale is adjusted to another. A month without figures is a gap. It claims no cause, and says so.
 */
export function trendView(words: Words, one: Dasbor): TemplateResult {
  const { t, lang } = words
  const { tren, catatanTren } = one
  const known = (of: (month: BulanTren) => number | null) =>
    tren.filter((month) => of(month) !== null).length
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
    ...trendTable(words, one),
    more: html`${keys(words)}
      <p class="small muted">${t(messages.skmTeks)}</p>
      ${catatanTren ? note('warn', t(catatanTren)) : nothing}
      ${note('info', t(messages.bukanSebab))}`,
  }
  return frameDrawing(frame, trendDrawing(words, one))
}

/** Returns the drawing of the trend, named by the frame around it. */
export function trendDrawing(words: Words, { tren }: Dasbor): TemplateResult {
  const months = tren.map(({ bulan }) => bulan)
  return lanes({ id: 'tren' }, months, panels(words, tren), words.lang)
}

/** Returns the table of the same numbers. */
export function trendTable({ t, lang }: Words, { tren, perUnit }: Dasbor) {
  const several = perUnit.length > 1
  const n = (value: number | null) => (value === null ? '–' : formatNumber(value, lang))
  return {
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
  }
}

function panels(words: Words, tren: readonly BulanTren[]): readonly Lajur[] {
  const { t, lang } = words
  const share = tren.map(({ bagianWfa }) => bagianWfa)
  const came = tren.map(({ aduan }) => aduan)
  const settled = tren.map((one) => one.aduanTuntas)
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

/** Returns the next of 1, 2, 5, 10, 20, 50 … that is not below a value. */
function roundUp(value: number): number {
  const size = 10 ** Math.floor(Math.log10(value))
  return [1, 2, 5, 10].map((step) => step * size).find((step) => step >= value) ?? value
}

function keys({ t }: Words): TemplateResult {
  const key = (
    second: boolean,
  ) => html`<svg class="plot key" role="presentation" aria-hidden="true" viewBox="0 0 28 16">
    ${svg`<line class="trace ${second ? 'second' : ''}" x1="1" x2="27" y1="8" y2="8" />`}
    ${second ? svg`<rect class="dot second" x="11" y="5" width="6" height="6" />` : svg`<circle class="dot" cx="14" cy="8" r="3" />`}</svg>`
  return html`<ul class="keys small"><li>${key(false)}${t(messages.aduan)}</li><li>${key(true)}${t(messages.tuntas)}</li></ul>`
}
