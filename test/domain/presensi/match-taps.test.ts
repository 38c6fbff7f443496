import { describe, expect, it } from 'vitest'
import { matchTaps } from '../../../src/domain/presensi/match-taps.ts'
import { scheduleOn } from '../../../src/domain/presensi/schedule.ts'
import type { Arah } from '../../../src/domain/presensi/tap.ts'
import type { AturanCocok } from '../../../src/domain/presensi/tap-space.ts'
import { dutiesOf } from '../../../src/domain/presensi/tugas.ts'
import { dayFacts, moment, POLICY, tap } from '../../regulation/situations.ts'

const DAY = '2026-11-18'
const at = (time: string) => moment(DAY, time)

/**
 * The morning shift, P, from 07:00 to 14:00, and the afternoon shift, S, until 21:00. K are the
 * office hours, and T is a shift that begins shortly after P.
 */
const NAMES: Readonly<Record<number, string>> = {
  [at('07:00')]: 'P',
  [at('07:20')]: 'T',
  [at('07:30')]: 'K',
  [at('14:00')]: 'S',
}
const dutiesFrom = (spans: readonly (readonly [string, string])[]) => {
  const sif = spans.map(([from, to]) => ({ tanggal: DAY, mulai: at(from), selesai: at(to) }))
  const day = dayFacts(DAY, { pola: 'sif', sif })
  const plan = scheduleOn(POLICY.presensi, day)
  return plan.jenis === 'kerja' ? dutiesOf(plan.tugas, day) : []
}
const MORNING = dutiesFrom([['07:00', '14:00']])
const BOTH = dutiesFrom([
  ['07:00', '14:00'],
  ['14:00', '21:00'],
])
const RULES = {
  sif: POLICY.presensi.sif.value,
  pencocokan: POLICY.presensi.pencocokan.value,
  jendela: null,
}

/** Returns taps such as 'masuk 06:50' or, of a correction for a day, 'masuk 06:50 2026-11-18'. */
const made = (taps: readonly string[]) =>
  taps.map((text, place) => {
    const [arah = '', time = '', untuk] = text.split(' ')
    // Safe because the texts below name nothing else.
    return { ...tap(arah as Arah, at(time)), id: String(place), ...(untuk && { untuk }) }
  })

/** Returns what taps count for, in the order in which they are given. */
const told = (duties: typeof BOTH, ...taps: readonly string[]) => toldBy(RULES, duties, taps)
const toldBy = (rules: AturanCocok, duties: typeof BOTH, taps: readonly string[]) => {
  const found = new Map(
    matchTaps(made(taps), duties, rules).map(({ tap: one, peran, alasan }) => [
      one.id,
      [alasan, ...peran.map(({ tugas, sisi }) => `${NAMES[tugas.jadwal.mulai]} ${sisi}`)].join(
        ', ',
      ),
    ]),
  )
  return taps.map((_, place) => found.get(String(place)))
}

const IN = 'dalam-jam'
const NEAR = 'dalam-jendela'

