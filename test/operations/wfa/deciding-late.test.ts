import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { remindPengajuan } from '../../../src/operations/wfa/remind-pengajuan.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang } from '../../support/people.ts'
import { storiesOf } from './stories.ts'

const { siti, kabid, kadis, sekda, bkd } = ORANG
const NONE = { ingatkan: 0, terlambat: 0, eskalasi: 0, kedaluwarsa: 0 }

describe('a decision that does not come', () => {
  let luwes: TestApp
  const { filed, decide, read, inbox, waiting } = storiesOf(() => luwes)
  const run = () => remindPengajuan(luwes.deps)
  /** Working days of the calendar: 18 November is a Wednesday. */
  const at = (day: string) => luwes.setNow(`${day}T08:00:00+07:00`)
  const late = async (id: string) => {
    const rows = await luwes.rows(
      "SELECT oleh, tindakan, data FROM audit WHERE entitas = ? AND oleh = 'luwes' ORDER BY urut",
      id,
    )
    return rows.map(({ tindakan, data }) => {
      const { pejabat, giliran } = JSON.parse(String(data))
      return [tindakan, giliran, pejabat]
    })
  }
  const events = async (id: string) => {
    const rows = await luwes.rows('SELECT jenis FROM kejadian WHERE entitas = ? ORDER BY urut', id)
    return rows.map(({ jenis }) => jenis)
  }

  beforeAll(async () => {
    luwes = await startApp()
    // So that half of the sekda's own unit is a place.
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(20, 'setda', { atasanNip: sekda })])
  })
  afterAll(() => luwes.stop())

  it('is reminded of on its last day, goes up the chain turn by turn, and is never approved by time', async () => {
    at('2026-11-18')
    const { id } = await filed(siti)
    expect(await inbox(kabid)).toMatchObject([{ id, tenggat: '2026-11-20', terlambat: false }])
    at('2026-11-19')
    expect(await run()).toEqual(NONE)
    at('2026-11-20')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    expect(await run()).toEqual(NONE)
    expect(await late(id)).toEqual([['wfa.ingatkan', 'rekomendasi', kabid]])
    expect(await waiting(kabid)).toEqual([`rekomendasi ${id}`])

    at('2026-11-23')
    expect(await inbox(kabid)).toMatchObject([{ id, terlambat: true }])
    const runs = await Promise.all([run(), run(), run()])
    expect(runs.map(({ eskalasi }) => eskalasi).toSorted()).toEqual([0, 0, 1])
    expect(await waiting(kabid)).toEqual([])
    expect(await inbox(kadis)).toMatchObject([
      { id, giliran: 'setuju', tenggat: '2026-11-25', terlambat: false },
    ])
    expect((await decide(kabid, id, 'rekomendasi')).status).toBe(403)

    at('2026-11-25')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    at('2026-11-26')
    expect(await run()).toEqual({ ...NONE, eskalasi: 1 })
    expect(await waiting(kadis)).toEqual([])
    expect(await waiting(sekda)).toEqual([`setuju ${id}`])

    // Nobody is above the sekda: told once more when late, not relieved.
    at('2026-11-30')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    at('2026-12-01')
    expect(await run()).toEqual({ ...NONE, terlambat: 1 })
    at('2026-12-14')
    expect(await run()).toEqual(NONE)
    expect(await waiting(sekda)).toEqual([`setuju ${id}`])
    expect(await late(id)).toEqual([
      ['wfa.ingatkan', 'rekomendasi', kabid],
      ['wfa.eskalasi', 'rekomendasi', kabid],
      ['wfa.ingatkan', 'setuju', kadis],
      ['wfa.eskalasi', 'setuju', kadis],
      ['wfa.ingatkan', 'setuju', sekda],
      ['wfa.terlambat', 'setuju', sekda],
    ])
    expect(await events(id)).toEqual([
      'wfa.diajukan',
      'wfa.diingatkan',
      'wfa.dieskalasi',
      'wfa.diingatkan',
      'wfa.dieskalasi',
      'wfa.diingatkan',
      'wfa.diingatkan',
    ])
    const { body } = await read(siti, id)
    expect(body.status).toBe('diajukan')
    expect(body.riwayat.map((step: { keputusan: string }) => step.keputusan)).toEqual([
      'ajukan',
      'eskalasi',
      'eskalasi',
    ])
    const approved = await decide(sekda, id, 'setuju')
    expect(approved.body).toMatchObject({ status: 'disetujui' })
    // Taking it back is the business of the chain as it is without the delay.
    expect((await decide(kadis, id, 'cabut', { alasan: 'Kebutuhan dinas' })).status).toBe(200)
  })

  it('is spoken of before the first day asked for, where that comes sooner than the deadline', async () => {
    at('2026-11-18')
    const { id } = await filed(siti, ['2026-11-20'])
    expect(await inbox(kabid)).toMatchObject([{ id, tenggat: '2026-11-20' }])
    at('2026-11-19')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    expect(await late(id)).toEqual([['wfa.ingatkan', 'rekomendasi', kabid]])
    await decide(kabid, id, 'tolak', { alasan: 'Rapat' })
  })

  it('goes up no sooner than the decider was told, however long nothing ran', async () => {
    at('2026-11-18')
    const { id } = await filed(siti)
    at('2026-11-26')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    expect(await run()).toEqual(NONE)
    expect(await waiting(kabid)).toEqual([`rekomendasi ${id}`])
    at('2026-11-27')
    expect(await run()).toEqual({ ...NONE, eskalasi: 1 })
    await decide(kadis, id, 'tolak', { alasan: 'Rapat' })
  })

  it('starts its clock again with each turn', async () => {
    at('2026-11-18')
    const { id } = await filed(siti)
    at('2026-11-20')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    await decide(kabid, id, 'rekomendasi')
    expect(await inbox(kadis)).toMatchObject([
      { id, sejak: '2026-11-20T08:00:00+07:00', tenggat: '2026-11-24', terlambat: false },
    ])
    at('2026-11-23')
    expect(await run()).toEqual(NONE)
    at('2026-11-24')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    expect(await late(id)).toEqual([
      ['wfa.ingatkan', 'rekomendasi', kabid],
      ['wfa.ingatkan', 'setuju', kadis],
    ])
    await decide(kadis, id, 'tolak', { alasan: 'Rapat' })
    at('2026-12-14')
    expect(await run()).toEqual(NONE)
  })

  it('is bkd’s where nobody else is left: bkd is reminded, and nobody is above it', async () => {
    at('2026-11-18')
    const { id } = await filed(sekda)
    at('2026-11-20')
    expect(await run()).toEqual({ ...NONE, ingatkan: 1 })
    at('2026-11-23')
    expect(await run()).toEqual({ ...NONE, terlambat: 1 })
    at('2026-12-14')
    expect(await run()).toEqual(NONE)
    expect(await late(id)).toEqual([
      ['wfa.ingatkan', 'setuju', 'bkd'],
      ['wfa.terlambat', 'setuju', 'bkd'],
    ])
    expect(await waiting(bkd)).toEqual([`setuju ${id}`])
    await decide(bkd, id, 'tolak', { alasan: 'Rapat' })
  })

  it('lets the request lapse when its first day comes, frees its days, and blames who had the turn', async () => {
    at('2026-11-18')
    const days = ['2026-11-23', '2026-11-24']
    const { id } = await filed(siti, days)
    at('2026-11-20')
    await run()
    expect((await read(siti, id)).body.status).toBe('diajukan')
    at('2026-11-23')
    // Before the job has come by, it is too late all the same.
    expect((await decide(kabid, id, 'rekomendasi')).status).toBe(409)
    expect(await run()).toEqual({ ...NONE, kedaluwarsa: 1 })
    expect(await run()).toEqual(NONE)
    expect((await read(siti, id)).body).toMatchObject({
      status: 'kedaluwarsa',
      hari: days.map((tanggal) => ({ tanggal, status: 'kedaluwarsa' })),
    })
    expect(await late(id)).toEqual([
      ['wfa.ingatkan', 'rekomendasi', kabid],
      ['wfa.kedaluwarsa', 'rekomendasi', kabid],
    ])
    expect(await events(id)).toEqual(['wfa.diajukan', 'wfa.diingatkan', 'wfa.kedaluwarsa'])
    const held = await luwes.rows(
      'SELECT DISTINCT hidup FROM pengajuan_hari WHERE pengajuan_id = ?',
      id,
    )
    expect(held).toEqual([{ hidup: 0 }])
    expect(await waiting(kabid)).toEqual([])
    for (const keputusan of ['rekomendasi', 'tolak'])
      expect((await decide(kabid, id, keputusan, { alasan: 'x' })).status).toBe(409)
    at('2026-11-18')
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
