import type { BulanDiminta } from '../../db/kinerja/fakta-bulan.ts'
import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import { isOver } from '../../domain/kinerja/halangan.ts'
import type { PolicyKinerja } from '../../domain/kinerja/policy.ts'
import { addDays, daysOfMonth, type Month } from '../../domain/shared/local-date.ts'
import { type Instant, localDate } from '../../domain/shared/local-time.ts'
import { clipTo } from '../../domain/shared/masa.ts'

/**
 * Returns the first and the last past day of a month on which Luwes was used.
 *
 * Days are counted in the westernmost zone, where they end last. `sampai` is before `dari` when
 * there is none.
 */
export function daysOver(
  { masaPakai }: Pick<Deps, 'masaPakai'>,
  bulan: Month,
  now: Instant,
): Pick<BulanDiminta, 'dari' | 'sampai'> {
  const today = localDate(now, 'Asia/Jakarta')
  const last = daysOfMonth(bulan).at(-1) ?? ''
  const sampai = isOver(bulan, today) ? last : addDays(today, -1)
  return clipTo({ dari: `${bulan}-01`, sampai }, masaPakai)
}

/** Returns the law that scores a month: that of its last day. */
export function lawOf({ editions }: Pick<Deps, 'editions'>, bulan: Month) {
  const { since, policy } = editionOn(editions, daysOfMonth(bulan).at(-1) ?? `${bulan}-01`)
  return { edisi: since, kinerja: policy.kinerja }
}

/** Returns the parameters of the query for a month under a law. */
export function questionOf(
  deps: Pick<Deps, 'masaPakai'>,
  bulan: Month,
  kini: Instant,
  { komponen }: PolicyKinerja,
  susulan: boolean,
): BulanDiminta {
  return {
    bulan,
    kini,
    susulan,
    ...daysOver(deps, bulan, kini),
    serapan: komponen['kinerja.serapan'] !== null,
  }
}
