import { describe, expect, it } from 'vitest'
import type { Pegawai } from '../../../src/domain/pegawai/pegawai.ts'
import { expectDay } from '../../../src/domain/presensi/expect-day.ts'
import type { KetentuanWfa, SkemaWajib } from '../../../src/domain/wfa/ketentuan.ts'
import { mandatedOn } from '../../../src/domain/wfa/skema.ts'
import {
  dayFacts,
  KALENDER,
  moment,
  POLICY,
  type Situation,
  tap,
  verdict,
} from '../../regulation/situations.ts'

const JUMAT: SkemaWajib = {
  hari: 5,
  dari: '2026-04-01',
  sampai: '2026-07-31',
  hanyaRumah: true,
  dihitung: true,
  kecualiEselon: ['II', 'III'],
  kecualiJabatan: ['camat', 'lurah', 'kepala desa'],
  kecualiUnit: ['puskesmas'],
  kecualiTugas: ['pelayanan-langsung', 'lapangan'],
}

const ketentuan = (scheme: Partial<SkemaWajib> = {}): Pick<KetentuanWfa, 'hariWajib'> => ({
  hariWajib: { value: [{ ...JUMAT, ...scheme }], basis: 'SE Mendagri 800.1.5/3349/SJ' },
})

const DINAS = { kode: 'dinas', layananLangsung: false }

const analis: Pick<Pegawai, 'jabatan' | 'jenisJabatan' | 'tugas' | 'eselon'> = {
  jabatan: 'Analis Kebijakan',
  jenisJabatan: 'fungsional',
  tugas: 'administratif',
}

const on = (date: string, who: Partial<typeof analis> = {}, scheme: Partial<SkemaWajib> = {}) =>
  mandatedOn(ketentuan(scheme), KALENDER, { ...analis, ...who }, DINAS, date)

describe('a mandated day', () => {
  it.each([
    ['falls on the weekday of the scheme', '2026-04-10', 'wajib'],
    ['falls on no other weekday', '2026-04-09', undefined],
    ['begins with the scheme, not before', '2026-03-27', undefined],
    ['ends with the last day of the scheme', '2026-07-31', 'wajib'],
    ['is over after it', '2026-08-07', undefined],
    ['is no WFH day on a holiday (E22)', '2026-05-01', undefined],
    ['is no WFH day on a cuti bersama (E22)', '2026-05-15', undefined],
    ['is not moved to the working day before (E22)', '2026-05-13', undefined],
    ['is not moved to the working day after (E22)', '2026-05-04', undefined],
  ])('%s', (_, date, jenis) => {
    expect(on(date)?.jenis).toBe(jenis)
  })

  it('exists for nobody where the edition has no scheme', () => {
    const none = mandatedOn({ hariWajib: null }, KALENDER, analis, DINAS, '2026-04-10')
    expect(none).toBeNull()
  })

  it.each<[string, Partial<typeof analis>, string]>([
    ['eselon III as SIMPEG writes it', { eselon: 'III.a' }, 'dikecualikan'],
    ['eselon III written without a dot', { eselon: 'IIIb' }, 'dikecualikan'],
    ['eselon II with a stroke', { eselon: 'II/b' }, 'dikecualikan'],
    ['eselon IV, which the list leaves out', { eselon: 'IV.a' }, 'wajib'],
    [
      'an administrator without an echelon in SIMPEG',
      { jenisJabatan: 'administrator' },
      'dikecualikan',
    ],
    ['a camat', { jabatan: 'Camat Pesisir Tengah' }, 'dikecualikan'],
    ['an official of a kecamatan, who is no camat', { jabatan: 'Staf Kecamatan' }, 'wajib'],
    ['a phrase of two words', { jabatan: 'Kepala  Desa, Penggawa' }, 'dikecualikan'],
    ['who serves the public directly', { tugas: 'pelayanan-langsung' }, 'dikecualikan'],
    ['who works in the field', { tugas: 'lapangan' }, 'dikecualikan'],
  ])('knows %s (E57)', (_, who, jenis) => {
    expect(on('2026-04-10', who)?.jenis).toBe(jenis)
  })

  it('exempts everybody of a unit that serves the public directly', () => {
    const told = mandatedOn(
      ketentuan(),
      KALENDER,
      analis,
      { ...DINAS, layananLangsung: true },
      '2026-04-10',
    )
    expect(told).toMatchObject({ jenis: 'dikecualikan', dihitung: false })
  })

  it('counts in the weekly limit only for people it binds, and only where the edition says so', () => {
    expect(on('2026-04-10')?.dihitung).toBe(true)
    expect(on('2026-04-10', { eselon: 'III.a' })?.dihitung).toBe(false)
    expect(on('2026-04-10', {}, { dihitung: false })?.dihitung).toBe(false)
  })
})

