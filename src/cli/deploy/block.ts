import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { baseName } from '../../config/sign-in.ts'
import { membersIn } from '../../domain/shared/members.ts'
import { inCheckout } from '../paths.ts'
import type { Settings } from '../settings.ts'

/** Where a regency runs. */
export type Target = 'cloudflare' | 'onprem'

/** A regency in wrangler.toml: where it runs, its address, its trusted issuers. */
export interface Block {
  readonly slug: string
  readonly target: Target
  /** Where portals reach it. */
  readonly url: string
  /** Its settings, none of them secret. */
  readonly vars: Settings
}

/** The settings of a block, in the order of writing; those of one issuer after the plain one. */
const VARS: readonly string[] = [
  'REGENCY',
  'REGENCY_NAME',
  'REGENCY_TOWN',
  'TIME_ZONE',
  'FIRST_DAY',
  'DB_URL',
  'SSO_ISSUER',
  'SSO_CA_FILE',
  'SSO_AUDIENCE',
  'SSO_LOGOUT_AUDIENCE',
  'SSO_NIP_CLAIM',
  'SSO_ROLE_CLAIM',
  'SSO_ROLES',
  'SSO_MAX_AGE_HOURS',
  'PORTAL_ORIGINS',
  'PORTAL_AUDIENCE',
  'PORTAL_ROLES',
  'PUBLIC_URL',
  'ADMS_FROM',
  'VAPID_SUBJECT',
]

/**
 * Returns whether a setting belongs in a block: it is written there, and overrides other places.
 */
export function isVar(name: string): boolean {
  return VARS.includes(baseName(name))
}

/** Returns the settings of a block that are given, in order. */
export function varsIn(vars: Settings): readonly (readonly [name: string, value: string])[] {
  const place = (name: string) => VARS.indexOf(baseName(name))
  return Object.keys(vars)
    .filter(isVar)
    .toSorted((a, b) => place(a) - place(b) || (a < b ? -1 : 1))
    .flatMap((name) => {
      const value = vars[name]
      return value ? [[name, value] as const] : []
    })
}

/** The file with one block per regency. */
export const WRANGLER = 'wrangler.toml'

/** Returns the block of a regency, if there is one: here, or in the folder of another version. */
export async function readBlock(slug: string, folder = inCheckout('.')): Promise<Block | null> {
  const { env } = parse(await readFile(join(folder, WRANGLER), 'utf8'))
  const found = membersIn(membersIn(env)[slug])
  const given = membersIn(found.vars)
  if (Object.keys(given).length === 0) return null
  const vars = Object.fromEntries(
    Object.entries(given).map(([name, value]) => [name, String(value)]),
  )
  const pattern = Array.isArray(found.routes) ? membersIn(found.routes[0]).pattern : undefined
  const route = typeof pattern === 'string' ? `https://${pattern.replace(/\/\*?$/, '')}` : undefined
  return {
    slug,
    target: route === undefined ? 'onprem' : 'cloudflare',
    url: route ?? vars.PUBLIC_URL ?? '',
    vars,
  }
}

/** Returns a block in the form of wrangler.toml. */
export function blockText({ slug, target, url, vars }: Block): string {
  const object = (name: string, className: string) => [
    `[[env.${slug}.durable_objects.bindings]]`,
    `name = "${name}"`,
    `class_name = "${className}"`,
    '',
  ]
  const route = `routes = [{ pattern = ${JSON.stringify(new URL(url).host)}, custom_domain = true }]`
  return [
    `[env.${slug}]`,
    `name = "luwes-${slug}"`,
    ...(target === 'cloudflare' ? [route] : []),
    '',
    ...object('PENULIS', 'Penulis'),
    ...object('PENGIRIM', 'Pengirim'),
    `[env.${slug}.vars]`,
    ...varsIn(vars).map(([name, value]) => `${name} = ${JSON.stringify(value)}`),
    '',
  ].join('\n')
}

/** Returns the lines of a block in the folder of another version, including handwritten ones. */
export async function blockLines(slug: string, folder: string): Promise<string> {
  const lines = (await readFile(join(folder, WRANGLER), 'utf8')).split('\n')
  const isOwn = (line: string) => /^\[\[?env\.([^.\]]+)/.exec(line)?.[1] === slug
  const from = lines.findIndex(isOwn)
  const after = lines.findIndex((line, at) => at > from && /^\[/.test(line) && !isOwn(line))
  return `${lines
    .slice(from, after < 0 ? undefined : after)
    .join('\n')
    .trimEnd()}\n`
}

/** Adds the block of a new regency at the end of wrangler.toml. */
export async function addBlock(block: Block, lines = blockText(block)): Promise<void> {
  const file = inCheckout(WRANGLER)
  const before = await readFile(file, 'utf8')
  const text = `${before.trimEnd()}\n\n${lines}`
  // Text that is not read back as intended is not written.
  parse(text)
  await writeFile(file, text)
}

/**
 * Adds a missing setting to the block of a regency, after its zone.
 *
 * @throws When the file has no such block, or does not have the setting afterwards.
 */
export async function setVar(
  slug: string,
  name: (typeof VARS)[number],
  value: string,
): Promise<void> {
  const file = inCheckout(WRANGLER)
  const lines = (await readFile(file, 'utf8')).split('\n')
  const head = lines.indexOf(`[env.${slug}.vars]`)
  if (head < 0) throw new Error(`${WRANGLER} has no [env.${slug}.vars]`)
  const zone = lines.findIndex((line, at) => at > head && line.startsWith('TIME_ZONE'))
  lines.splice(Math.max(head, zone) + 1, 0, `${name} = ${JSON.stringify(value)}`)
  await writeFile(file, lines.join('\n'))
  const block = await readBlock(slug)
  if (block?.vars[name] !== value) throw new Error(`${WRANGLER} does not say ${name} of ${slug}`)
}
