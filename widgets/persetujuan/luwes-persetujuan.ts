import { html, nothing, type TemplateResult } from 'lit'
import { deviceToday } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { formStyles } from '../shared/form-styles.ts'
import { iconOk } from '../shared/icons.ts'
import { note, type Room, stateCard } from '../shared/views.ts'
import type { Antrean, Saya } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { filterInbox, freshForm, noForm, type Saring } from './inbox.ts'
import { messages } from './messages.ts'
import { rowView } from './row.ts'
import type { Delegasi, State } from './state.ts'
import { styles } from './styles.ts'

const TURNS = ['rekomendasi', 'konfirmasi', 'setuju'] as const

/** Roles that ever find something in an inbox. */
const DECIDERS = ['atasan', 'kepala', 'sekda', 'bkd']

/** A list this long gets a search field. */
const MANY = 8

/** The code of the request that is open: deciding is nothing that the list needs to show itself. */
const detail = () => import('./detail.ts')

/** `<luwes-persetujuan>`: the inbox of atasan and kepala, made for getting through it. */
export class LuwesPersetujuan extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), factStyles, formStyles, styles]

  protected initial(): State {
    return {
      problem: null,
      ready: false,
      inbox: [],
      peran: [],
      today: deviceToday(),
      saring: 'semua',
      cari: '',
      open: '',
      form: noForm,
      faults: [],
      busy: false,
      done: '',
      kriteria: {},
      delegasi: [],
    }
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'page']
  }

  protected async load(): Promise<void> {
    const [list, saya] = await Promise.all([
      this.call<{ data: readonly Antrean[] }>({ path: '/wfa/kotak-masuk' }),
      this.call<Saya>({ path: '/saya' }),
    ])
    const inbox = this.settle(list)
    if (!inbox) return
    this.arrive({
      inbox: inbox.data,
      ...(saya.ok && { today: saya.value.hariIni.tanggal, peran: saya.value.peran }),
    })
    if (inbox.data.length > 0) this.code(detail)
    if (inbox.data.some(({ atasNama }) => atasNama)) await this.#loadOffices()
  }

  protected content(words: Words): TemplateResult {
    const { inbox, saring, cari, faults, done } = this.state
    const told = done ? html`<div class="done">${note('ok', done)}</div>` : nothing
    if (inbox.length === 0) return html`${told}${this.#empty(words)}`
    const shown = filterInbox(inbox, saring, cari)
    const go = (field: string) => void this.focusOn(`#${field}`)
    return html`${told}${this.#tools(words)}
      ${faults.length > 0 ? this.code(detail)?.faultSummary(words, faults, go) : nothing}
      ${shown.length === 0 ? html`<p class="muted">${words.t(messages.tidakKetemu)}</p>` : nothing}
      <ol class="list" ?hidden=${shown.length === 0} @keydown=${this.#onKey}>
        ${shown.map((request) => this.#row(words, request))}
      </ol>`
  }

  /** Nobody who never had a request to decide on has decided on every one. */
  #empty(words: Words): TemplateResult {
    const { done, peran } = this.state
    const decides = peran.some((role) => DECIDERS.includes(role))
    const text = decides ? messages.kosongTeks : messages.kosongBukan
    return stateCard(words, messages.kosong, done ? messages.kosongSelesai : text, iconOk)
  }

  #row(words: Words, request: Antrean): TemplateResult {
    const { open, today } = this.state
    const shown =
      open === request.id
        ? this.late(detail, ({ detailView }) => detailView(this.host, request), 'half')
        : null
    return rowView(words, { request, today, detail: shown }, (one) => this.#toggle(one))
  }

  #tools({ t }: Words): TemplateResult {
    const { inbox, saring, cari } = this.state
    const count = (wanted: Saring) => filterInbox(inbox, wanted, '').length
    const turns = TURNS.filter((wanted) => count(wanted) > 0)
    const filters: readonly Saring[] = ['semua', ...turns]
    const filter = (wanted: Saring) => html`<button class="button" aria-pressed=${saring === wanted}
      @click=${() => this.patch({ saring: wanted, open: '' })}>${t(messages[wanted])} (${count(wanted)})</button>`
    return html`<div class="tools">
      ${
        turns.length > 1
          ? html`<div class="filters" role="group" aria-label=${t(messages.saring)}>${filters.map(filter)}</div>`
          : html`<p class="muted">${t(messages.jumlah, { n: inbox.length })}</p>`
      }
      ${
        inbox.length >= MANY
          ? html`<div><label for="cari">${t(messages.cari)}</label>
            <input type="search" id="cari" .value=${cari} autocomplete="off"
              @input=${(event: Event) => this.#search(event)} /></div>`
          : nothing
      }
    </div>`
  }

  /** Who it is that the reader stands in for; without it only the NIP is known. */
  async #loadOffices(): Promise<void> {
    const result = await this.call<{ data: readonly Delegasi[] }>({ path: '/delegasi' })
    if (result.ok) this.patch({ delegasi: result.value.data })
  }

  #search(event: Event): void {
    // Safe because the listener sits on the search field.
    this.patch({ cari: (event.target as HTMLInputElement).value, open: '' })
  }

  #toggle(request: Antrean): void {
    const open = this.state.open === request.id ? '' : request.id
    this.patch({ open, faults: [], form: freshForm(request) })
    if (open) void this.bring(detail).then((code) => code?.meet(this.host, request))
  }

  /** Arrows walk from row to row, so that a long list needs no mouse. */
  readonly #onKey = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    // Safe because keys come from elements only.
    const row = (event.target as HTMLElement).closest<HTMLElement>('.opener')
    if (!step || !row) return
    event.preventDefault()
    const rows = [...this.renderRoot.querySelectorAll<HTMLElement>('.opener')]
    rows[rows.indexOf(row) + step]?.focus()
  }
}

customElements.define('luwes-persetujuan', LuwesPersetujuan)
