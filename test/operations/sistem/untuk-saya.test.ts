import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { SELALU } from '../../../src/domain/shared/masa.ts'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'

const { siti, budi, kabid, kadis, bkd, lain, kalain } = ORANG
const RENCANA = [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }]

interface WaitingItem {
  readonly jenis: string
  readonly tujuan: string
  readonly jumlah: number
  readonly tenggat: string | null
  readonly terlambat: number
  readonly pesan: { readonly id: string; readonly en: string }
}

describe('what waits for me', () => {
  let luwes: TestApp
  const ask = async (as: string): Promise<readonly WaitingItem[]> => {
    const { status, body } = await luwes.ask('GET', '/v1/untuk-saya', { as })
    expect(status).toBe(200)
    return body.data
  }
  const one = async (as: string, jenis: string) =>
    (await ask(as)).find((waiting) => waiting.jenis === jenis)
  const file = (as: string, hari: string) =>
    luwes.ask('POST', '/v1/wfa/pengajuan', {
      as,
      body: { jenis: 'rumah', hari: [hari], alasan: 'Menulis', rencana: RENCANA },
    })

  beforeAll(async () => {
    // Days before are history: nobody has anything to put right.
    luwes = await startApp({ masaPakai: { ...SELALU, dari: '2026-11-18' } })
  })
  afterAll(() => luwes.stop())

  it('is a request for whose turn it is, with the deadline of the decision and a place to go', async () => {
    const filed = await file(siti, '2026-11-23')
    expect(filed.status).toBe(201)
    expect(await one(kabid, 'putuskan-wfa')).toEqual({
      jenis: 'putuskan-wfa',
      tujuan: 'persetujuan',
      pesan: {
        id: '1 pengajuan WFA menunggu keputusan Anda',
        en: '1 WFA request waits for your decision',
      },
      jumlah: 1,
      lebih: false,
      tenggat: '2026-11-20T23:59:00+07:00',
      terlambat: 0,
    })
    expect(await one(kadis, 'putuskan-wfa')).toBeUndefined()
    await luwes.ask('POST', `/v1/wfa/pengajuan/${filed.body.id}/keputusan`, {
      as: kabid,
      body: { keputusan: 'kembalikan', alasan: 'Lengkapi rencana' },
    })
    expect(await one(kabid, 'putuskan-wfa')).toBeUndefined()
    expect(await one(siti, 'perbaiki-pengajuan')).toMatchObject({
      tujuan: 'wfa',
      tenggat: '2026-11-22T23:59:00+07:00',
    })
  })

  it('is said to be late once its deadline has passed, and stands first', async () => {
    await file(budi, '2026-12-03')
    luwes.setNow('2026-11-24T08:00:00+07:00')
    const [first] = await ask(kabid)
    expect(first).toMatchObject({ jenis: 'putuskan-wfa', terlambat: 1 })
    luwes.setNow(START)
  })

  it('follows an office to who stands in for it', async () => {
    await file(lain, '2026-11-24')
    expect(await one(bkd, 'putuskan-wfa')).toBeUndefined()
    expect(await one(kalain, 'putuskan-wfa')).toMatchObject({ jumlah: 1 })
    await luwes.ask('POST', '/v1/delegasi', {
      as: bkd,
      body: {
        jenis: 'plh',
        dariNip: kalain,
        keNip: siti,
        dari: '2026-11-18',
        sampai: '2026-11-18',
        nomorSurat: '800/1/2026',
      },
    })
    expect(await one(siti, 'putuskan-wfa')).toMatchObject({ jumlah: 1 })
    luwes.setNow('2026-11-19T08:00:00+07:00')
    expect(await one(siti, 'putuskan-wfa')).toBeUndefined()
    luwes.setNow(START)
  })

  it('is the report of a WFA day until its time is over, and then the day to put right', async () => {
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: budi, tanggal: '2026-11-18', jenis: 'rumah', nomorSurat: '800/9/2026' },
    ])
    luwes.setNow('2026-11-18T17:00:00+07:00')
    expect(await one(budi, 'isi-laporan')).toMatchObject({
      tujuan: 'laporan',
      tenggat: '2026-11-19T12:00:00+07:00',
    })
    luwes.setNow('2026-11-19T13:00:00+07:00')
    expect(await one(budi, 'isi-laporan')).toBeUndefined()
    expect(await one(budi, 'koreksi-hari')).toMatchObject({ tujuan: 'presensi', jumlah: 1 })
    const asked = await luwes.ask('POST', '/v1/presensi/koreksi', {
      as: budi,
      body: {
        tanggal: '2026-11-18',
        jenis: 'izin',
        alasan: 'Sakit',
        bukti: [{ jenis: 'surat-dokter', nomor: '12' }],
      },
    })
    expect(asked.status).toBe(201)
    expect(await one(budi, 'koreksi-hari')).toBeUndefined()
    expect(await one(kabid, 'putuskan-koreksi')).toMatchObject({ jumlah: 1 })
    luwes.setNow(START)
  })

  it('tells no points, no rupiah and no discipline', async () => {
    const texts = JSON.stringify([await ask(kabid), await ask(siti), await ask(bkd)])
    expect(texts).not.toMatch(/poin|Rp|hukuman|disiplin|TPP/i)
  })

  it('costs one round trip for who decides nothing', async () => {
    await ask(budi)
    luwes.trips.length = 0
    await ask(budi)
    expect(luwes.trips).toEqual(['read'])
  })

  it('costs two rounds of reads, ten in all, for who decides', async () => {
    await ask(kabid)
    luwes.trips.length = 0
    await ask(kabid)
    expect(luwes.trips.length).toBeLessThanOrEqual(10)
    expect(new Set(luwes.trips)).toEqual(new Set(['read']))
  })

  it('is nothing for somebody whose affairs are in order', async () => {
    luwes.setNow('2026-11-18T08:10:00+07:00')
    expect(await ask(kadis)).toEqual([])
  })
})
