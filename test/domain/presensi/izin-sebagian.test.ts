import { describe, expect, it } from 'vitest'
import {
  excusedBetween,
  excusedEdges,
  excusedIn,
  netBetween,
} from '../../../src/domain/presensi/izin-sebagian.ts'

/** Returns a time of a day in minutes. */
const at = (clock: string) => {
  const [hours = 0, minutes = 0] = clock.split('.').map(Number)
  return hours * 60 + minutes
}
const span = (dari: string, sampai: string) => ({ dari: at(dari), sampai: at(sampai) })
const DAY = {
  mulai: at('07.30'),
  selesai: at('16.00'),
  istirahat: [at('12.00'), at('12.30')],
} as const
const NIGHT = {
  mulai: at('20.00'),
  selesai: at('32.00'),
  istirahat: [at('24.00'), at('24.30')],
} as const

describe('permission for a part of a day (R90)', () => {
  it.each([
    ['within the duty', [span('09.00', '10.00')], [span('09.00', '10.00')]],
    [
      'cut to the duty',
      [span('06.00', '08.00'), span('15.00', '18.00')],
      [span('07.30', '08.00'), span('15.00', '16.00')],
    ],
    ['that only touches the duty: none', [span('06.00', '07.30'), span('16.00', '17.00')], []],
    [
      'that meets the next one: one part',
      [span('10.00', '11.00'), span('09.00', '10.00')],
      [span('09.00', '11.00')],
    ],
    [
      'inside a longer one: the longer',
      [span('09.00', '12.00'), span('10.00', '11.00')],
      [span('09.00', '12.00')],
    ],
    [
      'that leaves a gap: two parts',
      [span('09.00', '10.00'), span('10.01', '11.00')],
      [span('09.00', '10.00'), span('10.01', '11.00')],
    ],
  ])('excuses a part %s', (_, permissions, parts) => {
    expect(excusedIn(permissions, { ...DAY })).toEqual(parts)
  })

  it.each([
    ['before midnight', span('21.00', '23.00'), span('21.00', '23.00')],
    ['over midnight', span('23.00', '01.00'), span('23.00', '25.00')],
    ['after midnight', span('02.00', '03.00'), span('26.00', '27.00')],
  ])('excuses a part of a duty by night %s', (_, permission, part) => {
    expect(excusedIn([permission], { ...NIGHT })).toEqual([part])
  })

  it.each([
    ['the beginning', [span('07.30', '09.00')], ['09.00', '16.00']],
    ['the end', [span('14.00', '16.00')], ['07.30', '14.00']],
    ['both edges', [span('07.30', '08.00'), span('15.00', '16.00')], ['08.00', '15.00']],
    ['the middle', [span('09.00', '10.00')], ['07.30', '16.00']],
    ['a part from a minute after the beginning on', [span('07.31', '09.00')], ['07.30', '16.00']],
    ['a part until a minute before the end', [span('14.00', '15.59')], ['07.30', '16.00']],
    ['a part that ends as the duty begins', [span('06.00', '07.30')], ['07.30', '16.00']],
    ['a part that begins as the duty ends', [span('16.00', '17.00')], ['07.30', '16.00']],
  ] as const)('moves the bounds of the duty for %s', (_, izin, [mulai, selesai]) => {
    expect(excusedEdges(DAY, izin)).toEqual({ mulai: at(mulai), selesai: at(selesai) })
  })

  it('counts the excused minutes between two times alone', () => {
    const izin = [span('08.00', '09.00'), span('15.00', '16.00')]
    expect(excusedBetween(izin, at('08.30'), at('15.15'))).toBe(45)
    expect(excusedBetween(izin, at('09.00'), at('15.00'))).toBe(0)
  })

  it.each([
    ['around the break, which is counted once', [span('11.45', '12.45')], 450],
    ['before the time that is counted', [span('06.00', '07.00')], 480],
    ['after the time that is counted', [span('16.30', '17.00')], 480],
  ])('takes from the net minutes an excused part %s', (_, izin, net) => {
    // 07.30 to 16.00 without the break of half an hour is 480 minutes.
    expect(netBetween(DAY, DAY.mulai, DAY.selesai, izin)).toBe(net)
  })
})
