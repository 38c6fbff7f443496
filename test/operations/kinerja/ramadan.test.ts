import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { bkd } = ORANG

describe('the days of Ramadan (R111)', () => {
  let luwes: TestApp
  const asked = async () =>
    (await luwes.ask('GET', '/v1/kalender', { as: bkd })).body.ramadanDitunggu
  const refusals = async () => {
    const { body } = await luwes.ask('POST', '/v1/kinerja/2027-03/tutup', { as: bkd, body: {} })
    return (body.refusals ?? []).map(({ code }: { code: string }) => code)
  }
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('are asked for in time, keep their months open, and are entered by an officer', async () => {
    luwes.setNow('2027-04-05T08:00:00+07:00')
    expect(await refusals()).toContain('kalender.ramadan-belum-ada')
    luwes.setNow('2027-01-05T08:00:00+07:00')
    expect(await asked()).toEqual([
      { hijriah: 1448, palingAwal: '2027-02-06', palingAkhir: '2027-03-11' },
    ])
    const ramadan = [{ dari: '2027-02-08', sampai: '2027-03-09', dasar: 'Keputusan Menteri Agama' }]
    const entered = await luwes.ask('POST', '/v1/kalender', { as: bkd, body: { ramadan } })
    expect(entered.body.ramadanDitunggu).toEqual([])
    expect(await asked()).toEqual([])
    luwes.setNow('2027-04-05T08:00:00+07:00')
    expect(await refusals()).not.toContain('kalender.ramadan-belum-ada')
  })
})
