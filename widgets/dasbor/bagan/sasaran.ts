import { html, type TemplateResult } from 'lit'
import type { HasilUnit, SasaranUnit } from '../../shared/contract.ts'
import { formatNumber } from '../../shared/numbers.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import { percentText } from '../figures.ts'
import { picture } from './gambar.ts'
import { messages as shared } from './messages.ts'

const messages = {
  judul: { id: 'Hasil unit terhadap sasarannya', en: 'Results of the unit against its targets' },
  kosong: {
    id: 'Sasaran unit untuk bulan ini belum dikirim dari e-Kinerja.',
    en: 'e-Kinerja has not sent the targets of the unit for this month yet.',
  },
  jumlah: {
    id: 'Capaian {n} menurut bobot, dari {terhitung} di antara {semua} sasaran. Garis tegak menandai target.',
    en: '{n} reached by weight, of {terhitung} among {semua} targets. The upright line marks the target.',
  },
  tanpa: {
    id: '{semua} sasaran; realisasinya belum dikirim. Garis tegak menandai target.',
    en: '{semua} targets; results were not sent yet. The upright line marks the target.',
  },
  belum: { id: 'belum dikirim', en: 'not sent yet' },
  takTerukur: { id: 'tidak dapat diukur', en: 'cannot be measured' },
  sasaran: { id: 'Sasaran dan indikator', en: 'Target and indicator' },
  target: { id: 'Target', en: 'Target' },
  realisasi: { id: 'Realisasi', en: 'Result' },
  capaian: { id: 'Capaian', en: 'Reached' },
  bobot: { id: 'Bobot', en: 'Weight' },
  bukti: { id: 'Bukti', en: 'Proof' },
  ada: { id: 'ada', en: 'given' },
  tidakAda: { id: 'tidak ada', en: 'none' },
  pendukung: { id: 'KRA pendukung', en: 'KRA that serve it' },
  sedikitnya: { id: '{n} {satuan}', en: '{n} {satuan}' },
  paling: { id: 'paling banyak {n} {satuan}', en: '{n} {satuan} at most' },
  orang: {
    id: '{pegawai} pegawai, rata-rata capaian {n}',
    en: '{pegawai} {pegawai:employee|employees}, {n} reached on average',
  },
  orangBelum: {
    id: '{pegawai} pegawai, realisasi belum dikirim',
    en: '{pegawai} {pegawai:employee|employees}, results not sent yet',
  },
  tanpaOrang: { id: 'belum ada', en: 'none yet' },
} as const satisfies Catalogue

/** How far a bar may extend beyond its target, in hundredths of a percent point. */
const FAR = 12_000

/**
 * Shows how far the unit reached its own targets (R101). A missing result is labelled as missing,
 * not as 0.
 */
export function targetsView(words: Words, one: HasilUnit): TemplateResult {
  const { t, lang } = words
  const { capaian, terhitung, sasaran } = one
  if (sasaran.length === 0) {
    return html`<div class="picture wide"><h4>${t(messages.judul)}</h4><p>${t(messages.kosong)}</p></div>`
  }
  const semua = sasaran.length
  const said =
    capaian === null
      ? t(messages.tanpa, { semua })
      : t(messages.jumlah, { n: percentText(capaian, lang), terhitung, semua })
  return picture({
    id: 'sasaran-unit',
    wide: true,
    title: t(messages.judul),
    description: said,
    rows: sasaran.map((target) => ({
      label: target.hasil,
      value: target.capaian ?? 0,
      text: reachedText(words, target),
    })),
    max: FAR,
    mark: 10_000,
    tableWord: t(shared.tabel),
    head: [
      t(messages.sasaran),
      t(messages.target),
      t(messages.realisasi),
      t(messages.capaian),
      t(messages.bobot),
      t(messages.bukti),
      t(messages.pendukung),
    ],
    cells: sasaran.map((target) => [
      `${target.hasil} (${target.indikator})`,
      targetText(words, target),
      resultText(words, target),
      reachedText(words, target),
      `${formatNumber(target.bobot, lang)}%`,
      t(target.bukti ? messages.ada : messages.tidakAda),
      supportText(words, target),
    ]),
    more: html`<ul class="assumptions small">${sasaran.map(
      (target) => html`<li><b>${target.hasil}</b><br />
        ${t(messages.target)}: ${targetText(words, target)}.
        ${t(messages.realisasi)}: ${resultText(words, target)}.
        ${t(messages.pendukung)}: ${supportText(words, target)}.</li>`,
    )}</ul>`,
  })
}

function targetText({ t, lang }: Words, { arah, target, satuan }: SasaranUnit): string {
  const amount = { n: formatNumber(target, lang), satuan }
  return t(arah === 'turun' ? messages.paling : messages.sedikitnya, amount)
}

function resultText({ t, lang }: Words, { realisasi, satuan }: SasaranUnit): string {
  if (realisasi === null) return t(messages.belum)
  return t(messages.sedikitnya, { n: formatNumber(realisasi, lang), satuan })
}

function reachedText({ t, lang }: Words, { realisasi, capaian }: SasaranUnit): string {
  if (capaian !== null) return percentText(capaian, lang)
  return t(realisasi === null ? messages.belum : messages.takTerukur)
}

function supportText({ t, lang }: Words, { pendukung }: SasaranUnit): string {
  const { pegawai, capaian } = pendukung
  if (pegawai === 0) return t(messages.tanpaOrang)
  if (capaian === null) return t(messages.orangBelum, { pegawai })
  return t(messages.orang, { pegawai, n: percentText(capaian, lang) })
}
