import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { copyFile, mkdir, mkdtemp, readdir, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ownAccount } from '../../src/cli/accounts.ts'
import { pruneBackups } from '../../src/cli/deploy/prune-backups.ts'
import { pruneReleases } from '../../src/cli/deploy/prune-releases.ts'
import { lockFolder } from '../../src/cli/supervisor/lock.ts'
import { endOf } from '../support/serving.ts'

describe('after a deployment', () => {
  let folder: string
  const endings: (() => Promise<unknown>)[] = []
  const releases = async () => (await readdir(join(folder, 'releases'))).sort()
  const prune = () => pruneReleases({ slug: 'uji', folder, account: ownAccount() })
  const link = (name: string, release: string) =>
    symlink(join('releases', release), join(folder, name))

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'lw-p-'))
    await mkdir(join(folder, 'data'))
    // Six of them, the oldest first.
    for (const [place, name] of ['r1', 'r2', 'r3', 'r4', 'r5', 'r6'].entries()) {
      await mkdir(join(folder, 'releases', name, 'dist'), { recursive: true })
      await utimes(join(folder, 'releases', name), 1_000 + place, 1_000 + place)
    }
  })
  afterEach(async () => {
    for (const end of endings.splice(0)) await end()
    await rm(folder, { recursive: true, force: true })
  })

  it('the newest three releases are kept', async () => {
    await link('current', 'r6')
    await link('before', 'r5')
    await prune()
    expect(await releases()).toEqual(['r4', 'r5', 'r6'])
  })

  it('the current one and the one before it are kept, however old they are', async () => {
    await link('current', 'r1')
    await link('before', 'r2')
    await prune()
    expect(await releases()).toEqual(['r1', 'r2', 'r6'])
  })

  it('those that a running serve answers with and runs from itself are kept', async () => {
    await link('current', 'r6')
    await link('before', 'r5')
    const told = {
      pid: process.pid,
      reloads: 0,
      settings: {},
      program: join(folder, 'releases/r1'),
      release: join(folder, 'releases/r2/dist'),
    }
    endings.push(await lockFolder(join(folder, 'data'), () => JSON.stringify(told)))
    await prune()
    expect(await releases()).toEqual(['r1', 'r2', 'r5', 'r6'])
  })

  it('one that any other process runs a program of is kept', async () => {
    await link('current', 'r6')
    await link('before', 'r5')
    const program = join(folder, 'releases/r1/node')
    await copyFile(process.execPath, program)
    await utimes(join(folder, 'releases/r1'), 1_000, 1_000)
    const child: ChildProcess = spawn(program, ['-e', 'setInterval(() => {}, 1e6)'])
    await once(child, 'spawn')
    endings.push(async () => {
      child.kill('SIGKILL')
      await endOf(child)
    })
    await prune()
    if (process.platform !== 'linux') return expect(await releases()).toContain('r6')
    expect(await releases()).toEqual(['r1', 'r5', 'r6'])
  })

  it('the newest three backups from before a migration are kept, and every other backup', async () => {
    const stamps = ['20260101T0101', '20260201T0101', '20260301T0101', '20260401T0101']
    const names = stamps.map((stamp) => `sebelum-migrasi-${stamp}Z.luwes`)
    for (const name of [...names, 'a.luwes', 'sebelum-migrasi.txt']) {
      await writeFile(join(folder, name), '')
    }
    const half = ['20260101', '20260401'].map((day) => `sebelum-migrasi-${day}Z.luwes.sebagian`)
    for (const name of half) await writeFile(join(folder, name), '')
    await utimes(join(folder, half[0] ?? ''), 1_000, 1_000)
    await pruneBackups(folder)
    const left = (await readdir(folder)).filter((name) => !['data', 'releases'].includes(name))
    expect(left.sort()).toEqual(
      ['a.luwes', ...names.slice(1), ...half.slice(1), 'sebelum-migrasi.txt'].sort(),
    )
    await pruneBackups(join(folder, 'tiada'))
  })
})
