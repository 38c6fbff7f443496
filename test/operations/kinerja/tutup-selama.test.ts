import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { BULAN, october } from './october.ts'

const { siti, budi, bkd, kabid, wita } = ORANG

/** What comes in between the reading of a person and the end of the closing is settled a month later (R57). */
describe('what comes in while a month is being closed', () => {
  let luwes: TestApp
  const post = (path: string, body: unknown = {}) => luwes.ask('POST', path, { as: bkd, body })
  const rate = (nip: string, hasilKerja: string, bulan = BULAN) =>
    luwes.feed('kinerja', 'kinerja.dinilai', [
      { nip, bulan, hasilKerja, perilakuKerja: 'sesuai', penilaiNip: kabid },
    ])

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-01T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [...october(siti), ...october(budi)])
    for (const nip of [siti, budi]) await rate(nip, 'sesuai')
    luwes.setNow('2026-11-02T08:00:00+07:00')
    // The days are judged before, so that the run itself has none to judge.
    await post(`/v1/kinerja/${BULAN}/hitung`)
  })
  afterAll(() => luwes.stop())

  it('finds the people read and not yet written', async () => {
    const { db } = luwes.deps
    const { write } = db
    let caught = false
    const first = async (statements: Parameters<typeof write>[0]) => {
      const isMonths = statements.some(({ sql }) => sql.includes('INSERT INTO kinerja_bulan'))
      if (isMonths && !caught) {
        caught = true
        await rate(siti, 'di-bawah')
        const leave = { jenis: 'cltn', dari: '2026-10-20', sampai: '2026-10-21' }
        await luwes.feed('simpeg', 'cuti.disetujui', [{ id: 'cltn-1', nip: budi, ...leave }])
        const sanction = { tingkat: 'sedang', jenis: 'potongan-6-bulan', dari: '2026-10-05' }
        await luwes.feed('simpeg', 'hukuman-disiplin.diputuskan', [
          { id: 'h-1', nip: wita, ...sanction, potonganTpp: 2500 },
        ])
        const since = { berlakuSejak: '2026-10-12', atasanNip: kabid }
        await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(6, 'kominfo', since)])
      }
      return write(statements)
    }
    Object.assign(luwes.deps, { db: { ...db, write: first } })
    const closed = await post(`/v1/kinerja/${BULAN}/tutup`, TANPA_NILAI)
    Object.assign(luwes.deps, { db })
    expect([closed.body.status, caught]).toEqual(['ditutup', true])
    // A transfer or a sanction that was told meanwhile is noted as it comes.
    const noted = await luwes.rows('SELECT nip FROM susulan')
    expect(noted).toContainEqual({ nip: bkd })
    expect(noted).toContainEqual({ nip: wita })
    const kept = await luwes.ask('GET', `/v1/kinerja/${BULAN}`, { as: siti })
    expect(kept.body).toMatchObject({ status: 'tetap', tpp: { usulan: 5_000_000 } })
  })

  it('and settles it in the month after, for nobody else', async () => {
    await judgeDays(luwes.deps)
    expect(await luwes.rows('SELECT nip, bulan FROM susulan ORDER BY nip')).toEqual([
      { nip: siti, bulan: BULAN },
      { nip: budi, bulan: BULAN },
      { nip: bkd, bulan: BULAN },
      { nip: wita, bulan: BULAN },
    ])
    luwes.setNow('2026-12-02T08:00:00+07:00')
    for (const nip of [siti, budi]) await rate(nip, 'sesuai', '2026-11')
    await post('/v1/kinerja/2026-11/hitung')
    const settled = async (nip: string) => {
      const { body } = await luwes.ask('GET', '/v1/kinerja/2026-11', { as: nip })
      return body.baris.find(({ kode }: { kode: string }) => kode === 'kinerja.penyesuaian')?.rupiah
    }
    expect(await settled(siti)).toBeLessThan(0)
    // Two of the 22 workdays of October, of 5,000,000.
    expect(await settled(budi)).toBe(-454_545)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
