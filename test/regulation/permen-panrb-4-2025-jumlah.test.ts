import { describe, expect, it } from 'vitest'
import type { Policy } from '../../src/domain/edition.ts'
import { freeDays } from '../../src/domain/wfa/alternatif.ts'
import { quotaPlaces } from '../../src/domain/wfa/rules/kuota.ts'
import { offerForLeave } from '../../src/domain/wfa/tawaran.ts'
import { filing, filingFacts, findingOf, refusals } from './filing.ts'
import { POLICY } from './situations.ts'

/** Returns `count` colleagues away on a day. */
const away = (day: string, count: number) =>
  new Map([[day, new Set(Array.from({ length: count }, (_, n) => `peer-${n + 1}`))]])

describe('The floor of people on site (service windows)', () => {
  const loket = { kode: 'L1', nama: 'Loket', hari: [1, 4], mulai: 480, selesai: 720, minimum: 3 }
  const tutup = { pergi: away('2026-11-19', 8), layanan: [loket] }

  it('refuses who would leave fewer than a window of that weekday needs', () => {
    const judged = filing(tutup)
    expect(findingOf(judged, 'wfa.minimum-kantor')).toMatchObject({
      hasil: 'tolak',
      hari: ['2026-11-19'],
    })
    expect(judged.jaga.get('2026-11-19')?.minimum).toBe(3)
  })

  it('does not bind on a weekday without a window, nor hours alone', () => {
    const friday = { hariDiminta: ['2026-11-20'], pergi: away('2026-11-20', 10) }
    expect(refusals(filing({ ...friday, layanan: [loket] }))).toEqual([])
    const jam = { mulai: '14:00', selesai: '22:00' }
    expect(refusals(filing({ ...tutup, jenis: 'sif', jam }))).toEqual([])
  })

  it('offers the next days that are free when a day asked for is full', () => {
    const facts = filingFacts(tutup)
    const days = ['2026-11-20', '2026-11-21', '2026-11-23', '2026-11-24', '2026-11-25']
    const editions = [{ since: '2020-01-01', policy: POLICY }] as const
    expect(freeDays(facts, filing(tutup).aturan, days, editions)).toEqual([
      '2026-11-20',
      '2026-11-23',
      '2026-11-24',
      '2026-11-25',
    ])
    expect(freeDays(facts, filing().aturan, days, editions)).toEqual([])
  })
})

describe('Leave for an important reason, such as a mother’s stroke (E30)', () => {
  const letter = { dari: '2026-10-05', nomorSurat: 'RS-1/2026' }

  it.each([
    ['with the letter, for a month', { ...letter, sampai: '2026-11-04' }, 'diterima', undefined],
    ['a day over a month', { ...letter, sampai: '2026-11-05' }, 'lebih-sebulan', undefined],
    [
      'without a letter',
      { dari: '2026-10-05', sampai: '2026-11-04' },
      'tanpa-bukti',
      'keadaan-khusus',
    ],
  ])('%s', (_situation, leave, hasil, jenis) => {
    const offered = offerForLeave(leave)
    expect([offered.hasil, offered.saran?.jenis]).toEqual([hasil, jenis])
  })
})

describe('Dynamic hours: core hours and the weekly total (Perpres 21/2023 Pasal 9)', () => {
  const law = { ...POLICY, wfa: { ...POLICY.wfa, 'wfa.kebijakan-tidak-ada': null } }
  const dinamis = (mulai: string, selesai: string, hari = ['2026-11-19']) =>
    refusals(filing({ jenis: 'dinamis', jam: { mulai, selesai }, hariDiminta: hari }, law))

  it.each([
    ['450 minutes net around the core', '09:00', '17:30', ['2026-11-19'], []],
    ['a minute less', '09:00', '17:29', ['2026-11-19'], ['wfa.jam-mingguan']],
    ['past the beginning of the core', '09:01', '18:00', ['2026-11-19'], ['wfa.jam-inti']],
    ['Friday with its longer break', '08:00', '16:59', ['2026-11-20'], ['wfa.jam-mingguan']],
    ['Friday made up for on Thursday', '08:00', '16:45', ['2026-11-19', '2026-11-20'], []],
  ])('%s', (_situation, mulai, selesai, hari, refused) => {
    expect(dinamis(mulai, selesai, hari)).toEqual(refused)
  })

  it('refuse a request that names no hours, and let a preview go on', () => {
    const law2 = [{ jenis: 'dinamis', jam: null } as const, law] as const
    expect(refusals(filing(...law2))).toEqual(['wfa.jam', 'wfa.jam-inti', 'wfa.jam-mingguan'])
    expect(refusals(filing({ jenis: 'dinamis', jam: undefined }, law))).toEqual([])
  })
})

describe('Limits of a month and a year', () => {
  const law = {
    ...POLICY,
    wfa: {
      ...POLICY.wfa,
      'wfa.batas-bulanan': { value: 2, basis: 'Perbup' },
      'wfa.batas-tahunan': { value: 3, basis: 'Perbup' },
      'wfa.kuota': { value: { jumlah: 2, bagian: 5_000 }, basis: 'Perbup' },
    },
  }

  it('count days held in the same month and year, and no others', () => {
    const held = { hariBerjalan: ['2026-11-04', '2026-11-12'] }
    expect(refusals(filing(held, law))).toEqual(['wfa.batas-bulanan'])
    const spread = { hariBerjalan: ['2026-02-04', '2026-03-12', '2026-05-12', '2025-11-19'] }
    expect(refusals(filing(spread, law))).toEqual(['wfa.batas-tahunan'])
    expect(refusals(filing({ hariBerjalan: ['2026-10-30', '2025-11-19'] }, law))).toEqual([])
  })

  it('hold at the database as well, unless the clause only warns', () => {
    const jaga = (policy: Policy) => filing({}, policy).jaga.get('2026-11-19')
    expect(jaga(law)).toMatchObject({ bulanan: 2, tahunan: 3, mingguan: 2, kuota: 2 })
    const warning = Object.fromEntries(
      ['bulanan', 'tahunan', 'mingguan'].map((span) => [
        `wfa.batas-${span}`,
        { value: 1, basis: 'Perbup', effect: 'peringatan' },
      ]),
    )
    const none = { bulanan: null, tahunan: null, mingguan: null }
    expect(jaga({ ...law, wfa: { ...law.wfa, ...warning } })).toMatchObject(none)
    const sif = { jenis: 'sif', jam: { mulai: '14:00', selesai: '22:00' } } as const
    expect(filing(sif, law).jaga.get('2026-11-19')).toMatchObject({ ...none, kuota: null })
  })

  it('let a quota be a number, a share, or the smaller of the two', () => {
    expect([quotaPlaces(11, { jumlah: 2 }), quotaPlaces(3, { jumlah: 2, bagian: 5_000 })]).toEqual([
      2, 1,
    ])
    expect(filing({}, law).kuota).toEqual([{ tanggal: '2026-11-19', batas: 2, terpakai: 0 }])
  })
})
