import { html, nothing, render, type TemplateResult } from 'lit'
import type { DaftarGaris, Dasbor } from '../../shared/contract.ts'
import { formatMonth } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { openPage } from '../../shared/paper.ts'
import type { Catalogue, Words } from '../../shared/words.ts'
import { percentText, rangeText, tenths } from '../figures.ts'
import { messages as first } from '../messages.ts'
import type { DasborHost } from '../state.ts'
import { DASBOR_CSS } from './cetak-styles.ts'
import { plainTable } from './gambar.ts'
import { lineDrawings, linesShown, lineTable } from './garis.ts'
import { messages as shared } from './messages.ts'
import { trendDrawing, trendTable } from './tren.ts'

const messages = {
  cetak: { id: 'Cetak', en: 'Print' },
  semua: { id: 'Semua unit kerja', en: 'All units' },
  berjalan: {
    id: 'Bulan ini belum berakhir: angkanya masih berubah.',
    en: 'This month is not over: its figures still change.',
  },
  garis: {
    id: 'Dua belas bulan terakhir',
    en: 'The last twelve months',
  },
  garisTeks: {
    id: 'Sumbu memuat rentang nilainya dan tidak selalu mulai dari nol. Garis putus-putus ialah target yang ditetapkan.',
    en: 'An axis covers the range of its values and does not always begin at zero. The dotted line is a target that was set.',
  },
  dampak: { id: 'Aduan dan kepuasan di samping WFA', en: 'Complaints and satisfaction beside WFA' },
  dampakTeks: {
    id: 'Garis utuh: aduan masuk; garis putus-putus: aduan tuntas. Garis yang berdampingan tidak membuktikan sebab-akibat.',
    en: 'The solid line: complaints in; the dashed one: complaints settled. Lines side by side prove no cause.',
  },
  unit: { id: 'Per unit kerja', en: 'By unit' },
  hemat: { id: 'Perkiraan penghematan kantor', en: 'Estimated savings of the offices' },
  hematTeks: { id: 'bulan ini', en: 'this month' },
  dasarHemat: { id: 'Dasar penghematan: {dasar}', en: 'What the savings rest on: {dasar}' },
  wfa: { id: 'Hari WFA', en: 'WFA days' },
} as const satisfies Catalogue

/**
 * Opens the dashboard of the month as a page to print. Resolves once it is open, or with the
 * problem.
 */
export async function openPrint(host: DasborHost, unit: string): Promise<void> {
  const words = host.words()
  const { dasbor, garis } = host.state()
  if (!dasbor) return
  const nama = `dasbor-${dasbor.bulan}${dasbor.unit ? `-${dasbor.unit}` : ''}.html`
  await openPage({ cetak: words.t(messages.cetak), nama }, async () => ({
    ok: true,
    value: pageOf(words, dasbor, garis, unit || words.t(messages.semua)),
  }))
}

/** Writes the page. Values are escaped, because Lit writes them as text. */
function pageOf(words: Words, one: Dasbor, garis: DaftarGaris | null, unit: string): string {
  const box = document.createElement('div')
  render(paper(words, one, garis, unit), box)
  const title = `${words.t(first.judul)} ${formatMonth(one.bulan, words.lang)}`
  return `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${title}</title>
<style>${DASBOR_CSS}</style></head><body><main>${box.innerHTML}</main></body></html>`
}

function paper(words: Words, one: Dasbor, garis: DaftarGaris | null, unit: string): TemplateResult {
  const { t, lang } = words
  const lines = garis ? linesShown(garis, one) : []
  const months = garis?.bulan ?? []
  const table = lineTable(words, months, lines)
  const trend = trendTable(words, one)
  const share = (value: number | null) => (value === null ? '–' : percentText(value, lang))
  return html`<h1>${t(first.judul)}</h1>
    <p><b>${unit}</b> · ${formatMonth(one.bulan, lang)}</p>
    <p class="kecil">${one.pada ? t(first.pada, { saat: formatMoment(one.pada, lang) }) : nothing}</p>
    ${one.berjalan ? html`<p><b>${t(messages.berjalan)}</b></p>` : nothing}
    <p class="ringkas">${t(one.ringkasan)}</p>
    <dl class="angka">${figures(words, one)}</dl>
    <p class="kecil">${t(messages.dasarHemat, { dasar: one.penghematan.dasar })}</p>
    ${
      lines.length > 0
        ? html`<h2>${t(messages.garis)}</h2><p class="kecil">${t(messages.garisTeks)}</p>
          <div class="garis">${lineDrawings(words, months, lines)}</div>
          <div class="lebar bulan">${plainTable(table.head, table.cells)}</div>`
        : nothing
    }
    <h2>${t(messages.dampak)}</h2><p class="kecil">${t(messages.dampakTeks)}</p>
    ${trendDrawing(words, one)}
    <div class="lebar bulan">${plainTable(trend.head, trend.cells)}</div>
    ${
      one.perUnit.length > 1
        ? html`<h2>${t(messages.unit)}</h2><div class="lebar">${plainTable(
            [
              t(shared.unitKerja),
              t(shared.kehadiran),
              t(shared.partisipasi),
              t(messages.wfa),
              t(shared.laporan),
              t(shared.layananTerjaga),
              t(shared.keputusanTepat),
            ],
            one.perUnit.map((each) => [
              each.nama,
              share(each.kehadiran),
              share(each.partisipasi),
              formatNumber(each.hariWfa, lang),
              share(each.laporan),
              share(each.layananTerjaga),
              share(each.keputusanTepat),
            ]),
          )}</div>`
        : nothing
    }`
}

function figures({ t, lang }: Words, one: Dasbor): readonly TemplateResult[] {
  const n = (value: number) => formatNumber(value, lang)
  const tile = (label: string, value: string, more: string) =>
    html`<div><dt>${label}</dt><dd><b>${value}</b>${value === '–' ? t(first.tanpa) : more}</dd></div>`
  const share = (value: number | null) => (value === null ? '–' : percentText(value, lang))
  const score = (value: number | null) => (value === null ? '–' : tenths(value, lang))
  const took = { n: n(one.peserta.pegawai), dari: n(one.peserta.dari) }
  return [
    tile(t(first.kehadiran), share(one.kehadiran), t(first.kehadiranTeks)),
    tile(t(first.partisipasi), share(one.partisipasi), t(first.partisipasiTeks, took)),
    tile(t(first.laporan), share(one.laporan), t(first.laporanTeks, { n: n(one.hariWfa) })),
    tile(t(first.layananTerjaga), share(one.layananTerjaga), t(first.layananTeks)),
    tile(t(first.keputusanTepat), share(one.keputusanTepat), t(first.keputusanTeks)),
    tile(t(first.disiplin), score(one.disiplin), t(first.dari100)),
    tile(t(first.produktivitas), score(one.produktivitas), t(first.dari100)),
    tile(t(messages.hemat), rangeText(one.penghematan.kantor, lang), t(messages.hematTeks)),
  ]
}
