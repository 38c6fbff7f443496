import type { LocalDate } from '../shared/local-date.ts'
import type { Finding } from '../shared/rule.ts'
import { type FilingFacts, judgeFiling, type WfaEditions } from './judge-filing.ts'

/** Rules that another day may pass though this one does not. */
const FULL: readonly string[] = ['wfa.kuota', 'wfa.minimum-kantor']

const MOST = 5

/**
 * Returns the next days that could stand in for those that are full: five at most, none while nothing is full.
 *
 * Each is judged by itself beside the days asked for that are not full; `facts` must count its places.
 */
export function freeDays(
  facts: FilingFacts,
  findings: readonly Finding[],
  candidates: readonly LocalDate[],
  editions: WfaEditions,
): LocalDate[] {
  const full = findings.filter(({ kode, hasil }) => FULL.includes(kode) && hasil === 'tolak')
  if (full.length === 0) return []
  const days = new Set(full.flatMap(({ hari }) => hari ?? []))
  const kept = facts.hariDiminta.filter((day) => !days.has(day))
  const hariBerjalan = [...facts.hariBerjalan, ...kept]
  return candidates
    .filter((day) => {
      const { aturan } = judgeFiling({ ...facts, hariDiminta: [day], hariBerjalan }, editions)
      return aturan.every(({ hasil }) => hasil !== 'tolak')
    })
    .slice(0, MOST)
}
