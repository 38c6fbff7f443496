import type { InferOutput } from 'valibot'
import type { FirstReceipt, TapReceipt } from '../../adapters/receipt.ts'
import type { Statement } from '../../db/engine/client.ts'
import { markDue } from '../../db/presensi/perubahan-hari.ts'
import { type Butir, hearOfTaps, type TapKiriman, takeDelivery } from '../../db/presensi/tap.ts'
import type { Deps } from '../../deps.ts'
import { policyOn } from '../../domain/edition.ts'
import type { PolicyPresensi } from '../../domain/presensi/policy.ts'
import { NIGHT_MS } from '../../domain/presensi/tap.ts'
import { addDays, monthOf } from '../../domain/shared/local-date.ts'
import { type Instant, localDate, ZONES } from '../../domain/shared/local-time.ts'
import type { JawabanKiriman, TandaButir } from '../../domain/webhook/jawaban.ts'
import { archivedTaps } from '../shared/archived-taps.ts'
import { contentOf } from '../shared/receipt.ts'
import { type ItemAt, type ItemRefusal, sift } from './check-items.ts'
import { TAP_ID_USED } from './refusals.ts'
import { presensiTerekam, refuseAhead, refuseOld, refuseTap } from './types/presensi.terekam.ts'

type Tap = InferOutput<typeof presensiTerekam.schema>

/**
 * The values of a tap in its receipt, with a digest of its place that does not reveal the place.
 */
type TapDijawab = (TapReceipt | FirstReceipt) & { readonly index: number }

/** The stored answer to a delivery of taps. */
interface JawabanTap {
  readonly nonce: string
  readonly ditolak: readonly ItemRefusal[]
  /** The items that are checked by the database, by their place: person, id, moment. */
  readonly taps: readonly TapDijawab[]
  readonly kembar: number
  readonly butir: readonly Butir[]
}

/**
 * The sender of taps, the source name for which days wait, and further statements. Without a name,
 * nothing waits for the source.
 */
export interface Asal {
  readonly sumber: string
  readonly ditunggu: string | null
  readonly beside: readonly Statement[]
}

const EPRESENSI: Asal = {
  sumber: presensiTerekam.sumber,
  ditunggu: presensiTerekam.sumber,
  beside: [],
}

/**
 * Receives taps of the e-presensi app or of a machine, 1 to 500 at once, in one round trip. The
 * same group stores each tap and notes what the database knows about it.
 *
 * Each new tap is answered with a signed receipt, and so is the same delivery again. Late taps keep
 * their time, and their days are judged again.
 *
 * @throws When the database refuses the taps, and `ArchiveAway` when the archive cannot be read.
 */
export async function receiveTaps(
  deps: Deps,
  id: string,
  data: unknown,
  { sumber, ditunggu, beside }: Asal = EPRESENSI,
): Promise<JawabanKiriman> {
  const now = deps.now()
  const { good, bad } = sift(presensiTerekam, data)
  const { umurTap } = policyOn(deps.editions, localDate(now, deps.zona)).presensi
  const { taps, ditolak, kembar } = await withoutArchived(deps, part(good, now, umurTap.value), now)
  const nonce = deps.newId()
  const made = await Promise.all(taps.map((tap) => withSalt(deps, tap)))
  const kept = made.map(({ tap }) => tap)
  const salts = new Map(made.map(({ tap, garam }) => [keyOf(tap), garam]))
  const jawaban = { ditolak: [...bad, ...ditolak], taps: kept, kembar }
  const written = await deps.db.write([
    ...takeDelivery({ sumber, id, diterima: now, nonce, jawaban, taps, zona: deps.zona }),
    ...(ditunggu === null ? [] : [hearOfTaps(ditunggu, taps, now)]),
    ...late(taps, now),
    ...beside,
  ])
  if (!written.ok) throw new Error(written.error.message)
  const row = written.value[2]?.[0]
  if (!row) throw new Error('the database kept no delivery')
  // Safe because only deliveries of taps are kept in this form, and the others are told apart by it.
  const found = JSON.parse(String(row.jawaban)) as JawabanTap | JawabanKiriman
  return 'butir' in found ? answerOf(deps, found, salts) : found
}

async function withSalt(
  deps: Deps,
  { index, id, nip, arah, at, diterima, data }: TapKiriman,
): Promise<{ readonly tap: TapDijawab; readonly garam: string | undefined }> {
  const { bukti, ...content } = await contentOf(deps, { id, nip }, data)
  return { tap: { index, id, nip, arah, at, diterima, ...content }, garam: bukti?.garam }
}

/** Taps to check by the database, and those that need no check: refused, or known. */
interface TapTerbagi {
  readonly taps: readonly TapKiriman[]
  readonly ditolak: readonly ItemRefusal[]
  readonly kembar: number
}

/**
 * Removes the taps of archived years: sent again, they change nothing.
 *
 * @throws {ArchiveAway} When the archive cannot be read.
 */
