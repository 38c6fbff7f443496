import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import * as v from 'valibot'
import { codeOf } from '../errors.ts'
import { Halt } from '../halt.ts'

/** The file of a packed release with its version, and the SHA-256 of every other file. */
export const MANIFEST = 'release.json'

/** The content of a packed release: whole folders, and single files. */
const FOLDERS = ['dist', 'migrations', 'src', 'widgets']
const FILES = [
  // Without it npm would run the scripts of packages.
  '.npmrc',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'package-lock.json',
  'package.json',
  'tsconfig.json',
  'wrangler.toml',
]

/** What an operator may change: the block, the law and the coat of arms of a regency. */
const OWN = /^(wrangler\.toml|src\/policy\/(index\.ts|regencies\/.*)|src\/http\/lambang\/.*)$/
/** What is built again after such a change. */
const MADE = /^dist\/(\.state$|worker\/|assets\/(openapi\.json$|docs\/|lambang\/))/
/**
 * Files outside a release: an upload to Cloudflare, maps, and what depends on the time of the
 * build.
 */
const LEFT_OUT = /^dist\/(cloudflare-|worker\/README\.md$)|\.map$/
/** The most files that a refusal names. */
const MOST_NAMED = 10

/** The description of a packed release. */
export interface Manifest {
  readonly luwes: 'rilis'
  readonly versi: string
  /** The SHA-256 of each file, by its path. */
  readonly berkas: Readonly<Record<string, string>>
}

const manifestSchema = v.object({
  luwes: v.literal('rilis'),
  versi: v.string(),
  berkas: v.optional(v.record(v.string(), v.string()), {}),
})

/** Returns the SHA-256 of bytes, in hex. */
export function digestOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/**
 * Returns the paths of a folder in a release, in order. Hidden files are left out, except the state
 * of the build.
 */
export async function releaseFiles(folder: string): Promise<readonly string[]> {
  const inside = await Promise.all(
    FOLDERS.map(async (part) => {
      const entries = await readdir(join(folder, part), { withFileTypes: true, recursive: true })
      return entries
        .filter((entry) => !entry.isDirectory())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    }),
  )
  const isHidden = (path: string) => /(^|\/)\./.test(path) && path !== 'dist/.state'
  const found = inside.flat().filter((path) => !isHidden(path) && !LEFT_OUT.test(path))
  const alone = FILES.filter((path) => existsSync(join(folder, path)))
  return [...found, ...alone].toSorted()
}

/**
 * Reads the manifest of a folder; `null` if it is no packed release.
 *
 * @throws When it cannot be read, or is of another kind.
 */
export async function readManifest(folder: string): Promise<Manifest | null> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  })
  if (text === null) return null
  const read = v.safeParse(manifestSchema, JSON.parse(text))
  if (!read.success) throw new Error(`${MANIFEST}: another kind`)
  return read.output
}

/**
 * Checks every file of a packed release against its manifest. The block, the law and the coat of
 * arms of regencies may differ, and what is built from them.
 *
 * @throws `Halt` with the names of changed, missing or foreign files.
 */
export async function proveRelease(folder: string, { berkas }: Manifest): Promise<void> {
  const there = await releaseFiles(folder)
  const differing: string[] = []
  for (const path of new Set([...Object.keys(berkas), ...there])) {
    const bytes = await readFile(join(folder, path)).catch(() => null)
    if (bytes === null || digestOf(bytes) !== berkas[path]) differing.push(path)
  }
  const isOwn = differing.some((path) => OWN.test(path))
  const wrong = differing.filter((path) => !OWN.test(path) && !(isOwn && MADE.test(path)))
  if (wrong.length === 0) return
  const more = wrong.length > MOST_NAMED ? `, … (${wrong.length})` : ''
  throw new Halt(
    `berkas rilis berubah, hilang, atau asing / files of the release were changed, are missing, or are foreign: ${wrong.slice(0, MOST_NAMED).join(', ')}${more}`,
    'Buka lagi rilisnya dari arsip, lalu ulangi / unpack the release again, then repeat',
  )
}
