import { describe, expect, it } from 'vitest'
import type { Cuti } from '../../../src/domain/pegawai/pegawai.ts'
import type { KoreksiHari } from '../../../src/domain/presensi/facts.ts'
import { judgeDay } from '../../../src/domain/presensi/judge-day.ts'
import type { PolicyPresensi } from '../../../src/domain/presensi/policy.ts'
import { SELALU } from '../../../src/domain/shared/masa.ts'
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

  it('says only what is known of a day: not where a tap was made, nor that a report is missing', () => {
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

describe('an apel', () => {
  const window = (mulai: string, selesai: string, nama = 'Apel pagi') => ({
    nama,
    mulai: moment(THURSDAY, mulai),
    selesai: moment(THURSDAY, selesai),
  })
  const apel = [window('07:15', '07:30')]
  const missed = (situation: Situation) =>
    verdict(THURSDAY, { pulang: '16:30', apel, ...situation }).potongan.filter(
      ({ kode }) => kode === 'presensi.apel',
    ).length

  it.each<[string, Situation, number]>([
    ['from its first minute', { masuk: '07:15' }, 0],
    ['not before', { masuk: '07:14:59' }, 1],
    ['to its last', { masuk: '07:30' }, 0],
    ['whose seconds do not count', { masuk: '07:30:59' }, 0],
    ['not after', { masuk: '07:31' }, 1],
    [
      'by any tap of the day',
      { masuk: '06:50', taps: [tap('auto', moment(THURSDAY, '07:20'))] },
      0,
    ],
  ])('is attended %s', (_, situation, count) => {
    expect(missed(situation)).toBe(count)
  })

  it.each([
    ['lasted until it began', '06:00', '07:15', 0],
    ['ended before', '06:00', '07:14', 1],
    ['began at its end', '07:30', '09:00', 0],
    ['began after', '07:31', '09:00', 1],
    ['still lasts', '07:00', null, 0],
  ])('is excused by an outage that %s', (_, from, to, count) => {
    const gangguan = [
      { dari: moment(THURSDAY, from), sampai: to === null ? null : moment(THURSDAY, to) },
    ]
    expect(missed({ masuk: '06:50', gangguan })).toBe(count)
    const other = { dari: moment(THURSDAY, '13:00'), sampai: moment(THURSDAY, '14:00') }
    expect(missed({ masuk: '06:50', gangguan: [other, ...gangguan] })).toBe(count)
  })

  it('costs once for each that was missed, and nothing of who was not present at the office', () => {
    const both = [...apel, window('15:45', '16:00', 'Apel sore')]
    expect(missed({ masuk: '06:50', apel: both })).toBe(2)
    expect(missed({ masuk: '07:20', apel: both })).toBe(1)
    expect(missed({ masuk: '06:50', wfa: {} })).toBe(0)
    expect(missed({ cuti: [cuti('tahunan')] })).toBe(0)
    const silent = { ...POLICY.presensi, apel: null }
    const facts = dayFacts(THURSDAY, { masuk: '06:50', pulang: '16:30', apel })
    expect(judgeDay(facts, silent).potongan).toEqual([])
  })

  it('is not counted while the day waits for its check-out', () => {
    const day = verdict(THURSDAY, { masuk: '06:50', selesai: false, apel })
    expect([day.status, day.potongan]).toEqual(['menunggu', []])
  })

  it('costs no more than an absence with the rest of the day, and nothing is named that costs nothing', () => {
    const both = [...apel, window('07:15', '07:30', 'Upacara')]
    const day = verdict(THURSDAY, { masuk: '06:50', apel: both })
    expect(day.potongan.map(({ kode, poin }) => [kode, poin])).toEqual([
      ['presensi.tanpa-pulang', 150],
      ['presensi.apel', 150],
    ])
  })
})

describe('a correction that was granted (R38)', () => {
  const granted = (jenis: KoreksiHari['jenis'], more: Partial<KoreksiHari> = {}): KoreksiHari => ({
    jenis,
    at: null,
    status: 'disetujui',
    diajukanPada: moment(THURSDAY, '17:00'),
    ...more,
  })
  const judged = (situation: Situation) => {
    const { status, masuk, pulang, potongan } = verdict(THURSDAY, situation)
    return [status, masuk, pulang, potongan.map(({ kode }) => kode)]
  }
  const came = moment(THURSDAY, '07:10')
  const left = moment(THURSDAY, '16:10')

  it('gives the side that it names, and no signal', () => {
    const koreksi = [granted('tap-masuk', { at: came })]
    expect(judged({ pulang: '16:10', koreksi })).toEqual(['hadir', came, left, []])
    const out = [granted('tap-pulang', { at: left })]
    expect(judged({ masuk: '07:10', koreksi: out })).toEqual(['hadir', came, left, []])
    expect(verdict(THURSDAY, { koreksi: [...koreksi, ...out] }).tanda).toEqual([])
  })

  it('is official duty where one of several says so', () => {
    const part = granted('izin', { dari: '08:00', sampai: '09:00' })
    expect(judged({ koreksi: [part, granted('dinas-luar')] })).toEqual([
      'dinas-luar',
      null,
      null,
      [],
    ])
  })

  it('changes nothing while it waits, but that an excuse for the whole day keeps it open', () => {
    const asked = { status: 'diajukan' } as const
    const absent = ['tanpa-keterangan', null, null, ['presensi.tanpa-keterangan']]
    expect(judged({ koreksi: [granted('tap-masuk', { at: came, ...asked })] })).toEqual(absent)
    const part = granted('izin', { dari: '08:00', sampai: '09:00', ...asked })
    expect(judged({ koreksi: [part] })).toEqual(absent)
    expect(judged({ koreksi: [granted('izin', asked)] })).toEqual(['menunggu', null, null, []])
    expect(judged({ koreksi: [granted('dinas-luar', asked)] })[0]).not.toBe('dinas-luar')
  })
})

describe('a day that is not known enough', () => {
  const clean = { masuk: '07:20', pulang: '16:30' }
  const id = `masuk-${moment(THURSDAY, '07:20')}`
  const offline = { ...tap('masuk', moment(THURSDAY, '07:20')), waktu: 'menunggu' } as const

  it('is unverified while a tap that counts has a time that nobody looked into (R95)', () => {
    const status = (situation: Situation) => verdict(THURSDAY, situation).status
    expect(status({ taps: [offline], pulang: '16:30' })).toBe('belum-terverifikasi')
    expect(status({ taps: [offline], pulang: '16:30', sahih: new Set([id]) })).toBe('hadir')
    expect(status({ taps: [offline], pulang: '16:30', sahih: new Set(['lain']) })).toBe(
      'belum-terverifikasi',
    )
    expect(status({ taps: [offline], masuk: '07:10', pulang: '16:30' })).toBe('hadir')
  })

  it('waits for every source before it is an absence (R36)', () => {
    expect(verdict(THURSDAY, { lengkapPada: null })).toMatchObject({
      status: 'menunggu',
      potongan: [],
      pesan: { id: 'Menunggu data e-presensi: belum semua sumber melapor.' },
      tinjauPada: moment('2026-10-09', '12:00'),
    })
    expect(verdict(THURSDAY, { ...clean, lengkapPada: null }).status).toBe('hadir')
  })

  it('is judged in no way where nobody was employed, and shows no signal (R76)', () => {
    const masa = { masaPakai: SELALU, bekerja: false }
    const day = (more: Situation) => verdict(THURSDAY, { ...clean, masa, ...more })
    for (const situation of [{}, { masuk: '09:00' }, { wfa: {} }] as Situation[])
      expect(day(situation)).toMatchObject({
        alasan: 'hari.di-luar-masa-kerja',
        status: 'menunggu',
        potongan: [],
        tanda: [],
        tinjauPada: null,
      })
    const taps = [{ ...tap('masuk', moment(THURSDAY, '07:15')), mock: true }]
    expect(day({ taps }).tanda).toEqual([])
    expect(day({ taps, masa: { masaPakai: SELALU, bekerja: true } })).toMatchObject({
      alasan: null,
      status: 'hadir',
      tanda: [{ kode: 'tanda.lokasi-palsu' }],
    })
  })
})

describe('what may still change', () => {
  const clean = { masuk: '07:20', pulang: '16:30' }
  const sementara = (situation: Situation) =>
    verdict(THURSDAY, { ...clean, ...situation }).sementara
  const notes = (situation: Situation) =>
    verdict(THURSDAY, { ...clean, ...situation }).catatan.map(({ en }) => en)

  it.each([
    ['baru', true],
    ['terbukti', false],
    ['tidak-terbukti', false],
  ] as const)('a signal that is %s leaves the day open: %s (R35)', (status, open) => {
    const tanda = [{ kode: 'tanda.kecepatan', status }]
    expect(sementara({ tanda })).toBe(open)
    const all = notes({ tanda })
    expect(all).toHaveLength(status === 'tidak-terbukti' ? 0 : 1)
    expect(notes({ tanda: [...tanda, { kode: 'tanda.lain', status: 'baru' }] }).length).toBe(
      status === 'terbukti' ? 2 : 1,
    )
  })

  it('a correction that waits does, until it is decided; on a day of leave there is nothing to correct', () => {
    const asked = {
      jenis: 'tap-masuk',
      at: moment(THURSDAY, '07:10'),
      status: 'diajukan',
      diajukanPada: moment(THURSDAY, '17:00'),
    } as const
    expect(sementara({ koreksi: [asked] })).toBe(true)
    expect(sementara({ koreksi: [{ ...asked, status: 'ditolak' }] })).toBe(false)
    const leave = { koreksi: [asked], cuti: [cuti('tahunan')] }
    expect(verdict(THURSDAY, leave)).toMatchObject({ status: 'cuti', sementara: false })
    const said = (saat: string) => notes({ koreksi: [asked], saat: `${saat} 08:00` })
    expect(said('2026-10-09')).not.toEqual(said('2026-10-20'))
  })

  it('a deduction does as long as it can be corrected', () => {
    const late = { masuk: '08:20' }
    expect(sementara({ ...late, saat: '2026-10-13 23:59' })).toBe(true)
    expect(sementara({ ...late, saat: '2026-10-14 00:00' })).toBe(false)
  })

  it('says of a recall by when to be there', () => {
    const panggilan = { harusTiba: moment(THURSDAY, '10:00') }
    const day = verdict(THURSDAY, { ...clean, wfa: {}, panggilan } as Situation)
    expect(day.catatan[0]?.id).toContain('tiba paling lambat 10.00')
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
