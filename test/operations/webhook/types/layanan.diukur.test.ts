import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  layananDiukurDoc as doc,
  layananDiukur as type,
} from '../../../../src/operations/webhook/types/layanan.diukur.ts'
import { DEPS, known, PADA, rowsIn } from '../known.ts'

const item = v.parse(type.schema, doc.example)
const { skm: _, ...unasked } = item

describe('layanan.diukur', () => {
  it('R79: refuses a unit that SIMPEG never sent', () => {
    expect(type.refuse({ ...item, unitKerja: 'asing' }, known())?.code).toBe('unit-tak-dikenal')
    expect(type.refuse(item, known())).toBeNull()
  })

  it('is kept once a unit and month; a month without a survey has no index', async () => {
    const [statement] = await type.store([item, unasked], PADA, DEPS)
    expect(rowsIn(statement)).toEqual([
      { ...item, diperbaruiPada: PADA },
      { ...item, skm: null, diperbaruiPada: PADA },
    ])
    expect(type.key(item)).toBe('kominfo|2026-11')
  })

  it.each([
    ['more settled than came in: complaints of earlier months', { aduan: 2, aduanTuntas: 9 }, true],
    ['no complaint at all', { aduan: 0, aduanTuntas: 0 }, true],
    ['the lowest index', { skm: 25 }, true],
    ['the highest index', { skm: 100 }, true],
    ['an index below its scale', { skm: 24.99 }, false],
    ['an index of 1 to 4, before it is converted', { skm: 3.33 }, false],
    ['an index above its scale', { skm: 100.01 }, false],
    ['part of a complaint', { aduan: 1.5 }, false],
    ['fewer than no complaints', { aduanTuntas: -1 }, false],
    ['nothing said of complaints', { aduan: undefined }, false],
  ])('%s', (_, more, taken) => {
    expect(v.is(type.schema, { ...item, ...more })).toBe(taken)
  })

  it('changes no day and no month of a person', () => {
    expect(type.days(item)).toBeNull()
    expect(type.months(item)).toEqual([])
  })
})
