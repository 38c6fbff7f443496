import { describe, expect, it } from 'vitest'
import { expectDay } from '../../../src/domain/presensi/expect-day.ts'
import type { StatusKoreksi } from '../../../src/domain/presensi/facts.ts'
import {
  decideKoreksi,
  type KeputusanKoreksi,
  type KoreksiDiminta,
  momentsOfTap,
  refusalOfMoments,
  refusalOfPart,
  refusalsOfKoreksi,
} from '../../../src/domain/presensi/koreksi.ts'
import type { Wewenang } from '../../../src/domain/presensi/wewenang.ts'
import { dayFacts, moment, POLICY, type Situation } from '../../regulation/situations.ts'

const { presensi } = POLICY
const THURSDAY = '2026-10-08'
const NOBODY: Wewenang = {
  sendiri: false,
  atasan: false,
  bkd: false,
  operator: false,
  tunggal: false,
}
const ATASAN = { ...NOBODY, atasan: true }
const BKD = { ...NOBODY, bkd: true }
const OPERATOR = { ...NOBODY, operator: true }
const OWN = { ...NOBODY, sendiri: true }

describe('a correction is decided (R38)', () => {
  it.each<[string, StatusKoreksi, Wewenang, KeputusanKoreksi, string, boolean?]>([
    ['by the atasan first', 'diajukan', ATASAN, 'setuju', 'direkomendasikan'],
    ['then by bkd', 'direkomendasikan', BKD, 'setuju', 'disetujui'],
    ['or by an operator of the unit', 'direkomendasikan', OPERATOR, 'setuju', 'disetujui'],
    ['not by bkd before the atasan', 'diajukan', BKD, 'setuju', 'bukan-wewenang'],
    ['never by an operator alone', 'diajukan', OPERATOR, 'setuju', 'bukan-wewenang'],
    ['not twice by the atasan', 'direkomendasikan', ATASAN, 'setuju', 'bukan-wewenang'],
    [
      'at once where only bkd answers',
      'diajukan',
      { ...ATASAN, bkd: true, tunggal: true },
      'setuju',
      'disetujui',
    ],
    [
      'in two steps by who is both',
      'diajukan',
      { ...ATASAN, bkd: true },
      'setuju',
      'direkomendasikan',
    ],
    ['refused by the atasan', 'diajukan', ATASAN, 'tolak', 'ditolak'],
    ['refused by bkd', 'direkomendasikan', BKD, 'tolak', 'ditolak'],
    ['by bkd where the atasan let it expire (R39)', 'diajukan', BKD, 'setuju', 'disetujui', true],
    ['not by the atasan then', 'diajukan', ATASAN, 'setuju', 'tidak-berlaku', true],
    ['nor by an operator', 'diajukan', OPERATOR, 'setuju', 'tidak-berlaku', true],
    ['by nobody else', 'diajukan', NOBODY, 'setuju', 'bukan-wewenang'],
    [
      'by nobody on their own',
      'diajukan',
      { ...OWN, atasan: true, bkd: true },
      'setuju',
      'kasus-sendiri',
    ],
    ['only once: granted', 'disetujui', BKD, 'tolak', 'tidak-berlaku'],
    ['only once: refused', 'ditolak', ATASAN, 'setuju', 'tidak-berlaku'],
    ['withdrawn by who asked', 'diajukan', OWN, 'batal', 'dibatalkan'],
    ['withdrawn after the atasan agreed', 'direkomendasikan', OWN, 'batal', 'dibatalkan'],
    ['not withdrawn once it is granted', 'disetujui', OWN, 'batal', 'tidak-berlaku'],
    ['withdrawn by nobody else', 'diajukan', ATASAN, 'batal', 'bukan-wewenang'],
  ])('%s', (_, status, wewenang, keputusan, expected, kedaluwarsa = false) => {
    const decided = decideKoreksi(status, wewenang, keputusan, kedaluwarsa)
    expect(decided.ok ? decided.value : decided.error).toBe(expected)
  })
})

describe('a correction can be asked for', () => {
  const refused = (tanggal: string, hariIni: string, moda: 'kantor' | 'wfa' | 'cuti' = 'kantor') =>
    refusalsOfKoreksi({ tanggal, jenis: 'izin' }, { moda }, '2026-10-13', hariIni, presensi).map(
      ({ code }) => code,
    )

  it.each([
    ['2026-10-07', ['koreksi.belum-hari']],
    ['2026-10-08', []],
    ['2026-10-13', []],
    ['2026-10-14', ['koreksi.lewat-batas']],
  ])('from the day itself to its last day: on %s %j', (today, expected) => {
    expect(refused(THURSDAY, today)).toEqual(expected)
  })

  it('of a day on which presence is asked for, at the office or elsewhere', () => {
    expect(refused(THURSDAY, THURSDAY, 'wfa')).toEqual([])
    expect(refused(THURSDAY, THURSDAY, 'cuti')).toEqual(['koreksi.hari-bebas'])
  })
})

