import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { inCheckout } from '../../src/cli/paths.ts'
import { listen } from '../../src/demo/node-http.ts'
import { endOf } from '../support/serving.ts'

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

function startDemo([luwes, portal]: readonly [number, number]): Demo {
  const { PATH } = process.env
  const child = spawn(process.execPath, [inCheckout('src/demo/start.ts')], {
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

async function end({ child }: Demo): Promise<unknown> {
  child.kill('SIGTERM')
  return endOf(child)
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
