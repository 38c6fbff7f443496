import type {
  Antrean,
  Delegasi,
  Hari,
  HariTerbuka,
  Koreksi,
  Kriteria,
  Laporan,
  Pengajuan,
  Pertimbangan,
  Tanda,
  Tercatat,
} from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'
import type { Isian, Saring, Saringan } from './inbox.ts'

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

/** All tabs: what waits, what holds, and what the reader decided. */
export type Tab = 'pengajuan' | TabLain | 'riwayat'

/** A list as far as it has come. */
export interface Daftar<Item> {
  /** `null` where it could not be fetched. */
  readonly items: readonly Item[] | null
  /** Where the next page begins, as a query says it; '' on the last. */
  readonly next: string
}

/** A decision that is taken and not sent yet. */
export interface Tunda {
  /** What it is about, hidden from its list meanwhile. */
  readonly ids: readonly string[]
  readonly said: string
  /** Seconds left to take it back; 0 while it is being sent. */
  readonly sisa: number
}

/** A decision that was not kept after all. */
export interface Gagal {
  readonly nama: string
  readonly pesan: readonly string[]
  /** Opens again what it was about, with the form as it was. */
  readonly buka?: () => void
}

/** The confirmation of one decision on several requests. */
export interface Bersama {
  readonly keputusan: 'setuju' | 'rekomendasi'
  /** The requests that are left out of it. */
  readonly kecuali: readonly string[]
}

/** All that `luwes-persetujuan` shows. */
export interface State extends ElementState {
  readonly tab: Tab
  readonly inbox: readonly Antrean[]
  /** Where the next page of the inbox begins; '' where this is all. */
  readonly next: string
  readonly lists: { readonly [Name in TabLain]: Daftar<Isi[Name]> }
  /** What the reader decided; `null` until it has come. */
  readonly riwayat: Daftar<Tercatat> | null
  readonly peran: readonly string[]
  readonly today: LocalDate
  readonly saring: Saring
  readonly saringan: Saringan
  /** The id of what is open; only one is. */
  readonly open: string
  readonly form: Isian
  readonly faults: readonly Fault[]
  readonly busy: boolean
  /** What was decided last, said to everybody. */
  readonly done: string
  /** What the server did not take after all. */
  readonly gagal: readonly Gagal[]
  readonly tunda: Tunda | null
  readonly bersama: Bersama | null
  /** Whether single keys decide. */
  readonly pintasan: boolean
  /** The criteria of applicants' work, by NIP; `null` where the server knows of none. */
  readonly kriteria: Readonly<Record<string, Kriteria | null>>
  /** What is weighed beside requests, by id; `null` where it could not be fetched. */
  readonly timbang: Readonly<Record<string, Pertimbangan | null>>
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
  /** Presses the button of the widget that bears a key. */
  readonly press: (key: string) => boolean
  /** Opens what stands so many places further in the list shown. */
  readonly walk: (step: number) => void
  /** Opens the dialog that has just been drawn. */
  readonly openDialog: () => void
}
