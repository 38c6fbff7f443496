import { existsSync } from 'node:fs'
import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { connect } from '../db/engine/client.ts'
import type { WriteGroup } from '../db/engine/statement.ts'
import { zonesOfUnits } from '../db/webhook/impor.ts'
import type { Editions } from '../domain/edition.ts'
import { ZONE_NAMES, ZONES, type Zona } from '../domain/shared/local-time.ts'
import { readEditions } from '../operations/shared/hukum.ts'
import { regencies } from '../policy/index.ts'
import { ask, type Place } from './ask.ts'
import { type Command, type ExitCode, wrong } from './command.ts'
import { examine, type FileExamination } from './import/examine.ts'
import { BadFile, FAULTS } from './import/faults.ts'
import { KINDS, type Kind, kindOf } from './import/kinds.ts'
import { progressBar } from './import/progress.ts'
import { reporter } from './import/report.ts'
import { type SendReport, sendFile } from './import/send.ts'
import { DATABASE_MISSING, openDatabase } from './open-database.ts'
import { readSettings, type Settings } from './settings.ts'

/** `luwes import`: imports a CSV file, completely or not at all. */
export const importCsv: Command = {
  help: `luwes import <file.csv> [<regency>] [--jenis <jenis>] [--dry-run] [--zona WIB|WITA|WIT]
             [--abaikan-kolom] [--to <url>] [--json]

Takes in a CSV file. Its header names the fields of the records, and shows their kind: unit-kerja, pegawai,
cuti, presensi or wfa. --jenis also takes any type of webhook, such as hukuman-disiplin.diputuskan. A part of
a field follows a dot: rumah.lat, kesiapan.laptop. So does the place in a list: kantor.nama, kantor.lat,
kantor.2.nama. Case and spaces do not matter: "Unit Kerja" is unitKerja.

It reads files as Excel writes them: CSV UTF-8 or Unicode text, with semicolons, commas or tabs. Dates are
dd/mm/yyyy, d-m-yyyy or yyyy-mm-dd. Times are dd/mm/yyyy hh.mm or hh:mm[:ss]. Decimals may have a comma. A
time without an offset is in --zona, or in TIME_ZONE. A NIP stays text (also ="1986…", '1986…). Taps may have
no id. It is then made from NIP, time and direction. A record replaces the earlier one as a whole, as a
webhook's does. So a column that is left out removes its field.

Every row is checked before the first is sent: its cells, its record, and what Luwes knows. If one row is bad,
nothing is taken in. Every bad row is listed with its number in Excel. --dry-run ends there. Then the records
go to the running Luwes (--to, or the LUWES_SOCKET, LUWES_HOST and LUWES_PORT) through its webhooks, 500 at a
time. Their ids follow from the file. If a run was cut short, the same command continues where it stopped. A
file that was taken in before changes nothing again.

--json writes one line per bad row, and a summary as the last line.
Ends with 0 when the file is good (and taken in), 1 when it is not, 2 after wrong use or settings.
The database is that of DB_URL (and DB_TOKEN), or else that of LUWES_DATA. The secrets are
WEBHOOK_SECRET_SIMPEG, _PRESENSI and _KINERJA.
Settings come from the environment, then .env.<regency>, then .env of this folder.`,
  run: runImport,
}

interface ImportOptions {
  readonly file: string
  readonly kind: Kind | null
  readonly zona: Zona | null
  readonly ignoreUnknown: boolean
  readonly dryRun: boolean
  readonly json: boolean
  readonly to: string | null
}

async function runImport(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      jenis: { type: 'string' },
      zona: { type: 'string' },
      to: { type: 'string' },
      'abaikan-kolom': { type: 'boolean', default: false },
      'dry-run': { type: 'boolean', default: false },
      json: { type: 'boolean', default: false },
    },
  })
  const [file, regency] = positionals
  if (!file || !existsSync(file)) return wrong(NO_FILE)
  const kind = values.jenis === undefined ? null : kindOf(values.jenis)
  if (values.jenis !== undefined && !kind) return wrong(`--jenis is one of ${KINDS.join(', ')}`)
  const zona = values.zona === undefined ? null : zoneOf(values.zona)
  if (values.zona !== undefined && !zona) return wrong('--zona is one of WIB, WITA, WIT')
  const { json, to = null, 'abaikan-kolom': ignoreUnknown, 'dry-run': dryRun } = values
  const settings = await readSettings(regency)
  return importFile({ file, kind, zona, ignoreUnknown, dryRun, json, to }, settings)
}

