import type { LocalDate } from '../shared/local-date.ts'
import type { Finding } from '../shared/rule.ts'
import { type FilingFacts, judgeFiling, type WfaEditions } from './judge-filing.ts'
import { FULL } from './rules/index.ts'

const MOST = 5

/**
 * Returns the next days that could replace the full ones: at most five, none while nothing is full.
 *
 * Each is judged on its own beside the requested days that are not full; `facts` must include the
 * places of its days.
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
