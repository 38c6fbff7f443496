import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { freshRun, startRun, waitingIn } from '../../../src/db/kinerja/bulan.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { BULAN, october } from './october.ts'

const { siti, budi, bkd, kabid, inspektur } = ORANG
const RATED = 'kinerja.belum-dinilai'
const MACHINE = 'kinerja.mesin-tertinggal'

interface Line {
  readonly kode: string
  readonly beres: boolean
  readonly jumlah: number
  readonly tempat: string
  readonly dapatDikecualikan: boolean
  readonly alasan: string | null
}

/** The checks before a month is closed: each with its number, and which of them a reason may set aside. */
describe('the list before a month is closed', () => {
  let luwes: TestApp
  const close = (pengecualian?: readonly object[]) =>
    luwes.ask('POST', `/v1/kinerja/${BULAN}/tutup`, {
      as: bkd,
      body: pengecualian ? { pengecualian } : {},
    })
  const list = async (as = bkd, bulan = BULAN): Promise<Line[]> =>
    (await luwes.ask('GET', `/v1/kinerja/${bulan}/tutup`, { as })).body.periksa
  const open = (lines: readonly Line[]) =>
    lines.filter(({ beres }) => !beres).map(({ kode, jumlah }) => [kode, jumlah])
  const codes = (answer: { body: { refusals: { code: string }[] } }) =>
    answer.body.refusals.map(({ code }) => code)

  beforeAll(async () => {
    luwes = await startApp()
    luwes.setNow('2026-10-05T08:00:00+07:00')
    for (const serial of ['DIAM1', 'HIDUP1'])
      await luwes.ask('POST', '/v1/mesin', {
        as: bkd,
        body: { serial, nama: serial, unit: 'kominfo', kantor: 'Kantor Bupati', arah: 'masuk' },
      })
    const heard = Date.parse('2026-11-02T07:00:00+07:00')
    await luwes.rows(
      `INSERT INTO kontak_mesin (serial, pertama, terakhir, tenang_sejak) VALUES
        ('DIAM1', 1, 1000, 1), ('HIDUP1', 1, ?, 1)`,
      heard,
    )
    luwes.setNow('2026-11-02T08:00:00+07:00')
    await luwes.feed('presensi', 'presensi.terekam', [...october(siti), ...october(budi)])
    await luwes.feed('kinerja', 'kinerja.dinilai', [
      {
        nip: siti,
        bulan: BULAN,
        hasilKerja: 'sesuai',
        perilakuKerja: 'sesuai',
        penilaiNip: kabid,
      },
    ])
  })
  afterAll(() => luwes.stop())

  it('finds the days that nobody has settled by their index, not among all days', async () => {
    const { sql, params } = waitingIn(luwes.deps.db, BULAN, 0).getQuery()
    const plan = await luwes.rows(`EXPLAIN QUERY PLAN ${sql}`, ...params.map(String))
    const steps = plan.map(({ detail }) => String(detail))
    expect(steps).toContainEqual(expect.stringContaining('INDEX putusan_hari_belum'))
  })

  it('has every check with its number and the place where it is settled', async () => {
    const lines = await list()
    expect(lines.map(({ kode, tempat }) => [kode, tempat])).toEqual([
      ['kinerja.kalender-tidak-ada', 'kalender'],
      ['kalender.ramadan-belum-ada', 'kalender'],
      ['kinerja.bulan-belum-selesai', 'bulan'],
      ['kinerja.hari-terbuka', 'persetujuan'],
      ['kinerja.koreksi-terbuka', 'persetujuan'],
      ['kinerja.sanggahan-terbuka', 'sanggahan'],
      [RATED, 'e-kinerja'],
      [MACHINE, 'mesin'],
    ])
    // Eleven people are in service; one of them is rated.
    expect(open(lines)).toEqual([
      [RATED, 10],
      [MACHINE, 1],
    ])
  })

  it('asks for ratings while the month is still on, and names it as the reason', async () => {
    expect(open(await list(bkd, '2026-11'))).toEqual([
      ['kinerja.bulan-belum-selesai', 1],
      [RATED, 11],
      [MACHINE, 2],
    ])
    expect(
      codes(await luwes.ask('POST', '/v1/kinerja/2026-11/tutup', { as: bkd, body: {} })),
    ).toEqual(['kinerja.bulan-belum-selesai'])
  })

  it('is read by the inspektorat, and by nobody else', async () => {
    expect(await list(inspektur)).toHaveLength(8)
    for (const as of [siti, kabid])
      expect((await luwes.ask('GET', `/v1/kinerja/${BULAN}/tutup`, { as })).status).toBe(403)
  })

  it('closes nothing while one is open, and takes a reason for two of them alone', async () => {
    expect(codes(await close())).toEqual([RATED, MACHINE])
    expect(codes(await close([{ kode: RATED, alasan: 'Penilai sakit.' }]))).toEqual([MACHINE])
    for (const kode of [
      'kinerja.hari-terbuka',
      'kinerja.sanggahan-terbuka',
      'kinerja.koreksi-terbuka',
    ])
      expect((await close([{ kode, alasan: 'Tidak sempat.' }])).status).toBe(400)
    const koreksi = {
      tanggal: '2026-10-29',
      jenis: 'izin',
      alasan: 'Sakit',
      bukti: [{ jenis: 'Surat', nomor: '1' }],
    }
    const filed = await luwes.ask('POST', '/v1/presensi/koreksi', { as: budi, body: koreksi })
    expect(filed.status, filed.text).toBe(201)
    const both = [
      { kode: RATED, alasan: 'Penilai sakit.' },
      { kode: MACHINE, alasan: 'Mesin rusak, diganti.' },
    ]
    expect(codes(await close(both))).toEqual(['kinerja.koreksi-terbuka'])
    expect(await luwes.rows('SELECT * FROM bulan_tutup')).toEqual([])
    const path = `/v1/presensi/koreksi/${filed.body.id}/keputusan`
    await luwes.ask('POST', path, {
      as: kabid,
      body: { keputusan: 'tolak', alasan: 'Tanpa bukti' },
    })
  })

  it('needs no reason for a machine whose lines came, nor records one', async () => {
    await luwes.rows("UPDATE kontak_mesin SET terakhir = ? WHERE serial = 'DIAM1'", luwes.now())
    expect(open(await list())).toEqual([[RATED, 10]])
    // A line whose PIN nobody has is one that is not told yet.
    await luwes.rows(
      `INSERT INTO baris_mesin (serial, pin, waktu, isi, diterima, tunggu)
        VALUES ('DIAM1', '7', '2026-10-08 07:20:00', '7', 1, 'pin')`,
    )
    expect(open(await list())).toEqual([
      [RATED, 10],
      [MACHINE, 1],
    ])
    await luwes.rows('DELETE FROM baris_mesin')
    // A computation that stopped is no closing: that begins by itself.
    const none = { jumlah: 0, oleh: inspektur, mulaiPada: 7, pengecualian: null }
    const { db } = luwes.deps
    await db.write([startRun(db, freshRun({ bulan: BULAN, tujuan: 'hitung', ...none }))])
    const closed = await close([
      { kode: RATED, alasan: 'Penilai sakit.' },
      { kode: MACHINE, alasan: 'Mesin rusak, diganti.' },
    ])
    expect(closed.body, closed.text).toMatchObject({ status: 'ditutup', tujuan: 'tutup' })
  })

  it('keeps what was set aside with its reason, in the month and in the audit log', async () => {
    const { body } = await luwes.ask('GET', `/v1/kinerja/${BULAN}/tutup`, { as: inspektur })
    expect(body).toMatchObject({
      ditutup: true,
      pengecualian: [{ kode: RATED, alasan: 'Penilai sakit.' }],
    })
    // A closed month has nothing open any more, and is closed once, with or without reasons.
    expect(open(body.periksa)).toEqual([])
    expect((await close()).body.status).toBe('ditutup')
    const [row] = await luwes.rows("SELECT oleh, data FROM audit WHERE tindakan = 'kinerja.tutup'")
    expect(row?.oleh).toBe(bkd)
    expect(JSON.parse(String(row?.data)).pengecualian).toEqual([
      { kode: RATED, alasan: 'Penilai sakit.' },
    ])
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
