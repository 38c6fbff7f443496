import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { detectTanda } from '../../../src/operations/presensi/detect-tanda.ts'
import { judgeDays } from '../../../src/operations/presensi/judge-days.ts'
import { startApp, type TestApp, withoutIds } from '../../support/app.ts'
import { whileWriting } from '../../support/meanwhile.ts'
import { nipKe, ORANG, orang, tap } from '../../support/people.ts'
import { ownDayOf } from './own-day.ts'

const { siti, budi, kabid, kadis, bkd, lain } = ORANG
const TODAY = '2026-11-17'
const MANY = [61, 62, 63, 64, 65, 66]

describe('signals in the taps', () => {
  let luwes: TestApp
  const at = (time: string) => luwes.setNow(`${time}:00+07:00`)
  const time = (clock: string) => `${TODAY}T${clock}:00+07:00`
  const kept = async (kode: string) => {
    const rows = await luwes.rows('SELECT nip FROM tanda WHERE kode = ? ORDER BY nip', kode)
    return rows.map(({ nip }) => nip)
  }
  const step = (as: string, id: string, what: string, body: object) =>
    luwes.ask('POST', `/v1/presensi/tanda/${id}/${what}`, { as, body })
  const mine = async (as: string) =>
    (await luwes.ask('GET', '/v1/presensi/tanda?bulan=2026-11', { as })).body.data
  const inbox = async (as: string) =>
    (await luwes.ask('GET', '/v1/presensi/tanda/kotak-masuk', { as })).body.data
  const ownDay = ownDayOf(() => luwes)
  const dayOf = (as: string) => ownDay(as, TODAY)

  beforeAll(async () => {
    luwes = await startApp()
    at(`${TODAY}T09:00`)
    await luwes.feed(
      'simpeg',
      'pegawai.diperbarui',
      MANY.map((n) => orang(n, 'kominfo', { atasanNip: kabid })),
    )
  })
  afterAll(() => luwes.stop())

  it('are found on the taps of a day, each kind once, and announced without a place', async () => {
    const spot = { lat: -5.200001, lon: 104.100001 }
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('s-1', siti, 'masuk', time('07:20'), { mock: true }),
      tap('s-2', siti, 'auto', time('07:50'), { mock: true }),
      ...MANY.slice(0, 4).map((n) => tap(`m-${n}`, nipKe(n), 'masuk', time('07:25'), spot)),
    ])
    expect((await dayOf(siti)).tanda).toEqual([{ kode: 'tanda.lokasi-palsu', status: 'baru' }])
    expect(await detectTanda(luwes.deps)).toEqual({ scanned: 6, found: 1 })
    expect(await kept('tanda.lokasi-palsu')).toEqual([siti])
    expect(await kept('tanda.koordinat-sama')).toEqual([])
    // The sixth comes through the widget: those who came before are marked with them (E51).
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('m-65', nipKe(65), 'masuk', time('07:25'), spot),
    ])
    await luwes.ask('POST', '/v1/presensi/tap', { as: nipKe(66), body: { arah: 'masuk', ...spot } })
    expect(await detectTanda(luwes.deps)).toEqual({ scanned: 2, found: 6 })
    expect(await kept('tanda.koordinat-sama')).toEqual(MANY.map(nipKe))
    expect(await detectTanda(luwes.deps)).toEqual({ scanned: 0, found: 0 })
    const told = await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'presensi.ditandai'")
    expect(told).toHaveLength(7)
    expect(JSON.stringify(told)).not.toMatch(/-5\.2|104\.1/)
  })

  it('name a device that several people used, and where one was the same day after day', async () => {
    await luwes.feed('presensi', 'presensi.terekam', [
      tap('d-1', siti, 'pulang', time('08:10'), { device: 'hp-bersama' }),
      tap('d-2', budi, 'pulang', time('08:11'), { device: 'hp-bersama' }),
      ...['09', '10', '11', '12', '13'].map((day) =>
        tap(`h-${day}`, budi, 'masuk', `2026-11-${day}T07:20:00+07:00`, { lat: -5.3, lon: 104.2 }),
      ),
    ])
    await detectTanda(luwes.deps)
    expect(await kept('tanda.perangkat-bersama')).toEqual([siti, budi])
    expect(await kept('tanda.koordinat-sama')).toContain(budi)
  })

  it('name nobody who uses a device on a wall, as everybody there does (R94)', async () => {
    const before = await luwes.rows('SELECT count(*) AS n FROM tanda')
    const wall = { device: 'dinding-1', lat: -5.2, lon: 104.1, kantor: 'Kantor Bupati' }
    const monday = (clock: string) => `2026-11-16T${clock}:00+07:00`
    await luwes.feed(
      'presensi',
      'presensi.terekam',
      MANY.flatMap((n) => [
        tap(`w-${n}`, nipKe(n), 'pulang', monday('08:20'), wall),
        tap(`q-${n}`, nipKe(n), 'pulang', monday('08:21'), { ...wall, metode: 'qr' }),
        tap(`f-${n}`, nipKe(n), 'pulang', monday('08:22'), { ...wall, metode: 'sidik-jari' }),
      ]),
    )
    expect(await detectTanda(luwes.deps)).toEqual({ scanned: 18, found: 0 })
    expect(await luwes.rows('SELECT count(*) AS n FROM tanda')).toEqual(before)
  })

  it('are explained by the person, found by the atasan, appealed, and found for good by bkd', async () => {
    const [signal] = (await mine(siti)).filter(
      ({ kode }: { kode: string }) => kode === 'tanda.lokasi-palsu',
    )
    const { id } = signal
    expect(signal).toMatchObject({
      status: 'baru',
      akhir: false,
      pesan: { id: expect.any(String) },
    })
    // No threshold is told.
    expect(withoutIds(signal)).not.toMatch(/ambang|120|200/)
    const finding = { keputusan: 'terbukti', alasan: 'Mengaku memakai aplikasi lokasi' }
    const early = await step(kabid, id, 'keputusan', finding)
    expect([early.status, early.body.detail]).toEqual([409, expect.stringMatching(/klarifikasi/)])
    expect((await inbox(kabid)).map((one: { id: string }) => one.id)).not.toContain(id)
    for (const as of [kabid, lain, bkd])
      expect((await step(as, id, 'klarifikasi', { isi: 'x' })).status).toBe(403)
    const explained = await step(siti, id, 'klarifikasi', { isi: 'Ponsel pinjaman' })
    expect(explained.body.status).toBe('diklarifikasi')
    expect((await inbox(kabid)).map((one: { id: string }) => one.id)).toContain(id)
    for (const as of [siti, lain, kadis, bkd])
      expect((await step(as, id, 'keputusan', finding)).status).toBe(403)
    expect((await step(kabid, id, 'keputusan', finding)).body.status).toBe('terbukti')
    // The taps that bear it are no presence; the one without it is.
    expect(await dayOf(siti)).toMatchObject({ masuk: null, pulang: time('08:10') })
    expect((await step(siti, id, 'banding', { isi: 'Saya di kantor' })).body.status).toBe('banding')
    expect((await inbox(bkd)).map((one: { id: string }) => one.id)).toContain(id)
    expect((await step(kabid, id, 'keputusan', finding)).status).toBe(403)
    const settled = await step(bkd, id, 'keputusan', {
      keputusan: 'tidak-terbukti',
      alasan: 'CCTV menunjukkan hadir',
    })
    expect(settled.body).toMatchObject({ status: 'tidak-terbukti', akhir: true })
    expect(settled.body.riwayat.map(({ langkah }: { langkah: string }) => langkah)).toEqual([
      'klarifikasi',
      'terbukti',
      'banding',
      'tidak-terbukti',
    ])
    expect((await step(siti, id, 'banding', { isi: 'lagi' })).status).toBe(409)
    expect((await dayOf(siti)).masuk).toBe(time('07:20'))
    const audit = await luwes.rows("SELECT tindakan FROM audit WHERE tindakan LIKE 'tanda.%'")
    expect(audit).toHaveLength(4)
  })

  it('are found without an explanation once the person had three working days for it', async () => {
    const [{ id }] = await mine(nipKe(61))
    const finding = { keputusan: 'tidak-terbukti', alasan: 'Mesin di satu meja' }
    at('2026-11-20T23:00')
    expect((await step(kabid, id, 'keputusan', finding)).status).toBe(409)
    at('2026-11-21T01:00')
    expect((await step(kabid, id, 'keputusan', finding)).status).toBe(200)
    at(`${TODAY}T09:00`)
  })

  it('make the day judged again by what was found', async () => {
    at('2026-11-18T13:00')
    await judgeDays(luwes.deps)
    const stored = async () => {
      const [row] = await luwes.rows(
        'SELECT status, sementara FROM putusan_hari WHERE nip = ? AND tanggal = ?',
        nipKe(62),
        TODAY,
      )
      return row
    }
    expect(await stored()).toEqual({ status: 'hadir', sementara: 1 })
    const [{ id }] = await mine(nipKe(62))
    await step(nipKe(62), id, 'klarifikasi', { isi: 'Bukan saya' })
    await step(kabid, id, 'keputusan', { keputusan: 'terbukti', alasan: 'Dititipkan' })
    await judgeDays(luwes.deps)
    expect(await stored()).toEqual({ status: 'tanpa-keterangan', sementara: 1 })
  })

  it('met no fault of ours in all this', () => {
    expect(luwes.faults).toEqual([])
  })
})

