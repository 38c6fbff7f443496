import { describe, expect, it } from 'vitest'
import type { DayFacts } from '../../../src/domain/presensi/facts.ts'
import { type Sif, scheduleOn } from '../../../src/domain/presensi/schedule.ts'
import { dutiesAround, dutiesOf, spanOf } from '../../../src/domain/presensi/tugas.ts'
import { dayFacts, moment, POLICY, type Situation } from '../../regulation/situations.ts'

const TUESDAY = '2026-11-17'
const WEDNESDAY = '2026-11-18'
const THURSDAY = '2026-11-19'
const SATURDAY = '2026-11-21'
const LEAVE = {
  id: 'c1',
  nip: '198609262015051001',
  jenis: 'tahunan',
  dari: TUESDAY,
  sampai: TUESDAY,
} as const

const shift = (from: string, to: string, more: Partial<Sif> = {}): Sif => ({
  tanggal: WEDNESDAY,
  mulai: moment(WEDNESDAY, from),
  selesai: moment(WEDNESDAY, to),
  ...more,
})
const facts = (situation: Situation, date = WEDNESDAY) => dayFacts(date, situation)

/** Returns what a day expects, a duty each. */
const expected = (day: DayFacts) => {
  const plan = scheduleOn(POLICY.presensi, day)
  return plan.jenis === 'kerja' ? plan.tugas.map(({ jenis }) => jenis) : plan.jenis
}
const begins = (day: DayFacts) => {
  const plan = scheduleOn(POLICY.presensi, day)
  return plan.jenis === 'kerja' ? plan.tugas.map(({ jam }) => jam.mulai / 60) : []
}
const beside = (situation: Situation, date = WEDNESDAY) =>
  dutiesAround(facts(situation, date), POLICY.presensi).map(({ tanggal }) => tanggal)

describe('the duties of a day', () => {
  const night = shift('19:00', '23:00')
  const early = shift('05:00', '07:00')

  it('goes by the time of the shifts, not by their place in the roster', () => {
    expect(begins(facts({ pola: 'sif', sif: [night, early] }))).toEqual([5, 19])
    expect(begins(facts({ pola: 'reg5', sif: [night, early] }))).toEqual([7.5, 5, 19])
  })

  it('has a shift beside office hours, or in their place where one of them says so', () => {
    expect(expected(facts({ sif: [night] }))).toEqual(['kantor', 'piket'])
    const instead = { ...night, menggantikan: true }
    expect(expected(facts({ sif: [early, instead] }))).toEqual(['piket', 'sif'])
    expect(expected(facts({ pola: 'sif', sif: [night] }))).toEqual(['sif'])
    expect(expected(facts({ pola: 'sif', sif: [night] }, THURSDAY))).toBe('libur')
  })

  it('spans from the first beginning to the last end', () => {
    const day = facts({ sif: [night, early] })
    const plan = scheduleOn(POLICY.presensi, day)
    const duties = plan.jenis === 'kerja' ? dutiesOf(plan.tugas, day) : []
    expect(spanOf(duties)).toEqual({
      mulai: moment(WEDNESDAY, '05:00'),
      selesai: moment(WEDNESDAY, '23:00'),
    })
    expect(spanOf([])).toBeNull()
  })
})

describe('the duties of the days beside', () => {
  it('are those of the days before and after, and with shifts of two days', () => {
    expect(beside({})).toEqual([TUESDAY, THURSDAY])
    expect(beside({ sif: [shift('19:00', '23:00')] })).toEqual([
      '2026-11-16',
      TUESDAY,
      THURSDAY,
      '2026-11-20',
    ])
    expect(beside({}, SATURDAY)).toEqual(['2026-11-20'])
  })

  it('are none on leave, nor where the person of that day was free', () => {
    expect(beside({ cuti: [LEAVE] })).toEqual([THURSDAY])
    const free = { ...facts({}, THURSDAY), bebas: true }
    expect(beside({ tetangga: [free] })).toEqual([TUESDAY])
    expect(beside({ tetangga: [{ ...free, bebas: false }] })).toEqual([TUESDAY, THURSDAY])
    expect(beside({ tetangga: [{ ...free, bebas: false, pola: 'sif' }] })).toEqual([TUESDAY])
  })
})
