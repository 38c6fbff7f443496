import * as v from 'valibot'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { AuditRow } from '../../../src/db/sistem/audit.ts'
import { record } from '../../../src/db/webhook/kejadian.ts'
import { sealOf } from '../../../src/operations/sistem/audit-chain.ts'
import { BEGINNING, checkPart } from '../../../src/operations/sistem/audit-walk.ts'
import { checkAudit } from '../../../src/operations/sistem/check-audit.ts'
import { sealAudit } from '../../../src/operations/sistem/seal-audit.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti, bkd, inspektur, kadis } = ORANG

/** A row of the audit log as the database answers it. */
const rowSchema = v.object({
  urut: v.number(),
  pada: v.number(),
  oleh: v.string(),
  tindakan: v.string(),
  entitas: v.string(),
  data: v.string(),
})

describe('the audit log', () => {
  let luwes: TestApp
  const write = async (count: number) => {
    await luwes.deps.db.write(
      Array.from({ length: count }, (_, n) =>
        record(luwes.deps.db, {
          pada: luwes.now() + n,
          oleh: bkd,
          tindakan: 'uji.catat',
          entitas: `hal-${n}`,
          data: { z: 1, a: ['é', { b: null, a: 1.5 }], dasar: 'SE 1 [P]' },
        }),
      ),
    )
  }
  const check = () => checkAudit(luwes.deps)
  const rusak = async () => (await check()).rusak

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())
  beforeEach(async () => {
    await luwes.rows('DELETE FROM audit_segel')
    await luwes.rows('DELETE FROM audit')
    await luwes.rows("DELETE FROM sqlite_sequence WHERE name = 'audit'")
  })

  it('is searched by actor, action, text and day, newest first, and taken away as a file that it notes', async () => {
    await write(3)
    await luwes.deps.db.write([
      record(luwes.deps.db, {
        pada: luwes.now(),
        oleh: kadis,
        tindakan: 'wfa.setuju',
        entitas: 'pengajuan-9',
        data: { alasan: '50% dari target_x' },
      }),
    ])
    const find = async (query: string, as = inspektur) =>
      (await luwes.ask('GET', `/v1/audit/cari?${query}`, { as })).body.data
    expect((await find('tindakan=uji.')).map(({ urut }: AuditRow) => urut)).toEqual([3, 2, 1])
    expect(await find(`oleh=${kadis}`)).toMatchObject([{ urut: 4, nama: 'Kadis' }])
    expect(await find('cari=HAL-1')).toMatchObject([{ urut: 2 }])
    // A percent sign and an underline mean themselves.
    expect(await find('cari=50%25')).toHaveLength(1)
    expect(await find('cari=targetax')).toEqual([])
    expect(await find('dari=2026-11-19')).toEqual([])
    expect(await find('dari=2026-11-18&sampai=2026-11-18', bkd)).toHaveLength(4)
    const file = await luwes.ask('GET', '/v1/audit/cari?tindakan=uji.&format=csv', {
      as: inspektur,
    })
    expect(file.headers.get('content-type')).toContain('text/csv')
    expect(file.text.trim().split('\r\n')).toHaveLength(4)
    expect(await find('tindakan=audit.ekspor')).toMatchObject([
      { oleh: inspektur, data: { tindakan: 'uji.', baris: 3 } },
    ])
  })

  it('pages through what it found, and through the check of its chain', async () => {
    await write(120)
    const numbers: number[] = []
    let query = '?tindakan=uji.'
    for (let left = 5; left > 0; left -= 1) {
      const { body, headers } = await luwes.ask('GET', `/v1/audit/cari${query}`, { as: inspektur })
      numbers.push(...body.data.map(({ urut }: AuditRow) => urut))
      const next = /^<([^>]+)>/.exec(headers.get('link') ?? '')?.[1]
      if (!next) break
      query = next
    }
    expect(numbers).toEqual(Array.from({ length: 120 }, (_, n) => 120 - n))
    await sealAudit(luwes.deps)
    const first = await checkPart(luwes.deps, { ...BEGINNING, urut: 0 }, 1)
    expect(first.hasil).toMatchObject({ utuh: true, diperiksa: 120 })
    await luwes.rows("UPDATE audit SET oleh = 'x' WHERE urut = 7")
    const { body } = await luwes.ask('GET', '/v1/audit/periksa', { as: inspektur })
    expect(body.hasil).toMatchObject({ utuh: false, rusak: { urut: 7, sebab: 'berubah' } })
  })

  it('is checked in parts that go on where the one before ended', async () => {
    await write(1_200)
    await sealAudit(luwes.deps)
    const one = await checkPart(luwes.deps, BEGINNING, 1)
    expect([one.hasil, one.lanjut.urut]).toEqual([null, 500])
    const rest = await checkPart(luwes.deps, one.lanjut, 5)
    expect(rest.hasil).toMatchObject({ utuh: true })
    expect(rest.hasil?.segel).toBe((await check()).segel)
  })

  it('is whole while it is empty', async () => {
    expect(await check()).toMatchObject({ utuh: true, diperiksa: 0, belumDisegel: 0 })
  })

  it('is sealed in order, once, by whatever number of runs', async () => {
    await write(3)
    expect(await check()).toMatchObject({ utuh: true, diperiksa: 0, belumDisegel: 3 })
    const first = await sealAudit(luwes.deps)
    expect(first).toMatchObject({
      sealed: 3,
      urut: 3,
      segel: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    await write(2)
    await Promise.all([sealAudit(luwes.deps), sealAudit(luwes.deps), sealAudit(luwes.deps)])
    expect(await sealAudit(luwes.deps)).toMatchObject({ sealed: 0, urut: 5 })
    expect(await check()).toMatchObject({ utuh: true, diperiksa: 5, belumDisegel: 0 })
    const seals = await luwes.rows(
      'SELECT count(*) AS n, count(DISTINCT segel) AS d FROM audit_segel',
    )
    expect(seals).toEqual([{ n: 5, d: 5 }])
  })

  it('seals more rows than one page holds, and proves them', async () => {
    await write(1_203)
    expect(await sealAudit(luwes.deps)).toMatchObject({ sealed: 1_203, urut: 1_203 })
    expect(await check()).toMatchObject({ utuh: true, diperiksa: 1_203 })
  })

  it('has no gap in its numbers when a write is refused', async () => {
    await write(1)
    await luwes.deps.db.write([
      record(luwes.deps.db, { pada: 1, oleh: bkd, tindakan: 't', entitas: 'e', data: {} }),
      { sql: "INSERT INTO audit_segel (urut, segel) VALUES (NULL, 'x'), (1, NULL)", args: [] },
    ])
    await write(1)
    expect(await check()).toMatchObject({ utuh: true, belumDisegel: 2 })
  })

  it.each([
    ['the moment', 'UPDATE audit SET pada = pada + 1 WHERE urut = 3'],
    ['the person', `UPDATE audit SET oleh = '${kadis}' WHERE urut = 3`],
    ['the deed', "UPDATE audit SET tindakan = 'wfa.setuju' WHERE urut = 3"],
    ['the thing', "UPDATE audit SET entitas = 'lain' WHERE urut = 3"],
    ['a word deep in the data', "UPDATE audit SET data = replace(data, 'é', 'e') WHERE urut = 3"],
    ['data into no JSON', "UPDATE audit SET data = 'rusak' WHERE urut = 3"],
    ['the seal', "UPDATE audit_segel SET segel = 'ff' WHERE urut = 3"],
  ])('names the row of which somebody changed %s', async (_what, sql) => {
    await write(6)
    await sealAudit(luwes.deps)
    await luwes.rows(sql)
    expect(await check()).toMatchObject({
      utuh: false,
      diperiksa: 2,
      rusak: { urut: 3, sebab: 'berubah' },
    })
  })

  it('names a row that is gone, in the middle, first, last, with its seal or without', async () => {
    for (const urut of [1, 3, 6]) {
      for (const also of [false, true]) {
        await luwes.rows('DELETE FROM audit_segel')
        await luwes.rows('DELETE FROM audit')
        await luwes.rows("DELETE FROM sqlite_sequence WHERE name = 'audit'")
        await write(6)
        await sealAudit(luwes.deps)
        await luwes.rows('DELETE FROM audit WHERE urut = ?', urut)
        if (also) await luwes.rows('DELETE FROM audit_segel WHERE urut = ?', urut)
        expect(await rusak()).toEqual({ urut, sebab: 'hilang' })
      }
    }
  })

  it('names a row that is gone before it was sealed, though the next run sealed what is left', async () => {
    await write(4)
    await luwes.rows('DELETE FROM audit WHERE urut = 2')
    expect(await rusak()).toEqual({ urut: 2, sebab: 'hilang' })
    await sealAudit(luwes.deps)
    expect(await rusak()).toEqual({ urut: 2, sebab: 'hilang' })
  })

  it('names a row that was put in between, and one before the first', async () => {
    await write(5)
    await sealAudit(luwes.deps)
    await luwes.rows('UPDATE audit SET urut = -urut WHERE urut >= 3')
    await luwes.rows('UPDATE audit SET urut = 1 - urut WHERE urut < 0')
    await luwes.rows(
      `INSERT INTO audit (urut, pada, oleh, tindakan, entitas, data) VALUES (3, 1, 'x', 't', 'e', '{}')`,
    )
    expect(await rusak()).toEqual({ urut: 3, sebab: 'berubah' })
    await luwes.rows(
      `INSERT INTO audit (urut, pada, oleh, tindakan, entitas, data) VALUES (0, 1, 'x', 't', 'e', '{}')`,
    )
    expect(await rusak()).toEqual({ urut: 0, sebab: 'berubah' })
  })

  it('names the first of two rows that changed places', async () => {
    await write(5)
    await sealAudit(luwes.deps)
    for (const [from, to] of [
      [2, 900],
      [4, 2],
      [900, 4],
    ] as const)
      await luwes.rows('UPDATE audit SET urut = ? WHERE urut = ?', to, from)
    expect(await rusak()).toEqual({ urut: 2, sebab: 'berubah' })
  })

  it('names the row after one that was changed and sealed again', async () => {
    await write(5)
    await sealAudit(luwes.deps)
    await luwes.rows("UPDATE audit SET oleh = 'x' WHERE urut = 3")
    const [before] = await luwes.rows('SELECT segel FROM audit_segel WHERE urut = 2')
    const [row] = await luwes.rows('SELECT * FROM audit WHERE urut = 3')
    const segel = await sealOf(String(before?.segel), v.parse(rowSchema, row))
    await luwes.rows('UPDATE audit_segel SET segel = ? WHERE urut = 3', segel)
    expect(await check()).toMatchObject({
      utuh: false,
      diperiksa: 3,
      segel,
      rusak: { urut: 4, sebab: 'berubah' },
    })
  })

  it('names a row whose seal was taken off', async () => {
    await write(4)
    await sealAudit(luwes.deps)
    await luwes.rows('DELETE FROM audit_segel WHERE urut = 2')
    expect((await check()).rusak).toEqual({ urut: 3, sebab: 'tanpa-segel' })
  })

  it('is read in pages by bkd and the inspektorat alone, with its seals', async () => {
    await write(130)
    await sealAudit(luwes.deps)
    await write(1)
    const first = await luwes.ask('GET', '/v1/audit', { as: inspektur })
    expect(first.body.data).toHaveLength(100)
    expect(first.body.data[0]).toEqual({
      urut: 1,
      pada: '2026-11-18T08:00:00+07:00',
      oleh: bkd,
      tindakan: 'uji.catat',
      entitas: 'hal-0',
      // As it is sealed: no basis in it is rewritten, and nothing stands beside it.
      data: { z: 1, a: ['é', { b: null, a: 1.5 }], dasar: 'SE 1 [P]' },
      segel: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    const next = /<(\?after=100)>; rel="next"/.exec(first.headers.get('link') ?? '')?.[1]
    const second = await luwes.ask('GET', `/v1/audit${next}`, { as: bkd })
    expect(second.body.data).toHaveLength(31)
    expect(second.body.data.at(-1)).toMatchObject({ urut: 131, segel: null })
    expect(second.headers.get('link')).toBeNull()
    for (const as of [siti, kadis])
      expect((await luwes.ask('GET', '/v1/audit', { as })).status).toBe(403)
  })
})
