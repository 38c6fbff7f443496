import { createHash } from 'node:crypto'
import { createReadStream, existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { proveBackup } from './backup/schema.ts'
import { writeBackup } from './backup/write.ts'
import type { Command, ExitCode } from './command.ts'
import { progressBar } from './import/progress.ts'
import { openDatabase } from './open-database.ts'
import { readSettings } from './settings.ts'

/** `luwes backup`: the whole database in one file, while Luwes runs. */
export const backup: Command = {
  help: `luwes backup <file> [<regency>] [--force] [--json]
luwes backup --check <file> [--json]

Writes every table into one file as they all stood at one moment: what was answered as stored before the
command began is in it, and of what is written meanwhile nothing is there by half. Writers do not wait.
The file has a checksum over every line; it is read back before the command ends well, and its SHA-256
is told, to be noted down elsewhere. A file that is there is left alone, unless --force is said. A run
that is cut short leaves no file of that name.

The file holds personal data: only this account can read it. Keep it in Indonesia. Keep SESSION_SECRET and
DATA_SECRET, too, but in another place than the file: without them nobody opens the secrets of receivers of
webhooks and the places where people live.

--check reads a file from its first line to its last, and proves it whole and fit to be restored. So does
every backup at its end: a table, view or trigger that is not of Luwes is named, for restore refuses it.

The database is that of DB_URL (and DB_TOKEN), or else that of LUWES_DATA, whether serve runs or not.
Ends with 0 when the file is whole, 1 when not, 2 when it was asked for or set up wrongly.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runBackup,
}

async function runBackup(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: 'boolean', default: false },
      force: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [file, regency] = positionals
  if (!file) return wrong('Name the file: luwes backup <file>')
  if (values.check) return tell(file, values.json)
  if (existsSync(file) && !values.force) return wrong(`${file} is there already; say --force`)
  const settings = await readSettings(regency)
  const stored = await openDatabase(settings)
  if (!stored) return wrong('DB_URL is missing, and LUWES_DATA holds no database')
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

function wrong(message: string): ExitCode {
  process.stderr.write(`${message}\n`)
  return 2
}

/** Reads a backup back, and says what it holds. */
async function tell(file: string, json: boolean): Promise<ExitCode> {
  const {
    held: { head, tabel, baris },
  } = await proveBackup(file)
  const hash = createHash('sha256')
  for await (const piece of createReadStream(file)) hash.update(piece)
  const sha256 = hash.digest('hex')
  const { size } = await stat(file)
  const { daerah, dibuat } = head
  const jumlah = Object.keys(tabel).length
  const said = json
    ? JSON.stringify({ berkas: file, daerah, dibuat, tabel, baris, byte: size, sha256 })
    : `${sha256}  ${file}\n${daerah} ${dibuat}: ${baris} baris dari ${jumlah} tabel, ${size} byte; utuh. / ${baris} rows of ${jumlah} tables, ${size} bytes; whole.`
  process.stdout.write(`${said}\n`)
  return 0
}
