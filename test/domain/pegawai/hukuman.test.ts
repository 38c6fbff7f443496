import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  casesFrom,
  isDisciplined,
  isInForce,
  type KabarHukuman,
} from '../../../src/domain/pegawai/hukuman.ts'

const kabar = (keadaan: KabarHukuman['keadaan'], said: Partial<KabarHukuman>): KabarHukuman => ({
  id: 'HD-1',
  nip: '198609262015051001',
  tingkat: 'sedang',
  keadaan,
  pada: '2026-09-15',
  ...said,
})

const OPENED = kabar('diproses', { pada: '2026-08-01' })
const DECIDED = kabar('diputuskan', { dari: '2026-10-01', sampai: '2027-03-31' })
/** A decision that names no last day. */
const UNENDED = kabar('diputuskan', { dari: '2026-10-16' })
const ENDED = kabar('selesai', { pada: '2027-02-10' })

describe('casesFrom', () => {
  it('keeps the past of a sanction that has ended: it was in force until the day it ended', () => {
    const [one, ...rest] = casesFrom([OPENED, DECIDED, ENDED])
    expect(rest).toEqual([])
    if (!one) throw new Error('the case is missing')
    expect(one).toMatchObject({ keadaan: 'selesai', dari: '2026-10-01', sampai: '2027-02-10' })
    expect(isInForce(one, '2026-10-01')).toBe(true)
    expect(isInForce(one, '2027-02-11')).toBe(false)
  })

  it('counts a decision without a first day from the day it was said, not from ever', () => {
    const cases = casesFrom([kabar('diputuskan', { pada: '2026-09-15' })])
    expect(isDisciplined(cases, '2026-09-14')).toBe(false)
    expect(isDisciplined(cases, '2026-09-15')).toBe(true)
  })

  it('gives one without a last day the most months of its kind, and a light one no last day', () => {
    // A medium sanction of unknown kind: twelve months at most.
    expect(casesFrom([UNENDED])).toMatchObject([{ dari: '2026-10-16', sampai: '2027-10-15' }])
    const light = kabar('diputuskan', { tingkat: 'ringan', dari: '2026-10-16' })
    expect(casesFrom([light])[0]?.sampai).toBeUndefined()
  })

  it('counts an end that came before that last day, and none that came after it', () => {
    const endOf = (pada: string) => casesFrom([UNENDED, kabar('selesai', { pada })])[0]?.sampai
    expect(endOf('2027-12-01')).toBe('2027-10-15')
    expect(endOf('2027-02-10')).toBe('2027-02-10')
  })

  it('is in force on its first and last day, and never while it is in process', () => {
    const [one] = casesFrom([DECIDED])
    const [open] = casesFrom([{ ...OPENED, dari: '2026-08-01' }])
    if (!one || !open) throw new Error('a case is missing')
    const days = ['2026-09-30', '2026-10-01', '2027-03-31', '2027-04-01']
    expect(days.map((day) => isInForce(one, day))).toEqual([false, true, true, false])
    expect(isInForce({ ...open, dari: '2026-08-01' }, '2026-11-19')).toBe(false)
    expect(isInForce({ ...one, dari: undefined }, '2026-11-19')).toBe(false)
  })

  it('holds a case in process against every day, and one that ended undecided against none', () => {
    expect(isDisciplined(casesFrom([OPENED]), '2026-11-19')).toBe(true)
    expect(isDisciplined(casesFrom([OPENED, ENDED]), '2026-11-19')).toBe(false)
  })

  it('gives the same cases in whatever order the words came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([OPENED, DECIDED, ENDED]), (words) => {
        const sorted = [...words].sort((a, b) => (a.pada < b.pada ? -1 : 1))
        expect(casesFrom(words)).toEqual(casesFrom(sorted))
      }),
    )
  })
})
