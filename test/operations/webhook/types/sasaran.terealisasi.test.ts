import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  sasaranTerealisasiDoc as doc,
  sasaranTerealisasi as type,
} from '../../../../src/operations/webhook/types/sasaran.terealisasi.ts'
import { ASING, DEPS, DIKENAL, known, PADA, rowsIn } from '../known.ts'

const item = { ...doc.example, nip: DIKENAL }

describe('sasaran.terealisasi', () => {
  it('refuses a person that SIMPEG never sent', () => {
    expect(type.refuse({ ...item, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(item, known())).toBeNull()
  })

  it('takes an effect of any shape, nested at most 20 deep', () => {
    const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
    expect(v.is(type.schema, { ...item, dampak: nested(20) })).toBe(true)
    expect(v.is(type.schema, { ...item, dampak: nested(21) })).toBe(false)
  })

  it('is kept once a person, month and target', async () => {
    const [statement] = await type.store([item], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([{ nip: DIKENAL, kode: 'KRA-1', realisasi: 4 }])
    expect(type.key(item)).toBe(`${DIKENAL}|2026-11|KRA-1`)
  })

  it('is found late where its month is closed', () => {
    expect(type.months(item)).toEqual([{ nip: DIKENAL, bulan: '2026-11' }])
    expect(type.days(item)).toBeNull()
  })
})
