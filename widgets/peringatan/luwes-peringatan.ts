import { html, nothing, type TemplateResult } from 'lit'
import { basisNote } from '../shared/basis.ts'
import type { Peringatan } from '../shared/contract.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { iconOk } from '../shared/icons.ts'
import { part } from '../shared/part.ts'
import { isOfficer } from '../shared/session.ts'
import { tabList, tabStyles } from '../shared/tabs.ts'
import { note, type Room, skeleton, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { initialState, type Side, type State } from './state.ts'
import { styles } from './styles.ts'
import { peringatanView } from './view.ts'

/** Ending a warning is loaded if there is one to end. */
const ending = part(() => import('./akhiri/view.ts'))

/** `<luwes-peringatan>`: early warnings, one's own first; people end them, with a reason. */
export class LuwesPeringatan extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, factStyles, styles]

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
    const { side } = this.state
    const came = await this.together(
      Promise.all([this.call({ path: '/saya' }), this.#fetch(side, '')]),
    )
    if (!came) return
    const saya = this.settle(came[0])
    const page = this.settle(came[1])
    if (!saya || !page || this.state.side !== side) return
    this.arrive({ saya, data: page.data, next: (came[1].ok && came[1].next) || '' })
    if (page.data.some(({ dapatDitindak }) => dapatDitindak)) void this.bring(ending)
  }

  #fetch(side: Side, after: string) {
    const query = [side === 'selesai' && 'selesai=ya', after && `after=${after}`].filter(Boolean)
    const path = `/peringatan${query.length > 0 ? (`?${query.join('&')}` as const) : ''}` as const
    return this.call({ path })
  }

  async #show(side: Side): Promise<void> {
    this.patch({ side, data: null, next: '', isian: null, faults: [], done: '' })
    await this.focusOn(`#tab-${side}`)
    await this.load()
  }

  async #more(): Promise<void> {
    const { side, next, data } = this.state
    const page = await this.#fetch(side, next)
    if (!page.ok || this.state.side !== side) return
    this.patch({ data: [...(data ?? []), ...page.value.data], next: page.next ?? '' })
  }

  protected content(words: Words): TemplateResult {
    const { t } = words
    const { side, done } = this.state
    const tabs = (['terbuka', 'selesai'] as const).map((id) => ({ id, text: t(messages[id]) }))
    return html`${tabList(tabs, side, (next) => void this.#show(next))}
      <div role="tabpanel" id="panel" aria-labelledby="tab-${side}" class="stack">
        ${done ? html`<div id="beres" tabindex="-1">${note('ok', done)}</div>` : nothing}
        ${this.#lists(words)}
      </div>`
  }

  #lists(words: Words): TemplateResult {
    const { t } = words
    const { data, saya, side, next } = this.state
    if (!data) return skeleton(words, 'card', 'card')
    if (data.length === 0) {
      return side === 'selesai'
        ? stateCard(words, messages.kosongSelesai, messages.kosongSelesaiTeks)
        : stateCard(words, messages.kosong, messages.kosongTeks, iconOk)
    }
    const own = data.filter(({ nip }) => nip === saya?.pegawai.nip)
    const rest = data.filter((one) => !own.includes(one))
    const list = (all: readonly Peringatan[]) =>
      html`<ul class="warnings">${all.map((one) => this.#item(words, one))}</ul>`
    return html`${
      own.length > 0
        ? html`<section aria-labelledby="milik"><h3 id="milik">${t(messages.milikSaya)}</h3>
          ${side === 'terbuka' ? html`<p class="muted">${t(messages.milikSayaTeks)}</p>` : nothing} ${list(own)}</section>`
        : nothing
    }
    ${rest.length > 0 ? html`<section aria-labelledby="lain"><h3 id="lain">${t(messages.lainnya)}</h3>${list(rest)}</section>` : nothing}
    ${next ? html`<p><button class="button" @click=${() => void this.#more()}>${t(messages.lagi)}</button></p>` : nothing}`
  }

  #item(words: Words, one: Peringatan): TemplateResult {
    const { isian, saya } = this.state
    const form =
      isian?.id === one.id
        ? this.late(ending, ({ endView }) => endView(this.host, one), 'card')
        : nothing
    const begin = one.dapatDitindak && isian?.id !== one.id ? () => void this.#begin(one) : null
    const own = one.nip === saya?.pegawai.nip
    const { dasar, kepastian } = one
    const shown =
      !own && isOfficer()
        ? this.late(ending, ({ officerNote }) => officerNote(words, dasar, true, kepastian), 'line')
        : basisNote(dasar, kepastian)
    return peringatanView(words, one, { own, now: saya?.sekarang ?? '', begin, form, dasar: shown })
  }

  async #begin({ id }: Peringatan): Promise<void> {
    this.patch({
      isian: { id, tindakLanjut: '', alasan: '', nomorPerkara: '' },
      faults: [],
      done: '',
    })
    await this.bring(ending)
    await this.focusOn('#akhir')
  }
}

customElements.define('luwes-peringatan', LuwesPeringatan)
