import { describe, expect, it } from 'vitest'
import type { Pegawai, UnitKerja } from '../../src/domain/pegawai/pegawai.ts'
import { RiwayatOrang } from '../../src/domain/pegawai/riwayat-orang.ts'
import { clockText } from '../../src/domain/presensi/clock.ts'
import { scheduleOn, workedMinutes } from '../../src/domain/presensi/schedule.ts'
import { addDays } from '../../src/domain/shared/local-date.ts'
import { minute, type Zona } from '../../src/domain/shared/local-time.ts'
import { hariToWire } from '../../src/http/presensi/wire-hari.ts'
import { dayFacts, POLICY, tap, verdict } from './situations.ts'

const PEGAWAI: Pegawai = {
  nip: '198609262015051001',
  nama: 'Siti Aminah',
  status: 'PNS',
  unitKerja: 'papua',
  jabatan: 'Analis Kebijakan',
  jenisJabatan: 'fungsional',
  tmtJabatan: '2020-01-02',
  tugas: 'administratif',
  aktif: true,
}

const netMinutes = (date: string) => {
  const plan = scheduleOn(POLICY.presensi, dayFacts(date))
  return plan.jenis === 'kerja' ? workedMinutes(plan.jam, 0, 1_440) : 0
}

const netOfWeek = (monday: string) =>
  [0, 1, 2, 3, 4, 5, 6].map((day) => netMinutes(addDays(monday, day)))

describe('Pasal 3: five working days, Monday to Friday', () => {
  it('expects nothing on Saturday and Sunday', () => {
    expect(verdict('2026-10-10').status).toBe('libur')
    expect(verdict('2026-10-11').status).toBe('libur')
  })
})

describe('Pasal 4 ayat (1) and (2): net hours a week are 37.5, and 32.5 in Ramadan', () => {
  it.each([
    ['an ordinary week', '2026-10-05', [450, 450, 450, 450, 450, 0, 0], 2_250],
    ['a week of Ramadan', '2026-03-02', [390, 390, 390, 390, 390, 0, 0], 1_950],
  ])('%s adds up to the hours that the article sets', (_, monday, days, total) => {
    const net = netOfWeek(monday)
    expect(net).toEqual(days)
    expect(net.reduce((sum, one) => sum + one, 0)).toBe(total)
  })
})

describe('Pasal 4 ayat (3) to (6): every weekday has its start, its end and its break', () => {
  it.each([
    ['an ordinary Monday', '2026-10-05', '07:30', '16:00', '12:00', '13:00'],
    ['an ordinary Tuesday', '2026-10-06', '07:30', '16:00', '12:00', '13:00'],
    ['an ordinary Wednesday', '2026-10-07', '07:30', '16:00', '12:00', '13:00'],
    ['an ordinary Thursday', '2026-10-08', '07:30', '16:00', '12:00', '13:00'],
    ['an ordinary Friday', '2026-10-09', '07:30', '16:30', '11:30', '13:00'],
    ['a Monday of Ramadan', '2026-03-02', '08:00', '15:00', '12:00', '12:30'],
    ['a Tuesday of Ramadan', '2026-03-03', '08:00', '15:00', '12:00', '12:30'],
    ['a Wednesday of Ramadan', '2026-03-04', '08:00', '15:00', '12:00', '12:30'],
    ['a Thursday of Ramadan', '2026-03-05', '08:00', '15:00', '12:00', '12:30'],
    ['a Friday of Ramadan', '2026-03-06', '08:00', '15:30', '11:30', '12:30'],
  ])('%s', (_, date, mulai, selesai, dari, sampai) => {
    const jam = {
      mulai: minute(mulai),
      selesai: minute(selesai),
      istirahat: [minute(dari), minute(sampai)],
    }
    expect(scheduleOn(POLICY.presensi, dayFacts(date))).toMatchObject({
      jenis: 'kerja',
      jam,
    })
  })
})

