import { html, nothing, type TemplateResult } from 'lit'
import type { Saya } from '../shared/contract.ts'
import { addDays, deviceToday, type LocalDate, type Month, monthOf } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { factStyles } from '../shared/fact-styles.ts'
import { part } from '../shared/part.ts'
import { isOfficer } from '../shared/session.ts'
import { type TabItem, tabList, tabStyles } from '../shared/tabs.ts'
import type { Room } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { noDirective, noPlan, type RosterHost, type State, type Tab } from './state.ts'
import { styles } from './styles.ts'
import { mondayOf, weekSwitch, weekView } from './view.ts'

/** A unit with more people than this can be searched. */
const MANY = 8

/**
 * The part above the days: the choice of a unit, the search, the notes. It is loaded with the first
 * week.
 */
const alat = part(() => import('./alat/view.ts'))
/** The code that loads when its tab is opened. */
const plan = part(() => import('./plan/view.ts'))
const month = part(() => import('./month/view.ts'))
const directive = part(() => import('./directive/view.ts'))
const sending = part(() => import('./send.ts'))

/** `<luwes-roster>`: a unit's week or month; its planning by the kepala; directives of bkd and sekda. */
export class LuwesRoster extends LuwesElement<State> {
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, factStyles, styles]

  protected initial(): State {
    return {
      problem: null,
      ready: false,
      tab: 'pekan',
      saya: null,
      monday: mondayOf(deviceToday()),
      unit: '',
      cari: '',
      units: [],
      roster: null,
      bulan: '',
      bulanan: null,
      pilih: '',
      arahan: [],
      rencana: noPlan,
      perintah: noDirective,
      faults: [],
      attempt: { body: '', key: '' },
    }
  }

  protected heading() {
    return { title: messages.judul, lead: messages.pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'page']
  }

  protected async load(): Promise<void> {
    const saya = this.settle(await this.call({ path: '/saya' }))
    if (!saya) return
    const { unitKerja: kode, namaUnit: nama } = saya.pegawai
    const first = !this.state.ready
    const today = saya.hariIni.tanggal
    const monday = first ? mondayOf(today) : this.state.monday
    const unit = this.state.unit || kode
    const [roster, units, arahan] = await Promise.all([
      this.#fetchWeek(unit, monday),
      this.call({ path: '/unit-kerja' }),
      steers(saya) ? this.call({ path: '/wfa/arahan' }) : null,
      first && this.bring(alat),
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
        rencana: { ...noPlan, dari: next, sampai: addDays(next, 25), asal: mondayOf(today) },
        perintah: { ...noDirective, dari: today, sampai: today },
      }),
    })
  }

  #fetchWeek(unit: string, monday: LocalDate) {
    const query = new URLSearchParams({ unit, dari: monday, sampai: addDays(monday, 6) })
    return this.call({ path: `/wfa/roster?${query}` })
  }

  protected content(words: Words): TemplateResult {
    const { t } = words
    const { tab, saya, faults } = this.state
    const all: TabItem<Tab>[] = [{ id: 'pekan', text: t(messages.tabPekan) }]
    if (saya?.peran.includes('kepala')) all.push({ id: 'susun', text: t(messages.tabSusun) })
    if (saya && steers(saya)) all.push({ id: 'arahan', text: t(messages.tabArahan) })
    const many = all.length > 1
    const go = (field: string) => void this.focusOn(`#${field}`)
    return html`${many ? tabList(all, tab, (next) => void this.#show(next)) : nothing}
      ${faults.length > 0 ? this.code(sending)?.faultSummary(words, faults, go, isOfficer()) : nothing}
      <div role=${many ? 'tabpanel' : nothing} id="panel"
        aria-labelledby=${many ? `tab-${tab}` : nothing}>${this.#panel(words)}</div>`
  }

  #panel(words: Words): unknown {
    const { tab, roster } = this.state
    if (tab === 'susun') {
      const people = roster?.hari.find(({ pegawai }) => pegawai.length > 0)?.pegawai ?? []
      return this.late(plan, ({ planView }) => planView(this.#own, people), 'page')
    }
    if (tab === 'arahan') {
      return this.late(directive, ({ directiveView }) => directiveView(this.#own), 'page')
    }
    return this.#week(words)
  }

  #week(words: Words): TemplateResult {
    const { monday, roster, unit, units, saya, cari, bulan, bulanan } = this.state
    const choose = (next: string) => void this.#turn(monday, next)
    const today = saya?.hariIni.tanggal ?? deviceToday()
    const go = (next: LocalDate, back: boolean) => {
      void this.#turn(next, unit)
      // The way back disappears when it is used: the focus must not.
      if (back) void this.focusOn('#pekan')
    }
    const shown = (bulan ? bulanan : roster)?.hari ?? []
    const pandang = { nip: saya?.pegawai.nip ?? '', today, cari }
    return html`<div class="frame">
      ${
        units.length > 1
          ? this.late(alat, ({ unitChoice }) => unitChoice(this.#own, choose), 'line')
          : nothing
      }
      ${
        bulan
          ? nothing
          : html`${weekSwitch(words, monday, today, go)}<button class="button plain back"
              @click=${() => void this.#showMonth(monthOf(monday))}>${words.t(messages.sebulan)}</button>`
      }
      ${
        shown.some(({ pegawai }) => pegawai.length > MANY)
          ? this.late(alat, ({ searchField }) => searchField(this.#own), 'line')
          : nothing
      }
      ${this.code(alat)?.noticesView(words, shown, !bulan)}
      <div>${
        bulan
          ? this.late(month, ({ monthView }) => monthView(this.#own, bulan, pandang), 'page')
          : weekView(words, monday, shown, pandang)
      }</div>
    </div>`
  }

  /** The interface of the widget for planning and directives. */
  readonly #own: RosterHost = {
    ...this.host,
    reload: () => this.#turn(this.state.monday, this.state.unit),
    turn: (monday) => void this.#turn(monday, this.state.unit),
  }

  async #showMonth(bulan: Month): Promise<void> {
    this.patch({ bulan })
    await (await this.bring(month))?.showMonth(this.#own, bulan)
  }

  async #turn(monday: LocalDate, unit: string): Promise<void> {
    this.patch({ monday, unit, faults: [] })
    if (this.state.bulan) void this.#showMonth(this.state.bulan)
    const result = await this.#fetchWeek(unit, monday)
    if (this.state.monday !== monday || this.state.unit !== unit) return
    if (result.ok) return this.patch({ roster: result.value })
    await (await this.bring(sending))?.showRefusal(this.#own, result.problem)
  }

  async #show(tab: Tab): Promise<void> {
    this.patch({ tab, faults: [] })
    await this.focusOn(`#tab-${tab}`)
  }
}

function steers({ peran }: Saya): boolean {
  return peran.includes('bkd') || peran.includes('sekda')
}

customElements.define('luwes-roster', LuwesRoster)