const NO_FILE =
  'Sebut berkas yang ada dan dapat dibaca akun Luwes, misalnya di /tmp. / Name a file that exists and that the account of Luwes may read, such as in /tmp: luwes import <file.csv>'

function zoneOf(name: string): Zona | null {
  return ZONES.find((zone) => zone === name || ZONE_NAMES[zone] === name.toUpperCase()) ?? null
}

async function importFile(wanted: ImportOptions, settings: Settings): Promise<ExitCode> {
  const editions = regencies[settings.REGENCY ?? '']?.editions
  const zona = zoneOf(settings.TIME_ZONE || 'WIB')
  if (!editions || !zona) return wrong('REGENCY or TIME_ZONE is missing or unknown')
  const report = reporter(wanted.json, wanted.file)
  try {
    const examined = await examineWith(wanted, settings, editions, zona, report.bad)
    if (examined === null) return wrong(DATABASE_MISSING)
    if (examined.rusak > 0 || wanted.dryRun) {
      report.end(examined, null)
      return examined.rusak > 0 ? 1 : 0
    }
    const name = `WEBHOOK_SECRET_${examined.plan.kind.inbound.sumber.toUpperCase()}`
    const secret = settings[name]
    const first = secret?.trim().split(/[\s,]+/)[0]
    if (!first) return wrong(`${name} is missing`)
    const sent = await sendWith(wanted, settings, examined, wanted.zona ?? zona, first)
    for (const one of sent.ditolak) report.bad(one)
    report.end(examined, sent)
    return sent.ditolak.length > 0 ? 1 : 0
  } catch (error) {
    if (!(error instanceof BadFile)) throw error
    report.bad({ ...error.fault, baris: error.baris, kolom: null })
    report.end(null, null)
    return 1
  }
}

async function examineWith(
  { file, kind, zona, ignoreUnknown }: ImportOptions,
  settings: Settings,
  code: Editions,
  zonaDaerah: Zona,
  tell: Parameters<typeof examine>[1]['tell'],
): Promise<FileExamination | null> {
  const stored = await openDatabase(settings)
  if (!stored) return null
  const { size } = await stat(file)
  const bar = progressBar('periksa')
  try {
    const write: WriteGroup = async () => ({ kind: 'fault', message: 'examining changes nothing' })
    const db = connect({ ...stored.database, write })
    const [zones] = await db.read([zonesOfUnits(db)])
    const editions = await readEditions(db, code)
    const elsewhere = zones.some((one) => one.zona !== zonaDaerah)
    const examined = await examine(file, {
      db,
      editions,
      zona: zonaDaerah,
      now: Date.now(),
      tell,
      asked: { kind, ignoreUnknown },
      zonaBerkas: zona ?? zonaDaerah,
      onBytes: (read) => bar.show(read, size),
    })
    if (zona === null && elsewhere && examined.adaWaktu) throw new BadFile(FAULTS['zona-ganda'])
    return examined
  } finally {
    bar.end()
    await stored.close()
  }
}

async function sendWith(
  { file, to }: ImportOptions,
  settings: Settings,
  examined: FileExamination,
  zona: Zona,
  secret: string,
): Promise<SendReport> {
  const place = placeOf(to, settings)
  const health = await ask(place, '/health').catch(() => null)
  if (health?.status !== 200) throw new Error(`${AWAY} ${Object.values(place).join()}`)
  const bar = progressBar('kirim  ')
  try {
    const onSent = (count: number) => bar.show(count, examined.jumlah)
    return await sendFile(file, examined, zona, { place, secret, onSent })
  } finally {
    bar.end()
  }
}

const AWAY =
  'Luwes tidak menjawab; belum ada yang diimpor. Jalankan "luwes serve", atau sebut --to. / Luwes does not answer; nothing was taken in. Run "luwes serve", or use --to.'

/** Returns the address of the running Luwes: from --to, or from its settings. */
function placeOf(to: string | null, { LUWES_SOCKET, LUWES_HOST, LUWES_PORT }: Settings): Place {
  if (to !== null) return { url: to.replace(/\/$/, '') }
  if (LUWES_SOCKET) return { socket: resolve(LUWES_SOCKET) }
  const host = LUWES_HOST || '127.0.0.1'
  const name = ['0.0.0.0', '::', '*'].includes(host) ? '127.0.0.1' : host
  return { url: `http://${name.includes(':') ? `[${name}]` : name}:${LUWES_PORT || '8787'}` }
}