describe('Pasal 4 ayat (3): the day starts at 07.30 in the zone of the unit', () => {
  it('E1: 07:30:59 is on time and a full day is 450 net minutes', () => {
    const day = verdict('2026-10-08', { masuk: '07:30:59', pulang: '16:00:00' })
    expect(day).toMatchObject({
      status: 'hadir',
      terlambat: 0,
      pulangCepat: 0,
      menitKerja: 450,
      potongan: [],
    })
  })

  it.each([
    ['E2', '07:31:00', 1, 'presensi.terlambat-1', 50],
    ['E3', '08:00:59', 30, 'presensi.terlambat-1', 50],
    ['E3', '08:01:00', 31, 'presensi.terlambat-2', 100],
    ['E4', '09:00:59', 90, 'presensi.terlambat-3', 125],
    ['E4', '09:01:00', 91, 'presensi.terlambat-4', 150],
    ['E4', '09:31:00', 121, 'presensi.terlambat-4', 150],
  ])('%s: in at %s is %i minutes late, %s', (_, masuk, menit, kode, poin) => {
    const day = verdict('2026-10-08', { masuk, pulang: '16:00:00' })
    expect(day.terlambat).toBe(menit)
    expect(day.potongan).toHaveLength(1)
    expect(day.potongan[0]).toMatchObject({ kode, menit, poin, kelas: Number(kode.slice(-1)) })
  })

  it('says when the person came, and how late that was, in both languages', () => {
    const [late] = verdict('2026-10-08', { masuk: '07:31:00', pulang: '16:00:00' }).potongan
    expect(late?.pesan).toEqual({
      id: 'Masuk 07.31 WIB, 1 menit setelah 07.30 WIB.',
      en: 'In at 07.31 WIB, 1 minute after 07.30 WIB.',
    })
    expect(late?.dasar).toBe(POLICY.presensi.terlambat.basis)
  })

  it('E7: a Friday ends at 16.30, so out at 16:00 is 30 minutes early', () => {
    const day = verdict('2026-10-09', { masuk: '07:20', pulang: '16:00:00' })
    expect(day.pulangCepat).toBe(30)
    expect(day.potongan[0]).toMatchObject({ kode: 'presensi.pulang-cepat-1', poin: 50 })
  })

  it('E8: a unit in WITA judges the local day and time, not those of UTC', () => {
    const taps = [tap('masuk', Date.parse('2026-10-05T23:41:10Z'))]
    const zona = 'Asia/Makassar'
    const day = verdict('2026-10-06', { taps, zona, pulang: '16:00' })
    expect(day).toMatchObject({ tanggal: '2026-10-06', terlambat: 11 })
    expect(day.potongan.map(({ kode }) => kode)).toEqual(['presensi.terlambat-1'])
    expect(day.potongan[0]?.pesan.id).toBe('Masuk 07.41 WITA, 11 menit setelah 07.30 WITA.')
    expect(hariToWire(day, zona).masuk).toBe('2026-10-06T07:41:10+08:00')
    expect(verdict('2026-10-05', { taps, zona }).masuk).toBeNull()
  })

  it('E64: after a late transfer to a unit in WIT, each day has the zone of its own unit', () => {
    const unit = (kode: string, zona: Zona): UnitKerja => ({
      kode,
      nama: kode,
      layananLangsung: false,
      pola: 'reg5',
      kantor: [],
      zona,
    })
    const always = { dari: '0001-01-01', sampai: '9999-12-31' }
    const orang = new RiwayatOrang({
      pegawai: PEGAWAI,
      riwayat: [
        { dari: '2020-01-02', sampai: '2026-11-15', data: { ...PEGAWAI, unitKerja: 'kominfo' } },
        { dari: '2026-11-16', sampai: '9999-12-31', data: { ...PEGAWAI, unitKerja: 'papua' } },
      ],
      unit: [
        { ...always, data: unit('kominfo', 'Asia/Jakarta') },
        { ...always, data: unit('papua', 'Asia/Jayapura') },
      ],
      zona: 'Asia/Jakarta',
    })
    const taps = [
      tap('masuk', Date.parse('2026-11-16T07:20:00+09:00')),
      tap('pulang', Date.parse('2026-11-16T16:05:00+09:00')),
    ]
    const { zona } = orang.pada('2026-11-16')
    expect(verdict('2026-11-16', { taps, zona })).toMatchObject({ status: 'hadir', potongan: [] })
    // In the zone of the unit before, the same taps left two hours too early.
    const before = orang.pada('2026-11-13').zona
    expect(before).toBe('Asia/Jakarta')
    expect(verdict('2026-11-16', { taps, zona: before }).pulangCepat).toBe(115)
  })

  it('E9: on a WFA day in Bali the zone of the unit in WIB still counts', () => {
    const at = Date.parse('2026-10-08T00:29:00Z')
    const day = verdict('2026-10-08', { taps: [tap('masuk', at)], wfa: {}, pulang: '16:00' })
    expect(day).toMatchObject({ status: 'hadir-wfa', terlambat: 0, potongan: [] })
    expect(clockText(at, 'Asia/Jakarta')).toBe('07.29 WIB')
    expect(clockText(at, 'Asia/Makassar')).toBe('08.29 WITA')
  })
})

describe('Pasal 4 ayat (4) and (6): Ramadan starts at 08.00, with a Friday of its own', () => {
  it('E5: in 08:00:40, out 15:10 on a Friday of Ramadan is 20 minutes early, 370 minutes net', () => {
    const day = verdict('2026-03-06', { masuk: '08:00:40', pulang: '15:10:00' })
    expect(hariToWire(day, 'Asia/Jakarta').jadwal).toEqual({
      mulai: '2026-03-06T08:00:00+07:00',
      selesai: '2026-03-06T15:30:00+07:00',
    })
    expect(day).toMatchObject({ terlambat: 0, pulangCepat: 20, menitKerja: 370 })
    expect(day.potongan[0]).toMatchObject({ kode: 'presensi.pulang-cepat-1', poin: 50 })
  })

  it.each([
    ['15:00:00', 30, 'presensi.pulang-cepat-1', 50],
    ['14:59:00', 31, 'presensi.pulang-cepat-2', 100],
  ])('E6: out at %s that Friday is %i minutes early, %s', (pulang, menit, kode, poin) => {
    const day = verdict('2026-03-06', { masuk: '08:00', pulang })
    expect(day.pulangCepat).toBe(menit)
    expect(day.potongan[0]).toMatchObject({ kode, menit, poin })
  })
})

describe('Pasal 9: who works flexibly fulfils the same hours', () => {
  it('holds a WFA day against the hours and the table of an office day', () => {
    const taps = { masuk: '08:05', pulang: '15:20' }
    const office = verdict('2026-10-08', taps)
    const wfa = verdict('2026-10-08', { ...taps, wfa: {} })
    expect(office.potongan).toHaveLength(2)
    expect(wfa.potongan).toEqual(office.potongan)
    expect(wfa.menitKerja).toBe(office.menitKerja)
  })
})
