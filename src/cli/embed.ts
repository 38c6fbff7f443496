import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { type Command, type ExitCode, wrong } from './command.ts'
import { PAGE_HELP, runPageCheck } from './embed/check/run-check.ts'
import { KITS } from './embed/kinds.ts'
import { embedSettings } from './embed/settings.ts'
import { filesIn, kitFiles, writeFiles } from './embed/write.ts'

const KINDS = Object.keys(KITS)

/** `luwes embed`: writes what a portal needs to embed Luwes. */
export const embed: Command = {
  help: `luwes embed <${KINDS.join('|')}> <folder> [--regency <slug>] [--url <luwes>] [--portal <origin>]
                 [--token portal|sso] [--client <client id>] [--force] [--json]
luwes embed check <page> [--help]

Writes ready files for a portal into a folder: the token endpoint, logout and back-channel logout, a page, a
menu badge and a worker file. There is also a queue that sends webhooks and survives a lost network, a
receiver of webhooks, and CSS that keeps room. BACA-SAYA.md there says in a few steps what to do.

The address and the settings of the deployment are filled in. They come from the block of --regency in
wrangler.toml, or else from the environment and .env of this folder. No file contains a secret.
--token portal: the portal signs its own token (HS256, PORTAL_SECRET). --token sso: it passes on that of its
SSO. Without it, the settings decide: portal if PORTAL_SECRET is set.

A folder that is not empty is left alone without --force.

Ends with 0, or 2 after wrong use or when the folder is not empty.`,
  helpOf: ([name]) => (name === 'check' ? PAGE_HELP : undefined),
  run: ([name, ...args]) =>
    name === 'check' ? runPageCheck(args) : runEmbed(name === undefined ? args : [name, ...args]),
}

const OPTIONS = {
  regency: { type: 'string' },
  url: { type: 'string' },
  portal: { type: 'string' },
  token: { type: 'string' },
  client: { type: 'string' },
  force: { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

async function runEmbed(args: string[]): Promise<ExitCode> {
  const { positionals, values } = parseArgs({ args, allowPositionals: true, options: OPTIONS })
  const [kind = '', place] = positionals
  if (!Object.hasOwn(KITS, kind)) {
    return wrong(`Sebut salah satu / name one of: ${KINDS.join(', ')}`)
  }
  if (!place) return wrong('Sebut folder tujuan / name the folder to write into')
  const settings = await embedSettings(values)
  if (!settings.ok) return wrong(settings.error)
  const folder = resolve(place)
  const there = await filesIn(folder)
  if (there.length > 0 && !values.force) {
    return wrong(
      `${folder} sudah berisi ${there.length} berkas; tidak ada yang ditulis. Sebut folder lain, atau --force / holds files already; nothing was written. Name another folder, or --force`,
    )
  }
  const files = await kitFiles(kind, settings.value)
  await writeFiles(folder, files, values.force)
  const { cara, url, portal } = settings.value
  const said = [
    `${files.length} berkas ditulis di ${folder} (Luwes ${url}, portal ${portal}, token: ${cara})`,
    ...files.map(({ path }) => `  ${path}`),
    'Langkah berikutnya ada di BACA-SAYA.md / the next steps are in BACA-SAYA.md',
  ]
  const told = { folder, ...settings.value, files: files.map(({ path }) => path) }
  process.stdout.write(`${values.json ? JSON.stringify(told) : said.join('\n')}\n`)
  return 0
}
