import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  appointmentOf,
  employmentOf,
  type Kepegawaian,
} from '../../../src/domain/pegawai/masa-kerja.ts'
import { type Kabar, recordOn, spansThatDiffer } from '../../../src/domain/pegawai/riwayat.ts'

const PNS = '198609262015051001'
const PPPK = '199001012026211003'

const RECORD: Kepegawaian = {
  status: 'PNS',
  unitKerja: 'kominfo',
  jabatan: 'Analis Kebijakan',
  jenisJabatan: 'fungsional',
  tmtJabatan: '2020-01-02',
  tugas: 'administratif',
  tppDasar: 5_000_000,
  aktif: true,
}

/** Returns a message of a day at noon in Jakarta. */
function told(
  hari: string,
  data: Partial<Kepegawaian> = {},
  sejak: string | null = null,
): Kabar<Kepegawaian> {
  return { pada: Date.parse(`${hari}T05:00:00Z`), hari, sejak, data: { ...RECORD, ...data } }
}

/** Returns each record as `first day..last day unit base`. */
function lines(kabar: readonly Kabar<Kepegawaian>[], nip = PNS): string[] {
  return employmentOf(nip, kabar).map(
    ({ dari, sampai, data }) => `${dari}..${sampai ?? ''} ${data.unitKerja} ${data.tppDasar}`,
  )
}

describe('the first record', () => {
  it('holds back to the month of appointment that the NIP tells', () => {
    expect(lines([told('2026-11-02')])).toEqual(['2015-05-01.. kominfo 5000000'])
  })

  it('holds back to tmtJabatan where it lies in that month', () => {
    expect(lines([told('2026-11-02', { tmtJabatan: '2015-05-11' })])).toEqual([
      '2015-05-11.. kominfo 5000000',
    ])
  })

  it('begins on tmtMasuk where SIMPEG names it, also after the day from which the record holds', () => {
    const joined = told('2026-11-10', { tmtMasuk: '2026-11-16', tmtJabatan: '2026-11-01' })
    expect(lines([joined])).toEqual(['2026-11-16.. kominfo 5000000'])
  })

  it('begins in the year of appointment for PPPK, or on tmtJabatan in that year', () => {
    expect(appointmentOf(PPPK, { tmtJabatan: '2026-03-01' })).toBe('2026-03-01')
    expect(appointmentOf(PPPK, { tmtJabatan: '2027-03-01' })).toBe('2026-01-01')
  })

  it('does not begin later than a record that holds before the appointment in the NIP', () => {
    expect(lines([told('2026-11-02', {}, '2014-01-01')])).toEqual(['2014-01-01.. kominfo 5000000'])
  })
})

describe('a message without berlakuSejak', () => {
  const first = told('2026-10-01')

  it('holds from tmtJabatan where that differs from the record before (E63)', () => {
    const promoted = told('2026-11-28', { tmtJabatan: '2026-11-01', tppDasar: 8_000_000 })
    expect(lines([first, promoted])).toEqual([
      '2015-05-01..2026-10-31 kominfo 5000000',
      '2026-11-01.. kominfo 8000000',
    ])
  })

  it('holds from the day of the message where tmtJabatan is the same', () => {
    expect(lines([first, told('2026-11-28', { tppDasar: 6_000_000 })])).toEqual([
      '2015-05-01..2026-11-27 kominfo 5000000',
      '2026-11-28.. kominfo 6000000',
    ])
  })

  it('says nothing new where nothing that has a date differs', () => {
    expect(lines([first, told('2026-11-28'), told('2026-11-29')])).toHaveLength(1)
  })

  it('says nothing new where it repeats today while a later day is known already', () => {
    const next = told('2026-11-02', { tppDasar: 9_000_000 }, '2027-01-01')
    expect(lines([first, next, told('2026-11-03')])).toEqual([
      '2015-05-01..2026-12-31 kominfo 5000000',
      '2027-01-01.. kominfo 9000000',
    ])
  })
})

describe('a message with berlakuSejak', () => {
  it('goes between two records that are known already', () => {
    const kabar = [
      told('2026-10-01'),
      told('2026-11-20', { unitKerja: 'dishub' }, '2026-11-20'),
      told('2026-11-28', { unitKerja: 'bappeda' }, '2026-11-10'),
    ]
    expect(lines(kabar)).toEqual([
      '2015-05-01..2026-11-09 kominfo 5000000',
      '2026-11-10..2026-11-19 bappeda 5000000',
      '2026-11-20.. dishub 5000000',
    ])
  })

  it('replaces an earlier message about the same day', () => {
    const kabar = [
      told('2026-10-01'),
      told('2026-11-20', { unitKerja: 'dishub' }, '2026-11-16'),
      told('2026-11-21', { unitKerja: 'bappeda' }, '2026-11-16'),
    ]
    expect(lines(kabar)).toEqual([
      '2015-05-01..2026-11-15 kominfo 5000000',
      '2026-11-16.. bappeda 5000000',
    ])
  })
})

