import { afterEach, describe, expect, it, vi } from 'vitest'
import type { WriteAnswer } from '../../../src/db/engine/statement.ts'
import { writerThrough } from '../../../src/db/engine/through.ts'

describe('the way to the one writer', () => {
  afterEach(() => void vi.useRealTimers())

  it('gives up on a writer that does not answer in time for a 503 within 5 s', async () => {
    vi.useFakeTimers()
    const write = writerThrough(() => ({ tulis: () => new Promise<WriteAnswer>(() => undefined) }))
    const answer = write([])
    await vi.advanceTimersByTimeAsync(4_499)
    const early = await Promise.race([answer, Promise.resolve('waits')])
    await vi.advanceTimersByTimeAsync(2)
    expect([early, await answer]).toEqual([
      'waits',
      { kind: 'away', message: 'the writer did not answer', perhaps: true, retryAfter: 5 },
    ])
  })

  it.each([
    ['in mid-call', () => ({ tulis: () => Promise.reject(new Error('gone')) })],
    [
      'before it',
      () => {
        throw new Error('no such object')
      },
    ],
  ])('leaves open whether the group was kept when the object ended %s', async (_, reach) => {
    expect(await writerThrough(reach)([])).toMatchObject({ kind: 'away', perhaps: true })
  })
})
