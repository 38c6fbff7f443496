import { keepRole, nextEpoch, readPair, readRole } from './folder.ts'
import { askState } from './keadaan.ts'
import { openLink } from './link.ts'

/**
 * Checks whether a backup may replace the database of a machine; returns what to do afterwards.
 *
 * A replica cannot be restored into. The machine becomes the primary of its pair, in a higher
 * epoch, and its pair follows.
 *
 * @throws When the primary answers, because it has what the backup lacks.
 */
export async function beforeRestore(data: string): Promise<() => Promise<void>> {
  const pasangan = await readPair(data)
  const role = await readRole(data)
  if (!pasangan || role?.peran !== 'siaga') return async () => undefined
  const link = openLink(pasangan)
  const state = await askState(link, role.epoch).finally(link.close)
  if (state?.peran === 'utama') throw new Error(STILL_ANSWERS)
  return () =>
    keepRole(data, {
      peran: 'utama',
      epoch: nextEpoch(pasangan.ganjil, Math.max(role.epoch, state?.epoch ?? 0)),
      sendiri: true,
      digantikan: null,
      lengkap: true,
      sisihkan: false,
    })
}

const STILL_ANSWERS =
  'Mesin ini siaga, dan mesin utamanya menjawab: pulihkan di mesin utama. / This machine is a standby, and its primary answers: restore there.'
