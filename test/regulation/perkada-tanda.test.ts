import { describe, expect, it } from 'vitest'
import { expectDay } from '../../src/domain/presensi/expect-day.ts'
import { answerState, countPings, mayPing } from '../../src/domain/presensi/ping.ts'
import {
  type HitunganSekitar,
  type TapsHari,
  tandaOfDay,
} from '../../src/domain/presensi/tanda/of-day.ts'
import type { Tap } from '../../src/domain/presensi/tap.ts'
import { nasionalJumat2026 } from '../../src/policy/presets/nasional-jumat-2026.ts'
import { dayFacts, moment, POLICY, type Situation, tap, verdict } from './situations.ts'

const THURSDAY = '2026-10-08'
const HOME = { lat: -5.195, lon: 103.931 }
const OFFICE = { nama: 'Kantor', lat: -5.2, lon: 103.94, radius: 100 }

const at = (time: string, more: Partial<Tap> = {}): Tap => ({
  ...tap('auto', moment(THURSDAY, time)),
  ...more,
})

/** Returns the signals on a person's taps of a day. */
const found = (
  taps: readonly Tap[],
  over: Partial<TapsHari> = {},
  around: (one: Tap) => HitunganSekitar = () => ({}),
) =>
  tandaOfDay(
    {
      harapan: { moda: 'kantor', sumber: 'kantor' },
      dikecualikan: false,
      tempat: { kantor: [], luar: null },
      ofDay: taps,
      semua: taps,
      ...over,
    },
    POLICY.presensi.tanda.value,
    around,
  )
const codes = (...args: Parameters<typeof found>) => found(...args).map(({ kode }) => kode)

