import { parseArgs } from 'node:util'
import { migrateDatabase } from './apply-migrations.ts'
import { type Command, type ExitCode, SETTINGS_HELP, wrong } from './command.ts'
import { migrateCarefully } from './deploy/database.ts'
import { Halt } from './halt.ts'
import { DATABASE_MISSING, openDatabase } from './open-database.ts'
import { readSettings } from './settings.ts'

/** `luwes migrate`: migrates a database to the newest migration. */
export const migrate: Command = {
  help: `luwes migrate [<regency>] [--backups <folder>] [--json]

Applies the migrations that the database lacks, in one transaction. The database is that of DB_URL (and
DB_TOKEN), or else that of LUWES_DATA, whether serve runs or not.

With --backups the database is first backed up into that folder, and the migrations are tried on a copy. They
are applied only if they work there. The newest three of such backups are kept.

Ends with 0 when it is up to date, 1 when a migration failed, 2 after wrong use or settings.
${SETTINGS_HELP}`,
  run: runMigrate,
}

async function runMigrate(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, backups: { type: 'string' } },
  })
  const settings = await readSettings(positionals[0])
  const stored = await openDatabase(settings)
  if (!stored) return wrong(DATABASE_MISSING)
  const say = (told: object, words: string) =>
    void process.stdout.write(`${values.json ? JSON.stringify(told) : words}\n`)
  try {
    if (values.backups !== undefined) {
      const daerah = settings.REGENCY_NAME ?? ''
      const { note, state = 'selesai' } = await migrateCarefully(
        stored.database,
        daerah,
        values.backups,
      )
      say({ berhasil: true, keadaan: state, catatan: note }, note)
      return 0
    }
    const { total, applied } = await migrateDatabase(stored.database)
    say(
      { total, applied },
      `${applied} of ${total} migrations applied now; the database is up to date`,
    )
    return 0
  } catch (error) {
    if (!(error instanceof Halt)) throw error
    say(
      { berhasil: false, pesan: error.message, saran: error.next },
      `${error.message}\n${error.next}`,
    )
    return 1
  } finally {
    await stored.close()
  }
}
