import type { Statement } from '../../db/engine/client.ts'
import { insertOutage } from '../../db/presensi/gangguan.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

/** So many turned away, over so long a time, are an outage and no hiccup. */
const LEAST = 20
const LONG_MS = 30_000

/** Who stands as the one who suspects. */
const LUWES = 'luwes'

/** Notices when taps are turned away, and tells of it with the first that is stored again. */
export interface Trouble {
  readonly met: () => void
  /** What to store with the next batch: a suspected outage of our own, if there was one. */
  readonly suspicion: () => readonly Statement[]
  /** The batch was stored. */
  readonly over: () => void
}

/**
 * Suspects an outage of Luwes itself where many taps were turned away (R40): bkd confirms or drops it,
 * and by itself it excuses nobody. Counts in memory: who was turned away by a process that died is
 * told of by their missing taps.
 */
export function watchTrouble({ db, now, newId }: Pick<Deps, 'db' | 'now' | 'newId'>): Trouble {
  let since: Instant | null = null
  let count = 0
  return {
    met: () => {
      since ??= now()
      count += 1
    },
    suspicion: () => {
      const pada = now()
      if (since === null || count < LEAST || pada - since < LONG_MS) return []
      const id = newId()
      const row = { id, status: 'diduga' as const, dari: since, sampai: pada, unit: null }
      const alasan = `Luwes menolak ${count} tap karena basis data tidak menjawab.`
      return [
        insertOutage(db, { ...row, alasan, oleh: LUWES, pada }),
        ...announce(db, [{ jenis: 'gangguan.dibuka', entitas: id, data: row }], pada, newId),
      ]
    },
    over: () => {
      since = null
      count = 0
    },
  }
}
