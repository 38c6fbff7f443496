import type {
  Antrean,
  Delegasi,
  Hari,
  HariTerbuka,
  Koreksi,
  Kriteria,
  Laporan,
  Pengajuan,
  Tanda,
} from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'
import type { Isian, Saring } from './inbox.ts'

/** What waits beside the requests, each under the name of its tab. */
export interface Isi {
  readonly laporan: Laporan
  readonly koreksi: Koreksi
  readonly tanda: Tanda
  readonly hari: HariTerbuka & { readonly id: string }
  readonly berlaku: Pengajuan
}

/** The tabs beside that of the requests. */
export type TabLain = keyof Isi

/** All tabs. */
export type Tab = 'pengajuan' | TabLain

/** A list as far as it has come. */
export interface Daftar<Item> {
  /** `null` where it could not be fetched. */
  readonly items: readonly Item[] | null
  /** Where the next page begins, as a query says it; '' on the last. */
  readonly next: string
}

/** All that `luwes-persetujuan` shows. */
export interface State extends ElementState {
  readonly tab: Tab
  readonly inbox: readonly Antrean[]
  /** Where the next page of the inbox begins; '' where this is all. */
  readonly next: string
  readonly lists: { readonly [Name in TabLain]: Daftar<Isi[Name]> }
  readonly peran: readonly string[]
  readonly today: LocalDate
  readonly saring: Saring
  readonly cari: string
  /** The id of what is open; only one is. */
  readonly open: string
  readonly form: Isian
  readonly faults: readonly Fault[]
  readonly busy: boolean
  /** What was decided last, said to everybody. */
  readonly done: string
  /** The criteria of applicants' work, by NIP; `null` where the server knows of none. */
  readonly kriteria: Readonly<Record<string, Kriteria | null>>
  readonly delegasi: readonly Delegasi[]
  /** Days that matters are about, by NIP and date; `null` where they could not be fetched. */
  readonly harian: Readonly<Record<string, Hari | null>>
  /** The reports that are ticked, to be accepted together. */
  readonly pilih: readonly string[]
}

/** The state and actions of `luwes-persetujuan` that its parts use. */
export interface InboxHost extends Host<State> {
  /** Fetches the next page of a list. */
  readonly more: (tab: Tab) => void
}
