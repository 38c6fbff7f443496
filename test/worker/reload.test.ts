import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  cp,
  mkdtemp,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  symlink,
  writeFile,
} from 'node:fs/promises'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { askHolder } from '../../src/cli/supervisor/lock.ts'
import type { ServeStatus } from '../../src/cli/supervisor/serve-status.ts'
import { TEST_SETTINGS } from '../support/settings.ts'

/** One request on a connection of its own, as a reverse proxy makes it; 0 where none was answered. */
function get(socketPath: string, path: string): Promise<number> {
  return new Promise((resolve) => {
    const call = request({ socketPath, path, agent: false, timeout: 10_000 }, (answer) => {
      answer.resume()
      answer.once('end', () => resolve(answer.statusCode ?? 0))
      answer.once('error', () => resolve(0))
    })
    call.once('timeout', () => call.destroy())
    call.once('error', () => resolve(0))
    call.end()
  })
}

describe('luwes serve with a socket', () => {
  let folder: string
  let child: ChildProcess
  let socket: string
  let data: string
  const told = async (): Promise<ServeStatus> => JSON.parse(await askHolder(data))

  const point = async (release: string) => {
    await symlink(join(folder, release), join(folder, 'current.new'))
    await rename(join(folder, 'current.new'), join(folder, 'current'))
  }
  /** Asks for the release that is current now, and waits until it answers or is refused. */
  const reload = async () => {
    const before = (await told()).reloads
    child.kill('SIGHUP')
    for (let tries = 0; tries < 600; tries += 1) {
      const { release, fault, reloads } = await told()
      if (reloads > before) return fault ?? release
      await sleep(50)
    }
    throw new Error('nothing came of the reload')
  }
  /** What a steady load was answered while something went on. */
  const under = async (work: () => Promise<unknown>) => {
    const statuses = new Map<number, number>()
    let going = true
    const client = async () => {
      while (going) {
        const status = await get(socket, '/openapi.json')
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        await sleep(10)
      }
    }
    const clients = Array.from({ length: 6 }, client)
    try {
      await work()
    } finally {
      going = false
      await Promise.all(clients)
    }
    return statuses
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'luwes-r-'))
    for (const release of ['satu', 'dua', 'rusak']) {
      await cp(inCheckout('dist'), join(folder, release), { recursive: true })
    }
    const broken = join(folder, 'rusak/worker/worker.js')
    await writeFile(broken, `${await readFile(broken, 'utf8')}\nthrow new Error('rusak')\n`)
    await point('satu')
    socket = join(folder, 'luwes.sock')
    data = join(folder, 'data')
    child = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), 'serve'], {
      cwd: folder,
      env: {
        ...TEST_SETTINGS,
        LUWES_DATA: data,
        LUWES_SOCKET: socket,
        LUWES_DIST: join(folder, 'current'),
      },
      stdio: 'ignore',
    })
    for (let tries = 0; tries < 600 && (await get(socket, '/health')) !== 200; tries += 1) {
      await sleep(50)
    }
  }, 60_000)
  afterAll(async () => {
    const gone = once(child, 'exit')
    child.kill('SIGTERM')
    await gone
    await rm(folder, { recursive: true, force: true })
  })

  it('answers through it, and tells which release does', async () => {
    expect(await get(socket, '/health')).toBe(200)
    expect((await told()).release).toBe(await realpath(join(folder, 'satu')))
  })

  it('puts another release in its place without a request that fails', async () => {
    const before = await realpath(socket)
    const statuses = await under(async () => {
      await sleep(300)
      await point('dua')
      expect(await reload()).toBe(await realpath(join(folder, 'dua')))
      await sleep(2_500)
    })
    expect([...statuses.keys()]).toEqual([200])
    expect(statuses.get(200)).toBeGreaterThan(50)
    const after = await realpath(socket)
    expect(after).not.toBe(before)
    expect(await get(before, '/health')).toBe(0)
  }, 60_000)

  it('takes up when backups are made and where they go', async () => {
    const { zone, time } = { zone: TEST_SETTINGS.TIME_ZONE, time: new Date() }
    const hour = Number(
      new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
        time,
      ),
    )
    // In the hours of many taps only a time within them is due at once.
    const at = hour >= 6 && hour < 9 ? '06:00' : '00:00'
    const [first, second] = [join(folder, 'cadangan'), join(folder, 'salinan')]
    const lines = [`BACKUP_AT=${at}`, `BACKUP_FOLDER=${first}`, `BACKUP_COPY=${second}`]
    await writeFile(join(folder, '.env'), lines.join('\n'))
    await reload()
    await vi.waitFor(
      async () => {
        const made = [await readdir(first), await readdir(second)]
        const name = expect.stringMatching(/^luwes-contoh-\d{4}-\d\d-\d\d\.luwes$/)
        const ofPages = /\.(dasar|sidik|belum-dibaca)$/
        const whole = made.map((names) => names.filter((one) => !ofPages.test(one)))
        expect(whole).toEqual([[name], [name]])
        const base = expect.stringMatching(/^luwes-contoh-\d{8}T\d{6}Z\.dasar$/)
        for (const names of made) expect(names).toContainEqual(base)
      },
      { timeout: 90_000, interval: 500 },
    )
    expect((await told()).settings).toHaveProperty('BACKUP_AT')
    await rm(join(folder, '.env'))
  }, 120_000)

  it('goes on with the old release where the new one cannot start', async () => {
    const before = await realpath(socket)
    const statuses = await under(async () => {
      await point('rusak')
      expect(await reload()).toMatch(/ended before it served/)
      await sleep(300)
    })
    expect([...statuses.keys()]).toEqual([200])
    expect(await realpath(socket)).toBe(before)
    expect((await told()).release).toBe(await realpath(join(folder, 'dua')))
    await point('satu')
    expect(await reload()).toBe(await realpath(join(folder, 'satu')))
  }, 60_000)
})
