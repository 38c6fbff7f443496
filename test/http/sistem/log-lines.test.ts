import { afterEach, describe, expect, it, vi } from 'vitest'
import { createLogLines } from '../../../src/http/sistem/log-lines.ts'

describe('lines of the log', () => {
  afterEach(() => void vi.useRealTimers())

  it('are written together, each once and in order', async () => {
    vi.useFakeTimers()
    const written: string[] = []
    const line = createLogLines(
      (text) => written.push(text),
      () => undefined,
      Date.now,
    )
    for (const one of ['a', 'b', 'c']) line(one)
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(20)
    line('d')
    await vi.advanceTimersByTimeAsync(20)
    expect(written).toEqual(['a\nb\nc', 'd'])
  })

  it('are written by the next, where the request that was to write them was broken off', async () => {
    vi.useFakeTimers()
    const written: string[] = []
    let broken = true
    const line = createLogLines(
      (text) => void (broken || written.push(text)),
      () => vi.clearAllTimers(),
      Date.now,
    )
    line('a')
    broken = false
    await vi.advanceTimersByTimeAsync(501)
    expect(written).toEqual([])
    line('b')
    expect(written).toEqual(['a\nb'])
  })
})
