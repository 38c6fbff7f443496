import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  addWorkdays,
  countedFrom,
  isRamadan,
  isWorkday,
  knowsYear,
  mergeCalendar,
} from '../../../src/domain/shared/calendar.ts'
import {
  addDays,
  addMonths,
  daysOfMonth,
  daysOfYear,
  isLocalDate,
  isMonth,
  isWithin,
  weekday,
  weekOf,
} from '../../../src/domain/shared/local-date.ts'
import {
  instantAt,
  localDate,
  minute,
  minuteOn,
  toRfc3339,
  ZONES,
} from '../../../src/domain/shared/local-time.ts'
import { clipTo, isInMasa, SELALU, startWithin } from '../../../src/domain/shared/masa.ts'
import { runs } from '../../support/runs.ts'

const dates = fc
  .integer({ min: Date.UTC(1950, 0, 1) / 86_400_000, max: Date.UTC(2100, 0, 1) / 86_400_000 })
  .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10))
const zones = fc.constantFrom(...ZONES)
const instants = fc.integer({ min: Date.UTC(1970, 0, 2), max: Date.UTC(2099, 0, 1) })

describe('a day', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(isLocalDate(text)).toBe(true)
  })
  it.each([
    '2026-02-29',
    '2026-02-30',
    '1900-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '2026-01-00',
    ' 2026-01-01',
    '2026-01-01 ',
    '20260101',
    '2026-01',
    '2026',
    '+012026-01-01',
    '-000001-01-01',
    '2026-01-01T00:00',
    '٢٠٢٦-٠١-٠١',
    '',
  ])('%j does not exist', (text) => {
    expect(isLocalDate(text)).toBe(false)
  })
  it('some days later is found back', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -5_000, max: 5_000 }), (date, days) => {
        const later = addDays(date, days)
        expect(isLocalDate(later)).toBe(true)
        expect(addDays(later, -days)).toBe(date)
        expect(later > date).toBe(days > 0)
      }),
    )
  })
  it('lies in the week of one Monday, which is its own', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const monday = weekOf(date)
        expect(weekday(monday)).toBe(1)
        expect(weekOf(monday)).toBe(monday)
        expect(isWithin(date, monday, addDays(monday, 6))).toBe(true)
      }),
    )
  })
  it.each([
    ['2026-08-31', 3, '2026-11-30'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-12-31', 12, '2027-12-31'],
  ])('%s and %i months make %s', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later)
  })
})

describe('a month', () => {
  it.each(['2026-00', '2026-13', '2026-1', '26-01', '2026-01-01', ''])(
    '%j does not exist',
    (text) => {
      expect(isMonth(text)).toBe(false)
    },
  )
  it('has its days, each once and in order', () => {
    fc.assert(
      fc.property(dates, (date) => {
        const days = daysOfMonth(date.slice(0, 7))
        expect(days).toContain(date)
        expect(days).toEqual([...new Set(days)].toSorted())
        expect(addMonths(days[0] ?? '', 1)).toBe(addDays(days.at(-1) ?? '', 1))
      }),
    )
  })
})

describe('a year', () => {
  it.each([
    ['2026', 365],
    ['2028', 366],
  ])('%s has its %i days in order', (year, count) => {
    const days = daysOfYear(year)
    expect([days.length, days[0], days.at(-1)]).toEqual([count, `${year}-01-01`, `${year}-12-31`])
    expect(days).toEqual([...new Set(days)].toSorted())
  })
})

describe('a span', () => {
  const november = { dari: '2026-11-01', sampai: '2026-11-30' }
  it.each([
    ['open at both ends', null, null, '2026-11-01', '2026-11-30'],
    ['begun before', '2026-10-31', null, '2026-11-01', '2026-11-30'],
    ['begun in it', '2026-11-02', null, '2026-11-02', '2026-11-30'],
    ['ended in it', null, '2026-11-29', '2026-11-01', '2026-11-29'],
    ['ended after', null, '2026-12-01', '2026-11-01', '2026-11-30'],
    ['within it', '2026-11-05', '2026-11-06', '2026-11-05', '2026-11-06'],
  ])('%s leaves of a month what lies in it', (_, dari, sampai, first, last) => {
    expect(clipTo({ ...november, unit: 'a' }, { dari, sampai })).toEqual({
      unit: 'a',
      dari: first,
      sampai: last,
    })
  })
  it('holds both of its ends', () => {
    const masa = { dari: '2026-11-05', sampai: '2026-11-06' }
    expect(
      ['2026-11-04', '2026-11-05', '2026-11-06', '2026-11-07'].map((day) => isInMasa(day, masa)),
    ).toEqual([false, true, true, false])
    expect(isInMasa('1990-01-01', SELALU)).toBe(true)
  })
  it('begins within a month that holds days before it', () => {
    const start = (dari: string | null) => startWithin('2026-11', { dari, sampai: null })
    expect(start(null)).toBeNull()
    expect(start('2026-10-15')).toBeNull()
    expect(start('2026-11-01')).toBeNull()
    expect(start('2026-11-02')).toBe('2026-11-02')
  })
})

