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

/** How far a check has come: after which row, and what it found so far. */
export interface Walk {
  readonly urut: number
  readonly segel: string
  readonly diperiksa: number
  readonly belumDisegel: number
}

/** Where a check begins: below the first number, where nothing may stand. */
export const BEGINNING: Walk = { urut: 0, segel: GENESIS, diperiksa: 0, belumDisegel: 0 }

/**
 * Checks so many chunks of the audit log from a place on. `hasil` is `null` while there is more: `lanjut` is
 * where it goes on.
 */
export async function checkPart(
  { db }: { readonly db: Db },
  from: Walk,
  chunks: number,
): Promise<{ readonly hasil: AuditCheck | null; readonly lanjut: Walk }> {
  let walk = from
  for (let left = chunks; left > 0; left -= 1) {
    const after = walk.urut === 0 ? Number.MIN_SAFE_INTEGER : walk.urut
    const [places, [last]] = await db.read([placesAfter(db, after, CHUNK), lastWritten(db)])
    for (const place of places) {
      const next = await step(walk, place)
      if (typeof next === 'string') {
        const urut = next === 'hilang' ? walk.urut + 1 : place.urut
        return { hasil: broken(walk, urut, next), lanjut: walk }
      }
      walk = next
    }
    if (places.length === CHUNK) continue
    const { urut, diperiksa, belumDisegel, segel } = walk
    if ((last?.urut ?? 0) > urut) return { hasil: broken(walk, urut + 1, 'hilang'), lanjut: walk }
    const hasil = { utuh: true, diperiksa, belumDisegel, segel, rusak: null }
    return { hasil, lanjut: walk }
  }
  return { hasil: null, lanjut: walk }
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
