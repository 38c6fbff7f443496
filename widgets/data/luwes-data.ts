import { nothing, type TemplateResult } from 'lit'
import { LuwesElement } from '../shared/element.ts'
import { part } from '../shared/part.ts'
import { tabStyles } from '../shared/tabs.ts'
import type { Room } from '../shared/views.ts'
import { messages } from './messages.ts'
import { initialState, type Sisi, type State } from './state.ts'
import { styles } from './styles.ts'
import { frameView } from './view.ts'

/** The content of each side is loaded when it is opened. */
const content = part(() => import('./isi/view.ts'))
const mending = part(() => import('./minta/view.ts'))

/** `<luwes-data>`: one's own data, who looked at it, a file of it, and requests to correct it. */
export class LuwesData extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, styles]

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
    const came = await this.together(
      Promise.all([this.call({ path: '/saya/data' }), this.call({ path: '/saya/data/perbaikan' })]),
    )
    if (!came) return
    const data = this.settle(came[0])
    if (!data) return
    const [, asked] = came
    this.arrive({ data, ...(asked.ok && { permintaan: asked.value.data }) })
  }

  protected content(): TemplateResult {
    return frameView(this.host, (next) => void this.#show(next), this.#side(this.state.sisi))
  }

  #side(sisi: Sisi): unknown {
    const { data } = this.state
    if (!data) return nothing
    if (sisi === 'perbaikan')
      return this.late(mending, ({ mendingView }) => mendingView(this.host, data), 'half')
    return this.late(
      content,
      ({ heldView, looksView }) =>
        sisi === 'tersimpan' ? heldView(this.host, data) : looksView(this.host, data),
      'half',
    )
  }

  async #show(sisi: Sisi): Promise<void> {
    this.patch({ sisi, faults: [], done: '' })
    await this.focusOn(`#tab-${sisi}`)
  }
}

customElements.define('luwes-data', LuwesData)
