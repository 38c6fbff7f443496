import type { IncomingMessage } from 'node:http'
import type {
  Antrean,
  HariIniUnit,
  KebijakanSaya,
  MenungguSaya,
  Pegawai,
  Pengajuan,
  Peringatan,
  Sanggahan,
} from '../../../widgets/shared/contract.ts'
import type { Hitungan } from './bulan-answers.ts'
import type { Menunggu } from './matters.ts'
import type { Pilihan } from './pesan.ts'
import type { Milik } from './presence.ts'

/** A request that was answered. */
export interface Question {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

/** An answer that a test puts in place of the usual one; taken once, unless it `stays`. */
export interface Replacement {
  readonly method?: string
  readonly path: RegExp
  readonly status: number
  readonly body?: unknown
  readonly stays?: boolean
  readonly delay?: number
  /** What has to happen before it is answered. */
  readonly once?: Promise<unknown>
  /** Whether the connection breaks after a part of the body. */
  readonly cut?: boolean
  /** The header that says where the next page begins. */
  readonly link?: string
}

/** What a test may set and read. */
export interface Answerer {
  readonly luwes: string
  readonly portal: string
  readonly asked: Question[]
  /** Who is signed in to the portal; `null` when nobody is. */
  person: Pegawai | null
  peran: string[]
  /** How long a session lasts, in seconds. */
  lasts: number
  inbox: Antrean[]
  /** What waits beside the requests. */
  waits: Menunggu
  mine: Pengajuan[]
  /** What the person has of their own beside requests. */
  milik: Milik
  survei: unknown[]
  /** How the days ahead stand; `null` where nobody knows. */
  depan: unknown
  /** The years whose calendar is complete. */
  lengkap: object[]
  /** Ramadans whose days are asked for. */
  ramadan: object[]
  sanggahan: readonly Sanggahan[]
  peringatan: readonly Peringatan[]
  hariIni: HariIniUnit
  untukSaya: readonly MenungguSaya[]
  /** What changes in the law for the person. */
  kabar: readonly KebijakanSaya[]
  /** How the private calendar stands. */
  kalender: { dibuat: string | null; dibaca: string | null }
  /** The devices that are told, and the key to subscribe with. */
  perangkat: DaftarPerangkat
  pesan: Pilihan
  hitungan: Hitungan
  /** What is open before a month is closed, beside objections. */
  terbuka: { hari?: number; tanpaNilai?: number; mesin?: number }
  rated: boolean
  /** Whether the numbers of the dashboard are too few. */
  few: boolean
  computed: (bulan: string) => boolean
  readonly instead: Replacement[]
  /** Whether no server answers at all, neither that of the portal nor Luwes. */
  away: boolean
  /** The page of the portal: its body, its policy, the attributes of its root. */
  page: { body: string; csp?: string; html?: string; style?: string }
  close: () => Promise<void>
}

/** Devices as Luwes lists them. */
interface DaftarPerangkat {
  readonly kunci: string | null
  readonly data: readonly {
    readonly id: string
    readonly nama: string
    readonly dibuat: string
    readonly terkirim: string | null
  }[]
}
