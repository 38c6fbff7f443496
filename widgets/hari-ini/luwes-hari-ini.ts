import { html, nothing, type TemplateResult } from 'lit'
import type { Unit } from '../shared/contract.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { iconLeft } from '../shared/icons.ts'
import { part } from '../shared/part.ts'
import { formatTime } from '../shared/times.ts'
import { note, type Room } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { nothingYet, type Saringan, type State } from './state.ts'
import { styles } from './styles.ts'
import { empty, figures, peopleList, summary } from './view.ts'

/** The table of units is loaded if there are units below. */
const units = part(() => import('./unit.ts'))

/** How often changes are polled while the page is visible. */
const EVERY_MS = 60_000

/** `<luwes-hari-ini>`: who is at work today, for atasan, kepala, operator, sekda and bkd. */
export class LuwesHariIni extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), factStyles, styles]

  #timer: ReturnType<typeof setInterval> | undefined

  protected initial(): State {
    return nothingYet
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'card', 'half']
  }

  override connectedCallback(): void {
    super.connectedCallback()
    this.#timer = setInterval(this.#again, EVERY_MS)
    document.addEventListener('visibilitychange', this.#again)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearInterval(this.#timer)
    document.removeEventListener('visibilitychange', this.#again)
  }

  /** Polls again while the page may be visible, at most once a minute. */
  readonly #again = (): void => {
    const { ready, pada } = this.state
    const due = Date.now() - Date.parse(pada) >= EVERY_MS - 1_000 || this.state.putus
    if (ready && due && document.visibilityState === 'visible') void this.load()
  }

  protected async load(): Promise<void> {
    const { jalan, etag } = this.state
    const unit = jalan.at(-1)?.kode
    const result = await this.call({
      path: `/hari-ini${unit === undefined ? '' : (`?unit=${encodeURIComponent(unit)}` as const)}`,
      ...(etag && { more: { 'if-none-match': etag } }),
    })
    if (this.state.jalan !== jalan) return
    const pada = new Date().toISOString()
    if (result.ok) {
      return this.arrive({ hariIni: result.value, etag: result.etag ?? '', pada, putus: false })
    }
    if (result.problem.code === 'http-304') return this.patch({ pada, putus: false })
    if (result.problem.code === 'usang') return
    if (this.state.ready) this.patch({ putus: true })
    this.settle(result)
  }

  protected content(words: Words): TemplateResult {
    const { t, lang } = words
    const { hariIni, pada, putus, jalan, saring, cari } = this.state
    if (!hariIni) return html``
    const { jumlah, perUnit, pegawai, unit } = hariIni
    const time = formatTime(pada, lang)
    const choose = (next: Saringan) => this.patch({ saring: saring === next ? null : next })
    const judul = unit
      ? t(messages.pegawaiUnit, { unit: unit.nama })
      : t(perUnit.length > 0 ? messages.pegawai : messages.bawahan)
    return html`<div class="frame">
      ${jalan.length > 0 ? this.#back(words) : this.#choice(words)}
      ${unit && jalan.length > 0 ? html`<h3 id="unit-ini" tabindex="-1">${unit.nama}</h3>` : nothing}
      ${putus ? note('warn', t(messages.putus, { saat: time })) : nothing}
      ${
        jumlah.pegawai === 0
          ? empty(words)
          : html`<p class="sum">${summary(words, jumlah)}</p>
            ${figures(words, jumlah, saring, pegawai.length > 0 ? choose : null)}`
      }
      ${
        perUnit.length > 0
          ? this.late(
              units,
              ({ unitTable }) => unitTable(words, perUnit, (one) => void this.#open(one)),
              'card',
            )
          : nothing
      }
      ${
        pegawai.length > 0
          ? peopleList(words, pegawai, {
              judul,
              saring,
              cari,
              search: (text) => this.patch({ cari: text }),
            })
          : nothing
      }
      ${jumlah.lainnya > 0 ? html`<p class="small muted">${t(messages.lainnya, { n: jumlah.lainnya })}</p>` : nothing}
      <p class="small muted foot"><span>${t(messages.bukanNilai)}</span>
        <span class="num">${t(messages.data, { saat: time })}</span></p>
    </div>`
  }

  #back({ t }: Words): TemplateResult {
    const { jalan } = this.state
    const above = jalan.at(-2)?.nama ?? t(messages.unitSaya)
    return html`<p><button class="button plain" @click=${() => void this.#go(jalan.slice(0, -1))}>
      ${iconLeft} ${t(messages.kembali, { unit: above })}</button></p>`
  }

  /** The reader's scopes: units that they head or look after, and their own subordinates. */
  #choice({ t }: Words): TemplateResult | typeof nothing {
    const { hariIni } = this.state
    const { pilihan = [], unit, perUnit = [] } = hariIni ?? {}
    const subordinates = !unit && perUnit.length === 0
    if (pilihan.length < (subordinates ? 1 : 2)) return nothing
    const choose = (event: Event) => {
      // Safe because the listener sits on the choice of units.
      const { value } = event.target as HTMLSelectElement
      const found = pilihan.find(({ kode }) => kode === value)
      if (found) void this.#go([found])
    }
    return html`<div><label for="unit">${t(messages.unit)}</label>
      <select id="unit" @change=${choose}>${
        subordinates ? html`<option value="" selected>${t(messages.bawahan)}</option>` : nothing
      }${pilihan.map(
        ({ kode, nama }) =>
          html`<option value=${kode} ?selected=${kode === unit?.kode}>${nama}</option>`,
      )}</select></div>`
  }

  #open({ kode, nama }: Unit): Promise<void> {
    return this.#go([...this.state.jalan, { kode, nama }])
  }

  async #go(jalan: readonly Unit[]): Promise<void> {
    this.patch({ jalan, etag: '', saring: null, cari: '' })
    await this.load()
    await this.focusOn(jalan.length > 0 ? '#unit-ini' : '#judul')
  }
}

customElements.define('luwes-hari-ini', LuwesHariIni)
