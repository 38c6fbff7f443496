import { execFile } from 'node:child_process'
import {
  cp,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { askHolder } from '../../src/cli/supervisor/lock.ts'
import type { Told } from '../../src/cli/supervisor/told.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'

const SLUG = 'uji-coba'
const PARTS = [
  'src',
  'migrations',
  'widgets',
  'package.json',
  'package-lock.json',
  'wrangler.toml',
  'tsconfig.json',
]

interface Ran {
  readonly code: number
  readonly out: string
}

/** A clone of its own, so that what a deployment writes never lands in this one. */
let clone: string
let folder: string
let issuer: Issuer

function luwes(...args: string[]): Promise<Ran> {
  return new Promise((resolve) => {
    const program = join(clone, 'src/cli/luwes.ts')
    const env = { ...process.env, WRANGLER_SEND_METRICS: 'false', CI: '1' }
    const options = { cwd: clone, env, maxBuffer: 16 * 1024 * 1024 }
    execFile(process.execPath, [program, ...args], options, (error, stdout, stderr) => {
      const out = args.includes('--json') ? stdout : `${stdout}\n${stderr}`
      resolve({ code: error ? Number(error.code ?? 1) : 0, out })
    })
  })
}

const deploy = (...args: string[]) => luwes('deploy', SLUG, ...args)

/** Processes that a test started and this suite ends. */
const started: number[] = []

const answers = (over: Readonly<Record<string, string>> = {}) =>
  Object.entries({
    name: 'Kabupaten Uji Coba',
    zone: 'Asia/Makassar',
    issuer: issuer.url,
    origins: 'https://simpeg.uji-coba.example.go.id',
    target: 'onprem',
    url: 'https://luwes.uji-coba.example.go.id',
    preset: 'permen-4-2025',
    folder,
    ...over,
  }).flatMap(([name, value]) => [`--${name}`, value])

const here = () => [`--folder`, folder]

function status(path: string): Promise<number> {
  return new Promise((resolve) => {
    const call = request(
      { socketPath: join(folder, 'luwes.sock'), path, agent: false, timeout: 10_000 },
      (answer) => {
        answer.resume()
        answer.once('end', () => resolve(answer.statusCode ?? 0))
      },
    )
    call.once('timeout', () => call.destroy())
    call.once('error', () => resolve(0))
    call.end()
  })
}

const told = async (): Promise<Told> => JSON.parse(await askHolder(join(folder, 'data')))

/** What a steady load was answered while something went on. */
async function under(work: () => Promise<unknown>): Promise<number[]> {
  const seen = new Set<number>()
  let going = true
  const client = async () => {
    while (going) {
      seen.add(await status('/health'))
      await sleep(20)
    }
  }
  const clients = [client(), client()]
  await work().finally(() => {
    going = false
  })
  await Promise.all(clients)
  return [...seen]
}

beforeAll(async () => {
  issuer = await startIssuer()
  clone = await mkdtemp(join(tmpdir(), 'luwes-klon-'))
  folder = join(await mkdtemp(join(tmpdir(), 'lw-')), SLUG)
  for (const part of PARTS) await cp(inCheckout(part), join(clone, part), { recursive: true })
  await symlink(inCheckout('node_modules'), join(clone, 'node_modules'))
}, 60_000)

afterAll(async () => {
  const running = await askHolder(join(folder, 'data'))
  if (running !== '') started.push(JSON.parse(running).pid)
  for (const pid of started) process.kill(pid, 'SIGTERM')
  for (const place of [folder, join(folder, '..', 'dua')]) {
    for (let tries = 0; tries < 200 && (await askHolder(join(place, 'data'))) !== ''; tries += 1) {
      await sleep(50)
    }
  }
  await issuer.stop()
  for (const place of [clone, join(folder, '..')]) await rm(place, { recursive: true, force: true })
}, 60_000)

describe('npm run deploy', () => {
  it('asks for what it cannot know, and makes nothing of a half answer', async () => {
    const { code, out } = await deploy('--yes', '--name', 'Kabupaten Uji Coba')
    expect(code).toBe(1)
    for (const name of ['zone', 'issuer', 'origins', 'target', 'url'])
      expect(out).toContain(`--${name}`)
    const wrong = await deploy('--yes', ...answers({ zone: 'Asia/Tokyo', origins: 'simpeg' }))
    expect(wrong.code).toBe(1)
    expect(wrong.out).toMatch(/TIME_ZONE must be one of/)
    expect(wrong.out).toMatch(/PORTAL_ORIGINS must be origins/)
    expect(await readFile(join(clone, 'wrangler.toml'), 'utf8')).not.toContain(SLUG)
  }, 60_000)

  it('stops before anything is made where the SSO is not reached, and says so', async () => {
    const { code, out } = await deploy('--yes', ...answers({ issuer: 'http://127.0.0.1:1/sso' }))
    expect(code).toBe(1)
    expect(out).toMatch(/SSO http:\/\/127\.0\.0\.1:1\/sso tidak menjawab/)
    expect(out).toMatch(/openid-configuration/)
    expect(await readdir(join(folder, '..'))).toEqual([])
    expect(await readFile(join(clone, 'wrangler.toml'), 'utf8')).not.toContain(SLUG)
    expect(await readdir(join(clone, 'src/policy/regencies'))).not.toContain(`${SLUG}.ts`)
  }, 60_000)

  it('stops where the SSO sends it elsewhere for its keys, and says that it does not go there', async () => {
    issuer.misbehave('/jwks', { status: 302, location: 'https://jahat.example/jwks' })
    const { code, out } = await deploy('--yes', ...answers())
    issuer.misbehave('/jwks', null)
    expect([code, out]).toEqual([1, expect.stringMatching(/mengalihkan ke alamat lain/)])
    expect(out).toMatch(/redirects elsewhere. Luwes does not follow/)
    expect(await readdir(join(folder, '..'))).toEqual([])
  }, 60_000)

  it('brings a new regency from nothing to a passing test', async () => {
    const { code, out } = await deploy('--yes', ...answers())
    expect([code, out]).toEqual([0, expect.stringMatching(/✓ uji \/ smoke test/)])
    expect(await status('/health')).toBe(200)
    expect(out).toContain('<luwes-session token-url="/sso/luwes-token"></luwes-session>')
    expect(await readFile(join(clone, `src/policy/regencies/${SLUG}.ts`), 'utf8')).toContain(
      "export const ujiCoba: Editions = [{ since: '",
    )
    expect(await readFile(join(clone, 'src/policy/index.ts'), 'utf8')).toContain(
      "'uji-coba': { editions: ujiCoba, kalender: kalender2026 },",
    )
    const env = join(folder, '.env')
    expect((await stat(env)).mode & 0o077).toBe(0)
    const values = parseEnv(await readFile(env, 'utf8'))
    for (const name of ['SIMPEG', 'PRESENSI', 'KINERJA']) {
      const secret = values[`WEBHOOK_SECRET_${name}`] ?? ''
      expect(Buffer.from(secret.replace('whsec_', ''), 'base64')).toHaveLength(32)
      expect(out).toContain(secret)
    }
    expect(out).not.toContain(values.SESSION_SECRET)
    expect(await readFile(join(folder, `luwes-${SLUG}.service`), 'utf8')).toContain('ExecReload=')
  }, 180_000)

  it('leaves everything alone the second time, and tells no secret again', async () => {
    const before = await told()
    const secrets = await readFile(join(folder, '.env'), 'utf8')
    const { code, out } = await deploy(...here())
    expect([code, out]).toEqual([0, expect.stringMatching(/= jalan \/ running/)])
    for (const step of [
      'pengaturan / settings',
      'rilis / release',
      'pengaturan & rahasia',
      'database',
    ]) {
      expect(out).toContain(`= ${step}`)
    }
    expect(out).not.toContain('whsec_')
    expect(await readFile(join(folder, '.env'), 'utf8')).toBe(secrets)
    expect(await told()).toMatchObject({ pid: before.pid, release: before.release, reloads: 0 })
  }, 120_000)

  it('puts a new version in the place of the old one without a request that fails', async () => {
    const before = (await told()).release
    const file = join(clone, 'src/http/docs/index.html')
    await writeFile(file, (await readFile(file, 'utf8')).replace('</body>', '<!-- 2 --></body>'))
    let ran: Ran | undefined
    const seen = await under(async () => {
      ran = await deploy(...here())
    })
    expect([ran?.code, ran?.out]).toEqual([0, expect.stringMatching(/tanpa henti/)])
    expect(seen).toEqual([200])
    expect((await told()).release).not.toBe(before)
  }, 120_000)

  it('stops at a migration that fails on a copy, and the old version serves on', async () => {
    const before = (await told()).release
    const journal = join(clone, 'migrations/meta/_journal.json')
    const text = await readFile(journal, 'utf8')
    const entry = { idx: 99, version: '6', when: Date.now(), tag: '9999_rusak', breakpoints: true }
    const { entries, ...rest } = JSON.parse(text)
    await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, entry] }))
    await writeFile(
      join(clone, 'migrations/9999_rusak.sql'),
      'DROP TABLE pegawai;\nSELECT rusak FROM tidak_ada;\n',
    )
    let ran: Ran | undefined
    const seen = await under(async () => {
      ran = await deploy(...here())
    })
    expect([ran?.code, ran?.out]).toEqual([1, expect.stringMatching(/migrasi gagal pada salinan/)])
    expect(ran?.out).toMatch(/tidak disentuh/)
    expect(seen).toEqual([200])
    expect((await told()).release).toBe(before)
    expect(await readdir(join(folder, 'backups'))).toHaveLength(1)
    await writeFile(journal, text)
    await rm(join(clone, 'migrations/9999_rusak.sql'))
  }, 120_000)

  it('returns to the version before', async () => {
    const before = (await told()).release
    const { code, out } = await deploy('--rollback', ...here())
    expect([code, out]).toEqual([0, expect.stringMatching(/kembali \/ rollback/)])
    expect((await told()).release).not.toBe(before)
    expect(await status('/health')).toBe(200)
  }, 60_000)

  it('carries settings of one issuer from the block to the machine, and takes them away again', async () => {
    const file = join(clone, 'wrangler.toml')
    const before = await readFile(file, 'utf8')
    const own = { SSO_AUDIENCE_1: 'luwes', SSO_ROLES_1: 'bkd=admin', SSO_MAX_AGE_HOURS: '12' }
    const lines = Object.entries(own).map(([name, value]) => `${name} = "${value}"\n`)
    await writeFile(
      file,
      before.replace(`[env.${SLUG}.vars]\n`, `[env.${SLUG}.vars]\n${lines.join('')}`),
    )
    const with1 = await deploy(...here())
    expect([with1.code, with1.out]).toEqual([0, expect.stringMatching(/✓ pengaturan & rahasia/)])
    const settings = async () => parseEnv(await readFile(join(folder, '.env'), 'utf8'))
    expect(await settings()).toMatchObject(own)
    await writeFile(file, before)
    expect((await deploy(...here())).code).toBe(0)
    const names = Object.keys(await settings())
    expect(names).toContain('SSO_AUDIENCE')
    expect(names.filter((name) => name in own)).toEqual([])
    await writeFile(
      file,
      before.replace(`[env.${SLUG}.vars]\n`, `[env.${SLUG}.vars]\nSSO_ROLES_7 = "bkd=a"\n`),
    )
    const beyond = await deploy(...here())
    expect([beyond.code, beyond.out]).toEqual([1, expect.stringMatching(/SSO_ROLES_7 must end in/)])
    await writeFile(file, before)
  }, 120_000)

  it('refuses a folder within the repository, where secrets must not lie', async () => {
    const { code, out } = await deploy('--folder', join(clone, 'data'))
    expect([code, out]).toEqual([1, expect.stringMatching(/lies within the repository/)])
  }, 60_000)
})

