import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { mkdtemp, rm, truncate } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openDatabase } from '../../src/cli/open-database.ts'
import { planSqld, sqldCommand } from '../../src/cli/supervisor/sqld.ts'
import { asObjects, runBatch } from '../../src/db/engine/hrana.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { type Issuer, startIssuer } from '../support/issuer.ts'
import { cannotShow, whereAble } from '../support/machine.ts'
import { type Morning, startMorning, tapUntilReceipted } from '../support/morning.ts'
import {
  endOf,
  isAlive,
  type ServeOptions,
  type ServeProcess,
  startServe,
  until,
} from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { followSyncs } from '../support/synced.ts'

const TAPS = 20

let issuer: Issuer
let folder: string
/** What a test started, so that a failing one leaves nothing running. */
const children: ChildProcess[] = []

beforeAll(async () => {
  issuer = await startIssuer()
})
afterAll(() => issuer?.stop())
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-daya-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGTERM')
    await endOf(child)
  }
  await rm(folder, { recursive: true, force: true })
})

const settingsIn = (data: string) => ({
  ...TEST_SETTINGS,
  SSO_ISSUER: issuer.url,
  LUWES_PORT: '0',
  LUWES_DATA: data,
})

function start(data: string, options: Partial<ServeOptions> = {}): ServeProcess {
  const serving = startServe({ settings: settingsIn(data), cwd: folder, ...options })
  children.push(serving.child)
  return serving
}

/** Returns taps by the first person, one after the other; answers the ids that were receipted. */
async function tapMany(morning: Morning, count: number): Promise<string[]> {
  const [token = ''] = morning.tokens
  const ids: string[] = []
  for (let n = 0; n < count; n += 1) {
    ids.push(String((await tapUntilReceipted(morning, token, `daya-${Date.now()}-${n}`)).id))
  }
  return ids
}

async function tapsKept(data: string): Promise<unknown[]> {
  const stored = await openDatabase({ LUWES_DATA: data })
  if (!stored) throw new Error('no database')
  try {
    const [outcome] = await runBatch(stored.database, [{ sql: 'SELECT id FROM tap', args: [] }])
    if (!outcome?.ok) throw new Error(JSON.stringify(outcome))
    return asObjects(outcome.result).map(({ id }) => id)
  } finally {
    await stored.close()
  }
}

