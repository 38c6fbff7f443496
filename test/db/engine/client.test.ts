import { eq, sql } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { connect, DatabaseAway, type Db, statement } from '../../../src/db/engine/client.ts'
import { createWriter } from '../../../src/db/engine/writer.ts'
import { denyut, hariLibur } from '../../../src/db/tables.ts'
import { type Sqld, startSqld } from '../../support/sqld.ts'

describe('the database, one round trip away', () => {
  let sqld: Sqld
  let db: Db
  let trips: string[]
  let requests: number
  let wanted: (string | null)[]

  const fetchCounted: typeof fetch = (input, init) => {
    requests += 1
    wanted.push(new Headers(init?.headers).get('accept-encoding'))
    return fetch(input, init)
  }

  beforeAll(async () => {
    sqld = await startSqld({ migrated: true })
    const remote = { url: sqld.url, fetch: fetchCounted }
    const { write } = createWriter(remote)
    db = connect({ ...remote, write, onRoundTrip: (kind) => trips.push(kind) })
  })
  beforeEach(() => {
    trips = []
    requests = 0
    wanted = []
  })
  afterAll(() => sqld.stop())

  const libur = { tanggal: '2026-12-25', jenis: 'libur', nama: 'Natal', dasar: 'SKB' } as const

  it('writes drizzle queries as one group and reads several in one round trip', async () => {
    const written = await db.write([
      statement(db.drizzle.insert(hariLibur).values(libur).returning()),
      statement(db.drizzle.insert(denyut).values({ id: 1, pada: 1_795_000_000_000 })),
    ])
    expect(written).toEqual({ ok: true, value: [[libur], []] })
    const [days, beats, raw] = await db.read([
      db.drizzle.select().from(hariLibur).where(eq(hariLibur.tanggal, '2026-12-25')),
      db.drizzle.select({ pada: denyut.pada }).from(denyut),
      db.drizzle.all<{ n: number }>(sql`SELECT count(*) AS n FROM ${hariLibur}`),
    ])
    expect(days).toEqual([libur])
    expect(beats).toEqual([{ pada: 1_795_000_000_000 }])
    expect(raw).toEqual([{ n: 1 }])
    expect(trips).toEqual(['write', 'read'])
    expect(requests).toBe(2)
  })

  it('wants answers of this machine unpacked, and leaves those of another to both ends', async () => {
    await db.drizzle.select().from(denyut)
    const far = connect({
      url: 'https://luwes.example',
      fetch: (_, init) => fetchCounted(`${sqld.url}/v3/pipeline`, init),
      write: createWriter({ url: sqld.url }).write,
    })
    await far.read([far.drizzle.select().from(denyut)])
    expect(wanted).toEqual(['identity', null])
  })

  it('answers a broken guarantee as a value that names the columns', async () => {
    const twice = statement(db.drizzle.insert(denyut).values({ id: 7, pada: 1 }))
    expect(await db.write([twice, twice])).toEqual({
      ok: false,
      error: {
        tag: 'constraint-failed',
        message: 'UNIQUE constraint failed: denyut.id',
        columns: ['denyut.id'],
      },
    })
    const [rows] = await db.read([db.drizzle.select().from(denyut).where(eq(denyut.id, 7))])
    expect(rows).toEqual([])
  })

  it('never writes by way of a read', async () => {
    await db.read([db.drizzle.insert(denyut).values({ id: 8, pada: 1 })])
    await expect(db.drizzle.transaction(async () => undefined)).rejects.toThrow('Db.write')
    const [rows] = await db.read([db.drizzle.select().from(denyut).where(eq(denyut.id, 8))])
    expect(rows).toEqual([])
  })

  it('throws a fault of ours, and does not call it the database being away', async () => {
    const wrong = db.read([db.drizzle.all(sql`SELECT * FROM tiada`)])
    await expect(wrong).rejects.toThrow('no such table')
    await expect(wrong).rejects.not.toBeInstanceOf(DatabaseAway)
  })

  it('reads again when the line broke, for a read changes nothing', async () => {
    let broken = true
    const flaky: typeof fetch = (input, init) => {
      if (!broken) return fetch(input, init)
      broken = false
      return Promise.reject(new TypeError('socket hang up'))
    }
    const { write } = createWriter({ url: sqld.url })
    const other = connect({ url: sqld.url, fetch: flaky, write })
    const [rows] = await other.read([other.drizzle.all<{ a: number }>(sql`SELECT 1 AS a`)])
    expect(rows).toEqual([{ a: 1 }])
  })

  it('gives up while the server hangs, and after a refused line at once', async () => {
    const read = () => db.read([db.drizzle.select().from(denyut)])
    sqld.freeze()
    await expect(read()).rejects.toBeInstanceOf(DatabaseAway)
    sqld.thaw()
    await sqld.kill()
    await expect(read()).rejects.toBeInstanceOf(DatabaseAway)
    await expect(db.write([{ sql: 'SELECT 1', args: [] }])).rejects.toMatchObject({
      name: 'DatabaseAway',
      perhaps: false,
    })
    await sqld.restart()
    expect(await read()).toHaveLength(1)
  })
})
