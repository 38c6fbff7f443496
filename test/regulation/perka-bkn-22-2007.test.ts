import { describe, expect, it } from 'vitest'
import { isNip, readNip } from '../../src/domain/pegawai/nip.ts'

describe('The 18 digits of a NIP', () => {
  it('E55: reads birth date, month of appointment, gender and sequence of a PNS', () => {
    expect(isNip('198609262015051001')).toBe(true)
    expect(readNip('198609262015051001')).toEqual({
      lahir: '1986-09-26',
      status: 'PNS',
      jenisKelamin: 'L',
      tmt: '2015-05',
      urut: 1,
    })
  })

  it('E55: refuses a birth date whose month does not exist', () => {
    expect(isNip('198613262015051001')).toBe(false)
    expect(readNip('198613262015051001')).toBeNull()
  })

  it('E55: takes digits 13 and 14 outside 01 to 12 as a hint at a PPPK', () => {
    expect(isNip('199001012022211001')).toBe(true)
    expect(readNip('199001012022211001')).toMatchObject({ status: 'PPPK', tmt: null })
  })

  it('E55: refuses the 9-digit number of the archives', () => {
    expect(isNip('131110468')).toBe(false)
  })
})
