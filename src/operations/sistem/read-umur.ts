import { readBeats } from '../../db/sistem/denyut.ts'
import { beats } from '../../db/sistem/status.ts'
import type { Deps } from '../../deps.ts'

/**
 * Reads the greatest possible age of a standby's copy, in milliseconds by the clocks of both
 * machines. It is the time since the last sign of life of the primary's supervisor, which gives one
 * every 2 s. `null` if none ever came.
 */
export async function readUmur({ db, now }: Pick<Deps, 'db' | 'now'>): Promise<number | null> {
  const [signs] = await db.read([beats(db)])
  const last = readBeats(signs).of('penjaga')
  return last && Math.max(0, now() - last.pada)
}
