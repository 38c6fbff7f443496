import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { policyOn } from '../../../src/domain/edition.ts'
import { decisionChain } from '../../../src/domain/pegawai/chain.ts'
import type { Pegawai, UnitKerja } from '../../../src/domain/pegawai/pegawai.ts'
import { SELALU } from '../../../src/domain/shared/masa.ts'
import { judge, refusalsOf } from '../../../src/domain/shared/rule.ts'
import type { WfaFacts } from '../../../src/domain/wfa/facts.ts'
import { type FilingFacts, judgeFiling } from '../../../src/domain/wfa/judge-filing.ts'
import { wfaRules } from '../../../src/domain/wfa/rules/index.ts'
import { quotaPlaces } from '../../../src/domain/wfa/rules/kuota.ts'
import { TYPES } from '../../../src/operations/webhook/types/index.ts'
import { regencies } from '../../../src/policy/index.ts'
import { SHIPPED } from '../../support/calendar.ts'
import { nipKe, orang, unit } from '../../support/people.ts'

const { contoh } = regencies
if (!contoh) throw new Error('the regency of the worked examples is missing')
const { editions } = contoh
const POLICY = policyOn(editions, '2026-11-18')

const pegawai = (described: object = {}): Pegawai =>
  v.parse(TYPES['pegawai.diperbarui'].schema, orang(1, 'u', { ...described }))
const unitKerja = (described: object = {}): UnitKerja =>
  v.parse(TYPES['unit-kerja.diperbarui'].schema, unit('u', { ...described }))

/** Returns facts that every rule passes: asked on Wednesday the 18th for Monday the 23rd. */
const facts = (other: Partial<WfaFacts> = {}): WfaFacts => ({
  pegawai: pegawai(),
  unit: unitKerja(),
  jenis: 'rumah',
  hariDiminta: ['2026-11-23'],
  hariBerjalan: [],
  hariLokasiLain: [],
  hariLain: [],
  hariIbu: [],
  hariWajib: [],
  skema: new Map(),
  cuti: new Map(),
  lokasi: null,
  kra: null,
  kantor: [],
  gelombang: () => null,
  jam: null,
  bukti: [],
  bekerja: true,
  kriteria: null,
  kesiapan: null,
  hukuman: [],
  kuota: [{ tanggal: '2026-11-23', layak: 11, terpakai: 0 }],
  rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
  kalender: SHIPPED,
  masaPakai: () => SELALU,
  hariIni: '2026-11-18',
  ...other,
})
const refusals = (other: Partial<WfaFacts> = {}) =>
  refusalsOf(judge(wfaRules, facts(other), POLICY.wfa)).map(({ code }) => code)
const kuota = (layak: number, terpakai: number) => [{ tanggal: '2026-11-23', layak, terpakai }]
const hukuman = (other: object) => [
  // Safe because each case names what its state needs.
  { id: 'h', nip: nipKe(1), tingkat: 'sedang', ...other } as WfaFacts['hukuman'][number],
]

describe('a request passes when', () => {
  it.each<[string, Partial<WfaFacts>]>([
    ['nothing stands against it', {}],
    ['it takes the second day of a week', { hariBerjalan: ['2026-11-25'] }],
    [
      'two days of two weeks touch at a weekend',
      { hariDiminta: ['2026-11-26', '2026-11-27', '2026-11-30', '2026-12-01'], kuota: [] },
    ],
    ['weeks that it does not ask for are full', { hariBerjalan: ['2026-11-30', '2026-12-01'] }],
    ['it comes exactly two working days ahead', { hariDiminta: ['2026-11-20'], kuota: [] }],
    ['the notice skips a weekend', { hariIni: '2026-11-19', hariDiminta: ['2026-11-23'] }],
    [
      'the first months in the position end on that very day',
      { pegawai: pegawai({ tmtJabatan: '2026-08-23' }) },
    ],
    ['a sanction has ended', { hukuman: hukuman({ keadaan: 'selesai' }) }],
    [
      'a sanction ends the day before',
      { hukuman: hukuman({ keadaan: 'diputuskan', sampai: '2026-11-22' }) },
    ],
    ['the preview has no plan yet', { rencana: undefined }],
    ['one place is left', { kuota: kuota(11, 4) }],
  ])('%s', (_sentence, other) => {
    expect(refusals(other)).toEqual([])
  })
})

