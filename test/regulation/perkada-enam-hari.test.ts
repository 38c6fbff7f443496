import { describe, expect, it } from 'vitest'
import { netOf, scheduleOn } from '../../src/domain/presensi/schedule.ts'
import { judgeSchedules } from '../../src/operations/sistem/judge-schedules.ts'
import { KALENDER, POLICY, verdict } from './situations.ts'

/** Monday to Sunday of an ordinary week. */
const WEEK = [
  '2026-10-05',
  '2026-10-06',
  '2026-10-07',
  '2026-10-08',
  '2026-10-09',
  '2026-10-10',
  '2026-10-11',
]
const plan = (tanggal: string) =>
  scheduleOn(POLICY.presensi, { tanggal, zona: 'Asia/Jakarta', pola: 'reg6', kalender: KALENDER })
const net = (tanggal: string) => {
  const day = plan(tanggal)
  return day.jenis === 'kerja' ? netOf(day.jam) : 0
}

describe('a week of six days (R91)', () => {
  it('has 37 hours and 30 minutes without a break', () => {
    expect(WEEK.map(net)).toEqual([420, 420, 420, 420, 240, 330, 0])
    expect(WEEK.reduce((sum, day) => sum + net(day), 0)).toBe(2_250)
  })

  it('says that no decree sets it', () => {
    expect(plan('2026-10-10').dasar).toContain('belum ditetapkan dengan Perkada')
    expect(plan('2026-03-07').dasar).not.toContain('enam hari kerja')
  })

  it('E80: a Saturday from 07.28 to 13.01 is worked', () => {
    const day = verdict('2026-10-10', { pola: 'reg6', masuk: '07:28', pulang: '13:01' })
    expect(day).toMatchObject({ status: 'hadir', menitKerja: 330, potongan: [] })
  })
})

describe('units without a schedule (R91)', () => {
  const editions = [{ since: '2026-01-01', policy: POLICY }] as const
  it('are named, and others are not', () => {
    const found = judgeSchedules(
      [
        { kode: 'kominfo', pola: 'reg5', bersif: false },
        { kode: 'sdn-1', pola: 'reg6', bersif: false },
        { kode: 'rsud', pola: 'sif', bersif: true },
        { kode: 'damkar', pola: 'sif', bersif: false },
      ],
      editions,
      '2026-11-19',
    )
    expect(found.map(({ kode, keadaan }) => [kode, keadaan])).toEqual([['jadwal', 'peringatan']])
    expect(found[0]?.pesan.id).toContain('1 unit kerja belum punya jadwal')
    expect(found[0]?.pesan.id).toContain(': damkar (sif).')
  })

  it('are those of a pattern for which the edition has no week', () => {
    const { reg6: _, ...rest } = POLICY.presensi.jadwal.value
    const presensi = { ...POLICY.presensi, jadwal: { ...POLICY.presensi.jadwal, value: rest } }
    const without = [{ since: '2026-01-01', policy: { ...POLICY, presensi } }] as const
    const school = [{ kode: 'sdn-1', pola: 'reg6', bersif: false }] as const
    expect(judgeSchedules(school, without, '2026-11-19')[0]?.pesan.id).toContain('sdn-1 (reg6)')
    expect(judgeSchedules(school, editions, '2026-11-19')).toEqual([])
  })
})
