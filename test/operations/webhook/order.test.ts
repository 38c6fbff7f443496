import { describe, expect, it, vi } from 'vitest'
import { type ReceivedDelivery, startReceiver } from '../../support/receiver.ts'
import { happen, later, makeReceiver, sendDue } from './sending.ts'
import { useReceiver } from './use-receiver.ts'

const SECOND = 1_000

const used = useReceiver()

const entities = () => used.server.received.map(({ body }) => JSON.parse(body).data)

describe('order', () => {
  it('holds within an entity, while other entities go on', async () => {
    used.server.answer(({ body }) => ({ status: JSON.parse(body).data.id === 'p-1' ? 400 : 200 }))
    await happen(used.luwes, 'p-1', 'p-2', 'p-1', 'p-2', 'p-1')
    await sendDue(used.luwes, used.made.id)
    const seen = () => entities().map(({ id, n }) => `${id}#${n}`)
    expect(seen().toSorted()).toEqual(['p-1#0', 'p-2#1', 'p-2#3'])
    expect(seen().indexOf('p-2#1')).toBeLessThan(seen().indexOf('p-2#3'))
    used.server.received.length = 0
    used.server.answer(() => ({ status: 200 }))
    later(used.luwes, 5 * SECOND)
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    expect(seen()).toEqual(['p-1#0', 'p-1#2', 'p-1#4'])
  })

  it('holds for many events of few entities, sent side by side', async () => {
    const names = Array.from({ length: 120 }, (_, n) => `p-${(n * 7) % 5}`)
    await happen(used.luwes, ...names)
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    expect(used.server.received).toHaveLength(120)
    for (const name of new Set(names)) {
      const counted = entities().filter(({ id }) => id === name)
      expect(counted.map(({ n }) => n)).toEqual(counted.map(({ n }) => n).toSorted((a, b) => a - b))
    }
  })

  it('holds against a second sender: what one has in hand, and what comes after it, the other leaves', async () => {
    const held: ReceivedDelivery[] = []
    used.server.answer((delivery) => {
      held.push(delivery)
      return held.length === 1 ? null : { status: 200 }
    })
    await happen(used.luwes, 'p-1', 'p-1')
    const first = sendDue(used.luwes, used.made.id)
    await vi.waitUntil(() => held.length === 1)
    const second = await sendDue(used.luwes, used.made.id)
    expect(held).toHaveLength(1)
    expect(second).toBeGreaterThan(0)
    await first
  })

  it('of a receiver that hangs delays no other', async () => {
    const hanging = await startReceiver()
    hanging.answer(() => null)
    const other = await makeReceiver(used.luwes, hanging.url)
    await happen(used.luwes, 'p-1', 'p-2', 'p-3')
    let done = false
    const stuck = sendDue(used.luwes, other.id).then(() => {
      done = true
    })
    await vi.waitUntil(() => hanging.received.length > 0)
    // One request after the other answered while the neighbour has not said a word.
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    expect(entities()).toHaveLength(3)
    expect(hanging.received.length).toBeGreaterThan(0)
    await stuck
    expect(done).toBe(true)
    await hanging.stop()
  })
})
