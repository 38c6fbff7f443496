import { chmod, mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { codeOf } from '../errors.ts'
import { inCheckout, versionHere } from '../paths.ts'
import { KITS, type Kit, quoteValue, quotingOf } from './kinds.ts'

/** The values of a deployment for the files of a kit; none of them is secret. */
export interface EmbedSettings {
  readonly url: string
  readonly portal: string
  readonly regencyName: string
  /** Whether the portal signs tokens itself, or passes on those of its SSO. */
  readonly cara: 'portal' | 'sso'
  readonly audience: string
  readonly nipClaim: string
  readonly issuer: string
  readonly client: string
}

/** A file of a kit as it is written. */
export interface WrittenFile {
  readonly path: string
  readonly text: string
}

const NAME = /^luwes-[a-z-]+$/

/**
 * Returns the names of all elements: of the built widgets, or of their sources if nothing is built.
 */
export async function elementNames(): Promise<readonly string[]> {
  const built = await readdir(inCheckout('dist/assets/widgets/v1')).catch(() => [])
  const names = built.map((file) => file.replace(/-[\w-]{8}\.js$/, ''))
  const folders = names.some((name) => NAME.test(name))
    ? names
    : (await readdir(inCheckout('widgets'))).map((folder) => `luwes-${folder}`)
  const known = new Set(folders.filter((name) => NAME.test(name)))
  for (const other of ['luwes-session', 'luwes-shared', 'luwes-worker', 'luwes-screenshots'])
    known.delete(other)
  return [...known].sort()
}

/**
 * Returns the files of a kit with the settings filled in.
 *
 * @throws When there is no such kit, or a template names a value that nothing fills.
 */
export async function kitFiles(
  kind: string,
  settings: EmbedSettings,
): Promise<readonly WrittenFile[]> {
  const kit = KITS[kind]
  if (!kit) throw new Error(`there is no kit ${kind}`)
  const [elements, version] = await Promise.all([elementNames(), versionHere()])
  const values = valuesOf(kit, kind, settings, elements, version)
  return Promise.all(
    kit.files.map(async ({ from, to, proof = kit.proof }) => {
      const template = await readFile(inCheckout(`src/cli/embed/kit/${from}`), 'utf8')
      return { path: to, text: filled(template, to, values, { ...kit, proof }) }
    }),
  )
}

type Values = Readonly<Record<string, string>>

function valuesOf(
  { title, tokenPath, assets, up = 1 }: Kit,
  kind: string,
  settings: EmbedSettings,
  elements: readonly string[],
  version: string,
): Values {
  return {
    URL: settings.url,
    PORTAL: settings.portal,
    REGENCY_NAME: settings.regencyName,
    CARA: settings.cara,
    AUDIENCE: settings.audience,
    NIP_CLAIM: settings.nipClaim,
    ISSUER: settings.issuer,
    CLIENT: settings.client,
    KIND: kind,
    TITLE: title,
    VERSION: version,
    TOKEN_PATH: tokenPath,
    ASSETS: assets,
    UP: String(up),
    NAMES: elements.join(' '),
  }
}

/** Returns a template with values for code, outside quotes; only this program creates them. */
function filled(template: string, to: string, values: Values, kit: Kit): string {
  const names = (values.NAMES ?? '').split(' ')
  const quoting = quotingOf(to)
  const text = template
    .replace('%%NAMESPACE%%\n', kit.namespace ? `namespace ${kit.namespace};\n\n` : '')
    .replace('%%ELEMENTS%%', names.map((name) => `        '${name}',`).join('\n'))
    .replace('luwes-setiap:not(:defined)', names.map((name) => `${name}:not(:defined)`).join(',\n'))
    .replaceAll(/%%([A-Z_]+)%%/g, (all, name: string) => {
      const value = values[name]
      if (value === undefined) throw new Error(`${to} names ${all}, which nothing fills`)
      return quoteValue(value, quoting)
    })
  return headed(text, to, values, kit)
}

/**
 * Returns a file with its head: a PHP or JavaScript file says which Luwes wrote it, and how it was
 * tested.
 */
function headed(text: string, to: string, values: Values, { proof }: Kit): string {
  const said = `Ditulis oleh \`luwes embed ${values.KIND}\`, Luwes ${values.VERSION}. ${proof}`
  if (to.endsWith('.blade.php')) return `{{-- ${said} --}}\n${text}`
  if (to.endsWith('.php')) return text.replace('<?php\n', `<?php\n// ${said}\n`)
  if (/\.m?js$/.test(to)) return `// ${said}\n${text}`
  return text
}

/**
 * Returns the files of a folder that must be empty; a missing folder is empty.
 *
 * @throws When it cannot be read.
 */
export async function filesIn(folder: string): Promise<readonly string[]> {
  try {
    return await readdir(folder)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return []
    throw error
  }
}

/** Writes files below a folder. An existing file is overwritten only with `force`. */
export async function writeFiles(
  folder: string,
  files: readonly WrittenFile[],
  force: boolean,
): Promise<void> {
  for (const { path, text } of files) {
    const place = join(folder, path)
    await mkdir(dirname(place), { recursive: true })
    await writeFile(place, text, { flag: force ? 'w' : 'wx' })
    // The portal's web server reads them as another account; none of them has a secret.
    await chmod(place, 0o644)
    await chmod(dirname(place), 0o755)
  }
}
