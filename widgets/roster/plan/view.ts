import { html, nothing, type TemplateResult } from 'lit'
import { officerNote } from '../../shared/basis-officer.ts'
import type { PegawaiHari, RencanaRoster } from '../../shared/contract.ts'
import { addDays } from '../../shared/dates.ts'
import { type Fault, faultAt, stillOpen } from '../../shared/faults.ts'
import { dateField } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { dayName, formatDate, type Lang } from '../../shared/format.ts'
import { pickStyles } from '../../shared/pick-styles.ts'
import { isOfficer } from '../../shared/session.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import type { RencanaIsian, RosterHost } from '../state.ts'
import { copyView, fetchSource } from './copy.ts'
import { messages } from './messages.ts'
import { planFaults, saveCsv, sendPlan, undoPlan } from './send.ts'
import { planStyles } from './styles.ts'

/** The styles of planning. */
export const styles = [formStyles, pickStyles, planStyles]

type Set = (change: Partial<RencanaIsian>) => void

/** Shows the planning of a unit's weeks: dates, pattern, check of each day, publishing. */
export function planView(host: RosterHost, people: readonly PegawaiHari[]): TemplateResult {
  const words = host.words()
  const { t } = words
  const { rencana: form, faults } = host.state()
  const set: Set = (change) => {
    const rencana = { ...host.state().rencana, ...change, hasil: null, terbit: '', diurungkan: 0 }
    host.patch({ rencana, faults: stillOpen(host.state().faults, planFaults(rencana)) })
  }
  const date = (id: 'dari' | 'sampai') =>
    dateField(words, faults, { id, label: t(messages[id]) }, form[id], (value) =>
      set({ [id]: value }),
    )
  return html`<div class="frame">
    <div class="pair">${date('dari')}${date('sampai')}</div>
    ${pattern(words, form, faults, (change) => {
      // One week is copied to one week, unless more are requested.
      const salin = change.cara === 'salin'
      set({ ...change, ...(salin && form.dari && { sampai: addDays(form.dari, 4) }) })
      if (salin) void fetchSource(host, form.asal)
    })}
    ${form.diurungkan > 0 ? note('ok', html`<span id="diurungkan" tabindex="-1">${t(messages.diurungkan, { n: form.diurungkan })}</span>`) : nothing}
    ${form.cara === 'salin' ? html`<fieldset><legend>${t(messages.salinApa)}</legend>${copyView(host, faults)}</fieldset>` : chosen(words, form, faults, people, set)}
    <div><button class="button ${form.hasil ? '' : 'main'}" aria-disabled=${form.busy}
      @click=${() => void sendPlan(host, false)}>
      ${t(form.busy ? messages.memeriksa : messages.periksa)}</button></div>
    ${form.hasil ? outcome(host, words, form, form.hasil) : nothing}
  </div>`
}

function chosen(
  words: Words,
  form: RencanaIsian,
  faults: readonly Fault[],
  people: readonly PegawaiHari[],
  set: Set,
): TemplateResult {
  const { t } = words
  return html`<fieldset>
      <legend>${t(form.cara === 'hari' ? messages.siapa : messages.timSiapa)}</legend>
      ${form.cara === 'tim' ? html`<p class="hint">${t(messages.timPetunjuk)}</p>` : nothing}
      ${faultAt(words, faults, 'pola')}
      ${people.map((one, index) => person(words, one, index, form, set))}
    </fieldset>`
}

function pattern(words: Words, form: RencanaIsian, faults: readonly Fault[], set: Set) {
  const { t, lang } = words
  const way = (cara: RencanaIsian['cara'], text: string) => html`<label class="tick">
    <input type="radio" name="cara" .checked=${form.cara === cara} @change=${() => set({ cara })} />${text}</label>`
  const days = (hariTim: readonly number[]) => set({ hariTim })
  return html`<fieldset><legend>${t(messages.cara)}</legend>
      ${way('hari', t(messages.caraHari))} ${way('tim', t(messages.caraTim))}
      ${way('salin', t(messages.caraSalin))}</fieldset>
    ${
      form.cara === 'tim'
        ? html`<fieldset><legend>${t(messages.hariTim)}</legend>
          ${faultAt(words, faults, 'hari-tim')}
          <div class="picks">${weekdays(lang, form.hariTim, t(messages.caraTim), days, 'hari-tim')}</div>
        </fieldset>`
        : nothing
    }`
}

