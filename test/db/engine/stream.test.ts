import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { runReading } from '../../../src/db/engine/stream.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

describe('the connection to read on', () => {
  let sqld: Sqld
  let asked: { readonly baton: string | null; readonly kinds: string[] }[]
  let now = 0

  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
  })
  afterAll(() => sqld.stop())
  beforeEach(() => {
    asked = []
    // Nothing that an earlier test kept is fresh any more.
    now += 60_000
    const ask = globalThis.fetch
    vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
      const { baton = null, requests } = JSON.parse(String(init.body))
      asked.push({ baton, kinds: requests.map(({ type }: { type: string }) => type) })
      return ask(url, init)
    })
  })
  afterEach(() => {
    vi.unstubAllGlobals()
  })

  const read = async (sql = 'SELECT 1 AS satu') => {
    const { outcomes } = await runReading({ url: sqld.url }, [{ sql, args: [] }], 2_500, () => now)
    return outcomes
  }
  const batons = () => asked.map(({ baton }) => typeof baton === 'string')

  it('is kept from one read to the next while they come', async () => {
    for (const later of [0, 4_000, 4_000, 4_999]) {
      now += later
      expect(await read()).toEqual([expect.objectContaining({ ok: true })])
    }
    expect(batons()).toEqual([false, true, true, true])
  })

  it('is not used again once the server may have forgotten it, and not for ever', async () => {
    await read()
    now += 5_000
    await read()
    expect(batons()).toEqual([false, false])
    for (let passed = 0; passed < 64_000; passed += 4_000) {
      now += 4_000
      await read()
    }
    expect(asked.filter(({ kinds }) => kinds.includes('close'))).toHaveLength(1)
  })

  it('is one: reads at the same time have each their own, which end with them', async () => {
    await Promise.all(Array.from({ length: 12 }, () => read()))
    expect(batons().filter(Boolean)).toEqual([])
    expect(asked.filter(({ kinds }) => !kinds.includes('close'))).toHaveLength(1)
  })

  it('is lost with a read that never comes back, and another one is opened in time', async () => {
    await read()
    const { fetch } = globalThis
    vi.stubGlobal('fetch', () => new Promise(() => undefined))
    void read()
    vi.stubGlobal('fetch', fetch)
    await read()
    expect(asked.at(-1)).toEqual({ baton: null, kinds: ['batch', 'close'] })
    now += 5_000
    await read()
    await read()
    expect(batons()).toEqual([false, false, false, true])
  })

  it('is not asked for twice where the server does not know it any more, as after a restart', async () => {
    await read()
    const counting = globalThis.fetch
    vi.unstubAllGlobals()
    await sqld.restart()
    vi.stubGlobal('fetch', counting)
    expect(await read()).toEqual([expect.objectContaining({ ok: true })])
    expect(batons()).toEqual([false, true, false])
  })

  it('ends where a read leaves a transaction open', async () => {
    await read('BEGIN')
    await read()
    expect(asked.map(({ kinds }) => kinds)).toEqual([
      ['batch', 'get_autocommit'],
      ['close'],
      ['batch', 'close'],
    ])
  })
})
