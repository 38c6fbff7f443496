import { createHash } from 'node:crypto'
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify } from 'jose'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { START, startApp, type TestApp } from '../../support/app.ts'
import { ORANG, tap } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { siti, budi, wita, kabid, kadis, bkd, lain } = ORANG

describe('presence', () => {
  let luwes: TestApp
  const dayOf = ownDayOf(() => luwes)
  const tapBy = (as: string, body: object, headers: Record<string, string> = {}) =>
    luwes.ask('POST', '/v1/presensi/tap', { as, body, headers })
  const tapsOf = async (nip: string) =>
    (await luwes.rows('SELECT id, arah, at FROM tap WHERE nip = ? ORDER BY at, id', nip)).length

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('of an ordinary day comes in by webhook and is read with its verdict (E1)', async () => {
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('e1-a', siti, 'masuk', '2026-10-08T07:30:59+07:00', { lat: -5.2, lon: 104.1 }),
      tap('e1-b', siti, 'pulang', '2026-10-08T16:00:00+07:00'),
      tap('e1-c', siti, 'auto', '2026-10-08T12:10:00+07:00'),
    ])
    expect(await dayOf(siti, '2026-10-08')).toMatchObject({
      moda: 'kantor',
      status: 'hadir',
      jadwal: { mulai: '2026-10-08T07:30:00+07:00', selesai: '2026-10-08T16:00:00+07:00' },
      masuk: '2026-10-08T07:30:59+07:00',
      pulang: '2026-10-08T16:00:00+07:00',
      terlambat: 0,
      pulangCepat: 0,
      menitKerja: 450,
      potongan: [],
      tanda: [],
    })
  })

  it('is told up to today, in every day of the month that has come', async () => {
    const { body } = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: siti })
    expect(body.hari).toHaveLength(18)
    expect(body.hari.at(-1)).toMatchObject({ tanggal: '2026-11-18', status: 'menunggu' })
    const next = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-12', { as: siti })
    expect(next.body.hari).toEqual([])
  })

  it('is held against the hours of the unit’s own zone', async () => {
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('w-a', wita, 'masuk', '2026-10-08T06:40:00+07:00'),
      tap('w-b', wita, 'pulang', '2026-10-08T16:00:00+08:00'),
    ])
    expect(await dayOf(wita, '2026-10-08')).toMatchObject({
      jadwal: { mulai: '2026-10-08T07:30:00+08:00' },
      masuk: '2026-10-08T07:40:00+08:00',
      terlambat: 10,
      potongan: [{ kode: 'presensi.terlambat-1', menit: 10, kelas: 1, poin: 50 }],
    })
  })

  it('counts a tap near midnight on the day of the unit’s own zone', async () => {
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('m-a', wita, 'masuk', '2026-10-12T23:30:00+07:00'),
      tap('m-b', siti, 'masuk', '2026-10-12T23:30:00+07:00'),
    ])
    // Seven hours before its beginning no tap counts as in: it stays with its day, and is noted.
    const { masuk, catatan } = await dayOf(wita, '2026-10-13')
    expect([masuk, catatan[0]?.id]).toEqual([null, expect.stringContaining('00.30 WITA di luar')])
    expect((await dayOf(siti, '2026-10-12')).masuk).toBe('2026-10-12T23:30:00+07:00')
  })

  it('of leave, duty, letters and approved requests is told as such', async () => {
    await luwes.feed('simpeg', 'cuti.disetujui', [
      { id: 'c1', nip: budi, jenis: 'sakit', dari: '2026-10-05', sampai: '2026-10-06' },
      { id: 'c2', nip: budi, jenis: 'dinas-luar', dari: '2026-10-07', sampai: '2026-10-07' },
      { id: 'c3', nip: budi, jenis: 'tahunan', dari: '2026-10-08', sampai: '2026-10-08' },
    ])
    await luwes.feed('simpeg', 'cuti.dibatalkan', [{ id: 'c3', nip: budi }])
    await luwes.feed('simpeg', 'wfa.ditetapkan', [
      { nip: budi, tanggal: '2026-10-09', jenis: 'rumah', nomorSurat: '800/17/2026' },
    ])
    const { body } = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-10', { as: budi })
    const told = body.hari
      .slice(3, 9)
      .map(({ moda, status }: Record<string, string>) => `${moda} ${status}`)
    expect(told).toEqual([
      'libur libur',
      'cuti cuti',
      'cuti cuti',
      'dinas-luar dinas-luar',
      'kantor tanpa-keterangan',
      'wfa tanpa-keterangan',
    ])
    expect(body.hari[8].dasar).toBe('800/17/2026')
  })

  it('on an approved WFA day is presence, and the day that was refused is an office day', async () => {
    const draft = {
      jenis: 'rumah',
      hari: ['2026-11-23', '2026-11-24'],
      alasan: 'Menulis',
      rencana: [{ hasil: 'Draf', target: 1, satuan: 'dokumen' }],
    }
    const { body } = await luwes.ask('POST', '/v1/wfa/pengajuan', { as: siti, body: draft })
    const decide = (as: string, keputusan: object) =>
      luwes.ask('POST', `/v1/wfa/pengajuan/${body.id}/keputusan`, { as, body: keputusan })
    luwes.setNow('2026-11-25T08:00:00+07:00')
    expect((await dayOf(siti, '2026-11-23')).moda).toBe('kantor')
    luwes.setNow(START)
    await decide(kabid, { keputusan: 'rekomendasi', hari: ['2026-11-23'] })
    await decide(kadis, { keputusan: 'setuju' })
    luwes.setNow('2026-11-23T07:29:00+07:00')
    const saya = await luwes.ask('GET', '/v1/saya', { as: siti })
    expect(saya.body.hariIni).toMatchObject({ tanggal: '2026-11-23', moda: 'wfa' })
    await tapBy(siti, { arah: 'masuk' })
    luwes.setNow('2026-11-23T16:01:00+07:00')
    const out = await tapBy(siti, { arah: 'pulang' })
    expect(out.body.hari).toMatchObject({ moda: 'wfa', status: 'hadir-wfa', potongan: [] })
    // The e-presensi app may still send what it has until noon.
    luwes.setNow('2026-11-25T11:59:59+07:00')
    expect(await dayOf(siti, '2026-11-24')).toMatchObject({ moda: 'kantor', status: 'menunggu' })
    luwes.setNow('2026-11-25T12:00:00+07:00')
    expect(await dayOf(siti, '2026-11-24')).toMatchObject({
      moda: 'kantor',
      status: 'tanpa-keterangan',
      sementara: true,
      koreksiSampai: '2026-11-27',
    })
    luwes.setNow(START)
  })

  describe('by a tap of the widget', () => {
    it('takes one round trip, by the clock of the server', async () => {
      luwes.setNow('2026-11-18T07:41:30+07:00')
      await luwes.ask('GET', '/v1/saya', { as: budi })
      luwes.trips.length = 0
      const draft = {
        id: 'hp-1',
        arah: 'masuk',
        at: '2026-11-18T07:00:00+07:00',
        lat: -5,
        lon: 104,
      }
      const { status, body } = await tapBy(budi, draft)
      expect(luwes.trips).toEqual(['write'])
      expect(status).toBe(201)
      expect(body).toMatchObject({
        nip: budi,
        arah: 'masuk',
        at: '2026-11-18T07:41:30+07:00',
        diterima: '2026-11-18T07:41:30+07:00',
        hari: {
          tanggal: '2026-11-18',
          status: 'menunggu',
          terlambat: 11,
          masuk: '2026-11-18T07:41:30+07:00',
        },
      })
      const { payload } = await jwtVerify(
        body.tanda,
        createLocalJWKSet(await luwes.deps.receipt.keys()),
      )
      expect(payload).toMatchObject({
        sub: budi,
        jti: body.id,
        at: luwes.now(),
        diterima: luwes.now(),
      })
      expect(decodeProtectedHeader(body.tanda)).toMatchObject({ alg: 'EdDSA' })
      // The key, the receipt and the person's own data together prove the direction and the place.
      expect(body).toMatchObject({ metode: 'gps', tempat: { lat: -5, lon: 104 } })
      const { garam } = body.tempat
      expect(payload).toMatchObject({
        v: 2,
        arah: 'masuk',
        metode: 'gps',
        kantor: null,
        tempat: createHash('sha256').update(`${garam}|-5|104|`).digest('hex'),
      })
      expect(body.tanda).not.toContain(Buffer.from('-5').toString('base64url'))
      const [row] = await luwes.rows("SELECT sumber, data FROM tap WHERE id LIKE '%:hp-1'")
      expect(row).toMatchObject({ sumber: 'luwes' })
      expect(JSON.parse(String(row?.data))).toMatchObject({
        jamPerangkat: Date.parse(draft.at),
        lat: -5,
      })
    })

    it.each([
      ['E49: with the last skew known, at the time of the device', 8, '2026-11-18T07:28:10+07:00'],
      [
        'E49: with the skew unknown, at the time of the server',
        undefined,
        '2026-11-18T09:40:00+07:00',
      ],
      [
        'with a clock that was far off, at the time of the server',
        -121,
        '2026-11-18T09:40:00+07:00',
      ],
    ])(
      'made offline and sent at 09:40 counts %s, and is looked into',
      async (what, selisih, at) => {
        luwes.setNow('2026-11-18T09:40:00+07:00')
        const device = '2026-11-18T07:28:10+07:00'
        const draft = { id: what, arah: 'masuk', at: device, luring: true, selisih }
        const { body } = await tapBy(kabid, draft)
        expect([body.at, body.diterima]).toEqual([at, '2026-11-18T09:40:00+07:00'])
        expect(body.hari.tanda).toContainEqual({ kode: 'tanda.luring', status: 'baru' })
        expect(body.hari.sementara).toBe(true)
      },
    )

    it('made offline more than twelve hours ago counts when it is sent', async () => {
      luwes.setNow('2026-11-18T19:40:00+07:00')
      const at = '2026-11-18T07:39:59+07:00'
      const late = await tapBy(kadis, { arah: 'masuk', at, luring: true, selisih: 0 })
      expect(late.body.at).toBe('2026-11-18T19:40:00+07:00')
      const ahead = '2026-11-18T19:41:00+07:00'
      const early = await tapBy(kadis, { arah: 'pulang', at: ahead, luring: true, selisih: 0 })
      expect(early.body.at).toBe('2026-11-18T19:40:00+07:00')
      luwes.setNow('2026-11-18T07:41:30+07:00')
    })

    it('is proved by its receipt, place and all, to whoever asks Luwes', async () => {
      const { body } = await tapBy(budi, {
        id: 'hp-tempat',
        arah: 'pulang',
        lat: -5.2,
        lon: 104.1,
        accuracy: 12,
      })
      const check = async (asked: object) =>
        (await luwes.ask('POST', '/v1/presensi/tanda-terima', { as: budi, body: asked })).body
      const { tanda, tempat } = body
      const whole = await check({ tanda, tempat })
      expect(whole).toMatchObject({
        sah: true,
        tercatat: true,
        tempatCocok: true,
        isi: { versi: 2, nip: budi, arah: 'pulang', metode: 'gps' },
      })
      expect((await check({ tanda })).tempatCocok).toBeNull()
      expect((await check({ tanda, tempat: { ...tempat, lat: -5.3 } })).tempatCocok).toBe(false)
      expect((await check({ tanda, tempat: { ...tempat, garam: 'x' } })).tempatCocok).toBe(false)
      const bare = await tapBy(budi, { id: 'hp-tanpa', arah: 'pulang' })
      expect(bare.body).toMatchObject({ metode: 'tanpa-posisi', tempat: null })
      expect(await check({ tanda: bare.body.tanda, tempat })).toMatchObject({
        sah: true,
        tempatCocok: false,
        isi: { tempat: null },
      })
    })

    it('gets the same receipt for the same id, and is stored once', async () => {
      const first = await tapBy(budi, { id: 'hp-2', arah: 'auto' })
      luwes.setNow('2026-11-18T07:50:00+07:00')
      const again = await tapBy(budi, { id: 'hp-2', arah: 'pulang' })
      expect([again.status, again.body.tanda]).toEqual([201, first.body.tanda])
      expect(again.body).toMatchObject({
        arah: 'auto',
        at: first.body.at,
        diterima: first.body.diterima,
      })
      expect(await luwes.rows("SELECT arah FROM tap WHERE id LIKE '%:hp-2'")).toEqual([
        { arah: 'auto' },
      ])
    })

    it('gets one receipt when the same id comes twice at once with two directions', async () => {
      const [one, two] = await Promise.all([
        tapBy(budi, { id: 'hp-3', arah: 'masuk' }),
        tapBy(budi, { id: 'hp-3', arah: 'pulang' }),
      ])
      expect(one.body.tanda).toBe(two.body.tanda)
      expect(one.body.arah).toBe(two.body.arah)
    })

    it('takes an Idempotency-Key for its id', async () => {
      const before = await tapsOf(lain)
      const headers = { 'idempotency-key': 'kunci-tap' }
      const one = await tapBy(lain, { arah: 'masuk' }, headers)
      const two = await tapBy(lain, { arah: 'masuk' }, headers)
      expect(one.body.tanda).toBe(two.body.tanda)
      expect(await tapsOf(lain)).toBe(before + 1)
    })

    it('gets no receipt for an id that stands on another day', async () => {
      luwes.setNow('2026-11-20T07:20:00+07:00')
      const answer = await tapBy(budi, { id: 'hp-1', arah: 'masuk' })
      expect([answer.status, answer.body.tanda]).toEqual([409, undefined])
      expect((await dayOf(budi, '2026-11-20')).masuk).toBeNull()
    })

    it('keeps the ids of people apart', async () => {
      expect((await tapBy(siti, { id: 'hp-9', arah: 'masuk' })).body.nip).toBe(siti)
      expect((await tapBy(budi, { id: 'hp-9', arah: 'masuk' })).body.nip).toBe(budi)
      expect(await luwes.rows("SELECT id FROM tap WHERE id LIKE '%:hp-9'")).toHaveLength(2)
    })

    it('takes markup for text', async () => {
      const device = '<script>alert(1)</script>'
      expect((await tapBy(siti, { arah: 'auto', device })).status).toBe(201)
      const stored = await luwes.rows('SELECT data FROM tap WHERE data LIKE ?', '%script%')
      expect(JSON.parse(String(stored[0]?.data)).device).toBe(device)
    })
  })

  it('is not read from elsewhere, and month and person are checked', async () => {
    const foreign = await luwes.ask('GET', `/v1/presensi/hari?bulan=2026-10&nip=${siti}`, {
      as: lain,
    })
    expect(foreign.status).toBe(403)
    for (const bulan of ['2026-13', '2026-1', '2026-10-01', '', 'oktober']) {
      const { status } = await luwes.ask('GET', `/v1/presensi/hari?bulan=${bulan}`, { as: bkd })
      expect(status).toBe(400)
    }
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
