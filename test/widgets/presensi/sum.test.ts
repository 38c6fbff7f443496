import { describe, expect, it } from 'vitest'
import { sumUp } from '../../../widgets/presensi/days/sum.ts'
import { bulanPresensi, TODAY } from '../support/data.ts'

describe('a month in numbers', () => {
  it('adds up days, minutes and hundredths of points', () => {
    const days = bulanPresensi('2026-11').hari.filter(({ tanggal }) => tanggal < TODAY)
    expect(sumUp(days)).toEqual({ hadir: 12, wfa: 2, terlambat: 11, pulangCepat: 0, poin: 200 })
  })

  it('is nothing for no days', () => {
    expect(sumUp([])).toEqual({ hadir: 0, wfa: 0, terlambat: 0, pulangCepat: 0, poin: 0 })
  })
})
