import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startApp, type TestApp } from '../../support/app.ts'
import { ORANG, orang, tap } from '../../support/people.ts'

const { siti, budi, lain } = ORANG

describe('a delivery', () => {
  let luwes: TestApp
  const nowIso = () => new Date(luwes.now()).toISOString()
  const kept = (accepted: number, duplicates = 0) => ({
    status: 202,
    body: { accepted, duplicates, rejected: [] },
  })

  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  describe('keeps good items when others are bad', () => {
    it('and says of each bad one where it stands and why', async () => {
      const at = '2026-11-17T16:05:00+07:00'
      const answer = await luwes.deliver('presensi', 'presensi.terekam', [
        tap('p0', siti, 'pulang', at),
        tap('p1', '199001012022211001', 'pulang', at),
        tap('p2', siti.slice(1), 'pulang', at),
        { ...tap('p3', siti, 'pulang', at), nip: Number(siti) },
        tap('p4', siti, 'pulang', '2026-11-18T08:05:01+07:00'),
        tap('p5', siti, 'pulang', '2026-11-18T08:05:00+07:00'),
        tap('p6', siti, 'pulang', '2026-02-30T16:00:00+07:00'),
        tap('p7', siti, 'pulang', '2026-11-17T16:00:00'),
        null,
        'tap',
        [tap('p10', siti, 'pulang', at)],
        tap('p11', siti, 'pulang', at, { lat: 200 }),
        tap('p0', siti, 'pulang', at),
        tap('p13', ORANG.pensiun, 'pulang', at),
      ])
      expect(answer).toMatchObject({ status: 202, body: { accepted: 3, duplicates: 1 } })
      const why = answer.body.rejected.map(({ index, code }: { index: number; code: string }) => [
        index,
        code,
      ])
      expect(why).toEqual([
        [1, 'nip-tidak-dikenal'],
        [2, 'salah-isi'],
        [3, 'salah-isi'],
        [4, 'waktu-mendatang'],
        [6, 'salah-isi'],
        [7, 'salah-isi'],
        [8, 'salah-isi'],
        [9, 'salah-isi'],
        [10, 'salah-isi'],
        [11, 'salah-isi'],
      ])
      for (const { message } of answer.body.rejected) {
        expect(message).toEqual({ id: expect.any(String), en: expect.any(String) })
      }
      const stored = await luwes.rows("SELECT id FROM tap WHERE id LIKE 'p%' ORDER BY id")
      expect(stored.map(({ id }) => id)).toEqual(['p0', 'p13', 'p5'])
    })

    it('and names leave that it never heard of, and spans that end before they begin', async () => {
      const cancelled = await luwes.deliver('simpeg', 'cuti.dibatalkan', { id: 'tiada', nip: siti })
      expect(cancelled.body.rejected).toMatchObject([{ index: 0, code: 'cuti-tidak-dikenal' }])
      const span = { nip: siti, dari: '2026-12-05', sampai: '2026-12-01' }
      const leave = await luwes.deliver('simpeg', 'cuti.disetujui', {
        id: 'cx',
        jenis: 'sakit',
        ...span,
      })
      expect(leave.body.rejected).toMatchObject([{ index: 0, code: 'salah-isi' }])
      expect(await luwes.rows("SELECT * FROM cuti WHERE id = 'cx'")).toEqual([])
    })

    it('and text that no database can keep whole is refused, alone', async () => {
      const answer = await luwes.deliver('simpeg', 'pegawai.diperbarui', [
        orang(70, 'kominfo', { nama: 'separuh \ud800 huruf' }),
        orang(71, 'kominfo', { nama: 'nol \u0000 di tengah' }),
        orang(72, 'kominfo', { nama: 'Émil 😀 ﷽' }),
      ])
      expect(answer.body).toMatchObject({
        accepted: 1,
        rejected: [
          { index: 0, code: 'salah-isi' },
          { index: 1, code: 'salah-isi' },
        ],
      })
      const names = await luwes.rows('SELECT nama FROM pegawai WHERE nip = ?', orang(72, 'x').nip)
      expect(names).toEqual([{ nama: 'Émil 😀 ﷽' }])
    })

    it('and what is nested without end is refused, not a fault of ours', async () => {
      const deep = JSON.parse(`${'['.repeat(3_000)}1${']'.repeat(3_000)}`)
      const answer = await luwes.deliver('kinerja', 'sasaran.terealisasi', [
        { nip: budi, bulan: '2026-11', kode: 'k1', realisasi: 1, dampak: deep },
        { nip: budi, bulan: '2026-11', kode: 'k2', realisasi: 1, dampak: { warga: 'lega' } },
      ])
      expect(answer, answer.text).toMatchObject({
        status: 202,
        body: { accepted: 1, rejected: [{ index: 0, code: 'salah-isi' }] },
      })
    })
  })

  describe('changes nothing the second time', () => {
    it('and is answered as before, even with another body', async () => {
      const at = '2026-11-17T12:00:00+07:00'
      const one = [tap('d1', budi, 'auto', at), { rusak: true }]
      const first = await luwes.deliver('presensi', 'presensi.terekam', one, { id: 'sama' })
      const again = await luwes.deliver('presensi', 'presensi.terekam', one, { id: 'sama' })
      const other = await luwes.deliver(
        'presensi',
        'presensi.terekam',
        [tap('d2', budi, 'auto', at)],
        { id: 'sama' },
      )
      expect(first).toMatchObject({ status: 202, body: { accepted: 1, duplicates: 0 } })
      expect([again.status, again.body]).toEqual([202, first.body])
      expect([other.status, other.body]).toEqual([202, first.body])
      expect(await luwes.rows("SELECT id FROM tap WHERE id IN ('d1', 'd2')")).toEqual([
        { id: 'd1' },
      ])
    })

    it('and the same id from another source is another delivery', async () => {
      const item = {
        nip: budi,
        bulan: '2026-10',
        hasilKerja: 'sesuai',
        perilakuKerja: 'sesuai',
        penilaiNip: ORANG.kabid,
      }
      expect(await luwes.deliver('kinerja', 'kinerja.dinilai', item, { id: 'sama' })).toMatchObject(
        kept(1),
      )
    })

    it('and is stored once when it is sent many times at once', async () => {
      const item = tap('serentak', budi, 'auto', '2026-11-17T13:00:00+07:00')
      const answers = await Promise.all(
        Array.from({ length: 8 }, () =>
          luwes.deliver('presensi', 'presensi.terekam', item, { id: 'serentak' }),
        ),
      )
      expect(new Set(answers.map(({ status, text }) => `${status} ${text}`)).size).toBe(1)
      expect(answers[0]).toMatchObject(kept(1))
      expect(await luwes.rows("SELECT id FROM webhook_masuk WHERE id = 'serentak'")).toHaveLength(1)
    })

    it('and taps take one round trip, however many, each new one receipted', async () => {
      const taps = Array.from({ length: 3 }, (_, n) =>
        tap(`sekali-${n}`, siti, 'auto', `2026-11-16T1${n}:00:00+07:00`),
      )
      luwes.trips.length = 0
      const { body } = await luwes.deliver('presensi', 'presensi.terekam', taps, { id: 'sekali' })
      expect(luwes.trips).toEqual(['write'])
      expect(body.receipts.map(({ index }: { index: number }) => index)).toEqual([0, 1, 2])
      for (const [n, { tanda }] of body.receipts.entries())
        expect(await luwes.deps.receipt.read(tanda)).toEqual({
          versi: 2,
          id: `sekali-${n}`,
          nip: siti,
          arah: 'auto',
          metode: 'wajah',
          at: Date.parse(String(taps[n]?.at)),
          diterima: luwes.now(),
          tempat: null,
          kantor: null,
        })
      const again = await luwes.deliver('presensi', 'presensi.terekam', taps, { id: 'sekali' })
      expect(again.body).toEqual(body)
      expect(body.receipts[0].garam).toBeUndefined()
      const other = await luwes.deliver('presensi', 'presensi.terekam', taps, { id: 'lain-kali' })
      expect(other.body).toEqual({ accepted: 0, duplicates: 3, rejected: [], receipts: [] })
    })

    it('and a tap with a place is receipted with it, and with the salt that proves it', async () => {
      const place = { lat: -5.2, lon: 104.1, accuracy: 12 }
      const at = '2026-11-16T14:00:00+07:00'
      const send = (id: string) =>
        luwes.deliver('presensi', 'presensi.terekam', tap(id, siti, 'masuk', at, place), {
          id: 'bertempat',
        })
      const { body } = await send('tempat-1')
      const [{ tanda, garam }] = body.receipts
      expect(await luwes.deps.receipt.read(tanda)).toMatchObject({
        id: 'tempat-1',
        arah: 'masuk',
        metode: 'wajah',
        tempat: createHash('sha256').update(`${garam}|-5.2|104.1|12`).digest('hex'),
      })
      // The answer stays that of the first body, whatever comes under its webhook-id.
      expect((await send('tempat-2')).body).toEqual(body)
      const [kept] = await luwes.rows("SELECT jawaban FROM webhook_masuk WHERE id = 'bertempat'")
      expect(String(kept?.jawaban)).not.toMatch(/104\.1|garam/)
    })

    it('and a tap that came under another webhook-id is a duplicate', async () => {
      const same = tap('serentak', budi, 'auto', '2026-11-17T13:00:00+07:00')
      expect(await luwes.deliver('presensi', 'presensi.terekam', same)).toMatchObject(kept(0, 1))
      const other = tap('serentak', budi, 'masuk', '2026-11-17T06:00:00+07:00')
      const answer = await luwes.deliver('presensi', 'presensi.terekam', other)
      expect(answer.body.rejected).toMatchObject([{ code: 'tap.id-dipakai' }])
      expect(await luwes.rows("SELECT arah FROM tap WHERE id = 'serentak'")).toEqual([
        { arah: 'auto' },
      ])
    })
  })

  describe('comes at the same time as another', () => {
    it('and an id stays with the person who had it first; the other hears whose it is not', async () => {
      const leave = (nip: string) => ({
        id: 'rebutan',
        nip,
        jenis: 'tahunan',
        dari: '2026-12-07',
        sampai: '2026-12-08',
      })
      const answers = await Promise.all(
        [siti, budi, lain].map((nip) => luwes.deliver('simpeg', 'cuti.disetujui', leave(nip))),
      )
      expect(answers.map(({ body }) => body.accepted).sort()).toEqual([0, 0, 1])
      const refused = answers.flatMap(({ body }) => body.rejected)
      expect(refused.map(({ code }) => code)).toEqual(Array(2).fill('milik-pegawai-lain'))
      expect(await luwes.rows("SELECT nip FROM cuti WHERE id = 'rebutan'")).toHaveLength(1)
    })

    it('and so does the id of a tap', async () => {
      const answers = await Promise.all(
        [siti, budi, lain].map((nip) =>
          luwes.deliver(
            'presensi',
            'presensi.terekam',
            tap('rebutan', nip, 'masuk', '2026-11-16T07:00:00+07:00'),
          ),
        ),
      )
      expect(answers.map(({ body }) => body.accepted).sort()).toEqual([0, 0, 1])
      expect(answers.flatMap(({ body }) => body.rejected)).toHaveLength(2)
    })
  })

  describe('tells of a time', () => {
    const name = async () =>
      (await luwes.rows('SELECT nama FROM pegawai WHERE nip = ?', orang(80, 'x').nip))[0]?.nama
    const tell = (nama: string, timestamp: string) =>
      luwes.feed('simpeg', 'pegawai.diperbarui', [orang(80, 'kominfo', { nama })], timestamp)

    it('and an older word that arrives late changes nothing', async () => {
      await tell('baru', '2026-11-17T10:00:00+07:00')
      await tell('lama', '2026-11-17T09:59:59+07:00')
      expect(await name()).toBe('baru')
      await tell('terbaru', '2026-11-17T04:00:00Z')
      expect(await name()).toBe('terbaru')
    })

    it('and a clock that runs ahead does not silence what comes after', async () => {
      await tell('dari masa depan', '2031-01-01T00:00:00+07:00')
      await tell('koreksi', nowIso())
      expect(await name()).toBe('koreksi')
    })

    it('and leave that was cancelled stays so when its approval arrives late', async () => {
      const leave = {
        id: 'c9',
        nip: budi,
        jenis: 'tahunan',
        dari: '2026-12-01',
        sampai: '2026-12-02',
      }
      await luwes.feed('simpeg', 'cuti.disetujui', [leave], '2026-11-16T08:00:00+07:00')
      await luwes.feed('simpeg', 'cuti.dibatalkan', [leave], '2026-11-17T08:00:00+07:00')
      await luwes.feed('simpeg', 'cuti.disetujui', [leave], '2026-11-16T09:00:00+07:00')
      expect(await luwes.rows("SELECT batal FROM cuti WHERE id = 'c9'")).toEqual([{ batal: 1 }])
    })

    it('and taps of a past day count on that day', async () => {
      await luwes.feed('presensi', 'presensi.terekam', [
        tap('lewat-1', lain, 'masuk', '2026-11-02T07:20:00+07:00'),
        tap('lewat-2', lain, 'pulang', '2026-11-02T16:01:00+07:00'),
      ])
      const { body } = await luwes.ask('GET', '/v1/presensi/hari?bulan=2026-11', { as: lain })
      expect(body.hari[1]).toMatchObject({ tanggal: '2026-11-02', status: 'hadir', potongan: [] })
    })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
