import { writeFile } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { describeProblems, parseConfig } from '../config.ts'
import { connect } from '../db/engine/client.ts'
import type { WriteGroup } from '../db/engine/statement.ts'
import { affectedBy, receiversFrom, registerFacts } from '../db/sistem/terdampak.ts'
import { localDate } from '../domain/shared/local-time.ts'
import { readEditions } from '../operations/shared/hukum.ts'
import { regencies } from '../policy/index.ts'
import { type Command, type ExitCode, wrong } from './command.ts'
import { DATABASE_MISSING, type OpenDatabase, openDatabase } from './open-database.ts'
import { breachNotice } from './privacy/breach.ts'
import { privacyReport } from './privacy/report.ts'
import { readSettings, type Settings } from './settings.ts'

/** `luwes privacy`: papers about personal data, from the real settings and data. It changes nothing. */
export const privacy: Command = {
  help: `luwes privacy report [<regency>] [--out <file>]
luwes privacy breach --from <time> --to <time> [--known <time>] [<regency>] [--out <file>] [--json]

report writes the register of processing and a draft of the DPIA (UU 27/2022), in Indonesian Markdown. It is
made from the settings and the editions in force. It says what is held, how long, and who receives it.

breach drafts the notice that is due within 3 x 24 hours after it became known (--known, now if left out). It
counts the people and rows of each kind between --from and --to. Times are RFC 3339.

[...] marks what only people can know. There are only counts, no name and no NIP. It changes nothing.
The database is that of DB_URL (and DB_TOKEN), or else the one in LUWES_DATA.
Settings come from the environment, then .env.<regency>, then .env of this folder.

Ends with 0, or 2 after wrong use or settings.`,
  run: runPrivacy,
}

interface PrivacyOptions {
  readonly from?: string | undefined
  readonly to?: string | undefined
  readonly known?: string | undefined
  readonly out?: string | undefined
  readonly json: boolean
}

async function runPrivacy(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      known: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const [paper, regency] = positionals
  if (paper !== 'report' && paper !== 'breach') {
    return wrong('Say which: luwes privacy report, or luwes privacy breach')
  }
  const times = timesOf(values)
  if (paper === 'breach' && times === null) {
    return wrong('Give --from and --to (and --known) as RFC 3339 times, --from before --to')
  }
  const settings = await readSettings(regency)
  const stored = await openDatabase(settings)
  if (!stored) return wrong(DATABASE_MISSING)
  try {
    const text = await writePaper(settings, stored, paper === 'breach' ? times : null, values.json)
    if (text === null) return 2
    if (values.out) await writeFile(values.out, text)
    else process.stdout.write(text)
    return 0
  } finally {
    await stored.close()
  }
}

interface Times {
  readonly dari: number
  readonly sampai: number
  readonly diketahui: number
}

function timesOf({ from, to, known }: PrivacyOptions): Times | null {
  const dari = Date.parse(from ?? '')
  const sampai = Date.parse(to ?? '')
  const diketahui = known === undefined ? Date.now() : Date.parse(known)
  const whole = [dari, sampai, diketahui].every(Number.isFinite)
  return whole && dari <= sampai ? { dari, sampai, diketahui } : null
}

/** Returns the paper as text; `null` after reporting wrong settings. */
async function writePaper(
  settings: Settings,
  { database }: OpenDatabase,
  times: Times | null,
  json: boolean,
): Promise<string | null> {
  const parsed = parseConfig({ ...settings, DB_URL: database.url })
  if (!parsed.ok) {
    process.stderr.write(`${describeProblems(parsed.error)}\n`)
    return null
  }
  const config = parsed.value
  const write: WriteGroup = async () => ({ kind: 'fault', message: 'privacy changes nothing' })
  const db = connect({ ...database, write })
  const zona = config.timeZone
  if (times === null) {
    const [[facts], isi] = await db.read([registerFacts(db), affectedBy(db, null)])
    const code = regencies[config.regency]?.editions
    if (!facts || !code) throw new Error(`no law of ${config.regency}`)
    const editions = await readEditions(db, code)
    const penerima = receiversFrom(facts.penerima)
    return privacyReport({ config, editions, dibuat: Date.now(), ...facts, penerima, isi })
  }
  const { dari, sampai, diketahui } = times
  const rentang = {
    dari,
    sampai,
    hariDari: localDate(dari, zona),
    hariSampai: localDate(sampai, zona),
  }
  const [terdampak] = await db.read([affectedBy(db, rentang)])
  if (json) return `${JSON.stringify({ diketahui, rentang, terdampak })}\n`
  return breachNotice({ daerah: config.regencyName, zona, diketahui, rentang, terdampak })
}
