import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KRITERIA_TUGAS } from '../../../src/domain/wfa/kriteria.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti, budi, kabid, kadis, bkd } = ORANG
const YA = Object.fromEntries(KRITERIA_TUGAS.map((key) => [key, true]))

describe('what eligibility rests on beside SIMPEG', () => {
  let luwes: TestApp
  const periksa = (as: string, other: object = {}) =>
    luwes.ask('POST', '/v1/wfa/periksa', {
      as,
      body: { jenis: 'rumah', hari: ['2026-11-23'], ...other },
    })
  const finding = (body: { aturan: { kode: string; hasil: string }[] }, code: string) =>
    body.aturan.find(({ kode }) => kode === code)
  const file = (as: string, hari: string, other: object = {}) =>
    luwes.ask('POST', '/v1/wfa/pengajuan', {
      as,
      body: {
        jenis: 'rumah',
        hari: [hari],
        alasan: 'Menulis',
        rencana: [{ hasil: 'Naskah', target: 1, satuan: 'dokumen' }],
        ...other,
      },
    })
  const sign = (as: string, nip: string, jawaban: object = YA) =>
    luwes.ask('PUT', `/v1/wfa/kriteria?nip=${nip}`, { as, body: { jawaban } })

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('the atasan signs the six criteria once, and the rule no longer warns', async () => {
    expect(finding((await periksa(siti)).body, 'wfa.kriteria-tugas')?.hasil).toBe('peringatan')
    const signed = await sign(kabid, siti)
    expect([signed.status, signed.body.oleh]).toEqual([200, kabid])
    expect(finding((await periksa(siti)).body, 'wfa.kriteria-tugas')?.hasil).toBe('lolos')
    const [audit] = await luwes.rows("SELECT * FROM audit WHERE tindakan = 'kriteria.tanda-tangan'")
    expect(audit).toMatchObject({ oleh: kabid, entitas: siti })
    expect(JSON.parse(String(audit?.data))).toMatchObject({ sebelum: null, edisi: '2026-01-01' })
  })

  it('the preview names the KRA of the month that a plan may name', async () => {
    const kra = { kode: 'K1', indikator: 'Naskah selesai', satuan: 'naskah', target: 2, bobot: 100 }
    const sasaran = { nip: siti, bulan: '2026-12', kra: [{ ...kra, hasil: 'Naskah akademik' }] }
    await luwes.feed('kinerja', 'sasaran.ditetapkan', [sasaran])
    expect((await periksa(siti)).body.sasaran).toEqual([])
    expect((await periksa(siti, { hari: ['2026-12-07'] })).body.sasaran).toEqual([
      { kode: 'K1', hasil: 'Naskah akademik', satuan: 'naskah' },
    ])
  })

  it('a criterion answered with no refuses, until the position changes', async () => {
    await sign(kabid, budi, { ...YA, 'dengan-tik': false })
    expect((await file(budi, '2026-11-23')).body.refusals).toMatchObject([
      { code: 'wfa.kriteria-tugas' },
    ])
    const [row] = await luwes.rows('SELECT data FROM pegawai WHERE nip = ?', budi)
    const moved = { ...JSON.parse(String(row?.data)), tmtJabatan: '2026-03-01' }
    await luwes.feed('simpeg', 'pegawai.diperbarui', [moved])
    expect(finding((await periksa(budi)).body, 'wfa.kriteria-tugas')?.hasil).toBe('peringatan')
  })

  it('nobody signs for themselves, nor for people of others', async () => {
    for (const [as, nip] of [
      [siti, siti],
      [kadis, siti],
      [kabid, kabid],
      [bkd, siti],
    ] as const)
      expect((await sign(as, nip)).status).toBe(403)
    expect((await sign(kadis, kabid)).status).toBe(200)
  })

  it('whoever stands in for the atasan signs in their place', async () => {
    await luwes.rows(
      `INSERT INTO delegasi (id, jenis, dari_nip, ke_nip, dari, sampai, nomor_surat, oleh, pada)
       VALUES ('d', 'plh', ?, ?, '2026-11-16', '2026-11-20', '800/9', ?, 0)`,
      kabid,
      kadis,
      bkd,
    )
    expect((await sign(kadis, siti)).status).toBe(200)
    await luwes.rows('DELETE FROM delegasi')
  })

  it('readiness is declared by oneself, with what was measured, and reads as it was declared', async () => {
    const nothing = await luwes.ask('GET', '/v1/wfa/kesiapan', { as: siti })
    expect(nothing.body).toMatchObject({ laptop: null, internet: null, pada: null })
    const body = { laptop: true, internet: true, kbps: 20_000, latensiMs: 35 }
    const put = await luwes.ask('PUT', '/v1/wfa/kesiapan', { as: siti, body })
    expect(put.body).toEqual({ ...body, pada: '2026-11-18T08:00:00+07:00', berlakuSampai: null })
    expect((await luwes.ask('GET', '/v1/wfa/kesiapan', { as: siti })).body).toEqual(put.body)
  })

  it('a service window keeps people on site, and other days are offered', async () => {
    const loket = { kode: 'L', nama: 'Loket', hari: [1], mulai: '08:00', selesai: '12:00' }
    const put = await luwes.ask('PUT', '/v1/wfa/layanan?unit=kominfo', {
      as: kadis,
      body: { layanan: [{ ...loket, minimum: 4 }] },
    })
    expect(put.body.layanan).toEqual([{ ...loket, minimum: 4 }])
    const { body } = await periksa(siti)
    expect(finding(body, 'wfa.minimum-kantor')).toMatchObject({
      hasil: 'tolak',
      hari: ['2026-11-23'],
    })
    expect(body.alternatif).toEqual([
      '2026-11-24',
      '2026-11-25',
      '2026-11-26',
      '2026-11-27',
      '2026-12-01',
    ])
    expect((await file(siti, '2026-11-23')).body.refusals).toMatchObject([
      { code: 'wfa.minimum-kantor' },
    ])
  })

  it('two people for the last place above the floor: one goes, one hears of the floor', async () => {
    const loket = { kode: 'L', nama: 'Loket', hari: [2], mulai: '08:00', selesai: '12:00' }
    await luwes.ask('PUT', '/v1/wfa/layanan?unit=kominfo', {
      as: kadis,
      body: { layanan: [{ ...loket, minimum: 3 }] },
    })
    for (const as of [siti, kabid]) await luwes.ask('GET', '/v1/saya', { as })
    const answers = await Promise.all([file(siti, '2026-11-24'), file(kabid, '2026-11-24')])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([201, 422])
    const lost = answers.find(({ status }) => status === 422)
    expect(lost?.body.refusals).toMatchObject([{ code: 'wfa.minimum-kantor' }])
  })

  it('keadaan khusus takes a proof, which stays with the request', async () => {
    const khusus = { jenis: 'keadaan-khusus' }
    expect((await file(siti, '2026-11-26', khusus)).body.refusals).toMatchObject([
      { code: 'wfa.bukti' },
    ])
    const bukti = [{ jenis: 'Surat rawat inap', nomor: 'RS-1' }]
    const filed = await file(siti, '2026-11-26', { ...khusus, bukti })
    expect([filed.status, filed.body.bukti]).toEqual([201, bukti])
  })

  it('leave for an important reason without a letter is offered keadaan khusus (E30)', async () => {
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'c1', nip: budi, jenis: 'alasan-penting', dari: '2026-12-07', sampai: '2026-12-09' },
    ])
    const { body } = await periksa(budi, { hari: ['2026-12-08'] })
    expect(body.saran).toMatchObject([{ jenis: 'keadaan-khusus' }])
  })
})
