import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe } from '../../support/people.ts'
import { BAD_FILES, BAD_OTHERS } from './bad-others.ts'
import { BAD_PEGAWAI } from './bad-pegawai.ts'
import { csv, GOOD, type Name, periksa } from './examining.ts'

const CASES = [...BAD_PEGAWAI, ...BAD_OTHERS]

describe('a bad row of a file', () => {
  let luwes: TestApp

  beforeAll(async () => {
    luwes = await startApp()
    const at = '2026-10-05T07:30:00+07:00'
    await luwes.feed('presensi', 'presensi.terekam', [
      { id: 'tap-budi', nip: nipKe(5), arah: 'masuk', at, metode: 'qr' },
    ])
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'cuti-budi', nip: nipKe(5), jenis: 'besar', dari: '2026-10-05', sampai: '2026-10-06' },
    ])
    await luwes.rows(
      "INSERT INTO bulan_tutup (bulan, oleh, pegawai, ditutup_pada) VALUES ('2026-05', 'x', 1, 1)",
    )
  })
  afterAll(() => luwes.stop())

  it.each(Object.keys(GOOD))('is none in the good file of %s', async (name) => {
    // Safe because the names are the keys of GOOD.
    const { salah, hasil } = await periksa(luwes, csv([GOOD[name as Name]]))
    expect(salah).toEqual([])
    expect(hasil).toMatchObject({ jumlah: 1, rusak: 0 })
  })

  it.each(CASES)('is told: %s (%s)', async (_what, name, changed, kolom, code, words) => {
    const other = { ...GOOD[name], ...OTHER[name] }
    const { salah, hasil } = await periksa(luwes, csv([other, { ...GOOD[name], ...changed }]))
    expect(salah).toMatchObject([{ baris: 3, kolom, code }])
    const [told] = salah
    expect(`${told?.message.id} ${told?.message.en}`).toMatch(words)
    expect(told?.message.en).not.toBe(told?.message.id)
    expect(hasil).toMatchObject({ jumlah: 2, rusak: 1 })
  })

  it.each(BAD_FILES)(
    'or a whole file is refused: %s',
    async (_what, content, baris, code, words) => {
      const { salah } = await periksa(luwes, content)
      expect(salah).toMatchObject([{ baris, code, kolom: null }])
      expect(salah[0]?.message.id).toMatch(words)
    },
  )

  it('is told of a tap exactly where the door would refuse it (R92, R93)', async () => {
    const wib = nipKe(5)
    const wita = nipKe(11)
    const tap = (id: string, nip: string, arah: string, at: string, more: object = {}) => ({
      id,
      nip,
      arah,
      at,
      metode: 'qr',
      ...more,
    })
    const at = '2026-10-05T07:30:00+07:00'
    const night = (day: string) => `${day}T23:30:00+07:00`
    const received = { receivedAt: '2026-10-20T08:00:00+07:00' }
    const taps = [
      tap('tap-budi', wib, 'masuk', at),
      tap('tap-budi', wib, 'masuk', '2026-10-05T07:31:00+07:00'),
      tap('tap-budi', wib, 'pulang', at),
      tap('tap-budi', wita, 'masuk', at),
      // May is closed, where it still is May.
      tap('mei-1', wib, 'pulang', night('2026-05-31')),
      tap('mei-2', wita, 'pulang', night('2026-05-31')),
      tap('mei-3', wib, 'pulang', night('2026-04-30')),
      tap('mei-4', wita, 'pulang', night('2026-04-30')),
      tap('lama-1', wib, 'masuk', '2025-10-14T07:30:00+07:00'),
      tap('lama-2', wib, 'masuk', '2026-10-12T07:30:00+07:00', received),
      tap('lama-3', wib, 'masuk', '2026-10-12T07:30:00+07:00', { ...received, luring: true }),
    ]
    for (const one of taps) {
      const columns = Object.entries(one).map(([name, value]) => [name, String(value)])
      const { salah } = await periksa(luwes, csv([Object.fromEntries(columns)]))
      const { body } = await luwes.deliver('presensi', 'presensi.terekam', [one])
      const refused = body.rejected.map(({ code }: { code: string }) => code)
      expect([one.id, one.nip, salah.map(({ code }) => code)]).toEqual([one.id, one.nip, refused])
    }
    const { body } = await luwes.deliver('presensi', 'presensi.terekam', taps)
    expect(
      body.rejected.map(({ index, code }: { index: number; code: string }) => [index, code]),
    ).toEqual([
      [1, 'tap.id-dipakai'],
      [2, 'tap.id-dipakai'],
      [3, 'tap.id-dipakai'],
      [4, 'bulan-ditutup'],
      [7, 'bulan-ditutup'],
      [8, 'tap.terlalu-lampau'],
      [9, 'tap.terlalu-lampau'],
    ])
  })

  it('is more than forty kinds, each under a message of its own', () => {
    expect(CASES.length + BAD_FILES.length).toBeGreaterThan(40)
  })

  it('is told with everything that is wrong with it, and so is every other', async () => {
    const bad = { ...GOOD.pegawai, nip: '1E+17', tmtJabatan: 'x', aktif: '', kotakTalenta: '12' }
    const { salah, hasil } = await periksa(luwes, csv([GOOD.pegawai, bad, GOOD.pegawai, bad]))
    expect(salah.map(({ baris, kolom }) => `${baris} ${kolom}`).toSorted()).toEqual([
      '3 aktif',
      '3 kotakTalenta',
      '3 nip',
      '3 tmtJabatan',
      '4 null',
      '5 aktif',
      '5 kotakTalenta',
      '5 nip',
      '5 tmtJabatan',
    ])
    expect(hasil).toMatchObject({ jumlah: 4, rusak: 3 })
  })
})

/** What makes a second good row of a kind another record. */
const OTHER: Readonly<Record<Name, Readonly<Record<string, string>>>> = {
  pegawai: { nip: nipKe(102) },
  'unit-kerja': { kode: 'dinsos' },
  cuti: { id: 'cuti-2' },
  presensi: { id: 'tap-2' },
  wfa: { tanggal: '09/10/2026' },
}
