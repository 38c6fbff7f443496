import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Editions } from '../../../src/domain/edition.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe } from '../../support/people.ts'
import { clearStanding, DAY, feedGuarded, standOn } from './standing.ts'
import { floors, places, SAYA, spans } from './standing-cases.ts'

const UNIT = [501, 502, 503, 504, 505].map(nipKe)

const RULES = {
  dalam_batas_mingguan: 'wfa.batas-mingguan',
  dalam_bulanan: 'wfa.batas-bulanan',
  dalam_tahunan: 'wfa.batas-tahunan',
  tanggal: 'wfa.hari-ganda',
} as const

// A request is judged on the present state: a preview tells the same as filing would.
describe('what a preview holds a day against', () => {
  let luwes: TestApp
  let editions: Editions

  const refused = async (body: object = {}) => {
    const asked = { jenis: 'rumah', hari: [DAY], rencana: [{ hasil: 'a', target: 1, satuan: 'b' }] }
    const answer = await luwes.ask('POST', '/v1/wfa/periksa', {
      as: SAYA,
      body: { ...asked, ...body },
    })
    const { aturan }: { aturan: { kode: string; hasil: string }[] } = answer.body
    return aturan.filter(({ hasil }) => hasil === 'tolak').map(({ kode }) => kode)
  }
  /** A law with some clauses put over the usual one. */
  const under = (
    wfa: Readonly<Record<string, unknown>>,
    hariWajib: (typeof editions)[0]['policy']['ketentuan']['hariWajib'] = null,
  ) => {
    const [{ since, policy }] = editions
    const tried = {
      ...policy,
      wfa: { ...policy.wfa, ...wfa },
      ketentuan: { ...policy.ketentuan, hariWajib },
    }
    Object.assign(luwes.deps, { editions: [{ since, policy: tried }] })
  }
  const value = (number: number) => ({ value: number, basis: 'Perbup' })
  /** Everybody at home on a weekday, except positions with a name. */
  const scheme = (hari: number, dihitung: boolean) => ({
    value: [
      {
        hari,
        dari: '2026-12-01',
        hanyaRumah: true,
        dihitung,
        kecualiEselon: [],
        kecualiJabatan: ['tetap'],
        kecualiUnit: [],
        kecualiTugas: [],
      },
    ],
    basis: 'SE',
  })
  const rename = (jabatan: string, nips: readonly string[]) =>
    luwes.rows(
      `UPDATE riwayat_pegawai SET data = json_set(data, '$.jabatan', ?)
        WHERE nip IN (SELECT value FROM json_each(?))`,
      jabatan,
      JSON.stringify(nips),
    )

  beforeAll(async () => {
    luwes = await startApp()
    editions = luwes.deps.editions
    await feedGuarded(luwes)
  })
  beforeEach(async () => {
    await clearStanding(luwes)
    await luwes.rows('DELETE FROM layanan')
    Object.assign(luwes.deps, { editions })
  })
  afterAll(() => luwes.stop())

  it.each(places)('places: %s', async (_sentence, standing, full) => {
    for (const one of standing) await standOn(luwes, one)
    expect(await refused()).toEqual(full ? ['wfa.kuota'] : [])
  })

  it.each(floors)('floor: %s', async (_sentence, standing, short, skema = []) => {
    await luwes.rows(
      "INSERT INTO layanan VALUES ('jaga', 'L', 'Loket', '[2]', 480, 720, 3), ('jaga', 'R', 'Rabu', '[3]', 480, 720, 9)",
    )
    if (skema.length > 0) under({}, scheme(2, false))
    await rename('Petugas Tetap', UNIT)
    await rename('Analis', skema)
    for (const one of standing) await standOn(luwes, one)
    const codes = await refused()
    expect(codes.includes('wfa.minimum-kantor')).toBe(short)
    await rename('Analis', UNIT)
  })

  it.each(spans)('a person: %s', async (_sentence, standing, guard, column) => {
    const { mingguan, bulanan, tahunan, wajib = [], jenis = 'rumah' } = guard
    const excuse = jenis === 'ulang-tahun-ibu'
    const kinds = editions[0].policy.wfa['wfa.kebijakan-tidak-ada']?.value ?? []
    under(
      {
        'wfa.batas-mingguan': mingguan ? value(mingguan) : null,
        'wfa.batas-bulanan': bulanan ? value(bulanan) : null,
        'wfa.batas-tahunan': tahunan && !excuse ? value(tahunan) : null,
        'wfa.sekali-setahun': tahunan && excuse ? value(tahunan) : null,
        'wfa.kebijakan-tidak-ada': { value: [...kinds, 'ulang-tahun-ibu'], basis: 'Perbup' },
      },
      wajib.length > 0 ? scheme(5, true) : null,
    )
    for (const one of standing) await standOn(luwes, one)
    const rule = column === null ? [] : [RULES[column as keyof typeof RULES]]
    expect(await refused({ jenis })).toEqual(excuse && column ? ['wfa.sekali-setahun'] : rule)
  })
})
