import { html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../shared/dates.ts'
import { dayName, formatDate, type Lang } from '../shared/format.ts'
import { note } from '../shared/views.ts'
import type { Catalogue, Words } from '../shared/words.ts'
import type { PegawaiHari, Pola, Rencana } from './wire.ts'

/** The plan as it is being made. */
export interface RencanaIsian {
  readonly dari: LocalDate
  readonly sampai: LocalDate
  readonly cara: 'hari' | 'tim'
  /** Weekdays by NIP. */
  readonly hari: Readonly<Record<string, readonly number[]>>
  /** Team by NIP: 0 or 1. */
  readonly tim: Readonly<Record<string, number>>
  /** The weekdays on which the teams take turns. */
  readonly hariTim: readonly number[]
  readonly busy: boolean
  readonly hasil: Rencana | null
  /** The id of the roster once it is published. */
  readonly terbit: string
}

/** What planning asks for. */
interface PlanActions {
  readonly change: (change: Partial<RencanaIsian>) => void
  readonly send: (publish: boolean) => void
  readonly csv: () => void
}

const messages = {
  dari: { id: 'Dari', en: 'From' },
  sampai: { id: 'Sampai', en: 'To' },
  cara: { id: 'Bagaimana polanya?', en: 'Which pattern?' },
  caraHari: { id: 'Hari tetap untuk tiap orang', en: 'Fixed days for each person' },
  caraTim: { id: 'Dua tim bergantian tiap pekan', en: 'Two teams, week by week' },
  hariTim: { id: 'Pada hari apa saja?', en: 'On which days?' },
  siapa: { id: 'Hari kerja dari luar kantor', en: 'Days away from the office' },
  timSiapa: { id: 'Siapa masuk tim mana?', en: 'Who is in which team?' },
  timPetunjuk: {
    id: 'Tim A bekerja dari luar kantor pada pekan pertama, tim B pada pekan kedua, dan seterusnya.',
    en: 'Team A works away from the office in the first week, team B in the second, and so on.',
  },
  tim: { id: 'Tim {nama}', en: 'Team {nama}' },
  periksa: { id: 'Periksa rencana', en: 'Check the plan' },
  memeriksa: { id: 'Memeriksa…', en: 'Checking…' },
  lolos: { id: '{n} hari dapat diterbitkan', en: '{n} days can be published' },
  tertahan: { id: '{n} hari tidak dapat diterbitkan', en: '{n} days cannot be published' },
  usulan: { id: 'Usulan: {hari}', en: 'Proposed: {hari}' },
  terbitkan: { id: 'Terbitkan {n} hari', en: 'Publish {n} days' },
  terbit: { id: 'Roster sudah terbit', en: 'The roster is published' },
  terbitTeks: {
    id: 'Pegawai melihatnya pada halaman masing-masing.',
    en: 'Everybody sees their days on their own page.',
  },
  csv: { id: 'Unduh CSV untuk surat perintah', en: 'Download CSV for the letter' },
  semuaLolos: { id: 'Semua hari lolos aturan.', en: 'Every day meets the rules.' },
} as const satisfies Catalogue

/** The pattern of the form, as it is sent. */
export function patternsOf({ cara, hari, tim, hariTim }: RencanaIsian): Pola[] {
  if (cara === 'tim') {
    const team = (wanted: number) => Object.keys(tim).filter((nip) => tim[nip] === wanted)
    return [{ tim: [team(0), team(1)], hari: hariTim }]
  }
  return Object.entries(hari)
    .filter(([, days]) => days.length > 0)
    .map(([nip, days]) => ({ nip, hari: days }))
}

/** Whether the form says anything at all. */
function isEmpty(form: RencanaIsian): boolean {
  if (!form.dari || !form.sampai) return true
  return form.cara === 'hari'
    ? patternsOf(form).length === 0
    : form.hariTim.length === 0 || ![0, 1].every((team) => Object.values(form.tim).includes(team))
}

/** Planning a unit's weeks: dates, pattern, what the rules say of each day, publishing. */
export function planView(
  words: Words,
  people: readonly PegawaiHari[],
  form: RencanaIsian,
  actions: PlanActions,
): TemplateResult {
  const { t } = words
  const fresh = { hasil: null, terbit: '' }
  const date = (key: 'dari' | 'sampai') => html`<div><label for=${key}>${t(messages[key])}</label>
    <input type="date" id=${key} .value=${form[key]}
      @change=${(event: Event) => actions.change({ [key]: typed(event), ...fresh })} /></div>`
  const way = (cara: RencanaIsian['cara'], text: string) => html`<label class="tick">
    <input type="radio" name="cara" .checked=${form.cara === cara}
      @change=${() => actions.change({ cara, ...fresh })} />${text}</label>`
  return html`<div class="frame">
    <div class="pair">${date('dari')}${date('sampai')}</div>
    <fieldset><legend>${t(messages.cara)}</legend>
      ${way('hari', t(messages.caraHari))} ${way('tim', t(messages.caraTim))}</fieldset>
    ${
      form.cara === 'tim'
        ? html`<fieldset><legend>${t(messages.hariTim)}</legend>
          <div class="picks">${weekdays(words.lang, form.hariTim, t(messages.caraTim), (hariTim) => actions.change({ hariTim, ...fresh }))}</div>
        </fieldset>`
        : nothing
    }
    <fieldset>
      <legend>${t(form.cara === 'hari' ? messages.siapa : messages.timSiapa)}</legend>
      ${form.cara === 'tim' ? html`<p class="hint">${t(messages.timPetunjuk)}</p>` : nothing}
      ${people.map((one) => person(words, one, form, actions))}
    </fieldset>
    <div><button class="button ${form.hasil ? '' : 'main'}" ?disabled=${isEmpty(form)}
      aria-disabled=${form.busy} @click=${() => actions.send(false)}>
      ${t(form.busy ? messages.memeriksa : messages.periksa)}</button></div>
    ${form.hasil ? outcome(words, form, form.hasil, actions) : nothing}
  </div>`
}

/** Five buttons, Monday to Friday; `whose` is heard with each. */
function weekdays(
  lang: Lang,
  chosen: readonly number[],
  whose: string,
  set: (days: readonly number[]) => void,
): TemplateResult[] {
  return [1, 2, 3, 4, 5].map((one) => {
    const rest = chosen.filter((day) => day !== one)
    const next = rest.length < chosen.length ? rest : [...chosen, one].sort()
    const name = dayName(one, lang)
    return html`<label class="pick"><input type="checkbox" .checked=${chosen.includes(one)}
      aria-label="${name}, ${whose}" @change=${() => set(next)} />
      <span aria-hidden="true">${name.slice(0, 3)}</span></label>`
  })
}

function person(
  { t, lang }: Words,
  { nip, nama }: PegawaiHari,
  form: RencanaIsian,
  { change }: PlanActions,
): TemplateResult {
  const fresh = { hasil: null, terbit: '' }
  const mine = form.hari[nip] ?? []
  const set = (days: readonly number[]) => change({ hari: { ...form.hari, [nip]: days }, ...fresh })
  const team = (one: number, letter: string) => html`<label class="pick">
    <input type="radio" name="tim-${nip}" .checked=${form.tim[nip] === one}
      aria-label="${t(messages.tim, { nama: letter })}, ${nama}"
      @change=${() => change({ tim: { ...form.tim, [nip]: one }, ...fresh })} />
    <span aria-hidden="true">${t(messages.tim, { nama: letter })}</span></label>`
  return html`<div class="person"><span>${nama}</span>
    <div class="picks">${form.cara === 'hari' ? weekdays(lang, mine, nama, set) : [team(0, 'A'), team(1, 'B')]}</div>
  </div>`
}

function outcome(
  words: Words,
  form: RencanaIsian,
  hasil: Rencana,
  actions: PlanActions,
): TemplateResult {
  const { t, lang } = words
  const held = hasil.hari.filter((day) => day.hasil === 'tolak')
  const n = hasil.hari.length - held.length
  const line = ({ nama, tanggal, pesan, dasar, usulan }: Rencana['hari'][number]) => html`<li>
    <b>${formatDate(tanggal, lang)}</b> · ${nama}
    ${pesan ? html`<div>${t(pesan)}</div><div class="small muted">${dasar}</div>` : nothing}
    ${usulan ? html`<div class="small">${t(messages.usulan, { hari: formatDate(usulan, lang) })}</div>` : nothing}
  </li>`
  const done = html`<b id="terbit" tabindex="-1">${t(messages.terbit)}</b><br />${t(messages.terbitTeks)}`
  const told = html`<b id="hasil" tabindex="-1">${t(messages.lolos, { n })}</b><br />
    ${held.length > 0 ? t(messages.tertahan, { n: held.length }) : t(messages.semuaLolos)}`
  return html`<section class="frame">
    ${form.terbit ? note('ok', done) : note(held.length > 0 ? 'warn' : 'ok', told)}
    ${held.length > 0 ? html`<ul class="found">${held.map(line)}</ul>` : nothing}
    <details><summary>${t(messages.lolos, { n })}</summary>
      <ul class="found">${hasil.hari.filter((day) => day.hasil === 'lolos').map(line)}</ul></details>
    <div class="row">
      ${
        form.terbit
          ? html`<button class="button" @click=${actions.csv}>${t(messages.csv)}</button>`
          : html`<button class="button main" ?disabled=${n === 0} aria-disabled=${form.busy}
            @click=${() => actions.send(true)}>${t(messages.terbitkan, { n })}</button>`
      }
    </div>
  </section>`
}

function typed(event: Event): string {
  // Safe because the listener sits on an input.
  return (event.target as HTMLInputElement).value
}
