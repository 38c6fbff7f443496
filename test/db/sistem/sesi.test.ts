import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { endSignIns, readAs, writeAs, writeEachAs } from '../../../src/db/sistem/sesi.ts'
import type { Caller } from '../../../src/domain/pegawai/access.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const REFUSED = { ok: false, error: { kind: 'belum-masuk', sebab: 'sesi-berakhir' } }

describe('what a caller reads and writes', () => {
  let luwes: TestApp
  const asal = { kunci: ['orang', 'masuk'], sejak: 1_000 } as const
  const siti: Caller = { nip: ORANG.siti, peran: ['pegawai'], asal }
  const stranger: Caller = { ...siti, nip: '199901012025011999' }
  const one = sql`SELECT 1 AS n`
  const two = sql`SELECT 2 AS n`
  const read = (caller: Caller) => {
    const { db } = luwes.deps
    return readAs(db, caller, [
      db.drizzle.all<{ n: number }>(one),
      db.drizzle.all<{ n: number }>(two),
    ])
  }
  const put = (nama: string) => ({
    sql: 'INSERT INTO penanda (nama, nilai) VALUES (?1, 1)',
    args: [nama],
  })
  const kept = async (nama: string) =>
    (await luwes.rows(`SELECT 1 FROM penanda WHERE nama = '${nama}'`)).length

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('comes in order and in one round trip, with whether the session holds', async () => {
    const before = luwes.trips.length
    expect(await read(siti)).toEqual({ ok: true, value: [[{ n: 1 }], [{ n: 2 }]] })
    expect(luwes.trips.length - before).toBe(1)
  })

  it('answers a write with the rows of its own statements, and with what the database refused', async () => {
    const returning = { ...put('a'), sql: `${put('a').sql} RETURNING nama` }
    const before = luwes.trips.length
    const written = await writeAs(luwes.deps.db, siti, [returning, put('b')])
    expect(written).toEqual({ ok: true, value: { ok: true, value: [[{ nama: 'a' }], []] } })
    expect(luwes.trips.length - before).toBe(1)
    expect(await writeAs(luwes.deps.db, siti, [put('a')])).toMatchObject({
      ok: true,
      value: { ok: false, error: { columns: ['penanda.nama'] } },
    })
  })

  it('answers several groups in one call, each with its own rows or refusal', async () => {
    const before = luwes.trips.length
    const returning = { ...put('e'), sql: `${put('e').sql} RETURNING nama` }
    const written = await writeEachAs(luwes.deps.db, siti, [[returning], [put('f'), put('e')]])
    expect(written).toMatchObject({
      ok: true,
      value: [
        { ok: true, value: [[{ nama: 'e' }]] },
        { ok: false, error: { columns: ['penanda.nama'] } },
      ],
    })
    expect(await kept('f')).toBe(0)
    expect(luwes.trips.length - before).toBe(1)
    expect(await writeEachAs(luwes.deps.db, siti, [])).toEqual({ ok: true, value: [] })
    expect(luwes.trips.length - before).toBe(1)
  })

  it('is refused to whoever is not in service, though nobody ended a sign-in', async () => {
    expect(await read(stranger)).toEqual(REFUSED)
    expect(await read({ ...stranger, asal: null })).toEqual(REFUSED)
    expect(await writeAs(luwes.deps.db, stranger, [put('c')])).toEqual(REFUSED)
    expect(await writeEachAs(luwes.deps.db, stranger, [[put('c')], [put('g')]])).toEqual(REFUSED)
    expect([await kept('c'), await kept('g')]).toEqual([0, 0])
  })

  it.each(asal.kunci)(
    'is refused once %s was ended, and to no sign-in that began later',
    async (kunci) => {
      await luwes.deps.db.write([endSignIns([{ kunci, sampai: asal.sejak }], luwes.now())])
      expect(await read(siti)).toEqual(REFUSED)
      expect(await writeAs(luwes.deps.db, siti, [put('d')])).toEqual(REFUSED)
      expect(await kept('d')).toBe(0)
      const later = { ...siti, asal: { ...asal, sejak: asal.sejak + 1 } }
      expect(await read(later)).toMatchObject({ ok: true })
      await luwes.rows('DELETE FROM sesi_dicabut')
    },
  )
})
