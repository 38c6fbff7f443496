import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Remote } from '../db/engine/hrana.ts'
import { differences, isEmpty, loadBackup } from './backup/load.ts'
import { type ProvedPages, provePages } from './backup/page-backup.ts'
import { placePages, proveSchema } from './backup/page-restore.ts'
import { proveAudit, switchPlace, temporaryPlace } from './backup/place.ts'
import type { BackupContent } from './backup/read.ts'
import { proveBackup, type Schema } from './backup/schema.ts'
import { type Command, type ExitCode, wrong } from './command.ts'
import { progressBar } from './import/progress.ts'
import { beforeRestore } from './pair/restored.ts'
import { readSettings, type Settings } from './settings.ts'

/**
 * `luwes restore`: restores a backup in an empty place, checks it, and only then switches to it.
 */
export const restore: Command = {
  help: `luwes restore <file> [<regency>] [--dry-run] [--force] [--json]

Reads the whole file and proves its checksum. The file must have the tables and indexes of Luwes and nothing
else. A trigger, a view or another table is named and refused before anything is made. Puts the data into an
empty database, compares every row with the file, and checks the audit log. Only if all of it is right does
the database take over. If the audit log was broken when the backup was made, it is restored only with
--force.

A file of pages (.dasar, or .perubahan with its base beside it) is restored in the same way. Every page is
compared, the tables are proved to be those of Luwes, and the audit log is checked. It needs LUWES_DATA.

Without DB_URL it becomes the database of LUWES_DATA. Stop serve first. The previous one is kept beside it as
db.sebelum-<time>, and may be put back by its name. --dry-run does all but the last step and deletes what it
made. This drill disturbs nobody, even while serve runs.

On the standby of a pair whose primary does not answer, the machine becomes the primary. If the primary
answers, restore there.

With DB_URL the database there must be empty. Make a new one, restore into it, and let DB_URL name it from
then on. --dry-run then uses LUWES_DATA.

Start Luwes afterwards with the same SESSION_SECRET. It then applies migrations that the backup lacks.
Ends with 0 when it is restored (or could be), 1 when it is not, 2 after wrong use or settings.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runRestore,
}

async function runRestore(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [file, regency] = positionals
  if (!file || !existsSync(file)) return wrong('Name a file that exists: luwes restore <file>')
  const settings = await readSettings(regency)
  const options = { dryRun: values['dry-run'], force: values.force }
  const proved = await provePages(file)
  if (proved) return restorePages(settings, proved, { ...options, json: values.json })
  const { held, schema } = await proveBackup(file)
  const wanted = { file, schema, ...options, all: held.baris }
  const direct = settings.DB_URL !== undefined && settings.DB_URL !== '' && !wanted.dryRun
  const told = direct ? await intoUrl(settings, wanted) : await intoData(settings, wanted)
  process.stdout.write(
    `${values.json ? JSON.stringify({ ...told, baris: held.baris }) : inWords(told, held)}\n`,
  )
  return 0
}

/** The places of the restored database and of the one before it. */
interface RestoreReport {
  readonly tempat: string | null
  readonly sebelum: string | null
  readonly segel: string
}

interface RestoreOptions {
  readonly file: string
  readonly schema: Schema
  readonly dryRun: boolean
  readonly force: boolean
  /** The rows of the file. */
  readonly all: number
}

async function intoUrl(
  { DB_URL = '', DB_TOKEN }: Settings,
  wanted: RestoreOptions,
): Promise<RestoreReport> {
  const database = { url: DB_URL, token: DB_TOKEN }
  if (!(await isEmpty(database))) {
    throw new Error(
      'Database DB_URL tidak kosong: buat yang baru, lalu isikan alamatnya. / The database of DB_URL is not empty: make a new one, and set DB_URL to it.',
    )
  }
  const segel = await fill(database, wanted)
  return { tempat: new URL(DB_URL).origin, sebelum: null, segel }
}

function intoData(settings: Settings, wanted: RestoreOptions): Promise<RestoreReport> {
  return takeOver(settings, wanted.dryRun, (database) => fill(database, wanted))
}

/** Restores a file of pages: it becomes the files of a server, which is opened and checked. */
async function restorePages(
  settings: Settings,
  proved: ProvedPages,
  {
    dryRun,
    force,
    json,
  }: { readonly dryRun: boolean; readonly force: boolean; readonly json: boolean },
): Promise<ExitCode> {
  const { head, tail } = proved.file
  if (settings.DB_URL && !dryRun) {
    return wrong(
      'Berkas halaman hanya dipulihkan ke LUWES_DATA; untuk DB_URL pakai cadangan .luwes. / A file of pages is restored only into LUWES_DATA; use a .luwes backup for DB_URL.',
    )
  }
  const prove = async (database: Remote) => {
    await proveSchema(database, head.migrasi)
    return proveAudit(database, { tabel: { audit_segel: true } }, force)
  }
  const told = await takeOver(settings, dryRun, prove, (folder) => placePages(proved, folder))
  const what = `${tail.halaman} halaman dari ${head.dibuat}, setiap halaman dicocokkan, catatan audit diperiksa (segel ${told.segel}). / ${tail.halaman} pages of ${head.dibuat}, every page compared, the audit log walked (seal ${told.segel}).`
  process.stdout.write(
    `${json ? JSON.stringify({ ...told, halaman: tail.halaman }) : placeInWords(told, what)}\n`,
  )
  return 0
}

/**
 * Creates a database next to that of the data folder, has it filled and checked, and switches to
 * it.
 */
async function takeOver(
  settings: Settings,
  dryRun: boolean,
  prove: (database: Remote) => Promise<string>,
  prepare?: (folder: string) => Promise<void>,
): Promise<RestoreReport> {
  const data = resolve(settings.LUWES_DATA || './data')
  const restored = dryRun ? async () => undefined : await beforeRestore(data)
  const place = await temporaryPlace(data, dryRun, prepare)
  try {
    const segel = await prove(place.database)
    await place.close()
    if (dryRun) return { tempat: null, sebelum: null, segel }
    const { tempat, sebelum } = await switchPlace(data, place.folder)
    await restored()
    return { tempat, sebelum, segel }
  } finally {
    await place.remove()
  }
}

/** Fills an empty database and checks it; returns the last seal of its audit log. */
async function fill(
  database: Remote,
  { file, schema, force, all }: RestoreOptions,
): Promise<string> {
  const bar = progressBar('pulihkan ')
  let held: BackupContent
  try {
    held = await loadBackup(file, database, schema, (done) => bar.show(done, all))
  } finally {
    bar.end()
  }
  const differing = await differences(database, held)
  if (differing.length > 0) {
    const names = differing.join(', ')
    throw new Error(
      `Tabel ini tidak sama dengan berkasnya; tidak ada yang diganti: ${names}. / These tables differ from the file; nothing was replaced: ${names}.`,
    )
  }
  return proveAudit(database, held, force)
}

function inWords(told: RestoreReport, { baris, head }: BackupContent): string {
  const { segel } = told
  const what = `${baris} baris dari ${head.dibuat}, setiap baris dicocokkan, catatan audit diperiksa (segel ${segel}). / ${baris} rows of ${head.dibuat}, every row compared, the audit log walked (seal ${segel}).`
  return placeInWords(told, what)
}

function placeInWords({ tempat, sebelum }: RestoreReport, what: string): string {
  if (tempat === null) return `Berkas dapat dipulihkan: ${what} / Nothing was changed.`
  const kept = sebelum === null ? '' : `\nYang lama disimpan / the old one is kept: ${sebelum}`
  return `Dipulihkan ke / restored to ${tempat}: ${what}${kept}`
}
