import { type ChildProcess, spawn } from 'node:child_process'
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
import { createSessions } from '../../src/adapters/session.ts'
import { inCheckout } from '../../src/cli/paths.ts'
import { askHolder } from '../../src/cli/supervisor/lock.ts'
import type { ServeStatus } from '../../src/cli/supervisor/serve-status.ts'
import { runBatch } from '../../src/db/engine/hrana.ts'
import { nipKe, orang, unit } from '../support/people.ts'
import { endOf } from '../support/serving.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { deliveryOf, signedHeaders, WEBHOOK_SECRETS } from '../support/webhooks.ts'

/** What a request brings beside its path. */
interface RequestParts {
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** Sends one request on its own connection, like a reverse proxy; 0 without an answer. */
function ask(
  socketPath: string,
  path: string,
  { headers = {}, body }: RequestParts = {},
): Promise<{ readonly status: number; readonly text: string }> {
  const none = { status: 0, text: '' }
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve) => {
    const options = { socketPath, path, method, headers, agent: false, timeout: 10_000 }
    const call = request(options, (answer) => {
      let text = ''
      answer.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      answer.once('end', () => resolve({ status: answer.statusCode ?? 0, text }))
      answer.once('error', () => resolve(none))
    })
    call.once('timeout', () => call.destroy())
    call.once('error', () => resolve(none))
    call.end(body)
  })
}

const get = async (socketPath: string, path: string) => (await ask(socketPath, path)).status

/** The second of two Workers has a socket of its own. */
const WORKERS = 'WORKERS=2'
const METRICS_TOKEN = 'ukuran-untuk-uji-coba-saja-00000001'
const PEOPLE = 12

