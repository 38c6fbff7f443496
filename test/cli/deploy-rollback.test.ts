import {
  chown,
  cp,
  readdir,
  readFile,
  readlink,
  rm,
  stat,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isRoot } from '../../src/cli/accounts.ts'
import {
  ACCOUNT,
  answersFor,
  type Clone,
  endIn,
  makeClone,
  type RunResult,
  statusAt,
  toldIn,
  underLoad,
} from '../support/clone.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { luwesAlone, programsAlone } from '../support/without-git.ts'

const SLUG = 'uji-kembali'

describe('npm run deploy -- --rollback', { timeout: 300_000 }, () => {
  let clone: Clone
  let issuer: Issuer
  let folder: string
  const deploy = (...args: string[]) =>
    clone.luwes('deploy', SLUG, '--folder', folder, ...ACCOUNT, ...args)
  /** The release that answers, and those that the links name. */
  const standing = async () => {
    const answers = (await toldIn(folder)).release?.split('/').at(-2)
    const link = (name: string) =>
      readlink(join(folder, name)).then(
        (target) => target.split('/').at(-1),
        () => null,
      )
    return { answers, current: await link('current'), before: await link('before') }
  }
  const env = () => readFile(join(folder, '.env'), 'utf8')

  beforeAll(async () => {
    issuer = await startIssuer()
    clone = await makeClone()
    await clone.lighten()
    folder = join(clone.place, SLUG)
    const { code, out } = await deploy('--yes', ...answersFor(issuer.url, {}))
    expect([code, out]).toEqual([0, expect.stringContaining('uji')])
  }, 240_000)
  afterAll(async () => {
    await endIn(folder)
    await issuer.stop()
    await clone.remove()
  }, 60_000)

  it('ends with 1 and says so where there is no version before', async () => {
    const before = await standing()
    const { code, out } = await deploy('--rollback')
    expect([code, out]).toEqual([1, expect.stringMatching(/tidak ada versi sebelumnya/)])
    expect(await standing()).toEqual(before)
  })

  it('still says so after a first update that failed: what answers was there before it, and its settings', async () => {
    const before = await standing()
    const settings = await env()
    const back = [
      await clone.change('src/worker.ts', /^/, "throw new Error('rusak')\n"),
      await clone.change('wrangler.toml', 'Kabupaten Uji Coba', 'Kabupaten Baru'),
    ]
    const failed = await deploy()
    expect([failed.code, failed.out]).toEqual([1, expect.stringMatching(/✗ jalan \/ running/)])
    // Its settings were written before it failed.
    expect(failed.out).toMatch(/✓ pengaturan & rahasia/)
    expect([await standing(), await env()]).toEqual([before, settings])
    expect(await statusAt(folder)).toBe(200)
    const { code, out } = await deploy('--rollback')
    expect([code, out]).toEqual([1, expect.stringMatching(/tidak ada versi sebelumnya/)])
    for (const undo of back) await undo()
  })

  it('after an update that failed leads where it led before it, and proves that version', async () => {
    const first = (await standing()).current
    await clone.newVersion('2')
    expect((await deploy()).code).toBe(0)
    const second = await standing()
    expect(second).toEqual({ answers: second.current, current: second.current, before: first })
    // One that starts, is healthy, and does not pass the test.
    const back = await clone.change(
      'src/http/contract/openapi.ts',
      "openapi: '3.1.0'",
      "openapi: '3.0.0'",
    )
    const failed = await deploy()
    expect([failed.code, failed.out]).toEqual([1, expect.stringMatching(/✗ uji \/ smoke test/)])
    expect(await standing()).toEqual(second)
    await back()
    const { code, out } = await deploy('--rollback')
    expect([code, out]).toEqual([0, expect.stringMatching(/✓ uji \/ smoke test/)])
    expect(await standing()).toEqual({ answers: first, current: first, before: second.current })
  })

  it('returns, too, where nothing runs any more', async () => {
    const { current, before } = await standing()
    await endIn(folder, 'SIGKILL')
    const { code, out } = await deploy('--rollback')
    expect([code, out]).toEqual([0, expect.stringMatching(/mulai \/ started/)])
    expect(await standing()).toEqual({ answers: before, current: before, before: current })
    expect(await statusAt(folder)).toBe(200)
  })

  it('goes on with what answers where the version before is not well', async () => {
    const now = await standing()
    const worker = join(folder, 'releases', now.before ?? '', 'dist/worker/worker.js')
    const text = await readFile(worker, 'utf8')
    await writeFile(worker, `throw new Error('rusak')\n${text}`)
    const { code, out } = await deploy('--rollback')
    expect([code, out]).toEqual([1, expect.stringMatching(/✗ kembali \/ rollback/)])
    expect(await standing()).toEqual(now)
    expect(await statusAt(folder)).toBe(200)
    await writeFile(worker, text)
  })

  it('finds the right version after an update that was broken off between its steps', async () => {
    const { current, before } = await standing()
    // As it stands once the links are set and before the new version answers.
    const links = { current: before, before: current }
    for (const [name, release] of Object.entries(links)) {
      await rm(join(folder, name))
      await symlink(join('releases', String(release)), join(folder, name))
    }
    const { code } = await deploy('--rollback')
    expect(code).toBe(0)
    expect(await standing()).toMatchObject({ answers: current, current })
  })

  describe('and settings', () => {
    it('that were set by hand are in use after the next deployment, though nothing else is new', async () => {
      const { pid } = await toldIn(folder)
      // The first brings the release up to that of the clone.
      expect((await deploy()).code).toBe(0)
      await writeFile(
        join(folder, '.env'),
        `${await env()}# Grafana\nMETRICS_TOKEN=${'m'.repeat(40)}\n`,
      )
      expect(await statusAt(folder, '/metrics')).toBe(404)
      const { code, out } = await deploy()
      expect([code, out]).toEqual([
        0,
        expect.stringMatching(/✓ jalan .*tanpa henti.*METRICS_TOKEN/),
      ])
      expect(await statusAt(folder, '/metrics')).toBe(401)
      expect(await env()).toContain(`# Grafana\nMETRICS_TOKEN=${'m'.repeat(40)}\n`)
      expect((await toldIn(folder)).pid).toBe(pid)
      expect((await deploy()).out).toMatch(/= jalan \/ running/)
    })

    it('that wrangler.toml sets are written over, and the deployment names them', async () => {
      const text = await env()
      await writeFile(join(folder, '.env'), text.replace('Kabupaten Uji Coba', 'Kabupaten Lain'))
      const { code, out } = await deploy()
      expect([code, out]).toEqual([
        0,
        expect.stringMatching(/dari \/ from wrangler.toml: REGENCY_NAME/),
      ])
      expect(await env()).toBe(text)
    })

    it('that are wrong are named before anything is changed', async () => {
      const text = await env()
      const now = await standing()
      const wrong = text.replace(/METRICS_TOKEN=.*/, 'METRICS_TOKEN=pendek')
      await writeFile(join(folder, '.env'), wrong)
      const { code, out } = await deploy()
      expect([code, out]).toEqual([1, expect.stringMatching(/METRICS_TOKEN must be at least 32/)])
      expect(out).not.toContain('pendek')
      expect([await env(), await standing()]).toEqual([wrong, now])
      await writeFile(join(folder, '.env'), text)
    })

    it('that count only from the start cause a restart', async () => {
      const { pid } = await toldIn(folder)
      await writeFile(join(folder, '.env'), `${await env()}DB_TOKEN=tidak-dipakai\n`)
      const { code, out } = await deploy()
      expect([code, out]).toEqual([0, expect.stringMatching(/mulai ulang \/ restarted; DB_TOKEN/)])
      expect((await toldIn(folder)).pid).not.toBe(pid)
      expect(await statusAt(folder)).toBe(200)
    })
  })

  describe('of a packed release', () => {
    let packed: string
    let bin: string
    const alone = (...args: string[]) => luwesAlone(packed, bin, args)
    const here = () => ['--folder', folder, ...ACCOUNT]
    const json = async (...args: string[]) => JSON.parse((await clone.luwes(...args, '--json')).out)

    beforeAll(async () => {
      bin = await programsAlone()
    })
    afterAll(() => rm(bin, { recursive: true, force: true }))

    it('is packed with the digest of every file, the same one each time', async () => {
      // An older version of the widgets that the running release answers, and the next one has not.
      const widgets = join(dirname((await toldIn(folder)).release ?? ''), 'dist/assets/widgets')
      const older = join(widgets, '0.9.0')
      await cp(join(widgets, '1.0.0'), older, { recursive: true })
      const { uid, gid } = await stat(widgets)
      if (isRoot()) await chown(older, uid, gid)
      await clone.newVersion('dikemas')
      const made = await json('pack', join(clone.place, 'a'))
      const again = await json('pack', join(clone.place, 'b'))
      packed = made.tempat
      expect([made.versi, made.sidik]).toEqual(['1.0.0', again.sidik])
      expect(await readdir(packed)).not.toContain('.git')
      expect(await json('pack', '--check', packed)).toMatchObject({ sidik: made.sidik })
      expect((await clone.luwes('pack', join(clone.place, 'a'))).code).toBe(1)
      await symlink(join(clone.folder, 'node_modules'), join(packed, 'node_modules'))
    })

    it('replaces the running release without git and without building, with the block and the law of the folder before', async () => {
      const own = ['wrangler.toml', `src/policy/regencies/${SLUG}.ts`, 'src/policy/index.ts']
      const [all] = (await readFile(join(packed, 'wrangler.toml'), 'utf8')).split(`[env.${SLUG}]`)
      await writeFile(join(packed, 'wrangler.toml'), all ?? '')
      const list = join(packed, 'src/policy/index.ts')
      const lines = (await readFile(list, 'utf8')).split('\n')
      await writeFile(list, lines.filter((line) => !line.includes('ujiKembali')).join('\n'))
      await rm(join(packed, own[1] ?? ''))
      const none = await alone('deploy', SLUG, '--from', clone.place, '--dry-run')
      expect([none.code, none.out]).toEqual([1, expect.stringMatching(/does not hold the block/)])
      const before = (await toldIn(folder)).release
      let ran: RunResult | undefined
      const seen = await underLoad(folder, async () => {
        ran = await alone('deploy', SLUG, '--from', clone.folder, ...here())
      })
      expect([ran?.code, ran?.out]).toEqual([0, expect.stringMatching(/tanpa henti/)])
      expect(ran?.out).toMatch(/= berkas rilis/)
      expect(ran?.out).toMatch(/= bundel/)
      expect(seen).toEqual([200])
      for (const path of own) {
        const text = await readFile(join(clone.folder, path), 'utf8')
        expect(await readFile(join(packed, path), 'utf8')).toBe(text)
      }
      const after = (await toldIn(folder)).release
      expect(after).not.toBe(before)
      expect(after).toMatch(/\/releases\/1\.0\.0-[0-9a-f]{12}\//)
    })

    it('goes on answering the versions of the widgets that the one before answered', async () => {
      for (const version of ['0.9.0', '1.0.0'])
        expect(await statusAt(folder, `/widgets/${version}/luwes.js`)).toBe(200)
      expect(await statusAt(folder, '/widgets/0.8.0/luwes.js')).toBe(404)
    })

    it('is not deployed with a file that was changed, is missing or is foreign, and what runs goes on', async () => {
      const before = (await toldIn(folder)).release
      const worker = join(packed, 'dist/worker/worker.js')
      await writeFile(worker, `${await readFile(worker, 'utf8')}\n`)
      await writeFile(join(packed, 'src/asing.ts'), '')
      await rm(join(packed, 'migrations/catatan.txt'))
      const { code, out } = await alone('deploy', SLUG, ...here())
      const named = /foreign: dist\/worker\/worker\.js, migrations\/catatan\.txt, src\/asing\.ts\n/
      expect([code, out]).toEqual([1, expect.stringMatching(named)])
      expect((await toldIn(folder)).release).toBe(before)
      const checked = await alone('pack', '--check', packed)
      expect([checked.code, checked.out]).toEqual([1, expect.stringMatching(named)])
    })
  })
})
