import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { buildCoats } from './coats.ts'
import { writePages } from './docs/pages.ts'
import { elementsManifest } from './elements.ts'
import { writeFolderLists } from './folder-lists.ts'
import { hashOf } from './hash.ts'
import { inCheckout, ownPath, versionHere } from './paths.ts'
import { writeWorker } from './worker-bundle.ts'

const run = promisify(execFile)
const DOCS = inCheckout('dist/assets/docs')
const WIDGETS = inCheckout('dist/assets/widgets')
const CONTRACT = 'dist/assets/openapi.json'
const CONTRACT_WRITER = 'src/http/contract/write.ts'

/** Modules outside the bundle. */
const NOT_BUNDLED = ['cli', 'demo']
/** The code of the Worker. */
const CODE = 'src'
/** The packages that every part depends on. */
const PACKAGES = ['package.json', 'package-lock.json', 'tsconfig.json']

/** A part of the product: its sources, its result, and how to build it. */
interface Part {
  readonly from: readonly string[]
  readonly built: readonly string[]
  readonly make: () => Promise<void>
}

const PARTS: Readonly<Record<string, Part>> = {
  widgets: {
    from: ['widgets', 'src/cli/elements.ts'],
    built: ['dist/assets/widgets'],
    make: buildWidgets,
  },
  coats: { from: ['src/http/lambang'], built: ['dist/assets/lambang'], make: buildCoats },
  contract: { from: [CODE], built: [CONTRACT], make: buildContract },
  // Its pages list the fields of the contract, which is therefore built before.
  docs: {
    from: [CODE, 'src/cli/docs', 'src/cli/import'],
    built: ['dist/assets/docs'],
    make: buildDocs,
  },
  worker: {
    from: [CODE, 'src/cli/worker-bundle.ts'],
    built: ['dist/worker'],
    make: buildWorker,
  },
}

/** The result of `stateOf` for each part at the end of the last build. */
const STATE = inCheckout('dist/.state')

/** The file with the hash of every other file. */
const LIST = 'integrity.json'

/** Writes the pages of /docs, and the page that renders the OpenAPI document with its script and style from packages only. */
async function buildDocs(): Promise<void> {
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  await mkdir(DOCS, { recursive: true })
  await cp(inCheckout('src/http/docs'), DOCS, { recursive: true })
  for (const source of ['pages', 'gambar'])
    await rm(join(DOCS, source), { recursive: true, force: true })
  await writePages(DOCS, JSON.parse(await readFile(inCheckout(CONTRACT), 'utf8')))
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    await cp(join(swagger, file), join(DOCS, file))
  }
}

/** Writes the OpenAPI document with this version, which the Worker serves as it is. */
async function buildContract(): Promise<void> {
  const args = ['--import', ...['src/cli/quick-packages.ts', CONTRACT_WRITER].map(inCheckout)]
  const { stdout } = await run(process.execPath, args, {
    maxBuffer: 64 * 1024 * 1024,
  })
  const { info, ...document } = JSON.parse(stdout)
  const versioned = { ...document, info: { ...info, version: await versionHere() } }
  await writeFile(inCheckout(CONTRACT), JSON.stringify(versioned))
}

/** Returns the hash of a published file in the form of the attribute `integrity`. */
async function integrityOf(file: string): Promise<string> {
  return `sha384-${createHash('sha384')
    .update(await readFile(file))
    .digest('base64')}`
}

/**
 * Publishes the widgets a second time under their full version, where they never change, with the
 * hash of every file in `integrity.json`.
 */
async function publishVersion(): Promise<void> {
  const moving = join(WIDGETS, 'v1')
  const names = (await readdir(moving)).filter((name) => name !== LIST).sort()
  const hashes = await Promise.all(names.map((name) => integrityOf(join(moving, name))))
  const integrity = Object.fromEntries(names.map((name, index) => [name, hashes[index]]))
  await writeFile(join(moving, LIST), `${JSON.stringify(integrity, null, 2)}\n`)
  await cp(moving, join(WIDGETS, await versionHere()), { recursive: true })
}

async function tool(name: string, ...args: string[]): Promise<void> {
  await run(inCheckout(`node_modules/.bin/${name}`), args, {
    cwd: inCheckout('.'),
    env: { ...ownPath(), WRANGLER_SEND_METRICS: 'false', FORCE_COLOR: '0' },
  })
}

async function buildWidgets(): Promise<void> {
  await tool('vite', 'build', '-c', 'widgets/vite.config.ts')
  const manifest = JSON.stringify(await elementsManifest(), null, 2)
  await writeFile(join(WIDGETS, 'v1/custom-elements.json'), `${manifest}\n`)
  await publishVersion()
}

async function buildWorker(): Promise<void> {
  await writeWorker(inCheckout('dist/worker'))
}

async function bundled(): Promise<string[]> {
  const names = await readdir(inCheckout(CODE))
  return names.filter((name) => !NOT_BUNDLED.includes(name)).map((name) => `${CODE}/${name}`)
}

/** Returns a text that stays the same while neither the sources of a part nor its result change. */
async function stateOf({ from, built }: Part): Promise<string> {
  const sources = from.includes(CODE)
    ? [...from.filter((path) => path !== CODE), ...(await bundled())]
    : from
  return `${hashOf([...PACKAGES, ...sources])} ${hashOf(built)}`
}

/**
 * Builds the parts of the product whose sources, or results in dist/, have changed since the last
 * build.
 */
export async function buildWhereChanged(): Promise<'selesai' | 'tetap'> {
  const state = JSON.parse(await readFile(STATE, 'utf8').catch(() => '{}'))
  let changed = false
  for (const [name, part] of Object.entries(PARTS)) {
    if (state[name] === (await stateOf(part))) continue
    await Promise.all(
      part.built.map((path) => rm(inCheckout(path), { recursive: true, force: true })),
    )
    await part.make()
    state[name] = await stateOf(part)
    changed = true
  }
  if (changed) await writeFile(STATE, JSON.stringify(state))
  return changed ? 'selesai' : 'tetap'
}

/**
 * Builds the product into dist/: widgets, the contract with its page, and the Worker's bundle.
 * Rewrites the lists of regencies and inbound types when their folders changed.
 */
export async function build(): Promise<void> {
  await writeFolderLists()
  await rm(inCheckout('dist'), { recursive: true, force: true })
  await buildWhereChanged()
}

if (import.meta.main) await build()
