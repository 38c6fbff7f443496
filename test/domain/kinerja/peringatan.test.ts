import { describe, expect, it } from 'vitest'
import {
  endsOf,
  hasLapsedPegawai,
  hasLapsedUnit,
  namaPeringatan,
  warnPegawai,
  warnUnit,
} from '../../../src/domain/kinerja/peringatan/index.ts'
import type {
  BulanLalu,
  FaktaPegawai,
  HariPresensi,
  HariUnit,
} from '../../../src/domain/kinerja/peringatan/peringatan.ts'
import { endPeringatan } from '../../../src/domain/kinerja/peringatan/tindak-lanjut.ts'
import { addDays, daysBetween, weekday } from '../../../src/domain/shared/local-date.ts'
import { national } from '../../../src/policy/national.ts'

const SET = {
  ...national.kinerja.peringatan,
  'peringatan.tanpa-keterangan': { value: 2, basis: 'Perkada TPP' },
}

const QUIET: FaktaPegawai = {
  status: 'PNS',
  hariIni: '2026-11-18',
  bulanIni: '2026-11',
  pekanIni: '2026-11-16',
  hari: [],
  tahun: { tahun: '2026', hari: 0, menit: 0 },
  ping: { tanpaJawaban: 0, terlambat: 0 },
  luarArea: [],
  bulan: [],
  keluaran: [],
  tertunda: { pengajuan: 0, laporan: 0, kasus: 0, tinjau: 0 },
  malam: [],
  cutiTerakhir: null,
  sejak: null,
}

type Kind = string
const found = (kode: Kind, facts: Partial<FaktaPegawai>) =>
  warnPegawai({ ...QUIET, ...facts }, SET).filter((one) => one.kode === kode)
const isFound = (kode: Kind, facts: Partial<FaktaPegawai>) => found(kode, facts).length > 0
const lapsed = (kode: Kind, kunci: string, facts: Partial<FaktaPegawai> = {}) =>
  hasLapsedPegawai({ ...QUIET, ...facts }, SET, { kode, kunci })

const day = (tanggal: string, over: Partial<HariPresensi> = {}): HariPresensi => ({
  tanggal,
  moda: 'kantor',
  status: 'hadir',
  terlambat: 0,
  pulangCepat: 0,
  rancangan: false,
  sementara: false,
  laporan: null,
  ...over,
})
const workdays = (from: string, to: string, over: Partial<HariPresensi> = {}) =>
  daysBetween(from, to)
    .filter((date) => weekday(date) < 6)
    .map((date) => day(date, over))
const month = (bulan: string, over: Partial<BulanLalu> = {}): BulanLalu => ({
  bulan,
  predikat: 'baik',
  disiplin: 10_000,
  capaian: 10_000,
  ...over,
})
const output = (bulan: string, over: object = {}) => ({
  bulan,
  kegiatan: 0,
  diterima: 0,
  keluhan: 0,
  ...over,
})

describe('no warning', () => {
  it('comes of nothing', () => {
    expect(warnPegawai(QUIET, SET)).toEqual([])
    expect(warnUnit({ pekanIni: '2026-11-16', hari: [] }, SET)).toEqual([])
  })

  it('comes where the edition does not warn, and none lapses there', () => {
    const facts = { ...QUIET, luarArea: ['2026-11-02', '2026-11-03'] }
    const without = { ...SET, 'peringatan.luar-area': null }
    expect(warnPegawai(facts, without)).toEqual([])
    const open = { kode: 'peringatan.luar-area', kunci: '2026-11' }
    expect(hasLapsedPegawai(QUIET, without, open)).toBe(false)
    expect(hasLapsedPegawai(QUIET, SET, { kode: 'peringatan.lain', kunci: '2026-11' })).toBe(false)
  })
})

describe('many days without a reason', () => {
  const absent = (n: number, over: Partial<HariPresensi> = {}) =>
    workdays('2026-11-02', addDays('2026-11-02', n - 1), { status: 'tanpa-keterangan', ...over })

  it('are more than the law says, in one month; a draft is none', () => {
    expect(isFound('peringatan.tanpa-keterangan', { hari: absent(2) })).toBe(false)
    expect(found('peringatan.tanpa-keterangan', { hari: absent(3) })[0]?.kunci).toBe('2026-11')
    expect(isFound('peringatan.tanpa-keterangan', { hari: absent(3, { rancangan: true }) })).toBe(
      false,
    )
    const over = workdays('2026-10-29', '2026-11-03', { status: 'tanpa-keterangan' })
    expect(isFound('peringatan.tanpa-keterangan', { hari: over })).toBe(false)
  })

  it('lapse only for a month that is wholly looked at', () => {
    const hari = [day('2026-08-26')]
    expect(lapsed('peringatan.tanpa-keterangan', '2026-08', { hari })).toBe(false)
    expect(lapsed('peringatan.tanpa-keterangan', '2026-09', { hari })).toBe(true)
  })
})

