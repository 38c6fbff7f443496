import { describe, expect, it } from 'vitest'
import type { Cuti } from '../../src/domain/pegawai/pegawai.ts'
import type { Sif } from '../../src/domain/presensi/schedule.ts'
import { KALENDER, moment, type Situation, tap, verdict } from './situations.ts'

const NOVEMBER = '2026-11-19'

const points = (day: { potongan: readonly { poin: number }[] }) =>
  day.potongan.reduce((sum, { poin }) => sum + poin, 0)
const codes = (day: { potongan: readonly { kode: string }[] }) =>
  day.potongan.map(({ kode }) => kode)

describe('a shift over midnight (R9)', () => {
  const sif = (tanggal: string, mulai: string, selesai: number): Sif => ({
    tanggal,
    mulai: moment(tanggal, mulai),
    selesai: selesai,
  })
  const NIGHT = sif('2026-10-07', '22:00', moment('2026-10-08', '06:00'))
  const taps = (out: string) => [
    tap('masuk', moment('2026-10-07', '21:50')),
    tap('pulang', moment('2026-10-08', out)),
  ]
  const on = (tanggal: string, out: string, situation: Situation = {}) =>
    verdict(tanggal, {
      pola: 'sif',
      sif: [NIGHT],
      taps: taps(out),
      saat: '2026-10-08 23:00',
      ...situation,
    })

  it('E10: is one day, that of its beginning, and the next is not an absence', () => {
    expect(on('2026-10-07', '06:05')).toMatchObject({
      status: 'hadir',
      terlambat: 0,
      pulangCepat: 0,
      menitKerja: 480,
      potongan: [],
    })
    expect(on('2026-10-08', '06:05')).toMatchObject({ status: 'libur', masuk: null, pulang: null })
  })

  it('E11: left at 05:20 it is 40 minutes early, on the day of its beginning', () => {
    const day = on('2026-10-07', '05:20')
    expect([day.pulangCepat, codes(day), points(day)]).toEqual([
      40,
      ['presensi.pulang-cepat-2'],
      100,
    ])
  })

  it('is not over before its window is', () => {
    expect(
      on('2026-10-07', '', { taps: taps('06:05').slice(0, 1), saat: '2026-10-08 09:59' }).status,
    ).toBe('menunggu')
  })

  it('gives a tap between two shifts to the nearer one, and one far from any to none', () => {
    const DAY = sif('2026-10-08', '07:00', moment('2026-10-08', '15:00'))
    const two = { sif: [NIGHT, DAY] }
    const morning = [
      tap('pulang', moment('2026-10-08', '06:10')),
      tap('masuk', moment('2026-10-08', '06:50')),
    ]
    const night = on('2026-10-07', '', { ...two, taps: morning })
    const day = on('2026-10-08', '', { ...two, taps: morning })
    expect(night.pulang).toBe(moment('2026-10-08', '06:10'))
    expect(day.masuk).toBe(moment('2026-10-08', '06:50'))
    const far = [tap('masuk', moment('2026-10-07', '12:00'))]
    expect(on('2026-10-07', '', { taps: far }).masuk).toBeNull()
  })
})

describe('cuti bersama (R4, R5)', () => {
  const CHRISTMAS_EVE = '2026-12-24'

  it('E12: is no working day of an ordinary unit: taps are kept and cost and earn nothing', () => {
    const day = verdict(CHRISTMAS_EVE, { masuk: '07:25', pulang: '16:05' })
    expect(day).toMatchObject({ status: 'libur', potongan: [], menitKerja: 0, catatan: [] })
    expect(day.masuk).not.toBeNull()
  })

  it('E13: on the roster it is worked, and gives back a day of annual leave', () => {
    const shift = {
      tanggal: CHRISTMAS_EVE,
      mulai: moment(CHRISTMAS_EVE, '07:30'),
      selesai: moment(CHRISTMAS_EVE, '16:00'),
    }
    const day = verdict(CHRISTMAS_EVE, { masuk: '07:25', pulang: '16:05', sif: [shift] })
    expect(day).toMatchObject({ status: 'hadir', potongan: [] })
    expect(day.catatan[0]?.id).toMatch(/cuti tahunan 2026 bertambah satu hari/)
    const absent = verdict(CHRISTMAS_EVE, { sif: [shift] })
    expect([absent.status, absent.catatan.some(({ id }) => /cuti tahunan/.test(id))]).toEqual([
      'tanpa-keterangan',
      false,
    ])
  })
})

describe('precedence: what decides about a day, the strongest first', () => {
  const away = (jenis: Cuti['jenis']): Cuti => ({
    id: jenis,
    nip: '198609262015051001',
    jenis,
    dari: NOVEMBER,
    sampai: NOVEMBER,
  })
  const izin = { pesan: { id: 'a', en: 'a' }, dasar: 'SE' }
  const panggilan = { harusTiba: moment(NOVEMBER, '10:00'), dasar: 'SE' }
  const masuk = { jenis: 'masuk', dasar: 'SE' } as const
  const rumah = { jenis: 'rumah', dasar: 'SE' } as const
  const wajib = { jenis: 'wajib', hanyaRumah: true, dihitung: true, dasar: 'SE' } as const
  const libur = {
    kalender: {
      ...KALENDER,
      libur: [{ tanggal: NOVEMBER, jenis: 'libur', nama: 'x', dasar: 'y' }],
    },
  } as const
  /** Each row takes precedence over all rows below it. */
  const TABLE: readonly (readonly [string, Situation, string, string])[] = [
    ['a day off', libur, 'libur', 'libur'],
    ['duty', { cuti: [away('dinas-luar')] }, 'dinas-luar', 'dinas-luar'],
    ['leave', { cuti: [away('tahunan')] }, 'cuti', 'cuti'],
    ['an excuse', { izin }, 'izin', 'izin'],
    ['a recall', { panggilan }, 'kantor', 'hadir'],
    ['a call to the office', { arahan: masuk }, 'kantor', 'hadir'],
    ['a directive home', { arahan: rumah }, 'wfa', 'hadir-wfa'],
    ['a day granted', { wfa: {} }, 'wfa', 'hadir-wfa'],
    ['a scheme', { wajib }, 'wfa', 'hadir-wfa'],
    ['the office', {}, 'kantor', 'hadir'],
  ]

  it.each(TABLE)('%s', (_, own, moda, status) => {
    const below = TABLE.slice(TABLE.findIndex((row) => row[1] === own) + 1).toReversed()
    // A situation of its own, and with everything weaker beside it.
    for (const weaker of [{}, ...below.map(([, one]) => one)]) {
      const cuti = [...(weaker.cuti ?? []), ...(own.cuti ?? [])]
      const day = verdict(NOVEMBER, { masuk: '07:20', pulang: '16:05', ...weaker, ...own, cuti })
      expect([day.moda, day.status]).toEqual([moda, status])
    }
  })
})
