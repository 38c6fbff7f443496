import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, PEOPLE } from '../../support/people.ts'
import { TANPA_NILAI } from '../../support/tutup.ts'
import { type Body, tapsOf } from './mornings.ts'

const { bkd, kabid, siti, budi } = ORANG
const BULAN = '2026-10'
const FRIDAY = '2026-10-30'

/** A WFA day without a report: what it costs, and that no month is closed over it (R43, E15). */
describe('a month with a WFA day that nobody has settled', () => {
  let luwes: TestApp
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const post = (as: string, path: string, body: object = {}) =>
    luwes.ask('POST', path, { as, body })
  const month = async (nip: string): Promise<Body> => {
    await post(bkd, `/v1/kinerja/${BULAN}/hitung`)
    return (await luwes.ask('GET', `/v1/kinerja/${BULAN}`, { as: nip })).body
  }
  const line = (of: Body, kode: string) => of.baris.find((one: Body) => one.kode === kode)

  beforeAll(async () => {
    luwes = await startApp()
    at('2026-10-01T06:00')
    const others = PEOPLE.filter(({ nip }) => nip !== siti && nip !== budi)
    await luwes.feed(
      'simpeg',
      'cuti.disetujui',
      others.map(({ nip }) => ({
        id: `besar-${nip}`,
        nip,
        jenis: 'besar',
        dari: '2026-10-01',
        sampai: '2026-11-30',
      })),
    )
    await luwes.feed(
      'simpeg',
      'wfa.ditetapkan',
      [siti, budi].map((nip) => ({ nip, tanggal: FRIDAY, jenis: 'rumah', nomorSurat: '800/7' })),
    )
    // Both come 170 minutes late on their WFA day; Budi alone reports it.
    at('2026-10-30T18:00')
    for (const nip of [siti, budi])
      await luwes.feed(
        'presensi',
        'presensi.terekam',
        tapsOf(nip, '2026-10-01', FRIDAY, { [FRIDAY]: ['10:20', '16:30'] }),
      )
    const baris = [{ hasil: 'Draf', target: 1, realisasi: 1, satuan: 'dokumen' }]
    const reported = await post(budi, '/v1/laporan', { tanggal: FRIDAY, baris })
    if (reported.status !== 201) throw new Error(reported.text)
    at('2026-11-02T13:00')
    await judgeDays(luwes.deps)
  })
  afterAll(() => luwes.stop())

  it('takes what the taps show of who reported and of who did not', async () => {
    const silent = await month(siti)
    const told = await month(budi)
    for (const one of [silent, told])
      expect(line(one, 'presensi.terlambat-4')).toMatchObject({ poin: 150, hari: [FRIDAY] })
    expect([silent.disiplin, told.disiplin]).toEqual([9_850, 9_850])
    expect(line(silent, 'kinerja.hari-belum-terverifikasi')).toMatchObject({
      hari: [FRIDAY],
      pesan: { id: expect.stringContaining('potongan tanpa keterangan belum dihitung') },
    })
    expect(line(told, 'kinerja.hari-belum-terverifikasi')).toBeUndefined()
  })

  it('tells the person and the atasan that the day is the draft of an absence', async () => {
    const rows = await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'presensi.dinilai'")
    const drafts = rows
      .map(({ data }) => JSON.parse(String(data)))
      .filter(({ rancangan }) => rancangan !== undefined)
    expect(drafts).toEqual([
      {
        nip: siti,
        tanggal: FRIDAY,
        status: 'belum-terverifikasi',
        sementara: true,
        rancangan: 'tanpa-keterangan',
      },
    ])
    const { body } = await luwes.ask('GET', '/v1/presensi/penetapan', { as: kabid })
    expect(body.data.map(({ nip }: Body) => nip)).toEqual([siti])
  })

  it('is not closed, and the refusal lists the day', async () => {
    const refused = await post(bkd, `/v1/kinerja/${BULAN}/tutup`, TANPA_NILAI)
    expect(refused.status).toBe(422)
    expect(refused.body.refusals).toMatchObject([
      {
        code: 'kinerja.hari-terbuka',
        message: {
          id: expect.stringMatching(/^1 hari WFA .*: 30 Oktober 2026 \(1 pegawai\)\./),
          en: expect.stringContaining('30 October 2026 (1 person)'),
        },
      },
    ])
    expect(await luwes.rows('SELECT * FROM bulan_tutup')).toEqual([])
    const { body } = await luwes.ask('GET', `/v1/kinerja/${BULAN}/tutup`, { as: bkd })
    expect(body.periksa).toContainEqual(
      expect.objectContaining({ kode: 'kinerja.hari-terbuka', beres: false, jumlah: 1 }),
    )
  })

  it('is closed once corrections are over: the day is an absence, the reported one is present', async () => {
    at('2026-11-03T00:10')
    const closed = await post(bkd, `/v1/kinerja/${BULAN}/tutup`, TANPA_NILAI)
    expect([closed.status, closed.body.status]).toEqual([200, 'ditutup'])
    const status = async (nip: string) =>
      (
        await luwes.rows('SELECT nip, tanggal, status, rancangan, sementara FROM putusan_hari')
      ).find((row) => row.nip === nip && row.tanggal === FRIDAY)
    expect(await status(siti)).toMatchObject({
      status: 'tanpa-keterangan',
      rancangan: 0,
      sementara: 0,
    })
    expect(await status(budi)).toMatchObject({ status: 'hadir-wfa', sementara: 0 })
    const read = async (nip: string) =>
      (await luwes.ask('GET', `/v1/kinerja/${BULAN}`, { as: nip })).body
    expect([(await read(siti)).disiplin, (await read(budi)).disiplin]).toEqual([9_700, 9_850])
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
