import { describe, expect, it } from 'vitest'
import type { Hari } from '../../src/domain/presensi/hari.ts'
import { judgeDay } from '../../src/domain/presensi/judge-day.ts'
import type { Sif } from '../../src/domain/presensi/schedule.ts'
import type { Arah } from '../../src/domain/presensi/tap.ts'
import type { Kalender } from '../../src/domain/shared/calendar.ts'
import { dayFacts, KALENDER, moment, POLICY, type Situation, tap, verdict } from './situations.ts'

const TUESDAY = '2026-11-10'
const WEDNESDAY = '2026-11-11'
const FOREVER = '2026-12-20 08:00'

const points = ({ potongan }: Pick<Hari, 'potongan'>) =>
  potongan.reduce((sum, { poin }) => sum + poin, 0)
const codes = ({ potongan }: Pick<Hari, 'potongan'>) => potongan.map(({ kode }) => kode)
const at = (when: string, arah: Arah = 'auto') => {
  const [date = '', time = ''] = when.split(' ')
  return tap(arah, moment(date, time))
}
const shift = (from: string, to: string, more: Partial<Sif> = {}): Sif => {
  const [tanggal = '', start = ''] = from.split(' ')
  const [date = '', end = ''] = to.split(' ')
  return { tanggal, mulai: moment(tanggal, start), selesai: moment(date, end), ...more }
}
const judged = (tanggal: string, situation: Situation) =>
  verdict(tanggal, { saat: FOREVER, ...situation })
const clock = (moments: readonly (number | null)[]) =>
  moments.map((one) => one && new Date(one + 7 * 3_600_000).toISOString().slice(8, 16))

describe('a day may hold several duties (R83)', () => {
  const PICKET = shift(`${TUESDAY} 19:00`, `${WEDNESDAY} 06:00`)
  const TAPS = ['10 07:25', '10 16:02', '10 18:50', '11 06:02', '11 07:25', '11 16:03']

  it.each<[string, Arah[]]>([
    ['without directions', ['auto', 'auto', 'auto', 'auto', 'auto', 'auto']],
    ['with directions', ['masuk', 'pulang', 'masuk', 'pulang', 'masuk', 'pulang']],
  ])('E65: office days and the picket between them are all clean, %s', (_, arah) => {
    const taps = TAPS.map((time, place) => at(`2026-11-${time}`, arah[place]))
    const [first, second] = [TUESDAY, WEDNESDAY].map((date) =>
      judged(date, { sif: [PICKET], taps }),
    )
    expect(first).toMatchObject({ status: 'hadir', terlambat: 0, pulangCepat: 0, potongan: [] })
    expect(
      first?.tugas?.map(({ jenis, masuk, pulang }) => [jenis, ...clock([masuk, pulang])]),
    ).toEqual([
      ['kantor', '10T07:25', '10T16:02'],
      ['piket', '10T18:50', '11T06:02'],
    ])
    expect(clock([first?.masuk ?? 0, first?.pulang ?? 0])).toEqual(['10T07:25', '11T06:02'])
    expect(second).toMatchObject({ status: 'hadir', potongan: [] })
    expect(clock([second?.masuk ?? 0, second?.pulang ?? 0])).toEqual(['11T07:25', '11T16:03'])
    expect(second?.tugas).toHaveLength(1)
  })

  const TWO = [
    shift(`${TUESDAY} 07:00`, `${TUESDAY} 11:00`),
    shift(`${TUESDAY} 16:00`, `${TUESDAY} 20:00`),
  ]
  const onShifts = (...times: string[]) =>
    judged(TUESDAY, {
      pola: 'sif',
      sif: TWO,
      taps: times.map((time) => at(`${TUESDAY} ${time}`)),
    })

  it('E66: of two shifts one was worked: half of an absence, not all of it', () => {
    const day = onShifts('06:55', '11:02')
    expect([day.status, points(day), codes(day)]).toEqual(['hadir', 150, ['presensi.tugas-kosong']])
    expect(day.tugas?.map((one) => points(one))).toEqual([0, 150])
    expect(day.catatan.some(({ id }) => id.startsWith('Hari ini memuat 2 tugas'))).toBe(true)
  })

  it('a tap that is missing on one of two equal duties costs half', () => {
    const day = onShifts('06:55', '11:02', '15:50')
    expect([points(day), codes(day)]).toEqual([75, ['presensi.tanpa-pulang']])
  })

  it('adds up minutes late and early, and their points by the share of each duty', () => {
    const day = onShifts('07:10', '11:02', '16:40', '19:50')
    expect([day.terlambat, day.pulangCepat, day.menitKerja]).toEqual([50, 10, 420])
    expect(day.potongan.map(({ poin }) => poin)).toEqual([25, 50, 25])
  })

  it('an absence from all of them is that of the day', () => {
    const day = onShifts()
    expect([day.status, points(day), codes(day)]).toEqual([
      'tanpa-keterangan',
      300,
      ['presensi.tanpa-keterangan'],
    ])
    expect(day.tugas?.map((one) => points(one))).toEqual([150, 150])
  })

  it.each<[string, Partial<Sif>, Situation, string[]]>([
    ['beside the office hours', {}, {}, ['kantor', 'piket']],
    ['in their place where it says so', { menggantikan: true }, {}, ['sif']],
    ['in their place for who works in shifts', {}, { pola: 'sif' }, ['sif']],
    ['alone on a day off', {}, { kalender: libur() }, ['piket']],
  ])('a shift is a duty %s', (_, more, situation, kinds) => {
    const one = shift(`${TUESDAY} 19:00`, `${TUESDAY} 22:00`, more)
    const day = judged(TUESDAY, { ...situation, sif: [one] })
    expect(day.tugas?.map(({ jenis }) => jenis)).toEqual(kinds)
  })

  it('is never costlier than an absence, whatever comes together', () => {
    const apel = [
      { nama: 'apel pagi', mulai: moment(TUESDAY, '07:15'), selesai: moment(TUESDAY, '07:30') },
    ]
    const late = { taps: [at(`${TUESDAY} 10:00`, 'masuk'), at(`${TUESDAY} 12:00`, 'pulang')] }
    expect(points(judged(TUESDAY, { ...late, apel }))).toBe(300)
    const manado = [
      { sampai: 30, poin: 100 },
      { sampai: null, poin: 300 },
    ] as const
    const law = {
      ...POLICY.presensi,
      terlambat: { value: manado, basis: 'x' },
      pulangCepat: { value: manado, basis: 'x' },
    }
    expect(points(judgeDay(dayFacts(TUESDAY, { saat: FOREVER, ...late }), law))).toBe(300)
  })

  it('leaves out the break that the edition gives a shift', () => {
    const law = {
      ...POLICY.presensi,
      sif: { ...POLICY.presensi.sif, value: { ...POLICY.presensi.sif.value, istirahat: 60 } },
    }
    const one = shift(`${TUESDAY} 07:00`, `${TUESDAY} 15:00`)
    const taps = [at(`${TUESDAY} 06:50`), at(`${TUESDAY} 15:05`)]
    const facts = dayFacts(TUESDAY, { pola: 'sif', sif: [one], taps, saat: FOREVER })
    expect(judgeDay(facts, law).menitKerja).toBe(420)
    expect(judgeDay(facts, POLICY.presensi).menitKerja).toBe(480)
    // It is in the middle of the shift, from 10.30 to 11.30.
    const half = { ...facts, taps: [at(`${TUESDAY} 07:00`), at(`${TUESDAY} 11:00`)] }
    expect(judgeDay(half, law).menitKerja).toBe(210)
  })
})

