import { createServer } from 'node:http'
import * as v from 'valibot'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { logTo } from '../../../src/cli/log.ts'
import { startWatchdog, type WatchTimes } from '../../../src/cli/supervisor/watchdog.ts'
import { createWriter } from '../../../src/db/engine/writer.ts'
import { listen } from '../../../src/demo/node-http.ts'
import { until } from '../../support/serving.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

const TIMES: WatchTimes = { pause: 20, silent: 400, busy: 600 }
/** For a server that is well, however busy the machine is that it shares with this test. */
const PATIENT = { silent: 30_000, busy: 30_000 }

describe('the watchdog of the database server', () => {
  let sqld: Sqld
  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
  })
  afterAll(() => sqld.stop())
  afterEach(() => vi.useRealTimers())

  function watch(
    options: {
      readonly isUp?: () => boolean
      readonly url?: string
      readonly times?: Partial<WatchTimes>
    } = {},
  ) {
    const events: { readonly event: string }[] = []
    let killed = 0
    const stop = startWatchdog({
      database: { url: options.url ?? sqld.url },
      log: logTo((line) => void events.push(JSON.parse(line))),
      isUp: options.isUp ?? (() => true),
      facts: () => ({ disk: 1 }),
      hung: () => {
        killed += 1
      },
      times: { ...TIMES, ...options.times },
    })
    return { stop, killed: () => killed, names: () => events.map(({ event }) => event) }
  }
  const beats = async () => {
    const answer = await createWriter({ url: sqld.url }).write([
      { sql: 'SELECT pada, data FROM denyut WHERE id = 1', args: [] },
    ])
    return answer.kind === 'written' ? answer.rows[0]?.[0] : undefined
  }

  it('writes a sign of life with what is known of the machine, and ends nothing that is well', async () => {
    const { stop, killed } = watch({ times: PATIENT })
    await until(async () => (await beats()) !== undefined)
    const first = await beats()
    expect(first?.data).toBe('{"disk":1}')
    await until(async () => (await beats())?.pada !== first?.pada)
    stop()
    expect(killed()).toBe(0)
  })

  it('ends a server that answers nothing, but never one that is still starting', async () => {
    let isUp = false
    let looks = 0
    const look = () => {
      looks += 1
      return isUp
    }
    sqld.freeze()
    const { stop, killed } = watch({ isUp: look })
    // A look begins once the one before has ended, with all that came of it.
    await until(() => looks > 2)
    expect(killed()).toBe(0)
    isUp = true
    await until(() => killed() > 0)
    stop()
    sqld.thaw()
  })

  // Replaces disks that cannot be made here: full, read-only, failing.
  it.each(['SQLITE_FULL', 'SQLITE_READONLY', 'SQLITE_IOERR', 'SQLITE_IOERR_WRITE'])(
    'tells of %s once, and ends nothing',
    async (code) => {
      const error = { message: 'SQLite error', code }
      const result = { step_results: [null], step_errors: [error] }
      const body = JSON.stringify({ results: [{ type: 'ok', response: { result } }] })
      let asked = 0
      const server = createServer((_request, response) => {
        asked += 1
        response.end(body)
      })
      const { origin, stop: close } = await listen(server, 0)
      const full = watch({ url: origin, times: { silent: PATIENT.silent } })
      await until(() => full.names().includes('disk'))
      vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 3 * TIMES.busy })
      const before = asked
      await until(() => asked > before + 2)
      full.stop()
      await close()
      expect(full.names()).toEqual(['disk'])
      expect(full.killed()).toBe(0)
    },
  )

  it('ends a server whose writer is lost', async () => {
    const holder = await holdWriter(sqld.url)
    const lost = watch()
    await until(() => lost.killed() > 0)
    lost.stop()
    await holder()
  }, 60_000)
})

/** Begins to write and does not end; resolves to what lets go. */
async function holdWriter(url: string): Promise<() => Promise<void>> {
  const ask = async (requests: unknown[], baton: string | null) => {
    const response = await fetch(`${url}/v3/pipeline`, {
      method: 'POST',
      body: JSON.stringify({ baton, requests }),
    })
    return v.parse(v.object({ baton: v.nullable(v.string()) }), await response.json()).baton
  }
  const baton = await ask([{ type: 'execute', stmt: { sql: 'BEGIN IMMEDIATE' } }], null)
  return async () => void (await ask([{ type: 'close' }], baton))
}
