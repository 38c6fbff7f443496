import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { logTo } from '../../src/cli/log.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { due } from '../../src/cli/supervisor/cron.ts'
import { startLuwes } from '../../src/cli/supervisor/start.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { type BuiltBundle, buildBundle } from '../support/bundle.ts'
import { endOf, isAlive, type ServeProcess, startServe, until } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

let bundle: BuiltBundle
let data: string
/** What a test started, so that a failing one leaves nothing running. */
const children: ChildProcess[] = []

beforeAll(async () => {
  bundle = await buildBundle('test/worker/burst-worker.js')
}, 120_000)
afterAll(() => bundle?.remove())
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'luwes-data-'))
})
afterEach(async () => {
  for (const child of children.splice(0)) {
    child.kill('SIGTERM')
    await endOf(child)
  }
  await rm(data, { recursive: true, force: true })
})

function start(settings: Readonly<Record<string, string>>): ServeProcess {
  const serving = startServe({ settings, cwd: data })
  children.push(serving.child)
  return serving
}

const settings = () => ({
  ...TEST_SETTINGS,
  LUWES_PORT: '0',
  LUWES_DATA: data,
  LUWES_DIST: bundle.folder,
})

async function writes(url: string | undefined): Promise<boolean> {
  const response = await fetch(`${url}/tulis?id=1`).catch(() => undefined)
  // The table is not there, and only a database that writes can say so.
  return response?.status === 500
}

describe('luwes serve', () => {
  it('serves, starts again what is killed or hangs, and ends with no child left', async () => {
    const { child, event } = start(settings())
    const { url } = await event('serve', 'ready')
    const sqld = await event('sqld', 'started')
    const workerd = await event('workerd', 'started')
    expect(await (await fetch(`${url}/`)).json()).toEqual({ regency: 'contoh', token: 'ada' })
    expect(await (await fetch(`${url}/berkas`)).text()).toBe('halo')
    // Without the bound a few dozen writers make sqld stop for ever: see src/README.md.
    const started = await readFile(`/proc/${sqld.pid}/cmdline`, 'utf8')
    expect(started).toContain('\0--max-concurrent-connections\x0016\0')
    expect((await event('cron', 'scheduled')).crons).toEqual(['*/5 * * * *'])
    expect(await writes(url)).toBe(true)

    process.kill(sqld.pid ?? 0, 'SIGKILL')
    const sqldAgain = await event('sqld', 'started', 2)
    await until(() => writes(url))

    process.kill(workerd.pid ?? 0, 'SIGKILL')
    const workerdAgain = await event('workerd', 'started', 2)
    await until(() => writes(url))

    // One that hangs is found out by the watchdog.
    process.kill(sqldAgain.pid ?? 0, 'SIGSTOP')
    await event('watchdog', 'hung')
    const sqldAtLast = await event('sqld', 'started', 3)
    await until(() => writes(url))
    expect(isAlive(sqldAgain.pid)).toBe(false)

    child.kill('SIGINT')
    expect(await endOf(child)).toBe(0)
    const pids = [sqld, workerd, sqldAgain, sqldAtLast, workerdAgain].map(({ pid }) => pid)
    expect(pids.filter((pid) => pid === undefined || isAlive(pid))).toEqual([])
  }, 180_000)

  it('serves the product itself, healthy again after its database died', async () => {
    const { LUWES_DIST: _, ...own } = settings()
    const { child, event } = start({ ...own, PATH: String(process.env.PATH) })
    const { url } = await event('serve', 'ready')
    const health = async () => (await fetch(`${url}/health`)).status
    expect(await health()).toBe(200)
    expect((await fetch(`${url}/widgets/v1/luwes.js`)).headers.get('content-type')).toMatch(
      /javascript/,
    )
    process.kill((await event('sqld', 'started')).pid ?? 0, 'SIGKILL')
    await event('sqld', 'started', 2)
    await until(async () => (await health()) === 200)
    child.kill('SIGTERM')
    expect(await endOf(child)).toBe(0)
  }, 120_000)

  it('ends with 2 and names each setting that is missing or wrong', async () => {
    const { SESSION_SECRET: _, ...others } = settings()
    const { child, errors } = start({ ...others, TIME_ZONE: 'Asia/Singapore', LUWES_PORT: 'x' })
    expect(await endOf(child)).toBe(2)
    await until(() => errors().includes('LUWES_PORT'))
    const named = errors()
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0])
    expect(named).toEqual(['TIME_ZONE', 'SESSION_SECRET', 'LUWES_PORT'])
  })
})

