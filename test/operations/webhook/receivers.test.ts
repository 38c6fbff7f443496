import { describe, expect, it } from 'vitest'
import { createVault } from '../../../src/adapters/vault.ts'
import { continueSending } from '../../../src/operations/webhook/continue-sending.ts'
import { sendToReceiver } from '../../../src/operations/webhook/send-to-receiver.ts'
import { START } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { happen, later, makeReceiver, sendDue, sendingDeps } from './sending.ts'
import { useReceiver } from './use-receiver.ts'

const DAY = 24 * 3_600_000
const { integrator, bkd } = ORANG

const used = useReceiver()

const at = (path = '') => `/v1/webhooks/${used.made.id}${path}`
const told = () => used.server.received.map(({ body }) => JSON.parse(body))
const everything = async () => {
  const tables = ['webhook_keluar', 'idempotensi', 'audit', 'kejadian']
  const rows = await Promise.all(tables.map((table) => used.luwes.rows(`SELECT * FROM ${table}`)))
  return JSON.stringify(rows)
}

describe('the secret of a receiver', () => {
  it('is told once, and cannot be read from the database', async () => {
    expect(used.made.secret).toMatch(/^whsec_[A-Za-z0-9+/]{43}=$/)
    const again = await used.luwes.ask('GET', at(), { as: integrator })
    const all = await used.luwes.ask('GET', '/v1/webhooks', { as: bkd })
    expect(again.text + all.text + (await everything())).not.toContain(used.made.secret.slice(6))
    expect(again.body).not.toHaveProperty('secret')
  })

  it('is told again to who asks with the same Idempotency-Key, and one receiver is made', async () => {
    const asking = {
      as: integrator,
      body: { url: 'https://penerima.example.go.id/', events: ['*'] },
      headers: { 'idempotency-key': 'kunci-1' },
    }
    const first = await used.luwes.ask('POST', '/v1/webhooks', asking)
    const second = await used.luwes.ask('POST', '/v1/webhooks', asking)
    expect(first.status).toBe(201)
    expect(second.body).toEqual(first.body)
    expect((await used.luwes.ask('GET', '/v1/webhooks', { as: bkd })).body.data).toHaveLength(2)
    expect(await everything()).not.toContain(first.body.secret.slice(6))
    const other = { ...asking, body: { ...asking.body, events: ['wfa.*'] } }
    expect((await used.luwes.ask('POST', '/v1/webhooks', other)).status).toBe(409)
  })

  it('that cannot be read any more stops the sending, and a new one mends it with nothing lost', async () => {
    await happen(used.luwes, 'p-1')
    const vault = createVault('rahasia-sesi-yang-lain-sama-sekali-02', 'luwes:webhook')
    expect(await sendToReceiver({ ...sendingDeps(used.luwes), vault }, used.made.id)).toBeNull()
    const stopped = { state: 'nonaktif', reason: 'rahasia-tidak-terbaca', waiting: 1 }
    expect((await used.luwes.ask('GET', at(), { as: bkd })).body).toMatchObject(stopped)
    await used.luwes.ask('POST', at('/secret'), { as: bkd, body: {} })
    await used.luwes.ask('PATCH', at(), { as: bkd, body: { state: 'aktif' } })
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
    // They are about two entities, and only within one is there an order.
    const types = told().map(({ type }) => type)
    expect(types.toSorted()).toEqual(['webhook.dinonaktifkan', 'wfa.diajukan'])
  })
})

