import type { Policy } from '../../domain/edition.ts'
import { national } from '../national.ts'

/**
 * Permen PANRB 4/2025 and nothing else: two days a week, no sanction, not new in position, six task
 * criteria; the quota is Luwes' own default. No mandated day and no predicate gate, because the
 * Permen sets none.
 */
export const permen42025: Policy = {
  ...national,
  wfa: { ...national.wfa, 'wfa.predikat': null },
}
