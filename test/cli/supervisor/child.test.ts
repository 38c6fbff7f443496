import { describe, expect, it } from 'vitest'
import { logTo } from '../../../src/cli/log.ts'
import { supervise } from '../../../src/cli/supervisor/child.ts'
import { until } from '../../support/serving.ts'

describe('a program that keeps dying', () => {
  it('is started again after a pause that doubles, up to a bound', async () => {
    let lives = 0
    /** How long the supervisor asked to wait each time; none of it is really waited for. */
    const pauses: number[] = []
    const kept = await supervise({
      name: 'mati',
      command: () => ({ file: process.execPath, args: ['-e', ''], env: {} }),
      ready: async () => {
        lives += 1
      },
      log: logTo(() => undefined),
      onPid: () => undefined,
      wait: async (ms) => void pauses.push(ms),
    })
    await until(() => pauses.length >= 9)
    await kept.stop()
    expect(lives).toBeGreaterThanOrEqual(8)
    // Each within a fifth of 0.2 s doubled so often, and never over 15 s.
    for (const [times, pause] of pauses.slice(0, 9).entries()) {
      const base = Math.min(200 * 2 ** times, 15_000)
      expect(pause).toBeGreaterThanOrEqual(base * 0.8)
      expect(pause).toBeLessThanOrEqual(base * 1.2)
    }
  }, 60_000)
})