describe('signals in the taps (R30-R35): a list for people, nothing more', () => {
  it('E50: two taps 105.9 km apart in 15 minutes are 424 km/h, and both bear it', () => {
    const taps = [
      at('07:25', { lat: -6.9025, lon: 107.6186 }),
      at('07:40', { lat: -6.7063, lon: 108.557 }),
    ]
    const [one, ...more] = found(taps)
    expect(more).toEqual([])
    expect(one).toMatchObject({ kode: 'tanda.kecepatan', bukti: { km: 105.9 } })
    expect(one?.bukti.kmJam).toBeGreaterThan(420)
    expect(one?.bukti.kmJam).toBeLessThan(428)
    expect(one?.tap).toEqual(taps.map(({ id }) => id))
    const slow = [taps[0], at('08:10', { lat: -6.7063, lon: 108.557 })].flatMap((x) => x ?? [])
    expect(codes(slow)).toEqual([])
  })

  it.each<[string, Partial<Tap>, 'kantor' | 'wfa', boolean]>([
    ['by a phone on a WFA day', {}, 'wfa', true],
    ['by a face at home', { metode: 'wajah' }, 'wfa', true],
    ['by the widget at the office', { widget: true }, 'kantor', true],
    ['by an app that tells no method, at the office', {}, 'kantor', false],
    [
      'by the widget at the office, with its position',
      { widget: true, ...OFFICE },
      'kantor',
      false,
    ],
    ['by a face of the e-presensi app at the office', { metode: 'wajah' }, 'kantor', false],
    ['by GPS at the office', { metode: 'gps' }, 'kantor', true],
    ['with its position', { metode: 'gps', ...HOME }, 'wfa', false],
    ['with its distance alone', { metode: 'gps', jarak: 40 }, 'kantor', false],
    ['by a machine at the office', { metode: 'sidik-jari' }, 'kantor', false],
    ['by a machine, on a WFA day', { metode: 'wajah', kantor: 'Kominfo' }, 'wfa', false],
  ])('R96: a tap without a position where the duty asks for one: %s', (_, more, moda, expected) => {
    const over = {
      harapan: { moda, sumber: moda === 'wfa' ? 'pengajuan' : 'kantor' },
      tempat: { kantor: [OFFICE], luar: HOME },
    } as const
    expect(codes([at('07:25', more)], over).includes('tanda.tanpa-posisi')).toBe(expected)
  })

  it('R96: needs no position from the widget at an office if the edition says so', () => {
    const { tanda } = POLICY.presensi
    const facts = { harapan: { moda: 'kantor', sumber: 'kantor' } } as const
    const day = {
      ...facts,
      dikecualikan: false,
      tempat: { kantor: [OFFICE], luar: null },
      ofDay: [at('07:25', { widget: true })],
      semua: [at('07:25', { widget: true })],
    }
    const asked = (posisiKantor: boolean) =>
      tandaOfDay(day, { ...tanda.value, posisiKantor }).map(({ kode }) => kode)
    expect([asked(true), asked(false)]).toEqual([['tanda.tanpa-posisi'], []])
  })

  it('R96: asks for none where no place is known', () => {
    expect(codes([at('07:25', { metode: 'gps' })])).toEqual([])
  })

  it('E51: six people at one coordinate to six decimals, five are enough', () => {
    const taps = [at('07:25', HOME)]
    const orang = (orangSetitik: number) => () => ({ orangSetitik })
    expect(codes(taps, {}, orang(6))).toEqual(['tanda.koordinat-sama'])
    expect(codes(taps, {}, orang(5))).toEqual(['tanda.koordinat-sama'])
    expect(codes(taps, {}, orang(4))).toEqual([])
    expect(codes(taps, {}, () => ({ hariSetitik: 5 }))).toEqual(['tanda.koordinat-sama'])
    // A machine on the wall stands where it stands.
    expect(codes([at('07:25', { ...HOME, metode: 'sidik-jari' })], {}, orang(60))).toEqual([])
  })

  it.each([
    ['E52: 156 m from the point is inside its 200', { lat: -5.1964, lon: 103.931 }, []],
    ['E52: 222 m is outside', { lat: -5.197, lon: 103.931 }, ['tanda.luar-area']],
    ['222 m known to 30 m may be inside', { lat: -5.197, lon: 103.931, accuracy: 30 }, []],
    ['at the office on a WFA day is where one may be', { lat: OFFICE.lat, lon: OFFICE.lon }, []],
    ['known to 150 m says too little', { ...HOME, accuracy: 150 }, ['tanda.akurasi-rendah']],
  ])('%s', (_, place, expected) => {
    const tempat = { kantor: [OFFICE], luar: HOME }
    const harapan = { moda: 'wfa', sumber: 'pengajuan' } as const
    expect(codes([at('07:25', place)], { tempat, harapan })).toEqual(expected)
  })

  it.each<[string, readonly Tap[], Partial<TapsHari>, readonly string[]]>([
    ['a phone that admits it', [at('07:25', { mock: true })], {}, ['tanda.lokasi-palsu']],
    [
      'a clock 121 s off',
      [at('07:25', { jamPerangkat: moment(THURSDAY, '07:22:59') })],
      {},
      ['tanda.selisih-jam'],
    ],
    ['a clock 120 s off', [at('07:25', { jamPerangkat: moment(THURSDAY, '07:23') })], {}, []],
    ['made offline', [at('07:25', { luring: true, jamPerangkat: 0 })], {}, ['tanda.luring']],
    [
      'on a day of leave',
      [at('07:25')],
      { harapan: { moda: 'cuti', sumber: 'cuti' } },
      ['tanda.luar-tugas'],
    ],
    ['on a day off', [at('07:25')], { harapan: { moda: 'libur', sumber: 'libur' } }, []],
    [
      'without any jitter three times',
      ['07:25', '12:00', '16:05'].map((time) => at(time, { ...HOME, accuracy: 12 })),
      {},
      ['tanda.tanpa-derau'],
    ],
    [
      'with jitter',
      ['07:25', '12:00', '16:05'].map((time, n) => at(time, { ...HOME, accuracy: 12 + n })),
      {},
      [],
    ],
    ...(['lat', 'lon'] as const).map((what): [string, Tap[], object, string[]] => [
      `with another ${what} once`,
      ['07:25', '12:00', '16:05'].map((time, n) =>
        at(time, { ...HOME, accuracy: 12, ...(n === 1 && { [what]: HOME[what] + 0.0001 }) }),
      ),
      {},
      [],
    ]),
    ...(['device', 'lat', 'lon'] as const).map((what): [string, Tap[], object, string[]] => [
      `at one moment with another ${what}`,
      [
        at('07:25', { ...HOME, device: 'a' }),
        {
          ...at('07:25', {
            ...HOME,
            device: 'a',
            [what]: what === 'device' ? 'b' : HOME[what] + 0.0001,
          }),
          id: 'lain',
        },
      ],
      {},
      [],
    ]),
    [
      'the same under another id, but in and out',
      [
        at('07:25', { ...HOME, device: 'a', arah: 'masuk' }),
        { ...at('07:25', { ...HOME, device: 'a', arah: 'pulang' }), id: 'lain' },
      ],
      {},
      [],
    ],
    [
      'the same under another id',
      [
        at('07:25', { ...HOME, device: 'a' }),
        { ...at('07:25', { ...HOME, device: 'a' }), id: 'lain' },
      ],
      {},
      ['tanda.tap-ulang'],
    ],
  ])('%s', (_, taps, over, expected) => {
    expect(codes(taps, over)).toEqual(expected)
  })

  it('one device for two people', () => {
    const taps = [at('07:25', { device: 'hp-1' })]
    expect(codes(taps, {}, () => ({ orangSeperangkat: 2 }))).toEqual(['tanda.perangkat-bersama'])
    expect(codes([at('07:25')], {}, () => ({ orangSeperangkat: 2 }))).toEqual([])
  })

  it.each<[string, Partial<Tap>, boolean]>([
    ['a fingerprint', { metode: 'sidik-jari' }, true],
    ['a QR code', { metode: 'qr' }, true],
    ['a face at a named office', { metode: 'wajah', kantor: 'Kantor Bupati' }, true],
    ['a card at a registered machine', { metode: 'manual', kantor: 'Kantor Bupati' }, true],
    ['a face on a phone', { metode: 'wajah' }, false],
    ['a phone at a named office', { metode: 'gps', kantor: 'Kantor Bupati' }, false],
    ['a phone of the widget', {}, false],
  ])('R94: %s is on a wall, or not, so that many may share it', (_, more, wall) => {
    const times = ['07:25', '12:00', '16:05']
    const place = { ...HOME, accuracy: 12, device: 'mesin:CQQC224160120' }
    const taps = times.map((time) => at(time, { ...place, ...more }))
    const many = () => ({ orangSetitik: 60, hariSetitik: 20, orangSeperangkat: 60 })
    const shared = ['tanda.koordinat-sama', 'tanda.tanpa-derau', 'tanda.perangkat-bersama']
    expect(codes(taps, {}, many).toSorted()).toEqual(wall ? [] : shared.toSorted())
  })

  it('E57: exempt on a scheme day and present from elsewhere is looked into, and costs nothing', () => {
    const wajib = { jenis: 'dikecualikan', hanyaRumah: true, dihitung: false, dasar: 'SE' } as const
    const taps = ['07:20', '16:31'].map((time) => ({
      ...tap('auto', moment('2026-11-20', time)),
      ...HOME,
    }))
    const day = verdict('2026-11-20', { wajib, taps, tempat: { kantor: [OFFICE], luar: HOME } })
    expect(day).toMatchObject({ moda: 'kantor', status: 'hadir', potongan: [], sementara: true })
    expect(day.tanda).toEqual([{ kode: 'wfa.jabatan-dikecualikan', status: 'baru' }])
  })

  it('a tap proven untrue is no presence, and an open signal takes nothing (R35)', () => {
    const taps = [tap('masuk', moment(THURSDAY, '07:20')), tap('pulang', moment(THURSDAY, '16:05'))]
    const tanda = (status: 'baru' | 'terbukti' | 'tidak-terbukti') => [
      { kode: 'tanda.lokasi-palsu', status },
    ]
    const open = verdict(THURSDAY, { taps, tanda: tanda('baru') })
    expect([open.status, open.potongan, open.sementara]).toEqual(['hadir', [], true])
    const gugur = new Set(taps.map(({ id }) => id))
    const proven = verdict(THURSDAY, { taps, gugur, tanda: tanda('terbukti') })
    expect([proven.status, proven.sementara]).toEqual(['tanpa-keterangan', true])
    const cleared = verdict(THURSDAY, { taps, tanda: tanda('tidak-terbukti') })
    expect([cleared.status, cleared.sementara]).toEqual(['hadir', false])
  })
})

