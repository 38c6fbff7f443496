import { describe, expect, it } from 'vitest'
import { cutiDibatalkan as type } from '../../../../src/operations/webhook/types/cuti.dibatalkan.ts'
import { ASING, DEPS, DIKENAL, known, LAIN, PADA, rowsIn } from '../known.ts'

const owners = new Map([
  ['c1', DIKENAL],
  ['c2', LAIN],
])

describe('cuti.dibatalkan', () => {
  it.each([
    ['leave that was sent', 'c1', DIKENAL, undefined],
    ['leave of another', 'c2', DIKENAL, 'milik-pegawai-lain'],
    ['leave that was never sent', 'c3', DIKENAL, 'cuti-tidak-dikenal'],
    ['leave of somebody unknown', 'c1', ASING, 'nip-tidak-dikenal'],
  ])('cancels or refuses: %s', (_what, id, nip, code) => {
    expect(type.refuse({ id, nip }, known({ owners }))?.code).toBe(code)
  })

  it('has the days judged again before the leave is marked, whose record stays', async () => {
    const [due, noted, cancel] = await type.store([{ id: 'c1', nip: DIKENAL }], PADA, DEPS)
    expect(due?.sql).toMatch(/UPDATE putusan_hari/)
    expect(noted?.sql).toMatch(/INSERT INTO perubahan_hari/)
    expect(cancel?.sql).toMatch(/UPDATE cuti SET batal = 1/)
    expect([due, noted, cancel].map((one) => rowsIn(one))).toEqual([['c1'], ['c1'], ['c1']])
  })
})
