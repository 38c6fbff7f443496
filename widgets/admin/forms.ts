import { html, nothing, type TemplateResult } from 'lit'
import type { Text } from '../shared/contract.ts'
import { type Fault, faultSummary } from '../shared/faults.ts'
import type { Result } from '../shared/problem.ts'
import type { BodyPart, KnownPath } from '../shared/routes.ts'
import { isOfficer } from '../shared/session.ts'
import { note, problemCard, skeleton, stateCard } from '../shared/views.ts'
import { longField } from './fields.ts'
import { messages } from './messages-forms.ts'
import { type AdminHost, mayChange } from './state.ts'
import { type Check, type Daftar, failedChecks, fetchList, type Slice, submit } from './tab.ts'
import { tabLook } from './tab-styles.ts'

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
    id,
  }: {
    readonly open: boolean
    readonly label: Text
    readonly toggle: (open: boolean) => void
    /** The id of the button, if the form is not the main one of the tab. */
    readonly id?: string
  },
  form: () => TemplateResult,
): TemplateResult {
  const { t } = host.words()
  const opener = id ?? 'baru'
  const title = `${id ?? 'form'}-judul`
  if (!open) {
    const enter = () => {
      toggle(true)
      void host.focusOn(`#${title}`)
    }
    return html`<p><button class="button ${id ? '' : 'main'}" id=${opener} @click=${enter}>${t(label)}</button></p>`
  }
  const leave = () => {
    host.patch({ faults: [] })
    toggle(false)
    void host.focusOn(`#${opener}`)
  }
  return html`<section class="form stack" aria-labelledby=${title}>
    <div class="row apart"><h3 id=${title} tabindex="-1">${t(label)}</h3>
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
    faults: [...faults, ...failedChecks([alasan !== '', 'alasan', messages.wajibAlasan])],
    ...(fieldOf && { fieldOf }),
    said: () => said,
    after: () => {
      close()
      return reload()
    },
  })
}

/** Returns the checks of the first and last day in a form; an open span needs no last day. */
export function spanChecks({
  dari,
  sampai,
  open = false,
}: {
  readonly dari: string
  readonly sampai: string
  readonly open?: boolean
}): readonly Check[] {
  return [
    [dari !== '', 'dari', messages.wajibDari],
    [open || sampai !== '', 'sampai', messages.wajibSampai],
    [sampai === '' || sampai >= dari, 'sampai', messages.urutan],
  ]
}

/** Shows whether an appointment was ended, holds, is over, or is still to come. */
export function standingView(
  host: AdminHost,
  one: {
    readonly dicabutPada: unknown
    readonly berlaku: boolean
    readonly sampai: string
  },
  words: Readonly<Record<'dicabut' | 'berlaku' | 'selesai' | 'akan', Text>>,
): TemplateResult {
  const { t } = host.words()
  if (one.dicabutPada) return html`<span class="badge bad">${t(words.dicabut)}</span>`
  if (one.berlaku) return html`<span class="badge ok">${t(words.berlaku)}</span>`
  const over = one.sampai < host.state().today
  return html`<span class="badge ${over ? '' : 'info'}">${t(over ? words.selesai : words.akan)}</span>`
}

/** Shows the button that ends an entry, or its open form; no button for those who may not. */
export function endButton<
  const Path extends string,
  State extends { readonly cabut: string; readonly alasan: string },
>(
  host: AdminHost,
  store: Slice<State>,
  id: string,
  {
    words,
    may = true,
    ...ending
  }: Pick<Ending<Path>, 'sent' | 'said' | 'reload'> & {
    readonly words: Readonly<Record<'cabut' | 'cabutYa' | 'mengapa', Text>>
    readonly may?: boolean
  },
): TemplateResult | typeof nothing {
  const { cabut, alasan } = store.get(host)
  // Safe because the state of such a tab holds both.
  const set = (change: { cabut?: string; alasan?: string }) =>
    store.set(host, change as Partial<State>)
  if (cabut === id) {
    return endForm<Path>(host, {
      ...ending,
      label: words.mengapa,
      action: words.cabutYa,
      alasan,
      set: (value) => set({ alasan: value }),
      close: () => set({ cabut: '' }),
      opener: `cabut-${id}`,
    })
  }
  if (!may) return nothing
  const ask = () => {
    set({ cabut: id, alasan: '' })
    void host.focusOn('#alasan')
  }
  return html`<button class="button bad" id="cabut-${id}" @click=${ask}>${host.words().t(words.cabut)}</button>`
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

/** Returns the content of a tab that is a list: its styles, how it is fetched, and its view. */
export function listTabOf<Item, State extends Daftar<Item> & { readonly baru: boolean }>(
  store: Slice<State>,
  tab: {
    readonly words: Readonly<Record<'baru' | 'kosong' | 'kosongTeks', Text>>
    readonly ask: (host: AdminHost) => Promise<Result<{ readonly data: State['items'] }>>
    readonly form: (host: AdminHost, state: State) => TemplateResult
    readonly row: (host: AdminHost, state: State, item: Item) => TemplateResult
    /** A sentence above the form. */
    readonly lead?: Text
    /** Returns the entries in another order. */
    readonly sorted?: (items: readonly Item[]) => readonly Item[]
  },
) {
  const { words, lead, sorted } = tab
  const load = (host: AdminHost) => fetchList(host, store, tab.ask(host))
  const view = (host: AdminHost): TemplateResult => {
    const state = store.get(host)
    return listTab<Item, State>(host, store, {
      label: words.baru,
      empty: [words.kosong, words.kosongTeks],
      form: () => tab.form(host, state),
      row: (item) => tab.row(host, state, item),
      reload: () => load(host),
      ...(lead && { before: html`<p class="muted">${host.words().t(lead)}</p>` }),
      ...(sorted && { items: state.items && sorted(state.items) }),
    })
  }
  return { styles: tabLook, load, view }
}
