import { html, nothing, type TemplateResult } from 'lit'
import type { BulanPresensi, Hari } from '../shared/contract.ts'
import { type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { part } from '../shared/part.ts'
import { problem } from '../shared/problem.ts'
import { KEPT } from '../shared/session.ts'
import type { Room } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { atHome } from '../shared/zone.ts'
import { moment, sayaPath } from './device.ts'
import { messages } from './messages.ts'
import type { Arah } from './queue.ts'
import { initialState, type Permission, type State } from './state.ts'
import { styles } from './styles.ts'
import { todayView } from './view.ts'

/** The code that loads while the widget shows today: recording, and the days of the month. */
const tapping = part(() => import('./tap/view.ts'))
const history = part(() => import('./days/view.ts'))
/** Only if the portal serves the worker file: storing today, and opening it without a network. */
const offline = part(() => import('./luring/view.ts'))
/** Only for people who work elsewhere today. */
const calling = part(() => import('./ping.ts'))

/** How often calls are polled, and waiting taps are sent, while the page is visible. */
const AGAIN_MS = 60_000

/** `<luwes-presensi>`: today's expectation, the tap, and the judged days of a month. */
export class LuwesPresensi extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), factStyles, styles]
  #timer: ReturnType<typeof setInterval> | undefined
  /** The date for which today was last fetched again. */
  #date = ''
  /** Whether the stored data was read since Luwes was last reachable. */
  #looked = false

  protected initial(): State {
    return initialState()
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['half', 'line', 'page']
  }

  override connectedCallback(): void {
    super.connectedCallback()
    // While the sign-in is in progress.
    this.code(tapping)
    this.code(history)
    addEventListener('online', this.#wake)
    document.addEventListener('visibilitychange', this.#wake)
    this.#timer = setInterval(this.#wake, AGAIN_MS)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('online', this.#wake)
    document.removeEventListener('visibilitychange', this.#wake)
    clearInterval(this.#timer)
  }

  protected async load(): Promise<void> {
    const asked = moment()
    // The month by the clock of the device is nearly always right, so both are requested at once.
    const likely = this.state.ready ? this.state.month : monthOf(today())
    const came = await this.together(
      Promise.all([
        this.call({ path: sayaPath }).then((saya) => [saya, moment()] as const),
        this.#fetch(likely),
        placePermission(),
      ]),
    )
    if (!came) return
    const [[saya, answered], days, permission] = came
    const me = this.settle(saya)
    if (!me) return
    const jam = [asked, answered] as const
    const { tanggal } = me.hariIni
    const month = this.state.ready ? likely : monthOf(tanggal)
    const result = month === likely ? days : await this.#fetch(month)
    const fetched = this.settle(result)
    if (!fetched) return
    const first = !this.state.ready && { permission, useLocation: permission !== 'denied' }
    this.#looked = false
    this.arrive({ saya: me, jam, month, ...daysOf(fetched), ...first })
    if (month === monthOf(tanggal)) this.patch({ hari: dayOf(fetched.hari, tanggal) })
    this.#wake()
    await this.#matters()
  }

  /** Corrections and signals of the month: they come after the days, which are judged by then. */
  async #matters(): Promise<void> {
    await (await this.bring(history))?.fetchMatters(this.host)
  }

  /** Sends waiting taps, and looks for a call if the day may have one. */
  readonly #wake = (): void => {
    const { saya, luring } = this.state
    if (!saya || luring || document.visibilityState !== 'visible') return
    const date = today()
    // Once per date: a permanently wrong clock would never agree.
    if (date !== saya.hariIni.tanggal && date !== this.#date) {
      this.#date = date
      return void this.load()
    }
    void this.bring(tapping).then((code) => code?.wake(this.host))
    if (document.querySelector('luwes-session[worker-url]')) {
      void this.bring(offline).then((code) => code?.remember(this.host, this))
    }
    if (saya.hariIni.moda === 'wfa') void this.bring(calling).then((code) => code?.look(this.host))
  }

  protected content(words: Words): TemplateResult {
    const { state } = this
    const { saya, dini, antre, antreLain, receipts, tapProblem } = state
    if (!saya) return html``
    const came = tapProblem || receipts.length + antre.length + antreLain > 0
    const model = {
      ...state,
      hariIni: saya.hariIni,
      question: dini > 0 ? this.code(tapping)?.earlyView(this.host) : null,
      outcome: came
        ? this.late(tapping, ({ outcomeView }) => outcomeView(this.host), 'line')
        : null,
      call: state.ping.length > 0 ? this.code(calling)?.callView(this.host) : null,
    }
    return html`${todayView(words, model, {
      tap: (arah) => void this.#tap(arah),
      useLocation: (useLocation) => this.patch({ useLocation }),
    })}
    ${state.luring ? nothing : this.late(history, ({ monthView }) => monthView(this.host, (month) => void this.#show(month)), 'line', 'page')}`
  }

  /** The stored data of today, while Luwes is unreachable. */
  protected override apart(words: Words): unknown {
    if (this.state.luring) {
      return html`${this.code(offline)?.noticeView(this.host)}${this.content(words)}`
    }
    if (!this.#looked && isKept()) void this.#begin()
    this.#looked = true
    return null
  }

  async #begin(): Promise<void> {
    const [code, permission] = await Promise.all([this.bring(offline), placePermission()])
    code?.begin(this.host, permission)
  }

  #fetch(month: Month) {
    return this.call({ path: `/presensi/hari?bulan=${month}` })
  }

  async #show(month: Month): Promise<void> {
    const before = this.state.days
    this.patch({ month, days: null })
    const result = await this.#fetch(month)
    if (this.state.month !== month) return
    if (result.ok) {
      this.patch(daysOf(result.value))
      return this.#matters()
    }
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

/** Returns the date by the clock of the device, in the zone of the person's unit. */
const today = () => atHome(new Date().toISOString()).slice(0, 10)

/** Returns whether something is kept on the device. */
function isKept(): boolean {
  try {
    return localStorage.getItem(KEPT) !== null
  } catch {
    return false
  }
}

function daysOf({ hari, mutu, mulai = null, riwayat = [] }: BulanPresensi) {
  return { days: hari, mutu, mulai, riwayat }
}

function dayOf(days: readonly Hari[], date: string): Hari | null {
  return days.find(({ tanggal }) => tanggal === date) ?? null
}

/** Returns whether the browser would give the place, without asking the person. */
async function placePermission(): Promise<Permission> {
  if (!isSecureContext || !navigator.geolocation) return 'denied'
  try {
    return (await navigator.permissions.query({ name: 'geolocation' })).state
  } catch {
    return 'prompt'
  }
}

customElements.define('luwes-presensi', LuwesPresensi)
