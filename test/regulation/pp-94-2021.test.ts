import { describe, expect, it } from 'vitest'
import { sanctionCut } from '../../src/domain/kinerja/discipline.ts'
import { hasLapsedPegawai, warnPegawai } from '../../src/domain/kinerja/peringatan/index.ts'
import type { FaktaPegawai, HariPresensi } from '../../src/domain/kinerja/peringatan/peringatan.ts'
import {
  countedDays,
  countYear,
  runsOf,
  stepAhead,
  stepReached,
} from '../../src/domain/kinerja/tangga.ts'
import { casesFrom, isOfLevel, type KabarHukuman } from '../../src/domain/pegawai/hukuman.ts'
import {
  JENIS_HUKUMAN,
  TINGKAT_HUKUMAN,
  type TingkatHukuman,
} from '../../src/domain/pegawai/pegawai.ts'
import { isWorkday } from '../../src/domain/shared/calendar.ts'
import { daysBetween } from '../../src/domain/shared/local-date.ts'
import { national } from '../../src/policy/national.ts'
import { KALENDER, verdict } from './situations.ts'

const TANGGA = national.kinerja.peringatan['peringatan.disiplin']?.value
if (!TANGGA) throw new Error('the ladder is missing')

const DAY: HariPresensi = {
  tanggal: '2026-10-01',
  moda: 'kantor',
  status: 'tanpa-keterangan',
  terlambat: 0,
  pulangCepat: 0,
  rancangan: false,
  sementara: false,
  laporan: null,
}

/** Returns days from one to another, absent on each working day except the given ones. */
function absent(
  from: string,
  to: string,
  but: Readonly<Record<string, HariPresensi['status']>> = {},
  kalender = KALENDER,
): HariPresensi[] {
  return daysBetween(from, to).map((tanggal) => ({
    ...DAY,
    tanggal,
    status: but[tanggal] ?? (isWorkday(kalender, tanggal) ? 'tanpa-keterangan' : 'libur'),
  }))
}

