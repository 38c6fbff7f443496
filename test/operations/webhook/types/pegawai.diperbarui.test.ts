import { describe, expect, it } from 'vitest'
import {
  pegawaiDiperbaruiDoc as doc,
  pegawaiDiperbarui as type,
} from '../../../../src/operations/webhook/types/pegawai.diperbarui.ts'
import { ASING, DIKENAL, known, LAIN } from '../known.ts'

const { example } = doc

describe('pegawai.diperbarui', () => {
  it('makes a person known who was not', () => {
    expect(type.refuse(example, known({ nips: new Set() }))).toBeNull()
  })

  it.each([
    ['a unit that nobody sent', { unitKerja: 'antah' }, 'unit-tak-dikenal'],
    ['a first day before birth', { berlakuSejak: '1986-09-25' }, 'berlaku-sejak.terlalu-lampau'],
    [
      'a first day of employment before 1970',
      { tmtMasuk: '1969-12-31' },
      'berlaku-sejak.terlalu-lampau',
    ],
    [
      'hours over midnight',
      { jamKerja: { mulai: '22:00', selesai: '06:00' } },
      'jam-kerja.tidak-mungkin',
    ],
    [
      'a break outside of the hours',
      {
        jamKerja: {
          '1': {
            mulai: '07:30',
            selesai: '11:30',
            istirahat: ['12:00', '13:00'] as [string, string],
          },
        },
      },
      'jam-kerja.tidak-mungkin',
    ],
  ])('is refused with %s', (_what, wrong, code) => {
    expect(type.refuse({ ...example, ...wrong }, known())?.code).toBe(code)
  })

  it('is kept with a first day in the future, and with hours of a part of the day', () => {
    const hours = { '1': { mulai: '07:30', selesai: '11:30' } }
    const item = { ...example, berlakuSejak: '2027-01-01', jamKerja: hours }
    expect(type.refuse(item, known())).toBeNull()
  })

  it('is refused where the line of atasan leads back to the person', () => {
    const item = { ...example, nip: DIKENAL, atasanNip: LAIN }
    const above = new Map([
      [LAIN, ASING],
      [ASING, DIKENAL],
    ])
    expect(type.refuse(item, known({ atasan: above }))?.code).toBe('atasan-berputar')
    expect(type.refuse(item, known({ atasan: new Map([[LAIN, ASING]]) }))).toBeNull()
  })

  it('ends the walk up a loop that others are in', () => {
    const above = new Map([
      [LAIN, ASING],
      [ASING, LAIN],
    ])
    expect(
      type.refuse({ ...example, nip: DIKENAL, atasanNip: LAIN }, known({ atasan: above })),
    ).toBeNull()
  })

  it('names the unit, which a file must bring or Luwes know, and not the superior, who may come later (R79)', () => {
    const named = type.references?.({ ...example, atasanNip: LAIN }) ?? []
    expect(named.map(({ kolom, name }) => [kolom, name])).toEqual([['unitKerja', 'kominfo']])
  })
})
