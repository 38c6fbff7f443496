import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectTanda } from '../../../src/operations/presensi/detect-tanda.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap, unit } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { siti, budi, kabid, bkd } = ORANG
const rsud = orang(90, 'rsud').nip
const timur = orang(91, 'timur').nip
const BUKTI = [{ jenis: 'Surat keterangan atasan', nomor: '800/12/2026' }]

describe('days as people work them', () => {
  let luwes: TestApp
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const dayOf = ownDayOf(() => luwes)
  const shift = (nip: string, from: string, to: string, more: object = {}) => ({
    nip,
    tanggal: from.slice(0, 10),
    mulai: `${from}:00+07:00`,
    selesai: `${to}:00+07:00`,
    ...more,
  })
  const roster = async (...data: object[]) =>
    (await luwes.deliver('simpeg', 'jadwal-sif.ditetapkan', data)).body
  const taps = (nip: string, ...times: string[]) =>
    luwes.feed(
      'presensi',
      'presensi.terekam',
      times.map((time) => tap(`${nip} ${time}`, nip, 'auto', `${time}:00+07:00`)),
    )
  const correct = (as: string, body: object) =>
    luwes.ask('POST', '/v1/presensi/koreksi', {
      as,
      body: { alasan: 'HP mati', bukti: BUKTI, ...body },
    })
  const grant = async (id: string) => {
    for (const as of [kabid, bkd])
      await luwes.ask('POST', `/v1/presensi/koreksi/${id}/keputusan`, {
        as,
        body: { keputusan: 'setuju' },
      })
  }

  beforeAll(async () => {
    luwes = await startApp()
    at('2026-11-09T08:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('rsud', { pola: 'sif' }),
      unit('timur', { zona: 'Asia/Jayapura' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(90, 'rsud'), orang(91, 'timur')])
    at('2026-11-30T13:00')
  })
  afterAll(() => luwes.stop())

  it('have a picket beside the office hours, and both are clean (E65)', async () => {
    const answer = await roster(shift(siti, '2026-11-10T19:00', '2026-11-11T06:00'))
    expect(answer).toMatchObject({ accepted: 1, rejected: [] })
    await taps(siti, '2026-11-10T07:25', '2026-11-10T16:02', '2026-11-10T18:50')
    await taps(siti, '2026-11-11T06:02', '2026-11-11T07:25', '2026-11-11T16:03')
    expect(await dayOf(siti, '2026-11-10')).toMatchObject({
      status: 'hadir',
      potongan: [],
      tugas: [
        {
          jenis: 'kantor',
          masuk: '2026-11-10T07:25:00+07:00',
          pulang: '2026-11-10T16:02:00+07:00',
        },
        { jenis: 'piket', masuk: '2026-11-10T18:50:00+07:00', pulang: '2026-11-11T06:02:00+07:00' },
      ],
    })
    expect(await dayOf(siti, '2026-11-11')).toMatchObject({ status: 'hadir', potongan: [] })
  })

  it('hold two shifts of one date, of which each costs its part (E66)', async () => {
    await roster(
      shift(rsud, '2026-11-12T07:00', '2026-11-12T11:00'),
      shift(rsud, '2026-11-12T16:00', '2026-11-12T20:00'),
    )
    await taps(rsud, '2026-11-12T06:55', '2026-11-12T11:02')
    const day = await dayOf(rsud, '2026-11-12')
    expect([day.status, day.tugas.length]).toEqual(['hadir', 2])
    expect(day.potongan).toMatchObject([{ kode: 'presensi.tugas-kosong', poin: 150 }])
  })

  it('lose a shift that is taken back, and an older word does not bring it back', async () => {
    const late = shift(rsud, '2026-11-12T16:00', '2026-11-12T20:00')
    const { nip, tanggal, mulai } = late
    await luwes.deliver('simpeg', 'jadwal-sif.dibatalkan', [{ nip, tanggal, mulai }])
    expect(await dayOf(rsud, '2026-11-12')).toMatchObject({
      potongan: [],
      tugas: [{ jenis: 'sif' }],
    })
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [late], '2026-11-29T08:00:00+07:00')
    expect((await dayOf(rsud, '2026-11-12')).tugas).toHaveLength(1)
    await luwes.deliver('simpeg', 'jadwal-sif.dibatalkan', [{ nip, tanggal }])
    expect((await dayOf(rsud, '2026-11-12')).status).toBe('menunggu')
  })

  it('refuse shifts that cannot be or overlap, and keep the others of the delivery (R88)', async () => {
    const good = shift(rsud, '2026-11-16T07:00', '2026-11-16T14:00')
    const { rejected, accepted } = await roster(
      good,
      shift(rsud, '2026-11-16T13:00', '2026-11-16T20:00'),
      shift(rsud, '2026-11-17T07:00', '2026-11-18T08:00'),
      { ...good, tanggal: '2026-11-20' },
    )
    expect(accepted).toBe(1)
    expect(rejected.map(({ code }: { code: string }) => code)).toEqual([
      'sif.bertumpuk',
      'sif.tidak-mungkin',
      'sif.tidak-mungkin',
    ])
    const [again] = (await roster(shift(rsud, '2026-11-16T10:00', '2026-11-16T12:00'))).rejected
    expect(again.code).toBe('sif.bertumpuk')
  })

  it('never hold two overlapping shifts, however their deliveries race', async () => {
    const both = [
      shift(rsud, '2026-11-23T07:00', '2026-11-23T14:00'),
      shift(rsud, '2026-11-23T08:00', '2026-11-23T15:00'),
    ]
    const answers = await Promise.all(both.map((one) => roster(one)))
    expect(answers.map(({ accepted }) => accepted).sort()).toEqual([0, 1])
    const kept = await luwes.rows(
      `SELECT 1 FROM jadwal_sif WHERE nip = ? AND tanggal = '2026-11-23' AND batal = 0`,
      rsud,
    )
    expect(kept).toHaveLength(1)
  })

  it('are replaced by a month that is sent as complete', async () => {
    const whole = { lengkap: { nip: rsud, bulan: '2026-11' } }
    const answer = await roster(shift(rsud, '2026-11-16T10:00', '2026-11-16T17:00'), whole)
    expect(answer).toMatchObject({ accepted: 2, rejected: [] })
    const kept = await luwes.rows(
      `SELECT tanggal FROM jadwal_sif WHERE nip = ? AND batal = 0 ORDER BY tanggal`,
      rsud,
    )
    expect(kept).toEqual([{ tanggal: '2026-11-16' }])
  })

  it('end after midnight, also where the day was judged before (E70)', async () => {
    at('2026-11-18T07:21')
    await taps(budi, '2026-11-18T07:20')
    at('2026-11-19T00:10')
    await judgeDays(luwes.deps)
    const verdicts = () =>
      luwes.rows(
        `SELECT tinjau_pada, putusan ->> '$.pulang' AS pulang FROM putusan_hari
          WHERE nip = ? AND tanggal = '2026-11-18'`,
        budi,
      )
    expect(await verdicts()).toMatchObject([{ pulang: null }])
    at('2026-11-19T00:36')
    await taps(budi, '2026-11-19T00:35')
    expect(await verdicts()).toMatchObject([{ tinjau_pada: 0 }])
    at('2026-11-19T01:00')
    await judgeDays(luwes.deps)
    expect(await verdicts()).toMatchObject([{ pulang: Date.parse('2026-11-19T00:35:00+07:00') }])
    at('2026-11-20T13:00')
    await taps(budi, '2026-11-19T08:28', '2026-11-19T16:04')
    expect(await dayOf(budi, '2026-11-19')).toMatchObject({ terlambat: 58 })
    expect((await dayOf(budi, '2026-11-18')).potongan).toEqual([])
  })

  it('answer a tap of the widget after midnight with the day that it ends', async () => {
    at('2026-11-24T07:20')
    await luwes.ask('POST', '/v1/presensi/tap', { as: siti, body: { arah: 'masuk' } })
    at('2026-11-25T00:20')
    const { body } = await luwes.ask('POST', '/v1/presensi/tap', {
      as: siti,
      body: { arah: 'pulang' },
    })
    expect(body.hari).toMatchObject({ tanggal: '2026-11-24', pulang: '2026-11-25T00:20:00+07:00' })
  })

  it('ask which of two moments a correction means (E69)', async () => {
    await roster(shift(rsud, '2026-11-26T08:00', '2026-11-27T08:00'))
    at('2026-11-26T07:50')
    await taps(rsud, '2026-11-26T07:50')
    at('2026-11-27T13:00')
    const time = { tanggal: '2026-11-26', jenis: 'tap-pulang' }
    const asked = await correct(rsud, { ...time, pukul: '08:05' })
    expect([asked.status, asked.body.refusals[0].code]).toEqual([422, 'koreksi.pukul-ganda'])
    expect(asked.body.refusals[0].message.id).toContain('27 November 2026 pukul 08.05 WIB')
    const outside = await correct(rsud, { ...time, at: '2026-11-27T12:30:00+07:00' })
    expect(outside.body.refusals[0].code).toBe('koreksi.di-luar-jendela')
    const named = await correct(rsud, { ...time, at: '2026-11-27T08:05:00+07:00' })
    expect([named.status, named.body.at]).toEqual([201, '2026-11-27T08:05:00+07:00'])
    for (const keputusan of ['setuju', 'setuju'])
      await luwes.ask('POST', `/v1/presensi/koreksi/${named.body.id}/keputusan`, {
        as: bkd,
        body: { keputusan },
      })
    expect(await dayOf(rsud, '2026-11-26')).toMatchObject({
      status: 'hadir',
      pulangCepat: 0,
      potongan: [],
    })
    const once = await correct(rsud, { ...time, pukul: '09:00' })
    expect([once.status, once.body.refusals?.[0].code]).toEqual([422, 'koreksi.pukul-ganda'])
  })

  it('excuse a part of a day, and judge the rest as usual (R90)', async () => {
    at('2026-11-25T17:00')
    await taps(siti, '2026-11-25T09:55', '2026-11-25T16:02')
    const part = { tanggal: '2026-11-25', jenis: 'izin', dari: '07:30', sampai: '10:00' }
    expect((await correct(siti, { ...part, sampai: undefined })).status).toBe(400)
    expect((await correct(siti, { ...part, jenis: 'dinas-luar' })).status).toBe(400)
    const night = await correct(siti, { ...part, dari: '20:00', sampai: '21:00' })
    expect(night.body.refusals[0].code).toBe('koreksi.di-luar-jam')
    expect((await dayOf(siti, '2026-11-25')).terlambat).toBe(145)
    const asked = await correct(siti, part)
    expect(asked.body).toMatchObject({
      status: 'diajukan',
      dari: '07:30',
      sampai: '10:00',
      at: null,
    })
    await grant(asked.body.id)
    expect(await dayOf(siti, '2026-11-25')).toMatchObject({
      status: 'hadir',
      terlambat: 0,
      potongan: [],
    })
  })

  it('reject an id of a tap that is used again for something else (E78)', async () => {
    at('2026-11-26T17:00')
    const send = async (...items: object[]) =>
      (await luwes.deliver('presensi', 'presensi.terekam', items)).body
    const first = tap('SN77-1', budi, 'masuk', '2026-11-26T07:20:00+07:00')
    expect(await send(first)).toMatchObject({ accepted: 1 })
    expect(await send(first)).toMatchObject({ accepted: 0, duplicates: 1, rejected: [] })
    for (const other of [
      { ...first, at: '2026-11-26T16:02:00+07:00' },
      { ...first, arah: 'pulang' },
      { ...first, nip: siti },
    ])
      expect((await send(other)).rejected).toMatchObject([{ code: 'tap.id-dipakai' }])
    const twin = { ...first, id: 'SN77-2' }
    const within = await send(twin, { ...twin, at: '2026-11-26T16:02:00+07:00' })
    expect(within).toMatchObject({ accepted: 1, rejected: [{ index: 1, code: 'tap.id-dipakai' }] })
    const old = { ...first, id: 'SN77-3', at: '2025-10-22T07:00:00+07:00' }
    expect((await send(old)).rejected).toMatchObject([{ code: 'tap.terlalu-lampau' }])
  })

  it('have the month of the zone of their unit (R92)', async () => {
    at('2026-12-03T13:00')
    await luwes.rows(`INSERT INTO bulan_tutup VALUES ('2026-11', ?, 11, 1, NULL)`, bkd)
    const last = (nip: string) => tap(`akhir ${nip}`, nip, 'masuk', '2026-11-30T23:30:00+07:00')
    const answer = await luwes.deliver('presensi', 'presensi.terekam', [last(siti), last(timur)])
    // In Papua it is December already.
    expect(answer.body.rejected).toMatchObject([{ index: 0, code: 'bulan-ditutup' }])
    expect(answer.body.accepted).toBe(1)
  })

  it('raise a signal on a tap without a position, on the day of its unit and duty (R92, R96)', async () => {
    at('2026-12-03T02:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      { ...tap('tanpa', timur, 'masuk', '2026-12-03T00:30:00+09:00'), metode: 'gps' },
      { ...tap('mesin', budi, 'masuk', '2026-12-02T07:20:00+07:00'), metode: 'sidik-jari' },
      { ...tap('pulang', budi, 'pulang', '2026-12-03T00:30:00+07:00'), metode: 'gps' },
    ])
    await detectTanda(luwes.deps)
    const found = await luwes.rows(
      `SELECT nip, tanggal FROM tanda WHERE kode = 'tanda.tanpa-posisi' AND tanggal >= '2026-12-01' ORDER BY nip`,
    )
    expect(found).toEqual(
      [
        { nip: timur, tanggal: '2026-12-03' },
        { nip: budi, tanggal: '2026-12-02' },
      ].sort((a, b) => (a.nip < b.nip ? -1 : 1)),
    )
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
