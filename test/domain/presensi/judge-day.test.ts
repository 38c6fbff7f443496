import { describe, expect, it } from 'vitest'
import type { Cuti } from '../../../src/domain/pegawai/pegawai.ts'
import { judgeDay } from '../../../src/domain/presensi/judge-day.ts'
import type { PolicyPresensi } from '../../../src/domain/presensi/policy.ts'
import {
  dayFacts,
  moment,
  POLICY,
  type Situation,
  tap,
  verdict,
} from '../../regulation/situations.ts'

const THURSDAY = '2026-10-08'

const cuti = (jenis: Cuti['jenis'], dari = THURSDAY, sampai = THURSDAY): Cuti => ({
  id: `cuti-${jenis}`,
  nip: '198609262015051001',
  jenis,
  dari,
  sampai,
})

const codes = (situation: Situation) =>
  verdict(THURSDAY, situation).potongan.map(({ kode }) => kode)

describe('the precedence of verdicts', () => {
  it.each<[string, Situation, string, string, number]>([
    ['leave covers the day, whatever was tapped', { cuti: [cuti('sakit')] }, 'cuti', 'cuti', 0],
    [
      'leave goes before an approved WFA day',
      { cuti: [cuti('besar')], wfa: {} },
      'cuti',
      'cuti',
      0,
    ],
    ['official duty is no absence', { cuti: [cuti('dinas-luar')] }, 'dinas-luar', 'dinas-luar', 0],
    ['study is duty', { cuti: [cuti('tugas-belajar')] }, 'dinas-luar', 'dinas-luar', 0],
    [
      'duty goes before leave',
      { cuti: [cuti('tahunan'), cuti('dinas-luar')] },
      'dinas-luar',
      'dinas-luar',
      0,
    ],
    ['unpaid leave costs nothing', { cuti: [cuti('cltn')] }, 'cuti', 'cuti', 0],
    [
      'a six-day unit has hours, and is absent',
      { pola: 'reg6' },
      'kantor',
      'tanpa-keterangan',
      300,
    ],
    ['a sif waits for its roster', { pola: 'sif' }, 'kantor', 'menunggu', 0],
    ['both taps', { masuk: '07:20', pulang: '16:00' }, 'kantor', 'hadir', 0],
    ['both taps on a WFA day', { masuk: '07:20', pulang: '16:00', wfa: {} }, 'wfa', 'hadir-wfa', 0],
    ['one tap of a WFA day that is over', { masuk: '07:20', wfa: {} }, 'wfa', 'hadir-wfa', 150],
    ['one tap of an office day that is over', { pulang: '16:00' }, 'kantor', 'hadir', 150],
    ['no tap, not over', { selesai: false }, 'kantor', 'menunggu', 0],
    ['no tap on a WFA day, not over', { selesai: false, wfa: {} }, 'wfa', 'menunggu', 0],
    ['no tap on a WFA day that is over', { wfa: {} }, 'wfa', 'belum-terverifikasi', 300],
    ['no tap on an office day that is over', {}, 'kantor', 'tanpa-keterangan', 300],
  ])('%s', (_, situation, moda, status, poin) => {
    const day = verdict(THURSDAY, situation)
    expect([day.moda, day.status]).toEqual([moda, status])
    expect(day.potongan.reduce((sum, one) => sum + one.poin, 0)).toBe(poin)
    expect(day.pesan.id && day.pesan.en && day.dasar).toBeTruthy()
  })

  it('a day off goes before leave, duty and WFA', () => {
    const away = [cuti('dinas-luar', '2026-10-01', '2026-10-31')]
    expect(verdict('2026-10-10', { cuti: away, wfa: {} }).status).toBe('libur')
  })

  it('ignores leave that does not cover the day', () => {
    const day = verdict(THURSDAY, { cuti: [cuti('tahunan', '2026-10-05', '2026-10-07')] })
    expect(day.status).toBe('tanpa-keterangan')
  })

  it('shows the lateness that is known while the check-out is still to come', () => {
    const day = verdict(THURSDAY, { masuk: '08:05', selesai: false })
    expect(day).toMatchObject({ status: 'menunggu', terlambat: 35, menitKerja: 0 })
    expect(day.potongan.map(({ kode }) => kode)).toEqual(['presensi.terlambat-2'])
    expect(day.pesan.id).toBe('Menunggu presensi pulang.')
  })

  it('rests a WFA day on its letter where there is one', () => {
    expect(verdict(THURSDAY, { wfa: { dasar: 'Surat Tugas 12/2026' } }).dasar).toBe(
      'Surat Tugas 12/2026',
    )
    expect(verdict(THURSDAY, { wfa: {} }).dasar).toBe(POLICY.presensi.jadwal.basis)
  })

  it('says no more of a day than is known: not where a tap was made, not that a report is missing', () => {
    expect(verdict(THURSDAY, { masuk: '07:20', pulang: '16:00' }).pesan.id).not.toMatch(/Hadir di/)
    const laporan = {
      ...({ status: 'diajukan', dikembalikanPada: null } as const),
      diajukanPada: moment('2026-10-12', '09:00'),
      dikirimPada: moment('2026-10-12', '09:00'),
    }
    const saat = '2026-10-13 08:00'
    const late = verdict(THURSDAY, { masuk: '07:20', pulang: '16:00', wfa: {}, laporan, saat })
    expect([late.status, late.pesan.id]).toEqual([
      'belum-terverifikasi',
      'Belum terverifikasi: laporan hari WFA belum ada atau belum diterima atasan.',
    ])
  })

  it('says why a day without a schedule is not judged', () => {
    const day = verdict(THURSDAY, { pola: 'sif', masuk: '21:50' })
    expect(day).toMatchObject({ jadwal: null, masuk: moment(THURSDAY, '21:50'), potongan: [] })
    expect(day.pesan.id).toBe('Jadwal sif belum ditetapkan, jadi hari ini belum dinilai.')
  })
})

