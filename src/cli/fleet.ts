import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import * as v from 'valibot'
import type { Remote } from '../db/engine/hrana.ts'
import { ask } from './ask.ts'
import type { Command, ExitCode } from './command.ts'
import { accountFor } from './deploy/account.ts'
import type { Block } from './deploy/block.ts'
import { countMissing, migrateCarefully } from './deploy/database.ts'
import { giveAll, socketOf } from './deploy/folder.ts'
import type { Spot } from './deploy/onprem.ts'
import { bundleOf, prepareRegency, releaseRegency } from './deploy/regency.ts'
import { releaseName } from './deploy/release.ts'
import { SEE_LOG } from './deploy/smoke.ts'
import { type Steps, startSteps } from './deploy/steps.ts'
import { serveStatusOf } from './deploy/switch.ts'
import { unitName } from './deploy/unit-file.ts'
import { answersIn, GIVE_SECRETS, secretsToTell, spotOf } from './deploy.ts'
import { messageOf } from './errors.ts'
import { Halt } from './halt.ts'
import { progressBar } from './import/progress.ts'

const ACTIONS = ['deploy', 'migrate', 'status'] as const

/** `luwes fleet`: many regencies at once, each with its own file in one folder. */
export const fleet: Command = {
  help: `luwes fleet deploy|migrate|status <folder> [--parallel 8] [--json]

The folder has one file per regency, <regency>.env, readable only by you and outside of the repository. It has
the answers of npm run deploy (NAME, ZONE, ISSUER, ORIGINS, TARGET, URL, FOLDER, ACCOUNT, GROUP and so on).
Add DB_URL and DB_TOKEN to ask the database directly. Without DB_URL, status and migrate ask the Luwes that
runs from FOLDER (/opt/luwes/<regency>). One that does not answer has failed.

A failed regency is reported and stops no other. Run the command again, and it does only what is left. deploy
builds once for all. New secrets are shown once, for the apps that sign with them.

Ends with 0 when all are done, 1 when some failed, 2 after wrong use.`,
  run: runFleet,
}

/** The result for one regency. */
interface Report {
  readonly regency: string
  readonly hasil: 'selesai' | 'tetap' | 'gagal'
  readonly catatan: string
  /** New secrets that others must be told, by name. */
  readonly rahasia?: Readonly<Record<string, string>>
}

/** A regency of the folder: its name, and the file that describes it. */
interface Member {
  readonly slug: string
  readonly text: string
}

async function runFleet(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      parallel: { type: 'string', default: '8' },
      json: { type: 'boolean', default: false },
    },
  })
  const [given, folder] = positionals
  const action = ACTIONS.find((one) => one === given)
  const parallel = Number(values.parallel)
  if (!action || folder === undefined || !Number.isInteger(parallel) || parallel < 1) {
    process.stderr.write('luwes fleet deploy|migrate|status <folder> [--parallel 8]\n')
    return 2
  }
  const members = await membersOf(resolve(folder))
  if (members.length === 0) {
    process.stderr.write(`${folder}: tidak ada <daerah>.env / no <regency>.env\n`)
    return 2
  }
  const work = await workOf(action, resolve(folder), members)
  const reports = await inParallel(members, parallel, work, action)
  process.stdout.write(values.json ? `${JSON.stringify(summary(reports))}\n` : inWords(reports))
  return reports.some(({ hasil }) => hasil === 'gagal') ? 1 : 0
}

async function membersOf(folder: string): Promise<readonly Member[]> {
  const files = (await readdir(folder)).filter((file) => /^[a-z0-9-]+\.env$/.test(file)).sort()
  return Promise.all(
    files.map(async (file) => ({
      slug: file.replace(/\.env$/, ''),
      text: await readFile(join(folder, file), 'utf8'),
    })),
  )
}

type MemberTask = (member: Member) => Promise<Omit<Report, 'regency'>>

