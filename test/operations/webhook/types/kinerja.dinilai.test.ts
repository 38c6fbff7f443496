import { describe, expect, it } from 'vitest'
import {
  kinerjaDinilaiDoc as doc,
  kinerjaDinilai as type,
} from '../../../../src/operations/webhook/types/kinerja.dinilai.ts'
import { ASING, DEPS, DIKENAL, known, PADA, rowsIn } from '../known.ts'

const item = { ...doc.example, nip: DIKENAL }

describe('kinerja.dinilai', () => {
  it('refuses a person that SIMPEG never sent', () => {
    expect(type.refuse({ ...item, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    expect(type.refuse(item, known())).toBeNull()
  })

  it('is given by another than the person', () => {
    expect(type.refuse({ ...item, penilaiNip: DIKENAL }, known())?.code).toBe('menilai-diri')
  })

  it('is kept once a person and month', async () => {
    const [statement] = await type.store([item], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([
      { nip: DIKENAL, bulan: '2026-11', hasilKerja: 'sesuai', perilakuKerja: 'di-atas' },
    ])
    expect(type.key(item)).toBe(`${DIKENAL}|2026-11`)
  })

  it('is found late where its month is closed', () => {
    expect(type.months(item, new Set())).toEqual([{ nip: DIKENAL, bulan: '2026-11' }])
    expect(type.days(item)).toBeNull()
  })
})
