import { html, nothing, type TemplateResult } from 'lit'
import type { HariIniUnit, OrangHariIni } from '../shared/contract.ts'
import { formatNumber } from '../shared/numbers.ts'
import { formatTime } from '../shared/times.ts'
import { stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { AWAY, FIGURES, messages } from './messages.ts'
import { inOrder, SARING, type Saringan } from './state.ts'

type Jumlah = HariIniUnit['jumlah']

/** The figure of each filter. */
const COUNTS: Readonly<Record<Saringan, (sum: Jumlah) => number>> = {
  hadir: ({ hadir }) => hadir,
  terlambat: ({ terlambat }) => terlambat,
  belum: ({ belumTerlihat }) => belumTerlihat,
  wfa: ({ wfa }) => wfa,
  laporan: ({ wfaTanpaLaporan }) => wfaTanpaLaporan,
  pergi: ({ cuti, dinasLuar }) => cuti + dinasLuar,
}

/** Returns the day in one or two sentences. */
export function summary({ t }: Words, sum: Jumlah): string {
  if (sum.pegawai > 0 && sum.libur === sum.pegawai) return t(messages.libur)
  const wfa = sum.wfa - sum.wfaBelumTerlihat
  const first = t(messages.ringkas, { hadir: sum.hadir, semua: sum.pegawai, wfa })
  const missing = sum.belumTerlihat + sum.wfaBelumTerlihat
  const expected = sum.hadir + sum.wfa + sum.belumMulai > 0
  if (missing > 0) return `${first} ${t(messages.ringkasBelum, { n: missing })}`
  return expected && sum.belumMulai === 0 ? `${first} ${t(messages.ringkasSemua)}` : first
}

/** Shows the figures; each filters the list of people if there is one. */
export function figures(
  { t, lang }: Words,
  sum: Jumlah,
  chosen: Saringan | null,
  choose: ((saring: Saringan) => void) | null,
): TemplateResult {
  // Safe because the record has exactly these names.
  const names = Object.keys(FIGURES) as Saringan[]
  return html`<ul class="figures">${names.map((name) => {
    const count = COUNTS[name](sum)
    const inner = html`<b class="num">${formatNumber(count, lang)}</b> <span>${t(FIGURES[name])}</span>`
    const tone = count > 0 ? name : ''
    return html`<li>${
      choose
        ? html`<button class="figure ${tone}" aria-pressed=${chosen === name}
            @click=${() => choose(name)}>${inner}</button>`
        : html`<div class="figure ${tone}">${inner}</div>`
    }</li>`
  })}</ul>`
}

/** A list of names longer than this can be searched. */
const MANY = 12

/** The content of the list of people, and its filters. */
export interface Daftar {
  readonly judul: string
  readonly saring: Saringan | null
  readonly cari: string
  readonly search: (text: string) => void
}

/** Shows people in the order of attention. */
export function peopleList(
  words: Words,
  people: readonly OrangHariIni[],
  { judul, saring, cari, search }: Daftar,
): TemplateResult {
  const { t } = words
  const text = cari.trim().toLocaleLowerCase('id')
  const shown = inOrder(people).filter(
    (one) =>
      (saring === null || SARING[saring](one)) && one.nama.toLocaleLowerCase('id').includes(text),
  )
  const type = (event: InputEvent) => {
    // Safe because the listener sits on the field.
    search((event.target as HTMLInputElement).value)
  }
  return html`<section aria-labelledby="orang"><h3 id="orang" tabindex="-1">${judul}</h3>
    ${
      people.length > MANY
        ? html`<div class="search"><label for="cari">${t(messages.cari)}</label>
            <input id="cari" type="search" autocomplete="off" .value=${cari} @input=${type} /></div>`
        : nothing
    }
    ${
      saring !== null || text
        ? html`<p class="small muted" aria-live="polite">${t(messages.hasil, { n: shown.length })}</p>`
        : nothing
    }
    ${
      shown.length > 0
        ? html`<ul class="people">${shown.map((one) => person(words, one))}</ul>`
        : html`<p>${t(messages.takAda)}</p>`
    }
    ${people.length === 500 ? html`<p class="small muted">${t(messages.banyak)}</p>` : nothing}
  </section>`
}

function person(words: Words, one: OrangHariIni): TemplateResult {
  const { t, lang } = words
  const { nama, masuk, mulai, keadaan, moda, tanpaLaporan } = one
  const [tone, text] = wordFor(one)
  const time = masuk
    ? t(messages.masuk, { pukul: formatTime(masuk, lang) })
    : keadaan === 'belum-mulai' && mulai
      ? t(messages.mulai, { pukul: formatTime(mulai, lang) })
      : ''
  return html`<li><span class="name">${nama}</span>
    <span class="how"><span class="badge ${tone}">${t(text)}</span>
      ${moda === 'wfa' && tanpaLaporan ? html`<span class="badge calm">${t(messages.tanpaLaporan)}</span>` : nothing}
      ${time ? html`<span class="small muted num">${time}</span>` : nothing}</span></li>`
}

/** Returns the word for somebody's state, with its tone. */
function wordFor({ moda, keadaan }: OrangHariIni) {
  if (keadaan === 'tanpa-jadwal') return ['calm', messages.tanpaJadwal] as const
  if (keadaan === 'belum-dihitung' || moda === null) return ['calm', messages.dihitung] as const
  const away = AWAY[moda]
  if (away) return ['calm', away] as const
  if (keadaan === 'belum-mulai') return ['calm', messages.belumMulai] as const
  const unseen = keadaan === 'belum-terlihat'
  if (moda === 'wfa') {
    return unseen
      ? (['warn', messages.wfaBelum] as const)
      : (['info', messages.wfaTerlihat] as const)
  }
  if (unseen) return ['warn', messages.belumTerlihat] as const
  return keadaan === 'terlambat'
    ? (['late', messages.terlambat] as const)
    : (['ok', messages.hadir] as const)
}

/** Shows that nobody is there. */
export function empty(words: Words): TemplateResult {
  return stateCard(words, messages.kosong, messages.kosongTeks)
}
