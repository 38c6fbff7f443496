import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  sasaranUnitTerealisasiDoc as doc,
  sasaranUnitTerealisasi as type,
} from '../../../../src/operations/webhook/types/sasaran-unit.terealisasi.ts'
import { DEPS, known, PADA, rowsIn } from '../known.ts'

const item = v.parse(type.schema, doc.example)
const { bukti: _, ...unproved } = item

describe('sasaran-unit.terealisasi', () => {
  it('R79: refuses a unit that SIMPEG never sent', () => {
    expect(type.refuse({ ...item, unitKerja: 'asing' }, known())?.code).toBe('unit-tak-dikenal')
    expect(type.refuse(item, known())).toBeNull()
  })

  it('is kept once a unit, month and target', async () => {
    const [statement] = await type.store([item], PADA, DEPS)
    expect(rowsIn(statement)).toEqual([{ ...item, bukti: [item.bukti], diperbaruiPada: PADA }])
    expect(type.key(item)).toBe('kominfo|2026-11|SU-1')
  })

  it.each([
    ['none', unproved],
    ['an empty list', { ...item, bukti: [] }],
  ])('keeps no evidence where there is %s', async (_, one) => {
    const [statement] = await type.store([one], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([{ bukti: null }])
  })

  it('changes no day and no month of a person', () => {
    expect(type.days(item)).toBeNull()
    expect(type.months(item)).toEqual([])
  })
})
