import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KRITERIA_TUGAS } from '../../../src/domain/wfa/kriteria.ts'
import { remindPengajuan } from '../../../src/operations/wfa/remind-pengajuan.ts'
import { startApp, type TestApp } from '../../support/app.ts'
import { nipKe, ORANG, orang } from '../../support/people.ts'
import { storiesOf } from '../wfa/stories.ts'

const { siti, budi, kabid, kadis, sekda, bkd, inspektur, lain, pensiun } = ORANG
const bkdLain = nipKe(30)
const HARI_INI = '2026-11-18'
const KEMARIN = '2026-11-17'
const YA = Object.fromEntries(KRITERIA_TUGAS.map((key) => [key, true]))

describe('delegation of an office (Plh, Plt)', () => {
  let luwes: TestApp
  const { filed, decide, read, inbox, waiting } = storiesOf(() => luwes)
  const create = (asked: object, as: string = bkd, headers = {}) =>
    luwes.ask('POST', '/v1/delegasi', {
      as,
      headers,
      body: {
        jenis: 'plh',
        dariNip: kadis,
        keNip: lain,
        dari: HARI_INI,
        sampai: HARI_INI,
        nomorSurat: '800/1',
        ...asked,
      },
    })
  const revoke = (id: string, as: string = bkd) =>
    luwes.ask('POST', `/v1/delegasi/${id}/cabut`, { as, body: { alasan: 'Pejabat kembali' } })
  /** Runs a story under a delegation, which ends with it. */
  const under = async (asked: object, story: (id: string) => Promise<void>) => {
    const { status, body, text } = await create(asked)
    expect(status, text).toBe(201)
    try {
      await story(body.id)
    } finally {
      await revoke(body.id)
    }
  }

  beforeAll(async () => {
    luwes = await startApp()
    await luwes.feed('simpeg', 'pegawai.diperbarui', [orang(30, 'bkpsdm', { nama: 'BKD Lain' })])
  })
  afterAll(() => luwes.stop())

  it('lets the delegate decide in place of the office holder, and the history says so', async () => {
    const { id, days } = await filed(siti)
    await decide(kabid, id, 'rekomendasi')
    expect((await decide(lain, id, 'setuju')).status).toBe(403)
    expect((await read(lain, id)).status).toBe(403)
    await under({}, async () => {
      expect(await inbox(lain)).toMatchObject([{ id, giliran: 'setuju', atasNama: kadis }])
      expect((await read(lain, id)).status).toBe(200)
      luwes.trips.length = 0
      const { status, body } = await decide(lain, id, 'setuju')
      expect(luwes.trips).toEqual(['read', 'write'])
      expect([status, body.status]).toEqual([200, 'disetujui'])
    })
    const { body } = await read(siti, id)
    expect(body.riwayat.at(-1)).toMatchObject({ oleh: lain, atasNama: kadis, keputusan: 'setuju' })
    const [row] = await luwes.rows(
      "SELECT oleh, data FROM audit WHERE entitas = ? AND tindakan = 'wfa.setuju'",
      id,
    )
    expect(row?.oleh).toBe(lain)
    expect(JSON.parse(String(row?.data))).toMatchObject({ atasNama: kadis, hari: days })
  })

  it('holds on its days alone, and ends when it is revoked', async () => {
    const { id } = await filed(siti)
    await decide(kabid, id, 'rekomendasi')
    await under({ dari: '2026-11-19', sampai: '2026-11-20' }, async () => {
      expect((await decide(lain, id, 'setuju')).status).toBe(403)
      luwes.setNow('2026-11-21T08:00:00+07:00')
      expect((await decide(lain, id, 'setuju')).status).toBe(403)
      expect(await waiting(lain)).toEqual([])
      luwes.setNow('2026-11-20T23:59:00+07:00')
      expect(await waiting(lain)).toEqual([`setuju ${id}`])
      luwes.setNow('2026-11-18T08:00:00+07:00')
    })
    luwes.setNow('2026-11-19T08:00:00+07:00')
    expect(await waiting(lain)).toEqual([])
    expect((await decide(lain, id, 'setuju')).status).toBe(403)
    expect((await decide(kadis, id, 'setuju')).status).toBe(200)
    luwes.setNow('2026-11-18T08:00:00+07:00')
  })

  it('is never for a case of one’s own: the holder, or the next level, decides on it', async () => {
    await under({ dariNip: kabid, keNip: budi }, async () => {
      const own = await filed(budi)
      const other = await filed(siti)
      expect(await waiting(budi)).toEqual([`rekomendasi ${other.id}`])
      expect((await decide(budi, own.id, 'rekomendasi')).status).toBe(403)
      expect((await decide(budi, other.id, 'rekomendasi')).status).toBe(200)
      expect((await decide(kabid, own.id, 'rekomendasi')).status).toBe(200)
      const sign = (nip: string) =>
        luwes.ask('PUT', `/v1/wfa/kriteria?nip=${nip}`, { as: budi, body: { jawaban: YA } })
      expect([(await sign(budi)).status, (await sign(siti)).status]).toEqual([403, 200])
    })
  })

  describe('of a post whose holder has left (Plt), which is else passed over', () => {
    const described = { nama: 'Kadis', jenisJabatan: 'jpt-pratama', atasanNip: sekda }
    const kadisIs = async (aktif: boolean) => {
      const later = new Date(luwes.now() + 1_000).toISOString()
      luwes.setNow(later)
      const told = orang(2, 'kominfo', { ...described, aktif })
      await luwes.feed('simpeg', 'pegawai.diperbarui', [told], later)
    }
    const recommended = async (nip: string) => {
      const { id } = await filed(nip)
      await decide(kabid, id, 'rekomendasi')
      return id
    }
    /** Who finds a request in their inbox. */
    const turnOf = async (id: string) => {
      const inboxes = await Promise.all([sekda, lain, budi].map(waiting))
      return [sekda, lain, budi].filter((_, n) => inboxes[n]?.includes(`setuju ${id}`))
    }

    beforeAll(() => kadisIs(false))
    afterAll(async () => {
      await kadisIs(true)
      luwes.setNow('2026-11-18T08:00:00+07:00')
    })

    it('fills it, and leaves it empty again when it is revoked', async () => {
      const one = await recommended(siti)
      const two = await recommended(siti)
      expect(await turnOf(one)).toEqual([sekda])
      await under({ jenis: 'plt' }, async () => {
        expect([await turnOf(one), await turnOf(two)]).toEqual([[lain], [lain]])
        expect((await decide(lain, one, 'setuju')).body.status).toBe('disetujui')
      })
      expect(await turnOf(two)).toEqual([sekda])
      expect((await decide(lain, two, 'setuju')).status).toBe(403)
    })

    it('fills it neither before its days nor after them', async () => {
      const id = await recommended(siti)
      await under({ jenis: 'plt', dari: '2026-11-19', sampai: '2026-11-19' }, async () => {
        const turns: string[][] = []
        for (const day of ['2026-11-18', '2026-11-19', '2026-11-20']) {
          luwes.setNow(`${day}T08:00:00+07:00`)
          await remindPengajuan(luwes.deps)
          turns.push(await turnOf(id))
        }
        expect(turns).toEqual([[sekda], [lain], [sekda]])
        luwes.setNow('2026-11-18T08:10:00+07:00')
      })
    })

    it('does not fill it for the request of the delegate', async () => {
      const own = await recommended(budi)
      const other = await recommended(siti)
      await under({ jenis: 'plt', keNip: budi }, async () => {
        expect([await turnOf(own), await turnOf(other)]).toEqual([[sekda], [budi]])
        expect((await decide(budi, own, 'setuju')).status).toBe(403)
        expect((await decide(budi, other, 'setuju')).status).toBe(200)
        expect((await decide(sekda, own, 'setuju')).status).toBe(200)
      })
    })

    it('does not fill it by a delegate who has left as well, though their session lives', async () => {
      const id = await recommended(siti)
      await under({ jenis: 'plt' }, async () => {
        expect(await turnOf(id)).toEqual([lain])
        const later = new Date(luwes.now() + 1_000).toISOString()
        const told = (aktif: boolean) => orang(9, 'lain', { nama: 'Orang Lain', aktif })
        await luwes.feed('simpeg', 'pegawai.diperbarui', [told(false)], later)
        expect(await waiting(sekda)).toContain(`setuju ${id}`)
        expect((await luwes.ask('GET', '/v1/wfa/kotak-masuk', { as: lain })).status).toBe(401)
        expect((await decide(lain, id, 'setuju')).status).toBe(401)
        await luwes.feed('simpeg', 'pegawai.diperbarui', [told(true)], later)
        expect(await turnOf(id)).toEqual([lain])
      })
    })
  })

  it('is entered by bkd alone, by nobody for themselves, to somebody active, once a day and office', async () => {
    for (const as of [siti, kadis, inspektur]) expect((await create({}, as)).status).toBe(403)
    expect((await create({ keNip: bkd })).status).toBe(403)
    expect((await create({ dariNip: bkd })).status).toBe(403)
    expect((await create({ keNip: pensiun })).status).toBe(409)
    expect((await create({ dariNip: nipKe(99) })).status).toBe(409)
    expect((await create({ dari: KEMARIN, sampai: KEMARIN })).status).toBe(409)
    expect((await create({ dariNip: lain })).status).toBe(400)
    await under({ sampai: '2026-11-20' }, async () => {
      for (const [dari, sampai] of [
        ['2026-11-20', '2026-11-25'],
        ['2026-11-17', '2026-11-18'],
        ['2026-11-01', '2026-12-01'],
      ])
        expect((await create({ keNip: bkdLain, dari, sampai })).status).toBe(409)
    })
    const twins = await Promise.all([create({}), create({ keNip: bkdLain }), create({})])
    expect(twins.map(({ status }) => status).toSorted()).toEqual([201, 409, 409])
    for (const { body } of twins) if (body.id) await revoke(body.id)
  })

  it('is entered once under one Idempotency-Key', async () => {
    const headers = { 'idempotency-key': 'delegasi-1' }
    const first = await create({ nomorSurat: '800/9' }, bkd, headers)
    const again = await create({ nomorSurat: '800/9' }, bkd, headers)
    expect([again.status, again.body]).toEqual([201, first.body])
    expect((await create({ nomorSurat: '800/10' }, bkd, headers)).status).toBe(409)
    await revoke(first.body.id)
  })

  it('is seen whole by bkd and the inspektorat, and by others as far as it is theirs', async () => {
    await under({ nomorSurat: '800/77' }, async (id) => {
      const list = async (as: string) => {
        const { body } = await luwes.ask('GET', '/v1/delegasi', { as })
        return body.data.find((one: { id: string }) => one.id === id)
      }
      for (const as of [bkd, inspektur, kadis, lain])
        expect(await list(as)).toMatchObject({
          nomorSurat: '800/77',
          dariNama: 'Kadis',
          keNama: 'Orang Lain',
          berlaku: true,
          dicabutPada: null,
        })
      expect(await list(siti)).toBeUndefined()
      expect((await revoke(id, kadis)).status).toBe(403)
      const revoked = await revoke(id)
      expect(revoked.body).toMatchObject({
        berlaku: false,
        dicabutPada: '2026-11-18T08:00:00+07:00',
      })
      expect((await revoke(id)).body).toEqual(revoked.body)
      const rows = await luwes.rows('SELECT tindakan, data FROM audit WHERE entitas = ?', id)
      expect(rows.map(({ tindakan }) => tindakan)).toEqual(['delegasi.buat', 'delegasi.cabut'])
      expect(JSON.parse(String(rows[1]?.data))).toMatchObject({ alasan: 'Pejabat kembali' })
    })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})