const ABSENT = { status: 'tanpa-keterangan' } as const

describe('a run of absences', () => {
  const hari = workdays('2026-08-26', '2026-08-28', { status: 'tanpa-keterangan' })

  it('that may have begun before what is looked at is no news, and does not lapse', () => {
    expect(isFound('peringatan.berturut', { hari, sejak: '2026-01-05' })).toBe(false)
    expect(lapsed('peringatan.berturut', '2026-08-26/3', { hari: [], sejak: '2026-01-05' })).toBe(
      false,
    )
  })

  it('that began before what is looked at is no news, also where an older day is known', () => {
    const older = [day('2026-08-24'), ...workdays('2026-08-25', '2026-08-28', ABSENT)]
    expect(isFound('peringatan.berturut', { hari: older, sejak: '2026-01-05' })).toBe(false)
    const within = [day('2026-08-26'), ...workdays('2026-08-27', '2026-08-31', ABSENT)]
    expect(isFound('peringatan.berturut', { hari: within, sejak: '2026-01-05' })).toBe(true)
  })

  it('that began on the first day of all is told', () => {
    expect(isFound('peringatan.berturut', { hari, sejak: '2026-08-26' })).toBe(true)
  })
})

describe('rising lateness', () => {
  const before = workdays('2026-09-01', '2026-10-20', { terlambat: 5 })
  const recent = (terlambat: number) => workdays('2026-10-21', '2026-11-17', { terlambat })

  it.each([
    [9, false],
    [10, true],
  ])('by %i minutes a day against 5 is found: %s', (terlambat, is) => {
    expect(
      isFound('peringatan.terlambat-meningkat', { hari: [...before, ...recent(terlambat)] }),
    ).toBe(is)
  })

  it('needs a baseline of twenty days, and an hour in all', () => {
    expect(
      isFound('peringatan.terlambat-meningkat', { hari: [...before.slice(-19), ...recent(30)] }),
    ).toBe(false)
    const little = [...workdays('2026-09-01', '2026-10-20'), ...recent(2)]
    expect(isFound('peringatan.terlambat-meningkat', { hari: little })).toBe(false)
  })
})

describe('missing reports', () => {
  const wfa = (laporan: HariPresensi['laporan'], tanggal: string) =>
    day(tanggal, { moda: 'wfa', status: 'hadir-wfa', laporan })
  const five = (...missing: number[]) =>
    [2, 3, 4, 5, 6].map((n) => wfa(missing.includes(n) ? 'belum' : 'tepat', `2026-11-0${n}`))

  it('are two of the last five; one that came late came', () => {
    expect(isFound('peringatan.laporan', { hari: five(2) })).toBe(false)
    expect(found('peringatan.laporan', { hari: five(2, 6) })[0]?.isi.hari).toEqual([
      '2026-11-02',
      '2026-11-06',
    ])
    expect(
      isFound('peringatan.laporan', { hari: [...five(2, 6), wfa('terlambat', '2026-11-09')] }),
    ).toBe(false)
  })
})

