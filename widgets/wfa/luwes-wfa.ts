import { html, type TemplateResult } from 'lit'
import { deviceToday, type LocalDate, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { type Fault, faultSummary, faultsFrom } from '../shared/faults.ts'
import { formatDate } from '../shared/format.ts'
import { problem } from '../shared/problem.ts'
import { randomId } from '../shared/random.ts'
import { tabList, tabStyles } from '../shared/tabs.ts'
import { skeleton } from '../shared/views.ts'
import type { Kalender, Pemeriksaan, Pengajuan, Saya } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import {
  emptyForm,
  emptyLine,
  faultsOf,
  fieldOfPath,
  fieldOfRule,
  fromPengajuan,
  type Isian,
  swapDay,
  toDraft,
  toPreview,
} from './draft.ts'
import type { Kesiapan } from './kesiapan.ts'
import { heldDays, newestFirst } from './live.ts'
import { messages } from './messages.ts'
import { noPreview } from './preview.ts'
import { sides, type Tab } from './sides.ts'
import { initialState, type State } from './state.ts'
import { styles } from './styles.ts'
import { type FormActions, formView } from './view.ts'

const DEBOUNCE_MS = 350

/** `<luwes-wfa>`: ask for WFA days, see what the rules say first, follow one's requests. */
export class LuwesWfa extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, styles]
  #previewing: AbortController | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  /** Code that only one of the tabs needs: it comes when that tab is opened. */
  #list: typeof import('./requests.ts') | undefined
  #readiness: typeof import('./kesiapan.ts') | undefined

  protected initial(): State {
    return initialState()
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected async load(): Promise<void> {
    const [saya, list, calendar, kesiapan] = await Promise.all([
      this.call<Saya>({ path: '/saya' }),
      this.call<{ data: readonly Pengajuan[] }>({ path: '/wfa/pengajuan' }),
      this.call<Kalender>({ path: '/kalender' }),
      this.call<Kesiapan>({ path: '/wfa/kesiapan' }),
    ])
    const me = this.settle(saya)
    const mine = me && this.settle(list)
    if (!me || !mine) return
    const { tanggal } = me.hariIni
    this.arrive({
      saya: me,
      pengajuan: newestFirst(mine.data),
      // Without the calendar days can still be chosen: the server knows the holidays anyway.
      holidays: calendar.ok ? calendar.value.data : [],
      ...(kesiapan.ok && {
        kesiapan: kesiapan.value,
        pernyataan: this.#declaration(kesiapan.value),
      }),
      ...(!this.state.ready && { month: monthOf(tanggal), cursor: tanggal }),
    })
  }

  protected content(words: Words): TemplateResult {
    const { tab, pengajuan, kesiapan, faults, withdrawing, sending } = this.state
    const all = sides(words, pengajuan.length, kesiapan !== null)
    return html`${tabList(all, tab, (next) => void this.#show(next))}
      ${faultSummary(words, faults, (field) => void this.#goTo(field))}
      <div role="tabpanel" id="panel" aria-labelledby="tab-${tab}">${this.#panel(words)}</div>
      ${this.#list?.withdrawDialog(words, withdrawing, sending, (yes) => void this.#withdraw(yes))}`
  }

  #panel(words: Words): TemplateResult {
    const { state } = this
    const { tab, pengajuan, saya, kesiapan, pernyataan } = state
    const today = saya?.hariIni.tanggal ?? deviceToday()
    if (tab === 'buat') {
      const grid = { ...state, chosen: state.form.hari, today, taken: heldDays(pengajuan) }
      const readiness = kesiapan ? () => void this.#show('kesiapan') : null
      return formView(words, { ...state, grid }, { ...this.#actions, readiness })
    }
    if (tab === 'kesiapan' && kesiapan && this.#readiness) {
      const actions = this.#readiness.readinessActions(this.#declaring)
      return this.#readiness.readinessView(words, kesiapan, pernyataan, actions)
    }
    if (tab === 'kesiapan' || !this.#list) return skeleton(words)
    const people = [saya?.pegawai, saya?.atasan, saya?.kepala].map((person) => person ?? null)
    return this.#list.listView(
      words,
      { ...state, people, atasan: saya?.atasan ?? null, today },
      {
        mend: (request) => void this.#mend(request, today),
        withdraw: (request) => this.#ask(request),
        letter: (request) => void this.#letter(request),
      },
    )
  }

  readonly #declaring = {
    form: () => this.state.pernyataan,
    change: (change: Partial<State['pernyataan']>) => {
      this.patch({ pernyataan: { ...this.state.pernyataan, ...change } })
    },
    send: (body: object) => {
      return this.call<Kesiapan>({ method: 'PUT', path: '/wfa/kesiapan', body })
    },
    saved: async (value: Kesiapan) => {
      this.patch({ kesiapan: value })
      this.emit('luwes:changed', { ids: [] })
      await this.focusOn('#tersimpan')
    },
  }

  /** What was declared before, unless something newer is being declared. */
  #declaration({ laptop, internet }: Kesiapan): State['pernyataan'] {
    const { pernyataan, ready } = this.state
    return ready ? pernyataan : { ...pernyataan, laptop: !!laptop, internet: !!internet }
  }

  readonly #actions: FormActions = {
    change: (change) => this.#change(change),
    changeLine: (index, change) =>
      this.#change({
        rencana: this.state.form.rencana.map((line, at) =>
          at === index ? { ...line, ...change } : line,
        ),
      }),
    addLine: () => {
      const { rencana } = this.state.form
      this.#change({ rencana: [...rencana, emptyLine] })
      void this.focusOn(`#rencana-${rencana.length}-hasil`)
    },
    removeLine: (index) => {
      this.#change({ rencana: this.state.form.rencana.filter((_, at) => at !== index) })
      void this.focusOn(`#rencana-${Math.max(index - 1, 0)}-hasil`)
    },
    afresh: () => this.#change(emptyForm),
    pick: (free, full) => {
      this.#change({ hari: swapDay(this.state.form, full, free) })
      this.patch({ cursor: free, month: monthOf(free) })
      this.say(this.words.t(messages.diganti, { hari: formatDate(free, this.language) }))
      void this.focusOn('#periksa')
    },
    readiness: null,
    toggle: (date) => this.#toggle(date),
    move: (cursor) => {
      this.patch({ cursor, month: monthOf(cursor) })
      void this.focusOn('td[tabindex="0"]')
    },
    show: (month) => {
      const { tanggal = deviceToday() } = this.state.saya?.hariIni ?? {}
      const first = `${month}-01`
      this.patch({ month, cursor: monthOf(tanggal) === month ? tanggal : first })
    },
    send: () => void this.#send(),
  }

  #toggle(date: LocalDate): void {
    const { hari } = this.state.form
    const next = hari.includes(date) ? hari.filter((day) => day !== date) : [...hari, date].sort()
    this.patch({ cursor: date })
    this.#change({ hari: next })
  }

  #change(change: Partial<Isian>): void {
    this.patch({ form: { ...this.state.form, ...change }, sent: false })
    if ('alasan' in change) return
    this.#previewing?.abort()
    clearTimeout(this.#timer)
    const { jenis, hari } = this.state.form
    const askable = jenis !== '' && hari.length > 0
    const busy = { ...this.state.periksa, busy: true, problem: null }
    this.patch({ periksa: askable ? busy : noPreview })
    if (askable) this.#timer = setTimeout(() => void this.#preview(), DEBOUNCE_MS)
  }

  async #preview(): Promise<void> {
    const control = new AbortController()
    this.#previewing = control
    const { form } = this.state
    if (!form.jenis) return
    const result = await this.call<Pemeriksaan>({
      method: 'POST',
      path: '/wfa/periksa',
      body: toPreview(form),
      signal: control.signal,
    })
    if (result.ok) {
      this.patch({ periksa: { busy: false, value: result.value, problem: null } })
      const { boleh } = result.value
      this.say(this.words.t(boleh ? messages.boleh : messages.tidakBoleh))
    } else if (result.problem.code !== 'usang') {
      this.patch({ periksa: { busy: false, value: null, problem: result.problem } })
      this.emit('luwes:error', { code: result.problem.code })
    }
  }

  async #goTo(field: string): Promise<void> {
    const target = field === 'hari' ? 'td[tabindex="0"]' : `#${CSS.escape(field)}`
    await this.focusOn(target)
  }

  async #send(): Promise<void> {
    const { state } = this
    if (state.sending) return
    const faults = faultsOf(state.form)
    if (faults.length > 0) return this.#refuse(faults)
    const draft = toDraft(state.form)
    const body = JSON.stringify(draft)
    const attempt = body === state.attempt.body ? state.attempt : { body, key: randomId() }
    this.patch({ sending: true, faults: [], attempt })
    const result = await this.call<Pengajuan>({
      method: 'POST',
      path: '/wfa/pengajuan',
      body: draft,
      key: attempt.key,
    })
    if (result.ok) return this.#celebrate(result.value)
    if (result.problem.code === 'usang') return
    this.patch({ sending: false })
    this.emit('luwes:error', { code: result.problem.code })
    await this.#refuse(faultsFrom(result.problem, fieldOfRule, fieldOfPath))
  }

  async #celebrate(sent: Pengajuan): Promise<void> {
    const { pengajuan, month, cursor } = this.state
    const { form, periksa, attempt } = this.initial()
    const rest = pengajuan.filter(({ id }) => id !== sent.id)
    const fresh = { form, periksa, attempt, month, cursor, faults: [], sending: false }
    this.patch({ ...fresh, pengajuan: [sent, ...rest] })
    this.emit('luwes:changed', { ids: [sent.id] })
    await this.#show('daftar')
    this.patch({ sent: true })
    await this.focusOn('#terkirim')
  }

  async #refuse(faults: readonly Fault[]): Promise<void> {
    this.patch({ faults })
    await this.focusOn('.summary')
  }

  async #show(tab: Tab): Promise<void> {
    this.patch({ tab, sent: false, faults: [] })
    await this.focusOn(`#tab-${tab}`)
    try {
      if (tab === 'daftar' && !this.#list) {
        this.#list = await import('./requests.ts')
        this.adopt(this.#list.styles)
      }
      if (tab === 'kesiapan' && !this.#readiness) {
        this.#readiness = await import('./kesiapan.ts')
        this.adopt(this.#readiness.styles)
      }
      this.requestUpdate()
    } catch {
      this.emit('luwes:error', { code: 'muat' })
      this.patch({ faults: faultsFrom(problem('jaringan')) })
    }
  }

  async #letter({ id }: Pengajuan): Promise<void> {
    const { t } = this.words
    const path = `/wfa/pengajuan/${encodeURIComponent(id)}/surat-tugas`
    const failed = await this.#list?.openLetter(t(messages.cetak), () =>
      this.call<string>({ path, as: 'html' }),
    )
    if (!failed || failed.code === 'usang') return
    this.emit('luwes:error', { code: failed.code })
    const missing = failed.status === 404
    await this.#refuse(missing ? [{ field: '', text: messages.suratBelumAda }] : faultsFrom(failed))
  }

  async #mend(request: Pengajuan, today: LocalDate): Promise<void> {
    const form = fromPengajuan(request, today)
    this.#change(form)
    this.#actions.move(form.hari[0] ?? today)
    await this.#show('buat')
  }

  #ask(request: Pengajuan): void {
    this.patch({ withdrawing: request })
    void this.updateComplete.then(() => this.renderRoot.querySelector('dialog')?.showModal())
  }

  async #withdraw(yes: boolean): Promise<void> {
    const { withdrawing, sending } = this.state
    if (!withdrawing || sending) return
    if (!yes) return this.#closeDialog()
    this.patch({ sending: true })
    const result = await this.call<Pengajuan>({
      method: 'POST',
      path: `/wfa/pengajuan/${encodeURIComponent(withdrawing.id)}/keputusan`,
      body: { keputusan: 'batal' },
    })
    this.patch({ sending: false })
    if (!result.ok && result.problem.code === 'usang') return
    this.#closeDialog()
    if (result.ok) {
      const pengajuan = this.state.pengajuan.map((one) =>
        one.id === result.value.id ? result.value : one,
      )
      this.patch({ pengajuan })
      this.say(this.words.t(messages.dibatalkan))
      this.emit('luwes:changed', { ids: [withdrawing.id] })
    } else {
      this.emit('luwes:error', { code: result.problem.code })
      await this.#refuse(faultsFrom(result.problem))
    }
  }

  #closeDialog(): void {
    this.patch({ withdrawing: null })
    void this.focusOn(`#tab-${this.state.tab}`)
  }
}

customElements.define('luwes-wfa', LuwesWfa)
