import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import type { Command, ExitCode } from './command.ts'
import type { Block } from './deploy/block.ts'
import { lacking, migrateCarefully } from './deploy/database.ts'
import { bundleOf, prepareRegency, releaseRegency } from './deploy/regency.ts'
import { fingerprint } from './deploy/release.ts'
import { Halt, startSteps } from './deploy/steps.ts'
import { answersIn } from './deploy.ts'
import { progressBar } from './import/progress.ts'

const ACTIONS = ['deploy', 'migrate', 'status'] as const

/** `luwes fleet`: many regencies at once, each with a file of its own in one folder. */
export const fleet: Command = {
  help: `luwes fleet deploy|migrate|status <folder> [--parallel 8] [--json]

The folder holds a file a regency, <regency>.env, readable by you alone and outside of the repository:
DB_URL and DB_TOKEN for migrate and status; the answers of npm run deploy (NAME, ZONE, ISSUER, ORIGINS,
TARGET, URL, FOLDER and so on) for deploy.

One that fails is told of and stops no other; run it again, and only what is left is done. deploy builds
once for all, and notes in <folder>/.fleet.json who has which version.

Ends with 0 when all are done, 1 when some failed, 2 when it was asked for wrongly.`,
  run: runFleet,
}

/** What became of one regency. */
interface Report {
  readonly regency: string
  readonly hasil: 'selesai' | 'tetap' | 'gagal'
  readonly catatan: string
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

type Work = (member: Member) => Promise<Pick<Report, 'hasil' | 'catatan'>>

function workOf(
  action: (typeof ACTIONS)[number],
  folder: string,
  members: readonly Member[],
): Promise<Work> {
  if (action === 'deploy') return deployAll(folder, members)
  return Promise.resolve(
    action === 'migrate' ? (member) => migrateOne(member, folder) : (member) => lookAt(member),
  )
}

function databaseOf({ slug, text }: Member) {
  const { DB_URL, DB_TOKEN } = parseEnv(text)
  if (!DB_URL) throw new Error(`${slug}.env: DB_URL tidak ada / is missing`)
  return { url: DB_URL, token: DB_TOKEN }
}

async function migrateOne(member: Member, folder: string) {
  const backups = join(folder, 'backups', member.slug)
  const { note, state } = await migrateCarefully(databaseOf(member), member.slug, backups)
  return { hasil: state === 'tetap' ? ('tetap' as const) : ('selesai' as const), catatan: note }
}

async function lookAt(member: Member) {
  const missing = await lacking(databaseOf(member))
  const catatan =
    missing > 0 ? `kurang ${missing} migrasi / lacks ${missing}` : 'terbaru / up to date'
  return { hasil: 'tetap' as const, catatan }
}

const STATE = '.fleet.json'

/** Prepares all one after the other, for they share files; builds once; then each is deployed by itself. */
async function deployAll(folder: string, members: readonly Member[]): Promise<Work> {
  const done = await readState(folder)
  const ready = new Map<string, Block | Error>()
  for (const { slug, text } of members) {
    const manner = { dryRun: false, mayAsk: false, folder: placeOf(slug, text) }
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
  const version = await fingerprint()
  return async ({ slug, text }) => {
    const block = ready.get(slug)
    if (!block || block instanceof Error) throw block ?? new Error('not prepared')
    const mark = `${version} ${text}`
    if (done.get(slug) === mark) return { hasil: 'tetap', catatan: version }
    await releaseRegency(
      startSteps(() => undefined),
      block,
      placeOf(slug, text),
    )
    done.set(slug, mark)
    await writeFile(join(folder, STATE), JSON.stringify(Object.fromEntries(done)), { mode: 0o600 })
    return { hasil: 'selesai', catatan: version }
  }
}

const placeOf = (slug: string, text: string) =>
  resolve(parseEnv(text).FOLDER ?? `/opt/luwes/${slug}`)

async function readState(folder: string): Promise<Map<string, string>> {
  const text = await readFile(join(folder, STATE), 'utf8').catch(() => '{}')
  return new Map(
    Object.entries(Object(JSON.parse(text))).map(([slug, mark]) => [slug, String(mark)]),
  )
}

async function inParallel(
  members: readonly Member[],
  parallel: number,
  work: Work,
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
  return error instanceof Error ? error.message : String(error)
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
  const line = `${jumlah} daerah: ${selesai} selesai, ${tetap} tetap, ${gagal} gagal / done, left alone, failed`
  return `${[...told, line].join('\n')}\n`
}
