import { html, nothing, type TemplateResult } from 'lit'
import type { Kinerja } from '../shared/contract.ts'
import { deviceToday, type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { part } from '../shared/part.ts'
import { monthSwitch, type Room, skeleton } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { initialState, type State } from './state.ts'
import { styles } from './styles.ts'
import { notYetView, summaryView, workingView } from './view.ts'

/** The source of a line, and objections to it: below the first sight. */
const origins = part(() => import('./asal.ts'))
const below = part(() => import('./lanjut/view.ts'))

/** `<luwes-kinerja>`: one's month, from the proposed TPP down to each line of the calculation. */
export class LuwesKinerja extends LuwesElement<State> {
  static override properties = { ...LuwesElement.properties, bulan: {} }
  static override styles = [...[LuwesElement.styles].flat(), factStyles, styles]

  /** The initial month as `YYYY-MM`; by default this month. */
  declare bulan: string | undefined

  protected initial(): State {
    return initialState()
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'page']
  }

  protected async load(): Promise<void> {
    const { ready, month } = this.state
    await this.#show(
      ready || !/^\d{4}-\d{2}$/.test(this.bulan ?? '') ? month : (this.bulan ?? month),
    )
  }

  protected content(words: Words): TemplateResult {
    const { month, kinerja, busy, alasan } = this.state
    const last = monthOf(deviceToday())
    const go = (next: Month) => void this.#show(next)
    const body = kinerja ? this.#month(words, kinerja) : notYetView(words, month, go, alasan)
    return html`${monthSwitch(words, month, last, go)} ${busy ? skeleton(words, 'half') : body}`
  }

  #month(words: Words, month: Kinerja): TemplateResult {
    const origin = {
      open: (kode: string) => void this.#open(kode),
      draw: (kode: string) =>
        this.state.asked
          ? this.late(origins, ({ originView }) => originView(this.host, kode), 'line')
          : nothing,
      object: (kode: string) => void this.#object(kode),
    }
    return html`<div class="stack">
      ${summaryView(words, month)}
      ${month.bagian.length > 1 ? this.late(below, ({ partsView }) => partsView(words, month), 'line') : ''}
      ${month.baris.length > 0 ? workingView(words, month, origin) : ''}
      ${this.late(below, ({ belowView }) => belowView(this.host, month), 'card')}
    </div>`
  }

  async #open(kode: string): Promise<void> {
    this.patch({ asked: true })
    const code = await this.bring(origins)
    await code?.fetchDays(this.host, kode)
  }

  async #object(kode: string): Promise<void> {
    const code = await this.bring(below)
    code?.openObjection(this.host, kode)
    await this.focusOn('#sanggah-judul')
  }

  async #show(month: Month): Promise<void> {
    const other = month !== this.state.month
    const left = other ? { isian: null, faults: [], done: '', days: null } : {}
    this.patch({ month, busy: month !== this.state.kinerja?.bulan, ...left })
    const result = await this.call({ path: `/kinerja/${month}` })
    if (this.state.month !== month) return
    if (result.ok) return this.arrive({ kinerja: result.value, busy: false, alasan: null })
    if (result.problem.code === 'usang') return
    if (result.problem.status === 404) {
      const alasan = result.problem.refusals[0]?.message ?? null
      return this.arrive({ kinerja: null, busy: false, alasan })
    }
    this.emit('luwes:error', { code: result.problem.code })
    this.patch({ problem: result.problem, busy: false })
  }
}

customElements.define('luwes-kinerja', LuwesKinerja)
