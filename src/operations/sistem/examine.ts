import { columnsPresent } from '../../db/sistem/status.ts'
import { examineWith, type StatusDeps } from './examination.ts'
import type { Temuan } from './temuan.ts'

/**
 * Examines every part of a deployment that can be seen from where it runs: the database with one write
 * and two reads, the issuers of the SSO, the law and what came in. Throws DatabaseAway.
 *
 * Names no person and no secret.
 */
export async function examine(deps: StatusDeps): Promise<Temuan[]> {
  const [present] = await deps.db.read([columnsPresent(deps.db)])
  return examineWith(deps, present)
}