describe('the keepers of receivers', () => {
  it('are bkd and integrators, and nobody else', async () => {
    const others = Object.entries(ORANG).filter(([name]) => !['bkd', 'integrator'].includes(name))
    const range = { from: '2026-11-01T00:00:00+07:00', to: '2026-11-19T00:00:00+07:00' }
    for (const [name, as] of others.filter(([name]) => name !== 'pensiun')) {
      for (const [method, path, body] of [
        ['GET', '/v1/webhooks'],
        ['POST', '/v1/webhooks', { url: 'https://penerima.example.go.id/', events: ['*'] }],
        ['GET', at()],
        ['PATCH', at(), { state: 'nonaktif' }],
        ['DELETE', at()],
        ['POST', at('/secret'), {}],
        ['POST', at('/test'), {}],
        ['GET', at('/deliveries')],
        ['GET', at('/deliveries/msg_1')],
        ['POST', at('/deliveries/msg_1/replay'), {}],
        ['POST', at('/replay'), range],
        ['GET', '/v1/events'],
      ] as const) {
        const { status } = await used.luwes.ask(method, path, { as, ...(body && { body }) })
        expect(status, `${name} ${method} ${path}`).toBe(403)
      }
    }
    expect((await used.luwes.ask('GET', at(), { as: bkd })).body.state).toBe('aktif')
  })

  it('leave an audit row with each change, which holds no secret and no path of an address', async () => {
    await used.luwes.rows('DELETE FROM audit')
    await used.luwes.ask('PATCH', at(), {
      as: integrator,
      body: { url: 'https://penerima.example.go.id/token-rahasia' },
    })
    await used.luwes.ask('POST', at('/secret'), { as: integrator, body: { overlapHours: 0 } })
    await used.luwes.ask('POST', at('/test'), { as: integrator, body: {} })
    await used.luwes.ask('DELETE', at(), { as: bkd })
    const rows = await used.luwes.rows('SELECT oleh, tindakan, data FROM audit ORDER BY urut')
    expect(rows.map(({ oleh, tindakan }) => [oleh, tindakan])).toEqual([
      [integrator, 'webhook.ubah'],
      [integrator, 'webhook.ganti-rahasia'],
      [integrator, 'webhook.uji'],
      [bkd, 'webhook.hapus'],
    ])
    expect(JSON.stringify(rows)).not.toMatch(/whsec_|token-rahasia/)
  })

  it('take a receiver away with all that waited for it', async () => {
    await happen(used.luwes, 'p-1')
    used.server.answer(() => ({ status: 500 }))
    await sendDue(used.luwes, used.made.id)
    await used.luwes.ask('DELETE', at(), { as: bkd })
    expect((await used.luwes.ask('GET', at(), { as: bkd })).status).toBe(404)
    expect(await used.luwes.rows('SELECT id FROM pengiriman')).toEqual([])
    expect(await used.luwes.rows('SELECT urut FROM percobaan_kirim')).toEqual([])
    expect(await sendDue(used.luwes, used.made.id)).toBeNull()
  })

  it('test one receiver without troubling another', async () => {
    const other = await makeReceiver(used.luwes, `${used.server.url}/lain`)
    const narrow = await makeReceiver(used.luwes, `${used.server.url}/sempit`, ['surat.terbit'])
    const path = `/v1/webhooks/${narrow.id}/test`
    const tested = await used.luwes.ask('POST', path, { as: integrator, body: {} })
    expect(tested.status).toBe(202)
    for (const { id } of [used.made, other, narrow]) await sendDue(used.luwes, id)
    expect(used.server.received.map((one) => one.path)).toEqual(['/sempit'])
    expect(told()).toMatchObject([{ id: tested.body.event, type: 'webhook.uji' }])
    expect((await used.luwes.ask('GET', '/v1/events', { as: integrator })).body.data).toEqual([])

    await used.luwes.ask('PATCH', `/v1/webhooks/${narrow.id}`, {
      as: bkd,
      body: { state: 'nonaktif' },
    })
    expect((await used.luwes.ask('POST', path, { as: integrator, body: {} })).status).toBe(409)
  })
})

describe('replay', () => {
  it('sends one delivery again under the same id', async () => {
    await happen(used.luwes, 'p-1', 'p-2')
    await sendDue(used.luwes, used.made.id)
    const { body } = await used.luwes.ask('GET', at('/deliveries'), { as: integrator })
    const [newest] = body.data
    const path = at(`/deliveries/${newest.id}/replay`)
    const again = await used.luwes.ask('POST', path, { as: integrator, body: {} })
    expect(again.body).toEqual({ scheduled: 1 })
    await sendDue(used.luwes, used.made.id)
    const ids = used.server.received.map(({ headers }) => headers['webhook-id'])
    expect(ids).toHaveLength(3)
    expect(ids[2]).toBe(newest.id)
  })

  it('sends a stretch of time again: what was given up, or all, also what was never sent here', async () => {
    await happen(used.luwes, 'p-1', 'p-2')
    await sendDue(used.luwes, used.made.id)
    await used.luwes.rows("UPDATE pengiriman SET status = 'gagal' WHERE entitas = 'p-2'")
    const range = { from: '2026-11-18T00:00:00+07:00', to: '2026-11-19T00:00:00+07:00' }
    const replay = async (id: string, body: object) =>
      (await used.luwes.ask('POST', `/v1/webhooks/${id}/replay`, { as: bkd, body })).body
    expect(await replay(used.made.id, range)).toEqual({ scheduled: 1 })
    used.server.received.length = 0
    await sendDue(used.luwes, used.made.id)
    expect(told().map(({ data }) => data.id)).toEqual(['p-2'])
    expect(await replay(used.made.id, { ...range, only: 'semua' })).toEqual({ scheduled: 2 })

    const late = await makeReceiver(used.luwes, `${used.server.url}/baru`)
    expect(await replay(late.id, { ...range, only: 'semua' })).toEqual({ scheduled: 2 })
    used.server.received.length = 0
    await sendDue(used.luwes, late.id)
    expect(
      told()
        .map(({ data }) => data.id)
        .toSorted(),
    ).toEqual(['p-1', 'p-2'])
    const before = { from: '2026-11-16T00:00:00+07:00', to: '2026-11-17T00:00:00+07:00' }
    expect(await replay(late.id, { ...before, only: 'semua' })).toEqual({ scheduled: 0 })
  })
})

