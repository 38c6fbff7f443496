import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { listen } from '../../src/demo/node-http.ts'
import { openIn } from '../support/other-account.ts'
import { tokensOf } from '../support/portal.ts'

interface Demo {
  readonly child: ChildProcess
  readonly said: () => string
  /** Resolves when it is ready, with true, or has ended, with false. */
  readonly ready: Promise<boolean>
}

let data: string
let ports: readonly [number, number]
const children: ChildProcess[] = []

async function freePort(): Promise<number> {
  const { origin, stop } = await listen(createServer(), 0)
  await stop()
  return Number(new URL(origin).port)
}

function startDemo(
  [luwes, portal]: readonly [number, number],
  program = process.execPath,
  args: readonly string[] = [inCheckout('src/demo/start.ts')],
): Demo {
  const { PATH } = process.env
  const child = spawn(program, args, {
    cwd: inCheckout('.'),
    env: {
      PATH: `${dirname(process.execPath)}${delimiter}${PATH}`,
      LUWES_PORT: String(luwes),
      PORTAL_PORT: String(portal),
      LUWES_DATA: data,
      // The product is built before the tests; building it here would pull it from under them.
      LUWES_DIST: inCheckout('dist'),
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  children.push(child)
  let said = ''
  const ready = new Promise<boolean>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text
        if (said.includes('Ctrl-C')) resolve(true)
      })
    }
    child.once('exit', () => resolve(false))
  })
  return { child, said: () => said, ready }
}

/** Whether anything still listens where Luwes and the portal were. */
async function isAnswering(): Promise<boolean> {
  const answers = await Promise.allSettled(ports.map((port) => fetch(`http://127.0.0.1:${port}/`)))
  return answers.some(({ status }) => status === 'fulfilled')
}

async function end({ child }: Demo): Promise<unknown> {
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  return code
}

/** The proposal of the story's employee for a month, as the portal of the demo would ask for it. */
async function proposedTpp([luwes, portal]: readonly [number, number], month: string) {
  const origin = `http://127.0.0.1:${portal}`
  const running = { origin, issuer: `${origin}/sso`, redirectUri: `${origin}/demo/kembali` }
  const { accessToken } = await tokensOf(running, 'siti')
  const response = await fetch(`http://127.0.0.1:${luwes}/v1/kinerja/${month}`, {
    headers: { authorization: `Bearer ${accessToken}` },
  })
  const { tpp } = await response.json()
  return tpp
}

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'luwes-demo-'))
  ports = [await freePort(), await freePort()]
})
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL')
  await rm(data, { recursive: true, force: true })
})

describe('npm start', () => {
  it('brings the regency up, twice on the same data, with the same result, and ends cleanly, also with its npm', async () => {
    const firstDays = new Set<string>()
    const starts = [
      { where: 'on an empty folder', start: () => startDemo(ports) },
      { where: 'on its own data', start: () => startDemo(ports, 'npm', ['start']) },
    ]
    for (const { where, start } of starts) {
      const demo = start()
      expect(await demo.ready, `${where}: ${demo.said()}`).toBe(true)
      const [, month = ''] = /bulan (\d{4}-\d{2}) sudah dihitung/.exec(demo.said()) ?? []
      expect(await proposedTpp(ports, month)).toEqual({ dasar: 5_000_000, usulan: 4_865_000 })
      expect(demo.said()).toContain('300 pegawai')
      expect(await openIn(data)).toEqual([])
      firstDays.add(/[Hh]ari pertama\D*(\d{4}-\d{2}-\d{2})/.exec(demo.said())?.[1] ?? '')
      expect([...firstDays]).toEqual([`${month}-01`])
      const code = await end(demo)
      if (where === 'on an empty folder') {
        expect(code).toBe(0)
        expect(await isAnswering()).toBe(false)
      }
    }
    // npm tells its shell alone that it ends: what it started finds that out by itself.
    await expect.poll(isAnswering, { timeout: 60_000 }).toBe(false)
    const log = await readFile(join(data, 'luwes.log'), 'utf8')
    expect(log).not.toMatch(/\d{18}/)
    expect(log).not.toContain('whsec_')
  }, 300_000)

  it('says in one sentence which port is taken, and exits 1', async () => {
    const { origin, stop } = await listen(createServer(), 0)
    const taken = Number(new URL(origin).port)
    try {
      for (const pair of [
        [taken, ports[1]],
        [ports[0], taken],
      ] as const) {
        const demo = startDemo(pair)
        expect(await demo.ready).toBe(false)
        expect(demo.child.exitCode).toBe(1)
        expect(demo.said()).toContain(`Port ${taken} is in use`)
        expect(demo.said()).not.toContain('    at ')
      }
    } finally {
      await stop()
    }
  }, 120_000)

  it('can be ended while it is starting', async () => {
    const demo = startDemo(ports)
    await once(demo.child.stdout ?? demo.child, 'data')
    expect(await end(demo)).toBe(0)
  }, 60_000)
})
