import { Webhook } from 'standardwebhooks'
import { describe, expect, it, vi } from 'vitest'
import { KEJADIAN } from '../../../src/domain/events.ts'
import { START } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import type { ReceivedDelivery } from '../../support/receiver.ts'
import { happen, later, makeReceiver, sendDue } from './sending.ts'
import { useReceiver } from './use-receiver.ts'

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

const used = useReceiver()

const entities = () => used.server.received.map(({ body }) => JSON.parse(body).data)
const stateOf = async () =>
  (await used.luwes.ask('GET', `/v1/webhooks/${used.made.id}`, asKeeper())).body
const asKeeper = () => ({ as: ORANG.integrator })

/**
 * Returns what the package of Standard Webhooks makes of a delivery at the moment of the app's
 * clock.
 */
function verified(secret: string, { body, headers }: ReceivedDelivery): unknown {
  vi.useFakeTimers({ toFake: ['Date'], now: used.luwes.now() })
  try {
    return new Webhook(secret).verify(body, { ...headers })
  } finally {
    vi.useRealTimers()
  }
}

async function deliveries() {
  const { body } = await used.luwes.ask(
    'GET',
    `/v1/webhooks/${used.made.id}/deliveries`,
    asKeeper(),
  )
  const all = []
  for (const { id } of body.data) {
    all.push(
      (await used.luwes.ask('GET', `/v1/webhooks/${used.made.id}/deliveries/${id}`, asKeeper()))
        .body,
    )
  }
  return all
}

describe('a delivery', () => {
  it('is signed, thin, sent once, and stands in the log with its attempt', async () => {
    await happen(used.luwes, 'p-1')
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    expect(used.server.received).toHaveLength(1)
    const [delivery] = used.server.received
    const told = delivery && verified(used.made.secret, delivery)
    expect(told).toEqual({
      id: expect.any(String),
      type: 'wfa.diajukan',
      timestamp: '2026-11-18T08:00:00+07:00',
      data: { ...KEJADIAN['wfa.diajukan'].example, id: 'p-1', n: 0 },
    })
    expect(await deliveries()).toEqual([
      {
        id: delivery?.headers['webhook-id'],
        event: JSON.parse(delivery?.body ?? '').id,
        type: 'wfa.diajukan',
        status: 'terkirim',
        attempts: 1,
        nextAttempt: null,
        endedAt: START,
        happenedAt: START,
        body: told,
        log: [
          {
            at: START,
            status: 204,
            ms: expect.any(Number),
            code: 'diterima',
            note: expect.any(Object),
          },
        ],
      },
    ])
  })

  it('goes only to who asked for its type, and only from then on', async () => {
    const gaji = await makeReceiver(used.luwes, `${used.server.url}/gaji`, [
      'kinerja.*',
      'surat.terbit',
    ])
    await happen(used.luwes, 'p-1')
    expect(await sendDue(used.luwes, gaji.id)).toBeNull()
    expect(used.server.received).toEqual([])
    const late = await makeReceiver(used.luwes, `${used.server.url}/telat`)
    expect(await sendDue(used.luwes, late.id)).toBeNull()
    expect(used.server.received).toEqual([])
  })

  it('is tried again under the same id after growing pauses from 5 s to 10 h, then given up', async () => {
    used.server.answer(() => ({ status: 400 }))
    await happen(used.luwes, 'p-1')
    const waits: (number | null)[] = []
    for (let tries = 0; tries < 8; tries += 1) {
      waits.push(await sendDue(used.luwes, used.made.id))
      later(used.luwes, waits.at(-1) ?? 0)
    }
    expect(waits).toEqual([
      5 * SECOND,
      5 * MINUTE,
      30 * MINUTE,
      2 * HOUR,
      5 * HOUR,
      10 * HOUR,
      10 * HOUR,
      null,
    ])
    const [given] = await deliveries()
    expect(given).toMatchObject({ status: 'gagal', attempts: 8, nextAttempt: null })
    expect(given.log.map(({ code }: { code: string }) => code)).toEqual(
      Array(8).fill('ditolak-penerima'),
    )
    const sent = used.server.received.map(({ body, headers }) => `${headers['webhook-id']} ${body}`)
    expect(sent).toHaveLength(8)
    expect(new Set(sent).size).toBe(1)
  })

  it.each([
    ['hangs', null, 'waktu-habis', null],
    ['redirects', { status: 302, headers: { location: '/rahasia' } }, 'pengalihan', 302],
    ['is away', { status: 503 }, 'penerima-gangguan', 503],
    ['refuses', { status: 422 }, 'ditolak-penerima', 422],
  ] as const)('fails at a receiver that %s, and is tried again', async (_, reply, code, status) => {
    used.server.answer(() => reply)
    await happen(used.luwes, 'p-1')
    expect(await sendDue(used.luwes, used.made.id)).toBe(5 * SECOND)
    used.server.answer(() => ({ status: 200 }))
    later(used.luwes, 5 * SECOND)
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    const [delivery] = await deliveries()
    expect(delivery.log).toMatchObject([
      { code, status },
      { code: 'diterima', status: 200 },
    ])
    expect(used.server.received.map(({ path }) => path)).toEqual(['/', '/'])
  })

  it('tells nothing of why a receiver could not be reached', async () => {
    await used.server.stop()
    await happen(used.luwes, 'p-1')
    await sendDue(used.luwes, used.made.id)
    const [delivery] = await deliveries()
    expect(delivery.log).toMatchObject([{ status: null, code: 'tidak-terhubung' }])
    expect(JSON.stringify(delivery)).not.toMatch(/ECONN|refused|fetch/i)
  })
})

