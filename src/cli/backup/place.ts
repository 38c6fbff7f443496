import { existsSync } from 'node:fs'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { connect } from '../../db/engine/client.ts'
import type { Remote } from '../../db/engine/hrana.ts'
import type { WriteGroup } from '../../db/engine/statement.ts'
import { checkAudit } from '../../operations/sistem/check-audit.ts'
import { lockFolder } from '../supervisor/lock.ts'
import { runSqld } from '../supervisor/run-sqld.ts'

/** An empty database in a folder of its own, open until it is closed. */
export interface Place {
  readonly folder: string
  readonly database: Remote
  readonly close: () => Promise<void>
  /** Deletes what is left of it. May be called after everything else. */
  readonly remove: () => Promise<void>
}

/**
 * Creates an empty database next to the one of a data folder. The folder is locked meanwhile,
 * unless this is only a trial. `prepare` may put the files of a database there first.
 *
 * @throws While a `serve` runs there, and when the database does not start.
 */
export async function temporaryPlace(
  data: string,
  onlyToTry: boolean,
  prepare?: (folder: string) => Promise<void>,
): Promise<Place> {
  await mkdir(data, { recursive: true, mode: 0o700 })
  const unlock = onlyToTry ? async () => undefined : await lockFolder(data)
  const folder = join(data, `db.pulih-${stamp()}`)
  const clear = async () => {
    await rm(folder, { recursive: true, force: true })
    await unlock()
  }
  try {
    await prepare?.(folder)
    const { database, close } = await runSqld(folder)
    return { folder, database, close, remove: () => close().then(clear) }
  } catch (error) {
    await clear()
    throw error
  }
}

/** Returns the present moment in a form for folder names. */
function stamp(): string {
  return new Date().toISOString().replaceAll(/[-:]|\.\d+/g, '')
}

/**
 * Replaces the database of a data folder; the old one stays next to it.
 *
 * @throws When a folder cannot be renamed; the old database is then back in its place.
 */
export async function switchPlace(
  data: string,
  folder: string,
): Promise<{ readonly tempat: string; readonly sebelum: string | null }> {
  const tempat = join(data, 'db')
  const sebelum = existsSync(tempat) ? join(data, `db.sebelum-${stamp()}`) : null
  if (sebelum !== null) await rename(tempat, sebelum)
  try {
    await rename(folder, tempat)
  } catch (error) {
    if (sebelum !== null) await rename(sebelum, tempat)
    throw error
  }
  const handle = await open(data)
  await handle.sync().finally(() => handle.close())
  return { tempat, sebelum }
}

/**
 * Checks the audit log of a restored database, and returns its last right seal.
 *
 * @throws When it is broken, unless it is to be accepted anyway.
 */
export async function proveAudit(
  database: Remote,
  { tabel }: { readonly tabel: Readonly<Record<string, unknown>> },
  asItIs: boolean,
): Promise<string> {
  if (!tabel.audit_segel) return ''
  const write: WriteGroup = async () => ({ kind: 'fault', message: 'proving changes nothing' })
  const { utuh, rusak, segel } = await checkAudit({ db: connect({ ...database, write }) })
  if (!utuh && !asItIs) {
    throw new Error(
      `Catatan audit dalam cadangan rusak di baris ${rusak?.urut}; laporkan kepada Inspektorat. / The audit log of the backup is broken at row ${rusak?.urut}; see --force.`,
    )
  }
  return segel
}
