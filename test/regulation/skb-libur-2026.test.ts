import { describe, expect, it } from 'vitest'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { daysOfMonth } from '../../src/domain/shared/local-date.ts'
import { KALENDER, moment, verdict } from './situations.ts'

const LIBUR = KALENDER.libur.filter(({ tanggal }) => tanggal.startsWith('2026-'))

describe('SKB 1497/2025, 2/2025, 5/2025: the holidays of 2026', () => {
  it('lists 17 public holidays and 8 days of cuti bersama, each once and in order', () => {
    const dates = LIBUR.map(({ tanggal }) => tanggal)
    expect(dates).toEqual([...new Set(dates)].toSorted())
    expect(LIBUR.filter(({ jenis }) => jenis === 'libur')).toHaveLength(17)
    expect(LIBUR.filter(({ jenis }) => jenis === 'cuti-bersama')).toHaveLength(8)
  })

  it('is off on exactly these days of each month', () => {
    const off = Map.groupBy(LIBUR, ({ tanggal }) => tanggal.slice(5, 7))
    expect(
      [...off].map(([month, days]) => [month, ...days.map((d) => d.tanggal.slice(8))]),
    ).toEqual([
      ['01', '01', '16'],
      ['02', '16', '17'],
      ['03', '18', '19', '20', '21', '22', '23', '24'],
      ['04', '03', '05'],
      ['05', '01', '14', '15', '27', '28', '31'],
      ['06', '01', '16'],
      ['08', '17', '25'],
      ['12', '24', '25'],
    ])
  })

  it('leaves the working days that the year has, month by month', () => {
    const months = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)
    const workdays = months.map(
      (month) => daysOfMonth(month).filter((date) => isWorkday(KALENDER, date)).length,
    )
    expect(workdays).toEqual([20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21])
  })

  it('expects nothing on a public holiday and says which one it is', () => {
    const day = verdict('2026-08-17')
    expect(day).toMatchObject({ moda: 'libur', status: 'libur', jadwal: null, potongan: [] })
    expect(day.pesan.id).toBe('Hari libur: Proklamasi Kemerdekaan.')
    expect(day.dasar).toContain('1497/2025')
  })
})

describe('Keppres 42/2025: cuti bersama of ASN in 2026', () => {
  it('E12: taps on a cuti bersama are kept, and expect, cost and earn nothing', () => {
    const day = verdict('2026-12-24', { masuk: '07:25', pulang: '16:05' })
    expect(day).toMatchObject({
      status: 'libur',
      masuk: moment('2026-12-24', '07:25'),
      pulang: moment('2026-12-24', '16:05'),
      terlambat: 0,
      pulangCepat: 0,
      menitKerja: 0,
      potongan: [],
    })
    expect(day.dasar).toContain('Keppres 42/2025')
  })

  it('is a day off for a six-day unit too, but not for a sif', () => {
    expect(verdict('2026-12-24', { pola: 'reg6' }).status).toBe('libur')
    expect(verdict('2026-12-27', { pola: 'reg6' }).status).toBe('libur')
    expect(verdict('2026-12-26', { pola: 'reg6' }).status).toBe('tanpa-keterangan')
    expect(verdict('2026-12-24', { pola: 'sif' }).status).toBe('menunggu')
  })
})