describe('a receiver', () => {
  it('that is gone (410) gets nothing more, is told of once, and all of it once it is active again', async () => {
    used.server.answer(() => ({ status: 410 }))
    await happen(used.luwes, 'p-1', 'p-1')
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    await happen(used.luwes, 'p-1', 'p-2')
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    expect(used.server.received).toHaveLength(1)
    expect(await stateOf()).toMatchObject({ state: 'nonaktif', reason: 'tidak-ada-lagi' })
    const told = await used.luwes.rows(
      "SELECT data FROM kejadian WHERE jenis = 'webhook.dinonaktifkan' AND entitas = ?",
      used.made.id,
    )
    expect(told).toHaveLength(1)
    const audited = await used.luwes.rows(
      "SELECT oleh FROM audit WHERE tindakan = 'webhook.nonaktif' AND entitas = ?",
      used.made.id,
    )
    expect(audited).toEqual([{ oleh: 'luwes' }])

    used.server.answer(() => ({ status: 200 }))
    const body = { state: 'aktif' }
    await used.luwes.ask('PATCH', `/v1/webhooks/${used.made.id}`, { ...asKeeper(), body })
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    const ofFirst = entities().filter(({ id }) => id === 'p-1')
    expect(ofFirst.map(({ n }) => n)).toEqual([0, 0, 1, 0])
    expect(entities().filter(({ id }) => id === 'p-2')).toHaveLength(1)
    expect(await stateOf()).toMatchObject({ state: 'aktif', reason: null, waiting: 0 })
  })

  it('that asks for a pause (429, Retry-After) gets nothing until then, whatever happens meanwhile', async () => {
    used.server.answer(() => ({ status: 429, headers: { 'retry-after': '120' } }))
    await happen(used.luwes, 'p-1')
    expect(await sendDue(used.luwes, used.made.id)).toBe(120 * SECOND)
    await happen(used.luwes, 'p-2')
    later(used.luwes, 119 * SECOND)
    expect(await sendDue(used.luwes, used.made.id)).toBe(SECOND)
    expect(used.server.received).toHaveLength(1)
    used.server.answer(() => ({ status: 200 }))
    later(used.luwes, SECOND)
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    expect(entities().map(({ id }) => id)).toEqual(['p-1', 'p-1', 'p-2'])
  })

  it('that is away (503) may name a date', async () => {
    const until = new Date(used.luwes.now() + 10 * MINUTE).toUTCString()
    used.server.answer(() => ({ status: 503, headers: { 'retry-after': until } }))
    await happen(used.luwes, 'p-1')
    expect(await sendDue(used.luwes, used.made.id)).toBe(10 * MINUTE)
  })

  it('that fails for 5 days without a success is given up with a warning', async () => {
    used.server.answer(() => ({ status: 500 }))
    await happen(used.luwes, 'p-1')
    await sendDue(used.luwes, used.made.id)
    later(used.luwes, 5 * 24 * HOUR - SECOND)
    await happen(used.luwes, 'p-2')
    await sendDue(used.luwes, used.made.id)
    expect(await stateOf()).toMatchObject({ state: 'aktif', failingSince: START })
    later(used.luwes, MINUTE)
    await sendDue(used.luwes, used.made.id)
    expect(await stateOf()).toMatchObject({ state: 'nonaktif', reason: 'gagal-5-hari' })
    const [told] = await used.luwes.rows(
      "SELECT data FROM kejadian WHERE jenis = 'webhook.dinonaktifkan' AND entitas = ?",
      used.made.id,
    )
    expect(JSON.parse(String(told?.data))).toEqual({
      id: used.made.id,
      sebab: 'gagal-5-hari',
      gagalSejak: START,
    })
  })

  it('is no longer failing after one success', async () => {
    used.server.answer(() => ({ status: 500 }))
    await happen(used.luwes, 'p-1')
    await sendDue(used.luwes, used.made.id)
    expect((await stateOf()).failingSince).toBe(START)
    used.server.answer(() => ({ status: 200 }))
    later(used.luwes, 5 * SECOND)
    await sendDue(used.luwes, used.made.id)
    expect(await stateOf()).toMatchObject({ failingSince: null, pausedUntil: null, waiting: 0 })
  })

  it('may change over to a new secret at any moment of the overlap', async () => {
    const path = `/v1/webhooks/${used.made.id}/secret`
    const { body } = await used.luwes.ask('POST', path, {
      ...asKeeper(),
      body: { overlapHours: 24 },
    })
    expect(body.secret).not.toBe(used.made.secret)
    await happen(used.luwes, 'p-1')
    await sendDue(used.luwes, used.made.id)
    const [during] = used.server.received
    if (!during) throw new Error('nothing came')
    expect(verified(used.made.secret, during)).toEqual(verified(body.secret, during))

    later(used.luwes, 24 * HOUR)
    await happen(used.luwes, 'p-2')
    await sendDue(used.luwes, used.made.id)
    const after = used.server.received[1]
    if (!after) throw new Error('nothing came')
    expect(verified(body.secret, after)).toMatchObject({ data: { id: 'p-2' } })
    expect(() => verified(used.made.secret, after)).toThrow('No matching signature')
  })
})
