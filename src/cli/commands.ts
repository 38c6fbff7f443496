import { parseArgs } from 'node:util'
import { describeProblems } from '../config.ts'
import { backup } from './backup.ts'
import { deploy } from './deploy.ts'
import { doctor } from './doctor.ts'
import { fleet } from './fleet.ts'
import { importCsv } from './import.ts'
import { standardLog } from './log.ts'
import { migrateDatabase } from './migrate.ts'
import { privacy } from './privacy.ts'
import { restore } from './restore.ts'
import { serve } from './serve.ts'
import { checkSettings, readSettings } from './settings.ts'
import { simulate } from './simulate.ts'
import { sso } from './sso.ts'
import { webhook } from './webhook.ts'

/** What a command ended with: well, failed, or asked for or set up wrongly. */
export type ExitCode = 0 | 1 | 2

/** One command of the command line. */
export interface Command {
  readonly summary: string
  readonly help: string
  /** The help of a part of the command, where it has parts. */
  readonly helpOf?: (args: readonly string[]) => string | undefined
  readonly run: (args: string[]) => Promise<ExitCode>
}

const SETTINGS_HELP = `Settings come from the environment, then .env.<regency>, then .env of this folder.`

/** Every command, by name. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    summary: 'run Luwes on this machine, in the foreground',
    help: `luwes serve [<regency>]

Runs the database server (unless DB_URL names one) and the Worker, starts either again when it
dies, applies migrations, fires the cron. Ends with SIGTERM or Ctrl-C. Writes one JSON line an event.

${SETTINGS_HELP}
LUWES_HOST, LUWES_PORT and LUWES_DATA say where it listens and keeps its data. With LUWES_SOCKET it
listens on a socket at that path instead; SIGHUP then puts the release of LUWES_DIST in the place of
the running one, without a request that fails.`,
    run: runServe,
  },
  migrate: {
    summary: 'bring the tables of the database to the newest migration',
    help: `luwes migrate [<regency>] [--json]

Applies the migrations that the database of DB_URL (and DB_TOKEN) lacks, in one transaction.

${SETTINGS_HELP}`,
    run: runMigrate,
  },
  deploy,
  doctor,
  fleet,
  import: importCsv,
  backup,
  restore,
  privacy,
  simulate,
  sso,
  webhook,
}

async function runServe(args: string[]): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  const settings = await readSettings(positionals[0])
  const place = checkSettings(settings)
  if (!place.ok) {
    process.stderr.write(`${describeProblems(place.error)}\n`)
    return 2
  }
  const asked = signalled()
  const running = await serve(settings, place.value)
  // With a socket a hang-up asks for the release that the settings name now; without, to end.
  const hangUp = async () => {
    const current = await readSettings(positionals[0])
    const checked = checkSettings(current)
    if (checked.ok) return running.reload(current)
    standardLog('serve', 'failed', { message: describeProblems(checked.error) })
  }
  if (place.value.socket !== undefined) {
    asked.ignore('SIGHUP')
    process.on('SIGHUP', () => void hangUp().catch(() => undefined))
  }
  await asked.ended
  await running.stop()
  standardLog('serve', 'ended')
  return 0
}

/** Tells when the process is asked to end; asked twice, it ends at once. */
function signalled() {
  let asked = false
  let resolve: () => void = () => undefined
  const ended = new Promise<void>((done) => {
    resolve = done
  })
  const end = () => {
    if (asked) process.exit(1)
    asked = true
    resolve()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
  return { ended, ignore: (signal: NodeJS.Signals) => void process.off(signal, end) }
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
