import { describe, expect, it } from 'vitest'
import { expectDay } from '../../../src/domain/presensi/expect-day.ts'
import { placeTaps, workDateOf } from '../../../src/domain/presensi/place-taps.ts'
import type { Sif } from '../../../src/domain/presensi/schedule.ts'
import type { Arah } from '../../../src/domain/presensi/tap.ts'
import { dayFacts, moment, POLICY, type Situation, tap } from '../../regulation/situations.ts'

const TUESDAY = '2026-11-10'
const WEDNESDAY = '2026-11-11'

/** Leave over all of the days here: they have no duty. */
const LEAVE = {
  id: 'c1',
  nip: '198609262015051001',
  jenis: 'tahunan',
  dari: '2026-11-09',
  sampai: '2026-11-13',
} as const

const at = (when: string, arah: Arah = 'auto') => {
  const [date = '', time = ''] = when.split(' ')
  return tap(arah, moment(date, time))
}
const shift = (from: string, to: string): Sif => {
  const { at: mulai } = at(from)
  return { tanggal: from.slice(0, 10), mulai, selesai: at(to).at }
}

/** Returns the working date of a tap, as a day with its neighbours tells it. */
const dateOf = (date: string, situation: Situation, one: ReturnType<typeof at>) => {
  const facts = dayFacts(date, situation)
  return workDateOf(one, facts, expectDay(facts, POLICY.presensi), POLICY.presensi)
}
const placed = (date: string, situation: Situation) => {
  const facts = dayFacts(date, situation)
  return placeTaps(facts, expectDay(facts, POLICY.presensi), POLICY.presensi)
}

describe('the working date of a tap', () => {
  it.each([
    ['in the morning', `${WEDNESDAY} 07:20`, 'masuk', WEDNESDAY],
    ['late in the evening', `${TUESDAY} 23:59`, 'pulang', TUESDAY],
    ['out after midnight (R85)', `${WEDNESDAY} 05:00`, 'pulang', TUESDAY],
    ['out a minute after 05.00', `${WEDNESDAY} 05:01`, 'pulang', WEDNESDAY],
    ['in after midnight', `${WEDNESDAY} 03:00`, 'masuk', WEDNESDAY],
  ] as const)('%s: of %s, %s, is %s', (_, when, arah, date) => {
    expect(dateOf(TUESDAY, {}, at(when, arah))).toBe(date)
  })

  it('ends where the window of an early duty of the next day opens (R85)', () => {
    const sif = [shift(`${WEDNESDAY} 04:00`, `${WEDNESDAY} 07:00`)]
    const of = (time: string) => dateOf(TUESDAY, { sif }, at(`${WEDNESDAY} ${time}`, 'pulang'))
    expect([of('01:59:59'), of('02:00')]).toEqual([TUESDAY, WEDNESDAY])
  })

  it('ends at midnight where another duty follows the office hours', () => {
    const sif = [shift(`${TUESDAY} 16:00`, `${TUESDAY} 18:00`)]
    const of = (when: string) => dateOf(TUESDAY, { sif }, at(when, 'pulang'))
    expect([of(`${TUESDAY} 23:59:59`), of(`${WEDNESDAY} 00:00`)]).toEqual([TUESDAY, WEDNESDAY])
    expect(of(`${WEDNESDAY} 01:00`)).toBe(WEDNESDAY)
  })

  it('is that of its unit’s zone where it counts for no duty', () => {
    const night = at(`${TUESDAY} 22:30`, 'masuk')
    expect(dateOf(TUESDAY, { cuti: [LEAVE] }, night)).toBe(TUESDAY)
    expect(dateOf(TUESDAY, { cuti: [LEAVE], zona: 'Asia/Jayapura' }, night)).toBe(WEDNESDAY)
  })
})

describe('a tap at the hand-over of a night and a morning', () => {
  const sif = [
    shift(`${TUESDAY} 19:00`, `${WEDNESDAY} 07:00`),
    shift(`${WEDNESDAY} 07:00`, `${WEDNESDAY} 14:00`),
  ]
  const tapped = at(`${WEDNESDAY} 07:02`)
  const day = { pola: 'sif', sif, taps: [tapped] } as const

  it('is of the day that is looked at, whichever of the two that is', () => {
    expect(dateOf(TUESDAY, day, tapped)).toBe(TUESDAY)
    expect(dateOf(WEDNESDAY, day, tapped)).toBe(WEDNESDAY)
  })

  it('is out of the one and in of the other', () => {
    const [night, morning] = [TUESDAY, WEDNESDAY].map((date) => placed(date, day))
    expect(night?.duties).toMatchObject([{ masuk: null, pulang: tapped.at }])
    expect(morning?.duties).toMatchObject([{ masuk: tapped.at, pulang: null }])
    expect([night?.ofDay, morning?.ofDay]).toEqual([[tapped], [tapped]])
    expect([night?.outside, morning?.outside]).toEqual([[], []])
  })

  it('is of neither day once it is proven fake', () => {
    const gugur = new Set([tapped.id])
    expect(placed(TUESDAY, { ...day, gugur })).toMatchObject({ ofDay: [], outside: [] })
    expect(placed(WEDNESDAY, { ...day, gugur }).duties).toMatchObject([{ masuk: null }])
  })
})
