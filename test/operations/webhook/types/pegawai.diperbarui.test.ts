import { describe, expect, it } from 'vitest'
import {
  pegawaiDiperbaruiDoc as doc,
  pegawaiDiperbarui as type,
} from '../../../../src/operations/webhook/types/pegawai.diperbarui.ts'
import { DEPS, known, LAIN, PADA, rowsIn } from '../known.ts'

const { example } = doc

describe('pegawai.diperbarui', () => {
  it('makes a person known who was not', () => {
    expect(type.refuse(example, known({ nips: new Set() }))).toBeNull()
  })

  it('keeps no home in the clear', async () => {
    const [statement] = await type.store(
      [{ ...example, rumah: { lat: -5.2, lon: 104.1 } }],
      PADA,
      DEPS,
    )
    expect(JSON.stringify(statement)).not.toContain('104.1')
    expect(rowsIn(statement)).toMatchObject([
      { nip: example.nip, data: { rumahSandi: { sandi: example.nip } } },
    ])
  })

  it('keeps who answers for the person, or that nobody does', async () => {
    const [statement] = await type.store([{ ...example, atasanNip: LAIN }, example], PADA, DEPS)
    expect(rowsIn(statement)).toMatchObject([{ atasanNip: LAIN }, { atasanNip: null }])
    expect(type.hierarchy).toBe(true)
  })

  it('makes no day due: what SIMPEG says of people holds from now on', () => {
    expect(type.days(example)).toBeNull()
  })

  it('names the unit and the superior, which a file must bring or Luwes know', () => {
    const named = type.references?.({ ...example, atasanNip: LAIN }) ?? []
    expect(named.map(({ kolom, name }) => [kolom, name])).toEqual([
      ['unitKerja', 'kominfo'],
      ['atasanNip', LAIN],
    ])
  })
})
