import { anyRow } from '../../db/presensi/kalender.ts'
import type { Deps } from '../../deps.ts'

/** Whether each part that Luwes needs answers. */
export interface Health {
  readonly status: 'ok' | 'tidak-siap'
  readonly parts: { readonly [part in 'database' | 'tulis']: 'ok' | 'tidak-siap' }
}

/**
 * Kesehatan: reads a row and tries a write, and names the part that is unreachable. Never throws.
 */
export async function checkHealth({ db, takesWrites }: Deps): Promise<Health> {
  const [reads, writes] = await Promise.all([
    db.read([anyRow(db)]).then(
      () => true,
      () => false,
    ),
    takesWrites(),
  ])
  const stateOf = (well: boolean) => (well ? ('ok' as const) : ('tidak-siap' as const))
  return {
    status: stateOf(reads && writes),
    parts: { database: stateOf(reads), tulis: stateOf(reads && writes) },
  }
}
