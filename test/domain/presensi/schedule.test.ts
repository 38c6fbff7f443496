import { describe, expect, it } from 'vitest'
import type { DayFacts } from '../../../src/domain/presensi/facts.ts'
import { netOf, type Sif, scheduleOn } from '../../../src/domain/presensi/schedule.ts'
import { dutiesAround, dutiesOf, spanOf } from '../../../src/domain/presensi/tugas.ts'
import { dayFacts, moment, POLICY, type Situation } from '../../regulation/situations.ts'

const TUESDAY = '2026-11-17'
const WEDNESDAY = '2026-11-18'
const THURSDAY = '2026-11-19'
const SATURDAY = '2026-11-21'
const SUNDAY = '2026-11-22'
const LEAVE = {
  id: 'c1',
  nip: '198609262015051001',
  jenis: 'tahunan',
  dari: TUESDAY,
  sampai: TUESDAY,
} as const

/** Hours of a person that are the same each day. */
const SHORT = { mulai: '07:30', selesai: '11:30' } as const

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

describe('a day off', () => {
  const told = (date: string, situation: Situation = {}) => {
    const plan = scheduleOn(POLICY.presensi, facts(situation, date))
    return plan.jenis === 'kerja' ? plan.jenis : plan.pesan.id
  }

  it('is named after the kind of day in the calendar', () => {
    expect(told('2026-12-25')).toMatch(/^Hari libur: /)
    expect(told('2026-12-24')).toMatch(/^Cuti bersama: /)
    expect(told('2026-12-24', { jamKerja: SHORT })).toMatch(/^Cuti bersama: /)
    expect(told(SATURDAY)).toBe('Bukan hari kerja.')
  })

  it('is Sunday where the edition has no week for a pattern, and other days have no hours', () => {
    const { reg5 } = POLICY.presensi.jadwal.value
    const policy = { ...POLICY.presensi, jadwal: { value: { ...(reg5 && { reg5 }) }, basis: 'SE' } }
    const kinds = (pola: 'reg6' | 'sif') =>
      [SATURDAY, SUNDAY].map((date) => scheduleOn(policy, facts({ pola }, date)).jenis)
    expect(kinds('reg6')).toEqual(['tanpa-jadwal', 'libur'])
    expect(kinds('sif')).toEqual(['tanpa-jadwal', 'tanpa-jadwal'])
  })
})

describe('the own hours of a person (R81)', () => {
  it.each([
    ['five days', 'reg5', 'libur'],
    ['six days', 'reg6', 'kerja'],
    ['shifts, as in five days', 'sif', 'libur'],
  ] as const)('hold on the working days of a unit with %s', (_, pola, saturday) => {
    const on = (date: string) =>
      scheduleOn(POLICY.presensi, facts({ pola, jamKerja: SHORT }, date)).jenis
    expect([on(WEDNESDAY), on(SATURDAY), on(SUNDAY)]).toEqual(['kerja', saturday, 'libur'])
  })

  it('give way to a shift for who works in shifts, and stand beside it for others (R83)', () => {
    const sif = [shift('19:00', '23:00')]
    expect(expected(facts({ pola: 'sif', jamKerja: SHORT, sif }))).toEqual(['sif'])
    expect(expected(facts({ pola: 'reg5', jamKerja: SHORT, sif }))).toEqual(['kantor', 'piket'])
  })
})

describe('the hours that a request grants', () => {
  const jam = { mulai: '09:00', selesai: '17:30' } as const
  const inti = { mulai: '10:00', selesai: '15:00' } as const
  const wish = { jenis: 'dinamis', jam, inti, dasar: 'Permohonan' } as const
  const granted = (situation: Situation) => {
    const plan = scheduleOn(POLICY.presensi, facts(situation))
    if (plan.jenis !== 'kerja') return plan.jenis
    const { mulai, selesai, istirahat, inti: core } = plan.jam
    return [plan.asal, plan.dasar, mulai, selesai, istirahat, core]
  }
  const basis = ['permohonan', 'Permohonan', 540, 1_050] as const

  it.each<[string, Situation, readonly unknown[]]>([
    [
      'free ones have core hours',
      { jamSendiri: wish },
      [
        [720, 780],
        [600, 900],
      ],
    ],
    [
      'free ones have none where the edition sets none',
      { jamSendiri: { ...wish, inti: null } },
      [[720, 780], undefined],
    ],
    [
      'those of a shift have none',
      { jamSendiri: { ...wish, jenis: 'sif' } },
      [[720, 780], undefined],
    ],
    [
      'they come before own hours, and keep their break',
      { jamSendiri: wish, jamKerja: { ...SHORT, istirahat: ['09:30', '09:45'] } },
      [
        [570, 585],
        [600, 900],
      ],
    ],
  ])('%s', (_, situation, rest) => {
    expect(granted(situation)).toEqual([...basis, ...rest])
  })

  it('are not those of the person where there is no request', () => {
    expect(granted({ jamKerja: SHORT })).toEqual([
      'pegawai',
      'Jam kerja pegawai menurut SIMPEG',
      450,
      690,
      [450, 450],
      undefined,
    ])
  })
})

describe('the break of a shift', () => {
  const sif = { value: { ...POLICY.presensi.sif.value, istirahat: 60 }, basis: 'SE' }
  const restOf = (from: string, to: string) => {
    const day = facts({ pola: 'sif', sif: [shift(from, to)] })
    const plan = scheduleOn({ ...POLICY.presensi, sif }, day)
    return plan.jenis === 'kerja' && [plan.jam.istirahat, netOf(plan.jam)]
  }

  it('is in its middle, and never longer than the shift', () => {
    expect(restOf('07:00', '14:00')).toEqual([[600, 660], 360])
    expect(restOf('07:00', '08:00')).toEqual([[420, 480], 0])
    expect(restOf('07:00', '07:30')).toEqual([[420, 450], 0])
  })
})