function libur(): Kalender {
  const holiday = { tanggal: TUESDAY, jenis: 'libur', nama: 'Hari Pahlawan', dasar: 'x' } as const
  return { ...KALENDER, libur: [holiday] }
}

describe('which tap counts for which duty (R84-R87)', () => {
  const office = (...taps: ReturnType<typeof at>[]) => judged(TUESDAY, { taps })

  it.each<[string, string[], number, number, number, number]>([
    ['in at 12.30', ['12:30', '16:02'], 300, 270, 0, 0],
    ['out at 11.00', ['07:25', '11:00'], 0, 0, 300, 240],
  ])('E67: first in, last out, %s', (_, times, late, netLate, early, netEarly) => {
    const day = office(...times.map((time) => at(`${TUESDAY} ${time}`)))
    expect([day.terlambat, day.pulangCepat]).toEqual([late, early])
    expect(day.bersih).toEqual({ terlambat: netLate, pulangCepat: netEarly })
    expect(points(day)).toBe(150)
  })

  it.each<[string, string[], (string | null)[]]>([
    ['one tap before the middle is in', ['11:44'], ['10T11:44', null]],
    ['one tap after the middle is out', ['11:46'], [null, '10T11:46']],
    ['two within half an hour are one', ['11:30', '11:50'], ['10T11:30', null]],
    ['two half an hour apart are an in and an out', ['11:30', '12:00'], ['10T11:30', '10T12:00']],
    ['two before the day begins are no out', ['06:40', '07:20'], ['10T06:40', null]],
    ['two after the day are no in', ['16:05', '16:50'], [null, '10T16:50']],
  ])('taps without a direction: %s', (_, times, expected) => {
    const day = office(...times.map((time) => at(`${TUESDAY} ${time}`)))
    expect(clock([day.masuk, day.pulang])).toEqual(expected)
  })

  it('E68: an out tap before the duty begins is none', () => {
    const day = office(at(`${TUESDAY} 07:10`, 'masuk'), at(`${TUESDAY} 07:12`, 'pulang'))
    expect([day.pulang, codes(day), points(day)]).toEqual([null, ['presensi.tanpa-pulang'], 150])
    expect(day.bersih).toEqual({ terlambat: 0, pulangCepat: 0 })
    expect(day.catatan.map(({ id }) => id)).toContain(
      'Presensi pulang 07.12 WIB tercatat sebelum jam kerja dimulai, jadi tidak dihitung.',
    )
  })

  it('E70: an out tap after midnight belongs to the day before', () => {
    const taps = ['18 07:20', '19 00:35', '19 08:28', '19 16:04'].map((time) =>
      at(`2026-11-${time}`),
    )
    const [first, second] = ['2026-11-18', '2026-11-19'].map((date) => judged(date, { taps }))
    expect([clock([first?.pulang ?? 0]), points(first ?? judged(TUESDAY, {}))]).toEqual([
      ['19T00:35'],
      0,
    ])
    expect([clock([second?.masuk ?? 0]), second?.terlambat]).toEqual([['19T08:28'], 58])
  })

  it.each<[string, string, Arah, string | null]>([
    ['at 05.00', '05:00', 'pulang', '11T05:00'],
    ['after 05.00', '05:01', 'pulang', null],
    ['without a direction', '03:00', 'auto', '11T03:00'],
    ['which is one in', '03:00', 'masuk', null],
  ])('an out tap of an ordinary day after midnight: %s', (_, time, arah, pulang) => {
    const taps = [at(`${TUESDAY} 07:20`, 'masuk'), at(`${WEDNESDAY} ${time}`, arah)]
    expect(clock([judged(TUESDAY, { taps }).pulang])).toEqual([pulang])
  })

  it('ends where the window of the next duty opens', () => {
    const early = shift(`${WEDNESDAY} 04:00`, `${WEDNESDAY} 07:00`)
    const on = (time: string) => {
      const taps = [at(`${TUESDAY} 07:20`, 'masuk'), at(`${WEDNESDAY} ${time}`)]
      return clock([judged(TUESDAY, { taps, sif: [early] }).pulang])
    }
    expect([on('01:59'), on('02:00')]).toEqual([['11T01:59'], [null]])
  })

  it('takes a tap in six hours before the start at the earliest, and tells of one before', () => {
    expect(clock([office(at(`${TUESDAY} 01:30`, 'masuk')).masuk])).toEqual(['10T01:30'])
    const night = office(at(`${TUESDAY} 01:29`, 'masuk'), at(`${TUESDAY} 16:02`, 'pulang'))
    expect([night.masuk, codes(night)]).toEqual([null, ['presensi.tanpa-masuk']])
    expect(night.catatan.map(({ id }) => id)).toContain(
      'Presensi 01.29 WIB di luar jendela presensi hari ini, jadi tidak dihitung.',
    )
  })

  it('leaves no tap of a shift day unspoken of', () => {
    const sif = [shift(`${TUESDAY} 21:00`, `${WEDNESDAY} 07:00`)]
    const day = judged(TUESDAY, { pola: 'sif', sif, taps: [at(`${TUESDAY} 12:00`, 'masuk')] })
    expect([day.status, day.masuk]).toEqual(['tanpa-keterangan', null])
    expect(day.catatan.some(({ id }) => id.includes('12.00 WIB di luar jendela'))).toBe(true)
    const early = judged(TUESDAY, { pola: 'sif', sif, taps: [at(`${TUESDAY} 15:30`, 'masuk')] })
    expect(clock([early.masuk])).toEqual(['10T15:30'])
  })

  describe('shifts that follow each other', () => {
    const A = shift(`${TUESDAY} 07:00`, `${TUESDAY} 14:00`)
    const B = shift(`${TUESDAY} 14:00`, `${TUESDAY} 21:00`)
    const pairs = (...taps: ReturnType<typeof at>[]) =>
      judged(TUESDAY, { pola: 'sif', sif: [A, B], taps }).tugas?.map(({ masuk, pulang }) =>
        clock([masuk, pulang]).map((one) => (one === null ? null : String(one).slice(3))),
      )
    const auto = (time: string) => at(`${TUESDAY} ${time}`)
    const masuk = (time: string) => at(`${TUESDAY} ${time}`, 'masuk')
    const pulang = (time: string) => at(`${TUESDAY} ${time}`, 'pulang')

    it.each([
      [
        'one tap at the hand-over serves both',
        [auto('06:55'), auto('14:01'), auto('21:03')],
        [
          ['06:55', '14:01'],
          ['14:01', '21:03'],
        ],
      ],
      [
        'of two each gets the one that suits it',
        [auto('06:55'), auto('13:58'), auto('14:03'), auto('21:03')],
        [
          ['06:55', '14:03'],
          ['13:58', '21:03'],
        ],
      ],
      [
        'a tap in looks ahead and an out tap back',
        [masuk('06:55'), masuk('13:58'), pulang('14:03'), pulang('21:02')],
        [
          ['06:55', '14:03'],
          ['13:58', '21:02'],
        ],
      ],
      [
        'what one has too many of goes to the one that has none',
        [masuk('06:55'), masuk('13:10'), pulang('14:40'), pulang('21:02')],
        [
          ['06:55', '14:40'],
          ['13:10', '21:02'],
        ],
      ],
      [
        'a tap in inside the hours stays where it is needed',
        [masuk('13:10'), pulang('14:02')],
        [
          ['13:10', '14:02'],
          [null, null],
        ],
      ],
    ])('%s', (_, taps, expected) => {
      expect(pairs(...taps)).toEqual(expected)
    })
  })

  it('gives each its tap where somebody leaves the office late before a picket', () => {
    const sif = [shift(`${TUESDAY} 19:00`, `${TUESDAY} 23:00`)]
    const taps = ['07:20', '17:45', '18:55', '23:05'].map((time) => at(`${TUESDAY} ${time}`))
    const day = judged(TUESDAY, { sif, taps })
    expect(day.tugas?.map(({ masuk, pulang }) => clock([masuk, pulang]))).toEqual([
      ['10T07:20', '10T17:45'],
      ['10T18:55', '10T23:05'],
    ])
  })
})

