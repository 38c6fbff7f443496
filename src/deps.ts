import type { Receipts } from './adapters/receipt.ts'
import type { Homes } from './adapters/rumah.ts'
import type { Sessions } from './adapters/session.ts'
import type { Sso } from './adapters/sso.ts'
import type { SsoProbe } from './adapters/sso-probe.ts'
import type { Tickets } from './adapters/tiket.ts'
import type { Vault } from './adapters/vault.ts'
import type { Push } from './adapters/web-push.ts'
import type { WebhookHeaders } from './adapters/webhook-signature.ts'
import type { Db } from './db/engine/client.ts'
import type { Arsip } from './db/presensi/arsip.ts'
import type { Lihat } from './db/sistem/dilihat.ts'
import type { Editions } from './domain/edition.ts'
import type { Sumber } from './domain/events.ts'
import type { Rak } from './domain/klausa.ts'
import type { RekamanTap, TapMasuk } from './domain/presensi/tap-masuk.ts'
import type { KalenderTahun } from './domain/shared/calendar.ts'
import type { Instant, Zona } from './domain/shared/local-time.ts'
import type { Masa } from './domain/shared/masa.ts'
import type { JamTenang } from './domain/webhook/jam-tenang.ts'

/** Everything outside that operations use; the door passes it in. */
export interface Deps {
  readonly db: Db
  /** The files of archived years. */
  readonly arsip: Arsip
  /** Whether the database takes writes just now. Never rejects. */
  readonly takesWrites: () => Promise<boolean>
  /** Who an SSO or portal token speaks for, or why it is refused; throws `SsoAway`. */
  readonly identify: Sso['identify']
  /** Which sign-ins a logout token of the SSO ends, or why it is refused; throws `SsoAway`. */
  readonly readLogout: Sso['readLogout']
  /** For how many milliseconds after it was issued a token of the SSO is taken. */
  readonly umurToken: number
  /** How every issuer of the SSO stands just now. Never throws. */
  readonly probeSso: () => Promise<readonly SsoProbe[]>
  /** Origins of portals that may embed and call. */
  readonly portalOrigins: readonly string[]
  readonly sessions: Sessions
  readonly receipt: Receipts
  /** Signs the time of each contact, so that it vouches for a tap made offline later. */
  readonly tiket: Tickets
  readonly rumah: Homes
  /** Notes that somebody was told of other people; throws `DatabaseAway` where that cannot be stored. */
  readonly catatDilihat: (looks: readonly Lihat[]) => Promise<void>
  /** For how many days taps keep where they were made. */
  readonly hariKoordinat: number
  /** Takes a tap in, through the lane that stands beside the one writer. Never rejects for a database away. */
  readonly rekam: (tap: TapMasuk) => Promise<RekamanTap>
  /** Whether a delivery bears a valid signature of one of the source's secrets. */
  readonly isSigned: (sumber: Sumber, headers: WebhookHeaders, body: Uint8Array) => Promise<boolean>
  /** Notes that a delivery of a source was refused for its signature; written beside the answer. */
  readonly catatDitolak: (sumber: Sumber) => void
  /** Whether a signed question asks for the first time, or for the same again: not for something else. */
  readonly isFirstUse: (id: string, what: string, now: Instant) => Promise<boolean>
  /** Keeps the secrets of outgoing webhooks unreadable in the database. */
  readonly vault: Vault
  /** Hosts on inner networks, or without https, that outgoing webhooks may reach. */
  readonly allowHosts: readonly string[]
  /** Sends messages to devices (Web Push); `null` where the deployment has no keys for it. */
  readonly push: Push | null
  /** Wakes the lane to a receiver of outgoing webhooks. */
  readonly wakeSender: (receiver: string) => Promise<void>
  /** The law: the editions in code and those that officers adopted, as one list. */
  readonly editions: Editions
  /** The revision of the adopted law that the list stands for; -1 while it could not be read. */
  readonly revisi: number
  /**
   * Reads the law again, once somebody has changed it here.
   *
   * @throws {DatabaseAway}
   */
  readonly bacaHukum: () => Promise<void>
  /** The law that Luwes ships: of this regency, of everybody, and of others to begin a draft with. */
  readonly rak: Rak & { readonly editions: Editions }
  /** Where people reach Luwes, as an origin: no link says what a request calls us. */
  readonly publicUrl: string | null
  /** The years of days off that Luwes ships, before what bkd enters. */
  readonly kalender: readonly KalenderTahun[]
  /** Since when Luwes is used: no day before is judged (R78). */
  readonly masaPakai: Masa
  /** The name of the regency, as letters write it. */
  readonly daerah: string
  /** The town in which letters are issued. */
  readonly kota: string
  /** The path of the coat of arms among the built files; letters do without where there is none. */
  readonly lambang: string
  /** The hours in which no message goes out to who chose none of their own. */
  readonly jamTenang: JamTenang
  /** The zone of units for which SIMPEG names none. */
  readonly zona: Zona
  /** The present moment; an operation reads it once. */
  readonly now: () => Instant
  /** A new unique id, in the order of time. */
  readonly newId: () => string
}
