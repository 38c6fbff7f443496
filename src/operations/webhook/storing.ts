import type * as v from 'valibot'
import type { Statement } from '../../db/engine/client.ts'
import { markDutiesDue, markUnitsDue, noteLateMonths } from '../../db/presensi/putusan.ts'
import type { Deps } from '../../deps.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { AffectedDays, KnownRecords, StoredType } from './inbound-type.ts'

/** Stores items, makes the days due that rest on them, and notes closed months that they are about. */
export async function storing<Schema extends v.GenericSchema>(
  deps: Deps,
  type: StoredType<Schema>,
  items: readonly v.InferOutput<Schema>[],
  {
    known,
    pada,
    now,
  }: { readonly known: KnownRecords; readonly pada: Instant; readonly now: Instant },
): Promise<Statement[]> {
  return [
    ...(items.length > 0 ? await type.store(items, pada, deps) : []),
    ...judgedAgain(items.flatMap((item) => type.days(item) ?? [])),
    ...computedLate(
      items.flatMap((item) => type.months(item, known.tutup)),
      now,
    ),
  ]
}

/** Makes the verdicts due that rest on what came in. */
function judgedAgain(affected: readonly AffectedDays[]): Statement[] {
  const everybody = affected.flatMap((one) => ('tanggal' in one ? [one.tanggal] : []))
  const people = affected.flatMap((one) => ('nip' in one ? [one] : []))
  const days = people.flatMap(({ dari, sampai }) => [dari, sampai]).sort()
  const [dari, sampai] = [days[0], days.at(-1)]
  const nips = people.map(({ nip }) => nip)
  return [
    ...(everybody.length > 0 ? [markUnitsDue(null, everybody)] : []),
    ...(dari !== undefined && sampai !== undefined ? [markDutiesDue(nips, { dari, sampai })] : []),
  ]
}

/**
 * Notes closed months about which something came in that no verdict shows (R57). What verdicts show is
 * noted when their days are judged again.
 */
function computedLate(months: Parameters<typeof noteLateMonths>[0], now: Instant): Statement[] {
  return months.length > 0 ? [noteLateMonths(months, now)] : []
}
