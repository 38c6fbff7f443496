import { html, nothing, type TemplateResult } from 'lit'
import type { Kebijakan, Percobaan, Text } from '../../shared/contract.ts'
import { formatDateShort, formatMonth } from '../../shared/format.ts'
import { formatNumber, formatPoints, formatRupiah } from '../../shared/numbers.ts'
import { note, problemText } from '../../shared/views.ts'
import { selectField } from '../fields.ts'
import { sendButton } from '../forms.ts'
import { type AdminHost, unitName } from '../state.ts'
import { messages } from './messages.ts'
import { store, type Uji } from './state.ts'

/** How many names are shown; the rest is counted. */
const SHOWN = 50

/** Shows the trial of a draft on a month of real data: the effects on each unit, then the names. */
export function trialView(host: AdminHost, { id }: Kebijakan): TemplateResult | typeof nothing {
  const { t, lang } = host.words()
  const { uji, bulan } = store.get(host)
  if (uji?.id !== id) return nothing
  const [year = 0, month = 1] = host.state().today.slice(0, 7).split('-').map(Number)
  const months = Array.from({ length: 12 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - back, 1)).toISOString().slice(0, 7),
  )
  const field = { id: 'uji-bulan', label: messages.ujiBulan, value: bulan }
  return html`<section class="end stack tight" aria-label=${t(messages.uji)}>
    <p class="small">${t(messages.ujiTeks)}</p>
    ${selectField(
      host,
      { ...field, set: (value) => store.set(host, { bulan: value }) },
      months.map((one) => [one, formatMonth(one, lang)] as const),
    )}
    ${uji.berjalan ? nothing : sendButton(host, messages.jalankan, () => void run(host, id))}
    ${uji.bulan ? outcome(host, uji) : nothing}
  </section>`
}

async function run(host: AdminHost, id: string): Promise<void> {
  const { bulan } = store.get(host)
  const empty = { untung: [], rugi: [], melanggar: [], ditinjau: [], perUnit: [] }
  store.set(host, {
    uji: { id, bulan, berjalan: true, diperiksa: 0, dari: 0, problem: null, ...empty },
  })
  await host.focusOn('#dampak')
  for (let after: string | null = ''; after !== null; ) {
    const page = await host.call({
      method: 'POST',
      path: `/kebijakan/rancangan/${id}/simulasi`,
      body: { bulan, ...(after && { after }) },
    })
    const { uji } = store.get(host)
    if (!uji?.berjalan || uji.id !== id || uji.bulan !== bulan) return
    if (!page.ok)
      return store.set(host, { uji: { ...uji, berjalan: false, problem: page.problem } })
    const value: Percobaan = page.value
    after = value.after
    store.set(host, {
      uji: {
        ...uji,
        berjalan: after !== null,
        diperiksa: value.unit.diperiksa,
        dari: value.unit.dari,
        untung: [...uji.untung, ...value.untung],
        rugi: [...uji.rugi, ...value.rugi],
        melanggar: [...uji.melanggar, ...value.melanggar],
        ditinjau: [...uji.ditinjau, ...value.ditinjau],
        perUnit: [...uji.perUnit, ...value.perUnit],
      },
    })
  }
}

type Baris = Percobaan['perUnit'][number]

