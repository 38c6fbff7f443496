import { describe, expect, it } from 'vitest'
import { judgeDay } from '../../src/domain/presensi/judge-day.ts'
import type { Kompensasi } from '../../src/domain/presensi/policy.ts'
import { dayFacts, moment, POLICY, type Situation, verdict } from './situations.ts'

const THURSDAY = '2026-10-08'
const NOVEMBER = '2026-11-19'

const points = (day: { potongan: readonly { poin: number }[] }) =>
  day.potongan.reduce((sum, { poin }) => sum + poin, 0)
const codes = (day: { potongan: readonly { kode: string }[] }) =>
  day.potongan.map(({ kode }) => kode)

describe('compensation of lateness (R8)', () => {
  const judged = (kompensasi: Kompensasi, situation: Situation) =>
    judgeDay(dayFacts(THURSDAY, situation), {
      ...POLICY.presensi,
      kompensasi: { value: kompensasi, basis: 'Perkada jam kerja' },
    })
  const REPLACE = { jenis: 'ganti-hari-sama', menit: 30 } as const
  const FLEX = { jenis: 'jendela-fleksibel', menit: 60 } as const

  it.each<[string, Kompensasi, string, string | undefined, number, number, string[]]>([
    ['E44: 20 minutes late, made up for', REPLACE, '07:50', '16:25', 0, 0, []],
    ['E44: left 5 minutes before', REPLACE, '07:50', '16:15', 0, 5, ['presensi.pulang-cepat-1']],
    ['30 minutes late are the most', REPLACE, '08:00', '16:30', 0, 0, []],
    ['a minute before the start is not late', REPLACE, '07:29', '16:00', 0, 0, []],
    [
      'comes early, and stays to the end',
      REPLACE,
      '07:00',
      '15:50',
      0,
      10,
      ['presensi.pulang-cepat-1'],
    ],
    ['31 minutes late is too much', REPLACE, '08:01', '16:31', 31, 0, ['presensi.terlambat-2']],
    [
      'E45: comes 50 later, leaves 45 later',
      FLEX,
      '08:20',
      '16:45',
      0,
      5,
      ['presensi.pulang-cepat-1'],
    ],
    ['E46: comes 70 later', FLEX, '08:40', '17:00', 10, 0, ['presensi.terlambat-1']],
    [
      'E46: leaves before the moved end',
      FLEX,
      '08:40',
      '16:59',
      10,
      1,
      ['presensi.terlambat-1', 'presensi.pulang-cepat-1'],
    ],
    ['comes 45 earlier, leaves 45 earlier', FLEX, '06:45', '15:15', 0, 0, []],
    ['comes 90 earlier, leaves 60 earlier', FLEX, '06:00', '15:00', 0, 0, []],
    [
      'comes 90 earlier, leaves 61 earlier',
      FLEX,
      '06:00',
      '14:59',
      0,
      1,
      ['presensi.pulang-cepat-1'],
    ],
  ])('%s', (_, rule, masuk, pulang, terlambat, pulangCepat, found) => {
    const day = judged(rule, { masuk, ...(pulang && { pulang }) })
    expect([day.terlambat, day.pulangCepat, codes(day)]).toEqual([terlambat, pulangCepat, found])
  })

  it('moves nothing for who was not seen to come, or came on time', () => {
    expect(judged(FLEX, { pulang: '15:30' }).pulangCepat).toBe(30)
    expect(judged(REPLACE, { masuk: '07:30', pulang: '16:00' }).catatan).toEqual([])
    expect(judged(FLEX, { masuk: '07:30', pulang: '16:00' }).catatan).toEqual([])
  })

  it('says what was made up for, and counts the minutes worked for it', () => {
    const day = judged(REPLACE, { masuk: '07:50', pulang: '16:25' })
    expect(day.catatan[0]?.id).toBe(
      'Terlambat 20 menit, diganti dengan pulang 20 menit lebih lama.',
    )
    expect(day.menitKerja).toBe(450)
    expect(judged(FLEX, { masuk: '06:45', pulang: '15:15' }).menitKerja).toBe(450)
  })

  it('says by how much flexible hours move, and nothing where they do not', () => {
    const said = (masuk: string) => judged(FLEX, { masuk, pulang: '17:00' }).catatan[0]?.id
    expect(said('07:50')).toBe('Jam fleksibel: jam pulang bergeser 20 menit lebih lambat.')
    expect(said('07:10')).toBe('Jam fleksibel: jam pulang bergeser 20 menit lebih awal.')
    expect(said('07:30')).toBeUndefined()
  })

  it('is none unless a regency sets it', () => {
    expect(POLICY.presensi.kompensasi.value).toEqual({ jenis: 'tidak-ada' })
    expect(codes(verdict(THURSDAY, { masuk: '07:50', pulang: '16:25' }))).toEqual([
      'presensi.terlambat-1',
    ])
  })
})

