import type { AuditRow } from '../../db/sistem/audit.ts'
import { canonicalJson } from '../../domain/shared/canonical.ts'
import { digestOf } from '../shared/digest.ts'

/** The value that the first row is sealed over, because it has no previous seal. */
export const GENESIS = 'luwes:audit:1'

/**
 * Returns the seal of an audit row: SHA-256, in hex, over the previous seal and the row as
 * canonical JSON, with a line feed between.
 *
 * @throws When the row's data is not JSON.
 */
export async function sealOf(before: string, row: AuditRow): Promise<string> {
  const { urut, pada, oleh, tindakan, entitas } = row
  const data: unknown = JSON.parse(row.data)
  const sealed = canonicalJson({ urut, pada, oleh, tindakan, entitas, data })
  return digestOf(`${before}\n${sealed}`)
}
