import type {
  Antrean,
  Delegasi,
  Hari,
  HariTerbuka,
  Keputusan,
  KeputusanTercatat,
  Koreksi,
  Kriteria,
  Laporan,
  Pengajuan,
  Pertimbangan,
  Tanda,
} from '../shared/contract.ts'
import type { LocalDate } from '../shared/dates.ts'
import type { ElementState } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'
import type { Isian, PilihanGiliran, Saringan } from './inbox.ts'

/** The waiting matters besides the requests, by the name of the tab. */
export interface Isi {
  readonly laporan: Laporan
  readonly koreksi: Koreksi
  readonly tanda: Tanda
  readonly hari: HariTerbuka & { readonly id: string }
  readonly berlaku: Pengajuan
}

/** The tabs besides that of the requests. */
export type TabLain = keyof Isi

/** All tabs: waiting, granted, and the reader's own decisions. */
export type Tab = 'pengajuan' | TabLain | 'riwayat'

/** A list as far as it was fetched. */
export interface Daftar<Item> {
  /** `null` if it could not be fetched. */
  readonly items: readonly Item[] | null
  /** The position of the next page, for a query; '' on the last. */
  readonly next: string
}

/** A decision that is taken but not sent yet. */
export interface Tunda {
  /** The ids concerned, hidden from the list meanwhile. */
  readonly ids: readonly string[]
  readonly said: string
  /** Seconds left for undo; 0 while it is being sent. */
  readonly sisa: number
}

/** A decision that was not stored after all. */
export interface Gagal {
  readonly nama: string
  readonly pesan: readonly string[]
  /** Opens its entry again, with the form as it was. */
  readonly buka?: () => void
}

/** The confirmation of one decision on several requests. */
export interface KeputusanBersama {
  readonly keputusan: Extract<Keputusan['keputusan'], 'setuju' | 'rekomendasi'>
  /** The requests that are left out of it. */
  readonly kecuali: readonly string[]
}

/** All that `luwes-persetujuan` shows. */
export interface State extends ElementState {
  readonly tab: Tab
  readonly inbox: readonly Antrean[]
  /** The position of the next page of the inbox; '' on the last. */
  readonly next: string
  readonly lists: { readonly [Name in TabLain]: Daftar<Isi[Name]> }
  /** The reader's decisions; `null` until they have come. */
  readonly riwayat: Daftar<KeputusanTercatat> | null
  readonly peran: readonly string[]
  readonly today: LocalDate
  readonly saring: PilihanGiliran
  readonly saringan: Saringan
  /** The id of the open entry; only one is open. */
  readonly open: string
  readonly form: Isian
  readonly faults: readonly Fault[]
  readonly busy: boolean
  /** The last decision, announced to everybody. */
  readonly done: string
  /** Decisions that the server did not accept after all. */
  readonly gagal: readonly Gagal[]
  readonly tunda: Tunda | null
  readonly bersama: KeputusanBersama | null
  /** Whether single keys decide. */
  readonly pintasan: boolean
  /** The criteria of applicants' work, by NIP; `null` if the server has none. */
  readonly kriteria: Readonly<Record<string, Kriteria | null>>
  /** The facts to weigh for requests, by id; `null` if they could not be fetched. */
  readonly timbang: Readonly<Record<string, Pertimbangan | null>>
  readonly delegasi: readonly Delegasi[]
  /** The days of matters, by NIP and date; `null` if they could not be fetched. */
  readonly harian: Readonly<Record<string, Hari | null>>
  /** The ticked reports, to be accepted together. */
  readonly pilih: readonly string[]
}

/** The state and actions of `luwes-persetujuan` that its parts use. */
export interface InboxHost extends Host<State> {
  /** Fetches the next page of a list. */
  readonly more: (tab: Tab) => void
  /** Presses the button with a key. */
  readonly press: (key: string) => boolean
  /** Opens the entry some positions further in the visible list. */
  readonly walk: (step: number) => void
  /** Opens the newly drawn dialog. */
  readonly openDialog: () => void
}
