import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { sha256Of } from './archive/files.ts'
import { backUpPages, type PageBackup, provePages } from './backup/page-backup.ts'
import { DATABASE_FILE } from './backup/page-restore.ts'
import { proveBackup } from './backup/schema.ts'
import { writeBackup } from './backup/write.ts'
import { type Command, type ExitCode, wrong } from './command.ts'
import { progressBar } from './import/progress.ts'
import { DATABASE_MISSING, openDatabase } from './open-database.ts'
import { readSettings } from './settings.ts'

/** `luwes backup`: the whole database in one file, while Luwes runs. */
export const backup: Command = {
  help: `luwes backup <file> [<regency>] [--force] [--json]
luwes backup --check <file> [--json]
luwes backup --changes <folder> [<regency>] [--json]

Writes every table into one file, all as they were at one moment. Everything that was answered as stored
before the command began is in it. A write that comes meanwhile is never in it by half. Writers do not wait.
Every line has a checksum. The file is read back before the command ends well. Note down the SHA-256 that it
prints. An existing file is left alone without --force. If the command is stopped, no file of that name is
left.

The file holds personal data, so only this account can read it. Keep it in Indonesia. Keep SESSION_SECRET and
DATA_SECRET too, but in another place. Without them nobody can open the secrets of webhook receivers and the
places where people live.

--check reads a file from its first line to its last, and proves that it is whole and can be restored. Every
backup does the same at its end. It names any table, view or trigger that is not part of Luwes, because
restore refuses it.

--changes writes what changed since the last base (.dasar) into a file of its own (.perubahan), page by page.
It takes seconds. Use it for the hours between two whole backups, and for databases of many gigabytes. It
writes a base if there is none, if it is a week old, or if a quarter of it changed. A file of changes is
restored together with its base, which must be beside it. This works only for the database of LUWES_DATA,
because it reads the files themselves.

The database is that of DB_URL (and DB_TOKEN), or else that of LUWES_DATA, whether serve runs or not.
Ends with 0 when the file is whole, 1 when it is not, 2 after wrong use or settings.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runBackup,
}

async function runBackup(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      changes: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [file, regency] = positionals
  if (!file) return wrong(values.changes ? NO_FOLDER : NO_FILE)
  if (values.changes) return keepChanges(file, regency, values.json)
  if (values.check) return (await tellPages(file, values.json)) ?? tell(file, values.json)
  if (existsSync(file) && !values.force) return wrong(`${file} exists already; use --force`)
  const settings = await readSettings(regency)
  const stored = await openDatabase(settings)
  if (!stored) return wrong(DATABASE_MISSING)
  const bar = progressBar('cadangkan')
  try {
    await writeBackup(stored.database, file, {
      daerah: settings.REGENCY ?? '',
      dibuat: new Date().toISOString(),
      onRows: bar.show,
    })
  } finally {
    bar.end()
    await stored.close()
  }
  return tell(file, values.json)
}

const NO_FILE = 'Sebutkan berkasnya: luwes backup <berkas>. / Name the file: luwes backup <file>.'

const NO_FOLDER =
  'Sebutkan foldernya: luwes backup --changes <folder>. / Name the folder: luwes backup --changes <folder>.'

/** Writes the changes since the last base, and describes the file. */
async function keepChanges(
  folder: string,
  regency: string | undefined,
  json: boolean,
): Promise<ExitCode> {
  const settings = await readSettings(regency)
  if (settings.DB_URL) {
    return wrong(
      'Basis data pada DB_URL dicadangkan oleh pengelolanya, atau dengan "luwes backup <berkas>". / The database of DB_URL is backed up by its operator, or by "luwes backup <file>".',
    )
  }
  if (existsSync(folder) && !(await stat(folder)).isDirectory()) {
    return wrong(
      `${folder} adalah berkas. Sebutkan sebuah folder, yang boleh belum ada. / ${folder} is a file. Name a folder. It need not exist yet.`,
    )
  }
  const stored = await openDatabase(settings)
  if (!stored) return wrong('LUWES_DATA holds no database')
  const path = resolve(settings.LUWES_DATA || './data', 'db', DATABASE_FILE)
  try {
    const made = await backUpPages({
      regency: settings.REGENCY ?? '',
      folder: resolve(folder),
      now: Date.now(),
      database: stored.database,
      path,
    })
    return sayPages(made, json)
  } finally {
    await stored.close()
  }
}

/** Reads a file of pages and its base, and describes them; `null` for a file of another kind. */
async function tellPages(file: string, json: boolean): Promise<ExitCode | null> {
  const proved = await provePages(file)
  if (!proved) return null
  const { tail } = proved.file
  const jenis = proved.base ? 'perubahan' : 'dasar'
  return sayPages({ berkas: file, jenis, byte: (await stat(file)).size, ...tail }, json)
}

async function sayPages(made: PageBackup, json: boolean): Promise<ExitCode> {
  const sha256 = await sha256Of(made.berkas)
  const { berkas, byte, halaman, isi } = made
  const said = json
    ? JSON.stringify({ ...made, sha256 })
    : `${sha256}  ${berkas}\n${isi} dari ${halaman} halaman, ${byte} byte; utuh. / ${isi} of ${halaman} pages, ${byte} bytes; whole.`
  process.stdout.write(`${said}\n`)
  return 0
}

/** Reads a backup back, and describes it. */
async function tell(file: string, json: boolean): Promise<ExitCode> {
  const {
    held: { head, tabel, baris },
  } = await proveBackup(file)
  const sha256 = await sha256Of(file)
  const { size } = await stat(file)
  const { daerah, dibuat } = head
  const jumlah = Object.keys(tabel).length
  const said = json
    ? JSON.stringify({ berkas: file, daerah, dibuat, tabel, baris, byte: size, sha256 })
    : `${sha256}  ${file}\n${daerah} ${dibuat}: ${baris} baris dari ${jumlah} tabel, ${size} byte; utuh. / ${baris} rows of ${jumlah} tables, ${size} bytes; whole.`
  process.stdout.write(`${said}\n`)
  return 0
}
