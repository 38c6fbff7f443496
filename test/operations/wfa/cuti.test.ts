import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti } = ORANG
const STROKE = {
  jenis: 'alasan-penting',
  dari: '2026-12-01',
  sampai: '2026-12-31',
  alasan: 'Ibu dirawat inap karena stroke.',
  bukti: [{ jenis: 'Surat keterangan rawat inap', nomor: 'RS-1/2026' }],
}

describe('leave to care for a parent: sent to SIMPEG, never granted here', () => {
  let luwes: TestApp
  const file = (body: object = STROKE, headers: Record<string, string> = {}) =>
    luwes.ask('POST', '/v1/wfa/permohonan-cuti', { as: siti, body, headers })
  const mine = async () =>
    (await luwes.ask('GET', '/v1/wfa/permohonan-cuti', { as: siti })).body.data
  const codes = (answer: { body: { refusals: { code: string }[] } }) =>
    answer.body.refusals.map(({ code }) => code)
  const dayOf = async (tanggal: string) => {
    const path = `/v1/presensi/hari?bulan=${tanggal.slice(0, 7)}`
    const { body } = await luwes.ask('GET', path, { as: siti })
    return body.hari.find((day: { tanggal: string }) => day.tanggal === tanggal)?.moda
  }

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('refuses one without a letter, and one that lasts longer than its kind may (E30)', async () => {
    expect(codes(await file({ ...STROKE, bukti: [] }))).toEqual(['cuti.bukti'])
    expect(codes(await file({ ...STROKE, sampai: '2027-01-01' }))).toEqual(['cuti.lama'])
    const unpaid = { ...STROKE, jenis: 'cltn', sampai: '2029-12-01' }
    expect(codes(await file(unpaid))).toEqual(['cuti.lama'])
    expect(await mine()).toEqual([])
  })

  it('is sent with its event, once, and its reason stays out of the event', async () => {
    const headers = { 'idempotency-key': 'c-1' }
    const first = await file(STROKE, headers)
    const again = await file(STROKE, headers)
    expect([first.status, again.body.id]).toEqual([201, first.body.id])
    expect(first.body).toMatchObject({ ...STROKE, status: 'dikirim' })
    const rows = await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'cuti.dimohon'")
    const { alasan: _, ...told } = STROKE
    expect(rows.map(({ data }) => JSON.parse(String(data)))).toEqual([
      { id: first.body.id, nip: siti, ...told },
    ])
    expect((await file()).status).toBe(409)
  })

  it('is no leave until SIMPEG says so', async () => {
    expect(await mine()).toMatchObject([{ status: 'dikirim' }])
    expect(await luwes.rows('SELECT * FROM cuti WHERE nip = ?', siti)).toEqual([])
    luwes.setNow('2026-12-02T08:00:00+07:00')
    const before = await dayOf('2026-12-01')
    const { jenis, dari, sampai } = STROKE
    await luwes.feed('simpeg', 'cuti.disetujui', [{ id: 'C-1', nip: siti, jenis, dari, sampai }])
    expect(await mine()).toMatchObject([{ status: 'disetujui' }])
    expect([before, await dayOf('2026-12-01')]).toEqual(['kantor', 'cuti'])
  })
})
