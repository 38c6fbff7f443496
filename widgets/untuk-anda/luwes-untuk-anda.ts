import { html, nothing, type TemplateResult } from 'lit'
import type { MenungguSaya } from '../shared/contract.ts'
import { LuwesElement } from '../shared/element.ts'
import { iconOk } from '../shared/icons.ts'
import { pagesFrom } from '../shared/pages.ts'
import { part } from '../shared/part.ts'
import { type Room, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { countsOf, type State } from './state.ts'
import { styles } from './styles.ts'
import { itemView, moreView } from './view.ts'

/** The private calendar is loaded when it is opened. */
const kalender = part(() => import('./kalender/view.ts'))
/** So are the choices about messages. */
const pesan = part(() => import('./pesan/view.ts'))
/** So are the devices for messages. */
const perangkat = part(() => import('./perangkat/view.ts'))

/**
 * `<luwes-untuk-anda>`: what waits for the person, with deadlines.
 *
 * `halaman` maps places to pages of the portal: 'persetujuan: /persetujuan; wfa: /kerja-fleksibel'.
 * A place without a page has no link. `worker-url` is the path of the portal's worker file, if it
 * is not that of `luwes-session`. Without one, messages on devices are not offered.
 */
export class LuwesUntukAnda extends LuwesElement<State> {
  static override properties = {
    ...LuwesElement.properties,
    halaman: {},
    workerUrl: { attribute: 'worker-url' },
  }
  static override styles = [...[LuwesElement.styles].flat(), styles]

  declare halaman: string | undefined
  declare workerUrl: string | undefined
  #told = ''

  protected initial(): State {
    return { problem: null, ready: false, data: [] }
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['card']
  }

  protected async load(): Promise<void> {
    const value = this.settle(await this.call({ path: '/untuk-saya' }))
    if (!value) return
    this.arrive({ data: value.data })
    this.#tellMenu(value.data)
  }

  /**
   * Tells the menu of the portal how many things wait in each place. The event goes only to the
   * window: other widgets need no new fetch.
   */
  #tellMenu(data: readonly MenungguSaya[]): void {
    const jumlah = countsOf(data)
    const text = JSON.stringify(jumlah)
    if (text === this.#told) return
    this.#told = text
    window.dispatchEvent(new CustomEvent('luwes:changed', { detail: { jumlah } }))
  }

  protected content(words: Words): TemplateResult {
    const { data } = this.state
    const pages = pagesFrom(this.halaman ?? '')
    const waiting =
      data.length === 0
        ? stateCard(words, messages.beres, messages.beresTeks, iconOk)
        : html`<ul>${data.map((one) => itemView(words, one, pages.get(one.tujuan)))}</ul>`
    return html`${waiting}
      ${moreView(words, messages.kalender, this.state.kalender !== undefined, {
        open: () => void this.#openKalender(),
        draw: () => this.late(kalender, ({ kalenderView }) => kalenderView(this.host), 'line'),
      })}
      ${moreView(words, messages.pesan, this.state.pesan !== undefined, {
        open: () => void this.#openPesan(),
        draw: () => this.late(pesan, ({ pesanView }) => pesanView(this.host), 'card'),
      })}
      ${this.#devices(words, pages)}`
  }

  #devices(words: Words, pages: ReadonlyMap<string, string>): unknown {
    const path =
      this.workerUrl ?? document.querySelector('luwes-session')?.getAttribute('worker-url')
    if (!path || !URL.canParse(path, document.baseURI)) return nothing
    // Only a file of the portal itself can work for its pages.
    const { href: pekerja, origin } = new URL(path, document.baseURI)
    if (origin !== self.origin) return nothing
    const portal = { pekerja, pages }
    return moreView(words, messages.perangkat, this.state.perangkat !== undefined, {
      open: () => void this.#openDevices(),
      draw: () =>
        this.late(perangkat, ({ perangkatView }) => perangkatView(this.host, portal), 'line'),
    })
  }

  async #openDevices(): Promise<void> {
    if (this.state.perangkat) return
    this.patch({ perangkat: {} })
    const code = await this.bring(perangkat)
    await code?.loadPerangkat(this.host)
  }

  async #openPesan(): Promise<void> {
    if (this.state.pesan) return
    this.patch({ pesan: {} })
    const code = await this.bring(pesan)
    await code?.loadPesan(this.host)
  }

  async #openKalender(): Promise<void> {
    if (this.state.kalender) return
    this.patch({ kalender: {} })
    const code = await this.bring(kalender)
    await code?.loadKalender(this.host)
  }
}

customElements.define('luwes-untuk-anda', LuwesUntukAnda)
