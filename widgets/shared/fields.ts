import { html, nothing, type TemplateResult } from 'lit'
import type { LocalDate } from './dates.ts'
import { type Fault, faultAt, isFaulty } from './faults.ts'
import { formatDate } from './format.ts'
import type { Words } from './words.ts'

/** The options of a control besides plain text. */
interface InputOptions {
  readonly type?: 'text' | 'time' | 'date'
  readonly number?: boolean
  /** The ids of its descriptions. */
  readonly hint?: string
}

/** Shows a text control linked to its fault. */
export function textInput(
  faults: readonly Fault[],
  id: string,
  value: string,
  change: (value: string) => void,
  { type = 'text', number = false, hint = '' }: InputOptions = {},
): TemplateResult {
  const faulty = isFaulty(faults, id)
  const told = `${hint} ${faulty ? `${id}-salah` : ''}`.trim()
  return html`<input type=${type} id=${id} .value=${value} autocomplete="off" maxlength="500"
      inputmode=${number ? 'decimal' : nothing} aria-invalid=${faulty}
      aria-describedby=${told || nothing} @input=${(event: Event) => change(controlText(event))} />`
}

/** The texts around a control. */
interface Label {
  readonly id: string
  readonly label: string
  readonly hint?: string
}

/** Arranges a labelled control: label, hint, fault, control. */
export function labelControl(
  words: Words,
  faults: readonly Fault[],
  { id, label, hint }: Label,
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-petunjuk">${hint}</p>` : nothing}
    ${faultAt(words, faults, id)} ${control}
  </div>`
}

/** Shows a control for a day, and the day written out, because browsers use their own order. */
export function dateField(
  words: Words,
  faults: readonly Fault[],
  { id, label }: Label,
  value: LocalDate,
  change: (value: LocalDate) => void,
): TemplateResult {
  const control = textInput(faults, id, value, change, { type: 'date', hint: `${id}-kata` })
  // Its line is reserved before a day is chosen, so that nothing moves.
  const said = value ? formatDate(value, words.lang) : '\u00a0'
  return labelControl(
    words,
    faults,
    { id, label },
    html`${control}<p class="hint" id="${id}-kata">${said}</p>`,
  )
}

/** Returns what a person has entered, from the event of the control. */
export function controlText(event: Event): string {
  // Safe because the listener sits on a control with a value.
  return (event.target as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement).value
}

/** Returns a typed number, with a comma or a point; NaN if invalid. */
export function parseNumber(text: string): number {
  const plain = text.trim().replace(',', '.')
  return /^\d+(\.\d+)?$/.test(plain) ? Number(plain) : Number.NaN
}
