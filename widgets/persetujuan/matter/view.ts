import { html, nothing, type TemplateResult } from 'lit'
import type { Hari, Text } from '../../shared/contract.ts'
import { faultAt, faultSummary, isFaulty } from '../../shared/faults.ts'
import { controlText } from '../../shared/fields.ts'
import { formStyles } from '../../shared/form-styles.ts'
import { iconOk } from '../../shared/icons.ts'
import { withDates } from '../../shared/moments.ts'
import { isOfficer } from '../../shared/session.ts'
import { badge } from '../../shared/states.ts'
import { formatSpan, formatTimeHere } from '../../shared/times.ts'
import { note, stateCard } from '../../shared/views.ts'
import { keyHints, searchView, styles as toolStyles } from '../alat/view.ts'
import { paneHead } from '../detail/pane.ts'
import { detailStyles } from '../detail/styles.ts'
import { type Isian, matches, noForm, type SyaratCari } from '../inbox.ts'
import type { InboxHost, Isi, TabLain } from '../state.ts'
import { queueView, rowView } from '../view.ts'
import { messages } from './messages.ts'
import { dayKey, meetDay } from './send.ts'

/** The styles of the lists besides that of the requests. */
export const matterStyles = [formStyles, detailStyles, ...toolStyles]

/** The text of a row, and its content when open. */
export interface Baris {
  readonly who: string
  readonly sub?: unknown
  readonly when: string
  readonly turn: unknown
  readonly body: () => unknown
  /** Shows the buttons that decide; they stay visible. */
  readonly bar: () => unknown
  /** Content before the row, such as a tick. */
  readonly lead?: unknown
}

/** The parts of a list. */
export interface Tampilan<Name extends TabLain> {
  readonly tab: Name
  readonly empty: readonly [Text, Text]
  readonly row: (item: Isi[Name]) => Baris
  /** Returns the searchable fields of an entry. */
  readonly search: (item: Isi[Name]) => SyaratCari
  /** The words of a kind. */
  readonly kind: (jenis: string) => Text
  /** Content above the rows. */
  readonly above?: unknown
}

/** Shows a list of matters: faults, rows of which one is open, and the button for the next page. */
export function matterList<Name extends TabLain>(
  host: InboxHost,
  { tab, empty, row, search, kind, above = nothing }: Tampilan<Name>,
): TemplateResult {
  const words = host.words()
  const { t } = words
  const { lists, faults, tunda, saringan, open } = host.state()
  const { items, next } = lists[tab]
  const go = (field: string) => void host.focusOn(`#${field}`)
  if (!items) {
    return html`${note('warn', t(messages.gagal))}
      <p><button class="button" @click=${() => void host.load()}>${t(messages.cobaLagi)}</button></p>`
  }
  const waits = items.filter(({ id }) => !tunda?.ids.includes(id))
  if (waits.length === 0) return stateCard(words, ...empty, iconOk)
  const shown = waits.filter((item) => matches(search(item), saringan))
  const opened = shown.find(({ id }) => id === open)
  const list = html`${shown.length === 0 ? html`<p class="muted">${t(messages.tidakKetemu)}</p>` : nothing}
    <ol class="list" ?hidden=${shown.length === 0}>${shown.map((item) =>
      rowView({ ...row(item), id: item.id, open: item === opened }, () => toggle(host, tab, item)),
    )}</ol>
    ${next ? html`<p class="more"><button class="button" @click=${() => host.more(tab)}>${t(messages.muat)}</button></p>` : nothing}`
  const told = faultSummary(words, faults, go, isOfficer())
  return html`${opened ? nothing : told} ${above} ${searchView(host, { all: waits.map(search), more: next !== '', kind })} ${keyHints(host)}
    ${queueView(list, opened && pane(host, row(opened), told))}`
}

function pane(host: InboxHost, { who, sub, body, bar }: Baris, faults: unknown): TemplateResult {
  return html`${paneHead(host, who, sub)} ${faults}
    <div class="detail stack">${body()}</div>
    <div class="bar">${bar()}</div>`
}

