import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warn } from '../../../src/operations/kinerja/warn.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { judgeDaysOf } from '../../../src/operations/presensi/judge-days-of.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, tap, unit } from '../../support/people.ts'
import { hitung, PATH, put, rated, storedOf } from './first-days.ts'

const { siti, budi, kabid, bkd, inspektur, lain } = ORANG
/** Monday 16 November 2026: Dinas Kominfo starts then, the others use Luwes already. */
const FIRST = '2026-11-16'

describe('a unit that starts on 16 November, after the regency', () => {
  let luwes: TestApp
  const daysOf = async (as: string, bulan: string) =>
    (await luwes.ask('GET', `/v1/presensi/hari?bulan=${bulan}`, { as })).body

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T06:00:00+07:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('egov', { nama: 'UPTD E-Government', induk: 'kominfo' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(50, 'egov', { nama: 'Eka' })])
  })
  afterAll(() => luwes.stop())

  it('is entered by bkd alone, for a unit that is known', async () => {
    expect((await put(luwes, 'kominfo', FIRST, kabid)).status).toBe(403)
    expect((await put(luwes, 'kominfo', FIRST, inspektur)).status).toBe(403)
    expect((await put(luwes, 'tidak-ada', FIRST)).status).toBe(404)
    const { status, body } = await put(luwes, 'kominfo', FIRST)
    expect([status, body]).toMatchObject([
      200,
      { daerah: null, data: [{ unit: 'kominfo', nama: 'Dinas Kominfo', mulai: FIRST, oleh: bkd }] },
    ])
    expect((await luwes.ask('GET', PATH, { as: inspektur })).body).toEqual(body)
  })

  it('has the entry in the audit log, with what was before', async () => {
    const rows = await luwes.rows("SELECT * FROM audit WHERE tindakan = 'unit.hari-pertama'")
    expect(rows).toMatchObject([{ oleh: bkd, entitas: 'kominfo' }])
    expect(JSON.parse(String(rows[0]?.data))).toMatchObject({ sebelum: null, sesudah: FIRST })
  })

  it('keeps taps of days before as history, and names the unit', async () => {
    luwes.setNow('2026-11-10T18:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('k-1', siti, 'masuk', '2026-11-10T09:20:00+07:00', { mock: true }),
    ])
    const { hari, riwayat, mulai } = await daysOf(siti, '2026-11')
    expect([hari, mulai]).toEqual([[], FIRST])
    expect(riwayat).toMatchObject([
      {
        tanggal: '2026-11-10',
        pesan: { id: expect.stringContaining('di Dinas Kominfo: hari sebelum 16 November 2026') },
      },
    ])
  })

  it('stores no verdict of its people, nor of those of a unit below it, but of others', async () => {
    luwes.setNow('2026-11-11T00:05:00+07:00')
    await judgeDays(luwes.deps)
    const range = { dari: '2026-11-02', sampai: '2026-11-10' }
    await judgeDaysOf(luwes.deps, [siti, nipKe(50)], range, luwes.now())
    expect(await storedOf(luwes, siti)).toEqual([])
    expect(await storedOf(luwes, nipKe(50))).toEqual([])
    expect(await storedOf(luwes, lain)).toContain('2026-11-10')
  })

  it('covers a unit that is made below it later', async () => {
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('data', { nama: 'Bidang Data', induk: 'egov' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(51, 'data', { nama: 'Dewi' })])
    const { body } = await luwes.ask('GET', '/v1/saya', { as: nipKe(51) })
    expect(body.hariIni).toMatchObject({ alasan: 'hari.sebelum-dipakai', jadwal: null })
  })

  it('refuses a request and plans no roster for a day before, and says since when it is used', async () => {
    luwes.setNow('2026-11-04T08:00:00+07:00')
    const body = {
      jenis: 'rumah',
      hari: ['2026-11-12'],
      alasan: 'Menulis',
      rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
    }
    // Days that count come first, in whatever order they are asked for.
    const mixed = { ...body, hari: ['2026-11-17', '2026-11-12'] }
    const both = await luwes.ask('POST', '/v1/wfa/pengajuan', { as: budi, body: mixed })
    expect(both.body.refusals.map(({ code }: { code: string }) => code)).toContain(
      'wfa.sebelum-dipakai',
    )
    const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', { as: budi, body })
    expect(filed.body.refusals).toMatchObject([
      {
        code: 'wfa.sebelum-dipakai',
        message: { id: expect.stringContaining('di Dinas Kominfo sejak 16 November 2026') },
      },
    ])
    const roster = {
      unit: 'kominfo',
      dari: '2026-11-09',
      sampai: '2026-11-20',
      terbitkan: false,
      pola: [{ nip: budi, hari: [4] }],
    }
    const planned = await luwes.ask('POST', '/v1/wfa/roster', { as: ORANG.kadis, body: roster })
    expect(planned.body.hari.map(({ kode }: { kode: string | null }) => kode)).toEqual([
      'wfa.sebelum-dipakai',
      null,
    ])
    const path = '/v1/wfa/roster?unit=kominfo&dari=2026-11-13&sampai=2026-11-16'
    const read = await luwes.ask('GET', path, { as: bkd })
    expect(read.body.hari[0].catatan.id).toContain('di Dinas Kominfo')
    expect(read.body.hari[3].catatan).toBeNull()
  })

  it('judges and warns of the days from it on alone, and counts no other on the ladder', async () => {
    luwes.setNow('2026-11-19T00:05:00+07:00')
    await judgeDays(luwes.deps)
    await judgeDaysOf(luwes.deps, [budi], { dari: '2026-11-02', sampai: '2026-11-18' }, luwes.now())
    await luwes.rows('UPDATE putusan_hari SET sementara = 0')
    expect((await storedOf(luwes, budi))[0]).toBe(FIRST)
    await warn(luwes.deps)
    const found = await luwes.rows('SELECT kode, isi FROM peringatan WHERE nip = ?', budi)
    const [ladder] = found.filter(({ kode }) => kode === 'peringatan.disiplin')
    expect(JSON.parse(String(ladder?.isi)).angka).toMatchObject({ hari: 3 })
  })

  it('computes its month from that day on, and none before', async () => {
    luwes.setNow('2026-12-04T08:00:00+07:00')
    await luwes.feed('kinerja', 'kinerja.dinilai', [rated(budi, '2026-11'), rated(siti, '2026-11')])
    expect((await hitung(luwes, '2026-10')).body).toMatchObject({ status: 'selesai' })
    const october = await luwes.ask('GET', '/v1/kinerja/2026-10', { as: siti })
    expect([october.status, october.body]).toMatchObject([
      404,
      {
        refusals: [
          {
            code: 'kinerja.sebelum-dipakai',
            message: { id: expect.stringContaining('di Dinas Kominfo sejak 16 November 2026') },
          },
        ],
      },
    ])
    expect((await luwes.ask('GET', '/v1/kinerja/2026-10', { as: lain })).status).toBe(200)
    expect((await hitung(luwes, '2026-11')).body).toMatchObject({ status: 'selesai' })
    const { body } = await luwes.ask('GET', '/v1/kinerja/2026-11', { as: budi })
    const absent = body.baris.find(
      ({ kode }: { kode: string }) => kode === 'presensi.tanpa-keterangan',
    )
    expect([absent.jumlah, absent.hari[0]]).toEqual([11, FIRST])
    const dasbor = await luwes.ask('GET', '/v1/dasbor?bulan=2026-11&unit=egov', { as: bkd })
    expect(dasbor.body.mulai).toBe(FIRST)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('a first day that changes', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-19T00:05:00+07:00')
    const range = { dari: '2026-11-09', sampai: '2026-11-18' }
    await judgeDaysOf(luwes.deps, [budi, lain], range, luwes.now())
    await luwes.rows('UPDATE putusan_hari SET sementara = 0')
  })
  afterAll(() => luwes.stop())

  const ladder = async () =>
    (
      await luwes.rows(
        "SELECT status FROM peringatan WHERE nip = ? AND kode = 'peringatan.disiplin'",
        budi,
      )
    ).map(({ status }) => status)
  const due = async () =>
    (
      await luwes.rows('SELECT nip, tanggal FROM putusan_hari WHERE tinjau_pada = 0 ORDER BY 2')
    ).map(({ nip, tanggal }) => [nip, tanggal])

  it('takes back exactly the verdicts of the days before it, and lets the warning lapse', async () => {
    await warn(luwes.deps)
    expect(await ladder()).toEqual(['baru'])
    await luwes.rows('UPDATE putusan_hari SET tinjau_pada = NULL')
    expect((await put(luwes, 'kominfo', '2026-11-19')).status).toBe(200)
    const days = await due()
    expect(new Set(days.map(([nip]) => nip))).toEqual(new Set([budi]))
    expect(days).toHaveLength(10)
    const [told] = await luwes.rows(
      "SELECT data FROM kejadian WHERE jenis = 'presensi.dinilai-ulang'",
    )
    expect(JSON.parse(String(told?.data))).toMatchObject({ nip: budi, hari: 10 })
    luwes.setNow('2026-11-20T00:05:00+07:00')
    await judgeDays(luwes.deps)
    expect((await storedOf(luwes, budi)).filter((day) => day < '2026-11-19')).toEqual([])
    expect(await storedOf(luwes, lain)).toContain('2026-11-09')
    await warn(luwes.deps)
    expect(await ladder()).toEqual(['gugur'])
  })

  it('has only the days judged that come between where it moves', async () => {
    await luwes.rows('UPDATE putusan_hari SET tinjau_pada = NULL')
    await put(luwes, 'kominfo', '2026-11-16')
    expect(await due()).toEqual([])
    await judgeDays(luwes.deps)
    expect(await storedOf(luwes, budi)).toEqual([
      '2026-11-16',
      '2026-11-17',
      '2026-11-18',
      '2026-11-19',
    ])
  })

  it('lets every open day count again once it is removed, a week of them in a run', async () => {
    expect((await put(luwes, 'kominfo', null)).body.data).toEqual([])
    await judgeDays(luwes.deps)
    const first = (await storedOf(luwes, budi))[0]
    for (let run = 0; run < 9; run += 1) await judgeDays(luwes.deps)
    const [oldest] = await storedOf(luwes, budi)
    expect([first, oldest]).toEqual(['2026-09-19', '2026-09-19'])
    expect(await storedOf(luwes, budi)).toHaveLength(62)
    expect(await luwes.rows("SELECT * FROM penanda WHERE nama = 'baru-dipakai'")).toEqual([])
  })

  it('refuses what would change a closed month, and takes what does not', async () => {
    luwes.setNow('2026-12-04T08:00:00+07:00')
    await judgeDays(luwes.deps)
    expect((await hitung(luwes, '2026-11', 'tutup')).body.status).toBe('ditutup')
    const refused = await put(luwes, 'kominfo', '2026-12-07')
    expect([refused.status, refused.body.refusals]).toMatchObject([
      422,
      [
        {
          code: 'unit.bulan-ditutup',
          message: { id: expect.stringContaining('November 2026 sudah ditutup') },
        },
      ],
    ])
    expect((await luwes.ask('GET', PATH, { as: bkd })).body.data).toEqual([])
    // Nobody belonged to it in November.
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('baru', { induk: 'setda' })])
    expect((await put(luwes, 'baru', '2027-01-04')).status).toBe(200)
    expect((await put(luwes, 'baru', '2027-02-01')).status).toBe(200)
  })
})
