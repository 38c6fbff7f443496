import type { Db } from '../../db/engine/client.ts'
import { type AuditPlace, lastWritten, placesAfter } from '../../db/sistem/audit.ts'
import { GENESIS, sealOf } from './audit-chain.ts'

const CHUNK = 500

/** What the audit log proved to be: whole, or broken first at one row. */
export interface AuditCheck {
  readonly utuh: boolean
  /** Rows whose seals were found right. */
  readonly diperiksa: number
  /** Rows that no run has sealed yet. */
  readonly belumDisegel: number
  /** The last right seal, to be noted down elsewhere. */
  readonly segel: string
  readonly rusak: { readonly urut: number; readonly sebab: Sebab } | null
}

/** Why the log is broken at a row: changed (or put in), gone, or its seal gone. */
export type Sebab = 'berubah' | 'hilang' | 'tanpa-segel'

interface Walk {
  readonly urut: number
  readonly segel: string
  readonly diperiksa: number
  readonly belumDisegel: number
}

/**
 * Checks that the audit log is whole, or names its first broken row.
 *
 * Rows are numbered without a gap for ever, so one that is gone is noticed even before it was sealed.
 * An attacker who can write to the database could seal the whole log again. Only a seal noted down
 * elsewhere shows that, so each run of the cron logs the last one.
 */
export async function checkAudit({ db }: { readonly db: Db }): Promise<AuditCheck> {
  let walk: Walk = { urut: 0, segel: GENESIS, diperiksa: 0, belumDisegel: 0 }
  // From below the first number, where nothing may stand.
  for (let after = Number.MIN_SAFE_INTEGER; ; after = walk.urut) {
    const [places, [last]] = await db.read([placesAfter(db, after, CHUNK), lastWritten(db)])
    for (const place of places) {
      const next = await step(walk, place)
      if (typeof next === 'string') {
        return broken(walk, next === 'hilang' ? walk.urut + 1 : place.urut, next)
      }
      walk = next
    }
    if (places.length === CHUNK) continue
    if ((last?.urut ?? 0) > walk.urut) return broken(walk, walk.urut + 1, 'hilang')
    const { diperiksa, belumDisegel, segel } = walk
    return { utuh: true, diperiksa, belumDisegel, segel, rusak: null }
  }
}

function broken({ diperiksa, belumDisegel, segel }: Walk, urut: number, sebab: Sebab): AuditCheck {
  return { utuh: false, diperiksa, belumDisegel, segel, rusak: { urut, sebab } }
}

/** Goes on by one place, or says what is wrong with it. */
async function step(walk: Walk, place: AuditPlace): Promise<Walk | Sebab> {
  if (place.urut > walk.urut + 1) return 'hilang'
  if (place.urut !== walk.urut + 1) return 'berubah'
  if (place.pada === null) return 'hilang'
  if (place.segel === null)
    return { ...walk, urut: place.urut, belumDisegel: walk.belumDisegel + 1 }
  // Rows are sealed in order, so nothing unsealed stands before a seal.
  if (walk.belumDisegel > 0) return 'tanpa-segel'
  const segel = await sealOf(walk.segel, place).catch(() => null)
  if (segel !== place.segel) return 'berubah'
  return { ...walk, urut: place.urut, segel, diperiksa: walk.diperiksa + 1 }
}
