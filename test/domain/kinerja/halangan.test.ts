import { describe, expect, it } from 'vitest'
import {
  isBeforeUse,
  isOver,
  refusalsOfClosing,
  refusalsOfComputing,
  refusalsOfMissing,
  refusalsOfTime,
} from '../../../src/domain/kinerja/halangan.ts'
import { checklistOf } from '../../../src/domain/kinerja/pemeriksaan.ts'
import { KALENDER } from '../../regulation/situations.ts'

const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code)
const USED = { dari: '2026-09-16', sampai: null }

describe('a month can be computed', () => {
  const refused = (bulan: string, today: string, dari: string | null = null) =>
    codes(refusalsOfComputing({ masaPakai: { dari, sampai: null } }, bulan, today, KALENDER))

  it.each([
    ['2026-10-31', ['kinerja.bulan-belum-mulai']],
    ['2026-11-01', []],
    ['2027-01-01', []],
  ])('from its first day on: on %s November is refused for %j', (today, expected) => {
    expect(refused('2026-11', today)).toEqual(expected)
  })

  it('from the month on in which Luwes was first used (R78), in years whose calendar is known (R6)', () => {
    expect(refused('2026-08', '2026-11-01', '2026-09-16')).toEqual(['kinerja.sebelum-dipakai'])
    expect(refused('2026-09', '2026-11-01', '2026-09-16')).toEqual([])
    expect(refused('2031-01', '2031-02-01')).toEqual(['kinerja.kalender-tidak-ada'])
    expect(isBeforeUse('2026-08', USED)).toBe(true)
    expect(isBeforeUse('2020-01', { dari: null, sampai: null })).toBe(false)
  })
})

describe('a month can be closed', () => {
  it.each([
    ['2026-11', '2026-11-30', false],
    ['2026-11', '2026-12-01', true],
    ['2026-12', '2026-12-31', false],
    ['2026-12', '2027-01-01', true],
    ['2028-02', '2028-02-29', false],
    ['2028-02', '2028-03-01', true],
  ])('after its last day: %s on %s: %s', (bulan, today, over) => {
    expect(isOver(bulan, today)).toBe(over)
    expect(codes(refusalsOfTime(bulan, today))).toEqual(over ? [] : ['kinerja.bulan-belum-selesai'])
  })

  it('once nothing waits in it: no day, no correction, no objection', () => {
    const nothing = { koreksi: 0, sanggahan: 0, hari: [] }
    const day = { tanggal: '2026-10-06', pegawai: 2 }
    expect(refusalsOfClosing(nothing)).toEqual([])
    expect(codes(refusalsOfClosing({ ...nothing, hari: [day] }))).toEqual(['kinerja.hari-terbuka'])
    expect(codes(refusalsOfClosing({ ...nothing, koreksi: 1 }))).toEqual([
      'kinerja.koreksi-terbuka',
    ])
    expect(codes(refusalsOfClosing({ ...nothing, sanggahan: 1 }))).toEqual([
      'kinerja.sanggahan-terbuka',
    ])
  })

  it('names the first ten open days with their people, and how many more there are', () => {
    const hari = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        tanggal: `2026-10-${String(at + 1).padStart(2, '0')}`,
        pegawai: at + 1,
      }))
    const said = (count: number) =>
      refusalsOfClosing({ koreksi: 0, sanggahan: 0, hari: hari(count) })[0]?.message
    expect(said(2)?.id).toMatch(/^3 hari WFA.* 1 Oktober 2026 \(1 pegawai\), .*\(2 pegawai\)\. /)
    expect(said(2)?.en).toContain('(1 person), 2 October 2026 (2 people).')
    expect(said(10)?.en).not.toContain(' more.')
    expect(said(12)?.id).toContain('(10 pegawai), dan 2 tanggal lain. ')
    expect(said(12)?.en).toContain('(10 people), and 2 more. ')
  })

  it('without ratings or machines only where an officer sets just that aside with a reason', () => {
    const missing = (tanpaNilai: number, mesin: number, ...kode: Parameters<typeof set>[0][]) =>
      codes(refusalsOfMissing({ tanpaNilai, mesin }, kode.map(set)))
    const set = (kode: 'kinerja.belum-dinilai' | 'kinerja.mesin-tertinggal') => ({
      kode,
      alasan: 'Penilai cuti.',
    })
    expect(missing(0, 0)).toEqual([])
    expect(missing(1, 0)).toEqual(['kinerja.belum-dinilai'])
    expect(missing(0, 1)).toEqual(['kinerja.mesin-tertinggal'])
    expect(missing(3, 1, 'kinerja.belum-dinilai')).toEqual(['kinerja.mesin-tertinggal'])
    expect(missing(3, 1, 'kinerja.mesin-tertinggal')).toEqual(['kinerja.belum-dinilai'])
    expect(missing(3, 1, 'kinerja.mesin-tertinggal', 'kinerja.belum-dinilai')).toEqual([])
  })
})

describe('the list of checks before closing', () => {
  const refusal = (code: string) => ({ code, message: { id: code, en: code }, basis: 'Perkada' })
  const unrated = refusal('kinerja.belum-dinilai')
  const row = (kode: string, ...input: Parameters<typeof checklistOf>) =>
    checklistOf(...input).find((one) => one.kode === kode)

  it('has every check, done where nothing stands in the way', () => {
    const list = checklistOf([], {}, [])
    expect(list).toHaveLength(8)
    expect(list.every(({ beres, jumlah, penolakan }) => beres && jumlah === 0 && !penolakan)).toBe(
      true,
    )
    expect(list.filter((one) => one.dapatDikecualikan).map(({ kode }) => kode)).toEqual([
      'kinerja.belum-dinilai',
      'kinerja.mesin-tertinggal',
    ])
  })

  it('tells how many are left; what has no number is one', () => {
    const open = [unrated, refusal('kinerja.bulan-belum-selesai')]
    const jumlah = { 'kinerja.belum-dinilai': 14 }
    expect(row('kinerja.belum-dinilai', open, jumlah, [])).toEqual({
      kode: 'kinerja.belum-dinilai',
      beres: false,
      jumlah: 14,
      tempat: 'e-kinerja',
      dapatDikecualikan: true,
      alasan: null,
      penolakan: unrated,
    })
    expect(row('kinerja.bulan-belum-selesai', open, jumlah, [])).toMatchObject({
      beres: false,
      jumlah: 1,
      tempat: 'bulan',
    })
    expect(row('kinerja.mesin-tertinggal', open, jumlah, [])).toMatchObject({ beres: true })
  })

  it('counts as done what was set aside, with its reason, and nothing else', () => {
    const aside = [{ kode: 'kinerja.belum-dinilai', alasan: 'Penilai cuti.' }] as const
    const open = [unrated, refusal('kinerja.mesin-tertinggal')]
    expect(row('kinerja.belum-dinilai', open, {}, aside)).toMatchObject({
      beres: true,
      alasan: 'Penilai cuti.',
      penolakan: unrated,
    })
    expect(row('kinerja.mesin-tertinggal', open, {}, aside)).toMatchObject({
      beres: false,
      alasan: null,
    })
  })

  it('ends with refusals that it does not know, so that none is left out', () => {
    const last = checklistOf([refusal('kinerja.lain'), unrated], {}, []).at(-1)
    expect(last).toMatchObject({ kode: 'kinerja.lain', beres: false, tempat: 'bulan' })
  })
})
