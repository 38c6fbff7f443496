import type { Statement } from '../../db/engine/client.ts'
import { insertOutage } from '../../db/presensi/gangguan.ts'
import { announce } from '../../db/webhook/kejadian.ts'
import type { Deps } from '../../deps.ts'
import type { Instant } from '../../domain/shared/local-time.ts'

/** The number of rejected taps, over some time, that make an outage rather than a hiccup. */
const LEAST = 20
const LONG_MS = 30_000

/** The name of the one who suspects. */
const LUWES = 'luwes'

/** Counts rejected taps, and reports them with the next tap that is stored. */
export interface Trouble {
  readonly met: () => void
  /** The statements for the next batch: a suspected outage of our own, if there was one. */
  readonly suspicion: () => readonly Statement[]
  /** The batch was stored. */
  readonly over: () => void
}

/**
 * Suspects an outage of Luwes itself when many taps were rejected (R40): bkd confirms or drops it,
 * and a suspicion alone excuses nobody. Counts in memory. When a process dies, the missing taps of
 * the people show it.
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