describe('outages (R40)', () => {
  const gangguan = [{ dari: moment(THURSDAY, '07:15'), sampai: moment(THURSDAY, '08:05') }]
  const day = (situation: Situation) => verdict(THURSDAY, { gangguan, ...situation })

  it.each([
    ['E48: 08:12 is inside the grace: on time, with a note', '08:12', 0, []],
    ['E48: 08:21 is after it: 51 minutes late', '08:21', 51, ['presensi.terlambat-2']],
    ['08:20:59 is the last minute of the grace', '08:20:59', 0, []],
    ['07:20 was on time anyhow', '07:20', 0, []],
  ])('%s', (_, masuk, terlambat, expected) => {
    const judged = day({ masuk, pulang: '16:05' })
    expect([judged.terlambat, judged.potongan.map(({ kode }) => kode)]).toEqual([
      terlambat,
      expected,
    ])
    expect(judged.catatan.some(({ id }) => /gangguan/.test(id))).toBe(/^08:(12|20)/.test(masuk))
  })

  it('who was late before it began is late by that much', () => {
    const late = [{ dari: moment(THURSDAY, '07:45'), sampai: moment(THURSDAY, '08:05') }]
    expect(day({ gangguan: late, masuk: '08:10', pulang: '16:05' }).terlambat).toBe(15)
  })

  it('excuses the tap that could not be made, and leaves a day without any to people', () => {
    expect(day({ pulang: '16:05' })).toMatchObject({ status: 'hadir', potongan: [] })
    expect(day({})).toMatchObject({ status: 'belum-terverifikasi', potongan: [], sementara: true })
    expect(day({ masuk: '07:20' }).potongan.map(({ kode }) => kode)).toEqual([
      'presensi.tanpa-pulang',
    ])
    const evening = [{ dari: moment(THURSDAY, '15:50'), sampai: null }]
    expect(day({ gangguan: evening, masuk: '07:20' })).toMatchObject({
      status: 'hadir',
      potongan: [],
    })
  })
})

