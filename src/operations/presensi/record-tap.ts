import { DatabaseAway } from '../../db/engine/client.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { PolicyPresensi } from '../../domain/presensi/policy.ts'
import type { Arah } from '../../domain/presensi/tap.ts'
import type { TandaTerima, TapMasuk } from '../../domain/presensi/tap-masuk.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

/** A tap as the widget sends it. */
export interface TapDraft {
  /** The widget's own id of the tap: sent again, it changes nothing. */
  readonly id?: string | undefined
  readonly arah: Arah
  /** The device's own time, RFC 3339; kept beside the server's, which counts while there is a connection. */
  readonly at?: string | undefined
  /** Made while there was no connection, and sent now. */
  readonly luring?: boolean | undefined
  /** Seconds by which the device's clock last was known to be off from the server's. */
  readonly selisih?: number | undefined
  readonly lat?: number | undefined
  readonly lon?: number | undefined
  readonly accuracy?: number | undefined
  readonly mock?: boolean | undefined
  readonly device?: string | undefined
}

/**
 * Records that a person began or ended their day, and answers with a receipt.
 *
 * The server's time counts, because a device's clock can be set. The device's time counts for a tap made
 * offline, where its clock was lately known to be right (R41). All taps that come together go through the
 * lane of taps in one round trip.
 */
export async function recordTap(
  deps: Deps,
  { nip, asal: sesi }: Caller,
  draft: TapDraft,
): Promise<Result<TandaTerima, Problem>> {
  const now = deps.now()
  const id = draft.id === undefined ? deps.newId() : `${nip}:${draft.id}`
  const { presensi } = policyOn(deps.editions, localDate(now, deps.zona))
  const tap = { id, nip, arah: draft.arah, diterima: now, ...timeOf(draft, now, presensi), sesi }
  const found = await deps.rekam(tap)
  switch (found.hasil) {
    case 'bukan-pegawai':
      return err({ kind: 'belum-masuk', sebab: 'tidak-aktif' })
    case 'sesi-berakhir':
      return err({ kind: 'belum-masuk', sebab: 'sesi-berakhir' })
    case 'id-terpakai':
      return err({ kind: 'bentrok', message: ID_USED })
    case 'tidak-siap':
      throw new DatabaseAway('taps wait', { perhaps: true, retryAfter: found.retryAfter })
    case 'tercatat':
      return ok(found.terima)
  }
}

/** Returns the time of a tap that counts, with what is kept beside it. */
function timeOf(
  { at, luring, selisih, lat, lon, accuracy, mock, device }: TapDraft,
  now: Instant,
  { luring: rule }: PolicyPresensi,
): Pick<TapMasuk, 'at' | 'data'> {
  const own = at === undefined ? undefined : Date.parse(at)
  const data = { jamPerangkat: own, luring, selisih, lat, lon, accuracy, mock, device }
  const { selisihDetik, jam } = rule.value
  const right = selisih !== undefined && Math.abs(selisih) <= selisihDetik
  const young = own !== undefined && own <= now && own >= now - jam * 3_600_000
  return { at: luring && right && young ? own : now, data }
}

const ID_USED = {
  id: 'Id presensi ini sudah dipakai pada hari lain. Gunakan id baru.',
  en: 'This tap id was used on another day. Use a new id.',
}
