import { describe, expect, it } from 'vitest'
import { minute } from '../../../src/domain/shared/local-time.ts'
import { moment, type Situation, verdict } from '../../regulation/situations.ts'

const DAY = '2026-11-18'
const at = (time: string) => moment(DAY, time)
const outage = (dari: string, sampai: string | null) => ({
  dari: at(dari),
  sampai: sampai === null ? null : at(sampai),
})
const excuse = (dari: string, sampai: string) => ({ dari: minute(dari), sampai: minute(sampai) })

/** Returns minutes late, early and at work, of hours from 07:30 to 16:00 with a break from 12:00 to 13:00. */
const counted = (situation: Situation) => {
  const { terlambat, pulangCepat, menitKerja } = verdict(DAY, situation)
  return [terlambat, pulangCepat, menitKerja]
}

describe('the minutes of a day', () => {
  const panggilan = { harusTiba: at('10:00'), dasar: 'SE' }

  it.each<[string, Situation, readonly number[]]>([
    [
      'who is recalled is late only from when they must be there',
      { wfa: {}, panggilan, masuk: '10:10', pulang: '16:00' },
      [10, 0, 290],
    ],
    [
      'a recall from before the hours leaves their beginning as it is',
      {
        wfa: {},
        panggilan: { ...panggilan, harusTiba: at('07:00') },
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
  ])('%s', (_, situation, minutes) => {
    expect(counted(situation)).toEqual(minutes)
  })
})
