import { type ChildProcess, spawn } from 'node:child_process'
import { chmod, mkdir, mkdtemp, readdir, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../../src/cli/ask.ts'
import { codeOf } from '../../src/cli/errors.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { askHolder } from '../../src/cli/supervisor/lock.ts'
import { askAs, type OtherAccount, openIn, otherAccount, readAs } from '../support/other-account.ts'
import { endOf } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

describe('the socket of luwes serve', () => {
  let folder: string
  let other: OtherAccount | null
  let child: ChildProcess
  const events: Readonly<Record<string, unknown>>[] = []
  const data = () => join(folder, 'data')
  const sockets = () => join(folder, 'sockets')
  const socket = () => join(sockets(), 'luwes.sock')
  const modeOf = async (path: string) => (await stat(path)).mode & 0o7777
  const ownGroup = () => process.getgid?.() ?? 0
  const reloads = async () => JSON.parse(await askHolder(data())).reloads

  const start = async (group: string) => {
    const env = { ...TEST_SETTINGS, LUWES_DATA: data(), LUWES_SOCKET: socket() }
    child = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), 'serve'], {
      cwd: folder,
      env: { ...env, LUWES_SOCKET_GROUP: group },
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    events.length = 0
    if (child.stdout) {
      createInterface({ input: child.stdout }).on('line', (line) => events.push(JSON.parse(line)))
    }
    for (let tries = 0; tries < 1_200; tries += 1) {
      if (events.some(({ event }) => event === 'ready') || child.exitCode !== null) return
      await sleep(50)
    }
  }
  const end = async () => {
    child.kill('SIGTERM')
    await endOf(child)
  }

  beforeAll(async () => {
    // Whoever starts it may be generous with modes: what is written must not be.
    process.umask(0o022)
    other = await otherAccount()
    folder = await mkdtemp(join(tmpdir(), 'luwes-s-'))
    await chmod(folder, 0o711)
    await mkdir(join(data(), 'db'), { recursive: true, mode: 0o755 })
    await writeFile(join(data(), 'luwes.log'), 'dari versi lama', { mode: 0o644 })
    await start(other?.group.name ?? String(ownGroup()))
  }, 90_000)
  afterAll(async () => {
    await end()
    await rm(folder, { recursive: true, force: true })
  })

  it('stands in a folder that one group may enter, and is open to that group alone', async () => {
    expect(await modeOf(sockets())).toBe(0o2710)
    expect(await modeOf(socket())).toBe(0o660)
    expect((await stat(socket())).gid).toBe(other?.group.gid ?? ownGroup())
    expect(events).toContainEqual(expect.objectContaining({ part: 'socket', audience: 'grup' }))
    expect((await ask({ socket: socket() }, '/health')).status).toBe(200)
  })

  it('leaves nothing of the data, old or new, to any other account', async () => {
    expect(await openIn(data())).toEqual([])
    expect(await readdir(join(data(), 'run'))).toHaveLength(1)
  })

  it('answers an account of the group, and no account besides', async () => {
    if (!other) return expect(await modeOf(data())).toBe(0o700)
    const { uid, gid, group } = other
    expect(await askAs(uid, group.gid, socket(), '/health')).toBe('200')
    expect(await askAs(uid, gid, socket(), '/health')).toBe('EACCES')
    const held = [data(), join(data(), 'luwes.log'), join(data(), 'db'), sockets()]
    expect(await readAs(uid, group.gid, held)).toEqual(held.map(() => 'EACCES'))
  })

  it('keeps its path, its modes and its group over a reload', async () => {
    const before = await readlink(socket())
    child.kill('SIGHUP')
    for (let tries = 0; tries < 600 && (await reloads()) === 0; tries += 1) await sleep(50)
    expect(await readlink(socket())).not.toBe(before)
    expect(await modeOf(socket())).toBe(0o660)
    expect((await stat(socket())).gid).toBe(other?.group.gid ?? ownGroup())
    expect((await ask({ socket: socket() }, '/health')).status).toBe(200)
    if (other) expect(await askAs(other.uid, other.group.gid, socket(), '/health')).toBe('200')
  }, 60_000)

  it('gives a refusal to whoever sends a whole body first, as reverse proxies do', async () => {
    const sent = (size: number) =>
      new Promise<string>((resolve) => {
        let told = ''
        const peer = connect(socket())
        const head = `POST /v1/wfa/pengajuan HTTP/1.1\r\nhost: luwes\r\nconnection: close\r\n`
        peer.on('data', (part) => {
          told += String(part)
        })
        peer.once('error', (error) => resolve(codeOf(error) ?? ''))
        peer.once('close', () => resolve(told.slice(9, 12)))
        peer.write(`${head}content-length: ${size}\r\n\r\n`)
        peer.write(Buffer.alloc(size))
      })
    const answers = await Promise.all(
      Array.from({ length: 40 }, (_, n) => sent(n % 2 === 0 ? 300_000 : 1024 * 1024)),
    )
    expect(new Set(answers)).toEqual(new Set(['413']))
  }, 60_000)

  it('starts again after it was killed, over what it left behind', async () => {
    child.kill('SIGKILL')
    await endOf(child)
    expect((await readdir(sockets())).length).toBeGreaterThan(1)
    await start(other?.group.name ?? String(ownGroup()))
    expect((await readdir(sockets())).sort()).toEqual(['luwes.1.sock', 'luwes.sock'])
    expect((await ask({ socket: socket() }, '/health')).status).toBe(200)
  }, 90_000)

  it('is open to every account where no group is named, as a port on loopback is', async () => {
    await end()
    await rm(sockets(), { recursive: true })
    await start('')
    expect(await modeOf(sockets())).toBe(0o711)
    expect(await modeOf(socket())).toBe(0o666)
    expect(events).toContainEqual(expect.objectContaining({ part: 'socket', audience: 'semua' }))
    if (other) expect(await askAs(other.uid, other.gid, socket(), '/health')).toBe('200')
  }, 90_000)

  it('is not opened for a group that this machine does not have', async () => {
    await end()
    await start('tidak-ada-grup-ini')
    expect(child.exitCode).toBe(2)
  }, 90_000)
})
