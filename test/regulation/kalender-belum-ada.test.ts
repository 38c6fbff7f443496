import { describe, expect, it } from 'vitest'
import { refusalsOfComputing } from '../../src/domain/kinerja/halangan.ts'
import { type Kalender, mergeCalendar } from '../../src/domain/shared/calendar.ts'
import { daysOfMonth, type LocalDate } from '../../src/domain/shared/local-date.ts'
import { SELALU } from '../../src/domain/shared/masa.ts'
import { limitsOf } from '../../src/domain/wfa/roster-batas.ts'
import { judgeCalendar } from '../../src/operations/sistem/judge-calendar.ts'
import { kalenderNasional } from '../../src/policy/kalender-nasional.ts'
import { filing, findingOf, refusals, UNIT, warnings } from './filing.ts'
import { KALENDER, month, POLICY, type Situation, verdict } from './situations.ts'

/** Monday 3 January 2028 and the Saturday before: nobody has entered their calendar. */
const SENIN = '2028-01-03'
const SABTU = '2028-01-01'

/** Returns the shipped calendar with what bkd entered of 2028. */
const with2028 = (lengkap: readonly { tahun: string; sejak: LocalDate }[]): Kalender =>
  mergeCalendar(kalenderNasional, {
    libur: [{ tanggal: '2028-01-26', jenis: 'libur', nama: 'Imlek', dasar: 'SKB' }],
    ramadan: [],
    lengkap,
  })
const leave = { id: 'c', nip: 'n', jenis: 'tahunan', dari: SENIN, sampai: SENIN } as const
const shift = { tanggal: SENIN, mulai: 0, selesai: 8 * 3_600_000 }

describe('R110: a day of a year whose calendar is not entered', () => {
  it.each<[string, LocalDate, Situation]>([
    ['nobody came', SENIN, {}],
    ['somebody came late', SENIN, { masuk: '10:00', pulang: '12:00' }],
    ['somebody worked elsewhere', SENIN, { wfa: {}, masuk: '07:20' }],
    ['somebody was on leave', SENIN, { cuti: [leave] }],
    ['somebody was on a shift', SENIN, { pola: 'sif', sif: [shift] }],
    [
      'an officer found an absence',
      SENIN,
      { penetapan: { putusan: 'tanpa-keterangan', oleh: 'b' } },
    ],
    ['it is a Saturday', SABTU, {}],
    ['long after', SENIN, { saat: '2028-03-01 08:00' }],
  ])('waits without a point where %s', (_, tanggal, situation) => {
    expect(verdict(tanggal, situation)).toMatchObject({
      status: 'menunggu',
      alasan: 'kalender.belum-ada',
      pesan: { id: expect.stringMatching(/^Kalender belum ada: hari libur 2028 /) },
      jadwal: null,
      potongan: [],
      terlambat: 0,
      pulangCepat: 0,
      menitKerja: 0,
      rancangan: null,
      koreksiSampai: null,
      laporan: null,
      tinjauPada: null,
    })
  })

  it('keeps the taps and says what is on record', () => {
    const day = verdict(SENIN, { cuti: [leave], masuk: '07:20' })
    expect(day.masuk).not.toBeNull()
    expect(day.catatan.map(({ id }) => id)).toEqual([expect.stringMatching(/^Cuti tahunan\./)])
  })

  it('waits on although one holiday of the year was entered', () => {
    expect(verdict(SENIN, { kalender: with2028([]) }).alasan).toBe('kalender.belum-ada')
  })

  it('is judged once an officer has said that the year is complete, or Luwes ships it', () => {
    const kalender = with2028([{ tahun: '2028', sejak: '2027-10-04' }])
    expect(verdict(SENIN, { kalender })).toMatchObject({ status: 'tanpa-keterangan', alasan: null })
    expect(verdict(SABTU, { kalender }).status).toBe('libur')
    expect(verdict('2028-01-26', { kalender }).status).toBe('libur')
  })

  it('may be corrected, and reported on, for as long after the calendar came as after any day', () => {
    const late = with2028([{ tahun: '2028', sejak: '2028-02-10' }])
    const early = with2028([{ tahun: '2028', sejak: '2027-10-04' }])
    expect(verdict(SENIN, { kalender: early }).koreksiSampai).toBe('2028-01-06')
    expect(verdict(SENIN, { kalender: late }).koreksiSampai).toBe('2028-02-15')
    const report = (kalender: Kalender) =>
      new Date(verdict(SENIN, { kalender, wfa: {} }).laporan?.batas ?? 0).toISOString()
    expect(report(early)).toBe('2028-01-04T05:00:00.000Z')
    expect(report(late)).toBe('2028-02-11T05:00:00.000Z')
  })

  it('costs a month nothing, and is told of as open', () => {
    const hari = daysOfMonth('2028-01').map((tanggal) => verdict(tanggal))
    const scored = month({ bulan: '2028-01', hari })
    expect(scored.disiplin).toBe(10_000)
    expect(scored.baris).toContainEqual(
      expect.objectContaining({ kode: 'kinerja.hari-menunggu', jumlah: 31, poin: 0 }),
    )
  })

  it('E75: 1 January 2027 is a day off by the shipped calendar, 3 January 2028 waits without one', () => {
    expect(verdict('2027-01-01')).toMatchObject({ status: 'libur', alasan: null })
    expect(verdict(SENIN)).toMatchObject({ status: 'menunggu', potongan: [] })
  })
})

