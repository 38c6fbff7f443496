import { describe, expect, it } from 'vitest'
import { refusalsOfComputing } from '../../src/domain/kinerja/halangan.ts'
import { isHistory, notJudged } from '../../src/domain/presensi/dinilai.ts'
import { expectDay } from '../../src/domain/presensi/expect-day.ts'
import { clipTo, isInMasa, SELALU } from '../../src/domain/shared/masa.ts'
import { judgeFirstDay } from '../../src/operations/sistem/judge-first-day.ts'
import { filing, findingOf, refusals } from './filing.ts'
import { dayFacts, KALENDER, POLICY, type Situation, verdict } from './situations.ts'

/** Luwes is used from Monday 4 January 2027 on. */
const FIRST = '2027-01-04'
const masaPakai = { dari: FIRST, sampai: null }
const masa = { masaPakai }
const BEFORE = '2026-11-16'
const duty = { id: 'd', nip: 'n', jenis: 'dinas-luar', dari: BEFORE, sampai: BEFORE } as const

describe('R78: a day before the first day of use', () => {
  it.each<[string, Situation]>([
    ['nobody came', {}],
    ['somebody came late', { masuk: '10:00', pulang: '12:00' }],
    ['a letter granted WFA', { wfa: { dasar: '800/1', sumber: 'surat' } }],
    ['somebody was away on duty', { cuti: [duty] }],
    ['an officer found an absence', { penetapan: { putusan: 'tanpa-keterangan', oleh: 'b' } }],
    ['a tap was forged', { taps: [{ id: 'x', arah: 'masuk', at: 0, mock: true }] }],
  ])('E76: is history where %s: no verdict, no points', (_, situation) => {
    const day = verdict(BEFORE, { masa, ...situation })
    expect(day).toMatchObject({
      alasan: 'hari.sebelum-dipakai',
      pesan: { id: expect.stringContaining('sebelum 4 Januari 2027') },
      jadwal: null,
      potongan: [],
      terlambat: 0,
      pulangCepat: 0,
      menitKerja: 0,
      tanda: [],
      rancangan: null,
      koreksiSampai: null,
      laporan: null,
      tinjauPada: null,
    })
    expect(isHistory(day.alasan)).toBe(true)
  })

  it('keeps its taps and its letters', () => {
    const day = verdict(BEFORE, { masa, wfa: { dasar: '800/1' }, masuk: '07:20', pulang: '16:05' })
    expect([day.moda, day.masuk === null, day.pulang === null]).toEqual(['wfa', false, false])
    expect(day.catatan.map(({ id }) => id)).toEqual([expect.stringMatching(/\(800\/1\)$/)])
    expect(verdict(BEFORE, { masa }).catatan).toEqual([])
  })

  it('expects nobody at a time, and says why', () => {
    const told = expectDay(dayFacts(BEFORE, { masa }), POLICY.presensi)
    expect(told).toMatchObject({
      jam: null,
      jadwal: null,
      takDinilai: { kode: 'hari.sebelum-dipakai' },
    })
  })

  it('is judged from that very day on, and always where no first day is set', () => {
    expect(verdict('2027-01-03', { masa }).alasan).toBe('hari.sebelum-dipakai')
    expect(verdict(FIRST, { masa })).toMatchObject({ status: 'tanpa-keterangan', alasan: null })
    const always = { masa: { masaPakai: SELALU } }
    expect(verdict(BEFORE, always)).toEqual(verdict(BEFORE))
    expect(verdict(BEFORE).status).toBe('tanpa-keterangan')
  })

  it('says so before it says that its year has no calendar', () => {
    const facts = { tanggal: '2025-06-02', kalender: KALENDER, masa }
    expect(notJudged(facts)?.kode).toBe('hari.sebelum-dipakai')
    expect(notJudged({ ...facts, masa: { masaPakai: SELALU } })?.kode).toBe('kalender.belum-ada')
  })
})

describe('R78: a month', () => {
  const refused = (bulan: string) =>
    refusalsOfComputing({ masaPakai }, bulan, '2027-02-03', KALENDER).map(({ code }) => code)

  it('wholly before is refused; one that holds the first day is computed from it on', () => {
    expect([refused('2026-12'), refused('2027-01'), refused('2027-02')]).toEqual([
      ['kinerja.sebelum-dipakai'],
      [],
      [],
    ])
    const january = { dari: '2027-01-01', sampai: '2027-01-31' }
    expect(clipTo(january, masaPakai)).toEqual({ dari: FIRST, sampai: '2027-01-31' })
    expect(clipTo(january, SELALU)).toEqual(january)
    expect(clipTo(january, { dari: null, sampai: '2027-01-15' }).sampai).toBe('2027-01-15')
    expect(isInMasa('2027-01-16', { dari: null, sampai: '2027-01-15' })).toBe(false)
  })
})

describe('R78: a request', () => {
  it('for a day before the first day is refused, and told from when on', () => {
    const story = {
      masaPakai: () => masaPakai,
      hariIni: '2026-12-15',
      hariDiminta: ['2026-12-29', FIRST],
    }
    expect(refusals(filing(story))).toEqual(['wfa.sebelum-dipakai'])
    expect(findingOf(filing(story), 'wfa.sebelum-dipakai')).toMatchObject({
      hari: ['2026-12-29'],
      sampai: FIRST,
      pesan: { id: expect.stringContaining('4 Januari 2027') },
    })
    expect(refusals(filing({ ...story, hariDiminta: [FIRST] }))).toEqual([])
  })
})

describe('An operator who has not set it', () => {
  it('is warned; who has is told since when', () => {
    expect(judgeFirstDay(SELALU, '2026-11-29').keadaan).toBe('peringatan')
    expect(judgeFirstDay(SELALU, '2026-11-29').saran?.id).toContain('FIRST_DAY')
    expect(judgeFirstDay(masaPakai, '2026-11-29').pesan.id).toBe(
      'Luwes akan dipakai sejak 4 Januari 2027.',
    )
    expect(judgeFirstDay(masaPakai, '2027-01-04')).toMatchObject({ keadaan: 'baik' })
  })
})
