import { html } from 'hono/html'
import type { BarisLaporanBulanan } from '../../domain/kinerja/baris-laporan.ts'
import { dateInWords, HARI, monthInWords } from '../../domain/shared/date-words.ts'
import { localDate, type Zona } from '../../domain/shared/local-time.ts'
import { hundredths, percent, rupiahText, wholeText } from '../../domain/shared/number-words.ts'
import type { LaporanBulanan } from '../../operations/kinerja/read-laporan-bulanan.ts'
import type { Html, Page } from '../page.ts'
import { LEMBAR_CSS } from './page-lembar-css.ts'

/** Returns the monthly report as pages to print. */
export function laporanPage(laporan: LaporanBulanan, zona: Zona): Page {
  const { bulan, nama, daerah, unit, catatan, bagian, mulai, pada, perUnit } = laporan
  const month = monthInWords(bulan).id
  const title = `Laporan Bulanan Kerja Fleksibel, ${nama}, ${month}`
  const body = html`<main>
<header><p>Pemerintah ${daerah}</p>${unit !== null && html`<p>${nama}</p>`}</header>
<h1>Laporan Bulanan Pelaksanaan Kerja Fleksibel</h1>
<p class="tengah">Bulan ${month}</p>
<p class="kecil">${catatan.id}</p>
${mulai && html`<p class="kecil">Angka dihitung sejak ${dateInWords(mulai).id}, hari pertama Luwes dipakai.</p>`}
${bagian.slice(0, -1).map(
  ({ nomor, judul, catatan: note, baris }) => html`<section>
<h2>${nomor}. ${judul.id}</h2>
${note && html`<p class="kecil">${note.id}</p>`}
${table(baris.filter(({ kode }) => !kode.endsWith('.judul')))}
${nomor === 1 && weekdays(laporan)}
</section>`,
)}
${signature(laporan)}
<footer>Disusun dengan Luwes. Data per ${dateInWords(localDate(pada, zona)).id}. Setiap angka menyebut sumbernya.</footer>
${perUnit.length > 1 && annex(laporan)}
</main>`
  return { title, css: LEMBAR_CSS, body }
}

function table(baris: readonly BarisLaporanBulanan[]): Html {
  return html`<table><tbody>${baris.map(
    (line) => html`<tr><th scope="row">${line.uraian.id}</th>
<td class="isi">${valueText(line)}</td>
<td class="asal">${line.nilai === null ? '' : 'Sumber: '}${line.sumber.id}</td></tr>`,
  )}</tbody></table>`
}

const UNIT = { orang: ' orang', 'hari-orang': ' hari', angka: '' } as const

/** Returns a figure in the form for people, with its unit. */
function valueText({ nilai, satuan }: BarisLaporanBulanan): string {
  if (nilai === null) return '–'
  if (typeof nilai === 'string') return satuan === 'tanggal' ? dateInWords(nilai).id : nilai
  if (satuan === 'persen') return percent(nilai, ',')
  if (satuan === 'nilai') return hundredths(nilai, ',')
  if (satuan === 'rupiah') return rupiahText(nilai)
  return satuan === 'teks' || satuan === 'tanggal' ? String(nilai) : wholeText(nilai) + UNIT[satuan]
}

function weekdays({ pekan }: LaporanBulanan): Html {
  if (!pekan)
    return html`<p class="kecil">Rincian menurut hari tersedia setelah rekap bulan ini dihitung lagi.</p>`
  return html`<table class="kisi"><thead><tr><th scope="col">Hari</th><th scope="col">WFH/WFA</th><th scope="col">WFO</th></tr></thead>
<tbody>${pekan.map(
    ({ hari, wfa, kantor }) =>
      html`<tr><th scope="row">${HARI[hari - 1]}</th><td class="angka">${wholeText(wfa)}</td><td class="angka">${wholeText(kantor)}</td></tr>`,
  )}</tbody></table>`
}

/** Returns section 14: the place, the date, the office and the name, with room to sign. */
function signature({ bagian, bulan }: LaporanBulanan): Html {
  const last = bagian.at(-1)
  const of = (kode: string) => {
    const line = last?.baris.find((one) => one.kode === kode)
    return line?.nilai ? valueText(line) : null
  }
  const blank = '.'.repeat(28)
  const year = bulan.slice(0, 4)
  const nip = of('sah.nip')
  return html`<section><h2>${last?.nomor}. ${last?.judul.id}</h2></section>
<section class="pejabat">
<p>${of('sah.tempat') ?? blank}, ${of('sah.tanggal') ?? `${blank} ${year}`}</p>
<p>${of('sah.jabatan') ?? blank},</p>
<div class="ruang"></div>
<p class="nama">${of('sah.nama') ?? blank}</p>
${nip && html`<p>NIP ${nip}</p>`}
</section>`
}

/** Returns the units of the report, each with its own composition. */
function annex({ perUnit }: LaporanBulanan): Html {
  return html`<section class="lampiran"><h2>Lampiran: komposisi menurut unit kerja</h2>
<table class="kisi"><thead><tr><th scope="col">Unit kerja</th><th scope="col">Pegawai</th><th scope="col">Hari WFH/WFA</th><th scope="col">Hari WFO</th><th scope="col">Porsi WFH</th></tr></thead>
<tbody>${perUnit.map(
    ({ nama, pegawai, hariWfa, hariKantor, porsi }) => html`<tr><th scope="row">${nama}</th>
<td class="angka">${wholeText(pegawai)}</td><td class="angka">${wholeText(hariWfa)}</td><td class="angka">${wholeText(hariKantor)}</td><td class="angka">${porsi === null ? '–' : percent(porsi, ',')}</td></tr>`,
  )}</tbody></table>
<p class="kecil">Sumber: rekap hari kerja Luwes.</p></section>`
}