describe('what a day expects', () => {
  const FRIDAY = '2026-04-10'
  const wajib = on(FRIDAY)
  const exempt = on(FRIDAY, { eselon: 'III.a' })
  const arahan = (jenis: 'rumah' | 'masuk') => ({ jenis, dasar: 'SE Bupati 1/2026' })
  const panggilan = { harusTiba: Date.parse('2026-04-10T10:00:00+07:00'), dasar: 'R25' }
  const cuti = [
    { id: 'c', nip: '1', jenis: 'sakit' as const, dari: FRIDAY, sampai: FRIDAY },
    { id: 'd', nip: '1', jenis: 'dinas-luar' as const, dari: FRIDAY, sampai: FRIDAY },
  ]

  it.each<[string, Situation, string, RegExp]>([
    ['duty before leave', { cuti, panggilan, arahan: arahan('masuk') }, 'dinas-luar', /^Dinas/],
    ['leave before a recall', { cuti: cuti.slice(0, 1), panggilan }, 'cuti', /sakit/],
    ['a recall before a directive', { panggilan, arahan: arahan('rumah') }, 'kantor', /10.00 WIB/],
    ['a directive to come before a WFA day', { arahan: arahan('masuk'), wfa: {} }, 'kantor', /ara/],
    ['a directive home where nothing was granted', { arahan: arahan('rumah') }, 'wfa', /arahan/],
    ['a granted day before the scheme', { wfa: {}, wajib }, 'wfa', /lokasi WFA/],
    ['the scheme before the office, at home only', { wajib }, 'wfa', /tidak di tempat lain/],
    ['the office for who is exempt (E57)', { wajib: exempt }, 'kantor', /dikecualikan/],
    [
      'a directive home also for who is exempt',
      { wajib: exempt, arahan: arahan('rumah') },
      'wfa',
      /arahan/,
    ],
  ])('is %s', (_, situation, moda, sentence) => {
    const told = expectDay(dayFacts(FRIDAY, situation), POLICY.presensi)
    expect(told.moda).toBe(moda)
    expect(told.pesan.id).toMatch(sentence)
    expect(told.pesan.en && told.dasar).toBeTruthy()
  })

  it('names what it rests on', () => {
    const basis = (situation: Situation) =>
      expectDay(dayFacts(FRIDAY, situation), POLICY.presensi).dasar
    expect(basis({ arahan: arahan('rumah') })).toBe('SE Bupati 1/2026')
    expect(basis({ panggilan })).toBe('R25')
    expect(basis({ wajib })).toBe('SE Mendagri 800.1.5/3349/SJ')
  })

  it('is nothing on a holiday, whatever is directed', () => {
    const facts = dayFacts('2026-05-01', { arahan: arahan('masuk'), wfa: {}, panggilan })
    expect(expectDay(facts, POLICY.presensi)).toMatchObject({ moda: 'libur', jadwal: null })
  })

  it('is the same hours and costs in an emergency, begun at the office and ended at home (E59)', () => {
    const day = verdict('2026-10-08', {
      arahan: arahan('rumah'),
      masuk: '07:25',
      pulang: '16:01',
    })
    expect(day).toMatchObject({ status: 'hadir-wfa', potongan: [] })
  })

  describe('of who is exempt', () => {
    const kantor = [{ nama: 'Kantor', lat: -5.195, lon: 103.931, radius: 200 }]
    const taps = (lat: number, lon = 103.931) =>
      ['07:20', '16:31'].map((time, index) => ({
        ...tap(index === 0 ? 'masuk' : 'pulang', moment(FRIDAY, time)),
        lat,
        lon,
      }))
    const marks = (situation: Situation) =>
      verdict(FRIDAY, { wajib: exempt, tempat: { kantor, luar: null }, ...situation })

    it('is marked when the taps came from elsewhere (E57, E52: 222 metres)', () => {
      const day = marks({ taps: taps(-5.197) })
      expect(day.tanda).toEqual([{ kode: 'wfa.jabatan-dikecualikan', status: 'baru' }])
      expect(day.sementara).toBe(true)
      expect([day.status, day.potongan]).toEqual(['hadir', []])
    })

    it('is marked as outside the area, and no more, on an ordinary day', () => {
      const { tanda } = marks({ taps: taps(-5.197), wajib: null })
      expect(tanda).toEqual([{ kode: 'tanda.luar-area', status: 'baru' }])
    })

    it.each<[string, Situation]>([
      ['from the office (E52: 156 metres)', { taps: taps(-5.1964) }],
      ['without a position, as from a machine on the wall', { masuk: '07:20', pulang: '16:31' }],
      ['from elsewhere by an approved request', { taps: taps(-5.197), wfa: {} }],
      ['from elsewhere by a directive', { taps: taps(-5.197), arahan: arahan('rumah') }],
      [
        'where the unit has no office on the map',
        { taps: taps(-5.197), tempat: { kantor: [], luar: null } },
      ],
    ])('is not marked %s', (_, situation) => {
      expect(marks(situation).tanda).toEqual([])
    })
  })
})
