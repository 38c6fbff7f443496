import { readBeats } from '../../db/sistem/denyut.ts'
import { beats } from '../../db/sistem/status.ts'
import type { Deps } from '../../deps.ts'

/**
 * Reads how old the copy of a standby is at most, in milliseconds by the clocks of both machines: since the last
 * sign of life of the primary's supervisor that came over. It gives one every 2 s. `null` where none ever came.
 */
export async function readUmur({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<number | null> {
  const [signs] = await db.read([beats(db)])
  const last = readBeats(signs).of('penjaga')
  return last && Math.max(0, now() - last.pada)
}
