import { html, nothing, type TemplateResult } from 'lit'
import { addMonths, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { iconLeft } from '../shared/icons.ts'
import { part } from '../shared/part.ts'
import { monthSwitch, type Room, skeleton, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { initialState, type State } from './state.ts'
import { styles } from './styles.ts'
import { glanceView } from './view.ts'

/** Charts are loaded after their figures. */
const charts = part(() => import('./bagan/view.ts'))

/** Suggested rewards are loaded if the reader decides on them. */
const rewards = part(() => import('./penghargaan.ts'))

/** The people behind the figures are loaded on demand. */
const people = part(() => import('./orang/view.ts'))

/** Who sees every unit. */
const WIDE = ['bkd', 'sekda', 'inspektorat'] as const

/**
 * `<luwes-dasbor>`: the effects of flexible work in a month, for those who answer for it.
 *
 * `halaman` names the portal's page of a person: 'pegawai: /pegawai/{nip}'. Without it people are
 * named without a link.
 */
export class LuwesDasbor extends LuwesElement<State> {
  static override properties = { ...LuwesElement.properties, bulan: {}, halaman: {} }
  static override styles = [...[LuwesElement.styles].flat(), styles]

  /** The initial month as `YYYY-MM`; by default the last one that is over. */
  declare bulan: string | undefined
  declare halaman: string | undefined

  protected initial(): State {
    return initialState()
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'line', 'half', 'page']
  }

  protected async load(): Promise<void> {
    const saya = this.settle(await this.call({ path: '/saya' }))
    if (!saya) return
    const { peran, hariIni, pegawai } = saya
    const first = !this.state.ready
    const wide = WIDE.some((one) => peran.includes(one))
    const head = peran.includes('kepala')
    const own = wide ? '' : pegawai.unitKerja
    if (first) {
      const today = hariIni.tanggal
      const month = /^\d{4}-\d{2}$/.test(this.bulan ?? '') ? this.bulan : undefined
      this.patch({
        peran,
        today,
        own,
        unit: own,
        month: month ?? addMonths(monthOf(today), -1),
        buka: (one) => this.#open(one),
      })
    }
    if (!wide && !head) return this.arrive({})
    void this.bring(charts)
    const [, units] = await Promise.all([this.#show({}), wide && first ? this.#units() : null])
    if (units) this.patch({ units })
  }

  async #units(): Promise<State['units']> {
    const answer = await this.call({ path: '/unit-kerja' })
    return answer.ok ? answer.value.data : []
  }

  /** Fetches and shows a month, or a unit, and ignores outdated answers. */
  async #show(change: Partial<Pick<State, 'month' | 'unit' | 'jejak'>>): Promise<void> {
    const left =
      Object.keys(change).length > 0
        ? { dasbor: null, garis: null, garisGagal: null, orang: null }
        : { garisGagal: null }
    const first = !this.state.ready && !this.bulan
    this.patch({ ...change, ...left, unduh: initialState().unduh })
    const { month, unit } = this.state
    const query = `?bulan=${month}${unit ? `&unit=${encodeURIComponent(unit)}` : ''}` as const
    const lines = this.call({ path: `/dasbor/garis${query}` })
    const result = await this.call({ path: `/dasbor${query}` })
    const passed = () => this.state.month !== month || this.state.unit !== unit
    if (passed()) return
    if (!result.ok) {
      if (result.problem.code === 'usang') return
      this.emit('luwes:error', { code: result.problem.code })
      return this.patch({ problem: result.problem })
    }
    // Luwes was not used yet in the past month: there is only the running one.
    const begins = monthOf(result.value.mulai ?? month)
    if (first && begins > month && begins <= monthOf(this.state.today))
      return this.#show({ month: begins })
    this.arrive({ dasbor: result.value })
    const drawn = await lines
    if (passed()) return
    this.patch(drawn.ok ? { garis: drawn.value } : { garisGagal: drawn.problem })
  }

  /** Shows a clicked unit, with a way back. */
  #open(one: State['jejak'][number]): void {
    const { jejak } = this.state
    const at = jejak.findIndex(({ kode }) => kode === one.kode)
    void this.#go(one.kode, at < 0 ? [...jejak, one] : jejak.slice(0, at + 1))
  }

  async #go(unit: string, jejak: State['jejak']): Promise<void> {
    await this.#show({ unit, jejak })
    await this.focusOn('#ikhtisar')
  }

  protected content(words: Words): TemplateResult {
    const { t } = words
    const { month, today, dasbor, peran } = this.state
    if (!peran.includes('kepala') && !WIDE.some((one) => peran.includes(one))) {
      return stateCard(words, messages.bukan, messages.bukanTeks)
    }
    return html`<div class="steer">
        ${monthSwitch(words, month, monthOf(today), (next) => void this.#show({ month: next }))}
        ${this.#unitChoice(t(messages.unit), t(messages.semua))}
      </div>
      ${this.#wayBack(words)}
      ${
        dasbor
          ? html`${glanceView(words, dasbor, this.#name)} ${this.late(charts, ({ chartsView }) => chartsView(this.host, dasbor), 'page')}
            ${dasbor.usulanPenghargaan ? this.late(rewards, ({ rewardView }) => rewardView(words, dasbor), 'half') : nothing}
            ${this.state.orang ? this.late(people, ({ peopleView }) => peopleView(this.host, this.halaman), 'half') : nothing}`
          : skeleton(words, 'half', 'page')
      }`
  }

  /** The name of the visible unit; '' for all, and for the only one. */
  get #name(): string {
    const { unit, units, jejak } = this.state
    return [...jejak, ...units].find(({ kode }) => kode === unit)?.nama ?? ''
  }

  /** The way back from a clicked unit. */
  #wayBack({ t }: Words): TemplateResult | typeof nothing {
    const { jejak, own } = this.state
    if (jejak.length === 0) return nothing
    const before = jejak.at(-2)
    const go = () => void this.#go(before?.kode ?? own, jejak.slice(0, -1))
    const unit = before?.nama ?? t(own ? messages.unitAnda : messages.semua).toLowerCase()
    return html`<p><button class="button plain" @click=${go}>${iconLeft}${t(messages.kembali, { unit })}</button></p>`
  }

  #unitChoice(label: string, all: string): TemplateResult | typeof nothing {
    const { units, unit, own } = this.state
    if (own) return nothing
    const choose = (event: Event) => {
      // Safe because the listener sits on the choice of units.
      void this.#show({ unit: (event.target as HTMLSelectElement).value, jejak: [] })
    }
    return html`<div class="unit"><label for="unit">${label}</label>
      <select id="unit" @change=${choose}><option value="" .selected=${unit === ''}>${all}</option>
        ${units.map(({ kode, nama }) => html`<option value=${kode} .selected=${kode === unit}>${nama}</option>`)}</select></div>`
  }
}

customElements.define('luwes-dasbor', LuwesDasbor)
