import { parseArgs } from 'node:util'
import { type Command, type ExitCode, SETTINGS_HELP } from './command.ts'
import { migrateDatabase } from './migrate.ts'
import { readSettings } from './settings.ts'

/** `luwes migrate`: brings the tables of a database to the newest migration. */
export const migrating: Command = {
  help: `luwes migrate [<regency>] [--json]

Applies the migrations that the database of DB_URL (and DB_TOKEN) lacks, in one transaction.

${SETTINGS_HELP}`,
  run: runMigrate,
}

async function runMigrate(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false } },
  })
  const settings = await readSettings(positionals[0])
  if (!settings.DB_URL) {
    process.stderr.write('DB_URL is missing\n')
    return 2
  }
  const { total, applied } = await migrateDatabase({
    url: settings.DB_URL,
    token: settings.DB_TOKEN,
  })
  const said = values.json
    ? JSON.stringify({ total, applied })
    : `${applied} of ${total} migrations applied now; the database is up to date`
  process.stdout.write(`${said}\n`)
  return 0
}
