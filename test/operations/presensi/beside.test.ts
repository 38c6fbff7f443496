import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap, unit } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { siti, budi, kabid, kadis, bkd, lain } = ORANG
const guard = orang(81, 'jaga').nip
const nurse = orang(82, 'jaga').nip
const relief = orang(83, 'jaga').nip
const BUKTI = [{ jenis: 'Surat keterangan atasan', nomor: '800/12/2026' }]

describe('duties of the days beside a day', () => {
  let luwes: TestApp
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const dayOf = ownDayOf(() => luwes)
  const stored = async (nip: string, tanggal: string) => {
    await judgeDays(luwes.deps)
    const [row] = await luwes.rows(
      "SELECT putusan ->> 'pulang' AS pulang, potongan FROM putusan_hari WHERE nip = ? AND tanggal = ?",
      nip,
      tanggal,
    )
    return [row?.pulang, row?.potongan]
  }
  const ms = (time: string) => Date.parse(`${time}:00+07:00`)
  const shift = (nip: string, from: string, to: string) => ({
    nip,
    tanggal: from.slice(0, 10),
    mulai: `${from}:00+07:00`,
    selesai: `${to}:00+07:00`,
  })
  const taps = (nip: string, ...times: string[]) =>
    luwes.feed(
      'presensi',
      'presensi.terekam',
      times.map((time) => tap(`${nip} ${time}`, nip, 'auto', `${time}:00+07:00`)),
    )
  const excuse = async (nip: string, tanggal: string, jenis = 'izin') => {
    const { body } = await luwes.ask('POST', '/v1/presensi/koreksi', {
      as: nip,
      body: { tanggal, jenis, alasan: 'Anak sakit', bukti: BUKTI },
    })
    for (const as of [kabid, bkd])
      await luwes.ask('POST', `/v1/presensi/koreksi/${body.id}/keputusan`, {
        as,
        body: { keputusan: 'setuju' },
      })
  }

  beforeAll(async () => {
    luwes = await startApp()
    at('2026-11-09T08:00')
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [unit('jaga', { pola: 'sif' })])
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      [81, 82, 83].map((n) => orang(n, 'jaga', { atasanNip: kabid })),
    )
    at('2026-11-10T06:00')
    await judgeDays(luwes.deps)
  })
  afterAll(() => luwes.stop())

  it.each(['izin', 'dinas-luar'])(
    'claim no tap on a day off by a correction (%s): a guard who leaves late has left',
    async (jenis) => {
      const person = jenis === 'izin' ? guard : relief
      await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
        shift(person, '2026-11-10T08:00', '2026-11-11T08:00'),
        shift(person, '2026-11-11T08:00', '2026-11-12T08:00'),
      ])
      at('2026-11-11T12:30')
      await taps(person, '2026-11-10T07:50', '2026-11-11T08:40')
      // Both shifts are there, so the tap is the beginning of the second.
      at('2026-11-12T13:00')
      const missing = [['presensi.tanpa-pulang', 150]]
      expect(await stored(person, '2026-11-10')).toEqual([null, JSON.stringify(missing)])
      await excuse(person, '2026-11-11', jenis)
      expect(await stored(person, '2026-11-10')).toEqual([ms('2026-11-11T08:40'), '[]'])
      expect(await dayOf(person, '2026-11-10')).toMatchObject({
        pulang: '2026-11-11T08:40:00+07:00',
        potongan: [],
      })
      expect((await dayOf(person, '2026-11-11')).moda).toBe(jenis)
    },
  )

  it('have the hours that were granted for them: each tap counts on one day', async () => {
    at('2026-11-16T08:00')
    const { body } = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        jenis: 'sif',
        hari: ['2026-11-19'],
        jam: { mulai: '10:00', selesai: '18:30' },
        alasan: 'Mengantar anak',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
    for (const [as, keputusan] of [
      [kabid, 'rekomendasi'],
      [kadis, 'setuju'],
    ] as const) {
      const decided = await luwes.ask('POST', `/v1/wfa/pengajuan/${body.id}/keputusan`, {
        as,
        body: { keputusan },
      })
      expect(decided.status).toBe(200)
    }
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
      shift(siti, '2026-11-18T19:00', '2026-11-19T06:00'),
    ])
    at('2026-11-19T20:00')
    // By the ordinary hours of the 19th, 06.50 would be nearer to their beginning than to the picket's end.
    await taps(siti, '2026-11-18T07:25', '2026-11-18T16:02', '2026-11-18T18:50', '2026-11-19T06:50')
    await taps(siti, '2026-11-19T09:55', '2026-11-19T18:31')
    at('2026-11-20T13:00')
    expect(await dayOf(siti, '2026-11-18')).toMatchObject({
      pulang: '2026-11-19T06:50:00+07:00',
      potongan: [],
    })
    expect(await dayOf(siti, '2026-11-19')).toMatchObject({
      masuk: '2026-11-19T09:55:00+07:00',
      pulang: '2026-11-19T18:31:00+07:00',
      potongan: [],
      catatan: [],
    })
  })

  it('are looked at again where one becomes leave, or no longer is', async () => {
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
      shift(nurse, '2026-11-12T22:00', '2026-11-13T06:00'),
      shift(nurse, '2026-11-13T06:00', '2026-11-13T14:00'),
    ])
    at('2026-11-13T15:00')
    await taps(nurse, '2026-11-12T21:50', '2026-11-13T06:45')
    at('2026-11-14T13:00')
    expect((await stored(nurse, '2026-11-12'))[0]).toBeNull()
    const leave = {
      id: 'c-beside',
      nip: nurse,
      jenis: 'sakit',
      dari: '2026-11-13',
      sampai: '2026-11-13',
    }
    await luwes.feed('simpeg', 'cuti.disetujui', [leave])
    expect(await stored(nurse, '2026-11-12')).toEqual([ms('2026-11-13T06:45'), '[]'])
    at('2026-11-14T13:05')
    await luwes.feed('simpeg', 'cuti.dibatalkan', [{ id: 'c-beside', nip: nurse }])
    expect((await stored(nurse, '2026-11-12'))[0]).toBeNull()
  })

  it('are looked at again where one becomes a holiday', async () => {
    await luwes.feed('simpeg', 'jadwal-sif.ditetapkan', [
      shift(budi, '2026-11-24T19:00', '2026-11-25T06:00'),
    ])
    at('2026-11-25T15:00')
    await taps(budi, '2026-11-24T07:25', '2026-11-24T16:02', '2026-11-24T18:50', '2026-11-25T06:50')
    at('2026-11-26T13:00')
    expect((await dayOf(budi, '2026-11-24')).potongan).toHaveLength(1)
    expect((await stored(budi, '2026-11-24'))[1]).not.toBe('[]')
    at('2026-11-28T12:00')
    const entered = await luwes.ask('POST', '/v1/kalender', {
      as: bkd,
      body: {
        libur: [{ tanggal: '2026-11-25', nama: 'Pilkada', jenis: 'libur', dasar: 'Keppres' }],
      },
    })
    expect(entered.status).toBe(200)
    expect(await stored(budi, '2026-11-24')).toEqual([ms('2026-11-25T06:50'), '[]'])
  })

  it('met no fault of ours in all this', () => {
    expect([luwes.faults, lain]).toEqual([[], lain])
  })
})
