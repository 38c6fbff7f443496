import { expect, it } from 'vitest'
import type { hukumanType } from '../../../../src/operations/webhook/types/hukuman-disiplin.ts'
import { ASING, DEPS, DIKENAL, known, LAIN, PADA, rowsIn } from '../known.ts'

/** Tests what every state of a disciplinary case promises. */
export function keepsCases(type: ReturnType<typeof hukumanType>, keadaan: string): void {
  const kasus = { id: 'h1', nip: DIKENAL, tingkat: 'sedang' as const }

  it('refuses a person that SIMPEG never sent, and the id of another person', () => {
    expect(type.refuse({ ...kasus, nip: ASING }, known())?.code).toBe('nip-tidak-dikenal')
    const owners = new Map([['h1', LAIN]])
    expect(type.refuse(kasus, known({ owners }))?.code).toBe('milik-pegawai-lain')
    expect(type.refuse(kasus, known())).toBeNull()
  })

  it('keeps its state, and the day on which it was said in the westernmost zone', async () => {
    const [statement] = await type.store([kasus], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([
      { id: 'h1', nip: DIKENAL, keadaan, data: { tingkat: 'sedang', keadaan, pada: '2026-11-19' } },
    ])
  })

  it.each([
    ['without days', {}, ['0000-01-01', '9999-12-31']],
    ['with a first day', { dari: '2026-08-31' }, ['2026-08-31', '9999-12-31']],
    ['with a last day', { sampai: '2026-07-01' }, ['0000-01-01', '2026-07-01']],
  ])('touches the closed months within its term: %s', async (_what, masa, term) => {
    const statements = await type.store([{ ...kasus, ...masa }], PADA, DEPS)
    const noted = statements.filter(({ sql }) => sql.includes('INTO susulan'))
    expect(noted.map(rowsIn)).toEqual([[[DIKENAL, ...term]]])
  })
}
