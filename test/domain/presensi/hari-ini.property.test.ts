import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planDay } from '../../../src/domain/presensi/hari-ini.ts'
import { judgeDay } from '../../../src/domain/presensi/judge-day.ts'
import type { Kompensasi } from '../../../src/domain/presensi/policy.ts'
import { dayFacts, moment, POLICY, type Situation, tap } from '../../regulation/situations.ts'
import { runs } from '../../support/runs.ts'

const DAY = '2026-10-08'
const compensations: readonly Kompensasi[] = [
  { jenis: 'tidak-ada' },
  { jenis: 'ganti-hari-sama', menit: 30 },
  { jenis: 'jendela-fleksibel', menit: 60 },
]
const situations: readonly Situation[] = [
  {},
  { wfa: {} },
  {
    koreksi: [
      {
        jenis: 'izin',
        at: null,
        dari: '07:30',
        sampai: '09:00',
        status: 'disetujui',
        diajukanPada: 0,
      },
    ],
  },
  {
    sif: [
      {
        tanggal: DAY,
        mulai: moment(DAY, '14:00'),
        selesai: moment(DAY, '21:00'),
        menggantikan: true,
      },
    ],
  },
]

describe('the plan of a day', () => {
  it('calls late exactly the arrivals that the verdict of a day with one duty calls late', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...compensations),
        fc.constantFrom(...situations),
        // Anywhere in the day, and around the last moment in time.
        fc.oneof(
          fc.record({ detik: fc.integer({ min: 6 * 3_600, max: 15 * 3_600 }) }),
          fc.record({ sekitar: fc.integer({ min: -90, max: 90 }) }),
        ),
        (kompensasi, situation, arrival) => {
          const policy = {
            ...POLICY.presensi,
            kompensasi: { ...POLICY.presensi.kompensasi, value: kompensasi },
          }
          const limit = planDay(dayFacts(DAY, situation), policy).jam?.batas ?? 0
          const at =
            'detik' in arrival
              ? moment(DAY, '00:00') + arrival.detik * 1_000
              : limit + arrival.sekitar * 1_000
          const facts = dayFacts(DAY, { ...situation, taps: [tap('masuk', at)] })
          const { masuk, terlambat } = judgeDay(facts, policy)
          const { jam } = planDay(facts, policy)
          fc.pre(jam !== null && masuk !== null)
          expect(at > (jam?.batas ?? 0)).toBe(terlambat > 0)
          expect(at >= (jam?.awal ?? 0) && at <= (jam?.tutup ?? 0)).toBe(true)
        },
      ),
      { numRuns: runs(400) },
    )
  })

  it.each([
    ['leave', { cuti: [{ id: 'c', nip: '', jenis: 'tahunan', dari: DAY, sampai: DAY }] }, 'cuti'],
    ['a day off', { pola: 'reg5', tanggal: '2026-10-10' }, 'libur'],
  ] as const)('expects nobody at a time on %s', (_what, situation, moda) => {
    const { tanggal = DAY, ...rest } = situation as Situation & { tanggal?: string }
    expect(planDay(dayFacts(tanggal, rest), POLICY.presensi)).toMatchObject({ moda, jam: null })
  })
})
