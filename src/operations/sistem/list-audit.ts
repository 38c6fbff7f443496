import { placesAfter } from '../../db/sistem/audit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import type { Instant } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

const PAGE = 100

/** An entry of the audit log; `segel` is `null` until a run seals it. */
export interface CatatanAudit {
  readonly urut: number
  readonly pada: Instant
  readonly oleh: string
  readonly tindakan: string
  readonly entitas: string
  readonly data: unknown
  readonly segel: string | null
}

/** A page of the audit log; `after` begins the next one, `null` on the last. */
export interface AuditPage {
  readonly data: readonly CatatanAudit[]
  readonly after: number | null
}

/** Lists the audit log in order, with its seals, for the inspektorat and bkd. */
export async function listAudit(
  deps: Deps,
  caller: Caller,
  after: number,
): Promise<Result<AuditPage, Problem>> {
  const { db } = deps
  const { peran } = caller
  if (!peran.includes('inspektorat') && !peran.includes('bkd')) {
    return err({ kind: 'bukan-wewenang' })
  }
  const read = await readAs(db, caller, [placesAfter(db, after, PAGE)])
  if (!read.ok) return read
  const [places] = read.value
  const data = places.flatMap((place): CatatanAudit[] =>
    place.pada === null ? [] : [{ ...place, data: JSON.parse(place.data) }],
  )
  const last = places.at(-1)
  const full = places.length === PAGE
  return ok({ data, after: last && full ? last.urut : null })
}
