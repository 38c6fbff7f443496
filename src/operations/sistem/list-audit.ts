import { type AuditPlace, placesAfter } from '../../db/sistem/audit.ts'
import { readAs } from '../../db/sistem/sesi.ts'
import type { Deps } from '../../deps.ts'
import type { Caller } from '../../domain/pegawai/access.ts'
import { toRfc3339 } from '../../domain/shared/local-time.ts'
import { err, ok, type Result } from '../../domain/shared/result.ts'
import type { Problem } from '../shared/problem.ts'

const PAGE = 100

/** A row of the audit log as others read it; `segel` is `null` until a run seals it. */
export interface AuditWire {
  readonly urut: number
  readonly pada: string
  readonly oleh: string
  readonly tindakan: string
  readonly entitas: string
  readonly data: unknown
  readonly segel: string | null
}

/** A page of the audit log; `after` begins the next one, `null` on the last. */
export interface AuditPage {
  readonly data: readonly AuditWire[]
  readonly after: number | null
}

/** Audit: the log in order, with its seals, for the inspektorat and bkd. */
export async function listAudit(
  deps: Deps,
  caller: Caller,
  after: number,
): Promise<Result<AuditPage, Problem>> {
  const { db, zona } = deps
  const { peran } = caller
  if (!peran.includes('inspektorat') && !peran.includes('bkd')) {
    return err({ kind: 'bukan-wewenang' })
  }
  const read = await readAs(db, caller, [placesAfter(db, after, PAGE)])
  if (!read.ok) return read
  const [places] = read.value
  const toWire = (place: AuditPlace): AuditWire[] => {
    if (place.pada === null) return []
    const data: unknown = JSON.parse(place.data)
    return [{ ...place, data, pada: toRfc3339(place.pada, zona) }]
  }
  const last = places.at(-1)
  const full = places.length === PAGE
  return ok({ data: places.flatMap(toWire), after: last && full ? last.urut : null })
}
