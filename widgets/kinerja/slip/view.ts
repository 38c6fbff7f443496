import { html, nothing, render, type TemplateResult } from 'lit'
import { basisParts } from '../../shared/basis.ts'
import type { Baris, Kinerja, Text } from '../../shared/contract.ts'
import { faultsFrom } from '../../shared/faults.ts'
import { formatDate, formatMonth } from '../../shared/format.ts'
import { formatMoment } from '../../shared/moments.ts'
import { formatHundredths, formatNumber, formatPoints, formatRupiah } from '../../shared/numbers.ts'
import { openPage } from '../../shared/paper.ts'
import { stateText } from '../../shared/states.ts'
import type { Words } from '../../shared/words.ts'
import { type KinerjaHost, objectable } from '../state.ts'
import { messages } from './messages.ts'
import { SLIP_CSS } from './styles.ts'

/** The units of the amounts of lines. */
const UNITS: Readonly<Record<string, Text>> = {
  hari: messages.hari,
  kra: messages.kra,
  hukuman: messages.hukuman,
}

/** Opens the slip of a month as a page to print. */
export async function openSlip(host: KinerjaHost, month: Kinerja): Promise<void> {
  const words = host.words()
  const paper = { cetak: words.t(messages.cetak), nama: `slip-kinerja-${month.bulan}.html` }
  const failed = await openPage(paper, async () => {
    const saya = await host.call({ path: '/saya' })
    if (!saya.ok) return saya
    return { ok: true, value: pageOf(words, month, saya.value.pegawai.nama) }
  })
  if (!failed || failed.code === 'usang') return
  host.emit('luwes:error', { code: failed.code })
  host.patch({ faults: faultsFrom(failed) })
}

/** Writes the slip as a page. Values are escaped, because Lit writes them as text. */
function pageOf(words: Words, month: Kinerja, nama: string): string {
  const box = document.createElement('div')
  render(slip(words, month, nama), box)
  const title = `${words.t(messages.judul)} ${formatMonth(month.bulan, words.lang)}`
  return `<!doctype html><html lang="${words.lang}"><head><meta charset="utf-8"><title>${title}</title>
<style>${SLIP_CSS}</style></head><body>${box.innerHTML}</body></html>`
}

function slip(words: Words, month: Kinerja, nama: string): TemplateResult {
  const { t, lang } = words
  const { bulan, nip, bagian, status, baris, tpp, versi, dihitungPada, ditutupPada } = month
  const item = (label: string, value: unknown) => html`<dt>${label}</dt><dd>${value}</dd>`
  const through = (of: (part: Kinerja['bagian'][number]) => string) =>
    bagian
      .map((part, at) =>
        at === 0
          ? of(part)
          : t(messages.sejak, { isi: of(part), hari: formatDate(part.dari, lang) }),
      )
      .join('; ')
  const closed = ditutupPada ? formatMoment(ditutupPada, lang) : ''
  const until = { hari: formatDate(month.sanggahSampai, lang) }
  const head = (text: string) => html`<th scope="col" class="angka">${text}</th>`
  return html`<main>
    <h1>${t(messages.judul)}</h1>
    <p class="tengah">${t(messages.bulan, { bulan: formatMonth(bulan, lang) })}</p>
    <dl>
      ${item(t(messages.nama), nama)} ${item(t(messages.nip), nip)}
      ${item(
        t(messages.jabatan),
        through(({ jabatan }) => jabatan),
      )}
      ${item(
        t(messages.unit),
        through(({ namaUnit }) => namaUnit),
      )}
      ${item(t(messages.status), status === 'tetap' ? t(messages.tetap, { saat: closed }) : t(messages.sementara))}
      ${item(t(messages.disiplin), formatHundredths(month.disiplin, lang))}
      ${item(t(messages.produktivitas), month.produktivitas === null ? t(messages.belum) : formatHundredths(month.produktivitas, lang))}
      ${item(t(messages.predikat), predicate(words, month))}
    </dl>
    <table>
      <thead><tr><th scope="col">${t(messages.uraian)}</th>${head(t(messages.jumlah))}
        ${head(t(messages.poin))} ${head(t(messages.rupiah))}</tr></thead>
      <tbody>${baris.map((line) => lineView(words, line))}</tbody>
      <tfoot><tr><th scope="row" colspan="3">${t(messages.usulan)}</th>
        <td class="angka">${tpp.usulan === null ? t(messages.usulanBelum) : formatRupiah(tpp.usulan, lang)}</td></tr></tfoot>
    </table>
    <p>${t(objectable(month) ? messages.sanggah : messages.lewat, until)}</p>
    ${objections(words, month)}
    <footer>${t(messages.catatan, {
      saat: formatMoment(dihitungPada, lang),
      edisi: formatDate(versi.edisi, lang),
      masukan: versi.masukan,
    })}</footer>
  </main>`
}

function predicate({ t }: Words, { predikat, predikatDiusulkan }: Kinerja): string {
  if (!predikat) return t(messages.belum)
  const name = t(stateText(predikat))
  return predikatDiusulkan ? t(messages.diusulkan, { predikat: name }) : name
}

function lineView({ t, lang }: Words, line: Baris): TemplateResult {
  const { pesan, jumlah, satuan, poin, rupiah } = line
  const dasar = basisParts(line.dasar, line.kepastian).settled
  // A line for the whole month needs no "1 bulan".
  const counted = jumlah !== null && satuan !== 'bulan'
  return html`<tr><th scope="row">${t(pesan)}${dasar ? html`<p class="kecil">${t(messages.dasar, { dasar })}</p>` : nothing}</th>
    <td class="angka" data-nama=${t(messages.jumlah)}>${counted ? `${formatNumber(jumlah, lang)} ${t(UNITS[satuan] ?? { id: satuan, en: satuan })}` : ''}</td>
    <td class="angka" data-nama=${t(messages.poin)}>${poin ? formatPoints(-poin, lang) : ''}</td>
    <td class="angka" data-nama=${t(messages.rupiah)}>${rupiah === null ? '' : formatRupiah(rupiah, lang)}</td></tr>`
}

function objections({ t }: Words, { sanggahan, baris }: Kinerja) {
  if (sanggahan.length === 0) return nothing
  const name = (kode: string) => {
    const line = baris.find((one) => one.kode === kode)
    return line ? t(line.pesan) : kode
  }
  return html`<h2>${t(messages.sanggahan)}</h2>${sanggahan.map(
    ({ kode, status }) =>
      html`<p>${t(messages.satuSanggahan, { baris: name(kode), status: t(messages[status]) })}</p>`,
  )}`
}
