import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgeDaysOf } from '../../../src/operations/presensi/judge-days-of.ts'
import { remindPengajuan } from '../../../src/operations/wfa/remind-pengajuan.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'
import { storiesOf } from '../wfa/stories.ts'
import { morningsOf, only, tapsOf } from './mornings.ts'

const { bkd, kadis, kabid, siti, budi, sekda, kalain, inspektur } = ORANG

/** Warnings about units and about who decides, and who reads them. */
describe('a warning', () => {
  let luwes: TestApp
  const { born, morning, lived, about, seen } = morningsOf(() => luwes)
  const { filed, decide } = storiesOf(() => luwes)
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const ended = async (as: string, kode: string) =>
    (await seen(as, true)).filter((one) => one.nip === null && one.unitKerja === kode)
  const staff = (kode: string, first: number) =>
    Array.from({ length: 4 }, (_, n) => orang(first + n, kode))
  const wfa = (nips: readonly string[], tanggal: string) =>
    luwes.feed(
      'simpeg',
      'wfa.ditetapkan',
      nips.map((nip) => ({ nip, tanggal, jenis: 'rumah', nomorSurat: '800/5/2026' })),
    )

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('dinas', { induk: 'setda', kepalaNip: kadis }),
      unit('loket', { induk: 'dinas' }),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      ...staff('dinas', 601),
      ...staff('loket', 611),
    ])
  })
  afterAll(() => luwes.stop())

  describe('of a unit over its quota (peringatan.unit-kuota)', () => {
    it('names the days of the week, with how many there were and might have been', async () => {
      at('2026-11-09T08:00')
      await wfa([601, 602, 603].map(nipKe), '2026-11-10')
      await wfa([601, 602].map(nipKe), '2026-11-11')
      await morning('2026-11-11')
      const found = only(await about('dinas', 'unit-kuota', kadis))
      expect(found).toMatchObject({
        nip: null,
        unitKerja: 'dinas',
        unit: 'Unit dinas',
        kepada: ['kepala', 'bkd'],
        angka: { hari: 1 },
        hari: ['2026-11-10'],
        pesan: { id: 'Pegawai WFA melebihi kuota unit: 10 November 2026 (3 dari 2).' },
        dasar: expect.stringMatching(/Permen PANRB 4\/2025/),
        terbukaPada: '2026-11-11T00:05:00+07:00',
      })
      expect((await about('dinas', 'unit-kuota', bkd)).map(({ id }) => id)).toEqual([found.id])
      expect((await about('dinas', 'unit-kuota', inspektur)).map(({ id }) => id)).toEqual([
        found.id,
      ])
      for (const as of [sekda, kabid, kalain, nipKe(601)])
        expect(await about('dinas', 'unit-kuota', as)).toEqual([])
    })

    it('is one a week, whatever day it is looked at on', async () => {
      for (const day of ['2026-11-12', '2026-11-16', '2026-11-17', '2026-11-18']) await morning(day)
      expect(await about('dinas', 'unit-kuota', kadis)).toHaveLength(1)
      expect(await ended(kadis, 'dinas')).toEqual([])
    })

    it('is read by who stands in for the kepala', async () => {
      const body = {
        jenis: 'plh',
        dariNip: kadis,
        keNip: kalain,
        dari: '2026-11-18',
        sampai: '2026-11-20',
        nomorSurat: '821/1',
      }
      const made = await luwes.ask('POST', '/v1/delegasi', { as: bkd, body })
      expect([made.status, made.body.issues]).toEqual([201, undefined])
      expect(await about('dinas', 'unit-kuota', kalain)).toHaveLength(1)
    })
  })

  describe('of a unit under its floor (peringatan.unit-minimum)', () => {
    it('counts people on site; those with an open day may have been there', async () => {
      at('2026-11-23T08:00')
      const window = {
        kode: 'L',
        nama: 'Loket',
        hari: [2],
        mulai: '08:00',
        selesai: '12:00',
        minimum: 2,
      }
      const put = await luwes.ask('PUT', '/v1/wfa/layanan?unit=loket', {
        as: bkd,
        body: { layanan: [window] },
      })
      expect([put.status, put.text]).toEqual([200, expect.any(String)])
      at('2026-11-24T17:00')
      await luwes.feed(
        'presensi',
        'presensi.terekam',
        tapsOf(nipKe(611), '2026-11-24', '2026-11-24'),
      )
      await morning('2026-11-25')
      expect(await about('loket', 'unit-minimum', bkd)).toEqual([])
      await morning('2026-11-26')
      expect(only(await about('loket', 'unit-minimum', bkd))).toMatchObject({
        angka: { hari: 1 },
        hari: ['2026-11-24'],
        kepada: ['kepala', 'bkd'],
        pesan: {
          id: 'Petugas di kantor kurang dari minimum layanan: 24 November 2026 (1 dari 2).',
        },
      })
    })

    it('goes to the kepala above where the unit has none', async () => {
      expect(await about('loket', 'unit-minimum', kadis)).toHaveLength(1)
      expect(await about('loket', 'unit-minimum', sekda)).toEqual([])
    })

    it('lapses where a late delivery shows that enough were there', async () => {
      await luwes.feed(
        'presensi',
        'presensi.terekam',
        tapsOf(nipKe(612), '2026-11-24', '2026-11-24'),
      )
      await morning('2026-11-27')
      expect(await about('loket', 'unit-minimum', kadis)).toEqual([])
      expect(only(await ended(kadis, 'loket'))).toMatchObject({ status: 'gugur' })
    })
  })

  describe('of an atasan who lets things wait (peringatan.keputusan-tertunda)', () => {
    it('counts requests that were taken from them, and reports, in a week', async () => {
      at('2026-12-07T08:00')
      await filed(siti)
      await filed(budi)
      await wfa([siti], '2026-12-07')
      const one = { hasil: 'Draf', target: 1, realisasi: 1, satuan: 'dokumen' }
      at('2026-12-07T17:00')
      await lived(siti, '2026-12-07', '2026-12-07')
      const body = { tanggal: '2026-12-07', baris: [one] }
      expect((await luwes.ask('POST', '/v1/laporan', { as: siti, body })).status).toBe(201)
      // Wednesday is the last day in time: nothing is overdue on its morning, all is on the next.
      for (const day of ['2026-12-09', '2026-12-10']) {
        await morning(day)
        expect(await about(kabid, 'keputusan-tertunda', kabid)).toHaveLength(
          day === '2026-12-09' ? 0 : 1,
        )
        await remindPengajuan(luwes.deps)
      }
      // The requests have gone up, and still are those that the kabid left waiting.
      await morning('2026-12-11')
      expect(only(await about(kabid, 'keputusan-tertunda', kabid))).toMatchObject({
        angka: { pengajuan: 2, laporan: 1 },
        pesan: { id: expect.stringMatching(/^2 pengajuan dan 1 laporan bawahan/) },
        kepada: ['pegawai', 'atasan', 'bkd'],
      })
    })

    it('goes to their own atasan after three working days', async () => {
      at('2026-12-15T23:59')
      expect(await about(kabid, 'keputusan-tertunda', kadis)).toEqual([])
      at('2026-12-16T00:00')
      expect(await about(kabid, 'keputusan-tertunda', kadis)).toHaveLength(1)
      for (const as of [siti, sekda])
        expect(await about(kabid, 'keputusan-tertunda', as)).toEqual([])
    })

    it('does not come to who decides in time', async () => {
      at('2026-12-14T08:00')
      const made = [await filed(siti), await filed(budi), await filed(siti)]
      for (const { id } of made) expect((await decide(kabid, id, 'rekomendasi')).status).toBe(200)
      await morning('2026-12-18')
      const open = await about(kabid, 'keputusan-tertunda', kabid)
      expect(open.map(({ munculPada }) => munculPada)).toEqual(['2026-12-10T00:05:00+07:00'])
    })
  })

  it('of overload counts nights, and a year without leave, and lapses with leave (peringatan.beban)', async () => {
    at('2026-12-18T17:00')
    const nip = await born(408)
    const late = ['01', '02', '03', '04', '07', '08', '09', '10']
    const nights = Object.fromEntries(
      late.map((day) => [`2026-12-${day}`, ['07:25', '22:10']] as const),
    )
    await lived(nip, '2026-12-01', '2026-12-18', nights)
    const yearAgo = { dari: '2025-12-01', sampai: '2025-12-01' }
    await judgeDaysOf(luwes.deps, [nip], yearAgo, luwes.now())
    await morning('2026-12-19')
    const found = await about(nip, 'beban', nip)
    expect(found.map(({ angka }) => angka)).toEqual(
      expect.arrayContaining([{ hari: 365 }, { malam: 8 }]),
    )
    expect(found.map(({ kepada }) => kepada)).toEqual(Array(2).fill(['pegawai', 'atasan']))
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'c-t', nip, jenis: 'tahunan', dari: '2026-12-21', sampai: '2026-12-21' },
    ])
    await morning('2026-12-22')
    expect((await about(nip, 'beban', nip)).map(({ angka }) => angka)).toEqual([{ malam: 8 }])
    at('2026-12-29T08:00')
    expect(await about(nip, 'beban', kabid)).toHaveLength(1)
    for (const as of [bkd, kadis, sekda]) expect(await about(nip, 'beban', as)).toEqual([])
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