function workOf(
  action: (typeof ACTIONS)[number],
  folder: string,
  members: readonly Member[],
): Promise<MemberTask> {
  if (action === 'deploy') return deployAll(folder, members)
  return Promise.resolve(
    action === 'migrate' ? (member) => migrateOne(member, folder) : (member) => lookAt(member),
  )
}

/**
 * Returns the database of a regency: the one in its file, or that of the Luwes that runs from its
 * folder.
 */
async function databaseOf(member: Member): Promise<Remote> {
  const { DB_URL, DB_TOKEN, DB, TARGET } = parseEnv(member.text)
  const url = DB_URL || (TARGET === 'cloudflare' ? DB : undefined)
  if (url) return { url, token: DB_TOKEN }
  const { folder } = spotFor(member)
  const told = await serveStatusOf(folder)
  if (told?.database) return told.database
  throw new Halt(
    `tidak berjalan dari ${folder} / does not run from ${folder}`,
    `Mulai dulu / start it first: systemctl start ${unitName(member.slug)}. Database di tempat lain / a database elsewhere: DB_URL.`,
  )
}

/**
 * Checks that the Luwes of a regency answers; skipped if only its database is known.
 *
 * @throws When it does not.
 */
async function askAlive(member: Member): Promise<void> {
  const { DB_URL, FOLDER, TARGET, URL: url } = parseEnv(member.text)
  const here = TARGET === undefined ? FOLDER !== undefined || !DB_URL : TARGET === 'onprem'
  if (!here && !url) return
  const place = here ? { socket: socketOf(spotFor(member).folder) } : { url: url ?? '' }
  const status = await ask(place, '/health').then(
    (answer) => answer.status,
    () => 0,
  )
  if (status === 200) return
  throw new Halt(
    status === 0
      ? 'Luwes tidak menjawab / Luwes does not answer'
      : `Luwes tidak sehat / Luwes is not well: GET /health ${status}`,
    SEE_LOG,
  )
}

async function migrateOne(member: Member, folder: string) {
  const { DB_URL } = parseEnv(member.text)
  const own = spotFor(member).folder
  const backups = DB_URL ? join(folder, 'backups', member.slug) : join(own, 'backups')
  const { note, state } = await migrateCarefully(await databaseOf(member), member.slug, backups)
  // As root: files in the folder of a deployment belong to its account.
  if (!DB_URL) await giveAll(backups, await accountFor(own))
  await askAlive(member)
  return { hasil: state === 'tetap' ? ('tetap' as const) : ('selesai' as const), catatan: note }
}

async function lookAt(member: Member) {
  const missing = await countMissing(await databaseOf(member))
  await askAlive(member)
  const catatan =
    missing > 0 ? `kurang ${missing} migrasi / lacks ${missing}` : 'terbaru / up to date'
  return { hasil: 'tetap' as const, catatan }
}

const STATE = '.fleet.json'

/**
 * Prepares all one after the other, because they share files; builds once; then deploys each
 * separately.
 */
async function deployAll(folder: string, members: readonly Member[]): Promise<MemberTask> {
  const done = await readState(folder)
  const ready = new Map<string, Block | Error>()
  for (const member of members) {
    const { slug, text } = member
    const manner = { dryRun: false, mayAsk: false, ...spotFor(member) }
    const quiet = startSteps(() => undefined)
    ready.set(
      slug,
      await prepareRegency(quiet, slug, answersIn(text), manner).catch((error: unknown) =>
        error instanceof Error ? error : new Error(String(error)),
      ),
    )
  }
  const first = [...ready.values()].find((one) => !(one instanceof Error))
  if (first && !(first instanceof Error)) {
    await bundleOf(
      startSteps((line) => void process.stderr.write(`${line}\n`)),
      first,
    )
  }
  const version = await releaseName()
  return async (member) => {
    const { slug, text } = member
    const block = ready.get(slug)
    if (!block || block instanceof Error) throw block ?? new Error('not prepared')
    const mark = `${version} ${text}`
    // An upload is not compared with the present one, so it counts as a change.
    if (block.target === 'cloudflare' && done.get(slug) === mark) {
      await askAlive(member)
      return { hasil: 'tetap', catatan: version }
    }
    const report = await deployOne(block, member, version)
    if (report.hasil === 'gagal') return report
    done.set(slug, mark)
    await writeFile(join(folder, STATE), JSON.stringify(Object.fromEntries(done)), { mode: 0o600 })
    return report
  }
}

