import { type LocalDate, weekOf } from '../shared/local-date.ts'
import type { ExpectFacts } from './expect-day.ts'
import type { Hari } from './hari.ts'
import type { PolicyPresensi } from './policy.ts'
import { netOf, scheduleOn } from './schedule.ts'

/** A week of free hours: the net minutes due by the unit's week, and the minutes worked. */
export interface PekanDinamis {
  /** The Monday of the week. */
  readonly pekan: LocalDate
  readonly wajib: number
  readonly tercapai: number
  readonly kurang: number
}

/** The part of a day that its week uses. */
export interface HariPekan {
  readonly hari: Pick<Hari, 'tanggal' | 'moda' | 'menitKerja'>
  readonly wajib: number
  readonly dinamis: boolean
}

/**
 * Returns the net minutes that a day adds to its week: those of the unit's hours, 0 when nothing is
 * due.
 */
export function dueMinutes(
  facts: ExpectFacts,
  { moda }: Pick<Hari, 'moda'>,
  policy: PolicyPresensi,
): number {
  if (moda !== 'kantor' && moda !== 'wfa') return 0
  const plan = scheduleOn(policy, { ...facts, jamSendiri: null })
  return plan.jenis === 'kerja' ? plan.tugas.reduce((sum, { jam }) => sum + netOf(jam), 0) : 0
}

/**
 * Returns the weeks in which somebody worked by free hours, each with its result (Perpres 21/2023
 * Pasal 9).
 */
export function weeksOfFreeHours(days: readonly HariPekan[]): PekanDinamis[] {
  const weeks = Map.groupBy(days, ({ hari }) => weekOf(hari.tanggal))
  return [...weeks].flatMap(([pekan, week]) => {
    if (!week.some(({ dinamis }) => dinamis)) return []
    const wajib = week.reduce((sum, day) => sum + day.wajib, 0)
    const tercapai = week.reduce((sum, { hari }) => sum + hari.menitKerja, 0)
    return [{ pekan, wajib, tercapai, kurang: Math.max(0, wajib - tercapai) }]
  })
}
