import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { claimPesan, pesanOf, settlePesan } from '../../../src/db/webhook/pesan.ts'
import { composePesan } from '../../../src/operations/webhook/compose-pesan.ts'
import { composeRingkasan } from '../../../src/operations/webhook/compose-ringkasan.ts'
import { gerbang } from '../../../src/operations/webhook/saluran/gerbang.ts'
import { sendPesan } from '../../../src/operations/webhook/send-pesan.ts'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG } from '../../support/people.ts'
import { type Receiver, startReceiver } from '../../support/receiver.ts'
import { makeReceiver, sendDue } from './sending.ts'

const { siti, budi, kabid, kadis, bkd, lain, kalain } = ORANG
const RENCANA = [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }]

describe('messages to people outside the portal', () => {
  let luwes: TestApp
  let server: Receiver

  const run = async () => {
    await composePesan(luwes.deps)
    await sendPesan(luwes.deps)
  }
  const file = async (as: string, hari: string): Promise<string> => {
    const body = { jenis: 'rumah', hari: [hari], alasan: 'Menulis', rencana: RENCANA }
    const { status, body: filed, text } = await luwes.ask('POST', '/v1/wfa/pengajuan', { as, body })
    if (status !== 201) throw new Error(text)
    return filed.id
  }
  const giveBack = async (id: string, as: string) => {
    const body = { keputusan: 'kembalikan', alasan: 'Lengkapi' }
    expect(
      (await luwes.ask('POST', `/v1/wfa/pengajuan/${id}/keputusan`, { as, body })).status,
    ).toBe(200)
  }
  /** The states of all messages on the gateway, by who is told. */
  const states = async () => {
    const rows =
      await luwes.rows(`SELECT p.nip, a.status FROM antaran a JOIN pesan p ON p.id = a.pesan
      WHERE a.saluran = 'gerbang' ORDER BY p.dibuat, p.nip`)
    return rows.map(({ nip, status }) => [nip, status])
  }
  const announced = async () =>
    (await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'pesan.siap' ORDER BY urut")).map(
      ({ data }) => JSON.parse(String(data)),
    )

  beforeAll(async () => {
    ;[luwes, server] = await Promise.all([startApp(), startReceiver()])
  })
  afterAll(() => Promise.all([luwes?.stop(), server?.stop()]))
  beforeEach(async () => {
    luwes.setNow(START)
    for (const table of ['pesan', 'antaran', 'pilihan_pesan', 'webhook_keluar', 'pengiriman'])
      await luwes.rows(`DELETE FROM ${table}`)
    await luwes.rows("DELETE FROM kejadian WHERE jenis = 'pesan.siap'")
    await luwes.rows('DELETE FROM pengajuan_hari')
    await luwes.rows('DELETE FROM pengajuan')
    // What happened before is told.
    await composePesan(luwes.deps)
    server.received.length = 0
    server.answer(() => ({ status: 204 }))
  })

  it('tell of a decision once, however often the cron runs, and say nothing of what was before', async () => {
    expect(await announced()).toEqual([])
    await giveBack(await file(siti, '2026-11-23'), kabid)
    await Promise.all([run(), run()])
    await run()
    expect(await announced()).toEqual([
      {
        id: expect.any(String),
        nip: siti,
        jenis: 'keputusan',
        judul: 'Pengajuan WFA perlu diperbaiki',
        isi: 'Pengajuan WFA Anda untuk 23 November 2026 dikembalikan untuk diperbaiki. Catatannya ada di portal.',
        tujuan: 'wfa',
        rujukan: expect.any(String),
        tenggat: '2026-11-22T23:59:00+07:00',
        berlakuSampai: '2026-11-21T08:00:00+07:00',
      },
    ])
  })

  it('are told again neither when a run ends in the middle nor when two hold the same', async () => {
    await giveBack(await file(siti, '2026-11-23'), kabid)
    await composePesan(luwes.deps)
    // A run took the message and ended before it stored the result.
    const held = luwes.now() + 60_000
    await luwes.rows("UPDATE antaran SET sewa = 'lain', sewa_sampai = ?1", held)
    expect(await sendPesan(luwes.deps)).toEqual({ sent: 0 })
    luwes.setNow('2026-11-18T08:05:00+07:00')
    expect(await sendPesan(luwes.deps)).toEqual({ sent: 1 })
    expect(await sendPesan(luwes.deps)).toEqual({ sent: 0 })
    expect(await announced()).toHaveLength(1)
  })

  it('are not announced by a run whose lease has passed to another', async () => {
    await giveBack(await file(siti, '2026-11-23'), kabid)
    await composePesan(luwes.deps)
    const { db } = luwes.deps
    const kini = luwes.now()
    const sewa = { saluran: 'gerbang', token: 'lambat', until: kini + 60_000 } as const
    const claimed = await db.write(claimPesan(db, sewa, kini, 10))
    const pesan = (claimed.ok ? (claimed.value.at(-1) ?? []) : []).map(pesanOf)
    expect(pesan).toHaveLength(1)
    luwes.setNow('2026-11-18T08:05:00+07:00')
    expect(await sendPesan(luwes.deps)).toEqual({ sent: 1 })
    const { tulis, hasil } = await gerbang.kirim(luwes.deps, { sewa, pesan, kini })
    await db.write([...tulis, ...settlePesan(sewa, hasil, kini)])
    expect(await announced()).toHaveLength(1)
  })

  it('have arrived once a receiver that asks for them answered 2xx, and not by a copy of everything', async () => {
    const copy = await makeReceiver(luwes, `${server.url}/salinan`, ['*'])
    const gateway = await makeReceiver(luwes, `${server.url}/gerbang`, ['pesan.siap'])
    await giveBack(await file(siti, '2026-11-23'), kabid)
    await run()
    expect(await states()).toEqual([[siti, 'diserahkan']])
    await sendDue(luwes, copy.id)
    expect(await states()).toEqual([[siti, 'diserahkan']])
    server.answer(({ path }) => ({ status: path === '/gerbang' ? 503 : 204 }))
    await sendDue(luwes, gateway.id)
    expect(await states()).toEqual([[siti, 'diserahkan']])
    server.answer(() => ({ status: 204 }))
    luwes.setNow('2026-11-18T08:01:00+07:00')
    await sendDue(luwes, gateway.id)
    expect(await states()).toEqual([[siti, 'sampai']])
    const [told] = server.received.filter(({ path }) => path === '/gerbang')
    expect(JSON.parse(told?.body ?? '')).toMatchObject({ type: 'pesan.siap', data: { nip: siti } })
  })

  it('wait for the end of the quiet hours, and are left where they come too late', async () => {
    luwes.setNow('2026-11-18T21:00:00+07:00')
    await giveBack(await file(siti, '2026-11-24'), kabid)
    await run()
    luwes.setNow('2026-11-19T05:59:00+07:00')
    await run()
    expect(await states()).toEqual([[siti, 'menunggu']])
    luwes.setNow('2026-11-19T06:00:00+07:00')
    await run()
    expect(await states()).toEqual([[siti, 'diserahkan']])
    await luwes.rows("UPDATE antaran SET status = 'menunggu'")
    luwes.setNow('2026-11-22T06:00:00+07:00')
    await run()
    expect(await states()).toEqual([[siti, 'lewat']])
  })

  it('go as calls before anything else that waits', async () => {
    await giveBack(await file(siti, '2026-11-23'), kabid)
    await composePesan(luwes.deps)
    await luwes.rows(`INSERT INTO pesan (id, kunci, nip, jenis, rujukan, judul, isi, tujuan, dibuat, kirim_pada, kedaluwarsa)
      SELECT 'p-1', 'p-1', nip, 'panggilan', 'ping-1', judul, isi, tujuan, dibuat, kirim_pada + 1, kedaluwarsa FROM pesan`)
    await luwes.rows(
      `INSERT INTO antaran (pesan, saluran, status, percobaan, berikut)
      VALUES ('p-1', 'gerbang', 'menunggu', 0, ?1)`,
      luwes.now() + 1,
    )
    luwes.setNow('2026-11-18T08:01:00+07:00')
    await sendPesan(luwes.deps)
    expect((await announced()).map(({ jenis }) => jenis)).toEqual(['panggilan', 'keputusan'])
  })

  it('come by the ways that the person chose, and not to who has left', async () => {
    const choose = (as: string, keputusan: readonly string[]) =>
      luwes.ask('PUT', '/v1/saya/pesan', { as, body: { pilihan: { keputusan }, tenang: null } })
    expect((await choose(siti, [])).status).toBe(200)
    await giveBack(await file(siti, '2026-11-23'), kabid)
    await giveBack(await file(budi, '2026-11-23'), kabid)
    await giveBack(await file(lain, '2026-11-24'), kalain)
    await luwes.rows('UPDATE pegawai SET aktif = 0 WHERE nip = ?1', lain)
    await run()
    await luwes.rows('UPDATE pegawai SET aktif = 1 WHERE nip = ?1', lain)
    expect(await states()).toEqual([[budi, 'diserahkan']])
  })

  it('tell the people of the units of a directive, once, and again where it is withdrawn', async () => {
    const body = { jenis: 'rumah', unit: ['kominfo'], hari: ['2026-11-23'], alasan: 'Banjir' }
    const issued = await luwes.ask('POST', '/v1/wfa/arahan', {
      as: bkd,
      body: { ...body, dasar: 'Surat edaran', terapkan: true },
    })
    expect(issued.status, issued.text).toBe(201)
    await composePesan(luwes.deps)
    await composePesan(luwes.deps)
    const told = async () =>
      (
        await luwes.rows("SELECT nip, isi FROM pesan WHERE tujuan = 'roster' ORDER BY dibuat")
      ).filter(({ nip }) => nip === siti || nip === lain)
    const isi = 'Anda diarahkan bekerja dari rumah pada 23 November 2026.'
    expect(await told()).toEqual([{ nip: siti, isi }])
    luwes.setNow('2026-11-18T08:10:00+07:00')
    const path = `/v1/wfa/arahan/${issued.body.id}/batal`
    const undone = await luwes.ask('POST', path, { as: bkd, body: { alasan: 'Surut' } })
    expect(undone.status, undone.text).toBe(200)
    await composePesan(luwes.deps)
    expect((await told()).at(-1)?.isi).toBe(
      'Arahan bekerja dari rumah untuk 23 November 2026 dibatalkan.',
    )
  })

  it('tell a decider at once of a request whose day comes before the next digest', async () => {
    const id = await file(siti, '2026-11-23')
    await file(budi, '2026-11-24')
    await luwes.rows("UPDATE pengajuan_hari SET tanggal = '2026-11-19' WHERE pengajuan_id = ?1", id)
    await composePesan(luwes.deps)
    await composePesan(luwes.deps)
    const told = () => luwes.rows("SELECT nip, isi FROM pesan WHERE jenis = 'ringkasan'")
    const isi = 'Pengajuan WFA untuk 19 November 2026 menunggu keputusan Anda hari ini.'
    expect(await told()).toEqual([{ nip: kabid, isi }])
  })

  describe('in the morning', () => {
    const digests = async () =>
      (await luwes.rows("SELECT nip, isi FROM pesan WHERE jenis = 'ringkasan' ORDER BY nip")).map(
        ({ nip, isi }) => [nip, String(isi).replace('Menunggu keputusan Anda pagi ini: ', '')],
      )
    const morning = (day: string, clock = '06:30') => luwes.setNow(`${day}T${clock}:00+07:00`)

    it('tell each decider in one digest of all that waits, once a day and with few round trips', async () => {
      await file(siti, '2026-11-23')
      await file(budi, '2026-11-24')
      await file(lain, '2026-11-24')
      await luwes.rows(
        `INSERT INTO laporan (id, nip, tanggal, isi, status, diajukan_pada, dikirim_pada)
        VALUES ('lap-1', ?1, '2026-11-17', '{"baris":[]}', 'diajukan', 1, 1)`,
        siti,
      )
      morning('2026-11-19')
      luwes.trips.length = 0
      expect(await composeRingkasan(luwes.deps)).toEqual({ digests: 2 })
      expect(luwes.trips).toEqual(['read', 'read', 'read', 'write'])
      expect(await digests()).toEqual([
        [kabid, '2 pengajuan WFA (hari terdekat 23 November 2026), 1 laporan kerja.'],
        [kalain, '1 pengajuan WFA (hari terdekat 24 November 2026).'],
      ])
      await composeRingkasan(luwes.deps)
      // Also where the mark of the day was lost.
      await luwes.rows("DELETE FROM penanda WHERE nama = 'ringkasan-pagi'")
      await composeRingkasan(luwes.deps)
      expect(await digests()).toHaveLength(2)
      morning('2026-11-20')
      await composeRingkasan(luwes.deps)
      expect(await digests()).toHaveLength(4)
      await luwes.rows("DELETE FROM laporan WHERE id = 'lap-1'")
    })

    it('come on working days, from half past six until noon, to who wants them', async () => {
      await file(siti, '2026-11-30')
      await file(lain, '2026-11-30')
      const body = { pilihan: { ringkasan: [] }, tenang: null }
      await luwes.ask('PUT', '/v1/saya/pesan', { as: kalain, body })
      for (const [day, clock] of [
        ['2026-11-21', '07:00'],
        ['2026-11-23', '06:29'],
        ['2026-11-23', '12:00'],
      ] as const) {
        morning(day, clock)
        expect(await composeRingkasan(luwes.deps)).toEqual({ digests: 0 })
      }
      morning('2026-11-23', '11:59')
      await composeRingkasan(luwes.deps)
      expect(await digests()).toMatchObject([[kabid, expect.any(String)]])
    })

    it('tell of a day that can soon be corrected no more, unless a correction was asked for', async () => {
      await luwes.rows('DELETE FROM putusan_hari')
      const day = (nip: string, tanggal: string, potongan: string, sampai: string) =>
        luwes.rows(
          `INSERT INTO putusan_hari (nip, tanggal, unit_kerja, moda, status, sementara, terlambat,
            pulang_cepat, menit_kerja, poin, potongan, rancangan, putusan, orang, edisi, dinilai_pada, versi)
          VALUES (?1, ?2, 'kominfo', 'kantor', 'hadir', 1, 0, 0, 0, 150, ?3, 0,
            json_object('koreksiSampai', ?4), '{}', '2026', 1, 1)`,
          nip,
          tanggal,
          potongan,
          sampai,
        )
      const out = '[["presensi.tanpa-pulang",150]]'
      await day(siti, '2026-11-17', out, '2026-11-24')
      await day(siti, '2026-11-18', out, '2026-11-25')
      await day(siti, '2026-11-16', '[["presensi.terlambat-1",150]]', '2026-11-23')
      await day(budi, '2026-11-17', out, '2026-11-24')
      await luwes.rows(
        `INSERT INTO koreksi (id, nip, tanggal, jenis, alasan, bukti, status, diajukan_pada)
        VALUES ('kor-1', ?1, '2026-11-17', 'tap-pulang', 'Lupa', '[]', 'diajukan', 1)`,
        budi,
      )
      morning('2026-11-23')
      await luwes.rows("DELETE FROM penanda WHERE nama = 'ringkasan-pagi'")
      await composeRingkasan(luwes.deps)
      const told = await luwes.rows("SELECT nip, kunci FROM pesan WHERE jenis = 'tenggat'")
      expect(told).toEqual([
        { nip: siti, kunci: `koreksi-2026-11-17:${siti}` },
        { nip: siti, kunci: `koreksi-2026-11-18:${siti}` },
      ])
      await luwes.rows('DELETE FROM putusan_hari')
      await luwes.rows('DELETE FROM koreksi')
    })

    it('go to bkd too, while somebody of bkd has asked for it', async () => {
      await file(siti, '2026-11-30')
      await luwes.rows('UPDATE pengajuan SET perekomendasi = NULL, penyetuju = NULL')
      morning('2026-11-24')
      expect(await composeRingkasan(luwes.deps)).toEqual({ digests: 0 })
      const body = { pilihan: {}, tenang: null, ringkasanBkd: true }
      // Who is not bkd may ask, and gets nothing.
      const other = await luwes.ask('PUT', '/v1/saya/pesan', { as: kadis, body })
      expect(other.body.ringkasanBkd).toEqual({ boleh: false, sampai: null })
      const asked = await luwes.ask('PUT', '/v1/saya/pesan', { as: bkd, body })
      expect(asked.body.ringkasanBkd).toEqual({ boleh: true, sampai: '2027-02-22T06:30:00+07:00' })
      morning('2026-11-25')
      await composeRingkasan(luwes.deps)
      expect(await digests()).toMatchObject([[bkd, expect.stringMatching(/^1 pengajuan WFA/)]])
    })
  })

  describe('are chosen', () => {
    const path = '/v1/saya/pesan'
    const read = async (as: string) => (await luwes.ask('GET', path, { as })).body

    it('by kind, way and quiet hours; what was not chosen is as usual', async () => {
      const usual = await read(siti)
      expect(usual).toMatchObject({
        saluran: ['gerbang', 'web-push'],
        tenang: { dari: '20:00', sampai: '06:00', bawaan: true },
        ringkasanBkd: { boleh: false, sampai: null },
        terakhir: [],
      })
      expect(usual.pilihan.map(({ saluran }: { saluran: unknown }) => saluran)).toEqual(
        Array(5).fill(['gerbang', 'web-push']),
      )
      const tenang = { dari: '17:00', sampai: '08:00' }
      const body = { pilihan: { tenggat: [] }, tenang }
      const stored = await luwes.ask('PUT', path, { as: siti, body })
      expect(stored.body).toMatchObject({ tenang: { ...tenang, bawaan: false } })
      expect(stored.body.pilihan[2]).toMatchObject({ jenis: 'tenggat', saluran: [], wajib: false })
      expect(await read(siti)).toEqual(stored.body)
      // Without keys for Web Push there is no such way to choose.
      const push = luwes.deps.push
      Object.assign(luwes.deps, { push: null })
      expect((await read(siti)).saluran).toEqual(['gerbang'])
      Object.assign(luwes.deps, { push })
      // Everything is replaced.
      await luwes.ask('PUT', path, { as: siti, body: { pilihan: {}, tenang: null } })
      expect(await read(siti)).toEqual(usual)
    })

    it('but calls not away: a call that is not answered may count', async () => {
      const body = { pilihan: { panggilan: [] }, tenang: null }
      const { status, body: answer } = await luwes.ask('PUT', path, { as: siti, body })
      expect(status).toBe(400)
      expect(answer.issues).toMatchObject([
        { path: '/pilihan/panggilan', message: { id: expect.stringMatching(/sedikitnya satu/) } },
      ])
    })

    it('with the newest ten that came, and how each stands', async () => {
      await giveBack(await file(siti, '2026-11-23'), kabid)
      await run()
      expect((await read(siti)).terakhir).toEqual([
        {
          id: expect.any(String),
          jenis: 'keputusan',
          judul: 'Pengajuan WFA perlu diperbaiki',
          isi: expect.any(String),
          dibuat: START,
          antaran: [{ saluran: 'gerbang', status: 'diserahkan' }],
        },
      ])
      expect((await read(budi)).terakhir).toEqual([])
    })
  })
})
