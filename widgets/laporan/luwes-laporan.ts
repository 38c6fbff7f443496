import { html, nothing, type TemplateResult } from 'lit'
import type { Hari } from '../shared/contract.ts'
import { addMonths, type LocalDate, type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { iconOk } from '../shared/icons.ts'
import { part } from '../shared/part.ts'
import { note, type Room, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { dueDays, initialState, type State } from './state.ts'
import { styles } from './styles.ts'
import { dueCard } from './view.ts'

/** Writing is loaded if there is something to write, the month below after the first sight. */
const writing = part(() => import('./form/view.ts'))
const history = part(() => import('./history.ts'))

/** In the first week of a month, the previous month may have days that still need a report. */
const FIRST_WEEK = 7

/** `<luwes-laporan>`: the results of one's WFA days, against the approved plan. */
export class LuwesLaporan extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), factStyles, styles]

  protected initial(): State {
    return initialState()
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['page', 'line']
  }

  protected async load(): Promise<void> {
    const saya = this.settle(await this.call({ path: '/saya' }))
    if (!saya) return
    const { tanggal } = saya.hariIni
    const now = monthOf(tanggal)
    const early = Number(tanggal.slice(8)) <= FIRST_WEEK
    const months = early ? [now, addMonths(now, -1)] : [now]
    const came = await this.together(
      Promise.all([
        Promise.all(months.map((month) => this.#days(month))),
        Promise.all(months.map((month) => this.#reports(month))),
        this.call({ path: '/wfa/pengajuan' }),
      ]),
    )
    if (!came) return
    const [days, reports, requests] = came
    const [newest] = days
    if (!newest || !this.settle(newest)) return
    const all = days.flatMap((one) => (one.ok ? one.value.hari : []))
    const hari = all.filter(({ laporan }) => laporan)
    const laporan = reports.flatMap((one) => (one.ok ? one.value.data : []))
    const first = !this.state.ready
    const month = first ? now : this.state.month
    const pengajuan = requests.ok ? requests.value.data : this.state.pengajuan
    this.arrive({ saya, hari, laporan, pengajuan, month })
    const [next] = this.#due()
    if (next) void this.bring(writing)
    // The most urgent one is open at the beginning; once closed it stays closed.
    if (next && first) this.patch({ buka: next.tanggal })
    await this.#show(month)
  }

  #days(month: Month) {
    return this.call({ path: `/presensi/hari?bulan=${month}` })
  }

  #reports(month: Month) {
    return this.call({ path: `/laporan?bulan=${month}` })
  }

  #due(): readonly Hari[] {
    const { hari, saya, buka } = this.state
    return dueDays(hari, saya?.hariIni.tanggal ?? '', Date.now(), buka)
  }

  /** Shows the reports of a month; those of the months of the listed days are already here. */
  async #show(month: Month): Promise<void> {
    this.patch({ month, ...(month !== this.state.month && { riwayat: null }) })
    const [result, progress] = await Promise.all([
      this.#reports(month),
      this.call({ path: `/laporan/progres?bulan=${month}` }),
    ])
    if (this.state.month !== month || !result.ok) return
    const progres = progress.ok ? progress.value.data : []
    this.patch({ riwayat: result.value.data, progres })
  }

  protected content(words: Words): TemplateResult {
    const due = this.#due()
    const { done } = this.state
    const told = done
      ? html`<div id="beres" tabindex="-1" class="done">${note('ok', done)}</div>`
      : nothing
    const show = (month: Month) => void this.#show(month)
    return html`${told}
      ${
        due.length > 0
          ? html`<h3>${words.t(messages.perlu)}</h3><div class="due">${due.map((day) => dueCard(words, this.state, day, (returned) => this.#writing(words, day.tanggal, returned)))}</div>`
          : stateCard(words, messages.tidakAda, messages.tidakAdaTeks, iconOk)
      }
      <section class="past">${this.late(history, ({ historyView }) => historyView(this.host, show), 'line', 'card')}</section>`
  }

  /** The form of the open day, and the button to it for the others. */
  #writing({ t }: Words, tanggal: LocalDate, returned: boolean): unknown {
    if (this.state.buka === tanggal) {
      return this.late(writing, ({ formView }) => formView(this.host, tanggal), 'half')
    }
    return html`<p><button class="button main" id="tulis-${tanggal}" @click=${() => void this.#write(tanggal)}>
              ${t(returned ? messages.perbaiki : messages.tulis)}</button></p>`
  }

  async #write(tanggal: LocalDate): Promise<void> {
    this.patch({ buka: tanggal, faults: [], done: '' })
    await this.bring(writing)
    await this.focusOn('.lines input')
  }
}

customElements.define('luwes-laporan', LuwesLaporan)
