import { describe, expect, it } from 'vitest'
import { addDays, addMonths, weekday } from '../../../widgets/shared/dates.ts'
import { randomId } from '../../../widgets/shared/random.ts'
import { weeksOf } from '../../../widgets/shared/weeks.ts'
import { wordsIn } from '../../../widgets/shared/words.ts'

describe('calendar days', () => {
  it('crosses months and years', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01')
    expect(addDays('2028-03-01', -1)).toBe('2028-02-29')
    expect(addMonths('2026-12', 1)).toBe('2027-01')
    expect(addMonths('2026-01', -1)).toBe('2025-12')
  })

  it('begins weeks on Monday', () => {
    expect(weekday('2026-11-16')).toBe(1)
    expect(weekday('2026-11-22')).toBe(7)
  })

  it('lays out a month whose first is a Sunday in six weeks', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks).toHaveLength(6)
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01'])
    expect(weeks[5]?.[0]).toBe('2026-11-30')
    expect(weeks.flat().filter(Boolean)).toHaveLength(30)
  })

  it('lays out February 2027, which fills four weeks, without an empty one', () => {
    const weeks = weeksOf('2027-02')
    expect(weeks).toHaveLength(4)
    expect(weeks.flat()).not.toContain(null)
  })
})

describe('small tools', () => {
  it('makes ids that are UUIDs and differ', () => {
    const ids = new Set(Array.from({ length: 100 }, randomId))
    expect(ids.size).toBe(100)
    for (const id of ids) {
      expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    }
  })

  it('says one thing as one, and many as many', () => {
    const text = { id: '{n} aturan', en: '{n} {n:rule is|rules are} met' }
    expect(wordsIn('en').t(text, { n: 1 })).toBe('1 rule is met')
    expect(wordsIn('en').t(text, { n: 12 })).toBe('12 rules are met')
    expect(wordsIn('en').t(text, { n: 0 })).toBe('0 rules are met')
    expect(wordsIn('id').t(text, { n: 1 })).toBe('1 aturan')
  })

  it('fills in what a text leaves open, and says Indonesian where English lacks', () => {
    expect(wordsIn('en').t({ id: 'Sisa {n}', en: '{n} left' }, { n: 3 })).toBe('3 left')
    expect(wordsIn('en').t({ id: 'Sisa {n}', en: '' }, { n: 3 })).toBe('Sisa 3')
    expect(wordsIn('id').t({ id: '{tak-ada} {n}', en: '' }, {})).toBe('{tak-ada} {n}')
  })
})
