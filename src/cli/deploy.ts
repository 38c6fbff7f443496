import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { parseArgs, parseEnv } from 'node:util'
import type { Command, ExitCode } from './command.ts'
import { type Answers, DEFAULTS, QUESTIONS } from './deploy/ask.ts'
import type { Block } from './deploy/block.ts'
import { deployRegency, rollbackRegency } from './deploy/regency.ts'
import { TOLD } from './deploy/secrets.ts'
import { snippet } from './deploy/snippet.ts'
import { Halt, type Steps, startSteps, tableOf } from './deploy/steps.ts'

const QUESTION_HELP = Object.entries(QUESTIONS)
  .map(([name, text]) => `  --${name.padEnd(9)} ${text}`)
  .join('\n')

/** `npm run deploy`: everything that one regency needs, from its settings to the lines for its portal. */
export const deploy: Command = {
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
    const file = values.file ? answersIn(await readFile(values.file, 'utf8')) : {}
    const asked = { ...file, ...values }
    const folder = resolve(values.folder ?? `/opt/luwes/${slug}`)
    const manner = {
      ...{ dryRun: values['dry-run'], folder },
      mayAsk: !values.yes && process.stdin.isTTY === true,
    }
    const { block, made } = values.rollback
      ? await rollbackRegency(steps, slug, folder)
      : await deployRegency(steps, slug, asked, manner)
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
export function answersIn(content: string): Answers {
  return Object.fromEntries(
    Object.entries(parseEnv(content)).map(([name, value]) => [name.toLowerCase(), value]),
  )
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
