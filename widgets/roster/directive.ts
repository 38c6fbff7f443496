import { html, nothing, type TemplateResult } from 'lit'
import { addDays, type LocalDate, weekday } from '../shared/dates.ts'
import { formatDates, formatMoment, formatNumber } from '../shared/format.ts'
import { note } from '../shared/views.ts'
import type { Catalogue, Words } from '../shared/words.ts'
import type { Arahan, Terdampak, Unit } from './wire.ts'

/** The directive as it is being written. */
export interface ArahanIsian {
  readonly jenis: Arahan['jenis'] | ''
  readonly unit: readonly string[]
  readonly termasukBawahan: boolean
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly alasan: string
  readonly dasar: string
  readonly busy: boolean
  readonly terdampak: Terdampak | null
  readonly terbit: boolean
  /** The id of the directive that is being undone, and why. */
  readonly batal: string
  readonly alasanBatal: string
}

/** What writing a directive asks for. */
interface DirectiveActions {
  readonly change: (change: Partial<ArahanIsian>) => void
  readonly send: (issue: boolean) => void
  readonly undo: (id: string) => void
}

const messages = {
  jenis: { id: 'Apa arahannya?', en: 'What is the directive?' },
  rumah: { id: 'Bekerja dari rumah', en: 'Work from home' },
  masuk: { id: 'Wajib masuk kantor', en: 'Come to the office' },
  unit: { id: 'Untuk unit kerja mana?', en: 'For which units?' },
  bawahan: { id: 'Termasuk semua unit di bawahnya', en: 'With all units below' },
  dari: { id: 'Dari', en: 'From' },
  sampai: { id: 'Sampai', en: 'To' },
  alasan: { id: 'Alasan', en: 'Reason' },
  dasar: { id: 'Dasar surat', en: 'Letter or order' },
  dasarPetunjuk: {
    id: 'Contoh: SE Bupati 100.3.4/1/2026',
    en: 'Example: SE Bupati 100.3.4/1/2026',
  },
  lihat: { id: 'Lihat siapa yang terdampak', en: 'See who is affected' },
  terdampak: { id: '{n} pegawai terdampak', en: '{n} people are affected' },
  perUnit: { id: '{nama}: {n} orang', en: '{nama}: {n} people' },
  layanan: { id: 'melayani masyarakat langsung', en: 'serves the public directly' },
  daftar: { id: 'Daftar nama', en: 'Names' },
  sebagian: { id: 'Ditampilkan {n} nama pertama.', en: 'The first {n} names are shown.' },
  terbitkan: { id: 'Terbitkan untuk {n} pegawai', en: 'Issue for {n} people' },
  terbit: { id: 'Arahan sudah terbit dan berlaku.', en: 'The directive is issued and in force.' },
  berjalan: { id: 'Arahan yang pernah terbit', en: 'Directives so far' },
  batalkan: { id: 'Batalkan arahan', en: 'Undo' },
  batalkanAlasan: { id: 'Mengapa dibatalkan?', en: 'Why is it undone?' },
  dibatalkan: { id: 'Dibatalkan', en: 'Undone' },
  kembali: { id: 'Tidak jadi', en: 'Keep it' },
} as const satisfies Catalogue

const MAX_DAYS = 31

/** The working days of a span. */
export function workdays(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = []
  for (let date = from; date && date <= to && days.length < MAX_DAYS; date = addDays(date, 1)) {
    if (weekday(date) < 6) days.push(date)
  }
  return days
}

/** Whether enough is written to ask whom it would reach. */
function isWhole({ jenis, unit, dari, sampai, alasan, dasar }: ArahanIsian): boolean {
  const said = jenis !== '' && alasan.trim() !== '' && dasar.trim() !== ''
  return said && unit.length > 0 && workdays(dari, sampai).length > 0
}

/** Writing a directive, whom it reaches, and the directives so far. */
export function directiveView(
  words: Words,
  { units, arahan, form }: DirectiveModel,
  actions: DirectiveActions,
): TemplateResult {
  const { t } = words
  const set = (change: Partial<ArahanIsian>) =>
    actions.change({ ...change, terdampak: null, terbit: false })
  return html`<div class="frame">
    ${form.terbit ? note('ok', html`<b id="terbit" tabindex="-1">${t(messages.terbit)}</b>`) : nothing}
    ${kind(words, form, set)} ${unitChoice(words, units, form, set)}
    <div class="pair">${date(words, 'dari', form, set)} ${date(words, 'sampai', form, set)}</div>
    ${text(words, 'alasan', form, set)} ${text(words, 'dasar', form, set)}
    ${
      form.terdampak
        ? reach(words, form, form.terdampak, actions)
        : html`<div><button class="button main" ?disabled=${!isWhole(form)} aria-disabled=${form.busy}
          @click=${() => actions.send(false)}>${t(messages.lihat)}</button></div>`
    }
    ${arahan.length > 0 ? issued(words, arahan, form, actions) : nothing}
  </div>`
}

/** What the directives show. */
interface DirectiveModel {
  readonly units: readonly Unit[]
  readonly arahan: readonly Arahan[]
  readonly form: ArahanIsian
}

type Set = (change: Partial<ArahanIsian>) => void

