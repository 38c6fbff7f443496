import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { closeKoreksi } from '../../../src/operations/presensi/close-koreksi.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp, withoutIds } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { siti, budi, kabid, kadis, bkd, lain, sekda } = ORANG
const BUKTI = [{ jenis: 'Surat keterangan atasan', nomor: '800/12/2026' }]
const BARIS = [{ hasil: 'Draf perbup', target: 1, realisasi: 1, satuan: 'dokumen' }]

describe('putting a day right', () => {
  let luwes: TestApp
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const dayOf = ownDayOf(() => luwes)
  const post = (as: string, path: string, body: object, headers: Record<string, string> = {}) =>
    luwes.ask('POST', path, { as, body, headers })
  const inbox = async (as: string, what: string) =>
    (await luwes.ask('GET', `/v1/${what}/kotak-masuk`, { as })).body.data
  const events = (jenis: string) =>
    luwes.rows('SELECT data FROM kejadian WHERE jenis = ? ORDER BY urut', jenis)
  const koreksi = (tanggal: string, over: object = {}) => ({
    tanggal,
    jenis: 'tap-pulang',
    pukul: '16:05',
    alasan: 'HP mati',
    bukti: BUKTI,
    ...over,
  })
  const decide = (as: string, id: string, keputusan: string, alasan?: string) =>
    post(as, `/v1/presensi/koreksi/${id}/keputusan`, { keputusan, ...(alasan && { alasan }) })

  beforeAll(async () => {
    luwes = await startApp()
    at('2026-11-16T07:20')
    await post(siti, '/v1/presensi/tap', { arah: 'masuk', lat: -5.2, lon: 104.1 })
    at('2026-11-17T09:00')
    await judgeDays(luwes.deps)
  })
  afterAll(() => luwes.stop())

  describe('by a correction', () => {
    it('goes from the person to the atasan to bkd, and then counts', async () => {
      expect((await dayOf(siti, '2026-11-16')).potongan).toMatchObject([
        { kode: 'presensi.tanpa-pulang', poin: 150 },
      ])
      const asked = await post(siti, '/v1/presensi/koreksi', koreksi('2026-11-16'))
      expect([asked.status, asked.body.status, asked.body.at]).toEqual([
        201,
        'diajukan',
        '2026-11-16T16:05:00+07:00',
      ])
      const { id } = asked.body
      expect((await dayOf(siti, '2026-11-16')).sementara).toBe(true)
      expect(await inbox(kabid, 'presensi/koreksi')).toMatchObject([{ id, nama: 'Siti Aminah' }])
      for (const as of [kadis, lain, bkd, sekda, siti])
        expect(await inbox(as, 'presensi/koreksi')).toEqual([])
      for (const [as, status] of [
        [lain, 403],
        [siti, 403],
        [bkd, 403],
      ] as const)
        expect((await decide(as, id, 'setuju')).status).toBe(status)
      expect((await decide(kabid, id, 'setuju')).body.status).toBe('direkomendasikan')
      expect((await decide(kabid, id, 'setuju')).status).toBe(403)
      expect(await inbox(bkd, 'presensi/koreksi')).toMatchObject([{ id }])
      const granted = await decide(bkd, id, 'setuju', 'Bukti cukup')
      expect(granted.body).toMatchObject({
        status: 'disetujui',
        riwayat: [
          { langkah: 'ajukan' },
          { langkah: 'setuju' },
          { langkah: 'setuju', isi: 'Bukti cukup' },
        ],
      })
      expect(await dayOf(siti, '2026-11-16')).toMatchObject({
        status: 'hadir',
        pulang: '2026-11-16T16:05:00+07:00',
        potongan: [],
        sementara: false,
      })
      const told = await events('presensi.dikoreksi')
      expect(told.map(({ data }) => JSON.parse(String(data)).status)).toEqual([
        'diajukan',
        'direkomendasikan',
        'disetujui',
      ])
      expect(withoutIds(told)).not.toMatch(/HP mati|800/)
      const audit = await luwes.rows("SELECT tindakan FROM audit WHERE tindakan LIKE 'koreksi.%'")
      expect(audit).toHaveLength(2)
    })

    it('changes what was judged, and announces the change once', async () => {
      await luwes.rows('DELETE FROM kejadian')
      await judgeDays(luwes.deps)
      await judgeDays(luwes.deps)
      const told = (await events('presensi.dinilai')).map(({ data }) => JSON.parse(String(data)))
      expect(told.filter(({ nip }) => nip === siti)).toEqual([
        { nip: siti, tanggal: '2026-11-16', status: 'hadir', sementara: false },
      ])
      const [row] = await luwes.rows(
        "SELECT poin, sementara, tinjau_pada FROM putusan_hari WHERE nip = ? AND tanggal = '2026-11-16'",
        siti,
      )
      expect(row).toMatchObject({ poin: 0, sementara: 0 })
    })

    it('is asked for once at a time and key, with proof, in time, for a day that expects something', async () => {
      const body = koreksi('2026-11-16', { jenis: 'izin', pukul: undefined })
      const key = { 'idempotency-key': 'k1' }
      const one = await post(budi, '/v1/presensi/koreksi', body, key)
      const two = await post(budi, '/v1/presensi/koreksi', body, key)
      expect([one.status, two.body.id]).toEqual([201, one.body.id])
      expect((await post(budi, '/v1/presensi/koreksi', body)).status).toBe(409)
      const refused = async (tanggal: string) => {
        const answer = await post(budi, '/v1/presensi/koreksi', { ...body, tanggal })
        return [answer.status, answer.body.refusals?.map(({ code }: { code: string }) => code)]
      }
      expect(await refused('2026-11-11')).toEqual([422, ['koreksi.lewat-batas']])
      expect(await refused('2026-11-15')).toEqual([422, ['koreksi.hari-bebas']])
      expect(await refused('2026-11-18')).toEqual([422, ['koreksi.belum-hari']])
      const ahead = koreksi('2026-11-17', { pukul: '16:00' })
      expect((await post(budi, '/v1/presensi/koreksi', ahead)).status).toBe(409)
    })

    it('expires where nobody decides: a draft, told once, and then bkd decides (E58)', async () => {
      const [{ id }] = await inbox(kabid, 'presensi/koreksi')
      at('2026-11-20T23:59')
      expect(await closeKoreksi(luwes.deps)).toEqual({ expired: 0 })
      expect((await dayOf(budi, '2026-11-16')).status).toBe('menunggu')
      at('2026-11-21T00:05')
      expect(await closeKoreksi(luwes.deps)).toEqual({ expired: 1 })
      expect(await closeKoreksi(luwes.deps)).toEqual({ expired: 0 })
      expect(await dayOf(budi, '2026-11-16')).toMatchObject({
        status: 'tanpa-keterangan',
        rancangan: 'tanpa-keterangan',
        sementara: true,
      })
      expect(await inbox(bkd, 'presensi/koreksi')).toMatchObject([{ id, kedaluwarsa: true }])
      expect((await decide(kabid, id, 'setuju')).status).toBe(409)
      expect((await decide(bkd, id, 'tolak')).status).toBe(409)
      expect((await decide(bkd, id, 'setuju')).body.status).toBe('disetujui')
      expect(await dayOf(budi, '2026-11-16')).toMatchObject({ moda: 'izin', status: 'izin' })
      at('2026-11-18T09:00')
    })

    it('may be taken back by the person alone', async () => {
      const asked = await post(lain, '/v1/presensi/koreksi', koreksi('2026-11-17'))
      expect((await decide(kabid, asked.body.id, 'batal')).status).toBe(403)
      expect((await decide(lain, asked.body.id, 'batal')).body.status).toBe('dibatalkan')
    })
  })

  describe('by a report of a WFA day', () => {
    const report = (as: string, tanggal: string) =>
      post(as, '/v1/laporan', { tanggal, baris: BARIS })
    const answer = (as: string, id: string, keputusan: string, catatan?: string) =>
      post(as, `/v1/laporan/${id}/keputusan`, { keputusan, ...(catatan && { catatan }) })

    beforeAll(async () => {
      await luwes.feed(
        'simpeg',
        'wfa.ditetapkan',
        ['2026-11-18', '2026-11-19'].map((tanggal) => ({
          nip: siti,
          tanggal,
          jenis: 'rumah',
          nomorSurat: '800/9/2026',
        })),
      )
    })

    it('is sent, returned with words, sent again and accepted', async () => {
      const sent = await report(siti, '2026-11-18')
      expect([sent.status, sent.body.status, sent.body.terlambat]).toEqual([201, 'diajukan', false])
      const { id } = sent.body
      expect(await inbox(kabid, 'laporan')).toMatchObject([{ id, baris: BARIS }])
      for (const as of [siti, lain, kadis, bkd])
        expect((await answer(as, id, 'terima')).status).toBe(403)
      expect((await answer(kabid, id, 'kembalikan')).status).toBe(409)
      const returned = await answer(kabid, id, 'kembalikan', 'Lampirkan drafnya')
      expect(returned.body.status).toBe('dikembalikan')
      expect(await inbox(kabid, 'laporan')).toEqual([])
      expect((await dayOf(siti, '2026-11-18')).laporan).toMatchObject({ status: 'dikembalikan' })
      expect((await report(siti, '2026-11-18')).body.id).toBe(id)
      expect((await answer(kabid, id, 'terima')).body).toMatchObject({
        status: 'diterima',
        riwayat: [
          { langkah: 'ajukan' },
          { langkah: 'kembalikan', isi: 'Lampirkan drafnya' },
          { langkah: 'kirim-ulang' },
          { langkah: 'terima' },
        ],
      })
      expect((await report(siti, '2026-11-18')).status).toBe(409)
      const states = (await events('laporan.diverifikasi')).map(
        ({ data }) => JSON.parse(String(data)).status,
      )
      expect(states).toEqual(['dikembalikan', 'diterima'])
    })

    it('is of a WFA day that has come', async () => {
      expect((await report(siti, '2026-11-19')).status).toBe(409)
      expect((await report(budi, '2026-11-18')).status).toBe(409)
    })

    it('that does not come leaves the day to a finding, which is audited and may be found otherwise', async () => {
      at('2026-11-19T07:20')
      await post(siti, '/v1/presensi/tap', { arah: 'masuk' })
      at('2026-11-20T12:30')
      await judgeDays(luwes.deps)
      expect(await dayOf(siti, '2026-11-19')).toMatchObject({
        status: 'belum-terverifikasi',
        rancangan: 'tanpa-keterangan',
        potongan: [{ kode: 'presensi.tanpa-pulang' }],
      })
      const open = async (as: string) =>
        (await luwes.ask('GET', '/v1/presensi/penetapan', { as })).body.data
          .filter(({ nip }: { nip: string }) => nip === siti)
          .map(({ hari }: { hari: { tanggal: string } }) => hari.tanggal)
      // A report that was accepted does not make up for taps: that day waits for a finding too
      // (E16).
      expect(await open(kabid)).toEqual(['2026-11-18', '2026-11-19'])
      expect(await open(bkd)).toEqual(['2026-11-18', '2026-11-19'])
      for (const as of [siti, lain, sekda]) expect(await open(as)).toEqual([])
      const find = (as: string, putusan: string, tanggal = '2026-11-19') =>
        post(as, '/v1/presensi/penetapan', { nip: siti, tanggal, putusan, alasan: 'Sudah dicek' })
      expect((await find(siti, 'hadir')).status).toBe(403)
      expect((await find(lain, 'hadir')).status).toBe(403)
      expect((await find(kabid, 'hadir', '2026-11-16')).status).toBe(409)
      const rejected = await find(kabid, 'tanpa-keterangan')
      expect(rejected.body).toMatchObject({
        status: 'tanpa-keterangan',
        potongan: [{ kode: 'presensi.tanpa-keterangan', poin: 300 }],
        sementara: false,
      })
      at('2026-11-20T12:40')
      expect((await find(bkd, 'hadir')).body).toMatchObject({
        status: 'hadir-wfa',
        potongan: [{ kode: 'presensi.tanpa-pulang' }],
      })
      const audit = await luwes.rows("SELECT data FROM audit WHERE tindakan = 'presensi.tetapkan'")
      expect(audit.map(({ data }) => JSON.parse(String(data)))).toMatchObject([
        { sebelum: 'belum-terverifikasi', sesudah: 'tanpa-keterangan' },
        { sebelum: 'tanpa-keterangan', sesudah: 'hadir-wfa' },
      ])
      await judgeDays(luwes.deps)
      expect(await open(kabid)).toEqual(['2026-11-18'])
    })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
