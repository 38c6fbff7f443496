import { html, nothing, type TemplateResult } from 'lit'
import type { DaftarKebijakan, Edisi } from '../../shared/contract.ts'
import { formatDay } from '../../shared/format.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { skeleton } from '../../shared/views.ts'
import { selectField } from '../fields.ts'
import { type AdminHost, mayChange } from '../state.ts'
import { addClause } from './draft.ts'
import { loadEdisi } from './load.ts'
import { messages } from './messages.ts'
import { type KebijakanState, store } from './state.ts'
import { valueText } from './values.ts'

type Klausa = Edisi['isi'][number]

/** The parts of the law, in the order in which they are read. */
const PARTS = ['wfa', 'ketentuan', 'presensi', 'kinerja', 'peringatan'] as const

/** Shows what an edition says, part by part, with how much of it no regulation sets yet. */
export function editionView(host: AdminHost, { edisi: all }: DaftarKebijakan): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const { sejak, edisi, saring } = store.get(host)
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
    ${edisi ? clausesView(host, edisi, saring) : skeleton(words, 'card')}
  </section>`
}

function clausesView(host: AdminHost, edisi: Edisi, saring: KebijakanState['saring']) {
  const { t, lang } = host.words()
  const { belum, klausa, isi } = edisi
  const count = { n: formatNumber(belum, lang), dari: formatNumber(klausa, lang) }
  const shown = isi.filter(
    ({ asal }) =>
      saring === 'semua' ||
      (saring === 'belum' ? asal === 'belum-ditetapkan' : asal === 'daerah' || asal === 'contoh'),
  )
  return html`<div class="card">
      <p id="belum"><b>${belum === 0 ? t(messages.lengkapJumlah) : t(messages.belumJumlah, count)}</b></p>
      <progress max=${klausa} value=${klausa - belum} aria-labelledby="belum"></progress>
      ${edisi.perkada.map(
        ({ dokumen, judul }) =>
          html`<p class="small">${dokumen.nomor} (${formatDay(dokumen.tanggal, lang)}): ${judul}</p>`,
      )}
    </div>
    ${PARTS.map((bagian) => {
      const rows = shown.filter((one) => one.bagian === bagian)
      if (rows.length === 0) return nothing
      return html`<details ?open=${bagian === 'wfa' || saring !== 'semua'}>
        <summary>${t(messages[`b-${bagian}`])} (${rows.length})</summary>
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
