import { describe, expect, it } from 'vitest'
import { DatabaseAway } from '../src/db/engine/statement.ts'
import { RATES, shareAmong } from '../src/http/guards/rates.ts'
import { createMeter } from '../src/http/sistem/meter.ts'
import { sumMetrics } from '../src/http/sistem/sum-metrics.ts'
import { answerProcess, firstUseAt, otherMetrics, pack, unpack, wakingAt } from '../src/proses.ts'

describe('what several Workers counted', () => {
  it('is told as what one of them would have counted', () => {
    const line = { method: 'GET', route: '/v1/saya', status: 200, ms: 250 }
    const other = { method: 'POST', route: '/v1/sesi', status: 201, ms: 500 }
    const all = createMeter()
    const first = createMeter()
    const second = createMeter()
    for (const one of [line, other, line]) all.answered(one)
    for (const one of [line, other]) first.answered(one)
    second.answered(line)
    expect(sumMetrics([first.text(), second.text()])).toBe(all.text())
    expect(sumMetrics([first.text(), ''])).toBe(first.text())
    expect(sumMetrics([all.text()])).toBe(all.text())
  })
})

describe('what Workers of one machine hand each other', () => {
  it.each([
    ['rows with large numbers', [{ n: 2n ** 60n, m: null, text: '{"bilangan":"1"}' }]],
    ['what is no number', { bilangan: 7, lain: { bilangan: '1', dan: 1 } }],
    ['nothing', null],
  ])('arrives as it was: %s', (_, value) => {
    expect(unpack(pack(value))).toEqual(value)
  })

  it('is done by the first one', async () => {
    const done: unknown[] = []
    const work = {
      writeEach: async (groups: readonly unknown[]) => {
        done.push(groups)
        return groups.map(() => ({ kind: 'written' as const, rows: [[{ n: 2n ** 60n }]] }))
      },
      wake: async (receiver: string) => void done.push(receiver),
      isFirstUse: async (id: string) => id === 'satu',
      metrics: () => 'ukuran',
    }
    const ask = async (question: unknown) => {
      const request = new Request('http://proses/', { method: 'POST', body: pack(question) })
      return unpack(await (await answerProcess(request, work)).text())
    }
    const group = [{ sql: 'SELECT ?', args: [2n ** 60n] }]
    expect(await ask(['tulis', [group]])).toEqual([{ kind: 'written', rows: [[{ n: 2n ** 60n }]] }])
    expect(await ask(['bangun', 'tpp'])).toBeNull()
    expect(await ask(['pertama', 'satu', 'x', 1])).toBe(true)
    expect(await ask(['pertama', 'dua', 'x', 1])).toBe(false)
    expect(done).toEqual([[group], 'tpp'])
    const numbers = await answerProcess(new Request('http://proses/ukuran'), work)
    expect(await numbers.text()).toBe('ukuran')
  })
})

describe('a first Worker that does not answer', () => {
  /** Takes every request, as a stopped process does, and answers none. */
  const stopped = {
    fetch: (_: string, init?: RequestInit) =>
      new Promise<Response>((_, reject) => {
        init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      }),
  }

  it('is waited for no longer than two seconds', async () => {
    const [used, woken, told] = await Promise.allSettled([
      firstUseAt(stopped)('id', 'what', 1),
      wakingAt(stopped)('tpp'),
      otherMetrics({ PROSES: { ke: 2, dari: 2 }, PROSES_1: stopped }),
    ])
    expect(used).toMatchObject({ status: 'rejected', reason: expect.any(DatabaseAway) })
    expect(woken.status).toBe('rejected')
    expect(told).toEqual({ status: 'fulfilled', value: [''] })
  })
})

describe('the rates of several Workers', () => {
  it.each([1, 2, 3, 8])('let in together what one alone would: %i', (count) => {
    const shares = shareAmong(count)
    for (const [name, { burst, perSecond }] of Object.entries(shares)) {
      // Safe because both have the same names.
      const whole = RATES[name as keyof typeof RATES]
      expect(burst * count).toBeLessThanOrEqual(whole.burst)
      expect(burst * count).toBeGreaterThan(whole.burst - count)
      expect(perSecond * count).toBeCloseTo(whole.perSecond)
    }
  })
})
