import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { bkd } = ORANG
const KEPALA = nipKe(50)
const PINDAH = nipKe(51)
const TETAP = nipKe(52)
const LAMA = nipKe(53)
const BEFORE = '2026-12-15'
const AFTER = '2026-12-17'

let luwes: TestApp
beforeAll(async () => {
  luwes = await startApp()
  luwes.setNow('2026-12-01T08:00:00+07:00')
  await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
    unit('asal', { nama: 'Bagian Asal', kepalaNip: KEPALA }),
    unit('tujuan', { nama: 'Bagian Tujuan', kepalaNip: nipKe(60) }),
  ])
  await luwes.feed('simpeg', 'pegawai.diperbarui', [
    orang(50, 'asal', { jabatan: 'Kepala Bagian' }),
    orang(51, 'asal'),
    orang(52, 'asal'),
    orang(53, 'asal'),
    orang(60, 'tujuan'),
    orang(61, 'tujuan'),
  ])
  // Told on the 1st: from the 16th they serve elsewhere, face to face with the public.
  await luwes.feed('simpeg', 'pegawai.diperbarui', [
    orang(51, 'tujuan', {
      berlakuSejak: '2026-12-16',
      tugas: 'pelayanan-langsung',
      jabatan: 'Petugas Loket',
    }),
  ])
})
afterAll(() => luwes.stop())

const body = (hari: readonly string[], jenis = 'rumah') => ({
  jenis,
  hari,
  alasan: 'Menulis',
  rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
})
const check = (as: string, hari: readonly string[]) =>
  luwes.ask('POST', '/v1/wfa/periksa', { as, body: body(hari) })
const file = (as: string, hari: readonly string[], jenis?: string) =>
  luwes.ask('POST', '/v1/wfa/pengajuan', { as, body: body(hari, jenis) })
const roster = async (kode: string, hari: string) => {
  const path = `/v1/wfa/roster?unit=${kode}&dari=${hari}&sampai=${hari}`
  const { body: told } = await luwes.ask('GET', path, { as: bkd })
  return told.hari[0]
}

interface Finding {
  readonly kode: string
  readonly hasil: string
  readonly hari?: readonly string[]
}
const refused = (told: { aturan: readonly Finding[] }) =>
  told.aturan.filter(({ hasil }) => hasil === 'tolak').map(({ kode }) => kode)

