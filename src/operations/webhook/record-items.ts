import type * as v from 'valibot'
import type { Statement } from '../../db/engine/client.ts'
import { markDutiesDue, markUnitsDue } from '../../db/presensi/perubahan-hari.ts'
import { noteLateMonths } from '../../db/presensi/putusan.ts'
import type { Deps } from '../../deps.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import type { AffectedDays, StoredType } from './inbound-type.ts'

/** Stores items, makes the dependent days due, and notes the affected closed months. */
export async function recordItems<Schema extends v.GenericSchema>(
  deps: Deps,
  type: StoredType<Schema>,
  items: readonly v.InferOutput<Schema>[],
  { pada, now }: { readonly pada: Instant; readonly now: Instant },
): Promise<Statement[]> {
  return [
    ...(items.length > 0 ? await type.store(items, pada, deps) : []),
    ...judgeAgain(items.flatMap((item) => type.days(item) ?? [])),
    ...noteLate(
      items.flatMap((item) => type.months(item)),
      now,
    ),
  ]
}

/** Makes the verdicts due that depend on received items. */
function judgeAgain(affected: readonly AffectedDays[]): Statement[] {
  const everybody = affected.flatMap((one) => ('tanggal' in one ? [one.tanggal] : []))
  const people = affected.flatMap((one) => ('nip' in one ? [one] : []))
  const days = people.flatMap(({ dari, sampai }) => [dari, sampai]).sort()
  const dari = days[0]
  const sampai = days.at(-1)
  const nips = people.map(({ nip }) => nip)
  return [
    ...(everybody.length > 0 ? [...markUnitsDue(null, everybody)] : []),
    ...(dari !== undefined && sampai !== undefined
      ? [...markDutiesDue(nips, { dari, sampai })]
      : []),
  ]
}

/**
 * Notes closed months with a new fact that no verdict shows (R57). Changes in verdicts are noted
 * when their days are judged again.
 */
function noteLate(months: Parameters<typeof noteLateMonths>[0], now: Instant): Statement[] {
  return months.length > 0 ? [noteLateMonths(months, now)] : []
}
