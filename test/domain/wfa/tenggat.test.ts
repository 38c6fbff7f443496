import { describe, expect, it } from 'vitest'
import type { Kalender } from '../../../src/domain/shared/calendar.ts'
import type { Pengajuan } from '../../../src/domain/wfa/pengajuan.ts'
import { deadlinesOf, dueOn, isExpired } from '../../../src/domain/wfa/tenggat.ts'
import { nipKe } from '../../support/people.ts'

const KALENDER: Kalender = {
  libur: [{ tanggal: '2026-11-24', jenis: 'libur', nama: 'Libur uji', dasar: 'SKB' }],
  ramadan: [],
  lengkap: [{ tahun: '2026', sejak: null }],
}

const at = (day: string) => Date.parse(`${day}T09:00:00+07:00`)

/** Returns a request that was filed on Thursday 19 November and waits for its recommendation. */
const request = (told: Partial<Pengajuan> = {}, days = ['2026-12-01']): Pengajuan => ({
  id: 'p',
  nip: nipKe(1),
  unitKerja: 'u',
  zona: 'Asia/Jakarta',
  jenis: 'rumah',
  lokasi: null,
  alasan: '',
  rencana: [],
  jam: null,
  bukti: null,
  konfirmasi: null,
  perbaikanDari: null,
  hari: days.map((tanggal) => ({ tanggal, status: 'diajukan' })),
  status: 'diajukan',
  giliranSejak: at('2026-11-19'),
  eskalasi: 0,
  diingatkanPada: null,
  perekomendasi: nipKe(2),
  penyetuju: nipKe(3),
  diajukanPada: at('2026-11-19'),
  riwayat: [],
  ...told,
})

describe('the deadlines of a turn', () => {
  it.each([
    ['two working days after it began, over a weekend', request(), '2026-11-23', '2026-11-23'],
    [
      'none of them a holiday',
      request({ giliranSejak: at('2026-11-20') }),
      '2026-11-25',
      '2026-11-25',
    ],
    [
      'spoken of on the working day before the first day, over a weekend',
      request({}, ['2026-11-23']),
      '2026-11-23',
      '2026-11-20',
    ],
    [
      'and over a holiday',
      request({ giliranSejak: at('2026-11-20') }, ['2026-11-25', '2026-12-01']),
      '2026-11-25',
      '2026-11-23',
    ],
  ])('are %s', (_sentence, told, tenggat, ingatkan) => {
    expect(deadlinesOf(told, KALENDER, 2)).toEqual({ tenggat, ingatkan })
  })
})

describe('what time does', () => {
  const deadlines = { tenggat: '2026-11-23', ingatkan: '2026-11-20' }
  const reminded = (day: string, told: Partial<Pengajuan> = {}) =>
    request({ diingatkanPada: at(day), ...told })
  const confirming = { perekomendasi: null, konfirmasi: 'menunggu' as const }

  it.each<[string, Pengajuan, string, boolean, string | null]>([
    ['is nothing before anybody need be reminded', request(), '2026-11-19', true, null],
    ['is a reminder on its day', request(), '2026-11-20', true, 'ingatkan'],
    ['is a reminder first, however late it is', request(), '2026-11-27', true, 'ingatkan'],
    ['is nothing twice', reminded('2026-11-20'), '2026-11-20', true, null],
    ['is nothing on the last day in time', reminded('2026-11-20'), '2026-11-23', true, null],
    ['goes up the day after', reminded('2026-11-20'), '2026-11-24', true, 'eskalasi'],
    [
      'goes up no sooner than a day after the reminder',
      reminded('2026-11-25'),
      '2026-11-25',
      true,
      null,
    ],
    [
      'says once more that it is late, at the top',
      reminded('2026-11-20'),
      '2026-11-24',
      false,
      'terlambat',
    ],
    [
      'also where the reminder came on the last day in time',
      reminded('2026-11-23'),
      '2026-11-24',
      false,
      'terlambat',
    ],
    ['and not again', reminded('2026-11-24'), '2026-11-25', false, null],
    [
      'takes no confirmation from bkd',
      reminded('2026-11-20', confirming),
      '2026-11-24',
      true,
      'terlambat',
    ],
    [
      'lapses on its first day, whatever else is due',
      reminded('2026-11-20'),
      '2026-12-01',
      true,
      'kedaluwarsa',
    ],
    ['is nothing to what is decided', request({ status: 'disetujui' }), '2026-11-27', true, null],
  ])('%s', (_sentence, told, today, lanjut, step) => {
    expect(dueOn(told, deadlines, today, lanjut)).toBe(step)
  })

  it('lets a request for the day itself live to the end of that day', () => {
    const today = request({}, ['2026-11-19'])
    expect([isExpired(today, '2026-11-19'), isExpired(today, '2026-11-20')]).toEqual([false, true])
  })
})
