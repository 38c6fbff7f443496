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

  it.each([
    ['01', 'PNS', '2015-01'],
    ['12', 'PNS', '2015-12'],
    ['00', 'PPPK', null],
    ['13', 'PPPK', null],
  ])('E55: digits 13 and 14 of %s hint at a %s', (month, status, tmt) => {
    expect(readNip(`198609262015${month}1001`)).toMatchObject({ status, tmt })
  })

  it('E55: reads the gender from digit 15, and guesses none', () => {
    const of = (digit: number) => readNip(`19860926201505${digit}001`)?.jenisKelamin
    expect([1, 2, 3].map(of)).toEqual(['L', 'P', null])
  })

  it.each(['1986092620150510012', ' 198609262015051001', '19860926201505100a'])(
    'E55: refuses what is not 18 digits: %j',
    (text) => {
      expect([isNip(text), readNip(text)]).toEqual([false, null])
    },
  )

  it('E55: refuses the 9-digit number of the archives', () => {
    expect(isNip('131110468')).toBe(false)
  })
})
