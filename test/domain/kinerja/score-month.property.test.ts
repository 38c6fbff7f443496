import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { EKSPEKTASI } from '../../../src/domain/kinerja/predikat.ts'
import type { HukumanDisiplin } from '../../../src/domain/pegawai/pegawai.ts'
import type { KodePotongan } from '../../../src/domain/presensi/hari.ts'
import { BULAN, dayCosting, month } from '../../regulation/situations.ts'
import { runs } from '../../support/runs.ts'

const CODES: readonly KodePotongan[] = [
  'presensi.terlambat-1',
  'presensi.pulang-cepat-4',
  'presensi.tanpa-masuk',
  'presensi.tanpa-keterangan',
]

const anyMonth = fc.record({
  costs: fc.array(fc.tuple(fc.constantFrom(...CODES), fc.nat(2_000)), { maxLength: 20 }),
  hasilKerja: fc.constantFrom(...EKSPEKTASI),
  perilakuKerja: fc.constantFrom(...EKSPEKTASI),
  tppDasar: fc.nat(150_000_000),
  cut: fc.option(fc.nat(10_000), { nil: null }),
})

type AnyMonth = typeof anyMonth extends fc.Arbitrary<infer Value> ? Value : never

function score({ costs, hasilKerja, perilakuKerja, tppDasar, cut }: AnyMonth) {
  const { nip } = BULAN
  const sanction: HukumanDisiplin = {
    id: 'hd-1',
    nip,
    tingkat: 'sedang',
    keadaan: 'diputuskan',
    potonganTpp: cut ?? 0,
  }
  const hari = costs.map((cost, index) =>
    dayCosting(`2026-10-${String(index + 1).padStart(2, '0')}`, cost),
  )
  const nilai = { hasilKerja, perilakuKerja }
  const hukuman = cut === null ? [] : [sanction]
  return month({ hari, nilai, tppDasar, hukuman })
}

describe('a proposed TPP', () => {
  it('is what its lines add up to, to the rupiah', () => {
    fc.assert(
      fc.property(anyMonth, (any) => {
        const { baris, tpp } = score(any)
        expect(baris.reduce((sum, { rupiah }) => sum + (rupiah ?? 0), 0)).toBe(tpp.usulan)
      }),
      { numRuns: runs(500) },
    )
  })

  it('never rises with one more deduction', () => {
    fc.assert(
      fc.property(anyMonth, fc.constantFrom(...CODES), fc.nat(2_000), (any, kode, poin) => {
        const before = score(any)
        const after = score({ ...any, costs: [...any.costs, [kode, poin]] })
        expect(after.tpp.usulan ?? 0).toBeLessThanOrEqual(before.tpp.usulan ?? 0)
        expect(after.disiplin).toBeLessThanOrEqual(before.disiplin)
      }),
    )
  })

  it('lies between nothing and the base, and so does discipline between 0 and 100', () => {
    fc.assert(
      fc.property(anyMonth, (any) => {
        const { disiplin, tpp } = score(any)
        expect(disiplin).toBeGreaterThanOrEqual(0)
        expect(disiplin).toBeLessThanOrEqual(10_000)
        expect(tpp.usulan).toBeGreaterThanOrEqual(0)
        expect(tpp.usulan).toBeLessThanOrEqual(any.tppDasar)
      }),
    )
  })
})

describe('a line', () => {
  it('is off by less than one rupiah from its exact worth', () => {
    fc.assert(
      fc.property(anyMonth, (any) => {
        for (const { kode, poin, rupiah } of score(any).baris) {
          if (!kode.startsWith('presensi.')) continue
          const exact = -(any.tppDasar * 0.4 * poin) / 10_000
          expect(Math.abs((rupiah ?? 0) - exact)).toBeLessThan(1.001)
        }
      }),
    )
  })
})
