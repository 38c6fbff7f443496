import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectTanda } from '../../../src/operations/presensi/detect-tanda.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang, tap } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { siti, budi, kabid, bkd, wita } = ORANG
const DAY = '2026-11-18'
const PHONE = 'perangkat-uji-1'
/** People that no other story tells of. */
const [ani, beni, cici, dodi, eka, fani, gani] = [71, 72, 73, 74, 75, 76, 77].map(nipKe) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

describe('taps made offline (R95)', () => {
  let luwes: TestApp
  const at = (clock: string, day = DAY) => luwes.setNow(`${day}T${clock}+07:00`)
  const when = (clock: string, day = DAY) => `${day}T${clock}+07:00`
  const ticketOf = async (as: string, perangkat = PHONE): Promise<string> =>
    (await luwes.ask('GET', `/v1/saya?perangkat=${perangkat}`, { as })).body.tiket
  const send = (as: string, body: object) =>
    luwes.ask('POST', '/v1/presensi/tap', {
      as,
      // At the office, which asks for the position.
      body: {
        arah: 'masuk',
        luring: true,
        perangkat: PHONE,
        lat: -5.2,
        lon: 104.1 + Number(as.slice(-3)) / 1e6,
        ...body,
      },
    })
  const outcome = async (sent: ReturnType<typeof send>) => {
    const { status, body } = await sent
    return [status, body.at, body.waktu]
  }
  const ownDay = ownDayOf(() => luwes)
  const dayOf = (as: string, tanggal = DAY) => ownDay(as, tanggal)
  const minutes = (count: number) => count * 60_000

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      [71, 72, 73, 74, 75, 76, 77].map((n) => orang(n, 'kominfo', { atasanNip: kabid })),
    )
  })
  afterAll(() => luwes.stop())

  it('keep the time for which a ticket vouches, in one round trip, and nobody is asked about them', async () => {
    at('07:20:00')
    const isi = await ticketOf(siti)
    at('09:40:00')
    await luwes.ask('GET', '/v1/saya', { as: siti })
    luwes.trips.length = 0
    const tiket = { isi, umur: minutes(5) + 12_345 }
    const sent = await send(siti, { id: 'l-1', at: when('07:25:12'), selisih: 0, tiket })
    expect(luwes.trips).toEqual(['write'])
    expect(sent.status).toBe(201)
    expect(sent.body).toMatchObject({
      at: when('07:25:12'),
      diterima: when('09:40:00'),
      waktu: 'tiket',
      tiket: expect.stringMatching(/^\d+\.[\w-]{22}$/),
      hari: { terlambat: 0, tanda: [], sementara: true },
    })
    await detectTanda(luwes.deps)
    expect(await luwes.rows('SELECT kode FROM tanda WHERE nip = ?', siti)).toEqual([])
  })

  it('count by the clock of the server, where that of the device is wrong', async () => {
    at('07:20:00')
    const tiket = { isi: await ticketOf(ani), umur: minutes(5) }
    at('09:40:00')
    // Ten minutes ahead all the time.
    const draft = { at: when('07:35:00'), selisih: 600, tiket }
    expect(await outcome(send(ani, draft))).toEqual([201, when('07:25:00'), 'tiket'])
  })

  it.each<[string, () => Promise<object>]>([
    ['of another person', async () => ({ isi: await ticketOf(ani), umur: minutes(5) })],
    [
      'of another device',
      async () => ({ isi: await ticketOf(budi, 'lain-000'), umur: minutes(5) }),
    ],
    [
      'that was forged',
      async () => ({ isi: `${luwes.now()}.${'A'.repeat(22)}`, umur: minutes(5) }),
    ],
    ['whose age the clock belies', async () => ({ isi: await ticketOf(budi), umur: minutes(20) })],
  ])('wait for the atasan with a ticket %s, and are not lost', async (_, make) => {
    at('07:20:00')
    const tiket = await make()
    at('09:40:00')
    const draft = { arah: 'auto', at: when('07:25:00'), selisih: 3, tiket }
    const { status, body } = await send(budi, draft)
    expect([status, body.at, body.waktu]).toEqual([201, when('07:25:00'), 'menunggu'])
    expect(body.hari.tanda).toContainEqual({ kode: 'tanda.luring', status: 'baru' })
  })

  it('get the server’s time where the person tapped online meanwhile, unless just before sending', async () => {
    at('07:00:00')
    const isi = await ticketOf(beni)
    at('08:10:00')
    await luwes.ask('POST', '/v1/presensi/tap', { as: beni, body: { arah: 'auto' } })
    at('09:40:00')
    await luwes.ask('POST', '/v1/presensi/tap', { as: beni, body: { arah: 'auto' } })
    const early = { id: 'b-1', at: when('07:25:00'), selisih: 0, tiket: { isi, umur: minutes(25) } }
    expect(await outcome(send(beni, early))).toEqual([201, when('09:40:00'), 'server'])
    // Sent again it has the receipt of the first.
    at('09:41:00')
    expect(await outcome(send(beni, early))).toEqual([201, when('09:40:00'), 'server'])
    const later = { at: when('08:20:00'), selisih: 0, tiket: { isi, umur: minutes(80) } }
    expect(await outcome(send(beni, later))).toEqual([201, when('08:20:00'), 'tiket'])
  })

  it('are believed four times a month, and wait for the atasan from the fifth on', async () => {
    const sent: unknown[] = []
    for (const day of [
      '2026-10-31',
      '2026-11-02',
      '2026-11-03',
      '2026-11-04',
      '2026-11-05',
      '2026-11-06',
    ]) {
      at('07:20:00', day)
      const tiket = { isi: await ticketOf(cici), umur: minutes(5) }
      at('08:00:00', day)
      const draft = { at: when('07:25:00', day), selisih: 0, tiket }
      sent.push((await send(cici, draft)).body.waktu)
    }
    expect(sent).toEqual(['tiket', 'tiket', 'tiket', 'tiket', 'tiket', 'menunggu'])
  })

  it('count in the month of the person’s own zone', async () => {
    const sent: unknown[] = []
    // Half an hour before midnight in the west is November in the middle.
    for (const minute of ['10', '20', '30', '40', '50']) {
      luwes.setNow(`2026-10-31T23:${minute}:00+07:00`)
      const tiket = { isi: await ticketOf(wita), umur: 0 }
      const draft = { at: `2026-10-31T23:${minute}:00+07:00`, selisih: 0, tiket }
      sent.push((await send(wita, draft)).body.waktu)
    }
    luwes.setNow('2026-10-31T22:59:00+07:00')
    const tiket = { isi: await ticketOf(wita), umur: 0 }
    sent.push((await send(wita, { at: '2026-10-31T22:59:00+07:00', selisih: 0, tiket })).body.waktu)
    expect(sent).toEqual(['tiket', 'tiket', 'tiket', 'tiket', 'menunggu', 'tiket'])
  })

  describe('that wait for the atasan', () => {
    const out = (nip: string) => [tap(`p-${nip}`, nip, 'pulang', when('16:05:00'))]
    const claim = async (nip: string) => {
      at('09:40:00')
      await send(nip, { at: when('07:25:00'), selisih: 0 })
      at('16:10:00')
      await luwes.feed('presensi', 'presensi.terekam', out(nip))
      at('16:20:00')
      await detectTanda(luwes.deps)
    }
    const find = async (nip: string, langkah: string) => {
      const [row] = await luwes.rows(
        "SELECT id FROM tanda WHERE nip = ? AND kode = 'tanda.luring'",
        nip,
      )
      const step = (as: string, what: string, body: object) =>
        luwes.ask('POST', `/v1/presensi/tanda/${row?.id}/${what}`, { as, body })
      await step(nip, 'klarifikasi', { isi: 'Tidak ada sinyal di lapangan' })
      return step(kabid, 'keputusan', { keputusan: langkah, alasan: 'Sudah diperiksa' })
    }

    it('cost nothing meanwhile, and leave the day unverified', async () => {
      await claim(dodi)
      at('13:00:00', '2026-11-19')
      expect(await dayOf(dodi)).toMatchObject({
        status: 'belum-terverifikasi',
        masuk: when('07:25:00'),
        terlambat: 0,
        potongan: [],
        sementara: true,
        pesan: { id: expect.stringContaining('menunggu pemeriksaan atasan') },
      })
    })

    it('keep a month from closing, and are listed for who decides', async () => {
      at('13:00:00', '2026-11-19')
      await judgeDays(luwes.deps)
      const { body } = await luwes.ask('GET', '/v1/presensi/penetapan', { as: kabid })
      expect(body.data).toContainEqual(
        expect.objectContaining({ nip: dodi, hari: expect.objectContaining({ tanggal: DAY }) }),
      )
      at('13:00:00', '2026-12-10')
      await judgeDays(luwes.deps)
      await luwes.ask('POST', '/v1/kinerja/2026-11/hitung', { as: bkd, body: {} })
      const refused = await luwes.ask('POST', '/v1/kinerja/2026-11/tutup', { as: bkd, body: {} })
      expect(refused.status).toBe(422)
      expect(JSON.stringify(refused.body)).toContain('18 November 2026')
      expect(refused.body.refusals).toContainEqual(
        expect.objectContaining({ code: 'kinerja.hari-terbuka' }),
      )
    })

    it('are presence at their own time once they were found right', async () => {
      await claim(eka)
      expect((await find(eka, 'tidak-terbukti')).status).toBe(200)
      at('13:00:00', '2026-11-19')
      const day = await dayOf(eka)
      expect(day).toMatchObject({ status: 'hadir', masuk: when('07:25:00'), potongan: [] })
      expect(day.tanda).toEqual([{ kode: 'tanda.luring', status: 'tidak-terbukti' }])
    })

    it('are no presence once they were proven untrue', async () => {
      await claim(fani)
      expect((await find(fani, 'terbukti')).status).toBe(200)
      at('13:00:00', '2026-11-19')
      const day = await dayOf(fani)
      expect(day).toMatchObject({ status: 'hadir', masuk: null, pulang: when('16:05:00') })
      expect(day.potongan).toMatchObject([{ kode: 'presensi.tanpa-masuk' }])
    })

    it('are settled by a finding about their day as well', async () => {
      await claim(gani)
      at('13:00:00', '2026-11-19')
      const found = await luwes.ask('POST', '/v1/presensi/penetapan', {
        as: kabid,
        body: { nip: gani, tanggal: DAY, putusan: 'hadir', alasan: 'Bertugas di pulau' },
      })
      expect(found.status).toBe(200)
      expect(await dayOf(gani)).toMatchObject({ status: 'hadir', masuk: when('07:25:00') })
    })
  })

  it('of the e-presensi app stand as its signature brings them', async () => {
    at('10:00:00')
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('app-1', kabid, 'masuk', when('07:25:00'), {
        luring: true,
        receivedAt: when('09:59:00'),
      }),
    ])
    const day = await dayOf(kabid)
    expect([day.masuk, day.tanda]).toEqual([
      when('07:25:00'),
      [{ kode: 'tanda.luring', status: 'baru' }],
    ])
  })
})