/** Deploys one regency; new secrets are reported even if a later step fails. */
async function deployOne(
  block: Block,
  member: Member,
  version: string,
): Promise<Omit<Report, 'regency'>> {
  const steps = startSteps(() => undefined)
  let rahasia: Readonly<Record<string, string>> = {}
  const listener = {
    onSecrets: (made: Readonly<Record<string, string>>) => {
      rahasia = secretsToTell(made)
    },
    onAdvice: () => undefined,
  }
  const failed = await releaseRegency(steps, block, spotFor(member), listener).then(
    () => null,
    (error: unknown) => reasonOf(error),
  )
  const told = Object.keys(rahasia).length > 0 && { rahasia }
  if (failed !== null) return { hasil: 'gagal', catatan: failed, ...told }
  return { hasil: isUnchanged(steps) ? 'tetap' : 'selesai', catatan: version, ...told }
}

/** Returns whether every step left everything unchanged; tests change nothing. */
function isUnchanged({ outcomes }: Steps): boolean {
  return outcomes.every(({ step, state }) => state !== 'selesai' || /^(uji|alamat) /.test(step))
}

function spotFor({ slug, text }: Member): Spot {
  return spotOf(slug, answersIn(text))
}

async function readState(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, STATE), 'utf8').catch(() => '{}')
  return new Map(Object.entries(v.parse(v.record(v.string(), v.string()), JSON.parse(text))))
}

async function inParallel(
  members: readonly Member[],
  parallel: number,
  work: MemberTask,
  label: string,
): Promise<readonly Report[]> {
  const bar = progressBar(label)
  const reports: Report[] = []
  const waiting = members.values()
  const worker = async () => {
    for (const member of waiting) {
      const told = await work(member).catch((error: unknown) => ({
        hasil: 'gagal' as const,
        catatan: reasonOf(error),
      }))
      reports.push({ regency: member.slug, ...told })
      bar.show(reports.length, members.length)
    }
  }
  await Promise.all(Array.from({ length: parallel }, worker))
  bar.end()
  return reports.sort((a, b) => (a.regency < b.regency ? -1 : 1))
}

function reasonOf(error: unknown): string {
  if (error instanceof Halt) return `${error.message} ${error.next}`
  return messageOf(error)
}

function summary(reports: readonly Report[]) {
  const count = (hasil: Report['hasil']) => reports.filter((one) => one.hasil === hasil).length
  return {
    jumlah: reports.length,
    selesai: count('selesai'),
    tetap: count('tetap'),
    gagal: count('gagal'),
    daerah: reports,
  }
}

function inWords(reports: readonly Report[]): string {
  const { jumlah, selesai, tetap, gagal } = summary(reports)
  const told = reports
    .filter(({ hasil, catatan }) => hasil === 'gagal' || catatan.startsWith('kurang'))
    .map(({ regency, catatan }) => `✗ ${regency}: ${catatan}`)
  const secrets = reports.flatMap(({ regency, rahasia = {} }) => [
    ...(Object.keys(rahasia).length > 0 ? [`${regency}:`] : []),
    ...Object.entries(rahasia).map(([name, value]) => `  ${name}=${value}`),
  ])
  if (secrets.length > 0) {
    told.push(GIVE_SECRETS, ...secrets)
  }
  const line = `${jumlah} daerah: ${selesai} selesai, ${tetap} tetap, ${gagal} gagal / done, left alone, failed`
  return `${[...told, line].join('\n')}\n`
}