describe('a request is refused when', () => {
  it.each<[string, Partial<WfaFacts>, string]>([
    [
      'E17: Monday and Wednesday are approved and Thursday is asked for',
      {
        hariBerjalan: ['2026-11-16', '2026-11-18'],
        hariDiminta: ['2026-11-19'],
        hariIni: '2026-11-10',
        kuota: [],
      },
      'wfa.batas-mingguan',
    ],
    [
      'E20: five of 11 eligible people have a place and a sixth asks',
      { kuota: kuota(11, 5) },
      'wfa.kuota',
    ],
    [
      'E12: the day is a cuti bersama',
      { hariDiminta: ['2026-12-24'], kuota: [] },
      'wfa.bukan-hari-kerja',
    ],
    ['nobody of the unit is eligible', { kuota: kuota(1, 0) }, 'wfa.kuota'],
    [
      'it comes one working day ahead',
      { hariDiminta: ['2026-11-19'], kuota: [] },
      'wfa.pemberitahuan',
    ],
    ['the day is held already', { hariBerjalan: ['2026-11-23'] }, 'wfa.hari-ganda'],
    [
      'one day is missing from the first months',
      { pegawai: pegawai({ tmtJabatan: '2026-08-24' }) },
      'wfa.baru-menjabat',
    ],
    [
      'the months end on a day that the month lacks',
      { pegawai: pegawai({ tmtJabatan: '2026-08-31' }), hariDiminta: ['2026-11-27'], kuota: [] },
      'wfa.baru-menjabat',
    ],
    ['employment has ended by then', { bekerja: false }, 'wfa.di-luar-masa-kerja'],
    ['a case is in process', { hukuman: hukuman({ keadaan: 'diproses' }) }, 'wfa.disiplin'],
    [
      'a sanction ends on that day',
      { hukuman: hukuman({ keadaan: 'diputuskan', dari: '2026-08-01', sampai: '2026-11-23' }) },
      'wfa.disiplin',
    ],
    [
      'a sanction has no end',
      { hukuman: hukuman({ keadaan: 'diputuskan', dari: '2026-08-01' }) },
      'wfa.disiplin',
    ],
    [
      'the duty serves the public face to face',
      { pegawai: pegawai({ tugas: 'pelayanan-langsung' }) },
      'wfa.pelayanan-langsung',
    ],
    [
      'the unit serves the public directly',
      { unit: unitKerja({ layananLangsung: true }) },
      'wfa.pelayanan-langsung',
    ],
    [
      'the plan has one line without a target',
      {
        rencana: [
          { hasil: 'a', target: 1, satuan: 'b' },
          { hasil: 'c', target: 0, satuan: 'd' },
        ],
      },
      'wfa.rencana',
    ],
    ['the kind is not offered', { jenis: 'ulang-tahun-ibu' }, 'wfa.kebijakan-tidak-ada'],
  ])('%s', (_sentence, other, code) => {
    expect(refusals(other)).toEqual([code])
  })

  it('everything is wrong: each rule says so, once', () => {
    const all = refusals({
      jenis: 'rumah',
      pegawai: pegawai({ tmtJabatan: '2026-11-01', tugas: 'pelayanan-langsung' }),
      hukuman: hukuman({ keadaan: 'diproses' }),
      hariDiminta: ['2026-11-14', '2026-11-16', '2026-11-17', '2026-11-18'],
      hariBerjalan: ['2026-11-16'],
      kuota: [{ tanggal: '2026-11-16', layak: 0, terpakai: 0 }],
      rencana: [],
    })
    expect(all).toEqual([
      'wfa.disiplin',
      'wfa.baru-menjabat',
      'wfa.pelayanan-langsung',
      'wfa.bukan-hari-kerja',
      'wfa.hari-ganda',
      'wfa.pemberitahuan',
      'wfa.batas-mingguan',
      'wfa.kuota',
      'wfa.rencana',
    ])
  })
})

describe('the quota', () => {
  it.each([
    [11, 5_000, 5],
    [11, 7_500, 8],
    [1, 5_000, 0],
    [2, 5_000, 1],
    [0, 10_000, 0],
    [3, 3_333, 0],
    [10_000, 1, 1],
  ])('of %i eligible people at a share of %i has %i places (E20, E21)', (people, share, places) => {
    expect(quotaPlaces(people, share)).toBe(places)
  })

  it('counts who is eligible on each day, of the very law of that day', () => {
    const rekan = [
      pegawai(),
      { ...pegawai({ tmtJabatan: '2026-09-01' }), nip: nipKe(2) },
      { ...pegawai({ tugas: 'pelayanan-langsung' }), nip: nipKe(3) },
      { ...pegawai(), nip: nipKe(4) },
      { ...pegawai(), nip: nipKe(5) },
    ]
    const {
      kuota: _,
      kantor: _k,
      hariWajib: _h,
      skema: _s,
      hukuman: __,
      pegawai: own,
      unit,
      bekerja,
      kriteria,
      ...rest
    } = facts({ hariDiminta: ['2026-11-30', '2026-12-01'] })
    const filing: FilingFacts = {
      ...rest,
      nip: own.nip,
      pada: () => ({ sejak: '2020-01-01', pegawai: own, unit, bekerja, kriteria }),
      rekan: () => rekan,
      kasus: [...hukuman({ keadaan: 'diproses' })].map((one) => ({ ...one, nip: nipKe(4) })),
      terpakai: new Map([['2026-12-01', 1]]),
      pergi: new Map(),
      dirumahkan: new Set(),
      layanan: () => [],
    }
    expect(judgeFiling(filing, editions).kuota).toEqual([
      { tanggal: '2026-11-30', batas: 1, terpakai: 0 },
      { tanggal: '2026-12-01', batas: 1, terpakai: 1 },
    ])
  })
})

