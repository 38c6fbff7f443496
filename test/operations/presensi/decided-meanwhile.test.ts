import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { whileWriting } from '../../support/meanwhile.ts'
import { ORANG } from '../../support/people.ts'

const { siti, kabid, bkd } = ORANG
const DAY = '2026-11-17'
const at = (clock: string) => `${DAY}T${clock}:00+07:00`

let luwes: TestApp
beforeEach(async () => {
  luwes = await startApp()
})
afterEach(() => luwes.stop())

const post = (as: string, path: string, body: object) => luwes.ask('POST', path, { as, body })

describe('a report that is sent again while the atasan decides on it', () => {
  const report = (hasil: string) => ({
    tanggal: DAY,
    baris: [{ hasil, target: 1, realisasi: 1, satuan: 'dokumen' }],
  })

  it.each([
    ['accepts it', { keputusan: 'terima' }, 'diterima'],
    ['returns it', { keputusan: 'kembalikan', catatan: 'Sebut nomornya' }, 'dikembalikan'],
  ])('does not replace the one that the atasan %s', async (_, decision, status) => {
    luwes.setNow('2026-11-16T08:00:00+07:00')
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: siti, tanggal: DAY, jenis: 'rumah', nomorSurat: '800/1/2026' },
    ])
    luwes.setNow(at('16:30'))
    const { body } = await post(siti, '/v1/laporan', report('Draf perbup'))
    const again = await whileWriting(
      luwes,
      'laporan',
      () => post(siti, '/v1/laporan', report('Naskah akhir')),
      () => post(kabid, `/v1/laporan/${body.id}/keputusan`, decision),
    )
    expect([again.status, again.text]).toEqual([409, expect.stringMatching(/Muat ulang/)])
    const [row] = await luwes.rows('SELECT status, isi FROM laporan')
    expect(row?.status).toBe(status)
    expect(row?.isi).toMatch(/Draf perbup/)
    const sent = await luwes.rows("SELECT id FROM kejadian WHERE jenis = 'laporan.diajukan'")
    expect(sent).toHaveLength(1)
  })
})

describe('an outage that two officers change at once', () => {
  const states = () => luwes.rows('SELECT status, sampai FROM gangguan ORDER BY pada, rowid')
  const told = async (jenis: string) =>
    (await luwes.rows('SELECT id FROM kejadian WHERE jenis = ?', jenis)).length

  /** Declares an outage that lasts. */
  async function lasting(): Promise<string> {
    luwes.setNow(at('12:00'))
    const body = { dari: at('07:15'), alasan: 'Server mati', terapkan: true }
    return (await post(bkd, '/v1/presensi/gangguan', body)).body.id
  }
  const close = (id: string) =>
    post(bkd, `/v1/presensi/gangguan/${id}/tutup`, { sampai: at('11:00') })
  const withdraw = (id: string) =>
    post(bkd, `/v1/presensi/gangguan/${id}/batal`, { alasan: 'Keliru' })

  it.each([
    ['closed', 'withdrawn', close, withdraw, { status: 'batal', sampai: null }],
    [
      'withdrawn',
      'closed',
      withdraw,
      close,
      { status: 'berlaku', sampai: Date.parse(at('11:00')) },
    ],
    ['withdrawn', 'withdrawn', withdraw, withdraw, { status: 'batal', sampai: null }],
  ])('is not %s once it is %s', async (_one, _other, late, early, state) => {
    const id = await lasting()
    const second = await whileWriting(
      luwes,
      'gangguan',
      () => late(id),
      async () => expect((await early(id)).status).toBe(200),
    )
    expect([second.status, second.text]).toEqual([409, expect.stringMatching(/sudah ditutup/)])
    expect(await states()).toEqual([state])
    expect(await told('gangguan.ditutup')).toBe(1)
  })

  it('is declared once from one suspicion', async () => {
    luwes.setNow(at('12:00'))
    await luwes.rows(
      `INSERT INTO gangguan (id, status, dari, alasan, oleh, pada) VALUES ('d-1', 'diduga', ?, 'Diam', 'luwes', 0)`,
      Date.parse(at('07:15')),
    )
    const body = { dari: at('07:15'), alasan: 'Server mati', terapkan: true, dugaan: 'd-1' }
    const second = await whileWriting(
      luwes,
      'gangguan',
      () => post(bkd, '/v1/presensi/gangguan', body),
      async () => expect((await post(bkd, '/v1/presensi/gangguan', body)).status).toBe(201),
    )
    expect([second.status, second.text]).toEqual([409, expect.stringMatching(/baru saja dicatat/)])
    expect(await states()).toMatchObject([{ status: 'batal' }, { status: 'berlaku' }])
    expect(await told('gangguan.dibuka')).toBe(1)
  })
})

describe('a machine that two officers register at once', () => {
  it('stays with the first of them, so that no operator takes it from another unit', async () => {
    const operator = { nip: kabid, unitKerja: 'kominfo', bawahan: true, nomorSurat: '800/2/2026' }
    await post(bkd, '/v1/operator', { ...operator, dari: '2026-11-18', sampai: '2026-12-31' })
    const machine = {
      serial: 'PINTU000001',
      nama: 'Pintu',
      kantor: 'Kantor Bupati',
      arah: 'tombol',
    }
    const second = await whileWriting(
      luwes,
      'mesin',
      () => post(kabid, '/v1/mesin', { ...machine, unit: 'kominfo' }),
      async () =>
        expect((await post(bkd, '/v1/mesin', { ...machine, unit: 'lain' })).status).toBe(201),
    )
    expect([second.status, second.text]).toEqual([
      409,
      expect.stringMatching(/baru saja didaftarkan/),
    ])
    expect(await luwes.rows('SELECT unit FROM mesin')).toEqual([{ unit: 'lain' }])
  })
})
