import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG } from '../../support/people.ts'
import { BULAN, E39, october } from './october.ts'

const { siti, budi, bkd, kabid, inspektur, lain } = ORANG

describe('an objection to a month', () => {
  let luwes: TestApp
  const path = `/v1/kinerja/${BULAN}/sanggahan`
  const post = (as: string, url: string, body: unknown, headers: Record<string, string> = {}) =>
    luwes.ask('POST', url, { as, body, headers })
  const list = async (as: string, query = '') =>
    (await luwes.ask('GET', `${path}${query}`, { as })).body
  const month = async (nip = siti) =>
    (await luwes.ask('GET', `/v1/kinerja/${BULAN}`, { as: nip })).body
  const compute = () => post(bkd, `/v1/kinerja/${BULAN}/hitung`, {})
  const body = (kode = 'presensi.tanpa-pulang') => ({
    kode,
    alasan: 'Mesin di kantor cabang mati sore itu.',
    bukti: [{ jenis: 'foto', nomor: 'IMG-7' }],
  })
  const decide = (as: string, id: string, keputusan: string, over: object = {}) =>
    post(as, `${path}/${id}/keputusan`, { keputusan, alasan: 'Sudah diperiksa.', ...over })

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', october(siti, E39))
    await luwes.feed('kinerja', 'kinerja.dinilai', [
      { nip: siti, bulan: BULAN, hasilKerja: 'sesuai', perilakuKerja: 'sesuai', penilaiNip: kabid },
    ])
  })
  afterAll(() => luwes.stop())

  it('finds nothing to object to before the month is computed', async () => {
    expect((await post(siti, path, body())).status).toBe(404)
    await compute()
  })

  it('may be made for five working days after the month last changed, and says until when', async () => {
    expect((await month()).sanggahSampai).toBe('2026-11-09')
    luwes.setNow('2026-11-10T08:00:00+07:00')
    const late = await post(siti, path, body())
    expect([late.status, late.body.refusals[0].code]).toEqual([422, 'kinerja.sanggahan-lewat'])
    luwes.setNow('2026-11-02T08:00:00+07:00')
    expect((await list(siti)).data).toEqual([])
  })

  it('is to a line that the month has', async () => {
    const refused = await post(siti, path, body('presensi.terlambat-4'))
    expect([refused.status, refused.body.refusals[0].code]).toEqual([
      422,
      'kinerja.sanggahan-baris',
    ])
  })

  it('is made once a line, however often it is sent, and is nobody else’s', async () => {
    const key = { 'idempotency-key': 'sanggah-1' }
    const one = await post(siti, path, body(), key)
    const two = await post(siti, path, body(), key)
    expect([one.status, two.status, two.body]).toEqual([201, 201, one.body])
    const again = await post(siti, path, body())
    expect(again.status).toBe(409)
    const filed = {
      ...body(),
      nip: siti,
      nama: 'Siti Aminah',
      status: 'diajukan',
      dipulihkan: [],
      riwayat: [{ oleh: siti, langkah: 'ajukan' }],
    }
    expect(one.body).toMatchObject(filed)
    expect((await list(siti)).data).toMatchObject([filed])
    expect((await list(budi)).data).toEqual([])
    expect((await month()).sanggahan).toHaveLength(1)
  })

  it('waits for bkd, is seen by the inspektorat and by nobody else', async () => {
    expect((await list(bkd, '?semua=ya')).data).toHaveLength(1)
    expect((await list(inspektur, '?semua=ya')).data).toHaveLength(1)
    for (const as of [siti, kabid, lain]) {
      expect((await luwes.ask('GET', `${path}?semua=ya`, { as })).status).toBe(403)
    }
  })

  it('is decided by bkd alone, never by who made it, with a reason, and once', async () => {
    const [{ id }] = (await list(siti)).data
    for (const as of [siti, kabid, inspektur])
      expect((await decide(as, id, 'terima')).status).toBe(403)
    expect((await decide(bkd, id, 'terima', { alasan: '' })).status).toBe(400)
    expect((await decide(bkd, 'tidak-ada', 'terima')).status).toBe(404)
    const both = await Promise.all([decide(bkd, id, 'tolak'), decide(bkd, id, 'tolak')])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = both.find(({ status }) => status === 200)
    expect(refused?.body).toMatchObject({
      status: 'ditolak',
      dipulihkan: [],
      riwayat: [{ langkah: 'ajukan' }, { langkah: 'tolak' }],
    })
    expect((await decide(bkd, id, 'terima')).status).toBe(409)
    expect(await luwes.rows("SELECT oleh FROM audit WHERE tindakan = 'kinerja.sanggahan'")).toEqual(
      [{ oleh: bkd }],
    )
    const told = await luwes.rows(
      "SELECT data FROM kejadian WHERE jenis = 'kinerja.disanggah' ORDER BY urut",
    )
    expect(told.map(({ data }) => JSON.parse(String(data)).status)).toEqual(['diajukan', 'ditolak'])
  })

  it('that is refused changes nothing, and may be filed again with better evidence', async () => {
    const before = await month()
    await compute()
    expect((await month()).baris).toEqual(before.baris)
    expect((await post(siti, path, body())).status).toBe(201)
  })

  it('that is accepted gives back the points of the days that bkd names, line by line', async () => {
    const before = await month()
    const [{ id }] = (await list(bkd, '?semua=ya')).data
    const decided = await decide(bkd, id, 'terima', { hari: ['2026-10-12'] })
    expect(decided.body).toMatchObject({ status: 'diterima', dipulihkan: ['2026-10-12'] })
    await compute()
    const after = await month()
    expect(after.disiplin).toBe(before.disiplin + 150)
    expect(after.tpp.usulan).toBe(before.tpp.usulan + 30_000)
    expect(after.baris).toContainEqual(
      expect.objectContaining({ kode: 'kinerja.sanggahan', hari: ['2026-10-12'], rupiah: 30_000 }),
    )
    const sum = after.baris.reduce((all: number, one: { rupiah: number }) => all + one.rupiah, 0)
    expect(sum).toBe(after.tpp.usulan)
  })

  it('gives nothing back of a day that its line does not have: bkd is told, and it waits on', async () => {
    const { body: filed } = await post(siti, path, body('presensi.terlambat-1'))
    const refused = await decide(bkd, filed.id, 'terima', { hari: ['2026-10-06', '2026-10-30'] })
    expect(refused.status).toBe(422)
    expect(refused.body.refusals).toMatchObject([
      { code: 'kinerja.sanggahan-hari', message: { id: expect.stringMatching(/30 Oktober 2026/) } },
    ])
    expect((await list(bkd, '?semua=ya')).data).toMatchObject([{ id: filed.id }])
  })

  it('is bkd’s own too, and then is for another of bkd to decide', async () => {
    const other = nipKe(6)
    expect(other).toBe(bkd)
    const { body: filed } = await post(bkd, path, body('presensi.tanpa-keterangan'))
    expect(filed.status).toBe('diajukan')
    const own = await decide(bkd, filed.id, 'terima')
    expect(own.status).toBe(403)
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
