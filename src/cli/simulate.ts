import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { connect } from '../db/engine/client.ts'
import type { WriteGroup } from '../db/engine/statement.ts'
import type { Policy } from '../domain/edition.ts'
import { isLocalDate, isMonth, type Month } from '../domain/shared/local-date.ts'
import { ZONES } from '../domain/shared/local-time.ts'
import { membersIn } from '../domain/shared/members.ts'
import { readInput } from '../domain/shared/schema.ts'
import { percobaanSchema } from '../domain/wfa/klausa.ts'
import type { SimulasiDeps } from '../operations/kinerja/gather-simulasi.ts'
import type { KlausaUji, Simulasi } from '../operations/kinerja/simulasi.ts'
import { simulatePage } from '../operations/kinerja/simulate-page.ts'
import { createHukum } from '../operations/shared/hukum.ts'
import { regencies } from '../policy/index.ts'
import { type Command, type ExitCode, wrong } from './command.ts'
import { DATABASE_MISSING, openDatabase } from './open-database.ts'
import { readSettings, type Settings } from './settings.ts'

/** `luwes simulate`: tries a change of the law on a month's real data. It changes nothing. */
export const simulate: Command = {
  help: `luwes simulate --edition <file> --month <YYYY-MM> [<regency>] [--json]

Compares two laws on the people and the live requests of the month. One is the law of the regency, the other
is the same law with the clauses of the file. It says who gains and who loses. It also says on which days
granted requests break the new cap or floor. It changes nothing.

The file may be a TypeScript module that exports a whole policy, such as src/policy/presets/cimahi-2026.ts. It
then replaces the law. Or it is JSON (or a module with exports of the same names) with clauses:
  { "sejak": "2026-10-01", "wfa": { "wfa.batas-mingguan": { "value": 1, "basis": "Rancangan Perbup" } } }
A clause that is left out stays. null makes the law silent. Without "sejak" the tried law counts from the
first day of the month. Requests refused at filing are not stored. So who gains is known only for people, and
for requests that today's law would refuse.

The database is that of DB_URL (and DB_TOKEN), or else the one in LUWES_DATA, once serve or start has stopped.
REGENCY and TIME_ZONE say whose law it is.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runSimulate,
}

async function runSimulate(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      edition: { type: 'string' },
      month: { type: 'string' },
      json: { type: 'boolean', default: false },
    },
  })
  const { edition, month } = values
  if (!edition || !month || !isMonth(month)) return wrong('Say --edition <file> --month <YYYY-MM>')
  const settings = await readSettings(positionals[0])
  const law = lawOf(settings)
  if (typeof law === 'string') return wrong(law)
  const read = await readTrial(edition)
  if (typeof read === 'string') return wrong(read)
  const stored = await openDatabase(settings)
  if (!stored) return wrong(DATABASE_MISSING)
  try {
    const write: WriteGroup = async () => ({ kind: 'fault', message: 'simulate changes nothing' })
    const db = connect({ ...stored.database, write })
    const hukum = createHukum({ db, rak: law }, Date.now)
    await hukum.baca()
    const found = await simulateAll({ ...law, ...hukum.kini(), db }, month, read)
    process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : inWords(found))
    return 0
  } finally {
    await stored.close()
  }
}

/** Returns the law to be changed, or what is missing for it. */
function lawOf({ REGENCY, TIME_ZONE, FIRST_DAY }: Settings): Omit<SimulasiDeps, 'db'> | string {
  const regency = regencies[REGENCY ?? '']
  const zona = ZONES.find((zone) => zone === (TIME_ZONE || 'Asia/Jakarta'))
  if (!regency) return 'REGENCY has no file in src/policy/regencies/'
  if (!zona) return `TIME_ZONE must be one of ${ZONES.join(', ')}`
  if (FIRST_DAY && !isLocalDate(FIRST_DAY)) return 'FIRST_DAY must be a day such as 2027-01-04'
  const masaPakai = { dari: FIRST_DAY || null, sampai: null }
  return { zona, masaPakai, editions: regency.editions, kalender: regency.kalender }
}

/** Returns what a file wants to try, or what is wrong with it. */
async function readTrial(file: string): Promise<KlausaUji | string> {
  const content = await contentOf(file)
  const [policy, ...more] = Object.values(membersIn(content)).filter(isPolicy)
  if (policy && more.length === 0) return policy
  const read = readInput(percobaanSchema, content)
  if (read.ok) return read.value
  return read.error.map(({ path, message }) => `${path}: ${message.en}`).join('\n')
}

async function contentOf(file: string): Promise<unknown> {
  if (file.endsWith('.json')) return JSON.parse(await readFile(file, 'utf8'))
  return { ...(await import(pathToFileURL(resolve(file)).href)) }
}

/** Returns whether an export of a module is a policy; its type is checked by the module. */
function isPolicy(exported: unknown): exported is Policy {
  if (typeof exported !== 'object' || exported === null) return false
  return 'wfa' in exported && 'ketentuan' in exported && 'kinerja' in exported
}

type SimulasiBulan = Omit<Simulasi, 'after'>

async function simulateAll(
  deps: SimulasiDeps,
  month: Month,
  tried: KlausaUji,
): Promise<SimulasiBulan> {
  const { after: next, ...first } = await simulatePage(deps, month, tried)
  let found: SimulasiBulan = first
  for (let after = next; after !== null; ) {
    const { after: then, ...page } = await simulatePage(deps, month, tried, after)
    found = {
      ...page,
      untung: [...found.untung, ...page.untung],
      rugi: [...found.rugi, ...page.rugi],
      melanggar: [...found.melanggar, ...page.melanggar],
    }
    after = then
  }
  return found
}

function inWords({ bulan, sejak, unit, untung, rugi, melanggar }: SimulasiBulan): string {
  const change = ({
    nip,
    nama,
    unitKerja,
    pengajuan,
    hari,
    aturan,
  }: SimulasiBulan['rugi'][number]) => {
    const what = pengajuan === null ? 'may ask' : `request of ${hari.join(', ')}`
    const rules = aturan.map(({ code, basis }) => `${code} (${basis})`).join('; ')
    return `  ${nip} ${nama}, ${unitKerja}: ${what}: ${rules}\n`
  }
  const breach = ({ unitKerja, tanggal, kode, batas, nyata }: SimulasiBulan['melanggar'][number]) =>
    `  ${tanggal} ${unitKerja}: ${kode}, ${nyata} where the law says ${batas}\n`
  return [
    `${bulan}, clauses tried from ${sejak}, ${unit.diperiksa} of ${unit.dari} units\n`,
    `gain: ${untung.length} (today's rules that would no longer refuse)\n${untung.map(change).join('')}`,
    `lose: ${rugi.length} (rules that would refuse)\n${rugi.map(change).join('')}`,
    `unit-days over the cap or under the floor: ${melanggar.length}\n${melanggar.map(breach).join('')}`,
  ].join('')
}
