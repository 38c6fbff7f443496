import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import { probeSso } from '../adapters/sso-probe.ts'
import { judgePortals, judgeSso } from '../operations/status/judge-sso.ts'
import { type Temuan, worst } from '../operations/status/temuan.ts'
import { build } from './build.ts'
import type { Command, ExitCode } from './commands.ts'
import { type Answers, askAll, blockFrom, checkBlock, DEFAULTS, QUESTIONS } from './deploy/ask.ts'
import { addBlock, type Block, readBlock } from './deploy/block.ts'
import { bundleFor, deployThere, rollbackThere, sizeOf } from './deploy/cloudflare.ts'
import { hasLaw, lawFile, writeLaw } from './deploy/law.ts'
import { deployHere, rollbackHere } from './deploy/onprem.ts'
import { isInside } from './deploy/release.ts'
import { TOLD } from './deploy/secrets.ts'
import { snippet } from './deploy/snippet.ts'
import { type Done, Halt, type Steps, startSteps, tableOf } from './deploy/steps.ts'
import { inCheckout } from './paths.ts'

const QUESTION_HELP = Object.entries(QUESTIONS)
  .map(([name, text]) => `  --${name.padEnd(9)} ${text}`)
  .join('\n')

/** `npm run deploy`: everything that one regency needs, from its settings to the lines for its portal. */
export const deploy: Command = {
  summary: 'deploy one regency: settings, SSO, secrets, database, bundle, test',
  help: `npm run deploy -- <regency> [--target cloudflare|onprem] [--dry-run | --rollback] [--json]

The first time, a regency gets its block in wrangler.toml and its law in src/policy/regencies/ from the
answers to these questions, asked for, given as flags, or read from a file (--file answers.env --yes):

${QUESTION_HELP}
  --preset    law to begin with (${DEFAULTS.preset}); --sso keycloak|jabar|bkn|inapas; --audience (${DEFAULTS.audience})
  --db        DB_URL; onprem runs its own database where none is given

Then: settings checked, SSO reached, portals, bundle, secrets made, database backed up and migrated (on a
copy first), deployed, tested from outside, and the lines for the portal printed. Safe to run again: what
needs no change is left alone. A step that fails ends it; what runs goes on as it was.

cloudflare needs CLOUDFLARE_API_TOKEN (or npx wrangler login) and DB_TOKEN. onprem makes a release in
--folder (/opt/luwes/<regency>) and puts it in the place of the running one without a stop.

--dry-run does all that changes nothing. --rollback returns to the version before.
Ends with 0, 1 where a step failed, 2 where it was asked for wrongly.`,
  run: runDeploy,
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

async function runDeploy(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      ...{ 'dry-run': flag, rollback: flag, json: flag, yes: flag },
      ...{ folder: text, file: text, preset: text, sso: text, audience: text, db: text },
      ...{ name: text, zone: text, issuer: text, origins: text, target: text, url: text },
    },
  })
  const slug = positionals[0]
  if (slug === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    process.stderr.write('Sebut daerahnya / name the regency: npm run deploy -- pesisir-barat\n')
    return 2
  }
  const say = (line: string) =>
    void (values.json ? process.stderr : process.stdout).write(`${line}\n`)
  const steps = startSteps(say)
  try {
    const file = values.file ? fromFile(await readFile(values.file, 'utf8')) : {}
    const asked = { ...file, ...values }
    const folder = resolve(values.folder ?? `/opt/luwes/${slug}`)
    const { block, made } = await deployRegency(steps, slug, asked, {
      ...{ dryRun: values['dry-run'], rollback: values.rollback, folder },
      mayAsk: !values.yes && process.stdin.isTTY === true,
    })
    if (values.json)
      process.stdout.write(`${JSON.stringify({ berhasil: true, langkah: steps.outcomes })}\n`)
    else say(lastWords(steps, block, made, values['dry-run'] || values.rollback))
    return 0
  } catch (error) {
    return failed(error, steps, values.json, say)
  }
}

function failed(
  error: unknown,
  steps: Steps,
  json: boolean,
  say: (line: string) => void,
): ExitCode {
  const message = error instanceof Error ? error.message : String(error)
  const next =
    error instanceof Halt
      ? error.next
      : 'Ulangi; bila tetap gagal, jalankan / repeat; if it fails again, run: luwes doctor'
  if (json) {
    process.stdout.write(
      `${JSON.stringify({ berhasil: false, pesan: message, saran: next, langkah: steps.outcomes })}\n`,
    )
  } else say(`\n${tableOf(steps.outcomes)}\n\n${message}\n${next}`)
  return 1
}

/** Answers in a file: `NAME="Kabupaten Contoh"` and so on, the names of the questions in capitals. */
function fromFile(content: string): Answers {
  return Object.fromEntries(
    Object.entries(parseEnv(content)).map(([name, value]) => [name.toLowerCase(), value]),
  )
}

/** How a regency is deployed. */
export interface Manner {
  readonly dryRun: boolean
  readonly rollback: boolean
  readonly folder: string
  readonly mayAsk: boolean
  /** Whether the bundle in dist is to be taken as it is. */
  readonly built?: boolean
}

