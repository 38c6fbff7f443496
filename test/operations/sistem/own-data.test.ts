import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap } from '../../support/people.ts'

const { siti, kabid, lain, bkd } = ORANG
const RUMAH = { lat: -5.19512, lon: 103.93123 }

describe('what is held about me', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
    const record = { ...orang(4, 'kominfo', { atasanNip: kabid }), rumah: RUMAH }
    await luwes.feed('simpeg', 'pegawai.diperbarui', [record])
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('a', siti, 'masuk', '2026-11-18T07:30:00+07:00', { lat: -5.2, lon: 104.1 }),
      tap('b', ORANG.budi, 'masuk', '2026-11-18T07:31:00+07:00'),
    ])
  })
  afterAll(() => luwes.stop())

  const data = async (as = siti) => (await luwes.ask('GET', '/v1/saya/data', { as })).body

  it('is told whole, and nothing of anybody else, in one round trip', async () => {
    await luwes.ask('GET', '/v1/saya', { as: siti })
    luwes.trips.length = 0
    const { bagian } = await data()
    expect(luwes.trips).toEqual(['read'])
    expect(bagian.pegawai.baris).toMatchObject([{ nip: siti, data: { rumah: RUMAH } }])
    expect(bagian.tap).toMatchObject({
      jumlah: 1,
      terpotong: false,
      baris: [{ id: 'a', at: '2026-11-18T07:30:00+07:00', data: { lat: -5.2, lon: 104.1 } }],
    })
    expect(JSON.stringify(bagian)).not.toContain(ORANG.budi)
    expect(JSON.stringify(bagian)).not.toContain('sandi')
  })

  it('is shown as it is stored: no basis in it is rewritten', async () => {
    const aturan = [{ kode: 'wfa.predikat', pesan: { id: 'a', en: 'b' }, dasar: 'SE 1 [P]' }]
    await luwes.rows(
      "INSERT INTO peninjauan (pengajuan_id, nip, sejak, hari, aturan) VALUES ('p-1', ?1, 1, '[]', ?2)",
      siti,
      JSON.stringify(aturan),
    )
    expect((await data()).bagian.peninjauan.baris[0].aturan).toEqual(aturan)
  })

  it('can be taken as a file for spreadsheets, with every digit of the NIP', async () => {
    const path = '/v1/saya/data?format=csv&bagian=tap'
    const { text, headers } = await luwes.ask('GET', path, { as: siti })
    expect(headers.get('content-type')).toBe('text/csv; charset=utf-8')
    expect(headers.get('content-disposition')).toBe('attachment; filename="data-tap.csv"')
    expect(text).toMatch(/^"id";"nip";/)
    expect(text).toContain(`"\t${siti}"`)
  })

  it('says who else looked, at what, on which day; looking at oneself is not told', async () => {
    const bulan = 'bulan=2026-11'
    const days = (as: string) => luwes.ask('GET', `/v1/presensi/hari?${bulan}&nip=${siti}`, { as })
    expect((await days(siti)).status).toBe(200)
    expect((await days(lain)).status).toBe(403)
    expect((await days(kabid)).status).toBe(200)
    expect((await days(kabid)).status).toBe(200)
    expect((await luwes.ask('GET', '/v1/audit', { as: bkd })).status).toBe(200)
    expect((await data()).dilihat).toEqual([
      expect.objectContaining({ oleh: bkd, jenis: 'audit', semua: true }),
      expect.objectContaining({
        oleh: kabid,
        jenis: 'presensi',
        semua: false,
        tanggal: '2026-11-18',
        nama: expect.any(String),
      }),
    ])
    expect((await data(lain)).dilihat).toMatchObject([{ jenis: 'audit' }])
  })

  it('says who read my matters in the list of those that wait for them', async () => {
    const body = { tanggal: '2026-11-17', jenis: 'tap-masuk', pukul: '07:30' }
    const more = { alasan: 'Ponsel mati', bukti: [{ jenis: 'Keterangan', nomor: '1' }] }
    const filed = await luwes.ask('POST', '/v1/presensi/koreksi', {
      as: siti,
      body: { ...body, ...more },
    })
    expect(filed.status, filed.text).toBe(201)
    const list = await luwes.ask('GET', '/v1/presensi/koreksi/kotak-masuk', { as: kabid })
    expect(list.body.data).toHaveLength(1)
    const { dilihat } = await data()
    expect(dilihat.map((one: { jenis: string }) => one.jenis)).toContain('koreksi')
  })

  it('is mended at its source: I ask, bkd answers once', async () => {
    const body = { bagian: 'pegawai', uraian: 'Nama saya tertulis salah' }
    const headers = { 'idempotency-key': 'satu' }
    const ask = () => luwes.ask('POST', '/v1/saya/data/perbaikan', { as: siti, body, headers })
    const asked = await ask()
    expect([asked.status, asked.body.status]).toEqual([201, 'diajukan'])
    expect((await ask()).body.id).toBe(asked.body.id)
    const listed = await luwes.ask('GET', '/v1/perbaikan-data', { as: bkd })
    expect(listed.body.data).toMatchObject([{ id: asked.body.id, nip: siti, ...body }])
    const answer = { status: 'diperbaiki', jawaban: 'Sudah dibetulkan di SIMPEG' }
    const path = `/v1/perbaikan-data/${asked.body.id}/jawaban`
    const settled = await luwes.ask('POST', path, { as: bkd, body: answer })
    expect(settled).toMatchObject({ status: 200, body: answer })
    expect((await luwes.ask('POST', path, { as: bkd, body: answer })).status).toBe(409)
    expect((await data()).bagian['perbaikan-data'].baris).toMatchObject([answer])
  })

  it('goes to bkd with a time to be answered in, and keeps its history: asked, handed on, answered', async () => {
    const ask = await luwes.ask('POST', '/v1/saya/data/perbaikan', {
      as: siti,
      body: { bagian: 'cuti', uraian: 'Cuti saya hari Kamis tidak tercatat' },
    })
    const { id, diajukanPada, batas } = ask.body
    expect(Date.parse(batas) - Date.parse(diajukanPada)).toBe(3 * 24 * 3_600_000)
    const path = `/v1/perbaikan-data/${id}/jawaban`
    const say = (status: string, jawaban: string) =>
      luwes.ask('POST', path, { as: bkd, body: { status, jawaban } })
    expect((await say('diteruskan', 'Diminta ke SIMPEG')).body.status).toBe('diteruskan')
    expect((await say('diteruskan', 'Sekali lagi')).status).toBe(409)
    const own = async () => {
      const { body } = await luwes.ask('GET', '/v1/saya/data/perbaikan', { as: siti })
      return body.data.find((one: { id: string }) => one.id === id)
    }
    expect(await own()).toMatchObject({ status: 'diteruskan', jawaban: null, terlambat: false })
    const now = luwes.now()
    luwes.setNow(new Date(Date.parse(batas) + 1_000).toISOString())
    expect((await own()).terlambat).toBe(true)
    expect((await say('ditolak', 'SIMPEG tidak mencatat cuti itu')).status).toBe(200)
    expect(await own()).toMatchObject({
      status: 'ditolak',
      terlambat: false,
      riwayat: [
        { langkah: 'diajukan', isi: 'Cuti saya hari Kamis tidak tercatat' },
        { langkah: 'diteruskan', isi: 'Diminta ke SIMPEG' },
        { langkah: 'ditolak', isi: 'SIMPEG tidak mencatat cuti itu' },
      ],
    })
    luwes.setNow(new Date(now).toISOString())
    // Nobody else reads it.
    const others = await luwes.ask('GET', '/v1/saya/data/perbaikan', { as: bkd })
    expect(others.body.data).toEqual([])
  })
})