describe('the report of a WFA day (R43)', () => {
  const laporan = {
    status: 'diajukan',
    diajukanPada: moment(NOVEMBER, '15:40'),
    dikirimPada: moment(NOVEMBER, '15:40'),
    dikembalikanPada: null,
  } as const
  const wfa = (situation: Situation) => verdict(NOVEMBER, { wfa: {}, ...situation })

  it('E14: with its report on time the missing tap costs its class, and may be corrected until Tuesday', () => {
    const day = wfa({ masuk: '07:20', laporan, saat: '2026-11-20 08:00' })
    expect(day).toMatchObject({
      status: 'hadir-wfa',
      sementara: true,
      koreksiSampai: '2026-11-24',
      laporan: { status: 'diajukan', terlambat: false },
    })
    expect(day.potongan).toMatchObject([{ kode: 'presensi.tanpa-pulang', poin: 150, kelas: 4 }])
    expect(wfa({ masuk: '07:20', laporan, saat: '2026-11-25 00:00' }).sementara).toBe(false)
  })

  it('E15: without a report by Friday noon it is the draft of an absence, and the missing tap counts', () => {
    const before = wfa({ masuk: '07:20', saat: '2026-11-20 11:59:59' })
    expect([before.status, before.laporan?.status]).toEqual(['hadir-wfa', 'belum'])
    const day = wfa({ masuk: '07:20', saat: '2026-11-20 12:00' })
    expect([day.status, day.rancangan, codes(day), points(day), day.sementara]).toEqual([
      'belum-terverifikasi',
      'tanpa-keterangan',
      ['presensi.tanpa-pulang'],
      150,
      true,
    ])
    expect(day.catatan.some(({ id }) => id.includes('setelah 24 November 2026'))).toBe(true)
    const rejected = wfa({
      masuk: '07:20',
      saat: '2026-11-23 08:00',
      penetapan: { putusan: 'tanpa-keterangan', oleh: '198609262015051001' },
    })
    expect([rejected.status, codes(rejected), points(rejected), rejected.sementara]).toEqual([
      'tanpa-keterangan',
      ['presensi.tanpa-keterangan'],
      300,
      false,
    ])
  })

  it('E15: is without explanation once corrections are over and nobody settled it', () => {
    const last = wfa({ masuk: '07:20', saat: '2026-11-24 23:59' })
    expect([last.status, last.rancangan]).toEqual(['belum-terverifikasi', 'tanpa-keterangan'])
    expect(last.tinjauPada).toBe(moment('2026-11-25', '00:00'))
    const over = wfa({ masuk: '07:20', saat: '2026-11-25 00:00' })
    expect([over.status, over.rancangan, codes(over), over.sementara]).toEqual([
      'tanpa-keterangan',
      null,
      ['presensi.tanpa-keterangan'],
      false,
    ])
    expect(over.pesan.id).toMatch(/^Hari WFA tanpa laporan/)
    const correction = {
      jenis: 'tap-pulang',
      at: moment(NOVEMBER, '16:05'),
      status: 'diajukan',
      diajukanPada: moment('2026-11-24', '09:00'),
    } as const
    const asked = wfa({ masuk: '07:20', saat: '2026-11-25 00:00', koreksi: [correction] })
    expect([asked.status, asked.rancangan]).toEqual(['belum-terverifikasi', 'tanpa-keterangan'])
    const accepted = wfa({
      masuk: '07:20',
      saat: '2026-11-25 00:00',
      laporan: { ...laporan, status: 'diterima', dikirimPada: moment('2026-11-24', '09:00') },
    })
    expect([accepted.status, codes(accepted)]).toEqual(['hadir-wfa', ['presensi.tanpa-pulang']])
  })

  it('costs a late WFA day the same whether it was reported or not, and its absence never less', () => {
    const taps = { masuk: '10:20', pulang: '16:05' }
    const office = verdict(NOVEMBER, { ...taps, saat: '2026-11-20 12:00' })
    expect(points(office)).toBe(150)
    for (const reported of [{ laporan }, {}]) {
      const day = wfa({ ...taps, ...reported, saat: '2026-11-20 12:00' })
      expect([points(day), day.terlambat]).toEqual([150, 170])
      expect(points(wfa({ ...taps, ...reported, saat: '2026-11-30 08:00' }))).toBeGreaterThan(149)
    }
  })

  it('says that a day counts as present while the atasan lets its report wait', () => {
    const taps = { masuk: '07:20', pulang: '16:05' }
    const waits = wfa({ ...taps, laporan, saat: '2026-11-25 00:00' })
    expect([waits.status, waits.potongan, waits.sementara]).toEqual(['hadir-wfa', [], false])
    const noted = (day: typeof waits) =>
      day.catatan.some(({ id }) => id.includes('belum diputuskan'))
    expect(noted(waits)).toBe(true)
    const accepted = wfa({
      ...taps,
      laporan: { ...laporan, status: 'diterima' },
      saat: '2026-11-25 00:00',
    })
    expect(noted(accepted)).toBe(false)
  })

  it('leaves half a day after a report is due in which the draft may be settled', () => {
    // Corrections of 31 December are over on 2 January; the report of that day is due on Monday the 4th.
    const YEAR_END = '2026-12-31'
    const day = (saat: string) => verdict(YEAR_END, { wfa: {}, masuk: '07:20', saat })
    expect(day('2027-01-04 11:59').status).toBe('hadir-wfa')
    expect(day('2027-01-04 12:00').rancangan).toBe('tanpa-keterangan')
    expect(day('2027-01-05 00:00').status).toBe('tanpa-keterangan')
  })

  it('E16: with a report and no tap it is not verified, then present with both taps missing', () => {
    const day = wfa({ laporan, saat: '2026-11-20 13:00' })
    expect([day.status, codes(day), day.rancangan]).toEqual([
      'belum-terverifikasi',
      ['presensi.tanpa-masuk', 'presensi.tanpa-pulang'],
      null,
    ])
    const later = wfa({ laporan, saat: '2026-11-25 00:00' })
    expect([later.status, points(later), later.rancangan, later.sementara]).toEqual([
      'hadir-wfa',
      300,
      null,
      false,
    ])
    const found = { putusan: 'hadir', oleh: '198609262015051001' } as const
    const settled = wfa({ laporan, saat: '2026-11-25 00:00', penetapan: found })
    expect([settled.status, settled.potongan, settled.sementara]).toEqual(['hadir-wfa', [], false])
  })

  it('E16: with neither report nor tap it is a draft from Friday noon, and an absence after corrections', () => {
    const before = wfa({ saat: '2026-11-20 11:59' })
    expect([before.status, before.rancangan]).toEqual(['belum-terverifikasi', null])
    const day = wfa({ saat: '2026-11-20 12:00' })
    expect([day.status, day.rancangan, points(day)]).toEqual([
      'belum-terverifikasi',
      'tanpa-keterangan',
      300,
    ])
    const over = wfa({ saat: '2026-11-25 00:00' })
    expect([over.status, codes(over)]).toEqual(['tanpa-keterangan', ['presensi.tanpa-keterangan']])
  })

  it.each<[string, object, string, string]>([
    [
      'late on the next morning, it is there',
      { diajukanPada: moment('2026-11-20', '09:00'), dikirimPada: moment('2026-11-20', '09:00') },
      '2026-11-20 13:00',
      'hadir-wfa',
    ],
    [
      'after noon, it waits for the atasan',
      { diajukanPada: moment('2026-11-20', '14:00'), dikirimPada: moment('2026-11-20', '14:00') },
      '2026-11-20 15:00',
      'belum-terverifikasi',
    ],
    [
      'after noon and accepted, it is there',
      {
        diajukanPada: moment('2026-11-20', '14:00'),
        dikirimPada: moment('2026-11-20', '14:00'),
        status: 'diterima',
      },
      '2026-11-20 15:00',
      'hadir-wfa',
    ],
    [
      'returned, it may come again until noon of the next working day',
      { status: 'dikembalikan', dikembalikanPada: moment('2026-11-20', '16:00') },
      '2026-11-23 11:00',
      'hadir-wfa',
    ],
    [
      'returned and not sent again',
      { status: 'dikembalikan', dikembalikanPada: moment('2026-11-20', '16:00') },
      '2026-11-23 12:00',
      'belum-terverifikasi',
    ],
  ])('%s', (_, over, saat, status) => {
    const day = wfa({ masuk: '07:20', pulang: '16:00', laporan: { ...laporan, ...over }, saat })
    expect(day.status).toBe(status)
  })

  it('is not asked of who a directive sent home at once (E59)', () => {
    const day = verdict(NOVEMBER, {
      masuk: '07:25',
      pulang: '16:01',
      arahan: { jenis: 'rumah', dasar: 'SE Bupati 7/2026' },
      saat: '2026-11-25 00:00',
    })
    expect(day).toMatchObject({
      status: 'hadir-wfa',
      potongan: [],
      laporan: null,
      sementara: false,
    })
  })
})

