import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access } from 'node:fs/promises'
import { join } from 'node:path'
import type { Log } from './log.ts'
import { inCheckout } from './paths.ts'

/** The built product: the bundle of the Worker and the files that it serves. */
export interface Bundle {
  readonly worker: string
  readonly assets: string
}

/** Returns the product in a folder, as `npm run build` lays it out in dist. */
export function bundleIn(folder: string): Bundle {
  return { worker: join(folder, 'worker/worker.js'), assets: join(folder, 'assets') }
}

/**
 * Builds the product if it is missing; an existing one is used as it is.
 *
 * @throws When the build fails.
 */
export async function ensureBundle(log: Log): Promise<Bundle> {
  const bundle = bundleIn(inCheckout('dist'))
  const there = await Promise.all([exists(bundle.worker), exists(bundle.assets)])
  if (there.every(Boolean)) return bundle
  log('build', 'started')
  const build = spawn('npm', ['run', 'build'], {
    cwd: inCheckout('.'),
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error(`npm run build ended with ${code}`)
  log('build', 'done')
  return bundle
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  )
}
