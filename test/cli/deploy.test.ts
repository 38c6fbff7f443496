import { createECDH } from 'node:crypto'
import { chmod, lstat, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRoot } from '../../src/cli/accounts.ts'
import {
  ACCOUNT,
  answersFor,
  type Clone,
  endIn,
  firstDaysIn,
  makeClone,
  type RunResult,
  statusAt,
  toldIn,
  underLoad,
} from '../support/clone.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { otherAccount, readAs } from '../support/other-account.ts'

const SLUG = 'uji-coba'

let clone: Clone
let folder: string
let issuer: Issuer

const luwes = (...args: string[]) => clone.luwes(...args)
const deploy = (...args: string[]) => luwes('deploy', SLUG, ...args)
const answers = (over: Readonly<Record<string, string>> = {}) => [
  ...answersFor(issuer.url, { town: 'Kota Uji', 'first-day': '2027-01-04', folder, ...over }),
  ...ACCOUNT,
]
const here = () => ['--folder', folder, ...ACCOUNT]
const told = () => toldIn(folder)

beforeAll(async () => {
  issuer = await startIssuer()
  clone = await makeClone()
  folder = join(clone.place, SLUG)
}, 60_000)

afterAll(async () => {
  await endIn(folder)
  await issuer.stop()
  await clone.remove()
}, 60_000)

/** Returns the public half of a pair of keys, computed from the private one. */
function pointOf(privateKey = ''): string {
  const ecdh = createECDH('prime256v1')
  ecdh.setPrivateKey(privateKey, 'base64url')
  return ecdh.getPublicKey('base64url')
}

// A deployment builds, copies and starts everything: seconds here, minutes on a busy machine.
const SLOW = { timeout: 300_000 }

