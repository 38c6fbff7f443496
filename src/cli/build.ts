import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { writeFolderLists } from './folder-lists.ts'
import { hashOf } from './hash.ts'
import { inCheckout, ownPath } from './paths.ts'

const run = promisify(execFile)
const DOCS = inCheckout('dist/assets/docs')
const WIDGETS = inCheckout('dist/assets/widgets')

/** What is built from, and what is built: files and folders of the checkout. */
const SOURCES = [
  'src',
  'widgets',
  'package.json',
  'package-lock.json',
  'wrangler.toml',
  'tsconfig.json',
]
const BUILT = ['dist/assets', 'dist/worker']

/** What `stateOf` told at the end of the last build. */
const STATE = inCheckout('dist/.state')

/** The file that holds the hash of every other. */
const LIST = 'integrity.json'

/** Copies the page that renders the OpenAPI document, with its script and style, from packages only. */
async function buildDocs(): Promise<void> {
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  await mkdir(DOCS, { recursive: true })
  await cp(inCheckout('src/http/docs'), DOCS, { recursive: true })
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    await cp(join(swagger, file), join(DOCS, file))
  }
}

/** Writes the OpenAPI document, which the Worker serves as it is. */
async function buildContract(): Promise<void> {
  const { stdout } = await run(process.execPath, [inCheckout('src/http/contract/write.ts')], {
    maxBuffer: 64 * 1024 * 1024,
  })
  await writeFile(inCheckout('dist/assets/openapi.json'), stdout)
}

/** The hash by which a page can hold a file to what was published, as the attribute `integrity` takes it. */
async function integrityOf(file: string): Promise<string> {
  return `sha384-${createHash('sha384')
    .update(await readFile(file))
    .digest('base64')}`
}

/**
 * Publishes the widgets a second time under their whole version, where they never change, with the
 * hash of every file in `integrity.json` beside them.
 */
async function publishVersion(): Promise<void> {
  const moving = join(WIDGETS, 'v1')
  const names = (await readdir(moving)).filter((name) => name !== LIST).sort()
  const hashes = await Promise.all(names.map((name) => integrityOf(join(moving, name))))
  const integrity = Object.fromEntries(names.map((name, index) => [name, hashes[index]]))
  await writeFile(join(moving, LIST), `${JSON.stringify(integrity, null, 2)}\n`)
  const { version } = JSON.parse(await readFile(inCheckout('package.json'), 'utf8'))
  await cp(moving, join(WIDGETS, version), { recursive: true })
}

async function tool(name: string, ...args: string[]): Promise<void> {
  await run(inCheckout(`node_modules/.bin/${name}`), args, {
    cwd: inCheckout('.'),
    env: { ...ownPath(), WRANGLER_SEND_METRICS: 'false', FORCE_COLOR: '0' },
  })
}

/** The text that is the same where neither what is built from nor what was built has changed. */
async function stateOf(): Promise<string> {
  return JSON.stringify({ from: await hashOf(SOURCES), built: await hashOf(BUILT) })
}

/** Builds the product where its sources, or what lies in dist/, are not as they were at the last build. */
export async function buildWhereChanged(): Promise<'selesai' | 'tetap'> {
  const known = await readFile(STATE, 'utf8').catch(() => null)
  if (known === (await stateOf())) return 'tetap'
  await build()
  return 'selesai'
}

/**
 * Builds the product into dist/: widgets, the contract with its page, and the Worker's bundle. Writes
 * again the lists of regencies and inbound types where their folders changed.
 */
export async function build(): Promise<void> {
  await writeFolderLists()
  await rm(inCheckout('dist'), { recursive: true, force: true })
  await tool('vite', 'build', '-c', 'widgets/vite.config.ts')
  await publishVersion()
  await buildDocs()
  await buildContract()
  await tool('wrangler', 'deploy', '--dry-run', '--minify', '--env=', '--outdir', 'dist/worker')
  await writeFile(STATE, await stateOf())
}

if (import.meta.main) await build()