describe('luwes serve with a socket', () => {
  let folder: string
  let child: ChildProcess
  let socket: string
  let second: string
  let data: string
  let lines = ''
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
  /** What a steady load was answered while something went on, which may wait for more answers. */
  const under = async (work: (more: (count: number) => Promise<unknown>) => Promise<unknown>) => {
    const statuses = new Map<number, number>()
    const answered = () => [...statuses.values()].reduce((sum, count) => sum + count, 0)
    const more = (count: number) => {
      const wanted = answered() + count
      return vi.waitUntil(() => answered() >= wanted, { timeout: 50_000 })
    }
    let going = true
    const client = async (_: unknown, n: number) => {
      while (going) {
        const status = await get(n % 2 === 0 ? socket : second, '/openapi.json')
        statuses.set(status, (statuses.get(status) ?? 0) + 1)
        await sleep(10)
      }
    }
    const clients = Array.from({ length: 6 }, client)
    try {
      await work(more)
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
    second = join(folder, 'luwes-2.sock')
    await writeFile(join(folder, '.env'), WORKERS)
    data = join(folder, 'data')
    child = spawn(process.execPath, [inCheckout('src/cli/luwes.ts'), 'serve'], {
      cwd: folder,
      env: {
        ...TEST_SETTINGS,
        LUWES_DATA: data,
        LUWES_SOCKET: socket,
        LUWES_DIST: join(folder, 'current'),
        METRICS_TOKEN,
      },
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    child.stdout?.setEncoding('utf8').on('data', (part) => {
      lines += part
    })
    for (let tries = 0; tries < 600 && (await get(socket, '/health')) !== 200; tries += 1) {
      await sleep(50)
    }
  }, 60_000)
  afterAll(async () => {
    child.kill('SIGTERM')
    await endOf(child)
    await rm(folder, { recursive: true, force: true })
  })

  it('answers through it, and tells which release does', async () => {
    expect(await get(socket, '/health')).toBe(200)
    expect((await told()).release).toBe(await realpath(join(folder, 'satu')))
  })

  describe('with two Workers', () => {
    const people = Array.from({ length: PEOPLE }, (_, n) => n + 1)
    const sockets = () => [socket, second]
    /** The process of a Worker that was started last. */
    const pidOf = (part: string): number =>
      lines
        .split('\n')
        .flatMap((line) => (line.startsWith('{') ? [JSON.parse(line)] : []))
        .findLast((one) => one.part === part && one.event === 'started')?.pid
    const delivered = async (at: string, type: string, items: readonly unknown[]) => {
      const delivery = deliveryOf('simpeg', type, items)
      expect((await ask(at, '/webhooks/simpeg', delivery)).status).toBe(202)
    }
    const tap = async (at: string, n: number, id: string) => {
      const { open } = createSessions(TEST_SETTINGS.SESSION_SECRET)
      const caller = { nip: nipKe(n), peran: ['pegawai' as const], asal: null }
      const { token } = await open(caller, Date.now())
      const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` }
      const body = JSON.stringify({ id: `${id}-${n}`, arah: 'auto' })
      return ask(at, '/v1/presensi/tap', { headers, body })
    }
    const stored = async (): Promise<number> => {
      const { database } = await told()
      if (!database) throw new Error('no database')
      const [outcome] = await runBatch(database, [{ sql: 'SELECT count(*) FROM tap', args: [] }])
      if (!outcome?.ok) throw new Error('no answer')
      return Number(outcome.result.rows[0]?.[0])
    }

    it('answers by each, and stores what both are given once', async () => {
      await delivered(second, 'unit-kerja.diperbarui', [unit('setda')])
      await delivered(
        socket,
        'pegawai.diperbarui',
        people.map((n) => orang(n, 'setda')),
      )
      const answers = await Promise.all(
        people.flatMap((n) => sockets().map((at) => tap(at, n, 'sama'))),
      )
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([201]))
      const receipts = answers.map(({ text }) => JSON.parse(text))
      expect(new Set(receipts.map(({ id }) => id)).size).toBe(PEOPLE)
      expect(await stored()).toBe(PEOPLE)
    })

    it('takes a signed question once, whichever is asked', async () => {
      const delivery = { id: crypto.randomUUID(), at: Date.now(), body: '' }
      const headers = signedHeaders(WEBHOOK_SECRETS.presensi, delivery)
      const asked = (at: string, n: number) =>
        ask(at, `/v1/harapan?nip=${nipKe(n)}&tanggal=2026-11-27`, { headers })
      expect((await asked(second, 1)).status).toBe(200)
      expect((await asked(socket, 1)).status).toBe(200)
      expect((await asked(socket, 2)).status).toBe(401)
      expect((await asked(second, 2)).status).toBe(401)
    })

    it('tells the numbers of both, whichever is asked', async () => {
      const headers = { authorization: `Bearer ${METRICS_TOKEN}` }
      const counted = async (at: string) => {
        const { text } = await ask(at, '/metrics', { headers })
        const found = /^luwes_http_requests_total\{.*route="\/v1\/presensi\/tap".*\} (\d+)$/m.exec(
          text,
        )
        return Number(found?.[1])
      }
      expect(await counted(socket)).toBe(2 * PEOPLE)
      expect(await counted(second)).toBe(2 * PEOPLE)
    })

    it('loses no receipt when the one that writes is killed, nor when the other is', async () => {
      for (const [part, at] of [
        ['workerd', second],
        ['workerd-2', socket],
      ] as const) {
        const before = await stored()
        process.kill(pidOf(part), 'SIGKILL')
        const receipted = await Promise.all(
          people.map((n) =>
            vi.waitUntil(async () => (await tap(at, n, part)).status === 201, {
              timeout: 20_000,
              interval: 100,
            }),
          ),
        )
        expect(receipted).toHaveLength(PEOPLE)
        expect(await stored()).toBe(before + PEOPLE)
      }
      await vi.waitUntil(async () => (await get(second, '/health')) === 200, { timeout: 20_000 })
    }, 60_000)
  })

  it('puts another release in its place without a request that fails', async () => {
    const before = await realpath(socket)
    const statuses = await under(async (more) => {
      await more(60)
      await point('dua')
      expect(await reload()).toBe(await realpath(join(folder, 'dua')))
      await vi.waitUntil(async () => (await get(before, '/health')) === 0, { timeout: 50_000 })
    })
    expect([...statuses.keys()]).toEqual([200])
    const after = await realpath(socket)
    expect(after).not.toBe(before)
    expect(await get(second, '/health')).toBe(200)
  }, 90_000)

  it('takes up when backups are made and where they go', async () => {
    const { zone, time } = { zone: TEST_SETTINGS.TIME_ZONE, time: new Date() }
    const hour = Number(
      new Intl.DateTimeFormat('en', { timeZone: zone, hour: 'numeric', hourCycle: 'h23' }).format(
        time,
      ),
    )
    // In the hours of many taps only a time within them is due at once.
    const at = hour >= 6 && hour < 9 ? '06:00' : '00:00'
    const first = join(folder, 'cadangan')
    const second = join(folder, 'salinan')
    const set = [WORKERS, `BACKUP_AT=${at}`, `BACKUP_FOLDER=${first}`, `BACKUP_COPY=${second}`]
    await writeFile(join(folder, '.env'), set.join('\n'))
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
    await writeFile(join(folder, '.env'), WORKERS)
  }, 120_000)

  it('goes on with the old release where the new one cannot start', async () => {
    const before = await realpath(socket)
    const statuses = await under(async (more) => {
      await point('rusak')
      expect(await reload()).toMatch(/ended before it served/)
      await more(60)
    })
    expect([...statuses.keys()]).toEqual([200])
    expect(await realpath(socket)).toBe(before)
    expect((await told()).release).toBe(await realpath(join(folder, 'dua')))
    await point('satu')
    expect(await reload()).toBe(await realpath(join(folder, 'satu')))
  }, 60_000)

  it('takes up how many Workers there are, and leaves no socket that nobody stands behind', async () => {
    await rm(join(folder, '.env'))
    await reload()
    expect(await get(socket, '/health')).toBe(200)
    expect(await get(second, '/health')).toBe(0)
    await vi.waitFor(
      async () => {
        const sockets = (await readdir(folder)).filter((name) => name.endsWith('.sock'))
        expect(sockets).toEqual([expect.stringMatching(/^luwes\.\d+\.sock$/), 'luwes.sock'])
      },
      { timeout: 40_000, interval: 200 },
    )
  }, 60_000)
})
