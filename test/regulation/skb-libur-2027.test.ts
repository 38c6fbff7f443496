import { describe, expect, it } from 'vitest'
import { isWorkday, knowsYear } from '../../src/domain/shared/calendar.ts'
import { daysOfMonth, weekday } from '../../src/domain/shared/local-date.ts'
import { kalender2027 } from '../../src/policy/kalender-2027.ts'
import { KALENDER, verdict } from './situations.ts'

const LIBUR = KALENDER.libur.filter(({ tanggal }) => tanggal.startsWith('2027-'))
const dates = (jenis: string) =>
  LIBUR.filter((day) => day.jenis === jenis).map(({ tanggal }) => tanggal.slice(5))

describe('SKB 1205/2026, 3/2026, 2/2026: the holidays of 2027', () => {
  it('lists the 18 public holidays of the tables that name the decree', () => {
    expect(dates('libur')).toEqual([
      '01-01',
      '01-05',
      '02-06',
      '03-08',
      '03-10',
      '03-11',
      '03-26',
      '03-28',
      '05-01',
      '05-06',
      '05-17',
      '05-20',
      '06-01',
      '06-06',
      '08-15',
      '08-17',
      '12-25',
      '12-26',
    ])
  })

  it('lists the 8 days of cuti bersama, all of them on weekdays', () => {
    expect(dates('cuti-bersama')).toEqual([
      '02-05',
      '03-09',
      '03-12',
      '03-15',
      '03-25',
      '05-18',
      '05-19',
      '12-24',
    ])
    for (const day of dates('cuti-bersama')) expect(weekday(`2027-${day}`)).toBeLessThan(6)
  })

  it('leaves the working days that the year has, month by month', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2027-${String(i + 1).padStart(2, '0')}`)
    const workdays = months.map(
      (month) => daysOfMonth(month).filter((date) => isWorkday(KALENDER, date)).length,
    )
    expect(workdays).toEqual([19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22])
    expect(workdays.reduce((sum, one) => sum + one, 0)).toBe(261 - 11 - 8)
  })

  it('says that the decree was not read, and that no Keppres on cuti bersama was found', () => {
    for (const { dasar, jenis } of LIBUR) {
      expect(dasar).toContain('1205/2026')
      expect(dasar).toContain('naskahnya belum dibaca')
      if (jenis === 'cuti-bersama') expect(dasar).toContain('Keppres')
    }
    expect(kalender2027.cocokkan?.id).toContain('Keppres cuti bersama ASN 2027 belum ditemukan')
  })

  it('E75: Friday 1 January 2027 is a day off that nobody is expected on', () => {
    expect(verdict('2027-01-01')).toMatchObject({
      moda: 'libur',
      status: 'libur',
      jadwal: null,
      potongan: [],
      alasan: null,
      pesan: { id: 'Hari libur: Tahun Baru 2027 Masehi.' },
    })
    expect(knowsYear(KALENDER, '2027')).toBe(true)
  })

  it('judges an ordinary day of the year as ever', () => {
    expect(verdict('2027-01-04').status).toBe('tanpa-keterangan')
    expect(verdict('2027-01-04', { masuk: '07:20', pulang: '16:05' }).status).toBe('hadir')
  })
})
