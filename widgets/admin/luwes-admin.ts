import type { CSSResult, TemplateResult } from 'lit'
import { deviceToday } from '../shared/dates.ts'
import { LuwesElement } from '../shared/element.ts'
import { part } from '../shared/part.ts'
import { tabGrid } from '../shared/tab-grid.ts'
import { tabStyles } from '../shared/tabs.ts'
import { type Room, stateCard } from '../shared/views.ts'
import type { Words } from '../shared/words.ts'
import { messages } from './messages.ts'
import { type AdminHost, OPERATED, type State, type Tab } from './state.ts'
import { styles } from './styles.ts'
import { frameView } from './view.ts'

/** The content of a tab: its styles, its view, and how to fetch its data. */
interface Bagian {
  readonly styles: readonly CSSResult[]
  readonly view: (host: AdminHost) => TemplateResult
  readonly load: (host: AdminHost) => Promise<void>
}

/** The code of each tab, loaded when it is opened. */
const PARTS: Readonly<Record<Tab, () => Promise<Bagian>>> = {
  gangguan: part(() => import('./gangguan/view.ts')),
  apel: part(() => import('./apel/view.ts')),
  piket: part(() => import('./piket/view.ts')),
  delegasi: part(() => import('./delegasi/view.ts')),
  kesiapan: part(() => import('./kesiapan/view.ts')),
  bulan: part(() => import('./bulan/view.ts')),
  sanggahan: part(() => import('./sanggahan/view.ts')),
  laporan: part(() => import('./laporan/view.ts')),
  pemakaian: part(() => import('./pemakaian/view.ts')),
  kebijakan: part(() => import('./kebijakan/view.ts')),
  simulasi: part(() => import('./simulasi/view.ts')),
  kalender: part(() => import('./kalender/view.ts')),
  layanan: part(() => import('./layanan/view.ts')),
  gelombang: part(() => import('./gelombang/view.ts')),
  survei: part(() => import('./survei/view.ts')),
  webhook: part(() => import('./webhook/view.ts')),
  mesin: part(() => import('./mesin/view.ts')),
  operator: part(() => import('./operator/view.ts')),
  mulai: part(() => import('./mulai/view.ts')),
  perbaikan: part(() => import('./perbaikan/view.ts')),
  audit: part(() => import('./audit/view.ts')),
}

// Safe because PARTS has a key for each Tab.
const TABS = Object.keys(PARTS) as readonly Tab[]

/** The tabs of an integrator, who looks after data and not after people. */
const DATA_TABS = ['gangguan', 'apel', 'kalender', 'webhook'] as const

/** What the inspektorat reads. */
const READING_TABS = ['audit', 'bulan', 'mesin', 'operator'] as const

/** `<luwes-admin>`: the daily work of officers of BKD/BKPSDM. */
export class LuwesAdmin extends LuwesElement<State> {
  static override properties = { ...LuwesElement.properties, bagian: {}, persetujuan: {} }
  static override styles = [...[LuwesElement.styles].flat(), tabStyles, tabGrid, styles]

  /** The initial tab; the first one when left out. */
  declare bagian: string | undefined
  /** The page of the portal with `luwes-persetujuan`, for links to it. */
  declare persetujuan: string | undefined

  protected initial(): State {
    return {
      problem: null,
      ready: false,
      tab: 'gangguan',
      menunggu: {},
      peran: [],
      nip: '',
      today: deviceToday(),
      units: [],
      faults: [],
      busy: false,
      done: '',
      attempt: { body: '', key: '' },
      lengkap: null,
      ramadanDitunggu: [],
      parts: {},
      persetujuan: '',
      show: () => undefined,
    }
  }

  protected heading() {
    const { judul, pengantar, laporanJudul, laporanPengantar } = messages
    // A head of a unit who is no officer of BKD has only its reports here.
    const leads = this.#tabs.length === 1
    return leads
      ? { title: laporanJudul, lead: laporanPengantar }
      : { title: judul, lead: pengantar }
  }

  protected rooms(): readonly Room[] {
    return ['line', 'page']
  }

  protected async load(): Promise<void> {
    const came = await this.together(
      Promise.all([
        this.call({ path: '/saya' }),
        this.call({ path: '/unit-kerja' }),
        this.call({ path: '/kalender' }),
      ]),
    )
    if (!came) return
    const saya = this.settle(came[0])
    if (!saya) return
    const first = !this.state.ready
    const { wakilSekda, hariIni, pegawai } = saya
    // A deputy of the sekda adopts changes of the law, and sees nothing else here.
    const peran = wakilSekda ? [...saya.peran, 'hukum'] : saya.peran
    const [, units, kalender] = came
    this.arrive({
      peran,
      nip: pegawai.nip,
      today: hariIni.tanggal,
      persetujuan: this.persetujuan ?? '',
      show: (next) => void this.#show(next),
      ...(units.ok && { units: units.value.data }),
      ...(kalender.ok && {
        lengkap: kalender.value.lengkap.map(({ tahun }) => tahun),
        ramadanDitunggu: kalender.value.ramadanDitunggu,
      }),
    })
    void this.#count()
    if (this.#tabs.length === 0 || !first) return
    const [start = this.state.tab] = this.#tabs
    const tab = this.#tabs.find((one) => one === this.bagian) ?? start
    this.patch({ tab })
    await this.#open(tab)
  }

  /** Counts what waits on the tabs, with one call; without it they have no numbers. */
  async #count(): Promise<void> {
    if (this.#tabs.length === 0) return
    const path = '/untuk-saya/petugas'
    const counted = await this.call({ path })
    if (counted.ok) this.patch({ menunggu: counted.value })
  }

  protected override emit(...told: Parameters<LuwesElement<State>['emit']>): void {
    super.emit(...told)
    if (told[0] === 'luwes:changed') void this.#count()
  }

  /** The tabs of the reader; none for readers without a task here. */
  get #tabs(): readonly Tab[] {
    const { peran } = this.state
    if (peran.includes('bkd')) return TABS
    const held: readonly (readonly [string, readonly Tab[]])[] = [
      ['operator', [...OPERATED, 'laporan']],
      ['hukum', ['kebijakan']],
      ['sekda', ['kebijakan', 'laporan']],
      ['inspektorat', [...READING_TABS, 'kebijakan']],
      ['kepala', ['laporan']],
      ['integrator', DATA_TABS],
    ]
    return [...new Set(held.flatMap(([role, tabs]) => (peran.includes(role) ? tabs : [])))]
  }

  protected content(words: Words): TemplateResult {
    const tabs = this.#tabs
    if (tabs.length === 0) return stateCard(words, messages.bukan, messages.bukanTeks)
    const open = this.late(PARTS[this.state.tab], ({ view }) => view(this.host), 'page')
    return frameView(this.host, tabs, (next, focus) => void this.#show(next, focus), open)
  }

  async #show(tab: Tab, focus = true): Promise<void> {
    this.patch({ tab, faults: [], done: '' })
    if (focus) await this.focusOn(`#tab-${tab}`)
    await this.#open(tab)
  }

  /** Fetches the content of a tab; earlier input stays. */
  async #open(tab: Tab): Promise<void> {
    const code = await this.bring(PARTS[tab])
    await code?.load(this.host)
  }
}

customElements.define('luwes-admin', LuwesAdmin)
