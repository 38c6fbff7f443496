import { html, nothing, type TemplateResult } from 'lit'
import { officerBasis } from '../../shared/basis-officer.ts'
import type { Penghematan } from '../../shared/contract.ts'
import type { Lang } from '../../shared/format.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { isOfficer } from '../../shared/session.ts'
import { type Catalogue, plainText, type Words } from '../../shared/words.ts'
import { percentText, rangeText, tenths } from '../figures.ts'
import { picture } from './gambar.ts'
import { messages } from './messages.ts'

const KINDS: Catalogue = {
  listrik: { id: 'Listrik', en: 'Electricity' },
  air: { id: 'Air', en: 'Water' },
  internet: { id: 'Internet', en: 'Internet' },
  perjalanan: { id: 'Perjalanan dinas', en: 'Official travel' },
  'bbm-dinas': { id: 'BBM kendaraan dinas', en: 'Fuel of official vehicles' },
  konsumsi: { id: 'Makan dan minum rapat', en: 'Food and drink' },
  bbm: { id: 'BBM pegawai', en: 'Fuel of employees' },
}

/**
 * Shows savings as a range with their assumptions, the progress of the declared target, and the
 * trips saved.
 */
export function savingsView(words: Words, one: Penghematan): TemplateResult {
  const { t, lang } = words
  const { rincian, kantor, km } = one
  const named = rincian.map((row) => ({
    ...row,
    nama: t(KINDS[row.jenis] ?? plainText(row.jenis)),
  }))
  const range = (row: (typeof named)[number]) => rangeText(row.rupiah, lang)
  return html`${picture({
    id: 'hemat',
    title: t(messages.hemat),
    description: t(messages.hematTeks),
    rows: named.map((row) => ({
      label: `${row.nama} (${t(messages[row.cara])})`,
      from: row.rupiah[0] === row.rupiah[1] ? 0 : Math.max(row.rupiah[0], 0),
      value: row.rupiah[1],
      text: range(row),
      striped: row.cara === 'perkiraan',
    })),
    max: Math.max(...rincian.map(({ rupiah }) => rupiah[1]), 1),
    tableWord: t(messages.tabel),
    head: [t(messages.jenis), t(messages.kisaran), t(messages.cara)],
    cells: named.map((row) => [row.nama, range(row), t(messages[row.cara])]),
    more: html`<p>${t(messages.hematKantor)}<br /><b class="big num">${rangeText(kantor, lang)}</b></p>
        <p>${t(messages.km)}<br /><b class="big num">${formatNumber(Math.round(km), lang)} km</b></p>
        <p class="small muted">${t(messages.kmTeks)}</p>
        <details><summary>${t(messages.asumsi)}</summary>
          <ul class="assumptions small">${named.map((row) => html`<li><b>${row.nama}</b>: ${grouped(t(row.asumsi), lang)}</li>`)}</ul>
          ${officerBasis(words, one.dasar, isOfficer(), one.kepastian)}</details>`,
  })}
    ${targetView(words, one)}`
}

/** Groups the thousands in the figures of a server sentence. */
function grouped(sentence: string, lang: Lang): string {
  return sentence.replace(/\d{4,}/g, (digits) => formatNumber(Number(digits), lang))
}

function targetView(
  words: Words,
  { tercapai, target, dasarTarget, sasaran }: Penghematan,
): TemplateResult | typeof nothing {
  const { t, lang } = words
  if (target === null && tercapai === null) return nothing
  const share = (value: number) => percentText(value, lang)
  const reached = tercapai === null ? t(messages.belumDiukur) : share(tercapai)
  const gap = target === null || tercapai === null ? null : target - tercapai
  const said =
    gap === null
      ? t(messages.targetUkur)
      : t(gap > 0 ? messages.kurang : messages.lebih, { n: tenths(Math.abs(gap), lang) })
  return picture({
    id: 'target',
    title: t(messages.target),
    description: said,
    rows: [
      { label: t(messages.tercapai), value: tercapai ?? 0, text: reached },
      ...(target === null
        ? []
        : [{ label: t(messages.dinyatakan), value: target, text: share(target), striped: true }]),
    ],
    max: Math.max(target ?? 0, tercapai ?? 0, 5_000),
    ...(target !== null && { mark: target }),
    tableWord: t(messages.tabel),
    head: [t(messages.target), t(messages.bagian)],
    cells: [
      [t(messages.tercapai), reached],
      ...(target === null ? [] : [[t(messages.dinyatakan), share(target)]]),
    ],
    more: html`${dasarTarget ? officerBasis(words, dasarTarget, isOfficer()) : nothing}
      ${sasaran.length > 1 ? others(words, sasaran) : nothing}`,
  })
}

/** Shows every declared target, with its kinds and its progress. */
function others({ t, lang }: Words, all: Penghematan['sasaran']): TemplateResult {
  const kinds = (jenis: readonly string[] | undefined) =>
    (jenis ?? []).map((one) => t(KINDS[one] ?? plainText(one))).join(', ')
  return html`<h4 class="label">${t(messages.sasaran)}</h4>
    <ul>${all.map(
      ({ nama, bagian, tercapai, jenis }) => html`<li><b>${t(nama)}</b>:
        ${tercapai === null ? t(messages.belumDiukur) : percentText(tercapai, lang)} / ${percentText(bagian, lang)}
        ${jenis ? html`<div class="small muted">${kinds(jenis)}</div>` : nothing}</li>`,
    )}</ul>`
}
