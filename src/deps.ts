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

/** The outside world for operations; the door passes it in. */
export interface Deps {
  readonly db: Db
  /** The files of archived years. */
  readonly arsip: Arsip
  /** Whether the database accepts writes now. Never rejects. */
  readonly takesWrites: () => Promise<boolean>
  /** Returns the person of an SSO or portal token, or why it is refused; throws `SsoAway`. */
  readonly identify: Sso['identify']
  /**
   * Returns the sign-ins that a logout token of the SSO ends, or why it is refused; throws
   * `SsoAway`.
   */
  readonly readLogout: Sso['readLogout']
  /** For how many milliseconds after its issue a token of the SSO is accepted. */
  readonly umurToken: number
  /** Returns the present state of every issuer of the SSO. Never throws. */
  readonly probeSso: () => Promise<readonly SsoProbe[]>
  /** Origins of portals that may embed and call. */
  readonly portalOrigins: readonly string[]
  readonly sessions: Sessions
  readonly receipt: Receipts
  /** Signs the time of each contact, as a proof for a tap made offline later. */
  readonly tiket: Tickets
  readonly rumah: Homes
  /**
   * Notes that somebody saw data of other people; throws `DatabaseAway` when it cannot be stored.
   */
  readonly catatDilihat: (looks: readonly Lihat[]) => Promise<void>
  /** How many days taps keep their coordinates. */
  readonly hariKoordinat: number
  /**
   * Records a tap, through the lane next to the one writer. Never rejects for an unreachable
   * database.
   */
  readonly rekam: (tap: TapMasuk) => Promise<RekamanTap>
  /** Returns whether a delivery has a valid signature with one of the source's secrets. */
  readonly isSigned: (sumber: Sumber, headers: WebhookHeaders, body: Uint8Array) => Promise<boolean>
  /**
   * Notes that a delivery of a source was refused for its signature; written in parallel to the
   * answer.
   */
  readonly catatDitolak: (sumber: Sumber) => void
  /** Returns whether a signed question is asked for the first time, or repeated unchanged. */
  readonly isFirstUse: (id: string, what: string, now: Instant) => Promise<boolean>
  /** Encrypts the secrets of outgoing webhooks in the database. */
  readonly vault: Vault
  /** Internal hosts, or hosts without https, that outgoing webhooks may reach. */
  readonly allowHosts: readonly string[]
  /** Sends messages to devices (Web Push); `null` when the deployment has no keys for it. */
  readonly push: Push | null
  /** Wakes the lane to a receiver of outgoing webhooks. */
  readonly wakeSender: (receiver: string) => Promise<void>
  /** The law: the editions in code and those that officers adopted, as one list. */
  readonly editions: Editions
  /** The revision of the adopted law in the list; -1 while it could not be read. */
  readonly revisi: number
  /**
   * Reads the law again, after somebody changed it here.
   *
   * @throws {DatabaseAway} When the database is unreachable.
   */
  readonly bacaHukum: () => Promise<void>
  /**
   * The laws that Luwes ships: that of this regency, the national one, and others to start a draft
   * from.
   */
  readonly rak: Rak & { readonly editions: Editions }
  /** The public address of Luwes, as an origin: links never use the host of a request. */
  readonly publicUrl: string | null
  /** The years of days off that Luwes ships, without bkd's entries. */
  readonly kalender: readonly KalenderTahun[]
  /** Since when Luwes is used: no earlier day is judged (R78). */
  readonly masaPakai: Masa
  /** The name of the regency, as in letters. */
  readonly daerah: string
  /** The town in which letters are issued. */
  readonly kota: string
  /** The path of the coat of arms among the built files; letters leave it out if it is missing. */
  readonly lambang: string
  /** The quiet hours of people who chose none of their own. */
  readonly jamTenang: JamTenang
  /** The time zone of units for which SIMPEG names none. */
  readonly zona: Zona
  /** The present moment; an operation reads it once. */
  readonly now: () => Instant
  /** A new unique id, in the order of time. */
  readonly newId: () => string
}
