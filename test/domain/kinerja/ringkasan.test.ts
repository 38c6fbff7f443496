import { describe, expect, it } from 'vitest'
import { linesOf, monthsOfLine } from '../../../src/domain/kinerja/garis.ts'
import { REKAP_KOSONG } from '../../../src/domain/kinerja/rekap.ts'
import { type BahanRingkasan, summarise } from '../../../src/domain/kinerja/ringkasan.ts'
import { mayReadFigures, mayReadPeople } from '../../../src/domain/pegawai/access.ts'
import type { Peran } from '../../../src/domain/pegawai/peran.ts'

const goal = { nilai: 10_000, dasar: 'Perkada' }
const month: BahanRingkasan = {
  bulan: '2026-10',
  berjalan: false,
  ukuran: {
    kehadiran: 9_712,
    partisipasi: 6_268,
    laporan: 9_154,
    layananTerjaga: 10_000,
    keputusanTepat: 8_840,
    disiplin: null,
    produktivitas: null,
  },
  peserta: { pegawai: 1_089, dari: 1_420 },
  hariWfa: 2_612,
  sebelum: { bulan: '2026-09', kehadiran: 9_668 },
  aduan: { kini: null, sebelum: null },
  target: { laporan: goal, layananTerjaga: goal, keputusanTepat: goal },
}
const told = (change: Partial<BahanRingkasan>) => summarise({ ...month, ...change }).id

describe('the month in a few words', () => {
  it('tells presence, its change, who took part, and what is furthest from its target', () => {
    expect(summarise(month)).toEqual({
      id: 'Pada Oktober 2026, kehadiran 97,1% (naik 0,4 poin dari September 2026), dan 1.089 dari 1.420 pegawai yang boleh WFA ikut serta dengan 2.612 hari WFA. Paling jauh dari target: keputusan tepat waktu, 88,4%.',
      en: 'In October 2026, presence was 97.1% (up 0.4 points from September 2026), and 1,089 of 1,420 people who may work elsewhere took part, with 2,612 WFA days. Furthest from its target: decisions in time, 88.4%.',
    })
  })

  it.each([
    ['a fall', { sebelum: { bulan: '2026-09', kehadiran: 9_890 } }, '(turun 1,8 poin dari'],
    ['no change', { sebelum: { bulan: '2026-09', kehadiran: 9_714 } }, '(sama dengan September'],
    [
      'complaints',
      { aduan: { kini: 18, sebelum: 20 } },
      '; aduan masyarakat 18 (bulan sebelumnya 20)',
    ],
    ['the first complaints', { aduan: { kini: 18, sebelum: null } }, '; aduan masyarakat 18. '],
    [
      'a running month',
      { berjalan: true },
      'Oktober 2026 masih berjalan; sampai kini kehadiran 97,1%, dan',
    ],
    [
      'a month without days',
      { ukuran: { ...month.ukuran, kehadiran: null } },
      'Belum ada hari kerja Oktober 2026',
    ],
    [
      'all targets met',
      { ukuran: { ...month.ukuran, laporan: 10_000, keputusanTepat: null } },
      'Semua yang wajib terpenuhi.',
    ],
  ] as const)('tells %s', (_what, change, text) => {
    expect(told(change)).toContain(text)
  })

  it('tells the same in English', () => {
    const said = (change: Partial<BahanRingkasan>) => summarise({ ...month, ...change }).en
    const since = (kehadiran: number | null) => ({ sebelum: { bulan: '2026-09', kehadiran } })
    expect(said(since(9_890))).toContain('(down 1.8 points from September 2026)')
    expect(said(since(9_714))).toContain('(as in September 2026)')
    expect(said(since(null))).toContain('presence was 97.1%, and')
    expect(said({ aduan: { kini: 1_018, sebelum: 1_020 } })).toContain(
      '; the public complained 1,018 times (the month before: 1,020).',
    )
    expect(said({ aduan: { kini: 18, sebelum: null } })).toContain('complained 18 times. ')
    expect(said({ peserta: { pegawai: 0, dari: 0 } })).not.toContain('took part')
    const met = { ...month.ukuran, laporan: 10_000, keputusanTepat: 10_000 }
    expect(said({ ukuran: met })).toContain('All that the law asks of everybody was met.')
  })

  it('names no target that no regulation sets', () => {
    expect(told({ target: {} })).toMatch(/hari WFA\.\s*$/)
  })
})

describe('the lines of twelve months', () => {
  it('leave months without sums empty, and leave out what is known of no month', () => {
    const jumlah = { ...REKAP_KOSONG, peserta: { pegawai: 1, dari: 4 } }
    const known = [{ bulan: '2026-09', jumlah, capaianUnit: null, penghematan: 1_200 }]
    const lines = linesOf('2026-10', known, { penghematan: goal })
    expect(monthsOfLine('2026-10')[0]).toBe('2025-11')
    expect(lines.map(({ ukuran }) => ukuran)).toEqual(['partisipasi', 'penghematan'])
    expect(lines[0]).toMatchObject({ target: null, nilai: [...Array(10).fill(null), 2_500, null] })
    expect(lines[1]).toMatchObject({ target: 10_000, dasar: 'Perkada' })
  })
})

describe('who reads the dashboard', () => {
  const as = (...peran: Peran[]) => ({ nip: '1', peran, asal: null })
  it('lets bkd, sekda and inspektorat read figures, and nobody else by their role', () => {
    expect(
      (['bkd', 'sekda', 'inspektorat'] as const).map((one) => mayReadFigures(as(one))),
    ).toEqual([true, true, true])
    expect(mayReadFigures(as('pegawai', 'kepala', 'integrator'))).toBe(false)
  })
  it('lets those read people who head them, bkd and the inspektorat, and not the sekda', () => {
    expect(mayReadPeople(as('sekda'), false)).toBe(false)
    expect(mayReadPeople(as('kepala'), true)).toBe(true)
    expect(mayReadPeople(as('inspektorat'), false)).toBe(true)
  })
})