const QUIET: FaktaPegawai = {
  status: 'PNS',
  hariIni: '2026-10-20',
  bulanIni: '2026-10',
  pekanIni: '2026-10-19',
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

const warned = (facts: Partial<FaktaPegawai>, kode: string) =>
  warnPegawai({ ...QUIET, ...facts }, national.kinerja.peringatan).filter(
    (one) => one.kode === kode,
  )

const year = (hari: number, menit = 0) =>
  warned({ tahun: { tahun: '2026', hari, menit } }, 'peringatan.disiplin')

describe('Pasal 4 letter f: days and minutes of a calendar year', () => {
  it.each([
    ['E31', 9, 450, 10, 'pernyataan tidak puas secara tertulis'],
    ['E32', 9, 899, 10, 'pernyataan tidak puas secara tertulis'],
    ['E32', 9, 900, 11, 'pemotongan tunjangan kinerja 25% selama 6 bulan'],
  ])('%s: %i days and %i minutes count as %i', (_, hari, menit, days, sanksi) => {
    expect(countedDays({ hari, menit }, TANGGA)).toBe(days)
    expect(stepReached(days, TANGGA)?.sanksi.id).toBe(sanksi)
  })

  it('counts 510 minutes a day where an edition sets so', () => {
    expect(countedDays({ hari: 9, menit: 509 }, { ...TANGGA, menitSehari: 510 })).toBe(9)
    expect(countedDays({ hari: 9, menit: 510 }, { ...TANGGA, menitSehari: 510 })).toBe(10)
  })
})

describe('Pasal 9 to 11: the ladder, and a warning one step before each level', () => {
  it('E33: two days warn of the first step, three have reached it', () => {
    const [two] = year(2)
    expect(two?.kunci).toBe('2026/2')
    expect(two?.isi.pesan.id).toContain('Satu hari lagi masuk ambang teguran lisan')
    const [three] = year(3)
    expect(three?.isi.pesan.id).toContain('Sudah masuk ambang teguran lisan')
    expect(year(1)).toEqual([])
  })

  it('E34: twenty days, then three more, are counted together', () => {
    expect(stepReached(20 + 3, TANGGA)?.sanksi.id).toBe(
      'penurunan jabatan setingkat selama 12 bulan',
    )
  })

  it.each([
    [3, 'teguran lisan'],
    [4, 'teguran tertulis'],
    [6, 'teguran tertulis'],
    [7, 'pernyataan tidak puas secara tertulis'],
    [13, 'pemotongan tunjangan kinerja 25% selama 6 bulan'],
    [14, 'pemotongan tunjangan kinerja 25% selama 9 bulan'],
    [17, 'pemotongan tunjangan kinerja 25% selama 12 bulan'],
    [24, 'penurunan jabatan setingkat selama 12 bulan'],
    [27, 'pembebasan dari jabatan menjadi pelaksana selama 12 bulan'],
    [28, 'pemberhentian dengan hormat tidak atas permintaan sendiri'],
    [99, 'pemberhentian dengan hormat tidak atas permintaan sendiri'],
  ])('%i days: %s', (days, sanksi) => {
    expect(stepReached(days, TANGGA)?.sanksi.id).toBe(sanksi)
  })

  it('R62: comes at 2, 6, 10, 13, 16, 20, 24 and 27, a day before the next level', () => {
    const near = Array.from({ length: 40 }, (_, days) => days).filter((days) =>
      year(days)[0]?.isi.pesan.id.includes('Satu hari lagi'),
    )
    // Also at 3, which is the first level itself and one before the second.
    expect(near).toEqual([2, 3, 6, 10, 13, 16, 20, 24, 27])
    expect(stepAhead(28, TANGGA)).toBeUndefined()
  })

  it('is one warning while the level lasts, and another at the next', () => {
    expect([4, 5].map((days) => year(days)[0]?.kunci)).toEqual(['2026/4', '2026/4'])
    expect(year(6)[0]?.kunci).toBe('2026/6')
  })

  it('names the article and says that it sanctions nobody', () => {
    expect(year(7)[0]?.isi.dasar).toMatch(/PP 94\/2021.*hanya memperingatkan/)
    expect(year(7)[0]?.isi.kepada).toEqual(['pegawai', 'atasan', 'bkd'])
  })
})

describe('Pasal 8: the kinds of sanctions, and how long a medium one stands', () => {
  const decided = (more: Partial<KabarHukuman>): KabarHukuman => ({
    id: 'HD-1',
    nip: '198609262015051001',
    tingkat: 'sedang',
    keadaan: 'diputuskan',
    dari: '2026-11-16',
    pada: '2026-11-18',
    ...more,
  })
  const end = (more: Partial<KabarHukuman>) => casesFrom([decided(more)])[0]?.sampai

  it.each([
    ['potongan-6-bulan', '2027-05-15'],
    ['potongan-9-bulan', '2027-08-15'],
    ['potongan-12-bulan', '2027-11-15'],
  ] as const)('%s without a last day ends on %s', (jenis, sampai) => {
    expect(end({ jenis })).toBe(sampai)
  })

  it('takes the last day that SIMPEG sends before that of the kind', () => {
    expect(end({ jenis: 'potongan-12-bulan', sampai: '2027-05-15' })).toBe('2027-05-15')
  })

  it('lets no medium sanction stand for more than twelve months, where its kind was not told', () => {
    expect(end({})).toBe('2027-11-15')
  })

  it('counts from the day on which it was said, where it has no first day', () => {
    expect(end({ jenis: 'potongan-6-bulan', dari: undefined })).toBe('2027-05-17')
  })

  it('leaves kinds without a term open until SIMPEG ends them', () => {
    expect(end({ tingkat: 'ringan', jenis: 'teguran-lisan' })).toBeUndefined()
    expect(end({ tingkat: 'berat', jenis: 'pemberhentian' })).toBeUndefined()
    expect(end({ tingkat: 'berat', jenis: 'penurunan-jabatan' })).toBe('2027-11-15')
  })

  it('ends the cut of the TPP with it', () => {
    const hukuman = casesFrom([decided({ jenis: 'potongan-6-bulan' })])
    const cut = (bulan: string) => sanctionCut(hukuman, bulan, national.kinerja)
    expect(['2026-10', '2026-11', '2027-04', '2027-05'].map(cut)).toEqual([0, 2_500, 2_500, 0])
  })

  it('knows each kind by its level', () => {
    const of = (tingkat: TingkatHukuman) => JENIS_HUKUMAN.filter((one) => isOfLevel(one, tingkat))
    expect(TINGKAT_HUKUMAN.map((one) => of(one).length)).toEqual([3, 3, 3])
  })
})

describe('Pasal 11 paragraph 2 letter d: ten working days in a row', () => {
  it('E35: absent on every working day of two weeks is a run of ten, and salary may stop', () => {
    const hari = absent('2026-10-05', '2026-10-16')
    expect(runsOf(hari)).toEqual([{ panjang: 10, dari: '2026-10-05', sampai: '2026-10-16' }])
    expect(runsOf(hari.toReversed())).toEqual(runsOf(hari))
    const [found] = warned({ hari }, 'peringatan.berturut')
    expect(found?.isi.pesan.id).toMatch(
      /ambang pemberhentian tercapai.*Peraturan BKN 6\/2022 gaji dihentikan mulai November 2026/,
    )
    expect(found?.isi.dasar).toContain('Peraturan BKN 6/2022')
    expect(found?.isi.angka).toEqual({ berturut: 10 })
  })

  it('E36: two days off in May lie inside the run, which reaches ten on the 26th', () => {
    const until = (last: string) => runsOf(absent('2026-05-11', last)).at(-1)?.panjang
    expect([until('2026-05-25'), until('2026-05-26')]).toEqual([9, 10])
  })

  it('E37: present on one day, the longest run is five, and nothing is critical', () => {
    const hari = absent('2026-10-05', '2026-10-16', { '2026-10-12': 'hadir' })
    expect(runsOf(hari).map(({ panjang }) => panjang)).toEqual([5, 4])
    const found = warned({ hari }, 'peringatan.berturut')
    expect(found.map(({ isi }) => isi.pesan.id.includes('tercapai:'))).toEqual([false, false])
  })

  it('E38: the yearly count restarts with the year, the run of days goes on', () => {
    const kalender = {
      ...KALENDER,
      libur: [
        ...KALENDER.libur,
        {
          tanggal: '2027-01-01',
          jenis: 'libur' as const,
          nama: 'Tahun Baru',
          dasar: 'SKB',
        },
      ],
    }
    const hari = absent('2026-12-28', '2027-01-04', {}, kalender)
    const [run] = runsOf(hari)
    expect(run).toMatchObject({ dari: '2026-12-28', sampai: '2027-01-04', panjang: 5 })
    const january = { hariIni: '2027-01-05', hari, tahun: { tahun: '2027', hari: 1, menit: 0 } }
    expect(warned(january, 'peringatan.disiplin')).toEqual([])
    expect(warned(january, 'peringatan.berturut')).toHaveLength(1)
  })

  it.each(['cuti', 'izin', 'dinas-luar', 'hadir-wfa'] as const)('%s ends a run', (status) => {
    const hari = absent('2026-10-05', '2026-10-09', { '2026-10-07': status })
    expect(runsOf(hari).map(({ panjang }) => panjang)).toEqual([2, 2])
  })

  it('neither counts nor ends with a day that nobody has settled, and a draft is no absence', () => {
    const hari = absent('2026-10-05', '2026-10-09', { '2026-10-07': 'menunggu' })
    expect(runsOf(hari)).toMatchObject([{ panjang: 4 }])
    expect(runsOf(hari.map((day) => ({ ...day, rancangan: true })))).toEqual([])
  })

  it('R61: warns at three and at seven days, once each', () => {
    const found = (last: string) =>
      warned({ hari: absent('2026-10-05', last) }, 'peringatan.berturut').map(({ kunci }) => kunci)
    expect(found('2026-10-06')).toEqual([])
    expect(found('2026-10-07')).toEqual(['2026-10-05/3'])
    expect(found('2026-10-12')).toEqual(['2026-10-05/3'])
    expect(found('2026-10-13')).toEqual(['2026-10-05/7'])
  })
})

describe('final verdicts only (R99)', () => {
  const back = { dipulihkan: ['presensi.tanpa-keterangan'] }
  const three = absent('2026-10-05', '2026-10-07')

  it('E73: three absences given back by an objection make no day, no run, and the warning lapses', () => {
    const restored = three.map((day) => ({ ...day, ...back }))
    expect(countYear(three)).toEqual({ hari: 3, menit: 0 })
    expect(countYear(restored)).toEqual({ hari: 0, menit: 0 })
    expect(runsOf(restored)).toEqual([])
    const facts = (hari: HariPresensi[]): FaktaPegawai => ({
      ...QUIET,
      hari,
      tahun: { tahun: '2026', ...countYear(hari) },
    })
    for (const [kode, kunci] of [
      ['peringatan.disiplin', '2026/3'],
      ['peringatan.berturut', '2026-10-05/3'],
    ] as const) {
      const gone = (hari: HariPresensi[]) =>
        hasLapsedPegawai(facts(hari), national.kinerja.peringatan, { kode, kunci })
      expect([gone(three), gone(restored)]).toEqual([false, true])
    }
  })

  it('counts no absence that may still change, and none that is a draft', () => {
    const [first, ...rest] = three
    const open = { ...DAY, ...first, sementara: true }
    expect(countYear([open, ...rest])).toEqual({ hari: 2, menit: 0 })
    expect(runsOf([open, ...rest])).toMatchObject([{ panjang: 2, dari: '2026-10-06' }])
    expect(countYear([{ ...open, sementara: false, rancangan: true }]).hari).toBe(0)
    // A day inside a run that may still change does not break the run.
    const [one, two, last] = three
    const inside = [one, { ...DAY, ...two, sementara: true }, last].flatMap((day) => day ?? [])
    expect(runsOf(inside)).toMatchObject([{ panjang: 2, dari: '2026-10-05' }])
  })

  it('takes back the minutes of the side that was objected to, and no others', () => {
    const late = { ...DAY, status: 'hadir', terlambat: 45, pulangCepat: 10 } as const
    expect(countYear([late])).toEqual({ hari: 0, menit: 55 })
    expect(countYear([{ ...late, sementara: true }])).toEqual({ hari: 0, menit: 0 })
    expect(countYear([{ ...late, dipulihkan: ['presensi.terlambat-2'] }]).menit).toBe(10)
    expect(countYear([{ ...late, dipulihkan: ['presensi.pulang-cepat-1'] }]).menit).toBe(45)
  })

  it.each([
    ['in at 12:30: 300 minutes, an hour and a half of it the break', '12:30', '16:00', [270, 0]],
    ['out at 11:00: 300 minutes, an hour of it the break', '07:30', '11:00', [0, 240]],
    ['in after the end: no more than the day has', '17:30', '17:40', [450, 0]],
    ['in at 08:10', '08:10', '16:00', [40, 0]],
  ])('counts minutes net of the break (R86): %s', (_, masuk, pulang, net) => {
    const { bersih } = verdict('2026-10-08', { masuk, pulang })
    expect([bersih?.terlambat, bersih?.pulangCepat]).toEqual(net)
  })

  it('looks at the year before while its last days become final', () => {
    const january = {
      hariIni: '2027-01-08',
      tahun: { tahun: '2027', hari: 0, menit: 0 },
      tahunLalu: { tahun: '2026', hari: 3, menit: 0 },
    }
    expect(warned(january, 'peringatan.disiplin').map(({ kunci }) => kunci)).toEqual(['2026/3'])
    const granted = { ...january, tahunLalu: { tahun: '2026', hari: 0, menit: 0 } }
    const open = { kode: 'peringatan.disiplin', kunci: '2026/3' }
    expect(hasLapsedPegawai({ ...QUIET, ...granted }, national.kinerja.peringatan, open)).toBe(true)
  })

  it('lapses a run whose days are no longer of employment', () => {
    const open = { kode: 'peringatan.berturut', kunci: '2026-10-05/3' }
    const gone = (sejak: string | null) =>
      hasLapsedPegawai({ ...QUIET, sejak }, national.kinerja.peringatan, open)
    expect([gone('2026-10-16'), gone(null), gone('2026-01-05')]).toEqual([true, true, false])
  })
})

describe('people under another disciplinary law (R100)', () => {
  const three = { tahun: { tahun: '2026', hari: 3, menit: 0 } }
  const said = (status: FaktaPegawai['status']) =>
    warned({ ...three, status }, 'peringatan.disiplin')[0]?.isi

  it.each(['PNS', 'CPNS'] as const)('%s: the ladder alone', (status) => {
    expect(said(status)?.pesan.id).not.toMatch(/PP 49\/2018/)
  })

  it.each([
    ['PPPK', 'PPPK'],
    ['PPPK-PW', 'PPPK paruh waktu'],
  ] as const)('%s: told that another law governs, and how sure that is', (status, name) => {
    const isi = said(status)
    expect(isi?.pesan.id).toContain('mengikat PNS dan CPNS')
    expect(isi?.pesan.id).toContain(`Disiplin ${name} mengikuti PP 49/2018`)
    expect(isi?.pesan.id).toContain('sanksinya belum ada sumber')
    expect(isi?.dasar).toContain('[U]')
    expect(isi?.dasar).toContain('PP 49/2018')
    const run = { status, hari: absent('2026-10-05', '2026-10-09') }
    expect(warned(run, 'peringatan.berturut')[0]?.isi.pesan.id).toContain('PP 49/2018')
    const quiet = { status, tertunda: { pengajuan: 3, laporan: 0, kasus: 0, tinjau: 0 } }
    const other = warned(quiet, 'peringatan.keputusan-tertunda')[0]
    expect(other?.isi.pesan.id).not.toContain('PP 49/2018')
  })

  it('tells an atasan who lets a case wait the duty of Pasal 26 and 28, marked as told in part', () => {
    const waits = { tertunda: { pengajuan: 0, laporan: 0, kasus: 2, tinjau: 0 } }
    const [found] = warned(waits, 'peringatan.kasus-tertunda')
    expect(found?.isi.pesan.id).toMatch(/^2 kasus disiplin .*Pasal 26\).*Pasal 28\)/)
    expect(found?.isi.dasar).toContain('[P]')
    expect(warned({}, 'peringatan.kasus-tertunda')).toEqual([])
  })
})
