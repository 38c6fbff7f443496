import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  sasaranUnitDitetapkanDoc as doc,
  sasaranUnitDitetapkan as type,
} from '../../../../src/operations/webhook/types/sasaran-unit.ditetapkan.ts'
import { DEPS, known, PADA, rowsIn } from '../known.ts'

const item = v.parse(type.schema, doc.example)

describe('sasaran-unit.ditetapkan', () => {
  it('R79: refuses a unit that SIMPEG never sent, and says to send it first', () => {
    const refusal = type.refuse({ ...item, unitKerja: 'asing' }, known())
    expect(refusal?.code).toBe('unit-tak-dikenal')
    expect(refusal?.message.id).toContain('Kirim unit kerja lebih dahulu')
    expect(type.refuse(item, known())).toBeNull()
    expect(type.mentions(item)).toEqual({ unitKerja: 'kominfo' })
  })

  it('is kept once a unit and month, with every target', async () => {
    const [statement] = await type.store([item], PADA, DEPS)
    expect(rowsIn(statement)).toEqual([
      { unitKerja: 'kominfo', bulan: '2026-11', sasaran: item.sasaran, diperbaruiPada: PADA },
    ])
    expect(statement?.sql).toContain('ON CONFLICT (unit_kerja, bulan) DO UPDATE')
    expect(type.key(item)).toBe('kominfo|2026-11')
  })

  it.each([
    ['another direction', { arah: 'bawah' }],
    ['a target that is no number', { target: '40' }],
    ['no indicator', { indikator: undefined }],
  ])('takes no target with %s', (_, wrong) => {
    const sasaran = [{ ...item.sasaran[0], ...wrong }]
    expect(v.is(type.schema, { ...item, sasaran })).toBe(false)
  })

  it('takes each code once', () => {
    const [one] = item.sasaran
    expect(v.is(type.schema, { ...item, sasaran: [one, one] })).toBe(false)
  })

  it('changes no day and no month of a person', () => {
    expect(type.days(item)).toBeNull()
    expect(type.months(item)).toEqual([])
  })
})