function kind({ t }: Words, form: ArahanIsian, set: Set): TemplateResult {
  const one = (jenis: Arahan['jenis']) => html`<label class="tick">
    <input type="radio" name="arahan" .checked=${form.jenis === jenis} @change=${() => set({ jenis })} />
    ${t(messages[jenis])}</label>`
  return html`<fieldset><legend>${t(messages.jenis)}</legend>${one('rumah')}${one('masuk')}</fieldset>`
}

function unitChoice({ t }: Words, units: readonly Unit[], form: ArahanIsian, set: Set) {
  const toggle = (kode: string) => {
    const rest = form.unit.filter((one) => one !== kode)
    set({ unit: rest.length < form.unit.length ? rest : [...rest, kode] })
  }
  return html`<fieldset><legend>${t(messages.unit)}</legend>
    <div class="choice">${units.map(
      ({ kode, nama }) => html`<label class="tick"><input type="checkbox"
        .checked=${form.unit.includes(kode)} @change=${() => toggle(kode)} />${nama}</label>`,
    )}</div>
    <label class="tick"><input type="checkbox" .checked=${form.termasukBawahan}
      @change=${() => set({ termasukBawahan: !form.termasukBawahan })} />${t(messages.bawahan)}</label>
  </fieldset>`
}

function date({ t }: Words, key: 'dari' | 'sampai', form: ArahanIsian, set: Set): TemplateResult {
  return html`<div><label for="arahan-${key}">${t(messages[key])}</label>
    <input type="date" id="arahan-${key}" .value=${form[key]}
      @change=${(event: Event) => set({ [key]: typed(event) })} /></div>`
}

function text({ t }: Words, key: 'alasan' | 'dasar', form: ArahanIsian, set: Set): TemplateResult {
  return html`<div><label for="arahan-${key}">${t(messages[key])}</label>
    ${key === 'dasar' ? html`<p class="hint" id="dasar-petunjuk">${t(messages.dasarPetunjuk)}</p>` : nothing}
    <input type="text" id="arahan-${key}" maxlength="500" autocomplete="off" .value=${form[key]}
      aria-describedby=${key === 'dasar' ? 'dasar-petunjuk' : nothing}
      @input=${(event: Event) => set({ [key]: typed(event) })} /></div>`
}

function reach(
  words: Words,
  form: ArahanIsian,
  { pegawai, unit, daftar }: Terdampak,
  { send }: DirectiveActions,
): TemplateResult {
  const { t, lang } = words
  const n = formatNumber(pegawai, lang)
  const days = formatDates(workdays(form.dari, form.sampai), lang)
  return html`<section class="frame">
    ${note('warn', html`<b id="terdampak" tabindex="-1">${t(messages.terdampak, { n })}</b><br />${days}`)}
    <ul class="found">${unit.map(
      (one) => html`<li>${t(messages.perUnit, { nama: one.nama, n: one.pegawai })}
        ${one.layananLangsung ? html`<span class="badge warn">${t(messages.layanan)}</span>` : nothing}</li>`,
    )}</ul>
    <details><summary>${t(messages.daftar)}</summary>
      <ul class="people">${daftar.map((one) => html`<li><span>${one.nama}</span><small class="muted">${one.unit}</small></li>`)}</ul>
      ${daftar.length < pegawai ? html`<p class="small muted">${t(messages.sebagian, { n: daftar.length })}</p>` : nothing}
    </details>
    <div><button class="button main" aria-disabled=${form.busy} @click=${() => send(true)}>
      ${t(messages.terbitkan, { n })}</button></div>
  </section>`
}

function issued(
  words: Words,
  arahan: readonly Arahan[],
  form: ArahanIsian,
  actions: DirectiveActions,
): TemplateResult {
  const { t, lang } = words
  return html`<section class="frame"><h3>${t(messages.berjalan)}</h3>
    ${arahan.map(
      (one) => html`<article class="directive">
        <div class="row apart"><h4>${t(messages[one.jenis])}</h4>
          ${one.dibatalkanPada ? html`<span class="badge">${t(messages.dibatalkan)}</span>` : nothing}</div>
        <p>${formatDates(one.hari, lang)}</p>
        <p class="small">${one.unit.map(({ nama }) => nama).join('; ')}</p>
        <p class="small muted">${one.alasan} · ${one.dasar} · ${formatMoment(one.pada, lang)}</p>
        ${one.dibatalkanPada ? nothing : undoing(words, one, form, actions)}
      </article>`,
    )}
  </section>`
}

function undoing(
  { t }: Words,
  { id }: Arahan,
  form: ArahanIsian,
  { change, undo }: DirectiveActions,
): TemplateResult {
  if (form.batal !== id) {
    return html`<button class="button bad" @click=${() => change({ batal: id, alasanBatal: '' })}>
      ${t(messages.batalkan)}</button>`
  }
  return html`<label for="alasan-batal">${t(messages.batalkanAlasan)}</label>
    <input type="text" id="alasan-batal" maxlength="500" .value=${form.alasanBatal} autocomplete="off"
      @input=${(event: Event) => change({ alasanBatal: typed(event) })} />
    <div class="row">
      <button class="button bad" ?disabled=${!form.alasanBatal.trim()} aria-disabled=${form.busy}
        @click=${() => undo(id)}>${t(messages.batalkan)}</button>
      <button class="button" @click=${() => change({ batal: '' })}>${t(messages.kembali)}</button>
    </div>`
}

function typed(event: Event): string {
  // Safe because the listener sits on an input.
  return (event.target as HTMLInputElement).value
}