function toggle(host: InboxHost, tab: TabLain, item: Isi[TabLain]): void {
  const open = host.state().open === item.id
  host.patch({ open: open ? '' : item.id, faults: [], form: noForm })
  if (!open) void meetDay(host, tab, item)
}

/** Changes the form of the open matter. */
export function changeMatter(host: InboxHost, change: Partial<Isian>): void {
  host.patch({ form: { ...host.state().form, ...change }, faults: [] })
}

/** Begins to write the reason of a decision. */
export function write(host: InboxHost, menulis: Isian['menulis'], change: Partial<Isian> = {}) {
  return () => {
    changeMatter(host, { ...noForm, ...change, menulis })
    void host.focusOn('#alasan')
  }
}

/** The label of a decision's reason, and the button that sends it. */
export interface Tulisan {
  readonly label: Text
  readonly hint?: Text
  readonly action: Text
  readonly danger?: boolean
  readonly send: () => void
  /** Further questions before the reason. */
  readonly before?: unknown
}

/** Shows the reason of a decision and the button that sends both. */
export function reasonForm(host: InboxHost, form: Tulisan): TemplateResult {
  const words = host.words()
  const { t } = words
  const { faults, busy, form: typedSoFar } = host.state()
  const faulty = isFaulty(faults, 'alasan')
  const leave = () => {
    changeMatter(host, { menulis: null })
    void host.focusOn('.decide .button')
  }
  return html`<div class="reason tight">
    ${form.before}
    <label for="alasan">${t(form.label)}</label>
    <p class="hint" id="alasan-petunjuk">${t(form.hint ?? messages.alasanPetunjuk)}</p>
    ${faultAt(words, faults, 'alasan')}
    <textarea id="alasan" maxlength="2000" .value=${typedSoFar.alasan} aria-invalid=${faulty}
      aria-describedby="alasan-petunjuk ${faulty ? 'alasan-salah' : ''}"
      @input=${(event: Event) => changeMatter(host, { alasan: controlText(event) })}></textarea>
    <div class="row">
      <button class="button main ${form.danger ? 'danger' : ''}" aria-disabled=${busy}
        @click=${form.send}>${t(form.action)}</button>
      <button class="button" @click=${leave}>${t(messages.batal)}</button>
    </div>
  </div>`
}

/** Shows a heading with its content. */
export function pair(term: string, text: unknown): TemplateResult {
  return html`<div><h4 class="label">${term}</h4><p class="prose">${text}</p></div>`
}

/** Shows the record of the day of a matter. */
export function dayOnRecord(host: InboxHost, nip: string, tanggal: string): TemplateResult {
  const { t } = host.words()
  const day = host.state().harian[dayKey(nip, tanggal)]
  const told =
    day === undefined
      ? html`<p class="muted">${t(messages.memuat)}</p>`
      : day && dayFacts(host, day)
  return html`<div><h4 class="label">${t(messages.hariItu)}</h4>
    ${told ?? html`<p>${t(messages.hariGagal)}</p>`}</div>`
}

/** Shows a day in short: its verdict, its taps, its hours. */
export function dayFacts(host: InboxHost, day: Hari): TemplateResult {
  const words = host.words()
  const { t, lang } = words
  const at = (time: string | null) => (time ? formatTimeHere(time, lang) : '–')
  return html`<p>${badge(words, day.status)} ${t(day.pesan)}</p>
    <p class="num times"><span>${t(messages.masuk)} <b>${at(day.masuk)}</b></span>
      <span>${t(messages.pulang)} <b>${at(day.pulang)}</b></span>
      ${day.jadwal ? html`<span class="muted">${t(messages.jadwal)} ${formatSpan(day.jadwal.mulai, day.jadwal.selesai, lang)}</span>` : nothing}</p>
    ${day.catatan.map((one) => html`<p class="small muted">${withDates(t(one), lang)}</p>`)}`
}
