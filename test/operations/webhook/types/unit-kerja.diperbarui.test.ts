import { describe, expect, it } from 'vitest'
import {
  unitKerjaDiperbaruiDoc as doc,
  unitKerjaDiperbarui as type,
} from '../../../../src/operations/webhook/types/unit-kerja.diperbarui.ts'
import { known } from '../known.ts'

const { example } = doc
const tapping = known({ presensi: new Map([['kominfo', { pola: 'reg5', zona: null }]]) })

describe('unit-kerja.diperbarui', () => {
  it.each([
    ['the pattern changes', { pola: 'sif' as const }, 'jam-presensi'],
    ['the zone changes', { zona: 'Asia/Jayapura' as const }, 'jam-presensi'],
    ['it changes with a reason', { pola: 'sif' as const, paksa: 'Perbup 3/2026' }, undefined],
    ['only the name changes', { nama: 'Diskominfo' }, undefined],
  ])('is judged while its people tap: %s', (_what, changed, code) => {
    expect(type.refuse({ ...example, ...changed }, tapping)?.code).toBe(code)
  })

  it('may change its pattern while nobody taps', () => {
    expect(type.refuse({ ...example, pola: 'sif' }, known())).toBeNull()
  })

  it('is audited where it was forced, with the reason', () => {
    expect(type.audit({ ...example, paksa: 'Perbup 3/2026' })).toEqual({
      tindakan: 'unit-kerja.paksa',
      entitas: 'kominfo',
      data: { pola: 'reg5', zona: null, alasan: 'Perbup 3/2026' },
    })
    expect(type.audit(example)).toBeNull()
  })

  it('is refused where it holds since before 1970', () => {
    const old = { ...example, berlakuSejak: '1969-12-31' }
    expect(type.refuse(old, known())?.code).toBe('berlaku-sejak.terlalu-lampau')
  })

  it('may tell of a later day while its people tap', () => {
    const next = { ...example, pola: 'sif' as const, berlakuSejak: '2026-12-01' }
    expect(type.refuse(next, tapping)).toBeNull()
  })

  it('names the unit above it, which a file must bring or Luwes know', () => {
    expect(type.references?.(example)).toMatchObject([{ kolom: 'induk', name: 'setda' }])
    const { induk: _, ...root } = example
    expect(type.references?.(root)).toEqual([])
  })
})
