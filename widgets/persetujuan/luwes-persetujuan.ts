import { html, nothing, type TemplateResult } from 'lit'
import type { Antrean } from '../shared/contract.ts'
import { deviceToday } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { iconOk } from '../shared/icons.ts'
import { part } from '../shared/part.ts'
import { tabGrid } from '../shared/tab-grid.ts'
import { tabList, tabStyles } from '../shared/tabs.ts'
import { note, type Room, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { freshForm, noFilter, noForm, visibleRequests } from './inbox.ts'
import { fetchList, fetchLists, mergeLists, none, OTHERS } from './lists.ts'
import { messages } from './messages.ts'
import type { InboxHost, State, Tab } from './state.ts'
import { styles } from './styles.ts'
import { queueView, requestRow, rowView } from './view.ts'

/** Roles that may find something in an inbox. */
const DECIDERS = ['atasan', 'kepala', 'sekda', 'operator', 'bkd']

/** The code of the open request: the list itself does not need it. */
const detail = part(() => import('./detail/view.ts'))

/** The code of the tools of the lists: filters, keys, deciding on many, undo. */
const alat = part(() => import('./alat/view.ts'))

/** The code of the other tabs, loaded when they are opened. */
const PARTS = {
  laporan: part(() => import('./laporan/view.ts')),
  koreksi: part(() => import('./koreksi.ts')),
  tanda: part(() => import('./tanda.ts')),
  hari: part(() => import('./hari.ts')),
  berlaku: part(() => import('./berlaku/view.ts')),
  riwayat: part(() => import('./riwayat/view.ts')),
} satisfies Readonly<Record<Exclude<Tab, 'pengajuan'>, unknown>>

/** `<luwes-persetujuan>`: everything that waits for atasan, kepala and bkd, made for fast work. */
export class LuwesPersetujuan extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, tabGrid, factStyles, styles]

  protected initial(): State {
    return {
      problem: null,
      ready: false,
      tab: 'pengajuan',
      inbox: [],
      next: '',
      lists: { laporan: none, koreksi: none, tanda: none, hari: none, berlaku: none },
      peran: [],
      today: deviceToday(),
      riwayat: null,
      saring: 'semua',
      saringan: noFilter,
      open: '',
      form: noForm,
      faults: [],
      busy: false,
      done: '',
      gagal: [],
      tunda: null,
      bersama: null,
      pintasan: true,
      kriteria: {},
      timbang: {},
      delegasi: [],
      harian: {},
      pilih: [],
    }
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'page']
  }

  protected async load(): Promise<void> {
    // While the answers are on their way, so that nothing moves once the list is visible.
    const tools = this.state.ready ? null : this.bring(alat)
    const came = await this.together(
      Promise.all([this.#fetchInbox(), this.call({ path: '/saya' }), fetchLists(this.host)]),
    )
    await tools
    if (!came) return
    const [list, saya, others] = came
    const inbox = this.settle(list)
    if (!inbox) return
    const lists = mergeLists(this.state.lists, others)
    // The first tab is one with waiting matters: a person without requests begins there.
    const waits = OTHERS.find((tab) => tab !== 'berlaku' && (lists[tab].items ?? []).length > 0)
    this.arrive({
      inbox: inbox.data,
      next: (list.ok && list.next) || '',
      lists,
      ...(!this.state.ready && inbox.data.length === 0 && waits && { tab: waits }),
      ...(saya.ok && { today: saya.value.hariIni.tanggal, peran: saya.value.peran }),
    })
    if (inbox.data.length > 0) this.code(detail)
    if (inbox.data.some(({ atasNama }) => atasNama)) await this.#loadOffices()
  }

  #fetchInbox(after = '') {
    const path = `/wfa/kotak-masuk${after && (`?after=${after}` as const)}` as const
    return this.call({ path })
  }

  /** The interface of the widget for its parts. */
  readonly #own: InboxHost = {
    ...this.host,
    more: (tab) => void this.#more(tab),
    press: (key) => {
      const button = this.renderRoot.querySelector<HTMLElement>(`[data-key="${key}"]`)
      button?.click()
      return !!button
    },
    walk: (step) => this.#walk(step),
    openDialog: () => {
      void this.updateComplete.then(() => this.renderRoot.querySelector('dialog')?.showModal())
    },
  }

  protected content(words: Words): TemplateResult {
    const { tab, done } = this.state
    const told = html`${this.code(alat)?.notices(this.#own) ?? nothing}
      ${done ? html`<div class="done" id="selesai" tabindex="-1">${note('ok', done)}</div>` : nothing}`
    if (!this.#decides()) return html`${told}${this.#empty(words)}`
    const all = (['pengajuan', ...OTHERS, 'riwayat'] as const).map((id) => {
      return { id, text: `${words.t(messages[`tab-${id}`])}${this.#count(id)}` }
    })
    return html`${tabList(all, tab, (next) => void this.#show(next))}${told}
      <div role="tabpanel" id="panel" tabindex="-1" aria-labelledby="tab-${tab}" @keydown=${this.#onKey}>
        ${tab === 'pengajuan' ? this.#requests(words) : this.late(PARTS[tab], ({ view }) => view(this.#own), 'page')}
      </div>`
  }

  /** Only deciders and their deputies need the lists. */
  #decides(): boolean {
    const { peran, inbox, lists } = this.state
    const waits = inbox.length > 0 || OTHERS.some((tab) => (lists[tab].items ?? []).length > 0)
    return waits || peran.some((role) => DECIDERS.includes(role))
  }

  /** How many wait on a tab; with more pages the number is a minimum. */
  #count(tab: Tab): string {
    const { inbox, next, lists, tunda } = this.state
    if (tab === 'riwayat') return ''
    const list = tab === 'pengajuan' ? { items: inbox, next } : lists[tab]
    const count = (list.items ?? []).filter(({ id }) => !tunda?.ids.includes(id)).length
    return count > 0 ? ` (${count}${list.next ? '+' : ''})` : ''
  }

  #requests(words: Words): TemplateResult {
    const { inbox, next, today, open, tunda } = this.state
    if (inbox.every(({ id }) => tunda?.ids.includes(id))) return this.#empty(words)
    const shown = visibleRequests(this.state)
    const opened = shown.find(({ id }) => id === open)
    const row = (request: Antrean) =>
      rowView({ ...requestRow(words, request, today), open: request === opened }, () =>
        this.#toggle(request),
      )
    const list = html`${shown.length === 0 ? html`<p class="muted">${words.t(messages.tidakKetemu)}</p>` : nothing}
      <ol class="list" ?hidden=${shown.length === 0}>${shown.map(row)}</ol>
      ${next ? html`<p class="more"><button class="button" @click=${() => void this.#more('pengajuan')}>${words.t(messages.muat)}</button></p>` : nothing}`
    const pane =
      opened && this.late(detail, ({ detailView }) => detailView(this.#own, opened), 'half')
    return html`${this.late(alat, ({ requestTools }) => requestTools(this.#own), 'line')}
      ${queueView(list, pane)}`
  }

  /** A person who never had a request to decide sees another text than one who has decided all. */
  #empty(words: Words): TemplateResult {
    const { done, peran } = this.state
    const decides = peran.some((role) => DECIDERS.includes(role))
    const text = decides ? messages.kosongTeks : messages.kosongBukan
    return stateCard(words, messages.kosong, done ? messages.kosongSelesai : text, iconOk)
  }

  /** Fetches the offices in which the reader deputises; without them only the NIP is known. */
  async #loadOffices(): Promise<void> {
    const result = await this.call({ path: '/delegasi' })
    if (result.ok) this.patch({ delegasi: result.value.data })
  }

  async #show(tab: Tab): Promise<void> {
    const fresh = { open: '', form: noForm, faults: [], done: '', saringan: noFilter }
    this.patch({ tab, ...fresh, riwayat: null })
    await this.focusOn(`#tab-${tab}`)
    if (tab === 'riwayat') (await this.bring(PARTS.riwayat))?.fetchMore(this.#own)
  }

  /** Adds the next page of a list. */
  async #more(tab: Tab): Promise<void> {
    const { busy, inbox, next, lists } = this.state
    if (busy || tab === 'riwayat') return
    this.patch({ busy: true })
    if (tab === 'pengajuan') {
      const result = await this.#fetchInbox(next)
      if (!result.ok) return this.patch({ busy: false })
      const more = { inbox: [...inbox, ...result.value.data], next: result.next ?? '' }
      return this.patch({ busy: false, ...more })
    }
    const page = await fetchList(this.host, tab, lists[tab].next)
    if (!page.items) return this.patch({ busy: false })
    const items = [...(lists[tab].items ?? []), ...page.items]
    this.patch({ busy: false, lists: { ...this.state.lists, [tab]: { ...page, items } } })
  }

  #toggle(request: Antrean): void {
    const open = this.state.open === request.id ? '' : request.id
    this.patch({ open, faults: [], form: freshForm(request) })
    if (open) void this.bring(detail).then((code) => code?.meet(this.#own, request))
  }

  /** Opens the row some positions further; the first if none is open. */
  #walk(step: number): void {
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.opener')]
    const at = rows.findIndex((row) => row.ariaExpanded === 'true')
    const next = rows[at < 0 ? 0 : at + step]
    if (next?.ariaExpanded === 'false') next.click()
    void this.focusOn('#rinci-judul')
  }

  /** Arrows move from row to row, so that a long list needs no mouse; single keys decide. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    // Safe because keys come from elements only.
    const row = (event.target as HTMLElement).closest<HTMLElement>('.opener')
    if (!step || !row) {
      this.code(alat)?.onQueueKey(this.#own, event)
      return
    }
    event.preventDefault()
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.opener')]
    rows[rows.indexOf(row) + step]?.focus()
  }
}

customElements.define('luwes-persetujuan', LuwesPersetujuan)
