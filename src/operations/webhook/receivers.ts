import type { Statement } from '../../db/engine/client.ts'
import { record } from '../../db/webhook/kejadian.ts'
import type { Penerima } from '../../db/webhook/webhook-keluar.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, type Result } from '../../domain/shared/result.ts'
import { ALAMAT_TEXTS, checkAlamat } from '../../domain/webhook/alamat.ts'
import type { Problem } from '../shared/problem.ts'

/** A receiver as its keepers read it; never with its secret. */
export interface PenerimaTerkini
  extends Pick<
    Penerima,
    'id' | 'url' | 'events' | 'keterangan' | 'state' | 'sebab' | 'gagalSejak' | 'dibuat'
  > {
  /** Until when nothing is sent; `null` if that is over. */
  readonly jedaSampai: Instant | null
  /** Until when deliveries also have a signature of the previous secret; `null` if that is over. */
  readonly rahasiaLamaSampai: Instant | null
  /** Deliveries that have not arrived yet. */
  readonly menunggu: number
}

/** A receiver with its secret, shown only this once. */
export interface PenerimaDenganRahasia extends PenerimaTerkini {
  readonly secret: string
}

/** Returns a receiver with its state at a moment, for its keepers. */
export function asOf(
  penerima: Omit<Penerima, 'posisi'>,
  menunggu: number,
  now: Instant,
): PenerimaTerkini {
  const { id, url, events, keterangan, state, sebab, gagalSejak, dibuat } = penerima
  const ahead = (moment: Instant | null) => (moment !== null && moment > now ? moment : null)
  return {
    id,
    url,
    events,
    keterangan,
    state,
    sebab,
    gagalSejak,
    dibuat,
    jedaSampai: ahead(penerima.jedaSampai),
    rahasiaLamaSampai: ahead(penerima.rahasiaLamaSampai),
    menunggu,
  }
}

/** Returns whether somebody keeps the webhooks. */
export function keepsWebhooks(peran: Caller['peran']): boolean {
  return peran.includes('bkd') || peran.includes('integrator')
}

/** Refuses an address that no receiver may have, and says what to do. */
export function refuseAlamat(
  { allowHosts }: Pick<Deps, 'allowHosts'>,
  url: string,
): Result<never, Problem> | null {
  const wrong = checkAlamat(url, allowHosts)
  if (wrong === null) return null
  return err({ kind: 'salah-isi', issues: [{ path: '/url', message: ALAMAT_TEXTS[wrong] }] })
}

/**
 * Returns the host of an address: a path may contain a token, which does not belong in the audit
 * log.
 */
export function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host
}

/** Returns the audit row of a change of a receiver. */
export function auditOf(
  { db }: Pick<Deps, 'db'>,
  { nip }: Caller,
  tindakan: string,
  entitas: string,
  pada: Instant,
  data: Readonly<Record<string, unknown>>,
): Statement {
  return record(db, { pada, oleh: nip, tindakan, entitas, data })
}
