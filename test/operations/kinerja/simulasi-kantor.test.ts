import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const [ani, ben, cik, dwi, eko] = [51, 52, 53, 54, 55].map(nipKe) as [
  ...[string, string, string, string, string],
]
const DAY = '2026-12-07'
const basis = 'Rancangan Perbup'
const floor = (value: number) => ({ 'wfa.minimum-kantor': { value, basis } })

describe('trying a law on who was on site', () => {
  let luwes: TestApp

  const simulate = async (wfa: object, other: object = {}) => {
    const body = { bulan: '2026-12', wfa, ...other }
    const { body: told } = await luwes.ask('POST', '/v1/kebijakan/simulasi', {
      as: ORANG.bkd,
      body,
    })
    return told
  }
  /** The days that break a floor, each with how many were on site. */
  const short = async (wfa: object, other: object = {}) => {
    const { melanggar } = await simulate(wfa, other)
    return melanggar.map(({ tanggal, nyata }: { tanggal: string; nyata: number }) => [
      tanggal,
      nyata,
    ])
  }
  const letter = (nip: string, jenis = 'rumah', tanggal = DAY) =>
    luwes.feed('simpeg', 'wfa.ditetapkan', [{ nip, tanggal, jenis, nomorSurat: '800/1' }])
  const leave = (nip: string, dari = DAY, sampai = dari) =>
    luwes.feed('simpeg', 'cuti.disetujui', [
      { id: `c-${nip}`, nip, jenis: 'tahunan', dari, sampai },
    ])
  const file = async (nip: string) => {
    const answer = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: nip,
      body: {
        jenis: 'rumah',
        hari: [DAY],
        alasan: 'Menulis',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
    expect(answer.status, answer.text).toBe(201)
  }

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('coba')])
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      [51, 52, 53, 54, 55].map((n) => orang(n, 'coba', { predikatTerakhir: 'baik' })),
    )
  })
  afterAll(() => luwes.stop())
  beforeEach(async () => {
    const held = ['pengajuan', 'pengajuan_hari', 'wfa_ditetapkan', 'cuti', 'layanan']
    for (const table of held) await luwes.rows(`DELETE FROM ${table}`)
  })

  it('counts who was elsewhere by request and by letter', async () => {
    await file(ani)
    expect(await short(floor(4))).toEqual([])
    await letter(ben)
    expect(await short(floor(4))).toEqual([[DAY, 3]])
  })

  it('counts who was on leave on each of its days, beside what was granted', async () => {
    await letter(ani)
    await leave(ben, '2026-12-03', DAY)
    expect(await short(floor(4))).toEqual([[DAY, 3]])
    await luwes.feed('simpeg', 'cuti.dibatalkan', [{ id: `c-${ben}`, nip: ben }])
    expect(await short(floor(4))).toEqual([])
  })

  it('counts nobody twice, and nobody on another day', async () => {
    await letter(ani)
    await leave(ani)
    await letter(ben, 'rumah', '2026-12-08')
    expect(await short(floor(4))).toEqual([])
  })

  it('counts hours alone as presence, and an excuse as absence', async () => {
    await letter(ani)
    await letter(ben, 'sif')
    expect(await short(floor(4))).toEqual([])
    await letter(cik, 'ulang-tahun-ibu')
    expect(await short(floor(4))).toEqual([[DAY, 3]])
  })

  it('looks at days on which nothing but an excuse was granted', async () => {
    await letter(ani, 'ulang-tahun-ibu')
    expect(await short(floor(5))).toEqual([[DAY, 4]])
  })

  it('says nothing of days on which nothing was granted', async () => {
    await leave(ani)
    expect(await short(floor(5))).toEqual([])
  })

  it('holds the day against the windows of its weekday', async () => {
    await letter(ani)
    await luwes.rows("INSERT INTO layanan VALUES ('coba', 'L', 'Loket', '[1]', 480, 720, 5)")
    expect(await short(floor(0))).toEqual([[DAY, 4]])
    await luwes.rows("UPDATE layanan SET hari = '[2]'")
    expect(await short(floor(0))).toEqual([])
    await luwes.rows("UPDATE layanan SET hari = '[1]'")
    expect(await short({ 'wfa.minimum-kantor': null })).toEqual([])
  })

  it('counts people as off site when the tried scheme keeps them at home', async () => {
    await letter(ani)
    const scheme = {
      hari: 1,
      dari: '2026-12-01',
      hanyaRumah: true,
      dihitung: true,
      kecualiEselon: [],
      kecualiJabatan: [],
      kecualiUnit: [],
      kecualiTugas: [],
    }
    const ketentuan = { hariWajib: { value: [scheme], basis } }
    expect(await short(floor(1), { ketentuan })).toEqual([[DAY, 0]])
    const other = { hariWajib: { value: [{ ...scheme, kecualiUnit: ['coba'] }], basis } }
    expect(await short(floor(1), { ketentuan: other })).toEqual([])
  })

  it('counts in the cap each kind that holds a place, and no other', async () => {
    const cap = { 'wfa.kuota': { value: { jumlah: 1 }, basis } }
    await letter(ani)
    await letter(ben, 'sif')
    await letter(cik, 'ulang-tahun-ibu')
    expect((await simulate(cap)).melanggar).toEqual([])
    await letter(dwi, 'keadaan-khusus')
    expect((await simulate(cap)).melanggar).toMatchObject([
      { kode: 'wfa.kuota', batas: 1, nyata: 2 },
    ])
  })

  it('files the requests again, with leave, letters and service hours as they were', async () => {
    await file(eko)
    const loses = async (wfa: object) => {
      const { rugi } = await simulate(wfa)
      return rugi.flatMap(({ aturan }: { aturan: { code: string }[] }) =>
        aturan.map(({ code }) => code),
      )
    }
    expect(await loses(floor(4))).toEqual([])
    await leave(ani)
    expect(await loses(floor(4))).toEqual(['wfa.minimum-kantor'])
    await luwes.rows('DELETE FROM cuti')
    await letter(ben, 'keadaan-khusus')
    expect(await loses(floor(4))).toEqual(['wfa.minimum-kantor'])
    expect(await loses({ 'wfa.kuota': { value: { jumlah: 1 }, basis } })).toEqual(['wfa.kuota'])
    expect(await loses({ 'wfa.batas-mingguan': { value: 1, basis } })).toEqual([])
    await letter(eko, 'rumah', '2026-12-09')
    expect(await loses({ 'wfa.batas-mingguan': { value: 1, basis } })).toEqual([
      'wfa.batas-mingguan',
    ])
  })
})
