import { describe, expect, it } from 'vitest'
import {
  type KoreksiHari,
  type LaporanHari,
  STATUS_KOREKSI,
} from '../../../src/domain/presensi/facts.ts'
import { deadlinesOf, reportState } from '../../../src/domain/presensi/tenggat.ts'
import { dayFacts, moment, POLICY, verdict } from '../../regulation/situations.ts'

const DUE = moment('2026-11-19', '12:00')
const sent = (status: LaporanHari['status'], dikirimPada = DUE - 1): LaporanHari => ({
  status,
  diajukanPada: dikirimPada,
  dikirimPada,
  dikembalikanPada: null,
})

describe('where the report of a day stands', () => {
  it.each<[string, number | null, LaporanHari | null, number, string]>([
    ['not asked for, not given', null, null, DUE, 'bebas'],
    ['not asked for, given', null, sent('diajukan'), DUE, 'ada'],
    ['not asked for, returned', null, sent('dikembalikan'), DUE, 'bebas'],
    ['not yet due', DUE, null, DUE - 1, 'ditunggu'],
    ['due now', DUE, null, DUE, 'tidak-ada'],
    ['sent in time', DUE, sent('diajukan'), DUE, 'ada'],
    ['sent when it was due', DUE, sent('diajukan', DUE), DUE, 'tidak-ada'],
    ['sent too late, and accepted', DUE, sent('diterima', DUE + 1), DUE + 2, 'ada'],
    ['returned', DUE, sent('dikembalikan'), DUE - 1, 'ditunggu'],
  ])('%s', (_, due, laporan, kini, state) => {
    expect(reportState(due, laporan, kini)).toBe(state)
  })
})

const MONDAY = '2026-11-16'
const TUESDAY = '2026-11-17'
const asked = (status: KoreksiHari['status'], more: Partial<KoreksiHari> = {}): KoreksiHari => ({
  jenis: 'izin',
  at: null,
  status,
  diajukanPada: moment(MONDAY, '10:00'),
  ...more,
})

describe('the end of a day', () => {
  const endOf = (mulai: string, selesai: string) => {
    const jadwal = { mulai: moment(MONDAY, mulai), selesai: moment(MONDAY, selesai) }
    return deadlinesOf(dayFacts(MONDAY), POLICY.presensi, jadwal, false).akhir
  }

  it.each([
    ['office hours', '07:30', '16:00', '24:00'],
    ['an evening shift whose window ends at midnight', '13:00', '20:00', '24:00'],
    ['an evening shift whose window ends after it', '13:00', '20:01', '24:01'],
    ['a shift until midnight', '16:00', '24:00', '28:00'],
    ['a night shift', '21:00', '31:00', '35:00'],
  ])('is midnight, or later while taps out of a shift still count: %s', (_, from, to, end) => {
    expect(endOf(from, to)).toBe(moment(MONDAY, end))
  })

  it('is midnight where no hours are set', () => {
    const { akhir } = deadlinesOf(dayFacts(MONDAY), POLICY.presensi, null, false)
    expect(akhir).toBe(moment(MONDAY, '24:00'))
  })

  it('lets nobody miss a tap out while one may still come', () => {
    const sif = [
      { tanggal: MONDAY, mulai: moment(MONDAY, '16:00'), selesai: moment(MONDAY, '24:00') },
    ]
    const day = { pola: 'sif', sif, masuk: '15:50', lengkapPada: moment(TUESDAY, '00:01') } as const
    const at = (saat: string) => verdict(MONDAY, { ...day, saat })
    expect(at(`${TUESDAY} 03:59`)).toMatchObject({ status: 'menunggu', potongan: [] })
    expect(at(`${TUESDAY} 04:00`).potongan.map(({ kode }) => kode)).toEqual([
      'presensi.tanpa-pulang',
    ])
  })
})

describe('the report of a day', () => {
  it('is never due where the law asks for none', () => {
    const policy = { ...POLICY.presensi, laporanHarian: null }
    expect(deadlinesOf(dayFacts(MONDAY), policy, null, true).laporan).toBeNull()
  })
})

describe('a correction that waits (R39, E58)', () => {
  it('expires after three working days, and one that was decided does not', () => {
    const koreksi = STATUS_KOREKSI.map((status, day) =>
      asked(status, { diajukanPada: moment(MONDAY, '10:00') + day * 86_400_000 }),
    )
    const { kedaluwarsa } = deadlinesOf(dayFacts(MONDAY, { koreksi }), POLICY.presensi, null, false)
    expect(kedaluwarsa).toEqual([moment('2026-11-19', '24:00'), moment('2026-11-20', '24:00')])
  })

  it('expires by its own time, whatever else waits for a decision', () => {
    const tap = asked('diajukan', {
      jenis: 'tap-masuk',
      at: moment(MONDAY, '07:20'),
      diajukanPada: moment('2026-11-18', '10:00'),
    })
    const on = (saat: string, ...koreksi: readonly KoreksiHari[]) =>
      verdict(MONDAY, { koreksi: [asked('diajukan'), ...koreksi], saat })
    expect(on('2026-11-19 23:59', tap).status).toBe('menunggu')
    for (const others of [[], [tap]]) {
      expect(on('2026-11-20 00:00', ...others)).toMatchObject({
        status: 'tanpa-keterangan',
        rancangan: 'tanpa-keterangan',
      })
    }
    const duty = asked('diajukan', { jenis: 'dinas-luar', diajukanPada: moment(TUESDAY, '10:00') })
    expect(on('2026-11-20 00:00', duty).status).toBe('menunggu')
  })
})
