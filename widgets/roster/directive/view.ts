import { html, nothing, type TemplateResult } from 'lit'
import type { Arahan, PegawaiTerdampak } from '../../shared/contract.ts'
import { faultAt, stillOpen } from '../../shared/faults.ts'
import { dateField, labelControl, textInput } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { formatDates } from '../../shared/moments.ts'
import { formatNumber } from '../../shared/numbers.ts'
import { note } from '../../shared/views.ts'
import type { Words } from '../../shared/words.ts'
import { planStyles } from '../plan/styles.ts'
import type { ArahanIsian, RosterHost } from '../state.ts'
import { issuedView } from './issued.ts'
import { messages } from './messages.ts'
import { directiveFaults, sendDirective, setDirective, workdays } from './send.ts'

/** The styles of directives. */
export const styles = [formStyles, planStyles]

type Set = (change: Partial<ArahanIsian>) => void

/** Shows the form of a directive, the people affected, and the directives so far. */
export function directiveView(host: RosterHost): TemplateResult {
  const words = host.words()
  const { t } = words
  const { perintah: form, arahan } = host.state()
  const set: Set = (change) => {
    setDirective(host, { ...change, terdampak: null, terbit: false })
    const now = directiveFaults(host.state().perintah)
    host.patch({ faults: stillOpen(host.state().faults, now) })
  }
  return html`<div class="frame">
    ${form.terbit ? note('ok', html`<b id="terbit" tabindex="-1">${t(messages.terbit)}</b>`) : nothing}
    ${kind(host, words, set)} ${unitChoice(host, words, set)}
    <div class="pair">${date(host, words, 'dari', set)} ${date(host, words, 'sampai', set)}</div>
    ${text(host, words, 'alasan', set)} ${text(host, words, 'dasar', set)}
    ${
      form.terdampak
        ? reach(host, words, form.terdampak)
        : html`<div><button class="button main" aria-disabled=${form.busy}
          @click=${() => void sendDirective(host, false)}>${t(messages.lihat)}</button></div>`
    }
    ${arahan.length > 0 ? issuedView(host) : nothing}
  </div>`
}

function kind(host: RosterHost, words: Words, set: Set): TemplateResult {
  const { perintah: form, faults } = host.state()
  const one = (jenis: Arahan['jenis']) => html`<label class="tick">
    <input type="radio" name="arahan" id=${jenis === 'rumah' ? 'arahan-jenis' : nothing}
      .checked=${form.jenis === jenis} @change=${() => set({ jenis })} />
    ${words.t(messages[jenis])}</label>`
  return html`<fieldset><legend>${words.t(messages.jenis)}</legend>
    ${faultAt(words, faults, 'arahan-jenis')} ${one('rumah')}${one('masuk')}</fieldset>`
}

function unitChoice(host: RosterHost, words: Words, set: Set): TemplateResult {
  const { perintah: form, units, faults } = host.state()
  const toggle = (kode: string) => {
    const rest = form.unit.filter((one) => one !== kode)
    set({ unit: rest.length < form.unit.length ? rest : [...rest, kode] })
  }
  return html`<fieldset><legend>${words.t(messages.unit)}</legend>
    ${faultAt(words, faults, 'arahan-unit')}
    <div class="choice">${units.map(
      ({ kode, nama }, index) => html`<label class="tick"><input type="checkbox"
        id=${index === 0 ? 'arahan-unit' : nothing} .checked=${form.unit.includes(kode)}
        @change=${() => toggle(kode)} />${nama}</label>`,
    )}</div>
    <label class="tick"><input type="checkbox" .checked=${form.termasukBawahan}
      @change=${() => set({ termasukBawahan: !form.termasukBawahan })} />${words.t(messages.bawahan)}</label>
  </fieldset>`
}

function date(host: RosterHost, words: Words, key: 'dari' | 'sampai', set: Set): TemplateResult {
  const { perintah: form, faults } = host.state()
  const label = { id: `arahan-${key}`, label: words.t(messages[key]) }
  return dateField(words, faults, label, form[key], (value) => set({ [key]: value }))
}

function text(host: RosterHost, words: Words, key: 'alasan' | 'dasar', set: Set): TemplateResult {
  const { perintah: form, faults } = host.state()
  const id = `arahan-${key}`
  const hint = key === 'dasar' ? words.t(messages.dasarPetunjuk) : ''
  const change = (value: string) => set({ [key]: value })
  const control = textInput(faults, id, form[key], change, { hint: hint && `${id}-petunjuk` })
  return labelControl(words, faults, { id, label: words.t(messages[key]), hint }, control)
}

function reach(
  host: RosterHost,
  { t, lang }: Words,
  { pegawai, unit, daftar }: PegawaiTerdampak,
): TemplateResult {
  const { perintah: form } = host.state()
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
    <div><button class="button main" aria-disabled=${form.busy} @click=${() => void sendDirective(host, true)}>
      ${t(messages.terbitkan, { n })}</button></div>
  </section>`
}
