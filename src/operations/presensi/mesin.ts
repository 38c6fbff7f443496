import { type MesinDatang, machineAt } from '../../db/presensi/mesin.ts'
import type { Deps } from '../../deps.ts'
import { calmSince, type KontakMesin } from '../../domain/presensi/mesin/jam-mesin.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import type { MesinTerdaftar } from './receive-lines.ts'

/** The most unregistered machines, and the most lines of one, that are kept. */
const MOST_STRANGERS = 500
const MOST_LINES = 50_000

/** A machine that connects, as far as it is known. */
export interface Pendatang {
  readonly serial: string
  /** `null` if nobody registered it. */
  readonly mesin: MesinTerdaftar | null
  readonly zona: Zona
  /** The known contacts before this one. */
  readonly sebelum: KontakMesin | null
  readonly tercatat: MesinDatang
}

/**
 * Looks up a machine that connects. `null` when it is not registered and the store for such
 * machines, or their lines, is full. It is then asked to come again later, and keeps its lines.
 *
 * @throws When the database answers no row.
 */
export async function findMesin(deps: Deps, serial: string): Promise<Pendatang | null> {
  const [[tercatat]] = await deps.db.read([machineAt(deps.db, serial)])
  if (!tercatat) throw new Error('the database answered nothing of a machine')
  const { unit, kantor, arah, terakhir, tenangSejak, asing, menunggu } = tercatat
  const zona = tercatat.zona ?? deps.zona
  const mesin =
    unit !== null && kantor !== null && arah !== null ? { serial, unit, kantor, arah, zona } : null
  const full = asing >= MOST_STRANGERS && terakhir === null
  if (mesin === null && (full || menunggu >= MOST_LINES)) return null
  const sebelum = terakhir === null ? null : { terakhir, tenangSejak }
  return { serial, mesin, zona, sebelum, tercatat }
}

/** Returns the note on a contact that brought a number of new lines. */
export function contactOf({ serial, sebelum }: Pendatang, pada: Instant, fresh = 0) {
  return { serial, pada, tenangSejak: calmSince(sebelum, pada, fresh) }
}
