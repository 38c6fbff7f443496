import { noteContact } from '../../db/presensi/mesin.ts'
import type { Deps } from '../../deps.ts'
import type { Perintah } from '../../domain/presensi/mesin/adms.ts'
import { needsTime } from '../../domain/presensi/mesin/jam-mesin.ts'
import type { Instant, Zona } from '../../domain/shared/local-time.ts'
import { contactOf, findMesin, type Pendatang } from './mesin.ts'

/**
 * Why a machine connects: it starts, polls for commands, confirms that it set its clock, or only
 * shows that it is there.
 */
export type AlasanKontak = 'sambung' | 'tanya' | 'jam' | 'hadir'

/** The answer to a machine. */
export interface JawabanKontak {
  readonly zona: Zona
  readonly stamp: string | null
  readonly perintah: Perintah | null
}

/**
 * Records a contact of a machine without lines, and decides the answer. `null` when it must come
 * again later.
 *
 * A machine that starts, or is told the time, may set its clock: earlier measurements become
 * invalid.
 */
export async function recordKontak(
  deps: Deps,
  serial: string,
  alasan: AlasanKontak,
): Promise<JawabanKontak | null> {
  const now = deps.now()
  const found = await findMesin(deps, serial)
  if (!found) return null
  const perintah = alasan === 'tanya' ? commandFor(found, now) : null
  const { zona, tercatat } = found
  const answer = { zona, stamp: tercatat.stamp, perintah }
  const dull = perintah === null && (alasan === 'tanya' || alasan === 'hadir')
  if (dull && wasJustSeen(found, now)) return answer
  await deps.db.write([
    noteContact(deps.db, {
      ...contactOf(found, now),
      ...((alasan === 'sambung' || alasan === 'jam' || perintah === 'jam') && { selisih: null }),
      ...(perintah === 'jam' && { jamPada: now }),
      ...(perintah === 'periksa' && { periksa: false }),
    }),
  ])
  return answer
}

/**
 * A contact without changes is noted again only after this time: machines poll every half minute.
 */
const NOTED_MS = 45_000

function wasJustSeen({ sebelum }: Pendatang, now: Instant): boolean {
  return sebelum !== null && now - sebelum.terakhir < NOTED_MS
}

/**
 * Returns the command for a registered machine: its options first, because they contain its zone.
 */
function commandFor({ mesin, tercatat }: Pendatang, now: Instant): Perintah | null {
  if (!mesin) return null
  if (tercatat.periksa === 1) return 'periksa'
  return needsTime(tercatat, now) ? 'jam' : null
}
