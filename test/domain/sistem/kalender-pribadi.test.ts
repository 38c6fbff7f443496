import { describe, expect, it } from 'vitest'
import { instantAt } from '../../../src/domain/shared/local-time.ts'
import {
  type Acara,
  countByDay,
  deadlineEntries,
  entriesOf,
  type HariKalender,
  reviseAcara,
} from '../../../src/domain/sistem/kalender-pribadi.ts'

const zona = 'Asia/Jakarta'
const KINI = instantAt('2026-11-18', 480, zona)
const at = (date: string, hour: number) => instantAt(date, hour * 60, zona)
const office = {
  jenis: 'kantor',
  mulai: at('2026-11-30', 7.5),
  selesai: at('2026-11-30', 16),
} as const
const hari = (change: Partial<HariKalender> = {}): HariKalender => ({
  tanggal: '2026-11-30',
  zona,
  moda: 'kantor',
  tugas: [office],
  laporan: null,
  ...change,
})
const awaited = (status: 'belum' | 'dikembalikan' | 'diajukan', batas: number) => ({
  status,
  terlambat: false,
  batas,
})

describe('the entries of a day', () => {
  it('are none for an ordinary day at the office, a day off or a leave', () => {
    for (const moda of ['kantor', 'libur', 'cuti', 'izin', 'dinas-luar'] as const) {
      expect(entriesOf(hari({ moda }), KINI)).toEqual([])
    }
  })

  it('are a whole day for WFA, with the hours of its zone', () => {
    expect(entriesOf(hari({ moda: 'wfa' }), KINI)).toEqual([
      {
        nama: 'wfa-2026-11-30',
        tanggal: '2026-11-30',
        waktu: null,
        zona,
        judul: 'WFA',
        uraian: 'Hari WFA, jam kerja 07.30-16.00 WIB.',
        sibuk: false,
      },
    ])
  })

  it('are each shift and picket with its own hours, two of one day apart', () => {
    const sif = { jenis: 'sif', mulai: at('2026-11-30', 7), selesai: at('2026-11-30', 11) } as const
    const piket = {
      jenis: 'piket',
      mulai: at('2026-11-30', 19),
      selesai: at('2026-12-01', 6),
    } as const
    const told = entriesOf(
      hari({ tugas: [sif, { ...sif, mulai: at('2026-11-30', 16) }, piket] }),
      KINI,
    )
    expect(told.map(({ judul, uraian }) => [judul, uraian])).toEqual([
      ['Sif', 'Sif, 07.00-11.00 WIB.'],
      ['Sif', 'Sif, 16.00-11.00 WIB.'],
      ['Piket', 'Piket, 19.00-06.00 WIB.'],
    ])
    expect(new Set(told.map(({ nama }) => nama)).size).toBe(3)
    expect(told.every(({ sibuk }) => sibuk)).toBe(true)
  })

  it.each([
    ['is to be sent', awaited('belum', KINI + 1), 1],
    ['was returned', awaited('dikembalikan', KINI + 1), 1],
    ['was sent', awaited('diajukan', KINI + 1), 0],
    ['came too late', awaited('belum', KINI), 0],
  ])('are the deadline of a report that %s: %s', (_what, laporan, count) => {
    const told = entriesOf(hari({ laporan }), KINI)
    expect(told).toHaveLength(count)
    if (count === 0) return
    expect(told[0]).toMatchObject({
      nama: 'laporan-2026-11-30',
      judul: 'Batas laporan harian 30 November 2026',
      waktu: { selesai: laporan.batas, mulai: laporan.batas - 15 * 60_000 },
      sibuk: false,
    })
  })
})

describe('entries that are told again', () => {
  const [one] = entriesOf(hari({ moda: 'wfa' }), KINI) as [Acara]
  const first = reviseAcara([], [one], KINI, '2026-11-04')
  const later = KINI + 60_000

  it('begin at zero, and stay as they were while nothing changes', () => {
    expect(first).toEqual([{ ...one, urut: 0, pada: KINI, batal: false }])
    expect(reviseAcara(first, [one], later, '2026-11-04')).toEqual(first)
  })

  it.each([
    ['title', { judul: 'WFH' }],
    ['text', { uraian: 'x' }],
    ['zone', { zona: 'Asia/Makassar' }],
    ['hours', { waktu: { mulai: 1, selesai: 2 } }],
    ['day', { tanggal: '2026-12-01' }],
    ['weight', { sibuk: true }],
  ] satisfies [string, Partial<Acara>][])(
    'get the next number with another %s',
    (_what, change) => {
      const [told] = reviseAcara(first, [{ ...one, ...change }], later, '2026-11-04')
      expect(told).toMatchObject({ ...change, urut: 1, pada: later, batal: false })
    },
  )

  it('are cancelled when they are gone, once, and come back with a further number', () => {
    const gone = reviseAcara(first, [], later, '2026-11-04')
    expect(gone).toEqual([{ ...one, urut: 1, pada: later, batal: true }])
    expect(reviseAcara(gone, [], later + 1, '2026-11-04')).toEqual(gone)
    expect(reviseAcara(gone, [one], later + 2, '2026-11-04')).toEqual([
      { ...one, urut: 2, pada: later + 2, batal: false },
    ])
  })

  it('are forgotten once their day has left the calendar', () => {
    expect(reviseAcara(first, [], later, '2026-12-01')).toEqual([])
  })

  it('keep a deadline that went by, and cancel one that was met before', () => {
    const due = deadlineEntries([
      { nama: 'survei', tanggal: '2026-11-18', zona, tenggat: KINI + 1_000, judul: 'Survei' },
    ])
    const told = reviseAcara([], due, KINI, '2026-11-04')
    expect(reviseAcara(told, [], KINI + 1_000, '2026-11-04')).toEqual(told)
    expect(reviseAcara(told, [], KINI + 999, '2026-11-04')).toMatchObject([
      { batal: true, urut: 1 },
    ])
  })

  it('stand in the order of time', () => {
    const days = ['2026-12-02', '2026-11-20', '2026-11-30']
    const all = days.map((tanggal) => ({ ...one, tanggal, nama: `wfa-${tanggal}` }))
    const told = reviseAcara([], all, KINI, '2026-11-04')
    expect(told.map(({ tanggal }) => tanggal)).toEqual([...days].sort())
  })
})

describe('deadlines of one day', () => {
  it('are one entry with their number', () => {
    expect(countByDay(['2026-11-21', '2026-11-20', '2026-11-21'])).toEqual([
      { tanggal: '2026-11-20', jumlah: 1 },
      { tanggal: '2026-11-21', jumlah: 2 },
    ])
  })
})
