import { describe, expect, it } from 'vitest'
import {
  expiredPages,
  isBaseDue,
  type PageKind,
  pageName,
  pageNames,
} from '../../../src/cli/backup/page-names.ts'
import { isChangesDue } from '../../../src/cli/backup/rotation.ts'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const START = Date.parse('2027-03-01T01:30:00Z')
const GIB = 1024 ** 3

const named = (hours: number, jenis: PageKind, regency = 'contoh') =>
  pageName(regency, START + hours * HOUR_MS, jenis)

describe('files of pages', () => {
  it('are named after the regency and the moment, and those of another regency are left out', () => {
    expect(named(0, 'dasar')).toBe('luwes-contoh-20270301T013000Z.dasar')
    const names = [
      named(1, 'perubahan'),
      named(0, 'dasar'),
      named(0, 'dasar', 'contoh-barat'),
      'luwes-contoh-2027-03-01.luwes',
      `${named(0, 'dasar')}.sidik`,
      `${named(2, 'perubahan')}.belum-dibaca`,
      'luwes-contoh-20271301T013000Z.dasar',
    ]
    expect(pageNames('contoh', names)).toEqual([
      { name: named(0, 'dasar'), jenis: 'dasar', pada: START },
      { name: named(1, 'perubahan'), jenis: 'perubahan', pada: START + HOUR_MS },
    ])
  })

  it('are kept with two bases: the last six changes of the newest, and the last of the one before', () => {
    const all = [
      named(0, 'dasar'),
      named(1, 'perubahan'),
      named(10, 'dasar'),
      named(11, 'perubahan'),
      named(12, 'perubahan'),
      named(20, 'dasar'),
      ...[21, 22, 23, 24, 25, 26, 27, 28].map((hours) => named(hours, 'perubahan')),
    ]
    const expired = expiredPages(pageNames('contoh', all)).map(({ name }) => name)
    expect(expired).toEqual([
      named(0, 'dasar'),
      named(1, 'perubahan'),
      named(11, 'perubahan'),
      named(21, 'perubahan'),
      named(22, 'perubahan'),
    ])
  })

  it('never lose a base that is alone, nor its changes', () => {
    const all = [named(0, 'dasar'), named(1, 'perubahan')]
    expect(expiredPages(pageNames('contoh', all))).toEqual([])
    expect(expiredPages(pageNames('contoh', [named(1, 'perubahan')]))).toEqual([])
  })
})

describe('a new base', () => {
  it.each([
    ['where there is none', null, null, true],
    ['not while it is young and little changed', { age: DAY_MS, byte: 100 }, 25, false],
    ['where the changes come to more than a quarter of it', { age: DAY_MS, byte: 100 }, 26, true],
    ['after a week', { age: 7 * DAY_MS, byte: 100 }, 1, true],
  ])('is made %s', (_when, base, delta, due) => {
    const given = base && { pada: START - base.age, byte: base.byte }
    const changes = delta === null ? null : { byte: delta }
    expect(isBaseDue({ now: START, base: given, delta: changes })).toBe(due)
  })
})

describe('changes', () => {
  it.each([
    ['where nothing was kept yet', '10:00', null, 0, true],
    ['not before the time is over', '10:00', 59, 0, false],
    ['once it is', '10:00', 60, 0, true],
    ['also while everybody taps, where the database is small', '07:30', 60, GIB, true],
    ['not while everybody taps, where it is large', '07:30', 60, GIB + 1, false],
    ['after that, where it is large', '09:00', 150, GIB + 1, true],
  ])('are kept %s', (_when, time, minutes, base, due) => {
    const last = minutes === null ? null : START - minutes * 60_000
    expect(isChangesDue({ every: 60, at: '01:30', time, now: START, last, base })).toBe(due)
  })
})
