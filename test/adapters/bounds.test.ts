import { describe, expect, it } from 'vitest'
import { createReplayGuard } from '../../src/adapters/replay.ts'
import { createSessions } from '../../src/adapters/session.ts'
import { createGroupRoom, groupOf } from '../../src/db/engine/groups.ts'
import type { Statement } from '../../src/db/engine/statement.ts'
import type { Caller } from '../../src/domain/pegawai/access.ts'
import { createMeter } from '../../src/http/sistem/meter.ts'
import { START } from '../support/app.ts'
import { nipKe } from '../support/people.ts'

const LONG = 'x'.repeat(20_000)
const now = Date.parse(START)

describe('what is remembered of signed questions', () => {
  it('is a digest of each, however long they are', async () => {
    const { isFirstUse, held } = createReplayGuard()
    for (let n = 0; n < 2_000; n += 1) await isFirstUse(`${n}-${LONG}`, `${n}-${LONG}`, now)
    expect(held()).toEqual({ count: 2_000, longest: 88 })
    expect(await isFirstUse(`1-${LONG}`, `1-${LONG}`, now)).toBe(true)
    expect(await isFirstUse(`1-${LONG}`, `2-${LONG}`, now)).toBe(false)
  })

  it('is forgotten once its signatures have expired', async () => {
    const { isFirstUse, held } = createReplayGuard()
    for (let n = 0; n < 100; n += 1) await isFirstUse(`a-${n}`, 'x', now)
    await isFirstUse('b', 'x', now + 10 * 60_000 - 1)
    expect(held().count).toBe(101)
    expect(await isFirstUse('a-1', 'y', now + 10 * 60_000)).toBe(true)
    expect(held().count).toBe(2)
  })

  it('is no more than so many, the oldest of which make room', async () => {
    const { isFirstUse, held } = createReplayGuard()
    for (let n = 0; n < 20_100; n += 1) await isFirstUse(`a-${n}`, 'x', now)
    expect(held().count).toBe(20_000)
    expect(await isFirstUse('a-20099', 'y', now)).toBe(false)
    expect(await isFirstUse('a-0', 'y', now)).toBe(true)
  })
})

describe('a session that is read', () => {
  it('is read by its own secret alone, and what is none is not even held against it', async () => {
    const sessions = createSessions('rahasia-sesi-untuk-uji-coba-saja-0001')
    const { token } = await sessions.open({ nip: nipKe(1), peran: ['pegawai'], asal: null }, now)
    expect(await sessions.read(token, now)).toMatchObject({ ok: true, value: { nip: nipKe(1) } })
    expect(await sessions.read(LONG, now)).toBeNull()
    expect(await sessions.read(token, now + 15 * 60_000)).toEqual({ ok: false, error: 'exp' })
  })
})

describe('a session that was opened here', () => {
  const SECRET = 'rahasia-sesi-untuk-uji-coba-saja-0001'
  const caller: Caller = { nip: nipKe(1), peran: ['pegawai'], asal: null }

  it('is known by its whole token alone', async () => {
    const sessions = createSessions(SECRET)
    const { token } = await sessions.open(caller, now)
    const forged = `${token.slice(0, -2)}${token.endsWith('AA') ? 'BB' : 'AA'}`
    expect(await sessions.read(forged, now)).toEqual({ ok: false, error: 'tanda-tangan' })
    expect(await sessions.read(token, now)).toEqual({ ok: true, value: caller })
  })

  it('is read by its signature where it is no longer held, or was opened elsewhere', async () => {
    const sessions = createSessions(SECRET)
    const { token } = await sessions.open(caller, now)
    // Those that were opened since took its place.
    for (let n = 1; n <= 10_000; n += 1) await sessions.open(caller, now + n * 1_000)
    expect(await sessions.read(token, now)).toEqual({ ok: true, value: caller })
    expect(await createSessions(SECRET).read(token, now)).toEqual({ ok: true, value: caller })
  })
})

describe('the meter', () => {
  it('keeps a bounded number of series, none of them long', () => {
    const meter = createMeter()
    for (let n = 0; n < 3_000; n += 1) {
      const route = `/${n}/${LONG}`
      meter.answered({ method: 'GET', route, status: 200, ms: 1, refusals: [`${n}-${LONG}`] })
    }
    const lines = meter.text().split('\n')
    expect(lines.filter((line) => line.startsWith('luwes_refusals_total{'))).toHaveLength(501)
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThan(400)
  })
})

describe('groups that wait for the writer', () => {
  const group = (characters: number): Statement[] => [{ sql: 'x'.repeat(characters), args: [] }]

  it('are told to come back once they are many characters, though they are few', async () => {
    const room = createGroupRoom(() => 0)
    for (let n = 0; n < 16; n += 1) void room.enter(groupOf(group(1_000_000)))
    expect(await room.enter(groupOf(group(1_000_000)))).toMatchObject({
      kind: 'away',
      perhaps: false,
    })
    // Once some have gone there is room again.
    room.gather()
    let told = false
    void room.enter(groupOf(group(1_000_000))).then(() => {
      told = true
    })
    await Promise.resolve()
    expect(told).toBe(false)
  })

  it('may be larger than that alone', async () => {
    const room = createGroupRoom(() => 0)
    void room.enter(groupOf(group(20_000_000)))
    expect(room.gather()).toHaveLength(1)
  })
})
