import { html, nothing, type TemplateResult } from 'lit'
import type { Kesiapan, Pengajuan } from '../shared/contract.ts'
import { deviceToday, type LocalDate, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { part } from '../shared/part.ts'
import { tabList, tabStyles } from '../shared/tabs.ts'
import type { Room } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import type { Grid, GridActions } from './calendar.ts'
import { heldDays, newestFirst } from './live.ts'
import { messages } from './messages.ts'
import { type Isian, initialState, type State, type Tab, type WfaHost } from './state.ts'
import { styles } from './styles.ts'
import { daysView, kindsView, sides } from './view.ts'

/** From this width on, in em, the findings are next to the form. */
const WIDE = 58

/**
 * The keys of the month grid: the page does not scroll by them, even before their code is loaded.
 */
const KEYS = /^(Arrow|Page|Home|End|Enter| )/

/** The code that loads after the first sight: the form below its first two questions, the tabs. */
const rest = part(() => import('./form/view.ts'))
const list = part(() => import('./list/view.ts'))
const kesiapan = part(() => import('./kesiapan/view.ts'))
/** The help for requests: the state of the days, repeating the last request, a stored draft. */
const bantu = part(() => import('./bantu/view.ts'))

/** `<luwes-wfa>`: request WFA days, see what the rules say first, follow one's requests. */
export class LuwesWfa extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, styles]
  #ask: (() => void) | undefined

  protected initial(): State {
    return initialState()
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'half', 'page']
  }

  protected async load(): Promise<void> {
    // While the answers are on their way, so that the form is complete at first sight.
    this.code(rest)
    const came = await this.together(
      Promise.all([
        this.call({ path: '/saya' }),
        this.call({ path: '/wfa/pengajuan' }),
        this.call({ path: '/kalender' }),
        this.call({ path: '/wfa/kesiapan' }),
        this.call({ path: '/survei' }),
        this.call({ path: '/wfa/hari' }),
        this.call({ path: '/kebijakan/saya' }),
        this.bring(bantu),
      ]),
    )
    if (!came) return
    const [saya, mine, calendar, ready, surveys, ahead, news, help] = came
    const me = this.settle(saya)
    const requests = me && this.settle(mine)
    if (!me || !requests) return
    const { tanggal } = me.hariIni
    this.arrive({
      saya: me,
      pengajuan: newestFirst(requests.data),
      // Without the calendar days can still be chosen: the server knows the holidays anyway.
      holidays: calendar.ok ? calendar.value.data : [],
      ...(ready.ok && { kesiapan: ready.value, pernyataan: this.#declaration(ready.value) }),
      ...(surveys.ok && { survei: surveys.value.data }),
      kabar: news,
      ...(!this.state.ready && { month: monthOf(tanggal), cursor: tanggal }),
    })
    // At once, so that the calendar opens at an open day and never changes during use.
    help?.meet(this.#own, ahead.ok ? ahead.value : null)
  }

  protected content(words: Words): TemplateResult {
    const { tab, pengajuan, kesiapan: declared, survei, jajak, faults, withdrawing } = this.state
    const open = survei.filter((one) => one.terbuka && !one.sudahMenjawab).length
    const asked = declared !== null || open > 0 || jajak.terkirim
    const all = sides(words, pengajuan.length, open, asked)
    const go = (field: string) => {
      const day = field === 'hari'
      void this.focusOn(day ? 'td[tabindex="0"]' : `#${CSS.escape(field)}`)
    }
    return html`${tabList(all, tab, (next) => void this.#show(next))}
      ${faults.length > 0 ? this.code(rest)?.faultSummary(words, faults, go) : nothing}
      <div role="tabpanel" id="panel" aria-labelledby="tab-${tab}">${this.#panel(words)}</div>
      ${withdrawing ? this.code(list)?.withdrawDialog(this.#own) : nothing}`
  }

  #panel(words: Words): unknown {
    const { tab } = this.state
    if (tab === 'buat') return this.#form(words)
    if (tab === 'daftar') {
      const mend = (request: Pengajuan) => void this.#mend(request)
      return this.late(list, ({ listView }) => listView(this.#own, mend), 'half')
    }
    return this.late(kesiapan, ({ readinessView }) => readinessView(this.#own), 'half')
  }

  #form(words: Words): TemplateResult {
    const { form, faults } = this.state
    const more = this.code(rest)
    const at = (field: string) => more?.faultAt(words, faults, field)
    const help = this.code(bantu)
    if (help?.isClosed(this.#own)) return help.closedView(this.#own)
    return html`${help?.topView(this.#own)}<form novalidate class="steps" @submit=${this.#send}>
      ${form.perbaikanDari ? more?.mendingView(this.#own) : nothing}
      ${kindsView(words, form, this.#change, {
        fault: at('jenis'),
        others: more?.otherKinds(words, form.jenis, this.#change),
        fields: more?.kindFields(words, form, faults, this.#change),
      })}
      ${daysView(words, this.#grid(), this.#days, at('hari'), more?.chosenDays(this.#own, this.#days))} ${this.#findings(words)}
      ${this.late(rest, ({ restView }) => restView(this.#own), 'half')}
    </form>`
  }

  #grid(): Grid {
    const { form, pengajuan } = this.state
    const note = this.code(bantu)?.noteOf(this.#own)
    const days = { chosen: form.hari, today: this.#today, taken: heldDays(pengajuan) }
    return { ...this.state, ...days, note }
  }

  #findings({ t }: Words): TemplateResult {
    const { busy, value, problem } = this.state.periksa
    const asked = busy || value || problem
    const wide = this.clientWidth >= WIDE * Number.parseFloat(getComputedStyle(this).fontSize)
    return html`<section class="preview" id="periksa" tabindex="-1"
      aria-labelledby="periksa-judul" aria-busy=${busy}>
      <h3 id="periksa-judul">${t(messages.periksa)}</h3>
      ${asked ? this.code(rest)?.findings(this.#own, wide) : html`<p class="muted">${t(messages.periksaKosong)}</p>`}
    </section>`
  }

  /** The interface of the widget for its parts. */
  readonly #own: WfaHost = {
    ...this.host,
    change: (change) => this.#change(change),
    show: (tab) => this.#show(tab),
    openDialog: () => {
      void this.updateComplete.then(() => this.renderRoot.querySelector('dialog')?.showModal())
    },
  }

  get #today(): LocalDate {
    return this.state.saya?.hariIni.tanggal ?? deviceToday()
  }

  /** The previous declaration, unless a newer one is being made. */
  #declaration({ laptop, internet }: Kesiapan): State['pernyataan'] {
    const { pernyataan, ready } = this.state
    return ready ? pernyataan : { ...pernyataan, laptop: !!laptop, internet: !!internet }
  }

  readonly #days: GridActions = {
    toggle: (date) => {
      const { hari } = this.state.form
      const others = hari.filter((day) => day !== date)
      this.patch({ cursor: date })
      this.#change({ hari: others.length < hari.length ? others : [...hari, date].sort() })
    },
    move: (cursor) => {
      this.patch({ cursor, month: monthOf(cursor) })
      void this.focusOn('td[tabindex="0"]')
    },
    key: async (event) => {
      if (!KEYS.test(event.key)) return
      event.preventDefault()
      const code = this.code(rest) ?? (await this.bring(rest))
      code?.onGridKey(event.key, this.#grid(), this.words, this.#days)
    },
    show: (month) => {
      const cursor = monthOf(this.#today) === month ? this.#today : `${month}-01`
      this.patch({ month, cursor })
    },
  }

  readonly #change = (change: Partial<Isian>): void => {
    const { form: before, faults } = this.state
    const form = { ...before, ...change }
    this.entered()
    const left = this.code(rest)?.clearMended(faults, before, form) ?? faults
    this.patch({ form, faults: left, sent: false })
    this.code(bantu)?.keep(this.#own)
    if (!('alasan' in change)) void this.#askRules()
  }

  async #askRules(): Promise<void> {
    const code = this.code(rest) ?? (await this.bring(rest))
    if (code) this.#ask ??= code.makeAsker(this.#own)
    this.#ask?.()
  }

  readonly #send = (event: Event): void => {
    event.preventDefault()
    void this.code(rest)?.send(this.#own)
  }

  async #show(tab: Tab): Promise<void> {
    this.patch({ tab, sent: false, faults: [] })
    await this.focusOn(`#tab-${tab}`)
    if (tab === 'daftar') await this.bring(list)
    if (tab === 'kesiapan') await this.bring(kesiapan)
  }

  async #mend(request: Pengajuan): Promise<void> {
    const form = (await this.bring(rest))?.fromPengajuan(request, this.#today)
    if (!form) return
    this.#change(form)
    this.#days.move(form.hari[0] ?? this.#today)
    await this.#show('buat')
  }
}

customElements.define('luwes-wfa', LuwesWfa)
