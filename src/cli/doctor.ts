import { parseArgs } from 'node:util'
import { connect } from '../db/client.ts'
import type { WriteGroup } from '../db/statement.ts'
import { type AuditCheck, checkAudit, type Sebab } from '../operations/audit/check-audit.ts'
import type { Command, ExitCode } from './commands.ts'
import { readSettings } from './settings.ts'
import { openStored } from './stored.ts'

/** `luwes doctor`: examines what a deployment has stored. It changes nothing. */
export const doctor: Command = {
  summary: 'prove that the audit log is whole',
  help: `luwes doctor --audit [<regency>] [--json]

Walks the audit log seal by seal, and says that it is whole, or names the first row that was changed
or is gone. Rows that no run of the cron has sealed yet are counted. It changes nothing.

The database is that of DB_URL (and DB_TOKEN), or else the one in LUWES_DATA, once serve has stopped.

Compare the last seal with one that you noted down earlier, or with the cron's log lines: only so is
found out who had the whole log sealed anew.

Ends with 0 when the log is whole, 1 when it is broken, 2 when it was asked for or set up wrongly.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runDoctor,
}

async function runDoctor(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      audit: { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  if (!values.audit) {
    process.stderr.write('Say what to examine: luwes doctor --audit\n')
    return 2
  }
  const stored = await openStored(await readSettings(positionals[0]))
  if (!stored) {
    process.stderr.write('DB_URL is missing, and LUWES_DATA holds no database\n')
    return 2
  }
  try {
    const write: WriteGroup = async () => ({ kind: 'fault', message: 'doctor changes nothing' })
    const found = await checkAudit({ db: connect({ ...stored.database, write }) })
    process.stdout.write(`${values.json ? JSON.stringify(found) : inWords(found)}\n`)
    return found.utuh ? 0 : 1
  } finally {
    await stored.close()
  }
}

const SEBAB: Readonly<Record<Sebab, string>> = {
  berubah: 'was changed, or put in',
  hilang: 'is gone',
  'tanpa-segel': 'has lost its seal',
}

function inWords({ diperiksa, belumDisegel, segel, rusak }: AuditCheck): string {
  const counted = `${diperiksa} sealed rows are right, ${belumDisegel} rows are not sealed yet`
  if (rusak) {
    return `the audit log is broken at row ${rusak.urut}, which ${SEBAB[rusak.sebab]}; before it, ${counted}`
  }
  return `the audit log is whole: ${counted}; last seal ${segel}`
}
