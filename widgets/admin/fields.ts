import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../shared/contract.ts'
import { faultAt, isFaulty } from '../shared/faults.ts'
import { controlText, dateField, labelControl, textInput } from '../shared/fields.ts'
import { messages } from './messages-forms.ts'
import type { AdminHost } from './state.ts'

/** A labelled control of a form: its id, its texts, its value, and its change handler. */
export interface Isian {
  readonly id: string
  readonly label: Text
  readonly hint?: Text
  readonly value: string
  readonly set: (value: string) => void
}

/** Shows a line of text; `number` brings up digits, `time` a clock. */
export function textField(
  host: AdminHost,
  { id, label, hint, value, set }: Isian,
  type: 'text' | 'number' | 'time' = 'text',
): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const told = hint ? { hint: words.t(hint) } : {}
  const control = textInput(faults, id, value, set, {
    type: type === 'time' ? 'time' : 'text',
    number: type === 'number',
    ...(hint && { hint: `${id}-petunjuk` }),
  })
  return labelControl(words, faults, { id, label: words.t(label), ...told }, control)
}

/** Shows several lines of text, with a maximum length. */
export function longField(
  host: AdminHost,
  { id, label, hint, value, set }: Isian,
  longest = 2_000,
): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const told = hint ? { hint: words.t(hint) } : {}
  const faulty = isFaulty(faults, id)
  const described = `${hint ? `${id}-petunjuk` : ''} ${faulty ? `${id}-salah` : ''}`.trim()
  const control = html`<textarea id=${id} maxlength=${longest} .value=${value} aria-invalid=${faulty}
    aria-describedby=${described || nothing} @input=${(event: Event) => set(controlText(event))}></textarea>`
  return labelControl(words, faults, { id, label: words.t(label), ...told }, control)
}

/** Shows a control for a day. */
export function dayField(host: AdminHost, { id, label, value, set }: Isian): TemplateResult {
  const words = host.words()
  return dateField(words, host.state().faults, { id, label: words.t(label) }, value, set)
}

/** Shows a few choices, of which one can be chosen. */
export function choiceField<Value extends string>(
  host: AdminHost,
  { id, label, value, set }: Omit<Isian, 'set'> & { readonly set: (value: Value) => void },
  options: readonly (readonly [Value, string])[],
): TemplateResult {
  const { t } = host.words()
  return html`<fieldset>
    <legend class="label">${t(label)}</legend>
    ${faultAt(host.words(), host.state().faults, id)}
    <div class="choices">${options.map(
      ([key, text], at) => html`<label class="tick"><input type="radio" name=${id}
        id=${at === 0 ? id : nothing} .checked=${value === key} @change=${() => set(key)} />${text}</label>`,
    )}</div>
  </fieldset>`
}

/** Shows one of many choices as the device's own list. */
export function selectField(
  host: AdminHost,
  { id, label, value, set }: Isian,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const control = html`<select id=${id} aria-invalid=${isFaulty(faults, id)}
    @change=${(event: Event) => set(controlText(event))}>
    ${options.map(([key, text]) => html`<option value=${key} .selected=${value === key}>${text}</option>`)}
  </select>`
  return labelControl(words, faults, { id, label: words.t(label) }, control)
}

/** Shows one of the units that the reader knows, below other choices if any. */
export function unitSelect(
  host: AdminHost,
  field: Isian,
  first: readonly (readonly [string, string])[] = [],
): TemplateResult {
  const units = host.state().units.map(({ kode, nama }) => [kode, nama] as const)
  return selectField(host, field, [...first, ...units])
}

/** Shows the choice of a file with a table, and its text, which can also be pasted. */
export function tableField(
  host: AdminHost,
  { file, set, ...pasted }: Omit<Isian, 'id'> & { readonly file: Text },
  longest: number,
): TemplateResult {
  const take = async (event: Event) => {
    // Safe because the listener sits on a control of files.
    const [chosen] = (event.target as HTMLInputElement).files ?? []
    if (chosen) set(await chosen.text())
  }
  return html`<div class="field"><label for="berkas">${host.words().t(file)}</label>
      <input type="file" id="berkas" accept=".csv,.txt,text/csv,text/plain" @change=${take} /></div>
    ${longField(host, { ...pasted, id: 'tabel', set }, longest)}`
}

/** Units filtered by name. */
export interface PilihanUnit {
  readonly id: string
  readonly chosen: readonly string[]
  readonly cari: string
  readonly set: (change: { readonly unit?: readonly string[]; readonly cari?: string }) => void
}

/** Shows units to tick; ticked units stay visible during a search. */
export function unitField(host: AdminHost, { id, chosen, cari, set }: PilihanUnit): TemplateResult {
  const words = host.words()
  const { t } = words
  const { units, faults } = host.state()
  const wanted = cari.trim().toLowerCase()
  const shown = units.filter(
    ({ kode, nama }) => chosen.includes(kode) || nama.toLowerCase().includes(wanted),
  )
  const toggle = (kode: string) => {
    const rest = chosen.filter((one) => one !== kode)
    set({ unit: rest.length < chosen.length ? rest : [...chosen, kode] })
  }
  return html`<fieldset>
    <legend class="label">${t(messages.unit, { n: chosen.length })}</legend>
    ${faultAt(words, faults, id)}
    <label class="hint" for="${id}-cari">${t(messages.cariUnit)}</label>
    <input type="search" id="${id}-cari" .value=${cari} autocomplete="off"
      @input=${(event: Event) => set({ cari: controlText(event) })} />
    <div class="choice" tabindex="-1" id=${id}>${shown.map(
      ({ kode, nama }) => html`<label class="tick"><input type="checkbox"
        .checked=${chosen.includes(kode)} @change=${() => toggle(kode)} />${nama}</label>`,
    )}
    ${shown.length === 0 ? html`<p class="muted">${t(messages.tidakKetemu)}</p>` : nothing}</div>
  </fieldset>`
}

/** The ids of a tab's text fields. */
type TextId<Value> = {
  [Id in keyof Value]: Value[Id] extends string ? Id : never
}[keyof Value] &
  string

/** Returns the controls of a form whose values are in the state of a tab, by id. */
export function fieldsOf<Value extends object>(
  host: AdminHost,
  state: Value,
  change: (change: Partial<Value>) => void,
) {
  type Id = TextId<Value>
  const field = (id: Id, label: Text, hint?: Text) => ({
    id,
    label,
    ...(hint && { hint }),
    value: String(state[id]),
    // Safe because the value of such an id is text.
    set: (value: string) => change({ [id]: value } as Partial<Value>),
  })
  return {
    line: (id: Id, label: Text, hint?: Text) => textField(host, field(id, label, hint)),
    digits: (id: Id, label: Text, hint?: Text) => textField(host, field(id, label, hint), 'number'),
    clock: (id: Id, label: Text) => textField(host, field(id, label), 'time'),
    prose: (id: Id, label: Text, hint?: Text) => longField(host, field(id, label, hint)),
    day: (id: Id, label: Text) => dayField(host, field(id, label)),
    /** Shows a choice of the allowed values of an id. */
    choice: <One extends Id>(
      id: One,
      label: Text,
      options: readonly (readonly [Value[One] & string, string])[],
    ) => choiceField(host, field(id, label), options),
  }
}

/** Parses typed rupiah, with or without points and the sign; NaN for anything else. */
export function wholeRupiah(text: string): number {
  const plain = text.replaceAll(/^\s*Rp|[.\s]/g, '')
  return /^\d+$/.test(plain) ? Number(plain) : Number.NaN
}