describe('employment', () => {
  it('ends the day before a record that is not active (E62)', () => {
    const died = told('2026-11-28', { aktif: false }, '2026-11-12')
    expect(lines([told('2026-10-01'), died])).toEqual(['2015-05-01..2026-11-11 kominfo 5000000'])
  })

  it('begins again with an active record, from the day on which that holds', () => {
    const kabar = [
      told('2026-10-01'),
      told('2026-11-01', { aktif: false }, '2026-11-01'),
      told('2026-12-01', { unitKerja: 'dishub' }, '2027-01-04'),
    ]
    expect(lines(kabar)).toEqual([
      '2015-05-01..2026-10-31 kominfo 5000000',
      '2027-01-04.. dishub 5000000',
    ])
  })

  it('is never there for somebody who was never active', () => {
    expect(lines([told('2026-10-01', { aktif: false })])).toEqual([])
  })

  it('takes the newest word on its first day', () => {
    const kabar = [
      told('2026-11-10', { tmtMasuk: '2026-11-02' }),
      told('2026-11-20', { tmtMasuk: '2026-11-16' }),
    ]
    expect(lines(kabar)).toEqual([
      '2026-11-16..2026-11-19 kominfo 5000000',
      '2026-11-20.. kominfo 5000000',
    ])
  })
})

describe('spansThatDiffer', () => {
  it('names exactly the days whose unit changed', () => {
    const before = employmentOf(PNS, [told('2026-10-01')])
    const moved = told('2026-11-28', { unitKerja: 'dishub' }, '2026-11-16')
    const after = employmentOf(PNS, [told('2026-10-01'), moved])
    const range = { dari: '2026-11-01', sampai: '2026-11-18' }
    const unit = (record: { data: Kepegawaian } | undefined) => record?.data.unitKerja ?? null
    expect(spansThatDiffer(before, after, range, unit)).toEqual([
      { dari: '2026-11-16', sampai: '2026-11-18' },
    ])
  })
})

const day = fc
  .integer({ min: 0, max: 60 })
  .map((days) => new Date(Date.UTC(2026, 9, 1 + days)).toISOString().slice(0, 10))

const message = fc
  .record({
    hari: day,
    sejak: fc.option(day),
    unitKerja: fc.constantFrom('kominfo', 'dishub', 'bappeda'),
    tmtJabatan: fc.constantFrom('2020-01-02', '2026-10-15', '2026-11-01'),
    aktif: fc.boolean(),
    tmtMasuk: fc.constantFrom(undefined, '2026-10-20'),
  })
  .map(({ hari, sejak, ...data }) => told(hari, data, sejak))

describe('any messages', () => {
  it('give the same records in any order of arrival', () => {
    const shuffled = fc
      .array(message, { maxLength: 8 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      )
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(employmentOf(PNS, other)).toEqual(employmentOf(PNS, all))
      }),
    )
  })

  it('differ on exactly the days on which a record differs', () => {
    const unit = (record: { data: Kepegawaian } | undefined) => record?.data.unitKerja ?? null
    const range = { dari: '2026-10-01', sampai: '2026-11-30' }
    const some = fc.array(message, { maxLength: 6 })
    fc.assert(
      fc.property(some, some, day, (one, other, date) => {
        const before = employmentOf(PNS, one)
        const after = employmentOf(PNS, other)
        const spans = spansThatDiffer(before, after, range, unit)
        const inSpan = spans.filter(({ dari, sampai }) => dari <= date && date <= sampai)
        const differs = unit(recordOn(before, date)) !== unit(recordOn(after, date))
        expect(inSpan).toHaveLength(differs ? 1 : 0)
      }),
    )
  })

  it('give each day one record at most', () => {
    fc.assert(
      fc.property(fc.array(message, { maxLength: 8 }), day, (all, date) => {
        const records = employmentOf(PNS, all)
        const holding = records.filter(
          ({ dari, sampai }) => dari <= date && (sampai === null || date <= sampai),
        )
        expect(holding.length).toBeLessThan(2)
        expect(recordOn(records, date)).toBe(holding[0])
        expect(holding.every(({ data }) => data.aktif)).toBe(true)
      }),
    )
  })
})