describe('R6: a month of a year without a calendar', () => {
  const refused = (bulan: string, today: string, kalender = KALENDER) =>
    refusalsOfComputing({ masaPakai: SELALU }, bulan, today, kalender).map(({ code }) => code)

  it('E60: January 2028 is neither computed nor closed without the calendar of 2028', () => {
    expect(refused('2028-01', '2028-02-03')).toEqual(['kinerja.kalender-tidak-ada'])
    expect(refused('2028-01', '2028-02-03', with2028([]))).toEqual(['kinerja.kalender-tidak-ada'])
    expect(refused('2027-12', '2028-01-04')).toEqual([])
    expect(refused('2027-01', '2027-02-03')).toEqual([])
  })
})

describe('A request for a day of a year without a calendar', () => {
  const asked = { hariDiminta: [SENIN], hariIni: '2027-12-15' }

  it('is warned of, and not refused: nobody waits for an officer to ask', () => {
    const judged = filing(asked)
    expect(refusals(judged)).toEqual([])
    expect(warnings(judged)).toContain('kalender.belum-ada')
    expect(findingOf(judged, 'kalender.belum-ada')).toMatchObject({
      hari: [SENIN],
      pesan: { id: expect.stringContaining('2028 belum ada') },
    })
  })

  it('is not told that its days are working days', () => {
    const told = findingOf(filing(asked), 'wfa.bukan-hari-kerja')?.pesan.id
    expect(told).toBe(
      'Tidak ada hari yang diminta jatuh pada akhir pekan atau libur yang sudah diketahui.',
    )
    const known = findingOf(filing(), 'wfa.bukan-hari-kerja')?.pesan.id
    expect(known).toBe('Semua hari yang diminta adalah hari kerja.')
  })

  it('is refused on a weekend, and on a holiday that is known so far', () => {
    expect(refusals(filing({ ...asked, hariDiminta: [SABTU] }))).toEqual(['wfa.bukan-hari-kerja'])
    const kalender = with2028([])
    const imlek = { hariDiminta: ['2028-01-26'], hariIni: '2027-12-15', kalender }
    expect(refusals(filing(imlek))).toEqual(['wfa.bukan-hari-kerja'])
  })

  it('is planned in no roster, which cannot warn', () => {
    const facts = {
      unit: () => UNIT,
      rekan: () => [],
      kasus: [],
      layanan: [],
      kalender: KALENDER,
    }
    const limits = limitsOf([{ since: '2020-01-01', policy: POLICY }], facts)
    expect(limits(SENIN).libur?.kode).toBe('kalender.belum-ada')
    expect(limits('2027-01-04').libur).toBeNull()
  })
})

describe('The calendar of the next year', () => {
  const found = (today: LocalDate, kalender = KALENDER) =>
    judgeCalendar(kalender, today).map(({ kode, keadaan }) => [kode, keadaan])

  it('is asked for from 1 October on, and missed in its own year', () => {
    expect(found('2027-09-30')).toEqual([
      ['kalender', 'baik'],
      ['kalender-cocokkan', 'catatan'],
    ])
    expect(found('2027-10-01')[0]).toEqual(['kalender', 'peringatan'])
    expect(found('2028-01-01')[0]).toEqual(['kalender', 'rusak'])
    expect(found('2027-10-01', with2028([]))[0]).toEqual(['kalender', 'peringatan'])
    const complete = with2028([{ tahun: '2028', sejak: '2027-10-04' }])
    expect(found('2027-10-05', complete)[0]).toEqual(['kalender', 'baik'])
  })

  it('is told of as not compared with its decree until an officer has done so', () => {
    const compared = with2028([{ tahun: '2027', sejak: '2026-11-30' }])
    expect(found('2026-11-29')).toContainEqual(['kalender-cocokkan', 'catatan'])
    expect(found('2026-11-30', compared)).toEqual([['kalender', 'baik']])
  })
})
