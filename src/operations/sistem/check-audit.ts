import type { Db } from '../../db/engine/client.ts'
import { type AuditCheck, BEGINNING, checkPart } from './audit-walk.ts'

/**
 * Checks that the audit log is whole, or names its first broken row.
 *
 * Row numbers never have a gap, so a missing row is noticed even before it was sealed. An attacker
 * who can write to the database could seal the whole log again. Only a seal recorded elsewhere
 * reveals that, so each run of the cron logs the last one.
 *
 * @throws When the check does not come to its end.
 */
export async function checkAudit({ db }: { readonly db: Db }): Promise<AuditCheck> {
  const { hasil } = await checkPart({ db }, BEGINNING, Number.POSITIVE_INFINITY)
  if (!hasil) throw new Error('a check without a limit has come to no end')
  return hasil
}
