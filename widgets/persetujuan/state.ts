import type { LocalDate } from '../shared/dates.ts'
import type { Shown } from '../shared/element.ts'
import type { Fault } from '../shared/faults.ts'
import type { Host } from '../shared/host.ts'
import type { Antrean } from '../shared/wire.ts'
import type { Isian, Saring } from './inbox.ts'

/** Answer of `GET /v1/wfa/kriteria?nip=`; `jawaban` is null while nobody has signed. */
export interface Kriteria {
  readonly jawaban: Readonly<Record<string, boolean>> | null
  readonly pada?: string | null
}

/** One line of `GET /v1/delegasi`. */
export interface Delegasi {
  readonly jenis: string
  readonly dariNip: string
  readonly dariNama?: string
  readonly dari: string
  readonly sampai: string
}

/** All that `luwes-persetujuan` shows. */
export interface State extends Shown {
  readonly inbox: readonly Antrean[]
  readonly peran: readonly string[]
  readonly today: LocalDate
  readonly saring: Saring
  readonly cari: string
  /** The id of the request that is open; only one is. */
  readonly open: string
  readonly form: Isian
  readonly faults: readonly Fault[]
  readonly busy: boolean
  /** What was decided last, said to everybody. */
  readonly done: string
  /** The criteria of applicants' work, by NIP; `null` where the server knows of none. */
  readonly kriteria: Readonly<Record<string, Kriteria | null>>
  readonly delegasi: readonly Delegasi[]
}

/** What `luwes-persetujuan` lends to the request that is open. */
export type InboxHost = Host<State>
