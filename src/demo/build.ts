import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdir, stat } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { inCheckout } from '../cli/paths.ts'

const SOURCES = ['src', 'widgets', 'package.json', 'wrangler.toml']
/** What is no part of the bundle. */
const NOT_BUNDLED = ['src/cli', 'src/demo'].map(inCheckout)
const PRODUCTS = ['dist/worker/worker.js', 'dist/assets/widgets/v1/luwes.js']

async function changedAt(path: string): Promise<number | undefined> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => undefined,
  )
}

/** Returns the newest change below a file or folder, in UTC milliseconds. */
async function newestBelow(path: string): Promise<number> {
  if (NOT_BUNDLED.includes(path)) return 0
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined)
  if (!entries) return (await changedAt(path)) ?? 0
  const times = entries.map(({ name }) => newestBelow(join(path, name)))
  return Math.max(0, ...(await Promise.all(times)))
}

/** Returns whether the product is missing, or older than its sources. */
export async function isStale(): Promise<boolean> {
  const built = await Promise.all(PRODUCTS.map((path) => changedAt(inCheckout(path))))
  const oldest = Math.min(...built.map((time) => time ?? 0))
  const newest = await Promise.all(SOURCES.map((path) => newestBelow(inCheckout(path))))
  return oldest < Math.max(...newest)
}

/**
 * Runs `npm run build` with this Node.
 *
 * @throws When it fails, with its output.
 */
export async function build(): Promise<void> {
  const { PATH = '' } = process.env
  const path = `${dirname(process.execPath)}${delimiter}${PATH}`
  const npm = spawn('npm', ['run', 'build'], {
    cwd: inCheckout('.'),
    env: { ...process.env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [npm.stdout, npm.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const [code] = await once(npm, 'close')
  if (code !== 0) throw new Error(`npm run build ended with ${code}\n${said.slice(-4000)}`)
}