describe('permission for a part of a day (R90)', () => {
  const izin = (dari: string, sampai: string, status: 'disetujui' | 'diajukan' = 'disetujui') =>
    ({
      jenis: 'izin',
      at: null,
      status,
      diajukanPada: moment(TUESDAY, '06:00'),
      dari,
      sampai,
    }) as const
  const day = (from: string, to: string, masuk: string, pulang?: string) =>
    judged(TUESDAY, {
      koreksi: [izin(from, to)],
      taps: [
        at(`${TUESDAY} ${masuk}`, 'masuk'),
        ...(pulang ? [at(`${TUESDAY} ${pulang}`, 'pulang')] : []),
      ],
    })

  it.each<[string, Hari, number, number, number, string[]]>([
    ['the morning is excused', day('07:30', '10:00', '09:55', '16:02'), 0, 0, 300, []],
    [
      'late after it',
      day('07:30', '10:00', '10:10', '16:02'),
      10,
      0,
      290,
      ['presensi.terlambat-1'],
    ],
    ['the afternoon is excused', day('14:00', '16:00', '07:20', '14:00'), 0, 0, 330, []],
    [
      'left before it',
      day('14:00', '16:00', '07:20', '13:30'),
      0,
      30,
      300,
      ['presensi.pulang-cepat-1'],
    ],
    ['in the middle', day('10:00', '11:00', '07:20', '16:02'), 0, 0, 390, []],
    ['late over it', day('08:00', '09:00', '09:10', '16:02'), 40, 0, 350, ['presensi.terlambat-2']],
    [
      'a missing tap is missing',
      day('07:30', '10:00', '09:55'),
      0,
      0,
      0,
      ['presensi.tanpa-pulang'],
    ],
  ])('the rest is judged as usual: %s', (_, one, late, early, worked, cuts) => {
    expect([one.status, one.terlambat, one.pulangCepat, codes(one)]).toEqual([
      'hadir',
      late,
      early,
      cuts,
    ])
    expect(one.menitKerja).toBe(worked)
    expect(one.catatan.some(({ id }) => id.startsWith('Izin pukul'))).toBe(true)
  })

  it('excuses the day where it covers all hours, and no absence where it covers a part', () => {
    expect(judged(TUESDAY, { koreksi: [izin('07:00', '17:00')] })).toMatchObject({
      status: 'izin',
      potongan: [],
    })
    expect(judged(TUESDAY, { koreksi: [izin('07:30', '10:00')] }).status).toBe('tanpa-keterangan')
    const asked = { koreksi: [izin('07:30', '10:00', 'diajukan')], saat: `${TUESDAY} 23:59` }
    expect(verdict(TUESDAY, { ...asked, saat: '2026-11-11 13:00' }).status).toBe('tanpa-keterangan')
  })
})
