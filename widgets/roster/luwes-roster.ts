import { html, nothing, type TemplateResult } from 'lit'
import { addDays, deviceToday, type LocalDate } from '../shared/dates.ts'
import { LuwesElement, type Shown } from '../shared/element.ts'
import { type Fault, faultSummary, faultsFrom } from '../shared/faults.ts'
import { type Problem, problem } from '../shared/problem.ts'
import { randomId } from '../shared/random.ts'
import { tabList, tabStyles } from '../shared/tabs.ts'
import { skeleton } from '../shared/views.ts'
import type { Saya } from '../shared/wire.ts'
import type { Words } from '../shared/words.ts'
import type { ArahanIsian } from './directive.ts'
import { messages } from './messages.ts'
import type { RencanaIsian } from './plan.ts'
import { styles } from './styles.ts'
import { mondayOf, weekSwitch, weekView } from './week.ts'
import type { Arahan, Rencana, Roster, Terdampak, Unit } from './wire.ts'

type Tab = 'pekan' | 'susun' | 'arahan'

interface State extends Shown {
  readonly tab: Tab
  readonly saya: Saya | null
  readonly monday: LocalDate
  readonly unit: string
  readonly units: readonly Unit[]
  readonly roster: Roster | null
  readonly arahan: readonly Arahan[]
  readonly rencana: RencanaIsian
  readonly perintah: ArahanIsian
  readonly faults: readonly Fault[]
}

const noPlan: RencanaIsian = {
  dari: '',
  sampai: '',
  cara: 'hari',
  hari: {},
  tim: {},
  hariTim: [],
  busy: false,
  hasil: null,
  terbit: '',
}
const noDirective: ArahanIsian = {
  jenis: '',
  unit: [],
  termasukBawahan: false,
  dari: '',
  sampai: '',
  alasan: '',
  dasar: '',
  busy: false,
  terdampak: null,
  terbit: false,
  batal: '',
  alasanBatal: '',
}