describe('the moment of a missing tap (R89)', () => {
  const duties = (situation: Situation = {}, tanggal = THURSDAY) =>
    expectDay(dayFacts(tanggal, situation), presensi).tugas
  const shift = (mulai: string, selesai: string) =>
    duties({
      pola: 'sif',
      sif: [
        { tanggal: THURSDAY, mulai: moment(THURSDAY, mulai), selesai: moment(THURSDAY, selesai) },
      ],
    })
  const moments = (
    asked: Partial<KoreksiDiminta>,
    tugas: ReturnType<typeof duties> = duties(),
  ): readonly number[] =>
    momentsOfTap(
      { tanggal: THURSDAY, jenis: 'tap-masuk', ...asked },
      tugas,
      'Asia/Jakarta',
      presensi,
    )
  const code = (all: readonly number[]) => refusalOfMoments(all, 'Asia/Jakarta', presensi)?.code

  it('is that of its time of day on the date, in each zone', () => {
    expect(moments({ pukul: '07:25' })).toEqual([moment(THURSDAY, '07:25')])
    const wit = duties({ zona: 'Asia/Jayapura' })
    const asked = { tanggal: THURSDAY, jenis: 'tap-masuk', pukul: '07:25' } as const
    expect(momentsOfTap(asked, wit, 'Asia/Jayapura', presensi)).toEqual([
      moment(THURSDAY, '07:25', 'Asia/Jayapura'),
    ])
  })

  it('is a check-out from the beginning of the hours on, also after midnight', () => {
    const out = (pukul: string) => moments({ jenis: 'tap-pulang', pukul })
    expect(out('07:29')).toEqual([])
    expect(out('07:30')).toEqual([moment(THURSDAY, '07:30')])
    expect(out('00:30')).toEqual([moment(THURSDAY, '24:30')])
    expect(code(out('07:29'))).toBe('koreksi.di-luar-jendela')
  })

  it('is a check-in up to midnight, as early as taps count', () => {
    expect(moments({ pukul: '23:59' })).toEqual([moment(THURSDAY, '23:59')])
    const { awal } = presensi.pencocokan.value
    const earliest = moment(THURSDAY, '07:30') - awal * 60_000
    expect(moments({ at: earliest })).toEqual([earliest])
    expect(moments({ at: earliest - 60_000 })).toEqual([])
  })

  it('of a shift lies in the window around it', () => {
    const { sebelum, sesudah } = presensi.sif.value
    const night = shift('22:00', '30:00')
    const first = moment(THURSDAY, '22:00') - sebelum * 60_000
    const last = moment(THURSDAY, '30:00') + sesudah * 60_000
    expect(moments({ at: first }, night)).toEqual([first])
    expect(moments({ at: first - 1 }, night)).toEqual([])
    expect(moments({ at: last, jenis: 'tap-pulang' }, night)).toEqual([last])
    expect(moments({ at: last + 1, jenis: 'tap-pulang' }, night)).toEqual([])
    expect(moments({ at: moment(THURSDAY, '22:00') - 1, jenis: 'tap-pulang' }, night)).toEqual([])
    expect(moments({ pukul: '05:55', jenis: 'tap-pulang' }, night)).toEqual([
      moment(THURSDAY, '29:55'),
    ])
  })

  it('comes twice on a duty of 24 hours, and then the moment is asked for', () => {
    const picket = shift('07:30', '31:30')
    const twice = moments({ pukul: '07:30', jenis: 'tap-pulang' }, picket)
    expect(twice).toEqual([moment(THURSDAY, '07:30'), moment(THURSDAY, '31:30')])
    expect(code(twice)).toBe('koreksi.pukul-ganda')
    expect(code(twice.slice(1))).toBeUndefined()
  })

  it('of a day without hours is that of the date, whatever it is', () => {
    expect(moments({ pukul: '02:00' }, [])).toEqual([moment(THURSDAY, '02:00')])
    expect(moments({ at: 7 }, [])).toEqual([7])
    expect(moments({}, [])).toEqual([])
  })
})

describe('permission for a part of a day (R90)', () => {
  const tugas = expectDay(dayFacts(THURSDAY), presensi).tugas
  const refused = (dari?: string, sampai?: string, duties = tugas) =>
    refusalOfPart({ tanggal: THURSDAY, jenis: 'izin', dari, sampai }, duties, presensi)?.code

  it('must touch the hours of a duty', () => {
    expect(refused('08:00', '10:00')).toBeUndefined()
    expect(refused('06:00', '07:31')).toBeUndefined()
    expect(refused('06:00', '07:30')).toBe('koreksi.di-luar-jam')
    expect(refused('16:00', '18:00')).toBe('koreksi.di-luar-jam')
  })

  it('is for the whole day where no part is named, and is not refused where no hours are known', () => {
    expect([refused(), refused('06:00'), refused(undefined, '07:00')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(refused('06:00', '07:00', [])).toBeUndefined()
  })
})