describe('one duty', () => {
  it.each<[string, string]>([
    ['masuk 00:59', 'di-luar-jendela'],
    ['masuk 01:00', 'lebih-awal, P masuk'],
    ['masuk 04:59', 'lebih-awal, P masuk'],
    ['masuk 05:00', `${NEAR}, P masuk`],
    ['masuk 06:30', `${NEAR}, P masuk`],
    ['masuk 07:00', `${IN}, P masuk`],
    ['masuk 13:59', `${IN}, P masuk`],
    ['masuk 14:00', `${NEAR}, P masuk`],
    ['masuk 18:00:59', `${NEAR}, P masuk`],
    ['masuk 18:01', 'di-luar-jendela'],
    ['pulang 01:00', 'di-luar-jendela'],
    ['pulang 04:59', 'di-luar-jendela'],
    ['pulang 05:00', 'sebelum-tugas'],
    ['pulang 06:59', 'sebelum-tugas'],
    ['pulang 07:00', `${IN}, P pulang`],
    ['pulang 14:00', `${NEAR}, P pulang`],
    ['pulang 18:00:59', `${NEAR}, P pulang`],
    ['pulang 18:01', 'di-luar-jendela'],
    ['auto 01:00', 'lebih-awal, P masuk'],
    ['auto 04:59', 'lebih-awal, P masuk'],
    ['auto 05:00', `${NEAR}, P masuk`],
    ['auto 06:59', `${NEAR}, P masuk`],
    ['auto 07:00', `${IN}, P masuk`],
    ['auto 10:29', `${IN}, P masuk`],
    ['auto 10:30', `${IN}, P pulang`],
    ['auto 14:00', `${NEAR}, P pulang`],
    ['masuk 08:00 2026-11-18', `${IN}, P masuk`],
    ['masuk 06:50 2026-11-17', 'di-luar-jendela'],
    ['masuk 08:00 2026-11-17', 'di-luar-jendela'],
    ['pulang 07:00 2026-11-17', 'di-luar-jendela'],
  ])('%s is %s', (one, what) => {
    expect(told(MORNING, one)).toEqual([what])
  })

  it('takes the first tap without a direction for its beginning and the last for its end, half an hour apart', () => {
    expect(told(MORNING, 'auto 07:10', 'auto 07:40')).toEqual([`${IN}, P masuk`, `${IN}, P pulang`])
    expect(told(MORNING, 'auto 07:10', 'auto 07:39')).toEqual([`${IN}, P masuk`, `${IN}, P masuk`])
    expect(told(MORNING, 'auto 13:40', 'auto 13:50')).toEqual([
      `${IN}, P pulang`,
      `${IN}, P pulang`,
    ])
    expect(told(MORNING, 'auto 06:50', 'auto 07:05')).toEqual([
      `${NEAR}, P masuk`,
      `${IN}, P masuk`,
    ])
  })

  it('has a tap without a direction go with one that has it, close by', () => {
    expect(told(MORNING, 'masuk 12:50', 'auto 13:00')).toEqual([`${IN}, P masuk`, `${IN}, P masuk`])
    expect(told(MORNING, 'auto 08:00', 'pulang 08:10')).toEqual([
      `${IN}, P pulang`,
      `${IN}, P pulang`,
    ])
    expect(told(MORNING, 'masuk 07:55', 'auto 08:00', 'pulang 08:10')[1]).toBe(`${IN}, P masuk`)
    expect(told(MORNING, 'masuk 07:00', 'auto 09:00')[1]).toBe(`${IN}, P pulang`)
    expect(told(MORNING, 'auto 12:00', 'pulang 13:00')[0]).toBe(`${IN}, P masuk`)
  })

  it('has no out tap before it begins, and no in tap once it is over', () => {
    const early = (time: string) => told(MORNING, 'auto 06:00', `auto ${time}`, 'pulang 14:00')[1]
    expect([early('06:59'), early('07:00')]).toEqual([`${NEAR}, P masuk`, `${IN}, P pulang`])
    const late = (time: string) => told(MORNING, 'masuk 13:45', `auto ${time}`)[1]
    expect([late('13:59'), late('14:00')]).toEqual([`${IN}, P masuk`, `${NEAR}, P pulang`])
  })

  it('begins with no tap out and ends with no tap in, whatever lies half an hour apart', () => {
    expect(told(MORNING, 'pulang 07:05', 'auto 07:40', 'pulang 14:00')[1]).toBe(`${IN}, P masuk`)
    expect(told(MORNING, 'auto 13:15', 'pulang 13:20', 'masuk 13:50')[0]).toBe(`${IN}, P pulang`)
  })

  it('has taps without a direction go by their own time where both directions lie close by', () => {
    const between = (time: string) => told(MORNING, 'masuk 10:20', `auto ${time}`, 'pulang 10:45')
    expect(between('10:29')[1]).toBe(`${IN}, P masuk`)
    expect(between('10:30')[1]).toBe(`${IN}, P pulang`)
  })

  it('gives its taps back in order of time', () => {
    const taps = made(['pulang 14:00', 'auto 10:00', 'masuk 06:50', 'auto 12:00'])
    expect(matchTaps(taps, MORNING, RULES).map(({ tap: one }) => one.id)).toEqual([
      '2',
      '1',
      '3',
      '0',
    ])
  })
})

describe('an ordinary day whose law has windows for taps', () => {
  const plan = scheduleOn(POLICY.presensi, dayFacts(DAY))
  const OFFICE = plan.jenis === 'kerja' ? dutiesOf(plan.tugas, dayFacts(DAY)) : []
  const windows = {
    ...RULES,
    jendela: { masuk: ['06:00', '12:00'], pulang: ['14:00', '18:00'] },
  } as const

  it.each<[string, string]>([
    ['masuk 05:59:59', 'di-luar-jendela'],
    ['masuk 06:00', `${NEAR}, K masuk`],
    ['masuk 12:00:59', `${IN}, K masuk`],
    ['masuk 12:01', 'di-luar-jendela'],
    ['masuk 15:00', 'di-luar-jendela'],
    ['pulang 07:29', 'sebelum-tugas'],
    ['pulang 07:30', 'di-luar-jendela'],
    ['pulang 08:00', 'di-luar-jendela'],
    ['pulang 13:59:59', 'di-luar-jendela'],
    ['pulang 14:00', `${IN}, K pulang`],
    ['pulang 18:00:59', `${NEAR}, K pulang`],
    ['pulang 18:01', 'di-luar-jendela'],
    ['auto 11:00', `${IN}, K masuk`],
    ['auto 13:00', 'di-luar-jendela'],
    ['auto 15:00', `${IN}, K pulang`],
  ])('%s is %s', (one, what) => {
    expect(toldBy(windows, OFFICE, [one])).toEqual([what])
  })

  it('has none for the taps of a shift', () => {
    const taps = ['masuk 12:30', 'pulang 13:00']
    expect(toldBy(windows, MORNING, taps)).toEqual([`${IN}, P masuk`, `${IN}, P pulang`])
  })
})

