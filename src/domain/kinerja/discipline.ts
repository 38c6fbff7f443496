import { isServedIn } from '../pegawai/hukuman.ts'
import type { HukumanDisiplin } from '../pegawai/pegawai.ts'
import type { Month } from '../shared/local-date.ts'
import type { PolicyKinerja } from './policy.ts'

/**
 * Returns the cut of a month's TPP by medium sanctions, in hundredths of a percent point.
 *
 * A month is cut when the sanction is in force on any of its days. A sanction that has ended still
 * counts for the months in which it was in force. A case in process never counts. Of several
 * sanctions the largest counts: under PP 94/2021 they are served one after the other.
 */
export function sanctionCut(
  cases: readonly HukumanDisiplin[],
  month: Month,
  { potonganHukumanSedang }: PolicyKinerja,
): number {
  const cuts = cases
    .filter((sanction) => sanction.tingkat === 'sedang' && isServedIn(sanction, month))
    .map(({ potonganTpp }) => potonganTpp ?? potonganHukumanSedang.value)
  return Math.min(10_000, Math.max(0, ...cuts))
}
