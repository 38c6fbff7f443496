import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../shared/contract.ts'
import { faultAt, faultSummary, isFaulty } from '../shared/faults.ts'
import { dateField, labelled, textInput, typed } from '../shared/fields.ts'
import { note, problemCard, skeleton, stateCard } from '../shared/views.ts'
import { messages } from './messages-controls.ts'
import type { AdminHost } from './state.ts'
import type { Daftar } from './tab.ts'

/** A labelled control of a form: its id, its words, what it holds, and what takes a change. */
export interface Isian {
  readonly id: string
  readonly label: Text
  readonly hint?: Text
  readonly value: string
  readonly set: (value: string) => void
}

/** A line of text; `number` brings up digits, `time` the hours of a day. */
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
  return labelled(words, faults, { id, label: words.t(label), ...told }, control)
}

/** Several lines of text. */
export function longField(host: AdminHost, { id, label, hint, value, set }: Isian): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const told = hint ? { hint: words.t(hint) } : {}
  const faulty = isFaulty(faults, id)
  const described = `${hint ? `${id}-petunjuk` : ''} ${faulty ? `${id}-salah` : ''}`.trim()
  const control = html`<textarea id=${id} maxlength="2000" .value=${value} aria-invalid=${faulty}
    aria-describedby=${described || nothing} @input=${(event: Event) => set(typed(event))}></textarea>`
  return labelled(words, faults, { id, label: words.t(label), ...told }, control)
}

/** A day. */
export function dayField(host: AdminHost, { id, label, value, set }: Isian): TemplateResult {
  const words = host.words()
  return dateField(words, host.state().faults, { id, label: words.t(label) }, value, set)
}

/** One of a few. */
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

/** One of many, as the device shows lists. */
export function selectField(
  host: AdminHost,
  { id, label, value, set }: Isian,
  options: readonly (readonly [string, string])[],
): TemplateResult {
  const words = host.words()
  const { faults } = host.state()
  const control = html`<select id=${id} aria-invalid=${isFaulty(faults, id)}
    @change=${(event: Event) => set(typed(event))}>
    ${options.map(([key, text]) => html`<option value=${key} .selected=${value === key}>${text}</option>`)}
  </select>`
  return labelled(words, faults, { id, label: words.t(label) }, control)
}

/** Some of the units, found by name. */
export interface PilihanUnit {
  readonly id: string
  readonly chosen: readonly string[]
  readonly cari: string
  readonly set: (change: { readonly unit?: readonly string[]; readonly cari?: string }) => void
}

/** Units to tick; those that are ticked stay in sight while others are looked for. */
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
      @input=${(event: Event) => set({ cari: typed(event) })} />
    <div class="choice" tabindex="-1" id=${id}>${shown.map(
      ({ kode, nama }) => html`<label class="tick"><input type="checkbox"
        .checked=${chosen.includes(kode)} @change=${() => toggle(kode)} />${nama}</label>`,
    )}
    ${shown.length === 0 ? html`<p class="muted">${t(messages.tidakKetemu)}</p>` : nothing}</div>
  </fieldset>`
}

/** What has to be mended, above a form. */
export function faultsView(host: AdminHost): TemplateResult | typeof nothing {
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  return faultSummary(host.words(), host.state().faults, go)
}

/** A list once it has come, or why it has not. */
export function listView<Item>(
  host: AdminHost,
  { items, problem }: Daftar<Item>,
  empty: readonly [Text, Text],
  retry: () => void,
  row: (item: Item) => TemplateResult,
): TemplateResult {
  const words = host.words()
  if (problem && !items) return problemCard(words, problem, retry)
  if (!items) return skeleton(words, 'card', 'card')
  if (items.length === 0) return stateCard(words, ...empty)
  return html`<ul class="cards">${items.map((item) => html`<li class="card">${row(item)}</li>`)}</ul>`
}

/** The button that opens a form, or the form with its way out. */
export function formSection(
  host: AdminHost,
  {
    open,
    label,
    toggle,
  }: { readonly open: boolean; readonly label: Text; readonly toggle: (open: boolean) => void },
  form: () => TemplateResult,
): TemplateResult {
  const { t } = host.words()
  if (!open) {
    return html`<p><button class="button main" id="baru" @click=${() => toggle(true)}>${t(label)}</button></p>`
  }
  const leave = () => {
    host.patch({ faults: [] })
    toggle(false)
    void host.focusOn('#baru')
  }
  return html`<section class="form stack" aria-labelledby="form-judul">
    <div class="row apart"><h3 id="form-judul">${t(label)}</h3>
      <button class="button plain" @click=${leave}>${t(messages.tutup)}</button></div>
    ${form()}
  </section>`
}

/** The button that sends a form. */
export function sendButton(
  host: AdminHost,
  label: Text,
  send: () => void,
  danger = false,
): TemplateResult {
  const { busy } = host.state()
  const { t } = host.words()
  return html`<div><button class="button main ${danger ? 'danger' : ''}" aria-disabled=${busy}
    @click=${() => busy || send()}>${t(busy ? messages.mengirim : label)}</button></div>`
}

/** Why something changes how today is judged, asked for once the server has said so. */
export function forceField(host: AdminHost, value: string, set: (value: string) => void) {
  const { t } = host.words()
  return html`${note('warn', t(messages.paksaTeks))}
    ${longField(host, { id: 'paksa', label: messages.paksa, value, set })}`
}

/** The words of a reason beside something that is ended, and the buttons of both answers. */
export function endForm(
  host: AdminHost,
  {
    label,
    action,
    value,
    set,
    send,
    leave,
    before = nothing,
  }: {
    readonly label: Text
    readonly action: Text
    readonly value: string
    readonly set: (value: string) => void
    readonly send: () => void
    readonly leave: () => void
    readonly before?: unknown
  },
): TemplateResult {
  const { busy } = host.state()
  const { t } = host.words()
  return html`<div class="end tight">${before}
    ${longField(host, { id: 'alasan', label, value, set })}
    <div class="row">
      <button class="button main danger" aria-disabled=${busy} @click=${() => busy || send()}>${t(action)}</button>
      <button class="button" @click=${leave}>${t(messages.batal)}</button>
    </div>
  </div>`
}