describe('somebody who moves on the 16th', () => {
  it('is judged for a day before by the old duty, and for one after by the new', async () => {
    expect(refused((await check(PINDAH, [BEFORE])).body)).toEqual([])
    expect(refused((await check(PINDAH, [AFTER])).body)).toEqual(['wfa.pelayanan-langsung'])
    expect(refused((await check(PINDAH, [BEFORE, AFTER])).body)).toEqual(['wfa.pelayanan-langsung'])
  })

  it('is counted in the places of the unit of each day', async () => {
    const { kuota } = (await check(TETAP, [BEFORE, AFTER])).body
    expect(kuota).toEqual([
      { tanggal: BEFORE, batas: 2, terpakai: 0 },
      { tanggal: AFTER, batas: 1, terpakai: 0 },
    ])
  })

  it('holds a place in the old unit before, and in the new one from then on', async () => {
    expect((await file(PINDAH, [BEFORE])).status).toBe(201)
    expect((await file(PINDAH, [AFTER], 'keadaan-khusus')).status).toBe(422)
    await luwes.rows(
      `INSERT INTO wfa_ditetapkan (nip, tanggal, jenis, berlokasi, nomor_surat, data, diperbarui_pada)
        VALUES (?, ?, 'rumah', 1, 'S-1', '{}', 0)`,
      PINDAH,
      AFTER,
    )
    const { kuota } = (await check(TETAP, [BEFORE, AFTER])).body
    expect(kuota.map(({ terpakai }: { terpakai: number }) => terpakai)).toEqual([1, 0])
    const there = (await check(nipKe(61), [BEFORE, AFTER])).body.kuota
    expect(there.map(({ terpakai }: { terpakai: number }) => terpakai)).toEqual([0, 1])
  })

  it('keeps the unit of the day beside the day', async () => {
    const rows = await luwes.rows(
      'SELECT unit_kerja FROM pengajuan_hari WHERE nip = ? AND tanggal = ?',
      PINDAH,
      BEFORE,
    )
    expect(rows).toEqual([{ unit_kerja: 'asal' }])
  })

  it('leaves the last place of the old unit to somebody else, as the database counts it', async () => {
    // One place from the 16th on: the mover no longer holds or makes one there.
    expect((await file(TETAP, [AFTER])).status).toBe(201)
    const full = await file(LAMA, [AFTER])
    expect(full.body.refusals.map(({ code }: { code: string }) => code)).toEqual(['wfa.kuota'])
  })

  it('stands in the roster of the old unit before, and of the new one from then on', async () => {
    const names = async (kode: string, hari: string) =>
      (await roster(kode, hari)).pegawai.map(({ nip }: { nip: string }) => nip).sort()
    expect(await names('asal', BEFORE)).toEqual([KEPALA, PINDAH, TETAP, LAMA])
    expect(await names('asal', AFTER)).toEqual([KEPALA, TETAP, LAMA])
    expect(await names('tujuan', BEFORE)).toEqual([nipKe(60), nipKe(61)])
    expect(await names('tujuan', AFTER)).toEqual([PINDAH, nipKe(60), nipKe(61)])
    expect([(await roster('asal', BEFORE)).batas, (await roster('asal', AFTER)).batas]).toEqual([
      2, 1,
    ])
  })

  it('is planned by the old unit only for the days on which they belong to it', async () => {
    const planned = await luwes.ask('POST', '/v1/wfa/roster', {
      as: bkd,
      body: {
        unit: 'asal',
        dari: '2026-12-14',
        sampai: '2026-12-18',
        pola: [{ nip: PINDAH, hari: [1, 5] }],
        terbitkan: false,
      },
    })
    expect(planned.body.hari).toMatchObject([
      { tanggal: '2026-12-14', nip: PINDAH },
      { tanggal: '2026-12-18', nip: PINDAH, hasil: 'tolak', kode: 'wfa.bukan-wewenang' },
    ])
  })

  it('is sent home by a directive for the unit of that day', async () => {
    const reached = async (hari: string) =>
      (
        await luwes.ask('POST', '/v1/wfa/arahan', {
          as: bkd,
          body: {
            jenis: 'rumah',
            unit: ['asal'],
            hari: [hari],
            alasan: 'Banjir',
            dasar: 'SE 1',
            terapkan: false,
          },
        })
      ).body.terdampak.daftar.map(({ nip }: { nip: string }) => nip)
    expect(await reached(BEFORE)).toContain(PINDAH)
    expect(await reached(AFTER)).not.toContain(PINDAH)
  })
})

describe('a letter for days on both sides of a change of position', () => {
  it('names the position and the unit of each of its days', async () => {
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(54, 'asal', { jabatan: 'Arsiparis' })])
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('baru', { nama: 'Bagian Baru', kepalaNip: nipKe(60) }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      orang(54, 'baru', { jabatan: 'Pranata Komputer', berlakuSejak: '2027-01-07' }),
      ...[55, 56, 57, 58].map((n) => orang(n, 'baru')),
    ])
    const { body: filed } = await file(nipKe(54), ['2027-01-06', '2027-01-07'])
    const decided = await luwes.ask('POST', `/v1/wfa/pengajuan/${filed.id}/keputusan`, {
      as: KEPALA,
      body: { keputusan: 'setuju' },
    })
    expect(decided.status).toBe(200)
    const [row] = await luwes.rows('SELECT isi FROM surat WHERE pengajuan_id = ?', filed.id)
    expect(JSON.parse(String(row?.isi))).toMatchObject({
      jabatan: 'Arsiparis; mulai 7 Januari 2027: Pranata Komputer',
      namaUnit: 'Bagian Asal; mulai 7 Januari 2027: Bagian Baru',
    })
  })
})
