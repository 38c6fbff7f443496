import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { probeSso } from '../../adapters/sso-probe.ts'
import { judgePortals } from '../../operations/sistem/judge-portals.ts'
import { judgeSso } from '../../operations/sistem/judge-sso.ts'
import { type Temuan, worst } from '../../operations/sistem/temuan.ts'
import { buildWhereChanged } from '../build.ts'
import { exportOf } from '../folder-lists.ts'
import { Halt } from '../halt.ts'
import { proveRelease, readManifest } from '../pack/manifest.ts'
import { inCheckout } from '../paths.ts'
import { trustAlso } from '../trust.ts'
import { type Answers, askAll, blockFrom, checkBlock, DEFAULTS } from './ask.ts'
import { addBlock, type Block, blockLines, readBlock, WRANGLER } from './block.ts'
import { bundleFor, deployThere, rollbackThere, sizeOf } from './cloudflare.ts'
import { settleFirstDay } from './first-day.ts'
import { hasLaw, lawFile, takeLaw, writeLaw } from './law.ts'
import { deployHere, type Listener, rollbackHere, type Spot } from './onprem.ts'
import { isInside } from './release.ts'
import { readSettingsFile } from './settings-file.ts'
import type { StepResult, Steps } from './steps.ts'

export interface DeployOptions extends Spot {
  readonly dryRun: boolean
  readonly mayAsk: boolean
  /** The folder of an earlier version with the block and the law of the regency. */
  readonly from?: string | undefined
}

/**
 * Checks everything before anything of a regency is changed: settings, SSO, portals; then its block
 * and its law, if it is new.
 *
 * @throws At the first step that fails.
 */
export async function prepareRegency(
  steps: Steps,
  slug: string,
  answers: Answers,
  manner: DeployOptions,
): Promise<Block> {
  const { dryRun, folder } = manner
  await proveFiles(steps)
  const { block, write } = await steps.run('pengaturan / settings', () =>
    settle(slug, answers, manner),
  )
  if (block.target === 'onprem' && isInside(folder, inCheckout('.'))) {
    throw new Halt(
      `${folder} ada di dalam repositori / is inside the repository`,
      'Rahasia tidak boleh masuk repositori / secrets must not enter it: --folder /opt/luwes/…',
    )
  }
  // What was set by hand on this machine also applies to this deployment.
  trustAlso(block.vars.SSO_CA_FILE ?? (await readSettingsFile(folder)).SSO_CA_FILE)
  await steps.run('SSO', () => reachSso(block, dryRun))
  await steps.run('portal', async () => found(judgePortals(originsOf(block))))
  if (!dryRun && write) await steps.run('blok & hukum / block & law', write)
  return block
}

/** Checks, for a packed release, that every file is as it was packed. */
async function proveFiles(steps: Steps): Promise<void> {
  const manifest = await readManifest(inCheckout('.'))
  if (manifest === null) return
  await steps.run('berkas rilis / files', async () => {
    await proveRelease(inCheckout('.'), manifest)
    const count = Object.keys(manifest.berkas).length
    return { value: undefined, note: `${manifest.versi}, ${count} berkas / files`, state: 'tetap' }
  })
}

/** Builds the bundle to deploy; every regency runs the same. */
export function bundleOf(steps: Steps, block: Block): Promise<void> {
  return steps.run('bundel / bundle', () => bundle(block))
}

/** Deploys what was prepared and built. */
export function releaseRegency(
  steps: Steps,
  block: Block,
  spot: Spot,
  listener: Listener,
): Promise<void> {
  return block.target === 'onprem'
    ? deployHere(steps, block, spot, listener)
    : deployThere(steps, block, listener)
}

/**
 * Deploys a regency step by step.
 *
 * @throws At the first step that fails.
 */
export async function deployRegency(
  steps: Steps,
  slug: string,
  answers: Answers,
  manner: DeployOptions,
  listener: Listener,
): Promise<Block> {
  const block = await prepareRegency(steps, slug, answers, manner)
  await bundleOf(steps, block)
  if (!manner.dryRun) await releaseRegency(steps, block, manner, listener)
  return block
}

/**
 * Returns a regency to the previous version.
 *
 * @throws {Halt} When it has no block. Otherwise at the first step that fails.
 */
export async function rollbackRegency(steps: Steps, slug: string, spot: Spot): Promise<Block> {
  const block = await readBlock(slug)
  if (!block) {
    throw new Halt(
      `${slug} tidak ada / is not there`,
      'Lihat wrangler.toml / look at wrangler.toml',
    )
  }
  await (block.target === 'onprem' ? rollbackHere(steps, slug, spot) : rollbackThere(steps, block))
  return block
}

const originsOf = ({ vars }: Block) => (vars.PORTAL_ORIGINS ?? '').split(/[\s,]+/)

interface RegencyBlock {
  readonly block: Block
  /** Writes what a regency lacks; none when nothing is missing. */
  readonly write?: () => Promise<StepResult<void>>
}

/**
 * Returns the block of a regency; for a new one, the block from the answers, written after all
 * other checks.
 */
