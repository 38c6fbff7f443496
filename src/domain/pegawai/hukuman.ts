import { isWithin, type LocalDate } from '../shared/local-date.ts'
import type { Nip } from './nip.ts'
import type { HukumanDisiplin } from './pegawai.ts'

/** One word of SIMPEG about a disciplinary case: opened, decided, or ended. Kept as it came. */
export interface KabarHukuman extends HukumanDisiplin {
  /** The day on which it was said. */
  readonly pada: LocalDate
}

/**
 * The cases that the words about them add up to, in whatever order they came (PP 94/2021).
 *
 * A decision without a first day counts from the day it was said. An end without a last day counts
 * from the day it was said; a case that ended undecided was never in force.
 */
export function casesFrom(words: readonly KabarHukuman[]): HukumanDisiplin[] {
  return [...Map.groupBy(words, ({ id }) => id).values()].flatMap((about) => {
    const of = (state: HukumanDisiplin['keadaan']) => about.find(({ keadaan }) => keadaan === state)
    const [opened, decided, ended] = [of('diproses'), of('diputuskan'), of('selesai')]
    const { pada: _, ...base } = decided ?? ended ?? opened ?? { pada: '' }
    if (!('id' in base)) return []
    const dari = decided && (decided.dari ?? decided.pada)
    const sampai = earliest(decided?.sampai, ended && (ended.sampai ?? ended.pada))
    const keadaan = ended ? 'selesai' : decided ? 'diputuskan' : 'diproses'
    return [{ ...base, keadaan, dari, sampai }]
  })
}

function earliest(...days: readonly (LocalDate | undefined)[]): LocalDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0]
}

/** Whether a decided sanction was or is in force on a day; a case in process is not. */
export function isInForce({ keadaan, dari, sampai }: HukumanDisiplin, date: LocalDate): boolean {
  return keadaan !== 'diproses' && dari !== undefined && isWithin(date, dari, sampai)
}

/** Whether a disciplinary case stands against somebody on a day: in process, or in force. */
export function isDisciplined(cases: readonly HukumanDisiplin[], date: LocalDate): boolean {
  return cases.some((one) => one.keadaan === 'diproses' || isInForce(one, date))
}

/** The cases of each person, for whoever looks at many. */
export function casesByPerson(cases: readonly HukumanDisiplin[]): Map<Nip, HukumanDisiplin[]> {
  return Map.groupBy(cases, ({ nip }) => nip)
}
