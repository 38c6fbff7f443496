import { ratedFrom, ratedMonths } from '../../db/kinerja/penghargaan.ts'
import type { Deps } from '../../deps.ts'
import {
  type DaftarPenghargaan,
  monthsLooked,
  suggestRewards,
} from '../../domain/kinerja/penghargaan.ts'
import { casesFrom } from '../../domain/pegawai/hukuman.ts'
import type { Month } from '../../domain/shared/local-date.ts'
import { lawOf } from './gather-month.ts'

/** Finds who the months of a unit, up to one, suggest for a reward (R103); `null` where the law suggests nobody. */
export async function suggestPenghargaan(
  deps: Deps,
  bulan: Month,
  unit: string,
): Promise<DaftarPenghargaan | null> {
  const { penghargaan } = lawOf(deps, bulan).kinerja
  if (!penghargaan) return null
  const months = monthsLooked(bulan, penghargaan.value)
  const [rows] = await deps.db.read([ratedMonths(deps.db, unit, months)])
  const people = rows.map(({ nip, nama, ...row }) => {
    const { bulan: rated, hukuman } = ratedFrom(row)
    return { nip, nama, bulan: rated, hukuman: casesFrom(hukuman) }
  })
  return suggestRewards(people, bulan, penghargaan)
}