describe('npm run deploy', SLOW, () => {
  it('asks for what it cannot know, and makes nothing of a half answer', async () => {
    const { code, out } = await deploy('--yes', '--name', 'Kabupaten Uji Coba')
    expect(code).toBe(1)
    for (const name of ['zone', 'issuer', 'origins', 'target', 'url'])
      expect(out).toContain(`--${name}`)
    const wrong = await deploy('--yes', ...answers({ zone: 'Asia/Tokyo', origins: 'simpeg' }))
    expect(wrong.code).toBe(1)
    expect(wrong.out).toMatch(/TIME_ZONE must be one of/)
    expect(wrong.out).toMatch(/PORTAL_ORIGINS must be origins/)
    expect(await readFile(join(clone.folder, 'wrangler.toml'), 'utf8')).not.toContain(SLUG)
  })

  it('stops before anything is made where the SSO is not reached, and says so', async () => {
    const { code, out } = await deploy('--yes', ...answers({ issuer: 'http://127.0.0.1:1/sso' }))
    expect(code).toBe(1)
    expect(out).toMatch(/SSO http:\/\/127\.0\.0\.1:1\/sso tidak menjawab/)
    expect(out).toMatch(/openid-configuration/)
    expect(await readdir(clone.place)).toEqual([])
    expect(await readFile(join(clone.folder, 'wrangler.toml'), 'utf8')).not.toContain(SLUG)
    expect(await readdir(join(clone.folder, 'src/policy/regencies'))).not.toContain(`${SLUG}.ts`)
  })

  it('stops where the SSO sends it elsewhere for its keys, and says that it does not go there', async () => {
    issuer.misbehave('/jwks', { status: 302, location: 'https://jahat.example/jwks' })
    const { code, out } = await deploy('--yes', ...answers())
    issuer.misbehave('/jwks', null)
    expect([code, out]).toEqual([1, expect.stringMatching(/mengalihkan ke alamat lain/)])
    expect(out).toMatch(/redirects elsewhere. Luwes does not follow/)
    expect(await readdir(join(folder, '..'))).toEqual([])
  })

  it('brings a new regency from nothing to a passing test', async () => {
    const { code, out } = await clone.luwesAlone('deploy', SLUG, '--yes', ...answers())
    expect([code, out]).toEqual([0, expect.stringMatching(/✓ uji \/ smoke test/)])
    expect(await statusAt(folder)).toBe(200)
    expect(out).toContain('<luwes-session token-url="/sso/luwes-token"></luwes-session>')
    expect(await readFile(join(clone.folder, `src/policy/regencies/${SLUG}.ts`), 'utf8')).toContain(
      "export const ujiCoba: Editions = [{ since: '",
    )
    expect(await readFile(join(clone.folder, 'src/policy/index.ts'), 'utf8')).toContain(
      "'uji-coba': { editions: ujiCoba, kalender: kalenderNasional },",
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
    // The pair belongs together: browsers get its public half, push services check by it.
    expect(pointOf(values.VAPID_KEYS?.split('.')[1])).toBe(values.VAPID_KEYS?.split('.')[0])
    expect(out).not.toContain(values.VAPID_KEYS)
    expect(values.FIRST_DAY).toBe('2027-01-04')
    expect(values.REGENCY_TOWN).toBe('Kota Uji')
    expect(await firstDaysIn(clone)).toEqual({ [SLUG]: '2027-01-04' })
    expect(await readFile(join(folder, `luwes-${SLUG}.service`), 'utf8')).toContain('ExecReload=')
    // That a release holds all that it needs is seen; the next ones need not be as large.
    await clone.lighten()
  })

  it('gives everything to one account, never root, and others only the way to the socket', async () => {
    const owner = (await stat(folder)).uid
    if (isRoot()) expect(owner).not.toBe(0)
    const names = await readdir(folder, { withFileTypes: true, recursive: true })
    const found = await Promise.all(
      names.map(async (entry) => {
        const path = join(entry.parentPath, entry.name)
        // The machine runs: what it has renamed or removed since belongs to nobody.
        const state = await lstat(path).catch((error) => {
          if (error.code === 'ENOENT') return null
          throw error
        })
        return state ? [{ path: path.slice(folder.length + 1), ...state }] : []
      }),
    )
    const all = found.flat()
    expect(all.filter(({ uid }) => uid !== owner).map(({ path }) => path)).toEqual([])
    const kept = /^(\.env|luwes\.log|data|backups|releases)(?=$|\/(db|run)|\/luwes\.sock)/
    const open = all.filter(({ path, mode }) => kept.test(path) && (mode & 0o077) !== 0)
    expect(open.map(({ path }) => path)).toEqual([])
    expect((await stat(folder)).mode & 0o777).toBe(0o711)
    // A release holds of each package what runs, and its licence.
    const packages = all.flatMap(({ path }) => /\/node_modules\/(.*)/.exec(path)?.[1] ?? [])
    expect(packages).toEqual(expect.arrayContaining(['hono/LICENSE', 'hono/dist/index.js']))
    expect(packages.filter((path) => /^@types\/|\.(h|d\.[cm]?ts|map)$/.test(path))).toEqual([])
    const { pid } = await told()
    if (process.platform === 'linux') expect((await stat(`/proc/${pid}`)).uid).toBe(owner)
    const other = await otherAccount()
    if (!other) return
    const held = ['', '.env', 'data', 'data/db', 'backups', 'luwes.log', 'sockets', 'releases']
    const read = await readAs(
      65_533,
      65_533,
      held.map((name) => join(folder, name)),
    )
    expect(read).toEqual(held.map(() => 'EACCES'))
  })

  it('makes settings private again, however they were, and with nothing else to do', async () => {
    const env = join(folder, '.env')
    await chmod(env, 0o644)
    const { code, out } = await deploy(...here())
    expect([code, out]).toEqual([0, expect.stringMatching(/= jalan \/ running/)])
    expect((await stat(env)).mode & 0o777).toBe(0o600)
  })

  it('leaves everything alone the second time, and tells no secret again', async () => {
    const before = await told()
    const secrets = await readFile(join(folder, '.env'), 'utf8')
    const { code, out } = await deploy(...here())
    expect([code, out]).toEqual([0, expect.stringMatching(/= jalan \/ running/)])
    for (const step of [
      'pengaturan / settings',
      'bundel / bundle',
      'rilis / release',
      'pengaturan & rahasia',
      'database',
    ]) {
      expect(out).toContain(`= ${step}`)
    }
    expect(out).not.toContain('whsec_')
    expect(await readFile(join(folder, '.env'), 'utf8')).toBe(secrets)
    expect(await told()).toMatchObject({ pid: before.pid, release: before.release, reloads: 0 })
  })

  it('changes the first day of use no more, whatever it is told', async () => {
    const before = await readFile(join(clone.folder, 'wrangler.toml'), 'utf8')
    const other = await deploy('--first-day', '2027-02-01', '--dry-run', ...here())
    expect([other.code, other.out]).toEqual([
      1,
      expect.stringContaining('hari pertama sudah ditetapkan 2027-01-04'),
    ])
    const same = await deploy('--first-day', '2027-01-04', '--dry-run', ...here())
    expect(same.code).toBe(0)
    const none = await deploy('--first-day', 'besok', '--dry-run', ...here())
    expect([none.code, none.out]).toEqual([1, expect.stringContaining('bukan tanggal')])
    expect(await readFile(join(clone.folder, 'wrangler.toml'), 'utf8')).toBe(before)
  })

  it('puts a new version in the place of the old one without a request that fails', async () => {
    const before = (await told()).release
    await clone.newVersion('2')
    let ran: RunResult | undefined
    const seen = await underLoad(folder, async () => {
      ran = await deploy(...here())
    })
    expect([ran?.code, ran?.out]).toEqual([0, expect.stringMatching(/tanpa henti/)])
    expect(seen).toEqual([200])
    expect((await told()).release).not.toBe(before)
  })

  it('stops at a migration that fails on a copy, and the old version serves on', async () => {
    const before = (await told()).release
    const journal = join(clone.folder, 'migrations/meta/_journal.json')
    const text = await readFile(journal, 'utf8')
    const entry = { idx: 99, version: '6', when: Date.now(), tag: '9999_rusak', breakpoints: true }
    const { entries, ...rest } = JSON.parse(text)
    await writeFile(journal, JSON.stringify({ ...rest, entries: [...entries, entry] }))
    await writeFile(
      join(clone.folder, 'migrations/9999_rusak.sql'),
      'DROP TABLE pegawai;\nSELECT rusak FROM tidak_ada;\n',
    )
    let ran: RunResult | undefined
    const seen = await underLoad(folder, async () => {
      ran = await deploy(...here())
    })
    expect([ran?.code, ran?.out]).toEqual([1, expect.stringMatching(/migrasi gagal pada salinan/)])
    expect(ran?.out).toMatch(/tidak disentuh/)
    expect(seen).toEqual([200])
    expect((await told()).release).toBe(before)
    const kept = await readdir(join(folder, 'backups'))
    expect(kept.filter((name) => name.startsWith('sebelum-migrasi-'))).toHaveLength(1)
    await writeFile(journal, text)
    await rm(join(clone.folder, 'migrations/9999_rusak.sql'))
  })

  it('returns to the version before', async () => {
    const before = (await told()).release
    const { code, out } = await deploy('--rollback', ...here())
    expect([code, out]).toEqual([0, expect.stringMatching(/kembali \/ rollback/)])
    expect((await told()).release).not.toBe(before)
    expect(await statusAt(folder)).toBe(200)
  })

  // One deployment each way tests everything in the block, because a deployment builds and copies.
  describe('where the block was changed by hand', () => {
    const own = { SSO_AUDIENCE_1: 'luwes', SSO_ROLES_1: 'bkd=admin', SSO_MAX_AGE_HOURS: '12' }
    const vars = `[env.${SLUG}.vars]\n`
    const block = () => readFile(join(clone.folder, 'wrangler.toml'), 'utf8')
    const env = () => readFile(join(folder, '.env'), 'utf8')
    const add = (text: string) => clone.change('wrangler.toml', vars, `${vars}${text}`)
    let before: { readonly block: string; readonly env: string }

    it('carries settings of one issuer to the machine, gives no first day by itself, and keeps one set by hand', async () => {
      before = { block: await block(), env: await env() }
      await clone.change('wrangler.toml', /^FIRST_DAY = .*\n/m, '')
      await add(
        Object.entries(own)
          .map(([name, value]) => `${name} = "${value}"\n`)
          .join(''),
      )
      const byHand = before.env.replace('2027-01-04', '2026-12-01')
      await writeFile(join(folder, '.env'), byHand, { mode: 0o600 })
      const { code, out } = await deploy(...here())
      expect([code, out]).toEqual([0, expect.stringContaining('FIRST_DAY belum ada / is not set')])
      expect(out).toMatch(/✓ pengaturan & rahasia/)
      expect(await firstDaysIn(clone)).toEqual({})
      expect(parseEnv(await env())).toMatchObject({ ...own, FIRST_DAY: '2026-12-01' })
    })

    it('takes the settings away again, and gives the first day that it is told', async () => {
      const lines = Object.entries(own).map(([name, value]) => `${name} = "${value}"\n`)
      await clone.change('wrangler.toml', lines.join(''), '')
      const { code, out } = await deploy('--first-day', '2027-01-04', ...here())
      expect([code, out]).toEqual([0, expect.stringContaining('FIRST_DAY = 2027-01-04')])
      expect(await block()).toBe(before.block)
      expect(await env()).toBe(before.env)
    })

    it('stops at a setting of an issuer that is not there', async () => {
      const back = await add('SSO_ROLES_7 = "bkd=a"\n')
      const { code, out } = await deploy(...here())
      expect([code, out]).toEqual([1, expect.stringMatching(/SSO_ROLES_7 must end in/)])
      await back()
    })
  })

  it('lets the unit write to a second place for backups, and takes it up without a stop', async () => {
    const env = join(folder, '.env')
    const unit = join(folder, `luwes-${SLUG}.service`)
    const settings = await readFile(env, 'utf8')
    const before = await readFile(unit, 'utf8')
    const copy = join(clone.place, 'salinan')
    await writeFile(env, `${settings}BACKUP_COPY=${copy}\n`, { mode: 0o600 })
    const { code, out } = await deploy(...here())
    expect([code, out]).toEqual([0, expect.stringMatching(/tanpa henti .*; BACKUP_COPY/)])
    expect(await readFile(unit, 'utf8')).toBe(before.replace(/(ReadWritePaths=.*)/, `$1 -${copy}`))
    await writeFile(env, settings, { mode: 0o600 })
    expect((await deploy(...here())).code).toBe(0)
    expect(await readFile(unit, 'utf8')).toBe(before)
  }, 120_000)

  it('refuses a folder within the repository, where secrets must not lie', async () => {
    const { code, out } = await clone.luwesAlone(
      'deploy',
      SLUG,
      '--folder',
      join(clone.folder, 'data'),
    )
    expect([code, out]).toEqual([1, expect.stringMatching(/is inside the repository/)])
  })
})

describe('npm run deploy --target cloudflare --dry-run', SLOW, () => {
  it('makes a valid upload without a network', async () => {
    const all = answers({
      target: 'cloudflare',
      issuer: 'https://sso.tidak-ada.invalid/realms/asn',
      db: 'https://luwes-db.example.go.id',
    })
    const ran = await luwes('deploy', 'uji-awan', '--yes', '--dry-run', ...all)
    expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/- SSO/)])
    const worker = await readFile(join(clone.folder, 'dist/cloudflare-uji-awan/worker.js'), 'utf8')
    expect(worker.length).toBeGreaterThan(100_000)
    expect(await readFile(join(clone.folder, 'wrangler.toml'), 'utf8')).not.toContain('uji-awan')
    expect(await readdir(join(clone.folder, 'src/policy/regencies'))).not.toContain('uji-awan.ts')
  })

  it('says of contoh what it needs there, the database among it, and what its settings are for', async () => {
    const { code, out } = await luwes('deploy', 'contoh', '--yes', '--target', 'cloudflare')
    expect(code).toBe(1)
    expect(out).toMatch(
      /contoh belum punya blok .* not answered: name, zone, issuer, origins, url, db/,
    )
    expect(out).toMatch(/hanya untuk komputer pengembang/)
    expect(out).toMatch(/--db: Database libSQL yang terjangkau dari Cloudflare/)
    const near = answers({ target: 'cloudflare', db: 'http://127.0.0.1:8080' })
    const wrong = await luwes('deploy', 'contoh', '--yes', ...near)
    expect(wrong.out).toMatch(/DB_URL \(--db\) must be an https address that Cloudflare can reach/)
    expect(wrong.out).toMatch(/SSO_ISSUER \(--issuer\) must be an https address that Cloudflare/)
    const far = answers({
      target: 'cloudflare',
      issuer: 'https://sso.tidak-ada.invalid',
      db: 'https://db.example.go.id',
    })
    const ran = await luwes('deploy', 'contoh', '--yes', '--dry-run', ...far)
    expect([ran.code, ran.out]).toEqual([0, expect.stringMatching(/baru \/ new: cloudflare/)])
  })

  it('names the lines of wrangler.toml that stand against another target', async () => {
    const { out } = await luwes('deploy', 'pesisir-barat', '--target', 'onprem')
    expect(out).toMatch(/ditetapkan untuk cloudflare .*\n.*hapus routes, isi PUBLIC_URL/s)
  })
})
