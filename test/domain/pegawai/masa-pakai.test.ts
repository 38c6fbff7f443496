import { describe, expect, it } from 'vitest'
import {
  closedByChange,
  daysThatChange,
  type MasaBelumPakai,
  pakaiFrom,
  startOfUse,
  usedSince,
} from '../../../src/domain/pegawai/masa-pakai.ts'
import { SELALU } from '../../../src/domain/shared/masa.ts'
import { nipKe } from '../../support/people.ts'

const KOMINFO = { kode: 'kominfo', nama: 'Dinas Kominfo' }
const until = (unit: string, sampai: string, mulai: string): MasaBelumPakai => ({
  unit,
  dari: '0001-01-01',
  sampai,
  mulai,
})
const NOVEMBER = until('kominfo', '2026-11-15', '2026-11-16')

describe('R78: since when a unit uses Luwes on a day', () => {
  const daerah = (dari: string | null) => ({ dari, sampai: null })
  it.each<[string, string | null, readonly MasaBelumPakai[], string, string | null, string?]>([
    ['nobody said anything', null, [], '2026-11-10', null],
    ['the regency said a day', '2026-11-09', [], '2026-11-10', '2026-11-09'],
    ['its own day is later', '2026-11-09', [NOVEMBER], '2026-11-10', '2026-11-16', 'Dinas Kominfo'],
    ['its own day has come', '2026-11-09', [NOVEMBER], '2026-11-16', '2026-11-09'],
    [
      'its own day is earlier than that of the regency',
      '2026-11-23',
      [NOVEMBER],
      '2026-11-10',
      '2026-11-23',
    ],
    [
      'the day is that of another unit',
      null,
      [until('lain', '2026-11-15', '2026-11-16')],
      '2026-11-10',
      null,
    ],
    [
      'two units above have one: the later counts',
      null,
      [NOVEMBER, until('kominfo', '2026-12-06', '2026-12-07')],
      '2026-11-10',
      '2026-12-07',
      'Dinas Kominfo',
    ],
    [
      'it stands below that unit only later',
      null,
      [{ unit: 'kominfo', dari: '2026-12-01', sampai: '2026-12-06', mulai: '2026-12-07' }],
      '2026-11-30',
      null,
    ],
  ])('is told where %s', (_, first, belum, day, dari, unit) => {
    const found = pakaiFrom(daerah(first), belum)(KOMINFO, day)
    expect([found.dari, found.unit]).toEqual([dari, unit])
  })

  it('is said with the name of the unit, and without one for the regency', () => {
    const own = { dari: '2026-11-16', sampai: null, unit: 'Dinas Kominfo' }
    expect(usedSince(own).id).toBe('Luwes dipakai di Dinas Kominfo sejak 16 November 2026')
    expect(usedSince({ dari: '2026-11-16', sampai: null }).id).toBe(
      'Luwes dipakai sejak 16 November 2026',
    )
  })

  it('is told of a month that holds days before it', () => {
    const pakai = pakaiFrom(SELALU, [NOVEMBER])
    expect(startOfUse('2026-11', 'kominfo', pakai)).toBe('2026-11-16')
    expect(startOfUse('2026-12', 'kominfo', pakai)).toBeNull()
    expect(startOfUse('2026-11', null, pakai)).toBeNull()
  })
})

describe('the days that an entry changes', () => {
  const TODAY = '2026-11-30'
  const LATER = until('kominfo', '2026-11-22', '2026-11-23')
  const ABOVE = until('kominfo', '2026-11-29', '2026-11-30')
  it.each<[string, MasaBelumPakai[], MasaBelumPakai[], string | null, [string, string][]]>([
    ['it is the first', [], [NOVEMBER], '2026-11-02', [['2026-11-02', '2026-11-15']]],
    ['it moves', [NOVEMBER], [LATER], null, [['2026-11-16', '2026-11-22']]],
    ['it is removed', [LATER], [], '2026-11-16', [['2026-11-16', '2026-11-22']]],
    ['a unit above starts later anyway', [NOVEMBER, ABOVE], [LATER, ABOVE], null, []],
    ['the regency starts later anyway', [NOVEMBER], [LATER], '2026-11-23', []],
    [
      'it lies ahead',
      [until('kominfo', '2026-12-06', '2026-12-07')],
      [until('kominfo', '2027-01-03', '2027-01-04')],
      null,
      [],
    ],
  ])('are exactly those between, where %s', (_, before, after, dari, expected) => {
    const found = daysThatChange(before, after, { dari, sampai: null }, TODAY)
    expect(found.map((span) => [span.dari, span.sampai])).toEqual(expected)
  })
})

describe('a change that touches a closed month', () => {
  const days = (n: number, dari: string, sampai: string) => ({ nip: nipKe(n), dari, sampai })
  it.each<[string, readonly string[], number | null]>([
    ['no month is closed', [], null],
    ['the closed month has none of the days', ['2026-09', '2026-12'], null],
    ['a closed month has some', ['2026-09', '2026-10'], 1],
    ['two closed months have them', ['2026-10', '2026-11'], 2],
  ])('is refused by how many people it would touch, where %s', (_, closed, people) => {
    const found = closedByChange(
      [days(1, '2026-10-20', '2026-11-10'), days(2, '2026-11-02', '2026-11-10')],
      closed,
    )
    expect(found.map(({ code }) => code)).toEqual(people === null ? [] : ['unit.bulan-ditutup'])
    if (people !== null) expect(found[0]?.message.id).toContain(`${people} pegawai`)
  })
})
