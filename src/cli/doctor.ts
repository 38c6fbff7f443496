import { parseArgs } from 'node:util'
import { connect } from '../db/engine/client.ts'
import type { WriteGroup } from '../db/engine/statement.ts'
import { checkAudit } from '../operations/sistem/check-audit.ts'
import { type Temuan, worst } from '../operations/sistem/temuan.ts'
import type { Command, ExitCode } from './command.ts'
import { auditInWords } from './doctor/audit-words.ts'
import { examineAll } from './doctor/examine-all.ts'
import { openDatabase } from './open-database.ts'
import { readSettings, type Settings } from './settings.ts'

/** `luwes doctor`: examines a deployment part by part. */
export const doctor: Command = {
  help: `luwes doctor [<regency>] [--json]
luwes doctor --audit [<regency>] [--json]

Examines the settings, who may read what is kept and who may connect, the database (reached, migrated,
writable, watched over), the clock against that of the SSO, the SSO's discovery and keys, the portals, the
secrets of webhooks, the calendar, the editions of the law, when each source of taps was last heard of, what
waits for receivers of webhooks, the disk, and the audit log. Each part is one sentence, with what to do where it is not well. What can be seen from
where Luwes runs is also at GET /v1/status, for bkd and the integrator.

It changes nothing but one row of its own, which shows that the database takes writes. The database is
that of DB_URL (and DB_TOKEN), or else the one in LUWES_DATA, whether serve runs or not.

--audit walks the audit log alone, seal by seal, and says that it is whole, or names the first row that
was changed or is gone. Rows that no run of the cron has sealed yet are counted. Compare the last seal
with one that you noted down earlier, or with the cron's log lines: only so is found out who had the
whole log sealed again.

Ends with 0 when nothing is broken (warnings may be told), 1 when something is, 2 when it was asked for
or set up wrongly.
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
  if (!stored) {
    process.stderr.write('DB_URL is missing, and LUWES_DATA holds no database\n')
    return 2
  }
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
