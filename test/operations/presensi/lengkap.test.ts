import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { warn } from '../../../src/operations/kinerja/warn.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { judgeDaysOf } from '../../../src/operations/presensi/judge-days-of.ts'
import { remindPengajuan } from '../../../src/operations/wfa/remind-pengajuan.ts'
import { kalender2026 } from '../../../src/policy/kalender-2026.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'

const { siti, budi, bkd, inspektur, integrator } = ORANG
const SKB = 'SKB 2028'
const IMLEK = { tanggal: '2028-01-26', jenis: 'libur', nama: 'Imlek', dasar: SKB }

interface Day {
  readonly tanggal: string
  readonly status: string
  readonly alasan: string | null
}

describe('a year whose days off nobody has entered', () => {
  let luwes: TestApp
  const enter = (body: object, as = bkd) => luwes.ask('POST', '/v1/kalender', { as, body })
  const years = async (): Promise<string[]> =>
    (await luwes.ask('GET', '/v1/kalender', { as: siti })).body.lengkap.map(
      ({ tahun }: { tahun: string }) => tahun,
    )
  const daysOf = async (as: string, bulan: string): Promise<Day[]> =>
    (await luwes.ask('GET', `/v1/presensi/hari?bulan=${bulan}`, { as })).body.hari
  const statusOn = async (as: string, tanggal: string) => {
    const day = (await daysOf(as, tanggal.slice(0, 7))).find((one) => one.tanggal === tanggal)
    return [day?.status, day?.alasan]
  }
  const stored = (nip: string) =>
    luwes.rows(
      'SELECT tanggal, status, poin, terlambat FROM putusan_hari WHERE nip = ? ORDER BY tanggal',
      nip,
    )
  const codes = ({ body }: { body: { refusals: { code: string }[] } }) =>
    body.refusals.map(({ code }) => code)

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2028-01-07T20:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('s-1', siti, 'masuk', '2028-01-03T09:40:00+07:00'),
      tap('s-2', siti, 'pulang', '2028-01-03T16:05:00+07:00'),
    ])
    await judgeDaysOf(
      luwes.deps,
      [siti, budi],
      { dari: '2028-01-03', sampai: '2028-01-06' },
      luwes.now(),
    )
  })
  afterAll(() => luwes.stop())

  it('E75: makes nobody absent or late: its days wait without points', async () => {
    const days = await daysOf(budi, '2028-01')
    expect(days).toHaveLength(7)
    for (const day of days)
      expect(day).toMatchObject({
        status: 'menunggu',
        alasan: 'kalender.belum-ada',
        potongan: [],
        jadwal: null,
        pesan: { id: expect.stringContaining('Kalender belum ada') },
      })
    const [late] = (await daysOf(siti, '2028-01')).filter(({ tanggal }) => tanggal === '2028-01-03')
    expect(late).toMatchObject({ status: 'menunggu', terlambat: 0, masuk: expect.any(String) })
    for (const row of [...(await stored(siti)), ...(await stored(budi))])
      expect(row).toMatchObject({ status: 'menunggu', poin: 0, terlambat: 0 })
  })

  it('warns nobody, and takes no turn from who decides', async () => {
    luwes.setNow('2028-01-08T00:05:00+07:00')
    await warn(luwes.deps)
    expect(await luwes.rows('SELECT kode FROM peringatan')).toEqual([])
    const body = {
      jenis: 'rumah',
      hari: ['2028-01-20'],
      alasan: 'Menulis',
      rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
    }
    expect((await luwes.ask('POST', '/v1/wfa/pengajuan', { as: siti, body })).status).toBe(201)
    luwes.setNow('2028-01-12T08:00:00+07:00')
    expect(await remindPengajuan(luwes.deps)).toMatchObject({ ingatkan: 1 })
    luwes.setNow('2028-01-14T08:00:00+07:00')
    const none = { ingatkan: 0, terlambat: 0, eskalasi: 0, kedaluwarsa: 0 }
    expect(await remindPengajuan(luwes.deps)).toEqual(none)
    await luwes.rows('DELETE FROM pengajuan_hari')
    luwes.setNow('2028-01-08T08:00:00+07:00')
  })

  it('says so of a request, a correction and a month', async () => {
    const asked = { jenis: 'rumah', hari: ['2028-01-20'] }
    const { body } = await luwes.ask('POST', '/v1/wfa/periksa', { as: budi, body: asked })
    expect(body.boleh).toBe(true)
    expect(body.aturan).toContainEqual(
      expect.objectContaining({ kode: 'kalender.belum-ada', hasil: 'peringatan' }),
    )
    const koreksi = {
      tanggal: '2028-01-07',
      jenis: 'tap-masuk',
      pukul: '07:20',
      alasan: 'Lupa',
      bukti: [{ jenis: 'surat', nomor: '1' }],
    }
    const refused = await luwes.ask('POST', '/v1/presensi/koreksi', { as: budi, body: koreksi })
    expect([refused.status, codes(refused)]).toEqual([422, ['kalender.belum-ada']])
    const month = await luwes.ask('POST', '/v1/kinerja/2028-01/hitung', { as: bkd, body: {} })
    expect([month.status, codes(month)]).toEqual([422, ['kinerja.kalender-tidak-ada']])
  })

  it('is not known by one holiday that was entered', async () => {
    const { status, body } = await enter({ libur: [IMLEK] })
    expect(status).toBe(200)
    expect(body.data).toContainEqual({ ...IMLEK, kepastian: 'pasti' })
    expect(await years()).toEqual(['2026', '2027'])
    expect(await statusOn(budi, '2028-01-05')).toEqual(['menunggu', 'kalender.belum-ada'])
  })

  it.each([
    ['the person', siti],
    ['the inspektorat', inspektur],
    ['an integrator', integrator],
  ])('is said to be complete by no one else: %s', async (_who, as) => {
    expect((await enter({ lengkap: ['2028'] }, as)).status).toBe(403)
    expect(await years()).toEqual(['2026', '2027'])
  })

  it.each([
    ['a year that is none', { lengkap: ['28'] }],
    ['a year as a number', { lengkap: [2028] }],
    ['a year that is complete and not', { lengkap: ['2028'], belumLengkap: ['2028'] }],
    ['a field that nobody knows', { komplit: ['2028'] }],
  ])('is not said to be complete by %s', async (_what, body) => {
    expect((await enter(body)).status).toBe(400)
  })

  it('is not said to be complete before any of its days off is entered', async () => {
    const { status, body } = await enter({ lengkap: ['2029'] })
    expect([status, body.detail]).toEqual([409, expect.stringContaining('2029')])
    expect(await years()).toEqual(['2026', '2027'])
  })

  it('is judged once bkd says that it is complete, with the word in the audit log', async () => {
    luwes.setNow('2028-02-10T08:00:00+07:00')
    const held = await enter({ lengkap: ['2028'] })
    expect([held.status, held.body.detail]).toEqual([409, expect.stringContaining('paksa')])
    const { status, body } = await enter({ lengkap: ['2028'], paksa: 'SKB baru terbit' })
    expect(status).toBe(200)
    expect(body.lengkap.at(-1)).toEqual({ tahun: '2028', sejak: '2028-02-10', cocokkan: null })
    const [entry] = await luwes.rows(
      "SELECT oleh, data FROM audit WHERE tindakan = 'kalender.isi' ORDER BY urut DESC LIMIT 1",
    )
    expect([entry?.oleh, JSON.parse(String(entry?.data)).lengkap]).toEqual([bkd, ['2028']])
    await judgeDays(luwes.deps)
    expect((await stored(budi)).slice(0, 4)).toMatchObject(
      ['03', '04', '05', '06'].map((day) => ({
        tanggal: `2028-01-${day}`,
        status: 'tanpa-keterangan',
        poin: 300,
      })),
    )
    expect((await stored(siti))[0]).toMatchObject({ status: 'hadir', terlambat: 130 })
    expect(await statusOn(budi, '2028-01-26')).toEqual(['libur', null])
  })

  it('leaves as much time for corrections as any day has, from when it could be judged', async () => {
    const [day] = (await daysOf(siti, '2028-01')).filter(({ tanggal }) => tanggal === '2028-01-03')
    expect(day).toMatchObject({ sementara: true, koreksiSampai: '2028-02-15' })
    const koreksi = {
      tanggal: '2028-01-03',
      jenis: 'tap-masuk',
      pukul: '07:20',
      alasan: 'Mesin mati',
      bukti: [{ jenis: 'surat', nomor: '1' }],
    }
    const filed = await luwes.ask('POST', '/v1/presensi/koreksi', { as: siti, body: koreksi })
    expect(filed.status).toBe(201)
  })

  it('waits again where that was said by mistake', async () => {
    luwes.setNow('2028-02-10T22:00:00+07:00')
    expect((await enter({ belumLengkap: ['2028'] })).status).toBe(200)
    expect(await years()).toEqual(['2026', '2027'])
    await judgeDays(luwes.deps)
    expect(
      (await stored(budi)).every(({ status, poin }) => status === 'menunggu' && poin === 0),
    ).toBe(true)
  })

  it('confirms a shipped year without judging it again', async () => {
    luwes.setNow('2027-02-10T10:00:00+07:00')
    const before = (await luwes.ask('GET', '/v1/kalender', { as: bkd })).body.lengkap
    expect(before[1]).toMatchObject({ tahun: '2027', sejak: null, cocokkan: { id: /Keppres/ } })
    await luwes.rows('UPDATE putusan_hari SET tinjau_pada = NULL')
    const { status, body } = await enter({ lengkap: ['2027'] })
    expect([status, body.lengkap[1]]).toEqual([200, { tahun: '2027', sejak: null, cocokkan: null }])
    expect(await luwes.rows('SELECT nip FROM putusan_hari WHERE tinjau_pada = 0')).toEqual([])
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('a year that a new version ships', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('has its days judged again, that nobody stays absent on a holiday; other years are left alone', async () => {
    const all = luwes.deps.kalender
    Object.assign(luwes.deps, { kalender: [kalender2026] })
    luwes.setNow('2027-01-06T20:00:00+07:00')
    await judgeDays(luwes.deps)
    const absences = () =>
      luwes.rows(
        "SELECT tanggal FROM putusan_hari WHERE nip = ? AND status = 'tanpa-keterangan'",
        budi,
      )
    await judgeDaysOf(luwes.deps, [budi], { dari: '2026-12-31', sampai: '2027-01-05' }, luwes.now())
    // As an earlier version judged, to which one entered holiday was a calendar.
    await luwes.rows("UPDATE putusan_hari SET status = 'tanpa-keterangan', tinjau_pada = NULL")
    expect(await absences()).toHaveLength(6)
    Object.assign(luwes.deps, { kalender: all })
    await judgeDays(luwes.deps)
    // Thursday the 31st of the year that was known stays; the 4th was a working day.
    expect((await absences()).map(({ tanggal }) => tanggal)).toEqual(['2026-12-31', '2027-01-04'])
    expect((await judgeDays(luwes.deps)).reviewed).toBe(0)
  })
})
