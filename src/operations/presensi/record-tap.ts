import { keptTap } from '../../db/presensi.ts'
import { takeIn } from '../../db/webhook.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Nip } from '../../domain/pegawai/nip.ts'
import { judgeDay } from '../../domain/presensi/judge-day.ts'
import type { Arah } from '../../domain/presensi/tap.ts'
import { type HariWire, hariToWire } from '../../domain/presensi/wire.ts'
import { type Instant, localDate, toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'
import { assembleDays, dayQueries, factsOf } from './gather-days.ts'

/** A tap as the widget sends it. */
export interface TapDraft {
  /** The widget's own id of the tap: sent again, it changes nothing. */
  readonly id?: string | undefined
  readonly arah: Arah
  /** The device's own time, RFC 3339; kept beside the server's, which counts. */
  readonly at?: string | undefined
  readonly lat?: number | undefined
  readonly lon?: number | undefined
  readonly accuracy?: number | undefined
  readonly device?: string | undefined
}

/** What a tap is answered with: a signed receipt, and the day as it stands now. */
export interface TandaTerima {
  /** Compact JWS over who, when tried, when received. */
  readonly tanda: string
  readonly id: string
  readonly nip: string
  readonly arah: Arah
  readonly at: string
  readonly diterima: string
  readonly hari: HariWire
}

/** A tap as the database keeps it under its id. */
interface Kept {
  readonly arah: Arah
  readonly at: Instant
  readonly diterima: Instant
}

/**
 * Tap: records that a person began or ended their day, and answers with a receipt.
 *
 * The server's time counts, for a device's clock can be set. The receipt is signed only when the tap
 * is durably stored, and for what is stored: the same id again gets the receipt of the first.
 */
export async function recordTap(
  deps: Deps,
  { nip }: Caller,
  draft: TapDraft,
): Promise<Result<TandaTerima, Problem>> {
  const now = deps.now()
  const id = draft.id === undefined ? deps.newId() : `${nip}:${draft.id}`
  // The widest local day that now can be, whichever zone the person's unit is in.
  const range = { dari: localDate(now, 'Asia/Jakarta'), sampai: localDate(now, 'Asia/Jayapura') }
  const [person] = assembleDays(deps, await deps.db.read([...dayQueries(deps, [nip], range)]))
  if (!person?.pegawai.aktif) return err({ kind: 'belum-masuk' })

  const { arah, at, diterima } = await keep(deps, { id, nip, now }, draft)
  const { zona } = person
  const tanggal = localDate(at, zona)
  if (tanggal < range.dari) return err({ kind: 'bentrok', message: ID_USED })
  const { lat, lon, accuracy } = draft
  const taps = [...person.taps.filter((tap) => tap.id !== id), { id, arah, at, lat, lon, accuracy }]
  const facts = factsOf(deps, { ...person, taps }, tanggal, now)
  const hari = judgeDay(facts, policyOn(deps.editions, tanggal).presensi)
  return ok({
    tanda: await deps.receipt({ id, nip, at, diterima }),
    id,
    nip,
    arah,
    at: toRfc3339(at, zona),
    diterima: toRfc3339(diterima, zona),
    hari: hariToWire(hari, zona),
  })
}

/** Stores a tap unless its id is there already, and gives what stands under the id now. */
async function keep(
  { db }: Deps,
  { id, nip, now }: { readonly id: string; readonly nip: Nip; readonly now: Instant },
  { arah, id: _id, ...data }: TapDraft,
): Promise<Kept> {
  const row = { id, nip, arah, at: now, diterima: now, sumber: 'luwes', data }
  const written = await db.write([takeIn('tap', [row]), keptTap(db, id)])
  const kept = written.ok ? written.value[1]?.[0] : undefined
  if (!kept) throw new Error('the database did not keep a tap')
  // Safe because the columns are those that keptTap selects, as takeIn fills them.
  return kept as unknown as Kept
}

const ID_USED = {
  id: 'Id tap ini sudah dipakai pada hari lain. Pakai id baru.',
  en: 'This tap id was used on another day. Use a new id.',
}
