import { describe, expect, it } from 'vitest'
import { connect } from '../../../src/db/engine/client.ts'
import { onEvents } from '../../../src/db/engine/on-events.ts'
import type { Statement, WriteAnswer } from '../../../src/db/engine/statement.ts'
import { announce, announceAll, record } from '../../../src/db/webhook/kejadian.ts'

const written: WriteAnswer = { kind: 'written', rows: [] }
/** Builds statements alone: nothing is asked of it. */
const db = connect({ url: 'http://127.0.0.1:1', write: async () => written })
const plain: Statement = { sql: "UPDATE tap SET arah = 'masuk'", args: [] }
/** It mentions events, but announces none. */
const retention: Statement = { sql: 'DELETE FROM kejadian WHERE pada < 1', args: [] }
const event = { jenis: 'webhook.uji', entitas: 'x', data: { id: 'x' } } as const

/** Returns how often the sender is woken by a group that is answered like this. */
async function wakes(group: readonly Statement[], answer: WriteAnswer = written): Promise<number> {
  let woken = 0
  const write = onEvents(
    async () => answer,
    () => {
      woken += 1
    },
  )
  // As it comes over RPC: plain data.
  expect(await write(structuredClone(group))).toEqual(answer)
  return woken
}

describe('the sender of events', () => {
  const one = announce(db, [event], 1, () => 'id')
  const many = announceAll([event], 1, () => 'id')

  it.each([
    ['one event', [plain, ...one]],
    ['many at once', [...many, plain]],
    ['several', [...one, ...many]],
  ])('is woken once by a group that announces %s', async (_what, group) => {
    expect(await wakes(group)).toBe(1)
  })

  it.each([
    ['changes nothing but a tap', [plain]],
    ['forgets old events', [retention]],
    [
      'writes an audit row alone',
      [record(db, { pada: 1, oleh: 'x', tindakan: 'x', entitas: 'x', data: {} })],
    ],
    ['announces no event of none', announceAll([], 1, () => 'id')],
  ])('is not woken by a group that %s', async (_what, group) => {
    expect(await wakes(group)).toBe(0)
  })

  it.each<[string, number, WriteAnswer]>([
    ['was not written', 0, { kind: 'away', message: '', perhaps: false, retryAfter: 5 }],
    ['may have been written', 1, { kind: 'away', message: '', perhaps: true, retryAfter: 5 }],
    ['is a fault', 0, { kind: 'fault', message: '' }],
    [
      'was refused',
      0,
      { kind: 'refused', error: { tag: 'constraint-failed', message: '', columns: [] } },
    ],
  ])('after a group that announces and %s is woken %i times', async (_what, times, answer) => {
    expect(await wakes(one, answer)).toBe(times)
  })
})
