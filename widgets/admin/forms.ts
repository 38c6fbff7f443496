import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../shared/contract.ts'
import { type Fault, faultSummary } from '../shared/faults.ts'
import type { BodyPart, KnownPath } from '../shared/routes.ts'
import { isOfficer } from '../shared/session.ts'
import { note, problemCard, skeleton, stateCard } from '../shared/views.ts'
import { longField } from './fields.ts'
import { messages } from './messages-forms.ts'
import { type AdminHost, mayChange } from './state.ts'
import { type Daftar, missing, type Slice, submit } from './tab.ts'

/** Shows the faults above a form. */
export function faultsView(host: AdminHost): TemplateResult | typeof nothing {
  const go = (field: string) => void host.focusOn(`#${CSS.escape(field)}`)
  return faultSummary(host.words(), host.state().faults, go, isOfficer())
}

/** Shows a list, or why it could not be loaded. */
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

/** Shows the button that opens a form, or the open form with a button to close it. */
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
    const enter = () => {
      toggle(true)
      void host.focusOn('#form-judul')
    }
    return html`<p><button class="button main" id="baru" @click=${enter}>${t(label)}</button></p>`
  }
  const leave = () => {
    host.patch({ faults: [] })
    toggle(false)
    void host.focusOn('#baru')
  }
  return html`<section class="form stack" aria-labelledby="form-judul">
    <div class="row apart"><h3 id="form-judul" tabindex="-1">${t(label)}</h3>
      <button class="button plain" @click=${leave}>${t(messages.tutup)}</button></div>
    ${form()}
  </section>`
}

/** Shows the button that sends a form. */
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

/** Asks why a change must affect today; shown after the server has asked for the reason. */
export function forceField(host: AdminHost, value: string, set: (value: string) => void) {
  const { t } = host.words()
  return html`${note('warn', t(messages.paksaTeks))}
    ${longField(host, { id: 'paksa', label: messages.paksa, value, set })}`
}

/** The ending of an entry for a reason: the question, the body, and what follows. */
export interface Ending<Path extends string> {
  /** The question, and the button that answers it. */
  readonly label: Text
  readonly action: Text
  readonly alasan: string
  readonly set: (alasan: string) => void
  /** Further questions before the reason. */
  readonly before?: unknown
  /** Returns what is sent with a reason. */
  readonly sent: (
    alasan: string,
  ) => BodyPart<Path, 'POST'> & { readonly path: KnownPath<Path, 'POST'> }
  /** What is missing beside the reason. */
  readonly faults?: readonly Fault[]
  readonly fieldOf?: (path: string) => string
  readonly said: string
  /** Closes the form again. */
  readonly close: () => void
  /** The button that gets the focus back. */
  readonly opener: string
  readonly reload: () => Promise<void>
}

/** Shows the form that ends something: a reason, and the buttons to confirm or cancel. */
export function endForm<const Path extends string>(
  host: AdminHost,
  ending: Ending<Path>,
): TemplateResult {
  const { label, action, alasan: value, set, before = nothing, close, opener } = ending
  const { busy } = host.state()
  const { t } = host.words()
  const leave = () => {
    host.patch({ faults: [] })
    close()
    void host.focusOn(`#${CSS.escape(opener)}`)
  }
  return html`<div class="end tight">${before}
    ${longField(host, { id: 'alasan', label, value, set })}
    <div class="row">
      <button class="button main danger" aria-disabled=${busy} @click=${() => busy || void end(host, ending)}>${t(action)}</button>
      <button class="button" @click=${leave}>${t(messages.batal)}</button>
    </div>
  </div>`
}

function end<Path extends string>(host: AdminHost, ending: Ending<Path>): Promise<boolean> {
  const { faults = [], fieldOf, said, close, reload } = ending
  const alasan = ending.alasan.trim()
  return submit(host, {
    ...ending.sent(alasan),
    faults: [...faults, ...missing([alasan !== '', 'alasan', messages.wajibAlasan])],
    ...(fieldOf && { fieldOf }),
    said: () => said,
    after: () => {
      close()
      return reload()
    },
  })
}

/** Shows a tab that is a list: the form of a new entry for editors, then the entries. */
export function listTab<Item, State extends Daftar<Item> & { readonly baru: boolean }>(
  host: AdminHost,
  store: Slice<State>,
  tab: {
    readonly label: Text
    readonly empty: readonly [Text, Text]
    readonly form: () => TemplateResult
    readonly row: (item: Item) => TemplateResult
    readonly reload: () => Promise<void>
    /** Content above the form. */
    readonly before?: unknown
    /** Other forms, whose buttons are next to that of the form. */
    readonly beside?: unknown
    /** The entries, if not all are shown, or in another order. */
    readonly items?: readonly Item[] | null
  },
): TemplateResult {
  const { baru: open, items, problem } = store.get(host)
  // Safe because the state of such a tab holds it.
  const toggle = (baru: boolean) => store.set(host, { baru } as Partial<State>)
  const shown = tab.items === undefined ? items : tab.items
  return html`${faultsView(host)} ${tab.before}
    ${
      mayChange(host)
        ? html`<div class="starts">${formSection(host, { open, label: tab.label, toggle }, tab.form)}${tab.beside}</div>`
        : nothing
    }
    ${listView(host, { items: shown, problem }, tab.empty, () => void tab.reload(), tab.row)}`
}
