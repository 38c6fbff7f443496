import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import {
  jadwalSifDitetapkanDoc as doc,
  jadwalSifDitetapkan as type,
} from '../../../../src/operations/webhook/types/jadwal-sif.ditetapkan.ts'
import { ASING, DEPS, DIKENAL, known, PADA, rowsIn } from '../known.ts'

const shift = { ...doc.example, nip: DIKENAL }

describe('jadwal-sif.ditetapkan', () => {
  it('refuses a person that SIMPEG never sent', () => {
    expect(type.refuse({ ...shift, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(shift, known())).toBeNull()
  })

  it('does not end before it begins, and may end on the next day', () => {
    expect(v.is(type.schema, shift)).toBe(true)
    expect(v.is(type.schema, { ...shift, selesai: '2026-11-19T21:59:00+07:00' })).toBe(false)
  })

  it('is kept under the day on which it begins, which is judged again', async () => {
    const [statement] = await type.store([shift], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([
      { nip: DIKENAL, tanggal: '2026-11-19', mulai: Date.parse('2026-11-19T15:00:00Z') },
    ])
    expect(type.days(shift)).toEqual({ nip: DIKENAL, dari: '2026-11-19', sampai: '2026-11-19' })
  })
})
