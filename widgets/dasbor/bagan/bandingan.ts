import { html, svg, type TemplateResult } from 'lit'
import type { Dasbor, SisiBandingan } from '../../shared/contract.ts'
import { formatHundredths, formatNumber } from '../../shared/numbers.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { percentText } from '../figures.ts'
import { type Batang, picture } from './gambar.ts'
import { messages } from './messages.ts'

type Ukur = Exclude<keyof SisiBandingan, 'hari' | 'laporan'>

/** The measures to compare, and their units; percentages share one scale. */
const MEASURES = [
  ['terlambat', '%'],
  ['menitTerlambat', 'menit'],
  ['laporanTepat', '%'],
  ['capaian', '%'],
  ['keluhan', 'keluhan'],
] as const satisfies readonly (readonly [Ukur, string])[]

/**
 * Shows WFA days beside office days: never by colour alone, and with a note when numbers are few.
 */
export function comparisonView(words: Words, bandingan: Dasbor['bandingan']): TemplateResult {
  const { t, lang } = words
  const { wfa, kantor, catatan } = bandingan
  const told = (value: number | null, unit: string) => {
    if (value === null) return '–'
    return unit === '%' ? percentText(value, lang) : formatHundredths(value, lang)
  }
  const rows = MEASURES.flatMap(([name, unit]): Batang[] => {
    const one = wfa[name]
    const other = kantor[name]
    const scale = unit === '%' ? 10_000 : Math.max(one ?? 0, other ?? 0, 1)
    const bar = (value: number | null, side: string) => ({
      label: t(messages[name]),
      value: ((value ?? 0) / scale) * 100,
      text: `${told(value, unit)} ${side}`,
    })
    const first = one === null ? [] : [bar(one, t(messages.wfa))]
    if (other === null) return first
    return [...first, { ...bar(other, t(messages.kantor)), striped: true, joined: one !== null }]
  })
  const days = { wfa: formatNumber(wfa.hari, lang), kantor: formatNumber(kantor.hari, lang) }
  return picture({
    id: 'bandingan',
    title: t(messages.bandingan),
    description: t(messages.bandinganTeks, days),
    rows,
    max: 100,
    tableWord: t(messages.tabel),
    head: [t(messages.yangDibanding), t(messages.hariWfa), t(messages.hariKantor)],
    cells: [
      [t(messages.hariOrang), days.wfa, days.kantor],
      ...MEASURES.map(([name, unit]) => [
        t(messages[name]),
        told(wfa[name], unit),
        told(kantor[name], unit),
      ]),
    ],
    more: html`${keys(words)} ${catatan ? note('warn', t(catatan)) : note('info', t(messages.bukanBukti))}`,
  })
}

function keys({ t }: Words): TemplateResult {
  const key = (
    striped: boolean,
  ) => html`<svg class="plot key" role="presentation" aria-hidden="true" viewBox="0 0 28 16">
    ${svg`<rect class=${striped ? 'frame' : 'ink'} fill=${striped ? 'url(#garis-bandingan)' : 'none'} x="1" y="1" width="26" height="14" rx="2" />`}</svg>`
  return html`<ul class="keys small"><li>${key(false)}${t(messages.hariWfa)}</li><li>${key(true)}${t(messages.hariKantor)}</li></ul>`
}
