import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import type { ExitCode } from '../command.ts'
import { checkToken } from './check-token.ts'
import { checkBy, report, tokenFrom } from './run-check.ts'

/** The help of `luwes sso oidc`. */
export const OIDC_HELP = `luwes sso oidc [--issuer <url>] [--audience <aud>] [--nip-claim <claim>] [--role-claim <claim>]
               [--roles bkd=…,inspektorat=…,integrator=…] [--nth <n>] [--token <file|->] [--json]

Settings for any other OpenID provider. It asks for what is not given. With the token of somebody of BKD the
settings are tried at once. It shows every check of the token, and the role claim must be there. --nth names
the place of the issuer in SSO_ISSUER, if it has settings of its own (SSO_AUDIENCE_2 and so on).

Ends with 0, 1 when the token would be refused or grants no role, 2 after wrong use.`

const OPTIONS = {
  issuer: { type: 'string' },
  audience: { type: 'string' },
  'nip-claim': { type: 'string' },
  'role-claim': { type: 'string' },
  roles: { type: 'string' },
  nth: { type: 'string' },
  token: { type: 'string' },
  json: { type: 'boolean', default: false },
} as const

const QUESTIONS = [
  ['issuer', 'SSO_ISSUER', 'Alamat issuer SSO (persis seperti claim iss)'],
  ['audience', 'SSO_AUDIENCE', 'Isi aud pada token untuk Luwes, misalnya luwes'],
  ['nip-claim', 'SSO_NIP_CLAIM', 'Claim yang berisi NIP, misalnya nip'],
  ['role-claim', 'SSO_ROLE_CLAIM', 'Claim yang berisi peran, misalnya realm_access.roles'],
  ['roles', 'SSO_ROLES', 'Arti perannya, misalnya bkd=luwes_admin,inspektorat=luwes_auditor'],
] as const

/** Runs `luwes sso oidc`. */
export async function runOidc(args: string[]): Promise<ExitCode> {
  const { values } = parseArgs({ args, options: OPTIONS })
  const settings: Record<string, string> = {}
  const asking = process.stdin.isTTY && values.token !== '-'
  const lines = asking ? createInterface({ input: process.stdin, output: process.stderr }) : null
  try {
    for (const [flag, name, question] of QUESTIONS) {
      const answer = values[flag] ?? (await lines?.question(`${question}: `))?.trim()
      if (!answer) {
        process.stderr.write(`Sebut / say --${flag} (${question})\n`)
        return 2
      }
      settings[name] = answer
    }
  } finally {
    lines?.close()
  }
  const printed = Object.entries(settings).map(
    ([name, value]) => `    ${own(name, values.nth)}=${value}`,
  )
  if (!values.json) process.stdout.write(`# Setelan\n\n${printed.join('\n')}\n\n`)
  if (values.token === undefined) {
    process.stdout.write(values.json ? `${JSON.stringify(settings)}\n` : UNTRIED)
    return 0
  }
  const steps = await checkToken(await tokenFrom(values.token), checkBy(settings, null))
  const code = report(steps, values.json)
  const granted = steps.find(({ kode }) => kode === 'peran')?.pesan.startsWith('Peran dari token')
  if (code === 0 && !granted) {
    process.stderr.write(
      'Token ini tidak memberi peran. Pakai token orang BKD / the token grants no role\n',
    )
    return 1
  }
  return code
}

const UNTRIED =
  'Belum dicoba. Ambil satu token orang BKD dari titik token portal, lalu: luwes sso oidc … --token <berkas>\n'

function own(name: string, nth: string | undefined): string {
  return nth !== undefined && name !== 'SSO_ISSUER' ? `${name}_${nth}` : name
}
