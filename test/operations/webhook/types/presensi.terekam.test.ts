import { describe, expect, it } from 'vitest'
import {
  presensiTerekamDoc as doc,
  presensiTerekam as type,
} from '../../../../src/operations/webhook/types/presensi.terekam.ts'
import { ASING, DIKENAL, known, LAIN } from '../known.ts'

const tap = { ...doc.example, nip: DIKENAL, at: '2026-11-19T07:24:11+07:00' }

describe('presensi.terekam', () => {
  it.each([
    ['in time', {}, undefined],
    ['of somebody unknown', { nip: ASING }, 'nip-tidak-dikenal'],
    ['under the id of another', { id: 'milik-lain' }, 'tap.id-dipakai'],
    ['of 400 days ago', { at: '2025-10-15T08:00:00+07:00' }, undefined],
    ['older than that', { at: '2025-10-15T07:59:59+07:00' }, 'tap.terlalu-lampau'],
    [
      'that its source got a week later',
      { at: '2026-11-11T07:24:11+07:00', receivedAt: '2026-11-18T07:24:11+07:00' },
      undefined,
    ],
    [
      'that its source got later than that',
      { at: '2026-11-11T07:24:11+07:00', receivedAt: '2026-11-18T07:24:12+07:00' },
      'tap.terlalu-lampau',
    ],
    [
      'that was made offline and sent on later than that',
      { at: '2026-11-11T07:24:11+07:00', receivedAt: '2026-11-18T07:24:12+07:00', luring: true },
      undefined,
    ],
    ['of a closed month', { at: '2026-10-30T07:24:11+07:00' }, 'bulan-ditutup'],
    ['of a closed month, sent before', { id: 'lama', at: '2026-10-30T07:24:11+07:00' }, undefined],
    ['by a clock five minutes ahead', { at: '2026-11-19T08:05:00+07:00' }, undefined],
    ['in the future', { at: '2026-11-19T08:05:01+07:00' }, 'waktu-mendatang'],
    // In the zone of the regency it is the first of November.
    ['of the night before an open month', { at: '2026-10-31T18:00:00Z' }, undefined],
  ])('is refused or kept: %s', (_what, changed, code) => {
    const owners = new Map([
      ['milik-lain', LAIN],
      ['lama', DIKENAL],
    ])
    const facts = known({ owners, tutup: new Set(['2026-10']) })
    expect(type.refuse({ ...tap, ...changed }, facts)?.code).toBe(code)
  })

  it.each([
    ['at a machine of an office', { metode: 'sidik-jari', kantor: 'Kantor Bupati' }, undefined],
    ['at a machine of no office', { metode: 'wajah' }, 'impor.bukan-mesin'],
    ['by hand', { metode: 'manual', kantor: 'Kantor Bupati' }, 'impor.bukan-mesin'],
  ] as const)('is brought in by officers or refused: %s', (_what, changed, code) => {
    expect(type.impor.refuse({ ...tap, ...changed })?.code).toBe(code)
  })

  it('has an id made of person, moment and direction where a file gives none', () => {
    const at = Date.parse('2026-11-19T00:24:11Z')
    expect(type.idFrom?.({ ...tap })).toEqual([DIKENAL, at, 'masuk'])
  })

  it('takes the lane of taps', () => {
    expect(type.lane).toBe('taps')
  })
})
