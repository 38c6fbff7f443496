import { parseArgs } from 'node:util'
import type { Command, ExitCode } from './command.ts'
import { describePreset, SSO_PRESETS } from './sso/presets.ts'

const NAMES = SSO_PRESETS.map(({ name }) => name).join(', ')

/** `luwes sso`: prints the settings for an SSO of the government, and what to register there. */
export const sso: Command = {
  help: `luwes sso <${SSO_PRESETS.map(({ name }) => name).join('|')}> [--url https://luwes.example.go.id] [--json]

Prints, in Indonesian, the settings of the SSO, what its operators must register, and how a token comes
to hold the NIP. --url is where Luwes answers. It changes nothing and asks nobody.

Ends with 0, or 2 when no such preset is known.`,
  run: runSso,
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
    process.stderr.write(`Sebut salah satu / name one of: ${NAMES}\n`)
    return 2
  }
  const url = values.url.replace(/\/$/, '')
  process.stdout.write(values.json ? `${JSON.stringify(preset)}\n` : describePreset(preset, url))
  return 0
}
