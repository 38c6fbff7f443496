import { parseArgs } from 'node:util'
import { describeProblems } from '../config.ts'
import { type Command, type ExitCode, SETTINGS_HELP } from './command.ts'
import { outliveOutput, standardLog } from './log.ts'
import { checkSettings, digestsOf, readFiles, readSettings } from './settings.ts'
import { type RunningLuwes, startLuwes } from './supervisor/start.ts'

/** `luwes serve`: runs Luwes on this machine until it is asked to end. */
export const serve: Command = {
  help: `luwes serve [<regency>]

Runs the Worker, and the database server unless DB_URL names one. It restarts either when it dies, applies
migrations, and fires the cron. If BACKUP_AT is set (01:30), it makes a backup every night into BACKUP_FOLDER,
with a copy in BACKUP_COPY, and removes old ones. BACKUP_AT=tidak makes none. Ends with SIGTERM or Ctrl-C.
Writes one JSON line per event.

${SETTINGS_HELP}
LUWES_HOST, LUWES_PORT and LUWES_DATA say where it listens and keeps its data. With LUWES_SOCKET it listens on
a socket at that path instead. Then SIGHUP replaces the running release by that of LUWES_DIST, and no request
fails. It also applies new settings, including those of backups.`,
  run: runServe,
}

async function runServe(args: string[]): Promise<ExitCode> {
  const { positionals } = parseArgs({ args, allowPositionals: true })
  return serveUntilEnded(positionals[0])
}

/**
 * Serves until the process is asked to end; on a machine of a pair, in any role it is given
 * meanwhile.
 */
export async function serveUntilEnded(regency: string | undefined): Promise<ExitCode> {
  outliveOutput()
  const first = await readSettings(regency)
  const place = checkSettings(first)
  if (!place.ok) {
    process.stderr.write(`${describeProblems(place.error)}\n`)
    return 2
  }
  const asked = waitForSignal()
  const digests = async () => digestsOf(await readFiles(regency))
  let running: RunningLuwes | undefined
  // With a socket, a hang-up requests the release that the settings now name; without one, the end.
  const hangUp = async () => running?.reload(await readSettings(regency), await digests())
  if (place.value.socket !== undefined) {
    asked.ignore('SIGHUP')
    process.on('SIGHUP', () => void hangUp().catch(() => undefined))
  }
  for (let settings = first; !asked.signal.aborted; settings = await readSettings(regency)) {
    const taken = await digests()
    running = await startLuwes(settings, place.value, standardLog, taken, asked.signal).catch(
      (error: unknown) => {
        if (asked.signal.aborted) return undefined
        throw error
      },
    )
    if (!running) break
    await Promise.race([asked.ended, running.roleChanged])
    await running.stop()
  }
  standardLog('serve', 'ended')
  return 0
}

/** Returns when the process is asked to end; asked twice, it ends at once. */
function waitForSignal() {
  let asked = false
  let resolve: () => void = () => undefined
  const ended = new Promise<void>((done) => {
    resolve = done
  })
  const stopping = new AbortController()
  const end = () => {
    if (asked) process.exit(1)
    asked = true
    stopping.abort(new Error('asked to end'))
    resolve()
  }
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, end)
  return {
    ended,
    signal: stopping.signal,
    ignore: (signal: NodeJS.Signals) => void process.off(signal, end),
  }
}
