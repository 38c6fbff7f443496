import { DatabaseAway } from '../../db/engine/client.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import type { PolicyPresensi } from '../../domain/presensi/policy.ts'
import type { Arah } from '../../domain/presensi/tap.ts'
import type { BatasLuring, TandaTerima, TapMasuk } from '../../domain/presensi/tap-masuk.ts'
import { offlineTime, type UmurTiket } from '../../domain/presensi/waktu-luring.ts'
import { type Month, monthAfter, monthOf } from '../../domain/shared/local-date.ts'
import { type Instant, instantAt, localDate, type Zona } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { answerOldTap, ID_USED } from './old-taps.ts'

/** A tap as the widget sends it. */
export interface TapDraft {
  /** The widget's own id of the tap: a repetition changes nothing. */
  readonly id?: string | undefined
  readonly arah: Arah
  /** The device's own time, RFC 3339; stored beside the server's, which counts while online. */
  readonly at?: string | undefined
  /** Made offline, and sent now. */
  readonly luring?: boolean | undefined
  /** The last known difference of the device's clock from the server's, in seconds. */
  readonly selisih?: number | undefined
  /** The device's name for itself at Luwes: time tickets are bound to it. */
  readonly perangkat?: string | undefined
  /**
   * A time ticket, and milliseconds from its arrival to the tap, by a clock that nobody can set.
   */
  readonly tiket?: { readonly isi: string; readonly umur: number } | undefined
  readonly lat?: number | undefined
  readonly lon?: number | undefined
  readonly accuracy?: number | undefined
  readonly mock?: boolean | undefined
  readonly device?: string | undefined
}

/** A tap's receipt, and a time ticket for the next tap if the device requests one. */
export interface TapTercatat extends TandaTerima {
  readonly tiket: string | null
}

/**
 * Records that a person began or ended their day, and answers with a receipt.
 *
 * The server's time counts, because a device's clock can be set. For an offline tap the time proven
 * by our ticket counts; a claim without a ticket waits for the atasan (R95). All taps that come
 * together go through the lane of taps in one round trip. A tap made days ago is searched first,
 * also in archived years: it may have been stored then.
 *
 * @throws {DatabaseAway} When the lane of taps is not ready; the tap may still be stored.
 */
export async function recordTap(
  deps: Deps,
  caller: Caller,
  draft: TapDraft,
): Promise<Result<TapTercatat, Problem>> {
  const { nip, asal: sesi } = caller
  const now = deps.now()
  const id = draft.id === undefined ? deps.newId() : `${nip}:${draft.id}`
  if (draft.id !== undefined && draft.at !== undefined) {
    const before = await answerOldTap(deps, caller, { id, at: Date.parse(draft.at) }, now)
    if (!before.ok) return before
    if (before.value) return ok(await withTicket(deps, before.value, draft, now))
  }
  const { presensi } = policyOn(deps.editions, localDate(now, deps.zona))
  const tiket = await ticketOf(deps, nip, draft)
  const time = timeOf({ ...draft, tiket }, now, presensi, deps.zona)
  const found = await deps.rekam({ id, nip, arah: draft.arah, diterima: now, ...time, sesi })
  switch (found.hasil) {
    case 'bukan-pegawai':
      return err({ kind: 'belum-masuk', sebab: 'tidak-aktif' })
    case 'sesi-berakhir':
      return err({ kind: 'belum-masuk', sebab: 'sesi-berakhir' })
    case 'id-terpakai':
      return err({ kind: 'bentrok', message: ID_USED })
    case 'tidak-siap':
      throw new DatabaseAway('taps wait', { perhaps: true, ...found })
    case 'tercatat':
      return ok(await withTicket(deps, found.terima, draft, now))
  }
}

/** Adds a time ticket for the next tap, if the device names itself. */
async function withTicket(
  { tiket }: Pick<Deps, 'tiket'>,
  terima: TandaTerima,
  { perangkat }: TapDraft,
  now: Instant,
): Promise<TapTercatat> {
  const { nip } = terima
  const next = perangkat === undefined ? null : await tiket.sign({ nip, perangkat }, now)
  return { ...terima, tiket: next }
}

/** Returns the ticket of an offline tap; `null` for one that is not ours, or not of this person and device. */
async function ticketOf(
  deps: Pick<Deps, 'tiket'>,
  nip: Nip,
  { luring, tiket, perangkat = '' }: TapDraft,
): Promise<UmurTiket | null | undefined> {
  if (!luring || !tiket) return undefined
  const pada = await deps.tiket.read(tiket.isi, { nip, perangkat })
  return pada === null ? null : { pada, umur: tiket.umur }
}

/** Returns the time of a tap that counts, with its stored details. */
function timeOf(
  draft: Omit<TapDraft, 'tiket'> & Pick<TapMasuk['data'], 'tiket'>,
  now: Instant,
  { luring: rule }: PolicyPresensi,
  zona: Zona,
): Pick<TapMasuk, 'at' | 'data' | 'luring'> {
  const { luring, selisih, tiket, lat, lon, accuracy, mock, device } = draft
  const own = draft.at === undefined ? undefined : Date.parse(draft.at)
  const data = { jamPerangkat: own, luring, selisih, lat, lon, accuracy, mock, device }
  if (!luring) return { at: now, data }
  const { sebulan, daring } = rule.value
  const { at, waktu } =
    own === undefined
      ? { at: now, waktu: 'server' as const }
      : offlineTime({ at: own, selisih, tiket }, now, rule.value)
  const bulan = monthIn(at)
  const limit = { sebulan, sampai: now - daring * 60_000, bulan, zona }
  return { at, data: { ...data, tiket, waktu }, luring: limit }
}

/**
 * Returns the first moment of a tap's month, and the last one before the next month, in each zone.
 */
function monthIn(at: Instant): BatasLuring['bulan'] {
  const span = (zone: Zona) => {
    const month = monthOf(localDate(at, zone))
    const first = (of: Month) => instantAt(`${of}-01`, 0, zone)
    return [first(month), first(monthAfter(month)) - 1] as const
  }
  return {
    'Asia/Jakarta': span('Asia/Jakarta'),
    'Asia/Makassar': span('Asia/Makassar'),
    'Asia/Jayapura': span('Asia/Jayapura'),
  }
}
