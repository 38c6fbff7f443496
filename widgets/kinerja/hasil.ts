import { css, html, nothing, type TemplateResult } from 'lit'
import type { HasilKerja } from '../shared/contract.ts'
import { formatNumber } from '../shared/numbers.ts'
import type { Catalogue, Words } from '../shared/words.ts'

const messages = {
  target: {
    id: 'Target {target} {satuan}, bobot {bobot}',
    en: 'Target {target} {satuan}, weight {bobot}',
  },
  tercapai: { id: 'Tercapai {n} {satuan}', en: '{n} {satuan} reached' },
  mendukung: {
    id: 'Mendukung sasaran unit: {hasil}',
    en: 'Serves the unit target: {hasil}',
  },
  belum: { id: 'Belum ada realisasi', en: 'Nothing reached yet' },
} as const satisfies Catalogue

/** The styles of a list of days or results. */
export const listStyles = css`
  .from {
    margin: var(--_2) 0;
    padding-inline-start: var(--_3);
    border-inline-start: 3px solid var(--_line);
  }
  .from li + li {
    margin-top: var(--_2);
  }
`

/** Shows results with their targets, and the target of the unit that each serves (R101). */
export function resultList(words: Words, all: readonly HasilKerja[]): TemplateResult {
  return html`<ul class="from small">${all.map((one) => resultView(words, one))}</ul>`
}

function resultView({ t, lang }: Words, one: HasilKerja): TemplateResult {
  const { hasil, satuan, target, bobot, realisasi, mendukung } = one
  const n = (value: number) => formatNumber(value, lang)
  return html`<li><b>${hasil}</b>
    <div class="num">${realisasi === null ? t(messages.belum) : t(messages.tercapai, { n: n(realisasi), satuan })}</div>
    <div class="muted num">${t(messages.target, { target: n(target), satuan, bobot: `${n(bobot)}%` })}</div>
    ${mendukung === null ? nothing : html`<div>${t(messages.mendukung, { hasil: mendukung })}</div>`}
  </li>`
}
