import { html, nothing, type TemplateResult } from 'lit'
import { deviceToday, type LocalDate } from '../shared/dates.ts'
import { LuwesElement, type Shown } from '../shared/element.ts'
import { type Fault, faultSummary, faultsFrom } from '../shared/faults.ts'
import { iconOk } from '../shared/icons.ts'
import { stateText } from '../shared/messages.ts'
import { requestStyles } from '../shared/request-styles.ts'
import { note, stateCard } from '../shared/views.ts'
import type { Antrean, Keputusan, Pengajuan, Saya } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { filterInbox, freshForm, type Isian, type Saring, toDecision } from './inbox.ts'
import { CRITERIA_KEYS, type Kriteria } from './kriteria.ts'
import { messages } from './messages.ts'
import { styles } from './styles.ts'
import { rowView } from './view.ts'

interface State extends Shown {
  readonly inbox: readonly Antrean[]
  readonly today: LocalDate
  readonly saring: Saring
  readonly cari: string
  /** The id of the request that is open; only one is. */
  readonly open: string
  readonly form: Isian
  readonly faults: readonly Fault[]
  readonly busy: boolean
  /** What was decided last, said to everybody. */
  readonly done: string
  /** The criteria of applicants' work, by NIP; `null` where the server knows of none. */
  readonly kriteria: Readonly<Record<string, Kriteria | null>>
  readonly delegasi: readonly Delegasi[]
}

/** One line of `GET /v1/delegasi`. */
interface Delegasi {
  readonly jenis: string
  readonly dariNip: string
  readonly dariNama?: string
  readonly dari: string
  readonly sampai: string
}

const noForm: Isian = { hari: [], menulis: null, alasan: '', kriteria: [] }
const TURNS = ['rekomendasi', 'konfirmasi', 'setuju'] as const

/** A list this long gets a search field. */
const MANY = 8