describe('two runs of the search for signals at once', () => {
  let luwes: TestApp
  beforeAll(async () => {
    luwes = await startApp()
  })
  afterAll(() => luwes.stop())

  it('store and announce each signal once, also one that only the later run saw', async () => {
    const made = (id: string, nip: string) =>
      luwes.feed('presensi', 'presensi.terekam', [
        tap(id, nip, 'masuk', `${TODAY}T07:20:00+07:00`, { mock: true }),
      ])
    luwes.setNow(`${TODAY}T09:00:00+07:00`)
    await made('r-1', siti)
    const seen = Promise.withResolvers<void>()
    const last = Promise.withResolvers<void>()
    const { db } = luwes.deps
    const write: typeof db.write = async (statements) => {
      if (statements.some(({ sql }) => sql.includes('INSERT INTO tanda'))) {
        seen.resolve()
        await last.promise
      }
      return db.write(statements)
    }
    Object.assign(luwes.deps, { db: { ...db, write } })
    const first = detectTanda(luwes.deps)
    await seen.promise
    Object.assign(luwes.deps, { db })
    await made('r-2', budi)
    const found = await whileWriting(
      luwes,
      'INSERT INTO tanda',
      () => detectTanda(luwes.deps),
      async () => {
        last.resolve()
        await first
      },
    )
    expect(found).toEqual({ scanned: 2, found: 1 })
    expect(await luwes.rows('SELECT nip FROM tanda ORDER BY nip')).toEqual([
      { nip: siti },
      { nip: budi },
    ])
    const told = await luwes.rows("SELECT data FROM kejadian WHERE jenis = 'presensi.ditandai'")
    expect(told).toHaveLength(2)
  })
})
