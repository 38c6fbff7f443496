import { html, type TemplateResult } from 'lit'
import { deviceToday, type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement, type Shown } from '../shared/element.ts'
import { formatTime } from '../shared/format.ts'
import { stateText } from '../shared/messages.ts'
import type { Problem } from '../shared/problem.ts'
import { randomId } from '../shared/random.ts'
import type { BulanPresensi, Hari, Saya, TandaTerima } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import { monthView } from './days.ts'
import { messages } from './messages.ts'
import { findPlace, type Permission, placePermission } from './place.ts'
import { styles } from './styles.ts'
import { type Arah, type TodayModel, todayView } from './today.ts'

interface State extends Shown {
  readonly saya: Saya | null
  readonly hari: Hari | null
  readonly month: Month
  readonly days: readonly Hari[] | null
  readonly permission: Permission
  readonly useLocation: boolean
  readonly tapping: TodayModel['tapping']
  readonly receipt: TodayModel['receipt']
  readonly copied: boolean
  readonly tapProblem: Problem | null
  /** The id of the tap under way: pressing again after a fault sends the same tap. */
  readonly tapId: string
}

/** `<luwes-presensi>`: what today expects, the tap, and the judged days of a month. */
export class LuwesPresensi extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), styles]

  protected initial(): State {
    return {
      problem: null,
      ready: false,
      saya: null,
      hari: null,
      month: monthOf(deviceToday()),
      days: null,
      permission: 'denied',
      useLocation: false,
      tapping: '',
      receipt: null,
      copied: false,
      tapProblem: null,
      tapId: '',
    }
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected async load(): Promise<void> {
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
    const { state } = this
    const { saya } = state
    if (!saya) return html``
    const { hariIni } = saya
    return html`${todayView(
      words,
      { ...state, hariIni },
      {
        tap: (arah) => void this.#tap(arah),
        useLocation: (useLocation) => this.patch({ useLocation }),
        copy: (text) => void this.#copy(text),
      },
    )}
    ${monthView(words, { ...state, today: hariIni.tanggal }, (month) => void this.#show(month))}`
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
    const { tapping, useLocation } = this.state
    if (tapping) return
    const id = this.state.tapId || randomId()
    this.patch({ receipt: null, tapProblem: null, copied: false, tapId: id })
    this.patch({ tapping: useLocation ? 'lokasi' : 'kirim' })
    const place = useLocation ? await findPlace() : null
    // The person may have changed while the location was asked for: their tap is nobody else's.
    if (this.state.tapId !== id) return
    this.patch({ tapping: 'kirim' })
    const result = await this.call<TandaTerima>({
      method: 'POST',
      path: '/presensi/tap',
      body: { id, arah, ...place },
      key: id,
    })
    if (result.ok) this.#received(result.value, place !== null)
    else if (result.problem.code !== 'usang') this.#failed(result.problem)
    else return
    await this.focusOn('#hasil')
  }

  #received(value: TandaTerima, located: boolean): void {
    const { days } = this.state
    const others = days?.map((day) => (day.tanggal === value.hari.tanggal ? value.hari : day))
    const receipt = { value, located }
    this.patch({ receipt, tapping: '', tapId: '', hari: value.hari, days: others ?? null })
    const { t, lang } = this.words
    const words = { arah: t(stateText(value.arah)), jam: formatTime(value.at, lang) }
    this.say(t(messages.tercatat, words))
    this.emit('luwes:changed', { ids: [value.id] })
  }

  #failed(tapProblem: Problem): void {
    // A refused tap is done with; one without an answer may have arrived and is sent again as it is.
    const answered = tapProblem.status >= 400 && tapProblem.status < 500
    this.patch({ tapProblem, tapping: '', ...(answered && { tapId: '' }) })
    this.emit('luwes:error', { code: tapProblem.code })
  }

  async #copy(text: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text)
      this.patch({ copied: true })
      this.say(this.words.t(messages.disalin))
    } catch {
      // Without permission the text stays on the screen, to be copied by hand.
    }
  }
}

function dayOf(days: readonly Hari[], date: string): Hari | null {
  return days.find(({ tanggal }) => tanggal === date) ?? null
}

customElements.define('luwes-presensi', LuwesPresensi)