describe('the pull API', () => {
  it('gives every event once and in order, page by page, and goes on where it ended', async () => {
    const names = Array.from({ length: 7 }, (_, n) => `p-${n}`)
    await happen(used.luwes, ...names)
    const seen: string[] = []
    let after = '0'
    for (let more = true; more; ) {
      const path = `/v1/events?after=${after}&limit=3`
      const { body, headers } = await used.luwes.ask('GET', path, { as: integrator })
      seen.push(...body.data.map(({ data }: { data: { id: string } }) => data.id))
      after = body.after
      more = body.more
      expect(headers.get('link')).toBe(more ? `<?after=${after}&limit=3>; rel="next"` : null)
    }
    expect(seen).toEqual(names)
    await happen(used.luwes, 'p-7')
    const { body } = await used.luwes.ask('GET', `/v1/events?after=${after}`, { as: integrator })
    expect(body).toMatchObject({
      data: [{ type: 'wfa.diajukan', timestamp: START, data: { id: 'p-7' } }],
      more: false,
    })
    const empty = await used.luwes.ask('GET', `/v1/events?after=${body.after}`, { as: integrator })
    expect(empty.body).toEqual({ data: [], after: body.after, more: false })
  })

  it('tells the same event with the same id as its delivery', async () => {
    await happen(used.luwes, 'p-1')
    await sendDue(used.luwes, used.made.id)
    const { body } = await used.luwes.ask('GET', '/v1/events', { as: integrator })
    expect(body.data).toEqual(told())
  })
})

describe('the cron', () => {
  it('wakes the lane of every active receiver, though one cannot be reached', async () => {
    const other = await makeReceiver(used.luwes, `${used.server.url}/lain`)
    const still = await makeReceiver(used.luwes, `${used.server.url}/diam`)
    await used.luwes.ask('PATCH', `/v1/webhooks/${still.id}`, {
      as: bkd,
      body: { state: 'nonaktif' },
    })
    const woken: string[] = []
    const wakeSender = async (id: string) => {
      woken.push(id)
      if (id === used.made.id) throw new Error('away')
    }
    expect(await continueSending({ ...used.luwes.deps, wakeSender })).toEqual({
      woken: 2,
      trimmed: 0,
    })
    expect(woken.toSorted()).toEqual([used.made.id, other.id].toSorted())
  })

  it('trims deliveries 30 days after they ended and events after 90 days, and nothing that waits', async () => {
    await happen(used.luwes, 'p-1')
    await sendDue(used.luwes, used.made.id)
    used.server.answer(() => ({ status: 400 }))
    await happen(used.luwes, 'p-2')
    await sendDue(used.luwes, used.made.id)
    const left = () => used.luwes.rows('SELECT entitas FROM pengiriman ORDER BY urut')
    later(used.luwes, 30 * DAY)
    expect(await continueSending(used.luwes.deps)).toMatchObject({ trimmed: 0 })
    later(used.luwes, DAY)
    expect(await continueSending(used.luwes.deps)).toMatchObject({ trimmed: 2 })
    expect(await left()).toEqual([{ entitas: 'p-2' }])
    later(used.luwes, 60 * DAY)
    await happen(used.luwes, 'p-3')
    await continueSending(used.luwes.deps)
    const events = await used.luwes.rows(
      "SELECT entitas FROM kejadian WHERE jenis = 'wfa.diajukan'",
    )
    expect(events).toEqual([{ entitas: 'p-3' }])
    expect(await left()).toEqual([])
  })
})