/**
 * Shows five buttons, Monday to Friday. Screen readers hear `whose` with each; `id` is that of the
 * first.
 */
function weekdays(
  lang: Lang,
  chosen: readonly number[],
  whose: string,
  set: (days: readonly number[]) => void,
  id: string | typeof nothing,
): TemplateResult[] {
  return [1, 2, 3, 4, 5].map((one) => {
    const rest = chosen.filter((day) => day !== one)
    const next = rest.length < chosen.length ? rest : [...chosen, one].sort()
    const name = dayName(one, lang)
    return html`<label class="pick"><input type="checkbox" .checked=${chosen.includes(one)}
      id=${one === 1 ? id : nothing} aria-label="${name}, ${whose}" @change=${() => set(next)} />
      <span aria-hidden="true">${name.slice(0, 3)}</span></label>`
  })
}

function person(
  { t, lang }: Words,
  { nip, nama }: PegawaiHari,
  index: number,
  form: RencanaIsian,
  set: Set,
): TemplateResult {
  const id = index === 0 ? 'pola' : nothing
  const days = (hari: readonly number[]) => set({ hari: { ...form.hari, [nip]: hari } })
  const team = (one: number, letter: string) => html`<label class="pick">
    <input type="radio" name="tim-${nip}" id=${one === 0 ? id : nothing}
      .checked=${form.tim[nip] === one} aria-label="${t(messages.tim, { nama: letter })}, ${nama}"
      @change=${() => set({ tim: { ...form.tim, [nip]: one } })} />
    <span aria-hidden="true">${t(messages.tim, { nama: letter })}</span></label>`
  const mine = form.hari[nip] ?? []
  return html`<div class="person"><span>${nama}</span>
    <div class="picks">${form.cara === 'hari' ? weekdays(lang, mine, nama, days, id) : [team(0, 'A'), team(1, 'B')]}</div>
  </div>`
}

function outcome(
  host: RosterHost,
  words: Words,
  form: RencanaIsian,
  hasil: RencanaRoster,
): TemplateResult {
  const { t } = words
  const held = hasil.hari.filter((day) => day.hasil === 'tolak')
  const passed = hasil.hari.filter((day) => day.hasil === 'lolos')
  const n = passed.length
  const done = html`<b id="terbit" tabindex="-1">${t(messages.terbit)}</b><br />${t(messages.terbitTeks)}`
  const told = html`<b id="hasil" tabindex="-1">${t(messages.lolos, { n })}</b><br />
    ${held.length > 0 ? t(messages.tertahan, { n: held.length }) : t(messages.semuaLolos)}`
  const list = (days: RencanaRoster['hari']) =>
    html`<ul class="found">${days.map((day) => planLine(words, day))}</ul>`
  return html`<section class="frame">
    ${form.terbit ? note('ok', done) : note(held.length > 0 ? 'warn' : 'ok', told)}
    ${held.length > 0 ? list(held) : nothing}
    ${n > 0 ? html`<details><summary>${t(messages.lolos, { n })}</summary>${list(passed)}</details>` : nothing}
    ${
      form.terbit
        ? html`<div class="row"><button class="button" @click=${() => void saveCsv(host)}>${t(messages.csv)}</button>
          <button class="button" aria-disabled=${form.busy} @click=${() => void undoPlan(host)}>${t(messages.urungkan)}</button></div>`
        : nothing
    }
    ${
      n > 0 && !form.terbit
        ? html`<div><button class="button main" aria-disabled=${form.busy}
          @click=${() => void sendPlan(host, true)}>${t(messages.terbitkan, { n })}</button></div>`
        : nothing
    }
  </section>`
}

function planLine(words: Words, day: RencanaRoster['hari'][number]): TemplateResult {
  const { t, lang } = words
  const { nama, tanggal, pesan, dasar, kepastian, usulan } = day
  return html`<li>
    <b>${formatDate(tanggal, lang)}</b> · ${nama}
    ${pesan ? html`<div>${t(pesan)}</div>` : nothing} ${dasar ? officerNote(words, dasar, isOfficer(), kepastian) : nothing}
    ${usulan ? html`<div class="small">${t(messages.usulan, { hari: formatDate(usulan, lang) })}</div>` : nothing}
  </li>`
}
