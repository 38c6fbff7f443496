import { anyRow } from '../../db/kalender.ts'
import type { Deps } from '../../deps.ts'

/** Whether each part that Luwes needs answers. */
export interface Health {
  readonly status: 'ok' | 'tidak-siap'
  readonly parts: { readonly database: 'ok' | 'tidak-siap' }
}

/** Kesehatan: asks the database for a row, and says which part is away. Never throws. */
export async function checkHealth({ db }: Deps): Promise<Health> {
  const status = await db.read([anyRow(db)]).then(
    () => 'ok' as const,
    () => 'tidak-siap' as const,
  )
  return { status, parts: { database: status } }
}