/** `<luwes-persetujuan>`: the inbox of atasan and kepala, made for getting through it. */
export class LuwesPersetujuan extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), requestStyles, styles]

  protected initial(): State {
    return {
      problem: null,
      ready: false,
      inbox: [],
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

  protected async load(): Promise<void> {
    const [list, saya] = await Promise.all([
      this.call<{ data: readonly Antrean[] }>({ path: '/wfa/kotak-masuk' }),
      this.call<Saya>({ path: '/saya' }),
    ])
    const inbox = this.settle(list)
    if (!inbox) return
    this.arrive({
      inbox: inbox.data,
      ...(saya.ok && { today: saya.value.hariIni.tanggal }),
    })
    if (inbox.data.some(({ atasNama }) => atasNama)) await this.#loadOffices()
  }

  protected content(words: Words): TemplateResult {
    const { inbox, saring, cari, faults, done } = this.state
    const told = done ? html`<div class="done">${note('ok', done)}</div>` : nothing
    if (inbox.length === 0) {
      return html`${told}${stateCard(words, messages.kosong, messages.kosongTeks, iconOk)}`
    }
    const shown = filterInbox(inbox, saring, cari)
    return html`${told}${this.#tools(words)}
      ${faultSummary(words, faults, (field) => void this.focusOn(`#${field}`))}
      ${shown.length === 0 ? html`<p class="muted">${words.t(messages.tidakKetemu)}</p>` : nothing}
      <ol class="list" ?hidden=${shown.length === 0} @keydown=${this.#onKey}>
        ${shown.map((request) => this.#row(words, request))}
      </ol>`
  }

  /** Who it is that the reader stands in for; without it only the NIP is known. */
  async #loadOffices(): Promise<void> {
    const result = await this.call<{ data: readonly Delegasi[] }>({ path: '/delegasi' })
    if (result.ok) this.patch({ delegasi: result.value.data })
  }

  #standsInFor({ t }: Words, { atasNama }: Antrean): string {
    if (!atasNama) return ''
    const { delegasi, today } = this.state
    const found = delegasi.find(({ dariNip, dari, sampai }) => {
      return dariNip === atasNama && dari <= today && today <= sampai
    })
    const jabatan = found ? `${found.jenis.charAt(0).toUpperCase()}${found.jenis.slice(1)}` : ''
    const nama = found?.dariNama ?? `NIP ${atasNama}`
    return t(messages.atasNama, { jabatan: jabatan || t(messages.pengganti), nama })
  }

  #row(words: Words, request: Antrean): TemplateResult {
    const { state } = this
    const open = state.open === request.id
    return rowView(
      words,
      {
        ...state,
        request,
        open,
        sebagai: open ? this.#standsInFor(words, request) : '',
        kriteria: state.kriteria[request.nip] ?? null,
      },
      {
        toggle: (id) => this.#toggle(id),
        change: (change) => this.#change(change),
        decide: (keputusan) => void this.#decide(request, keputusan),
        sign: () => void this.#sign(request),
      },
    )
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

  #search(event: Event): void {
    // Safe because the listener sits on the search field.
    this.patch({ cari: (event.target as HTMLInputElement).value, open: '' })
  }

  #toggle(id: string): void {
    const request = this.state.inbox.find((one) => one.id === id)
    const open = this.state.open === id ? '' : id
    this.patch({ open, faults: [], form: request ? freshForm(request) : noForm })
    if (open && request) void this.#meet(request)
  }

  /** Fetches what was signed about the applicant's work; without it the part stays hidden. */
  async #meet({ nip, giliran }: Antrean): Promise<void> {
    if (giliran === 'konfirmasi' || nip in this.state.kriteria) return
    const result = await this.call<Kriteria>({ path: `/wfa/kriteria?nip=${nip}` })
    if (!result.ok && result.problem.code === 'usang') return
    this.patch({ kriteria: { ...this.state.kriteria, [nip]: result.ok ? result.value : null } })
  }

  async #sign({ nip }: Antrean): Promise<void> {
    const { form, busy, kriteria } = this.state
    if (busy) return
    this.patch({ busy: true, faults: [] })
    const jawaban = Object.fromEntries(
      CRITERIA_KEYS.map((key) => [key, form.kriteria.includes(key)]),
    )
    const result = await this.call<Kriteria>({
      method: 'PUT',
      path: `/wfa/kriteria?nip=${nip}`,
      body: { jawaban },
    })
    if (!result.ok && result.problem.code === 'usang') return
    this.patch({ busy: false })
    if (!result.ok) return this.#refuse(faultsFrom(result.problem))
    this.patch({ kriteria: { ...kriteria, [nip]: result.value } })
    this.say(this.words.t(messages.ditandatangani))
    await this.focusOn('.decide .main')
  }

  #change(change: Partial<Isian>): void {
    this.patch({ form: { ...this.state.form, ...change }, faults: [] })
    if (change.menulis) void this.focusOn('#alasan')
    if (change.menulis === null) void this.focusOn('.decide .main')
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

  async #decide(request: Antrean, keputusan: Keputusan['keputusan']): Promise<void> {
    const { form, busy } = this.state
    if (busy) return
    const faults: Fault[] = []
    if (form.hari.length === 0) faults.push({ field: 'hari', text: messages.wajibHari })
    if (form.menulis && !form.alasan.trim()) {
      faults.push({ field: 'alasan', text: messages.wajibAlasan })
    }
    if (faults.length > 0) return this.#refuse(faults)
    this.patch({ busy: true, faults: [] })
    const result = await this.call<Pengajuan>({
      method: 'POST',
      path: `/wfa/pengajuan/${encodeURIComponent(request.id)}/keputusan`,
      body: toDecision(request, form, keputusan),
    })
    if (!result.ok && result.problem.code === 'usang') return
    this.patch({ busy: false })
    if (result.ok) return this.#advance(request, keputusan)
    this.emit('luwes:error', { code: result.problem.code })
    // Somebody else was faster: what is shown is old.
    if (result.problem.status === 409) await this.load()
    await this.#refuse(faultsFrom(result.problem))
  }

  /** Says what was decided and opens the next request: forty are forty times one key. */
  async #advance(done: Antrean, keputusan: string): Promise<void> {
    const { saring, cari, form, inbox } = this.state
    const shown = filterInbox(inbox, saring, cari)
    const next = shown[shown.findIndex(({ id }) => id === done.id) + 1] ?? shown[0]
    const partial = form.hari.length < done.hari.length
    const follow = next && next.id !== done.id ? next : undefined
    const { t } = this.words
    const said = t(messages.selesai, { nama: done.nama, keputusan: t(stateText(keputusan)) })
    this.patch({
      inbox: inbox.filter(({ id }) => id !== done.id),
      open: follow?.id ?? '',
      form: follow ? freshForm(follow) : noForm,
      done: said,
    })
    if (follow) void this.#meet(follow)
    this.say(follow ? `${said} ${t(messages.berikut, { nama: follow.nama })}` : said)
    this.emit('luwes:changed', { ids: [done.id] })
    // Days that were left out wait on: the server knows whether they are still for this person.
    if (partial) await this.load()
    await this.focusOn(follow ? `#buka-${CSS.escape(follow.id)}` : '#judul')
  }

  async #refuse(faults: readonly Fault[]): Promise<void> {
    this.patch({ faults })
    await this.focusOn('.summary')
  }
}

customElements.define('luwes-persetujuan', LuwesPersetujuan)