describe('a receipt', () => {
  // The copy has each file as of its last successful fsync, without later writes. That is the
  // minimum that a disk keeps in a power cut. A tap in it was on the disk. The same program opens
  // the copy, so it is found again, too.
  it('outlives a power cut right after it', async () => {
    const data = join(folder, 'data')
    const copy = join(folder, 'copy')
    const { event, end } = start(data)
    const { url = '' } = await event('serve', 'ready')
    const { pid = 0 } = await event('sqld', 'started')
    const morning = await startMorning(url, issuer, 1)
    const followed = await followSyncs(pid, join(data, 'db'), join(copy, 'db'))
    const receipted = await tapMany(morning, TAPS)
    if (followed === null) {
      cannotShow('a power cut, because processes may not be followed (ptrace) on this machine')
      expect(await end()).toBe(0)
      return
    }
    const syncs = followed.syncs.length
    process.kill(pid, 'SIGKILL')
    await followed.ended
    await end()
    expect(syncs).toBeGreaterThanOrEqual(TAPS)
    expect(await tapsKept(copy)).toEqual(expect.arrayContaining(receipted))
  }, 120_000)

  it('would be lost by a server that does not sync, and that is how it is found out', async () => {
    const db = join(folder, 'db')
    const copy = join(folder, 'copy')
    const plan = await planSqld(db, { openToAll: true })
    const { file, args, env } = sqldCommand(plan)
    // A grandchild may be followed; a child of this process is waited for by the runtime.
    const shell = spawn('/bin/sh', ['-c', '"$0" "$@" & echo $!; wait', file, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    children.push(shell)
    const pid = Number(String((await once(shell.stdout, 'data'))[0]))
    const { write } = createWriter(plan.database)
    await until(
      async () => (await write([{ sql: 'CREATE TABLE t (x)', args: [] }])).kind === 'written',
    )
    const followed = await followSyncs(pid, db, copy)
    for (let n = 0; n < TAPS; n += 1) await write([{ sql: 'INSERT INTO t VALUES (1)', args: [] }])
    const syncs = followed?.syncs.length
    process.kill(pid, 'SIGKILL')
    if (followed === null) return cannotShow('what a server without syncs loses')
    await followed.ended
    expect(syncs).toBe(0)
  }, 60_000)

  it('is given by no server that has not been made to sync yet', async () => {
    const plan = await planSqld(join(folder, 'db'))
    const { file, args, env } = sqldCommand(plan)
    const sqld = spawn(file, args, { env, stdio: 'ignore' })
    children.push(sqld)
    const url = `${plan.database.url}/v3/pipeline`
    const headers = { authorization: `Bearer ${plan.database.token}` }
    const ask = () =>
      fetch(url, { method: 'POST', headers, body: '{"requests":[]}' }).catch(() => null)
    await until(async () => (await ask()) !== null)
    expect((await ask())?.status).toBe(401)
  }, 60_000)

  it('is given again once a database that was killed is back, which syncs as before', async () => {
    const data = join(folder, 'data')
    const { event, end } = start(data)
    const { url = '' } = await event('serve', 'ready')
    const morning = await startMorning(url, issuer, 1)
    process.kill((await event('sqld', 'started')).pid ?? 0, 'SIGKILL')
    const ids = await tapMany(morning, 3)
    const { pid = 0 } = await event('sqld', 'started', 2)
    const followed = await followSyncs(pid, join(data, 'db'), join(folder, 'copy'))
    ids.push(...(await tapMany(morning, 1)))
    const syncs = followed?.syncs.length
    expect(await end()).toBe(0)
    if (followed === null) cannotShow('syncs of a server that was started again')
    else expect(syncs).toBeGreaterThan(0)
    expect(await tapsKept(data)).toEqual(expect.arrayContaining(ids))
  }, 120_000)
})

describe('a database after a power cut', () => {
  it('starts again by itself where its replication log is torn, with all that was receipted', async () => {
    const data = join(folder, 'data')
    const first = start(data)
    const { url = '' } = await first.event('serve', 'ready')
    const receipted = await tapMany(await startMorning(url, issuer, 1), 3)
    first.child.kill('SIGKILL')
    const { pid } = await first.event('sqld', 'started')
    await until(() => !isAlive(pid))
    await truncate(join(data, 'db/dbs/default/wallog'), 5_000)
    const second = start(data)
    await second.event('serve', 'ready')
    expect((await second.event('sqld', 'mended')).torn).toEqual(['dbs/default/wallog'])
    expect(await second.end()).toBe(0)
    expect(await tapsKept(data)).toEqual(expect.arrayContaining(receipted))
  }, 120_000)
})

/** Returns whether this process may mount a file system that only it sees. */
function hasRooms(): boolean {
  try {
    execFileSync('unshare', ['-rm', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

whereAble(hasRooms(), 'a full disk, because no file system may be mounted here', () => {
  describe('a full disk', () => {
    // The data lie on a small disk of the process's own, which only it sees.
    const ROOM = `mount -t tmpfs -o size=48m tmpfs "$LUWES_DATA" &&
      trap 'cat /dev/zero > "$LUWES_DATA/penuh" 2> /dev/null' USR1 &&
      trap 'rm "$LUWES_DATA/penuh"' USR2 &&
      { "$@" & pid=$!; trap 'kill $pid' TERM; while kill -0 $pid 2> /dev/null; do wait; done; }`

    it('lets everybody read, answers writes with 503, ends nothing, and is over when there is room', async () => {
      const data = await mkdtemp(join(folder, 'data-'))
      const through = ['unshare', '-rm', '/bin/sh', '-c', ROOM, 'sh']
      const { child, event, events, end } = start(data, { through })
      const { url = '' } = await event('serve', 'ready')
      const morning = await startMorning(url, issuer, 1)
      const [token = ''] = morning.tokens
      await tapUntilReceipted(morning, token, 'sebelum')

      child.kill('SIGUSR1')
      await until(async () => (await morning.tap(token, `penuh-${Date.now()}`)).status === 503)
      await event('watchdog', 'disk')
      const me = await fetch(`${url}/v1/saya`, { headers: { authorization: `Bearer ${token}` } })
      expect(me.status).toBe(200)
      expect((await fetch(`${url}/health`)).status).toBe(503)
      expect(events.filter((one) => one.event === 'hung' || one.event === 'died')).toEqual([])

      child.kill('SIGUSR2')
      const tried = await tapUntilReceipted(morning, token, 'sesudah')
      expect(tried.id).not.toBeNull()
      expect((await fetch(`${url}/health`)).status).toBe(200)
      await end()
    }, 180_000)
  })
})

describe('the log', () => {
  it.each([
    ['full', () => openSync('/dev/full', 'w')],
    ['closed', () => 'pipe' as const],
  ])(
    'may be %s, and Luwes goes on',
    async (kind, open) => {
      const data = join(folder, 'data')
      const settings = { ...settingsIn(data), LUWES_SOCKET: join(folder, 'luwes.sock') }
      const out = open()
      const { child } = start(data, { settings, stdio: ['ignore', out, out] })
      if (kind === 'closed') {
        child.stdout?.destroy()
        child.stderr?.destroy()
      }
      const health = () =>
        new Promise<boolean>((resolve) => {
          const curl = spawn(process.execPath, ['-e', ASK, settings.LUWES_SOCKET])
          curl.once('exit', (code) => resolve(code === 0))
        })
      await until(health)
      const [workerd = 0] = childrenOf(child.pid ?? 0, 'workerd')
      process.kill(workerd, 'SIGKILL')
      await until(() => childrenOf(child.pid ?? 0, 'workerd').some((pid) => pid !== workerd))
      await until(health)
      child.kill('SIGTERM')
      expect(await endOf(child)).toBe(0)
    },
    120_000,
  )
})

/** Ends with 0 when `/health` of a socket is 200. */
const ASK = `require('node:http').get({ socketPath: process.argv[1], path: '/health' },
  (answer) => process.exit(answer.statusCode === 200 ? 0 : 1)).on('error', () => process.exit(1))`

function childrenOf(pid: number, name: string): readonly number[] {
  const listed = execFileSync('ps', ['-o', 'pid=,comm=', '--ppid', String(pid)], {
    encoding: 'utf8',
  })
  return listed
    .split('\n')
    .flatMap((line) => (line.includes(name) ? [Number.parseInt(line, 10)] : []))
}