/** Deploys a regency step by step. Throws at the first step that fails. */
export async function deployRegency(
  steps: Steps,
  slug: string,
  answers: Answers,
  manner: Manner,
): Promise<{ readonly block: Block; readonly made: Readonly<Record<string, string>> }> {
  const { dryRun, rollback, folder, built = false } = manner
  const block = await steps.run('pengaturan / settings', () => settle(slug, answers, manner))
  if (block.target === 'onprem' && isInside(folder, inCheckout('.'))) {
    throw new Halt(
      `${folder} ada di dalam repositori / lies within the repository`,
      'Rahasia tidak boleh masuk repositori / secrets must not enter it: --folder /opt/luwes/…',
    )
  }
  if (rollback) {
    await (block.target === 'onprem' ? rollbackHere(steps, folder) : rollbackThere(steps, block))
    return { block, made: {} }
  }
  await steps.run('SSO', () => reachSso(block, dryRun))
  await steps.run('portal', async () => found(judgePortals(originsOf(block))))
  await steps.run('bundel / bundle', () => bundle(block, built))
  if (dryRun) return { block, made: {} }
  const { made } = await (block.target === 'onprem'
    ? deployHere(steps, block, folder)
    : deployThere(steps, block))
  return { block, made }
}

const originsOf = ({ vars }: Block) => (vars.PORTAL_ORIGINS ?? '').split(/[\s,]+/)

/** The block of a regency; where it has none, made from the answers and, but in a dry run, written. */
async function settle(
  slug: string,
  answers: Answers,
  { dryRun, mayAsk }: Manner,
): Promise<Done<Block>> {
  const there = await readBlock(slug)
  if (there) {
    checkBlock(there)
    if (answers.target && answers.target !== there.target) {
      throw new Halt(
        `${slug} ditetapkan untuk ${there.target} / ${slug} is set up for ${there.target}`,
        'Ubah bloknya di wrangler.toml (routes = cloudflare) / change its block in wrangler.toml',
      )
    }
    await checkLaw(slug)
    return { value: there, note: `${there.target}, ${there.url}`, state: 'tetap' }
  }
  const all = await askAll(answers, mayAsk)
  const block = await blockFrom(slug, all)
  if (!dryRun) {
    if (!(await hasLaw(slug))) {
      const year = new Date().getFullYear()
      await writeLaw(slug, all.name ?? slug, all.preset ?? DEFAULTS.preset, year)
    }
    await addBlock(block)
  }
  return { value: block, note: `baru / new: wrangler.toml, ${lawFile(slug)}` }
}

async function checkLaw(slug: string): Promise<void> {
  if (await hasLaw(slug)) return
  throw new Halt(
    `${lawFile(slug)} tidak ada / is missing`,
    'Salin dari daerah lain di folder itu, dan daftarkan di src/policy/index.ts / copy another one there, and list it in src/policy/index.ts',
  )
}

/** The SSO reached, with keys, its clock as ours. A dry run goes on without a network. */
async function reachSso({ vars }: Block, dryRun: boolean): Promise<Done<void>> {
  const issuers = (vars.SSO_ISSUER ?? '').split(/[\s,]+/)
  const probes = await probeSso(issuers, fetch, Date.now)
  if (dryRun && probes.every(({ cacat }) => cacat === 'tidak-menjawab')) {
    const note = 'tidak terjangkau dari sini / not reached from here'
    return { value: undefined, note, state: 'dilewati' }
  }
  return found(judgeSso(probes))
}

function found(parts: readonly Temuan[]): Done<void> {
  const bad = parts.filter(({ keadaan }) => keadaan === 'rusak' || keadaan === 'peringatan')
  if (worst(bad) === 'baik') {
    return { value: undefined, note: parts.map(({ pesan }) => pesan.id).join(' ') }
  }
  throw new Halt(
    bad.map(({ pesan }) => `${pesan.id} / ${pesan.en}`).join(' '),
    bad.flatMap(({ saran }) => (saran ? [`${saran.id} / ${saran.en}`] : [])).join('\n'),
  )
}

async function bundle(block: Block, built: boolean): Promise<Done<void>> {
  if (!built) await build()
  const file =
    block.target === 'cloudflare'
      ? `${await bundleFor(block)}/worker.js`
      : inCheckout('dist/worker/worker.js')
  return { value: undefined, note: `${(await sizeOf(file)).toFixed(0)} kB gzip` }
}

function lastWords(
  steps: Steps,
  block: Block,
  made: Readonly<Record<string, string>>,
  short: boolean,
): string {
  const told = TOLD.flatMap((name) => (made[name] ? [`${name}=${made[name]}`] : []))
  const secrets =
    told.length === 0
      ? []
      : [
          'Berikan kepada aplikasinya; tidak ditampilkan lagi / give these to the apps; they are not shown again:',
          ...told,
          '',
        ]
  return ['', tableOf(steps.outcomes), '', ...(short ? [] : [...secrets, snippet(block)])].join(
    '\n',
  )
}
