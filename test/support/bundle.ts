import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { promisify } from 'node:util'
import { inCheckout } from '../../src/cli/paths.ts'
import { wranglerSettings } from '../../src/cli/supervisor/wrangler-settings.ts'

/** A suite's own product, laid out like dist. */
export interface BuiltBundle {
  readonly folder: string
  readonly remove: () => Promise<void>
}

/** Bundles a Worker's source as a deployment does, with one file among its assets. */
export async function buildBundle(main: string): Promise<BuiltBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-bundle-'))
  const assets = join(folder, 'assets')
  await mkdir(assets)
  await writeFile(join(assets, 'halo.txt'), 'halo')
  const { compatibilityDate } = await wranglerSettings()
  const config = {
    name: 'luwes-uji',
    main: inCheckout(main),
    compatibility_date: compatibilityDate,
    assets: { directory: assets, binding: 'ASSETS', run_worker_first: true },
    durable_objects: {
      bindings: [
        { name: 'PENULIS', class_name: 'Penulis' },
        { name: 'PENGIRIM', class_name: 'Pengirim' },
      ],
    },
    migrations: [{ tag: 'v1', new_sqlite_classes: ['Penulis', 'Pengirim'] }],
  }
  const file = join(folder, 'wrangler.json')
  await writeFile(file, JSON.stringify(config))
  const outdir = join(folder, 'worker')
  const args = ['deploy', '--dry-run', '--outdir', outdir, '--config', file]
  await promisify(execFile)(inCheckout('node_modules/.bin/wrangler'), args, {
    env: { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' },
  })
  const built = basename(main).replace(/\.ts$/, '.js')
  await rename(join(outdir, built), join(outdir, 'worker.js'))
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) }
}
