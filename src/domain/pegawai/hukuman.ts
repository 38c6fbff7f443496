import {
  addDays,
  addMonths,
  isWithin,
  type LocalDate,
  type Month,
  monthOf,
} from '../shared/local-date.ts'
import type { Nip } from './nip.ts'
import type { HukumanDisiplin, JenisHukuman, TingkatHukuman } from './pegawai.ts'

/**
 * One message of SIMPEG about a disciplinary case: opened, decided, or ended. Stored as received.
 */
export interface KabarHukuman extends HukumanDisiplin {
  /** The day of the message. */
  readonly pada: LocalDate
}

/**
 * The level of each kind of sanction, and its term in months. Kinds without a term have none (PP
 * 94/2021 Pasal 8).
 */
const JENIS: Readonly<
  Record<JenisHukuman, { readonly tingkat: TingkatHukuman; readonly bulan?: number }>
> = {
  'teguran-lisan': { tingkat: 'ringan' },
  'teguran-tertulis': { tingkat: 'ringan' },
  'pernyataan-tidak-puas': { tingkat: 'ringan' },
  'potongan-6-bulan': { tingkat: 'sedang', bulan: 6 },
  'potongan-9-bulan': { tingkat: 'sedang', bulan: 9 },
  'potongan-12-bulan': { tingkat: 'sedang', bulan: 12 },
  'penurunan-jabatan': { tingkat: 'berat', bulan: 12 },
  'pembebasan-jabatan': { tingkat: 'berat', bulan: 12 },
  pemberhentian: { tingkat: 'berat' },
}

/** The longest term of any medium sanction, used when its kind is unknown. */
const SEDANG_PALING_LAMA = 12

/** Returns whether a kind of sanction belongs to a level. */
export function isOfLevel(jenis: JenisHukuman, tingkat: TingkatHukuman): boolean {
  return JENIS[jenis].tingkat === tingkat
}

/** Returns the last day of a decided sanction by its kind; open when the kind has no term. */
function endByKind(
  { jenis, tingkat }: Pick<HukumanDisiplin, 'jenis' | 'tingkat'>,
  dari: LocalDate,
): LocalDate | undefined {
  const months = jenis ? JENIS[jenis].bulan : tingkat === 'sedang' ? SEDANG_PALING_LAMA : undefined
  return months === undefined ? undefined : addDays(addMonths(dari, months), -1)
}

/**
 * Returns the cases that result from the messages about them, in whatever order they came (PP
 * 94/2021).
 *
 * A decision without a first day counts from the day of its message. One without a last day holds
 * for the term of its kind. An end without a last day counts from the day of its message. A case
 * that ended undecided was never in force.
 */
export function casesFrom(words: readonly KabarHukuman[]): HukumanDisiplin[] {
  return [...Map.groupBy(words, ({ id }) => id).values()].flatMap((about) => {
    const of = (state: HukumanDisiplin['keadaan']) => about.find(({ keadaan }) => keadaan === state)
    const opened = of('diproses')
    const decided = of('diputuskan')
    const ended = of('selesai')
    const { pada: _, ...base } = decided ?? ended ?? opened ?? { pada: '' }
    if (!('id' in base)) return []
    const dari = decided && (decided.dari ?? decided.pada)
    const sampai = earliest(
      decided?.sampai ?? (decided && dari && endByKind(decided, dari)),
      ended && (ended.sampai ?? ended.pada),
    )
    const keadaan = ended ? 'selesai' : decided ? 'diputuskan' : 'diproses'
    return [{ ...base, keadaan, dari, sampai }]
  })
}

function earliest(...days: readonly (LocalDate | undefined)[]): LocalDate | undefined {
  return days.filter((day) => day !== undefined).sort()[0]
}

/** Returns whether a decided sanction was or is in force on a day; a case in process is not. */
export function isInForce({ keadaan, dari, sampai }: HukumanDisiplin, date: LocalDate): boolean {
  return keadaan !== 'diproses' && dari !== undefined && isWithin(date, dari, sampai)
}

/**
 * Returns whether a decided sanction is served in a month, that is, in force on one of its days.
 *
 * A medium one is served in no more months than its term has. Six months that begin on the 16th
 * touch seven calendar months; the first six count. (PP 94/2021 Pasal 8 ayat (3): "selama 6
 * bulan".)
 */
export function isServedIn(sanction: HukumanDisiplin, month: Month): boolean {
  const { keadaan, dari, sampai, jenis } = sanction
  if (keadaan === 'diproses' || dari === undefined) return false
  const months = jenis && JENIS[jenis].bulan
  const beyond = months === undefined ? undefined : monthOf(addMonths(dari, months))
  if (beyond !== undefined && month >= beyond) return false
  return month >= monthOf(dari) && (sampai === undefined || month <= monthOf(sampai))
}

/** Returns whether somebody has a disciplinary case on a day: in process, or in force. */
export function isDisciplined(cases: readonly HukumanDisiplin[], date: LocalDate): boolean {
  return cases.some((one) => one.keadaan === 'diproses' || isInForce(one, date))
}

/** Groups cases by person, for callers that look at many. */
export function casesByPerson(cases: readonly HukumanDisiplin[]): Map<Nip, HukumanDisiplin[]> {
  return Map.groupBy(cases, ({ nip }) => nip)
}
