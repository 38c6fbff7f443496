import { columnsPresent } from '../../db/sistem/status.ts'
import { examineWith, type StatusDeps } from './examination.ts'
import type { Temuan } from './temuan.ts'

/**
 * Examines every part of a deployment that is visible from where it runs. They are the database
 * (one write, two reads), the issuers of the SSO, the law and the received data.
 *
 * Names no person and no secret.
 *
 * @throws {DatabaseAway} When the database is unreachable.
 */
export async function examine(deps: StatusDeps): Promise<Temuan[]> {
  const [present] = await deps.db.read([columnsPresent(deps.db)])
  return examineWith(deps, present)
}
