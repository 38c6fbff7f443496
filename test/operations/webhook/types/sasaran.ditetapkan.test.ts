import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  sasaranDitetapkanDoc as doc,
  sasaranDitetapkan as type,
} from '../../../../src/operations/webhook/types/sasaran.ditetapkan.ts'
import { ASING, DEPS, DIKENAL, known, PADA, rowsIn } from '../known.ts'

const item = { ...doc.example, nip: DIKENAL }

describe('sasaran.ditetapkan', () => {
  it('refuses a person that SIMPEG never sent', () => {
    expect(type.refuse({ ...item, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(item, known())).toBeNull()
  })

  it('is kept once a person and month, with every target', async () => {
    const [statement] = await type.store([item], PADA, DEPS)
    expect(rowsIn(statement)).toEqual([
      { nip: DIKENAL, bulan: '2026-11', kra: item.kra, diperbaruiPada: PADA },
    ])
    expect(type.key(item)).toBe(`${DIKENAL}|2026-11`)
  })

  it('R97: keeps the direction of an indicator and the unit target that it serves', async () => {
    const kra = [{ ...item.kra[0], arah: 'turun', sasaranUnit: 'SU-2' }]
    const read = v.parse(type.schema, { ...item, kra })
    const [statement] = await type.store([read], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([{ kra }])
    const wrong = { ...item, kra: [{ ...item.kra[0], arah: 'bawah' }] }
    expect(v.safeParse(type.schema, wrong).success).toBe(false)
  })

  it('is found late where its month is closed', () => {
    expect(type.months(item)).toEqual([{ nip: DIKENAL, bulan: '2026-11' }])
    expect(type.days(item)).toBeNull()
  })
})
