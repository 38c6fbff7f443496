import { describe, expect, it } from 'vitest'
import { messageOf } from '../../../src/domain/presensi/tanda/index.ts'
import { type TapsHari, tandaOfDay, withFound } from '../../../src/domain/presensi/tanda/of-day.ts'
import type { Tap } from '../../../src/domain/presensi/tap.ts'
import { moment, POLICY, type Situation, tap, verdict } from '../../regulation/situations.ts'

const THURSDAY = '2026-10-08'
const OFFICE = { nama: 'Kantor', lat: -5.2, lon: 103.94, radius: 100 }
const HOME = { lat: -5.195, lon: 103.931 }
/** 106 km from each other. */
const BANDUNG = { lat: -6.9025, lon: 107.6186 }
const CIREBON = { lat: -6.7063, lon: 108.557 }

const made = (id: string, time: string, more: Partial<Tap> = {}): Tap => ({
  ...tap('auto', moment(THURSDAY, time)),
  id,
  ...more,
})
const found = (taps: readonly Tap[], over: Partial<TapsHari> = {}) =>
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
  )
const kinds = (...args: Parameters<typeof found>) => found(...args).map(({ kode }) => kode)
const names = (...args: Parameters<typeof found>) => found(...args).map((one) => one.tap)

describe('the signals of a day', () => {
  // The ids are in another order than the times.
  const first = made('z', '07:25', BANDUNG)
  const second = made('a', '07:40', CIREBON)

  it('compare a tap with the one before it in time, in whatever order taps come', () => {
    for (const taps of [
      [first, second],
      [second, first],
    ]) {
      expect(found(taps)).toMatchObject([
        { kode: 'tanda.kecepatan', tap: ['z', 'a'], bukti: { km: 105.9 } },
      ])
    }
  })

  it('compare a tap with one that is not of the day, and name both', () => {
    expect(names([second], { semua: [second, first] })).toEqual([['z', 'a']])
    expect(found([first], { semua: [second, first] })).toEqual([])
  })

  it('are the same for two taps of one moment, whichever came first', () => {
    const twins = [made('m', '07:25', BANDUNG), made('n', '07:25', CIREBON)]
    expect(kinds(twins)).toEqual(['tanda.kecepatan'])
    expect(names(twins.toReversed())).toEqual(names(twins))
  })

  it('name the tap that bears one, and not the tap before it', () => {
    expect(names([made('a', '07:25'), made('b', '16:05', { mock: true })])).toEqual([['b']])
  })

  it('are each kind once, with all of its taps', () => {
    const fakes = ['07:25', '16:05'].map((time) => made(time, time, { mock: true }))
    expect(found(fakes)).toEqual([
      { kode: 'tanda.lokasi-palsu', bukti: {}, tap: ['07:25', '16:05'] },
    ])
  })

  it('are none on a day without a tap', () => {
    expect(found([], { semua: [first, second] })).toEqual([])
  })

  it('take two taps without a position for no position that stays the same', () => {
    const none = ['07:25', '12:00', '16:05'].map((time) => made(time, time, { metode: 'gps' }))
    expect(kinds(none)).toEqual([])
  })

  it('do not count a machine on a wall among the places of a phone (R94)', () => {
    const place = { ...HOME, accuracy: 12 }
    const phone = made('c', '16:05', { ...place, metode: 'gps' })
    const earlier = (metode: Tap['metode']) =>
      ['07:25', '12:00'].map((time) => made(time, time, { ...place, metode }))
    expect(kinds([...earlier('sidik-jari'), phone])).toEqual([])
    expect(kinds([...earlier('gps'), phone])).toEqual(['tanda.tanpa-derau'])
  })
})

describe('a tap from elsewhere', () => {
  const tempat = { kantor: [OFFICE], luar: null }
  const away = [made('a', '07:25', BANDUNG)]

  it.each([
    [
      'of who is exempt from the scheme of that day (E57)',
      true,
      'skema',
      'wfa.jabatan-dikecualikan',
    ],
    ['of who is exempt, but recalled to the office', true, 'panggilan', 'tanda.luar-area'],
    ['of who is exempt, on a day without a scheme', true, 'kantor', 'tanda.luar-area'],
    ['of who is not exempt, on a scheme day', false, 'skema', 'tanda.luar-area'],
  ] as const)('%s', (_, dikecualikan, sumber, kode) => {
    const harapan = { moda: 'kantor', sumber } as const
    expect(kinds(away, { dikecualikan, harapan, tempat })).toEqual([kode])
  })
})

