import type { Deps } from '../../deps.ts'
import { editionOn } from '../../domain/edition.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { localDate } from '../../domain/shared/local-time.ts'

/** Returns the audit row of a change by a caller, with the edition of the day. */
export function auditRowOf(
  deps: Deps,
  { nip: oleh }: Caller,
  entitas: string,
  tindakan: string,
  data: Readonly<Record<string, unknown>>,
) {
  const pada = deps.now()
  const edisi = editionOn(deps.editions, localDate(pada, deps.zona)).since
  return { pada, oleh, tindakan, entitas, data: { ...data, edisi } }
}