function outcome(host: AdminHost, uji: Uji): TemplateResult {
  const { t, lang } = host.words()
  const sum = (key: Exclude<keyof Baris, 'kode' | 'nama'>) =>
    uji.perUnit.reduce((total, one) => total + one[key], 0)
  const figure = (label: string, value: string) =>
    html`<div><dt class="small muted">${label}</dt><dd class="big num">${value}</dd></div>`
  const touched = uji.perUnit.filter(({ kode: _, nama: _nama, ...figures }) =>
    Object.values(figures).some((one) => one !== 0),
  )
  const progress = { n: uji.diperiksa, dari: uji.dari }
  return html`<h5 id="dampak" tabindex="-1">${t(messages.hasil, { bulan: formatMonth(uji.bulan, lang) })}</h5>
    ${uji.problem ? note('bad', t(problemText(uji.problem))) : nothing}
    ${uji.berjalan ? html`<p role="status">${t(messages.memeriksa, progress)}</p>` : nothing}
    <dl class="figures">
      ${figure(t(messages.boleh), formatNumber(sum('untung'), lang))}
      ${figure(t(messages.ditolak), formatNumber(sum('rugi'), lang))}
      ${figure(t(messages.pegawai), formatNumber(sum('pegawai'), lang))}
      ${figure(t(messages.hari), formatNumber(sum('hari'), lang))}
      ${figure(t(messages.rupiah), formatRupiah(sum('rupiah'), lang))}
      ${figure(t(messages.ditinjau), formatNumber(sum('ditinjau'), lang))}
    </dl>
    ${touched.length === 0 && !uji.berjalan ? html`<p class="muted">${t(messages.tanpaDampak)}</p>` : table(host, touched)}
    ${names(host, messages.namaDitolak, refusedOf(uji))} ${names(host, messages.namaDitinjau, reviewedOf(uji))}`
}

function table(host: AdminHost, rows: readonly Baris[]): TemplateResult | typeof nothing {
  if (rows.length === 0) return nothing
  const { t, lang } = host.words()
  const heads = [
    'boleh',
    'ditolak',
    'melampaui',
    'ditinjau',
    'pegawai',
    'hari',
    'poin',
    'rupiah',
  ] as const
  return html`<div class="scroll" tabindex="0" role="region" aria-label=${t(messages.unit)}><table>
    <thead><tr><th scope="col">${t(messages.unit)}</th>${heads.map((key) => html`<th scope="col" class="num">${t(messages[key])}</th>`)}</tr></thead>
    <tbody>${rows.map(
      ({
        nama,
        untung,
        rugi,
        melanggar,
        ditinjau,
        pegawai,
        hari,
        poin,
        rupiah,
      }) => html`<tr><th scope="row">${nama}</th>
        ${[untung, rugi, melanggar, ditinjau, pegawai, hari].map((one) => html`<td class="num">${formatNumber(one, lang)}</td>`)}
        <td class="num">${formatPoints(poin, lang)}</td><td class="num">${formatRupiah(rupiah, lang)}</td></tr>`,
    )}</tbody></table></div>`
}

/** A person by name, with the days and the sentences of the rules. */
interface SebutanOrang {
  readonly nama: string
  readonly unitKerja: string
  readonly hari: readonly string[]
  readonly pesan: readonly Text[]
}

const refusedOf = ({ rugi }: Uji): SebutanOrang[] =>
  rugi.map(({ aturan, ...one }) => ({ ...one, pesan: aturan.map(({ message }) => message) }))

const reviewedOf = ({ ditinjau }: Uji): SebutanOrang[] =>
  ditinjau.map(({ aturan, ...one }) => ({ ...one, pesan: aturan.map(({ pesan }) => pesan) }))

function names(
  host: AdminHost,
  title: Text,
  all: readonly SebutanOrang[],
): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing
  const { t, lang } = host.words()
  const rest = all.length - SHOWN
  return html`<details><summary>${t(title)} (${formatNumber(all.length, lang)})</summary><ul class="lines">${all
    .slice(0, SHOWN)
    .map(
      ({
        nama,
        unitKerja,
        hari,
        pesan,
      }) => html`<li><b>${nama}</b> <span class="small muted">${unitName(host, unitKerja)}</span>
      <div class="small">${hari.map((one) => formatDateShort(one, lang)).join(' · ')}</div>
      ${pesan.map((one) => html`<div class="small muted">${t(one)}</div>`)}</li>`,
    )}</ul>${rest > 0 ? html`<p class="small muted">${t(messages.sisanya, { n: formatNumber(rest, lang) })}</p>` : nothing}</details>`
}
