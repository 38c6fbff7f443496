import { html, type TemplateResult } from 'lit'
import { type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { problem } from '../shared/problem.ts'
import type { Room } from '../shared/views.ts'
import type { BulanPresensi, Hari, Saya } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { monthView } from './days.ts'
import { messages } from './messages.ts'
import { placePermission } from './place.ts'
import { type Arah, initialState, type State } from './state.ts'
import { styles } from './styles.ts'
import { todayView } from './today.ts'

/** The code of recording: it comes while the widget shows what is there already. */
const tapping = () => import('./tap.ts')

/** `<luwes-presensi>`: what today expects, the tap, and the judged days of a month. */
export class LuwesPresensi extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), factStyles, styles]

  protected initial(): State {
    return initialState()
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['half', 'line', 'page']
  }

  protected async load(): Promise<void> {
    this.code(tapping)
    const [saya, permission] = await Promise.all([
      this.call<Saya>({ path: '/saya' }),
      placePermission(),
    ])
    const me = this.settle(saya)
    if (!me) return
    const { tanggal } = me.hariIni
    const month = this.state.ready ? this.state.month : monthOf(tanggal)
    const result = await this.#fetch(month)
    const fetched = this.settle(result)
    if (!fetched) return
    const first = !this.state.ready && { permission, useLocation: permission !== 'denied' }
    this.arrive({ saya: me, month, days: fetched.hari, ...first })
    if (month === monthOf(tanggal)) this.patch({ hari: dayOf(fetched.hari, tanggal) })
  }

  protected content(words: Words): TemplateResult {
    const { saya, dini, receipt, tapProblem } = this.state
    if (!saya) return html``
    const { hariIni } = saya
    const came = receipt || tapProblem
    const model = {
      ...this.state,
      hariIni,
      question: dini > 0 ? this.code(tapping)?.earlyView(this.host) : null,
      outcome: came
        ? this.late(tapping, ({ outcomeView }) => outcomeView(this.host), 'line')
        : null,
    }
    return html`${todayView(words, model, {
      tap: (arah) => void this.#tap(arah),
      useLocation: (useLocation) => this.patch({ useLocation }),
    })}
    ${monthView(words, { ...this.state, today: hariIni.tanggal }, (month) => void this.#show(month))}`
  }

  #fetch(month: Month) {
    return this.call<BulanPresensi>({ path: `/presensi/hari?bulan=${month}` })
  }

  async #show(month: Month): Promise<void> {
    const before = this.state.days
    this.patch({ month, days: null })
    const result = await this.#fetch(month)
    if (this.state.month !== month) return
    if (result.ok) return this.patch({ days: result.value.hari })
    if (result.problem.code === 'usang') return
    this.emit('luwes:error', { code: result.problem.code })
    this.patch({ problem: result.problem, ready: before !== null && this.state.ready })
  }

  async #tap(arah: Arah): Promise<void> {
    const code = this.code(tapping) ?? (await this.bring(tapping))
    if (code) await code.press(this.host, arah)
    else this.patch({ tapProblem: problem('jaringan') })
  }
}

function dayOf(days: readonly Hari[], date: string): Hari | null {
  return days.find(({ tanggal }) => tanggal === date) ?? null
}

customElements.define('luwes-presensi', LuwesPresensi)
