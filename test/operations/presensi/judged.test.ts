import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap, unit } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { budi } = ORANG

describe('a verdict', () => {
  let luwes: TestApp
  const dayOf = ownDayOf(() => luwes)

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-18T20:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('j-1', budi, 'masuk', '2026-11-18T07:41:30+07:00'),
      tap('j-2', budi, 'pulang', '2026-11-18T16:05:00+07:00'),
    ])
  })
  afterAll(() => luwes.stop())

  it('of yesterday is judged, stored and announced once for everybody', async () => {
    luwes.setNow('2026-11-19T02:00:00+07:00')
    await luwes.rows('DELETE FROM kejadian')
    const judged = await judgeDays(luwes.deps)
    const active = await luwes.rows('SELECT nip FROM pegawai WHERE aktif = 1')
    expect(judged.judged).toBe(active.length)
    const stored = await luwes.rows("SELECT * FROM putusan_hari WHERE tanggal = '2026-11-18'")
    expect(stored).toHaveLength(active.length)
    const budiRow = stored.find(({ nip }) => nip === budi)
    const asked = await dayOf(budi, '2026-11-18')
    expect(budiRow).toMatchObject({ status: asked.status, edisi: '2026-01-01' })
    // The certainty of an article is shown with it, and not stored.
    const told = asked.potongan.map(({ kepastian: _, ...one }: { kepastian: string }) => one)
    expect(JSON.parse(String(budiRow?.putusan))).toMatchObject({ potongan: told })
    const events = await luwes.rows('SELECT jenis, entitas, data FROM kejadian')
    expect(events).toHaveLength(active.length)
    const event = events.find(({ entitas }) => entitas === `${budi}/2026-11-18`)
    expect(JSON.parse(String(event?.data))).toEqual({
      nip: budi,
      tanggal: '2026-11-18',
      status: asked.status,
      sementara: asked.sementara,
    })
    expect((await judgeDays(luwes.deps)).judged).toBe(0)
    expect(await luwes.rows('SELECT id FROM kejadian')).toHaveLength(active.length)
  })

  it('recomputed says the same, byte for byte, and announces nothing', async () => {
    const stored = () =>
      luwes.rows('SELECT nip, tanggal, putusan, orang FROM putusan_hari ORDER BY 1, 2')
    const before = await stored()
    await luwes.rows('DELETE FROM kejadian')
    await luwes.rows('UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1')
    expect((await judgeDays(luwes.deps)).reviewed).toBe(before.length)
    expect(await stored()).toEqual(before)
    expect(await luwes.rows('SELECT jenis FROM kejadian')).toEqual([])
  })

  it('is judged as the person and unit were, whatever SIMPEG says of them since', async () => {
    const judged = async () => {
      const [row] = await luwes.rows(
        "SELECT putusan FROM putusan_hari WHERE nip = ? AND tanggal = '2026-11-18'",
        budi,
      )
      return row
    }
    const before = await judged()
    const read = await dayOf(budi, '2026-11-18')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('jauh', { zona: 'Asia/Jayapura', pola: 'sif' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(5, 'jauh', { nama: 'Budi Santoso' })])
    await luwes.rows('UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1')
    await judgeDays(luwes.deps)
    expect(await judged()).toEqual(before)
    expect((await dayOf(budi, '2026-11-18')).terlambat).toBe(read.terlambat)
  })

  it('that something new came in about while it was judged stays due', async () => {
    await luwes.rows('UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1')
    const { db } = luwes.deps
    let came = false
    const write: typeof db.write = async (statements) => {
      // Between the reading and the writing of a run.
      if (!came && statements.some(({ sql }) => sql.startsWith('UPDATE putusan_hari SET'))) {
        came = true
        await luwes.rows('UPDATE putusan_hari SET tinjau_pada = 0, versi = versi + 1')
      }
      return db.write(statements)
    }
    expect((await judgeDays({ ...luwes.deps, db: { ...db, write } })).reviewed).toBe(0)
    const due = await luwes.rows('SELECT nip FROM putusan_hari WHERE tinjau_pada = 0')
    expect(due.length).toBeGreaterThan(0)
    expect((await judgeDays(luwes.deps)).reviewed).toBe(due.length)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
