import { describe, expect, it } from 'vitest'
import type { CatatanFakta, FaktaBulan } from '../../../src/db/kinerja/fakta-bulan.ts'
import { factsOfMonth } from '../../../src/operations/kinerja/month-facts.ts'
import { contoh } from '../../../src/policy/regencies/contoh.ts'
import { SHIPPED } from '../../support/calendar.ts'
import { ORANG } from '../../support/people.ts'

const RECORD: CatatanFakta = {
  dari: '2026-10-01',
  sampai: '2026-10-31',
  sejak: '2026-01-01',
  unitKerja: 'DISKOMINFO',
  namaUnit: 'Dinas Komunikasi',
  pola: 'reg5',
  zona: null,
  jabatan: 'Analis',
  dasar: 4_200_000,
  risiko: null,
  jam: null,
  lain: ['PNS', 'pelaksana', null, null],
}
const NONE: FaktaBulan = {
  unit: 'DISKOMINFO',
  catatan: [RECORD],
  cuti: [],
  sif: [],
  dinilai: [0, 0],
  hari: [],
  nilai: null,
  kra: [],
  realisasi: [],
  hukuman: [],
  dipulihkan: [],
  serapan: null,
  susulan: [],
}
const HUKUM = { editions: contoh, kalender: SHIPPED, zona: 'Asia/Makassar' } as const
const factsOf = (facts: Partial<FaktaBulan>) =>
  factsOfMonth('2026-10', ORANG.siti, { ...NONE, ...facts }, HUKUM)
const kra = (kode: string) => ({ kode, target: 10, arah: null, bobot: 50 })
const reached = (kode: string, realisasi: number, dampak: unknown = null) =>
  // Safe because what was stored may hold anything.
  ({ kode, realisasi, bukti: 0, dampak }) as FaktaBulan['realisasi'][number]

describe('what the rules are told of a stored month', () => {
  it('gives each result to its own target, and a target without one none', () => {
    const { kra: found } = factsOf({
      kra: [kra('a'), kra('b'), { ...kra('c'), arah: 'turun' }],
      realisasi: [{ ...reached('c', 7), bukti: 1 }, reached('a', 3)],
    })
    expect(found).toEqual([
      {
        kode: 'a',
        target: 10,
        arah: undefined,
        bobot: 50,
        realisasi: 3,
        bukti: false,
        dampak: null,
      },
      {
        kode: 'b',
        target: 10,
        arah: undefined,
        bobot: 50,
        realisasi: null,
        bukti: false,
        dampak: null,
      },
      {
        kode: 'c',
        target: 10,
        arah: 'turun',
        bobot: 50,
        realisasi: 7,
        bukti: true,
        dampak: null,
      },
    ])
  })

  it.each([
    [
      { layanan: 90, program: 0, keluhan: 2 },
      { layanan: 90, program: 0, keluhan: 2 },
    ],
    [{ program: 80, catatan: 'baik', layanan: '90' }, { program: 80 }],
    [{ keluhan: null }, null],
    [{}, null],
    ['90', null],
    [90, null],
    [null, null],
  ])('takes of an impact the figures that the rules know: %j', (dampak, known) => {
    const { kra: found } = factsOf({ kra: [kra('a')], realisasi: [reached('a', 3, dampak)] })
    expect(found[0]?.dampak).toEqual(known)
  })

  it('takes a rating without the parts that nobody gave', () => {
    const nilai: FaktaBulan['nilai'] = {
      hasilKerja: 'sesuai',
      perilakuKerja: 'di-atas',
      kompetensi: 85,
      kualitasPerencanaan: null,
      serapanAnggaran: 95,
    }
    expect(factsOf({ nilai }).nilai).toStrictEqual({
      hasilKerja: 'sesuai',
      perilakuKerja: 'di-atas',
      kompetensi: 85,
      kualitasPerencanaan: undefined,
      serapanAnggaran: 95,
    })
  })

  it.each(['hasilKerja', 'perilakuKerja'] as const)('takes no rating without its %s', (part) => {
    const whole = { hasilKerja: 'sesuai', perilakuKerja: 'sesuai' } as const
    const nilai = { ...whole, [part]: null }
    expect(factsOf({ nilai }).nilai).toBeNull()
  })

  it('leaves out days on which the person was not employed, and says which are drafts', () => {
    const { hari } = factsOf({
      catatan: [{ ...RECORD, dari: '2026-10-05', sampai: '2026-10-16' }],
      hari: [
        ['2026-10-02', 'tanpa-keterangan', 0, [['presensi.tanpa-keterangan', 300]]],
        ['2026-10-05', 'tanpa-keterangan', 1, [['presensi.tanpa-keterangan', 300]]],
        ['2026-10-16', 'hadir', 0, []],
        ['2026-10-19', 'hadir', 0, []],
      ],
    })
    expect(hari).toEqual([
      {
        tanggal: '2026-10-05',
        status: 'tanpa-keterangan',
        rancangan: 'tanpa-keterangan',
        potongan: [{ kode: 'presensi.tanpa-keterangan', poin: 300 }],
      },
      { tanggal: '2026-10-16', status: 'hadir', rancangan: null, potongan: [] },
    ])
  })

  it('takes base and risk of the record that holds first, and no risk where none was sent', () => {
    const later = { ...RECORD, dari: '2026-10-12', dasar: 5_000_000, risiko: 3 }
    const before = { ...RECORD, sampai: '2026-10-11' }
    expect(factsOf({ catatan: [before, later] })).toMatchObject({
      tppDasar: 4_200_000,
      risikoLapangan: 0,
    })
    expect(factsOf({ catatan: [{ ...before, risiko: 2 }, later] }).risikoLapangan).toBe(2)
    expect(factsOf({ catatan: [{ ...RECORD, dasar: null }] }).tppDasar).toBeNull()
  })

  it.each([
    ['unitKerja', 'BAPPEDA'],
    ['jabatan', 'Arsiparis'],
    ['dasar', 1],
    ['risiko', 1],
    ['jam', { masuk: '08:00', pulang: '16:00' }],
    ['lain', ['CPNS', 'pelaksana', null, null]],
  ])('marks a record that says something else: %s', (field, value) => {
    const changed = { ...RECORD, [field]: value }
    const [[since, mark] = []] = factsOf({}).catatan
    const [[then, other] = []] = factsOf({ catatan: [changed] }).catatan
    expect([since, then]).toEqual(['2026-01-01', '2026-01-01'])
    expect(other).not.toBe(mark)
  })

  it('marks a record once, and does not by the name of its unit or its days', () => {
    const halves = [
      { ...RECORD, sampai: '2026-10-11', namaUnit: 'Dinas lama' },
      { ...RECORD, dari: '2026-10-12' },
    ]
    expect(factsOf({ catatan: halves }).catatan).toEqual(factsOf({}).catatan)
  })
})