describe('two duties of which one is over, short, or at the same time', () => {
  it('have a tap go to the one that ended last', () => {
    const gone = dutiesFrom([
      ['07:00', '11:00'],
      ['07:20', '12:00'],
    ])
    expect(told(gone, 'pulang 13:00')).toEqual([`${NEAR}, T pulang`])
    expect(told(gone, 'masuk 13:00')).toEqual([`${NEAR}, T masuk`])
  })

  it('have a tap without a direction go to the one whose edge is nearest', () => {
    const both = dutiesFrom([
      ['07:00', '14:00'],
      ['07:20', '21:00'],
    ])
    expect(told(both, 'auto 07:22')).toEqual([`${IN}, T masuk`])
    expect(told(both, 'auto 13:58')).toEqual([`${IN}, P pulang`])
  })

  it('hand over at a tap only after the first has begun and before the second is over', () => {
    const short = dutiesFrom([
      ['07:00', '07:20'],
      ['07:20', '14:00'],
    ])
    expect(told(short, 'auto 06:59')).toEqual([`${NEAR}, P masuk`])
    expect(told(short, 'auto 07:00')).toEqual(['serah-terima, P pulang, T masuk'])
    const after = dutiesFrom([
      ['07:00', '14:00'],
      ['14:00', '14:20'],
    ])
    expect(told(after, 'auto 14:19')).toEqual(['serah-terima, P pulang, S masuk'])
    expect(told(after, 'auto 14:20')).toEqual([`${NEAR}, S pulang`])
  })
})

describe('a duty that hands over to another', () => {
  it.each<[string, string]>([
    ['auto 13:29', `${IN}, P pulang`],
    ['auto 13:30', 'serah-terima, P pulang, S masuk'],
    ['auto 14:30', 'serah-terima, P pulang, S masuk'],
    ['auto 14:31', `${IN}, S masuk`],
    ['masuk 13:30', `${NEAR}, S masuk`],
    ['pulang 14:30', `${NEAR}, P pulang`],
    ['auto 14:00 2026-11-18', `${IN}, S masuk`],
  ])('%s is %s', (one, what) => {
    expect(told(BOTH, one)).toEqual([what])
  })

  it('gives the next one a tap in that it does not need, where that one has none in time', () => {
    const first = ['masuk 06:50', 'masuk 13:20', 'pulang 14:00'] as const
    const stays = `${IN}, P masuk`
    const moves = 'bergeser, S masuk'
    expect(told(BOTH, ...first)[1]).toBe(moves)
    expect(told(BOTH, ...first, 'masuk 14:05')[1]).toBe(moves)
    expect(told(BOTH, ...first, 'masuk 14:00:30')[1]).toBe(stays)
    expect(told(BOTH, 'masuk 06:50', 'masuk 11:59:59', 'pulang 14:00')[1]).toBe(stays)
    expect(told(BOTH, 'masuk 06:50', 'masuk 12:00', 'pulang 14:00')[1]).toBe(moves)
    // It would be late without it, or the tap is of a correction for its day.
    expect(told(BOTH, 'masuk 13:20', 'pulang 14:00')[0]).toBe(stays)
    expect(told(BOTH, 'masuk 06:50', 'masuk 13:20 2026-11-18')[1]).toBe(stays)
    expect(told(BOTH, 'masuk 06:50', 'pulang 13:20', 'pulang 14:00')[1]).toBe(`${IN}, P pulang`)
  })

  it('keeps a tap out of the same moment when it gives a tap in to the next one', () => {
    expect(told(BOTH, 'masuk 06:50', 'masuk 13:20', 'pulang 13:20')).toEqual([
      `${NEAR}, P masuk`,
      'bergeser, S masuk',
      `${IN}, P pulang`,
    ])
  })

  it('gets an out tap from the next duty, which does not need it, if it has none at its end', () => {
    const next = ['pulang 14:40', 'masuk 13:45', 'pulang 21:00'] as const
    const stays = `${IN}, S pulang`
    const moves = 'bergeser, P pulang'
    expect(told(BOTH, ...next)[0]).toBe(moves)
    expect(told(BOTH, ...next, 'pulang 13:00')[0]).toBe(moves)
    expect(told(BOTH, ...next, 'pulang 14:00')[0]).toBe(stays)
    // The next one would end early without it, or the tap is of a correction.
    expect(told(BOTH, 'pulang 14:40', 'masuk 13:45')[0]).toBe(stays)
    expect(told(BOTH, 'pulang 14:40 2026-11-18', 'masuk 13:45', 'pulang 21:00')[0]).toBe(stays)
    expect(told(BOTH, 'pulang 14:40 2026-11-18', 'masuk 13:45', 'pulang 14:50')[2]).toBe(stays)
    expect(told(BOTH, 'masuk 14:40', 'masuk 13:45', 'pulang 21:00')[0]).toBe(`${IN}, S masuk`)
  })
})
