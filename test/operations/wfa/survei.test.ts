import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { siti, kadis, sekda, bkd, inspektur } = ORANG
const SURVEY = {
  judul: 'Kesiapan WFA',
  pertanyaan: ['Internet di rumah memadai.', 'Tugas saya dapat dikerjakan di mana saja.'],
  dari: '2026-11-16',
  sampai: '2026-11-20',
}
const AFTER = '2026-11-21T08:00:00+07:00'

describe('the readiness survey', () => {
  let luwes: TestApp
  const open = async (body: object = SURVEY) =>
    String((await luwes.ask('POST', '/v1/survei', { as: bkd, body })).body.id)
  const answer = (as: string, id: string, jawaban: readonly number[], key?: string) =>
    luwes.ask('POST', `/v1/survei/${id}/jawaban`, {
      as,
      body: { jawaban },
      ...(key && { headers: { 'idempotency-key': key } }),
    })
  const results = async (id: string, as = bkd) => {
    luwes.setNow(AFTER)
    const told = await luwes.ask('GET', `/v1/survei/${id}/hasil`, { as })
    luwes.setNow(START)
    return told
  }
  /** Answers of so many people of each unit, the n-th rating everything as told. */
  const fill = async (id: string, counts: Readonly<Record<string, number>>, rating = 4) => {
    for (const [kode, count] of Object.entries(counts)) {
      const base = { a: 100, b: 200, c: 300 }[kode] ?? 0
      for (let n = 0; n < count; n += 1) {
        const { status, text } = await answer(nipKe(base + n), id, [rating, 1])
        if (status !== 201) throw new Error(text)
      }
    }
  }
  const told = (body: { unit: { unitKerja: string; hasil: unknown }[] }) =>
    body.unit.filter(({ hasil }) => hasil !== null).map(({ unitKerja }) => unitKerja)

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed(
      'simpeg',
      'unit-kerja.diperbarui',
      ['a', 'b', 'c'].map((kode) => unit(kode)),
    )
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      (['a', 'b', 'c'] as const).flatMap((kode, at) =>
        Array.from({ length: 10 }, (_, n) => orang(100 * (at + 1) + n, kode)),
      ),
    )
  })
  afterAll(() => luwes.stop())

  it('is opened by bkd with an audit row, and seen by everybody', async () => {
    const id = await open()
    const audit = await luwes.rows('SELECT tindakan, oleh FROM audit WHERE entitas = ?', id)
    expect(audit).toEqual([{ tindakan: 'survei.buka', oleh: bkd }])
    const { body } = await luwes.ask('GET', '/v1/survei', { as: siti })
    const mine = { ...SURVEY, id, terbuka: true, sudahMenjawab: false }
    expect(body.data).toContainEqual(mine)
    expect((await luwes.ask('GET', `/v1/survei/${id}`, { as: siti })).body).toEqual(mine)
    const denied = await luwes.ask('POST', '/v1/survei', { as: kadis, body: SURVEY })
    expect(denied.status).toBe(403)
  })

  it('takes one answer a person, a repeated one under its key, and says no answer back', async () => {
    const id = await open()
    const first = await answer(siti, id, [5, 3], 'j-1')
    expect(first).toMatchObject({ status: 201, body: { id, diterima: true } })
    expect((await answer(siti, id, [5, 3], 'j-1')).body).toEqual(first.body)
    expect((await answer(siti, id, [1, 1])).status).toBe(409)
    const race = await Promise.all([1, 2, 3].map((n) => answer(sekda, id, [n, n])))
    expect(race.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    const seen = await luwes.ask('GET', `/v1/survei/${id}`, { as: siti })
    expect(seen.body).toMatchObject({ sudahMenjawab: true })
    expect(JSON.stringify(seen.body)).not.toContain('jawaban"')
    const audit = await luwes.rows('SELECT tindakan FROM audit WHERE entitas = ?', id)
    expect(audit).toEqual([{ tindakan: 'survei.buka' }])
  })

  it('takes as many ratings as questions, from 1 to 5, and only while it is open', async () => {
    const id = await open()
    for (const jawaban of [[5], [5, 5, 5], [0, 5], [6, 5], [1.5, 2]]) {
      expect((await answer(siti, id, jawaban)).status).toBe(400)
    }
    const later = await open({ ...SURVEY, dari: '2026-11-19' })
    expect((await answer(siti, later, [1, 1])).status).toBe(409)
    const over = await open({ ...SURVEY, sampai: '2026-11-17' })
    expect((await answer(siti, over, [1, 1])).status).toBe(409)
  })

  it('tells results only when it is over, so that no two readings differ by one person', async () => {
    const id = await open()
    await fill(id, { a: 6 })
    expect((await luwes.ask('GET', `/v1/survei/${id}/hasil`, { as: bkd })).status).toBe(409)
    expect((await results(id)).status).toBe(200)
    for (const as of [sekda, inspektur]) expect((await results(id, as)).status).toBe(200)
    for (const as of [siti, kadis]) expect((await results(id, as)).status).toBe(403)
  })

  it('tells means and representation of units with five answers and more', async () => {
    const id = await open()
    await fill(id, { a: 6, b: 5 })
    const { body } = await results(id)
    expect(body.survei).toEqual({ ...SURVEY, id })
    expect(body.unit).toContainEqual({
      unitKerja: 'a',
      namaUnit: 'Unit a',
      pegawai: 10,
      hasil: { terjawab: 6, rata: [400, 100] },
      keterwakilan: 6_000,
    })
    expect(body.semua).toEqual({ terjawab: 11, rata: [400, 100] })
    expect(body.gabungan).toBeNull()
    expect(body.unit).toContainEqual({
      unitKerja: 'c',
      namaUnit: 'Unit c',
      pegawai: 10,
      hasil: null,
      keterwakilan: null,
    })
  })

  it('hides one more unit where the only small one could be had by subtraction', async () => {
    const id = await open()
    await fill(id, { a: 9, b: 6 })
    await fill(id, { c: 2 }, 1)
    const { body } = await results(id)
    expect(told(body)).toEqual(['a'])
    expect(body.gabungan.terjawab).toBe(8)
    expect(body.semua.terjawab - body.gabungan.terjawab).toBe(9)
  })

  it('tells nothing at all while fewer than five answered', async () => {
    const id = await open()
    await fill(id, { a: 2, b: 2 })
    const { body } = await results(id)
    expect([body.semua, body.gabungan, told(body)]).toEqual([null, null, []])
  })

  it('counts an answer in the unit where the person was when they gave it', async () => {
    const id = await open()
    await fill(id, { a: 5 })
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(100, 'b')])
    const { body } = await results(id)
    expect(told(body)).toEqual(['a'])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(100, 'a')])
  })
})