describe('first in, last out', () => {
  it('counts the earliest check-in and the latest check-out of the work date', () => {
    const taps = ['07:25', '12:55'].map((time) => tap('masuk', moment(THURSDAY, time)))
    const outs = ['12:00', '16:01'].map((time) => tap('pulang', moment(THURSDAY, time)))
    const day = verdict(THURSDAY, { taps: [...outs, ...taps] })
    expect(day.masuk).toBe(moment(THURSDAY, '07:25'))
    expect(day.pulang).toBe(moment(THURSDAY, '16:01'))
    expect(day.potongan).toEqual([])
  })

  it('gives taps without a direction to the side of the day on which they lie', () => {
    const at = (time: string) => tap('auto', moment(THURSDAY, time))
    const day = verdict(THURSDAY, { taps: [at('07:20'), at('11:44'), at('11:45'), at('16:10')] })
    expect(day.masuk).toBe(moment(THURSDAY, '07:20'))
    expect(day.pulang).toBe(moment(THURSDAY, '16:10'))
    expect(verdict(THURSDAY, { taps: [at('11:44')] }).pulang).toBeNull()
    expect(verdict(THURSDAY, { taps: [at('11:45')] }).masuk).toBeNull()
  })

  it('ignores taps of other work dates', () => {
    const taps = [
      tap('masuk', moment('2026-10-07', '07:00')),
      tap('pulang', moment('2026-10-09', '05:01')),
    ]
    expect(verdict(THURSDAY, { taps }).status).toBe('tanpa-keterangan')
  })

  it('never counts negative minutes when somebody leaves before the start', () => {
    const day = verdict(THURSDAY, { masuk: '16:20', pulang: '06:00' })
    expect(day.menitKerja).toBe(0)
  })
})

describe('the tables of an edition', () => {
  it('judges by the classes that the edition has, and by no others', () => {
    const kelas = [
      { sampai: 30, poin: 100 },
      { sampai: 60, poin: 200 },
      { sampai: null, poin: 300 },
    ] as const
    const policy: PolicyPresensi = {
      ...POLICY.presensi,
      terlambat: { value: kelas, basis: 'Perwali contoh' },
    }
    const facts = (masuk: string) => dayFacts(THURSDAY, { masuk, pulang: '16:00' })
    expect(judgeDay(facts('08:05'), policy).potongan).toMatchObject([
      { kode: 'presensi.terlambat-2', poin: 200, dasar: 'Perwali contoh' },
    ])
    expect(judgeDay(facts('15:00'), policy).potongan).toMatchObject([
      { kode: 'presensi.terlambat-3', poin: 300 },
    ])
    const missing = judgeDay(dayFacts(THURSDAY, { pulang: '16:00' }), policy)
    expect(missing.potongan).toMatchObject([{ kode: 'presensi.tanpa-masuk', kelas: 3, poin: 300 }])
  })

  it('keeps both sides apart: late and early on one day are two deductions', () => {
    expect(codes({ masuk: '07:31', pulang: '15:59:59' })).toEqual([
      'presensi.terlambat-1',
      'presensi.pulang-cepat-1',
    ])
  })
})
