import { describe, expect, it } from 'vitest'
import { lateRecord, settleAlone } from '../../../src/domain/kinerja/susulan.ts'

const part = { dari: '2026-10-01', unitKerja: 'a', namaUnit: 'Dinas A', jabatan: 'Staf' }
const OCTOBER = {
  bagian: [{ ...part, sampai: '2026-10-31' }],
  catatan: [['2020-01-02', 'aaaa']] as const,
  tpp: { dasar: 5_000_000, usulan: 5_000_000 },
}
const closedBefore = (dasar: number) => ({ tpp: { dasar, usulan: dasar } })

describe('the month of who has left', () => {
  const about = { bulan: '2026-12', nip: '198609262015051001' }
  const found = (bulan: string, semula: number, seharusnya: number, diperhitungkan = 0) => ({
    bulan,
    semula,
    seharusnya,
    diperhitungkan,
    sejak: null,
  })

  it.each([
    ['what was paid too much, below zero', [found('2026-11', 5_000_000, 2_000_000)], -3_000_000],
    ['what is still owed to them', [found('2026-11', 2_000_000, 5_000_000)], 3_000_000],
    [
      'several closed months together',
      [found('2026-10', 5_000_000, 4_000_000), found('2026-11', 0, 500_000)],
      -500_000,
    ],
    [
      'what an earlier month has not settled yet',
      [found('2026-11', 5_000_000, 0, -2_000_000)],
      -3_000_000,
    ],
  ])('holds %s', (_, susulan, usulan) => {
    const month = settleAlone(about, susulan)
    expect(month?.tpp).toEqual({ dasar: null, usulan })
    expect(month?.bagian).toEqual([])
  })

  it.each([
    ['nothing was found', []],
    ['what was found changes nothing', [found('2026-11', 5_000_000, 5_000_000)]],
    ['it was settled before', [found('2026-11', 5_000_000, 2_000_000, -3_000_000)]],
  ])('is none where %s', (_, susulan) => {
    expect(settleAlone(about, susulan)).toBeNull()
  })
})

describe('the record that came in after a month was closed', () => {
  it.each([
    ['says another thing', [['2020-01-02', 'bbbb']], '2020-01-02'],
    ['begins within the month', [...OCTOBER.catatan, ['2026-10-16', 'cccc']], '2026-10-16'],
    ['begins on another day', [['2026-10-12', 'aaaa']], '2026-10-12'],
  ] as const)('%s', (_, catatan, sejak) => {
    expect(lateRecord(OCTOBER, { ...OCTOBER, catatan }, null)).toBe(sejak)
  })

  it('ends employment earlier than was known', () => {
    const ended = { ...OCTOBER, bagian: [{ ...part, sampai: '2026-10-11' }] }
    expect(lateRecord(OCTOBER, ended, null)).toBe('2026-10-12')
  })

  it('is none where the records are those of then, whatever else changed the month', () => {
    const other = { ...OCTOBER, tpp: { dasar: 5_000_000, usulan: 4_000_000 } }
    expect(lateRecord(OCTOBER, other, null)).toBeNull()
  })

  it('is the first one of who had no month, and that of joining for who has none any more', () => {
    expect(lateRecord(null, OCTOBER, null)).toBe('2020-01-02')
    expect(lateRecord(OCTOBER, null, '2026-11-16')).toBe('2026-11-16')
  })

  it('shows by the base alone in a month of before records were kept', () => {
    expect(lateRecord(closedBefore(5_000_000), OCTOBER, null)).toBeNull()
    expect(lateRecord(closedBefore(4_000_000), OCTOBER, null)).toBe('2020-01-02')
  })
})
