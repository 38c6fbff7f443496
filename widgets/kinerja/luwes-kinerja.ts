import { html, type TemplateResult } from 'lit'
import { deviceToday, type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement, type Shown } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { monthSwitch, type Room, skeleton } from '../shared/views.ts'
import type { Kinerja } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { styles } from './styles.ts'
import { kinerjaView, notYetView } from './view.ts'

interface State extends Shown {
  readonly month: Month
  /** The month's score; `null` when it has not been computed. */
  readonly kinerja: Kinerja | null
  readonly busy: boolean
}

/** `<luwes-kinerja>`: one's month, from the proposed TPP down to each line of its working. */
export class LuwesKinerja extends LuwesElement<State> {
  static override properties = { ...LuwesElement.properties, bulan: {} }
  static override styles = [...[LuwesElement.styles].flat(), factStyles, styles]

  /** The month to begin with as `YYYY-MM`; this month when left out. */
  declare bulan: string | undefined

  protected initial(): State {
    const month = monthOf(deviceToday())
    return { problem: null, ready: false, month, kinerja: null, busy: false }
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
    const { month, kinerja, busy } = this.state
    const last = monthOf(deviceToday())
    const body = kinerja
      ? kinerjaView(words, kinerja)
      : notYetView(words, month, (other) => void this.#show(other))
    return html`${monthSwitch(words, month, last, (next) => void this.#show(next))}
      ${busy ? skeleton(words, 'half') : body}`
  }

  async #show(month: Month): Promise<void> {
    this.patch({ month, busy: month !== this.state.kinerja?.bulan })
    const result = await this.call<Kinerja>({ path: `/kinerja/${month}` })
    if (this.state.month !== month) return
    if (result.ok) return this.arrive({ kinerja: result.value, busy: false })
    if (result.problem.code === 'usang') return
    if (result.problem.status === 404) return this.arrive({ kinerja: null, busy: false })
    this.emit('luwes:error', { code: result.problem.code })
    this.patch({ problem: result.problem, busy: false })
  }
}

customElements.define('luwes-kinerja', LuwesKinerja)
