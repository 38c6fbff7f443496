import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import type { Command, ExitCode } from './command.ts'
import { type Answers, DEFAULTS, QUESTIONS } from './deploy/ask.ts'
import type { Listener, Spot } from './deploy/onprem.ts'
import { deployRegency, rollbackRegency } from './deploy/regency.ts'
import { TOLD } from './deploy/secrets.ts'
import { snippet } from './deploy/snippet.ts'
import { type Steps, startSteps, tableOf } from './deploy/steps.ts'
import { messageOf } from './errors.ts'
import { Halt } from './halt.ts'

const QUESTION_HELP = Object.entries(QUESTIONS)
  .map(([name, text]) => `  --${name.padEnd(9)} ${text}`)
  .join('\n')

/** `npm run deploy`: everything for one regency, from its settings to the lines for its portal. */
export const deploy: Command = {
  help: `npm run deploy -- <regency> [--target cloudflare|onprem] [--dry-run | --rollback] [--json]

The first time, this makes the block of the regency in wrangler.toml and its law in src/policy/regencies/.
They come from the answers to these questions. Answer when asked, give flags, or use a file (--file
answers.env --yes):

${QUESTION_HELP}
  --preset    law to begin with (${DEFAULTS.preset}); --sso keycloak|jabar|bkn|inapas; --audience (${DEFAULTS.audience})
  --db        DB_URL; without it onprem runs its own database
  --ca        file of certificates, for an SSO behind an authority of the government itself

A packed release (luwes pack) is deployed the same way, without git. --from names the folder that was deployed
before. The block and the law of the regency come from there if this folder has none.

The first day of use (FIRST_DAY) is written into the block once. No later deployment changes it. Days before
it are kept as history and not judged. An older deployment without one continues as it was. --first-day gives
it one.

Then these steps follow: check settings, reach the SSO and the portals, bundle, make secrets, back up and
migrate the database (on a copy first). At last it deploys, tests from outside, and prints the lines for the
portal. You may run it again at any time. It leaves alone what needs no change. A step that fails ends it, and
what runs continues as it was.

cloudflare needs CLOUDFLARE_API_TOKEN (or npx wrangler login) and DB_TOKEN. onprem makes a release in --folder
(/opt/luwes/<regency>). The release replaces the running one without a stop. As root it makes the system
account --account (luwes) and gives it everything. If anybody else runs it, everything belongs to their own
account. --group names the group of the reverse proxy (www-data, nginx or caddy where there is one). Only this
group may connect.

--dry-run does all that changes nothing. --rollback returns to the version that answered before and tests it.
Ends with 0, 1 when a step failed, 2 after wrong use.`,
  run: runDeploy,
}

const text = { type: 'string' } as const
const flag = { type: 'boolean', default: false } as const

/** The report at the end of a deployment, even after a failure. */
interface DeployReport {
  made: Readonly<Record<string, string>>
  readonly advice: string[]
}

async function runDeploy(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      'dry-run': flag,
      rollback: flag,
      json: flag,
      yes: flag,
      folder: text,
      account: text,
      group: text,
      file: text,
      preset: text,
      sso: text,
      audience: text,
      db: text,
      ca: text,
      name: text,
      town: text,
      zone: text,
      issuer: text,
      origins: text,
      target: text,
      url: text,
      'first-day': text,
      from: text,
    },
  })
  const slug = positionals[0]
  if (slug === undefined || !/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    process.stderr.write('Sebut daerahnya / name the regency: npm run deploy -- pesisir-barat\n')
    return 2
  }
  const { json, rollback } = values
  const say = (line: string) => void (json ? process.stderr : process.stdout).write(`${line}\n`)
  const steps = startSteps(say)
  const told: DeployReport = { made: {}, advice: [] }
  const listener: Listener = {
    onSecrets: (made) => {
      told.made = made
    },
    onAdvice: (advice) => void told.advice.push(advice),
  }
  try {
    const asked = { ...(values.file && answersIn(await readFile(values.file, 'utf8'))), ...values }
    const spot = spotOf(slug, asked)
    const mayAsk = !values.yes && process.stdin.isTTY === true
    const from = values.from === undefined ? undefined : resolve(values.from)
    const manner = { ...spot, dryRun: values['dry-run'], mayAsk, from }
    const block = rollback
      ? await rollbackRegency(steps, slug, spot)
      : await deployRegency(steps, slug, asked, manner, listener)
    const embed = rollback || values['dry-run'] ? '' : snippet(block)
    if (json) report(steps, told, { berhasil: true })
    else say(['', tableOf(steps.outcomes), ...lastWords(told), '', embed].join('\n'))
    return 0
  } catch (error) {
    return reportFailure(error, steps, told, json)
  }
}

/** Returns the place of a regency's deployment on this machine, from its answers. */
export function spotOf(
  slug: string,
  { folder, account, group }: Readonly<Partial<Record<keyof Spot, string | undefined>>>,
): Spot {
  return { folder: resolve(folder || `/opt/luwes/${slug}`), account, group }
}

function report(steps: Steps, { made, advice }: DeployReport, result: object): void {
  const rest = { rahasia: secretsToTell(made), perhatian: advice, langkah: steps.outcomes }
  process.stdout.write(`${JSON.stringify({ ...result, ...rest })}\n`)
}

function reportFailure(error: unknown, steps: Steps, told: DeployReport, json: boolean): ExitCode {
  const message = messageOf(error)
  const next =
    error instanceof Halt
      ? error.next
      : 'Ulangi; bila tetap gagal, jalankan / repeat; if it fails again, run: luwes doctor'
  if (json) report(steps, told, { berhasil: false, pesan: message, saran: next })
  else {
    const words = ['', tableOf(steps.outcomes), ...lastWords(told), '', message, next]
    process.stdout.write(`${words.join('\n')}\n`)
  }
  return 1
}

/**
 * Reads answers from a file: `NAME="Kabupaten Contoh"` and so on, the names of the questions in
 * capitals.
 */
export function answersIn(content: string): Answers {
  return Object.fromEntries(
    Object.entries(parseEnv(content)).map(([name, value]) => [
      name.toLowerCase().replaceAll('_', '-'),
      value,
    ]),
  )
}

/** Returns the new secrets that others must be told, by name. */
export function secretsToTell(
  made: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(TOLD.flatMap((name) => (made[name] ? [[name, made[name]]] : [])))
}

/** The line above secrets that were made. */
export const GIVE_SECRETS =
  'Berikan kepada aplikasinya; tidak ditampilkan lagi / give these to the apps; they are not shown again:'

function lastWords({ made, advice }: DeployReport): readonly string[] {
  const secrets = Object.entries(secretsToTell(made)).map(([name, value]) => `${name}=${value}`)
  return [
    ...advice.flatMap((one) => ['', one]),
    ...(secrets.length > 0 ? ['', GIVE_SECRETS, ...secrets] : []),
  ]
}