describe('results', () => {
  it.each([
    ['sangat-baik', false],
    ['baik', false],
    ['butuh-perbaikan', true],
    ['sangat-kurang', true],
    [null, false],
  ] as const)('rated %s are warned of: %s', (predikat, is) => {
    expect(isFound('peringatan.predikat', { bulan: [month('2026-10', { predikat })] })).toBe(is)
  })

  it.each([
    [9_000, false],
    [8_999, true],
    [null, false],
  ])('of %s against a target of 90 %% are warned of: %s', (capaian, is) => {
    expect(isFound('peringatan.target', { bulan: [month('2026-10', { capaian })] })).toBe(is)
  })

  it('are the newest month’s: an older one neither comes nor lapses', () => {
    const bulan = [month('2026-10'), month('2026-09', { capaian: 0, predikat: 'kurang' })]
    expect(warnPegawai({ ...QUIET, bulan }, SET)).toEqual([])
    expect(lapsed('peringatan.target', '2026-09', { bulan })).toBe(false)
    expect(lapsed('peringatan.target', '2026-10', { bulan })).toBe(true)
  })

  it.each([
    ['full presence and 69.99 %', { capaian: 6_999 }, {}, true],
    ['full presence and 70 %', { capaian: 7_000 }, {}, false],
    ['one point less of presence', { capaian: 0, disiplin: 9_950 }, {}, false],
    ['20 activities, none accepted', { capaian: null }, { kegiatan: 20 }, true],
    ['19 activities, none accepted', { capaian: null }, { kegiatan: 19 }, false],
    ['20 activities, one accepted', { capaian: null }, { kegiatan: 20, diterima: 1 }, false],
  ])('with %s are presence without results: %#', (_, last, outputs, is) => {
    const facts = { bulan: [month('2026-10', last)], keluaran: [output('2026-10', outputs)] }
    expect(isFound('peringatan.hadir-tanpa-hasil', facts)).toBe(is)
  })

  it.each([
    ['falling', [8_000, 8_500, 8_900], true],
    ['the same', [8_000, 8_000, 8_000], true],
    ['risen once', [8_600, 8_500, 8_900], false],
    ['once at the target', [8_000, 8_500, 9_000], false],
    ['once unknown', [8_000, null, 8_900], false],
  ])('of three months, %s, stand still: %#', (_, capaian, is) => {
    const bulan = ['2026-10', '2026-09', '2026-08'].map((one, n) =>
      month(one, { capaian: capaian[n] ?? null }),
    )
    expect(isFound('peringatan.stagnasi', { bulan })).toBe(is)
    // Between them is a month that nobody computed.
    const apart = bulan.with(2, month('2026-07', { capaian: capaian[2] ?? null }))
    expect(isFound('peringatan.stagnasi', { bulan: apart })).toBe(false)
  })

  it('bring complaints of this month and the last', () => {
    const keluaran = [output('2026-10', { keluhan: 2 }), output('2026-11', { keluhan: 3 })]
    expect(found('peringatan.keluhan', { keluaran }).map(({ kunci }) => kunci)).toEqual(['2026-11'])
    expect(lapsed('peringatan.keluhan', '2026-10', { keluaran })).toBe(true)
    expect(lapsed('peringatan.keluhan', '2026-09', { keluaran })).toBe(false)
  })
})

describe('the thresholds of', () => {
  it.each([
    [
      'peringatan.ping',
      { ping: { tanpaJawaban: 1, terlambat: 9 } },
      { ping: { tanpaJawaban: 2, terlambat: 0 } },
    ],
    [
      'peringatan.luar-area',
      { luarArea: ['2026-11-02'] },
      { luarArea: ['2026-11-02', '2026-11-03'] },
    ],
    [
      'peringatan.keputusan-tertunda',
      { tertunda: { pengajuan: 2, laporan: 0, kasus: 0, tinjau: 0 } },
      { tertunda: { pengajuan: 1, laporan: 2, kasus: 0, tinjau: 0 } },
    ],
    [
      'peringatan.keputusan-tertunda',
      { tertunda: { pengajuan: 0, laporan: 1, kasus: 0, tinjau: 1 } },
      { tertunda: { pengajuan: 0, laporan: 1, kasus: 0, tinjau: 2 } },
    ],
    [
      'peringatan.kasus-tertunda',
      { tertunda: { pengajuan: 0, laporan: 0, kasus: 0, tinjau: 0 } },
      { tertunda: { pengajuan: 0, laporan: 0, kasus: 1, tinjau: 0 } },
    ],
    [
      'peringatan.beban',
      { malam: Array(7).fill('2026-11-02') },
      { malam: Array(8).fill('2026-11-02') },
    ],
    ['peringatan.beban', { sejak: '2025-11-19' }, { sejak: '2025-11-18' }],
  ] as const)('%s lie between the two', (kode, below, at) => {
    expect([isFound(kode, below), isFound(kode, at)]).toEqual([false, true])
  })

  it('a year without leave count from the last one', () => {
    const sejak = '2020-01-02'
    expect(isFound('peringatan.beban', { sejak, cutiTerakhir: '2025-11-18' })).toBe(false)
    expect(isFound('peringatan.beban', { sejak, cutiTerakhir: '2025-11-17' })).toBe(true)
    // Who came a month ago cannot have taken any.
    expect(isFound('peringatan.beban', { sejak: '2026-10-01' })).toBe(false)
  })

  it.each([
    ['peringatan.ping', '2026-11', '2026-10'],
    ['peringatan.luar-area', '2026-11', '2026-10'],
    ['peringatan.laporan', '2026-11', '2026-10'],
    ['peringatan.terlambat-meningkat', '2026-11', '2026-10'],
    ['peringatan.keputusan-tertunda', '2026-11-16', '2026-11-09'],
    ['peringatan.kasus-tertunda', '2026-11-16', '2026-11-09'],
    ['peringatan.beban', 'cuti/2026-11', 'cuti/2026-10'],
    ['peringatan.disiplin', '2026/3', '2025/3'],
  ])('%s lapse within their time alone', (kode, now, then) => {
    expect([lapsed(kode, now), lapsed(kode, then)]).toEqual([true, false])
  })
})

