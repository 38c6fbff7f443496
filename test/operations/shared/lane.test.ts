import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createLane, type LaneLimits } from '../../../src/operations/shared/lane.ts'

const LIMITS: LaneLimits = { batch: 4, waiting: 8, patience: 60_000 }

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Lets so many milliseconds go by, and what was handed in come to its batch. */
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms)

/** Returns a lane whose batches are stored when the test says so. */
function laneOf(limits: Partial<LaneLimits> = {}) {
  const batches: { readonly items: readonly number[]; done: (ok: boolean) => void }[] = []
  const log: string[] = []
  const lane = createLane<number, number, string>(
    {
      store: (items) => {
        log.push(`store ${items.join()}`)
        return new Promise((resolve, reject) => {
          const done = (ok: boolean) => (ok ? resolve(batches.length) : reject(new Error('mati')))
          batches.push({ items, done })
        })
      },
      answer: async (_batch, item) => {
        log.push(`answer ${item}`)
        if (item === 13) throw new Error('cacat')
        return `ok ${item}`
      },
      away: (error) => (String(error).includes('cacat') ? Promise.reject(error) : 'pergi'),
    },
    { ...LIMITS, ...limits },
  )
  const settle = async (ok = true) => {
    batches.at(-1)?.done(ok)
    await pass(1)
  }
  return { lane, batches, log, settle }
}

describe('a lane', () => {
  it('stores together what comes together, and what comes meanwhile in the next batch', async () => {
    const { lane, batches, settle } = laneOf()
    const first = [1, 2].map(lane)
    await pass(1)
    const second = [3, 4, 5].map(lane)
    expect(batches.map(({ items }) => items)).toEqual([[1, 2]])
    await settle()
    expect(batches.map(({ items }) => items)).toEqual([
      [1, 2],
      [3, 4, 5],
    ])
    await settle()
    expect(await Promise.all([...first, ...second])).toEqual([1, 2, 3, 4, 5].map((n) => `ok ${n}`))
  })

  it('sends the next batch off before it answers the last', async () => {
    const { lane, log, settle } = laneOf()
    const answers = [lane(1)]
    await pass(1)
    answers.push(lane(2))
    await settle()
    expect(log).toEqual(['store 1', 'store 2', 'answer 1'])
    await settle()
    await Promise.all(answers)
  })

  it('never stores more at once than a batch holds, in the order in which it came', async () => {
    const { lane, batches, settle } = laneOf()
    const answers = [1, 2, 3, 4, 5, 6].map(lane)
    await pass(1)
    await settle()
    await settle()
    await Promise.all(answers)
    expect(batches.map(({ items }) => items)).toEqual([
      [1, 2, 3, 4],
      [5, 6],
    ])
  })

  it('turns away who finds too many waiting, at once, and nobody else', async () => {
    const { lane, settle } = laneOf({ waiting: 2 })
    const stored = [lane(1)]
    await pass(1)
    stored.push(lane(2), lane(3))
    expect(await lane(4)).toBe('pergi')
    await settle()
    await settle()
    expect(await Promise.all(stored)).toEqual(['ok 1', 'ok 2', 'ok 3'])
  })

  it('turns away who waited too long for a batch', async () => {
    const { lane, batches, settle } = laneOf({ patience: 20 })
    const first = lane(1)
    await pass(1)
    const second = lane(2)
    await pass(40)
    await settle()
    expect(await Promise.all([first, second])).toEqual(['ok 1', 'pergi'])
    expect(batches).toHaveLength(1)
  })

  it('turns away who waited too long also while the batch before hangs', async () => {
    const { lane, batches, settle } = laneOf({ patience: 20 })
    const first = lane(1)
    await pass(1)
    const second = lane(2)
    await pass(40)
    expect(await second).toBe('pergi')
    await settle()
    expect(await first).toBe('ok 1')
    expect(batches).toHaveLength(1)
  })

  it('answers a batch that could not be stored as away, and goes on with the next', async () => {
    const { lane, settle } = laneOf()
    const first = [1, 2].map(lane)
    await pass(1)
    const second = lane(3)
    await settle(false)
    expect(await Promise.all(first)).toEqual(['pergi', 'pergi'])
    await settle()
    expect(await second).toBe('ok 3')
    const third = lane(4)
    await pass(1)
    await settle()
    expect(await third).toBe('ok 4')
  })

  it('fails only the caller whose answer fails', async () => {
    const { lane, settle } = laneOf()
    const answers = Promise.allSettled([12, 13, 14].map(lane))
    await pass(1)
    await settle()
    expect(await answers).toMatchObject([
      { status: 'fulfilled', value: 'ok 12' },
      { status: 'rejected', reason: { message: 'cacat' } },
      { status: 'fulfilled', value: 'ok 14' },
    ])
  })
})
