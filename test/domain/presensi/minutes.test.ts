import { describe, expect, it } from 'vitest'
import { minute } from '../../../src/domain/shared/local-time.ts'
import { moment, type Situation, tap, verdict } from '../../regulation/situations.ts'

const DAY = '2026-11-18'
const at = (time: string) => moment(DAY, time)
const outage = (dari: string, sampai: string | null) => ({
  dari: at(dari),
  sampai: sampai === null ? null : at(sampai),
})
const excuse = (dari: string, sampai: string) => ({ dari: minute(dari), sampai: minute(sampai) })

/** A recall to the office by 10:00. */
const RECALL = { harusTiba: at('10:00'), dasar: 'SE' }

/** Returns minutes late, early and at work, of hours from 07:30 to 16:00 with a break from 12:00 to 13:00. */
const counted = (situation: Situation) => {
  const { terlambat, pulangCepat, menitKerja } = verdict(DAY, situation)
  return [terlambat, pulangCepat, menitKerja]
}

describe('the minutes of a day', () => {
  it.each<[string, Situation, readonly number[]]>([
    [
      'who is recalled is late only from when they must be there',
      { wfa: {}, panggilan: RECALL, masuk: '10:10', pulang: '16:00' },
      [10, 0, 290],
    ],
    [
      'a recall from before the hours leaves their beginning as it is',
      {
        wfa: {},
        panggilan: { ...RECALL, harusTiba: at('07:00') },
        masuk: '07:40',
        pulang: '16:00',
      },
      [10, 0, 440],
    ],
    [
      'a first tap in an outage counts from its beginning',
      { masuk: '08:10', pulang: '16:00', gangguan: [outage('07:20', '08:30')] },
      [0, 0, 450],
    ],
    [
      'of two outages the one that began first counts',
      {
        masuk: '08:10',
        pulang: '16:00',
        gangguan: [outage('08:00', '08:30'), outage('07:40', '08:20')],
      },
      [10, 0, 440],
    ],
    [
      'an outage that begins after the tap excuses nothing',
      { masuk: '08:10', pulang: '16:00', gangguan: [outage('08:11', null)] },
      [40, 0, 410],
    ],
    [
      'an outage that begins with the tap excuses it, but not what lies before',
      { masuk: '08:10', pulang: '16:00', gangguan: [outage('08:10', null)] },
      [40, 0, 410],
    ],
    [
      'an excuse at the end of the day is not early',
      { masuk: '07:30', pulang: '14:00', izinSebagian: [excuse('14:00', '16:00')] },
      [0, 0, 330],
    ],
    [
      'an excuse in the last hour leaves the time before it early',
      { masuk: '07:30', pulang: '14:00', izinSebagian: [excuse('15:00', '16:00')] },
      [0, 60, 330],
    ],
    [
      'an excuse within the time that is missing at the end is not early',
      { masuk: '07:30', pulang: '13:00', izinSebagian: [excuse('14:00', '15:00')] },
      [0, 120, 270],
    ],
    ['who was not seen to come has no minutes at work', { pulang: '16:00' }, [0, 0, 0]],
    ['who was not seen to go has no minutes at work', { masuk: '07:30' }, [0, 0, 0]],
    [
      'a recall changes nothing of a picket before it',
      {
        wfa: {},
        panggilan: RECALL,
        sif: [{ tanggal: DAY, mulai: at('04:00'), selesai: at('06:00') }],
        taps: [tap('masuk', at('04:10')), tap('pulang', at('06:00'))],
        masuk: '10:00',
        pulang: '16:00',
      },
      [10, 0, 410],
    ],
  ])('%s', (_, situation, minutes) => {
    expect(counted(situation)).toEqual(minutes)
  })

  it('are no more for the ladder than the duty has, late and early together (R99)', () => {
    // Late are 300 minutes without the break. Of the 360 after 09:00 only the other 150 count.
    expect(verdict(DAY, { masuk: '13:30', pulang: '09:00' }).bersih).toEqual({
      terlambat: 300,
      pulangCepat: 150,
    })
    expect(verdict(DAY, { masuk: '13:30', pulang: '15:00' }).bersih).toEqual({
      terlambat: 300,
      pulangCepat: 60,
    })
  })
})

describe('an outage (R40)', () => {
  const cuts = (dari: string, situation: Situation) =>
    verdict(DAY, { gangguan: [outage(dari, null)], ...situation }).potongan.map(({ kode }) => kode)

  it('excuses a tap in that is missing if it began with the hours, and not a minute later', () => {
    expect(cuts('07:30', { pulang: '16:00' })).toEqual([])
    expect(cuts('07:31', { pulang: '16:00' })).toEqual(['presensi.tanpa-masuk'])
  })

  it('excuses a tap out that is missing if it began by the end, and not a minute later', () => {
    expect(cuts('16:00', { masuk: '07:30' })).toEqual([])
    expect(cuts('16:01', { masuk: '07:30' })).toEqual(['presensi.tanpa-pulang'])
  })
})

describe('what a day says about its minutes', () => {
  const notes = (situation: Situation) =>
    verdict(DAY, { pulang: '16:00', ...situation }).catatan.map(({ id }) => id)
  const OUT = 'Ada gangguan sistem: masuk 07.31 WIB dihitung sejak gangguan dimulai.'

  it('is an outage only where it made a late tap count as on time', () => {
    expect(notes({ masuk: '07:31', gangguan: [outage('07:00', null)] })).toEqual([OUT])
    expect(notes({ masuk: '07:30:59', gangguan: [outage('07:00', null)] })).toEqual([])
    expect(notes({ masuk: '07:31', gangguan: [outage('07:32', null)] })).toEqual([
      'Dapat dikoreksi sampai 23 November 2026.',
    ])
  })

  it('is what a permission excuses, and the core hours where others are free', () => {
    const izinSebagian = [excuse('10:00', '11:00')]
    expect(notes({ masuk: '07:30', izinSebagian })).toEqual([
      'Izin pukul 10.00–11.00 WIB: bagian ini tidak dihitung.',
    ])
    const jam = { mulai: '09:00', selesai: '17:30' } as const
    const inti = { mulai: '10:00', selesai: '15:00' } as const
    const jamSendiri = { jenis: 'dinamis', jam, inti, dasar: 'Permohonan' } as const
    expect(notes({ masuk: '10:00', pulang: '15:00', jamSendiri })).toEqual([
      'Jam dinamis: yang wajib hanya jam inti 10.00 WIB sampai 15.00 WIB.',
    ])
    const { terlambat, pulangCepat } = verdict(DAY, {
      masuk: '10:01',
      pulang: '14:58',
      jamSendiri,
    })
    expect([terlambat, pulangCepat]).toEqual([1, 2])
  })

  it('names the bounds by which somebody was late or early', () => {
    const texts = (situation: Situation) =>
      verdict(DAY, situation).potongan.map(({ pesan }) => pesan.id)
    expect(texts({ wfa: {}, panggilan: RECALL, masuk: '10:10', pulang: '15:50' })).toEqual([
      'Masuk 10.10 WIB, 10 menit setelah 10.00 WIB.',
      'Pulang 15.50 WIB, 10 menit sebelum 16.00 WIB.',
    ])
  })
})