describe('luwes fleet deploy', () => {
  it('deploys many, tells of the one that fails, and does only what is left the second time', async () => {
    const members = join(folder, '..', 'armada')
    const place = join(folder, '..', 'dua')
    await mkdir(members)
    const file = (over: Readonly<Record<string, string>>) =>
      Object.entries({
        ...{ NAME: 'Kota Dua', ZONE: 'Asia/Jakarta', TARGET: 'onprem', FOLDER: place },
        ...{ ISSUER: issuer.url, ORIGINS: 'https://portal.dua.example.go.id' },
        ...{ URL: 'https://luwes.dua.example.go.id', ...over },
      })
        .map(([name, value]) => `${name}="${value}"\n`)
        .join('')
    const away = { ISSUER: 'http://127.0.0.1:1/sso', FOLDER: join(folder, '..', 'tiga') }
    await writeFile(join(members, 'kota-dua.env'), file({}))
    await writeFile(join(members, 'kota-tiga.env'), file(away))
    const first = await luwes('fleet', 'deploy', members, '--json')
    const { daerah, ...counts } = JSON.parse(first.out)
    expect([first.code, counts]).toEqual([1, { jumlah: 2, selesai: 1, tetap: 0, gagal: 1 }])
    expect(daerah[1]).toMatchObject({
      regency: 'kota-tiga',
      catatan: expect.stringMatching(/tidak menjawab/),
    })
    const { pid } = JSON.parse(await askHolder(join(place, 'data')))
    started.push(pid)
    const again = JSON.parse((await luwes('fleet', 'deploy', members, '--json')).out)
    expect(again).toMatchObject({ selesai: 0, tetap: 1, gagal: 1 })
  }, 180_000)
})

describe('npm run deploy --target cloudflare --dry-run', () => {
  it('makes a valid upload without a network', async () => {
    const all = answers({
      target: 'cloudflare',
      issuer: 'https://sso.tidak-ada.invalid/realms/asn',
      db: 'https://luwes-db.example.go.id',
    })
    const ran = await luwes('deploy', 'uji-awan', '--yes', '--dry-run', ...all)
    expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/- SSO/)])
    const worker = await readFile(join(clone, 'dist/cloudflare-uji-awan/worker.js'), 'utf8')
    expect(worker.length).toBeGreaterThan(100_000)
    expect(await readFile(join(clone, 'wrangler.toml'), 'utf8')).not.toContain('uji-awan')
    expect(await readdir(join(clone, 'src/policy/regencies'))).not.toContain('uji-awan.ts')
  }, 120_000)
})