describe('days under two editions', () => {
  const later = {
    ...POLICY,
    wfa: { ...POLICY.wfa, 'wfa.batas-mingguan': { value: 1, basis: 'Perbup baru' } },
  }
  const both = [...editions, { since: '2026-12-02', policy: later }] as const

  it('are judged each by its own, and the stricter finding is told once', () => {
    const {
      kuota: _,
      kantor: _k,
      hariWajib: _h,
      skema: _s,
      hukuman: __,
      pegawai: own,
      unit,
      bekerja,
      kriteria,
      ...rest
    } = facts({ hariDiminta: ['2026-12-01', '2026-12-02'] })
    const filing: FilingFacts = {
      ...rest,
      nip: own.nip,
      pada: () => ({ sejak: '2020-01-01', pegawai: own, unit, bekerja, kriteria }),
      kasus: [],
      rekan: () => Array(10).fill(pegawai()),
      terpakai: new Map(),
      pergi: new Map(),
      dirumahkan: new Set(),
      layanan: () => [],
    }
    const { aturan, jaga, edisi } = judgeFiling(filing, [both[0] ?? editions[0], ...both.slice(1)])
    const weekly = aturan.filter(({ kode }) => kode === 'wfa.batas-mingguan')
    expect(weekly).toMatchObject([{ hasil: 'tolak', dasar: 'Perbup baru' }])
    expect([jaga.get('2026-12-01')?.mingguan, jaga.get('2026-12-02')?.mingguan, edisi]).toEqual([
      2,
      1,
      '2026-01-01',
    ])
  })
})

describe('the chain of decisions', () => {
  const units = [
    { kode: 'akar', kepalaNip: nipKe(10) },
    { kode: 'dinas', induk: 'akar', kepalaNip: nipKe(20) },
    { kode: 'uptd', induk: 'dinas' },
  ]
  const of = (nip: string, kode: string, atasanNip?: string) =>
    decisionChain({ nip, unitKerja: kode, atasanNip }, units)

  it.each([
    ['an employee: atasan, then kepala', nipKe(30), 'dinas', nipKe(25), nipKe(25), nipKe(20)],
    [
      'one whose atasan is the kepala: one decision',
      nipKe(30),
      'dinas',
      nipKe(20),
      null,
      nipKe(20),
    ],
    ['one without an atasan: the kepala alone', nipKe(30), 'dinas', undefined, null, nipKe(20)],
    [
      'one named as their own atasan: the kepala alone',
      nipKe(30),
      'dinas',
      nipKe(30),
      null,
      nipKe(20),
    ],
    [
      'a unit whose post is vacant: the kepala above',
      nipKe(30),
      'uptd',
      nipKe(25),
      nipKe(25),
      nipKe(20),
    ],
    ['E56, the head of a dinas: the sekda', nipKe(20), 'dinas', nipKe(25), null, nipKe(10)],
    ['the sekda: bkd', nipKe(10), 'akar', undefined, null, null],
    ['a unit that is unknown: bkd', nipKe(30), 'tiada', undefined, null, null],
  ])('of %s', (_who, nip, kode, atasan, perekomendasi, penyetuju) => {
    expect(of(nip, kode, atasan)).toEqual({ perekomendasi, penyetuju })
  })

  it('ends where units name each other as their parent', () => {
    const loop = [
      { kode: 'a', induk: 'b', kepalaNip: nipKe(30) },
      { kode: 'b', induk: 'a', kepalaNip: nipKe(30) },
    ]
    const chain = decisionChain({ nip: nipKe(30), unitKerja: 'a', atasanNip: undefined }, loop)
    expect(chain).toEqual({ perekomendasi: null, penyetuju: null })
  })
})