/** `<luwes-roster>`: a unit's week; its planning by the kepala; directives of bkd and sekda. */
export class LuwesRoster extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, styles]
  #plan: typeof import('./plan.ts') | undefined
  /** The Idempotency-Key of the last body that was to be carried out: a retry keeps it. */
  #attempt = { body: '', key: '' }
  #directive: typeof import('./directive.ts') | undefined

  protected initial(): State {
    return {
      problem: null,
      ready: false,
      tab: 'pekan',
      saya: null,
      monday: mondayOf(deviceToday()),
      unit: '',
      units: [],
      roster: null,
      arahan: [],
      rencana: noPlan,
      perintah: noDirective,
      faults: [],
    }
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected async load(): Promise<void> {
    const saya = this.settle(await this.call<Saya>({ path: '/saya' }))
    if (!saya) return
    const { unitKerja: kode, namaUnit: nama } = saya.pegawai
    const first = !this.state.ready
    const today = saya.hariIni.tanggal
    const monday = first ? mondayOf(today) : this.state.monday
    const unit = this.state.unit || kode
    const [roster, units, arahan] = await Promise.all([
      this.#fetchWeek(unit, monday),
      this.call<{ data: readonly Unit[] }>({ path: '/unit-kerja' }),
      this.#steers(saya) ? this.call<{ data: readonly Arahan[] }>({ path: '/wfa/arahan' }) : null,
    ])
    const week = this.settle(roster)
    if (!week) return
    const next = addDays(mondayOf(today), 7)
    this.arrive({
      saya,
      monday,
      unit,
      roster: week,
      units: units.ok ? units.value.data : [{ kode, nama }],
      arahan: arahan?.ok ? arahan.value.data : [],
      ...(first && {
        rencana: { ...noPlan, dari: next, sampai: addDays(next, 25) },
        perintah: { ...noDirective, dari: today, sampai: today },
      }),
    })
  }

  #fetchWeek(unit: string, monday: LocalDate) {
    const query = new URLSearchParams({ unit, dari: monday, sampai: addDays(monday, 6) })
    return this.call<Roster>({ path: `/wfa/roster?${query}` })
  }

  #steers({ peran }: Saya): boolean {
    return peran.includes('bkd') || peran.includes('sekda')
  }

  protected content(words: Words): TemplateResult {
    const { t } = words
    const { tab, saya, faults } = this.state
    const all: { id: Tab; text: string }[] = [{ id: 'pekan', text: t(messages.tabPekan) }]
    if (saya?.peran.includes('kepala')) all.push({ id: 'susun', text: t(messages.tabSusun) })
    if (saya && this.#steers(saya)) all.push({ id: 'arahan', text: t(messages.tabArahan) })
    const show = (next: Tab) => void this.#show(next)
    return html`${all.length > 1 ? tabList(all, tab, show) : nothing}
      ${faultSummary(words, faults, (field) => void this.focusOn(`#${field}`))}
      <div role=${all.length > 1 ? 'tabpanel' : nothing} id="panel"
        aria-labelledby=${all.length > 1 ? `tab-${tab}` : nothing}>${this.#panel(words)}</div>`
  }

  #panel(words: Words): TemplateResult {
    const { tab, roster, rencana, perintah, units, arahan } = this.state
    if (tab === 'susun' && this.#plan) {
      const people = roster?.hari.find(({ pegawai }) => pegawai.length > 0)?.pegawai ?? []
      return this.#plan.planView(words, people, rencana, {
        change: (change) => this.#changePlan(change),
        send: (publish) => void this.#sendPlan(publish),
        csv: () => void this.#saveCsv(),
      })
    }
    if (tab === 'arahan' && this.#directive) {
      return this.#directive.directiveView(
        words,
        { units, arahan, form: perintah },
        {
          change: (change) => this.#changeDirective(change),
          send: (issue) => void this.#sendDirective(issue),
          undo: (id) => void this.#undo(id),
        },
      )
    }
    return tab === 'pekan' ? this.#week(words) : skeleton(words)
  }

  #week(words: Words): TemplateResult {
    const { monday, roster, unit, units } = this.state
    const choose = (event: Event) => {
      // Safe because the listener sits on the choice of units.
      void this.#turn(monday, (event.target as HTMLSelectElement).value)
    }
    return html`<div class="frame">
      ${
        units.length > 1
          ? html`<div><label for="unit">${words.t(messages.unit)}</label>
            <select id="unit" @change=${choose}>${units.map(
              ({ kode, nama }) =>
                html`<option value=${kode} ?selected=${kode === unit}>${nama}</option>`,
            )}</select></div>`
          : nothing
      }
      ${weekSwitch(words, monday, (next) => void this.#turn(next, unit))}
      <div>${weekView(words, monday, roster?.hari ?? [])}</div>
    </div>`
  }

  async #turn(monday: LocalDate, unit: string): Promise<void> {
    this.patch({ monday, unit, faults: [] })
    const result = await this.#fetchWeek(unit, monday)
    if (this.state.monday !== monday || this.state.unit !== unit) return
    if (result.ok) this.patch({ roster: result.value })
    else await this.#refuse(result.problem)
  }

  async #show(tab: Tab): Promise<void> {
    this.patch({ tab, faults: [] })
    await this.focusOn(`#tab-${tab}`)
    try {
      if (tab === 'susun') this.#plan ??= await import('./plan.ts')
      if (tab === 'arahan') this.#directive ??= await import('./directive.ts')
      this.requestUpdate()
    } catch {
      await this.#refuse(problem('jaringan'))
    }
  }

  #changePlan(change: Partial<RencanaIsian>): void {
    this.patch({ rencana: { ...this.state.rencana, ...change }, faults: [] })
  }

  async #sendPlan(terbitkan: boolean): Promise<void> {
    const { rencana, saya } = this.state
    if (rencana.busy || !this.#plan || !saya) return
    this.#changePlan({ busy: true })
    const { dari, sampai } = rencana
    const pola = this.#plan.patternsOf(rencana)
    const body = { unit: saya.pegawai.unitKerja, dari, sampai, pola, terbitkan }
    const result = await this.call<Rencana>({
      method: 'POST',
      path: '/wfa/roster',
      body,
      ...(terbitkan && { key: this.#keyOf(body) }),
    })
    if (!result.ok && result.problem.code === 'usang') return
    this.#changePlan({ busy: false })
    if (!result.ok) return this.#refuse(result.problem)
    this.#changePlan({ hasil: result.value, terbit: terbitkan ? (result.value.id ?? '') : '' })
    if (terbitkan) {
      this.emit('luwes:changed', { ids: [result.value.id] })
      await this.#turn(this.state.monday, this.state.unit)
    }
    await this.focusOn(terbitkan ? '#terbit' : '#hasil')
  }

  #keyOf(body: object): string {
    const text = JSON.stringify(body)
    if (text !== this.#attempt.body) this.#attempt = { body: text, key: randomId() }
    return this.#attempt.key
  }

  async #saveCsv(): Promise<void> {
    const { terbit } = this.state.rencana
    const path = `/wfa/roster/${encodeURIComponent(terbit)}.csv`
    const result = await this.call<string>({ path, as: 'html' })
    if (!result.ok) return this.#refuse(result.problem)
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([result.value], { type: 'text/csv' }))
    link.download = 'roster.csv'
    link.click()
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000)
  }

  #changeDirective(change: Partial<ArahanIsian>): void {
    this.patch({ perintah: { ...this.state.perintah, ...change }, faults: [] })
  }

  async #sendDirective(terapkan: boolean): Promise<void> {
    const { perintah } = this.state
    if (perintah.busy || !this.#directive) return
    this.#changeDirective({ busy: true })
    const { jenis, unit, termasukBawahan, dari, sampai } = perintah
    const hari = this.#directive.workdays(dari, sampai)
    const [alasan, dasar] = [perintah.alasan.trim(), perintah.dasar.trim()]
    const body = { jenis, unit, termasukBawahan, hari, alasan, dasar, terapkan }
    const result = await this.call<{ id?: string; terdampak: Terdampak }>({
      method: 'POST',
      path: '/wfa/arahan',
      body,
      ...(terapkan && { key: this.#keyOf(body) }),
    })
    if (!result.ok && result.problem.code === 'usang') return
    this.#changeDirective({ busy: false })
    if (!result.ok) return this.#refuse(result.problem)
    if (!terapkan) {
      this.#changeDirective({ terdampak: result.value.terdampak })
      return this.focusOn('#terdampak')
    }
    this.#attempt = { body: '', key: '' }
    this.patch({ perintah: { ...noDirective, dari, sampai, terbit: true } })
    this.emit('luwes:changed', { ids: [result.value.id] })
    await this.load()
    await this.focusOn('#terbit')
  }

  async #undo(id: string): Promise<void> {
    const { alasanBatal, busy } = this.state.perintah
    if (busy) return
    this.#changeDirective({ busy: true })
    const result = await this.call<Arahan>({
      method: 'POST',
      path: `/wfa/arahan/${encodeURIComponent(id)}/batal`,
      body: { alasan: alasanBatal.trim() },
    })
    if (!result.ok && result.problem.code === 'usang') return
    this.#changeDirective({ busy: false, ...(result.ok && { batal: '', alasanBatal: '' }) })
    if (!result.ok) return this.#refuse(result.problem)
    this.emit('luwes:changed', { ids: [id] })
    await this.load()
    await this.focusOn('#tab-arahan')
  }

  async #refuse(error: Problem): Promise<void> {
    if (error.code === 'usang') return
    this.emit('luwes:error', { code: error.code })
    this.patch({ faults: faultsFrom(error) })
    await this.focusOn('.summary')
  }
}

customElements.define('luwes-roster', LuwesRoster)
