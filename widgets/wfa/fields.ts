import { html, nothing, type TemplateResult } from 'lit'
import { type Fault, faultAt, isFaulty } from '../shared/faults.ts'
import type { Words } from '../shared/words.ts'

/** What a control may be beside plain text. */
interface InputOptions {
  readonly type?: 'text' | 'time'
  readonly number?: boolean
  readonly hint?: string
}

/** A text control with its fault tied to it. */
export function textInput(
  faults: readonly Fault[],
  id: string,
  value: string,
  change: (value: string) => void,
  { type = 'text', number = false, hint }: InputOptions = {},
): TemplateResult {
  const faulty = isFaulty(faults, id)
  return html`<input type=${type} id=${id} .value=${value} autocomplete="off" maxlength="200"
      inputmode=${number ? 'decimal' : nothing} aria-invalid=${faulty}
      aria-describedby=${faulty ? `${id}-salah` : (hint ?? nothing)}
      @input=${(event: Event) => change(typed(event))} />`
}

/** A labelled control: label, hint, fault, control. */
export function labelled(
  words: Words,
  faults: readonly Fault[],
  { id, label, hint }: { readonly id: string; readonly label: string; readonly hint?: string },
  control: TemplateResult,
): TemplateResult {
  return html`<div class="field">
    <label for=${id}>${label}</label>
    ${hint ? html`<p class="hint" id="${id}-petunjuk">${hint}</p>` : nothing}
    ${faultAt(words, faults, id)} ${control}
  </div>`
}

/** The text of a control. */
export function typed(event: Event): string {
  // Safe because the listener sits on a text control.
  return (event.target as HTMLInputElement | HTMLTextAreaElement).value
}
