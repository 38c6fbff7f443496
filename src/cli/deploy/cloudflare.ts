import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify, stripVTControlCharacters } from 'node:util'
import * as v from 'valibot'
import { membersIn } from '../../domain/shared/members.ts'
import { Halt } from '../halt.ts'
import { inCheckout, ownPath } from '../paths.ts'
import { type Block, blockText, readBlock, WRANGLER } from './block.ts'
import { migrateCarefully } from './database.ts'
import type { Listener } from './onprem.ts'
import { makeSecret, SECRETS } from './secrets.ts'
import { smokeTest } from './smoke.ts'
import type { Steps } from './steps.ts'

const run = promisify(execFile)

/** What wrangler says of a deployment; nothing that can be read is no version. */
const deploymentSchema = v.fallback(
  v.object({ versions: v.array(v.object({ percentage: v.number(), version_id: v.string() })) }),
  { versions: [] },
)
/** What wrangler says of secrets. A list that cannot be read is a fault: they would be set again. */
const secretsSchema = v.array(v.object({ name: v.string() }))

/** Runs wrangler for a regency; throws its last words if it fails. */
async function wrangler(slug: string, ...args: string[]): Promise<string> {
  const program = inCheckout('node_modules/.bin/wrangler')
  const env = { ...ownPath(), WRANGLER_SEND_METRICS: 'false', FORCE_COLOR: '0' }
  try {
    const { stdout } = await run(program, [...args, '--env', slug], {
      cwd: inCheckout('.'),
      env,
      maxBuffer: 64 * 1024 * 1024,
    })
    return stdout
  } catch (error) {
    const { stderr, stdout } = membersIn(error)
    const lines = stripVTControlCharacters(`${stdout ?? ''}\n${stderr ?? ''}`)
      .split('\n')
      .filter((line) => line.trim() !== '')
    // After its error come hints for people who use wrangler directly.
    const told = lines.find((line) => line.includes('[ERROR]'))?.replace(/^.*\[ERROR\]\s*/, '')
    throw new Halt(
      `wrangler ${args[0]}: ${(told ?? lines.slice(-3).join(' ')).slice(0, 500)}`,
      'Masuk dengan npx wrangler login atau CLOUDFLARE_API_TOKEN / sign in with npx wrangler login or CLOUDFLARE_API_TOKEN',
    )
  }
}

/** Makes the upload without uploading it: needs no network. Returns its folder. */
export async function bundleFor(block: Block): Promise<string> {
  const { slug } = block
  const outdir = inCheckout(`dist/cloudflare-${slug}`)
  // In a dry run a new regency has no block yet: wrangler reads one next to the real file.
  const config = inCheckout(`wrangler.${slug}.dry-run.toml`)
  const text = await readFile(inCheckout(WRANGLER), 'utf8')
  const there = (await readBlock(slug)) !== null
  await rm(outdir, { recursive: true, force: true })
  try {
    await writeFile(config, there ? text : `${text}\n${blockText(block)}`)
    const args = ['deploy', '--dry-run', '--outdir', outdir, '--config', config]
    await wrangler(slug, ...args)
    return outdir
  } finally {
    await rm(config, { force: true })
  }
}

/** Takes the steps of a deployment to Cloudflare, after all checks without changes have passed. */
export async function deployThere(
  steps: Steps,
  block: Block,
  { onSecrets }: Pick<Listener, 'onSecrets'>,
): Promise<void> {
  const { slug, url, vars } = block
  const made = await steps.run('rahasia / secrets', async () => {
    const there = await secretsThere(slug)
    const names = SECRETS.filter((name) => !there.includes(name))
    const fresh = Object.fromEntries(names.map((name) => [name, makeSecret(name)]))
    if (!there.includes('DB_TOKEN') && !process.env.DB_TOKEN) {
      throw new Halt('DB_TOKEN belum ada / DB_TOKEN is missing', 'DB_TOKEN=… npm run deploy -- …')
    }
    const count = names.length
    return {
      value: fresh,
      note: `${count} baru / new`,
      ...(count === 0 && { state: 'tetap' as const }),
    }
  })
  await steps.run('database', () => {
    const database = { url: vars.DB_URL ?? '', token: process.env.DB_TOKEN }
    return migrateCarefully(database, vars.REGENCY_NAME ?? '', inCheckout('data/backups'))
  })
  const before = await answeringVersion(slug)
  await steps.run('kirim / upload', async () => {
    await upload(slug, made)
    // From here on they are set at Cloudflare, and cannot be read anywhere.
    onSecrets(made)
    return { value: undefined, note: `luwes-${slug}` }
  })
  await steps.run('uji / smoke test', async () => {
    try {
      const secret = made.WEBHOOK_SECRET_PRESENSI ?? secretGiven()
      return { value: undefined, note: await smokeTest({ url }, secret) }
    } catch (error) {
      if (before !== null) await wrangler(slug, 'rollback', before, '--yes').catch(() => undefined)
      throw error
    }
  })
}

/**
 * Returns the secret of e-presensi, if the environment has it: it cannot be read from Cloudflare.
 */
function secretGiven(): string | null {
  return process.env.WEBHOOK_SECRET_PRESENSI?.split(/\s+/)[0] || null
}

/** Returns the version that answers now; `null` if none does. */
async function answeringVersion(slug: string): Promise<string | null> {
  const text = await wrangler(slug, 'deployments', 'status', '--json').catch(() => '{}')
  const said: unknown = JSON.parse(text.slice(Math.max(0, text.indexOf('{'))))
  const { versions } = v.parse(deploymentSchema, said)
  return versions.find(({ percentage }) => percentage === 100)?.version_id ?? null
}

/** Returns the names of the secrets that are set; none when the Worker does not exist yet. */
export async function secretsThere(slug: string): Promise<readonly string[]> {
  const text = await wrangler(slug, 'secret', 'list', '--format', 'json').catch(
    (error: unknown) => {
      if (error instanceof Halt && /10007|not found|does not exist/i.test(error.message))
        return '[]'
      throw error
    },
  )
  const found: unknown = JSON.parse(text.slice(text.indexOf('[')))
  return v.parse(secretsSchema, found).map(({ name }) => name)
}

/** Uploads the version with its new secrets, which are in a private file only for that moment. */
async function upload(slug: string, made: Readonly<Record<string, string>>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'luwes-rahasia-'))
  const file = join(folder, 'secrets.json')
  const { DB_TOKEN } = process.env
  try {
    await writeFile(file, JSON.stringify({ ...made, ...(DB_TOKEN && { DB_TOKEN }) }), {
      mode: 0o600,
    })
    await wrangler(slug, 'deploy', '--secrets-file', file)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Returns to the previous version, and tests it from outside; if it is not healthy, nothing is
 * changed.
 */
export async function rollbackThere(steps: Steps, { slug, url }: Block): Promise<void> {
  const now = await answeringVersion(slug)
  await steps.run('kembali / rollback', async () => {
    await wrangler(slug, 'rollback', '--yes')
    return { value: undefined, note: `luwes-${slug}` }
  })
  await steps.run('uji / smoke test', async () => {
    try {
      return { value: undefined, note: await smokeTest({ url }, secretGiven()) }
    } catch (error) {
      if (now !== null) await wrangler(slug, 'rollback', now, '--yes').catch(() => undefined)
      throw error
    }
  })
}

/** Returns how large a bundle is, in kB of gzip. */
export async function sizeOf(file: string): Promise<number> {
  const { gzipSync } = await import('node:zlib')
  return gzipSync(await readFile(file), { level: 9 }).length / 1_000
}