describe('corrections and excuses (R38, R39)', () => {
  const excuse = {
    jenis: 'izin',
    at: null,
    status: 'diajukan',
    diajukanPada: moment('2026-11-16', '10:00'),
  } as const

  it('E58: an excuse pending since Monday has expired on Friday: a draft, and nothing silent', () => {
    const on = (saat: string, over: object = {}) =>
      verdict('2026-11-16', { koreksi: [{ ...excuse, ...over }], saat })
    expect(on('2026-11-19 23:59').status).toBe('menunggu')
    const day = on('2026-11-20 00:00')
    expect(day).toMatchObject({
      status: 'tanpa-keterangan',
      rancangan: 'tanpa-keterangan',
      sementara: true,
    })
    expect(day.pesan.id).toMatch(/tidak diputuskan sampai batas waktunya/)
    expect(on('2026-11-20 00:00', { status: 'disetujui' })).toMatchObject({
      moda: 'izin',
      status: 'izin',
      potongan: [],
      sementara: false,
    })
    expect(on('2026-11-20 00:00', { status: 'ditolak' })).toMatchObject({
      status: 'tanpa-keterangan',
      rancangan: null,
    })
  })

  it.each([
    [
      'a granted tap counts as made',
      { jenis: 'tap-pulang', at: moment(THURSDAY, '16:02') },
      'hadir',
      0,
    ],
    [
      'a tap that was refused does not',
      { jenis: 'tap-pulang', at: moment(THURSDAY, '16:02'), status: 'ditolak' },
      'hadir',
      150,
    ],
    ['a granted duty is duty', { jenis: 'dinas-luar' }, 'dinas-luar', 0],
  ])('%s', (_, over, status, poin) => {
    const koreksi = [{ ...excuse, status: 'disetujui', ...over } as never]
    const day = verdict(THURSDAY, { masuk: '07:20', koreksi, saat: '2026-10-20 08:00' })
    expect([day.status, points(day)]).toEqual([status, poin])
  })

  it.each([
    ['three working days', '2026-11-19', '2026-11-24'],
    ['holidays do not count', '2026-12-23', '2026-12-30'],
    ['before the third of the next month', '2026-10-30', '2026-11-02'],
  ])('may be asked for: %s', (_, date, until) => {
    expect(verdict(date, { saat: `${date} 23:59` }).koreksiSampai).toBe(until)
  })
})