describe('a tap without a position (R96)', () => {
  const tempat = { kantor: [OFFICE], luar: HOME }

  it.each([
    ['by GPS on a WFA day', 'gps', 'wfa', true],
    ['by a fingerprint on a WFA day', 'sidik-jari', 'wfa', false],
    ['by a QR code on a WFA day', 'qr', 'wfa', false],
    ['by hand on a WFA day', 'manual', 'wfa', false],
    ['by GPS on a day of duty elsewhere', 'gps', 'dinas-luar', false],
    ['by GPS on a day off', 'gps', 'libur', false],
  ] as const)('%s', (_, metode, moda, asked) => {
    const harapan = { moda, sumber: moda === 'wfa' ? 'pengajuan' : moda } as const
    const codes = kinds([made('a', '07:25', { metode })], { harapan, tempat })
    expect(codes).toEqual(asked ? ['tanda.tanpa-posisi'] : [])
  })

  it.each(['lat', 'lon'] as const)('has none either where it came with its %s alone', (half) => {
    const harapan = { moda: 'wfa', sumber: 'pengajuan' } as const
    const alone = [made('a', '07:25', { [half]: HOME[half] })]
    expect(kinds(alone, { harapan, tempat })).toEqual(['tanda.tanpa-posisi'])
  })
})

describe('the signals of a verdict', () => {
  const tempat = { kantor: [OFFICE], luar: HOME }
  const signals = (situation: Situation) =>
    verdict(THURSDAY, { tempat, ...situation }).tanda.map(({ kode }) => kode)

  it('are of taps alone, not of a tap that a correction granted', () => {
    const koreksi = (['tap-masuk', 'tap-pulang'] as const).map((jenis) => ({
      jenis,
      at: moment(THURSDAY, jenis === 'tap-masuk' ? '07:20' : '16:05'),
      status: 'disetujui' as const,
      diajukanPada: moment(THURSDAY, '17:00'),
    }))
    expect(signals({ wfa: {}, koreksi })).toEqual([])
    expect(signals({ wfa: {}, masuk: '07:20' })).toEqual(['tanda.tanpa-posisi'])
  })

  it('tell who a scheme sends home from who is exempt from it (E57)', () => {
    const taps = [made('a', '07:25', BANDUNG)]
    const wajib = (jenis: 'wajib' | 'dikecualikan') =>
      ({ jenis, hanyaRumah: false, dihitung: false, dasar: 'SE' }) as const
    expect(signals({ taps, wajib: wajib('wajib') })).toEqual(['tanda.luar-area'])
    expect(signals({ taps, wajib: wajib('dikecualikan') })).toEqual(['wfa.jabatan-dikecualikan'])
  })
})

describe('the signals that a day already has', () => {
  const bukti = { kmJam: 424 }
  const kept = [
    { kode: 'tanda.lokasi-palsu', status: 'terbukti' },
    { kode: 'tanda.luring', status: 'tidak-terbukti' },
  ] as const

  it('keep the state of their review when they are found again, and others are new', () => {
    const again = ['tanda.luring', 'tanda.kecepatan'].map((kode) => ({ kode, bukti, tap: ['a'] }))
    expect(withFound(kept, again)).toEqual([...kept, { kode: 'tanda.kecepatan', status: 'baru' }])
    expect(withFound([], again).map(({ status }) => status)).toEqual(['baru', 'baru'])
    expect(withFound(kept, [])).toEqual(kept)
  })
})

describe('the text of a signal', () => {
  it('is that of its kind, and the code itself where the kind is unknown', () => {
    expect(messageOf('tanda.lokasi-palsu').id).toBe('Ponsel menyatakan posisinya bukan dari GPS.')
    expect(messageOf('tanda.luar-tugas').en).toBe('There is a tap on a day of leave.')
    expect(messageOf('tanda.lama')).toEqual({ id: 'tanda.lama', en: 'tanda.lama' })
  })
})
