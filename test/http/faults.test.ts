import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type Answer, startApp, type TestApp } from '../support/app.ts'
import { ORANG, tap } from '../support/people.ts'
import { type Sqld, startSqld } from '../support/sqld.ts'

const { siti, budi, kabid } = ORANG

describe('while a part is away', () => {
  let luwes: TestApp
  let sqld: Sqld
  /** Called before each round trip, so that the database can go away in the middle of a request. */
  let onTrip: (kind: 'read' | 'write') => void = () => undefined

  const file = (as: string, hari: string, key: string) =>
    luwes.ask('POST', '/v1/wfa/pengajuan', {
      as,
      headers: { 'idempotency-key': key },
      body: {
        jenis: 'rumah',
        hari: [hari],
        alasan: 'Menulis',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
  const everything = async () =>
    luwes.rows(`SELECT (SELECT count(*) FROM pengajuan) AS pengajuan,
      (SELECT count(*) FROM pengajuan_hari) AS hari, (SELECT count(*) FROM keputusan) AS keputusan,
      (SELECT count(*) FROM audit) AS audit, (SELECT count(*) FROM kejadian) AS kejadian,
      (SELECT count(*) FROM idempotensi) AS kunci, (SELECT count(*) FROM tap) AS tap,
      (SELECT count(*) FROM webhook_masuk) AS kiriman`)

  function expectAway({ status, headers, body, text }: Answer): void {
    expect(status, text).toBe(503)
    expect(headers.get('content-type')).toBe('application/problem+json')
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(body).toMatchObject({ type: '/masalah/tidak-siap', status: 503 })
    expect(text).not.toMatch(/sqld|127\.0\.0\.1|ECONN|fetch|abort|timeout/i)
  }
  /** Every kind of request that needs the database, all at once. */
  async function expectAllAway(): Promise<void> {
    const answers = await Promise.all([
      luwes.ask('GET', '/v1/saya', { as: siti }),
      luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: siti }),
      luwes.ask('GET', '/v1/wfa/kotak-masuk', { as: kabid }),
      luwes.ask('GET', '/v1/kalender', { as: siti }),
      luwes.ask('POST', '/v1/presensi/tap', { as: siti, body: { arah: 'masuk' } }),
      luwes.ask('POST', '/v1/sesi', { body: { token: await luwes.tokenOf(siti) } }),
      luwes.deliver(
        'presensi',
        'presensi.terekam',
        tap('f', siti, 'masuk', '2026-11-17T07:00:00Z'),
      ),
      file(siti, '2026-11-24', 'mati'),
    ])
    for (const answer of answers) expectAway(answer)
  }

  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
    luwes = await startApp({ onTrip: (kind) => onTrip(kind), url: sqld.url })
  })
  beforeEach(async () => {
    onTrip = () => undefined
    for (const as of [siti, budi, kabid]) await luwes.ask('GET', '/v1/saya', { as })
    await luwes.ask('GET', '/v1/saya', { token: await luwes.tokenOf(siti) })
  })
  afterAll(async () => {
    await luwes.stop()
    await sqld.stop()
  })

  it('a database that hangs is a 503 while it hangs, changes nothing, and serves when it goes on', async () => {
    const before = await everything()
    sqld.freeze()
    await expectAllAway()
    sqld.thaw()
    expect((await luwes.ask('GET', '/health')).status).toBe(200)
    expect(await everything()).toEqual(before)
    expect((await file(siti, '2026-11-24', 'mati')).status).toBe(201)
  })

  it('a database that is gone is a 503, changes nothing, and serves when it is back', async () => {
    const before = await everything()
    await sqld.kill()
    await expectAllAway()
    const health = await luwes.ask('GET', '/health')
    expect([health.status, health.body]).toEqual([
      503,
      { status: 'tidak-siap', parts: { database: 'tidak-siap', tulis: 'tidak-siap' } },
    ])
    await sqld.restart()
    expect(await everything()).toEqual(before)
    expect((await luwes.ask('GET', '/health')).body).toMatchObject({ status: 'ok' })
  })

  it('a database that goes before the write leaves nothing of it, and the same key files it later', async () => {
    const before = await everything()
    let killed: Promise<void> | undefined
    onTrip = (kind) => {
      if (kind === 'write') killed ??= sqld.kill()
    }
    expectAway(await file(budi, '2026-11-23', 'tengah'))
    await killed
    onTrip = () => undefined
    await sqld.restart()
    expect(await everything()).toEqual(before)
    expect((await file(budi, '2026-11-23', 'tengah')).status).toBe(201)
  })

  it('a write that hangs is kept whole or not at all, and the same key tells which', async () => {
    const count = async () => Number((await everything())[0]?.pengajuan)
    const before = await count()
    onTrip = (kind) => {
      if (kind === 'write') sqld.freeze()
    }
    expectAway(await file(budi, '2026-11-30', 'gantung'))
    onTrip = () => undefined
    sqld.thaw()
    expect((await file(budi, '2026-11-30', 'gantung')).status).toBe(201)
    expect(await count()).toBe(before + 1)
    const days = await luwes.rows("SELECT * FROM pengajuan_hari WHERE tanggal = '2026-11-30'")
    const events = await luwes.rows("SELECT * FROM kejadian WHERE data LIKE '%2026-11-30%'")
    const audit = await luwes.rows("SELECT * FROM audit WHERE data LIKE '%2026-11-30%'")
    expect([days.length, events.length, audit.length]).toEqual([1, 1, 1])
  })

  it('keeps sessions and cached keys working without the SSO; 503 only for unknown keys', async () => {
    const token = await luwes.tokenOf(siti)
    expect((await luwes.ask('GET', '/v1/saya', { token })).status).toBe(200)
    await luwes.issuer.stop()
    try {
      expect((await luwes.ask('GET', '/v1/saya', { token })).status).toBe(200)
      expect((await luwes.ask('GET', '/v1/saya', { as: siti })).status).toBe(200)
      expect((await luwes.ask('GET', '/v1/saya', { token: 'sampah' })).status).toBe(401)
    } finally {
      await luwes.issuer.start()
    }
    const fresh = await startApp()
    try {
      const unseen = await fresh.tokenOf(siti)
      await fresh.issuer.stop()
      expectAway(await fresh.ask('GET', '/v1/saya', { token: unseen }))
      const refused = await fresh.ask('POST', '/v1/sesi', { body: { token: unseen } })
      expectAway(refused)
      await fresh.issuer.start()
      // It is asked again when it was said to be worth it.
      const wait = Number(refused.headers.get('retry-after')) * 1_000
      fresh.setNow(new Date(fresh.now() + wait).toISOString())
      expect((await fresh.ask('GET', '/v1/saya', { token: unseen })).status).toBe(200)
    } finally {
      await fresh.stop()
    }
  })

  it('nothing of it is called a fault of ours', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('a fault of ours', () => {
  it('is a 500 that says nothing of the inside, and the log has it under the same id', async () => {
    const luwes = await startApp()
    try {
      await luwes.rows('DROP TABLE tap')
      const answer = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: siti })
      expect(answer.status).toBe(500)
      expect(answer.headers.get('content-type')).toBe('application/problem+json')
      expect(answer.text).not.toMatch(/tap|table|SQL|\.ts/)
      const id = answer.headers.get('x-request-id')
      expect(answer.body.instance).toBe(`urn:uuid:${id}`)
      expect(luwes.logs.at(-1)).toMatchObject({ id, status: 500, route: '/v1/presensi/hari' })
      expect(String(luwes.faults[0])).toMatch(/no such table: tap/)
      expect(String(luwes.faults[0])).not.toContain(siti)
    } finally {
      await luwes.stop()
    }
  })
})