describe('luwes serve, while it runs', () => {
  let kept: string
  let serving: ServeProcess
  beforeAll(async () => {
    kept = await mkdtemp(join(tmpdir(), 'luwes-data-'))
    serving = startServe({ settings: { ...settings(), LUWES_DATA: kept }, cwd: kept })
    await serving.event('serve', 'ready')
  }, 90_000)
  afterAll(async () => {
    await serving.end('SIGKILL')
    await rm(kept, { recursive: true, force: true })
  })

  it('keeps secrets out of the list of processes, out of its files and out of its lines', async () => {
    const { event, events } = serving
    const { pid } = await event('workerd', 'started')
    const environment = await readFile(`/proc/${pid}/environ`, 'utf8')
    const token = /DB_TOKEN=([^\0]+)/.exec(environment)?.[1] ?? ''
    expect(token).not.toBe('')
    const { SESSION_SECRET, WEBHOOK_SECRET_SIMPEG } = TEST_SETTINGS
    const secrets = [SESSION_SECRET, WEBHOOK_SECRET_SIMPEG, token]
    const commandLine = await readFile(`/proc/${pid}/cmdline`, 'utf8')
    const config = commandLine.split('\0').find((part) => part.endsWith('.capnp')) ?? ''
    const shown = commandLine + (await readFile(config, 'utf8')) + JSON.stringify(events)
    expect(secrets.filter((secret) => shown.includes(secret))).toEqual([])
    expect((await stat(config)).mode & 0o077).toBe(0)
  }, 90_000)

  it('refuses a data folder that another one serves', async () => {
    const second = start({ ...settings(), LUWES_DATA: kept })
    expect(await endOf(second.child)).toBe(1)
    await until(() => second.errors().includes('in use'))
    expect(second.events.map(({ part }) => part)).not.toContain('sqld')
  }, 90_000)

  it('lets commands of its own account read the database that it holds, and nobody else', async () => {
    expect((await stat(join(kept, 'luwes.sock'))).mode & 0o777).toBe(0o600)
    const run = async (...args: string[]) => {
      const command = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), ...args], {
        cwd: kept,
        env: { ...settings(), LUWES_DATA: kept },
      })
      let said = ''
      command.stdout.on('data', (part) => {
        said += part
      })
      await once(command, 'close')
      return JSON.parse(said)
    }
    const states = async () => {
      const { pemeriksaan } = await run('doctor', '--json')
      return pemeriksaan.map(({ kode, keadaan }: Record<string, string>) => `${kode} ${keadaan}`)
    }
    // The watchdog's first beat comes two seconds after the start.
    await expect
      .poll(states, { timeout: 60_000 })
      .toEqual(
        expect.arrayContaining(['serve baik', 'penjaga baik', 'database baik', 'tulis baik']),
      )
    const { tabel } = await run('backup', join(data, 'cadangan.luwes'), '--json')
    expect(tabel.denyut).toMatchObject({ jumlah: 2 })
  }, 90_000)

  it('says why the Worker cannot start, and leaves nothing running', async () => {
    const { url } = await serving.event('serve', 'ready')
    const port = new URL(url ?? '').port
    const second = start({ ...settings(), LUWES_PORT: port })
    expect(await endOf(second.child)).toBe(1)
    await until(() => /in use/i.test(second.errors()))
    const sqld = second.events.find((one) => one.part === 'sqld' && one.event === 'started')
    expect(isAlive(sqld?.pid)).toBe(false)
  }, 90_000)

  // The last test, because it ends the server.
  it('takes its children with it when it is itself killed', async () => {
    const { child, event } = serving
    const pids = [await event('sqld', 'started'), await event('workerd', 'started')]
    child.kill('SIGKILL')
    await until(() => pids.every(({ pid }) => !isAlive(pid)))
    expect(pids.map(({ pid }) => isAlive(pid))).toEqual([false, false])
  }, 90_000)
})

describe('the cron of serve', () => {
  it('reaches the Worker by a socket of its own', async () => {
    const silent = logTo(() => undefined)
    const running = await startLuwes(settings(), { host: '127.0.0.1', port: 0, data }, silent)
    const { write } = createWriter(running.database)
    await write([{ sql: 'CREATE TABLE uji_tik (pada INTEGER)', args: [] }])
    expect(await running.fireCron()).toBe(201)
    const stranger = createWriter({ url: running.database.url })
    expect(await stranger.write([{ sql: 'SELECT 1', args: [] }])).toMatchObject({ kind: 'away' })
    const ticks = await write([{ sql: 'SELECT count(*) AS n FROM uji_tik', args: [] }])
    // Twice if its own schedule came at that moment.
    expect(ticks).toMatchObject({
      kind: 'written',
      rows: [[{ n: expect.toSatisfy((n) => n === 1 || n === 2) }]],
    })
    await running.stop()
    await running.closed
    expect(await running.fireCron()).toBe(0)
  }, 90_000)

  it.each([
    ['*/5 * * * *', '2026-11-22T03:10:00Z', true],
    ['*/5 * * * *', '2026-11-22T03:11:00Z', false],
    ['0 17 * * *', '2026-11-22T17:00:30Z', true],
    ['0 17 * * *', '2026-11-22T17:01:00Z', false],
    ['30 8-17/3 * * 1-5', '2026-11-23T11:30:00Z', true],
    ['30 8-17/3 * * 1-5', '2026-11-22T11:30:00Z', false],
    ['0,15 0 1 1,7 *', '2026-07-01T00:15:00Z', true],
  ])('finds that %s at %s is %s', (schedule, moment, expected) => {
    expect(due(schedule, new Date(moment))).toBe(expected)
  })
})
