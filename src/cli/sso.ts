import { parseArgs } from 'node:util'
import { type Command, type ExitCode, type Parts, partOf } from './command.ts'
import { OIDC_HELP, runOidc } from './sso/generic.ts'
import { describePreset, SSO_PRESETS } from './sso/presets.ts'
import { CHECK_HELP, runCheck } from './sso/run-check.ts'

const NAMES = SSO_PRESETS.map(({ name }) => name).join(', ')

const PARTS: Parts = {
  check: { help: CHECK_HELP, run: runCheck },
  oidc: { help: OIDC_HELP, run: runOidc },
}

/** `luwes sso`: settings for an SSO, what to register there, and the faults of a token. */
export const sso: Command = {
  help: `luwes sso <${SSO_PRESETS.map(({ name }) => name).join('|')}> [--url https://luwes.example.go.id] [--json]
luwes sso oidc|check [--help]

Prints the settings of the SSO, what its operators must register, and how a token gets the NIP. The text is
Indonesian. --url is where Luwes answers. It changes nothing and asks nobody.

  oidc   settings for any other OpenID provider, tried with a token
  check  every check of a token in order: what was found, and what to set

Ends with 0, or 2 when no such preset is known.`,
  helpOf: (args) => partOf(PARTS, args[0])?.help,
  run: ([name, ...args]) => {
    const part = partOf(PARTS, name)
    return part ? part.run(args) : runSso(name === undefined ? args : [name, ...args])
  },
}

async function runSso(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      url: { type: 'string', default: 'https://<alamat Luwes>' },
      json: { type: 'boolean', default: false },
    },
  })
  const preset = SSO_PRESETS.find(({ name }) => name === positionals[0])
  if (!preset) {
    process.stderr.write(`Sebut salah satu / name one of: ${NAMES}, oidc, check\n`)
    return 2
  }
  const url = values.url.replace(/\/$/, '')
  process.stdout.write(values.json ? `${JSON.stringify(preset)}\n` : describePreset(preset, url))
  return 0
}