describe('a unit', () => {
  const on = (tanggal: string, over: Partial<HariUnit> = {}): HariUnit => ({
    tanggal,
    wfa: 0,
    kantor: 10,
    belum: 0,
    kuota: 5,
    minimum: 0,
    ...over,
  })
  const warned = (kode: string, ...hari: HariUnit[]) =>
    warnUnit({ pekanIni: '2026-11-16', hari }, SET).filter((one) => one.kode === kode)

  it('may fill its quota, not go beyond it; where there is none it never does', () => {
    expect(warned('peringatan.unit-kuota', on('2026-11-17', { wfa: 5 }))).toEqual([])
    expect(warned('peringatan.unit-kuota', on('2026-11-17', { wfa: 6 }))[0]?.isi.angka).toEqual({
      hari: 1,
    })
    expect(warned('peringatan.unit-kuota', on('2026-11-17', { wfa: 99, kuota: null }))).toEqual([])
  })

  it('keeps its floor with who was there and who may have been', () => {
    const few = { kantor: 2, minimum: 4 }
    expect(warned('peringatan.unit-minimum', on('2026-11-17', { ...few, belum: 2 }))).toEqual([])
    expect(warned('peringatan.unit-minimum', on('2026-11-17', { ...few, belum: 1 }))).toHaveLength(
      1,
    )
  })

  it('has one warning a kind and week, which lapses within it alone', () => {
    const hari = [on('2026-11-16', { wfa: 6 }), on('2026-11-17', { wfa: 7 })]
    expect(warned('peringatan.unit-kuota', ...hari).map(({ kunci }) => kunci)).toEqual([
      '2026-11-16',
    ])
    const facts = { pekanIni: '2026-11-16', hari: [] }
    const open = (kunci: string) =>
      hasLapsedUnit(facts, SET, { kode: 'peringatan.unit-kuota', kunci })
    expect([open('2026-11-16'), open('2026-11-09')]).toEqual([true, false])
  })
})

describe('ending a warning', () => {
  const may = { sendiri: false, berwenang: true }

  it.each([
    ['open', 'baru', may, 'dibina'],
    ['ended', 'dibina', may, 'tidak-berlaku'],
    ['lapsed', 'gugur', may, 'tidak-berlaku'],
    ['about oneself', 'baru', { ...may, sendiri: true }, 'kasus-sendiri'],
    ['only read', 'baru', { ...may, berwenang: false }, 'bukan-wewenang'],
  ] as const)('that is %s', (_, status, who, answer) => {
    const ended = endPeringatan(status, who, 'dibina', ['dijelaskan', 'dibina'])
    expect(ended.ok ? ended.value : ended.error).toBe(answer)
  })

  it('suggests to look at the placement where results stagnate, and nowhere else (R103)', () => {
    const kinds = Object.keys(SET).filter((kode) => endsOf(kode).includes('tinjau-penempatan'))
    expect(kinds).toEqual(['peringatan.stagnasi'])
    expect(endPeringatan('baru', may, 'tinjau-penempatan', endsOf('peringatan.target'))).toEqual({
      ok: false,
      error: 'tidak-berlaku',
    })
  })

  it('has a name in two languages for each kind', () => {
    for (const kode of Object.keys(SET)) {
      const { id, en } = namaPeringatan(kode)
      expect([id, en]).toEqual(Array(2).fill(expect.stringMatching(/^[A-Z]/)))
    }
    expect(namaPeringatan('peringatan.lain').id).toBe('peringatan.lain')
  })
})
