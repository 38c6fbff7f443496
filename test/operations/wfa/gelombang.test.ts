import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, unit } from '../../support/people.ts'

const { siti, kadis, sekda, bkd, inspektur } = ORANG
const WAVE = {
  nama: 'Perintis',
  unit: ['perintis'],
  dari: '2026-11-02',
  kriteriaMasuk: 'Kesiapan di atas 80%',
  kriteriaKeluar: 'Tidak ada keluhan',
}

describe('rollout waves', () => {
  let luwes: TestApp
  let id: string
  const open = (body: object, headers: Record<string, string> = {}) =>
    luwes.ask('POST', '/v1/gelombang', { as: bkd, body, headers })
  const compare = (wave: string, as = bkd, bulan = '2026-11') =>
    luwes.ask('GET', `/v1/gelombang/${wave}/banding?bulan=${bulan}`, { as })
  const verdict = (nip: string, tanggal: string, status: string, terlambat: number) =>
    luwes.rows(
      `INSERT INTO putusan_hari (nip, tanggal, status, terlambat, unit_kerja, moda, sementara, pulang_cepat,
        menit_kerja, poin, putusan, orang, edisi, dinilai_pada, versi)
        VALUES (?, ?, ?, ?, (SELECT unit_kerja FROM riwayat_pegawai WHERE nip = ?1), 'kantor', 0, 0, 0, 0, '{}', '{}', '2026-01-01', 0, 0)`,
      nip,
      tanggal,
      status,
      terlambat,
    )

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed(
      'simpeg',
      'unit-kerja.diperbarui',
      ['perintis', 'biasa', 'kecil'].map((kode) => unit(kode)),
    )
    await luwes.feed('simpeg', 'pegawai.diperbarui', [
      ...[21, 22, 23, 24, 25, 26].map((n) => orang(n, 'perintis')),
      ...[31, 32, 33, 34, 35].map((n) => orang(n, 'biasa')),
      orang(41, 'kecil'),
    ])
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: nipKe(21), tanggal: '2026-11-10', jenis: 'rumah', nomorSurat: 'S-1' },
      { nip: nipKe(22), tanggal: '2026-11-25', jenis: 'rumah', nomorSurat: 'S-2' },
    ])
    await verdict(nipKe(21), '2026-11-10', 'hadir-wfa', 5)
    await verdict(nipKe(22), '2026-11-10', 'hadir', 10)
    await verdict(nipKe(23), '2026-11-10', 'cuti', 99)
    await verdict(nipKe(31), '2026-11-10', 'hadir', 20)
    await verdict(nipKe(32), '2026-10-30', 'hadir', 500)
    id = String((await open(WAVE)).body.id)
  })
  afterAll(() => luwes.stop())

  it('bind nobody while there is none', async () => {
    const other = await startApp()
    const body = { jenis: 'rumah', hari: ['2026-11-24'] }
    const { boleh } = (await other.ask('POST', '/v1/wfa/periksa', { as: siti, body })).body
    await other.stop()
    expect(boleh).toBe(true)
  })

  it('are opened by bkd, with an audit row under the edition, and told to those who steer or check', async () => {
    for (const as of [bkd, sekda, inspektur]) {
      const { body } = await luwes.ask('GET', '/v1/gelombang', { as })
      expect(body.data).toContainEqual({ ...WAVE, id, sampai: null })
    }
    const audit = await luwes.rows('SELECT tindakan, oleh, data FROM audit WHERE entitas = ?', id)
    expect(audit).toMatchObject([{ tindakan: 'gelombang.buka', oleh: bkd }])
    expect(JSON.parse(String(audit[0]?.data))).toMatchObject({
      unit: ['perintis'],
      edisi: '2026-01-01',
    })
    expect((await luwes.ask('GET', '/v1/gelombang', { as: kadis })).status).toBe(403)
    const denied = await luwes.ask('POST', '/v1/gelombang', { as: inspektur, body: WAVE })
    expect(denied.status).toBe(403)
  })

  it('are opened once under one key', async () => {
    const headers = { 'idempotency-key': 'g-1' }
    const body = { ...WAVE, nama: 'Kedua', dari: '2027-01-04' }
    const answers = await Promise.all([open(body, headers), open(body, headers)])
    const again = await open(body, headers)
    expect(new Set([...answers, again].map((one) => one.body.id)).size).toBe(1)
    expect((await open({ ...body, nama: 'Lain' }, headers)).status).toBe(409)
  })

  it('compare their units with units in no wave, days of presence only, the past only', async () => {
    const { body } = await compare(id)
    expect(body).toMatchObject({ dari: '2026-11-02', sampai: '2026-11-17' })
    expect(body.dalam).toEqual({
      unit: 1,
      pegawai: 6,
      hariWfa: 1,
      hariOrang: 2,
      terlambatPerHari: 750,
      catatan: [],
    })
    expect(body.luar).toMatchObject({ hariOrang: 1, terlambatPerHari: 2000, hariWfa: 0 })
  })

  it('leave out of the measure a unit that another wave has reached', async () => {
    const before = (await compare(id)).body.luar
    await open({ ...WAVE, nama: 'Ketiga', unit: ['biasa'], dari: '2026-11-16' })
    const { luar } = (await compare(id)).body
    expect([before.pegawai - luar.pegawai, before.unit - luar.unit]).toEqual([5, 1])
    expect(luar).toMatchObject({
      hariOrang: 0,
      terlambatPerHari: null,
      catatan: [{ id: expect.stringContaining('Belum ada hari') }],
    })
  })

  it('gate filing: who is in no open wave is refused, a unit below a wave is in it (R114)', async () => {
    await luwes.feed('simpeg', 'unit-kerja.diperbarui', [
      unit('bawah', { induk: 'perintis' }),
      unit('luar'),
    ])
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(51, 'bawah'), orang(52, 'luar')])
    const stands = async (as: string, hari: string, jenis = 'rumah') => {
      const body = { jenis, hari: [hari] }
      const { aturan } = (await luwes.ask('POST', '/v1/wfa/periksa', { as, body })).body
      const found = aturan.find(({ kode }: { kode: string }) => kode === 'wfa.gelombang')
      return `${found.hasil}: ${found.pesan.id}`
    }
    expect(await stands(nipKe(21), '2026-11-24')).toContain('lolos')
    expect(await stands(nipKe(51), '2026-11-24')).toContain('lolos')
    expect(await stands(nipKe(52), '2026-11-24')).toContain('tolak: Unit kerja Anda belum termasuk')
    expect(await stands(nipKe(52), '2026-11-24', 'keadaan-khusus')).toContain('lolos')
    await open({ ...WAVE, nama: 'Nanti', unit: ['luar'], dari: '2026-12-01' })
    expect(await stands(nipKe(52), '2026-11-24')).toContain('mulai 1 Desember 2026')
    expect(await stands(nipKe(52), '2026-12-01')).toContain('lolos')
    const filed = await luwes.ask('POST', '/v1/wfa/pengajuan', {
      as: siti,
      body: {
        jenis: 'rumah',
        hari: ['2026-11-24'],
        alasan: 'Menulis',
        rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
      },
    })
    expect(filed.status).toBe(422)
    expect(filed.body.refusals).toMatchObject([{ code: 'wfa.gelombang' }])
  })

  it('tell no number of fewer than five people', async () => {
    const small = await open({ ...WAVE, nama: 'Kecil', unit: ['kecil'] })
    const { dalam } = (await compare(small.body.id)).body
    expect(dalam).toMatchObject({
      unit: 1,
      pegawai: null,
      hariWfa: null,
      hariOrang: null,
      terlambatPerHari: null,
      catatan: [{ id: expect.stringContaining('Kurang dari 5') }],
    })
  })

  it('say so when none of their days has passed in the month', async () => {
    expect((await compare(id, bkd, '2026-12')).status).toBe(409)
    expect((await compare(id, siti)).status).toBe(403)
  })

  it('end on a day, with the reason in the audit log', async () => {
    const body = { sampai: '2026-11-10', alasan: 'Cukup' }
    const path = `/v1/gelombang/${id}/akhiri`
    const ended = await luwes.ask('POST', path, { as: bkd, body })
    expect(ended.body).toMatchObject({ id, sampai: '2026-11-10' })
    expect((await compare(id)).body.sampai).toBe('2026-11-10')
    const [audit] = await luwes.rows(
      "SELECT data FROM audit WHERE entitas = ? AND tindakan = 'gelombang.akhiri'",
      id,
    )
    expect(JSON.parse(String(audit?.data))).toMatchObject({ sebelum: null, alasan: 'Cukup' })
  })
})
