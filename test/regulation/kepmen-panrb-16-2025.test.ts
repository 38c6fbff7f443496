import { describe, expect, it } from 'vitest'
import type { JamPegawai } from '../../src/domain/pegawai/pegawai.ts'
import { type Situation, verdict } from './situations.ts'

const MORNING: JamPegawai = { mulai: '07:30', selesai: '11:30' }
const BY_DAY: JamPegawai = {
  '1': { mulai: '13:00', selesai: '17:00' },
  '6': { mulai: '08:00', selesai: '12:00', istirahat: ['10:00', '10:15'] },
}
const partTime = (jamKerja: JamPegawai | undefined, more: Situation = {}): Situation => ({
  paruhWaktu: true,
  ...(jamKerja && { jamKerja }),
  ...more,
})

describe('diktum keempat belas: the office sets the hours of part-time PPPK', () => {
  it('E74: counts a morning of four hours as a whole day', () => {
    const day = verdict('2026-11-19', partTime(MORNING, { masuk: '07:25', pulang: '11:32' }))
    expect(day).toMatchObject({ status: 'hadir', menitKerja: 240, potongan: [] })
  })

  it('counts minutes late by the hours of the person, not by those of the unit', () => {
    const day = verdict('2026-11-19', partTime(MORNING, { masuk: '07:40', pulang: '11:00' }))
    expect(day).toMatchObject({ terlambat: 10, pulangCepat: 30 })
  })

  it.each([
    ['2026-11-16', 'a Monday', '2026-11-16T13:00:00+07:00'],
    ['2026-11-21', 'a Saturday', '2026-11-21T08:00:00+07:00'],
  ])('expects the hours of the weekday on %s, %s', (date, _name, mulai) => {
    expect(verdict(date, partTime(BY_DAY)).jadwal?.mulai).toBe(Date.parse(mulai))
  })

  it('expects nothing on a weekday that the hours do not name, nor on a holiday', () => {
    expect(verdict('2026-11-17', partTime(BY_DAY))).toMatchObject({ status: 'libur', potongan: [] })
    expect(verdict('2026-12-25', partTime(MORNING))).toMatchObject({ status: 'libur' })
  })

  it('waits where no hours came, and says so', () => {
    const day = verdict('2026-11-19', partTime(undefined))
    expect(day).toMatchObject({ status: 'menunggu', potongan: [] })
    expect(day.pesan.id).toContain('Jam kerja belum ada')
  })

  it('holds for others whose record carries hours of their own', () => {
    const day = verdict('2026-11-19', { jamKerja: MORNING, masuk: '07:25', pulang: '11:32' })
    expect(day).toMatchObject({ status: 'hadir', potongan: [] })
  })

  it('leaves a shift that says so in the place of the hours of the person', () => {
    const mulai = Date.parse('2026-11-19T20:00:00+07:00')
    const selesai = mulai + 8 * 3_600_000
    const sif = [{ tanggal: '2026-11-19', mulai, selesai, menggantikan: true }]
    expect(verdict('2026-11-19', partTime(MORNING, { sif })).jadwal?.mulai).toBe(mulai)
  })
})
