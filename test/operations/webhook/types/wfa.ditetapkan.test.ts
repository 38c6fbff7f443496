import { describe, expect, it } from 'vitest'
import {
  wfaDitetapkanDoc as doc,
  wfaDitetapkan as type,
} from '../../../../src/operations/webhook/types/wfa.ditetapkan.ts'
import { ASING, DEPS, DIKENAL, known, PADA, rowsIn } from '../known.ts'

const day = { ...doc.example, nip: DIKENAL }

describe('wfa.ditetapkan', () => {
  it.each([
    ['of somebody unknown', { nip: ASING }, 'nip-tidak-dikenal'],
    ['of a closed month', { tanggal: '2026-10-30' }, 'bulan-ditutup'],
    ['of an open month', {}, undefined],
  ])('is refused or kept: %s', (_what, changed, code) => {
    const facts = known({ tutup: new Set(['2026-10']) })
    expect(type.refuse({ ...day, ...changed }, facts)?.code).toBe(code)
  })

  it('says whether the day counts in the quota, and takes the place of a roster', async () => {
    const [statement] = await type.store([day, { ...day, jenis: 'sif' }], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([
      { berlokasi: true, rosterId: null, nomorSurat: '800/117/2026' },
      { berlokasi: false, rosterId: null },
    ])
  })

  it('has its day judged again', () => {
    expect(type.days(day)).toEqual({ nip: DIKENAL, dari: '2026-11-19', sampai: '2026-11-19' })
  })
})
