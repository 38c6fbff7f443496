import { parseArgs } from 'node:util'
import { connect } from '../db/engine/client.ts'
import type { WriteGroup } from '../db/engine/statement.ts'
import { checkAudit } from '../operations/sistem/check-audit.ts'
import { type Temuan, worst } from '../operations/sistem/temuan.ts'
import { type Command, type ExitCode, wrong } from './command.ts'
import { auditInWords } from './doctor/audit-words.ts'
import { examineAll } from './doctor/examine-all.ts'
import { DATABASE_MISSING, openDatabase } from './open-database.ts'
import { readSettings, type Settings } from './settings.ts'

/** `luwes doctor`: examines a deployment part by part. */
export const doctor: Command = {
  help: `luwes doctor [<regency>] [--json]
luwes doctor --audit [<regency>] [--json]

Examines every part of a deployment:
- the settings, and who may read the stored files and who may connect;
- the database (reached, migrated, writable, watched over), the disk and the audit log;
- the clock against that of the SSO, and the SSO's discovery and keys;
- the portals, the secrets of webhooks, and what waits for receivers of webhooks;
- the calendar, the editions of the law, and when each source of taps was last heard of.

Each part is one sentence, and says what to do if something is wrong. GET /v1/status shows bkd and the
integrator what can be seen from where Luwes runs.

It changes nothing but one row of its own, which shows that the database accepts writes. The database is that
of DB_URL (and DB_TOKEN), or else the one in LUWES_DATA, whether serve runs or not.

--audit checks only the audit log, seal by seal. It says that the log is whole, or names the first row that
was changed or is missing. It counts the rows that no run of the cron has sealed yet. Compare the last seal
with one that you noted down earlier, or with the cron's log lines. Only this reveals that somebody had the
whole log sealed again.

Ends with 0 when nothing is broken (there may be warnings), 1 when something is, 2 after wrong use or
settings.
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
  const settings = await readSettings(positionals[0])
  if (values.audit) return runAudit(settings, values.json)
  const { temuan, terpasang } = await examineAll(settings)
  const status = worst(temuan)
  const said = values.json ? JSON.stringify({ status, pemeriksaan: temuan }) : inWords(temuan)
  process.stdout.write(`${said}\n`)
  if (!terpasang) return 2
  return status === 'rusak' ? 1 : 0
}

async function runAudit(settings: Settings, json: boolean): Promise<ExitCode> {
  const stored = await openDatabase(settings)
  if (!stored) return wrong(DATABASE_MISSING)
  try {
    const write: WriteGroup = async () => ({ kind: 'fault', message: 'doctor changes nothing' })
    const found = await checkAudit({ db: connect({ ...stored.database, write }) })
    process.stdout.write(`${json ? JSON.stringify(found) : auditInWords(found)}\n`)
    return found.utuh ? 0 : 1
  } finally {
    await stored.close()
  }
}

function inWords(found: readonly Temuan[]): string {
  return found
    .map(({ kode, keadaan, pesan, saran }) => {
      const line = `${keadaan.padEnd(10)} ${kode}: ${pesan.id} / ${pesan.en}`
      return saran ? `${line}\n${' '.repeat(11)}-> ${saran.id} / ${saran.en}` : line
    })
    .join('\n')
}
