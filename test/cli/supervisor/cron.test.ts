import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { logTo } from '../../../src/cli/log.ts'
import { startCron } from '../../../src/cli/supervisor/cron.ts'

/** A Worker's private socket that counts who knocks. */
let folder: string
let server: Server
let knocks: string[]
let answer: () => Promise<void> | undefined
let breaksOff: boolean

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'luwes-cron-'))
  knocks = []
  answer = () => undefined
  breaksOff = false
  server = createServer(async (request, response) => {
    let body = ''
    for await (const part of request) body += part
    knocks.push(JSON.parse(body).cron)
    await answer()
    if (breaksOff) {
      response.writeHead(200, { 'content-length': '100' }).write('{')
      setImmediate(() => response.destroy())
    } else response.writeHead(204).end()
  })
  await new Promise<void>((resolve) => server.listen(join(folder, 'cron.sock'), resolve))
  vi.useFakeTimers({
    now: Date.parse('2026-11-25T00:58:30Z'),
    toFake: ['setTimeout', 'clearTimeout', 'Date'],
  })
})
afterEach(async () => {
  vi.useRealTimers()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await rm(folder, { recursive: true, force: true })
})

/** Lets a minute pass, and what was asked for in it arrive. */
async function minute(): Promise<void> {
  vi.advanceTimersByTime(60_000)
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

const start = () =>
  startCron(
    join(folder, 'cron.sock'),
    ['*/5 * * * *'],
    logTo(() => undefined),
  )

describe('the schedule of serve', () => {
  it('knocks at the Worker in each minute that the schedule names, and in no other', async () => {
    const stop = start()
    const counts: number[] = []
    for (let passed = 0; passed < 12; passed += 1) {
      await minute()
      counts.push(knocks.length)
    }
    // 00.59, 01.00, … 01.10: the schedule names 01.00, 01.05 and 01.10.
    expect(counts).toEqual([0, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 3])
    expect(new Set(knocks)).toEqual(new Set(['*/5 * * * *']))
    stop()
    for (let passed = 0; passed < 6; passed += 1) await minute()
    expect(knocks).toHaveLength(3)
  })

  it('doubles no run that still goes on', async () => {
    let done: () => void = () => undefined
    answer = () =>
      new Promise((resolve) => {
        done = resolve
      })
    const stop = start()
    for (let passed = 0; passed < 8; passed += 1) await minute()
    expect(knocks).toHaveLength(1)
    done()
    answer = () => undefined
    for (let passed = 0; passed < 5; passed += 1) await minute()
    expect(knocks).toHaveLength(2)
    stop()
  })

  it('goes on after a Worker that died in the middle of its answer', async () => {
    breaksOff = true
    const stop = start()
    for (let passed = 0; passed < 8; passed += 1) await minute()
    expect(knocks).toHaveLength(2)
    stop()
  })
})
