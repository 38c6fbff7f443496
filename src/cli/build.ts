import { execFile } from 'node:child_process'
import { cp, mkdir, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { inCheckout } from './paths.ts'

const run = promisify(execFile)
const DOCS = inCheckout('dist/assets/docs')

/** Copies the page that renders the OpenAPI document, with its script and style, from packages only. */
async function buildDocs(): Promise<void> {
  const swagger = dirname(createRequire(import.meta.url).resolve('swagger-ui-dist/package.json'))
  await mkdir(DOCS, { recursive: true })
  await cp(inCheckout('src/http/docs'), DOCS, { recursive: true })
  for (const file of ['swagger-ui.css', 'swagger-ui-bundle.js']) {
    await cp(join(swagger, file), join(DOCS, file))
  }
}

async function tool(name: string, ...args: string[]): Promise<void> {
  await run(inCheckout(`node_modules/.bin/${name}`), args, {
    cwd: inCheckout('.'),
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', FORCE_COLOR: '0' },
  })
}

/** Builds the product into dist/: widgets, the page of the API, and the Worker's bundle. */
export async function build(): Promise<void> {
  await rm(inCheckout('dist'), { recursive: true, force: true })
  await tool('vite', 'build', '-c', 'widgets/vite.config.ts')
  await buildDocs()
  await tool('wrangler', 'deploy', '--dry-run', '--minify', '--env=', '--outdir', 'dist/worker')
}

if (import.meta.main) await build()
