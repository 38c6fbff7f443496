import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { notYet } from '../../../src/db/pegawai/hari-pertama.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { judgeDaysOf } from '../../../src/operations/presensi/judge-days-of.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'
import { tapsOf } from '../kinerja/mornings.ts'
import { hitung, put, rated, storedOf } from './first-days.ts'

const { siti, lain } = ORANG

describe('a person who moves between a unit in use and one that is not yet', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T06:00:00+07:00')
    await put(luwes, 'kominfo', '2027-01-04')
    const moves = [
      ['kominfo', '2026-11-09'],
      ['lain', '2026-11-18'],
    ] as const
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(60, 'lain', { tmtMasuk: '2020-01-02' }),
    ])
    for (const [unitKerja, berlakuSejak] of moves) {
      luwes.setNow(`${berlakuSejak}T06:00:00+07:00`)
      await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(60, unitKerja, { berlakuSejak })])
    }
    luwes.setNow('2026-12-04T08:00:00+07:00')
  })
  afterAll(() => luwes.stop())

  it('is judged on the days of the unit in use alone, in one month', async () => {
    const nip = nipKe(60)
    await luwes.feed('kinerja', 'kinerja.dinilai', [rated(nip, '2026-11')])
    await hitung(luwes, '2026-11')
    const days = await storedOf(luwes, nip)
    expect(days.filter((day) => day.startsWith('2026-11'))).toHaveLength(8 + 13)
    expect(days.filter((day) => day >= '2026-11-09' && day < '2026-11-18')).toEqual([])
    const { body } = await luwes.ask('GET', '/v1/kinerja/2026-11', { as: nip })
    const absent = body.baris.find(
      ({ kode }: { kode: string }) => kode === 'presensi.tanpa-keterangan',
    )
    // 2 to 6 November, and 18 to 30 November.
    expect(absent.jumlah).toBe(5 + 9)
    // Who belongs to the unit that is not in use for the whole month has none.
    const other = await luwes.ask('GET', '/v1/kinerja/2026-11', { as: siti })
    expect(other.body.detail).toContain('4 Januari 2027')
  })

  it('computes the month again without judging those days again', async () => {
    const trips = async () => {
      luwes.trips.length = 0
      await hitung(luwes, '2026-11')
      return luwes.trips.length
    }
    const first = await trips()
    expect(await trips()).toBe(first)
    const versions = await luwes.rows('SELECT max(versi) AS most FROM putusan_hari')
    expect(versions).toEqual([{ most: 0 }])
  })
})

describe('first days of several levels', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp({ masaPakai: { dari: '2026-11-23', sampai: null } })
    luwes.setNow('2026-11-20T08:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('egov', { induk: 'kominfo' })])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(70, 'egov')])
  })
  afterAll(() => luwes.stop())
  const startOf = async (as: string) =>
    (await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as })).body.mulai

  it.each<[string, string | null, string | null, string]>([
    ['no unit has one', null, null, '2026-11-23'],
    ['that of the unit is earlier than that of the regency', '2026-11-16', null, '2026-11-23'],
    ['that of the unit above is later', '2026-11-30', null, '2026-11-30'],
    ['its own is later still', '2026-11-25', '2026-12-01', '2026-12-01'],
    ['its own is earlier than that of the unit above', '2026-11-30', '2026-11-25', '2026-11-30'],
  ])('count the latest where %s', async (_, above, own, expected) => {
    await put(luwes, 'kominfo', above)
    await put(luwes, 'egov', own)
    expect(await startOf(nipKe(70))).toBe(expected)
  })

  it('bind a unit from the day on which it comes below another', async () => {
    await put(luwes, 'egov', null)
    await put(luwes, 'kominfo', '2026-12-07')
    luwes.setNow('2026-12-04T08:00:00+07:00')
    const range = { dari: '2026-11-23', sampai: '2026-12-03' }
    await judgeDaysOf(luwes.deps, [lain], range, luwes.now())
    expect(await storedOf(luwes, lain)).toHaveLength(11)
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('lain', {
        nama: 'Dinas Lain',
        induk: 'kominfo',
        kepalaNip: ORANG.kalain,
        berlakuSejak: '2026-11-30',
      }),
    ])
    await judgeDays(luwes.deps)
    expect(await storedOf(luwes, lain)).toEqual([
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-11-28',
      '2026-11-29',
    ])
  })

  it('are found by the index on the unit above, for a tap asks for them', async () => {
    const { sql, params } = notYet(luwes.deps.db, '2026-12-01').getQuery()
    const plan = await luwes.rows(`EXPLAIN QUERY PLAN ${sql}`, ...params.map(String))
    const steps = plan.map(({ detail }) => String(detail))
    expect(steps).toContainEqual(expect.stringContaining('riwayat_unit_induk'))
  })

  it('leave a tap one round trip', async () => {
    luwes.setNow('2026-12-04T07:20:00+07:00')
    const body = { arah: 'masuk' }
    const warmed = await luwes.ask('GET', '/v1/saya', { as: siti })
    expect(warmed.status).toBe(200)
    luwes.trips.length = 0
    const { status, text } = await luwes.ask('POST', '/v1/presensi/tap', { as: siti, body })
    expect([status, text]).toEqual([201, expect.stringContaining('hari.sebelum-dipakai')])
    expect(luwes.trips).toEqual(['write'])
  })
})

describe('taps of everybody', () => {
  it('are judged as ever where no unit has a first day', async () => {
    const luwes = await startApp()
    luwes.setNow('2026-11-20T20:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', tapsOf(siti, '2026-11-16', '2026-11-20'))
    const { body } = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: siti })
    expect(body.hari.filter(({ status }: { status: string }) => status === 'hadir').length).toBe(5)
    await luwes.stop()
  })
})