describe('pings of a WFA day (R42), where the edition orders them', () => {
  const { presensi } = nasionalJumat2026
  const may = (time: string, over: Situation = {}, sent: Parameters<typeof mayPing>[2] = []) => {
    const facts = dayFacts(THURSDAY, { wfa: {}, saat: `${THURSDAY} ${time}`, ...over })
    return mayPing(facts, expectDay(facts, presensi), sent, presensi)
  }
  const at = (clock: string | null) => (clock === null ? null : moment(THURSDAY, clock))
  const ping = (dijawab: string | null, tersampai: string | null = '10:00:02') => ({
    dikirim: moment(THURSDAY, '10:00:00'),
    batas: moment(THURSDAY, '10:05:00'),
    dijawab: at(dijawab),
    tersampaiPada: at(tersampai),
  })

  it.each([
    ['E53: answered in 4:59', '10:04:59', '10:05', 'dijawab'],
    ['E53: answered at 5:00', '10:05:00', '10:05', 'terlambat'],
    ['not answered yet', null, '10:04', 'ditunggu'],
    ['E53: not answered', null, '10:05', 'tidak-dijawab'],
  ])('%s', (_, answered, now, state) => {
    expect(answerState(ping(answered), moment(THURSDAY, now), 5)).toBe(state)
  })

  it.each([
    ['told a second before the deadline, silence counts', null, '10:04:59', 'tidak-dijawab'],
    ['told at the deadline, it does not', null, '10:05:00', 'tidak-tersampaikan'],
    ['told never, it does not', null, null, 'tidak-tersampaikan'],
    ['told never, a late answer is not late', '10:20:00', null, 'tidak-tersampaikan'],
    ['told never, an answer in time is one', '10:04:59', null, 'dijawab'],
  ])('%s', (_, answered, told, state) => {
    expect(answerState(ping(answered, told), moment(THURSDAY, '11:00'), 5)).toBe(state)
  })

  it('count as missed or late only where a message reached the person in time', () => {
    const silent = [ping(null), ping(null, '10:05:00'), ping(null, null)]
    const late = [ping('10:05:00'), ping('10:20:00', '10:06:00'), ping('10:20:00', null)]
    const kini = moment(THURSDAY, '11:00')
    const counted = countPings([...silent, ...late, ping('10:01:00')], kini)
    expect(counted).toEqual({ tanpaJawaban: 1, terlambat: 1 })
    expect(countPings([ping(null)], moment(THURSDAY, '10:04'))).toEqual({
      tanpaJawaban: 0,
      terlambat: 0,
    })
  })

  it.each([
    ['E54: at 12:20 on a Thursday, in the break', '12:20', false],
    ['an answer would reach into the break', '11:56', false],
    ['in the morning', '10:00', true],
    ['before work', '07:29', false],
    ['as soon as work begins', '07:30', true],
    ['an answer comes just before the break', '11:55', true],
    ['the break has ended', '13:00', true],
    ['a minute of the break is left', '12:59', false],
    ['an answer comes just before the end', '15:55', true],
    ['an answer would reach past the end', '15:56', false],
  ])('%s', (_, time, allowed) => {
    expect(may(time)).toBe(allowed)
  })

  it('are four a day at most, one at a time, to nobody at the office, and none unless ordered', () => {
    const four = [1, 2, 3, 4].map(() => ping('10:01'))
    expect(may('14:00', {}, four)).toBe(false)
    expect(may('14:00', {}, four.slice(1))).toBe(true)
    expect(may('10:03', {}, [ping(null)])).toBe(false)
    // One that was answered, or whose time is over, is no longer waited for.
    expect(may('10:03', {}, [ping('10:01')])).toBe(true)
    expect(may('10:06', {}, [ping(null)])).toBe(true)
    expect(may('10:00', { wfa: null })).toBe(false)
    const facts = dayFacts(THURSDAY, { wfa: {}, saat: `${THURSDAY} 10:00` })
    expect(mayPing(facts, expectDay(facts, POLICY.presensi), [], POLICY.presensi)).toBe(false)
  })
})
