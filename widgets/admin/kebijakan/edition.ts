import { html, nothing, type TemplateResult } from 'lit'
import type { DaftarKebijakan, Edisi } from '../../shared/contract.ts'
import { controlText } from '../../shared/fields.ts'
import { formatDay } from '../../shared/format.ts'
import { valueText } from '../../shared/law-values.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { skeleton } from '../../shared/views.ts'
import { selectField } from '../fields.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { addClause } from './draft.ts'
import { loadEdisi } from './load.ts'
import { messages } from './messages.ts'
import { type KebijakanState, store } from './state.ts'

type Klausa = Edisi['isi'][number]

/** The parts of the law, in reading order. */
const PARTS = ['wfa', 'ketentuan', 'presensi', 'kinerja', 'peringatan'] as const

/** Shows an edition, part by part, with how much of it no regulation sets yet. */
export function editionView(host: AdminHost, { edisi: all }: DaftarKebijakan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { sejak, edisi, saring, cari } = store.get(host)
  const options = all.map((one) => {
    const since = t(messages.sejak, { hari: formatDay(one.sejak, lang) })
    return [one.sejak, one.berlaku ? `${since}, ${t(messages.berlakuKini)}` : since] as const
  })
  const choose = (value: string) => {
    store.set(host, { sejak: value, edisi: null })
    void loadEdisi(host)
  }
  const filter = (value: string) =>
    // Safe because the choices are these.
    store.set(host, { saring: value as KebijakanState['saring'] })
  const search = (event: Event) => store.set(host, { cari: controlText(event) })
  return html`<section class="stack" aria-labelledby="isi">
    <h3 id="isi">${t(messages.edisi)}</h3>
    <div class="pair">
      ${selectField(host, { id: 'edisi', label: messages.pilihEdisi, value: sejak, set: choose }, options)}
      ${selectField(host, { id: 'saring', label: messages.saring, value: saring, set: filter }, [
        ['semua', t(messages.semua)],
        ['belum', t(messages.belum)],
        ['daerah', t(messages.daerah)],
      ])}
    </div>
    <div class="field"><label for="cari">${t(messages.cari)}</label>
      <input type="search" id="cari" autocomplete="off" placeholder=${t(messages.cariPetunjuk)}
        .value=${cari} @input=${search} /></div>
    ${edisi ? clausesView(host, edisi) : skeleton(words, 'card')}
  </section>`
}

/** The order of clauses: what the regency set itself, then what it has not set yet. */
const ORDER = ['daerah', 'contoh', 'belum-ditetapkan', 'nasional', 'tidak-diatur'] as const

const isOwn = ({ asal }: Klausa) => asal === 'daerah' || asal === 'contoh'
const isUnset = ({ asal }: Klausa) => asal === 'belum-ditetapkan'

/** Returns the clauses that match the filter and the words, prominent ones first. */
function chosen(host: AdminHost, { isi }: Edisi): readonly Klausa[] {
  const { t } = host.words()
  const { saring, cari } = store.get(host)
  const words = cari.toLowerCase().split(/\s+/).filter(Boolean)
  const text = ({ kode, nama, dasar }: Klausa) => `${t(nama)} ${dasar ?? ''} ${kode}`.toLowerCase()
  return isi
    .filter((one) => saring === 'semua' || (saring === 'belum' ? isUnset(one) : isOwn(one)))
    .filter((one) => words.every((word) => text(one).includes(word)))
    .toSorted((one, other) => ORDER.indexOf(one.asal) - ORDER.indexOf(other.asal))
}

function clausesView(host: AdminHost, edisi: Edisi): TemplateResult {
  const { t, lang } = host.words()
  const { saring, cari } = store.get(host)
  const { belum, klausa } = edisi
  const number = (n: number) => formatNumber(n, lang)
  const count = { n: number(belum), dari: number(klausa) }
  const shown = chosen(host, edisi)
  const narrowed = saring !== 'semua' || cari.trim() !== ''
  return html`<div class="card">
      <p id="belum"><b>${belum === 0 ? t(messages.lengkapJumlah) : t(messages.belumJumlah, count)}</b></p>
      <progress max=${klausa} value=${klausa - belum} aria-labelledby="belum"></progress>
      ${edisi.perkada.map(
        ({ dokumen, judul }) =>
          html`<p class="small">${dokumen.nomor} (${formatDay(dokumen.tanggal, lang)}): ${judul}</p>`,
      )}
    </div>
    <p class="small muted" role="status">${narrowed ? t(shown.length === 0 ? messages.kosongCari : messages.ditemukan, { n: number(shown.length) }) : nothing}</p>
    ${PARTS.map((bagian) => {
      const rows = shown.filter((one) => one.bagian === bagian)
      if (rows.length === 0) return nothing
      const own = rows.filter(isOwn).length
      const unset = rows.filter(isUnset).length
      // Few enough to read at once, or searched by words: open. The whole law is long: closed.
      return html`<details class="bagian" ?open=${narrowed}>
        <summary><span>${t(messages[`b-${bagian}`])}</span> <span class="small muted">${[
          t(messages.bagianJumlah, { n: number(rows.length) }),
          own > 0 ? t(messages.bagianDaerah, { n: number(own) }) : '',
          unset > 0 ? t(messages.bagianBelum, { n: number(unset) }) : '',
        ]
          .filter(Boolean)
          .join(' · ')}</span></summary>
        <ul class="law">${rows.map((one) => row(host, one))}</ul></details>`
    })}`
}

function row(host: AdminHost, klausa: Klausa): TemplateResult {
  const words = host.words()
  const { t } = words
  const { nama, nilai, satuan, dasar, asal, pasti, efek } = klausa
  const tone = { 'belum-ditetapkan': 'warn', daerah: 'ok', nasional: 'info' }[String(asal)] ?? ''
  const unsure = !pasti && asal !== 'belum-ditetapkan'
  return html`<li>
    <div>${t(nama)}</div>
    <div class="value">${valueText(words, nilai, satuan)}${efek === 'peringatan' ? html` <span class="small muted">(${t(messages.hanyaPeringatan)})</span>` : nothing}</div>
    <div><span class="badge ${tone}">${t(messages[`a-${asal}`])}</span>
      ${unsure ? html`<span class="badge">${t(messages.takPasti)}</span>` : nothing}</div>
    ${dasar ? html`<div class="small muted">${dasar}</div>` : nothing}
    ${
      mayChange(host)
        ? html`<button class="button" aria-label=${t(messages.ubahKlausa, { nama: t(nama) })}
          @click=${() => addClause(host, klausa)}>${t(messages.ubah)}</button>`
        : nothing
    }
  </li>`
}
