import { describe, expect, it, vi } from 'vitest'
import { createHandover } from '../../../src/db/engine/handover.ts'

/**
 * Returns a handover and the clock of the test. Its object takes the waiting entries when the test
 * says so.
 */
function handoverOf() {
  let at = 0
  const { give, take } = createHandover<number, string>(() => at)
  const call = vi.fn(async () => undefined)
  return {
    give: (item: number) => give(item, call),
    call,
    take: () =>
      take(async (item) => (item === 13 ? Promise.reject(new Error('cacat')) : `ok ${item}`)),
    wait: (ms: number) => {
      at += ms
    },
    failing: (item: number) => give(item, () => Promise.reject(new Error('mati'))),
  }
}

describe('a handover', () => {
  it('calls once for all that lie there, and gives each its own answer', async () => {
    const { give, call, take } = handoverOf()
    const answers = [1, 2, 13].map(give)
    take()
    expect(await Promise.allSettled(answers)).toMatchObject([
      { value: 'ok 1' },
      { value: 'ok 2' },
      { reason: { message: 'cacat' } },
    ])
    expect(call).toHaveBeenCalledTimes(1)
  })

  it('calls again for what comes after all was taken', async () => {
    const { give, call, take } = handoverOf()
    const first = give(1)
    take()
    const second = give(2)
    take()
    expect([await first, await second, call.mock.calls.length]).toEqual(['ok 1', 'ok 2', 2])
  })

  it('calls again where a call took nothing for a while, for its request was broken off', async () => {
    const { give, call, take, wait } = handoverOf()
    const answers = [give(1)]
    wait(49)
    answers.push(give(2))
    expect(call).toHaveBeenCalledTimes(1)
    wait(1)
    answers.push(give(3))
    expect(call).toHaveBeenCalledTimes(2)
    take()
    expect(await Promise.all(answers)).toEqual(['ok 1', 'ok 2', 'ok 3'])
  })

  it('fails all that lie there where the object cannot be called', async () => {
    const { give, failing } = handoverOf()
    const answers = [failing(1), give(2)]
    expect(await Promise.allSettled(answers)).toMatchObject([
      { reason: { message: 'mati' } },
      { reason: { message: 'mati' } },
    ])
  })
})
