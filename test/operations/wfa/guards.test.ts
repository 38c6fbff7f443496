import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { insertPengajuan } from '../../../src/db/wfa/pengajuan.ts'
import { publishDay } from '../../../src/db/wfa/roster.ts'
import type { Pengajuan } from '../../../src/domain/wfa/pengajuan.ts'
import type { PenjagaHari } from '../../../src/domain/wfa/penjaga.ts'
import type { JagaRoster } from '../../../src/domain/wfa/roster-jaga.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { clearStanding, DAY, feedGuarded, type Standing, standOn } from './standing.ts'
import { floors, places, SAYA, spans } from './standing-cases.ts'

const NOTHING: PenjagaHari = {
  unit: 'jaga',
  jenis: 'rumah',
  berlokasi: true,
  kuota: null,
  minimum: null,
  skema: [],
  mingguan: null,
  wajib: [],
  lapangan: false,
  bulanan: null,
  tahunan: null,
}
const MINGGU = { dari: '2026-12-07', sampai: '2026-12-13', kecuali: [] }

// Nothing is gathered and judged here: these are the counts that protect against two simultaneous
// requests, which are both judged before either is written.
describe('what the database itself holds a day against', () => {
  let luwes: TestApp
  const stand = (standing: Standing) => standOn(luwes, standing)
  const columns = async (group: Parameters<typeof luwes.deps.db.write>[0]) => {
    const written = await luwes.deps.db.write(group)
    return written.ok ? null : written.error.columns.at(-1)?.split('.')[1]
  }
  /** The column that refuses a request's day, or `null` where it is taken. */
  const asked = (guard: Partial<PenjagaHari>) => {
    const { jenis = 'rumah' } = guard
    const request: Pengajuan = {
      id: 'p',
      nip: SAYA,
      unitKerja: 'jaga',
      zona: 'Asia/Jakarta',
      jenis,
      status: 'diajukan',
      hari: [{ tanggal: DAY, status: 'diajukan' }],
      alasan: '',
      rencana: [],
      riwayat: [],
      giliranSejak: 0,
      eskalasi: 0,
      diajukanPada: 0,
      lokasi: null,
      jam: null,
      bukti: null,
      konfirmasi: null,
      diingatkanPada: null,
      perbaikanDari: null,
      perekomendasi: null,
      penyetuju: null,
    }
    const guards = new Map([[DAY, { ...NOTHING, ...guard }]])
    return columns(insertPengajuan(luwes.deps.db, request, '', guards))
  }
  const planned = (guard: Partial<JagaRoster>) => {
    const day = { tanggal: DAY, nip: SAYA, rosterId: 'r', unitKerja: 'jaga', nama: 'R', pada: 0 }
    const jaga = { kuota: null, minimum: null, skema: [], rentang: [], ...guard }
    return columns([publishDay(day, jaga)])
  }

  beforeAll(async () => {
    luwes = await startApp()
    await feedGuarded(luwes)
  })
  beforeEach(async () => {
    await clearStanding(luwes)
  })
  afterAll(() => luwes.stop())

  it.each(places)('places: %s', async (_sentence, standing, full) => {
    for (const one of standing) await stand(one)
    expect(await asked({ kuota: 2 })).toBe(full ? 'dalam_kuota' : null)
    await luwes.rows("DELETE FROM pengajuan_hari WHERE pengajuan_id = 'p'")
    expect(await planned({ kuota: 2 })).toBe(full ? 'nomor_surat' : null)
  })

  it.each(floors)('floor: %s', async (_sentence, standing, short, skema = []) => {
    for (const one of standing) await stand(one)
    expect(await asked({ minimum: 3, skema })).toBe(short ? 'dalam_minimum' : null)
    await luwes.rows("DELETE FROM pengajuan_hari WHERE pengajuan_id = 'p'")
    expect(await planned({ minimum: 3, skema })).toBe(short ? 'nomor_surat' : null)
  })

  it('floor: counts who is active and of the unit, without the person themselves', async () => {
    expect(await asked({ minimum: 5 })).toBe('dalam_minimum')
    expect(await planned({ minimum: 5 })).toBe('nomor_surat')
    expect(await asked({ minimum: 4 })).toBeNull()
  })

  it.each(spans)('a person: %s', async (_sentence, standing, guard, column) => {
    for (const one of standing) await stand(one)
    expect(await asked(guard)).toBe(column)
  })

  const rosters: readonly [string, readonly Standing[], Partial<JagaRoster>, boolean][] = [
    ['a day that is free', [], {}, false],
    ['a live request for the day itself', [{ request: [SAYA] }], {}, true],
    ['a refused request for the day itself', [{ dead: [SAYA] }], {}, false],
    [
      'a request in the span',
      [{ request: [SAYA, '2026-12-13'] }],
      { rentang: [{ ...MINGGU, batas: 1 }] },
      true,
    ],
    [
      'a letter in the span',
      [{ letter: [SAYA, '2026-12-07'] }],
      { rentang: [{ ...MINGGU, batas: 1 }] },
      true,
    ],
    [
      'days around the span',
      [{ letter: [SAYA, '2026-12-06'] }, { request: [SAYA, '2026-12-14'] }],
      { rentang: [{ ...MINGGU, batas: 1 }] },
      false,
    ],
    [
      'sif in the span',
      [{ letter: [SAYA, '2026-12-07', 'sif'] }],
      { rentang: [{ ...MINGGU, batas: 1 }] },
      false,
    ],
    [
      'a mandated day that is held',
      [{ letter: [SAYA, '2026-12-11'] }],
      { rentang: [{ ...MINGGU, batas: 1, kecuali: ['2026-12-11'] }] },
      false,
    ],
    [
      'any one of several spans',
      [{ letter: [SAYA, '2026-12-07'] }],
      {
        rentang: [
          { ...MINGGU, batas: 2 },
          { ...MINGGU, batas: 1 },
        ],
      },
      true,
    ],
  ]
  it.each(rosters)('a roster: %s', async (_sentence, standing, guard, refused) => {
    for (const one of standing) await stand(one)
    expect(await planned(guard)).toBe(refused ? 'nomor_surat' : null)
  })
})