async function settle(
  slug: string,
  answers: Answers,
  manner: DeployOptions,
): Promise<StepResult<RegencyBlock>> {
  const there = await readBlock(slug)
  if (there) {
    checkBlock(there)
    if (answers.target && answers.target !== there.target) {
      throw new Halt(
        `${slug} ditetapkan untuk ${there.target} / ${slug} is set up for ${there.target}`,
        there.target === 'onprem'
          ? `Di [env.${slug}] pada wrangler.toml tambahkan / in wrangler.toml add: routes = [{ pattern = "${new URL(there.url).host}", custom_domain = true }]; DB_URL https`
          : `Di [env.${slug}] pada wrangler.toml hapus routes, isi PUBLIC_URL / in wrangler.toml remove routes, fill PUBLIC_URL: "${there.url}"`,
      )
    }
    await checkLaw(slug)
    const { note, ...settled } = await settleFirstDay(there, answers['first-day'], manner)
    return {
      value: settled,
      note: [there.target, there.url, note].filter(Boolean).join(', '),
      state: settled.write ? 'selesai' : 'tetap',
    }
  }
  const earlier = manner.from === undefined ? null : await takenFrom(slug, manner.from)
  if (earlier) return earlier
  const all = await askAll(slug, answers, manner.mayAsk)
  const block = await blockFrom(slug, all)
  const write = async (): Promise<StepResult<void>> => {
    const known = await hasLaw(slug)
    if (!known) {
      const year = new Date().getFullYear()
      await writeLaw(slug, all.name ?? slug, all.preset ?? DEFAULTS.preset, year)
    }
    await addBlock(block)
    const law = known ? `tetap / as it is: ${lawFile(slug)}` : lawFile(slug)
    return { value: undefined, note: `wrangler.toml, ${law}` }
  }
  return { value: { block, write }, note: `baru / new: ${block.target}, ${block.url}` }
}

/** Returns the block and the law of a regency from the folder of an earlier version. */
async function takenFrom(slug: string, folder: string): Promise<StepResult<RegencyBlock>> {
  const block = await readBlock(slug, folder).catch(() => null)
  if (block === null || !existsSync(join(folder, lawFile(slug)))) {
    throw new Halt(
      `${folder} tidak memuat blok dan ketentuan ${slug} / does not hold the block and the law of ${slug}`,
      'Sebut folder rilis atau repositori yang terakhir dipasang / name the folder that was deployed last: --from /srv/luwes-1.0.0',
    )
  }
  checkBlock(block)
  const write = async (): Promise<StepResult<void>> => {
    await takeLaw(slug, folder)
    await addBlock(block, await blockLines(slug, folder))
    return { value: undefined, note: `dari / from ${folder}: ${WRANGLER}, ${lawFile(slug)}` }
  }
  return { value: { block, write }, note: `${block.target}, ${block.url}, dari / from ${folder}` }
}

async function checkLaw(slug: string): Promise<void> {
  if (await hasLaw(slug)) return
  throw new Halt(
    `${lawFile(slug)} tidak ada / is missing`,
    `Salin dari daerah lain di folder itu, dengan nama ekspor ${exportOf(slug)} / copy another one there, exported as ${exportOf(slug)}`,
  )
}

/**
 * Checks that the SSO answers, has keys, and has the right time. A dry run continues without a
 * network.
 */
async function reachSso({ vars }: Block, dryRun: boolean): Promise<StepResult<void>> {
  const issuers = (vars.SSO_ISSUER ?? '').split(/[\s,]+/)
  const probes = await probeSso(issuers, fetch, Date.now)
  if (dryRun && probes.every(({ cacat }) => cacat === 'tidak-menjawab')) {
    const note = 'tidak terjangkau dari sini / not reached from here'
    return { value: undefined, note, state: 'dilewati' }
  }
  return found(judgeSso(probes))
}

function found(parts: readonly Temuan[]): StepResult<void> {
  const bad = parts.filter(({ keadaan }) => keadaan === 'rusak' || keadaan === 'peringatan')
  if (worst(bad) === 'baik') {
    return { value: undefined, note: parts.map(({ pesan }) => pesan.id).join(' ') }
  }
  throw new Halt(
    bad.map(({ pesan }) => `${pesan.id} / ${pesan.en}`).join(' '),
    bad.flatMap(({ saran }) => (saran ? [`${saran.id} / ${saran.en}`] : [])).join('\n'),
  )
}

async function bundle(block: Block): Promise<StepResult<void>> {
  try {
    const state = await buildWhereChanged()
    const file =
      block.target === 'cloudflare'
        ? `${await bundleFor(block)}/worker.js`
        : inCheckout('dist/worker/worker.js')
    return { value: undefined, note: `${(await sizeOf(file)).toFixed(0)} kB gzip`, state }
  } catch (error) {
    // The packages that run Luwes are enough for a packed release in which nothing must be built.
    if (existsSync(inCheckout('node_modules/.bin/wrangler'))) throw error
    throw new Halt(
      'alat untuk membangun belum terpasang / the build tools are not installed',
      'npm ci (tanpa / without --omit=dev)',
    )
  }
}
