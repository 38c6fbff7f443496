import { describe, expect, it, vi } from 'vitest'
import { logTo } from '../../../src/cli/log.ts'

/** How long the supervisor asked to wait each time; none of it is really waited for. */
const pauses: number[] = []
vi.mock('node:timers/promises', () => ({
  setTimeout: async (ms: number, _value: unknown, stopping?: AbortController | AbortSignal) => {
    pauses.push(ms)
    const signal = stopping instanceof AbortController ? stopping.signal : stopping
    if (signal?.aborted) throw new Error('aborted')
  },
}))

const { supervise } = await import('../../../src/cli/supervisor/child.ts')

describe('a program that keeps dying', () => {
  it('is started again after a pause that doubles, up to a bound', async () => {
    let lives = 0
    const kept = await supervise({
      name: 'mati',
      command: () => ({ file: process.execPath, args: ['-e', ''], env: {} }),
      ready: async () => {
        lives += 1
      },
      log: logTo(() => undefined),
      onPid: () => undefined,
    })
    for (let tries = 0; tries < 2_000 && pauses.length < 9; tries += 1) {
      await new Promise((resolve) => setImmediate(resolve))
      await new Promise<void>((resolve) => void globalThis.setTimeout(resolve, 5))
    }
    await kept.stop()
    expect(lives).toBeGreaterThanOrEqual(8)
    // Each within a fifth of 0.2 s doubled so often, and never over 15 s.
    for (const [times, pause] of pauses.slice(0, 9).entries()) {
      const base = Math.min(200 * 2 ** times, 15_000)
      expect(pause).toBeGreaterThanOrEqual(base * 0.8)
      expect(pause).toBeLessThanOrEqual(base * 1.2)
    }
  }, 30_000)
})
