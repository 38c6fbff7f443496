import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { continueRuns } from '../../../src/operations/kinerja/continue-runs.ts'
import { type Answer, startApp, type TestApp } from '../../support/app.ts'
import { whileWriting } from '../../support/meanwhile.ts'
import { ORANG } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { BULAN, october } from './october.ts'

const { siti, budi, bkd, kabid } = ORANG

/** Who computes and who closes may be two officers, or an officer and the cron. */
describe('two runs of a month at once', () => {
  let luwes: TestApp
  const post = (path: string, body: unknown = {}) => luwes.ask('POST', path, { as: bkd, body })
  const hitung = () => post(`/v1/kinerja/${BULAN}/hitung`)
  const tutup = () => post(`/v1/kinerja/${BULAN}/tutup`, TANPA_NILAI)
  const rate = (nip: string, hasilKerja: string) =>
    luwes.feed('kinerja', 'kinerja.dinilai', [
      { nip, bulan: BULAN, hasilKerja, perilakuKerja: 'sesuai', penilaiNip: kabid },
    ])
  const run = async () =>
    (await luwes.rows('SELECT tujuan, status FROM penghitungan WHERE bulan = ?', BULAN))[0]
  const done = async () =>
    (
      await luwes.rows("SELECT tindakan FROM audit WHERE tindakan LIKE 'kinerja.%' ORDER BY urut")
    ).map(({ tindakan }) => tindakan)
  const months = async () => {
    const [row] = await luwes.rows('SELECT count(*) AS n FROM kinerja_bulan')
    return Number(row?.n)
  }

  beforeEach(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-01T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [...october(siti), ...october(budi)])
    for (const nip of [siti, budi]) await rate(nip, 'sesuai')
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await hitung()
    luwes.setNow('2026-11-02T08:00:01+07:00')
  })
  afterEach(() => luwes.stop())

  it('computes nothing any more in a month that was closed before the run began', async () => {
    const late = await whileWriting(luwes, 'into "penghitungan"', hitung, async () => {
      await tutup()
      await rate(budi, 'di-bawah')
      await luwes.rows('DELETE FROM kejadian')
    })
    expect([late.status, late.text]).toEqual([422, expect.stringMatching(/ditutup/)])
    expect(await run()).toEqual({ tujuan: 'tutup', status: 'selesai' })
    expect(await done()).toEqual(['kinerja.hitung', 'kinerja.tutup'])
    expect(await luwes.rows('SELECT jenis FROM kejadian')).toEqual([])
  })

  it('leaves a closed month as it is when a second officer closes it', async () => {
    const late = await whileWriting(luwes, 'into "penghitungan"', tutup, tutup)
    expect([late.status, late.body.status]).toEqual([200, 'ditutup'])
    expect(await run()).toEqual({ tujuan: 'tutup', status: 'selesai' })
  })

  it.each([
    ['closes', 'INSERT INTO bulan_tutup', tutup, ['kinerja.hitung', 'kinerja.tutup']],
    ['computes', 'DELETE FROM kinerja_bulan', hitung, ['kinerja.hitung', 'kinerja.hitung']],
  ])('%s it once when the cron ends the same run', async (_, end, work, acts) => {
    await whileWriting(luwes, end, work, () => continueRuns(luwes.deps))
    expect((await run())?.status).toBe('selesai')
    expect(await done()).toEqual(acts)
  })

  /**
   * Computes, and begins to close before a write of the computing. The closing writes its first
   * people only once the computing has ended. Returns the answer of the closing.
   */
  async function closeWhileComputing(text: string, before = async () => {}): Promise<Answer> {
    const { deps } = luwes
    const { db } = deps
    const computed = Promise.withResolvers<void>()
    const reached = Promise.withResolvers<void>()
    const write: typeof db.write = async (statements) => {
      if (statements.some(({ sql }) => sql.includes('INSERT INTO kinerja_bulan'))) {
        reached.resolve()
        await computed.promise
      }
      return db.write(statements)
    }
    let closing: Promise<Answer> | undefined
    await whileWriting(luwes, text, hitung, async () => {
      await before()
      Object.assign(deps, { db: { ...db, write } })
      luwes.setNow('2026-11-02T08:00:05+07:00')
      closing = tutup()
      await reached.promise
    })
    computed.resolve()
    const closed = await closing
    Object.assign(deps, { db })
    if (!closed) throw new Error('nothing was closed')
    return closed
  }

  it('closes the month, and takes nobody’s away, when an earlier run ends meanwhile', async () => {
    const before = await months()
    const closed = await closeWhileComputing('DELETE FROM kinerja_bulan')
    expect(closed.body.status).toBe('ditutup')
    expect(await months()).toBe(before)
    expect(await run()).toEqual({ tujuan: 'tutup', status: 'selesai' })
  })

  it.each([
    ['closed', tutup],
    ['computed', hitung],
  ])('is not exported while it is %s', async (_, work) => {
    const path = `/v1/kinerja/${BULAN}/ekspor?bentuk=tpp&format=csv`
    const file = await whileWriting(luwes, 'audit', () => luwes.ask('GET', path, { as: bkd }), work)
    expect([file.status, file.text]).toEqual([409, expect.stringMatching(/ekspor lagi/)])
    expect(await done()).not.toContain('kinerja.ekspor')
    expect((await luwes.ask('GET', path, { as: bkd })).status).toBe(200)
  })

  it('closes by what the closing read, and not by what an earlier run had read', async () => {
    const closed = await closeWhileComputing('INSERT INTO kinerja_bulan', () =>
      rate(siti, 'di-bawah'),
    )
    expect(closed.body.status).toBe('ditutup')
    const month = await luwes.rows('SELECT predikat FROM kinerja_bulan WHERE nip = ?', siti)
    expect(month).toEqual([{ predikat: 'butuh-perbaikan' }])
  })
})
