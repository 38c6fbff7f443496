import { html, nothing, type TemplateResult } from 'lit'
import type { Answer, Dasbor, Saya } from '../shared/contract.ts'
import { addMonths, type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { part } from '../shared/part.ts'
import { monthSwitch, type Room, skeleton, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { initialState, type State } from './state.ts'
import { styles } from './styles.ts'
import { glanceView } from './view.ts'

/** Charts come after the figures that they draw. */
const charts = part(() => import('./bagan/view.ts'))

/** Suggested rewards come where the reader decides on them. */
const rewards = part(() => import('./penghargaan/view.ts'))

/** In its first days a month says little: the one before is shown. */
const FIRST_DAYS = 10

function monthToShow(today: string): Month {
  const month = monthOf(today)
  return Number(today.slice(8)) <= FIRST_DAYS ? addMonths(month, -1) : month
}

/** Who sees every unit. */
const WIDE = ['bkd', 'sekda', 'inspektorat'] as const

/** `<luwes-dasbor>`: what flexible work came to in a month, for those who answer for it. */
export class LuwesDasbor extends LuwesElement<State> {
  static override properties = { ...LuwesElement.properties, bulan: {} }
  static override styles = [...[LuwesElement.styles].flat(), styles]

  /** The month to begin with as `YYYY-MM`; this month when left out. */
  declare bulan: string | undefined

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
    const saya = this.settle(await this.call<Saya>({ path: '/saya' }))
    if (!saya) return
    const { peran, hariIni, pegawai } = saya
    const first = !this.state.ready
    const wide = WIDE.some((one) => peran.includes(one))
    const head = peran.includes('kepala')
    const own = wide ? '' : pegawai.unitKerja
    if (first) {
      const today = hariIni.tanggal
      const month = /^\d{4}-\d{2}$/.test(this.bulan ?? '') ? this.bulan : undefined
      this.patch({ peran, today, own, unit: own, month: month ?? monthToShow(today) })
    }
    if (!wide && !head) return this.arrive({})
    void this.bring(charts)
    const [, units] = await Promise.all([this.#show({}), wide && first ? this.#units() : null])
    if (units) this.patch({ units })
  }

  async #units(): Promise<State['units']> {
    const answer = await this.call<Answer<'daftarUnitKerja'>>({ path: '/unit-kerja' })
    return answer.ok ? answer.value.data : []
  }

  /** Fetches and shows a month, or a unit, and forgets answers that were overtaken. */
  async #show(change: { readonly month?: Month; readonly unit?: string }): Promise<void> {
    const left = Object.keys(change).length > 0 ? { dasbor: null } : {}
    this.patch({ ...change, ...left, unduh: initialState().unduh })
    const { month, unit } = this.state
    const query = unit ? `&unit=${encodeURIComponent(unit)}` : ''
    const result = await this.call<Dasbor>({ path: `/dasbor?bulan=${month}${query}` })
    if (this.state.month !== month || this.state.unit !== unit) return
    if (result.ok) return this.arrive({ dasbor: result.value })
    if (result.problem.code === 'usang') return
    this.emit('luwes:error', { code: result.problem.code })
    this.patch({ problem: result.problem })
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
      ${
        dasbor
          ? html`${glanceView(words, dasbor)} ${this.late(charts, ({ chartsView }) => chartsView(this.host, dasbor), 'page')}
            ${dasbor.usulanPenghargaan ? this.late(rewards, ({ rewardView }) => rewardView(words, dasbor), 'half') : nothing}`
          : skeleton(words, 'half', 'page')
      }`
  }

  #unitChoice(label: string, all: string): TemplateResult | typeof nothing {
    const { units, unit, own } = this.state
    if (own) return nothing
    const choose = (event: Event) => {
      // Safe because the listener sits on the choice of units.
      void this.#show({ unit: (event.target as HTMLSelectElement).value })
    }
    return html`<div class="unit"><label for="unit">${label}</label>
      <select id="unit" @change=${choose}><option value="" .selected=${unit === ''}>${all}</option>
        ${units.map(({ kode, nama }) => html`<option value=${kode} .selected=${kode === unit}>${nama}</option>`)}</select></div>`
  }
}

customElements.define('luwes-dasbor', LuwesDasbor)
