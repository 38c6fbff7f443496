import { ratedFrom, ratedMonths } from '../../db/kinerja/penghargaan.ts'
import type { Deps } from '../../deps.ts'
import {
  type DaftarPenghargaan,
  monthsLookedAt,
  suggestRewards,
} from '../../domain/kinerja/penghargaan.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { lawOf } from './month-question.ts'

/** Returns the query for suggested rewards: none for all units, or if the law suggests nobody. */
export function rewardQuery(deps: Deps, bulan: Month, unit: string | null) {
  const { penghargaan } = lawOf(deps, bulan).kinerja
  const months = penghargaan && unit !== null ? monthsLookedAt(bulan, penghargaan.value) : []
  return ratedMonths(deps.db, unit ?? '', months)
}

/**
 * Returns the reward suggestions from the months of a unit, up to one (R103); `null` if
 * the law suggests nobody.
 */
export function proposePenghargaan(
  deps: Deps,
  bulan: Month,
  rows: Awaited<ReturnType<typeof ratedMonths>>,
): DaftarPenghargaan | null {
  const { penghargaan } = lawOf(deps, bulan).kinerja
  if (!penghargaan) return null
  const people = rows.map(({ nip, nama, ...row }) => {
    const { bulan: rated, hukuman } = ratedFrom(row)
    return { nip, nama, bulan: rated, hukuman: casesFrom(hukuman) }
  })
  return suggestRewards(people, bulan, penghargaan)
}
