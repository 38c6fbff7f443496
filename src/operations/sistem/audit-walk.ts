import type { Db } from '../../db/engine/client.ts'
import { type AuditPlace, lastWritten, placesAfter } from '../../db/sistem/audit.ts'
import { GENESIS, sealOf } from './audit-chain.ts'

const CHUNK = 500

/** The result of checking the audit log: whole, or broken first at one row. */
export interface AuditCheck {
  readonly utuh: boolean
  /** Rows with a right seal. */
  readonly diperiksa: number
  /** Rows without a seal so far. */
  readonly belumDisegel: number
  /** The last right seal, to be recorded elsewhere. */
  readonly segel: string
  readonly rusak: { readonly urut: number; readonly sebab: Sebab } | null
}

/** Why the log is broken at a row: changed (or inserted), missing, or without its seal. */
export type Sebab = 'berubah' | 'hilang' | 'tanpa-segel'

/** The position of a check: the last row, and the findings so far. */
export interface Walk {
  readonly urut: number
  readonly segel: string
  readonly diperiksa: number
  readonly belumDisegel: number
}

/** The start of a check: below the first number, where no row may be. */
export const BEGINNING: Walk = { urut: 0, segel: GENESIS, diperiksa: 0, belumDisegel: 0 }

/**
 * Checks some chunks of the audit log from a position on. `hasil` is `null` while there is more:
 * `lanjut` is the next position.
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
        return { hasil: breakAt(walk, urut, next), lanjut: walk }
      }
      walk = next
    }
    if (places.length === CHUNK) continue
    const { urut, diperiksa, belumDisegel, segel } = walk
    if ((last?.urut ?? 0) > urut) return { hasil: breakAt(walk, urut + 1, 'hilang'), lanjut: walk }
    const hasil = { utuh: true, diperiksa, belumDisegel, segel, rusak: null }
    return { hasil, lanjut: walk }
  }
  return { hasil: null, lanjut: walk }
}

function breakAt({ diperiksa, belumDisegel, segel }: Walk, urut: number, sebab: Sebab): AuditCheck {
  return { utuh: false, diperiksa, belumDisegel, segel, rusak: { urut, sebab } }
}

/** Advances by one row, or says what is wrong with it. */
async function step(walk: Walk, place: AuditPlace): Promise<Walk | Sebab> {
  if (place.urut > walk.urut + 1) return 'hilang'
  if (place.urut !== walk.urut + 1) return 'berubah'
  if (place.pada === null) return 'hilang'
  if (place.segel === null)
    return { ...walk, urut: place.urut, belumDisegel: walk.belumDisegel + 1 }
  // Rows are sealed in order, so no unsealed row comes before a seal.
  if (walk.belumDisegel > 0) return 'tanpa-segel'
  const segel = await sealOf(walk.segel, place).catch(() => null)
  if (segel !== place.segel) return 'berubah'
  return { ...walk, urut: place.urut, segel, diperiksa: walk.diperiksa + 1 }
}
