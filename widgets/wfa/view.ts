import { html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from '../shared/dates.ts'
import { type Fault, faultAt, isFaulty } from '../shared/faults.ts'
import { formatDate } from '../shared/format.ts'
import { iconBad } from '../shared/icons.ts'
import { note } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { calendar, type Grid, type GridActions } from './calendar.ts'
import type { Isian, RencanaIsian } from './draft.ts'
import { textInput, typed } from './fields.ts'
import { kindsView } from './kinds.ts'
import { messages } from './messages.ts'
import { needsPlan } from './needs.ts'
import { type Periksa, type PreviewActions, preview, quotaText } from './preview.ts'

/** What the form shows. */
export interface FormModel {
  readonly form: Isian
  readonly grid: Grid
  readonly periksa: Periksa
  readonly faults: readonly Fault[]
  readonly sending: boolean
}

/** What the form asks for. */
export interface FormActions extends GridActions, PreviewActions {
  readonly change: (change: Partial<Isian>) => void
  readonly changeLine: (index: number, change: Partial<RencanaIsian>) => void
  readonly addLine: () => void
  readonly removeLine: (index: number) => void
  /** Gives up mending a returned request. */
  readonly afresh: () => void
  readonly send: () => void
}

/** The form: where, when, what the rules say, why, what will come of it. */
export function formView(words: Words, model: FormModel, actions: FormActions): TemplateResult {
  const { t } = words
  return html`<form novalidate class="form" @submit=${(event: Event) => {
    event.preventDefault()
    actions.send()
  }}>
    <div class="steps">
      ${model.form.perbaikanDari ? mending(words, actions) : nothing}
      ${kindsView(words, model, actions.change)} ${days(words, model, actions)}
      ${preview(words, model.periksa, model.form.hari, actions)}
      ${reason(words, model, actions)}
      ${needsPlan(model.form.jenis) ? plan(words, model, actions) : nothing}
      <button class="button main send" aria-disabled=${model.sending}>
        ${t(model.sending ? messages.mengirim : messages.kirim)}
      </button>
    </div>
  </form>`
}

function mending({ t }: Words, { afresh }: FormActions): TemplateResult {
  return note(
    'info',
    html`<p>${t(messages.sedangPerbaiki)}</p>
      <button type="button" class="link" @click=${afresh}>${t(messages.mulaiBaru)}</button>`,
  )
}

function days(words: Words, model: FormModel, actions: FormActions): TemplateResult {
  const { t, lang } = words
  const { form, grid, faults, periksa } = model
  const quota = (date: LocalDate) => {
    const found = periksa.value?.kuota.find(({ tanggal }) => tanggal === date)
    return found ? quotaText(words, found) : ''
  }
  return html`<fieldset aria-describedby="hari-petunjuk">
    <legend>${t(messages.hari)}</legend>
    <p class="hint" id="hari-petunjuk">${t(messages.hariPetunjuk)}</p>
    ${faultAt(words, faults, 'hari')}
    ${calendar(words, grid, actions)}
    <h4 class="unseen">${t(messages.dipilih)}</h4>
    ${form.hari.length === 0 ? html`<p class="muted none">${t(messages.belumDipilih)}</p>` : nothing}
    <ul class="chosen-days">
      ${form.hari.map((date) => {
        const name = formatDate(date, lang)
        return html`<li>
          <div><b>${name}</b><span class="small muted">${quota(date)}</span></div>
          <button type="button" class="button plain" @click=${() => actions.toggle(date)}
            aria-label=${t(messages.hapusHari, { hari: name })}>${iconBad}</button>
        </li>`
      })}
    </ul>
  </fieldset>`
}

function reason(words: Words, { form, faults }: FormModel, actions: FormActions): TemplateResult {
  const { t } = words
  const faulty = isFaulty(faults, 'alasan')
  return html`<div class="field">
    <h3><label for="alasan">${t(messages.alasan)}</label></h3>
    <p class="hint" id="alasan-petunjuk">${t(messages.alasanPetunjuk)}</p>
    ${faultAt(words, faults, 'alasan')}
    <textarea id="alasan" maxlength="2000" .value=${form.alasan}
      aria-describedby="alasan-petunjuk ${faulty ? 'alasan-salah' : ''}" aria-invalid=${faulty}
      @input=${(event: Event) => actions.change({ alasan: typed(event) })}></textarea>
  </div>`
}

function plan(words: Words, { form, faults }: FormModel, actions: FormActions): TemplateResult {
  const { t } = words
  return html`<fieldset aria-describedby="rencana-petunjuk">
    <legend>${t(messages.rencana)}</legend>
    <p class="hint" id="rencana-petunjuk">${t(messages.rencanaPetunjuk)}</p>
    <ol class="plan">
      ${form.rencana.map((line, index) => planLine(words, faults, line, index, form.rencana.length, actions))}
    </ol>
    <button type="button" class="button" @click=${actions.addLine}>
      + ${t(messages.tambahHasil)}
    </button>
  </fieldset>`
}

const COLUMNS = ['hasil', 'target', 'satuan'] as const

function planLine(
  words: Words,
  faults: readonly Fault[],
  line: RencanaIsian,
  index: number,
  count: number,
  actions: FormActions,
): TemplateResult {
  const { t } = words
  const n = index + 1
  const field = (key: keyof RencanaIsian) => {
    const id = `rencana-${index}-${key}`
    return html`<div class="field ${key}">
      <label for=${id}>${t(messages[key])}</label>
      ${textInput(faults, id, line[key], (value) => actions.changeLine(index, { [key]: value }), { number: key === 'target' })}
    </div>`
  }
  return html`<li>
    <fieldset class="plan-line">
      <legend class="unseen">${t(messages.hasilKe, { n })}</legend>
      ${COLUMNS.map((key) => faultAt(words, faults, `rencana-${index}-${key}`))}
      ${COLUMNS.map(field)}
      ${
        count > 1
          ? html`<button type="button" class="button plain bad" @click=${() => actions.removeLine(index)}
            aria-label=${t(messages.hapusHasil, { n })}>${iconBad}<span>${t(messages.hapus)}</span></button>`
          : nothing
      }
    </fieldset>
  </li>`
}