async function withoutArchived(
  deps: Deps,
  { taps, ditolak, kembar }: TapTerbagi,
  now: Instant,
): Promise<TapTerbagi> {
  const archived = await archivedTaps(deps, taps, now)
  const again = taps.flatMap((tap) => {
    const stands = archived.get(tap.id)
    if (!stands) return []
    const { nip, arah, at } = stands
    return [{ index: tap.index, isSame: nip === tap.nip && arah === tap.arah && at === tap.at }]
  })
  const others = again.filter(({ isSame }) => !isSame)
  return {
    taps: taps.filter(({ id }) => !archived.has(id)),
    ditolak: [...ditolak, ...others.map(({ index }) => ({ index, ...TAP_ID_USED }))],
    kembar: kembar + again.length - others.length,
  }
}

/** Separates the taps to check by the database from those that are refused without it. */
function part(
  good: readonly ItemAt<Tap>[],
  now: Instant,
  umur: PolicyPresensi['umurTap']['value'],
): TapTerbagi {
  const taps: TapKiriman[] = []
  const ditolak: ItemRefusal[] = []
  const seen = new Map<string, string>()
  let kembar = 0
  for (const { index, item } of good) {
    const { id, nip, arah, at: time, ...data } = item
    const at = Date.parse(time)
    const said = `${nip} ${arah} ${at}`
    const before = seen.get(id)
    const refusal = refuseAhead(at, now) ?? refuseOld(at, item, now, umur)
    if (refusal) ditolak.push({ index, ...refusal })
    else if (before !== undefined && before !== said) ditolak.push({ index, ...TAP_ID_USED })
    else if (before !== undefined) kembar += 1
    else {
      seen.set(id, said)
      taps.push({ index, bulan: monthsOf(at), id, nip, arah, at, diterima: now, data })
    }
  }
  return { taps, ditolak, kembar }
}

/**
 * Returns the month of a moment in each zone: the unit of the person decides which one counts
 * (R92).
 */
function monthsOf(at: Instant): TapKiriman['bulan'] {
  const [wib, wita, wit] = ZONES.map((zona) => monthOf(localDate(at, zona)))
  return { 'Asia/Jakarta': wib ?? '', 'Asia/Makassar': wita ?? '', 'Asia/Jayapura': wit ?? '' }
}

/**
 * Makes the verdicts of the tapped days before today due; a tap at night may belong to the day
 * before.
 */
function late(taps: readonly TapKiriman[], now: Instant) {
  const today = localDate(now, 'Asia/Jakarta')
  const old = taps.filter(({ at }) => localDate(at - NIGHT_MS, 'Asia/Jakarta') < today)
  const times = old.map(({ at }) => at - NIGHT_MS)
  const nips = [...new Set(old.map(({ nip }) => nip))]
  if (old.length === 0) return []
  const dari = addDays(localDate(Math.min(...times), 'Asia/Jakarta'), -1)
  const last = localDate(Math.max(...times) + NIGHT_MS, 'Asia/Jayapura')
  return [...markDue(nips, { dari, sampai: addDays(last, 1) })]
}

/** Salts of places by tap, as far as they were created for this call. */
type Salts = ReadonlyMap<string, string | undefined>

/**
 * Returns the key of a tap with its person: another body with other places may come under the same
 * webhook-id.
 */
const keyOf = ({ id, nip }: Pick<TapDijawab, 'id' | 'nip'>) => `${nip} ${id}`

/** Returns the answer to a delivery from its stored values: always the same. */
async function answerOf(
  deps: Deps,
  { taps, ditolak, kembar, butir }: JawabanTap,
  salts: Salts,
): Promise<JawabanKiriman> {
  const known = new Map(butir.map((one) => [one.index, one]))
  const rejected = [...ditolak]
  const receipts: TandaButir[] = []
  let accepted = 0
  let duplicates = kembar
  for (const tap of taps) {
    const { index, nip } = tap
    const { kenal = 0, milik = null, lain = 0, tutup = 0 } = known.get(index) ?? {}
    const facts = { kenal: kenal === 1, milik, lain: lain === 1, tutup: tutup === 1 }
    const refusal = refuseTap(nip, facts)
    if (refusal) rejected.push({ index, ...refusal })
    else if (milik !== null) duplicates += 1
    else {
      accepted += 1
      receipts.push(await receiptOf(deps, tap, salts))
    }
  }
  return { accepted, duplicates, rejected: rejected.sort((a, b) => a.index - b.index), receipts }
}

/** Signs the receipt of a tap, with the salt of its place if it had one. */
async function receiptOf(
  { receipt }: Deps,
  { index, ...tap }: TapDijawab,
  salts: Salts,
): Promise<TandaButir> {
  const tanda = await receipt.sign(tap)
  if (!('tempat' in tap) || tap.tempat === null) return { index, tanda }
  return { index, tanda, garam: salts.get(keyOf(tap)) ?? (await receipt.salt(tap)) }
}