describe('a moment', () => {
  it('is written with the offset of the zone, and read back to the second', () => {
    fc.assert(
      fc.property(instants, zones, (at, zona) => {
        const text = toRfc3339(at, zona)
        expect(Date.parse(text)).toBe(Math.floor(at / 1_000) * 1_000)
        expect(text.slice(0, 10)).toBe(localDate(at, zona))
      }),
    )
  })
  it('agrees with the platform’s own zones', () => {
    fc.assert(
      fc.property(instants, zones, (at, timeZone) => {
        const parts = new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(at)
        expect(localDate(at, timeZone)).toBe(parts)
      }),
      { numRuns: runs(50) },
    )
  })
  it('of a minute of a day is that minute of that day; seconds are dropped', () => {
    fc.assert(
      fc.property(
        dates,
        zones,
        fc.integer({ min: -60, max: 3_000 }),
        fc.integer({ min: 0, max: 59_999 }),
        (date, zona, at, rest) => {
          expect(minuteOn(date, instantAt(date, at, zona) + rest, zona)).toBe(at)
        },
      ),
    )
  })
  it('of midnight belongs to the day that begins, in each zone', () => {
    expect(localDate(Date.parse('2026-11-18T17:00:00Z'), 'Asia/Jakarta')).toBe('2026-11-19')
    expect(localDate(Date.parse('2026-11-18T16:59:59.999Z'), 'Asia/Jakarta')).toBe('2026-11-18')
    expect(localDate(Date.parse('2026-11-18T15:00:00Z'), 'Asia/Jayapura')).toBe('2026-11-19')
    expect(minute('07:30')).toBe(450)
  })
})

describe('the calendar', () => {
  const natal = { tanggal: '2026-12-25', jenis: 'libur', nama: 'Natal', dasar: 'SKB' } as const
  const bersama = {
    tanggal: '2026-12-24',
    jenis: 'cuti-bersama',
    nama: 'Natal',
    dasar: 'Keppres',
  } as const
  const shipped = { tahun: '2026', libur: [natal] }
  const entered = { libur: [], ramadan: [], lengkap: [] }
  const calendar = mergeCalendar([shipped], {
    libur: [bersama],
    ramadan: [
      { dari: '2026-02-19', sampai: '2026-03-20', dasar: 'KMA' },
      { dari: '2027-02-08', sampai: '2027-03-09', dasar: 'KMA' },
    ],
    lengkap: [],
  })

  it('works from Monday to Friday, and on no holiday', () => {
    expect(
      ['2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26', '2026-12-28'].map((day) =>
        isWorkday(calendar, day),
      ),
    ).toEqual([true, false, false, false, true])
  })
  it('counts working days over holidays and weekends', () => {
    expect(addWorkdays(calendar, '2026-12-23', 1)).toBe('2026-12-28')
    expect(addWorkdays(calendar, '2026-12-23', 0)).toBe('2026-12-23')
    expect(addWorkdays(calendar, '2026-12-26', 2)).toBe('2026-12-29')
  })
  it('lets what bkd enters go over what the law ships, sorted, one a day', () => {
    const libur = [{ ...natal, nama: 'Natal (diubah)' }, bersama]
    const merged = mergeCalendar([shipped], { ...entered, libur })
    expect(merged.libur.map(({ nama }) => nama)).toEqual(['Natal', 'Natal (diubah)'])
  })
  it('has its days off in order, whatever the order in which they were entered', () => {
    const libur = ['2026-12-31', '2026-12-24', '2026-12-28'].map((tanggal) => ({
      ...bersama,
      tanggal,
    }))
    const merged = mergeCalendar([shipped], { ...entered, libur })
    expect(merged.libur.map(({ tanggal }) => tanggal.slice(8))).toEqual(['24', '25', '28', '31'])
  })
  it('knows Ramadan with both ends', () => {
    expect(
      ['2026-02-18', '2026-02-19', '2026-03-20', '2026-03-21'].map((day) =>
        isRamadan(calendar, day),
      ),
    ).toEqual([false, true, true, false])
    expect(isRamadan(calendar, '2027-03-09')).toBe(true)
  })
  it('works on a holiday that bkd entered as a working day', () => {
    const libur = [{ ...natal, jenis: 'hari-kerja' as const }]
    const merged = mergeCalendar([shipped], { ...entered, libur })
    expect([merged.libur, isWorkday(merged, natal.tanggal)]).toEqual([[], true])
  })
  it('lists the years that are known in order', () => {
    const lengkap = ['2028', '2025'].map((tahun) => ({ tahun, sejak: '2025-01-02' }))
    const years = mergeCalendar([shipped], { ...entered, lengkap }).lengkap
    expect(years.map(({ tahun }) => tahun)).toEqual(['2025', '2026', '2028'])
  })
  it('knows a year that is shipped, or that an officer said is complete: one day of it is not enough', () => {
    const libur = [{ ...natal, tanggal: '2028-12-25' }]
    const known = (lengkap: { tahun: string; sejak: string }[]) => {
      const merged = mergeCalendar([shipped], { ...entered, libur, lengkap })
      return ['2025', '2026', '2028'].map((year) => knowsYear(merged, year))
    }
    expect(known([])).toEqual([false, true, false])
    expect(known([{ tahun: '2028', sejak: '2027-10-04' }])).toEqual([false, true, true])
  })
  it('asks to compare a shipped year until an officer says that it is complete', () => {
    const cocokkan = { id: 'Cocokkan.', en: 'Compare.' }
    const lengkap = [{ tahun: '2026', sejak: '2026-02-02' }]
    const of = (said: typeof lengkap) =>
      mergeCalendar([{ ...shipped, cocokkan }], { ...entered, lengkap: said }).lengkap
    expect(of([])).toEqual([{ tahun: '2026', sejak: null, cocokkan }])
    expect(of(lengkap)).toEqual([{ tahun: '2026', sejak: null }])
  })
  it('counts what is due from the day on which the calendar came, where that was later', () => {
    const lengkap = [{ tahun: '2028', sejak: '2028-02-10' }]
    const late = mergeCalendar([shipped], { ...entered, lengkap })
    expect(['2026-01-05', '2028-01-05', '2028-03-01'].map((day) => countedFrom(late, day))).toEqual(
      ['2026-01-05', '2028-02-10', '2028-03-01'],
    )
  })
})
