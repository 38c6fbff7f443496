import { describe, expect, it } from 'vitest'
import { minute } from '../../../src/domain/shared/local-time.ts'
import { moment, type Situation, tap, verdict } from '../../regulation/situations.ts'

const DAY = '2026-11-18'
const at = (time: string) => moment(DAY, time)
const shift = (from: string, to: string) => ({ tanggal: DAY, mulai: at(from), selesai: at(to) })

const IN = tap('masuk', at('06:50'))
const OUT = tap('pulang', at('11:02'))

/** Returns what a day of two shifts of four hours costs; the first is clean unless its taps are said. */
const cuts = (situation: Situation = {}) => {
  const day = verdict(DAY, {
    pola: 'sif',
    sif: [shift('07:00', '11:00'), shift('16:00', '20:00')],
    taps: [IN, OUT],
    saat: '2026-12-20 08:00',
    ...situation,
  })
  return [day.status, ...day.potongan.map(({ kode, poin }) => `${kode} ${poin}`)]
}

describe('one of two duties of a day (R83)', () => {
  it('costs half an absence without a tap', () => {
    expect(cuts()).toEqual(['hadir', 'presensi.tugas-kosong 150'])
  })

  it('costs half the heaviest class of the side that is missing', () => {
    expect(cuts({ taps: [IN, OUT, tap('masuk', at('15:50'))] })).toEqual([
      'hadir',
      'presensi.tanpa-pulang 75',
    ])
    expect(cuts({ taps: [IN, OUT, tap('pulang', at('20:05'))] })).toEqual([
      'hadir',
      'presensi.tanpa-masuk 75',
    ])
  })

  it('costs nothing where a permission covers all of it, and half where it covers a part (R90)', () => {
    const izin = (dari: string, sampai: string) => ({
      izinSebagian: [{ dari: minute(dari), sampai: minute(sampai) }],
    })
    expect(cuts(izin('16:00', '20:00'))).toEqual(['hadir'])
    expect(cuts(izin('16:00', '19:59'))).toEqual(['hadir', 'presensi.tugas-kosong 150'])
    expect(cuts({ ...izin('16:00', '20:00'), taps: [IN] })).toEqual([
      'hadir',
      'presensi.tanpa-pulang 75',
    ])
  })

  it('costs nothing for a side that an outage excuses (R40)', () => {
    const gangguan = [{ dari: at('16:00'), sampai: at('16:30') }]
    expect(cuts({ gangguan, taps: [IN, OUT, tap('pulang', at('20:05'))] })).toEqual(['hadir'])
    expect(cuts({ gangguan })).toEqual(['hadir', 'presensi.tanpa-pulang 75'])
  })
})
